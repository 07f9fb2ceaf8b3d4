"""A text has a character that nobody sees: a zero-width space, a needless joiner, a control of the reading direction.

Such a character makes two texts differ that look the same, hides words from a search, or shows words in another order
than they are stored. Joiners are left alone where scripts need them (between letters beyond Latin, and in emoji), the
marks of direction where the text has letters that run from right to left; soft hyphens are typography.

Fires:
    >>> from colombia_brief import Article, check
    >>> article = Article(id="a", headline="Zero\u200bwidth")
    >>> print(check(article, select=["invisible_character"]))
    $.headline: warning: has the invisible character U+200B ZERO WIDTH SPACE at offset 4; remove it [invisible_character]
    a: 1 warning

Does not fire:
    >>> from attrs import evolve
    >>> print(check(evolve(article, headline="Zero width"), select=["invisible_character"]))
    a: no findings
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import bidirectional, name

from colombia_brief.findings import Severity
from colombia_brief.model.strings import texts_with_paths
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("invisible_character", Severity.WARNING)

_JOINERS = "\u200c\u200d"
_DIRECTION_MARKS = "\u061c\u200e\u200f"
_ALWAYS = (
    "\u115f\u1160\u180e\u200b\u2060\u2061\u2062\u2063\u2064\u3164\ufeff\uffa0"  # fillers, zero-width, operators
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"  # embeddings, overrides, isolates
    "\u206a\u206b\u206c\u206d\u206e\u206f\ufff9\ufffa\ufffb"  # deprecated controls, interlinear annotation
)
_SUSPECTS = _JOINERS + _DIRECTION_MARKS + _ALWAYS
_PATTERN = re.compile(f"[{_SUSPECTS}]")
_ASCII = bytes(range(128))


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for the first such character of each text."""
    # Most letters are ASCII: without them, little is left to look at.
    if not _PATTERN.search(facts.all_text.encode().translate(None, _ASCII).decode()):
        return
    for path, text in texts_with_paths(facts.article):
        for found in _PATTERN.finditer(text):
            if not _is_needed(text, found.start()):
                label = f"U+{ord(found[0]):04X} {name(found[0])}"
                message = f"has the invisible character {label} at offset {found.start()}; remove it"
                yield RULE.finding(path, message, found=label)
                break


def _is_needed(text: str, offset: int) -> bool:
    character = text[offset]
    if character in _JOINERS:
        around = text[max(offset - 1, 0) : offset + 2]
        # Latin, Greek and Cyrillic letters join nothing; what stands beyond them, and emoji, may.
        return len(around) == 3 and all(ord(neighbour) >= 0x0590 for neighbour in around)  # noqa: PLR2004 - as said
    if character in _DIRECTION_MARKS:
        return any(bidirectional(letter) in {"R", "AL"} for letter in text)
    return False
