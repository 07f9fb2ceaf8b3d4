"""A quote that claims the speaker's own words stands outside quotation marks.

Quotation marks are what tells readers that words are verbatim. Words that the article says in its own voice are the
reporter's, or a paraphrase: then the quote is `indirect`.

Fires:
    >>> from colombia_brief import Article, Quote, Section, check
    >>> section = Section(paragraphs=("It will rain, she said.",))
    >>> quote = Quote(id="rain", text="It will rain", speaker="mayor")
    >>> article = Article(id="a", headline="A headline", sections=(section,), quotes=(quote,))
    >>> print(check(article, select=["quote_outside_marks"]))
    $.quotes[0]: error: 'rain' is direct, but its words stand outside quotation marks; make it indirect, or mend the text [quote_outside_marks]
    a: 1 error; 1 quote: 1 contradicted

Does not fire:
    >>> from attrs import evolve
    >>> marked = Section(paragraphs=("“It will rain,” she said.",))
    >>> print(check(evolve(article, sections=(marked,)), select=["quote_outside_marks"]))
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

RULE = Rule("quote_outside_marks", Severity.ERROR)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each direct or partial quote whose words are found outside marks only."""
    for index, match in enumerate(facts.quote_matches):
        if match and not match.quoted:
            quote = facts.article.quotes[index]
            if quote.kind is not QuoteKind.INDIRECT:
                message = (
                    f"{quote.id!r} is {quote.kind}, but its words stand outside quotation marks; "
                    "make it indirect, or mend the text"
                )
                yield RULE.finding(f"$.quotes[{index}]", message, span=match.spans[0])
