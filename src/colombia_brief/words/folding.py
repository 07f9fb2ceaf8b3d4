# ruff: noqa: RUF001 - marks and dashes that look alike are the subject here
"""Typographic folding: the same words in another typography become the same text.

Folded are dashes, quotation marks and apostrophes, kinds of space, line breaks, soft hyphens and other invisible
characters, ligatures, ellipses, and canonically equivalent sequences (NFC, Unicode Standard Annex 15). Letters,
their case, digits, signs, currency and all other characters stay what they are.

One-to-one replacements need no bookkeeping. A stage that changes lengths runs only where the text has something for
it, and remembers where each part came from: a place in the folded text is a place in the text as given.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from functools import partial
from typing import TYPE_CHECKING, Final

from attrs import frozen

from colombia_brief.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Change = tuple[int, int, str]

CURRENCY: Final = "$€£¥¢₡₦₩₪₫₱₲₴₵₸₹₺₽₿"
"""The currency signs that are looked for beside a number."""

_PLAIN_ASCII: Final = (("\n", " "), ("\t", " "), ("\r", " "), ("\v", " "), ("\f", " "), ("`", "'"))
_SPACES: Final = "".join(map(chr, range(0x2000, 0x200B))) + "\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
_PLAIN: Final = {
    character: to
    for characters, to in (
        (_SPACES, " "),
        ("\u2010\u2011\u2012\u2013\u2043\u2212\ufe58\ufe63\uff0d", "-"),
        ("\u2015\u2e3a\u2e3b", "\u2014"),
        ("“”„‟″\uff02", '"'),
        ("‘’‚‛′´ʼ\uff07", "'"),
    )
    for character in characters
}
_NOT_ASCII: Final = re.compile("[^\0-\x7f]+")
_LIGATURES: Final = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ſt", "ﬆ": "st"}
_INVISIBLE: Final = re.compile("[\xad\u200b\u2060\ufeff]+|[" + "".join(_LIGATURES) + "]")
_STAGES: Final[tuple[tuple[str, re.Pattern[str], str], ...]] = (
    ("  ", re.compile("  +"), " "),
    (".", re.compile(r"\.(?: ?\.){2,} ?"), "…"),
    ("…", re.compile(r"…[ .…]+"), "…"),
    ("…", re.compile(r"\. ?…"), "…"),
    ("-", re.compile("--+ ?"), "—"),
    ("-", re.compile(" - "), "—"),
    ("—", re.compile("—[— ]+"), "—"),
    ("'", re.compile("''"), '"'),
    ("«", re.compile(r"« (?<![^ (\[—-]« )"), '"'),
    ("»", re.compile(r" »(?![^ .,;:!?)\]…—-])"), '"'),
    ("‹", re.compile(r"‹ (?<![^ (\[—-]‹ )"), "'"),
    ("›", re.compile(r" ›(?![^ .,;:!?)\]…—-])"), "'"),
    (" ", re.compile(" (?=[;:!?%‰°…—])"), ""),
)
"""What changes lengths: what a text must have for it, the pattern, and what replaces it, in this order."""
_CURRENCY_STAGES: Final = (
    (" ", re.compile(rf" (?<=\d )(?=[{CURRENCY}](?!\d))"), ""),
    (" ", re.compile(rf" (?<=[{CURRENCY}] )(?=\d)"), ""),
)
_HAS_CURRENCY: Final = re.compile(f"[{CURRENCY}]")
_BRACKETS: Final[tuple[tuple[str, re.Pattern[str], str], ...]] = (
    ("(", re.compile(r"\((?:…|\.\.\.)\)"), "…"),
    ("[", re.compile(r"\[(?:…|\.\.\.)\]"), "…"),
    ("[", re.compile(r" ?\[(?i:sic)[.!]?\]"), ""),
    ("[", re.compile(r"[\[\]]"), ""),
)
_GUILLEMETS: Final = (("«", '"'), ("»", '"'), ("‹", "'"), ("›", "'"))
_SIGN: Final = re.compile(rf"-(?<![\w'\")\]%—-]-)(?=[{CURRENCY}]?\.?\d)")

# Below these ranges, and between them, every character is NFC_Quick_Check=Yes and starts a cluster of its own.
_MAY_COMPOSE: Final = re.compile(
    "[\u0300-\u1fff\u2000\u2001\u20d0-\u20ff\u2126\u212a\u212b\u2329\u232a\u2adc\u2c80-\u2dff"
    "\u302a-\u302f\u3099\u309a\ua000-\udfff\uf900-\ufaff\ufb1d-\ufb4f\ufe20-\ufe2f\U00010000-\U0001efff\U0002f800-\U0002fa1f]"
)
# The Stream-Safe Text Format of Annex 15 has at most 30 marks on a base; ordering more takes quadratic time.
_LONGEST_CLUSTER: Final = 32


class _Stage:
    """Where one stage changed lengths. Worked out when the first place is asked for: most folded texts never are."""

    __slots__ = ("_changes", "_new_ends", "_new_starts", "_old")

    def __init__(self, changes: Callable[[], Iterable[Change]]) -> None:
        """Take a function that gives the changes in order."""
        self._changes: Callable[[], Iterable[Change]] | None = changes
        self._old: list[tuple[int, int]] = []
        self._new_starts = array("q")
        self._new_ends = array("q")

    def _places(self) -> list[tuple[int, int]]:
        """Return the places before the stage that it changed, after noting what became of them."""
        if self._changes:
            shift = 0
            for start, end, new in self._changes():
                self._old.append((start, end))
                self._new_starts.append(start + shift)
                shift += len(new) - (end - start)
                self._new_ends.append(end + shift)
            self._changes = None
        return self._old

    def start(self, position: int) -> int:
        """Return where the part that begins at `position` began before the stage."""
        places = self._places()
        index = bisect_right(self._new_starts, position) - 1
        if index < 0:
            return position
        if position < self._new_ends[index]:
            return places[index][0]
        return places[index][1] + position - self._new_ends[index]

    def end(self, position: int) -> int:
        """Return where the part that ends at `position` ended before the stage."""
        places = self._places()
        index = bisect_right(self._new_starts, position - 1) - 1
        if index < 0:
            return position
        return places[index][1] + max(0, position - self._new_ends[index])


@frozen
class Folded:
    """A text and its folded form.

    Attributes:
        source: The text as given.
        text: The folded text: hyphens are `-`, dashes `—` without spaces around, minus signs `−` before a number,
            marks `"` and `'`, an ellipsis `…`, and each run of white space one space.
    """

    source: str
    text: str
    _stages: tuple[_Stage, ...] = ()

    def span(self, start: int, end: int) -> Span:
        r"""Return the place in `source` that the half-open range `start` to `end` of `text` came from.

        Both are counted in code points. What was folded together is given whole, and what was folded away at the
        edges is left out.

        >>> folded = fold("an eﬀort — and a “so\xadlution”")
        >>> folded.text
        'an effort—and a "solution"'
        >>> folded.span(17, 25), folded.span(17, 25).of(folded.source)
        (Span(start=18, end=27), 'so\xadlution')
        """
        end = max(start, end)
        for stage in reversed(self._stages):
            start, end = stage.start(start), stage.end(end) if end > start else stage.start(end)
        return Span(start, end)


def fold(text: str, *, brackets: bool = False) -> Folded:
    r"""Fold the typography of `text`.

    Args:
        text: Any text.
        brackets: Whether editorial brackets are folded away as well: `[T]he` is `The`, `[…]` is `…`, and ` [sic]` is
            nothing.

    >>> fold("It’s 5 % – “no more”. . .").text
    'It\'s 5%—"no more"…'
    >>> fold("a change of −5, not - 5").text
    'a change of −5, not—5'
    """
    stages: list[_Stage] = []
    folded = text if text.isascii() else _fold_unusual(text, stages)
    for character, to in _PLAIN_ASCII:
        folded = folded.replace(character, to)
    uneven = _BRACKETS + _STAGES if brackets else _STAGES
    if _HAS_CURRENCY.search(folded):
        uneven += _CURRENCY_STAGES
    for needed, pattern, to in uneven:
        if needed in folded:
            new = pattern.sub(to, folded)
            if len(new) != len(folded):
                stages.append(_Stage(partial(_replacements, folded, pattern, to)))
                folded = new
    for mark, to in _GUILLEMETS:
        folded = folded.replace(mark, to)
    return Folded(text, _SIGN.sub("−", folded) if "-" in folded else folded, tuple(stages))


def _fold_unusual(text: str, stages: list[_Stage]) -> str:
    """Fold what is not ASCII, one character to one where that can be."""
    unusual = "".join(_NOT_ASCII.findall(text))
    for pattern, changes in ((_MAY_COMPOSE, _compositions), (_INVISIBLE, _invisible)):
        if pattern.search(unusual):
            stages.append(_Stage(partial(changes, text)))
            text = _apply(text, changes(text))
            unusual = "".join(_NOT_ASCII.findall(text))
    return _plainly(text, unusual)


def _plainly(text: str, unusual: str) -> str:
    for character in set(unusual) & _PLAIN.keys():
        text = text.replace(character, _PLAIN[character])
    return text


def even(text: str) -> str:
    r"""Fold only what is one character for one: what is the same then is the same when folded, at the same places.

    >>> even("It’s – “no more”")
    'It\'s - "no more"'
    """
    if not text.isascii():
        text = _plainly(text, "".join(_NOT_ASCII.findall(text)))
    for character, to in _PLAIN_ASCII:
        text = text.replace(character, to)
    return text


def is_plain(text: str) -> bool:
    r"""Tell whether words of `text` can be compared as they stand: nothing composes, is invisible, or a ligature.

    >>> is_plain("“It’s over”"), is_plain("so\xadlution")
    (True, False)
    """
    unusual = "".join(_NOT_ASCII.findall(text))
    return not (_MAY_COMPOSE.search(unusual) or _INVISIBLE.search(unusual))


def _apply(text: str, changes: Iterable[Change]) -> str:
    parts: list[str] = []
    last = 0
    for start, end, new in changes:
        parts += text[last:start], new
        last = end
    parts.append(text[last:])
    return "".join(parts)


def _replacements(text: str, pattern: re.Pattern[str], to: str) -> Iterator[Change]:
    return ((match.start(), match.end(), to) for match in pattern.finditer(text))


def _invisible(text: str) -> Iterator[Change]:
    return ((match.start(), match.end(), _LIGATURES.get(match[0], "")) for match in _INVISIBLE.finditer(text))


def _compositions(text: str) -> Iterator[Change]:
    """Yield the clusters that are not in NFC, and what they are in it."""
    last = 0
    while found := _MAY_COMPOSE.search(text, last):
        start = max(last, found.start() - _continues(found[0]))
        end = found.end()
        while end < len(text) and _continues(text[end]):
            end += 1
        last = end
        cluster = text[start:end]
        if len(cluster) <= _LONGEST_CLUSTER:
            composed = unicodedata.normalize("NFC", cluster)
            if composed != cluster:
                yield start, end, composed


def _continues(character: str) -> bool:
    """Tell whether a character belongs to the one before it: it combines, or is a vowel or final of a Hangul syllable.

    The Kirat Rai vowel signs are the only other letters that compose with what stands before them.
    """
    return (
        unicodedata.category(character)[0] == "M"
        or "\u1160" <= character <= "\u11ff"
        or "\U00016d63" <= character <= "\U00016d6a"
    )
