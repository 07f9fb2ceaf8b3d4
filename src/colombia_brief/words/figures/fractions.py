"""Fractions: of a scale, of a unit, or a share of what is counted."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from colombia_brief.words.figures.counted import in_english, unit_entry
from colombia_brief.words.figures.draft import DECIMAL_BASES
from colombia_brief.words.figures.figure import FigureKind
from colombia_brief.words.figures.text import key

if TYPE_CHECKING:
    import re

    from colombia_brief.words.figures.draft import Draft, Scan

_TWO: Final = Decimal(2)
_QUARTERS: Final = 4
# What a fraction can be taken of: "three quarters of an hour".
DIVIDED: Final = frozenset({"time", "measure", "heavy", "point", "percent"})


def read_fraction(scan: Scan, draft: Draft) -> bool:
    """Read a fraction word behind its numerator: "two-thirds", "tres cuartas partes"; False if there is none."""
    grammar = scan.grammar
    if draft.digits:
        match = grammar.small_fraction.match(scan.low, draft.end)
        word = None if match is None else match[1]
    else:
        match = grammar.word_trigger.match(scan.low, draft.end)
        word = None if match is None else match[1]
    if match is None or word is None:
        return False
    base = grammar.fractions.get(key(word))
    if base is None or base <= draft.value:
        return False
    plural = word.endswith("s")
    if plural is (draft.value == 1) and base != _TWO:
        # "three-quarter-inch", "three-quarter length"
        if plural or word not in grammar.unit_fractions:
            return False
        if read_part_of_unit(scan, draft, word, match.end()):
            return True
    take_fraction(scan, draft, base, match.end())
    return True


def read_part_of_unit(scan: Scan, draft: Draft, word: str, end: int) -> bool:
    """Read a unit that is joined to its fraction: "quarter-point", "three-quarter-inch"; False if none is."""
    grammar = scan.grammar
    base = grammar.fractions[word]
    point = grammar.point_after.match(scan.low, end)
    entry = unit_entry(scan, end)
    if point is None and (entry is None or entry.role not in DIVIDED):
        return False
    draft.value, draft.end = draft.value / base, end
    if point is not None:
        take_point(scan, draft, point, sure=True)
    return True


def take_point(scan: Scan, draft: Draft, point: re.Match[str], *, sure: bool) -> None:
    """Take a point as the unit of a part of it: one of percentage if it is sure, or if a rate is spoken of."""
    draft.end, draft.united = point.end(), True
    draft.unit_start, draft.unit_end = point.span(1)
    draft.unit = in_english(scan, point[1])
    if sure or scan.grammar.rate_after.match(scan.low, draft.end) is not None:
        draft.unit, draft.role = "percentage_point", "point"


def take_fraction(scan: Scan, draft: Draft, base: int, end: int) -> None:
    """Divide the number; a fraction of a scale word is a plain number: "a quarter of a million" is 0.25 million."""
    scale = scan.grammar.scale_of.match(scan.low, end)
    draft.denominator, draft.end, draft.kind = base, end, FigureKind.RATIO
    if scale is None:
        _take_part_of_unit(scan, draft, base, end)
        return
    draft.end, draft.scaled, draft.kind = scale.end(), True, None
    draft.power = scan.grammar.language.scales[scale[1]]
    if base in DECIMAL_BASES:
        draft.value, draft.denominator = draft.value / base, 1


def _take_part_of_unit(scan: Scan, draft: Draft, base: int, end: int) -> None:
    """Read the unit that a fraction is taken of: "three quarters of an hour", "tres cuartos de hora"."""
    of = of_unit(scan, end)
    if of is not None:
        draft.end = of
    else:
        before = scan.grammar.of_unit.match(scan.low, end)
        point = None if before is None else scan.grammar.point_after.match(scan.low, before.end())
        if point is None:
            return
        take_point(scan, draft, point, sure=base == _QUARTERS)
    if base not in DECIMAL_BASES:
        return
    draft.value, draft.denominator, draft.kind = draft.value / base, 1, None


def of_unit(scan: Scan, end: int) -> int | None:
    """Return where "of an" ends before the unit of a part of one, None if none stands there."""
    of = scan.grammar.of_unit.match(scan.low, end)
    entry = None if of is None else unit_entry(scan, of.end())
    if of is None or entry is None or entry.role not in DIVIDED:
        return None
    unit = scan.grammar.next_word.match(scan.low, of.end())
    return None if unit is None or unit[1].endswith("s") else of.end()
