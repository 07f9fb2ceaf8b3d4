"""The characters and words that the strategies write with."""

from __future__ import annotations

import sys
from functools import cache
from string import ascii_lowercase
from typing import Final
from unicodedata import decomposition, numeric

from hypothesis import strategies as st

# Letters of which no English or Spanish number word can be spelt: "half", "un" and "mil" lack one of theirs.
_LETTERS: Final = "abcdfgjklmpqrstvwxyz"
# What begins or ends a quotation somewhere, or looks like it.
_MARKS: Final = (
    "\"'`\u00b4\u05f3\u05f4\u201a\u201e\u2032\u2033\u2034\u2035\u2036\u2037\u275b\u275c\u275d\u275e\u275f\u2760\u276e\u276f"
    "\u2e42\u300c\u300d\u300e\u300f\u301d\u301e\u301f\ufe41\ufe42\ufe43\ufe44\uff02\uff07\uff62\uff63"
)
_INVISIBLE: Final = (
    "\u115f\u1160\u3164\uffa0"  # letters by their category, yet nothing is seen; the others are controls
)
# What no single character can be: joiners where scripts need them, a mark of direction among letters that run from
# right to left, decomposed letters, apostrophes, a soft hyphen, emoji of several code points.
_SPECIAL_WORDS: Final = (
    "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
    "שלמהש\u200fמהל",
    "ragara\u0301",
    "ยิ้มภาษา",
    "q\u2019allaga",
    "balla'akka",
    "saltas\u00adtatar",
    "संस्करणमय",
)
_EMOJI: Final = ("👩‍🚀", "🇨🇴")
_SPECIAL_TEXTS: Final = (
    "  edge  ",
    "<b>&amp;</b>",
    "](x)",
    "| a | b |",
    "\n---\n",
    "\n\n# x",
    "[^1]",
    "{{ x }}",
    "=1+1",
    "\\",
    "**",
    "é",
    "\u0301",
    "null",
    "no",
    "“…”",
)


@cache
def _like_figures() -> str:
    """Return the characters that have a value or stand for others, and could make a figure."""
    every = map(chr, range(sys.maxunicode + 1))
    return "".join(one for one in every if numeric(one, None) is not None or decomposition(one).startswith("<"))


# Controls, formats, surrogates and what is not assigned, the noncharacters among them.
_HIDDEN: Final = ("Cc", "Cf", "Cn", "Cs")


def _any_characters() -> st.SearchStrategy[str]:
    return st.characters(exclude_categories=_HIDDEN, exclude_characters=_INVISIBLE, include_characters="\t\n\u00ad")


def _letters() -> st.SearchStrategy[str]:
    return st.characters(
        categories=("Lu", "Ll", "Lt", "Lo"), min_codepoint=0x80, exclude_characters=_INVISIBLE + _like_figures()
    )


def _filling() -> st.SearchStrategy[str]:
    spelling = "".join({*ascii_lowercase} - {*_LETTERS})
    return st.characters(
        exclude_categories=(*_HIDDEN, "Nd", "Nl", "No", "Pi", "Pf"),
        exclude_characters=_INVISIBLE + _MARKS + spelling + spelling.upper() + _like_figures(),
        include_characters="\t\n",
    )


@cache
def any_texts() -> st.SearchStrategy[str]:
    """Return texts of any characters."""
    plain = st.text(st.deferred(_any_characters), min_size=1)
    special = st.sampled_from(_SPECIAL_TEXTS + _SPECIAL_WORDS + _EMOJI)
    mixed = st.lists(special | plain, min_size=1, max_size=4).map("".join)
    long = st.builds(str.__mul__, plain, st.integers(min_value=100, max_value=1000))
    # Long ones are rare: a whole article of them would be slow to handle and hard to read.
    return st.one_of(plain, mixed, plain, mixed, plain, mixed, long).filter(is_not_blank)


@cache
def written() -> st.SearchStrategy[str]:
    """Return texts of any characters, but without digit, number word and quotation mark."""
    return st.text(st.deferred(_filling), min_size=1).filter(is_not_blank)


def is_not_blank(text: str) -> bool:
    """Tell whether something is to be seen."""
    return not text.isspace()


@cache
def words(min_size: int = 2) -> st.SearchStrategy[str]:
    """Return words of all scripts that are no number and have no quotation mark, though apostrophes."""
    return (
        st.text(_LETTERS, min_size=min_size, max_size=10)
        | st.text(st.deferred(_letters), min_size=min_size, max_size=10)
        | st.sampled_from(_SPECIAL_WORDS)
    )


@cache
def names() -> st.SearchStrategy[str]:
    """Return what somebody may be called: a few such words, the first of some length and with a capital."""
    return st.builds(_name, words(4), st.lists(words(), max_size=2))


def _name(first: str, others: list[str]) -> str:
    return " ".join((capitalized(first), *others))


@cache
def phrases() -> st.SearchStrategy[str]:
    """Return a few such words, with spaces or commas between them."""
    spaces = st.sampled_from((" ", ", "))
    further = st.builds(str.__add__, spaces, words() | st.sampled_from(_EMOJI))
    return st.builds(str.__add__, words(), st.lists(further, max_size=6).map("".join))


def capitalized(phrase: str) -> str:
    """Return the phrase as the beginning of a sentence."""
    first = phrase[0].upper()
    # A few letters are lower case, and have no capital.
    return f"A {phrase}" if first.islower() else first + phrase[1:]
