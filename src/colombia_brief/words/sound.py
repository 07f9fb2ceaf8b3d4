# ruff: noqa: RUF001 - marks that look alike are the subject here
"""Reading quotation marks that are sound: in pairs, each the right way round, within a line."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final, NamedTuple

from colombia_brief.words.marks import TYPED, Manner, Mark, find_marks

FAULT: Final = 1.0
"""From this price on, an editor would see a fault."""
_SLIGHT: Final = 0.5
_PLAIN_DEPTH: Final = 2

# What an opening and a closing mark are, and how long, in lines that need not be weighed.
_PAIRS: Final = tuple(
    (
        mark,
        re.compile(
            rf"{mark}(?<!\S{mark})(?=[^\s,;:!?)\]}}%“”\"']){inner}*(?<=\S){closing}(?![^\s.,;:!?…)\]}}%—–])",
        ),
    )
    for mark, inner, closing in (
        ("“", r"[^“”\"\n]", "”"),
        ('"', r"[^“”\"\n]", '"'),
        ("''", r"(?:[^“”\"'\n]|(?<!')'(?!'))", "''"),
    )
)
# Any other mark, and apostrophes that stand behind a letter or digit: these are none unless a mark opens.
_OTHER_MARKS: Final = (
    *((mark, re.compile(mark)) for mark in ("„", "‟", "＂", "«", "»", "‹", "›", "‘", "‚", "‛", "`", "´", "'''")),
    ("’", re.compile(r"’(?<!\w.)")),
    ("'", re.compile(r"'(?!')(?<![\w'].)")),
    *((mark, TYPED) for mark in (",,", "<<", ">>")),
)


class Passage(NamedTuple):
    """What stands between one pair of marks.

    Attributes:
        start: Where the opening mark begins, or the words if it is missing.
        inner_start: Where the words begin.
        inner_end: Where the words end.
        end: Where the closing mark ends, or the words if it has none.
        depth: 0 for a quotation, 1 for one inside it, and so on.
        continues: Whether it carries on, in a new paragraph, the passage before it that has no closing mark.
        sound: Whether its marks are as they should be.
    """

    start: int
    inner_start: int
    inner_end: int
    end: int
    depth: int
    continues: bool
    sound: bool


def read_sound_text(text: str) -> list[Passage] | None:
    """Read a text in which every line is sound; None if one may not be.

    Lines that have no marks but “ ” or ", in pairs and with no other inside, need no mark to be weighed: most are so.

    >>> [passage.sound for passage in read_sound_text("“It’s over,” she said.") or ()]
    [True]
    >>> read_sound_text("“It’s over, she said.") is None
    True
    """
    passages = [
        Passage(start, start + len(mark), end - len(mark), end, 0, continues=False, sound=True)
        for mark, pattern in _PAIRS
        if mark in text
        for start, end in [pair.span() for pair in pattern.finditer(text)]
    ]
    pairs = len(passages)
    marks = _count(text)
    weighed: list[tuple[int, int]] = []
    end = -1
    manner: Manner | None = None
    for place in _other_marks(text):
        if place < end:
            continue
        manner = manner or Manner.of(text)
        start = text.rfind("\n", 0, place) + 1
        end = text.find("\n", place)
        end = len(text) if end < 0 else end
        found = read_sound_line(text, find_marks(text, start, end, manner))
        if found is None:
            return None
        marks -= _count(text[start:end])
        weighed.append((start, end))
        passages += found
    inside = passages[:pairs]
    if weighed:
        inside = [passage for passage in inside if not _is_in(passage.start, weighed)]
    return sorted(inside + passages[pairs:]) if 2 * len(inside) == marks else None


def _other_marks(text: str) -> list[int]:
    return sorted(found.start() for mark, pattern in _OTHER_MARKS if mark in text for found in pattern.finditer(text))


def _count(text: str) -> int:
    return text.count("“") + text.count("”") + text.count('"') + text.count("''")


def _is_in(place: int, ranges: list[tuple[int, int]]) -> bool:
    index = bisect_right(ranges, (place, ranges[-1][1])) - 1
    return index >= 0 and place < ranges[index][1]


def read_sound_line(text: str, line: list[Mark]) -> list[Passage] | None:
    """Read a line whose marks are sound; None if any is in doubt."""
    passages: list[Passage] = []
    stack: list[Mark] = []
    for index, mark in enumerate(line):
        top = stack[-1] if stack else None
        if top is not None and top.family == mark.family:
            may_be_apostrophe = mark.family == "'" and mark.nothing < FAULT
            if price_of_pair(top, mark) > _SLIGHT or (may_be_apostrophe and not _is_last(line, index, stack)):
                return None
            passages.append(passage_between(text, top, mark, len(stack) - 1))
            stack.pop()
        elif mark.family == "'" and (mark.nothing == 0 or mark.nothing < FAULT < mark.opening):
            continue
        elif (
            len(stack) < _PLAIN_DEPTH
            and mark.opening <= _SLIGHT
            and all(mark.family != other.family for other in stack)
        ):
            stack.append(mark)
        else:
            return None
    if stack:
        return None
    if len(passages) > 1:
        passages.sort()
    return passages


def _is_last(line: list[Mark], index: int, stack: list[Mark]) -> bool:
    """Tell whether no other mark of the line could close a single mark, within the quotation that it is in."""
    for mark in line[index + 1 :]:
        if mark.family == "'":
            return mark.opening < mark.closing
        if len(stack) > 1 and mark.family == stack[0].family:
            return True
    return True


def passage_between(text: str, opening: Mark, closing: Mark, depth: int) -> Passage:
    """Return what stands between two marks, without the space that French sets inside."""
    start, end = opening.end, closing.start
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Passage(opening.start, start, end, closing.end, depth, continues=False, sound=True)


def price_of_pair(opening: Mark, closing: Mark) -> float:
    """Return the price of closing with `closing` what `opening` opened: „…“ and ‚…‘ close with an opening shape."""
    return closing.closing - (1.0 if opening.shape + closing.shape in {"„“", "‚‘"} else 0.0)
