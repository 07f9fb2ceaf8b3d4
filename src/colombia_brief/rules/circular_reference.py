"""A source reached us through itself, a figure is part of itself, or is derived from itself.

Such a circle explains nothing: whoever follows it never arrives.

Fires:
    >>> from colombia_brief import Article, Source, SourceKind, check
    >>> paper = Source(id="paper", kind=SourceKind.ORGANIZATION, name="The Paper", via="agency")
    >>> agency = Source(id="agency", kind=SourceKind.ORGANIZATION, name="The Agency", via="paper")
    >>> article = Article(id="a", headline="A headline", sources=(paper, agency))
    >>> print(check(article, select=["circular_reference"]))
    $.sources[0].via: error: leads back to itself: paper, agency, paper; cut the circle [circular_reference]
    $.sources[1].via: error: leads back to itself: agency, paper, agency; cut the circle [circular_reference]
    a: 2 errors

Does not fire:
    >>> from attrs import evolve
    >>> print(check(evolve(article, sources=(paper, evolve(agency, via=None))), select=["circular_reference"]))
    a: no findings
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("circular_reference", Severity.ERROR)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each reference that lies on a circle."""
    article = facts.article
    vias = {source.id: (source.via,) for source in article.sources if source.via is not None}
    if _may_turn(vias):
        for index, source in enumerate(article.sources):
            yield from _circle(f"$.sources[{index}].via", source.id, vias)
    wholes = {statistic.id: (statistic.part_of,) for statistic in article.statistics if statistic.part_of is not None}
    operands = {statistic.id: statistic.derivation.of for statistic in article.statistics if statistic.derivation}
    if _may_turn(wholes) or _may_turn(operands):
        for index, statistic in enumerate(article.statistics):
            yield from _circle(f"$.statistics[{index}].part_of", statistic.id, wholes)
            yield from _circle(f"$.statistics[{index}].derivation.of", statistic.id, operands)


def _may_turn(leads_to: Mapping[str, tuple[str, ...]]) -> bool:
    """Tell whether anything that is led to leads on: without that, there is no circle."""
    return any(name in leads_to for names in leads_to.values() for name in names)


def _circle(path: str, start: str, leads_to: Mapping[str, tuple[str, ...]]) -> Iterator[Finding]:
    """Yield a finding if a walk from `start` comes back to it; every name is visited once."""
    routes: list[tuple[str, ...]] = [(start, name) for name in leads_to.get(start, ())]
    seen: set[str] = set()
    while routes:
        route = routes.pop()
        name = route[-1]
        if name == start:
            yield RULE.finding(path, f"leads back to itself: {', '.join(route)}; cut the circle")
            return
        if name not in seen:
            seen.add(name)
            routes += [(*route, further) for further in leads_to.get(name, ())]
