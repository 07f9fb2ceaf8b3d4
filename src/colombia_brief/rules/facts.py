"""What several rules want to know of an article, found once for all of them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from colombia_brief.model.strings import strings_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from colombia_brief.findings import Finding
    from colombia_brief.model import Article, Quote, Source, Statistic


class Facts:
    """An article and its indexes. Whatever costs something is made when the first rule asks for it.

    Attributes:
        article: The article.
        body: Its body.
        sources: Its sources by id; of a repeated id, the first.
        statistics: Its statistics by id; of a repeated id, the first.
        left_out: The codes of the rules that do not run.
        findings: What the rules before this one have found; it grows while they run.
    """

    def __init__(self, article: Article, left_out: frozenset[str] = frozenset()) -> None:
        """Take the article and what is known of this run."""
        self.article = article
        self.body = article.body
        self.sources: Mapping[str, Source] = {source.id: source for source in reversed(article.sources)}
        self.statistics: Mapping[str, Statistic] = {item.id: item for item in reversed(article.statistics)}
        self.left_out = left_out
        self.findings: list[Finding] = []

    @cached_property
    def all_text(self) -> str:
        """All texts of the article in one string, for a first look."""
        return "\n".join(filter(None, strings_of(self.article).texts))

    @cached_property
    def quote_starts(self) -> list[int]:
        """Where each quote's words stand in the body, or -1."""
        return self._starts(self.article.quotes)

    @cached_property
    def statistic_starts(self) -> list[int]:
        """Where each statistic's words stand in the body, or -1."""
        return self._starts(self.article.statistics)

    def _starts(self, things: Iterable[Quote | Statistic]) -> list[int]:
        body = self.body
        starts: list[int] = []
        last = 0
        for thing in things:
            # Quotes and statistics mostly stand in the order of the body: the search goes on from the last one.
            start = body.find(thing.text, last)
            if start < 0:
                start = body.find(thing.text)
            starts.append(start)
            last = max(start, 0)
        return starts
