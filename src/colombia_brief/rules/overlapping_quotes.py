"""Two quotes claim the same words of the body.

The same words have one speaker, and a share of two quotes that overlap is checked for neither. Allowed are a statement
that two sources make together (the same words, different speakers), and a speaker who quotes another.

Fires:
    >>> from colombia_brief import Article, Quote, Section, check
    >>> section = Section(paragraphs=("“It will rain on Monday,” she said.",))
    >>> first = Quote(id="rain", text="It will rain", speaker="mayor")
    >>> second = Quote(id="monday", text="rain on Monday", speaker="mayor")
    >>> article = Article(id="a", headline="A headline", sections=(section,), quotes=(first, second))
    >>> print(check(article, select=["overlapping_quotes"]))
    $.quotes[1]: warning: 'monday' claims words that 'rain' claims too; keep one, or cut them apart [overlapping_quotes]
    a: 1 warning; 2 quotes: 2 declared

Does not fire:
    >>> from attrs import evolve
    >>> apart = evolve(article, quotes=(first, evolve(second, text="on Monday")))
    >>> print(check(apart, select=["overlapping_quotes"]))
    a: no findings; 2 quotes: 2 declared
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.model import QuoteKind
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("overlapping_quotes", Severity.WARNING)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding at the later of each two quotes that overlap in a way that no reading explains."""
    quotes = facts.article.quotes
    placed = sorted(
        (span.start, span.end, index)
        for index, match in enumerate(facts.quote_matches)
        for span in match.spans
        if quotes[index].kind is not QuoteKind.INDIRECT
    )
    pairs: set[tuple[int, int]] = set()
    reach: list[tuple[int, int, int]] = []
    for place in placed:
        reach = [earlier for earlier in reach if earlier[1] > place[0]]
        for earlier in reach:
            first, second = sorted((earlier[2], place[2]))
            if not _explained(earlier, place, same_speaker=quotes[first].speaker == quotes[second].speaker):
                pairs.add((second, first))
        reach.append(place)
    for second, first in sorted(pairs):
        message = (
            f"{quotes[second].id!r} claims words that {quotes[first].id!r} claims too; keep one, or cut them apart"
        )
        span = facts.quote_matches[second].spans[0]
        yield RULE.finding(f"$.quotes[{second}]", message, related=(f"$.quotes[{first}]",), span=span)


def _explained(earlier: tuple[int, int, int], later: tuple[int, int, int], *, same_speaker: bool) -> bool:
    """Tell whether one quote stands whole in another and is somebody else's; two pieces of one quote never collide."""
    within = later[1] <= earlier[1] or later[0] == earlier[0]
    return later[2] == earlier[2] or (within and not same_speaker)
