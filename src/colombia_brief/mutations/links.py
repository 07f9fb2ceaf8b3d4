"""Corruptions of what a figure rests on: its source, its whole, what it follows from, its period."""

from __future__ import annotations

import re
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from attrs import evolve

from colombia_brief.model import Derivation, DerivationKind, Modifier, Period, parse_date
from colombia_brief.mutations.kinds import Change, Kind, Make
from colombia_brief.words.units import factor, is_currency

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from colombia_brief.model import Quantity, Statistic
    from colombia_brief.mutations.bench import Bench

_YEAR: Final = re.compile(r"(?<!\w)[12][0-9]{3}(?!\w)")
_DECADE: Final = 10
_LATE: Final = timedelta(days=400)
_TWICE: Final = 2
_FAR: Final = 10
_HUNDRED: Final = 100
_PERIODS: Final = ("in the months of plague", "in the reign of Tutankhamun", "in the winter of 1709")
_TIMES: Final = ("second", "minute", "hour", "day", "week", "month", "quarter", "year")
_ALIKE: Final = (
    DerivationKind.SUM, DerivationKind.DIFFERENCE, DerivationKind.AVERAGE, DerivationKind.CHANGE,
    DerivationKind.CHANGE_PERCENT, DerivationKind.SHARE, DerivationKind.RATIO,
)  # fmt: skip


def _without_source(bench: Bench) -> Iterator[Change]:
    for path, index, statistic in bench.numbered_statistics():
        if statistic.source is not None:
            yield Change(bench.with_statistic(index, source=None), f"{path}.source")


def _unknown_source(bench: Bench) -> Iterator[Change]:
    for path, index, _ in bench.numbered_statistics():
        yield Change(bench.with_statistic(index, source=bench.unknown("source")), f"{path}.source")


def _other_source(bench: Bench) -> Iterator[Change]:
    for path, index, statistic in bench.numbered_statistics():
        for name in bench.chosen(path, bench.others("sources", statistic.source)):
            yield Change(bench.with_statistic(index, source=name), f"{path}.source", visible=False)


def _unknown_whole(bench: Bench) -> Iterator[Change]:
    for path, index, _ in bench.numbered_statistics():
        yield Change(bench.with_statistic(index, part_of=bench.unknown("statistic")), f"{path}.part_of")


def _own_whole(bench: Bench) -> Iterator[Change]:
    for path, index, statistic in bench.numbered_statistics():
        yield Change(bench.with_statistic(index, part_of=statistic.id), f"{path}.part_of")


def _other_whole(bench: Bench) -> Iterator[Change]:
    wholes = {item.id: (item.part_of,) for item in bench.article.statistics if item.part_of is not None}
    for path, index, statistic in bench.numbered_statistics():
        names = [
            name
            for name in bench.others("statistics", statistic.id)
            if name != statistic.part_of and not _leads(name, statistic.id, wholes)
        ]
        for name in bench.chosen(path, names):
            visible = _is_no_part(statistic.quantity, bench.statistics[name].quantity)
            yield Change(bench.with_statistic(index, part_of=name), f"{path}.part_of", visible)


def _leads(name: str, to: str, links: Mapping[str, tuple[str, ...]]) -> bool:
    """Tell whether one statistic leads to another, on any way."""
    seen, waiting = {name}, [name]
    while waiting:
        for further in links.get(waiting.pop(), ()):
            if further == to:
                return True
            if further not in seen:
                seen.add(further)
                waiting.append(further)
    return False


def _is_exact(quantity: Quantity) -> bool:
    return quantity.modifier is Modifier.EXACTLY and quantity.upper is None and quantity.denominator == 1


def _are_unlike(one: str | None, other: str | None) -> bool:
    """Tell whether two units measure different things, or the same in money of two countries."""
    return one is not None and other is not None and factor(one, other) is None


def _is_no_part(part: Quantity, whole: Quantity) -> bool:
    """Tell whether units, or numbers more than twice as large, show that one is no part of the other."""
    if part.per != whole.per or _are_unlike(part.unit, whole.unit):
        return True
    larger = part.magnitude > _TWICE * whole.magnitude
    return part.unit == whole.unit and _is_exact(part) and _is_exact(whole) and larger and whole.value > 1


