"""The body has a figure that no statistic of the record claims.

What is not recorded is not checked. A figure is claimed by a statistic whose words state it, and by a period whose text
it is part of ("in the last 30 years"). A bare count below ten ("two agents") is a note only.

Fires:
    >>> from colombia_brief import Article, Section, check
    >>> section = Section(paragraphs=("Police seized 446 tons of cocaine. Two agents were hurt.",))
    >>> article = Article(id="a", headline="A headline", sections=(section,))
    >>> print(check(article, select=["unclaimed_figure"]))
    $.sections[0].paragraphs[0]: warning: no statistic claims “446 tons”; add one [unclaimed_figure]
    $.sections[0].paragraphs[0]: note: no statistic claims “Two agents”; add one [unclaimed_figure]
    a: 1 warning, 1 note

Does not fire:
    >>> from attrs import evolve
    >>> unnumbered = Section(paragraphs=("Police seized tons of cocaine.",))
    >>> print(check(evolve(article, sections=(unnumbered,)), select=["unclaimed_figure"]))
    a: no findings
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from colombia_brief.findings import Severity
from colombia_brief.model import Modifier, Span
from colombia_brief.rules.ranges import meets, merged
from colombia_brief.rules.rule import Rule
from colombia_brief.words.figures import FigureKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts
    from colombia_brief.words.figures import Figure

RULE = Rule("unclaimed_figure", Severity.WARNING)
# Numbers below this are written as words in most style books, and count what happens to stand there.
_SMALL = 10


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each figure that belongs to no statistic and no period."""
    if not facts.figures:
        return
    claimed = {(figure.start, figure.end) for figure in facts.stated_figures if figure is not None}
    periods = merged(facts.period_spans)
    for figure in facts.figures:
        if (figure.start, figure.end) in claimed or meets(periods, figure.start, figure.end):
            continue
        span = Span(figure.start, figure.end)
        path = facts.paragraphs.paths_of([span])[0]
        finding = RULE.finding(path, f"no statistic claims “{figure.text}”; add one", span=span, found=figure.text)
        yield evolve(finding, severity=Severity.NOTE) if _is_small_count(figure) else finding


def _is_small_count(figure: Figure) -> bool:
    return (
        figure.kind is FigureKind.CARDINAL
        and figure.modifier is Modifier.EXACTLY
        and figure.low is not None
        and 0 <= figure.low < _SMALL
    )
