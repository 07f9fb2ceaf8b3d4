"""Reads the text of a paragraph or heading of a Markdown document, and refuses what is more than text."""

from __future__ import annotations

import re
import unicodedata
from html.entities import html5
from typing import NamedTuple

# Whatever may be more than itself, or ends a line.
_MARK = re.compile(r"[\\&`*_~<\[\]\n]")
# The inline constructs of CommonMark 0.31, and GitHub's strikethrough. A mark that begins none of them is text.
_TOKEN = re.compile(
    r"""
    (?P<hard> \\\n[ \t]* )
    | (?P<soft> \n[ \t]* )
    | \\(?P<escaped> [!-/:-@\[-`{-~] )
    | &(?P<reference> \#[0-9]{1,7} | \#[xX][0-9a-fA-F]{1,6} | [A-Za-z][A-Za-z0-9]{1,31} );
    | (?P<code> `+ )
    | (?P<emphasis> \*+ | _+ )
    | (?P<strike> ~~+ )
    | (?P<tag> <[A-Za-z/!?] )
    | (?P<bracket> \[ )
    | (?P<link> \]\( )
    | (?P<closed> \] )
    | (?P<text> . )
    """,
    re.VERBOSE | re.DOTALL,
)


class InlineProblem(NamedTuple):
    """What a text has that no text can have.

    Attributes:
        offset: Where it begins.
        message: What it is and what to do.
    """

    offset: int
    message: str


class _Delimiter(NamedTuple):
    offset: int
    character: str
    opens: bool
    closes: bool


def read_inline(text: str) -> tuple[str, list[InlineProblem]]:
    r"""Return the characters that a paragraph stands for, and what in it is more than text.

    Args:
        text: The lines of the paragraph, or the inside of a heading, without white space at its ends.

    >>> read_inline("5 \\* 6 &lt; [T]he\nsecond line")
    ('5 * 6 < [T]he second line', [])
    >>> read_inline("a *star*")[1][0].offset
    2
    """
    if (first := _MARK.search(text)) is None:
        return text, []
    reader = _Inline(text)
    reader.read(first.start())
    return "".join(reader.parts), sorted(reader.problems)


class _Inline:
    """One pass over a text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.parts: list[str] = []
        self.problems: list[InlineProblem] = []
        self.delimiters: list[_Delimiter] = []
        self.brackets = 0

    def read(self, start: int) -> None:
        position = 0
        mark: re.Match[str] | None
        while (mark := _MARK.search(self.text, max(start, position))) is not None:
            self.parts.append(self.text[position : mark.start()])
            token = _TOKEN.match(self.text, mark.start())
            assert token is not None  # noqa: S101 - any character is a token
            self.parts.append(getattr(self, f"_{token.lastgroup}")(token))
            position = token.end()
        self.parts.append(self.text[position:])
        self._pair()

    def refuse(self, offset: int, message: str) -> None:
        self.problems.append(InlineProblem(offset, message))

    def _hard(self, _: re.Match[str]) -> str:
        return "\n"

    def _soft(self, _: re.Match[str]) -> str:
        # Two spaces at the end of a line make the break a hard one.
        line = self.parts[-1]
        self.parts[-1] = line.rstrip(" \t")
        return "\n" if line.endswith("  ") else " "

    def _text(self, token: re.Match[str]) -> str:
        return token[0]

    def _escaped(self, token: re.Match[str]) -> str:
        return token["escaped"]

    def _reference(self, token: re.Match[str]) -> str:
        name = token["reference"]
        if not name.startswith("#"):
            return html5.get(f"{name};", token[0])
        digits = name[1:].lower()
        code_point = int(digits[1:], base=16) if digits[0] == "x" else int(digits)
        # The model says what is wrong with other code points.
        if 0 < code_point <= 0x10FFFF:  # noqa: PLR2004 - the last code point
            return chr(code_point)
        self.refuse(token.start(), f"has {token[0]}, which stands for no character; remove it")
        return ""

    def _code(self, token: re.Match[str]) -> str:
        mark = token[0]
        if re.search(rf"(?<!`){mark}(?!`)", self.text[token.end() :]):
            self.refuse(
                token.start(), "has code between backticks; a text has no markup: write \\` for a plain backtick"
            )
        return mark

    def _emphasis(self, token: re.Match[str]) -> str:
        """Note whether the run can open and close emphasis: CommonMark's left- and right-flanking runs."""
        before = self.text[token.start() - 1 : token.start()] or " "
        after = self.text[token.end() : token.end() + 1] or " "
        left = not after.isspace() and (not _is_mark(after) or before.isspace() or _is_mark(before))
        right = not before.isspace() and (not _is_mark(before) or after.isspace() or _is_mark(after))
        if token[0][0] == "_":  # within a word, it is a letter
            left, right = left and (not right or _is_mark(before)), right and (not left or _is_mark(after))
        self.delimiters.append(_Delimiter(token.start(), token[0][0], left, right))
        return token[0]

    def _pair(self) -> None:
        for character in "*_":
            runs = [run for run in self.delimiters if run.character == character]
            opening = next((index for index, run in enumerate(runs) if run.opens), len(runs))
            if any(run.closes for run in runs[opening + 1 :]):
                what = f"has emphasis; a text has no markup: write \\{character} for a plain {character}"
                self.refuse(runs[opening].offset, what)

    def _strike(self, token: re.Match[str]) -> str:
        if "~~" in self.text[token.end() :]:
            self.refuse(token.start(), "has struck text; a text has no markup: write \\~ for a plain ~")
        return token[0]

    def _tag(self, token: re.Match[str]) -> str:
        self.refuse(token.start(), "has HTML or an address in angle brackets; write &lt; for a plain <")
        return token[0]

    def _bracket(self, token: re.Match[str]) -> str:
        self.brackets += 1
        return token[0]

    def _link(self, token: re.Match[str]) -> str:
        if self.brackets:
            what = "has a link or an image; a text has no markup: write \\[ and \\] for plain brackets"
            self.refuse(self.text.rfind("[", 0, token.start()), what)
        return self._closed(token)

    def _closed(self, token: re.Match[str]) -> str:
        self.brackets = max(self.brackets - 1, 0)
        return token[0]


def _is_mark(character: str) -> bool:
    """Tell whether CommonMark takes a character for punctuation."""
    return unicodedata.category(character)[0] in "PS"
