"""A wrong figure in any one place of the brief is an error that points at it."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from colombia_brief import Article, Derivation, DerivationKind, Modifier, Quantity, Statistic, check, load_brief

BRIEF = load_brief()
IDS = [statistic.id for statistic in BRIEF.statistics]


def _wrong_quantities(quantity: Quantity) -> Iterator[tuple[str, Quantity]]:
    digits = str(quantity.value)
    other_digit = str((int(digits[-1]) + 3) % 10)
    for value in (Decimal(digits[:-1] + other_digit), quantity.value * 10, -quantity.value, Decimal(f"{digits}.0")):
        yield "value", evolve(quantity, value=value)
    for unit_mult in (quantity.unit_mult + 3, quantity.unit_mult - 3):
        yield "unit_mult", evolve(quantity, unit_mult=unit_mult)
    yield "denominator", evolve(quantity, denominator=2)
    yield "upper", evolve(quantity, upper=quantity.value + 1)
    for unit in ("kg", "percent", "EUR", "person", None):
        yield "unit", evolve(quantity, unit=unit)
    for per in {"day", "month", "person", None} - {quantity.per}:
        yield "per", evolve(quantity, per=per)
    for modifier in set(Modifier) - {quantity.modifier}:
        yield "modifier", evolve(quantity, modifier=modifier)


def _wrong_statistics(statistic: Statistic) -> Iterator[tuple[str, Statistic]]:
    for field, quantity in _wrong_quantities(statistic.quantity):
        yield f"quantity.{field}", evolve(statistic, quantity=quantity)
    yield "source", evolve(statistic, source="nobody")
    yield "source", evolve(statistic, source=None)
    yield "text", evolve(statistic, text=f"{statistic.text} more")
    yield "prefix", evolve(statistic, prefix="some other words")
    yield "suffix", evolve(statistic, suffix="some other words")
    for other in {*IDS, "nothing"} - {statistic.id, statistic.part_of}:
        yield "part_of", evolve(statistic, part_of=other)
    for other in {*IDS, "nothing"} - {statistic.id, *(statistic.derivation.of if statistic.derivation else ())}:
        yield "derivation", evolve(statistic, derivation=Derivation(kind=DerivationKind.RATE, of=(other,)))


def _cases() -> Iterator[Any]:
    for index, statistic in enumerate(BRIEF.statistics):
        for number, (field, wrong) in enumerate(_wrong_statistics(statistic)):
            yield pytest.param(index, field, wrong, id=f"{statistic.id}-{field}-{number}")


def _with(index: int, statistic: Statistic) -> Article:
    statistics = list(BRIEF.statistics)
    statistics[index] = statistic
    return evolve(BRIEF, statistics=tuple(statistics))


@pytest.mark.parametrize(("index", "field", "wrong"), list(_cases()))
def test_every_wrong_figure_is_an_error_at_its_place(index: int, field: str, wrong: Statistic) -> None:
    """Value, scale, unit, rate, modifier, source, part and derivation of each statistic, one at a time."""
    path = f"$.statistics[{index}].{field}"
    errors = check(_with(index, wrong)).errors
    assert any(at.startswith(path) for finding in errors for at in (finding.path, *finding.related)), errors
