# ruff: noqa: RUF001 - marks and dashes that look alike are the subject here
"""Quotation marks in a text: where they are, and what each could be by its shape and its neighbours.

A mark may open, close, or be no quotation mark at all (an apostrophe, a foot, an inch). Which of these it is depends
on the marks around it; here each only gets a price for each role, in faults that an editor would see.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator


class Mark(NamedTuple):
    """One quotation mark, or what looks like one.

    Attributes:
        start: Its first code point.
        end: One past its last code point: two apostrophes in a row are one mark.
        family: `"` for double marks, `'` for single ones, `«` and `‹` for guillemets; marks of one family pair.
        shape: The characters, as far as they tell a direction.
        opening: The price of reading it as an opening mark.
        closing: The price of reading it as a closing mark, apart from what it has to pair with.
        nothing: The price of reading it as no quotation mark.
        line: Counts up with each line that has marks.
        first: Whether only white space stands before it in its line.
    """

    start: int
    end: int
    family: str
    shape: str
    opening: float
    closing: float
    nothing: float
    line: int
    first: bool


# Typed marks: two commas, and two of the signs for less and greater, where they stand against a word.
TYPED: Final = re.compile(r"(?<!\S),,(?=[^\W_])|(?<![^\s(])(?:>>|<<)(?=[^\W_])|(?<=[\w.!?,])(?:<<|>>)(?=[\s.,;:!?)]|$)")
_SEARCH: Final = re.compile(r"[\"“”„‟＂'‘’‚‛`´«»‹›]+")
_SEARCH_TYPED: Final = re.compile(rf"{_SEARCH.pattern}|{TYPED.pattern}")
_LONGEST_RUN: Final = 6
_FAMILY: Final = (
    dict.fromkeys('"“”„‟＂', '"')
    | dict.fromkeys("'‘’‚‛`´", "'")
    | {"«": "«", "»": "«", "‹": "‹", "›": "‹", "''": '"', "``": '"', "´´": '"'}
)
_TWO: Final = frozenset({"''", "``", "´´", ",,", "<<", ">>"})
_TYPED: Final = {",,": "„", "<<": "«", ">>": "»"}
_VOTES: Final = 20
_REVERSED: Final = {"«": "»", "»": "«", "‹": "›", "›": "‹"}
_GUILLEMET: Final = re.compile("[«»‹›]|>>|<<")
_SINGLE: Final = frozenset("'‘’‛`´")
_NEUTRAL: Final = frozenset({'"', "'", "''", "＂", "´", "´´"})
_OPENERS: Final = frozenset("“„‟‘‚‛«‹`") | {"``"}
_BRACKETS: Final = frozenset("([{—–-/¿¡")
_STOPS: Final = frozenset(".,;:!?…)]}%—–")
_HYPHENS: Final = frozenset("-\u2010\u2011")
_LEADERS: Final = frozenset("….—–-")
_ELISION: Final = re.compile(
    r"(?:(?:\d\ds?|em|til|tis|twas|cause|cuz|n|bout|round|kay|nuff|s)\b|"
    # German: 'nen Garten, 'raus
    r"(?:nen?|nem|ner|nes|ran|raus|rein|rauf|rum|rüber|runter)\b(?!['’‘]))",
    re.IGNORECASE,
)
_MEASURE: Final = re.compile(r"\d ?['′’] ?\d+(?:\.\d+)? ?(?:\"|''|″)|\d['′’]\d")
_STRAY: Final = 2.5
_ELIDED: Final = 8
_INCH: Final = 0.75
# What looks like a typed mark is a mark only where it has its partner.
_UNTYPED: Final = 0.5


class Manner(NamedTuple):
    """How a whole text writes its marks, which one line does not tell.

    Attributes:
        search: What a run of marks is.
        is_reversed: Whether its guillemets point inwards.
    """

    search: re.Pattern[str]
    is_reversed: bool

    @classmethod
    def of(cls, text: str) -> Manner:
        """Return the manner of a text."""
        return cls(
            _SEARCH_TYPED if ",," in text or ">>" in text or "<<" in text else _SEARCH,
            ("»" in text or "›" in text or ">>" in text) and _has_reversed_guillemets(text),
        )


def find_marks(text: str, begin: int = 0, stop: int | None = None, manner: Manner | None = None) -> list[Mark]:
    """Return the marks of `text`, or of its lines from `begin` to `stop`, apostrophes inside words left out.

    Who asks for one line after another gives the `manner` of the text, which is looked for in all of it.

    >>> [text[mark.start : mark.end] for text in ("“It’s ''fine'',” she said",) for mark in find_marks(text)]
    ['“', "''", "''", '”']
    """
    marks: list[Mark] = []
    line = past = 0
    last = begin
    search, is_reversed = manner or Manner.of(text)
    for run in search.finditer(text, begin, len(text) if stop is None else stop):
        start, end = run.span()
        before = text[start - 1 : start] or " "
        after = text[end : end + 1] or " "
        # Inside a word it is an apostrophe; a row of marks is no mark.
        if (
            start < past
            or end - start > _LONGEST_RUN
            or (end == start + 1 and before.isalnum() and after.isalnum() and run[0] in _SINGLE)
        ):
            continue
        if before.isdigit() and (measure := _MEASURE.match(text, start - 1)):
            past = measure.end()
            continue
        break_at = text.rfind("\n", last, start)
        first = (break_at >= 0 or not marks) and not text[max(break_at + 1, last) : start].strip()
        line += break_at >= 0
        last = end
        for left, right in ((start, end),) if end == start + 1 else _parts(text, start, end, before):
            shape = text[left:right]
            typed = _TYPED.get(shape)
            shape = typed or shape
            if is_reversed:
                shape = _REVERSED.get(shape, shape)
            family = _FAMILY[shape]
            if family == '"':
                opening, closing, nothing = _double(shape, before, after)
            elif family == "'":
                opening, closing, nothing = _single(shape, before, after, text[right : right + _ELIDED])
            else:
                opening, closing, nothing = _guillemet(text, left, right, shape)
            if typed:
                nothing = _UNTYPED
            marks.append(Mark(left, right, family, shape, opening, closing, nothing, line, first))
            first = False
    return marks


def _has_reversed_guillemets(text: str) -> bool:
    """Tell whether most of the first guillemets of a text point inwards, as in German books: »so«."""
    inwards = 0
    for found in islice(_GUILLEMET.finditer(text), _VOTES):
        before, after = text[found.start() - 1 : found.start()] or " ", text[found.end() : found.end() + 1] or " "
        ends = after.isspace() or after in _STOPS
        opens = (before.isspace() or before in _BRACKETS) and not ends
        closes = ends and not (before.isspace() and after.isspace())
        if opens != closes:
            inwards += 1 if opens == (found[0] in {"»", "›", ">>"}) else -1
    return inwards > 0


@lru_cache(maxsize=4096)
def _double(shape: str, before: str, after: str) -> tuple[float, float, float]:
    opening, closing = _by_neighbours(before, after)
    is_inch = shape in _NEUTRAL and before.isdigit() and (closing == 0 or after in _HYPHENS)
    nothing = _INCH if is_inch else _STRAY
    return *_shaped(shape, opening, closing), nothing


@lru_cache(maxsize=4096)
def _single(shape: str, before: str, after: str, following: str) -> tuple[float, float, float]:
    opening, closing = _by_neighbours(before, after)
    nothing = _apostrophe(shape, before, following, opening, closing)
    return *_shaped(shape, opening, closing), nothing


def _guillemet(text: str, start: int, end: int, shape: str) -> tuple[float, float, float]:
    # French sets a space inside: what counts is the character behind it.
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    before, after = (before[-1:], after.strip()[:1]) if shape in _OPENERS else (before.strip()[-1:], after[:1])
    return *_shaped(shape, *_by_neighbours(before or " ", after or " ")), _STRAY


def _shaped(shape: str, opening: float, closing: float) -> tuple[float, float]:
    """Return the prices with the fault of a mark that is turned the wrong way."""
    if shape in _NEUTRAL:
        return opening, closing
    return (opening, closing + 1) if shape in _OPENERS else (opening + 1, closing)


def _parts(text: str, start: int, end: int, before: str) -> Iterator[tuple[int, int]]:
    """Yield the marks of a run. Of three apostrophes two are a double mark: the outer one, by the side they are on."""
    while start < end:
        middle = start + (2 if text[start : start + 2] in _TWO and start + 2 <= end else 1)
        if text[start : start + 3] == "'''" and not (before.isspace() or before in _BRACKETS):
            middle = start + 1
        yield start, middle
        start = middle


def _by_neighbours(before: str, after: str) -> tuple[float, float]:
    """Return the price of opening and of closing between two characters, marks left out."""
    starts = before.isspace() or before in _BRACKETS
    if before.isspace():
        if after.isspace():
            return 1.5, 1.0
        if after in _STOPS:
            return (0.0 if after in _LEADERS else 1.0), 1.0
        return 0.0, 2.0
    if after.isspace() or after in _STOPS:
        return (1.0 if starts and after in _LEADERS else 2.0), 0.0
    if starts:
        return 0.0, 0.75
    return (0.5, 0.3) if before in _STOPS else (1.0, 0.5)


def _apostrophe(shape: str, before: str, following: str, opening: float, closing: float) -> float:
    """Return the price of reading a single mark as an apostrophe or a foot."""
    if opening < closing:
        if _ELISION.match(following):
            return 0.0
        return 0.3 if shape == "’" else 1.2
    if shape in _OPENERS:
        return 1.5
    if before in "sSzZxX":
        return 0.15
    return 0.3 if before.isalnum() else 1.5
