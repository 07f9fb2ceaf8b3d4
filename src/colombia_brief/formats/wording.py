"""Says in words what the model says in fields: figures, sources and quotes as a page for people shows them."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from colombia_brief.model.vocabulary import AttributionLevel, Modifier, QuoteKind, Response

if TYPE_CHECKING:
    from decimal import Decimal

    from colombia_brief.model import Article, Quantity, Source

MODIFIERS = {
    Modifier.EXACTLY: "",
    Modifier.APPROXIMATELY: "about ",
    Modifier.MORE_THAN: "more than ",
    Modifier.AT_LEAST: "at least ",
    Modifier.LESS_THAN: "less than ",
    Modifier.AT_MOST: "at most ",
    Modifier.BETWEEN: "between ",
}
ATTRIBUTION_LEVELS = {
    AttributionLevel.ON_THE_RECORD: "on the record",
    AttributionLevel.BACKGROUND: "on background",
    AttributionLevel.DEEP_BACKGROUND: "on deep background",
    AttributionLevel.OFF_THE_RECORD: "off the record",
}
RESPONSES = {
    Response.NONE: "",
    Response.COMMENTED: "commented",
    Response.DECLINED: "declined to comment",
    Response.DID_NOT_RESPOND: "did not respond to a request for comment",
}
QUOTE_KINDS = {
    QuoteKind.DIRECT: "direct quote",
    QuoteKind.PARTIAL: "partial quote",
    QuoteKind.INDIRECT: "paraphrase",
}
_SCALES = {0: "", 3: " thousand", 6: " million", 9: " billion", 12: " trillion"}


def number(value: Decimal) -> str:
    """Return a number with its thousands apart; the digits stay as printed.

    >>> from decimal import Decimal
    >>> number(Decimal("3000.50"))
    '3,000.50'
    """
    return format(value, ",f")


def quantity(item: Quantity) -> str:
    """Return a quantity in words and figures.

    >>> from decimal import Decimal
    >>> from colombia_brief.model import Quantity
    >>> aid = Quantity(value=Decimal(210), unit_mult=6, unit="USD", unit_text="$", modifier=Modifier.APPROXIMATELY)
    >>> quantity(aid), quantity(Quantity(value=Decimal(1), denominator=5))
    ('about $210 million', '1 in 5')
    """
    numbers = number(item.value)
    if item.upper is not None:
        numbers += f"{' and ' if item.modifier is Modifier.BETWEEN else ' to '}{number(item.upper)}"
    if item.denominator != 1:
        numbers += f" in {item.denominator:,}"
    scale = _SCALES.get(item.unit_mult, f" × 10^{item.unit_mult}")
    per = "" if item.per is None else f" per {item.per}"
    return f"{MODIFIERS[item.modifier]}{_with_unit(f'{numbers}{scale}', item)}{per}"


def _with_unit(amount: str, item: Quantity) -> str:
    unit = item.unit_text or item.unit
    if unit is None:
        return amount
    if unicodedata.category(unit[-1]) == "Sc":  # a currency's sign
        return f"-{unit}{amount[1:]}" if amount.startswith("-") else f"{unit}{amount}"
    return f"{amount}{unit}" if unit == "%" else f"{amount} {unit}"


def source_details(item: Source) -> list[str]:
    """Return what there is to say of a source that its label does not say, but for the way it reached us.

    >>> from colombia_brief.model import Source, SourceKind
    >>> source_details(Source(id="dea", kind=SourceKind.ORGANIZATION, name="DEA", response=Response.DECLINED))
    ['declined to comment']
    >>> source_details(Source(id="ruiz", kind=SourceKind.PERSON, name="Ana Ruiz", proposed_from="Mayor Ana Ruiz said"))
    ['proposed from “Mayor Ana Ruiz said”, not confirmed']
    """
    level = item.attribution_level
    parts = (
        item.role,
        item.affiliation,
        None if level is AttributionLevel.ON_THE_RECORD else ATTRIBUTION_LEVELS[level],
        item.anonymity_reason,
        RESPONSES[item.response],
        None if item.proposed_from is None else f"proposed from “{item.proposed_from}”, not confirmed",
    )
    label = item.label.casefold()
    return [part for part in parts if part and part.casefold() not in label]


def by_id(article: Article) -> dict[str, Source]:
    """Return the sources by their ids, in the order of the article; of a repeated id, the first."""
    sources: dict[str, Source] = {}
    for source in article.sources:
        sources.setdefault(source.id, source)
    return sources


def dates(article: Article) -> list[str]:
    """Return the lines that say when the article was published and changed.

    >>> from colombia_brief.model import Article
    >>> dates(Article(id="a", headline="A", date_published="2026-03-01"))
    ['Published 2026-03-01']
    """
    days = (("Published", article.date_published), ("Updated", article.date_modified))
    return [f"{verb} {day}" for verb, day in days if day is not None]
