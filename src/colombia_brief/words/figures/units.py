"""The unit behind a number: a measure, a currency, a counted noun, or how often something is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from colombia_brief.words.figures.counted import in_english, measured, noun_at
from colombia_brief.words.figures.figure import FigureKind
from colombia_brief.words.figures.fractions import of_unit
from colombia_brief.words.figures.grammar import UNIT
from colombia_brief.words.figures.left import modifier_at
from colombia_brief.words.figures.text import key

if TYPE_CHECKING:
    from colombia_brief.words.figures.draft import Draft, Scan

_INCHES_IN_A_FOOT: Final = 12
_SPACES: Final = " \u00a0"
# Letters alone that are units behind a space: in capitals degrees, otherwise measures.
_SPACED_CAPITALS: Final = "cf"
_SPACED_LETTERS: Final = "mgtlh"


def read_unit(scan: Scan, draft: Draft) -> None:
    """Read the unit, currency or counted noun behind the number."""
    grammar, low = scan.grammar, scan.low
    end = draft.end
    if draft.kind is FigureKind.RATIO:
        of = grammar.share_of.match(low, end)
    else:
        of = grammar.of_after.match(low, end) if draft.scaled or not draft.digits else None
    if of is not None:
        end = of.end()
    elif draft.digits and not draft.plain and not draft.scaled and draft.kind is None:
        # "0.7 of a percentage point"
        end = of_unit(scan, end) or end
    match = grammar.unit_after.match(low, end) if scan.steps(end) & UNIT else None
    if match is not None and _read_entry(scan, draft, key(match[1] or match[2]), *match.span(match.lastindex or 0)):
        return
    if draft.role == "money":
        return
    if low[end] == "-":
        _read_compound(scan, draft)
        return
    one = _is_one(draft)
    noun = noun_at(scan, end, one=one, bounded=one and _is_bounded(scan, draft))
    if noun is not None:
        draft.unit, draft.unit_start, draft.end = noun
        draft.unit_end = draft.end
        entry = grammar.entries.get(key(low[draft.unit_start : draft.end]))
        if entry is not None and entry.role in {"time", "measure", "money"}:
            # Adjectives stand between: "los seis primeros meses".
            draft.role, draft.unit = entry.role, entry.unit


def read_inches(scan: Scan, draft: Draft) -> None:
    """Read the inches of a height behind a number of feet, and count all of it in inches: "a 6-foot-8 forward"."""
    pattern = scan.grammar.inches
    inches = pattern.match(scan.low, draft.end) if pattern is not None and draft.plain else None
    if inches is not None:
        draft.value, draft.unit = draft.value * _INCHES_IN_A_FOOT + int(inches["inches"]), "inch"
        draft.end = draft.unit_end = inches.end()
        draft.plain = False


def read_below_zero(scan: Scan, draft: Draft) -> None:
    """Read what makes a temperature negative behind it: "between 2 and 5 degrees below zero"."""
    is_degrees = draft.role == "measure" or draft.unit is None
    below = scan.grammar.below_zero.match(scan.low, draft.end) if is_degrees else None
    if below is None:
        return
    if draft.upper is not None:
        draft.value, draft.upper = draft.upper, -draft.value
    draft.value, draft.end = -draft.value, below.end()
    draft.role, draft.unit = "measure", draft.unit or "degree"


def read_multiplied(scan: Scan, draft: Draft) -> None:
    """Read the noun that a multiple is said of: "twice as many muffins", "el doble de casos"."""
    of = scan.grammar.multiple_of.match(scan.low, draft.end)
    noun = None if of is None else noun_at(scan, of.end(), one=False)
    if noun is not None:
        draft.unit, draft.unit_start, draft.end = noun
        draft.unit_end = draft.end


def _is_bounded(scan: Scan, draft: Draft) -> bool:
    """Return whether a modifier makes a figure of any one thing: "at least one", not "about one thing"."""
    found = modifier_at(scan, draft.start - 1, scan.word_before(draft.start))
    return found is not None and " " in scan.low[found[0] : draft.start - 1]


def _is_one(draft: Draft) -> bool:
    """Return whether the number is one thing: what it counts is no plural, as in "one goes"."""
    return draft.value == 1 and not draft.digits and draft.upper is None and draft.kind is None and not draft.scaled


def _read_compound(scan: Scan, draft: Draft) -> None:
    """Read a noun that a hyphen joins to the number: "a 100-member panel"; "one-way" counts nothing."""
    compound = scan.grammar.compound.match(scan.low, draft.end)
    if compound is None or compound[1] in scan.grammar.stop or (not draft.digits and draft.value == 1):
        return
    draft.unit = in_english(scan, compound[1])
    draft.unit_start, draft.unit_end = compound.span(1)
    draft.end = compound.end()


def _read_entry(scan: Scan, draft: Draft, word: str, start: int, end: int) -> bool:
    """Take a word of the table as the unit; False if it is none here."""
    role, unit, power = scan.grammar.entries[word]
    if role == "code":
        role = "money" if scan.text[start:end].isupper() else ""
    if draft.role == "money":
        if role == "money":
            # A sign may be said again in words, which are the clearer: "$5 million Canadian dollars".
            draft.unit, draft.end = unit, end
            # "$4.5 mdp"
            draft.power += max(power, 0)
        return role == "money"
    if len(word) == 1 and word.isalpha() and scan.low[start - 1] in _SPACES:
        letters = _SPACED_CAPITALS if scan.text[start].isupper() else _SPACED_LETTERS
        if word not in letters or scan.low[end] == "-":
            return False
    if role == "times":
        return _read_times(scan, draft, end)
    if not role:
        return False
    if role == "heavy":
        weight = not draft.scaled and scan.grammar.region != "GB"
        unit, role = measured(scan.grammar.entries[word]) if weight else (unit, "money")
    draft.role, draft.unit = role, unit
    draft.unit_start, draft.unit_end, draft.end = start, end, end
    draft.power += power
    draft.unit_power = power
    return True


def _read_times(scan: Scan, draft: Draft, end: int) -> bool:
    if scan.grammar.multiple_next.match(scan.low, end) is not None:
        draft.kind = FigureKind.MULTIPLE
    elif draft.value == 1:
        return False
    else:
        draft.unit_start, draft.unit_end, draft.unit = draft.end + 1, end, "time"
    draft.end = end
    if draft.kind is FigureKind.MULTIPLE:
        read_multiplied(scan, draft)
    return True
