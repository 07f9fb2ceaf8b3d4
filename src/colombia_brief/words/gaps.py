"""What stands between words: how far it may differ between a quote and the text it is from.

Spaces, stops, marks, signs and symbols are compared here, under typographic folding; the words themselves are the same
already. Few differences are allowed, and a quote may not begin or end inside a word, a number or an amount.
"""

from __future__ import annotations

import re
from enum import IntEnum
from typing import Final

JOIN: Final = "\x1f"
"""Stands between two pieces of one quotation."""
BREAK: Final = "\x1e"
"""Stands between two quotations."""

_BENIGN_BEFORE: Final = frozenset(" \"'([{—…¿¡*•" + JOIN)
_BENIGN_AFTER: Final = frozenset(" \"')]}—….,;:!?*" + JOIN)
_MARKED_STOPS: Final = re.compile(r"(?<=['\"])[.,]|[.,](?=['\"])")
_GROUPED: Final = re.compile(r"\d{1,3} \d{3}")
_CLOSING: Final = re.compile(r"(?=[.,]'|'[.,])([.,]?)'[.,]?")
_IDLE: Final = " .,;'\"" + JOIN
_STOPS: Final = str.maketrans("", "", ".,;")
_NEGATION: Final = re.compile(
    r"\b(?:not|no|nor|never|none|nobody|nothing|neither|nowhere|cannot|without|hardly|"
    r"nunca|jamás|ni|nada|nadie|ningún|ninguna|ninguno|tampoco|sin|"
    r"nicht|nichts|kein\w*|nie|niemals|niemand|ohne|weder|"
    r"ne|pas|jamais|rien|personne|aucune?|sans|non)\b|n't\b|\bn'",
    re.IGNORECASE,
)
# A comma before the attribution ends a sentence too, if the next piece begins one: “Yes,” she said. “We tried.”
_SENTENCE_END: Final = re.compile(r"[.!?…]['\")]*(?=[\s\x1f]|$)|,['\")]*\x1f(?=[^\W\d_a-zß-öø-ÿ])")


# Numbers in words, and what makes a larger one or a share of a number, in the languages whose quotations are read.
_NUMBER: Final = re.compile(
    r".*\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|"
    r"eighty|ninety|hundred|thousand|half|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|"
    r"treinta|cuarenta|cincuenta|cien|medio|mil|eine?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|"
    r"hundert|tausend|un|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|cent|mille",
    re.IGNORECASE,
)
_SCALE: Final = re.compile(
    r"(?:hundred|thousand|millions?|billions?|trillions?|bn|percent|per cent|pct|mil|millón|millones|billón|billones|"
    r"por ciento|millionen|million|milliarden?|billionen|mio|mrd|prozent|hundert|tausend|milliards?|mille|pour cent)"
    r"(?!\w)",
    re.IGNORECASE,
)


class Difference(IntEnum):
    """How far what stands between the words differs, from least to most."""

    NONE = 0
    PUNCTUATION = 1
    SPLIT = 2
    EDITORIAL = 3
    WORDS = 4


Edge = tuple[Difference, int]
"""How far the edge of a quote differs, and how many characters of the body's gap belong to the quote."""


def compare_gaps(ours: str, theirs: str, *, after: str, editorial: bool) -> Difference:
    r"""Return how far what a quote has between two words differs from what the body has.

    Args:
        ours: The quote's.
        theirs: The body's; a `JOIN` in it says that the article interrupts there.
        after: The word before it.
        editorial: Whether an ellipsis on either side is allowed.

    >>> compare_gaps(". ", ",\x1f", after="tried", editorial=False).name
    'SPLIT'
    >>> compare_gaps(" ", "? ", after="tried", editorial=True).name
    'WORDS'
    """
    ours, theirs = _even(ours, after), _even(theirs, after)
    joined = JOIN in theirs
    if joined:
        theirs = theirs.replace(JOIN, " ")
    if ours == theirs:
        return Difference.SPLIT if joined else Difference.NONE
    if joined:
        left, right = _bare(ours), _bare(theirs)
        if left == right or left + right == "—":
            return Difference.SPLIT
    elif "'" in theirs and _MARKED_STOPS.sub("", ours) == _MARKED_STOPS.sub("", theirs):
        return Difference.PUNCTUATION
    if editorial and "…" in ours + theirs and _bare(ours.replace("…", " ")) == _bare(theirs.replace("…", " ")):
        return Difference.EDITORIAL
    return Difference.WORDS


def _even(gap: str, after: str) -> str:
    """Return a gap with one kind of dash, and one kind of mark unless it could be a foot or an inch."""
    gap = gap.replace("—", "-")
    return gap if after[-1:].isdigit() else gap.replace('"', "'")


def _bare(gap: str) -> str:
    return gap.translate(_STOPS).replace(" ", "").replace("-", "—")


