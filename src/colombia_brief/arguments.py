"""Arguments of a wrong kind, told before they are taken for something else: callers need not be typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

_T = TypeVar("_T")


def a_text(name: str, value: str) -> str:
    """Return a text as it is.

    Args:
        name: What the message calls it: the name of the parameter.
        value: What was given for it.

    Raises:
        TypeError: It is no str.

    >>> a_text("body", b"Words")
    Traceback (most recent call last):
    TypeError: body takes a str, not bytes; decode what was read of a file first
    """
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # that is what is asked here
        hint = "; decode what was read of a file first" if isinstance(value, bytes | bytearray) else ""
        raise TypeError(f"{name} takes a str, not {type(value).__name__}{hint}")
    return value


def several(name: str, values: Iterable[_T]) -> Iterable[_T]:
    """Return values as they are.

    Args:
        name: What the message calls them: the name of the parameter.
        values: What was given for it.

    Raises:
        TypeError: It is one text, each of whose letters would be taken for a value.

    >>> several("quotes", "They won.")
    Traceback (most recent call last):
    TypeError: quotes takes several values, not one; write quotes=['They won.']
    """
    if isinstance(values, str | bytes):
        raise TypeError(f"{name} takes several values, not one; write {name}=[{values!r}]")
    return values
