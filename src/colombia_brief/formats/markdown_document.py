"""Writes and reads the Markdown document: front matter for all data, the body for the text, and nothing is lost."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec
from attrs import evolve

from colombia_brief.exceptions import LoadError, Problem, ProblemCode
from colombia_brief.formats.article_json import MAX_BYTES, MAX_DEPTH, from_json
from colombia_brief.formats.documents import decoded, refused
from colombia_brief.formats.front_matter import NAMES, read_front_matter, write_front_matter
from colombia_brief.formats.jsonsource import Lines
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
    document = decoded(text, _SUBJECT, max_bytes)
    if "\r" in document:
        document = document.replace("\r\n", "\n").replace("\r", "\n")
    opening = _OPENING.match(document)
    # The line break before the closing line may be that of the opening one.
    closing = None if opening is None else _CLOSING.search(document, opening.end() - 1)
    if opening is None or closing is None:
        what = f"has no front matter; begin with a line {_FENCE}, then title and id, then another line {_FENCE}"
        raise refused(_SUBJECT, ProblemCode.SYNTAX, what)
    start, end = opening.end(), max(opening.end(), closing.start())
    lines = Lines(document)
    body = read_body(document, closing.end(), lines)
    article = None if body.problems else _read_plain(document[start:end], body)
    return _read_with_places(document, (start, end), body, lines, max_depth) if article is None else article


def _read_plain(front: str, body: Body) -> Article | None:
    """Return the article if the front matter is written the plain way and nothing is wrong, else None."""
    members = read_front_matter(front)
    if members is None:
        return None
    sections = _ENCODER.encode(body.sections).decode()
    try:
        return from_json(f'{{{members},"sections":{sections}}}')
    except LoadError:
        return None


def _read_with_places(document: str, front: tuple[int, int], body: Body, lines: Lines, max_depth: int) -> Article:
    """Return the article, or raise LoadError with every problem and its place."""
    # Only a document that a person has worked on pays for these.
    from colombia_brief.formats.diagnosis import structure_article  # noqa: PLC0415
    from colombia_brief.formats.front_matter_yaml import read_yaml  # noqa: PLC0415

    source = read_yaml(document, *front, lines, max_depth=max_depth)
    value: Any = source.value
    if isinstance(value, dict):
        value["sections"] = body.sections
    article, found = structure_article(value)
    offsets = {**source.offsets, **body.offsets}
    keys = {**offsets, **source.key_offsets}

    def placed(problem: Problem) -> Problem:
        places = keys if problem.code is ProblemCode.UNKNOWN_KEY else offsets
        # A key that is missing has no place: its object has.
        path = problem.path if problem.path in places else problem.path.rpartition(".")[0]
        line, column = lines.place(places[path])
        return evolve(problem, message=_renamed(problem), line=line, column=column)

    problems = [*source.problems, *body.problems, *map(placed, found)]
    if article is None or problems:
        raise LoadError(_SUBJECT, tuple(sorted(problems, key=lambda problem: (problem.line, problem.column))))
    return article


def _renamed(problem: Problem) -> str:
    """Return the message of a problem, with what its field is called in the front matter where that differs."""
    name = problem.path.removeprefix(f"{ROOT}.")
    return f"{problem.message}; here it is called {NAMES[name]!r}" if name in NAMES else problem.message
