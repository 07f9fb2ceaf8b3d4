"""Twenty stories in different styles: what a draft finds in each, and what is left to fill in."""

from __future__ import annotations

import json
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from colombia_brief import Article, Modifier, QuoteKind, check, from_json, from_markdown, to_json, to_markdown
from colombia_brief.drafting import draft, lay_out

STORIES = sorted((Path(__file__).parent / "stories").glob("*.txt"))
ASKED = {"source_proposed", "quote_without_speaker", "statistic_without_source"}
"""The rules that ask for what a draft leaves open."""

story = pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)


def expected_of(path: Path) -> dict[str, Any]:
    """What a person reads in a story."""
    expected: dict[str, Any] = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    return expected


@cache
def drafted(path: Path) -> Article:
    """The draft of a story."""
    return draft(path.read_text(encoding="utf-8"), language=expected_of(path)["language"])


def test_there_are_twenty() -> None:
    """Each story stands beside what is expected of it."""
    assert len(STORIES) == 20
    assert all(path.with_suffix(".json").exists() for path in STORIES)


@story
def test_the_layout_is_recognized(path: Path) -> None:
    """Headline, summary, dateline, bylines, headings, paragraphs, and what is left out below."""
    article, expected = drafted(path), expected_of(path)
    assert article.headline == expected["headline"]
    assert article.summary == expected["summary"]
    assert article.dateline == expected["dateline"]
    assert list(article.authors) == expected["authors"]
    assert [section.heading for section in article.sections] == expected["headings"]
    assert [len(section.paragraphs) for section in article.sections] == expected["paragraphs"]
    assert list(lay_out(path.read_text(encoding="utf-8")).left_out) == expected["left_out"]


@story
def test_every_quotation_is_drafted(path: Path) -> None:
    """Each with its words and its kind, in the order of the story."""
    expected = [(quote["text"], QuoteKind(quote["kind"])) for quote in expected_of(path)["quotes"]]
    assert [(quote.text, quote.kind) for quote in drafted(path).quotes] == expected


@story
def test_no_quotation_gets_a_wrong_speaker(path: Path) -> None:
    """A speaker is the right one, or left open."""
    article = drafted(path)
    labels = {source.id: source.label for source in article.sources}
    for quote, expected in zip(article.quotes, expected_of(path)["quotes"], strict=True):
        assert quote.speaker is None or labels[quote.speaker] == expected["speaker"]


@story
def test_every_figure_is_drafted(path: Path) -> None:
    """Each with value, scale, unit, modifier and, where one is said, its period."""
    found = [
        {
            "text": item.text,
            "value": item.quantity.value,
            "upper": item.quantity.upper,
            "unit_mult": item.quantity.unit_mult,
            "denominator": item.quantity.denominator,
            "unit": item.quantity.unit,
            "per": item.quantity.per,
            "modifier": item.quantity.modifier,
            "period": item.period and item.period.text,
        }
        for item in drafted(path).statistics
    ]
    plain = {"upper": None, "unit_mult": 0, "denominator": 1, "unit": None, "per": None, "period": None}
    expected = [
        {
            **plain,
            **figure,
            "value": Decimal(figure["value"]),
            "upper": Decimal(figure["upper"]) if "upper" in figure else None,
            "modifier": Modifier(figure.get("modifier", "exactly")),
        }
        for figure in expected_of(path)["figures"]
    ]
    assert found == expected


@story
def test_the_checks_ask_for_sources_alone(path: Path) -> None:
    """What the draft has filled in is right; every error is about what it left open."""
    assert {finding.code for finding in check(drafted(path)).errors} <= ASKED


@story
def test_a_draft_is_the_same_when_it_is_drafted_again(path: Path) -> None:
    """From the text that the draft holds, the same quotes, figures, sources and ids are drafted."""
    article = drafted(path)
    parts = [article.headline]
    for section in article.sections:
        parts += [section.heading] if section.heading else []
        parts += section.paragraphs
    again = draft("\n\n".join(parts), language=article.language)
    assert again.sections == article.sections
    assert again.quotes == article.quotes
    assert again.statistics == article.statistics
    assert again.sources == article.sources


@story
def test_ids_stay_when_the_text_is_edited_elsewhere(path: Path) -> None:
    """A paragraph more at the top changes no id below."""
    article = drafted(path)
    body = [paragraph for section in article.sections for paragraph in section.paragraphs]
    longer = draft(
        "\n\n".join([article.headline, "Nothing else was known that night.", *body]), language=article.language
    )
    for kind in ("quotes", "statistics", "sources"):
        assert [item.id for item in getattr(longer, kind)] == [item.id for item in getattr(article, kind)]


@story
def test_a_draft_goes_through_the_lossless_formats(path: Path) -> None:
    """JSON and the Markdown document give back what was written."""
    article = drafted(path)
    assert from_json(to_json(article)) == article
    assert from_markdown(to_markdown(article)) == article
