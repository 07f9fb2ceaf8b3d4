"""Rules on figures, derivations and periods: the cases beyond their examples."""

from decimal import Decimal

import pytest
from attrs import evolve

from colombia_brief import (
    Article,
    Derivation,
    DerivationKind,
    Modifier,
    Period,
    Quantity,
    Section,
    Source,
    SourceKind,
    Statistic,
    check,
)
from colombia_brief.rules.facts import likeness
from colombia_brief.rules.terms import days_of, elapsed_days
from colombia_brief.words.figures import find_figures

SEIZED = Statistic(
    id="seized", label="Seized", quantity=Quantity(value=Decimal(446), unit="ton"), text="446 tons", source="police"
)
ARTICLE = Article(
    id="a",
    headline="A headline",
    sections=(Section(paragraphs=("Police seized 446 tons of cocaine.",)),),
    sources=(Source(id="police", kind=SourceKind.ORGANIZATION, name="Police"),),
)


def _article(*paragraphs: str, statistics: tuple[Statistic, ...] = ()) -> Article:
    return evolve(ARTICLE, sections=(Section(paragraphs=paragraphs),), statistics=statistics)


def _found(article: Article, code: str) -> list[tuple[str, str]]:
    return [(finding.path, finding.severity.value) for finding in check(article, select=[code]).findings]


def test_a_language_without_figures_is_noted_and_nothing_is_verified() -> None:
    """The words are looked for; what they say is not compared."""
    article = evolve(ARTICLE, language="de", statistics=(evolve(SEIZED, quantity=Quantity(value=Decimal(1))),))
    report = check(article)
    assert [finding.code for finding in report.notes] == ["figures_not_checked"]
    assert [item.outcome.value for item in report.verifications] == ["declared"]
    for code in ("statistic_without_figure", "unclaimed_figure", "display_figure_not_in_body"):
        assert _found(article, code) == []


def test_of_several_figures_the_one_like_the_record_is_meant() -> None:
    """Words may state a change: each end can be recorded with the same words."""
    text = "fell from 41 percent to 37 percent"
    before = Statistic(id="b", label="Before", quantity=Quantity(value=Decimal(41), unit="percent"), text=text)
    after = evolve(before, id="a", quantity=Quantity(value=Decimal(37), unit="percent"))
    article = _article(f"Support {text} in a year.", statistics=(before, after))
    for code in ("value_differs", "unit_differs", "modifier_differs", "unclaimed_figure"):
        assert _found(article, code) == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("$5 million", 9),
        ("$6 million", 5),
        ("€5 million", 7),
        ("$5 billion", 8),
        ("more than $5 million", 8),
        ("$5 million to $6 million", 7),
        ("€5 billion", 6),
        ("more than €6 billion", 1),
        ("more than €6 billion to €7 billion", 0),
    ],
)
def test_of_the_parts_of_a_figure_the_number_counts_most(text: str, parts: int) -> None:
    """More than its unit, and that more than its scale, its other end or its modifier."""
    quantity = Quantity(value=Decimal(5), unit="USD", unit_mult=6)
    assert likeness(find_figures(text)[0], quantity) == parts


def test_the_figure_with_the_number_of_the_record_is_meant_before_all_others() -> None:
    """Whatever else of another is as recorded, and of two that are as like the first."""
    text = "more than 41 tons, 37 percent, 37 tons or 37 tons"
    quantity = Quantity(value=Decimal(37), unit="ton", modifier=Modifier.MORE_THAN)
    seized = Statistic(id="s", label="Seized", quantity=quantity, text=text)
    report = check(_article(f"It was {text}.", statistics=(seized,)), select=["modifier_differs", "value_differs"])
    assert [(item.code, item.expected) for item in report.findings] == [("modifier_differs", "exactly")]
    assert report.findings[0].span is not None
    assert report.findings[0].span.start == len("It was more than 41 tons, 37 percent, ")


def test_trailing_zeros_count() -> None:
    """31 and 31.0 are equal as numbers, and say different things."""
    article = evolve(ARTICLE, statistics=(evolve(SEIZED, quantity=Quantity(value=Decimal("446.0"), unit="ton")),))
    assert _found(article, "value_differs") == [("$.statistics[0].quantity.value", "error")]


