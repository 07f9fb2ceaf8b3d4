"""Finds what is marked in the text of a page: which quotes, figures and findings each stretch of a paragraph has."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from colombia_brief.locating import match_in
from colombia_brief.model import PARAGRAPH_BREAK
from colombia_brief.words.matching import Body

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Report
    from colombia_brief.model import Article, Quote, Source, Span, Statistic

QUOTE, FIGURE, FINDING = "quote", "figure", "finding"


class Item(NamedTuple):
    """What is marked: the kind, and the number among the article's quotes or statistics, or the report's findings."""

    kind: str
    number: int

    @property
    def anchor(self) -> str:
        """The id of its entry on the page."""
        return f"{self.kind}-{self.number + 1}"


class Stretch(NamedTuple):
    """A piece of a paragraph, and all that is marked there."""

    text: str
    items: tuple[Item, ...]


def paragraphs(article: Article, report: Report | None = None) -> list[list[list[Stretch]]]:
    """Return the stretches of each paragraph of each section.

    >>> from colombia_brief.model import Article, Quote, Section
    >>> section = Section(paragraphs=("“It rains,” she said.",))
    >>> article = Article(id="a", headline="A", sections=(section,), quotes=(Quote(id="q", text="It rains"),))
    >>> [stretch.text for stretch in paragraphs(article)[0][0]]
    ['“', 'It rains', ',” she said.']
    """
    marks = [(span, item) for item, spans in _places(article, report) for span in spans]
    result: list[list[list[Stretch]]] = []
    start = 0
    for section in article.sections:
        result.append([])
        for text in section.paragraphs:
            result[-1].append(_stretches(text, start, marks))
            start += len(text) + len(PARAGRAPH_BREAK)
    return result


def _places(article: Article, report: Report | None) -> Iterator[tuple[Item, tuple[Span, ...]]]:
    """Yield what is marked with its places in the body."""
    body = Body(article.body)
    sources = {source.id: source for source in article.sources}
    # Figures first: where both stand, it is the figure that somebody points at.
    for index, statistic in enumerate(article.statistics):
        yield Item(FIGURE, index), _found(body, statistic, None)
    for index, quote in enumerate(article.quotes):
        yield Item(QUOTE, index), _found(body, quote, sources.get(quote.speaker or ""))
    for index, finding in enumerate(report.findings if report else ()):
        if finding.span is not None:
            yield Item(FINDING, index), (finding.span,)


def _found(body: Body, thing: Quote | Statistic, speaker: Source | None) -> tuple[Span, ...]:
    match = match_in(body, thing, speaker)
    return match.spans if match and match.selected else ()


def _stretches(text: str, start: int, marks: list[tuple[Span, Item]]) -> list[Stretch]:
    """Cut a paragraph that begins at `start` of the body wherever a mark begins or ends."""
    end = start + len(text)
    here = [(max(span.start, start), min(span.end, end), item) for span, item in marks]
    here = [mark for mark in here if mark[0] < mark[1]]
    cuts = sorted({start, end, *(cut for mark in here for cut in mark[:2])})
    return [
        Stretch(
            text[first - start : last - start],
            tuple(item for begins, ends, item in here if begins <= first and last <= ends),
        )
        for first, last in pairwise(cuts)
    ]
