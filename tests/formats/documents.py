"""A document in which every field is filled, its places, and ways to put anything at any of them."""

from __future__ import annotations

import json
import types
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

import attrs

from colombia_brief.formats import to_json
from colombia_brief.formats.paths import ROOT, element, member
from colombia_brief.model import Article
from tests.formats.filled import filled

_HOLE = "<hole>"


class Place(NamedTuple):
    """Where a value stands in a document.

    Attributes:
        path: Its JSONPath.
        steps: The keys and indexes from the root.
        hint: The annotation of the model that says what it takes, without the "or None".
        is_optional: Whether it may be null.
    """

    path: str
    steps: tuple[str | int, ...]
    hint: Any
    is_optional: bool

    @property
    def json_type(self) -> type:
        """The type that stands there in JSON."""
        if get_origin(self.hint) is tuple:
            return list
        if get_origin(self.hint) is Annotated:
            base: type = get_args(self.hint)[0]
            return str if base is Decimal else base
        return str if issubclass(self.hint, StrEnum) else dict


def document() -> dict[str, Any]:
    """Return a new document in which every field of the model is filled."""
    value: dict[str, Any] = json.loads(to_json(filled("text")))
    return value


@cache
def places() -> tuple[Place, ...]:
    """Return every place of the document, the root first."""
    return tuple(_places(document(), Place(ROOT, (), Article, is_optional=False)))


def objects() -> list[Place]:
    """Return the places of the objects."""
    return [place for place in places() if place.json_type is dict]


def strings() -> list[Place]:
    """Return the places of the strings."""
    return [place for place in places() if place.json_type is str]


def _places(value: Any, here: Place) -> list[Place]:
    found = [here]
    if here.json_type is list:
        item = get_args(here.hint)[0]
        for index, inner in enumerate(value):
            place = Place(element(here.path, index), (*here.steps, index), item, is_optional=False)
            found += _places(inner, place)
    elif here.json_type is dict:
        assert [field.name for field in attrs.fields(here.hint)] == list(value), "every field is filled, in order"
        for field in attrs.fields(here.hint):
            hint: Any = field.type
            is_optional = get_origin(hint) in {types.UnionType, Union}
            inner_hint = get_args(hint)[0] if is_optional else hint
            place = Place(member(here.path, field.name), (*here.steps, field.name), inner_hint, is_optional)
            found += _places(value[field.name], place)
    return found


def at(value: Any, steps: tuple[str | int, ...]) -> Any:
    """Return what stands in a JSON value after these steps."""
    for step in steps:
        value = value[step]
    return value


def with_text(place: Place, text: str) -> str:
    """Return the document with a piece of raw text as the value at a place."""
    value: Any = document()
    if not place.steps:
        return text
    at(value, place.steps[:-1])[place.steps[-1]] = _HOLE
    return json.dumps(value).replace(json.dumps(_HOLE), text)


def with_member(place: Place, key: str, text: str, *, last: bool = True) -> str:
    """Return the document with one more member, of raw text, in the object at a place; the key may be there already."""
    value: Any = document()
    inner = at(value, place.steps)
    members = [*inner.items(), (_HOLE, None)] if last else [(_HOLE, None), *inner.items()]
    inner.clear()
    inner.update(members)
    return json.dumps(value).replace(f"{json.dumps(_HOLE)}: null", f"{json.dumps(key)}: {text}")


def is_of(value: object, cls: type) -> bool:
    """Tell whether a value is of a class; a type checker learns nothing of what the value holds."""
    return isinstance(value, cls)


def items_of(value: Any) -> dict[Any, Any]:
    """Return what an object or an array holds, by key or by index; of a scalar, nothing."""
    if is_of(value, list):
        return dict(enumerate(value))  # pyright: ignore[reportUnknownArgumentType]  # any items
    return {**value} if is_of(value, dict) else {}
