"""The edges of a quote: marks around it, and whether it stands free."""

from __future__ import annotations

import pytest

from colombia_brief.words.edges import stands_free, unwrapped
from colombia_brief.words.gaps import BREAK, JOIN


@pytest.mark.parametrize(
    ("quote", "core"),
    [
        ("so", "so"),
        ("  so \n", "so"),
        *((f"{opening}so{closing}", "so") for opening, closings in (
            ("“", '”"“'), ("”", "”"), ('"', '"”'), ("„", '“”"'), ("«", "»"), ("»", "«"), ("‘", "’'"), ("'", "'’"),
            ("‚", "‘’'"), ("‹", "›"), ("›", "‹"),
        ) for closing in closings),
        ("“ so ”", "so"),
        ("“a”", "a"),
        # Marks that are no pair, or belong to a part of it.
        ("“so’", "“so’"),
        ("«so”", "«so”"),
        ("“so", "“so"),
        ("so”", "so”"),
        ("“one” or “two”", "“one” or “two”"),
        ("“so” it’s”", "“so” it’s”"),
        ("“so “it’s”", "“so “it’s”"),
        # Nothing to look for.
        ("", ""),
        (" ", ""),
        ("“”", ""),
        ("…!", ""),
        (f"a{BREAK}b{JOIN}c", "a b c"),
    ],
)  # fmt: skip
def test_one_pair_of_marks_around_a_quote_is_left_out(quote: str, core: str) -> None:
    """If it is one, and none of its marks stands within."""
    assert unwrapped(quote) == core


@pytest.mark.parametrize(
    ("before", "core", "after", "free"),
    [
        ("", "so", "", True),
        *((before, "so", "", True) for before in " \n\t\xa0\u202f“„«‹([—" + BREAK),
        *(("", "so", after, True) for after in " \n\t\xa0\u202f”»›)]—" + BREAK),
        *(("", "so", after, True) for after in ".,;:!?…'’\""),
        # In a word, or tied to one: the words are looked for one by one then.
        *((before, "so", "", False) for before in "a5-$’_.,"),
        *(("", "so", after, False) for after in "a5-$_&"),
        ("'", "so", "", True),
        ("a'", "so", "", False),
        (" '", "so", "", True),
        ('a"', "so", "", False),
        ("", "so", ".a", False),
        ("", "so", ". a", True),
        ("", "so", "'s", False),
        # Numbers with what belongs to them.
        ("10 ", "5", "", False),
        ("a ", "5", "", True),
        (" ", "5", "", True),
        ("€ ", "5", "", False),
        ("$ ", "5 so", "", False),
        ("$ ", "so 5", "", True),
        ("10 ", "so", "", True),
        ("", "5", " 000", False),
        ("", "5", " a", True),
        ("", "5", " %", False),
        ("", "5", " €", False),
        ("", "5", " °", False),
        ("", "5", " ", True),
        ("", "so", " %", True),
        ("", "so", " 5", True),
        ("", "5", ".5", False),
        ("", "5", ". 5", True),
    ],
)  # fmt: skip
def test_words_stand_free_at_a_glance(before: str, core: str, after: str, *, free: bool) -> None:
    """Where no word, number, sign or unit is cut off on either side."""
    assert stands_free(before + core + after, core, len(before)) is free
