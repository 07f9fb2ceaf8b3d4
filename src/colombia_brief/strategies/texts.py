"""Strategies for the strings of the model: what a field takes beyond `str`."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import cache
from string import ascii_letters, ascii_lowercase, ascii_uppercase, digits
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from colombia_brief.model.constraints import IDENTIFIER
from colombia_brief.strategies.alphabets import any_texts

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy


def texts() -> SearchStrategy[str]:
    """Return texts that the text rule admits and no rule warns of.

    All scripts, one character and thousands, white space at the edges, line breaks, what other formats take for
    markup. Without invisible characters, but for the joiners and marks that scripts need.

    >>> from hypothesis import given
    >>> @given(texts())
    ... def test(text):
    ...     assert text.strip()
    >>> test()
    """
    return any_texts()


def identifiers() -> SearchStrategy[str]:
    """Return ids: ASCII letters, digits, `-`, `_` and `.`, a hundred at most.

    >>> from hypothesis import given
    >>> @given(identifiers())
    ... def test(name):
    ...     assert name.isascii() and 1 <= len(name) <= 100
    >>> test()
    """
    return _identifiers()


@cache
def _identifiers() -> SearchStrategy[str]:
    # Any of the characters in any order, as the pattern says of one.
    alphabet = [chr(code) for code in range(128) if IDENTIFIER.problem(chr(code)) is None]
    return st.text(alphabet, min_size=1, max_size=IDENTIFIER.max_length)


def languages() -> SearchStrategy[str]:
    """Return BCP 47 tags, those of news first, then any that is well formed.

    >>> from hypothesis import given
    >>> @given(languages())
    ... def test(tag):
    ...     assert tag[:2].isalpha()
    >>> test()
    """
    return _languages()


@cache
def _languages() -> SearchStrategy[str]:
    common = st.sampled_from(("en", "en-US", "es-CO", "fr", "ar", "zh-Hant", "de-CH-1996", "sr-Latn-RS", "en-x-news"))
    # RFC 5646, section 2.1: what may follow a language, each part once and in this order.
    parts = [
        st.text(ascii_lowercase, min_size=2, max_size=3),
        *(
            st.just("") | part.map("-{}".format)
            for part in (
                st.text(ascii_lowercase, min_size=3, max_size=3),
                st.text(ascii_letters, min_size=4, max_size=4),
                st.text(ascii_uppercase, min_size=2, max_size=2) | st.text(digits, min_size=3, max_size=3),
                st.text(ascii_letters + digits, min_size=5, max_size=8),
                st.text(ascii_letters + digits, min_size=2, max_size=8).map("a-{}".format),
                st.text(ascii_letters + digits, min_size=1, max_size=8).map("x-{}".format),
            )
        ),
    ]
    return common | st.tuples(*parts).map("".join)


def urls() -> SearchStrategy[str]:
    """Return web addresses: http and https, hosts by name and by number, ports, paths, queries and fragments.

    >>> from hypothesis import given
    >>> @given(urls())
    ... def test(url):
    ...     assert url.lower().startswith("http")
    >>> test()
    """
    return _urls()


@cache
def _urls() -> SearchStrategy[str]:
    label = st.text("abcxyz019", min_size=1, max_size=8)
    numeric = st.sampled_from(("127.0.0.1", "[::1]", "xn--bogot-1ta"))
    host = st.lists(label, min_size=1, max_size=3).map(".".join) | numeric
    part = st.text("abcxyz019-._~!$&'()*+,;=:@", max_size=8) | st.just("%C3%B1")
    path = st.lists(part.map("/{}".format), max_size=3).map("".join)
    query = st.just("") | part.map("?{}".format)
    fragment = st.just("") | part.map("#{}".format)
    scheme, port = st.sampled_from(("http://", "https://", "HTTPS://")), st.sampled_from(("", ":8080"))
    return st.tuples(scheme, host, port, path, query, fragment).map("".join)


def days(*, min_value: date = date.min, max_value: date = date.max) -> SearchStrategy[str]:
    """Return ISO 8601 days.

    Args:
        min_value: The first day that may be drawn.
        max_value: The last one.

    >>> from hypothesis import given
    >>> @given(days(min_value=date(2026, 3, 1)))
    ... def test(day):
    ...     assert day >= "2026-03-01"
    >>> test()
    """
    return st.dates(min_value, max_value).map(date.isoformat)


def dates(*, min_value: date = date.min, max_value: date = date.max) -> SearchStrategy[str]:
    """Return ISO 8601 days, and date-times with an offset: whole seconds and fractions, `Z` and hours and minutes.

    Args:
        min_value: The first day that may be drawn, in the time zone of the value.
        max_value: The last one.

    >>> from hypothesis import given
    >>> @given(dates(max_value=date(2026, 3, 1)))
    ... def test(moment):
    ...     assert moment[:10] <= "2026-03-01"
    >>> test()
    """
    return at_some_time(st.dates(min_value, max_value))


def at_some_time(days: SearchStrategy[date]) -> SearchStrategy[str]:
    """Return the days as they are, or at any time of theirs in any time zone."""
    return st.builds(_at_time, days, _times())


@cache
def _times() -> SearchStrategy[time | None]:
    offsets = st.integers(min_value=-14 * 60, max_value=14 * 60).map(_zone)
    return st.none() | st.times(timezones=st.just(UTC) | offsets)


def _zone(minutes: int) -> timezone:
    return timezone(timedelta(minutes=minutes))


def _at_time(day: date, moment: time | None) -> str:
    if moment is None:
        return day.isoformat()
    text = datetime.combine(day, moment).isoformat()
    return f"{text.removesuffix('+00:00')}Z" if moment.tzinfo is UTC else text
