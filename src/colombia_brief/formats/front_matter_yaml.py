"""Reads front matter as a person may write it: any YAML that says nothing but text, numbers, lists and keys.

Every value is the text that stands there, for the model decides what it is: `no` is a word, and `2026-03-01` a day that
the model takes as it is. What makes YAML guess or repeat (tags, anchors, aliases) is refused.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Annotated, Any, NamedTuple, get_args, get_origin

import attrs
import yaml

from colombia_brief.exceptions import Problem, ProblemCode
from colombia_brief.formats.front_matter import BODY, FIELDS, NAMES
from colombia_brief.formats.jsonsource import REFUSED, JsonSource, Lines
from colombia_brief.formats.paths import ROOT, element, member
from colombia_brief.model import Article

_INTEGER = re.compile(r"0|-?[1-9][0-9]*")
# Longer than any integer that the model takes, and short enough that reading it costs nothing.
_MAX_DIGITS = 30
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_BLOCK_STYLES = frozenset({"|", ">"})


class _EndError(Exception):
    """Reading can't go on: carries the last problem."""

    def __init__(self, code: ProblemCode, message: str, offset: int) -> None:
        super().__init__(message)
        self.code, self.message, self.offset = code, message, offset


def read_yaml(text: str, start: int, end: int, lines: Lines, *, max_depth: int) -> JsonSource:
    r"""Read a part of a document as YAML.

    Args:
        text: The document.
        start: Where the part begins.
        end: Where it ends.
        lines: Tells the places in the document.
        max_depth: How many lists and mappings may stand in one another.

    Returns:
        The value with its places, under the names of the model. What breaks the syntax or a limit is the last of the
        problems, and the value is then `REFUSED` as a whole.

    >>> text = "title: A headline\nid: 'a'"
    >>> read_yaml(text, 0, len(text), Lines(text), max_depth=64).value
    {'headline': 'A headline', 'id': 'a'}
    """
    reader = _Reader(lines, start, max_depth)
    try:
        reader.read(text[start:end])
    except _EndError as error:
        reader.tell(ROOT, error.code, error.message, error.offset)
        reader.value = REFUSED
    return JsonSource(reader.value, reader.offsets, reader.key_offsets, reader.problems, lines)


class _Open(NamedTuple):
    """A list or mapping whose end has not been read; `keys` are those of the mapping so far."""

    path: str
    container: dict[str, Any] | list[Any]
    keys: set[str]


