"""Where quotes and statistics stand in an article."""

from decimal import Decimal

import pytest

from colombia_brief import Article, Quantity, Quote, Section, Source, SourceKind, Span, Statistic, load_brief, locate
from colombia_brief.locating import Location, Paragraphs
from colombia_brief.words.matching import MatchLevel

ARTICLE = Article(
    id="a",
    headline="A headline",
    sections=(
        Section(paragraphs=("It rained. “We tried", "“and we failed,” Ana Ruiz said.")),
        Section(heading="Next", paragraphs=("Police raided 12 sites.",)),
    ),
    sources=(Source(id="ruiz", kind=SourceKind.PERSON, name="Ana Ruiz"),),
)


def test_a_statistic_is_located_in_its_paragraph() -> None:
    """Path and span lead to the words."""
    sites = Statistic(id="sites", label="Sites", quantity=Quantity(value=Decimal(12)), text="12 sites")
    location = locate(ARTICLE, sites)
    assert location is not None
    assert location.paragraphs == ("$.sections[1].paragraphs[0]",)
    assert [span.of(ARTICLE.body) for span in location.spans] == ["12 sites"]


def test_a_quote_over_two_paragraphs_has_both_paths() -> None:
    """In order, each once."""
    location = locate(ARTICLE, Quote(id="q", text="We tried and we failed", speaker="ruiz"))
    assert location is not None
    assert location.level is MatchLevel.SPLIT
    assert location.paragraphs == ("$.sections[0].paragraphs[0]", "$.sections[0].paragraphs[1]")


@pytest.mark.parametrize(
    "quote",
    [
        Quote(id="q", text="We tried and we won"),
        Quote(id="q", text="and we failed", prefix="and so"),
    ],
)
def test_what_does_not_stand_there_has_no_location(quote: Quote) -> None:
    """Other words, or a place that the prefix rules out."""
    assert locate(ARTICLE, quote) is None


def test_everything_of_the_brief_is_located() -> None:
    """Each span lies in the paragraph that is named for it."""
    brief = load_brief()
    paragraphs = Paragraphs(brief)
    things: list[Quote | Statistic] = [*brief.quotes, *brief.statistics]
    for thing in things:
        location = locate(brief, thing)
        assert isinstance(location, Location)
        for span in location.spans:
            around = paragraphs.spans[paragraphs.index(span.start)]
            assert around.start <= span.start < span.end <= around.end
        assert location.paragraphs == paragraphs.paths_of(location.spans)


def test_paragraphs_are_laid_out_as_the_body_is() -> None:
    """Their spans slice the body to their texts."""
    texts = [text for section in ARTICLE.sections for text in section.paragraphs]
    assert [span.of(ARTICLE.body) for span in Paragraphs(ARTICLE).spans] == texts
    assert Paragraphs(ARTICLE).paths_of([Span(0, 2), Span(3, 4)]) == ("$.sections[0].paragraphs[0]",)


def test_a_speaker_may_be_called_by_the_office() -> None:
    """Between the pieces stands the office first, and then the name: it is the same speaker."""
    section = Section(paragraphs=("“We tried,” said the minister for Energy, Ana Ruiz. “We failed.”",))
    ruiz = Source(id="ruiz", kind=SourceKind.PERSON, name="Ana Ruiz", role="minister for Energy")
    quote = Quote(id="failed", text="We tried. We failed.", speaker="ruiz")
    article = Article(id="a", headline="A headline", sections=(section,), sources=(ruiz,), quotes=(quote,))
    location = locate(article, quote)
    assert location is not None
    assert location.level is MatchLevel.SPLIT


def test_around_a_place_are_its_paragraphs_and_so_many_more() -> None:
    """Never before the first or behind the last."""
    article = Article(id="a", headline="A", sections=(Section(paragraphs=("One.", "Two.", "Three.", "Four.")),))
    paragraphs = Paragraphs(article)

    def shown(first: str, last: str, before: int = 0, after: int = 0) -> str:
        spans = [Span(article.body.index(word), article.body.index(word) + len(word)) for word in (first, last)]
        start, end = paragraphs.around(spans, before=before, after=after)
        return article.body[start:end].replace("\n\n", " ")

    assert shown("Two", "Two") == "Two."
    assert shown("Two", "Three") == "Two. Three."
    assert shown("Two", "Two", before=1) == "One. Two."
    assert shown("Three", "Three", before=1) == "Two. Three."
    assert shown("Two", "Two", after=1) == "Two. Three."
    assert shown("Two", "Two", before=5, after=5) == "One. Two. Three. Four."


def test_the_paragraph_of_an_offset() -> None:
    """Its first and its last character, and the break behind it, are its own."""
    article = Article(id="a", headline="A", sections=(Section(paragraphs=("One.", "Two.")),))
    paragraphs = Paragraphs(article)
    assert [paragraphs.index(offset) for offset in (0, 3, 4, 5, 6, 9)] == [0, 0, 0, 0, 1, 1]
    assert paragraphs.paths_of([Span(0, 6)]) == ("$.sections[0].paragraphs[0]",)
    assert paragraphs.paths_of([Span(3, 7)]) == ("$.sections[0].paragraphs[0]", "$.sections[0].paragraphs[1]")
    assert paragraphs.paths_of([Span(6, 6)]) == ("$.sections[0].paragraphs[1]",)
