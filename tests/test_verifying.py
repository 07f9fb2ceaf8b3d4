"""Plain strings against a plain text: which of them stand there?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_brief import MatchLevel, Span
from colombia_brief.verifying import FigureOutcome, QuoteVerdict, verify
from colombia_brief.words.differences import Nearest
from colombia_brief.words.matching import Body

TEXT = (
    "“This year we have seized 446 tons of cocaine,” Ana Ruiz said. The U.S. gave roughly $210 million, and about "
    "$31 million of it went to farms. More than 3,000 facilities were destroyed. Output fell by 5 percent to 12 tons "
    "a day; the debt is -5 percent. One in five saw it. Rates rose between 3 and 5 percent. 2,300 were hurt. It cost "
    "31.0 million euros."
)


def outcome(figure: str) -> tuple[FigureOutcome, str | None]:
    """What becomes of a figure, and what it is nearest to."""
    (verdict,) = verify(TEXT, figures=[figure]).figures
    assert bool(verdict) is (verdict.outcome is FigureOutcome.FOUND)
    return verdict.outcome, verdict.nearest


@pytest.mark.parametrize(
    "figure",
    [
        "446 tons",
        "446",
        "$210 million",
        "roughly $210 million",
        "about $31 million",
        "more than 3,000 facilities",
        "3,000 facilities",
        "0.21 billion dollars",
        "one in five",
        "between 3 and 5 percent",
        "12 tons a day",
        "2,300 people",
        "31.0 million euros",
        "446 tons and $210 million",
    ],
)
def test_what_stands_there_is_found(figure: str) -> None:
    """The number, with the unit, rate and modifier that are given."""
    assert outcome(figure)[0] is FigureOutcome.FOUND


@pytest.mark.parametrize(
    ("figure", "nearest"),
    [
        ("$310 million", "roughly $210 million"),
        ("£210 million", "roughly $210 million"),
        ("$210 billion", None),
        ("446 kilograms", "446 tons"),
        ("464 tons", "446 tons"),
        ("less than 3,000 facilities", "More than 3,000 facilities"),
        ("more than 446 tons", "446 tons"),
        ("12 tons", "12 tons a day"),
        ("446 tons a day", "446 tons"),
        ("31 million euros", "31.0 million euros"),
        ("between 3 and 6 percent", "between 3 and 5 percent"),
        ("446 tons and 13 facilities", "More than 3,000 facilities"),
    ],
)
def test_what_differs_is_contradicted(figure: str, nearest: str | None) -> None:
    """Another number of that unit and scale in its place, or the number with something else beside it."""
    found, words = outcome(figure)
    if nearest is None:
        assert found is FigureOutcome.ABSENT
    else:
        assert (found, words) == (FigureOutcome.CONTRADICTED, nearest)


@pytest.mark.parametrize("figure", ["77", "9 percentage points", "$5 billion", "no number at all", ""])
def test_what_is_like_nothing_is_absent(figure: str) -> None:
    """Also words in which no figure can be read."""
    assert outcome(figure)[0] is FigureOutcome.ABSENT


@pytest.mark.parametrize("figure", ["90 km/h", "90 kilometres per hour", "75 mph", "75 miles an hour"])
def test_a_speed_is_the_same_however_it_is_printed(figure: str) -> None:
    """The unit of a speed and a length per time are one, and other speeds are others."""
    for text in ("Winds of 90 km/h, or 75 mph.", "Winds of 90 kilometers an hour, or 75 miles per hour."):
        assert verify(text, figures=[figure]).ok
        assert not verify(text, figures=[figure.replace("hour", "second").replace("/h", "").replace("mph", "m/s")]).ok


def test_a_text_without_figures_contradicts_none() -> None:
    """There is no nearest one."""
    (verdict,) = verify("It rained.", figures=["12 tons"]).figures
    assert (verdict.outcome, verdict.nearest, str(verdict)) == (FigureOutcome.ABSENT, None, "12 tons: absent")


def test_differences_are_told() -> None:
    """What the text says beyond the figure, and what it leaves open."""
    report = verify(TEXT, figures=["$210 million", "2,300 people", "12 tons", "446 kilograms", "$310 million"])
    assert [str(verdict) for verdict in report.figures] == [
        "$210 million: found (the text says approximately)",
        "2,300 people: found (no unit stands beside it)",
        "12 tons: contradicted; the text has “12 tons a day” (per day)",
        "446 kilograms: contradicted; the text has “446 tons” (the unit is ton)",
        "$310 million: contradicted; the text has “roughly $210 million” (another number)",
    ]
    (rate,) = verify(TEXT, figures=["446 tons a day"]).figures
    assert rate.differences == ("not per day",)


def test_a_unit_that_always_stands_beside_its_number_is_missed() -> None:
    """A bare number is no share, no money and no measure; what it counts may stand elsewhere."""
    for figure in ("71%", "$71", "71 km", "71 years", "71 percentage points", "a 71-year-old"):
        (verdict,) = verify("71 were admitted.", figures=[figure]).figures
        assert not verdict, figure
        assert "stands beside it" in verdict.differences[0]
    assert verify("71 were admitted.", figures=["71 patients"]).ok


@pytest.mark.parametrize(
    ("text", "figure", "found"),
    [
        ("It ran from 28 percent to 60 percent.", "28 percent to 60 percent", True),
        ("It rose from $3 million to $5 million.", "$3 million to $5 million", True),
        ("It rose from $3 million to $5 million.", "$3 million to $5", False),
        ("A 2016 plan of 2000 people.", "2016 plan", False),
        ("It was 3 million.", " ", False),
    ],
)
def test_the_very_words_are_found_though_they_are_read_otherwise(text: str, figure: str, *, found: bool) -> None:
    """If they cut no figure of the text apart."""
    assert verify(text, figures=[figure]).ok is found


def test_every_place_is_given() -> None:
    """And the remarks are those of the place that says the same."""
    text = "They saw about 12 boats. They saw 12 boats."
    (verdict,) = verify(text, figures=["12 boats"]).figures
    assert [span.of(text) for span in verdict.spans] == ["about 12 boats", "12 boats"]
    assert verdict.differences == ()


def test_quotes_have_level_place_and_nearest() -> None:
    """As `match_quote` gives them."""
    report = verify(Body(TEXT), ["we have seized 446 tons", "One in five saw it.", "we have seized 464 tons", "xyzzy"])
    found, prose, refused, nothing = report.quotes
    assert (found.level, found.quoted, found.spans) == (MatchLevel.EXACT, True, (Span(11, 34),))
    assert (prose.quoted, bool(prose)) == (False, True)
    assert str(prose) == "“One in five saw it.”: exact, outside quotation marks"
    assert not refused
    assert refused.nearest is not None
    assert str(refused).endswith("nearest: “we have seized 446 tons” (the quote has “464”, the text “446”)")
    assert str(nothing) == "“xyzzy”: not in the text"
    assert str(found) == "“we have seized 446 tons”: exact"


def test_a_nearest_place_without_changes_is_told_without() -> None:
    """The words are the same, but do not stand so."""
    nearest = Nearest((Span(0, 9),), "We failed", quoted=False, similarity=1.0, changes=())
    verdict = QuoteVerdict(quote="We failed", level=MatchLevel.NONE, nearest=nearest)
    assert str(verdict) == "“We failed”: not in the text; nearest: “We failed”"


def test_the_report_is_ok_if_all_stand_there() -> None:
    """One that does not is enough."""
    assert verify(TEXT, ["One in five"], ["446 tons"]).ok
    assert verify(TEXT).ok
    assert not verify(TEXT, ["One in six"], ["446 tons"]).ok
    assert not verify(TEXT, ["One in five"], ["447 tons"]).ok


def test_a_language_without_figures_is_refused() -> None:
    """But quotes need none."""
    assert verify("Sataa.", ["Sataa"], language="fi").ok
    with pytest.raises(ValueError, match="fi"):
        verify("Sataa 12 mm.", figures=["12 mm"], language="fi")


def test_spanish_figures_are_read_in_spanish() -> None:
    """The language is that of both."""
    assert verify("Costó 12,5 millones de euros.", figures=["12,5 millones de euros"], language="es").ok


@given(st.text(), st.lists(st.text(), max_size=3), st.lists(st.text(), max_size=3))
def test_any_strings_have_verdicts(text: str, quotes: list[str], figures: list[str]) -> None:
    """One each, in order."""
    report = verify(text, quotes, figures)
    assert [verdict.quote for verdict in report.quotes] == quotes
    assert [verdict.figure for verdict in report.figures] == figures
    assert str(report).count("\n") >= len(quotes) + len(figures) - 1


@pytest.mark.parametrize("name", ["quotes", "figures"])
def test_one_string_is_not_several(name: str) -> None:
    """Each of its letters would be looked for, and most of them found."""
    with pytest.raises(TypeError, match=rf"{name} takes several values, not one; write {name}=\["):
        verify("It rained.", **{name: "It rained"})
