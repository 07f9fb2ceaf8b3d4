"""Refuses, when a value is constructed in Python, what its fields don't take.

The tests are not attrs validators on purpose: readers that have already tested what they read make objects without
`__init__`, and validators would run for them a second time.
"""

import types
from collections.abc import Callable, Iterator
from decimal import Decimal
from enum import Enum
from functools import cache, wraps
from typing import TYPE_CHECKING, Annotated, Any, TypeVar, Union, get_args, get_origin

if TYPE_CHECKING:
    import attrs

from colombia_brief.exceptions import FieldError, Problem, ProblemCode
from colombia_brief.model.constraints import DecimalConstraint

_T = TypeVar("_T")
_Check = Callable[[Any, str], Iterator[Problem]]


def checked(cls: type[_T]) -> type[_T]:
    """Make an attrs class test its fields on construction.

    Args:
        cls: A class that attrs has made; every field's annotation is a type, not a string.

    Returns:
        The same class. Its `__init__` raises `FieldError` with every problem.
    """
    make: Callable[..., None] = cls.__init__
    fields: tuple[attrs.Attribute[Any], ...] = getattr(cls, "__attrs_attrs__")  # noqa: B009 - attrs has made it

    @cache  # made at the first construction: a reader never pays for them
    def checks() -> list[tuple[str, _Check]]:
        return [(field.name, _check_of(field.type)) for field in fields]

    @wraps(make)
    def __init__(self: _T, *args: Any, **values: Any) -> None:  # noqa: N807 - it becomes the method
        make(self, *args, **values)
        problems = tuple(found for name, check in checks() for found in check(getattr(self, name), name))
        if problems:
            raise FieldError(cls.__name__, problems)

    cls.__init__ = __init__  # type: ignore[method-assign,assignment]  # the same signature, by wraps
    return cls


def _check_of(hint: Any) -> _Check:
    """Return the test that a field with this annotation makes of a value."""
    if get_origin(hint) is Annotated:
        base, constraint = get_args(hint)
        return _constrained(base, constraint)
    if get_origin(hint) is tuple:
        return _tuple_of(_check_of(get_args(hint)[0]))
    if get_origin(hint) in {types.UnionType, Union}:
        inner, _ = get_args(hint)
        return _optional(_check_of(inner))
    return _instance_of(hint)


def _constrained(base: type[Any], constraint: Any) -> _Check:
    def check(value: Any, path: str) -> Iterator[Problem]:
        # The exact type: a bool is no number here, and an enum member or another subclass of str is no text.
        if type(value) is not base:
            yield _wrong_type(path, base.__name__, value)
            return
        printed = constraint.printed(value) if isinstance(constraint, DecimalConstraint) else value
        if (problem := constraint.problem(printed)) is not None:
            yield Problem(path=path, code=problem[0], message=problem[1])

    return check


def _tuple_of(check_item: _Check) -> _Check:
    def check(value: Any, path: str) -> Iterator[Problem]:
        if type(value) is not tuple:
            yield _wrong_type(path, "tuple", value)
            return
        items: tuple[Any, ...] = value  # pyright: ignore[reportUnknownVariableType]  # it is told by the declaration
        for index, item in enumerate(items):
            yield from check_item(item, f"{path}[{index}]")

    return check


def _optional(check_inner: _Check) -> _Check:
    def check(value: Any, path: str) -> Iterator[Problem]:
        if value is not None:
            yield from check_inner(value, path)

    return check


def _instance_of(cls: type) -> _Check:
    def check(value: Any, path: str) -> Iterator[Problem]:
        if type(value) is not cls:
            yield _wrong_type(path, cls.__name__, value)

    return check


def _wrong_type(path: str, wanted: str, value: Any) -> Problem:
    found = "None" if value is None else type(value).__name__
    message = f"takes {wanted}, not {found}{_remedy(wanted, value)}"
    return Problem(path=path, code=ProblemCode.TYPE, message=message)


def _remedy(wanted: str, value: Any) -> str:
    if wanted == "tuple" and isinstance(value, list):
        return "; write tuple(...)"
    if wanted == Decimal.__name__ and isinstance(value, int | float | str):
        return "; write Decimal('...') with the digits as printed"
    if wanted == str.__name__ and isinstance(value, Enum):
        return "; write its value"
    return ""
