"""Scores of extractions: what is right, what is missed, what is made up."""

from __future__ import annotations

from decimal import Decimal

import pytest
from attrs import evolve
from hypothesis import given

from colombia_brief import Article, Section, load_brief
from colombia_brief.evaluation import (
    DifferenceKind,
    ExtractedFigure,
    ExtractedQuote,
    Extraction,
    Share,
    score_extraction,
)
from colombia_brief.strategies import articles
from tests.generating import examples
from tests.mutations.material import HARBOR, PUERTO

TONIGHT, NO_MONEY, FEE, GOD, HOME = HARBOR.quotes


def _quotes(*quotes: ExtractedQuote) -> list[str]:
    score = score_extraction(HARBOR, Extraction(quotes))
    return [str(item) for item in score.differences if item.kind is not DifferenceKind.MISSED]


def _figures(*figures: ExtractedFigure, gold: Article = HARBOR) -> list[str]:
    score = score_extraction(gold, Extraction(figures=figures))
    return [str(item) for item in score.differences if item.kind is not DifferenceKind.MISSED]


@pytest.mark.parametrize("article", [load_brief(), HARBOR, PUERTO], ids=lambda article: article.id)
def test_the_gold_itself_is_all_right(article: Article) -> None:
    """Nothing differs; all shares are 1."""
    score = score_extraction(article, article)
    assert score.differences == ()
    assert score.quotes == Share(*[len(article.quotes)] * 3)
    assert score.figures == Share(*[len(article.statistics)] * 3)
    assert score.quotes.f1 == score.figures.f1 == score.speakers.precision == 1
    assert "none" not in score.quote_levels + score.figure_levels


@examples(25)
@given(articles())
def test_any_good_article_is_all_right_beside_itself(article: Article) -> None:
    """Whatever its words and figures."""
    assert score_extraction(article, article).differences == ()


def test_nothing_extracted_misses_all() -> None:
    """What is missed is told with the words of the gold."""
    score = score_extraction(HARBOR, Extraction())
    assert (score.quotes.precision, score.quotes.recall, score.quotes.f1) == (1, 0, 0)
    ids = [quote.id for quote in HARBOR.quotes] + [statistic.id for statistic in HARBOR.statistics]
    assert [item.gold for item in score.differences] == ids
    assert str(score.differences[3]) == "quote: missed: “an act of God”"
    assert "grounded: quotes none; figures none" in str(score)


def test_nothing_beside_nothing_is_all_right() -> None:
    """No division by zero."""
    empty = Article(id="a", headline="A")
    score = score_extraction(empty, Extraction())
    assert score.quotes.precision == score.quotes.recall == score.quotes.f1 == 1


def test_made_up_words_are_hallucinated() -> None:
    """With the nearest words of the text, and the quote of the gold that has them."""
    score = score_extraction(HARBOR, Extraction((ExtractedQuote("an act of the Devil"), ExtractedQuote("Zzz"))))
    first, second = score.hallucinated
    assert (first.gold, first.expected) == ("god", "an act of God")
    assert (second.gold, second.expected) == (None, None)
    assert score.quotes == Share(0, 2, 5)
    assert score.quote_levels == ("none", "none")


def test_a_quote_with_other_edges_is_not_right() -> None:
    """What it is about is told. Punctuation at the edges is free."""
    assert _quotes(ExtractedQuote("act of God")) == ["quote 0: boundaries: “act of God”, not “an act of God”"]
    assert _quotes(ExtractedQuote("“an act of God.”")) == []


def test_words_that_the_gold_does_not_quote_are_extra() -> None:
    """They stand in the text, but are nobody's quote."""
    assert _quotes(ExtractedQuote("gave way before midnight")) == ["quote 0: extra: “gave way before midnight”"]


def test_the_second_time_is_a_repetition() -> None:
    """One quote of the gold can be right once."""
    assert _quotes(ExtractedQuote("Stay home"), ExtractedQuote("Stay home")) == ["quote 1: repeated: “Stay home”"]


