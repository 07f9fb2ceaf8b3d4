"""Ids that a person would choose: a few telling words of the thing itself, which edits elsewhere do not change."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final
from zlib import crc32

from colombia_brief.words.figures.text import phrases

if TYPE_CHECKING:
    from collections.abc import Iterable

_STOP_WORDS: Final = frozenset(
    phrases(
        "a an the of in on at to for from by with and or but is are was were be been it its that this these those "
        "there have has had we i you he she they our my your his her their as so not do did does will would can "
        "more than about roughly nearly almost least most around approximately some over only más menos casi "
        "cerca alrededor aproximadamente unos el la los las un una unos unas de del en y o u e a al que es son "
        "fue por para con se su sus lo le les nos no ha han"
    )
)
_LONGEST: Final = 60
# No id needs more of a text, in characters.
_READ: Final = 300
_WORD: Final = re.compile(r"[a-z0-9]+")
_ABBREVIATION: Final = re.compile(r"(?<![a-z0-9])(?:[a-z]\.){2,}")
# What groups the digits of "3,000", and the apostrophe of "didn't", do not part words.
_WITHIN: Final = re.compile(r"(?<=[0-9])[,.](?=[0-9]{3}(?![0-9]))|(?<=[a-z])[’'](?=[a-z])")


def words_of(text: str) -> list[str]:
    """Return the words of a text as an id can have them; of a long one, the first.

    >>> words_of("The U.S. gave 3,000 Año")
    ['the', 'us', 'gave', '3000', 'ano']
    """
    plain = unicodedata.normalize("NFKD", text[:_READ].lower())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = _ABBREVIATION.sub(lambda found: found[0].replace(".", ""), plain)
    return _WORD.findall(_WITHIN.sub("", plain))


def telling(text: str) -> list[str]:
    """Return the words of a text that say something by themselves.

    >>> telling("the cost of the damage")
    ['cost', 'damage']
    """
    return [word for word in words_of(text) if word not in _STOP_WORDS]


def slug(text: str, *, most: int = 5, kind: str = "text") -> str:
    """Return an id made of the first telling words of a text.

    Args:
        text: The words of the thing.
        most: How many of them at most.
        kind: What the id says where no word of the text can stand in one.

    >>> slug("This year we have seized 446 tons of cocaine")
    'year-seized-446-tons-cocaine'
    >>> slug("Это", kind="quote").startswith("quote-")
    True
    """
    name = "-".join((telling(text) or words_of(text))[:most])[:_LONGEST].rstrip("-")
    return name or f"{kind}-{crc32(text.encode(errors='replace')):08x}"


class Names:
    """The ids that are taken.

    >>> names = Names()
    >>> [names.choose(["no"]), names.choose(["no", "no-she"]), names.choose(["no", "no-she"])]
    ['no', 'no-she', 'no-2']
    """

    def __init__(self) -> None:
        """Begin with none."""
        self._taken: set[str] = set()
        self._last: dict[str, int] = {}

    def choose(self, candidates: Iterable[str]) -> str:
        """Return the first candidate that is free, else the first one with a number, and take it."""
        first = ""
        for name in candidates:
            first = first or name
            if name not in self._taken:
                self._taken.add(name)
                return name
        while True:
            number = self._last[first] = self._last.get(first, 1) + 1
            name = f"{first}-{number}"
            if name not in self._taken:
                self._taken.add(name)
                return name
