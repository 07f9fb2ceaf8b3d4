"""Quotation marks in a text: where they are, and what each could be by its shape and its neighbours.

A mark may open, close, or be no quotation mark at all (an apostrophe, a foot, an inch). Which of these it is depends
on the marks around it; here each only gets a price for each role, in faults that an editor would see.
"""

from __future__ import annotations

import re
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


_SEARCH: Final = re.compile(r"[\"“”„‟＂'‘’‚‛`´]{7,}|'''|''|``|[\"“”„‟＂«»‹›]|['‘’‚‛`´](?:(?<!\w.)|(?!\w))")
_FAMILY: Final = dict.fromkeys('"“”„‟＂', '"') | dict.fromkeys("'‘’‚‛`´", "'") | dict(zip("«»‹›", "««‹‹", strict=True))
_FAMILY |= {"''": '"', "``": '"'}
_NEUTRAL: Final = frozenset({'"', "'", "''", "＂", "´"})
_OPENERS: Final = frozenset("“„‟‘‚‛«‹`") | {"``"}
_BRACKETS: Final = frozenset("([{—–-/¿¡")
_STOPS: Final = frozenset(".,;:!?…)]}%—–")
_LEADERS: Final = frozenset("….—–-")
_ELISION: Final = re.compile(r"(?:\d\ds?|em|til|tis|twas|cause|cuz|n|bout|round|kay|nuff|s)\b", re.IGNORECASE)
_MEASURE: Final = re.compile(r"\d ?['′’] ?\d+(?:\.\d+)? ?(?:\"|''|″|”)|\d['′’]\d")


def find_marks(text: str) -> list[Mark]:
    """Return the marks of `text` in order, apostrophes inside words left out.

    >>> [text[mark.start : mark.end] for text in ("“It’s ''fine'',” she said",) for mark in find_marks(text)]
    ['“', "''", "''", '”']
    """
    marks: list[Mark] = []
    line = last = 0
    size = len(text)
    reversed_guillemets: bool | None = None
    measures = {at for match in _MEASURE.finditer(text) for at in range(match.start() + 1, match.end())}
    for start, end in _places(text):
        if start in measures:
            continue
        shape = text[start:end]
        break_at = text.rfind("\n", last, start)
        first = (break_at >= 0 or not marks) and not text[break_at + 1 if break_at >= 0 else last : start].strip()
        if break_at >= 0:
            line += 1
        last = end
        left, right = start - 1, end
        while left >= 0 and text[left] in _FAMILY:
            left -= 1
        while right < size and text[right] in _FAMILY:
            right += 1
        before = text[left] if left >= 0 else " "
        after = text[right] if right < size else " "
        family = _FAMILY[shape]
        if family in "«‹":
            if reversed_guillemets is None:
                opening, closing = _by_neighbours(before, after)
                reversed_guillemets = shape in "»›" and opening < closing and not after.isspace()
            if reversed_guillemets:
                shape = "»«›‹"["«»‹›".index(shape)]
            elif shape in _OPENERS:
                after = text[right : right + 2].strip()[:1] or after
            else:
                before = text[max(0, left - 1) : left + 1].strip()[-1:] or before
        opening, closing = _by_neighbours(before, after)
        nothing = _STRAY
        if family == "'":
            nothing = _apostrophe(shape, before, text[end : end + 8], opening, closing)
        elif shape in _NEUTRAL and before.isdigit() and closing == 0:
            nothing = 0.75
        if shape not in _NEUTRAL:
            if shape in _OPENERS:
                closing += 1
            else:
                opening += 1
        marks.append(Mark(start, end, family, shape, opening, closing, nothing, line, first))
    return marks


_STRAY: Final = 2.5


def _places(text: str) -> Iterator[tuple[int, int]]:
    """Yield where marks stand. Of three apostrophes two are a double mark: the outer one, by the side they are on."""
    for match in _SEARCH.finditer(text):
        start, end = match.span()
        if end - start <= 2:
            yield start, end
        elif end - start == 3:
            middle = start + (2 if not start or text[start - 1].isspace() or text[start - 1] in _BRACKETS else 1)
            yield start, middle
            yield middle, end


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
