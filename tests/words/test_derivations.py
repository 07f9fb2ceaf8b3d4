"""Figures that follow from others."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colombia_brief.model.interval import Interval
from colombia_brief.model.vocabulary import DerivationKind
from colombia_brief.words.derivations import Term, check_derivation, check_part, derive, read_term
from colombia_brief.words.units import converted, factor, is_currency

# The first text of a language compiles its table: no time is asserted.
PATIENT = settings(deadline=None)


@pytest.mark.parametrize(
    ("kind", "operands", "result", "consistent"),
    [
        ("sum", ["$1.2bn", "$3.4bn"], "$4.6bn", True),
        ("sum", ["$1.2bn", "$3.4bn"], "$4.8bn", False),
        ("sum", ["$1.2bn", "$300 million"], "$1.5bn", True),
        ("sum", ["2 tonnes", "500 kg"], "2,500 kg", True),
        ("sum", ["2 tonnes", "500"], "502 tonnes", True),
        ("sum", ["$5", "€5"], "$10", False),
        ("sum", ["$5", "$5"], "€10", False),
        ("sum", ["5 tons", "5 tonnes"], "10 tons", False),
        ("sum", [], "10", None),
        ("difference", ["60.3 million", "13 million"], "47 million", True),
        ("difference", ["60.3 million", "(13) million"], "73.3 million", True),
        ("difference", ["11%", "9%"], "2 percentage points", True),
        ("difference", ["11%", "9%"], "2", True),
        ("difference", ["11%", "9%"], "2%", False),
        ("difference", ["16", "3", "4"], "9", True),
        ("difference", ["16", "3", "4"], "12", False),
        ("difference", ["3"], "3", None),
        ("product", ["36", "1/2"], "18", True),
        ("product", ["50", "20/100"], "10", True),
        ("product", ["50", "20/100"], "12", False),
        ("product", ["50", "20/0"], "10", None),
        ("product", ["16", ".5"], "8", True),
        ("product", ["1 1/2", "40"], "60", True),
        ("quotient", ["1", "3"], "1/3", True),
        ("product", ["20%", "$50"], "$10", True),
        ("product", ["3", "$50"], "$150", True),
        ("product", ["0.5", "0.5"], "25%", True),
        ("product", ["5 km", "2 km"], "10 km", None),
        ("quotient", ["100", "4"], "25", True),
        ("quotient", ["1", "4.0"], "25%", True),
        ("quotient", ["$100", "4"], "$25", True),
        ("quotient", ["$100", "$4"], "25", True),
        ("quotient", ["$100", "€4"], "25", False),
        ("quotient", ["$100", "4 tons"], "$25", True),
        ("quotient", ["1,027", "11%"], "9,336", True),
        ("quotient", ["5", "0"], "1", None),
        ("ratio", ["50 people", "200 people"], "0.25", True),
        ("ratio", ["50 people"], "0.25", None),
        ("rate", ["446 tons", "365 days"], "1.22 tons", True),
        ("share", ["$31 million", "$210 million"], "15%", True),
        ("share", ["$31 million", "$210 million"], "25%", False),
        ("average", ["4.6%", "4.5%"], "4.55%", True),
        ("average", ["1,018", "950"], "984", True),
        ("average", [], "984", None),
        ("change", ["519", "592"], "73", True),
        ("change", ["592", "519"], "73", False),
        ("change", ["41%", "37%"], "-4 percentage points", True),
        ("change_percent", ["519", "592"], "14.07%", True),
        ("change_percent", ["592", "519"], "-12%", True),
        ("change_percent", ["592", "519"], "12%", False),
        ("change_percent", ["41%", "37%"], "4 percentage points", False),
        ("sum", ["nothing", "5"], "5", None),
        ("sum", ["5", ""], "5", None),
        ("sum", ["2019", "-1"], "2018", True),
        ("sum", ["(nothing)", "5"], "5", None),
        ("sum", ["$(13)", "$20"], "$7", True),
        ("sum", ["(4.2)%", "5.2%"], "1.0%", True),
    ],
)  # fmt: skip
def test_a_figure_follows_from_others_or_not(
    kind: str, operands: list[str], result: str, *, consistent: bool | None
) -> None:
    """Each kind of derivation on printed figures: consistent, inconsistent or undecidable."""
    verdict = check_derivation(kind, operands, result)
    assert verdict.consistent is consistent, verdict.reason


@pytest.mark.parametrize(
    ("result", "days", "consistent"),
    [
        ("more than one ton a day", (1, 366), True),
        ("more than one ton a day", None, None),
        ("more than 500 tons a day", (1, 366), False),
        ("more than 5 tons a day", (1, 366), None),
        ("more than 8 tons a week", (1, 366), True),
        ("more than 30 tons a month", (1, 366), None),
        ("1.2 tons", (365, 366), False),
        ("1.2 tonnes", None, False),
    ],
)
def test_a_rate_over_unknown_days_must_hold_for_all_of_them(
    result: str, days: tuple[int, int] | None, *, consistent: bool | None
) -> None:
    """The claim of a rate is checked against the fewest and the most days that may have passed."""
    verdict = check_derivation("rate", ["446 tons"], result, days=days)
    assert verdict.consistent is consistent, verdict.reason


@pytest.mark.parametrize(
    ("kind", "operands", "result", "days", "interval"),
    [
        ("sum", ["$1.2bn", "$3.4bn"], "$4.6bn", None, "[4500000000, 4700000000)"),
        ("sum", ["2 tonnes", "500 kg"], "2,500 kg", None, "[1999.5000, 3000.5000)"),
        ("sum", ["10", "20", "30"], "60", None, "[58.5, 61.5)"),
        ("difference", ["16", "3", "4"], "9", None, "(7.5, 10.5)"),
        ("difference", ["11%", "9%"], "2", None, "(1.0, 3.0)"),
        ("product", ["20%", "$50"], "$10", None, "[9.6525, 10.3525)"),
        ("product", ["50%", "50%"], "25%", None, "[24.502500, 25.502500)"),
        ("product", ["0.5", "0.5"], "25%", None, "[20.2500, 30.2500)"),
        ("product", ["3", "4"], "12", None, "[8.75, 15.75)"),
        ("quotient", ["100", "4.0"], "25", None, "(24.56..., 25.44...)"),
        ("quotient", ["1", "4.0"], "25%", None, "(12.34..., 37.97...)"),
        ("quotient", ["$100", "$4.0"], "2500%", None, "(2456.79..., 2544.30...)"),
        ("quotient", ["1,027", "11%"], "9,336", None, "(8926.08..., 9785.71...)"),
        ("quotient", ["22%", "11%"], "2", None, "(1.86..., 2.14...)"),
        ("quotient", ["$100", "4.0 tons"], "$25", None, "(24.56..., 25.44...)"),
        ("ratio", ["50 people", "200 people"], "0.25", None, "(0.24..., 0.25...)"),
        ("share", ["50 people", "200 people"], "25%", None, "(24.68..., 25.31...)"),
        ("average", ["4.6%", "4.5%"], "4.55%", None, "[4.50, 4.60)"),
        ("average", ["1", "2", "6"], "3", None, "[2.5, 3.5)"),
        ("change", ["519", "592"], "73", None, "(72.0, 74.0)"),
        ("change_percent", ["519", "592"], "14%", None, "(13.85..., 14.27...)"),
        ("change_percent", ["592", "519"], "-12%", None, "(-12.48..., -12.17...)"),
        ("rate", ["446 tons"], "1 ton a day", (1, 4), "[111.375, 446.5)"),
        ("rate", ["446 tons"], "8 tons a week", (7, 14), "[222.75, 446.5)"),
        ("rate", ["48 tons"], "1 ton an hour", (2, 2), "[0.98..., 1.01...)"),
        ("quotient", ["5", "0"], "1", None, "(-∞, ∞)"),
    ],
)
def test_what_the_operands_allow(
    kind: str, operands: list[str], result: str, days: tuple[int, int] | None, interval: str
) -> None:
    """From the least to the most that they can make, each being rounded, in the unit of the result."""
    verdict = check_derivation(kind, operands, result, days=days)
    # Long fractions to two places.
    assert re.sub(r"(?<=\.[0-9]{2})[0-9]{6,}", "...", str(verdict.interval)) == interval
    if verdict.consistent is not None:
        word = "meets" if verdict.consistent else "does not meet"
        assert f"what the operands allow, {verdict.interval}, {word} what is printed, " in verdict.reason


@pytest.mark.parametrize(
    ("kind", "operands", "result", "consistent", "reason"),
    [
        ("sum", [], "1", None, "there are no operands"),
        ("sum", ["x", "5"], "5", None, "'x' is not one figure"),
        ("ratio", ["1"], "1", None, "two operands are needed, not 1"),
        ("change", ["1", "2", "3"], "1", None, "two operands are needed, not 3"),
        ("difference", ["3"], "3", None, "two operands are needed, not 1"),
        ("product", ["5 km", "2 kg"], "10 km", None, "the unit of a product of km and kg is not known"),
        ("quotient", ["5", "0"], "1", None, "the operands allow any number"),
        ("quotient", ["$100", "€4"], "25", False, "USD and EUR cannot be reckoned together"),
        ("rate", ["446 tons"], "1 ton a day", None, "a rate with one operand needs the days that have passed"),
        ("rate", ["446 tons"], "1 ton", False, "a rate is counted by some time, and the result is not"),
        ("change_percent", ["4%", "3%"], "1 percentage point", False,
         "a change in percent is not one in percentage points"),
    ],
)  # fmt: skip
def test_why_nothing_could_be_computed(
    kind: str, operands: list[str], result: str, *, consistent: bool | None, reason: str
) -> None:
    """Said for people; there is no interval then, or one without ends."""
    verdict = check_derivation(kind, operands, result)
    assert (verdict.consistent, verdict.reason) == (consistent, reason)
    assert verdict.interval is None or verdict.interval.low is verdict.interval.high is None


@pytest.mark.parametrize(
    ("per", "reason"),
    [
        ("a month", "a month is not always as many days"),
        ("a year", "a year is not always as many days"),
        ("a day", "whether [1.21..., 446.5) meets [0.5, 1.5) depends on how many days have passed"),
    ],
)
def test_why_a_rate_is_not_decided(per: str, reason: str) -> None:
    """Either the unit of time has no length of its own, or the days decide."""
    verdict = check_derivation("rate", ["446 tons"], f"1 ton {per}", days=(1, 366))
    assert verdict.consistent is None
    assert re.sub(r"(?<=\.[0-9]{2})[0-9]{6,}", "...", verdict.reason) == reason


@pytest.mark.parametrize("days", [(0, 1), (5, 4)])
def test_days_must_be_a_range(days: tuple[int, int]) -> None:
    """No days, or fewer at most than at least, are an error of the caller."""
    with pytest.raises(ValueError, match="no range of days"):
        check_derivation("rate", ["446 tons"], "1 ton a day", days=days)


def test_an_unknown_kind_is_an_error() -> None:
    """A kind that the model does not have cannot be checked."""
    with pytest.raises(ValueError, match="median"):
        check_derivation("median", ["1"], "1")


def test_spanish_figures_are_read_as_such() -> None:
    """The language of the printed figures is an argument."""
    assert check_derivation("sum", ["1.200 millones", "300 millones"], "1,5 mil millones", language="es").consistent


def test_a_part_is_not_larger_than_the_whole() -> None:
    """A part that must be larger than the whole, or is measured otherwise, is no part of it."""
    terms = [read_term(text) for text in ("about $31 million", "roughly $210 million", "€1")]
    part, whole, other = [term for term in terms if term is not None]
    assert check_part(part, whole).consistent
    assert check_part(whole, part).consistent is False
    daily = read_term("$5 a day")
    assert daily is not None
    assert check_part(daily, whole).reason == "one is counted per day, the other is not"
    assert check_part(other, whole).reason == "EUR and USD cannot be reckoned together"


@PATIENT
@given(st.lists(st.decimals(-1000, 1000, places=1), min_size=1, max_size=6))
def test_the_sum_of_printed_numbers_agrees_with_itself(numbers: list[Decimal]) -> None:
    """Whatever is added up, its own sum is consistent, and one that is off by more than rounding is not."""
    total = sum(numbers)
    printed = [str(number) for number in numbers]
    assert check_derivation("sum", printed, str(total)).consistent
    wrong = total + Decimal("0.1") * (len(numbers) + 2)
    assert check_derivation("sum", printed, str(wrong)).consistent is False


@PATIENT
@given(st.decimals(1, 1000, places=1), st.decimals(1, 1000, places=1))
def test_a_change_in_percent_agrees_with_its_own_rounding(before: Decimal, after: Decimal) -> None:
    """A change that is reckoned from printed numbers and rounded is consistent with them."""
    change = ((after / before - 1) * 100).quantize(Decimal("0.1"))
    assert check_derivation("change_percent", [str(before), str(after)], f"{change}%").consistent


@pytest.mark.parametrize(
    "text", ["(" * 5000 + "5" + ")" * 5000, "((5))", "(5", "5)", "(5) (6)", "( )", "()", "(5) 6", " " * 500]
)
def test_parentheses_that_are_no_negative_are_no_figure(text: str) -> None:
    """Only one pair of parentheses around a number makes a negative; nothing of it fails."""
    term = read_term(text)
    assert term is None or term.interval.contains(5)


@PATIENT
@given(st.text(), st.text(alphabet="0123456789.,()$%- millon"))
def test_no_text_breaks_a_derivation(text: str, numeric: str) -> None:
    """Whatever the strings, there is a verdict."""
    assert check_derivation("sum", [text, numeric], numeric).reason


@pytest.mark.parametrize("kind", list(DerivationKind))
def test_every_kind_gives_a_verdict(kind: DerivationKind) -> None:
    """No kind is forgotten, whatever it is given."""
    verdict = derive(kind, [Term(Interval.point(6)), Term(Interval.point(3))], Term(Interval.point(2)))
    assert verdict.consistent in {True, False}


def test_units_are_turned_into_one_another_where_that_is_fixed() -> None:
    """Units of one dimension have a factor; a ton that is not said to be metric, and money, have none."""
    assert factor("km", "m") == 1000
    assert factor("ton", "t") is None
    assert factor("USD", "EUR") is None
    assert factor("km", "kg") is None
    assert converted(Interval.point(1), "USD", "EUR") is None
    assert is_currency("COP")
    assert not is_currency("ton")


@pytest.mark.parametrize(
    ("unit", "size", "into"),
    [
        ("t", "1000", "kg"), ("kg", "1000", "g"), ("g", "1000", "mg"), ("mg", "1000", "ug"), ("km", "1000", "m"),
        ("m", "100", "cm"), ("cm", "10", "mm"), ("mile", "1609.344", "m"), ("yard", "3", "foot"),
        ("foot", "12", "inch"), ("inch", "2.54", "cm"), ("km2", "100", "har"), ("har", "10000", "m2"),
        ("acre", "43560", "square foot"), ("square mile", "640", "acre"), ("m3", "1000", "L"), ("L", "1000", "mL"),
        ("kW", "1000", "W"), ("MW", "1000", "kW"), ("GW", "1000", "MW"), ("MW.h", "1000", "kW.h"),
        ("GW.h", "1000", "MW.h"), ("TW.h", "1000", "GW.h"), ("week", "7", "day"), ("day", "24", "hour"),
    ],
)  # fmt: skip
def test_each_unit_has_its_size(unit: str, size: str, into: str) -> None:
    """By definition, in each unit that is in the table; within a millionth where a decimal rounds it."""
    found = factor(unit, into)
    assert found is not None
    assert abs(found / Decimal(size) - 1) < Decimal("0.000001")


@pytest.mark.parametrize("text", ["¹", "-²", "(①)"])
def test_a_superscript_is_no_figure(text: str) -> None:
    """Though Unicode counts it among the digits."""
    assert read_term(text) is None


def test_a_day_has_24_hours() -> None:
    """Neither 23 nor 25: a rate by the hour tells."""
    assert check_derivation("rate", ["48.00 tons"], "2.00 tons an hour", days=(1, 1)).consistent


def test_speeds_are_reckoned_however_they_are_printed() -> None:
    """A unit of speed and a length per time go together."""
    assert check_derivation("difference", ["120 km/h", "90 kilometres per hour"], "30 km/h").consistent


@pytest.mark.parametrize(
    ("kind", "operands", "result", "consistent"),
    [
        ("sum", ["2 people", "2 people"], "4 people", True),
        ("sum", ["2 people", "2 people"], "5 people", False),
        ("sum", ["3 boats", "4 boats"], "8 boats", False),
        ("difference", ["5 people", "3 people"], "3 people", False),
        ("change", ["5 people", "8 people"], "3 people", True),
        ("sum", ["1,234 people", "1,000 people"], "2,235 people", False),
        # What is measured, has a scale, or is said to be rounded may be rounded.
        ("sum", ["2 tons", "2 tons"], "5 tons", True),
        ("sum", ["2 million people", "2 million people"], "5 million people", True),
        ("sum", ["2 people", "about 2 people"], "5 people", True),
        ("sum", ["2%", "2%"], "5%", True),
        ("sum", ["$2", "$2"], "$5", True),
        ("sum", ["2", "2"], "5", True),
        ("average", ["2 people", "3 people"], "3 people", True),
    ],
)
def test_whole_things_are_not_rounded(kind: str, operands: list[str], result: str, *, consistent: bool) -> None:
    """Three boats and four boats are seven boats."""
    assert check_derivation(kind, operands, result).consistent is consistent
