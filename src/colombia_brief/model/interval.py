"""Intervals, and what a printed figure claims.

A figure in print is not a point. "446" says that the true number rounds to 446; "roughly 210 million"
says less, "more than 3,000" names one end only. `claimed_interval` is the one place that says which numbers a
printed figure allows. With u for one unit in the last printed place:

| printed | interval | rule |
|---|---|---|
| `446` | [445.5, 446.5) | u/2 on either side; rounding goes away from zero |
| `-446` | (-446.5, -445.5] | the mirror image |
| `4.50` | [4.495, 4.505) | trailing zeros behind the mark were printed, so they count |
| `3,000` | [2999.5, 3000.5) | and so do those in front of it |
| `210 million` | [209.5 million, 210.5 million) | the last printed place is a million |
| `roughly 210 million` | [199.5 million, 220.5 million] | u/2 and one unit of the last place that is not 0 |
| `about 3,000` | [2699.5, 3300.5] | … of which no more than a tenth of the value counts |
| `more than 3,000` | (3000, ∞) | |
| `at least 3,000` | [3000, ∞) | |
| `less than 3,000` | (-∞, 3000) | |
| `at most 3,000` | (-∞, 3000] | |
| `3 to 5` | [2.5, 5.5) | from what the one end claims to what the other does |
| `one in five` | [0.18, 0.22) | spoken fractions: u/2 of the numerator, at most a tenth of the value |
| `30 per 100,000` | [0.000295, 0.000305) | from a denominator of 100 on, digits are meant |

All bounds are computed in decimal and, where a quotient does not end, rounded outwards: an interval never
loses a number that it should hold.
"""

from __future__ import annotations

from decimal import MAX_EMAX, MIN_EMIN, ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from typing import Final

from attrs import field, frozen

from colombia_brief.model.vocabulary import Modifier

_DIGITS: Final = 60
_DOWN: Final = Context(prec=_DIGITS, rounding=ROUND_FLOOR, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[])
_UP: Final = Context(prec=_DIGITS, rounding=ROUND_CEILING, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[])
_INFINITY: Final = Decimal("Infinity")
_ZERO: Final = Decimal(0)
_TENTH: Final = Decimal("0.1")
# A denominator below this is a way of speaking ("one in five"); from here on it is a base ("per 1,000").
_SPOKEN_DENOMINATORS: Final = 100

# One end of an interval: where it is, infinities included, and whether the number itself belongs to it.
_End = tuple[Decimal, bool]


