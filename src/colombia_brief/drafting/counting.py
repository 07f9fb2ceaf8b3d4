"""The statistics of a draft: one for each figure, with the words around it as its label."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final, NamedTuple

from colombia_brief.drafting.naming import Names, slug, telling, words_of
from colombia_brief.exceptions import FieldError
from colombia_brief.model import Period, Quantity, Span, Statistic
from colombia_brief.words.figures.text import phrases
from colombia_brief.words.spoken_periods import find_periods

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from colombia_brief.drafting.selecting import Places
    from colombia_brief.words.figures import Figure

_LABEL_BEFORE, _LABEL_AFTER = 6, 7
_BREAKS: Final = re.compile(r"[,:](?![0-9])|[;()\[\]“”\"«»„—–…\n]|\.(?=\s|$)|\s[-\u2011]\s")
# "more than last year" compares with a period: the figure is of another one.
_COMPARED: Final = re.compile(r"\b(?:than|from|over|que|frente a|respecto a|desde)\s*$")
_ID_WORDS: Final = 5
# What says how much, and not of what.
_SCALES: Final = frozenset(
    phrases(
        "hundred thousand million billion trillion percent percentage points year years month months week weeks "
        "day days hour hours a mil millon millones billon billones ano anos mes meses semana semanas dia dias "
        "hora horas un una"
    )
)
# More figures on one side than this do not stand between a figure and the period of its sentence.
_NEAR: Final = 12


class Counted(NamedTuple):
    """A figure and the id of the source that the text gives it to, if it does."""

    figure: Figure
    source: str | None


def statistics_of(text: str, places: Places, counted: Iterable[Counted], language: str) -> tuple[Statistic, ...]:
    """Return a statistic for each figure of a text. A number that no record can hold is left out."""
    names = Names()
    periods = _Periods(find_periods(text, language))
    figures = list(counted)
    spans = [Span(item.figure.start, item.figure.end) for item in figures]
    statistics: list[Statistic] = []
    for number, (figure, source) in enumerate(figures):
        try:
            quantity = _quantity(figure)
        except FieldError:
            continue
        span = spans[number]
        selected = places.of_figure(span)
        sentence = places.sentence(span.start)
        label = _label(text, span, sentence)
        statistics.append(
            Statistic(
                id=names.choose(_candidates(figure, text, sentence, label)),
                label=label,
                quantity=quantity,
                text=selected.text,
                prefix=selected.prefix,
                suffix=selected.suffix,
                source=source,
                period=_period(
                    text, span, sentence, periods.within(sentence), spans[max(0, number - _NEAR) : number + _NEAR]
                ),
            )
        )
    return tuple(statistics)


def _quantity(figure: Figure) -> Quantity:
    return Quantity(
        value=figure.value,
        unit_mult=figure.unit_mult,
        denominator=figure.denominator,
        upper=figure.upper,
        unit=figure.unit,
        unit_text=figure.unit_text,
        per=figure.per,
        modifier=figure.modifier,
    )


def _label(text: str, span: Span, sentence: Span) -> str:
    """Return the words of the clause around a figure."""
    before = _BREAKS.split(text[sentence.start : span.start])[-1].split()[-_LABEL_BEFORE:]
    after = _BREAKS.split(text[span.end : max(span.end, sentence.end)])[0].split()[:_LABEL_AFTER]
    return " ".join([*before, *span.of(text).split(), *after]).strip(" .,;:-")


def _candidates(figure: Figure, text: str, sentence: Span, label: str) -> Iterator[str]:
    """Yield ids: the number with the words behind it, or where those tell nothing, with those before it."""
    rest = _BREAKS.split(text[figure.end : max(figure.end, sentence.end)])[0]
    own = f"{_bare(figure)} {rest}"
    if all(word.isdigit() or word in _SCALES for word in words_of(own)):
        before = _BREAKS.split(text[sentence.start : figure.start])[-1]
        yield slug(" ".join([*telling(before)[1 - _ID_WORDS :], _bare(figure)]), most=_ID_WORDS + 2, kind="figure")
    else:
        yield slug(own, most=_ID_WORDS, kind="figure")
    yield slug(label, most=_ID_WORDS + 3, kind="figure")
    yield slug(f"{own} {sentence.of(text)}", most=_ID_WORDS + 5, kind="figure")


def _bare(figure: Figure) -> str:
    """Return the words of a figure from its number on: a modifier in front is no part of a name."""
    digit = re.search(r"\d", figure.text)
    return figure.text[digit.start() :] if digit else figure.text


class _Periods:
    """The places of periods, to be asked for by sentence."""

    def __init__(self, spans: tuple[Span, ...]) -> None:
        self._spans = spans
        self._starts = [span.start for span in spans]

    def within(self, sentence: Span) -> tuple[Span, ...]:
        first, last = (bisect_left(self._starts, edge) for edge in (sentence.start, sentence.end))
        return self._spans[first:last]


def _period(text: str, span: Span, sentence: Span, periods: tuple[Span, ...], figures: list[Span]) -> Period | None:
    """Return the period that is said of a figure: the nearest in its sentence with no other figure in between."""
    best: tuple[int, Span] | None = None
    for period in periods:
        if period.start <= span.start and span.end <= period.end:
            return Period(text=period.of(text))
        gap = Span(min(period.end, span.end), max(period.start, span.start))
        if _COMPARED.search(text, sentence.start, period.start):
            continue
        if period.start != sentence.start and _BREAKS.search(gap.of(text)):
            continue
        if any(
            gap.start <= other.start < gap.end and not _overlap(other, period) for other in figures if other != span
        ):
            continue
        if best is None or gap.end - gap.start < best[0]:
            best = gap.end - gap.start, period
    return None if best is None else Period(text=best[1].of(text))


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
