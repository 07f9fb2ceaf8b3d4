"""The words beside a quotation that say who speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_brief.words.antecedents import find_attributions, split_by_speaker
from colombia_brief.words.quotations import find_quotations

if TYPE_CHECKING:
    from colombia_brief.words.attributions import Attribution


def attributed(text: str, language: str = "en", index: int = 0) -> Attribution | None:
    """What stands beside one of the quotations of a text."""
    return find_attributions(text, find_quotations(text), language)[index]


@pytest.mark.parametrize(
    ("text", "words", "cue"),
    [
        ("“Rain,” said Ana Ruiz.", "Ana Ruiz", "said"),
        ("“Rain,” said Ana Ruiz on Monday.", "Ana Ruiz", "said"),
        ("“Rain,” Ana Ruiz said.", "Ana Ruiz", "said"),
        ("“Rain,” Ana Ruiz, who was there, also told the Times.", "Ana Ruiz", "told the Times"),
        ("“Rain,” Ana Ruiz told reporters.", "Ana Ruiz", "told reporters"),
        ("“Rain?” Ana Ruiz asked.", "Ana Ruiz", "asked"),
        ("“Rain” — Ana Ruiz said.", "Ana Ruiz", "said"),
        ("“Rain,” according to Ana Ruiz.", "Ana Ruiz", "according to"),
        ("“Rain,” according to a report published on Monday.", "a report", "according to"),
        ("“Rain,” she said.", "she", "said"),
        ("“Rain,” said one official.", "one official", "said"),
        ("“Rain,” she said, “and snow.”", "she", "said"),
        ("Ana Ruiz: “Rain.”", "Ana Ruiz", None),
        ("Ana Ruiz said, “Rain.”", "Ana Ruiz", "said"),
        ("On Monday, Ana Ruiz said: “Rain.”", "Ana Ruiz", "said"),
        ("But Ana Ruiz said it was “rain.”", "Ana Ruiz", "said"),
        ("Ana Ruiz, a neighbor, said it was “rain.”", "Ana Ruiz", "said"),
        ("Ana Ruiz, mayor of Toledo, Ohio, said it was “rain.”", "Ana Ruiz", "said"),
        ("Ana Ruiz, who said it was “rain,” left.", "Ana Ruiz", "said"),
        ("Ana Ruiz has called it “rain.”", "Ana Ruiz", "called"),
        ("Ana Ruiz said no, calling it “rain.”", "Ana Ruiz", "calling"),
        ("A post calling it “rain” was read.", "A post", "calling"),
        ("According to Ana Ruiz, it was “rain.”", "Ana Ruiz", "According to"),
        ("She saw it. Ana Ruiz called it “rain.”", "Ana Ruiz", "called"),
        ("According to Tom Gil it rained, but Ana Ruiz called it “rain.”", "Ana Ruiz", "called"),
        ("A spokesman for Ruiz called it “rain.”", "A spokesman for Ruiz", "called"),
    ],
)
def test_who_is_said_to_speak(text: str, words: str, cue: str | None) -> None:
    """Behind the quotation or before it, with the verb that says so."""
    found = attributed(text)
    assert found is not None
    assert found.span.of(text) == words
    assert found.cue == cue
    assert words in found.place.of(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("«Llueve», dijo Ana Ruiz.", "Ana Ruiz"),
        ("«Llueve», aseguró la alcaldesa Ana Ruiz.", "la alcaldesa Ana Ruiz"),
        ("Según Ana Ruiz, es «lluvia».", "Ana Ruiz"),
        ("Ana Ruiz ha dicho que no, pero Luis Gil afirmó que es «lluvia».", "Luis Gil"),
        ("La ministra calificó la noche de «lluvia».", "La ministra"),
    ],
)
def test_spanish_is_read(text: str, words: str) -> None:
    """Its verbs stand before the speaker more often than not."""
    found = attributed(text, "es")
    assert found is not None
    assert found.span.of(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "“Rain.”",
        "“Rain,” it was.",
        "“Rain.” Ana Ruiz said no more.",
        "“Rain” Ana Ruiz said.",
        "“Rain,” called Ana Ruiz an hour later.",
        "“Rain,” adding to the noise.",
        "“Rain,” was said.",
        "“Rain,” Ana Ruiz was told.",
        "“Rain,” in town, Ana Ruiz said.",
        "“Rain,” after a while Ana Ruiz said.",
        "“Rain,” said on Monday.",
        "It was called “rain.”",
        "Calling it “rain,” they left.",
        "They left, calling it “rain.”",
        "They left, saying so, calling it “rain.”",
        "It rained and stopped, calling it “rain.”",
        "Tom and Ana Ruiz called it “rain.”",
        "The paper quoted Ana Ruiz, who said it was “rain.”",
        "Nobody called it “rain.”",
        "The story: “Rain.”",
        "Ana Ruiz said " + "so much " * 30 + "of “rain.”",
    ],
)
def test_a_doubt_is_no_proposal(text: str) -> None:
    """Passives, lists, other subjects, words too far away."""
    found = attributed(text)
    assert found is None or found.speaker.pronoun == "they"


def test_a_language_without_patterns_has_no_proposals() -> None:
    """Not to know is an answer."""
    text = "”Sataa”, sanoi Ana Ruiz."
    assert find_attributions(text, find_quotations(text), "fi", places=[(0, 1)])[-1] is None
    assert split_by_speaker(text, find_quotations(text), "fi") == list(find_quotations(text))


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“Rain,” said Ana Ruiz, the mayor of Cali.", "mayor of Cali"),
        ("“Rain,” said the mayor of Cali, Ana Ruiz.", "mayor of Cali"),
        ("“Rain,” said officials, Ana Ruiz.", "officials"),
        ("“Rain,” said the mayor, Ruiz.", None),
        ("“Rain,” Ana Ruiz, a neighbor, said.", "neighbor"),
        ("Ana Ruiz, a neighbor, called it “rain.”", "neighbor"),
    ],
)
def test_the_role_may_stand_on_either_side(text: str, role: str | None) -> None:
    """As an apposition."""
    found = attributed(text)
    assert found is not None
    assert found.speaker.role == role


def test_quotations_of_two_speakers_are_cut_apart() -> None:
    """Where the words behind their pieces name two."""
    text = "“Rain,” said an aide. “Snow,” said a neighbor. “Much snow,” she said."
    parts = split_by_speaker(text, find_quotations(text))
    assert [part.text for part in parts][:1] == ["Rain,"]
    found = find_attributions(text, parts)
    assert [item.speaker.words for item in found if item is not None][:2] == ["an aide", "a neighbor"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It rained on 12 days, Ana Ruiz said.", "Ana Ruiz"),
        ("Ana Ruiz said it rained on 12 days.", "Ana Ruiz"),
        ("According to Ana Ruiz, it rained on 12 days.", "Ana Ruiz"),
        ("Ana Ruiz warned that it rained on 12 days.", "Ana Ruiz"),
        ("It rained on 12 days, Ana Ruiz said on Monday.", "Ana Ruiz"),
        ("It poured. It rained on 12 days, according to Ana Ruiz. Tom Gil said no.", "Ana Ruiz"),
    ],
)
def test_who_says_what_stands_outside_of_quotations(text: str, words: str) -> None:
    """In the same sentence."""
    at = text.index("12 days")
    (found,) = find_attributions(text, (), places=[(at, at + 7)])
    assert found is not None
    assert found.speaker.words == words


@pytest.mark.parametrize(
    "text",
    [
        "It rained on 12 days. Ana Ruiz said no.",
        "Ana Ruiz said no, but Tom Gil said it rained on 12 days.",
        "It rained on 12 days, according to whom it may concern.",
        "Ana Ruiz called 12 days of rain enough.",
        "Ana Ruiz warned the town after 12 days.",
        "It rained, Ana Ruiz said, after 12 days.",
        "It rained on 12 days, Ana Ruiz said when they asked her at the harbor.",
        "When 12 days had passed Ana Ruiz said no.",
        "The paper, according to Ana Ruiz, has been late on every one of the last 12 days of the month.",
    ],
)
def test_who_says_it_may_be_open(text: str) -> None:
    """Where nobody is named, or two are."""
    at = text.index("12 days")
    assert find_attributions(text, (), places=[(at, at + 7)]) == (None,)


def test_a_speaker_does_not_speak_for_a_figure_in_the_own_name() -> None:
    """The figure is part of the description."""
    assert find_attributions("It rained, 12 officials said.", (), places=[(11, 23)]) == (None,)


PIECES = st.lists(
    st.sampled_from(
        [
            "“Rain,” ",
            "said ",
            "Ana Ruiz ",
            "she ",
            ", ",
            ". ",
            "\n",
            "who ",
            "calling it ",
            "“so” ",
            "told ",
            "the Times ",
            ": ",
        ]
    )
).map("".join)


@given(st.text() | PIECES, st.sampled_from(["en", "es"]))
def test_any_text_is_read(text: str, language: str) -> None:
    """There is one answer for each quotation, and its place lies in the text."""
    quotations = find_quotations(text)
    found = find_attributions(text, quotations, language)
    assert len(found) == len(quotations)
    for item in found:
        assert item is None or item.span.of(text).strip()


def test_marks_around_nothing_are_passed_over() -> None:
    """There is nothing in them to hide."""
    assert attributed("“” “Rain,” said Ana Ruiz.", index=-1) is not None
