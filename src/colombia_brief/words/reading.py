"""Which quotation marks belong together: the reading of a text with the fewest faults.

Where marks are sound, each line is read from left to right. Where they are not (one missing, one turned the wrong
way, a quotation that runs into the next paragraph), all readings are followed side by side, each with the price of
the faults it supposes, and the cheapest wins: that is how an editor reads a slip.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from colombia_brief.words.cues import end_of_speech, start_of_speech
from colombia_brief.words.marks import Mark, find_marks
from colombia_brief.words.sound import (
    FAULT,
    Passage,
    passage_between,
    price_of_pair,
    read_sound_line,
    read_sound_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


# The prices of faults: a mark that is missing, one of the same kind inside another, a quotation that runs on into
# the next line without a mark, a line on its way that has no mark at all.
_MISSING: Final = 2.0
_MISSING_SINGLE: Final = 3.0
_NESTED: Final = 1.5
_NESTED_GUILLEMETS: Final = 0.25
_RUN_ON: Final = 1.0
_MARKLESS_LINE: Final = 0.25
_LINES: Final = 200
_DEEPEST: Final = 3
_READINGS: Final = 12
# Reading all ways at once takes time; no article has this many marks in doubt.
_MOST_DOUBTFUL: Final = 10_000

_Stack = tuple[Mark, ...]
# A step is what is done with a mark; steps are linked backwards, so that readings share their beginnings.
_Trail = tuple["_Trail", str, "Mark | None"] | None
_States = dict[tuple[str, ...], tuple[float, _Stack, _Trail]]


def read_passages(text: str) -> list[Passage]:
    """Return the passages of `text` inside quotation marks, in the order of their opening marks.

    >>> text = "“We tried, she said. “We failed.”"
    >>> [(text[p.inner_start : p.inner_end], p.sound) for p in read_passages(text)]
    [('We tried,', False), ('We failed.', True)]
    """
    sound = read_sound_text(text)
    if sound is not None:
        return sound
    lines = _lines(find_marks(text))
    passages: list[Passage] = []
    index = doubtful = 0
    while index < len(lines):
        found = read_sound_line(text, lines[index])
        if found is not None:
            passages += found
            index += 1
        elif doubtful + len(lines[index]) > _MOST_DOUBTFUL:
            index += 1
        else:
            trail, used = _cheapest(text, lines, index)
            passages += sorted(_replay(text, trail))
            doubtful += sum(map(len, lines[index : index + used]))
            index += used
    return passages


def _lines(marks: list[Mark]) -> list[list[Mark]]:
    lines: list[list[Mark]] = []
    last = -1
    for mark in marks:
        if mark.line != last:
            lines.append([])
            last = mark.line
        lines[-1].append(mark)
    return lines


def _cheapest(text: str, lines: list[list[Mark]], index: int) -> tuple[_Trail, int]:
    """Follow all readings from a line on until the cheapest has closed what it opened.

    Returns:
        The steps of the cheapest reading, and how many lines they cover.
    """
    states: _States = {(): (0.0, (), None)}
    first = index
    while True:
        line = lines[index]
        skip = 0
        if index > first:
            states, skip = _into_line(text, lines[index - 1][-1], line[0], states)
        for mark in line[skip:]:
            states = _after_mark(mark, states)
        index += 1
        closed = states.get(())
        if closed and all(closed[0] <= cost for cost, _, _ in states.values()):
            return closed[2], index - first
        if index == len(lines) or index - first > _LINES:
            _, stack, trail = min(
                ((cost + _missing(stack), stack, trail) for cost, stack, trail in states.values()),
                key=lambda state: state[0],
            )
            return (trail, "cut", None) if stack else trail, index - first


def _missing(stack: _Stack) -> float:
    return sum(_MISSING_SINGLE if mark.family == "'" else _MISSING for mark in stack)


def _keep(states: _States, cost: float, stack: _Stack, trail: _Trail) -> None:
    key = tuple(mark.shape for mark in stack)
    if key not in states or cost < states[key][0]:
        states[key] = cost, stack, trail


def _into_line(text: str, last: Mark, mark: Mark, states: _States) -> tuple[_States, int]:
    """Carry readings over the end of a line.

    What is open is closed without its mark, or carried on by a mark repeated where the next line begins, or runs on.
    """
    after: _States = {}
    between = sum(1 for line in text[last.end : mark.start].split("\n")[1:-1] if line.strip())
    for cost, stack, trail in states.values():
        if not stack:
            _keep(after, cost, stack, trail)
            continue
        _keep(after, cost + _missing(stack), (), (trail, "cut", None))
        if stack[0].family != "'":
            _keep(after, cost + _RUN_ON + between * _MARKLESS_LINE, stack, trail)
    repeated: _States = {}
    if mark.first and not between:
        for cost, stack, trail in states.values():
            if stack and stack[0].family == mark.family and (mark.opening < FAULT or mark.shape in "»›”"):
                _keep(repeated, cost + len(stack) - 1, (mark,), (trail, "repeat", mark))
    if not repeated:
        return after, 0
    for cost, stack, trail in _after_mark(mark, after).values():
        _keep(repeated, cost, stack, trail)
    return repeated, 1


def _after_mark(mark: Mark, states: _States) -> _States:
    after: _States = {}
    for cost, stack, trail in states.values():
        _keep(after, cost + mark.nothing, stack, trail)
        missing = _MISSING_SINGLE if mark.family == "'" else _MISSING
        families = [other.family for other in stack]
        if len(stack) < _DEEPEST:
            nested = 0.0 if mark.family not in families else _NESTED if mark.family in "\"'" else _NESTED_GUILLEMETS
            _keep(after, cost + mark.opening + nested, (*stack, mark), (trail, "open", mark))
        if mark.family in families:
            depth = len(families) - 1 - families[::-1].index(mark.family)
            price = price_of_pair(stack[depth], mark) + _missing(stack[depth + 1 :])
            _keep(after, cost + price, stack[:depth], (trail, "close", mark))
            if depth == 0:
                _keep(after, cost + _missing(stack) + mark.opening, (mark,), (trail, "reopen", mark))
        elif not stack:
            _keep(after, cost + mark.closing + missing, (), (trail, "close", mark))
    if len(after) > _READINGS:
        best = sorted(after.items(), key=lambda item: item[1][0])[:_READINGS]
        return dict(best)
    return after


def _replay(text: str, trail: _Trail) -> Iterator[Passage]:
    """Yield the passages of a reading."""
    steps: list[tuple[str, Mark | None]] = []
    while trail is not None:
        trail, step, mark = trail
        steps.append((step, mark))
    steps.reverse()
    stack: list[tuple[Mark, bool]] = []
    last = 0
    for step, mark in steps:
        if step in {"cut", "reopen"}:
            limit = mark.start if mark else _end_of_line(text, stack[-1][0].end)
            yield from _cut(text, stack, 0, limit)
        elif step == "repeat" and mark:
            opening, continues = stack[0]
            end = opening.end + len(text[opening.end : mark.start].rstrip())
            yield from _cut(text, stack, 1, end)
            del stack[0]
            yield Passage(opening.start, opening.end, end, end, 0, continues, sound=opening.opening < FAULT)
        if step == "close" and mark:
            depth = next((d for d in reversed(range(len(stack))) if stack[d][0].family == mark.family), None)
            if depth is None:
                start = _start_of_words(text, mark, last)
                yield Passage(start, start, mark.start, mark.end, 0, continues=False, sound=False)
            else:
                yield from _cut(text, stack, depth + 1, mark.start)
                opening, continues = stack.pop()
                sound = price_of_pair(opening, mark) < FAULT and (continues or opening.opening < FAULT)
                yield passage_between(text, opening, mark, depth)._replace(continues=continues, sound=sound)
        elif mark:
            stack.append((mark, step == "repeat"))
        if mark:
            last = mark.end


def _cut(text: str, stack: list[tuple[Mark, bool]], depth: int, limit: int) -> Iterator[Passage]:
    """Close what is open at `depth` and deeper without marks, where the speech seems to end before `limit`."""
    while len(stack) > depth:
        opening, continues = stack.pop()
        end = end_of_speech(text, opening.end, limit)
        yield Passage(opening.start, opening.end, end, end, len(stack), continues, sound=False)


def _end_of_line(text: str, start: int) -> int:
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    return start + len(text[start:end].rstrip())


def _start_of_words(text: str, mark: Mark, last: int) -> int:
    line = text.rfind("\n", 0, mark.start) + 1
    return start_of_speech(text, max(line, last), mark.start, after_mark=last > line)
