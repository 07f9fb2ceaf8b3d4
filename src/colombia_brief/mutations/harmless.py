"""Edits that change nothing of what an article says: nobody may be alarmed by them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from colombia_brief.model import QuoteKind
from colombia_brief.mutations.bench import Bench
from colombia_brief.mutations.kinds import Edit
from colombia_brief.mutations.moving import ids_of, renamed, reordered, with_paragraph_paths
from colombia_brief.words.quotations import find_quotations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from colombia_brief.model import Article

_CURLY: Final = str.maketrans({"“": '"', "”": '"', "’": "'", "\u2014": "\u2015", "\u00ad": None})
_APOSTROPHE: Final = re.compile(r"(?<=\w)[’'](?=\w)")
_HYPHEN: Final = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
_SENTENCE: Final = re.compile(r"(?<=[a-z]{3}\.) (?=[A-Z])")
_SPACE: Final = re.compile(r"(?<=[^\W\d_]) (?=[^\W\d_])")


def harmless(article: Article, seed: int = 0) -> Iterator[Edit]:
    """Yield copies of an article with one edit each that changes nothing of what it says.

    Other typography in the body, in the quotes, in headline and summary; sources, quotes and statistics in another
    order; ids renamed throughout; a paragraph split in two; another tag of the same language; an optional detail of the
    record left out. What refers to a thing that is moved or renamed follows it.

    Args:
        article: The article.
        seed: Decides orders and places.

    >>> from colombia_brief import check, load_brief
    >>> reports = [check(edit.article) for edit in harmless(load_brief())]
    >>> any(report.errors or report.warnings for report in reports)
    False
    """
    bench = Bench(article, seed=seed, every=True)
    for name, (_, make) in EDITS.items():
        for path, edited in make(bench):
            if edited != article:
                yield Edit(edited, name, path)


def _typographic(text: str) -> str:
    """Return a text with typewriter marks, and spaces between words that do not break."""
    return _SPACE.sub("\u00a0", _HYPHEN.sub("\u2010", text.translate(_CURLY)))


def _bodies(bench: Bench) -> Iterator[tuple[str, Article]]:
    sections = tuple(
        evolve(section, paragraphs=tuple(map(_typographic, section.paragraphs))) for section in bench.article.sections
    )
    yield "$.sections", evolve(bench.article, sections=sections)
    for number, span in enumerate(bench.paragraphs.spans):
        text = span.of(bench.body)
        yield (
            bench.paragraphs.paths[number],
            bench.with_paragraph(number, _APOSTROPHE.sub("\N{MODIFIER LETTER APOSTROPHE}", text)),
        )


def _quotes(bench: Bench) -> Iterator[tuple[str, Article]]:
    for path, index, quote in bench.quotes():
        yield f"{path}.text", bench.with_quote(index, text=_typographic(quote.text))
        if quote.kind is not QuoteKind.INDIRECT:
            yield f"{path}.text", bench.with_quote(index, text=f"“{quote.text}”")


def _display(bench: Bench) -> Iterator[tuple[str, Article]]:
    article = bench.article
    yield "$.headline", evolve(article, headline=_typographic(article.headline))
    if article.summary is not None:
        yield "$.summary", evolve(article, summary=_typographic(article.summary))


def _orders(bench: Bench) -> Iterator[tuple[str, Article]]:
    for field in ("sources", "quotes", "statistics"):
        order = list(range(len(getattr(bench.article, field))))
        yield f"$.{field}", reordered(bench.article, **{field: order[::-1]})
        bench.random(field).shuffle(order)
        yield f"$.{field}", reordered(bench.article, **{field: order})


def _names(bench: Bench) -> Iterator[tuple[str, Article]]:
    article = bench.article
    new = {name: f"n{number}" for number, name in enumerate(dict.fromkeys(ids_of(article)))}
    yield "$", renamed(article, lambda name: new.get(name, name))


def _split(bench: Bench) -> Iterator[tuple[str, Article]]:
    quotations = [quotation.outer for quotation in find_quotations(bench.body)]
    whole = [*quotations, *bench.claimed]
    whole += [
        type(place.spans[0])(place.spans[0].start, place.spans[-1].end)
        for place in (*bench.quote_places, *bench.statistic_places)
        if place
    ]
    number = 0
    for at, section in enumerate(bench.article.sections):
        for index, text in enumerate(section.paragraphs):
            start = bench.paragraphs.spans[number].start
            number += 1
            breaks = [
                found
                for found in _SENTENCE.finditer(text)
                if not any(span.start <= start + found.start() < span.end for span in whole)
            ]
            if breaks:
                found = bench.random(bench.paragraphs.paths[number - 1]).choice(breaks)
                halves = (text[: found.start()], text[found.end() :])
                paragraphs = (*section.paragraphs[:index], *halves, *section.paragraphs[index + 1 :])
                edited = bench.with_item("sections", at, evolve(section, paragraphs=paragraphs))
                yield bench.paragraphs.paths[number - 1], with_paragraph_paths(edited, at, index + 1, 1)


def _languages(bench: Bench) -> Iterator[tuple[str, Article]]:
    language = bench.article.language
    yield "$.language", evolve(bench.article, language=language.swapcase())
    if "-x-" not in language.lower():
        yield "$.language", evolve(bench.article, language=f"{language}-x-desk")


def _less(bench: Bench) -> Iterator[tuple[str, Article]]:
    for path, index, _ in bench.quotes():
        yield f"{path}.cue", bench.with_quote(index, cue=None, medium=None)
    for path, index, statistic in bench.numbered_statistics():
        quantity = evolve(statistic.quantity, unit_text=None)
        yield f"{path}.quantity.unit_text", bench.with_statistic(index, quantity=quantity)


EDITS: Final[dict[str, tuple[str, Callable[[Bench], Iterator[tuple[str, Article]]]]]] = {
    "body_typography": ("Other marks, apostrophes, hyphens, dashes and spaces in the body.", _bodies),
    "quote_typography": ("Other typography in a quote of the record; marks around it.", _quotes),
    "display_typography": ("Other typography in headline or summary.", _display),
    "reordered": ("Sources, quotes or statistics in another order.", _orders),
    "ids_renamed": ("Other ids throughout.", _names),
    "paragraph_split": ("A paragraph becomes two, at the end of a sentence outside of quotations.", _split),
    "language_tag": ("Another tag of the same language.", _languages),
    "detail_left_out": ("The cue and medium of a quote, or the printed unit of a figure, are not recorded.", _less),
}
"""What each edit does, and how, by its name."""
