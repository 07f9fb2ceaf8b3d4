"""Corruptions of headline, summary and headings, which the body must carry."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from colombia_brief.model import Modifier
from colombia_brief.mutations.bench import WORD, free_words, replaced
from colombia_brief.mutations.kinds import Change, Kind
from colombia_brief.words.quotations import find_quotations
from colombia_brief.words.units import is_currency

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.model import Article, Quantity
    from colombia_brief.model.interval import Interval
    from colombia_brief.mutations.bench import Bench

_NUMBER: Final = re.compile(r"(?<![\w.,])[0-9]+(?:[.,][0-9]+)*(?![\w]|[.,][0-9])")
_RUN: Final = 3
_PLACE: Final = "$.headline, $.summary, $.sections[*].heading"
_CARRIED: Final = ("display_quotation_not_in_body",)
_BOUNDS: Final = (Modifier.MORE_THAN, Modifier.AT_LEAST, Modifier.LESS_THAN, Modifier.AT_MOST)


def _texts(bench: Bench) -> Iterator[tuple[str, str]]:
    """Yield path and text of all that is displayed."""
    article = bench.article
    yield "$.headline", article.headline
    if article.summary is not None:
        yield "$.summary", article.summary
    for index, section in enumerate(article.sections):
        if section.heading is not None:
            yield f"$.sections[{index}].heading", section.heading


def _with(bench: Bench, path: str, text: str) -> Article:
    """Return the article with another text at one of those paths."""
    if not path.endswith(".heading"):
        return bench.with_field(path.removeprefix("$."), text)
    index = int(path.removeprefix("$.sections[").partition("]")[0])
    return bench.with_item("sections", index, evolve(bench.article.sections[index], heading=text))


def _other_number(bench: Bench) -> Iterator[Change]:
    for path, text in _texts(bench):
        for place in bench.chosen(path, list(_NUMBER.finditer(text))):
            digits = place[0]
            leading = int(digits[0])
            new = f"{leading % 9 + 1}{digits[1:]}"
            visible = bench.reads_figures and _is_carried_by_none(bench, digits, new)
            yield Change(_with(bench, path, replaced(text, place, new)), path, visible)


def _is_carried_by_none(bench: Bench, digits: str, new: str) -> bool:
    """Tell whether the digits print a figure of the record, and the new ones none that any figure of it admits."""
    quantities = [item.quantity for item in bench.article.statistics]
    known = [item for item in quantities if digits in {f"{item.value:,f}", f"{item.value:f}"}]
    # The first that the digits print is enough: all of them must be contradicted.
    for quantity in known:
        changed = evolve(quantity, value=type(quantity.value)(new.replace(",", "")))
        if any(_go_together(changed, item) and changed.interval().meets(_printed(item)) for item in quantities):
            return False
    return bool(known)


def _printed(quantity: Quantity) -> Interval:
    """Return what the printed number alone claims, whatever is said to be above or below it."""
    return (evolve(quantity, modifier=Modifier.EXACTLY) if quantity.modifier in _BOUNDS else quantity).interval()


def _go_together(one: Quantity, other: Quantity) -> bool:
    """Tell whether two units could be of one figure: counted nouns may be other words."""
    units = {one.unit, other.unit}
    fixed = [unit for unit in units if unit in {"percent", "percentage_point"} or is_currency(unit)]
    return len(units) == 1 or None in units or not fixed


def _words_quoted(bench: Bench) -> Iterator[Change]:
    spoken = [f" {' '.join(WORD.findall(quote.text)).casefold()} " for quote in bench.article.quotes]
    for path, text in _texts(bench):
        taken = [quotation.outer for quotation in find_quotations(text)]
        words = list(WORD.finditer(text))
        runs = [words[at : at + _RUN] for at in range(len(words) - _RUN + 1)]
        free = [
            run
            for run in runs
            if not any(place.start < run[-1].end() and run[0].start() < place.end for place in taken)
            and text[: run[0].start()][-1:].strip() == text[run[-1].end() :][:1].strip() == ""
            and not any(f" {' '.join(word[0] for word in run).casefold()} " in quote for quote in spoken)
        ]
        for run in bench.chosen(path, free):
            start, end = run[0].start(), run[-1].end()
            yield Change(_with(bench, path, f"{text[:start]}“{text[start:end]}”{text[end:]}"), path)


def _quotation_altered(bench: Bench) -> Iterator[Change]:
    for path, text in _texts(bench):
        options = [
            (piece.inner.start + word.start(), word[0])
            for quotation in find_quotations(text)
            if not quotation.depth
            for piece in quotation.pieces
            for word in free_words(piece.inner.of(text))
        ]
        for start, word in bench.chosen(path, options):
            new = bench.random(path).choice(bench.other_words(word))
            altered = text[:start] + new + text[start + len(word) :]
            whole = [quotation.text for quotation in find_quotations(altered) if not quotation.depth]
            visible = not all(map(bench.stands, whole))
            yield Change(_with(bench, path, altered), path, visible)


KINDS = (
    Kind(
        name="display_figure_changed",
        place=_PLACE,
        what="The first digit of a number becomes another.",
        visible="where the number is a figure of the record, and no figure of it, as printed, agrees with the new one",
        expects=("display_figure_not_in_body",),
        make=_other_number,
    ),
    Kind(
        name="display_words_quoted",
        place=_PLACE,
        what="Marks are put around three words that no quote has.",
        visible="always",
        expects=_CARRIED,
        make=_words_quoted,
    ),
    Kind(
        name="display_quotation_altered",
        place=_PLACE,
        what="A word in quotation marks becomes another word of the article.",
        visible="where the body does not have the new words",
        expects=_CARRIED,
        make=_quotation_altered,
    ),
)
"""The kinds, in the order of the table."""
