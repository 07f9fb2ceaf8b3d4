"""A text as blocks: headings and paragraphs, from plain lines or from simple Markdown."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import frozen

from colombia_brief.model.constraints import FORBIDDEN_CHARACTER

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE_ENDS: Final = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_HEADING: Final = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*")
_RULE: Final = re.compile(r" {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}")
_ITEM: Final = re.compile(r"[ \t]*(?:[-*+]|[0-9]{1,3}[.)])[ \t]+")
_QUOTE: Final = re.compile(r"[ \t]*>[ \t]?")
# Links and pictures give their text, emphasis gives what it marks, a backslash what stands behind it.
_LINK: Final = re.compile(r"!?\[([^\[\]]{1,500})\]\([^()\s]{0,500}(?:[ \t]+\"[^\"]{0,200}\")?\)")
_STRONG: Final = re.compile(r"(?<![\w*_\\])(\*\*\*|\*\*|__|\*|_)(?=[^\s*_])(.{1,2000}?)(?<=[^\s\\])\1(?![\w*_])")
_ESCAPE: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
# A line is full if the first word of the next would not have fitted; texts are wrapped between these widths.
_NARROWEST, _WIDEST = 40, 120
_STOPS: Final = tuple('.?!:…”"»')


@frozen
class Block:
    """A heading or a paragraph.

    Attributes:
        text: The words, on one line.
        level: Of a Markdown heading, the number of its marks; 0 where the text has no such marks.
    """

    text: str
    level: int = 0


def cleaned(text: str) -> str:
    r"""Return a text with one kind of line end and without the characters that no article may have.

    >>> cleaned("One\r\nTwo\x00")
    'One\nTwo'
    """
    return FORBIDDEN_CHARACTER.sub("", _LINE_ENDS.sub("\n", text)).replace("\t", " ")


def read_blocks(text: str) -> list[Block]:
    r"""Return the blocks of a clean text; it is Markdown if it has a heading as Markdown writes them.

    >>> read_blocks("# A *fine* day\n\nThe sun\nshone.")
    [Block(text='A fine day', level=1), Block(text='The sun shone.', level=0)]
    >>> [block.text for block in read_blocks("A fine day\n\nThe sun shone.\nIt was warm.")]
    ['A fine day', 'The sun shone.', 'It was warm.']
    """
    lines = text.split("\n")
    if any(_HEADING.fullmatch(line) for line in lines):
        return [block for block in _markdown(lines) if block.text]
    return list(_plain(lines))


def _plain(lines: list[str]) -> Iterator[Block]:
    for group in _groups(lines):
        stripped = [" ".join(line.split(" ")).strip() for line in group]
        yield from map(Block, [" ".join(stripped)] if _is_wrapped(stripped) else stripped)


def _groups(lines: list[str]) -> Iterator[list[str]]:
    """Yield the runs of lines that blank lines part."""
    group: list[str] = []
    for line in [*lines, ""]:
        if line.strip():
            group.append(line)
        elif group:
            yield group
            group = []


def _is_wrapped(lines: list[str]) -> bool:
    """Tell whether lines are one paragraph that was broken wherever a line was full, in mid-sentence too."""
    width = max(map(len, lines))
    pairs = list(pairwise(lines))
    return (
        _NARROWEST <= width <= _WIDEST
        and any(not line.endswith(_STOPS) for line, _ in pairs)
        and all(len(line) + 1 + len(after.split(" ", 1)[0]) > width for line, after in pairs)
    )


def _markdown(lines: list[str]) -> Iterator[Block]:
    paragraph: list[str] = []
    for line in [*lines, ""]:
        heading = _HEADING.fullmatch(line)
        item = _ITEM.match(line)
        is_break = not line.strip() or _RULE.fullmatch(line)
        if (heading or item or is_break) and paragraph:
            yield Block(_inline(" ".join(paragraph)))
            paragraph = []
        if heading:
            yield Block(_inline(heading[2]), len(heading[1]))
        elif not is_break:
            words = line[item.end() :] if item else line
            words = _QUOTE.sub("", words, count=1) if _QUOTE.match(words) else words
            paragraph += [words.strip()] if words.strip() else []


def _inline(text: str) -> str:
    text = _LINK.sub(r"\1", text)
    for _ in range(3):
        text = _STRONG.sub(r"\2", text)
    return _ESCAPE.sub(r"\1", text).strip()
