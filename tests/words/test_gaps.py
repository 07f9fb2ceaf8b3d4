"""What may differ between words, and where a quote may begin and end."""

from __future__ import annotations

import pytest

from colombia_brief.words.gaps import Difference, Edge, compare_gaps, compare_heads, compare_tails, turns


@pytest.mark.parametrize(
    ("ours", "theirs", "difference"),
    [
        (" ", " ", Difference.NONE),
        ("-", "—", Difference.NONE),
        (" '", ' "', Difference.NONE),
        (",' ", "', ", Difference.PUNCTUATION),
        (", ", ",\x1f", Difference.SPLIT),
        (" ", ",\x1f", Difference.SPLIT),
        (". ", ",\x1f", Difference.SPLIT),
        ("—", ",\x1f", Difference.SPLIT),
        ("? ", "?\x1f", Difference.SPLIT),
        ("… ", ",\x1f", Difference.EDITORIAL),
        (" ", "…", Difference.EDITORIAL),
        (" ", ", ", Difference.WORDS),
        ("! ", "?\x1f", Difference.WORDS),
        (" −", " ", Difference.WORDS),
        (" $", " £", Difference.WORDS),
        ("% ", " ", Difference.WORDS),
    ],
)
def test_few_differences_are_allowed(ours: str, theirs: str, difference: Difference) -> None:
    """Dashes and marks are one kind; stops move across closing marks and joins; the rest is a difference of words."""
    assert compare_gaps(ours, theirs, after="word", editorial=True) is difference


def test_an_ellipsis_is_a_difference_of_words_at_the_stricter_levels() -> None:
    """Only the editorial level lets an ellipsis come or go."""
    assert compare_gaps(" ", "…", after="word", editorial=False) is Difference.WORDS


def test_feet_are_not_inches() -> None:
    """After a digit, one kind of mark does not stand for the other."""
    assert compare_gaps("'", '"', after="5", editorial=True) is Difference.WORDS


@pytest.mark.parametrize(
    ("ours", "theirs", "previous", "edge"),
    [
        ("", " ", "a", (Difference.NONE, 0)),
        ("'", " '", "a", (Difference.NONE, 1)),
        ("'", ' "', "a", (Difference.NONE, 1)),
        ("… ", " ", "a", (Difference.EDITORIAL, 0)),
        ("'", " ", "a", None),
        ("'", "'", "a", None),
        ("", "'", "a", None),
        ("", "-", "a", None),
        ("", " -", "a", (Difference.NONE, 0)),
        ("", ".", "a", None),
        ("", ".", "end", (Difference.NONE, 0)),
        ("", "", "", (Difference.NONE, 0)),
        ("", "$", "", None),
    ],
)
def test_a_quote_begins_between_words(ours: str, theirs: str, previous: str, edge: Edge | None) -> None:
    """Not inside a word, an abbreviation or an amount, and with the marks that stand there."""
    assert compare_heads(ours, theirs, previous=previous, word="word", editorial=True) == edge


@pytest.mark.parametrize(
    ("ours", "theirs", "following", "edge"),
    [
        ("", " ", "a", (Difference.NONE, 0)),
        ("", "", "", (Difference.NONE, 0)),
        (".", ".", "", (Difference.NONE, 1)),
        (".", "", "", (Difference.PUNCTUATION, 0)),
        (",", ".", "", (Difference.PUNCTUATION, 1)),
        (".", "?", "", None),
        ("!", ".", "", None),
        (".", ", ", "a", None),
        (".", ",' ", "a", (Difference.PUNCTUATION, 1)),
        (".'", ",' ", "a", (Difference.PUNCTUATION, 2)),
        (".", "', ", "a", (Difference.PUNCTUATION, 0)),
        (".", "' ", "a", None),
        ("…", " ", "a", (Difference.EDITORIAL, 0)),
        ("", "'", "a", None),
        ("", "-", "a", None),
        ("", "%", "", None),
        ("'", "'", "a", None),
    ],
)
def test_a_quote_ends_between_words(ours: str, theirs: str, following: str, edge: Edge | None) -> None:
    """A stop may be another one before a closing mark; nothing is cut off that belongs to the last word."""
    assert compare_tails(ours, theirs, following=following, word="word", editorial=True) == edge


@pytest.mark.parametrize(
    ("left_out", "bad"),
    [
        (" and then ", False),
        (" not ", True),
        (". They do not mind. ", False),
        (", never. They left. ", True),
        (" but they won't ", True),
        (" sin prisa ", True),
        ("…", False),
        (".\x1f…", False),
        (" come… ", True),
    ],
)
def test_a_negation_may_not_be_left_out(left_out: str, bad: bool) -> None:  # noqa: FBT001 - a column of the table
    """What belongs to the sentence that goes on must not turn its sense; whole sentences may go."""
    assert turns(left_out) is bad