@frozen
class Interval:
    """A run of the number line, each end open, closed or missing.

    Attributes:
        low: The lower end; None if there is none.
        high: The upper end; None if there is none.
        low_closed: Whether `low` itself belongs to the interval.
        high_closed: Whether `high` itself belongs to the interval.

    Raises:
        ValueError: If no number lies between the ends, an end is not finite, or a missing end is closed.

    >>> Interval(Decimal("445.5"), Decimal("446.5"), low_closed=True).contains(Decimal(446))
    True
    >>> print(Interval(Decimal("445.5"), Decimal("446.5"), low_closed=True))
    [445.5, 446.5)
    >>> print(Interval(low=Decimal(3000)))
    (3000, ∞)
    """

    low: Decimal | None = None
    high: Decimal | None = None
    low_closed: bool = field(default=False, kw_only=True)
    high_closed: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse what is no interval."""
        low, high = self.low, self.high
        for end, closed in ((low, self.low_closed), (high, self.high_closed)):
            if end is None:
                if closed:
                    msg = "an end that is missing cannot be closed"
                    raise ValueError(msg)
            elif not end.is_finite():
                msg = f"an end must be a finite number, or None where there is no end: {end}"
                raise ValueError(msg)
        if (
            low is not None
            and high is not None
            and (low > high or (low == high and not (self.low_closed and self.high_closed)))
        ):
            msg = f"no number lies between {low} and {high}"
            raise ValueError(msg)

    @classmethod
    def point(cls, value: Decimal | int) -> Interval:
        """Return the interval that holds `value` alone.

        >>> print(Interval.point(5))
        [5, 5]
        """
        number = Decimal(value)
        return cls(number, number, low_closed=True, high_closed=True)

    def __str__(self) -> str:
        opening = f"{'[' if self.low_closed else '('}{'-∞' if self.low is None else f'{self.low:f}'}"
        closing = f"{'∞' if self.high is None else f'{self.high:f}'}{']' if self.high_closed else ')'}"
        return f"{opening}, {closing}"

    @property
    def _bottom(self) -> _End:
        return (-_INFINITY, False) if self.low is None else (self.low, self.low_closed)

    @property
    def _top(self) -> _End:
        return (_INFINITY, False) if self.high is None else (self.high, self.high_closed)

    def contains(self, value: Decimal | int) -> bool:
        """Return whether `value` lies in the interval.

        >>> Interval(high=Decimal(5)).contains(5)
        False
        """
        (low, low_closed), (high, high_closed) = self._bottom, self._top
        return (low < value or (low_closed and low == value)) and (value < high or (high_closed and value == high))

    def meets(self, other: Interval) -> bool:
        """Return whether some number lies in both intervals.

        >>> claimed_interval(Decimal(446)).meets(claimed_interval(Decimal("446.4")))
        True
        >>> claimed_interval(Decimal(446)).meets(claimed_interval(Decimal("446.6")))
        False
        """
        return _before(self._bottom, other._top) and _before(other._bottom, self._top)

    def hull(self, other: Interval) -> Interval:
        """Return the smallest interval that holds both.

        >>> print(Interval.point(3).hull(Interval.point(5)))
        [3, 5]
        """
        return _spanning([self._bottom, other._bottom], [self._top, other._top])

    def shifted(self, power: int) -> Interval:
        """Return the interval times ten to the `power`.

        >>> print(Interval.point(210).shifted(6))
        [210000000, 210000000]
        """
        return Interval(
            None if self.low is None else _DOWN.scaleb(self.low, power),
            None if self.high is None else _UP.scaleb(self.high, power),
            low_closed=self.low_closed,
            high_closed=self.high_closed,
        )

    def __neg__(self) -> Interval:
        return Interval(
            None if self.high is None else _DOWN.minus(self.high),
            None if self.low is None else _UP.minus(self.low),
            low_closed=self.high_closed,
            high_closed=self.low_closed,
        )

    def __add__(self, other: Interval) -> Interval:
        (a, a_closed), (b, b_closed) = self._bottom, other._bottom
        (c, c_closed), (d, d_closed) = self._top, other._top
        return _spanning([(_DOWN.add(a, b), a_closed and b_closed)], [(_UP.add(c, d), c_closed and d_closed)])

    def __sub__(self, other: Interval) -> Interval:
        return self + -other

    def __mul__(self, other: Interval) -> Interval:
        (a, b), (c, d) = (self._bottom, self._top), (other._bottom, other._top)
        if a[0] > _ZERO < c[0]:  # as nearly all that is printed: no other pair of ends can be lower or higher
            return _spanning([_times(_DOWN, a, c)], [_times(_UP, b, d)])
        pairs = [(a, b) for a in (self._bottom, self._top) for b in (other._bottom, other._top)]
        return _spanning([_times(_DOWN, a, b) for a, b in pairs], [_times(_UP, a, b) for a, b in pairs])

    def __truediv__(self, other: Interval) -> Interval:
        """Divide; by an interval that holds zero, the quotient may be any number."""
        (low, _), (high, _) = other._bottom, other._top
        if low < _ZERO < high or low == high == _ZERO or other.contains(0):
            return Interval()
        if self._bottom[0] > _ZERO < low:  # as above
            return _spanning(
                [_over(_DOWN, self._bottom, other._top, below=False)],
                [_over(_UP, self._top, other._bottom, below=False)],
            )
        below = high <= _ZERO
        pairs = [(a, b) for a in (self._bottom, self._top) for b in (other._bottom, other._top)]
        return _spanning(
            [_over(_DOWN, a, b, below=below) for a, b in pairs],
            [_over(_UP, a, b, below=below) for a, b in pairs],
        )


def claimed_interval(
    value: Decimal,
    *,
    unit_mult: int = 0,
    upper: Decimal | None = None,
    denominator: int = 1,
    modifier: Modifier = Modifier.EXACTLY,
) -> Interval:
    """Return what a printed figure claims: all numbers of which it would be a fair report.

    Args:
        value: The number as printed; each digit of it counts, trailing zeros too.
        unit_mult: The power of ten that its scale word stands for: 6 for "million".
        upper: The other end of a range, on the same scale; None for one number.
        denominator: What the number is out of: 5 for "one in five".
        modifier: The words around it. `between` claims for each end what `exactly` does.

    Returns:
        The interval, scale and denominator applied. The table above has the rules.

    >>> print(claimed_interval(Decimal("446")))
    [445.5, 446.5)
    >>> print(claimed_interval(Decimal("210"), unit_mult=6, modifier=Modifier.APPROXIMATELY))
    [199500000, 220500000]
    >>> print(claimed_interval(Decimal("3000"), modifier=Modifier.MORE_THAN))
    (3000, ∞)
    >>> print(claimed_interval(Decimal("3"), upper=Decimal("5"), modifier=Modifier.BETWEEN))
    [2.5, 5.5)
    >>> print(claimed_interval(Decimal("1"), denominator=5))
    [0.18, 0.22)
    """
    interval = _claim_of_one(value, denominator, modifier)
    if upper is not None:
        interval = interval.hull(_claim_of_one(upper, denominator, modifier))
    if unit_mult:
        interval = interval.shifted(unit_mult)
    return interval if denominator == 1 else interval / Interval.point(denominator)


def _claim_of_one(value: Decimal, denominator: int, modifier: Modifier) -> Interval:
    match modifier:
        case Modifier.MORE_THAN:
            return Interval(low=value)
        case Modifier.AT_LEAST:
            return Interval(low=value, low_closed=True)
        case Modifier.LESS_THAN:
            return Interval(high=value)
        case Modifier.AT_MOST:
            return Interval(high=value, high_closed=True)
        case _:
            return _rounded(value, denominator, about=modifier is Modifier.APPROXIMATELY)


def _rounded(value: Decimal, denominator: int, *, about: bool) -> Interval:
    margin = Decimal((0, (5,), int(value.as_tuple().exponent) - 1))
    tenth = _UP.multiply(value.copy_abs(), _TENTH)
    if 1 < denominator < _SPOKEN_DENOMINATORS and value:
        margin = min(margin, tenth)
    if about and value:
        place = Decimal((0, (1,), int(_DOWN.normalize(value).as_tuple().exponent)))
        margin = _UP.add(margin, min(place, tenth))
    return Interval(
        _DOWN.subtract(value, margin),
        _UP.add(value, margin),
        low_closed=about or value > _ZERO,
        high_closed=about or value < _ZERO,
    )


def _before(bottom: _End, top: _End) -> bool:
    return bottom[0] < top[0] or (bottom[0] == top[0] and bottom[1] and top[1])


def _spanning(bottoms: list[_End], tops: list[_End]) -> Interval:
    low = min(end for end, _ in bottoms)
    high = max(end for end, _ in tops)
    return Interval(
        low if low.is_finite() else None,
        high if high.is_finite() else None,
        low_closed=any(closed for end, closed in bottoms if end == low),
        high_closed=any(closed for end, closed in tops if end == high),
    )


def _times(context: Context, a: _End, b: _End) -> _End:
    """Multiply two ends: a zero that belongs to one of them is reached whatever the other is."""
    (x, x_closed), (y, y_closed) = a, b
    if not x or not y:
        return _ZERO, (not x and x_closed) or (not y and y_closed)
    return context.multiply(x, y), x_closed and y_closed


def _over(context: Context, a: _End, b: _End, *, below: bool) -> _End:
    """Divide two ends; the divisor's interval lies on one side of zero, `below` it or above."""
    (x, x_closed), (y, y_closed) = a, b
    if not x or y.is_infinite():
        # A numerator that has no end is met by the divisor's other end; here the quotient tends to nothing.
        return _ZERO, not x and x_closed
    if not y:
        return (-_INFINITY if (x < _ZERO) != below else _INFINITY), False
    return context.divide(x, y), x_closed and y_closed
