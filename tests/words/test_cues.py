"""Attributions: who speaks, and where speech ends."""

from __future__ import annotations

import pytest

from colombia_brief.words.cues import end_of_speech, goes_on, introduces, sentences, speaker_of, start_of_speech


@pytest.mark.parametrize(
    ("attribution", "name", "pronoun"),
    [
        (" said Mayor Ann Roe, who beat Joe Poe.", "Mayor Ann Roe", ""),
        (" Roe said.", "Roe", ""),
        (" Roe's office said.", "Roe", ""),
        (" she said.", "", "she"),
        (" said he, smiling.", "", "he"),
        (" dijo ella.", "", "she"),
        (" sagte er.", "", "he"),
        (" a dit Mme Roe.", "Roe", ""),
        (" dit-il.", "", "he"),
        (" a-t-elle dit.", "", "she"),
        (" the mayor said.", "", ""),
        (" The mayor said.", "", ""),
        (" said the mayor.", "", ""),
        (" for Poe, said Roe.", "Roe", ""),
        (" Roe repeated.", "Roe", ""),
        (" he repeated.", "", "he"),
        (" in March.", "March", ""),
        (" Roe, a friend of Poe, said of Doe.", "Roe", ""),
        (" Mr. Roe, who acts, said of Mr. Poe.", "Roe", ""),
        (" Roe, 66, told CNN on Friday.", "Roe", ""),
        (" the mayor, Ann Roe, said on Thursday.", "Ann Roe", ""),
        (" the mayor, a farmer, said on Thursday.", "", ""),
        (" said Poe’s friend Ann Roe.", "Ann Roe", ""),
        (" said the former aide to President Poe.", "", ""),
        (" by Poe and other men, Roe said in Ohio.", "Roe", ""),
        (" which votes in June. Still, Mr. Roe said.", "Roe", ""),
        ("", "", ""),
    ],
)
def test_who_speaks(attribution: str, name: str, pronoun: str) -> None:
    """The name nearest to the verb, on either side of it, or the pronoun."""
    assert speaker_of(attribution) == (frozenset(name.split()), pronoun)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Roe said. He left.", 2),
        ("Gov. Ann Roe of St. Louis said.", 1),
        ("said J. R. Roe of the U.S. Senate.", 1),
        ("He said no. They left.", 2),
        ("Roe (D-Ore.) said.", 1),
        ("¿Por qué? Él se fue.", 2),
        ("", 1),
        ("It was Brig. Gen. Roe who said so. She left.", 2),
    ],
)
def test_sentences_end_at_stops_before_capitals(text: str, count: int) -> None:
    """Abbreviations of titles, months and states do not end one."""
    assert len(sentences(text)) == count
    assert "".join(sentences(text)) == text


@pytest.mark.parametrize(
    "sentence", ["He added,", "But she continued:", "Añadió:", "Und er ergänzte:", "Mais elle ajoute:"]
)
def test_a_sentence_may_only_go_on(sentence: str) -> None:
    """In each language there are words for it."""
    assert goes_on(sentence)


@pytest.mark.parametrize(
    ("text", "gives"),
    [
        ("Roe said, adding,", False),
        ("Roe said, and Poe replied,", True),
        ("Roe said, pointing,", True),
        ("Roe said, in a low voice,", False),
        ("Roe said.", False),
    ],
)
def test_the_word_may_be_given_on(text: str, gives: bool) -> None:  # noqa: FBT001 - a column of the table
    """A second verb of saying in the last clause gives the word to another, unless it adds."""
    assert introduces(text) is gives


def test_speech_without_a_closing_mark_ends_before_its_attribution() -> None:
    """Or with the line, if there is none."""
    text = "We tried; they would say that nothing was done. We tried, Roe said."
    assert text[: end_of_speech(text, 0, len(text))].endswith("We tried,")
    assert end_of_speech("We tried. ", 0, 10) == 9


def test_speech_without_an_opening_mark_begins_after_what_went_before() -> None:
    """After the introduction, after the sentence behind the last quotation, or where the line does."""
    assert start_of_speech("Roe said: We tried.", 0, 19, after_mark=False) == 10
    assert start_of_speech(" she said. We tried.", 0, 20, after_mark=True) == 11
    assert start_of_speech(" she said", 0, 9, after_mark=True) == 1
