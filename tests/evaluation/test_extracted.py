"""Reading what was extracted: our JSON, LangExtract's JSON Lines, plain lists."""

import json
from decimal import Decimal
from typing import Any

import pytest

from colombia_brief import LoadError, ProblemCode, to_json
from colombia_brief.evaluation import ExtractedFigure, ExtractedQuote, Extraction, read_extraction
from tests.mutations.material import HARBOR


def _langextract(*extractions: dict[str, Any]) -> str:
    return json.dumps({"extractions": extractions, "text": "…", "document_id": "doc_1"})


QUOTE = {
    "extraction_class": "quote",
    "extraction_text": "Stay home.",
    "char_interval": {"start_pos": 3, "end_pos": 13},
    "alignment_status": "match_exact",
    "attributes": {"speaker": "Ana Ruiz"},
}
FIGURE = {"extraction_class": "statistic", "extraction_text": "12 boats", "attributes": None}
PERSON = {"extraction_class": "person", "extraction_text": "Ana Ruiz"}


def test_an_article_is_read_with_the_names_of_its_speakers() -> None:
    """And the quantities of its statistics."""
    extraction = read_extraction(to_json(HARBOR).encode())
    assert extraction == Extraction.of(HARBOR)
    assert extraction.quotes[0] == ExtractedQuote(HARBOR.quotes[0].text, "Ana Ruiz")
    assert extraction.figures[0] == ExtractedFigure("12 boats", HARBOR.statistics[0].quantity)


def test_documents_of_langextract_are_read() -> None:
    """One, or one a line; what is neither quote nor figure is left aside by its class."""
    one = read_extraction(_langextract(QUOTE, FIGURE, PERSON, PERSON))
    assert one == Extraction((ExtractedQuote("Stay home.", "Ana Ruiz"),), (ExtractedFigure("12 boats"),), ("person",))
    two = read_extraction(f"{_langextract(QUOTE)}\n\n{_langextract(FIGURE, PERSON)}\n")
    assert two == one


def test_classes_can_be_called_otherwise() -> None:
    """The names of the classes are the user's."""
    extraction = read_extraction(_langextract(QUOTE, PERSON), quote_classes=["person"], figure_classes=["quote"])
    assert [quote.text for quote in extraction.quotes] == ["Ana Ruiz"]
    assert [figure.text for figure in extraction.figures] == ["Stay home."]


@pytest.mark.parametrize("attributes", [None, {}, {"speaker": None}, {"tone": "firm"}])
def test_a_speaker_that_is_none_is_none(attributes: object) -> None:
    """Nobody is made up."""
    extraction = read_extraction(_langextract({**QUOTE, "attributes": attributes}))
    assert extraction.quotes == (ExtractedQuote("Stay home."),)


def test_plain_lists_are_read() -> None:
    """Strings, or objects with more."""
    extraction = read_extraction(
        '{"quotes": ["Stay home.", {"text": "No.", "speaker": "Ruiz"}],'
        ' "figures": ["12 boats", {"text": "$3 million", "quantity": {"value": "3", "unit_mult": 6, "unit": "USD"}}]}'
    )
    assert extraction.quotes == (ExtractedQuote("Stay home."), ExtractedQuote("No.", "Ruiz"))
    assert [figure.text for figure in extraction.figures] == ["12 boats", "$3 million"]
    quantity = extraction.figures[1].quantity
    assert quantity is not None
    assert quantity.magnitude == Decimal(3_000_000)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "$ (line 1, column 1): "),
        ("{", "$ (line 1, column 2): "),
        ("7", "$ (line 1, column 1): takes an article, an object with quotes and figures"),
        ("{}", "$ (line 1, column 1): takes an article, an object with quotes and figures"),
        ('{"quotas": []}', "[unknown_key]"),
        (
            '{"quotes": [{"text": "Yes", "speakr": "Ana"}]}',
            "$.quotes[0].speakr (line 1, column 29): is no key of a quote",
        ),
        ('{"figures": [{"text": "3", "value": 3}]}', "$.figures[0].value (line 1, column 28): is no key of a figure"),
        ('{"quotes": "Yes"}', "$.quotes (line 1, column 12): takes an array [type]"),
        ('{"quotes": [7]}', "$.quotes[0] (line 1, column 13): takes a string or an object [type]"),
        ('{"quotes": [{}]}', "$.quotes[0].text (line 1, column 13): takes an object with a string as 'text' [type]"),
        ('{"quotes": [" "]}', "$.quotes[0].text"),
        ('{"quotes": [{"text": "Yes", "speaker": 7}]}', "$.quotes[0].speaker (line 1, column 40)"),
        ('{"figures": [{"text": "3", "quantity": {"value": 3}}]}', "$.figures[0].quantity.value (line 1, column 50)"),
        ('{"figures": [{"text": "3", "quantity": 3}]}', "$.figures[0].quantity (line 1, column 40)"),
        ('{"extractions": [{}]}', "$.extractions[0].extraction_class (line 1, column 18)"),
        ('{"extractions": [{"extraction_class": "quote"}]}', "$.extractions[0].extraction_text"),
        (_langextract({**QUOTE, "attributes": {"speaker": 7}}), "$.extractions[0].attributes.speaker"),
        (_langextract({**QUOTE, "attributes": "Ana Ruiz"}), "$.extractions[0].attributes (line 1, "),
        ('{"extractions": []}\n\n{"extractions": 7}', "$.extractions (line 3, column 17)"),
        ('{"headline": 7}', "$.headline"),
        ('{"extractions": []}\n{"quotes": []}', "$ (line 2, column 1)"),
        ('{"extractions": []}\n{', "$ (line 2, column 1)"),
    ],
)
def test_what_is_none_of_these_is_refused(text: str, problem: str) -> None:
    """With what is wrong, and where."""
    with pytest.raises(LoadError) as caught:
        read_extraction(text)
    assert problem in str(caught.value)


def test_bytes_that_are_not_utf8_are_refused() -> None:
    """As everywhere."""
    with pytest.raises(LoadError, match="is not UTF-8 at byte 0"):
        read_extraction(b"\xff")


def test_a_mistyped_list_is_named() -> None:
    """With its place."""
    with pytest.raises(LoadError) as caught:
        read_extraction('{"qoutes": ["It rained."]}')
    (problem,) = caught.value.problems
    assert (problem.path, problem.code, problem.column) == ("$.qoutes", ProblemCode.UNKNOWN_KEY, 2)
    assert problem.message.startswith("is no key of an extraction, which takes an article")


def test_all_problems_are_told_at_once() -> None:
    """As everywhere."""
    with pytest.raises(LoadError) as caught:
        read_extraction(
            '{"quotas": [], "quotes": [7, {"speaker": "Ana"}], "figures": [{"text": "3", "quantity": {}}, ""]}'
        )
    assert [problem.path for problem in caught.value.problems] == [
        "$.quotas",
        "$.quotes[0]",
        "$.quotes[1].text",
        "$.figures[0].quantity.value",
        "$.figures[1].text",
    ]
