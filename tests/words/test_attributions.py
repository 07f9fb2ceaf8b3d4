"""The words beside a quotation that say who speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from colombia_brief.model.span import Span
from colombia_brief.words.antecedents import find_attributions, split_by_speaker
from colombia_brief.words.quotations import find_quotations

if TYPE_CHECKING:
    from colombia_brief.words.attributions import Attribution


def attributed(text: str, language: str = "en", index: int = 0) -> Attribution | None:
    """What stands beside one of the quotations of a text."""
    found = find_attributions(text, find_quotations(text), language)[index]
    for before, after in (("It rained.\n\n", ""), ("", "\n\nIt rained."), ("Nada.\n", "\nNada.")):
        # Other lines change nothing but the place.
        other = find_attributions(before + text + after, find_quotations(before + text + after), language)[index]
        assert _moved(other, -len(before)) == found
    return found


def _moved(found: Attribution | None, by: int) -> Attribution | None:
    if found is None:
        return None
    span, place = (Span(item.start + by, item.end + by) for item in (found.span, found.place))
    return evolve(found, span=span, place=place)


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
        "“Rain?” The mayor said that it might.",
        "“Rain,” said Ana Ruiz and Luis Gil.",
        "“Rain,” said Ana Ruiz’s spokesman, Luis Gil.",
        "Ana Ruiz never said “rain.”",
        "Ana Ruiz denied that Luis Gil said “rain.”",
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


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "“Rain,” said Ana Ruiz on Monday.", "said Ana Ruiz"),
        ("en", "“Rain,” Ana Ruiz, who was there, also told the Times.", "Ana Ruiz, who was there, also told"),
        ("en", "“Rain” — Ana Ruiz said.", "Ana Ruiz said"),
        ("en", "“Rain,” according to a report published on Monday.", "according to a report"),
        ("en", "“Rain,” she said, “and snow.”", "she said"),
        ("en", "It rained.\n\nAna Ruiz: “Rain.”", "Ana Ruiz:"),
        ("en", "On Monday, Ana Ruiz said: “Rain.”", "Ana Ruiz said"),
        ("en", "Ana Ruiz, mayor of Toledo, Ohio, said it was “rain.”", "Ana Ruiz, mayor of Toledo, Ohio, said"),
        ("en", "Ana Ruiz, who said it was “rain,” left.", "Ana Ruiz, who said"),
        ("en", "Ana Ruiz said no, calling it “rain.”", "Ana Ruiz said no, calling"),
        ("en", "It rained.\nAccording to Ana Ruiz, it was “rain.”", "According to Ana Ruiz"),
        ("en", "She saw it. Ana Ruiz called it “rain.”", "Ana Ruiz called"),
        ("es", "Llovió. «Llueve», aseguró la alcaldesa Ana Ruiz.", "aseguró la alcaldesa Ana Ruiz"),
        ("es", "No, pero Luis Gil afirmó que es «lluvia».", "Luis Gil afirmó"),
        ("de", "Es goss. „Das reicht“, so auch die Ministerin Ana Ruiz.", "die Ministerin Ana Ruiz"),
        ("de", "„Das reicht“, sagte am Montag die Trainerin.", "die Trainerin"),
        ("de", "Die Tat sei, so Richter Max Ohm, „geplant“ gewesen.", "Richter Max Ohm"),
        ("de", "Nein. Nach Angaben eines Sprechers ist sie „am Limit“.", "eines Sprechers"),
        ("de", "Es goss.\n\nUte Rau sah das anders: „Das ist falsch.“", "Ute Rau"),
        ("fr", "« Il pleut », a déclaré Ana Ruiz lundi.", "a déclaré Ana Ruiz"),
    ],
)
def test_the_place_has_all_that_the_proposal_rests_on(language: str, text: str, place: str) -> None:
    """From the speaker to the verb or the other way round, at its offsets in the text."""
    found = attributed(text, language)
    assert found is not None
    assert found.place.of(text) == place
    assert found.place.start <= found.span.start < found.span.end <= found.place.end


@pytest.mark.parametrize("distance", [20, 158, 159, 160, 161])
@pytest.mark.parametrize("head", ["Ana Ruiz said", "According to Ana Ruiz, it"])
def test_a_verb_before_a_quotation_stands_near(distance: int, head: str) -> None:
    """Less than 160 characters lie between."""
    cue = head.index("said") + 4 if "said" in head else len("According to ")
    text = head + "x ".rjust(distance - (len(head) - cue)) + "“rain.”"
    assert text.index("“") - cue == distance
    assert (attributed(text) is not None) is (distance < 160)


@pytest.mark.parametrize("length", [395, 396, 397, 398, 399, 400, 401])
def test_words_behind_a_quotation_are_read_up_to_a_length(length: int) -> None:
    """The verb ends within 400 characters behind it."""
    text = f"“Rain,” Ana Ruiz, who was {'t' * (length - len(' Ana Ruiz, who was , said'))}, said."
    assert len(text[text.index("”") + 1 : -1]) == length
    assert (attributed(text) is not None) is (length <= 400)


@pytest.mark.parametrize("count", range(1, 6))
def test_few_words_stand_behind_a_verb_that_ends_a_sentence(count: int) -> None:
    """Three at most: more of them hardly belong to it."""
    text = f"It rained on 12 days, Ana Ruiz said{' there' * count}."
    at = text.index("12 days")
    (found,) = find_attributions(text, (), places=[(at, at + 7)])
    assert (found is not None) is (count <= 3)


@pytest.mark.parametrize("count", range(9, 13))
def test_few_words_stand_behind_according_to(count: int) -> None:
    """Twelve at most, those of the speaker included."""
    text = f"It rained on 12 days, according to Ana Ruiz, who lives{' there' * (count - 4)}."
    at = text.index("12 days")
    (found,) = find_attributions(text, (), places=[(at, at + 7)])
    assert (found is not None) is (count <= 12)
    more = text.replace("lives", "lives in the north of it")
    assert find_attributions(more, (), places=[(at, at + 7)]) == (None,)


@pytest.mark.parametrize("distance", [1, 158, 159, 160, 161])
def test_what_is_said_stands_near_its_verb(distance: int) -> None:
    """Less than 160 characters lie between the verb and a figure."""
    text = f"Ana Ruiz said{' that it rained, and'.ljust(distance) if distance > 20 else ' '}12 days."
    at = text.index("12 days")
    assert at - text.index("said") - 4 == distance
    (found,) = find_attributions(text, (), places=[(at, at + 7)])
    assert (found is not None) is (distance < 160)


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
