"""Lays an article out as rows for data frames and databases, and writes rows as CSV that is safe to open."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, Any

from colombia_brief.formats import wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from colombia_brief.model import Article, Source

Row = dict[str, Any]
"""One row: plain strings, numbers and None under the names of the columns, the same in every row."""

# What a spreadsheet takes for the beginning of a formula, also in full width. It may take a semicolon, a tab or a line
# break for the end of a cell, whatever separates the cells of this file.
_MARKS = "=+\\-@\uff1d\uff0b\uff0d\uff20"
_FORMULA = re.compile(rf"(^|[;\t\n])(?=[\s'\"\ufeff]*[{_MARKS}])")


def statistics_rows(article: Article) -> list[Row]:
    """Return a row for each statistic.

    `value`, `upper`, `magnitude`, `lower_bound` and `upper_bound` are `Decimal`: the first two as printed, the third
    with scale and denominator, the last two as the interval that the printed figure admits (None where it is open).

    Args:
        article: The article.

    Returns:
        Dictionaries with the same keys in the same order, in the order of the article.

    >>> from colombia_brief import load_brief
    >>> row = statistics_rows(load_brief())[3]
    >>> row["label"], row["magnitude"], row["unit"], row["source_label"]
    ('U.S. assistance to Colombia', Decimal('210000000'), 'USD', 'U.S. State Department data')
    """
    sources = wording.by_id(article)
    rows: list[Row] = []
    for item in article.statistics:
        quantity, period, derivation = item.quantity, item.period, item.derivation
        interval = quantity.interval()
        rows.append(
            {
                "article": article.id,
                "id": item.id,
                "label": item.label,
                "text": item.text,
                "value": quantity.value,
                "upper": quantity.upper,
                "unit_mult": quantity.unit_mult,
                "denominator": quantity.denominator,
                "magnitude": quantity.magnitude,
                "lower_bound": interval.low,
                "upper_bound": interval.high,
                "unit": quantity.unit,
                "unit_text": quantity.unit_text,
                "per": quantity.per,
                "modifier": str(quantity.modifier),
                "observation_about": item.observation_about,
                "period": period and period.text,
                "period_start": period and period.start,
                "period_end": period and period.end,
                "source": item.source,
                "source_label": _label(sources, item.source),
                "part_of": item.part_of,
                "derivation": derivation and str(derivation.kind),
                "derived_from": derivation and " ".join(derivation.of),
            }
        )
    return rows


def quotes_rows(article: Article) -> list[Row]:
    """Return a row for each quote, with what its speaker is called.

    >>> from colombia_brief import load_brief
    >>> row = quotes_rows(load_brief())[4]
    >>> row["text"], row["speaker_label"], row["kind"]
    ('historic', 'Ricardo Sánchez-Silvestre', 'partial')
    """
    sources = wording.by_id(article)
    return [
        {
            "article": article.id,
            "id": item.id,
            "text": item.text,
            "prefix": item.prefix,
            "suffix": item.suffix,
            "speaker": item.speaker,
            "speaker_label": _label(sources, item.speaker),
            "kind": str(item.kind),
            "cue": item.cue,
            "medium": item.medium and str(item.medium),
        }
        for item in article.quotes
    ]


def sources_rows(article: Article) -> list[Row]:
    """Return a row for each source, with the numbers of the quotes and statistics that rest on it.

    >>> from colombia_brief import load_brief
    >>> row = sources_rows(load_brief())[1]
    >>> row["name"], row["quotes"], row["statistics"]
    ('Ricardo Sánchez-Silvestre', 8, 4)
    """
    return [
        {
            "article": article.id,
            "id": item.id,
            "kind": str(item.kind),
            "name": item.name,
            "described_as": item.described_as,
            "role": item.role,
            "affiliation": item.affiliation,
            "attribution_level": str(item.attribution_level),
            "anonymity_reason": item.anonymity_reason,
            "url": item.url,
            "via": item.via,
            "response": str(item.response),
            "quotes": sum(quote.speaker == item.id for quote in article.quotes),
            "statistics": sum(statistic.source == item.id for statistic in article.statistics),
        }
        for item in article.sources
    ]


def to_csv(rows: Iterable[Mapping[str, Any]]) -> str:
    r"""Return rows as CSV (RFC 4180, with line feeds) that is safe to open in a spreadsheet.

    Wherever in a text a spreadsheet would see the beginning of a formula, an apostrophe stands before it: at the start
    of the text, and after a semicolon, a tab or a line break. To have the texts back, take away each apostrophe that
    stands at such a place with `=`, `+`, `-` or `@` after it, white space and quotation marks apart.

    Args:
        rows: Dictionaries with the same keys in the same order.

    Returns:
        A line with the names of the columns and one for each row; nothing if there are no rows.

    Raises:
        ValueError: A row has other keys than the first, or in another order.

    >>> print(to_csv([{"text": "=1+1", "value": -5}]))
    text,value
    '=1+1,-5
    <BLANKLINE>
    """
    every = list(rows)
    if not every:
        return ""
    columns = list(every[0])
    for number, row in enumerate(every):
        if list(row) != columns:
            ours, first = ", ".join(map(str, row)), ", ".join(map(str, columns))
            remedy = "give all rows the same ones in the same order"
            raise ValueError(f"row {number} has the columns {ours}, the first row {first}; {remedy}")
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(map(_safe, every[0]))
    writer.writerows([_safe(value) for value in row.values()] for row in every)
    return stream.getvalue()


def _safe(value: Any) -> Any:
    return _FORMULA.sub(r"\1'", value) if isinstance(value, str) else value


def _label(sources: Mapping[str, Source], source: str | None) -> str | None:
    return sources[source].label if source is not None and source in sources else None
