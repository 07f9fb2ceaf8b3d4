"""The words that are counted: what the table says of the word behind a number, and nouns that it need not know."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from colombia_brief.words.figures.grammar import UNIT
from colombia_brief.words.figures.text import key

if TYPE_CHECKING:
    from colombia_brief.words.figures.draft import Scan
    from colombia_brief.words.figures.grammar import Entry

# "on the one hand", "one step", "one thing": they count nothing, whatever the text counted before.
_SAYINGS: Final = frozenset({"hand", "way", "step", "thing", "side", "kind", "day", "time", "point", "reason"})
_INITIALS: Final = re.compile(r"([A-Z]{2,5})s\b")
# How many words may stand before the noun that one thing is, that noun included.
_NEAR: Final = 3


def unit_entry(scan: Scan, end: int) -> Entry | None:
    """Return what the table says of the word that stands at `end`, None if it knows none."""
    match = scan.grammar.unit_after.match(scan.low, end) if scan.steps(end) & UNIT else None
    return None if match is None else scan.grammar.entries[key(match[1] or match[2])]


def measured(entry: Entry) -> tuple[str, str]:
    """Return the unit of an entry and its role, a pound being a weight."""
    return ("pound", "measure") if entry.role == "heavy" else (entry.unit, entry.role)


def noun_at(scan: Scan, start: int, *, one: bool, bounded: bool = False) -> tuple[str, int, int] | None:
    """Return the counted noun in the words at `start`: its singular, where it begins and where it ends.

    Behind one thing it is a singular that is known to be counted, or whatever stands there if the number is `bounded`
    ("at least one advert").
    """
    grammar = scan.grammar
    match = grammar.noun_words.match(scan.low, start)
    if match is None:
        return None
    words: list[str] = []
    for word in match[0].split():
        if word in grammar.stop and (words or word not in grammar.more):
            break
        words.append(word)
    if words and words[0] in grammar.more:
        # "five more points"
        start = scan.low.index(words[0], start) + len(words[0])
        del words[0]
    if one:
        # Only what is known to be counted: "one goes", "one in particular".
        index = next(
            (
                i
                for i, word in enumerate(words[:_NEAR])
                if word in grammar.counted_ones or (word in scan.counted and word not in _SAYINGS)
            ),
            -1,
        )
        if bounded and index < 0 and 0 < len(words) < _NEAR and words[0] not in grammar.entries:
            # "at least one town hall", "at least one visitor liked"
            index = 0 if words[-1].endswith(grammar.verb_ends) else len(words) - 1
    else:
        index = grammar.language.noun(words)
    if index < 0:
        return None if one or not words else _initials_at(scan, scan.low.index(words[0], start))
    at = start
    for word in words[: index + 1]:
        at = scan.low.index(word, at) + len(word)
    return in_english(scan, words[index]), at - len(words[index]), at


def _initials_at(scan: Scan, start: int) -> tuple[str, int, int] | None:
    """Return a plural of initials, which need no vowel: "12 TDs"."""
    initials = _INITIALS.match(scan.text, start)
    return None if initials is None else (initials[1].lower(), *initials.span())


def in_english(scan: Scan, word: str) -> str:
    """Return the noun of the vocabulary for a counted noun of the text: singular, and English where the table can."""
    language = scan.grammar.language
    return language.nouns.get(word) or language.singular(word)
