"""The headline, the summary or a heading has a figure that the body does not carry.

Display text is what most people read. Its figures may be rounded ("nearly 450 tons" for 446) but must agree with one of
the body's, in a unit that is the same where both are money, shares or measures; counted nouns may be other words.

Fires:
    >>> from colombia_brief import Article, Section, check
    >>> section = Section(paragraphs=("Police seized 446 tons of cocaine.",))
    >>> article = Article(id="a", headline="Police Seize 464 Tons", sections=(section,))
    >>> print(check(article, select=["display_figure_not_in_body"]))
    $.headline: error: the body has no figure that agrees with “464 Tons”; mend one of them [display_figure_not_in_body]
    a: 1 error

Does not fire:
    >>> from attrs import evolve
    >>> print(check(evolve(article, headline="Police Seize 446 Tons"), select=["display_figure_not_in_body"]))
    a: no findings
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from operator import attrgetter
from typing import TYPE_CHECKING

from attrs import evolve

from colombia_brief.findings import Severity
from colombia_brief.model import PARAGRAPH_BREAK, Modifier
from colombia_brief.model.interval import Interval
from colombia_brief.rules.rule import Rule
from colombia_brief.words.figures import FigureKind, find_figures
from colombia_brief.words.units import as_rate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts
    from colombia_brief.words.figures import Figure

RULE = Rule("display_figure_not_in_body", Severity.ERROR)
_BOUNDS = (Modifier.MORE_THAN, Modifier.AT_LEAST, Modifier.LESS_THAN, Modifier.AT_MOST)
_AS_PRINTED = attrgetter("value", "unit_mult", "upper", "denominator", "modifier", "unit", "per")
_SHARES = {FigureKind.RATIO, FigureKind.PERCENT}
_HUNDRED = Interval.point(100)
_COUNTED = (FigureKind.CARDINAL, FigureKind.RATIO)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each figure of display text that meets none of the body's."""
    if facts.figures is None:
        return
    # One text is read in one go: most display texts have no figure at all.
    paths, texts = zip(*facts.display_texts, strict=True)
    starts = list(accumulate((len(text) + len(PARAGRAPH_BREAK) for text in texts), initial=0))
    printed = set(map(_AS_PRINTED, facts.figures))
    for figure in find_figures(PARAGRAPH_BREAK.join(texts), facts.article.language):
        # Most stand in the body as they are: no intervals are needed.
        if _AS_PRINTED(figure) not in printed and not any(_agree(figure, carried) for carried in facts.figures):
            message = f"the body has no figure that agrees with “{figure.text}”; mend one of them"
            yield RULE.finding(paths[bisect_right(starts, figure.start) - 1], message, found=figure.text)


def _agree(shown: Figure, carried: Figure) -> bool:
    counted = shown.kind in _COUNTED and carried.kind in _COUNTED
    (unit, per), (carried_unit, carried_per) = as_rate(shown.unit, shown.per), as_rate(carried.unit, carried.per)
    if {shown.kind, carried.kind} == _SHARES:
        return per == carried_per and _in_percent(shown).meets(_in_percent(_printed(carried)))
    same_unit = counted or None in {unit, carried_unit} or unit == carried_unit
    if not same_unit or per != carried_per:
        return False
    claim = shown.interval()
    return claim.meets(carried.interval()) and claim.meets(_printed(carried).interval())


def _in_percent(figure: Figure) -> Interval:
    """Return what a share claims, in percent: "a third" is about 33."""
    return figure.interval() if figure.kind is FigureKind.PERCENT else figure.interval() * _HUNDRED


def _printed(figure: Figure) -> Figure:
    """Return a figure as its printed number alone: "more than 3,000" carries 3,000, and not any larger number."""
    return evolve(figure, modifier=Modifier.EXACTLY) if figure.modifier in _BOUNDS else figure
