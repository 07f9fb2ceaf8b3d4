"""The characters and words that the strategies write with."""

from __future__ import annotations

import sys
from functools import cache
from string import ascii_lowercase
from unicodedata import decomposition, numeric

from hypothesis import strategies as st

# Letters of which no English or Spanish number word can be spelt: "half", "un" and "mil" lack one of theirs.
_LETTERS = "abcdfgjklmpqrstvwxyz"
# What begins or ends a quotation somewhere, or looks like it.
_MARKS = "\"'`´„‚〝〞〟「」『』﹁﹂﹃﹄｢｣❛❜❝❞❟❠❮❯⹂′″‴‵‶‷׳״＂＇"
_INVISIBLE = "\u115f\u1160\u3164\uffa0"  # letters by their category, yet nothing is seen; the others are controls
# What no single character can be: joiners where scripts need them, a mark of direction among letters that run from
# right to left, decomposed letters, apostrophes, a soft hyphen, emoji of several code points.
_SPECIAL_WORDS = (
    "می‌خواهم",
    "שלומ\u200fות",
    "ragara\u0301",
    "ยิ้มภาษา",
    "samba’s",
    "balla'akka",
    "saltas\u00adtatar",
    "संस्करणमय",
)
_EMOJI = ("👩‍🚀", "🇨🇴")
_SPECIAL_TEXTS = (
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
_HIDDEN = ("Cc", "Cf", "Cn", "Cs")


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
    special = st.lists(st.sampled_from(_SPECIAL_TEXTS + _SPECIAL_WORDS + _EMOJI) | plain, min_size=1, max_size=4).map(
        "".join
    )
    long = st.builds(str.__mul__, plain, st.integers(min_value=100, max_value=1000))
    return (plain | special | long).filter(is_not_blank)


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
    return st.builds(lambda first, rest: " ".join((capitalized(first), *rest)), words(4), st.lists(words(), max_size=2))


@cache
def phrases() -> st.SearchStrategy[str]:
    """Return a few such words, with spaces or commas between them."""
    further = st.tuples(st.sampled_from((" ", ", ")), words() | st.sampled_from(_EMOJI))
    return st.builds(
        lambda first, rest: first + "".join(gap + word for gap, word in rest), words(), st.lists(further, max_size=6)
    )


def capitalized(phrase: str) -> str:
    """Return the phrase as the beginning of a sentence."""
    first = phrase[0].upper()
    # A few letters are lower case, and have no capital.
    return f"A {phrase}" if first.islower() else first + phrase[1:]
