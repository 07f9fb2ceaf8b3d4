"""What the strings and numbers of the model take beyond their type."""

from __future__ import annotations

import sys
import unicodedata
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_brief import strategies
from colombia_brief.exceptions import ProblemCode
from colombia_brief.model import parse_date
from colombia_brief.model.constraints import (
    DATE,
    DAY,
    FORBIDDEN_CHARACTER,
    IDENTIFIER,
    LANGUAGE,
    NUMBER,
    TEXT,
    URL,
    IntegerConstraint,
    StringConstraint,
)


def test_the_text_rule_forbids_what_unicode_says() -> None:
    """All controls but tab and line feed, all surrogates, all 66 noncharacters, and nothing else."""
    forbidden = {code for code in range(sys.maxunicode + 1) if FORBIDDEN_CHARACTER.match(chr(code))}
    controls = {code for code in range(0x100) if unicodedata.category(chr(code)) == "Cc"} - {0x09, 0x0A}
    nonchars = {*range(0xFDD0, 0xFDF0), *(plane << 16 | last for plane in range(17) for last in (0xFFFE, 0xFFFF))}
    assert len(nonchars) == 66
    assert forbidden == controls | set(range(0xD800, 0xE000)) | nonchars


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "is empty"),
        (" \t\n\u2003", "is empty"),
        ("a\x07", "the control character U+0007 at offset 1"),
        ("\x9f", "the control character U+009F at offset 0"),
        ("ab\udc00", "the lone surrogate U+DC00 at offset 2"),
        ("\ufdd0", "the noncharacter U+FDD0"),
        ("\U0010ffff", "the noncharacter U+10FFFF"),
    ],
)
def test_a_text_is_refused_by_name(text: str, told: str) -> None:
    """The message says which character is wrong, and where."""
    problem = TEXT.problem(text)
    assert problem is not None
    assert problem[0] is ProblemCode.TEXT
    assert told in problem[1]


@given(strategies.texts())
def test_other_texts_are_taken(text: str) -> None:
    """Any text of any script will do."""
    assert TEXT.problem(text) is None


@pytest.mark.parametrize("name", ["a", "A-b_c.9", "0", "-", ".", "a" * 100])
def test_ids_are_plain_ascii(name: str) -> None:
    """An id can stand in a file name, a URL and a fragment."""
    assert IDENTIFIER.problem(name) is None


@pytest.mark.parametrize("name", ["a b", "a/b", "ñ", "a\n", "a:b", "#a", "a" * 101])
def test_other_ids_are_refused(name: str) -> None:
    """What needs escaping somewhere is no id; neither is what is longer than a line."""
    assert IDENTIFIER.problem(name) is not None


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org",
        "HTTP://EXAMPLE.ORG/",
        "http://user@example.org:8080/a/b?c=d&e=%C3%B1#f",
        "https://[::1]/",
        "https://example.org?q",
        "https://example.org#f",
    ],
)
def test_web_addresses_are_taken(url: str) -> None:
    """The web addresses that RFC 3986 admits, in any case of the scheme."""
    assert URL.problem(url) is None


@pytest.mark.parametrize(
    "url",
    [
        "example.org",
        "//example.org",
        "https:/example.org",
        "https://",
        "https:///path",
        "ftp://example.org",
        "javascript:alert(1)",
        "data:text/html,x",
        "https://example.org/a b",
        "https://example.org/ñ",
        'https://example.org/"',
        "https://example.org/<x>",
        "https://example.org\n",
        " https://example.org",
        "https://example.org/" + "a" * 2000,
    ],
)
def test_other_addresses_are_refused(url: str) -> None:
    """No scheme but the two of the web, no space, no letter that is not encoded, nothing that ends an attribute."""
    assert URL.problem(url) is not None


@given(strategies.urls())
def test_generated_addresses_are_taken(url: str) -> None:
    """The strategy and the rule agree."""
    assert URL.problem(url) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2026-03-01", date(2026, 3, 1)),
        ("2024-02-29", date(2024, 2, 29)),
        ("0001-01-01", date.min),
        ("9999-12-31", date.max),
        ("2026-03-01T09:30:00Z", datetime(2026, 3, 1, 9, 30, tzinfo=UTC)),
        ("2026-03-01T09:30:00.5-05:00", datetime(2026, 3, 1, 9, 30, 0, 500_000, timezone(-timedelta(hours=5)))),
        ("2026-03-01T09:30:00.123456+05:45", datetime(2026, 3, 1, 9, 30, 0, 123_456, timezone(timedelta(minutes=345)))),
    ],
)
def test_dates_are_read_as_what_they_are(text: str, value: date) -> None:
    """A day is a date, a date-time a datetime with its offset."""
    assert DATE.problem(text) is None
    assert parse_date(text) == value
    assert type(parse_date(text)) is type(value)


