"""A reference names an id that the article does not have.

A quote whose speaker is nobody, a figure whose source is not listed: the reader can't follow it. Speakers, sources and
`via` name sources; `part_of` and `derivation.of` name statistics.

Fires:
    >>> from colombia_brief import Article, Quote, Source, SourceKind, check
    >>> mayor = Source(id="mayor", kind=SourceKind.PERSON, name="Ana Ruiz")
    >>> quote = Quote(id="rain", text="It will rain", speaker="mayr")
    >>> article = Article(id="a", headline="A headline", sources=(mayor,), quotes=(quote,))
    >>> print(check(article, select=["dangling_id"]))
    $.quotes[0].speaker: error: no source has the id 'mayr'; did you mean 'mayor'? [dangling_id]
    a: 1 error; 1 quote: 1 declared

Does not fire:
    >>> from attrs import evolve
    >>> print(check(evolve(article, quotes=(evolve(quote, speaker="mayor"),)), select=["dangling_id"]))
    a: no findings; 1 quote: 1 declared
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("dangling_id", Severity.ERROR, contradicts=False)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each reference that leads nowhere."""
    sources, statistics, article = facts.sources, facts.statistics, facts.article
    for index, source in enumerate(article.sources):
        if source.via is not None and source.via not in sources:
            yield _finding(f"$.sources[{index}].via", source.via, sources, "source")
    for index, quote in enumerate(article.quotes):
        if quote.speaker is not None and quote.speaker not in sources:
            yield _finding(f"$.quotes[{index}].speaker", quote.speaker, sources, "source")
    for index, statistic in enumerate(article.statistics):
        if statistic.source is not None and statistic.source not in sources:
            yield _finding(f"$.statistics[{index}].source", statistic.source, sources, "source")
        if statistic.part_of is not None and statistic.part_of not in statistics:
            yield _finding(f"$.statistics[{index}].part_of", statistic.part_of, statistics, "statistic")
        for place, name in enumerate(statistic.derivation.of if statistic.derivation else ()):
            if name not in statistics:
                yield _finding(f"$.statistics[{index}].derivation.of[{place}]", name, statistics, "statistic")


def _finding(path: str, name: str, known: Mapping[str, object], kind: str) -> Finding:
    from difflib import get_close_matches  # noqa: PLC0415 - only a finding needs it

    close = get_close_matches(name, known, n=1)
    remedy = f"did you mean {close[0]!r}?" if close else f"add the {kind}, or name one that is there"
    return RULE.finding(path, f"no {kind} has the id {name!r}; {remedy}", found=name)
