"""Ids that a person would choose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_brief import Source, SourceKind
from colombia_brief.drafting.naming import Names, slug


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The plan of the U.S. government", "plan-us-government"),
        ("3,000 facilities", "3000-facilities"),
        ("2.75 million", "2-75-million"),
        ("didn’t say", "didnt-say"),
        ("Sánchez\u2011Silvestre", "sanchez-silvestre"),
        ("of the", "of-the"),
        ("a" * 200, "a" * 60),
    ],
)
def test_telling_words_make_the_id(text: str, name: str) -> None:
    """Words that say nothing by themselves are left out, unless there are no others."""
    assert slug(text) == name


@given(st.text())
def test_any_text_has_an_id(text: str) -> None:
    """The model takes it, and the same text has the same id."""
    name = slug(text, kind="quote")
    assert Source(id=name, kind=SourceKind.PERSON).id == slug(text, kind="quote")


def test_ids_are_given_once() -> None:
    """A candidate that is taken makes room for the next, and in the end a number tells."""
    names = Names()
    chosen = [names.choose(["a", "b"]) for _ in range(4)]
    assert chosen == ["a", "b", "a-2", "a-3"]
    assert names.choose(["a-4"]) == "a-4"
    assert names.choose(["a"]) == "a-5"
