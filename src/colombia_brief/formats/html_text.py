"""Reads headings and paragraphs out of HTML, and tells what else was in it."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import NamedTuple

_PARAGRAPHS = frozenset(
    ("p", "div", "section", "article", "main", "body", "blockquote", "li", "dd", "dt", "header", "footer", "address")
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
# What has no text of the article in it.
_PASSED_OVER = frozenset(("head", "script", "style", "template", "figure", "table", "iframe", "svg", "video", "audio"))
_LINE_BREAK = "br"
# What marks words without saying more than they do, and what only lays out.
_PLAIN = frozenset(("html", "span", "ul", "ol", "dl", "title", "wbr"))


class HtmlText(NamedTuple):
    """What was read.

    Attributes:
        blocks: Headings and paragraphs in their order: whether it is a heading, and its text.
        left_out: The names of the elements that were left out, or whose meaning was; each once.
    """

    blocks: list[tuple[bool, str]]
    left_out: list[str]


def read_html(markup: str) -> HtmlText:
    r"""Return the headings and paragraphs of a piece of HTML. White space is that of HTML: runs of it are one space.

    >>> read_html("<h2>One</h2><p>The <b>first</b>\n paragraph.<img src=x>")
    HtmlText(blocks=[(True, 'One'), (False, 'The first paragraph.')], left_out=['b', 'img'])
    """
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    reader.end_block(is_heading=False)
    return HtmlText(reader.blocks, [*reader.left_out])


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[tuple[bool, str]] = []
        self.left_out: dict[str, None] = {}
        self._parts: list[str] = []
        self._passed_over: list[str] = []

    def end_block(self, *, is_heading: bool) -> None:
        lines = (" ".join(line.split()) for line in "".join(self._parts).split("\0"))
        text = "\n".join(filter(None, lines))
        if text:
            self.blocks.append((is_heading, text))
        self._parts.clear()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - as inherited
        if self._passed_over:
            if tag == self._passed_over[0]:
                self._passed_over.append(tag)
            return
        if tag in _PASSED_OVER:
            self._passed_over.append(tag)
        if tag == _LINE_BREAK:
            # No text of a page has this character: readers of HTML drop it.
            self._parts.append("\0")
        elif tag in _PARAGRAPHS or tag in _HEADINGS:
            self.end_block(is_heading=False)
        if tag not in _PARAGRAPHS | _HEADINGS | _PLAIN | {_LINE_BREAK, "head"}:
            self.left_out[tag] = None

    def handle_endtag(self, tag: str) -> None:
        if self._passed_over:
            if tag == self._passed_over[0]:
                self._passed_over.pop()
        elif tag in _PARAGRAPHS or tag in _HEADINGS:
            self.end_block(is_heading=tag in _HEADINGS)

    def handle_data(self, data: str) -> None:
        if not self._passed_over:
            self._parts.append(data.replace("\0", ""))
