r"""Escapes text for Markdown, so that no reader of Markdown sees anything but text in it.

A backslash alone is not enough: readers cut a table's cells at `\|`, make links of bare addresses, and run template
tags, whatever stands before them. A character reference has no such trouble, but is harder on the eye. So backslashes
stand where all readers agree on them, and references elsewhere.
"""

import re

_BACKSLASHED = "`*_[]$"
_REFERENCES = {
    "&": "&amp;",  # first, since all others bring one
    "<": "&lt;",
    ">": "&gt;",
    "\\": "&#92;",
    "|": "&#124;",  # tables are cut before backslashes are looked at
    "{": "&#123;",  # template tags of site generators
    "}": "&#125;",
    "~": "&#126;",
    "^": "&#94;",
    "=": "&#61;",
    "@": "&#64;",  # mentions, citations, mail addresses
    "://": "&#58;//",
    "www.": "www&#46;",
}
_EVERYWHERE = {**_REFERENCES, **{character: f"\\{character}" for character in _BACKSLASHED}}
# What begins a block at the start of a line, if nothing but a line of text may stand there.
_LEAD = re.compile(r"[-+:%!?/.#]|\d+[.)](?=\s|$)")
# The white space that Markdown gives a meaning, and what Python takes for the end of a line.
_SPACE = re.compile("[ \t\n\u2028\u2029]+")


def escape_inline(text: str) -> str:
    r"""Return the text with every character escaped that could mean something within a line.

    >>> escape_inline("[T]he 5*6 <b>")
    '\\[T\\]he 5\\*6 &lt;b&gt;'
    """
    for mark, escaped in _EVERYWHERE.items():
        # Looking first is quicker: most texts have none of them.
        if mark in text:
            text = text.replace(mark, escaped)
    return text


def escape_ends(text: str) -> str:
    r"""Return the text, escaped inline before, with what would begin a block or end a heading escaped.

    >>> escape_ends("1986. A great year"), escape_ends("- C#")
    ('1986\\. A great year', '\\- C&#35;')
    """
    if text[-1] == "#":
        text = f"{text[:-1]}&#35;"
    lead = _LEAD.match(text)
    return text if lead is None else f"{text[: lead.end() - 1]}\\{text[lead.end() - 1 :]}"


def one_line(text: str) -> str:
    r"""Return the text for a line of Markdown: escaped, runs of white space as one space, none at its ends.

    >>> one_line("  # 1\n2 ")
    '\\# 1 2'
    """
    return escape_ends(escape_inline(_SPACE.sub(" ", text).strip()))
