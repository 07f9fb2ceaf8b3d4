"""Hypothesis strategies for articles and all that they are made of.

`articles()` makes articles that pass the checks; the others make parts, each valid on its own. They are for
property-based tests of code that takes articles: import this module, or ask `hypothesis.strategies.from_type` for a
class of the model, which finds them by itself.

>>> from hypothesis import given
>>> from colombia_brief import check
>>> @given(articles())
... def every_article_passes(article):
...     assert check(article).ok
>>> every_article_passes()
"""

try:
    import hypothesis as _  # noqa: F401 - the first of many
except ModuleNotFoundError as error:
    remedy = "the strategies take Hypothesis; pip install 'colombia-brief[hypothesis]'"
    raise ModuleNotFoundError(remedy, name=error.name) from None

from colombia_brief.strategies.assembly import articles
from colombia_brief.strategies.broken import broken_articles, json_documents
from colombia_brief.strategies.figures import Printed, printed_quantities
from colombia_brief.strategies.parts import (
    corrections,
    derivations,
    numbers,
    periods,
    places,
    quantities,
    quotes,
    sections,
    sources,
    statistics,
    waivers,
)
from colombia_brief.strategies.texts import dates, days, identifiers, languages, texts, urls

__all__ = [
    "Printed",
    "articles",
    "broken_articles",
    "corrections",
    "dates",
    "days",
    "derivations",
    "identifiers",
    "json_documents",
    "languages",
    "numbers",
    "periods",
    "places",
    "printed_quantities",
    "quantities",
    "quotes",
    "sections",
    "sources",
    "statistics",
    "texts",
    "urls",
    "waivers",
]
