"""Makes documents that are nearly articles, quickly and many of them: one step from a document that is one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests.formats.documents import is_of, items_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

# What one place takes and another does not.
_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 6, 31, 10**15 + 1, 10**25, 0.0, 1.0, 1.5, -0.0, 1e30),
    *([], {}, ["a"], [None], {"id": "a"}),
    *("", " ", "\n", "a", "a b", "é", "x" * 101, "0", "-0.50", "1e5", "01", "12.", "٣", "9" * 101, "a\u0007", "\ufdd0"),
    *("\u0085", "\ufeff", "https://example.org/", "http://[::1]/?a#b", "https://", "ftp://a", "https://a b", "HTTP://A"),
    *("2026-03-01", "2026-02-29", "2024-02-29", "2026-03-01T09:30:00-05:00", "2026-03-01T24:00:00Z", "20260301"),
    *("2026-03-01T09:30:00", "2026-03-01T09:30:00.123456Z", "2026-03-01T09:30:60Z", "0000-01-01", "2026-03-01\n"),
    *("2026-03-01T09:30:00+24:00", "2026-03-01T09:30:00+23:59", "2026-3-1", "9999-12-31"),
    *("en", "es-CO", "en_US", "i-klingon", "x-a", "a", "zh-Hant-TW-x-a", "en-a-b", "sl-rozaj-biske", "en-GB-oed"),
    *("person", "none", "direct", "exactly", "sum", "correction", "post", "PERSON", "on_the_record", "did_not_respond"),
)  # fmt: skip
_CHARACTERS = '{}[],:"\\0123456789-.eE tfn\u0000\n\ufeffé'


def mutated(text: str, random: Random) -> str:
    """Return a document that differs from the JSON `text` in one thing or in two, or only in its layout."""
    value = json.loads(text)
    for _ in range(random.choice((0, 1, 1, 1, 2))):
        random.choice(_CHANGES)(value, random)
    text = json.dumps(_laid_out(value, random), ensure_ascii=random.random() < 0.5, indent=random.choice((None, 1)))
    edit: Callable[[str, Random], str] = random.choice(_EDITS)
    return edit(text, random)


def _containers(value: Any) -> list[Any]:
    """Return all objects and arrays that have something in them."""
    items = items_of(value)
    return [value] * bool(items) + [found for item in items.values() for found in _containers(item)]


def _place(value: Any, random: Random) -> tuple[Any, Any]:
    container = random.choice(_containers(value) or [{"": None}])
    return container, random.choice(list(items_of(container)))


def _fresh(value: Any) -> Any:
    """Return a copy: what is put in may be changed later, and must not hold itself."""
    return json.loads(json.dumps(value))


def _replace(value: Any, random: Random) -> None:
    container, key = _place(value, random)
    container[key] = _fresh(random.choice(_VALUES))


def _copy(value: Any, random: Random) -> None:
    (container, key), (other, there) = _place(value, random), _place(value, random)
    container[key] = _fresh(other[there])


def _delete(value: Any, random: Random) -> None:
    container, key = _place(value, random)
    del container[key]


def _add(value: Any, random: Random) -> None:
    container = random.choice(_containers(value) or [{}])
    # A key of some object: it may be one of this, too.
    other: Any = random.choice([item for item in _containers(value) if is_of(item, dict)] or [{"": None}])
    key = random.choice((*other, "unknown", "Id"))
    if is_of(container, dict):
        container[key] = _fresh(random.choice((other.get(key), random.choice(_VALUES))))
    else:
        container.append(_fresh(random.choice(_VALUES)))


_CHANGES: tuple[Callable[[Any, Random], None], ...] = (_replace, _replace, _replace, _copy, _delete, _add)


def _laid_out(value: Any, random: Random) -> Any:
    """Return the value with keys in another order, now and then."""
    items = [(key, _laid_out(item, random)) for key, item in items_of(value).items()]
    if is_of(value, list):
        return [item for _, item in items]
    if random.random() < 0.1:
        random.shuffle(items)
    return dict(items) if is_of(value, dict) else value


def _as_it_is(text: str, _: Random) -> str:
    return text


def _one_character(text: str, random: Random) -> str:
    at, width = random.randrange(len(text)), random.choice((0, 1))
    put: str = random.choice(("", *_CHARACTERS))
    return text[:at] + put + text[at + width :]


def _cut(text: str, random: Random) -> str:
    return text[: random.randrange(len(text))]


def _repeated(text: str, random: Random) -> str:
    """Repeat a member of one line, which in an indented document is a member with a scalar."""
    lines = json.dumps(json.loads(text), indent=1).split("\n")
    at = random.choice([index for index, line in enumerate(lines) if '": ' in line] or [0])
    line = lines[at].rstrip(",")
    return "\n".join([*lines[:at], f"{line}," if line[-1] not in "{[" else lines[at], *lines[at:]])


def _number(text: str, random: Random) -> str:
    """Write the number 1 in another way."""
    return text.replace(": 1", f": {random.choice(('1.0', '1e0', '-1', '01', '1.', '10E-1', '1.5'))}", 1)


_EDITS: tuple[Callable[[str, Random], str], ...] = (
    *(_as_it_is,) * 12,
    _one_character,
    _one_character,
    _cut,
    _repeated,
    _number,
)
