"""Writes articles as JSON-LD in the vocabulary of schema.org: a NewsArticle with its quotations and observations.

It says what the article says and who said it. It is no ClaimReview: that words stand in an article does not make them
true.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from colombia_brief.model.vocabulary import Modifier, QuoteKind, SourceKind

if TYPE_CHECKING:
    from decimal import Decimal

    from colombia_brief.model import Article, Correction, Quantity, Quote, Source, Statistic

CONTEXT = "https://schema.org"
_TYPES = {
    SourceKind.PERSON: "Person",
    SourceKind.ORGANIZATION: "Organization",
    SourceKind.DOCUMENT: "CreativeWork",
    SourceKind.DATASET: "Dataset",
    SourceKind.POST: "SocialMediaPosting",
}
# What can be cited is a work; people and organizations are mentioned.
_WORKS = frozenset({SourceKind.DOCUMENT, SourceKind.DATASET, SourceKind.POST})
_BOUNDS = {
    Modifier.MORE_THAN: "minValue",
    Modifier.AT_LEAST: "minValue",
    Modifier.LESS_THAN: "maxValue",
    Modifier.AT_MOST: "maxValue",
}
_CURRENCY = re.compile("[A-Z]{3}")
_COUNTRY = re.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?")


def to_schema_org(article: Article, *, indent: int | None = 2) -> str:
    r"""Return the article as JSON-LD (a `NewsArticle` of schema.org).

    A direct or partial quote is a `Quotation` with the speaker's words as `text`; an indirect one has the paraphrase as
    `abstract`, since they are not the speaker's words. A statistic is an `Observation` of a `StatisticalVariable`.
    Documents, datasets and posts are under `citation`, people and organizations under `mentions`. What schema.org has
    no word for is left out: attribution levels, the way of a source, derivations, waivers.

    Args:
        article: What to write.
        indent: Spaces per level; None for one line.

    Returns:
        The text, without a line break at its end. It holds no `<`, `>` or `&` but as escapes, so that it can stand in
        a page of HTML.

    >>> from colombia_brief.model import Article
    >>> print(to_schema_org(Article(id="a", headline="A <b>"), indent=None)[69:])
    a","headline":"A \u003cb\u003e","inLanguage":"en"}
    """
    separators = (",", ":") if indent is None else (",", ": ")
    text = json.dumps(_article(article), ensure_ascii=False, indent=indent, separators=separators)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def _article(article: Article) -> dict[str, Any]:
    works = [_source(item) for item in article.sources if item.kind in _WORKS]
    others = [_source(item) for item in article.sources if item.kind not in _WORKS]
    return _without_nothing(
        {
            "@context": CONTEXT,
            "@type": "NewsArticle",
            "@id": article.url,
            "identifier": article.id,
            "url": article.url,
            "headline": article.headline,
            "description": article.summary,
            "inLanguage": article.language,
            "datePublished": article.date_published,
            "dateModified": article.date_modified,
            "dateline": article.dateline,
            "publisher": _named("Organization", article.publisher),
            "author": [_named("Person", name) for name in article.authors],
            "keywords": list(article.keywords),
            "articleBody": article.body,
            "hasPart": [_quotation(quote) for quote in article.quotes],
            "citation": works,
            "mentions": [*others, *(_observation(statistic) for statistic in article.statistics)],
            "correction": [_correction(item) for item in article.corrections],
        }
    )


def _source(source: Source) -> dict[str, Any]:
    is_person = source.kind is SourceKind.PERSON
    affiliation = _named("Organization", source.affiliation)
    belongs = "affiliation" if is_person else "parentOrganization" if source.kind is SourceKind.ORGANIZATION else None
    return _without_nothing(
        {
            "@type": _TYPES[source.kind],
            "@id": f"#source-{source.id}",
            "name": source.name,
            # An unnamed source has no name anywhere.
            "description": source.described_as,
            "jobTitle" if is_person else "disambiguatingDescription": source.role,
            belongs or "publisher": affiliation,
            "url": source.url,
        }
    )


def _quotation(quote: Quote) -> dict[str, Any]:
    return _without_nothing(
        {
            "@type": "Quotation",
            "@id": f"#quote-{quote.id}",
            "abstract" if quote.kind is QuoteKind.INDIRECT else "text": quote.text,
            "creator": _reference(quote.speaker),
        }
    )


def _observation(statistic: Statistic) -> dict[str, Any]:
    period = statistic.period
    dates = None if period is None or period.start is None else f"{period.start}/{period.end or '..'}"
    return _without_nothing(
        {
            "@type": "Observation",
            "@id": f"#statistic-{statistic.id}",
            "name": statistic.label,
            "description": statistic.text,
            "variableMeasured": {"@type": "StatisticalVariable", "name": statistic.label},
            "observationAbout": _about(statistic.observation_about),
            "observationPeriod": dates or (period and period.text),
            "subjectOf": _reference(statistic.source),
            "value": _quantity(statistic.quantity),
        }
    )


def _about(text: str | None) -> dict[str, Any] | None:
    if text is None:
        return None
    if _COUNTRY.fullmatch(text):
        return {"@type": "Place", "identifier": text}
    return {"@type": "Thing", "name": text}


def _quantity(quantity: Quantity) -> dict[str, Any]:
    low, high = _number(quantity.magnitude), quantity.upper_magnitude
    values: dict[str, Any]
    if high is not None:
        values = {"minValue": low, "maxValue": _number(high)}
    else:
        values = {_BOUNDS.get(quantity.modifier, "value"): low}
    return _without_nothing(
        {
            "@type": "QuantitativeValue",
            **values,
            "unitCode": _unit_code(quantity.unit),
            "unitText": _unit_text(quantity),
            "description": str(quantity.modifier) if quantity.modifier is not Modifier.EXACTLY else None,
        }
    )


def _number(value: Decimal) -> int | float | str:
    """Return a number that JSON carries without loss, or its digits where a double would round them."""
    if value == value.to_integral_value():
        return int(value)
    return float(value) if value == type(value)(repr(float(value))) else format(value, "f")


def _unit_code(unit: str | None) -> str | None:
    """Return the code of a unit: UN/CEFACT's own, or one of ISO 4217 with its prefix."""
    if unit == "percent":
        return "P1"
    return f"ISO4217:{unit}" if unit is not None and _CURRENCY.fullmatch(unit) else None


def _unit_text(quantity: Quantity) -> str | None:
    unit = quantity.unit_text or quantity.unit
    return unit if quantity.per is None else f"{unit} per {quantity.per}" if unit else f"per {quantity.per}"


def _correction(correction: Correction) -> dict[str, Any]:
    return _without_nothing({"@type": "CorrectionComment", "text": correction.text, "datePublished": correction.date})


def _named(kind: str, name: str | None) -> dict[str, Any] | None:
    return None if name is None else {"@type": kind, "name": name}


def _reference(source: str | None) -> dict[str, Any] | None:
    return None if source is None else {"@id": f"#source-{source}"}


def _without_nothing(members: dict[str, Any]) -> dict[str, Any]:
    """Return the members that have something to say."""
    return {key: value for key, value in members.items() if value not in (None, "", [])}
