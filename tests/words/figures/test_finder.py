"""What the finder reads as a figure, and how."""

from __future__ import annotations

from decimal import Decimal

import pytest

from colombia_brief.model.vocabulary import Modifier
from colombia_brief.words.figures import Figure, FigureKind, find_figures
from tests.words.figures.contexts import figures_in_any_context

LONG = "one hundred and twenty three million four hundred and fifty six thousand seven hundred and eighty nine"


def shown(figure: Figure) -> str:
    """Return a figure in one line: text, ends, and whatever is not as usual."""
    ends = f"{figure.low}" if figure.low == figure.high else f"{figure.low}..{figure.high}"
    parts = [figure.text, ends]
    if figure.denominator != 1:
        parts[1] += f"/{figure.denominator}"
    if figure.modifier is not Modifier.EXACTLY:
        parts.append(figure.modifier)
    if figure.unit is not None:
        parts.append(figure.unit + (f" per {figure.per}" if figure.per else ""))
    elif figure.per:
        parts.append(f"per {figure.per}")
    return " | ".join([*parts, figure.kind])


def found(text: str, language: str = "en") -> list[str]:
    """Return the figures of a text, each in one line."""
    return [shown(figure) for figure in figures_in_any_context(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("446 tons of cocaine hydrochloride", "446 tons | 446 | ton | measure"),
        ("more than 3,000 production sites destroyed",
         "more than 3,000 production sites | 3000..None | more_than | site | cardinal"),
        ("more than one ton of cocaine every day",
         "more than one ton of cocaine every day | 1..None | more_than | ton per day | rate"),
        ("roughly $210 million in assistance", "roughly $210 million | 210000000 | approximately | USD | money"),
        ("$1.9bn", "$1.9bn | 1900000000 | USD | money"),
        ("US$1.2 trillion in assets", "US$1.2 trillion | 1200000000000 | USD | money"),
        ("C$40,000", "C$40,000 | 40000 | CAD | money"),
        ("X$40", "$40 | 40 | USD | money"),
        ("$5 million Canadian dollars", "$5 million Canadian dollars | 5000000 | CAD | money"),
        ("a cost of USD 5 million", "USD 5 million | 5000000 | USD | money"),
        ("500 million USD", "500 million USD | 500000000 | USD | money"),
        ("30m COP", "30m COP | 30000000 | COP | money"),
        ("12 all told", "12 | 12 | cardinal"),
        ("cost usd 5", "5 | 5 | cardinal"),
        ("$5 percent", "$5 | 5 | USD | money"),
        ("a 5%-3% fall", "5% | 5 | percent | percent"),
        ("won$5", "$5 | 5 | USD | money"),
        ("a -$5 loss", "-$5 | -5 | USD | money"),
        ("two third graders", "two third graders | 2 | grader | cardinal"),
        ("at least about nearly 20 cases", "at least about nearly 20 cases | 20..None | at_least | case | cardinal"),
        ("at least more than 20 cases", "at least more than 20 cases | 20..None | more_than | case | cardinal"),
        ("Of 12 then", "12 | 12 | cardinal"),
        (f"{LONG} seals", f"{LONG} seals | 123456789 | seal | cardinal"),
        ("the twenty soldiers", "twenty soldiers | 20 | soldier | cardinal"),
        ("worth USD5 million", "USD5 million | 5000000 | USD | money"),
        ("ranging in age from 1 to 17", "1 to 17 | 1..17 | between | year | age"),
        ("two additional years", "two additional years | 2 | year | duration"),
        ("arrests \N{EN DASH}154 of them", "154 | 154 | cardinal"),
        ("it fell \N{MINUS SIGN}5 percent", "\N{MINUS SIGN}5 percent | -5 | percent | percent"),
        ("between $0.52 to $0.60", "between $0.52 to $0.60 | 0.52..0.60 | between | USD | money"),
        ("Rs 500 crore", "Rs 500 crore | 5000000000 | INR | money"),
        ("a loss of -$0.42 per share", "-$0.42 per share | -0.42 | USD per share | rate"),
        ("a loss of $-5", "$-5 | -5 | USD | money"),
        ("it was -5 degrees", "-5 degrees | -5 | degree | measure"),
        ("it was minus 5 degrees Celsius", "minus 5 degrees Celsius | -5 | Cel | measure"),
        ("it was minus five degrees", "minus five degrees | -5 | degree | measure"),
        ("plus or minus 3 percentage points", "3 percentage points | 3 | percentage_point | percentage_point"),
        ("12 degrees below zero", "12 degrees below zero | -12 | degree | measure"),
        ("10 F outside", "10 F | 10 | [degF] | measure"),
        ("1.5C above", "1.5C | 1.5 | Cel | measure"),
        ("half a million people", "half a million people | 500000 | person | cardinal"),
        ("half-million", "half-million | 500000 | cardinal"),
        ("half a dozen eggs", "half a dozen eggs | 6 | egg | cardinal"),
        ("half an hour", "half an hour | 0.5 | hour | duration"),
        ("a quarter of a million people", "a quarter of a million people | 250000 | person | cardinal"),
        ("a third of a million", "a third of a million | 1000000/3 | cardinal"),
        ("one and a half million dollars", "one and a half million dollars | 1500000 | USD | money"),
        ("two and a half years", "two and a half years | 2.5 | year | duration"),
        ("two years and a half", "two years and a half | 2.5 | year | duration"),
        ("2½ hours", "2½ hours | 2.5 | hour | duration"),
        ("about one in five of them", "about one in five | 1/5 | approximately | ratio"),
        ("1 in 4 children", "1 in 4 children | 1/4 | child | ratio"),
        ("3 out of 10", "3 out of 10 | 3/10 | ratio"),
        ("12 of 15 markets", "12 of 15 markets | 12/15 | market | ratio"),
        ("26.1 per 100,000 people", "26.1 per 100,000 people | 26.1/100000 | person | ratio"),
        ("4 deaths per 1,000 births", "4 deaths per 1,000 births | 4/1000 | death per birth | rate"),
        ("4 deaths per 1,000", "4 deaths per 1,000 | 4/1000 | death | ratio"),
        ("roughly two-thirds of voters", "roughly two-thirds of voters | 2/3 | approximately | voter | ratio"),
        ("a quarter of it", "a quarter | 1/4 | ratio"),
        ("one half", "one half | 1/2 | ratio"),
        ("2/3 of voters", "2/3 of voters | 2/3 | voter | ratio"),
        ("more than half, he said", "more than half | 1..None/2 | more_than | ratio"),
        ("half of all respondents", "half of all respondents | 1/2 | respondent | ratio"),
        ("sales doubled", "doubled | 2 | multiple"),
        ("nearly double the number", "nearly double | 2 | approximately | multiple"),
        ("10-fold", "10-fold | 10 | multiple"),
        ("a 3x gain", "3x | 3 | multiple"),
        ("three times higher", "three times | 3 | multiple"),
        ("1.4 million times", "1.4 million times | 1400000 | time | cardinal"),
        ("0.3 percentage points", "0.3 percentage points | 0.3 | percentage_point | percentage_point"),
        ("25 basis points", "25 basis points | 0.25 | percentage_point | percentage_point"),
        ("between 3 and 5 percent", "between 3 and 5 percent | 3..5 | between | percent | percent"),
        ("$3-5 million", "$3-5 million | 3000000..5000000 | between | USD | money"),
        ("$5m-$6m", "$5m-$6m | 5000000..6000000 | between | USD | money"),
        ("$900 million to $1.1 billion",
         "$900 million to $1.1 billion | 900000000..1100000000 | between | USD | money"),
        ("5% to 7%", "5% to 7% | 5..7 | between | percent | percent"),
        ("10 to 15 people", "10 to 15 people | 10..15 | between | person | cardinal"),
        ("20-30 people", "20-30 people | 20..30 | between | person | cardinal"),
        ("2 to 3 percentage points", "2 to 3 percentage points | 2..3 | between | percentage_point | percentage_point"),
        ("18- to 24-year-olds", "18- to 24-year-olds | 18..24 | between | year | age"),
        ("ages 18-24", "18-24 | 18..24 | between | year | age"),
        ("ranged from 3 to 5 percent", "3 to 5 percent | 3..5 | between | percent | percent"),
        ("$2.10 to $2.15 a share", "$2.10 to $2.15 a share | 2.10..2.15 | between | USD per share | rate"),
        ("$15-an-hour wage", "$15-an-hour | 15 | USD per hour | rate"),
        ("500,000 barrels of crude a day", "500,000 barrels of crude a day | 500000 | barrel per day | rate"),
        ("$5 million annually", "$5 million annually | 5000000 | USD per year | rate"),
        ("spent $12,000 per detainee", "$12,000 per detainee | 12000 | USD per detainee | rate"),
        ("$10 per the deal", "$10 | 10 | USD | money"),
        ("40 percent per group", "40 percent | 40 | percent | percent"),
        ("90 km/h", "90 km/h | 90 | km/h | measure"),
        ("$1.7bn a year earlier", "$1.7bn | 1700000000 | USD | money"),
        ("at least nine people dead", "at least nine people | 9..None | at_least | person | cardinal"),
        ("up to 14 inches", "up to 14 inches | None..14 | at_most | inch | measure"),
        ("fewer than 50 of them", "fewer than 50 | None..50 | less_than | cardinal"),
        ("at least about 20 cases", "at least about 20 cases | 20..None | at_least | case | cardinal"),
        ("exactly 20 cases", "exactly 20 cases | 20 | case | cardinal"),
        ("three days or more", "three days or more | 3..None | at_least | day | duration"),
        ("30-plus books", "30-plus books | 30..None | at_least | book | cardinal"),
        ("300+ people", "300+ people | 300..None | at_least | person | cardinal"),
        ("€2.5 million plus costs", "€2.5 million | 2500000 | EUR | money"),
        ("30 plus costs", "30 | 30 | cardinal"),
        ("~50 people", "~50 people | 50 | approximately | person | cardinal"),
        ("for over three days", "over three days | 3..None | more_than | day | duration"),
        ("talks over three days", "three days | 3 | day | duration"),
        ("the 30-odd ships", "30-odd ships | 30 | approximately | ship | cardinal"),
        ("more than a decade", "more than a decade | 1..None | more_than | decade | duration"),
        ("a 34-year-old man", "34-year-old | 34 | year | age"),
        ("Ms. Ortiz, 41, a nurse", "41 | 41 | year | age"),
        ("Mr. Lee (56) agreed", "56 | 56 | year | age"),
        ("aged 56", "56 | 56 | year | age"),
        ("children under five", "under five | None..5 | less_than | year | age"),
        ("a 100-member panel", "100-member | 100 | member | cardinal"),
        ("a 12,000-strong force", "12,000 | 12000 | cardinal"),
        ("two F-16 jets", "two F-16 jets | 2 | jet | cardinal"),
        ("30m people", "30m people | 30000000 | person | cardinal"),
        ("30m euros", "30m euros | 30000000 | EUR | money"),
        ("a 30m pool", "30m | 30 | m | measure"),
        ("900m pounds", "900m pounds | 900000000 | GBP | money"),
        ("200 pounds", "200 pounds | 200 | pound | measure"),
        ("12 dead", "12 dead | 12 | dead | cardinal"),
        ("one person died", "one person | 1 | person | cardinal"),
        ("one million", "one million | 1000000 | cardinal"),
        ("one percent", "one percent | 1 | percent | percent"),
        ("a hundred soldiers", "a hundred soldiers | 100 | soldier | cardinal"),
        ("three hundred and fifty families", "three hundred and fifty families | 350 | family | cardinal"),
        ("twenty-five thousand two hundred cases", "twenty-five thousand two hundred cases | 25200 | case | cardinal"),
        ("two dozen eggs", "two dozen eggs | 24 | egg | cardinal"),
        ("3 dozen eggs", "3 dozen eggs | 36 | egg | cardinal"),
        ("1\u00a0234 people", "1\u00a0234 people | 1234 | person | cardinal"),
        ("12,5 points", "12,5 points | 12.5 | point | cardinal"),
        ("killed 2000 people", "2000 people | 2000 | person | cardinal"),
        ("more than 2000", "more than 2000 | 2000..None | more_than | cardinal"),
        ("/ 12 cases", "12 cases | 12 | case | cardinal"),
        ("*12* cases", "12 | 12 | cardinal"),
        ("+7%", "+7% | 7 | percent | percent"),
        ("a record 35 €", "35 € | 35 | EUR | money"),
        ("in the first 5 kilometres-long race", "5 kilometres | 5 | km | measure"),
        ("0.5 to 0.7 percent", "0.5 to 0.7 percent | 0.5..0.7 | between | percent | percent"),
    ],
)  # fmt: skip
def test_an_english_figure_is_read_as_a_person_reads_it(text: str, expected: str) -> None:
    """Value, scale, modifier, unit, base and kind of one figure."""
    assert found(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1.234,5 millones de pesos", "1.234,5 millones de pesos | 1234500000 | peso | money"),
        ("12 mil millones de dólares", "12 mil millones de dólares | 12000000000 | USD | money"),
        ("2,3 billones", "2,3 billones | 2300000000000 | cardinal"),
        ("17 mil 500 millones", "17 mil 500 millones | 17500000000 | cardinal"),
        ("mil 200 personas", "mil 200 personas | 1200 | person | cardinal"),
        ("dos mil quinientos millones", "dos mil quinientos millones | 2500000000 | cardinal"),
        ("ciento veintitrés casos", "ciento veintitrés casos | 123 | caso | cardinal"),
        ("medio millón de personas", "medio millón de personas | 500000 | person | cardinal"),
        ("medio centenar de casos", "medio centenar de casos | 50 | caso | cardinal"),
        ("un centenar de personas", "un centenar de personas | 100 | person | cardinal"),
        ("un cuarto de millón de euros", "un cuarto de millón de euros | 250000 | EUR | money"),
        ("millón y medio", "millón y medio | 1500000 | cardinal"),
        ("un millón y medio de euros", "un millón y medio de euros | 1500000 | EUR | money"),
        ("dos horas y media", "dos horas y media | 2.5 | hour | duration"),
        ("media hora", "media hora | 0.5 | hour | duration"),
        ("uno de cada cinco jóvenes", "uno de cada cinco jóvenes | 1/5 | joven | ratio"),
        ("dos tercios de los votantes", "dos tercios de los votantes | 2/3 | votante | ratio"),
        ("la mitad de los jóvenes", "la mitad de los jóvenes | 1/2 | joven | ratio"),
        ("en la segunda mitad del año", None),
        ("en la mitad del río", None),
        ("tres cuartas partes de los encuestados", "tres cuartas partes de los encuestados | 3/4 | encuestado | ratio"),
        ("casi el doble", "casi el doble | 2 | approximately | multiple"),
        ("un doble crimen", None),
        ("los casos se triplicaron", "triplicaron | 3 | multiple"),
        ("cuatro veces más", "cuatro veces | 4 | multiple"),
        ("una vez", None),
        ("entre 3 y 5 personas", "entre 3 y 5 personas | 3..5 | between | person | cardinal"),
        ("entre el 4 y el 6 por ciento", "entre el 4 y el 6 por ciento | 4..6 | between | percent | percent"),
        ("1,8 puntos porcentuales", "1,8 puntos porcentuales | 1.8 | percentage_point | percentage_point"),
        ("9,2 %", "9,2 % | 9.2 | percent | percent"),
        ("el uno por ciento", "uno por ciento | 1 | percent | percent"),
        ("un 20 %", "20 % | 20 | percent | percent"),
        ("1 200 muertos", "1 200 muertos | 1200 | muerto | cardinal"),
        ("750.000 barriles por día", "750.000 barriles por día | 750000 | barrel per day | rate"),
        ("50 dólares por hectárea", "50 dólares por hectárea | 50 | USD per har | rate"),
        ("1.300.000 pesos al mes", "1.300.000 pesos al mes | 1300000 | peso per month | rate"),
        ("300 euros mensuales", "300 euros mensuales | 300 | EUR per month | rate"),
        ("62,40 dólares el barril", "62,40 dólares el barril | 62.40 | USD per barrel | rate"),
        ("2.000 dólares por persona", "2.000 dólares por persona | 2000 | USD per person | rate"),
        ("25,7 por cada 100.000 habitantes", "25,7 por cada 100.000 habitantes | 25.7/100000 | habitante | ratio"),
        ("al menos veinte soldados", "al menos veinte soldados | 20..None | at_least | soldado | cardinal"),
        ("más de una tonelada de cocaína al día",
         "más de una tonelada de cocaína al día | 1..None | more_than | t per day | rate"),
        ("una tonelada", None),
        ("más del 40 %", "más del 40 % | 40..None | more_than | percent | percent"),
        ("hasta 200 familias", "hasta 200 familias | None..200 | at_most | familia | cardinal"),
        ("bajó hasta el 9,75 %", "9,75 % | 9.75 | percent | percent"),
        ("48 horas o más", "48 horas o más | 48..None | at_least | hour | duration"),
        ("un hombre de 34 años", "34 años | 34 | year | age"),
        ("una pena de 34 años", "34 años | 34 | year | duration"),
        ("su hijo, de 12.", "12 | 12 | year | age"),
        ("después de 30 años", "30 años | 30 | year | duration"),
        ("30 grados bajo cero", "30 grados bajo cero | -30 | degree | measure"),
        ("u$s 4.300 millones", "u$s 4.300 millones | 4300000000 | USD | money"),
        ("3 presuntos guerrilleros armados", "3 presuntos guerrilleros | 3 | guerrillero | cardinal"),
        ("12,345,678", "12,345,678 | 12345678 | cardinal"),
        ("1\N{PRIME}527.578 kilogramos", "1\N{PRIME}527.578 kilogramos | 1527578 | kg | measure"),
        ("los seis primeros meses", "seis primeros meses | 6 | month | duration"),
        ("un 70 por 100", "70 por 100 | 70 | percent | percent"),
        ("2 libras", "2 libras | 2 | pound | measure"),
    ],
)  # fmt: skip
def test_a_spanish_figure_is_read_as_a_person_reads_it(text: str, expected: str | None) -> None:
    """Value, scale, modifier, unit, base and kind of one figure, or none."""
    assert found(text, "es") == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    "text",
    [
        "in 2024, the 1990s, 2008-09, 2019/20, 2010 to 2018, between 2010 and 2018, 3000 BC in '68",
        "March 3, 2025; Nov. 5; 5 November; the 4th of July; June 2019; Dec. 5-7; May 4; Jan 2022",
        "at 2:30 p.m., 11 a.m., 7 o'clock, 0800 GMT, between 6 and 9 p.m.",
        "the 21st floor, the third man, the twenty-first century, the 20-somethings",
        "won 3-1, 0-0, 218-210, a 6-3 ruling, won 3 to 1",
        "call 1-800-555-0199, (202) 555-0143, +1 202 555 0143, 0143 2222, and they call 911",
        "version 2.1, 192.168.0.1, 1,2,3 and 12345678901234567890 and 1234567890123456789012345.5",
        "F-16, G20, Covid-19, 9/11, H1N1, 5G, 3M, 737s, a 401(k), 7-Eleven, the 8-M march, 3-D",
        "Article 5, page 12, the Boeing 737, Route 66, No. 1, Windows 11, Model 3, S&P 500 in the Studio 54",
        "1600 Pennsylvania Avenue, the Group of Seven, Air Force One",
        "one of them, one should, one day, at one point, one-way, one by one, no one, one time",
        "several million, hundreds of people, the second half, time and a half, a double murder, million-dollar",
        "3/2 majority, more than a man, a 10-15 split, and/5 cases, x-5 cases, $ and €, minus",
        "he is 5'10, on the 1600 block of Main Street, half done, a third time, a half-brother, the fifth",
        "2 3 4 5 6 7 8 9 10 11 12 13 14 15",
    ],
)
def test_an_english_number_that_is_no_figure_is_left_alone(text: str) -> None:
    """Dates, years, times, ordinals, scores, telephone numbers, names and pronouns are no figures."""
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "el uno de enero, el 9 de abril de 2018, enero de 2021, el 1.º de enero, el 5 y 6 de junio",
        "desde 2010 hasta 2015",
        "24 ago (EFE), a las 8:46 horas, las 3 p. m., a las 14.30 horas, a las 20, las 8 de la noche",
        "el M-19, el G-20, la Ley 100, el artículo 5, la calle 45, el km 28, los años noventa, los noventa",
        "ganó 2-0, ganó 2 a 1, el 601 555 0134",
        "varios mil pesos, muchos mil más",
        "el siglo XX, el 3er lugar, el 5to, la 2ª vez, un testigo, una fuente, uno de ellos, y 20 20",
    ],
)
def test_a_spanish_number_that_is_no_figure_is_left_alone(text: str) -> None:
    """Dates, times, ordinals, scores, names and articles are no figures."""
    assert found(text, "es") == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("from 41 percent then to 37", "en", ["41 percent | 41 | percent | percent", "37 | 37 | cardinal"]),
        ("aged 41, she won 12 races", "en", ["41 | 41 | year | age", "12 races | 12 | race | cardinal"]),
        ("ages 4, 12 cases", "en", ["4 | 4 | year | age", "12 cases | 12 | case | cardinal"]),
        ("0$ 0", "en", ["0$ | 0 | USD | money", "0 | 0 | cardinal"]),
        ("5+3", "en", ["5 | 5 | cardinal", "+3 | 3 | cardinal"]),
        ("fell from 41 percent to 37", "en", ["41 percent | 41 | percent | percent", "37 | 37 | percent | percent"]),
        ("from 48 to 42 hours", "en", ["48 | 48 | hour | duration", "42 hours | 42 | hour | duration"]),
        ("from $3 to $5 billion", "en", ["$3 | 3000000000 | USD | money", "$5 billion | 5000000000 | USD | money"]),
        ("from $900,000 to $1.2 million",
         "en",
         ["$900,000 | 900000 | USD | money", "$1.2 million | 1200000 | USD | money"]),
        ("from 12 to now", "en", ["12 | 12 | cardinal"]),
        ("from 12 cases to 15", "en", ["12 cases | 12 | case | cardinal", "15 | 15 | case | cardinal"]),
        ("from 12 then to 15", "en", ["12 | 12 | cardinal", "15 | 15 | cardinal"]),
        ("slipped $1.10 to $78.35", "en", ["$1.10 | 1.10 | USD | money", "$78.35 | 78.35 | USD | money"]),
        ("rose 5 percent to $3 billion",
         "en",
         ["5 percent | 5 | percent | percent", "$3 billion | 3000000000 | USD | money"]),
        ("ages 4 and 11", "en", ["4 | 4 | year | age", "11 | 11 | year | age"]),
        ("five- and six-year-olds", "en", ["five | 5 | year | age", "six-year-olds | 6 | year | age"]),
        ("3 or 2 people", "en", ["3 | 3 | cardinal", "2 people | 2 | person | cardinal"]),
        ("5 to 3 million", "en", ["5 to 3 million | 5..3000000 | between | cardinal"]),
        ("$5 to $3", "en", ["$5 | 5 | USD | money", "$3 | 3 | USD | money"]),
        ("5% to 7 people", "en", ["5% | 5 | percent | percent", "7 people | 7 | person | cardinal"]),
        ("12 in 15 days", "en", ["12 | 12 | cardinal", "15 days | 15 | day | duration"]),
        ("12 in 2024", "en", ["12 | 12 | cardinal"]),
        ("12 in 17 cities", "en", ["12 | 12 | cardinal", "17 cities | 17 | city | cardinal"]),
        ("3 per 2 people", "en", ["3 | 3 | cardinal", "2 people | 2 | person | cardinal"]),
        ("3 out of 2.5 times", "en", ["3 | 3 | cardinal", "2.5 times | 2.5 | time | cardinal"]),
        ("de 22 y 25 años", "es", ["22 | 22 | year | duration", "25 años | 25 | year | duration"]),
        ("Los dos, de 22 y 25 años", "es", ["dos | 2 | cardinal", "22 | 22 | year | age", "25 años | 25 | year | age"]),
        ("subió un 2 %, hasta 74 dólares", "es", ["2 % | 2 | percent | percent", "74 dólares | 74 | USD | money"]),
        ("pasó del 5 al 7 %", "es", ["5 | 5 | percent | percent", "7 % | 7 | percent | percent"]),
        ("cinco 200", "es", ["cinco | 5 | cardinal", "200 | 200 | cardinal"]),
        ("3 y 4, 5", "es", ["3 | 3 | cardinal", "4 | 4 | cardinal", "5 | 5 | cardinal"]),
    ],
)  # fmt: skip
def test_two_figures_are_kept_apart_and_share_what_they_share(text: str, language: str, expected: list[str]) -> None:
    """A change is two figures; a unit or scale said once is said of both."""
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "unit", "low"),
    [
        ("$20", "en", "USD", "20"),
        ("$20", "en-CA", "CAD", "20"),
        ("$20", "es", "USD", "20"),
        ("$20.000", "es-CO", "COP", "20000"),
        ("20.000 pesos", "es-CO", "COP", "20000"),
        ("$20,000.50", "es-MX", "MXN", "20000.50"),
        ("20.000 dólares", "es-CO", "USD", "20000"),
        ("200 pounds", "en-GB", "GBP", "200"),
        ("200 pounds", "en_GB", "GBP", "200"),
        ("$20", "EN-Latn-AU", "AUD", "20"),
    ],
)
def test_the_region_says_which_currency_and_marks_are_meant(text: str, language: str, unit: str, low: str) -> None:
    """A lone dollar sign, a lone "peso" and the marks between digits depend on the region of the language tag."""
    (figure,) = find_figures(text, language)
    assert (figure.unit, figure.low) == (unit, Decimal(low))


