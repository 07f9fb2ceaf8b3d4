"""Rows have the same columns for every article, and CSV can be opened in any spreadsheet."""

from __future__ import annotations

import csv
import io
import re
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import example, given

from colombia_brief import Article, load_brief
from colombia_brief.formats import quotes_rows, sources_rows, statistics_rows, to_csv
from tests.formats.filled import filled, hostile_texts
from tests.formats.generated import articles, texts
from tests.generating import examples

_MAKERS = (statistics_rows, quotes_rows, sources_rows)
_MARKS = "=+-@\uff1d\uff0b\uff0d\uff20"
_TAKEN_AWAY = re.compile(r"(^|[;\t\n])'(?=[\s'\"\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20])")


@given(articles())
@examples(50)
def test_rows_are_flat_and_alike(article: Article) -> None:
    """Every row of a table has the same columns, in the same order, with plain values."""
    ids = ([item.id for item in article.statistics], [item.id for item in article.quotes])
    for make, expected in zip(_MAKERS, (*ids, [item.id for item in article.sources]), strict=True):
        rows = make(article)
        assert [row["id"] for row in rows] == expected
        for row in rows:
            assert list(row) == list(make(filled("words"))[0])
            assert {type(value) for value in row.values()} <= {str, int, Decimal, type(None)}


def test_rows_of_the_brief() -> None:
    """The figures of the bundled brief come with magnitude, bounds, period, source and what they are derived from."""
    rows = {row["id"]: row for row in statistics_rows(load_brief())}
    assert rows["assistance"]["magnitude"] == 210_000_000
    assert (rows["cocaine-seized"]["lower_bound"], rows["cocaine-seized"]["upper_bound"]) == (
        Decimal("445.5"),
        Decimal("446.5"),
    )
    daily = rows["cocaine-seized-daily"]
    assert (daily["derivation"], daily["derived_from"], daily["per"]) == ("rate", "cocaine-seized", "day")
    assert daily["upper_bound"] is None
    assert rows["agricultural-assistance"]["part_of"] == "assistance"
    assert sum(row["quotes"] for row in sources_rows(load_brief())) == len(load_brief().quotes)


def test_what_is_missing_is_none() -> None:
    """A source that the article does not have, and one that is not given, have no label."""
    article = filled("words")
    quotes = (evolve(article.quotes[0], speaker=None), evolve(article.quotes[1], speaker="lost"))
    assert [row["speaker_label"] for row in quotes_rows(evolve(article, quotes=quotes))] == [None, None]


def read(text: str, delimiter: str) -> list[str]:
    """Return the cells that a spreadsheet would find if it took a character for the delimiter."""
    return [cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) for cell in row]


def assert_safe(text: str) -> None:
    """No cell begins a formula, whatever parts the cells, and the text can be had back."""
    table = to_csv([{"a": text, "b": 1, "c": f"x{text}"}])
    for delimiter in ",;\t":
        for cell in read(table, delimiter):
            assert not re.match(rf"[\s\"\ufeff]*[{re.escape(_MARKS)}]", cell)
    assert _TAKEN_AWAY.sub(r"\1", read(table, ",")[3]) == text


def test_hostile_suites() -> None:
    """No hostile string becomes a formula, and each can be had back."""
    for text in hostile_texts():
        assert_safe(text)


@given(texts())
@example("=1+1")
@example(" '=1+1")
@example("a;=1+1")
@example('x\n"@SUM(1)')
@example("\uff1d1")
def test_generated_texts(text: str) -> None:
    """No text becomes a formula, and each can be had back."""
    assert_safe(text)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("=1", "'=1"),
        ("a=1", "a=1"),
        ("+1", "'+1"),
        ("@a", "'@a"),
        ("-1", "'-1"),
        (-1, "-1"),
        (Decimal("-1.50"), "-1.50"),
    ],
)
def test_marks_before_texts_alone(value: Any, written: str) -> None:
    """A text that begins like a formula gets an apostrophe; a number stays a number, and None is empty."""
    assert to_csv([{"a": value, "b": None}]) == f"a,b\n{written},\n"


def test_no_rows_no_table() -> None:
    """Without rows there are no columns either."""
    assert to_csv([]) == ""


@pytest.mark.parametrize("rows", [[{"a": 1}, {"b": 2}], [{"a": 1, "b": 2}, {"b": 2, "a": 1}], [{"a": 1}, {}]])
def test_rows_with_other_columns_are_refused(rows: list[dict[str, int]]) -> None:
    """No value stands under the name of another column."""
    with pytest.raises(ValueError, match="row 1 has the columns"):
        to_csv(rows)
