"""A quote recorded as direct is a fragment: it starts in the middle of a sentence.

A direct quote is whole sentences, and readers take it for the speaker's complete thought; a phrase inside the reporter's
sentence is a `partial` quote.

Fires:
    >>> from colombia_brief import Article, Quote, Section, check
    >>> section = Section(paragraphs=("She called the plan a “long, slow mistake” on Monday.",))
    >>> quote = Quote(id="mistake", text="long, slow mistake", speaker="mayor")
    >>> article = Article(id="a", headline="A headline", sections=(section,), quotes=(quote,))
    >>> print(check(article, select=["fragment_recorded_as_direct"]))
    $.quotes[0].kind: warning: 'mistake' starts in mid-sentence; a fragment is partial, not direct [fragment_recorded_as_direct]
    a: 1 warning; 1 quote: 1 declared

Does not fire:
    >>> from attrs import evolve
    >>> from colombia_brief import QuoteKind
    >>> partial = evolve(article, quotes=(evolve(quote, kind=QuoteKind.PARTIAL),))
    >>> print(check(partial, select=["fragment_recorded_as_direct"]))
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

RULE = Rule("fragment_recorded_as_direct", Severity.WARNING)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each direct quote that begins with a small letter: no digit, and no script without case."""
    for index, (quote, match) in enumerate(zip(facts.article.quotes, facts.quote_matches, strict=True)):
        if quote.kind is QuoteKind.DIRECT and match.quoted:
            first = next((letter for letter in quote.text if letter.isalnum()), "")
            if first.islower():
                message = f"{quote.id!r} starts in mid-sentence; a fragment is partial, not direct"
                yield RULE.finding(f"$.quotes[{index}].kind", message, span=match.spans[0], found=quote.text)
