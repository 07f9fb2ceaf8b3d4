"""Writes an article as one self-contained page: the text with every quote and figure marked and tied to its source.

The page needs no script and loads nothing. All text of the article is escaped; addresses stand in links alone, and its
own rules (a content security policy) forbid everything but its style sheet.
"""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING

from colombia_brief.formats import wording
from colombia_brief.formats.html_entries import Entries
from colombia_brief.formats.html_marks import Item, Stretch, paragraphs
from colombia_brief.formats.schema_org import to_schema_org

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from colombia_brief.findings import Report
    from colombia_brief.model import Article


def to_html(article: Article, report: Report | None = None) -> str:
    """Return the article as a page of HTML.

    Pointing at a quote or a figure in the text, or moving to it with the Tab key, shows who said it or where it comes
    from, the value, the period and the verdict; its link leads to its entry below the text.

    Args:
        article: What to show.
        report: What checking has found; without it, nothing is said about verdicts.

    Returns:
        The page, with a line break at its end.

    >>> from colombia_brief.model import Article
    >>> print(to_html(Article(id="a", headline="A < B"))[:15])
    <!DOCTYPE html>
    """
    return "\n".join(_Page(article, report).lines()) + "\n"


@cache
def _style() -> tuple[str, str]:
    """Return the style sheet and the hash by which the page's policy admits it."""
    style = files("colombia_brief.formats").joinpath("page.css").read_text("utf-8")
    return style, b64encode(sha256(style.encode()).digest()).decode()


class _Page:
    """One article on its way to HTML."""

    def __init__(self, article: Article, report: Report | None) -> None:
        self.article = article
        self.report = report
        self.entries = Entries(article, report)
        self.marked = paragraphs(article, report)
        self.notes = 0
        self.reached: set[Item] = set()

    def lines(self) -> Iterator[str]:
        yield "<!DOCTYPE html>"
        yield '<html lang="en">'
        yield from self.head()
        yield "<body>"
        yield '<a class="skip" href="#text">Skip to the text</a>'
        yield '<header class="top">'
        yield from self.header()
        yield "</header>"
        yield "<main>"
        yield from self.text()
        yield from self.entries.parts(self.reached)
        yield "</main>"
        yield from self.footer()
        yield "</body>"
        yield "</html>"

    def head(self) -> Iterator[str]:
        style, digest = _style()
        policy = f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
        yield "<head>"
        yield '<meta charset="utf-8">'
        yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
        yield f"<title>{escape(self.article.headline)}</title>"
        if self.article.summary is not None:
            yield f'<meta name="description" content="{escape(self.article.summary)}">'
        yield '<link rel="icon" href="data:,">'  # else browsers ask the site for one
        yield f"<style>{style}</style>"
        # The writer has escaped what could end the element.
        yield f'<script type="application/ld+json">{to_schema_org(self.article, indent=None)}</script>'
        yield "</head>"

    def header(self) -> Iterator[str]:
        article = self.article
        language = f'lang="{escape(article.language)}" dir="auto"'
        if article.publisher is not None:
            yield f'<p class="publisher" {language}>{escape(article.publisher)}</p>'
        yield f"<h1 {language}>{escape(article.headline)}</h1>"
        if article.summary is not None:
            yield f'<p class="summary" {language}>{escape(article.summary)}</p>'
        authors = [f"By {', '.join(map(_name, article.authors))}"] if article.authors else []
        line = [*authors, *map(escape, wording.dates(article))]
        if line:
            yield f'<p class="byline">{"".join(f"<span>{part}</span>" for part in line)}</p>'
        if self.report is not None:
            yield from _list("verdicts", self.entries.verdicts())
        links = [f'<a href="#{name.lower()}">{name}</a>' for name in self.entries.names()]
        if links:
            yield f'<nav class="parts" aria-label="Below the text">{"".join(links)}</nav>'

    def text(self) -> Iterator[str]:
        language = f'lang="{escape(self.article.language)}" dir="auto"'
        yield '<article class="text" id="text" tabindex="-1">'
        if self.article.quotes or self.article.statistics:
            yield (
                '<p class="legend"><span class="mark words">Quotes</span>, <span class="mark indirect">paraphrases'
                '</span> and <span class="mark figure">figures</span> are marked. '
                "Point at one, or move to it with the Tab key, to see where it comes from.</p>"
            )
        dateline = self.article.dateline
        lead = "" if dateline is None else f'<span class="dateline">{escape(dateline)}</span> — '
        for section, texts in zip(self.article.sections, self.marked, strict=True):
            if section.heading is not None:
                yield f"<h2 {language}>{escape(section.heading)}</h2>"
            for stretches in texts:
                yield f"<p {language}>{lead}{''.join(map(self.stretch, stretches))}</p>"
                lead = ""
        yield "</article>"

    def stretch(self, stretch: Stretch) -> str:
        words = escape(stretch.text)
        if not stretch.items:
            return words
        self.notes += 1
        new = [item for item in stretch.items if item not in self.reached]
        self.reached.update(new)
        classes = dict.fromkeys(("mark", *(name for item in stretch.items for name in self.entries.classes(item))))
        # One stop of the Tab key is enough for a quote that a figure cuts in pieces.
        stop = "" if new else ' tabindex="-1"'
        anchors = "".join(f'<span id="in-{item.anchor}"></span>' for item in new)
        target = (new or stretch.items)[0].anchor
        notes = "".join(map(self.entries.note, stretch.items))
        return (
            f'{anchors}<span class="said"><a class="{" ".join(classes)}" href="#{target}"{stop} '
            f'aria-describedby="note-{self.notes}">{words}</a>'
            f'<span class="card" role="tooltip" id="note-{self.notes}" lang="en">{notes}</span></span>'
        )

    def footer(self) -> Iterator[str]:
        yield '<footer class="bottom">'
        if self.article.keywords:
            yield f"<p>About: {', '.join(map(_name, self.article.keywords))}</p>"
        if self.article.url is not None:
            yield f'<p>Published at <a href="{escape(self.article.url)}">{escape(self.article.url)}</a></p>'
        yield f"<p>Article {escape(self.article.id)}</p>"
        yield "</footer>"


def _name(text: str) -> str:
    return f"<bdi>{escape(text)}</bdi>"


def _list(name: str, items: Iterable[str]) -> Iterator[str]:
    yield f'<ul class="{name}">'
    for item in items:
        yield f"<li>{item}</li>"
    yield "</ul>"
