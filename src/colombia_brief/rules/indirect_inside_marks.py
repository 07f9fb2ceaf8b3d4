"""A quote recorded as indirect stands inside quotation marks.

The article gives the words as verbatim; the record says that they are a paraphrase. One of the two is wrong, and who
takes the record for the truth would treat a speaker's own words as the reporter's.

Fires:
    >>> from colombia_brief import Article, Quote, QuoteKind, Section, check
    >>> section = Section(paragraphs=("“It will rain,” she said.",))
    >>> quote = Quote(id="rain", text="It will rain", speaker="mayor", kind=QuoteKind.INDIRECT)
    >>> article = Article(id="a", headline="A headline", sections=(section,), quotes=(quote,))
    >>> print(check(article, select=["indirect_inside_marks"]))
    $.quotes[0].kind: warning: 'rain' is indirect, but its words stand inside quotation marks; make it direct or partial [indirect_inside_marks]
    a: 1 warning; 1 quote: 1 declared

Does not fire:
    >>> from attrs import evolve
    >>> direct = evolve(article, quotes=(evolve(quote, kind=QuoteKind.DIRECT),))
    >>> print(check(direct, select=["indirect_inside_marks"]))
    a: no findings; 1 quote: 1 declared
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.model import QuoteKind
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("indirect_inside_marks", Severity.WARNING)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each indirect quote that is found between marks."""
    for index, (quote, match) in enumerate(zip(facts.article.quotes, facts.quote_matches, strict=True)):
        if quote.kind is QuoteKind.INDIRECT and match.quoted:
            message = f"{quote.id!r} is indirect, but its words stand inside quotation marks; make it direct or partial"
            yield RULE.finding(f"$.quotes[{index}].kind", message, span=match.spans[0])
