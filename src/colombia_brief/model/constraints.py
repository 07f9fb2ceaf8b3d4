"""What a field takes beyond its Python type: the text rule, ids, URLs, dates, bounds.

Each constraint is a value that stands in the field's annotation (`Annotated[str, TEXT]`). All who need to know what a
field takes read it there: the constructors, the readers and the JSON Schema.
"""

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from attrs import frozen

from colombia_brief.exceptions import ProblemCode

NONCHARACTERS = "\ufdd0-\ufdef" + "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
FORBIDDEN_CHARACTER = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff{NONCHARACTERS}]")
"""A code point that no text may have: controls but tab and newline, surrogates, noncharacters."""


@frozen(kw_only=True)
class StringConstraint:
    """What a string must be.

    Attributes:
        name: What such a string is called in messages.
        pattern: A regular expression that the whole string must match, in the dialect that Python and JSON Schema
            (ECMA-262) share; None where any text will do.
        max_length: In code points; None where any length will do.
        remedy: What the message advises.
        schema_format: The format of JSON Schema that says more than the pattern.
        is_valid: A last test that no pattern can make.
    """

    name: str
    pattern: str | None = None
    max_length: int | None = None
    remedy: str = ""
    schema_format: tuple[str, ...] = ()
    is_valid: Callable[[str], bool] | None = None

    def problem(self, value: str) -> tuple[ProblemCode, str] | None:
        """Return what is wrong with `value` and what would be right, or None."""
        if not value or value.isspace():
            return ProblemCode.TEXT, "is empty; leave the field out, or give it text"
        if (found := FORBIDDEN_CHARACTER.search(value)) is not None:
            return ProblemCode.TEXT, _forbidden(found)
        if self.max_length is not None and len(value) > self.max_length:
            return (
                ProblemCode.LIMIT,
                f"has {len(value):,} characters; {self.name} has {self.max_length} at most",
            )
        if self.pattern is not None and re.fullmatch(self.pattern, value) is None:
            return ProblemCode.VALUE, f"{_shown(value)} is not {self.name}; {self.remedy}"
        if self.is_valid is not None and not self.is_valid(value):
            return ProblemCode.VALUE, f"{_shown(value)} is not {self.name} that exists; {self.remedy}"
        return None


@frozen(kw_only=True)
class IntegerConstraint:
    """The bounds of an integer, both inclusive.

    Attributes:
        minimum: The least that is taken.
        maximum: The greatest that is taken.
    """

    minimum: int
    maximum: int

    def problem(self, value: int) -> tuple[ProblemCode, str] | None:
        """Return what is wrong with `value` and what would be right, or None."""
        if self.minimum <= value <= self.maximum:
            return None
        wanted = str(self.minimum) if self.minimum == self.maximum else f"{self.minimum} to {self.maximum}"
        # A number may have any number of digits: none of them is printed.
        return ProblemCode.VALUE, f"is out of bounds; takes {wanted}"


@frozen(kw_only=True)
class DecimalConstraint:
    """The form of a printed number: what stands in JSON is a string, in Python a `Decimal`.

    Attributes:
        name: What such a string is called in messages.
        pattern: What the string must match; the trailing zeros are part of what was printed.
        max_length: In characters, sign and point included.
    """

    name: str
    pattern: str
    max_length: int

    def problem(self, value: str) -> tuple[ProblemCode, str] | None:
        """Return what is wrong with the printed `value` and what would be right, or None."""
        if len(value) > self.max_length:
            return ProblemCode.LIMIT, f"has {len(value):,} characters; {self.name} has {self.max_length} at most"
        if re.fullmatch(self.pattern, value) is None:
            remedy = "write digits with a point, such as '31' or '-0.50', and the power of ten as unit_mult"
            return ProblemCode.VALUE, f"{_shown(value)} is not {self.name}; {remedy}"
        return None

    def printed(self, value: Decimal) -> str:
        """Return the string that stands for `value`, which may break the pattern if the value is not plain."""
        # A positive exponent (1E+3) does not say which zeros were printed: it is left as it is, and refused.
        if not value.is_finite() or value.as_tuple().exponent > 0:  # type: ignore[operator]  # an int: it is finite
            return str(value)
        # The length of what "f" would write is known beforehand: nothing hostile is ever written out.
        if value.adjusted() < -self.max_length:
            return str(value)
        return format(value, "f")


