"""The JSON-LD says who said what in the words of schema.org, and no more than the article says."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any, cast

import pytest
from attrs import evolve
from hypothesis import given
from pyld import jsonld  # type: ignore[import-untyped]  # it has no types

from colombia_brief import (
    Article,
    Modifier,
    Period,
    Quantity,
    Quote,
    QuoteKind,
    Source,
    SourceKind,
    Statistic,
    load_brief,
)
from colombia_brief.formats import to_schema_org
from tests.formats.filled import filled, suite
from tests.formats.generated import articles
from tests.generating import examples

if TYPE_CHECKING:
    from collections.abc import Iterator


def written(article: Article) -> Any:
    """Return what is written, as a reader of JSON has it."""
    return json.loads(to_schema_org(article))


def expanded(article: Article) -> list[Any]:
    """Return the expansion against the published context, which is read from the suite."""
    context = json.loads((suite("schema-org") / "schemaorgcontext.jsonld").read_text())

    def load(url: str, _: Any) -> Any:
        assert url == "https://schema.org"
        return {"contextUrl": None, "documentUrl": url, "document": context}

    result: list[Any] = cast("Any", jsonld).expand(written(article), {"documentLoader": load})
    return result


def _is(cls: type, value: Any) -> bool:
    return isinstance(value, cls)


def objects_in(value: Any) -> list[dict[str, Any]]:
    """Return an object, or the objects of an array; nothing of a plain value."""
    return [item for item in (value if _is(list, value) else [value]) if _is(dict, item)]


def members(value: Any) -> Iterator[tuple[str, Any]]:
    """Yield the members of an object, or of the objects of an array."""
    for item in objects_in(value):
        yield from item.items()


def keys(value: Any) -> list[str]:
    """Return all keys of plain JSON-LD, each time that it stands there."""
    return [key for name, item in members(value) if name != "@context" for key in (name, *keys(item))]


def expanded_keys(value: Any) -> list[str]:
    """Return all keys of the expansion as they were written, without those that expansion brings."""
    found: list[str] = []
    for item in objects_in(value):
        for name, inner in item.items() if "@value" not in item else ():
            # An address becomes a node of its own.
            found += [name] if name.endswith("/url") else [name, *expanded_keys(inner)]
    return found


def types(value: Any) -> list[str]:
    """Return all types of plain JSON-LD."""
    return [kind for name, item in members(value) for kind in ([item] if name == "@type" else types(item))]


@pytest.mark.parametrize("article", [load_brief(), filled("words")], ids=["brief", "filled"])
def test_expands_without_loss(article: Article) -> None:
    """Every key that is written is a term of the published context: expansion drops none."""
    before = sorted(keys(written(article)))
    after = sorted(key.rpartition("/")[2] for key in expanded_keys(expanded(article)))
    assert after == before
    assert "ClaimReview" not in to_schema_org(article)


def test_every_term_is_known() -> None:
    """No key and no type falls back to the vocabulary's default: the context defines each of them."""
    context = json.loads((suite("schema-org") / "schemaorgcontext.jsonld").read_text())["@context"]
    document = written(filled("words"))
    terms = {*keys(document), *types(document)}
    assert {term for term in terms if term not in context and not term.startswith("@")} == set()


@given(articles())
@examples(100)
def test_any_article_is_json_that_can_stand_in_html(article: Article) -> None:
    """Whatever the article, the JSON-LD is JSON, on one line or on many, and has no character that HTML reads."""
    text = to_schema_org(article)
    assert json.loads(text) == json.loads(to_schema_org(article, indent=None))
    assert json.loads(text)["headline"] == article.headline
    assert not {*"<>&\u2028\u2029"} & {*text}


