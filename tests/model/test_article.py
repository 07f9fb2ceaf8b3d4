"""What an article answers: its parts by id, its body, its dates; what its figures amount to."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from colombia_brief import load_brief, strategies
from colombia_brief.model import (
    PARAGRAPH_BREAK,
    Article,
    Modifier,
    Period,
    Quantity,
    Section,
    Source,
    SourceKind,
    Span,
)
from tests.generating import examples


@examples(40)
@given(strategies.articles())
def test_parts_are_found_by_their_ids(article: Article) -> None:
    """Each source, quote and statistic is what its id gives."""
    for source in article.sources:
        assert article.source(source.id) is source
    for quote in article.quotes:
        assert article.quote(quote.id) is quote
    for statistic in article.statistics:
        assert article.statistic(statistic.id) is statistic


@examples(40)
@given(strategies.articles(min_quotes=1))
def test_the_quotes_of_a_speaker(article: Article) -> None:
    """By the source or by its id, in the article's order, and each quote is of one speaker."""
    for source in article.sources:
        expected = tuple(quote for quote in article.quotes if quote.speaker == source.id)
        assert article.quotes_by(source) == article.quotes_by(source.id) == expected


def test_an_unknown_id_is_answered_with_the_closest() -> None:
    """A look-up that fails names what might have been meant, or what there is."""
    brief = load_brief()
    with pytest.raises(LookupError, match="there are sanchez-silvestre"):
        brief.source("sanchez-silvestr")
    with pytest.raises(LookupError, match="no quote has the id 'xyzzy'; there are joint"):
        brief.quote("xyzzy")
    with pytest.raises(LookupError, match="no source has the id 'nobody'"):
        brief.quotes_by("nobody")
    with pytest.raises(LookupError, match="no statistic has the id 'a'; the article has none"):
        Article(id="a", headline="A").statistic("a")


@examples(40)
@given(strategies.articles())
def test_the_body_is_the_paragraphs(article: Article) -> None:
    """All paragraphs in order, a blank line between two; headings are no part of it."""
    paragraphs = [text for section in article.sections for text in section.paragraphs]
    assert article.body == PARAGRAPH_BREAK.join(paragraphs)


def test_dates_are_parsed() -> None:
    """A date of the article is a date, or a datetime with an offset, or None."""
    article = Article(id="a", headline="A", date_published="2026-03-01", date_modified="2026-03-02T09:30:00-05:00")
    assert article.published == date(2026, 3, 1)
    modified = article.modified
    assert isinstance(modified, datetime)
    assert modified.utcoffset() is not None
    undated = evolve(article, date_published=None, date_modified=None)
    assert undated.published is undated.modified is None


def test_a_period_may_lack_either_bound() -> None:
    """What is not known is None."""
    assert Period(text="since 2020", start="2020-01-01").first_day == date(2020, 1, 1)
    assert Period(text="since 2020", start="2020-01-01").last_day is None
    assert Period(text="until 2020", end="2020-12-31").first_day is None
    assert Period(text="until 2020", end="2020-12-31").last_day == date(2020, 12, 31)


def test_a_source_is_called_by_what_is_known() -> None:
    """Its name, else its description, else its id."""
    source = Source(id="s", kind=SourceKind.PERSON, name="Ana Ruiz", described_as="the mayor")
    assert source.label == "Ana Ruiz"
    assert evolve(source, name=None).label == "the mayor"
    assert evolve(source, name=None, described_as=None).label == "s"


@pytest.mark.parametrize(
    ("quantity", "magnitude", "upper"),
    [
        (Quantity(value=Decimal(210), unit_mult=6), "210000000", None),
        (Quantity(value=Decimal("1.50"), unit_mult=1), "15.0", None),
        (Quantity(value=Decimal(25), unit_mult=-2), "0.25", None),
        (Quantity(value=Decimal(1), denominator=5), "0.2", None),
        (Quantity(value=Decimal(3), upper=Decimal(5), unit_mult=3, modifier=Modifier.BETWEEN), "3000", "5000"),
        (Quantity(value=Decimal("-0")), "-0", None),
    ],
)
def test_the_magnitude_has_scale_and_denominator_applied(quantity: Quantity, magnitude: str, upper: str | None) -> None:
    """It is exact, and keeps the digits that were printed."""
    assert str(quantity.magnitude) == magnitude
    assert (None if quantity.upper_magnitude is None else str(quantity.upper_magnitude)) == upper


@given(strategies.quantities())
def test_scaling_is_exact(quantity: Quantity) -> None:
    """Whatever the digits, the scale and the denominator: the magnitude times the denominator is the scaled value."""
    scaled = quantity.value.scaleb(quantity.unit_mult)
    if quantity.denominator == 1:
        assert quantity.magnitude == scaled
    else:
        assert abs(quantity.magnitude * quantity.denominator - scaled) <= abs(scaled) * Decimal("1e-25")


@given(strategies.quantities())
def test_a_quantity_claims_its_own_number(quantity: Quantity) -> None:
    """What was printed is among the numbers that the words admit, but for those that say more or less than it."""
    if quantity.denominator == 1 and quantity.modifier not in {Modifier.MORE_THAN, Modifier.LESS_THAN}:
        assert quantity.interval().contains(quantity.magnitude)


@given(st.text(), st.integers(0, 20), st.integers(0, 20))
def test_a_span_slices(text: str, start: int, length: int) -> None:
    """A span is a half-open range, as of a slice."""
    assert Span(start, start + length).of(text) == text[start : start + length]


def test_a_section_without_heading_is_the_lede() -> None:
    """A heading is None unless it is given."""
    assert Section(paragraphs=("a",)).heading is None
