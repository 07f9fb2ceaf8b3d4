"""The words of a quote are nearly those of the body, and not the same.

A dropped "not", a changed number, a word for another, two words swapped: readers take all of them for the speaker's very
words. Typography, the comma inside the closing mark, an interruption by "she said" and an editor's brackets and ellipses
are no alterations.

Fires:
    >>> from colombia_brief import Article, Quote, Section, check
    >>> section = Section(paragraphs=("“It will not rain on Monday,” she said.",))
    >>> quote = Quote(id="rain", text="It will rain on Monday", speaker="mayor")
    >>> article = Article(id="a", headline="A headline", sections=(section,), quotes=(quote,))
    >>> print(check(article, select=["quote_altered"]))
    $.quotes[0].text: error: the words of 'rain' are not those of the body: the text has “not”, the quote does not; quote what stands there [quote_altered]
    a: 1 error; 1 quote: 1 contradicted

Does not fire:
    >>> from attrs import evolve
    >>> right = evolve(article, quotes=(evolve(quote, text="It will not rain on Monday"),))
    >>> print(check(right, select=["quote_altered"]))
    a: no findings; 1 quote: 1 declared
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("quote_altered", Severity.ERROR)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each quote with a near miss, and what differs."""
    for miss in facts.misses:
        if miss.of_another or miss.nearest is None or not miss.is_close:
            continue
        differences = "; ".join(map(str, miss.nearest.changes)) or "the marks or the white space differ"
        message = f"the words of {miss.quote.id!r} are not those of the body: {differences}; quote what stands there"
        yield RULE.finding(
            f"{miss.path}.text",
            message,
            span=miss.nearest.spans[0],
            found=miss.quote.text,
            candidate=miss.nearest.text,
        )
