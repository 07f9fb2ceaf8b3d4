"""The words that lead to one place: whole ones, and selectors that the matcher takes as such."""

from __future__ import annotations

import pytest

from colombia_brief import check, draft
from colombia_brief.drafting.selecting import Places, Selected
from colombia_brief.model import Span
from colombia_brief.words.matching import Body


@pytest.mark.parametrize(
    ("text", "figure", "selected"),
    [
        ("Half of Oz’s shows were cut.", "Half of Oz", "Half of Oz’s"),
        ("A 100,000-strong force came.", "100,000", "100,000-strong"),
        ("By 89%-6%, they agreed.", "89%", "89%-6%"),
        ("They won nearly 3-to-1.", "nearly 3", "nearly 3-to-1"),
        ("Ask @Fred_945.", "945", "@Fred_945"),
        ("Among them 30 Egyptians,15 of them young.", "30 Egyptians", "30 Egyptians,15"),
        ("They found 12 sites.", "12 sites", "12 sites"),
    ],
)
def test_a_figure_takes_in_what_is_glued_to_it(text: str, figure: str, selected: str) -> None:
    """The words are whole, so that they are found."""
    start = text.index(figure)
    body = Body(text)
    assert Places(body).of_figure(Span(start, start + len(figure))) == Selected(selected)
    assert body.match(selected, anywhere=True)


def test_a_figure_at_the_end_takes_in_what_stands_before_it() -> None:
    """Nothing more stands behind the second of two that are alike."""
    text = "They won $5 and lost $5"
    start = text.rindex("$5")
    assert Places(Body(text)).of_figure(Span(start, start + 2)) == Selected("lost $5")


def test_marks_alone_select_nothing() -> None:
    """A full stop behind one of two places is no suffix, for the matcher does not count it: the next word is."""
    text = "They called it “smart” there. It was “smart.” Nobody laughed."
    second = text.rindex("smart")
    found = Places(Body(text)).of_quotation("smart", (Span(second, second + 5),))
    assert found == Selected("smart", suffix="Nobody")


def test_no_finding_of_a_draft_is_about_its_places() -> None:
    """Words that stand twice are told apart by words."""
    text = "A headline\n\nTwo men came, and two men left. “No,” said Roe. He said “no” again, and meant “no.”\n"
    found = {finding.code for finding in check(draft(text)).findings}
    assert found.isdisjoint({"ambiguous_place", "selector_selects_nothing", "statistic_not_in_body"})
