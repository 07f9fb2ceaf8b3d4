"""Whether words stand in a text at all, for words that are no quote: a cue, a period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.words.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator


def stands_in(words: str, text: str, start: int = 0, end: int | None = None) -> bool:
    r"""Tell whether words stand in a text between two offsets, whole, whatever their case and typography.

    >>> stands_in("this fiscal year", "This fiscal\nyear, it was less."), stands_in("this year", "this yearly sum")
    (True, False)
    """
    # Nearly all stand there as they are.
    if _is_whole(words, text, start, len(text) if end is None else end):
        return True
    folded = fold(text[start:end]).text.casefold()
    return _is_whole(fold(words).text.casefold(), folded, 0, len(folded))


def _is_whole(words: str, text: str, start: int, end: int) -> bool:
    return next(whole_places(words, text, start, end), None) is not None


def whole_places(words: str, text: str, start: int, end: int) -> Iterator[int]:
    """Yield the places between two offsets where words stand that are no part of longer words.

    >>> list(whole_places("year", "a year of years, that year", 0, 26))
    [2, 22]
    """
    at = text.find(words, start, end)
    while at >= 0:
        stop = at + len(words)
        if not (at > start and _is_letter(text[at - 1])) and not (stop < end and _is_letter(text[stop])):
            yield at
        at = text.find(words, at + 1, end)


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"
