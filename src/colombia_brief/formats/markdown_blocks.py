"""Reads the body of a Markdown document as sections, and refuses what a section can't hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from colombia_brief.exceptions import Problem, ProblemCode
from colombia_brief.formats.markdown_inline import read_inline

if TYPE_CHECKING:
    from colombia_brief.formats.jsonsource import Lines

_HEADING = re.compile(r"(#{1,6})(?=[ \t]|$)")
_CLOSING_MARKS = re.compile(r"(?:^|[ \t]+)#+$")
_LEVEL = "##"
_RULE = re.compile(r"([-*_])[ \t]*(?:\1[ \t]*){2,}")
_UNDERLINE = re.compile(r"(?:=+|-+)[ \t]*")
_TABLE_ROW = re.compile(r"(?=.*[|:])\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_SPACE = " \t"
_CODE_INDENT = 4
_NO_MARKUP = "a section has headings and paragraphs alone"
# What begins a block that the model can't hold, also in the lines of a paragraph.
_REFUSED = [
    (re.compile(r">"), f"begins a block quote; {_NO_MARKUP}: write \\> for a plain >"),
    (re.compile(r"[-+*][ \t]+[^ \t]"), f"begins a list; {_NO_MARKUP}: write a backslash before the mark"),
    (re.compile(r"1[.)][ \t]+[^ \t]"), f"begins a list; {_NO_MARKUP}: write a backslash before the mark, as in 1\\."),
    (re.compile(r"```|~~~"), f"begins a block of code; {_NO_MARKUP}: write a backslash before the mark"),
]
# And those that only begin where no paragraph is under way.
_REFUSED_FIRST = [
    *_REFUSED,
    (re.compile(r"(?:[-+*]|[0-9]{1,9}[.)])(?:[ \t]|$)"), _REFUSED[2][1]),
    (
        re.compile(r"\[(?:[^\[\]\\]|\\.)+\]:"),
        f"defines a link or a footnote; {_NO_MARKUP}: write \\[ for a plain bracket",
    ),
]


class Body(NamedTuple):
    """What was read.

    Attributes:
        sections: The sections as a JSON reader would make them.
        offsets: The offset in the document of each heading and paragraph, by its path.
        problems: What was found on the way, in the order of the document.
    """

    sections: list[dict[str, Any]]
    offsets: dict[str, int]
    problems: list[Problem]


def read_body(text: str, start: int, lines: Lines) -> Body:
    r"""Read the sections that a document has from an offset on.

    A line `## Heading` begins a section, and a thematic break (`***`) one without a heading; paragraphs are parted by
    blank lines, and a line break within one is a space unless it is a hard one.

    Args:
        text: The document, its lines ended by line feeds.
        start: Where the body begins.
        lines: Tells the places in the document.

    >>> from colombia_brief.formats.jsonsource import Lines
    >>> text = "The lede,\nwrapped.\n\n## One\n\nMore."
    >>> read_body(text, 0, Lines(text)).sections
    [{'paragraphs': ['The lede, wrapped.']}, {'heading': 'One', 'paragraphs': ['More.']}]
    """
    reader = _Reader(text, start, lines)
    reader.read()
    return Body(reader.sections, reader.offsets, reader.problems)


class _Reader:
    """One pass over the lines of a body."""

    def __init__(self, text: str, start: int, lines: Lines) -> None:
        self.text = text
        self.lines = lines
        self.position = start
        self.sections: list[dict[str, Any]] = []
        self.offsets: dict[str, int] = {}
        self.problems: list[Problem] = []
        # Where the paragraph under way begins and, so far, ends; of one that is refused, the rest is passed over.
        self.first: int | None = None
        self.last = start
        self.refused = False

    def read(self) -> None:
        while self.position < len(self.text):
            end = self.text.find("\n", self.position)
            end = len(self.text) if end < 0 else end
            line = self.text[self.position : end]
            words = line.strip(_SPACE)
            offset = self.position + len(line) - len(line.lstrip(_SPACE))
            if not words:
                self.close()
            elif self.refused:
                pass
            elif self.first is None:
                self.begin(words, offset, line)
            else:
                self.go_on(words, offset, line)
            self.position = end + 1
        self.close()

    def begin(self, words: str, offset: int, line: str) -> None:
        """Take the first line of a block."""
        if _is_indented(line):
            self.refuse(offset, f"is indented, which makes it code; {_NO_MARKUP}: remove the white space before it")
        elif not self.other_block(words, offset, _REFUSED_FIRST):
            self.first, self.last = offset, offset + len(words)

    def go_on(self, words: str, offset: int, line: str) -> None:
        """Take a further line of a paragraph, or the first one of a block that needs no blank line before it."""
        if not _is_indented(line):
            if _UNDERLINE.fullmatch(words):
                what = "underlines the text above: write ## before a heading, or a blank line above a thematic break"
                self.refuse(offset, what)
            elif _TABLE_ROW.fullmatch(words):
                self.refuse(offset, f"makes a table; {_NO_MARKUP}: write a backslash before the first mark")
            elif self.other_block(words, offset, _REFUSED):
                return
        self.last = offset + len(words)

    def other_block(self, words: str, offset: int, refused: list[tuple[re.Pattern[str], str]]) -> bool:
        """Tell whether a line begins a block that is no paragraph, and take it."""
        if _RULE.fullmatch(words):
            self.close()
            self.sections.append({})
            self.offsets[self.path()] = offset
        elif heading := _HEADING.match(words):
            self.close()
            self.heading(heading[0], words[heading.end() :], offset + heading.end())
        elif found := next((message for pattern, message in refused if pattern.match(words)), None):
            self.close()
            self.refuse(offset, found)
        else:
            return False
        return True

    def heading(self, marks: str, rest: str, offset: int) -> None:
        self.sections.append({})
        text = _CLOSING_MARKS.sub("", rest.strip(_SPACE))
        offset += len(rest) - len(rest.lstrip(_SPACE))
        path = f"{self.path()}.heading"
        self.offsets[self.path()] = self.offsets[path] = offset
        if marks != _LEVEL:
            what = f"is a heading of level {len(marks)}; those of sections are of level 2: write ## before it"
            self.tell(path, offset, what)
        self.sections[-1]["heading"] = self.inline(text, offset, path)

    def close(self) -> None:
        """End the paragraph under way."""
        self.refused = False
        if self.first is None:
            return
        section = self.section()
        path = f"{self.path()}.paragraphs[{len(section)}]"
        self.offsets[path] = self.first
        section.append(self.inline(self.text[self.first : self.last], self.first, path))
        self.first = None

    def section(self) -> list[str]:
        """Return the paragraphs of the section under way; the first one needs no heading."""
        if not self.sections:
            self.sections.append({})
            self.offsets[self.path()] = self.position
        paragraphs: list[str] = self.sections[-1].setdefault("paragraphs", [])
        return paragraphs

    def path(self) -> str:
        return f"$.sections[{len(self.sections) - 1}]"

    def inline(self, text: str, offset: int, path: str) -> str:
        characters, problems = read_inline(text)
        for problem in problems:
            self.tell(path, offset + problem.offset, problem.message)
        return characters

    def refuse(self, offset: int, message: str) -> None:
        """Tell what is wrong with a block, and pass over the rest of it."""
        section = self.section()
        self.tell(f"{self.path()}.paragraphs[{len(section)}]", offset, message)
        self.first, self.refused = None, True

    def tell(self, path: str, offset: int, message: str) -> None:
        line, column = self.lines.place(offset)
        self.problems.append(Problem(path=path, code=ProblemCode.SYNTAX, message=message, line=line, column=column))


def _is_indented(line: str) -> bool:
    """Tell whether a line begins with white space of four columns or more."""
    indent = line[: len(line) - len(line.lstrip(_SPACE))]
    return len(indent.expandtabs(_CODE_INDENT)) >= _CODE_INDENT
