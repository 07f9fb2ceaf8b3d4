"""The text as the finder reads it: folded, with the same offsets."""

from __future__ import annotations

from typing import Final

# Characters that print as the same sign; each stands for one character, so that offsets stay.
_SAME: Final = (
    ("\N{NON-BREAKING HYPHEN}", "-"),
    ("\N{HYPHEN}", "-"),
    ("\N{EN DASH}", "-"),
    ("\N{MINUS SIGN}", "-"),
    ("\N{RIGHT SINGLE QUOTATION MARK}", "'"),
    ("\N{PRIME}", "'"),
    ("\N{THIN SPACE}", "\N{NO-BREAK SPACE}"),
    ("\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"),
    ("\t", " "),
)


def fold(text: str) -> str:
    """Return `text` in lower case with one kind of hyphen, apostrophe and narrow space, length unchanged.

    >>> fold("US$3-5 M") == "us$3-5 m"
    True
    """
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c if len(c.lower()) > 1 else c.lower() for c in text)
    if not low.isascii():
        for printed, sign in _SAME:
            low = low.replace(printed, sign)
    return low


def phrases(*tables: str) -> list[str]:
    """Return the entries of word lists as a language table writes them.

    >>> phrases("percent per_cent", "pct")
    ['percent', 'per cent', 'pct']
    """
    return [entry.replace("_", " ") for table in tables for entry in table.split()]


def key(phrase: str) -> str:
    """Return the form of a phrase that tables are looked up by: whatever joins its words is a space.

    >>> key("square-foot")
    'square foot'
    """
    # Most are one word.
    if phrase.isalpha():
        return phrase
    return phrase.replace("\N{NO-BREAK SPACE}", " ").replace("\n", " ").replace("-", " ")