def compare_heads(ours: str, theirs: str, *, previous: str, word: str, editorial: bool) -> Edge | None:
    """Return how what a quote begins with agrees with what the body has before the same word; None if it does not.

    Args:
        ours: What the quote has before its first word.
        theirs: What the body has between the word before, if it is of the same piece, and that word.
        previous: The body's word before, if it is of the same piece.
        word: The first word.
        editorial: Whether the quote may begin with an ellipsis.

    >>> compare_heads("", "-", previous="non", word="violent", editorial=False)
    >>> compare_heads("", " ", previous="a", word="violent", editorial=False)
    (<Difference.NONE: 0>, 0)
    """
    taken, difference = ours.lstrip(), Difference.NONE
    if editorial and taken.startswith("…"):
        taken, difference = taken[1:].lstrip(), Difference.EDITORIAL
    if not _even(theirs, "").endswith(_even(taken, "")):
        return None
    rest = theirs[: len(theirs) - len(taken)]
    if not _may_begin(rest, previous, taken + word):
        return None
    return difference, len(taken)


def _may_begin(rest: str, previous: str, first: str) -> bool:
    """Tell whether a quote may begin after `rest`, without cutting a word, a number, a sign or a negation apart."""
    if not rest:
        return not previous or previous == BREAK
    if rest == " " and (_is_one_number(previous, first) or is_amount(previous, first)):
        return False
    if rest[-1] in _BENIGN_BEFORE:
        return rest != "'" or not previous or not first[0].isalnum()
    if rest[-1] in ".,;:!?":
        # "The end.We won" lacks a space; "U.S." does not, and ".5" is one number.
        return not first[0].isdigit() and (len(rest) > 1 or len(previous) != 1)
    return rest[-1] == "-" and rest[:-1].endswith(" ") and not first[0].isdigit()


def compare_tails(ours: str, theirs: str, *, following: str, word: str, editorial: bool) -> Edge | None:
    """Return how what a quote ends with agrees with what the body has after the same word; None if it does not.

    Args:
        ours: What the quote has after its last word.
        theirs: What the body has between that word and the next, if it is of the same piece.
        following: The body's next word, if it is of the same piece.
        word: The last word.
        editorial: Whether the quote may end with an ellipsis.

    >>> compare_tails(".", ",", following="", word="tried", editorial=False)
    (<Difference.PUNCTUATION: 1>, 1)
    >>> compare_tails("", "'", following="t", word="can", editorial=False)
    """
    taken, difference = ours.rstrip(), Difference.NONE
    if editorial and taken.endswith("…"):
        taken, difference = taken[:-1].rstrip(" .,"), Difference.EDITORIAL
    if _even(theirs, word).startswith(_even(taken, word)):
        rest = theirs[len(taken) :]
        return (difference, len(taken)) if _may_end(rest, following, word if not taken else "") else None
    if following not in {"", BREAK}:
        closing = _CLOSING.match(_even(theirs, word))
        if closing is None:
            return None
        theirs = theirs[: closing.end() if "'" in _even(taken, word) else closing.end(1)]
    if _bare_end(taken) == _bare_end(theirs):
        return max(difference, Difference.PUNCTUATION), len(theirs.rstrip())
    return None


def _is_one_number(left: str, right: str) -> bool:
    """Tell whether a space between two words groups the digits of one number: 10 000."""
    return _GROUPED.fullmatch(f"{left} {right}") is not None


def is_amount(number: str, following: str) -> bool:
    """Tell whether a number goes on with the words behind it: "3.5" and "million", "12" and "per cent".

    >>> is_amount("5", "million people"), is_amount("three", "hundred"), is_amount("5", "people")
    (True, True, False)
    """
    return _SCALE.match(following) is not None and _NUMBER.fullmatch(number) is not None


def _bare_end(gap: str) -> str:
    return _even(gap, "").replace(",", "").replace(".", "").replace(" ", "")


def _may_end(rest: str, following: str, last: str) -> bool:
    """Tell whether a quote may end before `rest`, without cutting a word, a number, a unit or a sign apart."""
    if not rest:
        return not following or following == BREAK
    if rest[0] not in _BENIGN_AFTER:
        return False
    if rest in {" ", "-"} and (_is_one_number(last, following.partition(" ")[0]) or is_amount(last, following)):
        return False
    if rest == "'":
        return not following or not last
    if rest in {".", ",", ":"}:
        return not following or (not following[0].isdigit() and len(last) != 1)
    return True


def turns(left_out: str) -> bool:
    """Tell whether words may not be left out.

    They may not if they negate the sentence they are cut from, if what stands around them would be one sentence made
    of two, or if they stand next to an ellipsis of the body's own: the quote's ellipsis is then that one, and the words
    are missing.
    """
    bare = left_out.strip(_IDLE)
    if "…" in {bare[:1], bare[-1:]} and bare.strip("…" + _IDLE):
        return True
    parts = _SENTENCE_END.split(left_out)
    if len(parts) > 1 and parts[0].strip(_IDLE) and parts[-1].strip(_IDLE):
        # From the midst of one sentence into the midst of another: "No one [was hurt. The plant] is safe".
        return True
    return bool(_NEGATION.search(parts[0]) or _NEGATION.search(parts[-1]))
