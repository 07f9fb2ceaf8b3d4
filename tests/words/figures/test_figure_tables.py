"""The tables of the languages, and what is made of them."""

from __future__ import annotations

from fractions import Fraction
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import colombia_brief.words.figures.languages as tables
from colombia_brief.words.figures import LANGUAGES, Figure, FigureKind, find_figures
from colombia_brief.words.figures.grammar import grammar
from colombia_brief.words.figures.language import Language
from colombia_brief.words.figures.languages import en, es
from colombia_brief.words.figures.numerals import read_number, read_scale
from colombia_brief.words.figures.symbols import CODES, OLD_CODES, SIGNS
from colombia_brief.words.figures.text import fold, phrases
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
    plain = {"$", "cent", "peso", "céntimo", "bitcoin"}
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


def _one(text: str, language: str) -> Figure:
    (figure,) = find_figures(text, language)
    return figure


SPANISH_BELOW_THIRTY = phrases(
    "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete"
    " dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete"
    " veintiocho veintinueve"
)
SPANISH_TENS = phrases("treinta cuarenta cincuenta sesenta setenta ochenta noventa")
SPANISH_HUNDREDS = phrases(
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
)


def in_spanish(number: int) -> str:
    """Write a number below a million in Spanish words."""
    if number >= 1000:
        rest = number % 1000
        thousands = f"{in_spanish(number // 1000)} mil" if number >= 2000 else "mil"
        return f"{thousands} {in_spanish(rest)}" if rest else thousands
    if number == 100:
        return "cien"
    if number > 100:
        rest = number % 100
        return SPANISH_HUNDREDS[number // 100 - 1] + (f" {in_spanish(rest)}" if rest else "")
    if number >= 30:
        return SPANISH_TENS[number // 10 - 3] + (f" y {in_spanish(number % 10)}" if number % 10 else "")
    return SPANISH_BELOW_THIRTY[number - 1]


def test_each_number_in_spanish_words_is_found_again() -> None:
    """All below a thousand, and thousands of them: each word of the table has its own number."""
    for number in [*range(2, 1000), *range(2002, 1_000_000, 9973)]:
        figure = _one(f"Se contaron {in_spanish(number)} aves.", "es")
        assert int(figure.low or 0) == number, in_spanish(number)
        assert figure.unit == "ave"


@pytest.mark.parametrize(
    ("language", "words", "number"),
    [
        ("es", "doscientas seiscientas", (200, 600)), ("es", "trescientas setecientas", (300, 700)),
        ("es", "cuatrocientas ochocientas", (400, 800)), ("es", "quinientas novecientas", (500, 900)),
        ("es", "veintiún veintiuna veintiun", (21, 21, 21)), ("es", "veintidos veintitres veintiseis", (22, 23, 26)),
        ("es", "dieciseis", (16,)), ("es", "cero", (0,)), ("en", "zero", (0,)),
    ],
)  # fmt: skip
def test_other_forms_of_number_words(language: str, words: str, number: tuple[int, ...]) -> None:
    """The feminine of the hundreds, short forms, and spellings without the accent."""
    assert [_one(f"{word} aves", language).low for word in words.split()] == list(number)


@pytest.mark.parametrize(
    ("language", "text", "low"),
    [
        ("es", "una docena de aves", 12), ("es", "dos docenas de aves", 24), ("es", "una veintena de aves", 20),
        ("es", "una decena de aves", 10), ("es", "un centenar de aves", 100), ("es", "una treintena de aves", 30),
        ("es", "una cuarentena de aves", 40), ("es", "una cincuentena de aves", 50),
        ("es", "una sesentena de aves", 60), ("es", "un millar de aves", 1000), ("es", "una centena de aves", 100),
        ("es", "una quincena de aves", 15), ("en", "a dozen birds", 12), ("en", "three dozen birds", 36),
        ("en", "a hundred birds", 100), ("en", "a couple of hundred birds", 200), ("en", "half a dozen birds", 6),
        ("es", "media docena de aves", 6),
    ],
)  # fmt: skip
def test_words_for_a_number_of_things(language: str, text: str, low: int) -> None:
    """Dozens and the like."""
    assert _one(text, language).low == low


@pytest.mark.parametrize(
    ("language", "scales"),
    [
        (
            "en",
            (
                "thousand 3 million 6 billion 9 trillion 12 quadrillion 15 bn 9 mn 6 tn 12 lakh 5 crore 7 mln 6 bln 9"
                " trn 12"
            ),
        ),
        (
            "es",
            (
                "mil 3 millón 6 millones 6 millon 6 billón 12 billones 12 trillón 18 trillones 18 millardo 9"
                " millardos 9 mm 6 mdd 6 mdp 6"
            ),
        ),
    ],
)
def test_each_scale_is_a_power_of_ten(language: str, scales: str) -> None:
    """As a word behind the number; the Spanish ones are those of the long count."""
    pairs = scales.split()
    for word, power in zip(pairs[::2], pairs[1::2], strict=True):
        figure = _one(f"€ 7 {word}", language)
        assert figure.value == 7
        assert figure.unit_mult == int(power), word


@pytest.mark.parametrize(
    ("language", "suffixes"),
    [("en", "k 3 m 6 mn 6 mln 6 mm 6 b 9 bn 9 bln 9 t 12 tn 12 trn 12"), ("es", "k 3 m 6 mm 6 mll 6 bn 9")],
)
def test_each_glued_scale_is_a_power_of_ten(language: str, suffixes: str) -> None:
    """As letters behind the digits."""
    pairs = suffixes.split()
    for word, power in zip(pairs[::2], pairs[1::2], strict=True):
        figure = _one(f"€7{word}", language)
        assert figure.value == 7
        assert figure.unit_mult == int(power), word


@pytest.mark.parametrize(
    ("language", "numerator", "fractions"),
    [
        (
            "en",
            "one",
            (
                "half 2 third 3 quarter 4 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 twelfth 12"
                " sixteenth 16 twentieth 20 hundredth 100 thousandth 1000"
            ),
        ),
        (
            "en",
            "two",
            (
                "thirds 3 quarters 4 fourths 4 fifths 5 sixths 6 sevenths 7 eighths 8 ninths 9 tenths 10 twelfths 12"
                " sixteenths 16 twentieths 20 hundredths 100 thousandths 1000"
            ),
        ),
        (
            "es",
            "dos",
            (
                "tercios 3 cuartos 4 quintos 5 sextos 6 séptimos 7 octavos 8 novenos 9 décimos 10 décimas 10"
                " centésimas 100 milésimas 1000 doceavos 12 terceras_partes 3 cuartas_partes 4 quintas_partes 5"
                " sextas_partes 6 séptimas_partes 7 octavas_partes 8 novenas_partes 9 décimas_partes 10"
            ),
        ),
        (
            "es",
            "una",
            (
                "tercera_parte 3 cuarta_parte 4 quinta_parte 5 sexta_parte 6 séptima_parte 7 octava_parte 8 "
                "novena_parte 9 décima_parte 10 doceava_parte 12 veinteava_parte 20 centésima_parte 100"
                " milésima_parte 1000"
            ),
        ),
    ],
)
def test_each_fraction_word_has_its_base(language: str, numerator: str, fractions: str) -> None:
    """Behind one, and in the plural behind more."""
    pairs = fractions.split()
    of = {"en": "of it", "es": "de ello"}[language]
    for word, base in zip(pairs[::2], pairs[1::2], strict=True):
        figure = _one(f"{numerator} {word.replace('_', ' ')} {of}", language)
        assert figure.value == (2 if numerator in {"two", "dos"} else 1)
        assert figure.denominator == int(base), word


@pytest.mark.parametrize(
    ("language", "multiples"),
    [
        (
            "en",
            (
                "doubled 2 doubling 2 doubles 2 tripled 3 tripling 3 triples 3 trebled 3 quadrupled 4 quintupled 5"
                " twice 2 thrice 3 twofold 2 threefold 3 fourfold 4 fivefold 5 sixfold 6 sevenfold 7 eightfold 8"
                " ninefold 9 tenfold 10 hundredfold 100 two-fold 2 three-fold 3 four-fold 4 five-fold 5 ten-fold 10"
            ),
        ),
        ("en", "double 2 triple 3 quadruple 4"),
        (
            "es",
            (
                "duplicó 2 duplicaron 2 duplican 2 duplicado 2 duplicarse 2 dupliquen 2 triplicó 3 triplicarán 3"
                " tripliquen 3 cuadruplicó 4 cuadruplicaron 4 quintuplicó 5 quintuplicaron 5 sextuplicó 6"
            ),
        ),
        ("es", "doble 2 triple 3 cuádruple 4 quíntuple 5"),
    ],
)
def test_each_multiple_has_its_number(language: str, multiples: str) -> None:
    """Verbs and adverbs alone; words that are adjectives too behind what makes multiples of them."""
    pairs = multiples.split()
    before = {"double": "nearly ", "doble": "el "}.get(pairs[0], "it ")
    for word, number in zip(pairs[::2], pairs[1::2], strict=True):
        figure = _one(f"{before}{word}, then.", language)
        assert figure.kind is FigureKind.MULTIPLE
        assert figure.value == int(number), word


@pytest.mark.parametrize(
    ("sign", "value"),
    [
        ("½", "0.5"), ("⅓", "1/3"), ("⅔", "2/3"), ("¼", "0.25"), ("¾", "0.75"), ("⅕", "0.2"), ("⅖", "0.4"),
        ("⅗", "0.6"), ("⅘", "0.8"), ("⅙", "1/6"), ("⅚", "5/6"), ("⅛", "0.125"), ("⅜", "0.375"), ("⅝", "0.625"),
        ("⅞", "0.875"),
    ],
)  # fmt: skip
def test_each_sign_for_a_fraction(sign: str, value: str) -> None:
    """Alone it is a share, and behind a whole number a part of it."""
    share = _one(f"{sign} of it", "en")
    expected = Fraction(value)
    assert Fraction(share.value) / share.denominator == expected
    added = _one(f"5{sign} miles", "en")
    assert Fraction(added.value) / added.denominator == 5 + expected


@pytest.mark.parametrize("base", [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 1000, 10_000, 100_000])
def test_what_a_share_is_out_of(base: int) -> None:
    """In "1 in 5" without "every", bases are round; one more or less counts something else."""
    share = _one(f"1 in {base:,} was", "en")
    assert share.kind is FigureKind.RATIO
    assert Fraction(share.value) / share.denominator == Fraction(1, base)
    some = _one(f"2 in {base + (base == 2):,} was", "en")
    assert some.value == 2
    assert some.denominator == base + (base == 2)


@pytest.mark.parametrize("number", [11, 13, 14, 16, 18, 19, 21, 24, 26, 29, 31, 39, 41, 49, 51, 99, 101, 999, 1001])
def test_what_no_share_is_out_of(number: int) -> None:
    """Three of other numbers are no share: "3 in 17"."""
    assert all(figure.denominator == 1 for figure in find_figures(f"3 in {number:,} was"))


@pytest.mark.parametrize(
    ("stem", "number"), [("duplic", 2), ("triplic", 3), ("cuadruplic", 4), ("quintuplic", 5), ("sextuplic", 6)]
)
def test_each_form_of_a_verb_that_multiplies(stem: str, number: int) -> None:
    """In every tense, and in the subjunctive, whose spelling differs."""
    endings = phrases("a an ó aron aba aban ará arán aría arían ar arse ado ada ados adas ando ándose aran arlo arla")
    for form in [*(stem + ending for ending in endings), stem[:-1] + "que", stem[:-1] + "quen"]:
        figure = _one(f"lo {form}, dijo", "es")
        assert figure.kind is FigureKind.MULTIPLE
        assert figure.value == number, form
