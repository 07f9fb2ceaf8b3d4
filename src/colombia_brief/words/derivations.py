"""Whether one figure follows from others, within what the printed digits allow."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from attrs import frozen

from colombia_brief.arguments import a_text, several
from colombia_brief.model.interval import Interval, claimed_interval
from colombia_brief.model.vocabulary import DerivationKind, Modifier
from colombia_brief.words.figures import find_figures
from colombia_brief.words.figures.grammar import grammar
from colombia_brief.words.figures.numerals import read_digits
from colombia_brief.words.units import as_rate, converted, is_counted, is_currency

if TYPE_CHECKING:
    from collections.abc import Sequence

    from colombia_brief.model import Quantity
    from colombia_brief.words.figures import Figure

_HUNDRED: Final = Interval.point(100)
_ONE: Final = Interval.point(1)
# Bookkeeping prints a negative in parentheses, the currency sign before or behind the opening one.
_FRACTION: Final = r"([0-9]{1,9})/([0-9]{1,9})"
_NEGATIVE: Final = r"(?s)\s*([^\d()\w]*)\(\s*([^()]*?)\s*\)\s*([^()]*?)\s*"
# No figure is printed in more characters.
_LONGEST: Final = 200
_MINUS: Final = "-\N{MINUS SIGN}\N{EN DASH}"
# Only these are so many days; a month or year is not always as long.
_DAYS_IN: Final = {"day": Interval.point(1), "week": Interval.point(7), "hour": Interval.point(1) / Interval.point(24)}
# What is reckoned of whole things without a division.
_COUNTING: Final = frozenset({DerivationKind.SUM, DerivationKind.DIFFERENCE, DerivationKind.CHANGE})
_POINTS: Final = {"percent", "percentage_point"}


@frozen
class Term:
    """A figure as derivations need it.

    Attributes:
        interval: What it claims.
        unit: Its unit, in the vocabulary of the model; None for a bare number.
        per: What it is a rate of, None if of nothing.
        count: How many whole things it counts, one by one; None for what may be rounded.

    >>> Term(Interval.point(5), "USD").unit
    'USD'
    """

    interval: Interval
    unit: str | None = None
    per: str | None = None
    count: Decimal | None = None

    @classmethod
    def of(cls, thing: Figure | Quantity) -> Term:
        """Return what a figure of a text, or of the record, claims.

        >>> Term.of(find_figures("3 boats")[0]).count, Term.of(find_figures("3 tons")[0]).count
        (Decimal('3'), None)
        """
        unit, per = as_rate(thing.unit, thing.per)
        single = thing.upper is None and thing.denominator == 1 and thing.modifier is Modifier.EXACTLY and per is None
        whole = single and not thing.unit_mult and thing.value == thing.value.to_integral_value() and is_counted(unit)
        return cls(thing.interval(), unit, per, thing.value if whole else None)


@frozen
class Verdict:
    """Whether a derived figure agrees with its operands.

    Attributes:
        consistent: True if what the operands allow meets what the result claims, False if not, None if that
            cannot be decided.
        interval: What the operands allow, in the unit of the result; None where nothing could be computed.
        reason: The same for people.

    >>> verdict = check_derivation("sum", ["$1.2bn", "$3.4bn"], "$4.7bn")
    >>> verdict.consistent, str(verdict.interval)
    (True, '[4500000000, 4700000000)')
    """

    consistent: bool | None
    interval: Interval | None
    reason: str


class _RefusedError(Exception):
    """The operands cannot be brought together; the message says why."""


class _UndecidableError(Exception):
    """Nothing can be said; the message says why."""


def check_derivation(
    kind: DerivationKind | str,
    operands: Sequence[str],
    result: str,
    *,
    language: str = "en",
    days: tuple[int, int] | None = None,
) -> Verdict:
    """Say whether a printed figure follows from other printed figures.

    Args:
        kind: How it follows; see `derive` for the order of the operands.
        operands: The figures as printed: "$19.9bn", "60.3 million", "11%", "(13)" for a negative.
        result: The derived figure as printed.
        language: The BCP 47 tag of the language that they are printed in.
        days: For a rate with one operand: the lowest and the highest number of days that have passed.

    Returns:
        The verdict; undecidable where a string has no figure, or more than one.

    Raises:
        ValueError: If there is no such kind, no such language, or `days` is no range of days.
        TypeError: An operand or the result is no str, or one str is given where several operands belong.

    >>> check_derivation("difference", ["60.3 million", "(13) million"], "73.3 million").consistent
    True
    >>> check_derivation("change_percent", ["519", "592"], "14.07%").consistent
    True
    >>> print(check_derivation("difference", ["11%", "9%"], "2%").reason)
    the difference of two percentages is in percentage points, not in percent
    >>> check_derivation("rate", ["446 tons"], "more than one ton a day", days=(1, 366)).consistent
    True
    >>> check_derivation("sum", ["$5", "€5"], "$10").reason
    'EUR and USD cannot be reckoned together'
    """
    kind = DerivationKind(kind)
    terms: list[Term] = []
    for text in (*several("operands", operands), result):
        term = read_term(a_text("a figure", text), language)
        if term is None:
            return Verdict(None, None, f"{text!r} is not one figure")
        terms.append(term)
    return derive(kind, terms[:-1], terms[-1], days=days)


def read_term(text: str, language: str = "en") -> Term | None:
    """Return what a printed figure claims, with its unit; None if the text is not one figure.

    >>> print(read_term("(13)").interval)
    (-13.5, -12.5]
    >>> read_term("nothing") is None
    True
    """
    if len(text) > _LONGEST:
        return None
    negative = re.fullmatch(_NEGATIVE, text)
    if negative is not None:
        term = read_term(
            "".join(negative.group(1, 2)) + (f" {negative[3]}" if negative[3].isalnum() else negative[3]), language
        )
        return None if term is None else Term(-term.interval, term.unit, term.per)
    bare = text.strip()
    fraction = re.fullmatch(_FRACTION, bare)
    if fraction is not None and int(fraction[2]):
        # Alone it is one, though it look like a day.
        return Term(claimed_interval(Decimal(fraction[1]), denominator=int(fraction[2])))
    sign = bare[:1] in _MINUS and bare[1:2].isdigit()
    number = read_digits(grammar(language), bare[1:] if sign else bare) if bare else None
    if number is not None:
        # A number alone is one, though it look like a year.
        interval = claimed_interval(number[0])
        return Term(-interval if sign else interval)
    figures = find_figures(text, language)
    if len(figures) != 1:
        return None
    return Term.of(figures[0])


def derive(
    kind: DerivationKind, operands: Sequence[Term], result: Term, *, days: tuple[int, int] | None = None
) -> Verdict:
    """Say whether a figure follows from others.

    The operands, in order: `sum`, `product` and `average` take any number of them; `difference` the one that is
    taken from first, and all that is taken from it; `quotient`, `ratio` and `rate` numerator and denominator; `share`
    part and whole; `change` and `change_percent` the earlier figure and the later one. A `rate` with one operand
    divides by `days`. A bare number has whatever unit the others have.

    Args:
        kind: How it follows.
        operands: What it follows from.
        result: The figure that is said to follow.
        days: The lowest and the highest number of days, for a rate with one operand.

    Returns:
        The verdict.

    Raises:
        ValueError: If `days` is no range of days.

    >>> whole, part = Term(Interval.point(200), "person"), Term(Interval.point(50), "person")
    >>> derive(DerivationKind.SHARE, [part, whole], Term(Interval.point(25), "percent")).consistent
    True
    """
    if days is not None and not 0 < days[0] <= days[1]:
        msg = f"no range of days: {days}"
        raise ValueError(msg)
    try:
        if kind is DerivationKind.RATE and len(operands) == 1:
            return _rate_in_days(operands[0], result, days)
        if kind in _COUNTING:
            *operands, result = _exact_if_counted([*operands, result])
        interval = _ALLOWED[kind](operands, result)
    except _RefusedError as refusal:
        return Verdict(consistent=False, interval=None, reason=str(refusal))
    except _UndecidableError as doubt:
        return Verdict(consistent=None, interval=None, reason=str(doubt))
    if interval.low is None and interval.high is None:
        return Verdict(None, interval, "the operands allow any number")
    return _verdict(interval, result, consistent=interval.meets(result.interval))


def _exact_if_counted(terms: Sequence[Term]) -> Sequence[Term]:
    """Return terms as their very numbers, if all of them count whole things: 3 boats and 4 boats are no 8 boats."""
    if any(term.count is None for term in terms):
        return terms
    return [Term(Interval.point(term.count), term.unit) for term in terms if term.count is not None]


def check_part(part: Term, whole: Term) -> Verdict:
    """Say whether a figure can be a part of another: it can unless it must be larger.

    >>> part, whole = read_term("about $31 million"), read_term("roughly $210 million")
    >>> check_part(part, whole).consistent, check_part(whole, part).consistent
    (True, False)
    """
    try:
        if part.per != whole.per:
            msg = f"one is counted per {part.per or whole.per}, the other is not"
            raise _RefusedError(msg)  # noqa: TRY301 - refused as the units are
        one, other, _ = _alike([part, whole])
    except _RefusedError as refusal:
        return Verdict(consistent=False, interval=None, reason=str(refusal))
    below = Interval(high=other.high, high_closed=other.high_closed)
    return _verdict(below, Term(one), consistent=below.meets(one))


def _verdict(interval: Interval, result: Term, *, consistent: bool) -> Verdict:
    word = "meets" if consistent else "does not meet"
    return Verdict(
        consistent, interval, f"what the operands allow, {interval}, {word} what is printed, {result.interval}"
    )


def _rate_in_days(operand: Term, result: Term, days: tuple[int, int] | None) -> Verdict:
    """A rate over days that are not known is right if it is for the fewest and for the most of them."""
    if result.per is None:
        msg = "a rate is counted by some time, and the result is not"
        raise _RefusedError(msg)
    # Units that do not go together are told first: no number of days would mend them.
    amount, claim, _ = _alike([operand, Term(result.interval, result.unit)])
    if days is None:
        msg = "a rate with one operand needs the days that have passed"
        raise _UndecidableError(msg)
    length = _DAYS_IN.get(result.per)
    if length is None:
        msg = f"a {result.per} is not always as many days"
        raise _UndecidableError(msg)
    rates = [amount * length / Interval.point(day) for day in days]
    interval = rates[0].hull(rates[1])
    meets = [rate.meets(claim) for rate in rates]
    if all(meets) or not interval.meets(claim):
        return _verdict(interval, result, consistent=all(meets))
    return Verdict(None, interval, f"whether {interval} meets {claim} depends on how many days have passed")


def _alike(terms: Sequence[Term]) -> tuple[Interval, Interval, str | None]:
    """Return two figures in the unit of the second, bare numbers in that of the other."""
    one, other = terms
    if one.unit is None or other.unit is None:
        return one.interval, other.interval, one.unit or other.unit
    interval = converted(one.interval, one.unit, other.unit)
    if interval is None:
        msg = f"{one.unit} and {other.unit} cannot be reckoned together"
        raise _RefusedError(msg)
    return interval, other.interval, other.unit


def _same_unit(operands: Sequence[Term]) -> tuple[list[Interval], str | None]:
    """Return the operands in one unit."""
    if not operands:
        msg = "there are no operands"
        raise _UndecidableError(msg)
    unit = next((term.unit for term in operands if term.unit is not None), None)
    return [_alike([term, Term(_ONE, unit)])[0] for term in operands], unit


def _two(operands: Sequence[Term]) -> tuple[Term, Term]:
    try:
        one, other = operands
    except ValueError:
        msg = f"two operands are needed, not {len(operands)}"
        raise _UndecidableError(msg) from None
    return one, other


def _in_unit_of_result(interval: Interval, unit: str | None, result: Term) -> Interval:
    if unit is None or result.unit is None:
        return interval
    return _alike([Term(interval, unit), result])[0]


def _sum(operands: Sequence[Term], result: Term) -> Interval:
    intervals, unit = _same_unit(operands)
    total = intervals[0]
    for interval in intervals[1:]:
        total += interval
    return _in_unit_of_result(total, unit, result)


def _average(operands: Sequence[Term], result: Term) -> Interval:
    return _sum(operands, result) / Interval.point(max(len(operands), 1))


def _difference(operands: Sequence[Term], result: Term) -> Interval:
    if len(operands) == 1:
        _two(operands)
    (one, *others), unit = _same_unit(operands)
    if unit == "percent":
        if result.unit == "percent":
            msg = "the difference of two percentages is in percentage points, not in percent"
            raise _RefusedError(msg)
        unit = "percentage_point"
    for other in others:
        one -= other
    return _in_unit_of_result(one, unit, result)


def _change(operands: Sequence[Term], result: Term) -> Interval:
    before, after = _two(operands)
    return _difference([after, before], result)


def _product(operands: Sequence[Term], result: Term) -> Interval:
    units = [term.unit for term in operands if term.unit not in {None, *_POINTS}]
    if len(units) > 1:
        msg = f"the unit of a product of {' and '.join(map(str, units))} is not known"
        raise _UndecidableError(msg)
    product = _ONE
    for term in operands:
        product *= term.interval / _HUNDRED if term.unit in _POINTS else term.interval
    if not units and result.unit == "percent":
        return product * _HUNDRED
    return _in_unit_of_result(product, units[0] if units else None, result)


def _quotient(operands: Sequence[Term], result: Term) -> Interval:
    one, other = _two(operands)
    if other.unit == "percent" and one.unit != "percent":
        # "1,027 is 11%" of what?
        other = Term(other.interval / _HUNDRED)
    if one.unit is not None and other.unit is not None and converted(_ONE, one.unit, other.unit) is None:
        if is_currency(one.unit) and is_currency(other.unit):
            msg = f"{one.unit} and {other.unit} cannot be reckoned together"
            raise _RefusedError(msg)
        # So many of the one for each of the other: the result is in the unit of the first.
        return _in_unit_of_result(one.interval / other.interval, one.unit, result)
    if other.unit is None:
        quotient = one.interval / other.interval
        if one.unit is None and result.unit == "percent":
            quotient *= _HUNDRED
        return _in_unit_of_result(quotient, one.unit, result)
    return _ratio(operands, result)


def _ratio(operands: Sequence[Term], result: Term) -> Interval:
    part, whole, _ = _alike(_two(operands))
    return part / whole * _HUNDRED if result.unit == "percent" else part / whole


def _change_percent(operands: Sequence[Term], result: Term) -> Interval:
    before, after, _ = _alike(_two(operands))
    if result.unit == "percentage_point":
        msg = "a change in percent is not one in percentage points"
        raise _RefusedError(msg)
    return (after / before - _ONE) * _HUNDRED


_ALLOWED: Final = {
    DerivationKind.SUM: _sum,
    DerivationKind.DIFFERENCE: _difference,
    DerivationKind.PRODUCT: _product,
    DerivationKind.QUOTIENT: _quotient,
    DerivationKind.RATIO: _ratio,
    DerivationKind.RATE: _quotient,
    DerivationKind.SHARE: _ratio,
    DerivationKind.AVERAGE: _average,
    DerivationKind.CHANGE: _change,
    DerivationKind.CHANGE_PERCENT: _change_percent,
}
