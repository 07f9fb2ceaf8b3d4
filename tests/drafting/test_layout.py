"""Headline, summary, headings, paragraphs, and what is left out."""

from __future__ import annotations

import pytest

from colombia_brief.drafting import lay_out
from colombia_brief.drafting.layout import UNTITLED

LEDE = "The river rose in the night, and the town went under."


def test_an_empty_text_has_a_headline() -> None:
    """An article needs one; no section is made up."""
    layout = lay_out(" \n\n ")
    assert layout.headline == UNTITLED
    assert layout.sections == ()


def test_a_summary_may_stand_before_the_title() -> None:
    """A long line, then a short one without a full stop, then the text."""
    layout = lay_out(f"{LEDE}\nRiver Drowns Town\n\nIt rained.\nThen it stopped.")
    assert layout.headline == "River Drowns Town"
    assert layout.summary == LEDE
    assert layout.sections[0].paragraphs == ("It rained.", "Then it stopped.")


def test_a_standfirst_is_the_summary() -> None:
    """A line right below the title that is no sentence."""
    layout = lay_out(f"River Drowns Town\n\nHow one night in June changed a valley for good\n\n{LEDE}")
    assert layout.summary == "How one night in June changed a valley for good"


def test_a_short_line_below_the_title_is_a_heading() -> None:
    """It is too short for a summary."""
    layout = lay_out(f"River Drowns Town\n\nThe Night\n\n{LEDE}")
    assert (layout.summary, layout.sections[0].heading) == (None, "The Night")


def test_a_text_without_a_title_takes_its_first_sentence() -> None:
    """Nothing is invented."""
    layout = lay_out(f"{LEDE} It rained on.\n\nNobody slept.")
    assert layout.headline == LEDE
    assert len(layout.sections[0].paragraphs) == 2


def test_a_long_first_sentence_is_cut_between_words() -> None:
    """A headline has its length."""
    layout = lay_out("word " * 100 + "end.")
    assert len(layout.headline) <= 160
    assert layout.headline.endswith("word")
    assert lay_out("x" * 500 + ".").headline == "x" * 160


def test_a_given_headline_is_taken() -> None:
    """It is taken out of the text where it stands there, with the summary above it."""
    given = lay_out(f"River Drowns Town\n\n{LEDE}", headline="River Drowns Town")
    assert (given.headline, given.sections[0].paragraphs) == ("River Drowns Town", (LEDE,))
    other = lay_out(f"{LEDE}\n\nIt rained.", headline="Rain")
    assert (other.headline, len(other.sections[0].paragraphs)) == ("Rain", 2)
    assert lay_out(f"{LEDE}\n\nRain\n\nIt rained.", headline="Rain").summary == LEDE


@pytest.mark.parametrize(
    "line",
    [
        "A sentence that ends.",
        "A list of things:",
        "Does it end?",
        "12 boats",
        "The “plan”",
        "lower case at first",
        "- An item",
        "One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen",
        "Word " * 17 + "Long",
    ],
)
def test_what_is_no_heading_is_a_paragraph(line: str) -> None:
    """Full stops, figures, quotation marks and length tell."""
    layout = lay_out(f"A Title\n\n{LEDE}\n\n{line}\n\nIt rained.")
    assert [section.heading for section in layout.sections] == [None]


def test_short_lines_in_a_row_are_a_list() -> None:
    """A heading has text under it, and none above it without text."""
    layout = lay_out(f"A Title\n\n{LEDE}\n\nApples\n\nPears\n\nIt rained.\n\nThe End")
    assert [section.heading for section in layout.sections] == [None]
    assert len(layout.sections[0].paragraphs) == 5


@pytest.mark.parametrize(
    ("first", "dateline", "rest"),
    [
        ("BOGOTÁ, Colombia (Reuters) — It rained.", "BOGOTÁ, Colombia (Reuters)", "It rained."),
        ("HALLAM - It rained.", "HALLAM", "It rained."),
        ("Bogotá, 3 mar (EFE).- Llovió.", "Bogotá, 3 mar (EFE)", "Llovió."),
        ("US — A word.", None, "US — A word."),
        ("It rained — and rained.", None, "It rained — and rained."),
    ],
)
def test_a_dateline_is_taken_from_the_first_paragraph(first: str, dateline: str | None, rest: str) -> None:
    """A place in capitals, or a place and a day with the agency, and a dash."""
    layout = lay_out(f"A Title\n\n{first}\n\nThen it stopped.")
    assert (layout.dateline, layout.sections[0].paragraphs[0]) == (dateline, rest)


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Ana Ruiz", ("Ana Ruiz",)),
        ("By Ana Ruiz, Tom Abbey and Li Wei", ("Ana Ruiz", "Tom Abbey", "Li Wei")),
        ("Por Ana Ruiz y Tomás Gil", ("Ana Ruiz", "Tomás Gil")),
    ],
)
def test_bylines_are_read(line: str, authors: tuple[str, ...]) -> None:
    """Above the title or below it."""
    assert lay_out(f"{line}\n\nA Title\n\n{LEDE}\n\nIt rained.").authors == authors
    assert lay_out(f"A Title\n\n{line}\n\n{LEDE}\n\nIt rained.").authors == authors


def test_a_long_line_is_no_byline() -> None:
    """A sentence may begin with "By"."""
    assert lay_out("By " + "Ana Ruiz and " * 30 + "Tom Gil\n\nIt rained.").authors == ()


def test_site_text_is_left_out_from_the_end_only() -> None:
    """What stands within the story stays."""
    layout = lay_out(
        f"A Title\n\n{LEDE}\n\nSubscribe was all he said.\n\nIt rained.\n\nShare this article\nHelp us improve."
    )
    assert layout.left_out == ("Share this article", "Help us improve.")
    assert len(layout.sections[0].paragraphs) == 3


def test_markdown_headings_count() -> None:
    """The first is the title, whatever its level, if nothing or a summary stands above."""
    assert lay_out(f"# T\n\n{LEDE}\n\n## H 12\n\nIt rained.").sections[1].heading == "H 12"
    assert lay_out(f"## T\n\n{LEDE}").headline == "T"
    above = lay_out(f"{LEDE}\n\n# T\n\nIt rained.")
    assert (above.headline, above.summary) == ("T", LEDE)
    below = lay_out(f"{LEDE}\n\n## H\n\nIt rained.")
    assert (below.headline, below.sections[1].heading) == (LEDE, "H")


def test_a_heading_with_nothing_under_it_is_left_out() -> None:
    """No section is empty."""
    layout = lay_out(f"# T\n\n{LEDE}\n\n## One\n\n## Two\n\nIt rained.\n\n## Three")
    assert [section.heading for section in layout.sections] == [None, "Two"]
    assert layout.left_out == ("One", "Three")


def test_the_questions_of_an_interview_are_no_title() -> None:
    """They stay in the text."""
    layout = lay_out("Reporter: Why did you go?\n\nBecause it rained.\n\nThat is all.")
    assert layout.sections[0].paragraphs[0] == "Reporter: Why did you go?"
