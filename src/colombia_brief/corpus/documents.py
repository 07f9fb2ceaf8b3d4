"""Documents, one after another: whole files, or the lines of JSON Lines."""

from __future__ import annotations

import sys
from glob import glob, has_magic
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

from colombia_brief.arguments import several
from colombia_brief.exceptions import LoadError, Problem, ProblemCode
from colombia_brief.formats.article_json import MAX_BYTES, from_json
from colombia_brief.formats.registry import format_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import BinaryIO

    from colombia_brief.model import Article

STREAM: Final = "-"
"""The name of standard input."""
_LINES: Final = (".jsonl", ".ndjson")
_MARKDOWN: Final = (".md", ".markdown")
_FENCE: Final = b"---"


@frozen
class Document:
    """What may be an article.

    Attributes:
        data: The bytes; empty where they could not be read.
        file: The name of the file; `-` for standard input.
        line: The number of the line in a file of JSON Lines, from 1; None for a whole file.
        failure: Why the file could not be read; None if it was.
    """

    data: bytes
    file: str = STREAM
    line: int | None = None
    failure: str | None = None

    @property
    def name(self) -> str:
        """What to call it: the file, with the line if it is one.

        >>> Document(b"{}", "archive.jsonl", 12).name
        'archive.jsonl:12'
        """
        return self.file if self.line is None else f"{self.file}:{self.line}"

    @property
    def is_markdown(self) -> bool:
        """Whether the name of the file ends so, or the text begins with a line of three hyphens."""
        return self.file.endswith(_MARKDOWN) or self.data.startswith(_FENCE)


def read_article(document: Document) -> Article:
    """Return the article that a document holds, in any format that is read: its name tells, or its content.

    Raises:
        LoadError: It is no article; the error has all problems.

    >>> read_article(Document(b'{"id": "a", "headline": "A headline"}')).headline
    'A headline'
    """
    # A line of JSON Lines can be nothing else.
    if document.line is not None:
        return from_json(document.data)
    try:
        form = format_of(document.file, document.data)
    except LookupError:
        if document.data.lstrip()[:1].isalpha():
            message = (
                "is neither JSON nor Markdown with front matter; "
                "of the text of a story, colombia-brief draft makes an article"
            )
            problem = Problem(path="$", code=ProblemCode.SYNTAX, message=message, line=1, column=1)
            raise LoadError("article", (problem,)) from None
        return from_json(document.data)  # whose error says what is wrong
    if not form.can_read:
        message = "this format is written, but not read; give the article as json, markdown or ninjs"
        raise LoadError(form.name, (Problem(path="$", code=ProblemCode.SYNTAX, message=message),))
    return form.read(document.data)


def read_lines(
    lines: Iterable[bytes] | BinaryIO, *, file: str = STREAM, max_bytes: int = MAX_BYTES
) -> Iterator[Document]:
    r"""Yield the lines of JSON Lines that are not empty, each as a document.

    Args:
        lines: A binary file, or any lines. Of a file, no more than a line is held in memory.
        file: What the documents say they come from.
        max_bytes: How long a line may be. Of one that is longer, so much is handed on that the reader refuses it.

    >>> [(document.line, document.data) for document in read_lines([b'{"id": "a"}\n', b"\n", b'{"id": "b"}'])]
    [(1, b'{"id": "a"}'), (3, b'{"id": "b"}')]
    """
    for number, line in enumerate(_bounded(lines, max_bytes), start=1):
        data = line.strip()
        if data:
            yield Document(data, file, number)


def _bounded(lines: Iterable[bytes] | BinaryIO, max_bytes: int) -> Iterator[bytes]:
    """Yield lines; of a file, the rest of a line that is too long is passed over."""
    readline: Callable[[int], bytes] | None = getattr(lines, "readline", None)
    if readline is None:
        yield from lines
        return
    size = max_bytes + 2
    while line := readline(size):
        yield line
        while len(line) == size and not line.endswith(b"\n"):
            line = readline(size)


def read_documents(patterns: Iterable[str], *, lines: bool = False) -> Iterator[Document]:
    """Return the documents of files, in the order given; each file once.

    Args:
        patterns: Names and globs (`**` for any folders), or `-` for standard input. A file whose name ends in `.jsonl`
            or `.ndjson` is read line by line, and so is standard input if its first line is a whole JSON object.
        lines: Whether to read all of them line by line, whatever their names.

    Returns:
        The documents, as they are asked for. A glob that matches no file, and a file that can't be read, give one that
        says so.

    Raises:
        TypeError: One string is given where several belong.

    >>> [document.failure for document in read_documents(["no-such-folder/*.json"])]
    ['no file matches']
    """
    return chain.from_iterable(_documents_of(name, lines=lines) for name in file_names(patterns))


def file_names(patterns: Iterable[str]) -> Iterator[str]:
    """Return the files that names and globs stand for, each once, in the order given.

    A shell expands globs by itself; a configuration file, a quoted argument and Windows do not. A glob that matches
    nothing stands for itself.

    Raises:
        TypeError: One string is given where several belong.

    >>> list(file_names(["b.json", "a.json", "b.json"]))
    ['b.json', 'a.json']
    """
    return _names(several("patterns", patterns))


def _names(patterns: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for pattern in patterns:
        is_glob = has_magic(pattern) and not Path(pattern).exists()
        names = sorted(glob(pattern, recursive=True)) if is_glob else []  # noqa: PTH207 - it may be absolute
        for name in names or [pattern]:
            if name not in seen:
                seen.add(name)
                yield name


def _documents_of(name: str, *, lines: bool) -> Iterator[Document]:
    try:
        if name == STREAM:
            yield from read_lines(sys.stdin.buffer) if lines else _of_stream(sys.stdin.buffer)
        elif lines or name.endswith(_LINES):
            with Path(name).open("rb") as stream:
                yield from read_lines(stream, file=name)
        else:
            yield Document(Path(name).read_bytes(), name)
    except OSError as error:
        yield Document(b"", name, failure="no file matches" if has_magic(name) else error.strerror or str(error))


def _of_stream(stream: BinaryIO) -> Iterator[Document]:
    """Read standard input: JSON Lines if its first line is an object, else one document."""
    first = stream.readline(MAX_BYTES + 2)
    words = first.strip()
    if words.startswith(b"{") and words.endswith(b"}"):
        second = stream.readline(MAX_BYTES + 2)
        if second.strip():
            yield Document(words, STREAM, 1)
            yield from (
                Document(item.data, STREAM, (item.line or 0) + 1) for item in read_lines(_chained(second, stream))
            )
            return
        first += second
    yield Document(first + stream.read())


def _chained(first: bytes, rest: BinaryIO) -> Iterator[bytes]:
    yield first
    yield from _bounded(rest, MAX_BYTES)