@pytest.mark.parametrize("name", ["Ana Ruiz", "ruiz", "Ruiz", "Ana", "harbor master Ana Ruiz", None])
def test_a_speaker_may_be_called_by_part_of_the_name(name: str | None) -> None:
    """Or by the id, or with a title; not to name one is no mistake, but does not count either."""
    score = score_extraction(HARBOR, Extraction((ExtractedQuote(HOME.text, name),)))
    given = int(name is not None)
    assert score.speakers == Share(given, given, 5)
    assert score.quotes == Share(1, 1, 5)


def test_a_wrong_speaker_is_told() -> None:
    """The quote is right all the same."""
    assert _quotes(ExtractedQuote(HOME.text, "Pedro Galdames")) == [
        "quote 0: speaker: “Pedro Galdames”, not “Ana Ruiz”"
    ]


def test_a_statement_of_two_goes_to_the_speaker_who_is_named() -> None:
    """Two quotes of the gold have the same words: each speaker finds the right one."""
    brief = load_brief()
    words = brief.quotes[0].text
    pair = [ExtractedQuote(words, brief.source(quote.speaker or "").label) for quote in brief.quotes[1::-1]]
    score = score_extraction(brief, Extraction(tuple(pair)))
    assert score.speakers == Share(2, 2, 19)


def test_a_figure_is_right_by_its_place() -> None:
    """More words or fewer, as long as the number is among them."""
    cost = ExtractedFigure("$3 million, the council said")
    assert _figures(cost, ExtractedFigure("30 percent of the $10 million")) == []
    assert _figures(ExtractedFigure("the council said")) == ["figure 0: extra: “the council said”"]


def test_a_wrong_scale_is_told_with_the_field() -> None:
    """The place is right, the figure is not."""
    wrong = evolve(HARBOR.statistics[1].quantity, unit_mult=9)
    score = score_extraction(HARBOR, Extraction(figures=(ExtractedFigure("nearly $3 million", wrong),)))
    (difference, *_) = score.differences
    assert str(difference) == "figure 0: quantity: unit_mult is “9”, not “6”"
    assert difference.gold == "cost"
    assert score.figures == Share(0, 1, 12)
    assert "cost" not in [item.gold for item in score.differences if item.kind is DifferenceKind.MISSED]


def test_a_figure_in_words_that_are_not_there_is_hallucinated() -> None:
    """The figure of the gold that is most like it is told, if any is."""
    assert _figures(ExtractedFigure("$3 billion")) == [
        "figure 0: hallucinated: “$3 billion”, nearest is “nearly $3 million”"
    ]
    assert _figures(ExtractedFigure("977 geese")) == ["figure 0: hallucinated: “977 geese”"]
    german = evolve(HARBOR, language="de")
    assert _figures(ExtractedFigure("$3 billion"), gold=german)[0].startswith("figure 0: hallucinated: “$3 billion”")


def test_a_figure_that_is_there_twice_is_found_twice() -> None:
    """Each with its own quantity, in any order; the third time is a repetition."""
    first, second = HARBOR.statistics[0], evolve(HARBOR.statistics[0], id="more", suffix="more")
    other = evolve(second, quantity=evolve(second.quantity, unit="ship"), prefix="and", suffix=None)
    text = "They saw 12 boats, and 12 boats more. “Stay home,” Ana Ruiz said."
    gold = evolve(
        HARBOR, sections=(Section(paragraphs=(text,)),), statistics=(evolve(first, suffix=", and"), other), quotes=()
    )
    pair = (ExtractedFigure("12 boats", other.quantity), ExtractedFigure("12 boats", first.quantity))
    assert _figures(*pair, gold=gold) == []
    assert _figures(*pair, ExtractedFigure("12 boats"), gold=gold) == ["figure 2: repeated: “12 boats”"]


def test_trailing_zeros_count() -> None:
    """12.0 is not what is printed."""
    boats = evolve(HARBOR.statistics[0].quantity, value=Decimal("12.0"))
    assert _figures(ExtractedFigure("12 boats", boats)) == ["figure 0: quantity: value is “12.0”, not “12”"]


def test_a_gold_whose_own_words_are_not_in_its_text_matches_nothing() -> None:
    """It should have been checked; nothing raises."""
    lost = evolve(HARBOR, sections=(Section(paragraphs=("Ana Ruiz was silent.",)),))
    score = score_extraction(lost, HARBOR)
    assert score.quotes.right == score.figures.right == 0
    assert len(score.hallucinated) == 17
