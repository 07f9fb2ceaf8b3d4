"""The unit of a statistic is not the one that its words print, or the time or thing that a rate is counted by.

446 tons and 446 kilograms are two claims, and so are $15 an hour and $15 a day. Where the words print no unit ("at least
14 were hurt"), the record may name one. A counted noun is compared as it stands near the number.

Fires:
    >>> from decimal import Decimal
    >>> from colombia_brief import Article, Quantity, Section, Statistic, check
    >>> section = Section(paragraphs=("Police seized 446 tons of cocaine.",))
    >>> quantity = Quantity(value=Decimal(446), unit="kg")
    >>> seized = Statistic(id="seized", label="Cocaine seized", quantity=quantity, text="446 tons")
    >>> article = Article(id="a", headline="A headline", sections=(section,), statistics=(seized,))
    >>> print(check(article, select=["unit_differs"]))
    $.statistics[0].quantity.unit: error: 'seized' has kg, but “446 tons” says ton; mend the record or the text [unit_differs]
    a: 1 error; 1 statistic: 1 contradicted

Does not fire:
    >>> from attrs import evolve
    >>> right = evolve(article, statistics=(evolve(seized, quantity=evolve(quantity, unit="ton")),))
    >>> print(check(right, select=["unit_differs"]))
    a: no findings; 1 statistic: 1 declared
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.model import PARAGRAPH_BREAK, Span
from colombia_brief.rules.rule import Rule
from colombia_brief.words.figures import FigureKind
from colombia_brief.words.units import as_rate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts
    from colombia_brief.words.figures import Figure

RULE = Rule("unit_differs", Severity.ERROR)
# How far behind a number the noun may stand that it counts: "446 tons of cocaine hydrochloride a day".
_REACH = 60


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each unit and each "per" that is not as printed."""
    for index, (statistic, figure) in enumerate(zip(facts.article.statistics, facts.stated_figures, strict=True)):
        if figure is None:
            continue
        quantity = statistic.quantity
        path = f"$.statistics[{index}].quantity"
        near = facts.body.text[figure.start : figure.end + _REACH].partition(PARAGRAPH_BREAK)[0]
        if (quantity.unit, quantity.per) == (figure.unit, figure.per):
            continue
        unit, per = as_rate(quantity.unit, quantity.per)
        printed_unit, printed_per = as_rate(figure.unit, figure.per)
        if not _agree(unit, printed_unit, figure.kind, near):
            yield _finding(f"{path}.unit", statistic.id, quantity.unit, figure.unit, figure)
        if per != printed_per and not (printed_per is None and _stands(per, near)):
            yield _finding(f"{path}.per", statistic.id, per, printed_per, figure)


def _agree(recorded: str | None, printed: str | None, kind: FigureKind, near: str) -> bool:
    if recorded == printed or (printed is None and kind is not FigureKind.MULTIPLE):
        return True
    # Which noun a number counts is the finder's reading: another one that stands there may be meant.
    return kind in _COUNTING and _stands(recorded, near)


_COUNTING = (FigureKind.CARDINAL, FigureKind.RATIO, FigureKind.RATE)


def _stands(noun: str | None, near: str) -> bool:
    """Tell whether a noun, singular or plural, stands in a text: by its beginning, since plurals differ at the end."""
    if noun is None:
        return False
    stem = re.escape(noun[: max(len(noun) - 1, 3)].casefold())
    return re.search(rf"(?<!\w){stem}", near.casefold()) is not None


def _finding(path: str, name: str, recorded: str | None, printed: str | None, figure: Figure) -> Finding:
    ours, theirs = recorded or "nothing", printed or "nothing"
    message = f"{name!r} has {ours}, but “{figure.text}” says {theirs}; mend the record or the text"
    return RULE.finding(path, message, span=Span(figure.start, figure.end), expected=theirs, found=ours)
