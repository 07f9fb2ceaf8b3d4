"""Corruptions of the body, under a record that stays as it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from colombia_brief.model import QuoteKind
from colombia_brief.mutations.bench import WORD, free_words, name_words, replaced
from colombia_brief.mutations.kinds import Change, Kind
from colombia_brief.mutations.moving import with_paragraph_paths
from colombia_brief.words.quotations import find_quotations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.model import Article, Quote, Span
    from colombia_brief.mutations.bench import Bench

_DIGIT: Final = re.compile("[0-9]")
_RUN: Final = 3


def _with_body(bench: Bench, start: int, end: int, new: str) -> Article:
    """Return the article with other words at a place of the body, which lies within one paragraph."""
    number = bench.paragraphs.index(start)
    span = bench.paragraphs.spans[number]
    return bench.with_paragraph(number, bench.body[span.start : start] + new + bench.body[end : span.end])


def _quoted_word(bench: Bench) -> Iterator[Change]:
    for path, index, quote in bench.quotes():
        place = bench.quote_places[index]
        words = [
            (span.start + word.start(), word[0])
            for span in (place.spans if place else ())
            for word in free_words(span.of(bench.body))
        ]
        at = f"{path}.text"
        for start, word in bench.chosen(at, words):
            new = bench.random(at).choice(bench.other_words(word))
            article = _with_body(bench, start, start + len(word), new)
            yield Change(article, at, not bench.stands(quote.text, article.body))


def _negated(bench: Bench) -> Iterator[Change]:
    for path, index, quote in bench.quotes():
        place = bench.quote_places[index]
        starts = [
            span.start + word.start()
            for span in (place.spans if place else ())
            for word in free_words(span.of(bench.body))[1:]
        ]
        for start in bench.chosen(path, starts):
            article = _with_body(bench, start, start, "not ")
            yield Change(article, f"{path}.text", not bench.stands(quote.text, article.body))


def _stated_digit(bench: Bench) -> Iterator[Change]:
    for path, index, statistic in bench.numbered_statistics():
        place = bench.statistic_places[index]
        starts = [
            span.start + digit.start()
            for span in (place.spans if place else ())
            for digit in _DIGIT.finditer(span.of(bench.body))
        ]
        shift = bench.random(path).randrange(1, 10)
        for start in bench.chosen(path, starts):
            article = _with_body(bench, start, start + 1, str((int(bench.body[start]) + shift) % 10))
            yield Change(article, f"{path}.text", not bench.stands(statistic.text, article.body))


def _unclaimed_word(bench: Bench) -> Iterator[Change]:
    for number, span in enumerate(bench.paragraphs.spans):
        path = bench.paragraphs.paths[number]
        words = [
            word
            for word in WORD.finditer(span.of(bench.body))
            if not _is_claimed(bench, span.start + word.start(), span.start + word.end())
        ]
        for word in bench.chosen(path, words):
            new = bench.random(path).choice(bench.other_words(word[0]))
            article = bench.with_paragraph(number, replaced(span.of(bench.body), word, new))
            yield Change(article, path, visible=False)


def _is_claimed(bench: Bench, start: int, end: int) -> bool:
    return any(span.start < end and start < span.end for span in bench.claimed)


def _pieces(bench: Bench, place: Span) -> tuple[Span, Span] | None:
    """Return the place of the quotation, with and without marks, that has a place of the body in it."""
    for quotation in find_quotations(bench.body):
        for piece in quotation.pieces:
            if piece.inner.start <= place.start and place.end <= piece.inner.end and piece.closing:
                return piece.outer, piece.inner
    return None


def _verbatim(bench: Bench) -> Iterator[tuple[str, Quote, Span, tuple[Span, Span]]]:
    """Yield path, quote, first place, and the quotation around it, of each quote in marks whose words stand once."""
    for path, index, quote in bench.quotes():
        place = bench.quote_places[index]
        pieces = _pieces(bench, place.spans[0]) if place and quote.kind is not QuoteKind.INDIRECT else None
        if place and pieces:
            yield path, quote, place.spans[0], pieces


def _without_marks(bench: Bench) -> Iterator[Change]:
    for path, quote, _, (outer, inner) in _verbatim(bench):
        article = _with_body(bench, outer.start, outer.end, inner.of(bench.body))
        yield Change(article, path, _stands_once(bench, quote))


def _marks_moved(bench: Bench) -> Iterator[Change]:
    for path, quote, span, (outer, inner) in _verbatim(bench):
        words = free_words(span.of(bench.body))[1:]
        for word in bench.chosen(path, words):
            start = span.start + word.start()
            opening = bench.body[outer.start : inner.start]
            new = bench.body[inner.start : start] + opening + bench.body[start : outer.end]
            yield Change(_with_body(bench, outer.start, outer.end, new), path, _stands_once(bench, quote))


def _stands_once(bench: Bench, quote: Quote) -> bool:
    return bench.body.casefold().count(quote.text.strip(" .,").casefold()) < 2  # noqa: PLR2004 - more than once


def _marks_added(bench: Bench) -> Iterator[Change]:
    taken = [*bench.claimed, *(quotation.outer for quotation in find_quotations(bench.body))]
    for number, span in enumerate(bench.paragraphs.spans):
        path, text = bench.paragraphs.paths[number], span.of(bench.body)
        words = list(WORD.finditer(text))
        runs = [(words[at].start(), words[at + _RUN - 1].end()) for at in range(len(words) - _RUN + 1)]
        free = [
            (start, end)
            for start, end in runs
            if not any(place.start < span.start + end and span.start + start < place.end for place in taken)
            and text[start - 1 : start].strip() == text[end : end + 1].strip() == ""
        ]
        for start, end in bench.chosen(path, free):
            yield Change(bench.with_paragraph(number, f"{text[:start]}“{text[start:end]}”{text[end:]}"), path)


def _without_paragraph(bench: Bench) -> Iterator[Change]:
    for number, span in enumerate(bench.paragraphs.spans):
        for path, index, quote in bench.quotes():
            place = bench.quote_places[index]
            if place is None or not (span.start <= place.spans[0].start < span.end):
                continue
            article = _cut(bench.article, number)
            yield Change(article, f"{path}.text", not bench.stands(quote.text, article.body))
            break


def _cut(article: Article, number: int) -> Article:
    """Return an article without a paragraph."""
    sections = list(article.sections)
    index = 0
    while number >= len(sections[index].paragraphs):
        number -= len(sections[index].paragraphs)
        index += 1
    paragraphs = sections[index].paragraphs
    sections[index] = evolve(sections[index], paragraphs=paragraphs[:number] + paragraphs[number + 1 :])
    return with_paragraph_paths(evolve(article, sections=tuple(sections)), index, number + 1, -1)


def _without_attribution(bench: Bench) -> Iterator[Change]:
    for path, index, quote in bench.quotes():
        place, speaker = bench.quote_places[index], bench.sources.get(quote.speaker or "")
        if place is None or quote.cue is None or speaker is None:
            continue
        start, end = bench.paragraphs.around(place.spans)
        name = re.escape(speaker.name or speaker.described_as or speaker.id)
        cue = re.escape(quote.cue)
        found = re.search(rf" ?(?:{name} {cue}|{cue} {name})", bench.body[start:end])
        if found and not _is_claimed(bench, start + found.start(), start + found.end()):
            article = _with_body(bench, start + found.start(), start + found.end(), "")
            left = article.body.casefold()
            words = name_words(speaker)
            is_gone = bool(words) and not any(word in left for word in words)
            yield Change(article, path, is_gone or not bench.stands(quote.cue, article.body))


KINDS = (
    Kind(
        name="body_quote_altered",
        place="$.sections[*].paragraphs[*]",
        what="A word of a quote becomes another word of the article, in the paragraph.",
        visible="where the words of the record stand nowhere else",
        expects=("quote_altered", "quote_not_in_body"),
        make=_quoted_word,
    ),
    Kind(
        name="body_quote_negated",
        place="$.sections[*].paragraphs[*]",
        what="“not” is put between two words of a quote, in the paragraph.",
        visible="where the words of the record stand nowhere else",
        expects=("quote_altered", "quote_not_in_body"),
        make=_negated,
    ),
    Kind(
        name="body_figure_changed",
        place="$.sections[*].paragraphs[*]",
        what="A digit of a figure becomes another, in the paragraph.",
        visible="where the words of the record stand nowhere else",
        expects=("statistic_not_in_body",),
        make=_stated_digit,
    ),
    Kind(
        name="body_word_changed",
        place="$.sections[*].paragraphs[*]",
        what="A word that no quote and no figure claims becomes another word of the article.",
        visible="never",
        make=_unclaimed_word,
    ),
    Kind(
        name="marks_removed",
        place="$.sections[*].paragraphs[*]",
        what="The quotation marks around a quote are taken away.",
        visible="where the words stand once",
        expects=("quote_outside_marks", "quote_altered", "quote_not_in_body", "selector_selects_nothing"),
        make=_without_marks,
    ),
    Kind(
        name="marks_moved",
        place="$.sections[*].paragraphs[*]",
        what="The opening mark moves behind a word of the quote.",
        visible="where the words stand once",
        expects=("quote_outside_marks", "quote_altered", "quote_not_in_body", "selector_selects_nothing"),
        make=_marks_moved,
    ),
    Kind(
        name="marks_added",
        place="$.sections[*].paragraphs[*]",
        what="Marks are put around three words of the reporter’s.",
        visible="always",
        expects=("unclaimed_quotation",),
        make=_marks_added,
    ),
    Kind(
        name="quoted_paragraph_removed",
        place="$.sections[*].paragraphs[*]",
        what="A paragraph with a quote is cut.",
        visible="where the words of the quote stand nowhere else",
        expects=("quote_altered", "quote_not_in_body"),
        make=_without_paragraph,
    ),
    Kind(
        name="attribution_removed",
        place="$.sections[*].paragraphs[*]",
        what="The name of the speaker and the cue beside it are cut.",
        visible="where either of the two stands nowhere else",
        expects=("speaker_not_near", "cue_not_near"),
        make=_without_attribution,
    ),
)
"""The kinds, in the order of the table."""
