"""Builds an article from plain JSON values by the strict cattrs converter, and lists every problem on the way.

The fast codec stops at its first error. This converter goes on, and is the one that words the refusals.
"""

import types
from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, get_args, get_origin

import attrs
from cattrs import (
    BaseValidationError,
    ClassValidationError,
    Converter,
    ForbiddenExtraKeysError,
    IterableValidationError,
)
from cattrs.cols import list_structure_factory
from cattrs.gen import make_dict_structure_fn

from colombia_brief.exceptions import Problem, ProblemCode
from colombia_brief.formats.jsonsource import REFUSED
from colombia_brief.formats.paths import ROOT, element, member
from colombia_brief.model import Article, vocabulary
from colombia_brief.model.constraints import DecimalConstraint, IntegerConstraint, StringConstraint

_Hook = Callable[[Any, Any], Any]
_JSON_NAMES = {
    "str": "a string",
    "int": "an integer",
    "list": "an array",
    "dict": "an object",
    "bool": "a boolean",
    "NoneType": "null",
}


class _ValueProblemError(Exception):
    """One value is not what its place takes."""

    def __init__(self, code: ProblemCode, message: str) -> None:
        super().__init__(message)
        self.code = code


class _AlreadyToldError(Exception):
    """The reader of the text has told what is wrong with this value."""


def structure_article(value: Any) -> tuple[Article | None, list[Problem]]:
    """Return the article that a JSON value stands for, or None and every problem, without their lines.

    Args:
        value: Dictionaries, lists and scalars as a JSON reader makes them. `REFUSED` in it is passed over: its reader
            has told the problem already, and there is no article then.

    >>> article, problems = structure_article({"id": "a", "headline": 7})
    >>> print(problems[0])
    $.headline: takes a string, not an integer [type]
    """
    try:
        return _converter().structure(value, Article), []
    except (_ValueProblemError, _AlreadyToldError, BaseValidationError) as error:
        return None, list(_problem(error, ROOT))


@cache
def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True, detailed_validation=True)

    def object_hook(cls: Any) -> _Hook:
        return _object_hook(cls, converter)

    def array_hook(hint: Any) -> _Hook:
        return _array_hook(hint, converter)

    converter.register_structure_hook_factory(attrs.has, object_hook)
    converter.register_structure_hook_factory(_is_tuple, array_hook)
    for enum in vars(vocabulary).values():
        # One by one: cattrs hands a subclass of str to its hook for str before it asks any predicate.
        if isinstance(enum, type) and issubclass(enum, StrEnum) and enum is not StrEnum:
            converter.register_structure_hook(enum, _enum_hook(enum))
    converter.register_structure_hook_factory(_is_constrained, _constrained_hook)
    return converter


def _is_tuple(hint: Any) -> bool:
    return get_origin(hint) is tuple


def _is_constrained(hint: Any) -> bool:
    return get_origin(hint) is Annotated


def _object_hook(cls: Any, converter: Converter) -> _Hook:
    structure = make_dict_structure_fn(cls, converter, _cattrs_forbid_extra_keys=True)

    def hook(value: Any, hint: Any) -> Any:
        _expect(value, dict)
        return structure(value, hint)

    return hook


def _array_hook(hint: Any, converter: Converter) -> _Hook:
    as_list: Any = types.GenericAlias(list, get_args(hint))
    structure = list_structure_factory(as_list, converter)

    def hook(value: Any, _: Any) -> Any:
        # cattrs would take any iterable, and a string for an array of its letters.
        _expect(value, list)
        return tuple(structure(value, as_list))

    return hook


def _enum_hook(enum: type[StrEnum]) -> Callable[[Any, Any], StrEnum]:
    members = {str(item): item for item in enum}

    def hook(value: Any, _: Any) -> StrEnum:
        _expect(value, str)
        if value not in members:
            message = f"takes {_listed(list(members))}, not {value[:40]!r}{_suggestion(value, members)}"
            raise _ValueProblemError(ProblemCode.VALUE, message)
        return members[value]

    return hook


def _constrained_hook(hint: Any) -> _Hook:
    base, constraint = get_args(hint)
    in_json = str if isinstance(constraint, DecimalConstraint) else base

    def hook(value: Any, _: Any) -> Any:
        _expect(value, in_json)
        checked: StringConstraint | IntegerConstraint | DecimalConstraint = constraint
        if (problem := checked.problem(value)) is not None:
            raise _ValueProblemError(*problem)
        return base(value)

    return hook


def _expect(value: Any, cls: type) -> None:
    if value is REFUSED:
        raise _AlreadyToldError
    if type(value) is not cls:
        given: str = type(value).__name__
        found = _JSON_NAMES.get(given, "a number with fraction or exponent")
        raise _ValueProblemError(ProblemCode.TYPE, f"takes {_JSON_NAMES[cls.__name__]}, not {found}")


def _problems(error: BaseValidationError, path: str) -> Iterator[Problem]:
    """Walk cattrs' tree of exceptions; the notes on them say where each arose."""
    if isinstance(error, IterableValidationError):
        with_index, others = error.group_exceptions()
        placed = [(element(path, int(note.index)), arisen) for arisen, note in with_index]
    else:
        assert isinstance(error, ClassValidationError)  # noqa: S101 - cattrs has these two kinds
        with_name, others = error.group_exceptions()
        placed = [(member(path, note.name), arisen) for arisen, note in with_name]
    for at, arisen in placed:
        yield from _problem(arisen, at)
    for arisen in others:
        yield from _problem(arisen, path)


def _problem(error: Exception, path: str) -> Iterator[Problem]:
    match error:
        case _AlreadyToldError():
            return
        case _ValueProblemError():
            yield Problem(path=path, code=error.code, message=str(error))
        case BaseValidationError():
            yield from _problems(error, path)
        case ForbiddenExtraKeysError():
            known = [field.name for field in attrs.fields(error.cl)]
            for key in sorted(error.extra_fields):
                message = f"is not a key of {error.cl.__name__}{_suggestion(key, known)}; remove or rename it"
                yield Problem(path=member(path, key), code=ProblemCode.UNKNOWN_KEY, message=message)
        case KeyError():
            yield Problem(path=path, code=ProblemCode.VALUE, message="is missing; it is required")
        case _:  # a fault of ours: it is not a problem of the document
            raise error


def _suggestion(word: str, known: Iterable[str]) -> str:
    close = get_close_matches(word[:100], known, n=1)
    return f"; did you mean {close[0]!r}?" if close else ""


def _listed(names: list[str]) -> str:
    return f"{', '.join(names[:-1])} or {names[-1]}"