def test_a_range_has_two_ends() -> None:
    """The other end is compared too, and said to be missing where it is."""
    quantity = Quantity(value=Decimal(3), upper=Decimal(5), unit="percent", modifier=Modifier.BETWEEN)
    share = Statistic(id="s", label="Share", quantity=quantity, text="between 3 and 5 percent")
    article = _article("It was between 3 and 5 percent.", statistics=(share,))
    assert check(article, select=["value_differs", "unit_differs", "modifier_differs"]).findings == ()
    one = evolve(share, quantity=evolve(quantity, upper=None))
    report = check(evolve(article, statistics=(one,)), select=["value_differs"])
    assert [(finding.path, finding.found) for finding in report.findings] == [
        ("$.statistics[0].quantity.upper", "no second number")
    ]


def test_the_noun_that_is_counted_may_stand_further_on() -> None:
    """A record may count the head of a long phrase; a noun that does not stand there is an error."""
    quantity = Quantity(value=Decimal(3000), unit="laboratory", modifier=Modifier.MORE_THAN)
    labs = Statistic(id="labs", label="Labs", quantity=quantity, text="more than 3,000 well hidden laboratories")
    article = _article("Police found more than 3,000 well hidden laboratories.", statistics=(labs,))
    assert _found(article, "unit_differs") == []
    other = evolve(labs, quantity=evolve(quantity, unit="airplane"))
    assert _found(evolve(article, statistics=(other,)), "unit_differs") == [("$.statistics[0].quantity.unit", "error")]


def test_a_period_claims_the_figure_in_it() -> None:
    """In "the last 30 years", 30 years are no statistic of their own."""
    dated = evolve(SEIZED, period=Period(text="in the last 30 years"))
    article = _article("Police seized 446 tons, the most in the last 30 years.", statistics=(dated,))
    assert _found(article, "unclaimed_figure") == []
    assert _found(evolve(article, statistics=(SEIZED,)), "unclaimed_figure") == [
        ("$.sections[0].paragraphs[0]", "warning")
    ]


@pytest.mark.parametrize(
    ("headline", "agrees"),
    [
        ("Police Seize 446 Tons", True),
        ("Police Seize Nearly 450 Tons", True),
        ("Police Seize More Than 400 Tons", True),
        ("Police Seize More Than 500 Tons", False),
        ("Police Seize 446 Kilograms", False),
        ("Police Seize $446", False),
    ],
)
def test_display_figures_may_be_rounded(headline: str, *, agrees: bool) -> None:
    """What they claim must meet what the body claims, in the same unit."""
    fired = _found(evolve(ARTICLE, headline=headline), "display_figure_not_in_body")
    assert bool(fired) is not agrees


@pytest.mark.parametrize(
    ("unit", "fires"), [("site", True), ("USD", False), ("percent", False), ("Cel", False), (None, False)]
)
def test_only_things_are_counted(unit: str | None, *, fires: bool) -> None:
    """Money, shares, temperatures and bare numbers can be negative."""
    negative = evolve(SEIZED, quantity=Quantity(value=Decimal(-3), unit=unit))
    assert bool(_found(evolve(ARTICLE, statistics=(negative,)), "negative_count")) is fires


def test_a_change_of_a_count_can_be_negative() -> None:
    """The derivation says that it is one."""
    change = Derivation(kind=DerivationKind.CHANGE, of=("a", "b"))
    fewer = evolve(SEIZED, quantity=Quantity(value=Decimal(-3), unit="site"), derivation=change)
    assert _found(evolve(ARTICLE, statistics=(fewer,)), "negative_count") == []


@pytest.mark.parametrize(
    ("quantity", "fires"),
    [
        (Quantity(value=Decimal(1), unit="ton", per="day"), True),
        (Quantity(value=Decimal(15), unit="USD", per="hour"), False),
        (Quantity(value=Decimal(3), unit="ton", per="har"), False),
    ],
)
def test_rates_by_time_need_a_period(quantity: Quantity, *, fires: bool) -> None:
    """Prices by the hour and yields by the hectare do not."""
    rate = evolve(SEIZED, quantity=quantity)
    assert bool(_found(evolve(ARTICLE, statistics=(rate,)), "rate_without_period")) is fires


def test_parts_are_summed_where_they_can_be() -> None:
    """Parts that alone exceed the whole, and wholes that are not there, are left to other rules."""
    whole = evolve(SEIZED, id="whole")
    half = evolve(SEIZED, id="half", quantity=Quantity(value=Decimal(223), unit="ton"), part_of="whole")
    other = evolve(half, id="other")
    assert _found(evolve(ARTICLE, statistics=(whole, half, other)), "parts_exceed_whole") == []
    most = evolve(half, id="most", quantity=Quantity(value=Decimal(300), unit="ton"))
    assert _found(evolve(ARTICLE, statistics=(whole, half, most)), "parts_exceed_whole") == [
        ("$.statistics[2].part_of", "error")
    ]
    orphans = (evolve(half, part_of="gone"), evolve(other, part_of="gone"))
    assert _found(evolve(ARTICLE, statistics=orphans), "parts_exceed_whole") == []


