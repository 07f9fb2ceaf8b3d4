"""Finds the quotes and figures of an article in its body."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from attrs import frozen

from colombia_brief.model import PARAGRAPH_BREAK, Article, Quote, QuoteKind, Span, Statistic
from colombia_brief.words.matching import Body, MatchLevel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from colombia_brief.model import Source
    from colombia_brief.words.matching import Match


@frozen
class Location:
    """Where the words of a quote or a statistic stand.

    Attributes:
        level: How closely the words of the body are those that were looked for.
        spans: The places in `Article.body`: one, or one for each piece of an interrupted quotation.
        paragraphs: The paths of the paragraphs that they lie in, in order, each once.

    >>> from colombia_brief import load_brief
    >>> brief = load_brief()
    >>> locate(brief, brief.quote("historic")).paragraphs
    ('$.sections[2].paragraphs[0]',)
    """

    level: MatchLevel
    spans: tuple[Span, ...]
    paragraphs: tuple[str, ...]


class Paragraphs:
    """The paragraphs of an article, as places in its body.

    Attributes:
        paths: Their paths, in the order of the body.
        spans: Their places.
    """

    def __init__(self, article: Article) -> None:
        """Lay the paragraphs out as `Article.body` does."""
        self.paths: list[str] = []
        self.spans: list[Span] = []
        start = 0
        for number, section in enumerate(article.sections):
            for index, text in enumerate(section.paragraphs):
                self.paths.append(f"$.sections[{number}].paragraphs[{index}]")
                self.spans.append(Span(start, start + len(text)))
                start += len(text) + len(PARAGRAPH_BREAK)
        self._starts = [span.start for span in self.spans]
        self._ends = [span.end for span in self.spans]

    def index(self, offset: int) -> int:
        """Return the number of the paragraph that an offset lies in, or that ends right before it."""
        return bisect_right(self._starts, offset) - 1

    def paths_of(self, spans: Sequence[Span]) -> tuple[str, ...]:
        """Return the paths of the paragraphs that spans lie in, each once."""
        return tuple(dict.fromkeys(path for span in spans for path in self._paths_between(span)))

    def around(self, spans: Sequence[Span], *, before: int = 0, after: int = 0) -> tuple[int, int]:
        """Return where the paragraphs that spans lie in start and end, with so many more before and after them."""
        starts = self._starts
        first = bisect_right(starts, spans[0].start) - 1 - before
        last = bisect_right(starts, spans[-1].start) - 1 + after
        return starts[max(first, 0)], self._ends[min(last, len(starts) - 1)]

    def _paths_between(self, span: Span) -> Iterator[str]:
        yield from self.paths[self.index(span.start) : self.index(max(span.start, span.end - 1)) + 1]


def locate(article: Article, thing: Quote | Statistic) -> Location | None:
    """Return where the words of a quote or a statistic stand in an article, or None if they do not.

    Args:
        article: The article.
        thing: One of its quotes or statistics, or one that might become one.

    >>> from colombia_brief.model import Section
    >>> section = Section(paragraphs=("It rained.", "“We tried,” the mayor said, “and failed.”"))
    >>> article = Article(id="a", headline="A headline", sections=(section,))
    >>> location = locate(article, Quote(id="q", text="We tried and failed."))
    >>> location.level, location.paragraphs
    (<MatchLevel.SPLIT: 'split'>, ('$.sections[0].paragraphs[1]',))
    >>> [span.of(article.body) for span in location.spans]
    ['We tried,', 'and failed.']
    """
    sources = {source.id: source for source in article.sources}
    match = match_in(Body(article.body), thing, sources.get(thing.speaker or "") if isinstance(thing, Quote) else None)
    if not match or not match.selected:
        return None
    return Location(match.level, match.spans, Paragraphs(article).paths_of(match.spans))


def match_in(body: Body, thing: Quote | Statistic, speaker: Source | None = None) -> Match:
    """Return how the words of a quote or a statistic stand in a prepared body.

    Args:
        body: The body of the article.
        thing: Whose words to look for.
        speaker: The source of the quote: words that the article gives to another are refused.
    """
    # "said the minister of finance, Ana Ruiz": the article may call a speaker by the office.
    names = [name for name in (speaker.name, speaker.described_as, speaker.role) if name] if speaker else None
    return body.match(
        thing.text, speaker=names, prefix=thing.prefix or "", suffix=thing.suffix or "", anywhere=may_be_anywhere(thing)
    )


def may_be_anywhere(thing: Quote | Statistic) -> bool:
    """Tell whether the words of a quote or a statistic are the article's own: they need no quotation marks."""
    return not isinstance(thing, Quote) or thing.kind is QuoteKind.INDIRECT
