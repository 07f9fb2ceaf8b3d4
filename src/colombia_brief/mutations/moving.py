"""Moves and renames within an article, with all that points at what is moved."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from colombia_brief.model import Article

_INDEXED: Final = re.compile(r"\$\.(sources|quotes|statistics)\[([0-9]+)\]")
_PARAGRAPH: Final = re.compile(r"\$\.sections\[([0-9]+)\]\.paragraphs\[([0-9]+)\]")


def ids_of(article: Article) -> list[str]:
    """Return the ids of all sources, quotes and statistics.

    >>> from colombia_brief.model import Article, Quote
    >>> ids_of(Article(id="a", headline="A headline", quotes=(Quote(id="q", text="Yes"),)))
    ['q']
    """
    ids = [source.id for source in article.sources]
    ids += [quote.id for quote in article.quotes]
    return ids + [statistic.id for statistic in article.statistics]


def reordered(article: Article, **orders: Sequence[int]) -> Article:
    """Return an article with its sources, quotes or statistics in another order; waivers and corrections follow.

    Args:
        article: The article.
        **orders: By the name of the field, the old indexes in the new order; those left out are removed.

    >>> from colombia_brief.model import Article, Source, SourceKind, Waiver
    >>> one, two = (Source(id=name, kind=SourceKind.POST) for name in ("one", "two"))
    >>> waiver = Waiver(code="unused_source", path="$.sources[0]", reason="Kept.")
    >>> article = Article(id="a", headline="A headline", sources=(one, two), waivers=(waiver,))
    >>> moved = reordered(article, sources=[1, 0])
    >>> [source.id for source in moved.sources], moved.waivers[0].path
    (['two', 'one'], '$.sources[1]')
    """
    fields: dict[str, Any] = {
        field: tuple(getattr(article, field)[index] for index in order) for field, order in orders.items()
    }
    new = {(field, str(old)): place for field, order in orders.items() for place, old in enumerate(order)}
    gone = {f"$.{field}[{old}]" for field in orders for old in range(len(getattr(article, field)))}
    gone -= {f"$.{field}[{old}]" for field, old in new}

    def moved(path: str) -> str:
        found = _INDEXED.match(path)
        place = new.get((found[1], found[2])) if found else None
        return path if found is None or place is None else f"$.{found[1]}[{place}]{path[found.end() :]}"

    kept = [item for item in article.waivers if not any(_is_in(item.path, path) for path in gone)]
    return with_paths(evolve(article, waivers=tuple(kept), **fields), moved)


def _is_in(path: str, place: str) -> bool:
    return path == place or path.startswith((f"{place}.", f"{place}["))


def with_paragraph_paths(article: Article, section: int, start: int, by: int) -> Article:
    """Return an article in which paths to paragraphs of a section, from one on, count so many more."""

    def moved(path: str) -> str:
        found = _PARAGRAPH.match(path)
        if found is None or int(found[1]) != section or int(found[2]) < start:
            return path
        return f"$.sections[{section}].paragraphs[{int(found[2]) + by}]{path[found.end() :]}"

    return with_paths(article, moved)


def with_paths(article: Article, moved: Callable[[str], str]) -> Article:
    """Return an article with the paths of its waivers, and the targets of its corrections, changed by a function."""
    return evolve(
        article,
        waivers=tuple(evolve(waiver, path=moved(waiver.path)) for waiver in article.waivers),
        corrections=tuple(
            evolve(item, target=None if item.target is None else moved(item.target)) for item in article.corrections
        ),
    )


def renamed(article: Article, name: Callable[[str], str]) -> Article:
    """Return an article with every id of a source, quote or statistic changed by a function, and all that refers to it.

    >>> from colombia_brief.model import Article, Source, SourceKind
    >>> agency = Source(id="agency", kind=SourceKind.ORGANIZATION, name="The Agency")
    >>> paper = Source(id="paper", kind=SourceKind.ORGANIZATION, name="The Paper", via="agency")
    >>> article = Article(id="a", headline="A headline", sources=(agency, paper))
    >>> renamed(article, str.upper).sources[1].via
    'AGENCY'
    """

    def maybe(value: str | None) -> str | None:
        return None if value is None else name(value)

    known = set(ids_of(article))
    return evolve(
        article,
        sources=tuple(evolve(item, id=name(item.id), via=maybe(item.via)) for item in article.sources),
        quotes=tuple(evolve(item, id=name(item.id), speaker=maybe(item.speaker)) for item in article.quotes),
        statistics=tuple(
            evolve(
                item,
                id=name(item.id),
                source=maybe(item.source),
                part_of=maybe(item.part_of),
                derivation=None
                if item.derivation is None
                else evolve(item.derivation, of=tuple(map(name, item.derivation.of))),
            )
            for item in article.statistics
        ),
        corrections=tuple(
            evolve(item, target=name(item.target)) if item.target is not None and item.target in known else item
            for item in article.corrections
        ),
    )