class _Reader:
    """One pass over the events of PyYAML's parser; depth is a stack of its own."""

    def __init__(self, lines: Lines, start: int, max_depth: int) -> None:
        self.lines = lines
        self.start = start
        self.max_depth = max_depth
        self.value: Any = {}
        self.offsets: dict[str, int] = {ROOT: start}
        self.key_offsets: dict[str, int] = {}
        self.problems: list[Problem] = []
        self.stack: list[_Open] = []
        # The key whose value comes next, and whether the value is wanted; None where a key comes next.
        self.key: tuple[str, bool] | None = None
        self.documents = 0

    def tell(self, path: str, code: ProblemCode, message: str, offset: int) -> None:
        line, column = self.lines.place(offset)
        self.problems.append(Problem(path=path, code=code, message=message, line=line, column=column))

    def read(self, text: str) -> None:
        try:
            for event in yaml.parse(text, Loader=yaml.SafeLoader):
                self.take(event, self.start + _index(event.start_mark))
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            what = f"is not YAML: {error.problem or error.context}; write texts in double quotes"
            raise _EndError(ProblemCode.SYNTAX, what, self.start + _index(mark)) from None
        except yaml.reader.ReaderError as error:
            what = f"has the character U+{error.character:04X}, which YAML does not admit; remove it"
            raise _EndError(ProblemCode.TEXT, what, self.start + error.position) from None

    def take(self, event: yaml.Event, offset: int) -> None:
        match event:
            case yaml.DocumentStartEvent():
                self.documents += 1
                if self.documents > 1 or event.explicit:
                    raise _EndError(ProblemCode.SYNTAX, "is more than one YAML document; keep one of them", offset)
            case yaml.AliasEvent():
                what = f"is an alias, *{event.anchor}; write the value itself"
                self.put(self.refused(what, offset), offset)
            case yaml.ScalarEvent():
                self.scalar(event, offset)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self.open({} if isinstance(event, yaml.MappingStartEvent) else [], event, offset)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self.stack.pop()
            case _:  # the ends of the stream and of the document
                pass

    def scalar(self, event: yaml.ScalarEvent, offset: int) -> None:
        if self.awaits_key():
            self.take_key(event.value, offset)
        else:
            self.put(self.scalar_value(event, offset), offset)
        self.refuse_extras(event, offset)

    def scalar_value(self, event: yaml.ScalarEvent, offset: int) -> Any:
        if event.style in _BLOCK_STYLES:
            # The line break that ends the block is layout.
            return event.value.removesuffix("\n")
        if event.style is None:
            if event.value in _NULLS:
                return self.refused("is empty; leave the key out, or give it text in quotes", offset, ProblemCode.VALUE)
            if self.key is not None and self.key[0] in _integers() and _INTEGER.fullmatch(event.value):
                if len(event.value) > _MAX_DIGITS:
                    what = f"has a number of {len(event.value):,} characters; {_MAX_DIGITS} are the most"
                    return self.refused(what, offset, ProblemCode.LIMIT)
                return int(event.value)
        return event.value

    def refused(self, message: str, offset: int, code: ProblemCode = ProblemCode.SYNTAX) -> Any:
        self.tell(self.path(), code, message, offset)
        return REFUSED

    def refuse_extras(self, event: yaml.NodeEvent, offset: int) -> None:
        """Tell of a tag or an anchor; what it stands at has been taken."""
        if event.anchor is not None:
            self.refused(f"has the anchor &{event.anchor}; remove it", offset)
        if getattr(event, "tag", None) is not None:
            self.refused("has a tag, which begins with an exclamation mark; remove it, or quote the text", offset)

    def awaits_key(self) -> bool:
        return bool(self.stack) and isinstance(self.stack[-1].container, dict) and self.key is None

    def take_key(self, key: str, offset: int) -> None:
        top = self.stack[-1]
        name = key
        unknown = None
        if top.path == ROOT:
            name = FIELDS.get(key, key)
            if key in NAMES:
                unknown = f"is not a key of the front matter; did you mean {NAMES[key]!r}?; rename it"
            elif key == BODY:
                unknown = "is not a key of the front matter; the sections are the text below it; remove it"
        path = member(top.path, name)
        repeated = name in top.keys and unknown is None
        if unknown is not None:
            self.tell(member(top.path, key), ProblemCode.UNKNOWN_KEY, unknown, offset)
        elif repeated:
            self.tell(path, ProblemCode.REPEATED_KEY, f"repeats the key {key!r}; keep one of them", offset)
        else:
            top.keys.add(name)
            self.key_offsets[path] = offset
        self.key = name, unknown is None and not repeated

    def path(self) -> str:
        """Return the path of the value that comes next."""
        if not self.stack:
            return ROOT
        top = self.stack[-1]
        if isinstance(top.container, list):
            return element(top.path, len(top.container))
        return top.path if self.key is None else member(top.path, self.key[0])

    def put(self, value: Any, offset: int) -> None:
        """Place a value where it belongs, unless it is not wanted there."""
        wanted = self.key is None or self.key[1]
        path = self.path()
        if wanted:
            self.offsets[path] = offset
        if not self.stack:
            self.value = value
        elif isinstance(container := self.stack[-1].container, list):
            container.append(value)
        elif self.key is None:
            raise _EndError(ProblemCode.SYNTAX, "is a key that is not a name; write a name", offset)
        elif wanted:
            container[self.key[0]] = value
        self.key = None

    def open(self, container: dict[str, Any] | list[Any], event: yaml.NodeEvent, offset: int) -> None:
        if len(self.stack) >= self.max_depth:
            what = f"is nested deeper than max_depth, which is {self.max_depth}"
            raise _EndError(ProblemCode.LIMIT, what, offset)
        path = self.path()
        self.put(container, offset)
        self.stack.append(_Open(path, container, set()))
        self.refuse_extras(event, offset)


def _index(mark: Any) -> int:
    """Return the offset that PyYAML's parser, which always sets one, means."""
    index: int = mark.index
    return index


@cache
def _integers() -> frozenset[str]:
    """Return the names of the fields that take an integer; no field of the same name takes a text."""
    names: set[str] = set()
    classes: list[type] = [Article]
    for cls in classes:
        for field in attrs.fields(cls):
            for hint in _parts(field.type):
                if attrs.has(hint):
                    classes.append(hint)
                elif hint is int:
                    names.add(field.name)
    return frozenset(names)


def _parts(hint: Any) -> list[Any]:
    """Return a type and all types in it."""
    if get_origin(hint) is Annotated:
        return _parts(get_args(hint)[0])
    return [hint, *(part for argument in get_args(hint) for part in _parts(argument))]