@pytest.mark.parametrize(
    "text",
    [
        "20260301",
        "2026-3-1",
        "2026-02-29",
        "2026-13-01",
        "0000-01-01",
        "2026-W09-7",
        "2026-060",
        "2026-03-01T09:30:00",
        "2026-03-01 09:30:00Z",
        "2026-03-01T09:30Z",
        "2026-03-01T24:00:00Z",
        "2026-03-01T09:30:60Z",
        "2026-03-01T09:30:00,5Z",
        "2026-03-01T09:30:00+0500",
        "2026-03-01T09:30:00+24:00",
        "2026-03-01t09:30:00z",
        "\u0662\u0660\u0662\u0666-\u0660\u0663-\u0660\u0661",
        "2026-03-01\n",
        "1 March 2026",
    ],
)
def test_other_dates_are_refused(text: str) -> None:
    """One form of ISO 8601, days of the calendar and times of the clock; nothing is guessed."""
    assert DATE.problem(text) is not None


def test_a_day_has_no_time() -> None:
    """Where a day is asked for, a date-time is refused."""
    assert DAY.problem("2026-03-01") is None
    assert DAY.problem("2026-03-01T09:30:00Z") is not None
    assert DAY.problem("2026-02-30") is not None


@given(strategies.dates(), strategies.days())
def test_generated_dates_are_taken(moment: str, day: str) -> None:
    """The strategies and the rules agree, and a date is written as it is read."""
    assert DATE.problem(moment) is None
    assert DAY.problem(day) is None
    assert parse_date(day).isoformat() == day
    assert parse_date(moment).isoformat()[:10] == moment[:10]


@pytest.mark.parametrize(
    "tag", ["en", "es-CO", "zh-Hant-TW", "sl-rozaj-biske", "de-CH-1996", "en-a-bbb-x-a", "es-419", "tlh", "yue-Hant"]
)
def test_language_tags_are_taken(tag: str) -> None:
    """The shapes of RFC 5646."""
    assert LANGUAGE.problem(tag) is None


@pytest.mark.parametrize("tag", ["e", "en_US", "en-", "-en", "English language", "en--US", "ñ", "en-a", "a" * 9])
def test_other_tags_are_refused(tag: str) -> None:
    """An underscore, an empty part, a part of no known shape."""
    assert LANGUAGE.problem(tag) is not None


@given(strategies.languages())
def test_generated_tags_are_taken(tag: str) -> None:
    """The strategy and the rule agree."""
    assert LANGUAGE.problem(tag) is None


@pytest.mark.parametrize("text", ["0", "-0", "31", "-0.50", "1.0", "0." + "0" * 98, "1" * 100])
def test_plain_numbers_are_taken(text: str) -> None:
    """What is printed is what is taken, trailing zeros and all."""
    assert NUMBER.problem(text) is None
    assert NUMBER.printed(Decimal(text)) == text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", ProblemCode.VALUE),
        ("1e5", ProblemCode.VALUE),
        ("01", ProblemCode.VALUE),
        ("1_000", ProblemCode.VALUE),
        ("NaN", ProblemCode.VALUE),
        ("٣", ProblemCode.VALUE),
        ("1\n", ProblemCode.VALUE),
        ("1" * 101, ProblemCode.LIMIT),
    ],
)
def test_other_numbers_are_refused(text: str, code: ProblemCode) -> None:
    """No exponent, no other digits, no leading zero, no more than a hundred characters."""
    problem = NUMBER.problem(text)
    assert problem is not None
    assert problem[0] is code


@pytest.mark.parametrize("value", ["1E+3", "1E+999999", "1E-999999", "NaN", "-Infinity", "0E+2", "1E-200"])
def test_a_decimal_that_is_not_plain_is_never_written_out(value: str) -> None:
    """A hostile exponent does not become a hundred thousand zeros; what is printed is refused."""
    printed = NUMBER.printed(Decimal(value))
    assert len(printed) < 150
    assert NUMBER.problem(printed) is not None


@given(strategies.numbers())
def test_printing_a_number_changes_nothing(number: Decimal) -> None:
    """A number, printed and read, has the same digits."""
    printed = NUMBER.printed(number)
    assert NUMBER.problem(printed) is None
    assert Decimal(printed).as_tuple() == number.as_tuple()


@given(st.integers(), st.integers(), st.integers())
def test_integers_have_two_bounds(low: int, high: int, value: int) -> None:
    """Both bounds are taken, and nothing beyond them."""
    low, high = sorted((low, high))
    constraint = IntegerConstraint(minimum=low, maximum=high)
    assert (constraint.problem(value) is None) == (low <= value <= high)
    assert constraint.problem(low) is constraint.problem(high) is None
    problem = constraint.problem(high + 1)
    assert problem is not None
    assert str(low) in problem[1]


def test_a_long_value_is_shown_in_part() -> None:
    """A message shows the beginning of what is wrong, not all of it."""
    constraint = StringConstraint(name="a number", pattern="[0-9]+", remedy="write digits")
    problem = constraint.problem("x" * 1000)
    assert problem is not None
    assert len(problem[1]) < 100