def _operands(bench: Bench) -> Iterator[tuple[str, int, Statistic, int]]:
    """Yield path, index and statistic of each operand, and its place among the operands."""
    for path, index, statistic in bench.numbered_statistics():
        for place in range(len(statistic.derivation.of) if statistic.derivation else 0):
            yield f"{path}.derivation.of[{place}]", index, statistic, place


def _with_operand(bench: Bench, index: int, place: int, name: str) -> Change:
    derivation = bench.article.statistics[index].derivation
    assert derivation is not None  # noqa: S101 - it has operands
    operands = (*derivation.of[:place], name, *derivation.of[place + 1 :])
    article = bench.with_statistic(index, derivation=evolve(derivation, of=operands))
    return Change(article, f"$.statistics[{index}].derivation.of[{place}]")


def _unknown_operand(bench: Bench) -> Iterator[Change]:
    for _, index, __, place in _operands(bench):
        yield _with_operand(bench, index, place, bench.unknown("statistic"))


def _own_operand(bench: Bench) -> Iterator[Change]:
    for _, index, statistic, place in _operands(bench):
        yield _with_operand(bench, index, place, statistic.id)


def _other_operand(bench: Bench) -> Iterator[Change]:
    links = {item.id: item.derivation.of for item in bench.article.statistics if item.derivation}
    for path, index, statistic, place in _operands(bench):
        assert statistic.derivation is not None  # noqa: S101 - it has operands
        names = [
            name
            for name in bench.others("statistics", statistic.id)
            if name not in statistic.derivation.of and not _leads(name, statistic.id, links)
        ]
        for name in bench.chosen(path, names):
            change = _with_operand(bench, index, place, name)
            derivation = change.article.statistics[index].derivation
            assert derivation is not None  # noqa: S101 - it has operands
            yield change._replace(visible=_cannot_follow(bench, derivation, statistic.quantity))


def _cannot_follow(bench: Bench, derivation: Derivation, result: Quantity) -> bool:
    """Tell whether units that can't be reckoned together, or a tenfold difference, show that it does not follow."""
    operands = [bench.statistics[name].quantity for name in derivation.of if name in bench.statistics]
    if len(operands) != len(derivation.of):
        return False
    if derivation.kind in _ALIKE and any(_are_unlike(operands[0].unit, other.unit) for other in operands[1:]):
        return not any(_is_share(item.unit) for item in operands)
    units = {item.unit for item in (*operands, result)}
    if not all(map(_is_exact, (*operands, result))) or any(item.per for item in operands) or len(units) > 1:
        return False
    if derivation.kind in _ALIKE[:4]:
        numbers = [item.magnitude for item in operands]
        reckoned = RECKONED[derivation.kind](numbers)
        return abs(reckoned) > _FAR * abs(result.magnitude) or abs(reckoned) * _FAR < abs(result.magnitude)
    return False


def _is_share(unit: str | None) -> bool:
    return unit in {"percent", "percentage_point"}


RECKONED: Final[dict[DerivationKind, Callable[[list[Decimal]], Decimal]]] = {
    DerivationKind.SUM: lambda numbers: sum(numbers, Decimal(0)),
    DerivationKind.DIFFERENCE: lambda numbers: numbers[0] - sum(numbers[1:], Decimal(0)),
    DerivationKind.AVERAGE: lambda numbers: sum(numbers, Decimal(0)) / len(numbers),
    DerivationKind.CHANGE: lambda numbers: numbers[-1] - numbers[0],
}


def _other_period(bench: Bench) -> Iterator[Change]:
    texts = [text for text in _PERIODS if not bench.stands(text)]
    for path, index, statistic in bench.numbered_statistics():
        if statistic.period is not None:
            for text in bench.chosen(path, texts):
                period = Period(text=text)
                yield Change(bench.with_statistic(index, period=period), f"{path}.period.text")


def _without_period(bench: Bench) -> Iterator[Change]:
    for path, index, statistic in bench.numbered_statistics():
        if statistic.period is not None:
            quantity = statistic.quantity
            visible = quantity.per in _TIMES and not is_currency(quantity.unit)
            yield Change(bench.with_statistic(index, period=None), f"{path}.period", visible)