def test_an_unknown_language_is_refused_by_naming_the_known_ones() -> None:
    """A language without a table is an error that says which there are."""
    with pytest.raises(ValueError, match="'de'; the languages are en, es"):
        find_figures("12 Personen", "de")


def test_a_figure_keeps_its_printed_form() -> None:
    """Value, scale, other end and unit are there as they are printed, beside the numbers that they mean."""
    (figure,) = find_figures("It cost between $10.50 million and $15 million.")
    assert (figure.value, figure.upper, figure.unit_mult) == (Decimal("10.50"), Decimal(15), 6)
    assert str(figure.value) == "10.50"
    assert (figure.unit_text, figure.kind) == ("$", FigureKind.MONEY)
    assert str(figure.interval()) == "[10495000, 15500000)"


def test_letters_that_grow_in_lower_case_do_not_shift_a_figure() -> None:
    """A capital that has two code points in lower case leaves the offsets as they are."""
    text = "İİİ 446 tons"
    (figure,) = find_figures(text)
    assert text[figure.start : figure.end] == figure.text == "446 tons"


def test_the_figures_of_the_source_article_are_found() -> None:
    """The figures of an article on seizures, in its own sentences' form, are all there and nothing else is."""
    text = (
        "Intelligence sharing has helped produce historic results: 446 tons of cocaine seized this year and more than"
        " 3,000 production sites destroyed. U.S. assistance (about $210 million this fiscal year) remains.\n\n"
        "\u201cThis year we have seized 446 tons of cocaine hydrochloride. This means we are seizing more than one ton"
        " of cocaine every day.\u201d They have destroyed more than 3,000 facilities used to make narcotics. The U.S."
        " provided roughly $210 million in aid, including about $31 million earmarked for agriculture, after a"
        " 2020 arrest. \u201cThese are the highest figures in the last 30 years,\u201d he said, noting that seizures"
        " prevented billions of doses from reaching consumers."
    )
    assert found(text) == [
        "446 tons | 446 | ton | measure",
        "more than 3,000 production sites | 3000..None | more_than | site | cardinal",
        "about $210 million | 210000000 | approximately | USD | money",
        "446 tons | 446 | ton | measure",
        "more than one ton of cocaine every day | 1..None | more_than | ton per day | rate",
        "more than 3,000 facilities | 3000..None | more_than | facility | cardinal",
        "roughly $210 million | 210000000 | approximately | USD | money",
        "about $31 million | 31000000 | approximately | USD | money",
        "30 years | 30 | year | duration",
    ]
