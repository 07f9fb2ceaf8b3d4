"""Units that can be turned into one another, and those that cannot."""

from __future__ import annotations

from decimal import Decimal
from typing import Final, NamedTuple

from colombia_brief.model.interval import Interval


class _Measure(NamedTuple):
    dimension: str
    size: Decimal


def _table(dimension: str, **sizes: str) -> dict[str, _Measure]:
    return {unit.replace("_", " "): _Measure(dimension, Decimal(size)) for unit, size in sizes.items()}


# Sizes in the first unit of each row: the International System's, and those fixed by the 1959 yard and pound
# agreement. "ton" and "pound" are not here as masses: the words alone do not say which ones they are.
_MEASURES: Final = {
    **_table("mass", kg="1", g="0.001", mg="0.000001", ug="0.000000001", t="1000"),
    **_table("length", m="1", km="1000", cm="0.01", mm="0.001", mile="1609.344", foot="0.3048", inch="0.0254",
             yard="0.9144"),
    **_table("area", m2="1", km2="1000000", har="10000", acre="4046.8564224", square_foot="0.09290304",
             square_mile="2589988.110336"),
    **_table("volume", L="1", mL="0.001", m3="1000"),
    **_table("power", W="1", kW="1000", MW="1000000", GW="1000000000"),
    **_table("energy", **{"kW.h": "1", "MW.h": "1000", "GW.h": "1000000", "TW.h": "1000000000"}),
    **_table("time", day="1", week="7", hour="0.0416666666666666666666666666666666666666666666666666666666667"),
}  # fmt: skip
# Speeds have a unit of their own in print, and are a length per time in words: "90 km/h", "90 kilometres per hour".
_SPEEDS: Final = {"km/h": ("km", "hour"), "mile/h": ("mile", "hour"), "m/s": ("m", "second")}
# What is measured, not counted, beside these: words that do not say which measure they are, and what is no thing.
_MEASURED: Final = frozenset(
    {
        "ton", "short ton", "long ton", "kiloton", "megaton", "pound", "ounce", "stone", "carat", "quintal", "arroba",
        "nautical mile", "light-year", "square yard", "cubic foot", "acre-foot", "gallon", "pint", "barrel", "bushel",
        "degree", "knot", "horsepower", "calorie", "decibel", "point", "percent", "percentage_point", "time",
        "second", "minute", "month", "year", "decade", "century", "night", "fortnight", "millisecond", "peso",
        "bitcoin",
    }
)  # fmt: skip
_CODE: Final = 3
_SHORTEST_NOUN: Final = 2


def is_currency(unit: str | None) -> bool:
    """Return whether a unit is the code of a currency (ISO 4217).

    >>> is_currency("USD"), is_currency("person"), is_currency(None)
    (True, False, False)
    """
    return unit is not None and len(unit) == _CODE and unit.isalpha() and unit.isupper()


def is_counted(unit: str | None) -> bool:
    """Return whether a unit is a noun of things that are counted one by one, as far as the vocabulary tells.

    >>> is_counted("person"), is_counted("ton"), is_counted("USD"), is_counted("kW.h"), is_counted(None)
    (True, False, False, False, False)
    """
    if unit is None or unit in _MEASURED or unit in _MEASURES or unit in _SPEEDS:
        return False
    # UCUM has capitals, points, brackets and digits; a noun has none of them.
    return len(unit) > _SHORTEST_NOUN and unit.replace(" ", "").replace("-", "").isalpha() and unit.islower()


def as_rate(unit: str | None, per: str | None) -> tuple[str | None, str | None]:
    """Return a unit and what it is per, a speed as a length per time: so it is the same however it is printed.

    >>> as_rate("km/h", None), as_rate("USD", "day")
    (('km', 'hour'), ('USD', 'day'))
    """
    return (unit, per) if per is not None or unit is None else _SPEEDS.get(unit, (unit, None))


def factor(unit: str, into: str) -> Decimal | None:
    """Return what a number in `unit` is multiplied by to be one in `into`; None if that is not known.

    >>> factor("t", "kg"), factor("USD", "EUR"), factor("ton", "t")
    (Decimal('1000'), None, None)
    """
    if unit == into:
        return Decimal(1)
    one, other = _MEASURES.get(unit), _MEASURES.get(into)
    if one is None or other is None or one.dimension != other.dimension:
        return None
    return one.size / other.size


def converted(interval: Interval, unit: str, into: str) -> Interval | None:
    """Return an interval in another unit; None if the one cannot be turned into the other.

    >>> print(converted(Interval.point(2), "t", "kg"))
    [2000, 2000]
    """
    size = factor(unit, into)
    return None if size is None else interval * Interval.point(size)
