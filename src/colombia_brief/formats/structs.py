"""Derives msgspec Structs from the model, so that the fast codec knows what the annotations say."""

import types
from collections.abc import Callable
from threading import Lock
from typing import Annotated, Any, Union, get_args, get_origin

import attrs
import msgspec

CONVERTING = Lock()
"""Held while the codec converts. The first time, it makes what it needs to know of a class; where several threads do so
at once, it crashes."""
Leaf = Callable[[type, Any], Any]
"""Takes the base type and the constraint of an `Annotated` field, returns what the Struct's field takes."""


Layout = Callable[[type], dict[str, str]]
"""Takes an attrs class, returns its fields in the order wanted, each with the name under which it is encoded."""


def derive(
    root: type, leaf: Leaf, *, always: frozenset[str] = frozenset(), layout: Layout | None = None
) -> type[msgspec.Struct]:
    """Return a Struct with the fields, the order and the defaults of an attrs class, and so for all classes below it.

    Args:
        root: The attrs class; every annotation is a type.
        leaf: Translates the constrained fields.
        always: The names of fields that lose their default, and so are always written and must be there to be read.
        layout: Chooses the fields, their order and their names; without it, they are those of the class.

    Returns:
        A Struct class that refuses unknown keys, and leaves out what is at its default when it is encoded.

    >>> from colombia_brief.model import Section
    >>> derive(Section, lambda base, constraint: base).__struct_fields__
    ('heading', 'paragraphs')
    """
    done: dict[type, type[msgspec.Struct]] = {}

    def struct(cls: type) -> type[msgspec.Struct]:
        if cls not in done:
            fields: dict[str, attrs.Attribute[Any]] = attrs.fields_dict(cls)  # pyright: ignore[reportArgumentType]
            names = {name: name for name in fields} if layout is None else layout(cls)
            # The garbage collector need not follow them: the values form a tree.
            done[cls] = msgspec.defstruct(
                cls.__name__,
                [field_of(fields[name]) for name in names],
                rename=names,
                kw_only=True,
                forbid_unknown_fields=True,
                omit_defaults=True,
                gc=False,
            )
        return done[cls]

    def field_of(field: "attrs.Attribute[Any]") -> tuple[str, Any] | tuple[str, Any, Any]:
        hint = translated(field.type)
        required = field.default is attrs.NOTHING or field.name in always
        return (field.name, hint) if required else (field.name, hint, field.default)

    def translated(hint: Any) -> Any:
        if get_origin(hint) is Annotated:
            return leaf(*get_args(hint))
        if get_origin(hint) is tuple:
            return tuple[translated(get_args(hint)[0]), ...]  # type: ignore[misc]  # computed on purpose
        if get_origin(hint) in {types.UnionType, Union}:
            return translated(get_args(hint)[0]) | None
        return struct(hint) if attrs.has(hint) else hint

    return struct(root)
