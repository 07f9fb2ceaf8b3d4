"""Reads JSON (RFC 8259) with the place of every value, for those documents that have something to explain.

The fast codec says that a document is refused, not where and why, and takes repeated keys in silence. This reader is
slow and knows all of that.
"""

import re
from bisect import bisect_right
from collections.abc import Callable
from json import decoder
from typing import Any, NamedTuple

from colombia_brief.exceptions import Problem, ProblemCode
from colombia_brief.formats.paths import ROOT, element, member

_SPACE = re.compile(r"[ \t\n\r]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_WORD = re.compile(r"-?[A-Za-z]+")
# The last member or element of a path, in either notation.
_LAST_STEP = re.compile(r"(?:\.\w+|\[(?:[0-9]+|'(?:[^'\\]|\\.)*')\])$")
_LITERALS = {"true": True, "false": False, "null": None}
# What the standard library reads strings with, which its stubs leave out.
_scan_string: Callable[[str, int, bool], tuple[str, int]] = decoder.scanstring  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue,reportUnknownMemberType]
# Longer than any number that means something, and short enough that reading it costs next to nothing.
_MAX_DIGITS = 1000


class Refused:
    """Stands in the value where a problem has been told already."""


REFUSED = Refused()


class Place(NamedTuple):
    """Line and column, both from 1, in code points."""

    line: int
    column: int


class Lines:
    r"""Tells line and column of an offset in a text.

    >>> Lines("{\n 1}").place(3)
    Place(line=2, column=2)
    """

    def __init__(self, text: str) -> None:
        """Find the line breaks once: a document may have many problems."""
        self._starts = [0, *(found.end() for found in re.finditer("\n", text))]

    def place(self, offset: int) -> Place:
        """Return where the offset is."""
        line = bisect_right(self._starts, offset)
        return Place(line, offset - self._starts[line - 1] + 1)


class JsonSource(NamedTuple):
    """What was read.

    Attributes:
        value: Dictionaries, lists and scalars; of a repeated key the first value; `REFUSED` in place of what was.
        offsets: The offset in the text of the value at each path.
        key_offsets: The offset of the key at each path that ends with one.
        problems: What was found on the way, in document order.
        lines: Where the lines of the text are.
    """

    value: Any
    offsets: dict[str, int]
    key_offsets: dict[str, int]
    problems: list[Problem]
    lines: Lines

    def nearest(self, path: str, *, key: bool = False) -> Place:
        """Return where the value at `path`, or its key, starts; of what is not there, where its container does."""
        offsets = self.key_offsets if key and path in self.key_offsets else self.offsets
        while path not in offsets:
            path = _LAST_STEP.sub("", path)
        return self.lines.place(offsets[path])


class _SyntaxProblemError(Exception):
    """Reading can't go on: carries the last problem."""

    def __init__(self, code: ProblemCode, message: str, offset: int, path: str) -> None:
        super().__init__(message)
        self.code, self.message, self.offset, self.path = code, message, offset, path


def read_source(text: str, *, max_depth: int) -> JsonSource:
    """Read a JSON text.

    Args:
        text: The document.
        max_depth: How many arrays and objects may stand in one another.

    Returns:
        The value with its places. What breaks the syntax or a limit is the last of the problems, and the value is then
        `REFUSED` as a whole.

    >>> read_source('{"a": 1, "a": 2}', max_depth=64).problems[0].message
    "repeats the key 'a'; keep one of them"
    """
    reader = _Reader(text, max_depth)
    try:
        value = reader.document()
    except _SyntaxProblemError as error:
        reader.tell(error.path, error.code, error.message, error.offset)
        value = REFUSED
    return JsonSource(value, reader.offsets, reader.key_offsets, reader.problems, reader.lines)


class _Open(NamedTuple):
    """An array or object whose end has not been read."""

    path: str
    container: dict[str, Any] | list[Any]
    seen: set[str]