def _forbidden(found: re.Match[str]) -> str:
    code_point = ord(found[0])
    if code_point < 0xA0:  # noqa: PLR2004 - the end of Unicode's second block of controls
        kind = "control character"
    else:
        kind = "lone surrogate" if 0xD800 <= code_point <= 0xDFFF else "noncharacter"  # noqa: PLR2004 - as named
    return f"has the {kind} U+{code_point:04X} at offset {found.start()}; remove it"


def _shown(value: str) -> str:
    limit = 40
    return repr(value if len(value) <= limit else value[: limit - 1] + "…")


def _is_date(value: str) -> bool:
    try:
        # The pattern has been tested: what is left is whether the calendar has such a day, the clock such a time.
        parse_date(value)
    except ValueError:
        return False
    return True


def parse_date(value: str) -> date:
    """Return the day, or the date-time with its offset, that a DATE string stands for.

    Raises:
        ValueError: The calendar has no such day, or the clock no such time.

    >>> parse_date("2026-03-01")
    datetime.date(2026, 3, 1)
    """
    return datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)


_DAY = r"(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIME = r"T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})"

TEXT = StringConstraint(name="a text")
IDENTIFIER_CHARACTERS = r"A-Za-z0-9._\-"
"""What an id is made of, for a character class."""

IDENTIFIER = StringConstraint(
    name="an id",
    pattern=f"[{IDENTIFIER_CHARACTERS}]+",
    max_length=100,
    remedy="use ASCII letters, digits, '-', '_' and '.'",
)
URL = StringConstraint(
    name="a web address",
    pattern=r"[Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9\-._~%!$&'()*+,;=:@\[\]]+([/?#][A-Za-z0-9\-._~%!$&'()*+,;=:@/?#\[\]]*)?",
    max_length=2000,
    remedy="start with https:// or http://, name a host, and percent-encode what RFC 3986 does not admit",
)
DAY = StringConstraint(
    name="a day",
    pattern=_DAY,
    remedy="write an ISO 8601 day such as 2026-03-01",
    schema_format=("date",),
    is_valid=_is_date,
)
DATE = StringConstraint(
    name="a day or a date-time with offset",
    pattern=f"{_DAY}({_TIME})?",
    remedy="write ISO 8601 such as 2026-03-01 or 2026-03-01T09:30:00-05:00",
    schema_format=("date", "date-time"),
    is_valid=_is_date,
)
# RFC 5646, section 2.1: language, extended language, script, region, variants, extensions, private use.
LANGUAGE = StringConstraint(
    name="a BCP 47 language tag",
    pattern=(
        r"(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
        r"(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*"
        r"(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?"
    ),
    max_length=100,
    remedy="write a tag such as en, es-CO or zh-Hant",
)
NUMBER = DecimalConstraint(name="a plain number", pattern=r"-?(0|[1-9][0-9]*)(\.[0-9]+)?", max_length=100)

Text = Annotated[str, TEXT]
Identifier = Annotated[str, IDENTIFIER]
Url = Annotated[str, URL]
Day = Annotated[str, DAY]
DateText = Annotated[str, DATE]
LanguageTag = Annotated[str, LANGUAGE]
Number = Annotated[Decimal, NUMBER]
SchemaVersion = Annotated[int, IntegerConstraint(minimum=1, maximum=1)]
PowerOfTen = Annotated[int, IntegerConstraint(minimum=-30, maximum=30)]
Denominator = Annotated[int, IntegerConstraint(minimum=1, maximum=10**15)]
