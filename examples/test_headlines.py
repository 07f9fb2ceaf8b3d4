"""A property-based test of a user's own code: run it with `pytest examples/test_headlines.py`.

The code under test shortens headlines for a phone. The strategies try it on headlines in all scripts, short and long.
"""

from hypothesis import given

import colombia_brief as cb
from colombia_brief.strategies import articles

LIMIT = 60


def short_headline(article: cb.Article) -> str:
    """Return the headline, cut after a word where it is longer than a phone is wide."""
    headline = article.headline
    if len(headline) <= LIMIT:
        return headline
    kept = headline[: LIMIT - 1].rsplit(None, 1)[0]
    return f"{kept}…"


@given(article=articles())
def test_a_short_headline_fits_and_begins_alike(article: cb.Article) -> None:
    """No headline is too long, and what is left is the beginning."""
    short = short_headline(article)
    assert len(short) <= LIMIT
    assert article.headline.startswith(short.removesuffix("…"))
