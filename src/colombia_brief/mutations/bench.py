"""What those who corrupt an article work with: its words, its places, and choices that a seed decides."""

from __future__ import annotations

import re
from functools import cached_property
from random import Random
from typing import TYPE_CHECKING, Any, Final, TypeVar

from attrs import evolve

from colombia_brief.locating import Paragraphs, locate
from colombia_brief.mutations.moving import ids_of
from colombia_brief.words.figures import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from colombia_brief.locating import Location
    from colombia_brief.model import Article, Quote, Source, Span, Statistic

_T = TypeVar("_T")
WORD: Final = re.compile(r"\w(?:\S*\w)?")
"""A word with what stands inside it: apostrophes, hyphens, commas of a number."""
_LETTERS: Final = re.compile(r"\w+")
_EDITED: Final = re.compile(r"[\[\]…]|\.\.")
_ON_NAMES: Final = 3


class Bench:
    """An article, and choices among what may be done to it.

    Attributes:
        article: The article.
    """

    def __init__(self, article: Article, *, seed: int, every: bool) -> None:
        """Take an article.

        Args:
            article: The article.
            seed: Decides the choices.
            every: Whether to take all options, in place of one.
        """
        self.article = article
        self._seed = seed
        self._every = every

    def random(self, path: str) -> Random:
        """Return the source of the choices at a path; it is the same whatever else is corrupted."""
        return Random(f"{self._seed} {path}")  # noqa: S311 - choices that can be repeated, no secrets

    def chosen(self, path: str, options: Sequence[_T]) -> Sequence[_T]:
        """Return one of the options, or all of them if every one was asked for."""
        return options if self._every or not options else [self.random(path).choice(options)]

    def with_field(self, field: str, value: Any) -> Article:
        """Return the article with another value in one of its fields."""
        fields: dict[str, Any] = {field: value}
        return evolve(self.article, **fields)

    def with_item(self, field: str, index: int, item: object) -> Article:
        """Return the article with another item in one of its tuples."""
        items = list(getattr(self.article, field))
        items[index] = item
        return self.with_field(field, tuple(items))

    def with_quote(self, index: int, **changes: Any) -> Article:
        """Return the article with fields of a quote changed."""
        return self.with_item("quotes", index, evolve(self.article.quotes[index], **changes))

    def with_statistic(self, index: int, **changes: Any) -> Article:
        """Return the article with fields of a statistic changed."""
        return self.with_item("statistics", index, evolve(self.article.statistics[index], **changes))

    def with_source(self, index: int, **changes: Any) -> Article:
        """Return the article with fields of a source changed."""
        return self.with_item("sources", index, evolve(self.article.sources[index], **changes))

    def with_paragraph(self, number: int, text: str) -> Article:
        """Return the article with another text in the paragraph of this number, counted through the whole body."""
        for index, section in enumerate(self.article.sections):
            if number < len(section.paragraphs):
                paragraphs = list(section.paragraphs)
                paragraphs[number] = text
                return self.with_item("sections", index, evolve(section, paragraphs=tuple(paragraphs)))
            number -= len(section.paragraphs)
        raise IndexError(number)

    @cached_property
    def body(self) -> str:
        """The body."""
        return self.article.body

    @cached_property
    def paragraphs(self) -> Paragraphs:
        """The paragraphs as places in the body."""
        return Paragraphs(self.article)

    @cached_property
    def quote_places(self) -> list[Location | None]:
        """Where each quote stands."""
        return [locate(self.article, quote) for quote in self.article.quotes]

    @cached_property
    def statistic_places(self) -> list[Location | None]:
        """Where the words of each statistic stand."""
        return [locate(self.article, statistic) for statistic in self.article.statistics]

    @cached_property
    def claimed(self) -> list[Span]:
        """Every place of the body that a quote or a statistic claims."""
        return [span for place in (*self.quote_places, *self.statistic_places) if place for span in place.spans]

    @cached_property
    def sources(self) -> dict[str, Source]:
        """The sources by id."""
        return {source.id: source for source in self.article.sources}

    @cached_property
    def statistics(self) -> dict[str, Statistic]:
        """The statistics by id."""
        return {statistic.id: statistic for statistic in self.article.statistics}

    @property
    def reads_figures(self) -> bool:
        """Whether the article is in a language whose figures can be read."""
        return self.article.language.split("-")[0].lower() in LANGUAGES

    def stands(self, text: str, body: str | None = None) -> bool:
        """Tell whether the words of a text, whatever their case and punctuation, follow one another in a body."""
        wanted = _run(text)
        return wanted in (self._run if body is None else _run(body))

    def count(self, text: str) -> int:
        """Return how often the words of a text follow one another in the body, whatever their case and punctuation."""
        return self._run.count(_run(text))

    @cached_property
    def _run(self) -> str:
        return _run(self.body)

    @cached_property
    def vocabulary(self) -> list[str]:
        """Words that can stand for others: those of the body, each once, and a few that news always has."""
        return list(dict.fromkeys([*WORD.findall(self.body), "government", "yesterday", "several"]))

    def other_words(self, word: str) -> list[str]:
        """Return words of the article that are not this one."""
        known = _run(word)
        return [other for other in self.vocabulary if _run(other) != known]

    def unknown(self, kind: str) -> str:
        """Return an id that nothing in the article has."""
        known = set(ids_of(self.article))
        return next(name for number in range(1, len(known) + 2) if (name := f"no-{kind}-{number}") not in known)

    def others(self, kind: str, name: str | None) -> list[str]:
        """Return the ids of one kind but for this one, each once."""
        return [item for item in dict.fromkeys(item.id for item in getattr(self.article, kind)) if item != name]

    def quotes(self) -> Iterator[tuple[str, int, Quote]]:
        """Yield path, index and quote."""
        for index, quote in enumerate(self.article.quotes):
            yield f"$.quotes[{index}]", index, quote

    def numbered_statistics(self) -> Iterator[tuple[str, int, Statistic]]:
        """Yield path, index and statistic."""
        for index, statistic in enumerate(self.article.statistics):
            yield f"$.statistics[{index}]", index, statistic

    def numbered_sources(self) -> Iterator[tuple[str, int, Source]]:
        """Yield path, index and source."""
        for index, source in enumerate(self.article.sources):
            yield f"$.sources[{index}]", index, source


def _run(text: str) -> str:
    return f" {' '.join(_LETTERS.findall(text.casefold()))} "


def free_words(text: str) -> list[re.Match[str]]:
    """Return the words of a text that no bracket or ellipsis stands beside: an editor may leave out others.

    >>> [word[0] for word in free_words("We had a [big] deal, and … it was off")]
    ['We', 'had', 'was', 'off']
    """
    return [
        word
        for word in WORD.finditer(text)
        if not _EDITED.search(word[0])
        and not _EDITED.search(text, max(word.start() - 2, 0), word.start())
        and not _EDITED.search(text, word.end(), word.end() + 2)
    ]


def name_words(source: Source) -> set[str]:
    """Return the words that tell a source from others: those of its name, or else of its description.

    >>> from colombia_brief.model import SourceKind
    >>> from colombia_brief.model import Source
    >>> sorted(name_words(Source(id="a", kind=SourceKind.PERSON, name="Ana de Ruiz")))
    ['ruiz']
    """
    said = " ".join(filter(None, (source.name, source.described_as, source.role, source.affiliation)))
    return {word for word in _LETTERS.findall((source.name or said).casefold()) if len(word) > _ON_NAMES}


def replaced(text: str, place: re.Match[str], new: str) -> str:
    """Return a text with another text in place of a match."""
    return text[: place.start()] + new + text[place.end() :]
