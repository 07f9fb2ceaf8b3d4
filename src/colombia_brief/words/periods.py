"""What the words for a period mean: "this fiscal year", read on the day of publication, is a first and a last day."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import frozen

from colombia_brief.words.figures.grammar import grammar
from colombia_brief.words.figures.numerals import read_number
from colombia_brief.words.figures.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dateutil.relativedelta import relativedelta

# The fiscal year of the U.S. government begins on 1 October and has the name of the year in which it ends
# (31 U.S.C. § 1102).
_FISCAL_MONTH: Final = 10
_DECEMBER: Final = 12
_MONTHS_IN_QUARTER: Final = 3
_YEARS_IN_DECADE: Final = 10
# No longer words are read, so that none takes long.
_LONGEST: Final = 120


@frozen
class Days:
    """A period as its first and its last day.

    Attributes:
        start: The first day.
        end: The last day; not before the first.

    >>> Days(date(2025, 1, 1), date(2025, 3, 4)).lengths
    (1, 63)
    """

    start: date
    end: date

    @property
    def lengths(self) -> tuple[int, int]:
        """The fewest and the most days of it that may have passed: what a rate is taken over."""
        return 1, (self.end - self.start).days + 1


_ISO: Final = r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?"
_YEAR: Final = r"(?P<year>[12][0-9]{3})"
_NUMBER: Final = r"(?P<number>[^\s]+(?:[ -](?!\b(?:years?|months?)\b)[^\s]+){0,3}?)"

# The words of each language: patterns in the order in which they are tried, each with the reading that it has. In a
# pattern, UNIT, MONTH, YEAR and NUMBER stand for the words and digits of the language.
_ENGLISH: Final = (
    (r"IN?(?:so far this year|(?:the )?year to date|this year so far)", "this_year"),
    (r"so far in YEAR", "year"),
    (r"IN?(?:this|the current) (?:fiscal year|fy)", "this_fiscal"),
    (r"IN?(?:the )?(?:last|previous) fiscal year", "last_fiscal"),
    (r"IN?(?:the )?(?:fiscal(?: year)?|fy) ?YEAR", "fiscal"),
    (r"IN?(?:this|the current) UNIT(?: so far)?", "this"),
    (r"IN?(?:the )?(?:last|past|previous) NUMBER UNIT", "past"),
    (r"IN?(?:last|the previous|the prior) UNIT", "last"),
    (r"IN?the (?:last|past) UNIT", "past"),
    (r"IN?today", "today"),
    (r"yesterday", "yesterday"),
    (r"(?:from|between) (?P<first>.+?) (?:to|and|until|through) (?P<second>.+)", "between"),
    (r"(?:ever )?since (?:the )?(?P<since>.+)", "since"),
    (r"IN?(?:the year )?YEAR", "year"),
    (r"IN?(?:the )?(?P<decade>[12][0-9]{2}0)s", "decade"),
    (r"IN?last MONTH\.?", "last_named_month"),
    (r"IN?(?:this )?MONTH\.?", "month"),
    (r"IN?MONTH\.?,? (?:of )?YEAR", "month"),
    (r"(?:on )?MONTH\.? (?P<day>[0-9]{1,2})(?:st|nd|rd|th)?(?:,? YEAR)?", "day"),
    (r"(?:on )?(?:the )?(?P<day>[0-9]{1,2})(?:st|nd|rd|th)? (?:of )?MONTH\.?(?:,? YEAR)?", "day"),
)
_SPANISH: Final = (
    (r"(?:en )?lo que va (?:del?|de este) (?:presente )?año", "this_year"),
    (r"(?:en )?lo que va de(?:l año)? YEAR", "year"),
    (r"IN?(?:este|el presente|el actual) año fiscal", "this_fiscal"),
    (r"IN?el (?:pasado año fiscal|año fiscal (?:pasado|anterior))", "last_fiscal"),
    (r"IN?(?:el )?año fiscal (?:de )?YEAR", "fiscal"),
    (r"IN?(?:est[ea]|el presente|la presente|el actual) UNIT", "this"),
    (r"IN?(?:l[oa]s )?(?:últim[oa]s|pasad[oa]s) NUMBER UNIT", "past"),
    (r"IN?(?:l[oa]s )?NUMBER (?:últim[oa]s|pasad[oa]s) UNIT", "past"),
    (r"IN?(?:el|la) (?:pasad[oa] UNIT)|IN?(?:el|la) LAST (?:pasad[oa]|anterior)", "last"),
    (r"IN?(?:el|la) últim[oa] UNIT", "past"),
    (r"hoy", "today"),
    (r"ayer", "yesterday"),
    (r"(?:entre|de|desde) (?:el )?(?P<first>.+?) (?:a|y|hasta|al) (?:el )?(?P<second>.+)", "between"),
    (r"(?:desde|a partir de)(?: el| la)? (?P<since>.+)", "since"),
    (r"IN?(?:el (?:año )?)?YEAR", "year"),
    (r"IN?(?:los años (?:de )?|la década de(?: los)? )(?P<decade>[12][0-9]{2}0)", "decade"),
    (r"IN?el pasado MONTH", "last_named_month"),
    (r"IN?MONTH pasado", "last_named_month"),
    (r"IN?(?:este )?MONTH", "month"),
    (r"IN?MONTH (?:del? )?YEAR", "month"),
    (r"(?:el )?(?P<day>[0-9]{1,2})(?:\.?º)? de MONTH(?: (?:del? )?YEAR)?", "day"),
)
_PATTERNS: Final = {
    "en": (_ENGLISH, r"(?:(?:in|during|for|through|throughout|over|within) )"),
    "es": (_SPANISH, r"(?:(?:en|durante|a lo largo de|por) )"),
}
_UNITS: Final = {
    "day": "day", "week": "week", "month": "month", "quarter": "quarter", "year": "year", "decade": "decade",
    "día": "day", "semana": "week", "mes": "month", "trimestre": "quarter", "año": "year", "década": "decade",
}  # fmt: skip
_MONTHS: Final = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11,
    "dec": 12, "ene": 1, "abr": 4, "ago": 8, "set": 9, "dic": 12,
}  # fmt: skip


def resolve(text: str, published: date | None = None, language: str = "en") -> Days | None:
    """Return the days that the words for a period mean.

    Args:
        text: The words: "this year", "last month", "in the last 30 years", "since 2020", "March 2025"; or an
            interval of ISO 8601: "2025-01-01/2025-03-31", "2025-03".
        published: The day on which they were published; a relative period has no meaning without it. A period in
            words that is still running ends on it.
        language: The BCP 47 tag of the words.

    Returns:
        The first and the last day; None where the words, or the missing day of publication, do not tell.

    Raises:
        ValueError: If there are no words for the language.

    >>> resolve("this fiscal year", date(2025, 12, 5))
    Days(start=datetime.date(2025, 10, 1), end=datetime.date(2025, 12, 5))
    >>> resolve("in the last 30 years", date(2025, 12, 5)).start
    datetime.date(1995, 12, 5)
    >>> resolve("el mes pasado", date(2025, 12, 5), "es")
    Days(start=datetime.date(2025, 11, 1), end=datetime.date(2025, 11, 30))
    >>> resolve("this year") is None
    True
    """
    rules = _rules(grammar(language).language.tag)
    words = fold(text).strip(" .,\n")
    if len(words) > _LONGEST:
        return None
    try:
        if re.fullmatch(rf"{_ISO}/{_ISO}|{_ISO}-.*|{_ISO}", words) and ("-" in words or "/" in words):
            first, _, second = words.partition("/")
            return _ordered(_iso(first), _iso(second or first))
        for pattern, name in rules:
            match = pattern.fullmatch(words)
            if match is not None:
                parts = {key: value for key, value in match.groupdict().items() if value}
                return _clipped(_READINGS[name](parts, published, language), published)
    except (ValueError, OverflowError):
        # The calendar has no such day.
        return None
    return None


@lru_cache
def _rules(tag: str) -> list[tuple[re.Pattern[str], str]]:
    patterns, in_ = _PATTERNS[tag]
    months = "|".join(sorted(grammar(tag).months, key=len, reverse=True))
    units = "|".join(sorted(_UNITS, key=len, reverse=True))
    unit = rf"(?P<unit>{units})(?:e?s)?"
    parts = {
        "IN": in_, "UNIT": unit, "LAST": unit.replace("<unit>", "<last>"), "MONTH": rf"(?P<month>{months})",
        "YEAR": _YEAR, "NUMBER": _NUMBER,
    }  # fmt: skip
    return [
        (re.compile(re.sub("[A-Z]{2,}", lambda match: parts[match[0]], pattern)), name) for pattern, name in patterns
    ]


def _ordered(first: Days | None, second: Days | None) -> Days | None:
    if first is None or second is None or first.start > second.end:
        return None
    return Days(first.start, second.end)


def _clipped(days: Days | None, published: date | None) -> Days | None:
    """End a period that is still running on the day of publication."""
    if days is None or published is None or not days.start <= published < days.end:
        return days
    return Days(days.start, published)


def _iso(text: str) -> Days:
    year, month, day = (int(part) for part in f"{text}-0-0".split("-")[:3])
    if not month:
        return _calendar("year", date(year, 1, 1))
    return _calendar("day" if day else "month", date(year, month, day or 1))


def _delta(unit: str, number: int) -> relativedelta:
    # Importing it takes as long as the rest of the package; few texts need it.
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415

    if unit == "quarter":
        return relativedelta(months=_MONTHS_IN_QUARTER * number)
    if unit == "decade":
        return relativedelta(years=_YEARS_IN_DECADE * number)
    return relativedelta(**{f"{unit}s": number})  # type: ignore[arg-type]  # one of the names that it takes


def _calendar(unit: str, day: date) -> Days:
    """Return the unit of the calendar in which a day lies; weeks begin on Monday (ISO 8601)."""
    if unit == "day":
        start = day
    elif unit == "week":
        start = day - timedelta(day.weekday())
    elif unit == "month":
        start = day.replace(day=1)
    elif unit == "quarter":
        start = day.replace(month=day.month - (day.month - 1) % _MONTHS_IN_QUARTER, day=1)
    elif unit == "year":
        start = day.replace(month=1, day=1)
    else:
        start = date(day.year - day.year % _YEARS_IN_DECADE, 1, 1)
    return Days(start, start + _delta(unit, 1) - timedelta(1))


def _fiscal_year(year: int) -> Days:
    return Days(date(year - 1, _FISCAL_MONTH, 1), date(year, _FISCAL_MONTH, 1) - timedelta(1))


def _fiscal_of(day: date) -> int:
    return day.year + (day.month >= _FISCAL_MONTH)


def _relative(read: Callable[[date], Days | None]) -> Callable[[Mapping[str, str], date | None, str], Days | None]:
    """Make a reading of one that needs the day of publication and nothing else."""
    return lambda _parts, published, _language: None if published is None else read(published)


def _this(parts: Mapping[str, str], published: date | None, _language: str) -> Days | None:
    return None if published is None else _calendar(_UNITS[parts["unit"]], published)


def _last(parts: Mapping[str, str], published: date | None, _language: str) -> Days | None:
    if published is None:
        return None
    unit = _UNITS[parts.get("unit") or parts["last"]]
    return _calendar(unit, published - _delta(unit, 1))


def _past(parts: Mapping[str, str], published: date | None, language: str) -> Days | None:
    if published is None:
        return None
    words = parts.get("number", "1")
    number = read_number(grammar(language), words + "\n", 0)
    if number is None or number.end != len(words) or number.value != int(number.value) or number.power:
        return None
    return Days(published - _delta(_UNITS[parts["unit"]], int(number.value)), published)


def _between(parts: Mapping[str, str], published: date | None, language: str) -> Days | None:
    return _ordered(resolve(parts["first"], published, language), resolve(parts["second"], published, language))


def _since(parts: Mapping[str, str], published: date | None, language: str) -> Days | None:
    first = resolve(parts["since"], published, language)
    return None if first is None or published is None else _ordered(first, Days(published, published))


def _year(parts: Mapping[str, str], _published: date | None, _language: str) -> Days | None:
    return _calendar("year", date(int(parts["year"]), 1, 1))


def _decade(parts: Mapping[str, str], _published: date | None, _language: str) -> Days | None:
    return _calendar("decade", date(int(parts["decade"]), 1, 1))


def _fiscal(parts: Mapping[str, str], _published: date | None, _language: str) -> Days | None:
    return _fiscal_year(int(parts["year"]))


def _month(parts: Mapping[str, str], published: date | None, _language: str) -> Days | None:
    month = _MONTHS[parts["month"][:3]]
    year = _year_of(parts, published, month, 1)
    return None if year is None else _calendar("month", date(year, month, 1))


def _last_named_month(parts: Mapping[str, str], published: date | None, _language: str) -> Days | None:
    if published is None:
        return None
    month = _MONTHS[parts["month"][:3]]
    return _calendar("month", date(published.year - (month >= published.month), month, 1))


def _day(parts: Mapping[str, str], published: date | None, _language: str) -> Days | None:
    month, day = _MONTHS[parts["month"][:3]], int(parts["day"])
    year = _year_of(parts, published, month, day)
    return None if year is None else _calendar("day", date(year, month, day))


def _year_of(parts: Mapping[str, str], published: date | None, month: int, day: int) -> int | None:
    """Return the year that is said, or the last one in which the day had come when it was published."""
    if "year" in parts:
        return int(parts["year"])
    return None if published is None else published.year - ((month, day) > (published.month, published.day))


_READINGS: Final[Mapping[str, Callable[[Mapping[str, str], date | None, str], Days | None]]] = {
    "this_year": _relative(lambda published: _calendar("year", published)),
    "this_fiscal": _relative(lambda published: _fiscal_year(_fiscal_of(published))),
    "last_fiscal": _relative(lambda published: _fiscal_year(_fiscal_of(published) - 1)),
    "today": _relative(lambda published: _calendar("day", published)),
    "yesterday": _relative(lambda published: _calendar("day", published - timedelta(1))),
    "fiscal": _fiscal,
    "this": _this,
    "past": _past,
    "last": _last,
    "between": _between,
    "since": _since,
    "year": _year,
    "decade": _decade,
    "month": _month,
    "last_named_month": _last_named_month,
    "day": _day,
}
