"""A quote or a figure rests on a source that speaks off the record.

What is said off the record may not be published at all; it may only lead to other sources.

Fires:
    >>> from colombia_brief import Article, AttributionLevel, Quote, Source, SourceKind, check
    >>> aide = Source(
    ...     id="aide",
    ...     kind=SourceKind.PERSON,
    ...     described_as="an aide",
    ...     attribution_level=AttributionLevel.OFF_THE_RECORD,
    ... )
    >>> quote = Quote(id="doubts", text="I have doubts", speaker="aide")
    >>> article = Article(id="a", headline="A headline", sources=(aide,), quotes=(quote,))
    >>> print(check(article, select=["off_the_record_quoted"]))
    $.quotes[0].speaker: error: 'aide' speaks off the record; remove what rests on it, or find another source [off_the_record_quoted]
    a: 1 error; 1 quote: 1 declared

Does not fire:
    >>> from attrs import evolve
    >>> agreed = evolve(aide, attribution_level=AttributionLevel.BACKGROUND)
    >>> print(check(evolve(article, sources=(agreed,)), select=["off_the_record_quoted"]))
    a: no findings; 1 quote: 1 declared
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.model import AttributionLevel
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("off_the_record_quoted", Severity.ERROR, contradicts=False)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each quote and statistic of a source that speaks off the record."""
    article = facts.article
    closed = {
        source.id: f"$.sources[{index}]"
        for index, source in enumerate(article.sources)
        if source.attribution_level is AttributionLevel.OFF_THE_RECORD
    }
    if not closed:
        return
    uses = [(f"$.quotes[{index}].speaker", quote.speaker) for index, quote in enumerate(article.quotes)]
    uses += [(f"$.statistics[{index}].source", item.source) for index, item in enumerate(article.statistics)]
    for path, name in uses:
        if name in closed:
            message = f"{name!r} speaks off the record; remove what rests on it, or find another source"
            yield RULE.finding(path, message, related=(closed[name],))
