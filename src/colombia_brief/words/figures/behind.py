"""What stands right behind a number: glued letters, scale, and the words that say how exactly it is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from colombia_brief.model.vocabulary import Modifier
from colombia_brief.words.figures.counted import noun_at, unit_entry
from colombia_brief.words.figures.draft import Number, scaled
from colombia_brief.words.figures.figure import FigureKind
from colombia_brief.words.figures.grammar import HALF, MODIFIER, SCALE
from colombia_brief.words.figures.numerals import read_scale
from colombia_brief.words.figures.symbols import VULGAR
from colombia_brief.words.figures.text import key

if TYPE_CHECKING:
    from colombia_brief.words.figures.draft import Draft, Scan

# The lines of a screen, which are no pence.
_LINES: Final = frozenset({240, 360, 480, 720, 1080, 1440, 2160})
_LENGTHS: Final = 10
# Units whose letter is a capital, also when it is glued to the digits.
_CAPITAL_UNITS: Final = "cfwvl"


def read_glued(scan: Scan, draft: Draft) -> bool:
    """Read letters that are glued to the digits: scale or unit; False if they make a name of them ("5G")."""
    low, end = scan.low, draft.end
    sign = low[end]
    if sign in VULGAR:
        draft.add_fraction(*VULGAR[sign])
        draft.end += 1
        return True
    if not sign.isalpha():
        return True
    stop = end
    while low[stop].isalnum():
        stop += 1
    word = low[end:stop]
    power = scan.grammar.language.suffixes.get(word)
    entry = scan.grammar.entries.get(word)
    if draft.role != "money" and _is_name(scan, draft, stop):
        return False
    if power is not None and (entry is None or draft.role == "money" or _counts_follow(scan, stop)):
        draft.power += power
        draft.end, draft.scaled = stop, True
        return True
    if word == "p" and draft.value in _LINES:
        return False
    capital = len(word) == 1 and word not in _CAPITAL_UNITS and scan.text[end].isupper()
    return (entry is not None and entry.role != "times" and not capital) or word == "x"


def read_rest_of_number(scan: Scan, draft: Draft) -> None:
    """Read scale words behind the digits, and the half that is added to it."""
    grammar, low = scan.grammar, scan.low
    if draft.digits and not draft.scaled and scan.steps(draft.end) & SCALE:
        _rescale(scan, draft)
    half = grammar.half_after.match(low, draft.end) if scan.steps(draft.end) & HALF else None
    if half is not None:
        part = grammar.added[key(half[1])]
        # "a dozen and a half" is 18.
        many = grammar.collectives.get(low[scan.start_of_word(draft.end) : draft.end])
        draft.value += part if many is None else scaled((part * many).normalize(), 0)
        draft.end, draft.plain = half.end(), False
        _rescale(scan, draft)


def read_modifier_behind(scan: Scan, draft: Draft) -> None:
    """Read the words behind a number or unit that say how exactly it is meant: "or more", "-plus", "+"."""
    match = scan.grammar.after_number.match(scan.low, draft.end) if scan.steps(draft.end) & MODIFIER else None
    if match is None:
        return
    word = match[1]
    if word is None:
        draft.modifier = Modifier.AT_LEAST
    elif word == "plus" and scan.low[draft.end] != "-":
        # "€2.5 million plus costs"
        return
    elif word in scan.grammar.after_measures and draft.role not in {"time", "measure"}:
        # "tres horas largas", but "12 armas largas"
        return
    else:
        draft.modifier = scan.grammar.after[key(word)]
        if word.endswith(scan.grammar.age_after) and draft.plain and draft.unit is None and not draft.role:
            draft.kind, draft.unit = FigureKind.AGE, "year"
    draft.end = match.end()


def _is_name(scan: Scan, draft: Draft, stop: int) -> bool:
    """Return whether a capital behind the digits is no scale: "4K" is a screen, a "10K" a race, "221B" a house."""
    letters = scan.text[draft.end : stop]
    if letters == "B":
        return scan.text[stop] == " " and scan.text[stop + 1].isupper()
    return letters == "K" and draft.value <= _LENGTHS and not _counts_follow(scan, stop)


def _counts_follow(scan: Scan, end: int) -> bool:
    """Return whether a currency or a counted noun stands at `end`: "30m people", "30m euros"."""
    entry = unit_entry(scan, end)
    if entry is not None:
        return entry.role != "times"
    return noun_at(scan, end, one=False) is not None


def _rescale(scan: Scan, draft: Draft) -> None:
    number = Number(draft.value, draft.power, draft.end, draft.digits, draft.plain)
    longer = read_scale(scan.grammar, scan.low, number)
    if longer is not number:
        draft.value, draft.power, draft.end = longer.value, longer.power, longer.end
        draft.scaled, draft.plain = True, False