def test_a_part_is_counted_as_its_whole_is() -> None:
    """A rate is no part of a total, and a share in points is none of a share in percent."""
    rate = evolve(SEIZED, id="rate", quantity=Quantity(value=Decimal(1), unit="ton", per="day"), part_of="seized")
    assert _found(evolve(ARTICLE, statistics=(SEIZED, rate)), "part_larger_than_whole") == [
        ("$.statistics[1].part_of", "error")
    ]
    self_part = evolve(SEIZED, part_of="seized")
    assert _found(evolve(ARTICLE, statistics=(self_part,)), "part_larger_than_whole") == []
    kilograms = evolve(SEIZED, id="kg", quantity=Quantity(value=Decimal(446), unit="kg"), part_of="t")
    tonnes = evolve(SEIZED, id="t", quantity=Quantity(value=Decimal(446), unit="t"))
    assert _found(evolve(ARTICLE, statistics=(kilograms, tonnes)), "part_larger_than_whole") == []


def test_percent_is_told_from_percentage_points() -> None:
    """The change of a share is counted in points."""
    before = evolve(SEIZED, id="b", quantity=Quantity(value=Decimal(41), unit="percent"))
    after = evolve(SEIZED, id="a", quantity=Quantity(value=Decimal(37), unit="percent"))
    change = Derivation(kind=DerivationKind.CHANGE, of=("b", "a"))
    points = evolve(SEIZED, id="c", quantity=Quantity(value=Decimal(-4), unit="percentage_point"), derivation=change)
    article = evolve(ARTICLE, statistics=(before, after, points))
    assert _found(article, "derivation_inconsistent") == []
    percent = evolve(points, quantity=Quantity(value=Decimal(-4), unit="percent"))
    assert _found(evolve(article, statistics=(before, after, percent)), "derivation_inconsistent") == [
        ("$.statistics[2].derivation", "error")
    ]


def test_a_derivation_with_unknown_operands_is_left_to_dangling_id() -> None:
    """Nothing is said of what is not there."""
    derived = evolve(SEIZED, derivation=Derivation(kind=DerivationKind.SUM, of=("gone",)))
    article = evolve(ARTICLE, statistics=(derived,))
    assert _found(article, "derivation_inconsistent") == _found(article, "derivation_undecided") == []


@pytest.mark.parametrize(
    ("period", "published", "expected"),
    [
        (None, None, None),
        (Period(text="this year"), None, (1, 366)),
        (Period(text="this fiscal year"), None, (1, 366)),
        (Period(text="this week"), None, (1, 7)),
        (Period(text="this year"), "2025-02-01", (1, 32)),
        (Period(text="in the first days", start="2025-01-01", end="2025-01-10"), None, (10, 10)),
        (Period(text="backwards", start="2025-01-10", end="2025-01-01"), None, None),
        (Period(text="before the flood"), "2025-02-01", None),
    ],
)
def test_elapsed_days(period: Period | None, published: str | None, expected: tuple[int, int] | None) -> None:
    """Recorded days have passed whole; of said ones any number may have, as many as the words admit."""
    assert elapsed_days(period, evolve(ARTICLE, date_published=published)) == expected


def test_periods_in_other_languages_are_unresolved() -> None:
    """No words are known there, so no days are."""
    article = evolve(ARTICLE, language="de", date_published="2025-02-01")
    assert days_of(Period(text="dieses Jahr"), article) is None
    assert days_of(None, article) is None
    dated = evolve(article, statistics=(evolve(SEIZED, period=Period(text="dieses Jahr")),))
    assert _found(dated, "period_unresolved") == [("$.statistics[0].period", "note")]


def test_a_period_may_end_on_the_day_after_publication() -> None:
    """It may be tomorrow elsewhere; the day after that is not."""
    for end, fires in (("2025-12-06", False), ("2025-12-07", True)):
        dated = evolve(SEIZED, period=Period(text="this year", start="2025-01-01", end=end))
        article = evolve(ARTICLE, date_published="2025-12-05T10:00:00Z", statistics=(dated,))
        assert bool(_found(article, "period_after_publication")) is fires
    undated = evolve(SEIZED, period=Period(text="this year"))
    assert _found(evolve(ARTICLE, date_published="2025-12-05", statistics=(undated,)), "period_after_publication") == []


