"""What a figure is a rate of: a time, a thing, a price."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from colombia_brief.words.figures.counted import in_english, measured
from colombia_brief.words.figures.grammar import PER
from colombia_brief.words.figures.text import key

if TYPE_CHECKING:
    from colombia_brief.words.figures.draft import Draft, Scan

_LONG_TIMES: Final = frozenset({"year", "decade", "century"})


def read_per(scan: Scan, draft: Draft) -> None:
    """Read what the figure is a rate of: "a day", "-an-hour", "por hectárea", "mensuales"."""
    if not scan.steps(draft.end) & PER:
        return
    grammar = scan.grammar
    match = grammar.per_after.match(scan.low, draft.end)
    if match is None:
        _read_price(scan, draft)
        return
    kind = match.lastgroup or ""
    word = key(match[kind])
    if kind == "unit":
        per = _per_unit(scan, draft, word, match.end())
    elif kind == "adverb":
        per = grammar.adverbs[word]
    elif kind == "currency":
        per = grammar.entries[word].unit
    else:
        per = _per_noun(scan, draft, word)
    if per is not None:
        draft.per, draft.end = per, match.end()


def _per_unit(scan: Scan, draft: Draft, word: str, end: int) -> str | None:
    """Return the unit that a rate is of; None for a time that is a date ("a year ago") or an ordinal."""
    grammar = scan.grammar
    if draft.role != "measure" and key(scan.low[draft.end + 1 : end]) in grammar.ordinal_units:
        return None
    entry = grammar.entries.get(word)
    if entry is None:
        return in_english(scan, word)
    return None if entry.role == "time" and _is_when(scan, entry.unit, end) else measured(entry)[0]


def _per_noun(scan: Scan, draft: Draft, word: str) -> str | None:
    """Return the noun that a rate is of; no share is one "per cent"."""
    if word in scan.grammar.stop or word in scan.grammar.not_each or draft.role == "percent":
        return None
    return in_english(scan, word)


def _is_when(scan: Scan, unit: str, end: int) -> bool:
    """Return whether the words behind a time make a date of it: "a year ago"."""
    match = scan.grammar.not_per.match(scan.low, end)
    return match is not None and (match["year"] is None or unit in _LONG_TIMES)


def _read_price(scan: Scan, draft: Draft) -> None:
    """Read what an amount of money is the price of: "$5 a bag", "75 cents a cup"."""
    grammar = scan.grammar
    match = grammar.price_after.match(scan.low, draft.end) if draft.role == "money" else None
    if match is None:
        return
    noun, article = match["noun"], match["article"] in grammar.articles
    counted = noun in grammar.collectives or noun in grammar.unit_fractions
    if noun in grammar.not_price or (noun in grammar.roles and not counted) or (noun in grammar.stop and not article):
        # Behind an article, a can is no verb.
        return
    entry = grammar.entries.get(noun)
    if entry is None or entry.role == "code":
        draft.per, draft.end = in_english(scan, noun), match.end()