class _Reader:
    """One pass over a text; depth is a stack of its own, not Python's."""

    def __init__(self, text: str, max_depth: int) -> None:
        self.text = text
        self.lines = Lines(text)
        self.max_depth = max_depth
        self.offset = 0
        self.offsets: dict[str, int] = {}
        self.key_offsets: dict[str, int] = {}
        self.problems: list[Problem] = []
        self.stack: list[_Open] = []

    def tell(self, path: str, code: ProblemCode, message: str, offset: int) -> None:
        line, column = self.lines.place(offset)
        self.problems.append(Problem(path=path, code=code, message=message, line=line, column=column))

    def fail(self, message: str, path: str) -> _SyntaxProblemError:
        return _SyntaxProblemError(ProblemCode.SYNTAX, message, self.offset, path)

    def peek(self) -> str:
        """Skip white space and return the next character, or an empty string at the end."""
        found = _SPACE.match(self.text, self.offset)
        assert found is not None  # noqa: S101 - the pattern matches the empty string
        self.offset = found.end()
        return self.text[self.offset : self.offset + 1]

    def document(self) -> Any:
        root = self.value(ROOT)
        while self.stack:
            self.item(self.stack[-1])
        if self.peek():
            raise self.fail("goes on after its end; a document has one value", ROOT)
        return root

    def item(self, top: _Open) -> None:
        """Read the next item of the innermost open container, or its end."""
        container = top.container
        closing = "}" if isinstance(container, dict) else "]"
        first = not top.seen if isinstance(container, dict) else not container
        if self.peek() == closing:
            self.offset += 1
            self.stack.pop()
            return
        if not first:
            if self.peek() != ",":
                raise self.fail(f"has no ',' or '{closing}' here", top.path)
            self.offset += 1
        if isinstance(container, list):
            container.append(None)
            index = len(container) - 1
            container[index] = self.value(element(top.path, index))
        else:
            self.pair(top, container)

    def pair(self, top: _Open, container: dict[str, Any]) -> None:
        if self.peek() != '"':
            raise self.fail("has no key in double quotes here", top.path)
        start = self.offset
        key = self.string(top.path)
        if self.peek() != ":":
            raise self.fail(f"has no ':' after the key {key!r}", top.path)
        self.offset += 1
        path = member(top.path, key)
        if key in top.seen:
            self.tell(path, ProblemCode.REPEATED_KEY, f"repeats the key {key!r}; keep one of them", start)
            # What a repeated key holds is read for its syntax, and has places of its own that nobody asks for.
            self.value(f"{path}(repeated)")
            return
        top.seen.add(key)
        self.key_offsets[path] = start
        container[key] = self.value(path)

    def value(self, path: str) -> Any:
        """Read a scalar, or the start of a container, whose items are read later."""
        character = self.peek()
        self.offsets[path] = self.offset
        if character in {"{", "["}:
            return self.open(path, {} if character == "{" else [])
        if character == '"':
            return self.string(path)
        if (number := _NUMBER.match(self.text, self.offset)) is not None:
            self.offset = number.end()
            return self.number(number, path)
        word = _WORD.match(self.text, self.offset)
        if word is not None and word[0] in _LITERALS:
            self.offset = word.end()
            return _LITERALS[word[0]]
        if word is not None:
            raise self.fail(f"has {word[0][:20]!r}, which is no JSON; strings stand in double quotes", path)
        raise self.fail("ends where a value is due" if not character else f"has {character!r} for a value", path)

    def open(self, path: str, container: dict[str, Any] | list[Any]) -> Any:
        if len(self.stack) >= self.max_depth:
            message = f"is nested more than {self.max_depth} deep; raise max_depth if that is meant"
            raise _SyntaxProblemError(ProblemCode.LIMIT, message, self.offset, path)
        self.offset += 1
        self.stack.append(_Open(path, container, set()))
        return container

    def string(self, path: str) -> str:
        try:
            value, self.offset = _scan_string(self.text, self.offset + 1, True)  # noqa: FBT003 - the C function's
        except decoder.JSONDecodeError as error:
            self.offset = error.pos
            raise self.fail(f"has a string that is not JSON: {error.msg}", path) from None
        return value

    def number(self, number: re.Match[str], path: str) -> Any:
        fraction, exponent = number.groups()
        if len(number[0]) > _MAX_DIGITS:
            message = f"has a number of {len(number[0]):,} characters; {_MAX_DIGITS} are the most"
            self.tell(path, ProblemCode.LIMIT, message, number.start())
            return REFUSED
        if fraction is None and exponent is None:
            return int(number[0])
        return float(number[0])
