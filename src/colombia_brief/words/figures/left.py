"""What stands before a number: sign, currency, article, modifier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from colombia_brief.model.vocabulary import Modifier
from colombia_brief.words.figures.symbols import CODES, PREFIXED_SIGNS, SIGNS
from colombia_brief.words.figures.text import key

if TYPE_CHECKING:
    from colombia_brief.words.figures.draft import Draft, Scan

_SPACES: Final = " \u00a0"
# Right behind another figure, these compare.
_COMPARING: Final = frozenset({Modifier.MORE_THAN, Modifier.LESS_THAN})
_DASH: Final = "\N{EN DASH}"
# The letters that may stand before a dollar sign.
_LONGEST_PREFIX: Final = 4


def read_sign(scan: Scan, draft: Draft) -> bool:
    """Read minus sign and currency before digits; False if what stands there makes no figure of them."""
    low, at = scan.low, draft.start
    before = low[at - 1]
    if before == "-":
        sign = low[at - 2] in SIGNS
        if low[at - 2].isalnum() or low[at - 2] in ".)-%":
            return False
        if scan.text[at - 1] == _DASH:
            # A dash in the sentence; a minus is a hyphen or a sign of its own.
            return True
        draft.value, draft.start = -draft.value, at - 1
        if sign:
            _read_currency(scan, draft, at - 1)
        return True
    if before == "/" and low[at - 2] not in _SPACES:
        # A name or a date.
        return False
    if before == "~":
        draft.start, draft.modifier = at - 1, Modifier.APPROXIMATELY
    elif before == "+":
        draft.start = at - 1
    else:
        _read_currency(scan, draft, at)
        if draft.role == "money" and low[draft.start - 1] == "-" and not low[draft.start - 2].isalnum():
            draft.value, draft.start = -draft.value, draft.start - 1
        else:
            read_minus(scan, draft)
    return True


def read_minus(scan: Scan, draft: Draft) -> None:
    """Read a minus in words; "al menos 20" and "plus or minus 3" have none."""
    word = scan.word_before(draft.start)
    if word not in scan.grammar.minus or modifier_at(scan, draft.start - 1, word) is not None:
        return
    start = scan.start_of_word(draft.start - 1)
    if start >= scan.floor and scan.word_before(start) not in scan.grammar.not_minus:
        draft.value, draft.start = -draft.value, start


def _read_currency(scan: Scan, draft: Draft, at: int) -> None:
    """Read a currency sign or code that ends at `at`, perhaps with a space between."""
    low = scan.low
    end = at - 1 if low[at - 1] in _SPACES else at
    if end <= scan.floor:
        return
    sign = low[end - 1]
    if sign in SIGNS:
        start = end - 1
        first = max(0, start - _LONGEST_PREFIX)
        while start > first and (low[start - 1].isalpha() or low[start - 1] == "."):
            start -= 1
        code = PREFIXED_SIGNS.get(low[start:end])
        if code is None:
            start, code = end - 1, SIGNS[sign]
        _money(draft, scan.grammar.dollar if code == "$" else code, start, end)
    elif end < at or sign.isalpha():
        start = scan.start_of_word(end)
        word = low[start:end]
        if word.upper() in CODES and scan.text[start:end].isupper():
            _money(draft, word.upper(), start, end)
        elif word in scan.grammar.letter_signs and (scan.text[start].isupper() or "$" in word):
            _money(draft, scan.grammar.letter_signs[word], start, end)


def _money(draft: Draft, code: str, start: int, end: int) -> None:
    draft.role, draft.unit = "money", code
    draft.start, draft.unit_start, draft.unit_end = start, start, end


def read_modifiers(scan: Scan, draft: Draft) -> None:
    """Read the words before a number that say how exactly it is meant, articles between them included.

    Right behind another figure they say a level: "subió un 2 %, hasta 74 dólares".
    """
    grammar = scan.grammar
    for _ in range(3):
        if scan.low[draft.start - 1] not in " \u00a0\n":
            return
        at = draft.start
        word = scan.word_before(at)
        if word in grammar.skipped_articles and word not in grammar.before:
            at = scan.start_of_word(at - 1)
            word = scan.word_before(at)
            if word in grammar.not_before_articles:
                return
        found = modifier_at(scan, at - 1, word)
        if (
            found is None
            or found[0] < scan.floor
            or (word in grammar.not_before_articles and _says_level(scan, found[0]))
        ):
            return
        start, modifier = found
        is_beside = scan.floor and scan.low[scan.floor : start].isspace()
        if modifier in _COMPARING and is_beside and scan.word_before(start) not in grammar.persons:
            # "$5 less than twice the price"; but "20 children under five"
            return
        if modifier in _COMPARING and at < draft.start and _is_alone(scan, start, at) and _is_hyphened(scan, draft):
            # "under a five-year contract", "over a two-day visit"
            return
        if draft.role == "time" and word in grammar.during and scan.word_before(start) not in grammar.not_during:
            return
        draft.start = start
        # The words nearest to the number are said of it; "at least about 20" is a bound all the same.
        if draft.modifier in {Modifier.EXACTLY, Modifier.APPROXIMATELY}:
            draft.modifier = modifier if modifier is not Modifier.EXACTLY else draft.modifier


def _says_level(scan: Scan, start: int) -> bool:
    """Return whether a modifier at `start` says what a change led to: "un 2 %, hasta 74 dólares", "25 % hasta"."""
    gap = scan.low[scan.floor : start]
    return gap == ", " or (gap == " " and scan.low.endswith(scan.grammar.share_ends, 0, scan.floor))


def _is_alone(scan: Scan, start: int, end: int) -> bool:
    """Return whether one word stands between two places."""
    return scan.start_of_word(end - 1) == start


def _is_hyphened(scan: Scan, draft: Draft) -> bool:
    """Return whether a hyphen joins the number and its unit, which then describe what follows."""
    return draft.unit_start > 0 and scan.low[draft.unit_start - 1] == "-"


def modifier_at(scan: Scan, end: int, word: str) -> tuple[int, Modifier] | None:
    """Return where a modifier begins that ends with `word` at `end`, and what it says; None if none does."""
    low = scan.low
    for phrase, modifier in scan.grammar.before.get(word, ()):
        start = end - len(phrase)
        # Most phrases that end with the word differ in their first letter.
        if start > 0 and low[start] == phrase[0] and key(low[start:end]) == phrase and not low[start - 1].isalnum():
            others = scan.grammar.no_modifier.get(phrase)
            return None if others is not None and scan.word_before(start) in others else (start, modifier)
    return None
