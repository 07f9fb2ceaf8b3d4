"""Writes and reads the Markdown document: front matter for all data, the body for the text, and nothing is lost."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
from attrs import evolve

from colombia_brief.exceptions import LoadError, Problem, ProblemCode
from colombia_brief.formats.article_json import MAX_BYTES, MAX_DEPTH, from_json
from colombia_brief.formats.documents import decoded, refused
from colombia_brief.formats.front_matter import BODY, NAMES, read_front_matter, write_front_matter
from colombia_brief.formats.jsonsource import JsonSource, Lines
from colombia_brief.formats.markdown_blocks import read_body
from colombia_brief.formats.markdown_body import write_body
from colombia_brief.formats.paths import ROOT

if TYPE_CHECKING:
    from colombia_brief.formats.markdown_blocks import Body
    from colombia_brief.model import Article

_FENCE = "---"
_OPENING = re.compile(rf"{_FENCE}[ \t]*\n")
_CLOSING = re.compile(rf"\n{_FENCE}[ \t]*(?:\n|\Z)")
_ENCODER = msgspec.json.Encoder()
_SUBJECT = "Markdown"


def to_document(article: Article) -> str:
    """Return the article as a Markdown document that `from_markdown` reads back as it was.

    >>> from colombia_brief.model import Article, Section
    >>> print(to_document(Article(id="a", headline="A headline", sections=(Section(paragraphs=("One.",)),))))
    ---
    title: "A headline"
    id: "a"
    schema_version: 1
    ---
    <BLANKLINE>
    One.
    <BLANKLINE>
    """
    body = write_body(article.sections)
    front = f"{_FENCE}\n{write_front_matter(article)}\n{_FENCE}\n"
    return f"{front}\n{body}\n" if body else front


def from_markdown(text: str | bytes, *, max_bytes: int = MAX_BYTES, max_depth: int = MAX_DEPTH) -> Article:
    r"""Return the article that a Markdown document stands for. Nothing is guessed, flattened or dropped.

    Args:
        text: The document, as text or as UTF-8 without a byte order mark. A person may have edited it: the order of
            the keys, the style of quotation marks, wrapped lines and the kind of line ends don't matter.
        max_bytes: How long it may be, in bytes of UTF-8.
        max_depth: How many lists and mappings of the front matter may stand in one another.

    Raises:
        LoadError: With every problem that can be found in one pass, each with its line and column: what is no YAML,
            what is no article, and what in the body is more than headings and paragraphs.
        TypeError: `text` is neither str nor bytes.

    >>> article = from_markdown("---\ntitle: A headline\nid: a\n---\n\nThe lede,\nwrapped.\n")
    >>> article.body
    'The lede, wrapped.'
    >>> from_markdown("---\ntitle: A headline\nid: a\n---\n\nA *star*.\n")
    Traceback (most recent call last):
    colombia_brief.exceptions.LoadError: Markdown: $.sections[0].paragraphs[0] (line 6, column 3): has emphasis; ...
    """
    document = _opened(text, max_bytes)
    article = None if document.body.problems else _read_plain(document)
    return _read_with_places(document, max_depth) if article is None else article


def markdown_source(text: str | bytes, *, max_bytes: int = MAX_BYTES, max_depth: int = MAX_DEPTH) -> JsonSource:
    r"""Return what a Markdown document says, with the place of every value: where in the file a finding belongs.

    Args:
        text: The document.
        max_bytes: How long it may be, in bytes of UTF-8.
        max_depth: How many lists and mappings of the front matter may stand in one another.

    Raises:
        LoadError: It is not UTF-8, too long, or has no front matter.
        TypeError: `text` is neither str nor bytes.

    >>> source = markdown_source("---\ntitle: A headline\nid: a\n---\n\nThe lede.\n")
    >>> source.nearest("$.headline"), source.nearest("$.sections[0].paragraphs[0]")
    (Place(line=2, column=8), Place(line=6, column=1))
    """
    return _placed(_opened(text, max_bytes), max_depth)


class _Document(NamedTuple):
    """A document, its line ends all alike, with the front matter between `start` and `end`, and the body read."""

    text: str
    start: int
    end: int
    body: Body
    lines: Lines


def _opened(text: str | bytes, max_bytes: int) -> _Document:
    document = decoded(text, _SUBJECT, max_bytes)
    if "\r" in document:
        document = document.replace("\r\n", "\n").replace("\r", "\n")
    opening = _OPENING.match(document)
    # The line break before the closing line may be that of the opening one.
    closing = None if opening is None else _CLOSING.search(document, opening.end() - 1)
    if opening is None or closing is None:
        what = f"has no front matter; begin with a line {_FENCE}, then title and id, then another line {_FENCE}"
        if opening is not None:
            what = f"has front matter without an end; put a line {_FENCE} behind its last line"
        raise refused(_SUBJECT, ProblemCode.SYNTAX, what)
    lines = Lines(document)
    body = read_body(document, closing.end(), lines)
    return _Document(document, opening.end(), max(opening.end(), closing.start()), body, lines)


def _read_plain(document: _Document) -> Article | None:
    """Return the article if the front matter is written the plain way and nothing is wrong, else None."""
    members = read_front_matter(document.text[document.start : document.end])
    if members is None:
        return None
    sections = _ENCODER.encode(document.body.sections).decode()
    try:
        return from_json(f'{{{members},"sections":{sections}}}')
    except LoadError:
        return None


def _placed(document: _Document, max_depth: int) -> JsonSource:
    """Read the front matter as YAML, and put the sections of the body where the model has them."""
    # Only a document that a person has worked on pays for it.
    from colombia_brief.formats.front_matter_yaml import read_yaml  # noqa: PLC0415

    body = document.body
    source = read_yaml(document.text, document.start, document.end, document.lines, max_depth=max_depth)
    value: Any = source.value
    if isinstance(value, dict):
        value[BODY] = body.sections
    offsets = {**source.offsets, **body.offsets}
    return source._replace(value=value, offsets=offsets, problems=[*source.problems, *body.problems])


def _read_with_places(document: _Document, max_depth: int) -> Article:
    """Return the article, or raise LoadError with every problem and its place."""
    from colombia_brief.formats.diagnosis import structure_article  # noqa: PLC0415 - as above

    source = _placed(document, max_depth)
    article, found = structure_article(source.value)

    def placed(problem: Problem) -> Problem:
        line, column = source.nearest(problem.path, key=problem.code is ProblemCode.UNKNOWN_KEY)
        return evolve(problem, message=_renamed(problem), line=line, column=column)

    problems = [*source.problems, *map(placed, found)]
    if article is None or problems:
        raise LoadError(_SUBJECT, tuple(sorted(problems, key=lambda problem: (problem.line, problem.column))))
    return article


def _renamed(problem: Problem) -> str:
    """Return the message of a problem, with what its field is called in the front matter where that differs."""
    name = problem.path.removeprefix(f"{ROOT}.")
    return f"{problem.message}; here it is called {NAMES[name]!r}" if name in NAMES else problem.message