@pytest.mark.parametrize(
    ("counted", "severity"),
    [
        ("9 birds", "note"),
        ("0 birds", "note"),
        ("nine birds", "note"),
        ("9.9 birds", "note"),
        ("10 birds", "warning"),
        ("about 9 birds", "warning"),
        ("9 percent", "warning"),
        ("9 days", "warning"),
        ("-5 birds", "warning"),
        ("up to 9 birds", "warning"),
    ],
)
def test_a_bare_count_below_ten_is_a_note_only(counted: str, severity: str) -> None:
    """What is measured, rounded or greater is a claim."""
    report = check(_article(f"They saw {counted}."), select=["unclaimed_figure"])
    assert [(finding.found, finding.severity.value) for finding in report.findings] == [(counted, severity)]


@pytest.mark.parametrize(
    ("start", "end", "fires"),
    [
        ("2022-12-31", "2022-12-31", False),
        ("2022-12-30", "2022-12-30", True),
        ("2022-12-30", "2022-12-31", False),
        ("2026-01-01", "2026-01-01", False),
        ("2026-01-02", "2026-01-02", True),
        ("2026-01-01", "2026-01-02", False),
    ],
)
@pytest.mark.parametrize("text", ["in the season of 2024", "in the budget of 2024"])
def test_recorded_days_may_be_a_year_from_what_the_words_mean(text: str, start: str, end: str, *, fires: bool) -> None:
    """366 days at most, where the words name what begins on other days elsewhere."""
    dated = evolve(SEIZED, period=Period(text=text, start=start, end=end))
    assert bool(_found(evolve(ARTICLE, statistics=(dated,)), "period_days_differ")) is fires


@pytest.mark.parametrize(
    ("start", "end", "fires"),
    [
        ("2023-01-01", "2023-12-31", False),
        ("2023-01-01", "2023-12-30", True),
        ("2025-01-01", "2025-12-31", False),
        ("2025-01-02", "2025-12-31", True),
        ("2024-03-01", "2024-03-31", False),
        ("2023-06-01", "2024-06-30", False),
    ],
)
def test_recorded_days_meet_a_calendar_year(start: str, end: str, *, fires: bool) -> None:
    """A day's difference is let pass."""
    dated = evolve(SEIZED, period=Period(text="in 2024", start=start, end=end))
    assert bool(_found(evolve(ARTICLE, statistics=(dated,)), "period_days_differ")) is fires


@pytest.mark.parametrize(
    ("headline", "body", "agrees"),
    [
        ("Admissions fall by half", "Admissions fell by 50%.", True),
        ("Cases cut by nearly half", "Cases fell by 46%.", True),
        ("A third of homes uninsured", "33% of homes are uninsured.", True),
        ("25% jobless", "One in four young people are jobless.", True),
        ("A third of homes uninsured", "43% of homes are uninsured.", False),
        ("25% jobless", "One in three young people are jobless.", False),
    ],
)
def test_shares_agree_in_words_and_in_percent(headline: str, body: str, *, agrees: bool) -> None:
    """What is a third is about 33 percent, in display text as in the body."""
    article = evolve(_article(body), headline=headline)
    assert bool(_found(article, "display_figure_not_in_body")) is not agrees


@pytest.mark.parametrize(
    ("value", "kind", "fires"),
    [
        ("-20", DerivationKind.CHANGE_PERCENT, False),
        ("20", DerivationKind.CHANGE_PERCENT, False),
        ("-21", DerivationKind.CHANGE_PERCENT, True),
        ("-20", DerivationKind.SHARE, True),
        ("-20", None, True),
        ("-20", DerivationKind.DIFFERENCE, True),
    ],
)
def test_a_fall_may_have_the_sign_that_the_words_say(value: str, kind: DerivationKind | None, *, fires: bool) -> None:
    """Where it is derived as a change, "fell 20 percent" is recorded as -20."""
    statistics = (
        Statistic(id="old", label="Old", quantity=Quantity(value=Decimal(100), unit="USD"), text="$100"),
        Statistic(id="new", label="New", quantity=Quantity(value=Decimal(80), unit="USD"), text="$80"),
        Statistic(
            id="fall",
            label="Fall",
            quantity=Quantity(value=Decimal(value), unit="percent"),
            text="20%",
            derivation=None if kind is None else Derivation(kind=kind, of=("old", "new")),
        ),
    )
    article = evolve(_article("It fell from $100 to $80, or 20%."), statistics=statistics)
    assert bool(_found(article, "value_differs")) is fires
    if kind is DerivationKind.CHANGE_PERCENT:
        assert bool(_found(article, "derivation_inconsistent")) is (value == "20")
