"""Figures as English news prints them, each with the quantity that it stands for."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve
from hypothesis import strategies as st

from colombia_brief.model import Modifier, Quantity

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

MONEY: Final = {"USD": "$", "EUR": "€", "GBP": "£"}
NOUNS: Final = {
    "site": "sites",
    "facility": "facilities",
    "person": "people",
    "officer": "officers",
    "ton": "tons",
    "km": "kilometers",
    "har": "hectares",
    "barrel": "barrels",
}
_TIMES: Final = {"day": "days", "hour": "hours", "year": "years"}
_PERCENT: Final = {"percent": ("percent", "%"), "percentage_point": ("percentage points",)}
_SCALES: Final = {0: "", 3: " thousand", 6: " million", 9: " billion", 12: " trillion"}
_PER: Final = {"day": ("a day", "per day"), "hour": ("an hour", "per hour"), "year": ("a year", "per year")}
_MODIFIERS: Final = {
    Modifier.EXACTLY: ("",),
    Modifier.APPROXIMATELY: ("about ", "roughly ", "around "),
    Modifier.MORE_THAN: ("more than ", "upwards of "),
    Modifier.AT_LEAST: ("at least ",),
    Modifier.LESS_THAN: ("less than ", "fewer than "),
    Modifier.AT_MOST: ("up to ", "at most ", "no more than "),
}
_NUMERALS: Final = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_DENOMINATORS: Final = (10, 3, 4, 5, 7, 20, 100, 1000)
# Strategies that are made once: to make one, and to validate it, costs more than to draw from it.
_BOOLEAN: Final = st.booleans()
_MODIFIER: Final = st.sampled_from(Modifier)
_UP_TO_999: Final = [st.integers(min_value=2 * 10**places, max_value=999 * 10**places) for places in range(3)]
_PLACES: Final = st.integers(min_value=0, max_value=2)
_COUNT: Final = st.integers(min_value=2, max_value=9_999_999)
_WIDTH: Final = st.integers(min_value=1, max_value=100)


class Printed(NamedTuple):
    """A figure in print.

    Attributes:
        text: The words.
        quantity: What they stand for.

    >>> from decimal import Decimal
    >>> Printed("12 boats", Quantity(value=Decimal(12), unit="boat")).text
    '12 boats'
    """

    text: str
    quantity: Quantity


def printed_quantities(*, rates: bool = True) -> SearchStrategy[Printed]:
    """Return figures as English news prints them, each beside its quantity.

    Digits grouped by commas, with decimals, with scale words; small numbers as words; money, percent, percentage and
    basis points, measures, counted nouns, bare numbers; rates, ranges, fractions ("3 in 10"), every modifier, and
    changes below zero.

    Args:
        rates: Whether there may be rates ("a day").

    >>> from hypothesis import given
    >>> @given(printed_quantities(rates=False))
    ... def test(printed):
    ...     assert printed.quantity.per is None
    >>> test()
    """
    plain = _amounts(NOUNS, rates=rates) | _amounts(MONEY, rates=rates) | _amounts(_TIMES, rates=False)
    return plain | _words() | _percents() | _bare() | _fractions()


def amount(value: int, unit: str, *, per: str | None = None) -> Printed:
    """Return so many of a unit of money or of a noun, exactly.

    >>> amount(3000, "USD").text, amount(12, "facility", per="day").text
    ('$3,000', '12 facilities a day')
    """
    quantity = Quantity(value=Decimal(value), unit=unit, unit_text=MONEY.get(unit) or NOUNS[unit], per=per)
    rate = "" if per is None else f" {_PER[per][0]}"
    return Printed(_with_unit([_digits(quantity.value)], quantity) + rate, quantity)


def percent(value: int) -> Printed:
    """Return so many percent.

    >>> percent(12).text
    '12 percent'
    """
    return Printed(f"{value} percent", Quantity(value=Decimal(value), unit="percent", unit_text="percent"))


def bare(value: int) -> Printed:
    """Return a number of nothing.

    >>> bare(1200).text
    '1,200'
    """
    quantity = Quantity(value=Decimal(value))
    return Printed(_digits(quantity.value), quantity)


def _digits(value: Decimal) -> str:
    return format(value, ",f")


def _with_unit(numbers: list[str], quantity: Quantity) -> str:
    """Return one number or the two ends of a range with scale and unit, as `unit` and `unit_text` want it."""
    scale = _SCALES[quantity.unit_mult]
    text = quantity.unit_text or ""
    if quantity.unit in MONEY:
        return " and ".join(f"{text}{number}{scale}" for number in numbers)
    between = "" if text in {"", "%"} else " "
    last = f"{scale}{between}{text}"
    if text == "%":
        last = f"{scale}%"
        return f"{last} and ".join(numbers) + last
    return f"{scale} and ".join(numbers) + last


@st.composite
def _values(draw: DrawFn, *, scaled: bool) -> Decimal:
    """Draw a number from 2 on: singulars are another matter."""
    if scaled or draw(_BOOLEAN):
        places = draw(_PLACES)
        return Decimal(draw(_UP_TO_999[places])).scaleb(-places)
    return Decimal(draw(_COUNT))


@st.composite
def _quantities(draw: DrawFn, unit: str | None, unit_text: str | None, scales: tuple[int, ...]) -> Printed:
    """Draw a number or a range with a modifier in front."""
    modifier = draw(_MODIFIER)
    unit_mult = draw(st.sampled_from(scales))
    value = draw(_values(scaled=unit_mult > 0))
    numbers = [_digits(value)]
    upper = None
    if modifier is Modifier.BETWEEN:
        upper = value + draw(_WIDTH)
        numbers.append(_digits(upper))
        before = "between "
    else:
        before = draw(st.sampled_from(_MODIFIERS[modifier]))
    quantity = Quantity(
        value=value, upper=upper, unit_mult=unit_mult, unit=unit, unit_text=unit_text, modifier=modifier
    )
    return Printed(before + _with_unit(numbers, quantity), quantity)


@st.composite
def _amounts(draw: DrawFn, units: dict[str, str], *, rates: bool) -> Printed:
    unit = draw(st.sampled_from(sorted(units)))
    printed = draw(_quantities(unit, units[unit], tuple(_SCALES)))
    if rates and draw(_BOOLEAN):
        per = draw(st.sampled_from(sorted(_PER)))
        rate = draw(st.sampled_from(_PER[per]))
        printed = Printed(f"{printed.text} {rate}", evolve(printed.quantity, per=per))
    return draw(_with_unit_text_or_not(printed))


@st.composite
def _with_unit_text_or_not(draw: DrawFn, printed: Printed) -> Printed:
    if draw(_BOOLEAN):
        return printed
    return printed._replace(quantity=evolve(printed.quantity, unit_text=None))


@st.composite
def _words(draw: DrawFn) -> Printed:
    unit = draw(st.sampled_from(sorted(NOUNS)))
    index = draw(st.integers(min_value=0, max_value=len(_NUMERALS) - 1))
    quantity = Quantity(value=Decimal(index + 2), unit=unit, unit_text=NOUNS[unit])
    return Printed(f"{_NUMERALS[index]} {NOUNS[unit]}", quantity)


@st.composite
def _percents(draw: DrawFn) -> Printed:
    unit = draw(st.sampled_from(sorted(_PERCENT)))
    unit_text = draw(st.sampled_from(_PERCENT[unit]))
    kind = draw(st.sampled_from(("plain", "negative", "basis points")))
    if kind == "plain":
        return draw(_quantities(unit, unit_text, (0,)))
    value = draw(_values(scaled=True))
    if kind == "basis points":
        quantity = Quantity(value=value, unit="percentage_point", unit_text="basis points", unit_mult=-2)
        return Printed(f"{_digits(value)} basis points", quantity)
    quantity = Quantity(value=-value, unit="percent", unit_text="%")
    return Printed(f"-{_digits(value)}%", quantity)


def _bare() -> SearchStrategy[Printed]:
    return _quantities(None, None, (0,))


@st.composite
def _fractions(draw: DrawFn) -> Printed:
    denominator = draw(st.sampled_from(_DENOMINATORS))
    value = Decimal(draw(st.integers(min_value=1, max_value=denominator - 1)))
    noun = draw(st.sampled_from((None, "person", "officer")))
    quantity = Quantity(
        value=value, denominator=denominator, unit=noun, unit_text=None if noun is None else NOUNS[noun]
    )
    return Printed(f"{value} in {denominator:,}{'' if noun is None else f' {NOUNS[noun]}'}", quantity)
