"""What holds of the finder for every text."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colombia_brief.words.figures import LANGUAGES, find_figures
from colombia_brief.words.figures.text import phrases

if TYPE_CHECKING:
    from decimal import Decimal

# Pieces that news is made of, put together without sense: the finder sees every neighbourhood of them.
# The first text of a language compiles its table: no time is asserted.
PATIENT = settings(deadline=None)
PIECES = st.sampled_from(
    [
        *phrases(
            "1 12 446 2024 3,000 1.234,5 1,234.5 0.5 007 000 $ US$ € £ % °C ½ - \N{EN DASH} / : . , ; ( ) ' + ~ # one"
            " three twenty hundred thousand million bn m k dozen half a the of in to and or from between more_than"
            " at_least about over up per day year years old aged tons km people soldiers percent percentage_points"
            " times twice double third quarter January May p.m. th st No. Article Boeing minus uno una dos mil millón"
            " millones medio media mitad tercio de la el los por ciento cada y o más casi hasta entre años hombre pesos"
            " dólares toneladas horas enero"
        ),
        "\n",
    ]
)
TEXTS = st.one_of(
    st.text(),
    st.lists(PIECES, max_size=25).map(" ".join),
    st.lists(PIECES, max_size=25).map("".join),
)
NUMBERS = st.integers(0, 10**12).filter(lambda number: not 1000 <= number <= 2100)


@PATIENT
@given(TEXTS, st.sampled_from(["en", "es", "es-MX", "es-CO", "en-GB"]))
def test_no_text_breaks_the_finder_and_every_span_is_its_text(text: str, language: str) -> None:
    """Whatever the text, figures come in order without overlap, and their spans slice to their words."""
    end = 0
    for figure in find_figures(text, language):
        assert end <= figure.start < figure.end <= len(text)
        assert text[figure.start : figure.end] == figure.text
        assert figure.text.strip() == figure.text
        assert figure.low is not None or figure.high is not None
        assert figure.denominator >= 1
        figure.interval()
        end = figure.end


@PATIENT
@given(NUMBERS)
def test_a_number_in_english_digits_is_found_again(number: int) -> None:
    """A number that is written with English groups is read as itself."""
    (figure,) = find_figures(f"They counted {number:,} birds.")
    assert figure.low == number
    assert (figure.text, figure.unit) == (f"{number:,} birds", "bird")


@PATIENT
@given(NUMBERS, st.sampled_from([".", "\u00a0", "\u202f", " "]))
def test_a_number_in_spanish_digits_is_found_again(number: int, group: str) -> None:
    """A number that is written with Spanish groups, points or spaces, is read as itself."""
    written = f"{number:,}".replace(",", group)
    (figure,) = find_figures(f"Se contaron {written} aves.", "es")
    assert figure.low == number
    assert (figure.text, figure.unit) == (f"{written} aves", "ave")


@PATIENT
@given(st.decimals(0, 10**6, places=2))
def test_a_decimal_number_is_found_again_in_each_language(number: Decimal) -> None:
    """Decimal marks are those of the language, and trailing zeros are kept."""
    english = f"{number:,}"
    spanish = english.translate(str.maketrans(",.", ".,"))
    for text, language in ((english, "en"), (spanish, "es"), (english, "es-MX")):
        (figure,) = find_figures(f"${text}", language)
        assert str(figure.value) == str(number)


SCALES = [("en", "million", 6), ("en", "bn", 9), ("en", "trillion", 12), ("en", "thousand", 3), ("es", "mil", 3),
          ("es", "millones", 6), ("es", "mil millones", 9), ("es", "billones", 12)]  # fmt: skip


@pytest.mark.parametrize(("language", "scale", "power"), SCALES)
def test_a_scale_word_multiplies(language: str, scale: str, power: int) -> None:
    """A scale word is a power of ten: in Spanish a thousand million is 10⁹ and a "billón" is 10¹²."""
    (figure,) = find_figures(f"€ 12 {scale}", language)
    assert figure.value == 12
    assert figure.unit_mult == power
    assert figure.low == 12 * 10**power


ONES = phrases(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
TENS = phrases("twenty thirty forty fifty sixty seventy eighty ninety")


def in_words(number: int) -> str:
    """Write a number below a million in English words."""
    if number >= 1000:
        rest = number % 1000
        return f"{in_words(number // 1000)} thousand" + (f" {in_words(rest)}" if rest else "")
    if number >= 100:
        rest = number % 100
        return f"{in_words(number // 100)} hundred" + (f" and {in_words(rest)}" if rest else "")
    if number >= 20:
        return TENS[number // 10 - 2] + (f"-{in_words(number % 10)}" if number % 10 else "")
    return ONES[number - 1]


@PATIENT
@given(st.integers(2, 999_999))
def test_a_number_in_english_words_is_found_again(number: int) -> None:
    """A number that is written out is read as itself."""
    (figure,) = find_figures(f"They counted {in_words(number)} birds.")
    assert figure.low == number
    assert figure.unit == "bird"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "piece",
    ["7", "1,", "1.", ",.", " ", "\n", "-", "$", "one ", "hundred ", "mil ", "two hundred million ", "cien mil ", "1 "],
)
def test_hostile_text_is_read_once(piece: str, language: str) -> None:
    """A long run of digits, separators or number words holds no figures, and none is sought in it again and again."""
    assert find_figures(piece * 20_000, language) == ()


def test_no_word_is_sought_to_the_end_of_the_text() -> None:
    """Behind a figure only the next words are read, whatever their length: the time grows as the text does."""
    figures = "5 " + "A" * 30 + " "
    times: list[float] = []
    for count in (1_000, 8_000):
        text = figures * count
        start = process_time()
        find_figures(text)
        times.append(process_time() - start)
    assert times[1] < 30 * times[0]
