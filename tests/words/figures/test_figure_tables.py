"""The tables of the languages, and what is made of them."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import colombia_brief.words.figures.languages as tables
from colombia_brief.words.figures import LANGUAGES
from colombia_brief.words.figures.grammar import grammar
from colombia_brief.words.figures.language import Language
from colombia_brief.words.figures.languages import en, es
from colombia_brief.words.figures.numerals import read_number, read_scale
from colombia_brief.words.figures.symbols import CODES, OLD_CODES, SIGNS
from colombia_brief.words.figures.text import fold
from colombia_brief.words.figures.trie import trie

# The first text of a language compiles its table: no time is asserted.
PATIENT = settings(deadline=None)


def test_each_table_is_listed_and_each_listed_language_has_one() -> None:
    """The list of languages is the folder of tables, so that an error can name them without reading it."""
    folder = Path(str(tables.__file__)).parent
    assert sorted(path.stem for path in folder.glob("[a-z]*.py")) == sorted(LANGUAGES)
    for tag in LANGUAGES:
        table = import_module(f"{tables.__name__}.{tag}").LANGUAGE
        assert isinstance(table, Language)
        assert table.tag == tag


@pytest.mark.parametrize("tag", LANGUAGES)
def test_each_currency_of_a_table_is_one(tag: str) -> None:
    """Currency words stand for codes of ISO 4217, for the region's dollar or peso, or for what has no code."""
    table = import_module(f"{tables.__name__}.{tag}").LANGUAGE
    plain = {"$", "peso", "céntimo", "bitcoin"}
    assert set(table.money) | set(table.minor_money) <= CODES | OLD_CODES | plain
    assert set(SIGNS.values()) <= CODES | plain
    assert {*table.dollars.values(), *table.pesos.values(), *table.cents.values()} <= CODES | plain


@PATIENT
@given(st.lists(st.text("abc -", min_size=1), min_size=1))
def test_a_trie_matches_its_words_and_the_longest_of_them(words: list[str]) -> None:
    """Each word is matched whole; where one begins with another, the longer is taken."""
    import re  # noqa: PLC0415 - the pattern is the thing tested

    pattern = re.compile(trie(words))
    for word in words:
        assert pattern.fullmatch(word)
        found = pattern.match(word + "z")
        assert found is not None
        assert found[0] == word


@PATIENT
@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    """The folded text is as long as the text, and folding it again changes nothing."""
    low = fold(text)
    assert len(low) == len(text)
    assert fold(low) == low


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("facilities", "facility"), ("boxes", "box"), ("churches", "church"), ("heroes", "hero"), ("viruses", "virus"),
        ("houses", "house"), ("cases", "case"), ("gunmen", "gunman"), ("snowmen", "snowman"), ("people", "person"),
        ("aircraft", "aircraft"), ("bus", "bus"), ("boss", "boss"), ("crew-members", "crew-member"), ("site", "site"),
    ],
)  # fmt: skip
def test_an_english_plural_has_its_singular(plural: str, one: str) -> None:
    """Regular endings, irregular words and words that are no plurals."""
    assert en.singular(plural) == one


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("laboratorios", "laboratorio"), ("elecciones", "elección"), ("camiones", "camión"), ("capitanes", "capitán"),
        ("jardines", "jardín"), ("meses", "mes"), ("marqueses", "marqués"), ("jueces", "juez"), ("ciudades", "ciudad"),
        ("trenes", "tren"), ("drones", "dron"), ("planes", "plan"), ("almacenes", "almacén"), ("leones", "león"),
        ("bienes", "bien"), ("mítines", "mitin"), ("jóvenes", "joven"), ("crímenes", "crimen"), ("países", "país"),
        ("guiones", "guion"), ("cines", "cine"), ("intereses", "interés"), ("bases", "base"), ("clases", "clase"),
        ("pingüinos", "pingüino"), ("pingüines", "pingüín"), ("túneles", "túnel"), ("clubes", "club"),
        ("agentes", "agente"), ("calles", "calle"), ("dosis", "dosis"), ("más", "más"), ("casa", "casa"),
    ],
)  # fmt: skip
def test_a_spanish_plural_has_its_singular(plural: str, one: str) -> None:
    """Regular endings, irregular words and words that are no plurals."""
    assert es.singular(plural) == one


@pytest.mark.parametrize(
    ("words", "index"),
    [(["displaced", "families"], 1), (["sports", "fans", "left"], 1), (["dead"], 0), (["big"], -1), ([], -1)],
)
def test_the_english_noun_is_the_last_of_the_first_plurals(words: list[str], index: int) -> None:
    """What a number counts in English, behind its adjectives."""
    assert en.noun(words) == index


@pytest.mark.parametrize(
    ("words", "index"),
    [
        (["presuntos", "guerrilleros", "armados"], 1),
        (["agentes"], 0),
        (["más", "casos"], -1),
        ([], -1),
        (["nuevos"], 0),
    ],
)
def test_the_spanish_noun_is_the_first_plural(words: list[str], index: int) -> None:
    """What a number counts in Spanish, before its adjectives."""
    assert es.noun(words) == index


@pytest.mark.parametrize(
    ("language", "text", "value", "power", "read"),
    [
        ("en", "twenty-one", 21, 0, "twenty-one"),
        ("en", "two three", 2, 0, "two"),
        ("en", "two hundred and five", 205, 0, "two hundred and five"),
        ("en", "two-hundred thousand", 200, 3, "two-hundred thousand"),
        ("en", "two million and one hundred", 2_000_100, 0, "two million and one hundred"),
        ("en", "two thousand-five", 2, 3, "two thousand"),
        ("en", "two thousand thousand", 2, 3, "two thousand"),
        ("en", "two and three", 2, 0, "two"),
        ("en", "two dozen dozen", 24, 0, "two dozen"),
        ("en", "two dozen three", 24, 0, "two dozen"),
        ("en", "twenty hundred-ten", 2000, 0, "twenty hundred"),
        ("en", "zero hundred", 0, 0, "zero"),
        ("en", "two and thousand", 2, 0, "two"),
        ("en", "1.5 million", None, None, ""),
        ("es", "mil", 1, 3, "mil"),
        ("es", "dos mil millones", 2000, 6, "dos mil millones"),
        ("es", "treinta y cinco", 35, 0, "treinta y cinco"),
    ],
)
def test_a_number_in_words_ends_where_its_grammar_does(
    language: str, text: str, value: int | None, power: int | None, read: str
) -> None:
    """Tens take ones, hundreds take less than a hundred, scales fall; other words begin another number."""
    number = read_number(grammar(language), f"{text}\n\n", 0)
    assert number is not None
    if value is None:
        number = read_scale(grammar(language), f"{text}\n\n", number)
        assert (str(number.value), number.power) == ("1.5", 6)
    else:
        assert (str(number.value), number.power, text[: number.end]) == (str(value), power, read)


def test_scales_are_not_piled_up_without_end() -> None:
    """A digit before many scale words is a number of the first of them."""
    text = "5" + " mil" * 50 + "\n\n"
    number = read_number(grammar("es"), text, 0)
    assert number is not None
    assert read_scale(grammar("es"), text, number).power <= 24


def test_what_is_no_number_is_none() -> None:
    """A word that is no number, and digits whose marks make none, are not read."""
    assert read_number(grammar("en"), "many\n\n", 0) is None
    assert read_number(grammar("en"), "and three\n\n", 0) is None
    assert read_number(grammar("en"), "1,2,3\n\n", 0) is None
