"""The edges of a quote: marks around it, and whether it stands free in a text."""

from __future__ import annotations

import re
from typing import Final

from colombia_brief.words.folding import CURRENCY
from colombia_brief.words.gaps import BREAK, JOIN, is_amount

_MARKS_AROUND: Final = {
    "“": '”"“',
    "”": "”",
    '"': '"”',
    "„": '“”"',
    "«": "»",
    "»": "«",
    "‘": "’'",
    "'": "'’",
    "‚": "‘’'",
    "‹": "›",
    "›": "‹",
}
_SAFE_BEFORE: Final = frozenset(" \n\t\xa0\u202f“„«‹([—" + BREAK)
_SAFE_AFTER: Final = frozenset(" \n\t\xa0\u202f”»›)]—" + BREAK)
_LONGEST_SCALE: Final = len(" milliarden ")
_WORD: Final = re.compile(r"\w")
_STOPS: Final = frozenset(".,;:!?…")
_UNITS: Final = frozenset(CURRENCY + "%‰°")


def unwrapped(quote: str) -> str:
    """Return a quote without space and one pair of marks around it; empty if it has no word."""
    core = quote.strip()
    if not _WORD.search(core):
        return ""
    if BREAK in core or JOIN in core:
        core = core.replace(BREAK, " ").replace(JOIN, " ")
    if len(core) > len("“”") and core[0] in _MARKS_AROUND and core[-1] in _MARKS_AROUND[core[0]]:
        inner = core[1:-1]
        if core[0] not in inner and core[-1] not in inner:
            return inner.strip()
    return core


def _word_before(text: str, end: int) -> str:
    """Return the word that ends at a place, or its last letters if it is longer than any number."""
    return text[max(0, end - _LONGEST_SCALE) : end].rpartition(" ")[2]


def stands_free(text: str, core: str, at: int) -> bool:
    """Tell at a glance whether the words at `at` are whole, and no sign, currency or unit is cut off."""
    return (not at or _begins_free(text, core, at)) and _ends_free(text, core, at + len(core))


def _begins_free(text: str, core: str, at: int) -> bool:
    before = text[at - 1]
    if before not in _SAFE_BEFORE and not (before in "\"'" and not text[max(0, at - 2) : at - 1].isalnum()):
        return False
    if before == " " and is_amount(_word_before(text, at - 1), core):
        return False
    earlier = text[max(0, at - 2) : at - 1]
    return not core[0].isdigit() or not (earlier in _UNITS or earlier.isdigit())


def _ends_free(text: str, core: str, end: int) -> bool:
    if end == len(text):
        return True
    after = text[end]
    following = text[end + 1 : end + 2]
    if after in _SAFE_AFTER:
        if core[-1].isdigit() and (following.isdigit() or following in _UNITS):
            return False
        # "$3.5" of "$3.5 million"
        return after != " " or not is_amount(core.rpartition(" ")[2], text[end + 1 : end + _LONGEST_SCALE])
    return (after in _STOPS or after in "\"'’") and not following.isalnum()
