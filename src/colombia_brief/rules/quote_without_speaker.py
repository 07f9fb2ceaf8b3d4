"""A quote names no speaker.

Words without a speaker can't be checked with anybody. In a draft the speaker may still be open; before publication it
is not.

Fires:
    >>> from colombia_brief import Article, Quote, Section, check
    >>> section = Section(paragraphs=("“It will rain,” she said.",))
    >>> quote = Quote(id="rain", text="It will rain")
    >>> article = Article(id="a", headline="A headline", sections=(section,), quotes=(quote,))
    >>> print(check(article, select=["quote_without_speaker"]))
    $.quotes[0].speaker: error: 'rain' has no speaker; name the source whose words they are [quote_without_speaker]
    a: 1 error; 1 quote: 1 declared

Does not fire:
    >>> from attrs import evolve
    >>> spoken = evolve(article, quotes=(evolve(quote, speaker="mayor"),))
    >>> print(check(spoken, select=["quote_without_speaker"]))
    a: no findings; 1 quote: 1 declared
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("quote_without_speaker", Severity.ERROR, contradicts=False)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each quote whose speaker is None."""
    for index, quote in enumerate(facts.article.quotes):
        if quote.speaker is None:
            message = f"{quote.id!r} has no speaker; name the source whose words they are"
            yield RULE.finding(f"$.quotes[{index}].speaker", message)