def test_quotes_have_their_speakers() -> None:
    """A quotation names its creator by the id of the source; a paraphrase is no text of the speaker."""
    quotes = (Quote(id="q", text="It rains", speaker="s"), Quote(id="r", text="it pours", kind=QuoteKind.INDIRECT))
    source = Source(id="s", kind=SourceKind.PERSON, described_as="a neighbour", role="Gardener", affiliation="The Club")
    document = written(Article(id="a", headline="A", sources=(source,), quotes=quotes))
    assert document["hasPart"] == [
        {"@type": "Quotation", "@id": "#quote-q", "text": "It rains", "creator": {"@id": "#source-s"}},
        {"@type": "Quotation", "@id": "#quote-r", "abstract": "it pours"},
    ]
    assert document["mentions"] == [
        {
            "@type": "Person",
            "@id": "#source-s",
            "description": "a neighbour",
            "jobTitle": "Gardener",
            "affiliation": {"@type": "Organization", "name": "The Club"},
        }
    ]


def test_works_are_cited() -> None:
    """Documents, datasets and posts stand under citation; an organization belongs to another one."""
    sources = tuple(Source(id=kind.value, kind=kind, name="N", affiliation="X") for kind in SourceKind)
    document = written(Article(id="a", headline="A", sources=sources))
    assert [item["@type"] for item in document["citation"]] == ["CreativeWork", "Dataset", "SocialMediaPosting"]
    assert [item["@type"] for item in document["mentions"]] == ["Person", "Organization"]
    assert document["mentions"][1]["parentOrganization"]["name"] == "X"
    assert document["citation"][0]["publisher"]["name"] == "X"


def observed(quantity: Quantity, **fields: Any) -> Any:
    """Return the observation that a quantity becomes."""
    statistic = Statistic(id="s", label="Rain", text="rain", quantity=quantity, **fields)
    return written(Article(id="a", headline="A", statistics=(statistic,)))["mentions"][0]


@pytest.mark.parametrize(
    ("quantity", "values"),
    [
        (
            Quantity(value=Decimal("2.5"), unit_mult=6, unit="USD", unit_text="$"),
            {"value": 2500000, "unitCode": "ISO4217:USD", "unitText": "$"},
        ),
        (Quantity(value=Decimal("2.50"), unit="percent"), {"value": 2.5, "unitCode": "P1", "unitText": "percent"}),
        (Quantity(value=Decimal("0.12345678901234567890")), {"value": "0.12345678901234567890"}),
        (Quantity(value=Decimal(1), unit_mult=30), {"value": 10**30}),
        (Quantity(value=Decimal(1), denominator=4, per="day"), {"value": 0.25, "unitText": "per day"}),
        (Quantity(value=Decimal(1), unit="ton", per="day"), {"value": 1, "unitText": "ton per day"}),
        (Quantity(value=Decimal(5), upper=Decimal(7)), {"minValue": 5, "maxValue": 7}),
        (Quantity(value=Decimal(5), modifier=Modifier.MORE_THAN), {"minValue": 5, "description": "more_than"}),
        (Quantity(value=Decimal(5), modifier=Modifier.AT_MOST), {"maxValue": 5, "description": "at_most"}),
        (Quantity(value=Decimal(5), modifier=Modifier.APPROXIMATELY), {"value": 5, "description": "approximately"}),
        (Quantity(value=Decimal(0)), {"value": 0}),
    ],
)
def test_quantities(quantity: Quantity, values: dict[str, Any]) -> None:
    """A value is a number without loss, an open figure is a bound, and a unit has its code where there is one."""
    assert observed(quantity)["value"] == {"@type": "QuantitativeValue", **values}


def test_observation() -> None:
    """What a figure is about, when, and where it comes from, are those of the statistic."""
    quantity = Quantity(value=Decimal(5))
    period = Period(text="in May", start="2026-05-01", end="2026-05-31")
    known = observed(quantity, observation_about="CO-ANT", period=period, source="s")
    assert known["observationAbout"] == {"@type": "Place", "identifier": "CO-ANT"}
    assert known["observationPeriod"] == "2026-05-01/2026-05-31"
    assert known["subjectOf"] == {"@id": "#source-s"}
    vague = observed(quantity, observation_about="the roof", period=evolve(period, end=None))
    assert vague["observationAbout"] == {"@type": "Thing", "name": "the roof"}
    assert vague["observationPeriod"] == "2026-05-01/.."
    assert "observationPeriod" not in observed(quantity)
    assert observed(quantity, period=Period(text="in May"))["observationPeriod"] == "in May"
