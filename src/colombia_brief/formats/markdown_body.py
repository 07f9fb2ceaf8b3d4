"""Writes the sections of an article as the body of a Markdown document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.formats.markdown_text import escape_ends, escape_inline

if TYPE_CHECKING:
    from collections.abc import Iterable

    from colombia_brief.model import Section

NO_HEADING = "***"
"""Begins a section without a heading, where the start of the text does not."""
_GAP = "\n\n"
# A noncharacter, which no text has: stands for what is not a text until all texts are escaped.
_MARK = "\ufdd0"
_BREAK, _BREAK_REFERENCE = "\n", "&#10;"
# White space that an editor of text or a reader of Markdown changes.
_SPACES = {"\t": "&#9;", "\u2028": "&#8232;", "\u2029": "&#8233;"}


def write_body(sections: Iterable[Section]) -> str:
    r"""Return the sections as Markdown; every character of their texts can be read back.

    A line break within a paragraph is a hard break where Markdown has one, and a character reference elsewhere, as is
    white space at the ends of a text.

    >>> from colombia_brief.model import Section
    >>> print(write_body([Section(paragraphs=("The lede.",)), Section(heading="#1", paragraphs=("One\nTwo",))]))
    The lede.
    <BLANKLINE>
    ## \#1
    <BLANKLINE>
    One\
    Two
    """
    texts: list[str] = []
    for index, section in enumerate(sections):
        if section.heading is not None or index or not section.paragraphs:
            texts.append(_MARK + (section.heading or ""))
        texts += section.paragraphs
    whole = _escape(_GAP.join(texts))
    # All texts at once, since there is next to nothing to escape in most; one by one where they have line breaks.
    blocks = whole.split(_GAP) if whole.count(_GAP[0]) == len(_GAP) * (len(texts) - 1) else map(_escape, texts)
    return _GAP.join(map(_block, blocks)) if texts else ""


def _escape(text: str) -> str:
    text = escape_inline(text)
    for space, reference in _SPACES.items():
        if space in text:
            text = text.replace(space, reference)
    return text


def _block(text: str) -> str:
    if text[0] == _MARK:
        return f"## {_line(text[1:].replace(_BREAK, _BREAK_REFERENCE))}" if len(text) > 1 else NO_HEADING
    if _BREAK not in text:
        return _line(text)
    lines = text.split(_BREAK)
    if all(line and line == line.strip() for line in lines):
        return f"\\{_BREAK}".join(map(escape_ends, lines))
    return _line(text.replace(_BREAK, _BREAK_REFERENCE))


def _line(text: str) -> str:
    """Return a text, escaped inline before, as a line whose ends nobody takes for layout."""
    if text[0].isspace():
        text = f"&#{ord(text[0])};{text[1:]}"
    if text[-1].isspace():
        text = f"{text[:-1]}&#{ord(text[-1])};"
    return escape_ends(text)
