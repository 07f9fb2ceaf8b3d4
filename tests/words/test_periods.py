"""What the words for a period mean."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colombia_brief.words.figures.text import phrases
from colombia_brief.words.periods import Days, resolve

PUBLISHED = date(2025, 12, 5)

# The first text of a language compiles its table: no time is asserted.
PATIENT = settings(deadline=None)


def shown(days: Days | None) -> str | None:
    """Return a period in ISO 8601."""
    return None if days is None else f"{days.start}/{days.end}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("this year", "2025-01-01/2025-12-05"), ("so far this year", "2025-01-01/2025-12-05"),
        ("so far in 2025", "2025-01-01/2025-12-05"), ("this fiscal year", "2025-10-01/2025-12-05"),
        ("last fiscal year", "2024-10-01/2025-09-30"), ("fiscal year 2024", "2023-10-01/2024-09-30"),
        ("FY2024", "2023-10-01/2024-09-30"), ("this month", "2025-12-01/2025-12-05"),
        ("this week", "2025-12-01/2025-12-05"), ("this quarter", "2025-10-01/2025-12-05"),
        ("this decade", "2020-01-01/2025-12-05"), ("last month", "2025-11-01/2025-11-30"),
        ("last year", "2024-01-01/2024-12-31"), ("last week", "2025-11-24/2025-11-30"),
        ("last quarter", "2025-07-01/2025-09-30"), ("the previous decade", "2010-01-01/2019-12-31"),
        ("in the last 30 years", "1995-12-05/2025-12-05"), ("the past three months", "2025-09-05/2025-12-05"),
        ("over the past decade", "2015-12-05/2025-12-05"), ("the last thirty-five days", "2025-10-31/2025-12-05"),
        ("the last two quarters", "2025-06-05/2025-12-05"), ("today", "2025-12-05/2025-12-05"),
        ("yesterday", "2025-12-04/2025-12-04"), ("since 2020", "2020-01-01/2025-12-05"),
        ("since last year", "2024-01-01/2025-12-05"), ("between 2010 and 2018", "2010-01-01/2018-12-31"),
        ("from January to March 2025", "2025-01-01/2025-03-31"), ("in 2025", "2025-01-01/2025-12-05"),
        ("2024", "2024-01-01/2024-12-31"), ("in the 1990s", "1990-01-01/1999-12-31"),
        ("March 2025", "2025-03-01/2025-03-31"), ("in March", "2025-03-01/2025-03-31"),
        ("last December", "2024-12-01/2024-12-31"), ("last November", "2025-11-01/2025-11-30"),
        ("December", "2025-12-01/2025-12-05"), ("on Dec. 3", "2025-12-03/2025-12-03"),
        ("Dec. 25", "2024-12-25/2024-12-25"), ("Nov. 5, 2024", "2024-11-05/2024-11-05"),
        ("5 November 2024", "2024-11-05/2024-11-05"), ("2025-01-01/2025-03-31", "2025-01-01/2025-03-31"),
        ("2025-03", "2025-03-01/2025-03-31"), ("2023/2024", "2023-01-01/2024-12-31"),
        ("2025-12-01/2026-01-31", "2025-12-01/2026-01-31"), ("2025-02-30", None), ("2025-03-31/2025-01-01", None),
        ("Feb. 30", None), ("soon", None), ("the last few years", None), ("the last 1.5 years", None),
        ("the last 2 million years", None), ("since the pandemic", None), ("since 2030", None),
        ("from soon to later", None), ("in the last 99999 years", None), ("x" * 200, None), ("", None),
    ],
)  # fmt: skip
def test_an_english_period_is_resolved_on_its_day(text: str, expected: str | None) -> None:
    """The first and the last day that the words mean, or none; what still runs ends with the publication."""
    assert shown(resolve(text, PUBLISHED)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("este año", "2025-01-01/2025-12-05"), ("en lo que va del año", "2025-01-01/2025-12-05"),
        ("en lo que va de 2025", "2025-01-01/2025-12-05"), ("este año fiscal", "2025-10-01/2025-12-05"),
        ("el año fiscal pasado", "2024-10-01/2025-09-30"), ("el año fiscal 2024", "2023-10-01/2024-09-30"),
        ("el mes pasado", "2025-11-01/2025-11-30"), ("la semana pasada", "2025-11-24/2025-11-30"),
        ("el pasado año", "2024-01-01/2024-12-31"), ("en los últimos 30 años", "1995-12-05/2025-12-05"),
        ("las últimas dos semanas", "2025-11-21/2025-12-05"), ("los 10 últimos años", "2015-12-05/2025-12-05"),
        ("en el último mes", "2025-11-05/2025-12-05"), ("hoy", "2025-12-05/2025-12-05"),
        ("ayer", "2025-12-04/2025-12-04"), ("desde 2020", "2020-01-01/2025-12-05"),
        ("desde enero de 2024", "2024-01-01/2025-12-05"), ("entre 2010 y 2018", "2010-01-01/2018-12-31"),
        ("de enero a marzo de 2025", "2025-01-01/2025-03-31"), ("la década de 1980", "1980-01-01/1989-12-31"),
        ("el 3 de mayo de 2024", "2024-05-03/2024-05-03"), ("diciembre pasado", "2024-12-01/2024-12-31"),
        ("el pasado noviembre", "2025-11-01/2025-11-30"), ("pronto", None),
    ],
)  # fmt: skip
def test_a_spanish_period_is_resolved_on_its_day(text: str, expected: str | None) -> None:
    """The same in Spanish."""
    assert shown(resolve(text, PUBLISHED, "es-CO")) == expected


@pytest.mark.parametrize(
    "text",
    ["this year", "this month", "last month", "last December", "the last 30 years", "since 2020", "in March", "today"],
)
def test_a_relative_period_has_no_meaning_without_a_day(text: str) -> None:
    """Without the day of publication a relative period is unresolved, which is no error."""
    assert resolve(text) is None


@pytest.mark.parametrize(
    ("text", "expected"), [("2024", "2024-01-01/2024-12-31"), ("May 2024", "2024-05-01/2024-05-31")]
)
def test_an_absolute_period_needs_no_day(text: str, expected: str) -> None:
    """A year or month that is named is resolved as it is."""
    assert shown(resolve(text)) == expected


def test_the_fiscal_year_turns_in_october() -> None:
    """The last day of September and the first of October are in different fiscal years."""
    assert shown(resolve("this fiscal year", date(2025, 9, 30))) == "2024-10-01/2025-09-30"
    assert shown(resolve("this fiscal year", date(2025, 10, 1))) == "2025-10-01/2025-10-01"


def test_the_days_of_a_period_can_be_counted() -> None:
    """A rate is taken over one day at least and over all of them at most."""
    assert Days(date(2024, 1, 1), date(2024, 12, 31)).lengths == (1, 366)


def test_an_unknown_language_is_refused() -> None:
    """A language without a table is an error that says which there are."""
    with pytest.raises(ValueError, match="en, es"):
        resolve("dieses Jahr", PUBLISHED, "de")


@pytest.mark.parametrize(
    ("language", "of", "months"),
    [
        ("en", "", "January February March April May June July August September October November December"),
        ("en", "", "Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec."),
        ("es", "de ", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    ],
)
def test_each_month_is_the_one_of_its_number(language: str, of: str, months: str) -> None:
    """Whole or short, in each language; Spanish has two spellings of September."""
    for number, name in enumerate(months.split(), 1):
        days = resolve(f"{name} {of}2023", None, language)
        assert days is not None
        assert (days.start, days.end.month) == (date(2023, number, 1), number), name
    assert resolve("setiembre de 2023", None, "es") == resolve("septiembre de 2023", None, "es")


@pytest.mark.parametrize("month", range(1, 13))
def test_a_quarter_begins_with_january_april_july_or_october(month: int) -> None:
    """Whatever the month in it, and it ends with its third month."""
    first = date(2024, 1 + 3 * ((month - 1) // 3), 1)
    days = resolve("this quarter", date(2024, month, 20))
    assert days == Days(first, date(2024, month, 20))
    before = resolve("last quarter", date(2024, month, 20))
    assert before is not None
    assert (first - before.end).days == 1
    assert before.start == date(first.year - (first.month == 1), (first.month - 4) % 12 + 1, 1)


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        # A week begins on Monday.
        ("this week", date(2025, 12, 1), "2025-12-01/2025-12-01"),
        ("this week", date(2025, 12, 7), "2025-12-01/2025-12-07"),
        ("last week", date(2025, 12, 7), "2025-11-24/2025-11-30"),
        ("this decade", date(2019, 12, 31), "2010-01-01/2019-12-31"),
        ("this decade", date(2020, 1, 1), "2020-01-01/2020-01-01"),
        ("last fiscal year", date(2025, 9, 30), "2023-10-01/2024-09-30"),
        ("last fiscal year", date(2025, 10, 1), "2024-10-01/2025-09-30"),
        ("the past day", date(2025, 12, 5), "2025-12-04/2025-12-05"),
        ("last day", date(2025, 12, 5), "2025-12-04/2025-12-04"),
        ("the past week", date(2025, 12, 5), "2025-11-28/2025-12-05"),
        ("the last 3 weeks", date(2025, 12, 5), "2025-11-14/2025-12-05"),
        ("the last 3 quarters", date(2025, 12, 5), "2025-03-05/2025-12-05"),
        ("the last 3 decades", date(2025, 12, 5), "1995-12-05/2025-12-05"),
        # A day of this year, if it has come.
        ("Dec. 5", date(2025, 12, 5), "2025-12-05/2025-12-05"),
        ("Dec. 6", date(2025, 12, 5), "2024-12-06/2024-12-06"),
        ("Nov. 6", date(2025, 12, 5), "2025-11-06/2025-11-06"),
        ("December", date(2025, 11, 30), "2024-12-01/2024-12-31"),
        ("last December", date(2025, 12, 31), "2024-12-01/2024-12-31"),
        ("last May", date(2025, 6, 1), "2025-05-01/2025-05-31"),
        ("last June", date(2025, 6, 1), "2024-06-01/2024-06-30"),
        # What still runs ends with the publication, on its first day too; what has ended, or begins later, is whole.
        ("2025", date(2025, 1, 1), "2025-01-01/2025-01-01"),
        ("2025", date(2025, 12, 31), "2025-01-01/2025-12-31"),
        ("2025", date(2024, 12, 31), "2025-01-01/2025-12-31"),
        ("since 2025", date(2025, 1, 1), "2025-01-01/2025-01-01"),
        ("since 2026", date(2025, 12, 31), None),
        ("2024-02", date(2025, 1, 1), "2024-02-01/2024-02-29"),
        ("2024-02-29", date(2025, 1, 1), "2024-02-29/2024-02-29"),
        ("2024-05-05/2024-05-05", date(2025, 1, 1), "2024-05-05/2024-05-05"),
        ("2024-05-05/2024-05-04", date(2025, 1, 1), None),
    ],
)
def test_where_a_period_turns(text: str, published: date, expected: str | None) -> None:
    """On its first and its last day, and on the days beside them."""
    assert shown(resolve(text, published)) == expected


def test_the_words_of_a_period_are_few() -> None:
    """Up to 120 characters are read, so that none takes long."""
    day = "from 2020 until {} 2021"
    assert resolve(day.format("January".rjust(120 - len(day) + 2))) is not None
    assert resolve(day.format("January".rjust(121 - len(day) + 2))) is None


WORDS = st.sampled_from(
    phrases(
        "this last past the in since between from to and 2020 2024-01 30 three year years month fiscal March Dec. 5 - /"
        " este último desde hasta de enero año meses 99999"
    )
)


@PATIENT
@given(st.one_of(st.text(), st.lists(WORDS, max_size=8).map(" ".join)), st.dates(), st.sampled_from(["en", "es"]))
def test_no_words_break_the_reading_of_periods(text: str, published: date, language: str) -> None:
    """Whatever the words and the day, there is a period in order, or none."""
    days = resolve(text, published, language)
    assert days is None or days.start <= days.end
