"""What a printed figure claims, and the arithmetic of such claims."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_brief.model.interval import Interval, claimed_interval
from colombia_brief.model.vocabulary import Modifier

NUMBERS = st.decimals(min_value=-1000, max_value=1000, places=2)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """Intervals with ends of all kinds."""
    low, high = sorted([draw(NUMBERS), draw(NUMBERS)])
    if low == high:
        return Interval.point(low)
    low_end = None if draw(st.booleans()) else low
    high_end = None if draw(st.booleans()) else high
    return Interval(
        low_end,
        high_end,
        low_closed=low_end is not None and draw(st.booleans()),
        high_closed=high_end is not None and draw(st.booleans()),
    )


@st.composite
def intervals_with_a_member(draw: st.DrawFn) -> tuple[Interval, Decimal]:
    """An interval, and a number that lies in it."""
    interval = draw(intervals())
    member = draw(NUMBERS)
    if not interval.contains(member):
        if interval.low is not None and interval.high is not None:
            member = (interval.low + interval.high) / 2
        elif interval.low is not None:
            member = interval.low + 1
        else:
            assert interval.high is not None
            member = interval.high - 1
    assert interval.contains(member)
    return interval, member


@pytest.mark.parametrize(
    ("value", "arguments", "expected"),
    [
        ("446", {}, "[445.5, 446.5)"),
        ("-446", {}, "(-446.5, -445.5]"),
        ("0", {}, "(-0.5, 0.5)"),
        ("4.50", {}, "[4.495, 4.505)"),
        ("3000", {}, "[2999.5, 3000.5)"),
        ("210", {"unit_mult": 6}, "[209500000, 210500000)"),
        ("210", {"unit_mult": 6, "modifier": Modifier.APPROXIMATELY}, "[199500000, 220500000]"),
        ("31", {"modifier": Modifier.APPROXIMATELY}, "[29.5, 32.5]"),
        ("3000", {"modifier": Modifier.APPROXIMATELY}, "[2699.5, 3300.5]"),
        ("0", {"modifier": Modifier.APPROXIMATELY}, "[-0.5, 0.5]"),
        ("3000", {"modifier": Modifier.MORE_THAN}, "(3000, ∞)"),
        ("3000", {"modifier": Modifier.AT_LEAST}, "[3000, ∞)"),
        ("3000", {"modifier": Modifier.LESS_THAN}, "(-∞, 3000)"),
        ("3000", {"modifier": Modifier.AT_MOST}, "(-∞, 3000]"),
        ("3", {"upper": Decimal(5), "modifier": Modifier.BETWEEN}, "[2.5, 5.5)"),
        ("5", {"upper": Decimal(3), "modifier": Modifier.BETWEEN}, "[2.5, 5.5)"),
        ("1", {"denominator": 5}, "[0.18, 0.22)"),
        ("3", {"denominator": 10}, "[0.27, 0.33)"),
        ("0", {"denominator": 10}, "(-0.05, 0.05)"),
        ("30", {"denominator": 100_000}, "[0.000295, 0.000305)"),
    ],
)
def test_a_printed_figure_claims_what_the_table_says(value: str, arguments: dict[str, object], expected: str) -> None:
    """Each row of the documented table is what the function computes."""
    assert str(claimed_interval(Decimal(value), **arguments)) == expected  # type: ignore[arg-type]


@given(NUMBERS, st.integers(-6, 12), st.sampled_from(list(Modifier)))
def test_a_bound_leaves_out_or_holds_its_own_number(value: Decimal, scale: int, modifier: Modifier) -> None:
    """A figure claims its own number, unless the words say that it is more or less."""
    own = value.scaleb(scale)
    strict = modifier in {Modifier.MORE_THAN, Modifier.LESS_THAN}
    assert claimed_interval(value, unit_mult=scale, modifier=modifier).contains(own) is not strict


@given(NUMBERS)
def test_roughly_claims_more_than_the_bare_number(value: Decimal) -> None:
    """Every number that a bare figure allows is allowed by the same figure with "roughly", and some more."""
    bare, rough = claimed_interval(value), claimed_interval(value, modifier=Modifier.APPROXIMATELY)
    assert bare.hull(rough) == rough
    assert bare != rough


@given(st.integers(-9999, 9999), st.integers(0, 3))
def test_rounding_a_number_gives_a_figure_that_allows_it(units: int, places: int) -> None:
    """Whatever is rounded half away from zero lies in what the rounded figure claims."""
    number = Decimal(units).scaleb(-3)
    rounded = number.quantize(Decimal(1).scaleb(-places), rounding="ROUND_HALF_UP")
    assert claimed_interval(rounded).contains(number)


@given(intervals_with_a_member(), intervals_with_a_member())
def test_arithmetic_loses_no_number(one: tuple[Interval, Decimal], other: tuple[Interval, Decimal]) -> None:
    """The result of an operation holds the results of all numbers in the operands."""
    (a, x), (b, y) = one, other
    assert (a + b).contains(x + y)
    assert (a - b).contains(x - y)
    assert (a * b).contains(x * y)
    assert (-a).contains(-x)
    assert a.shifted(3).contains(x * 1000)
    quotient = a / b
    if y:
        # A quotient that does not end lies between its neighbours.
        exact = (quotient * Interval.point(y)).contains(x)
        assert exact or quotient.contains(x / y)


@given(intervals(), intervals())
def test_meeting_is_mutual_and_seen_in_a_common_member(a: Interval, b: Interval) -> None:
    """Two intervals meet if and only if a number lies in both, whichever is asked."""
    assert a.meets(b) == b.meets(a)
    ends = [end for end in (a.low, a.high, b.low, b.high) if end is not None]
    candidates = [*ends, *((x + y) / 2 for x in ends for y in ends)]
    outside = [Decimal(-5000), Decimal(5000)]
    common = any(a.contains(number) and b.contains(number) for number in [*candidates, *outside])
    assert a.meets(b) == common


@given(intervals(), intervals())
def test_a_hull_holds_both(a: Interval, b: Interval) -> None:
    """The hull is the same from either side and adds nothing when taken again."""
    hull = a.hull(b)
    assert hull == b.hull(a)
    assert hull.hull(a) == hull


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (Interval.point(0), Interval(low=Decimal(3)), "[0, 0]"),
        (Interval(low=Decimal(2), low_closed=True), Interval(low=Decimal(3)), "(6, ∞)"),
        (Interval(low=Decimal(-2), low_closed=True), Interval(low=Decimal(3)), "(-∞, ∞)"),
        (Interval(Decimal(0), Decimal(2)), Interval.point(5), "(0, 10)"),
    ],
)
def test_a_product_keeps_its_ends(left: Interval, right: Interval, expected: str) -> None:
    """Zero and missing ends multiply as numbers do."""
    assert str(left * right) == expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (Interval.point(6), Interval.point(3), "[2, 2]"),
        (Interval.point(6), Interval.point(0), "(-∞, ∞)"),
        (Interval.point(6), Interval(Decimal(-1), Decimal(1)), "(-∞, ∞)"),
        (Interval.point(6), Interval(low=Decimal(3)), "(0, 2)"),
        (Interval(low=Decimal(6)), Interval.point(3), "(2, ∞)"),
        (Interval.point(6), Interval(Decimal(0), Decimal(3), high_closed=True), "[2, ∞)"),
        (Interval.point(6), Interval(Decimal(-3), Decimal(0), low_closed=True), "(-∞, -2]"),
        (Interval.point(-6), Interval(Decimal(0), Decimal(3), high_closed=True), "(-∞, -2]"),
        (Interval.point(-6), Interval(high=Decimal(-3)), "(0, 2)"),
        (Interval(low=Decimal(6)), Interval(low=Decimal(3)), "(0, ∞)"),
        (Interval.point(0), Interval(low=Decimal(3)), "[0, 0]"),
    ],
)
def test_a_quotient_keeps_its_ends(left: Interval, right: Interval, expected: str) -> None:
    """A divisor that may be zero leaves the quotient open; one without an end leads to zero."""
    assert str(left / right) == expected


@pytest.mark.parametrize(
    ("low", "high", "closed", "message"),
    [
        (Decimal(2), Decimal(1), "both", "no number lies"),
        (Decimal(1), Decimal(1), "low", "no number lies"),
        (None, Decimal(1), "low", "cannot be closed"),
        (Decimal(1), None, "high", "cannot be closed"),
        (Decimal("NaN"), None, "none", "finite"),
        (None, Decimal("Infinity"), "none", "finite"),
    ],
)
def test_what_is_no_interval_is_refused(low: Decimal | None, high: Decimal | None, closed: str, message: str) -> None:
    """An interval that could hold no number, or has an end that is none, cannot be made."""
    low_closed, high_closed = closed in {"low", "both"}, closed in {"high", "both"}
    with pytest.raises(ValueError, match=message):
        Interval(low, high, low_closed=low_closed, high_closed=high_closed)