def _shifted(bench: Bench) -> Iterator[Change]:
    for path, index, statistic in bench.numbered_statistics():
        period = statistic.period
        if period is not None and (period.start or period.end):
            moved = evolve(period, start=_earlier(period.start), end=_earlier(period.end))
            visible = len(_YEAR.findall(period.text)) == 1
            yield Change(bench.with_statistic(index, period=moved), f"{path}.period", visible)


def _earlier(day: str | None) -> str | None:
    """Return a day ten years before, never one that only a leap year has."""
    if day is None:
        return None
    date = parse_date(day)
    return date.replace(year=max(date.year - _DECADE, 1), day=min(date.day, 28)).isoformat()


def _turned(bench: Bench) -> Iterator[Change]:
    for path, index, statistic in bench.numbered_statistics():
        period = statistic.period
        if period is not None and period.start and period.end and period.start != period.end:
            moved = evolve(period, start=period.end, end=period.start)
            yield Change(bench.with_statistic(index, period=moved), f"{path}.period")


def _to_come(bench: Bench) -> Iterator[Change]:
    published = bench.article.date_published
    for path, index, statistic in bench.numbered_statistics():
        if published is not None and statistic.period is not None and published[:4] < "9998":
            end = (parse_date(published[:10]) + _LATE).isoformat()
            period = evolve(statistic.period, end=end)
            yield Change(bench.with_statistic(index, period=period), f"{path}.period.end")


def _statistic(  # noqa: PLR0913, PLR0917 - each is a column of the table
    name: str, field: str, what: str, visible: str, expects: tuple[str, ...], make: Make
) -> Kind:
    place = f"$.statistics[*].{field}"
    return Kind(name=name, place=place, what=what, visible=visible, expects=expects, make=make)


KINDS = (
    _statistic("statistic_source_removed", "source", "The source is taken out.", "always",
               ("statistic_without_source",), _without_source),
    _statistic("statistic_source_unknown", "source", "The source becomes an id that the article does not have.",
               "always", ("dangling_id",), _unknown_source),
    _statistic("statistic_source_exchanged", "source", "The source becomes another one of the article.", "never",
               (), _other_source),
    _statistic("part_of_unknown", "part_of", "The whole becomes an id that the article does not have.", "always",
               ("dangling_id",), _unknown_whole),
    _statistic("part_of_itself", "part_of", "A figure becomes part of itself.", "always", ("circular_reference",),
               _own_whole),
    _statistic("part_of_rewired", "part_of", "The whole becomes another figure.",
               "where one is a rate and the other not, where the units measure different things, or where of two exact "
               "numbers in one unit the part is more than twice as large", ("part_larger_than_whole",), _other_whole),
    _statistic("derivation_unknown", "derivation.of[*]", "An operand becomes an id that the article does not have.",
               "always", ("dangling_id",), _unknown_operand),
    _statistic("derivation_of_itself", "derivation.of[*]", "A figure becomes an operand of itself.", "always",
               ("circular_reference",), _own_operand),
    _statistic("derivation_rewired", "derivation.of[*]", "An operand becomes another figure.",
               "where the units of operands that must be alike measure different things (shares left aside), or where "
               "a sum, difference, average or change of exact numbers in one unit is more than ten times off",
               ("derivation_inconsistent",), _other_operand),
    _statistic("period_changed", "period", "The period becomes another, in words that the article does not have.",
               "always", ("period_not_in_body",), _other_period),
    _statistic("period_removed", "period", "The period is taken out.",
               "where the figure is a rate by time, not a price", ("rate_without_period",), _without_period),
    _statistic("period_shifted", "period.start, .end", "The recorded days move ten years back.",
               "where the words of the period name one year", ("period_days_differ",), _shifted),
    _statistic("period_turned", "period.start, .end", "First and last day change places.", "always",
               ("dates_out_of_order",), _turned),
    _statistic("period_to_come", "period.end", "The last day moves behind the day of publication.", "always",
               ("period_after_publication",), _to_come),
)  # fmt: skip
"""The kinds, in the order of the table."""
