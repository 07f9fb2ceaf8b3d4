"""Writes the reader's edition: Markdown for people to read, not to be read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.formats import wording
from colombia_brief.formats.markdown_text import one_line
from colombia_brief.model.vocabulary import QuoteKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.model import Article, Quote, Source, Statistic


def to_reader_markdown(article: Article) -> str:
    r"""Return the article as Markdown for people: text, figures in a table, quotes, sources as footnotes.

    Tables and footnotes are those of GitHub and of most other readers. No text of the article can change the
    structure: whatever has a meaning in Markdown is escaped, and a run of white space becomes one space.

    Args:
        article: What to write.

    Returns:
        The text, with a line break at its end.

    >>> from colombia_brief.model import Article, Section
    >>> print(to_reader_markdown(Article(id="a", headline="A *star*", sections=(Section(paragraphs=("One.",)),))))
    # A \*star\*
    <BLANKLINE>
    One.
    <BLANKLINE>
    """
    return "\n\n".join([*_Edition(article).blocks()]) + "\n"


class _Edition:
    """One article on its way to Markdown: knows the number of each source's footnote."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.sources = wording.by_id(article)
        self.numbers = {source: number for number, source in enumerate(self.sources, 1)}
        self.referenced: set[str] = set()

    def blocks(self) -> Iterator[str]:
        article = self.article
        yield f"# {one_line(article.headline)}"
        if article.summary is not None:
            yield f"*{one_line(article.summary)}*"
        if line := self.byline():
            yield line
        yield from self.text()
        if article.statistics:
            yield "## Figures"
            yield "\n".join([*self.figures()])
        if article.quotes:
            yield "## Quotes"
            yield "\n".join(map(self.quote, article.quotes))
        if article.corrections:
            yield "## Corrections"
            yield "\n".join([*self.corrections()])
        footnotes = [*map(self.footnote, self.sources.values())]
        # A footnote that nothing refers to is not shown.
        if rest := [source for source in self.sources if source not in self.referenced]:
            yield f"Other sources: {', '.join(map(self.named, rest))}"
        yield from footnotes

    def byline(self) -> str:
        article = self.article
        parts = [
            ", ".join(map(one_line, article.authors)) and f"By {', '.join(map(one_line, article.authors))}",
            article.dateline and one_line(article.dateline),
            article.publisher and one_line(article.publisher),
            *wording.dates(article),
        ]
        return " · ".join(filter(None, parts))

    def text(self) -> Iterator[str]:
        for section in self.article.sections:
            if section.heading is not None:
                yield f"## {one_line(section.heading)}"
            yield from map(one_line, section.paragraphs)

    def figures(self) -> Iterator[str]:
        yield "| Figure | Value | Period | In the text | Source |"
        yield "| --- | --- | --- | --- | --- |"
        for statistic in self.article.statistics:
            yield f"| {' | '.join(self.figure(statistic))} |"

    def figure(self, statistic: Statistic) -> Iterator[str]:
        yield one_line(statistic.label)
        yield one_line(wording.quantity(statistic.quantity))
        yield "" if statistic.period is None else one_line(statistic.period.text)
        yield f"“{one_line(statistic.text)}”"
        yield self.named(statistic.source)

    def quote(self, quote: Quote) -> str:
        words = one_line(quote.text)
        shown = words if quote.kind is QuoteKind.INDIRECT else f"“{words}”"
        return f"- {self.named(quote.speaker) or 'Speaker not given'}: {shown}"

    def corrections(self) -> Iterator[str]:
        for item in self.article.corrections:
            day = "" if item.date is None else f", {item.date}"
            yield f"- {item.kind.capitalize()}{day}: {one_line(item.text)}"

    def named(self, source: str | None) -> str:
        """Return the name of a source with the mark of its footnote."""
        if source is None:
            return ""
        if source not in self.sources:
            return one_line(source)
        self.referenced.add(source)
        name = one_line(self.sources[source].label)
        # With a bracket after it, an exclamation mark would begin an image.
        marked = f"{name[:-1]}\\!" if name[-1] == "!" else name
        return f"{marked}[^{self.numbers[source]}]"

    def footnote(self, source: Source) -> str:
        parts = [source.label, *wording.source_details(source)]
        if source.via is not None:
            via = self.sources.get(source.via)
            parts.append(f"through {source.via if via is None else via.label}")
        if source.url is not None:
            parts.append(source.url)
        return f"[^{self.numbers[source.id]}]: {', '.join(map(one_line, parts))}"
