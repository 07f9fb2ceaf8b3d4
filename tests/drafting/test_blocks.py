"""A text as headings and paragraphs."""

from __future__ import annotations

import pytest

from colombia_brief.drafting.blocks import Block, cleaned, read_blocks


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("One\r\nTwo\rThree", "One\nTwo\nThree"),
        ("One\x0cTwo\u2028Three\x85Four", "One\nTwo\nThree\nFour"),
        ("a\x00b\x7f\ufffe\ud800", "ab"),
        ("a\tb", "a b"),
    ],
)
def test_no_forbidden_character_is_left(text: str, clean: str) -> None:
    """Line ends are of one kind, and what no article may have is gone."""
    assert cleaned(text) == clean


def test_a_line_is_a_paragraph_where_lines_are_not_wrapped() -> None:
    """Short lines and long ones side by side were not broken by a width."""
    text = "Short\nA line of a paragraph that goes on and on.\n\nAnother"
    assert [block.text for block in read_blocks(text)] == [
        "Short",
        "A line of a paragraph that goes on and on.",
        "Another",
    ]


def test_wrapped_lines_are_one_paragraph() -> None:
    """Every line is as full as the width admits."""
    text = (
        "The bridge will close on Monday for repairs that are\n"
        "expected to take ten weeks and cost a lot, the county\nsaid."
    )
    (block,) = read_blocks(text)
    assert "\n" not in block.text
    assert block.text.endswith("county said.")


@pytest.mark.parametrize(
    ("markdown", "blocks"),
    [
        ("# One #\n\n## Two", [Block("One", 1), Block("Two", 2)]),
        ("# H\nText\nwrapped", [Block("H", 1), Block("Text wrapped")]),
        ("# H\n\n- one\n- two\n1. three", [Block("H", 1), Block("one"), Block("two"), Block("three")]),
        ("# H\n\n> said\n> so", [Block("H", 1), Block("said so")]),
        ("# H\n\n>\n\n***\n\nText", [Block("H", 1), Block("Text")]),
        (
            "# H\n\nA [link](https://example.org) and ![a picture](x.png)",
            [Block("H", 1), Block("A link and a picture")],
        ),
        ("# H\n\n***all*** **strong _and_ soft**", [Block("H", 1), Block("all strong and soft")]),
        ("# H\n\n2 * 3 * 4 and snake_case_name", [Block("H", 1), Block("2 * 3 * 4 and snake_case_name")]),
        ("# H\n\n\\*no emphasis\\*", [Block("H", 1), Block("*no emphasis*")]),
        ("#\n# \n# H", [Block("#"), Block("H", 1)]),
    ],
)
def test_simple_markdown_is_read(markdown: str, blocks: list[Block]) -> None:
    """Headings keep their level; emphasis, links, lists and quotes give their text."""
    assert read_blocks(markdown) == blocks


def test_marks_of_plain_text_are_left() -> None:
    """Without a heading it is no Markdown, and stars are stars."""
    assert read_blocks("A *star*") == [Block("A *star*")]
