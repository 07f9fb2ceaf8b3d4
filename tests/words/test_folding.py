# ruff: noqa: RUF001 - marks and dashes that look alike are the subject here
"""Typographic folding and its offsets."""

from __future__ import annotations

import re
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_brief.model.span import Span
from colombia_brief.words.folding import fold

TRICKY = "aé ﬁ\xad\u200b“”‘’\"'`«»‹›—–-−.…,;:!?%$€5\n\t\xa0\u202f[]()\u0301\u0327ñ"


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("“a” ‟b„ «c» ″d″", '"a" "b" "c" "d"'),
        ("‘a’ ‚b‘ ‹c› ′d′ `e´", "'a' 'b' 'c' 'd' 'e'"),
        ("''a'' ``b''", '"a" "b"'),
        ("« a » ‹ b »", '"a" \'b"'),
        ("»a« und (« b »)", '"a" und ("b")'),
        ("a—b a — b a -- b a - b a ― b", "a—b a—b a—b a—b a—b"),
        ("non‑violent non-violent 10–15", "non-violent non-violent 10-15"),
        ("-5 −5 –5 (-5) -$5 a -.5", "−5 −5 −5 (−5) −$5 a −.5"),
        ("- 5 x - 5 x—5 F-16 5-6", "- 5 x—5 x—5 F-16 5-6"),
        ("a... b … c. . . d .... e. … f", "a…b…c…d…e…f"),
        ("a  b\n\nc\t\r\nd\xa0e\u2009f\u3000g", "a b c d e f g"),
        ("quoi ? 5 % 10 € $ 5 20 $5", "quoi? 5% 10€ $5 20 $5"),
        ("so\xadlution\u200b \ufeffx", "solution x"),
        ("eﬀort ﬁnd ﬂow oﬃce baﬄe ﬅ ﬆ", "effort find flow office baffle ſt st"),
        ("cafe\u0301 é", "café é"),
        ("œuvre ß Ⅳ ½ ² ＡＢ", "œuvre ß Ⅳ ½ ² ＡＢ"),
        ("", ""),
    ],
)
def test_typography_alone_is_folded(text: str, folded: str) -> None:
    """Kinds of mark, dash and space, ligatures and compositions are one; all else stays."""
    assert fold(text).text == folded


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("[T]he [drug] cartel", "The drug cartel"),
        ("a […] b (...) c [...] d", "a…b…c…d"),
        ("they was [sic] there [SIC!] x", "they was there x"),
        ("a (b) c", "a (b) c"),
    ],
)
def test_editorial_brackets_fold_on_request(text: str, folded: str) -> None:
    """With `brackets`, what an editor put in is opened or dropped; parentheses are the author's."""
    assert fold(text, brackets=True).text == folded


def test_what_is_folded_away_at_the_edges_is_left_out() -> None:
    """A span starts after a soft hyphen before it and ends before one after it."""
    folded = fold("x \xadab\xad y")
    assert folded.text == "x ab y"
    assert folded.span(2, 4) == Span(3, 5)


def test_half_of_a_ligature_is_given_whole() -> None:
    """A place that begins or ends inside what was one character takes in that character."""
    folded = fold("oﬃce")
    assert folded.text == "office"
    assert folded.span(0, 2).of(folded.source) == "oﬃ"
    assert folded.span(3, 6).of(folded.source) == "ﬃce"


def test_an_empty_range_is_an_empty_span() -> None:
    """Nothing comes from nowhere, wherever it is asked for, and backwards ranges are empty."""
    folded = fold("“a”  — b")
    assert folded.span(3, 3).start == folded.span(3, 3).end
    assert folded.span(2, 1) == Span(2, 2)


def test_a_stage_that_changed_nothing_before_a_place_leaves_it() -> None:
    """Places before the first change stay where they are."""
    folded = fold("ab cd  ef")
    assert folded.span(0, 2) == Span(0, 2)
    assert folded.span(6, 8) == Span(7, 9)


def _rows() -> list[str]:
    """Return each character that has a canonical decomposition, and sequences of marks in every order."""
    characters = [
        chr(point)
        for point in range(sys.maxunicode + 1)
        if (decomposition := unicodedata.decomposition(chr(point))) and not decomposition.startswith("<")
    ]
    syllables = [chr(point) for point in range(0xAC00, 0xD7A4)]
    orders = [f"a{first}{second}b" for first in "\u0300\u0315\u0327\u05b0" for second in "\u0300\u0315\u0327\u05b0"]
    return characters + syllables + orders


def test_canonically_equivalent_text_folds_alike_with_true_offsets() -> None:
    """Every form of a sequence in Annex 15's sense folds to the same text, and its place is the whole of it."""
    rows = _rows()
    assert len(rows) > 13_000
    for row in rows:
        forms = [row, unicodedata.normalize("NFC", row), unicodedata.normalize("NFD", row)]
        texts = {fold(f"x{form}y").text for form in forms}
        assert len(texts) == 1, row
        for form in forms:
            folded = fold(f"x {form} y")
            if forms[1].isalnum():
                assert folded.span(2, len(folded.text) - 2) == Span(2, 2 + len(form)), row


def test_all_other_characters_are_their_own_composition() -> None:
    """A character that no one composes or decomposes is in NFC, so its fold is not moved by normalizing it."""
    for first in range(0, 0x30000, 64):
        block = "".join(f"{chr(point)}a" for point in range(first, first + 64) if not 0xD800 <= point <= 0xDFFF)
        assert fold(block).text == fold(unicodedata.normalize("NFC", block)).text


def test_a_tower_of_marks_is_left_as_it_is() -> None:
    """More combining marks than the Stream-Safe Text Format has are not sorted: that would take quadratic time."""
    tower = "a" + "\u0315\u0300" * 50_000
    assert fold(tower).text == tower


def test_lone_surrogates_and_controls_are_kept() -> None:
    """Any string can be folded; what is no text is not touched."""
    assert fold("\ud800 \0\x1f").text == "\ud800 \0\x1f"


@given(st.text(alphabet=TRICKY, max_size=40) | st.text(max_size=30))
def test_offsets_slice_the_source_to_what_folds_to_the_same_words(text: str) -> None:
    """Each word of the folded text comes from a place of the source that folds to that word."""
    folded = fold(text)
    for word in re.finditer(r"\w+", folded.text):
        span = folded.span(word.start(), word.end())
        assert 0 <= span.start < span.end <= len(text)
        # A mark that composes with nothing is no letter, but belongs to the letter's place.
        assert fold(span.of(text)).text.strip().startswith(word[0])


@given(st.text(alphabet=TRICKY, max_size=40))
def test_offsets_never_run_backwards(text: str) -> None:
    """Later places of the folded text come from later places of the source."""
    folded = fold(text)
    starts = [folded.span(at, at + 1).start for at in range(len(folded.text))]
    assert starts == sorted(starts)
