"""Spanish, as news prints its numbers."""

from __future__ import annotations

import re
from typing import Final

from colombia_brief.words.figures.language import Language
from colombia_brief.words.figures.text import phrases

# What comes between a number and its noun; other adjectives follow the noun.
_BEFORE_NOUNS: Final = frozenset(
    phrases(
        "nuevos nuevas presuntos presuntas supuestos supuestas otros otras primeros primeras grandes pequeños pequeñas"
        " últimos últimas próximos próximas jóvenes altos altas distintos distintas diferentes diversos diversas"
        " mejores peores mayores menores principales antiguos antiguas importantes graves posibles grandísimos buenos"
        " buenas viejos viejas largos largas simples únicos únicas famosos"
    )
)
_NOT_PLURAL: Final = frozenset(
    phrases(
        "más menos después antes tras dos tres seis es lunes martes miércoles jueves viernes apenas entonces"
        " además jamás atrás quizás mes país interés francés inglés través gas bus detrás"
        " ellos ellas estos estas esos esas los las unos unas sus mis nos les cuyos cuyas años-"
    )
)
_SINGULARS: Final = {
    "autobuses": "autobús", "buses": "bus", "gases": "gas", "dioses": "dios", "cines": "cine", "clubes": "club",
    "autocines": "autocine", "sedes": "sede", "virus": "virus", "caracteres": "carácter", "lápices": "lápiz",
    "cálices": "cáliz", "cauces": "cauce", "enlaces": "enlace",
}  # fmt: skip
# Consonants after which the plural adds "es": "militares", "ciudades".
_BEFORE_CE: Final = "nrl"
_ACCENTS: Final = frozenset("áéíóú")
_TAKES_ES: Final = "rldzjy"
# The endings of plurals whose singular ends in n or s; of the others in "ses" most end in "se".
_OXYTONE: Final = re.compile(r"(.*[aeiouáéíóúü])(?:n|(?<=[eéí])s)es")
_TO_ACUTE: Final = str.maketrans("aeiou", "áéíóú")
_FROM_ACUTE: Final = str.maketrans("áéíóú", "aeiou")
# What sounds as one syllable or more: two strong vowels are two, and a weak one beside another is none of its own.
_SYLLABLE: Final = re.compile(r"[iuü]*[aeoáéóíú][iuü]?|[iuü]+")


def singular(noun: str) -> str:
    """Return the singular of a Spanish plural, or the word itself.

    >>> [singular(noun) for noun in ("elecciones", "laboratorios", "jueces", "militares", "agentes")]
    ['elección', 'laboratorio', 'juez', 'militar', 'agente']
    """
    if noun in _SINGULARS:
        return _SINGULARS[noun]
    if noun in _NOT_PLURAL or noun.endswith("is") or not noun.endswith("s"):
        return noun
    oxytone = _OXYTONE.fullmatch(noun)
    if oxytone is not None:
        return _accented(oxytone[1]) + noun[-3]
    if noun.endswith("ces"):
        # "luces", but "linces", "índices"
        keeps_e = noun[-4:-3] in _BEFORE_CE or (noun.endswith("ices") and not _ACCENTS.isdisjoint(noun[:-4]))
        return noun[:-1] if keeps_e else noun[:-3] + "z"
    if noun.endswith("es") and noun[-3:-2] in _TAKES_ES and noun[-4:-3] in set("aeiouáéíóú"):
        return noun[:-2]
    return noun[:-1]


def _accented(stem: str) -> str:
    """Return what stands before the last consonant of a singular in n or s, with its accent or without.

    >>> [_accented(stem) for stem in ("camio", "tre", "leo", "jóve", "paí")]
    ['camió', 'tre', 'leó', 'jove', 'paí']
    """
    if stem[-1] in _ACCENTS:
        return stem
    plain = stem.translate(_FROM_ACUTE)
    if plain != stem or len(_SYLLABLE.findall(stem)) == 1:
        return plain
    return stem[:-1] + stem[-1].translate(_TO_ACUTE)


def noun(words: list[str]) -> int:
    """Return which of the words after a number is the noun that it counts, or -1.

    The first plural that is not an adjective of those that come before their noun.

    >>> noun(["presuntos", "guerrilleros", "armados"]), noun(["en", "total"])
    (1, -1)
    """
    found = -1
    for index, word in enumerate(words):
        if not word.endswith("s") or word in _NOT_PLURAL:
            break
        found = index
        if word not in _BEFORE_NOUNS:
            break
    return found


_DOLLARS: Final = {
    "": "USD", "CO": "COP", "MX": "MXN", "AR": "ARS", "CL": "CLP", "UY": "UYU", "CU": "CUP", "DO": "DOP",
    "EC": "USD", "SV": "USD", "PR": "USD", "PA": "USD", "US": "USD", "NI": "NIO",
}  # fmt: skip
_PESOS: Final = {
    "": "peso", "CO": "COP", "MX": "MXN", "AR": "ARS", "CL": "CLP", "UY": "UYU", "CU": "CUP", "DO": "DOP",
}  # fmt: skip
_CARDINALS: Final = {
    "cero": 0, "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
    "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15,
    "dieciséis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiún": 21,
    "veintiuno": 21, "veintiuna": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25,
    "veintiséis": 26, "veintidos": 22, "veintitres": 23, "veintiseis": 26, "dieciseis": 16, "veintiun": 21,
    "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30, "cuarenta": 40,
    "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100,
    "doscientos": 200, "doscientas": 200, "trescientos": 300, "trescientas": 300, "cuatrocientos": 400,
    "cuatrocientas": 400, "quinientos": 500, "quinientas": 500, "seiscientos": 600, "seiscientas": 600,
    "setecientos": 700, "setecientas": 700, "ochocientos": 800, "ochocientas": 800, "novecientos": 900,
    "novecientas": 900,
}  # fmt: skip
_SCALES: Final = {
    "mil": 3, "millón": 6, "millones": 6, "millon": 6, "billón": 12, "billones": 12, "trillón": 18, "trillones": 18,
    "millardo": 9, "millardos": 9, "mm": 6,
}  # fmt: skip
_SUFFIXES: Final = {"k": 3, "m": 6, "mm": 6, "mll": 6, "bn": 9}
_COLLECTIVES: Final = {
    "docena": 12, "docenas": 12, "veintena": 20, "decena": 10, "centenar": 100, "treintena": 30, "cuarentena": 40,
    "cincuentena": 50, "sesentena": 60, "millar": 1000, "quincena": 15, "centena": 100,
}  # fmt: skip
_PAIRS: Final = {"par_de": 2}
_FRACTIONS: Final = {
    2: "medios mitad", 3: "tercio tercios tercera_parte terceras_partes",
    4: "cuartos cuarta_parte cuartas_partes cuarto", 5: "quinto quintos quinta_parte quintas_partes",
    6: "sexta_parte sextas_partes sexto sextos", 7: "séptima_parte séptimas_partes séptimo séptimos",
    8: "octava_parte octavas_partes octavo octavos", 9: "novena_parte novenas_partes noveno novenos",
    10: "décima_parte décimas_partes décimo décimos décima décimas", 12: "doceavo doceavos doceava_parte",
    20: "veinteava_parte", 100: "centésima_parte centésima centésimas", 1000: "milésima_parte milésima milésimas",
}  # fmt: skip
_VERBS_OF_MULTIPLES: Final = {"duplic": 2, "triplic": 3, "cuadruplic": 4, "quintuplic": 5, "sextuplic": 6}
_ENDINGS_OF_VERBS: Final = phrases(
    "a an ó aron aba aban ará arán aría arían ar arse ado ada ados adas ando ándose aran arlo arla"
)
_MULTIPLES: Final = {
    **{
        stem + ending: value
        for stem, value in _VERBS_OF_MULTIPLES.items()
        for ending in _ENDINGS_OF_VERBS
    },
    **{stem[:-1] + ending: value for stem, value in _VERBS_OF_MULTIPLES.items() for ending in ("que", "quen")},
    "doble": 2, "triple": 3, "cuádruple": 4, "quíntuple": 5,
}  # fmt: skip
_MONEY: Final = {
    "USD": "dólar dólares dólares_estadounidenses dólares_americanos dólares_de_estados_unidos"
        " dólares_de_ee.uu. dólares_de_ee.uu dólares_norteamericanos",
    "CAD": "dólares_canadienses", "AUD": "dólares_australianos", "EUR": "euro euros",
    "GBP": "libras_esterlinas libra_esterlina", "JPY": "yen yenes", "CNY": "yuan yuanes", "RUB": "rublo rublos",
    "INR": "rupias rupias_indias", "CHF": "francos_suizos", "MXN": "pesos_mexicanos", "COP": "pesos_colombianos",
    "ARS": "pesos_argentinos", "CLP": "pesos_chilenos", "UYU": "pesos_uruguayos", "CUP": "pesos_cubanos",
    "DOP": "pesos_dominicanos", "PHP": "pesos_filipinos", "PEN": "sol soles nuevos_soles", "BOB": "bolivianos",
    "VES": "bolívares bolívar", "GTQ": "quetzal quetzales", "HNL": "lempiras lempira", "NIO": "córdobas",
    "CRC": "colones colón", "PYG": "guaraníes guaraní", "BRL": "reales", "PAB": "balboas", "SEK": "coronas_suecas",
    "NOK": "coronas_noruegas", "DKK": "coronas_danesas", "TRY": "liras_turcas", "ILS": "séqueles shéquels",
    "peso": "peso pesos", "bitcoin": "bitcoines bitcoin bitcoins", "ESP": "pesetas peseta", "DEM": "marcos_alemanes",
    "FRF": "francos_franceses", "HTG": "gourdes", "UAH": "grivnas", "PLN": "zlotys", "CLF": "uf",
    "HKD": "dólares_de_hong_kong", "NZD": "dólares_neozelandeses",
}  # fmt: skip
_MINOR_MONEY: Final = {
    "$": "centavo centavos", "USD": "centavos_de_dólar centavo_de_dólar céntimos_de_dólar", "peso": "centavos_de_peso",
    "EUR": "céntimos_de_euro céntimo_de_euro", "céntimo": "céntimo céntimos", "GBP": "peniques",
}  # fmt: skip
_CENTS: Final = {"": "EUR", "PE": "PEN", "VE": "VES", "CR": "CRC", "PY": "PYG"}
_HEAVY_MONEY: Final = {"GBP": "libras libra"}
_TIME: Final = {
    "second": "segundo segundos", "minute": "minuto minutos min", "hour": "hora horas h hrs", "day": "día días",
    "week": "semana semanas", "month": "mes meses", "year": "año años", "decade": "década décadas",
    "century": "siglo siglos", "night": "noche noches", "millisecond": "milisegundos", "fortnight": "quincenas",
}  # fmt: skip
_MEASURES: Final = {
    "t": "tonelada toneladas tonelada_métrica toneladas_métricas t tm ton",
    "kg": "kilogramo kilogramos kilo kilos kg kgs", "g": "gramo gramos g gr", "mg": "miligramo miligramos mg",
    "ug": "microgramo microgramos mcg µg", "pound": "libra libras", "ounce": "onza onzas", "quintal": "quintal"
    " quintales",
    "arroba": "arroba arrobas", "km": "kilómetro kilómetros km kms", "m": "metro metros m mts",
    "cm": "centímetro centímetros cm", "mm": "milímetro milímetros mm", "um": "micras micrómetros",
    "mile": "milla millas", "foot": "pie pies", "inch": "pulgada pulgadas", "yard": "yarda yardas",
    "nautical mile": "millas_náuticas milla_náutica", "light-year": "años_luz año_luz", "acre": "acre acres",
    "har": "hectárea hectáreas ha has", "km2": "kilómetros_cuadrados kilómetro_cuadrado km2 km²",
    "m2": "metros_cuadrados metro_cuadrado m2 m²", "square mile": "millas_cuadradas",
    "square foot": "pies_cuadrados", "m3": "metros_cúbicos metro_cúbico m3 m³", "cubic foot": "pies_cúbicos",
    "cm3": "centímetros_cúbicos", "hm3": "hectómetros_cúbicos hm3", "L": "litro litros l",
    "mL": "mililitro mililitros ml", "gallon": "galón galones", "barrel": "barril barriles", "bushel": "bushels"
    " fanegas",
    "W": "vatio vatios", "kW": "kilovatio kilovatios kilowatts kilowatt kw", "MW": "megavatio megavatios megawatts"
    " megawatt mw",
    "GW": "gigavatio gigavatios gigawatts gigawatt gw", "kW.h": "kilowatts_hora kilowatt_hora kilowatts-hora"
    " kilovatios_hora kilovatio_hora kilovatios-hora kilovatio-hora kwh",
    "MW.h": "megavatio_hora megavatio-hora megavatios_hora megavatios-hora mwh", "GW.h": "gigavatio_hora"
    " gigavatios_hora gigavatios-hora gwh",
    "TW.h": "teravatios_hora twh", "V": "voltios", "Hz": "hercios hz", "manzana": "manzanas_de_tierra",
    "MHz": "mhz", "GHz": "ghz",
    "Cel": "grados_centígrados grados_celsius grado_centígrado °c ºc c", "[degF]": "grados_fahrenheit °f ºf",
    "degree": "grado grados °", "km/h": "km/h kms/h", "m/s": "m/s", "knot": "nudos",
    "horsepower": "caballos_de_fuerza caballos_de_vapor", "GBy": "gb gigabytes gigabyte gigas giga", "MBy": "mb"
    " megabytes megabyte megas",
    "TBy": "tb terabytes terabyte teras", "PBy": "petabytes", "Mbit/s": "mbps", "calorie": "caloría calorías kcal",
    "decibel": "decibelios",
    "carat": "quilates",
}  # fmt: skip
_PER_ADVERBS: Final = {
    "day": "diarios diarias diario diaria diariamente", "week": "semanales semanal semanalmente",
    "month": "mensuales mensual mensualmente", "year": "anuales anual anualmente", "hour": "por_hora",
    "person": "per_cápita por_cabeza per_capita por_persona",
}  # fmt: skip
_BEFORE: Final = {
    "more_than": "más de; por encima de; superior a; superiores a; más allá de; poco más de; algo más de; un poco"
        " más de; mayor a; mayores a; mayor de; mayores de; en exceso de; superando; más que",
    "at_least": "al menos; por lo menos; no menos de; como mínimo; un mínimo de; mínimo; mínimo de; cuando menos;"
        " a partir de; desde",
    "less_than": "menos de; por debajo de; inferior a; inferiores a; poco menos de; algo menos de; menor a;"
        " menores a; menor de; menores de; menos que",
    "at_most": "hasta; no más de; como máximo; un máximo de; a lo sumo; máximo; máximo de; cuando mucho; a lo"
        " más; tope de; tantos como",
    "approximately": "unos; unas; cerca de; casi; alrededor de; aproximadamente; en torno a; más o menos;"
        " prácticamente; próximo a; cercano a; cercana a; próxima a; cercanos a; aproximado de; aprox.;"
        " estimado en; estimada en; estimados; cercanas a; ~; un estimado de; se estima en; cosa de;"
        " rozando; rondando",
    "exactly": "exactamente; justo; justamente; precisamente",
}  # fmt: skip
_AFTER: Final = {
    "at_least": "o más; como mínimo; por lo menos; en adelante; al menos; o mayor; o superior",
    "at_most": "o menos; como máximo; a lo sumo; como mucho; o inferior",
    "approximately": "aproximadamente; más o menos; o así; aproximados; y pico; y tantos; y tantas; largos; largas",
}  # fmt: skip
_NOUNS: Final = {"personas": "person", "persona": "person"}


LANGUAGE: Final = Language(
    tag="es",
    decimal=",",
    group=".",
    millions="'",
    swapped_regions="MX US PR DO GT HN NI PA PE SV CU",
    spaced_groups=True,
    dollars=_DOLLARS,
    pesos=_PESOS,
    cents=_CENTS,
    cardinals=_CARDINALS,
    joints="y",
    scales=_SCALES,
    suffixes=_SUFFIXES,
    bare_scales="mil",
    collectives=_COLLECTIVES,
    pairs=_PAIRS,
    articles="un una",
    skipped_articles="el la los las un una del al de unos unas",
    vague="varios varias algunos algunas pocos pocas muchos muchas cientos miles decenas",
    decades="los las por",
    ones="un una uno",
    bare_ones="un una uno",
    compared="más_que menos_que mayor_que menor_que mejor_que peor_que superior_a_la inferior_a_la",
    counted_ones="",
    verb_ends="ó aron ieron",
    half="medio media",
    half_of="mitad",
    half_articles="la una",
    not_half_article="en",
    half_of_next="de del que en a al y o los las el la un una su sus lo son es era eran fue fueron está están tiene"
    " tienen"
    " no se ya por para con sin desde entre durante ante más menos como cuando vive viven",
    not_half="primera segunda otra última a misma",
    and_a_half="y_medio y_media",
    and_a_quarter="y_cuarto y_un_cuarto",
    and_three_quarters="y_tres_cuartos",
    half_joint="y",
    half_unit_alone=True,
    fractions=_FRACTIONS,
    fraction_articles="la",
    not_fraction_of="saga trilogía serie película novela obra trilogía documental entrevista reportaje temporada"
    " partido"
    " libro crónica franquicia historia disco concierto juicio",
    small_fractions="décima décimas centésima centésimas milésima milésimas",
    of_unit="de de_un de_una",
    unit_fractions="",
    point="punto puntos",
    fraction_next="de del en a al por y o que con desde durante entre más menos para respecto frente",
    out_of="de_cada",
    in_ratio="entre",
    one_ratio="entre",
    per_number="por_cada por cada",
    per_power="por",
    base_articles="de de_los de_las de_sus de_todos_los de_todas_las",
    multiple_of="de más menos",
    multiples=_MULTIPLES,
    multiple_nouns="doble triple cuádruple quíntuple",
    multiple_articles="el del al",
    multiple_next="más mayor mayores menos menor menores el la lo superior superiores inferior su mejor peor los las"
    " sus",
    times="veces vez",
    percent="por_ciento porciento por_cien por_100",
    points="puntos_porcentuales punto_porcentual puntos_porcentual pp pp. p.p.",
    basis_points="puntos_básicos punto_básico puntos_base pb pbs",
    money=_MONEY,
    minor_money=_MINOR_MONEY,
    minor_of={
        "centavo centavos": "USD COP MXN ARS CLP UYU CUP DOP BOB BRL GTQ HNL NIO peso PEN",
        "céntimo céntimos": "EUR PEN VES CRC PYG",
    },
    million_money={"peso": "mdp", "USD": "mdd", "EUR": "mde"},
    heavy_money=_HEAVY_MONEY,
    time=_TIME,
    measures=_MEASURES,
    per="por al a_la cada el la",
    per_noun="por",
    per_money="por",
    per_adverbs=_PER_ADVERBS,
    not_per="pasado pasada anterior siguiente próximo próxima que",
    of="de del",
    of_counted="de del",
    old="de_edad",
    age_before="edad edades edad_de",
    age_of="de",
    age_verbs="tener tiene tienen tenía tenían tuvo tuvieron teniendo",
    cohorts={},
    age_at="a_los después_de_los antes_de_los desde_los a_sus tras_los",
    persons="hombres mujeres niños niñas menores mayores personas jóvenes adultos alumnos estudiantes",
    no_age="condena pena contrato plazo periodo período proceso carrera historia lapso mandato crédito trayectoria"
    " guerra conflicto cárcel garantía bono bonos ciclo préstamo hipoteca sentencia término espera ausencia"
    " vida plan programa sequía dictadura gobierno después antes dentro cabo luego partir través más menos"
    " cerca media promedio mínimo máximo edad total acuerdo pacto castigo curso máster carreras récord bloqueo"
    " embargo exilio aniversario",
    no_age_ends="ción sión miento dad ncia ista_de",
    per_units="persona personas habitante hogar familia alumno acción voto trabajador empleado usuario viaje vehículo"
    " unidad metro estudiante niño paciente pasajero turista noche docena caja botella libra",
    per_ends=r"comensal|[^\W\d_]{2,20}(?:ante|ador|adora|edor|edora|idor|idora)",
    per_each="por_cada cada",
    not_each="uno una vez",
    ordinal_units="al_segundo el_segundo",
    per_nouns="semestre trimestre bimestre cuatrimestre viajero hijo hija"
    " menor adulto vivienda plaza asiento entrada billete boleto ticket plato menú cubierto pieza prenda par bulto saco"
    " carga caja canasta bolsa lata frasco paquete kit dosis vacuna prueba consulta visita sesión clase partido gol"
    " jornada turno noche mesa mujer hombre joven jubilado pensionado contribuyente cliente socio miembro jugador"
    " beneficiario afiliado afectado damnificado víctima detenido preso migrante refugiado soldado policía agente"
    " médico profesor docente país ciudad municipio departamento escuela colegio hospital equipo empresa productor"
    " agricultor finca parcela árbol planta cabeza_de_ganado res vaca animal ejemplar título bono contrato llamada"
    " mensaje minuto descarga suscriptor dispositivo coche auto carro camión avión barco contenedor envío pedido"
    " transacción operación estudiante_universitario acre tanque cilindro garrafa bidón porción ración",
    between="entre",
    between_and="y",
    range_to="a al o u",
    change_from="de del desde",
    ranging="oscila oscilan oscilaba osciló varía varían van va rango es son era eran será serán sería serían fue"
    " fueron"
    " ser horario entre franja",
    changing="pas[aáeóo] sub[eiía] baj[aóáeo] aument cay caí cae creci crec reduj redu[cz] descen disminu increment"
    " elev"
    " recort ampli salt mejor retroced avanz desplom dispar alza caíd bajad subid ascen asciend incr encarec abarat"
    " modific cambi transit evolucion repunt trep escal multiplic llev empeor ajust revis corrig rebaj desaceler"
    " aceler deterior fue[ ]de va[ ]de ir[áa] contraj contra[ei] adelgaz perd pierd gan[óa]",
    change_to="a al hasta",
    change_when="en",
    change_back="desde desde_el frente_a frente_al contra contra_el en_comparación_con comparado_con"
    " en_comparación_con_el comparado_con_el",
    versus="frente_a contra",
    versus_units="vote voto escaño",
    before=_BEFORE,
    after=_AFTER,
    after_measures="largos largas",
    no_modifier={
        "mínimo": "salario ingreso precio nivel sueldo valor",
        "máximo": "salario ingreso precio nivel sueldo valor",
        "menor de": "el la un una al del otro otra este esta",
        "mayor de": "el la al del",
    },
    not_before_articles="hasta desde",
    moved="subió bajó cayó creció aumentó perdió ganó avanzó retrocedió descendió disminuyó repuntó cedió"
    " subieron bajaron cayeron crecieron aumentaron sube baja crece cae",
    minus="menos",
    below_zero="bajo_cero",
    months="enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre"
    " ene feb abr jun jul ago sep sept oct nov dic",
    month_of="de del",
    years="en de desde hasta del el la los las para año años entre y a al antes después durante por tras este aquel"
    " hacia ese ni o que enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
    " diciembre su como fiscal contra verano invierno otoño primavera copa mundial",
    clock=r"[ \u00a0]?(?:[ap]\.?[ \u00a0]?m\.?(?!\w)|de[ ]la[ ](?:mañana|tarde|noche|madrugada)"
    r"|del[ ](?:mediodía|día))"
    r"|[ ](?:horas[ ])?(?:gmt|utc|hora[ ](?:local|peninsular))\b",
    hour_before="las",
    clock_before=r"(?:a|desde|hasta|de|sobre|entre|hacia)[ ]las?[ ]$",
    clock_rest=r"[ ](?:y|con)[ ](?:[0-5]?[0-9]|media|cuarto|pico|cinco|diez|veinte|veinticinco|treinta|cuarenta)"
    r"(?:[ ]minutos)?|[ ]menos[ ](?:cuarto|cinco|diez|veinte|veinticinco)",
    ordinals="º ª er ro ra do da to ta mo ma vo va no na o a °",
    ordinal_words="primero segundo tercero",
    levels="por_encima_de por_debajo_de",
    names="artículo artículos página páginas capítulo ley decreto número números n.º nº no calle carrera"
    " avenida kilómetro ruta km sala vuelo canal grado nivel fase categoría clase tipo versión modelo"
    " bloque apartamento edificio terminal línea figura tabla anexo volumen tomo parte título resolución"
    " sentencia auto grupo sub puerta piso habitación comuna zona distrito etapa jornada fecha temporada"
    " episodio acto frente top transversal diagonal autopista estación sección sector boeing airbus apolo"
    " fórmula expediente estrato unidad convenio protocolo párrafo inciso numeral años literal lunes"
    " martes miércoles jueves viernes sábado domingo bajo acuerdo juzgado aptdo edificio manzana código"
    " apartado minuto",
    laws="ley decreto resolución",
    date_from="del",
    places="semana serie tarifa paradero tropical nacional provincial federal estatal interestatal"
    " autonómica comarcal gasolina diésel gasóleo día polígono"
    " parcela lote local oficina despacho aula pabellón nave muelle andén vía portal escalera"
    " planta celda"
    " módulo asiento butaca fila mesa pozo camino vereda casilla salida nudo almacén hangar torre camping cama box"
    " puesto"
    " taquilla dorsal camiseta barrio sector juzgado comisaría hoyo pista escenario plató casa"
    " opción vuelta carretera pregunta",
    names_before=r"(?:[Ll]l[aá]m|[Mm]ar[cq])\w{0,8} al? |[Tt]el[eé]fonos? |[Tt]el\.? |[A-ZÁÉÍÓÚÑ]\w{2,20} al "
    r"|[Gg]rupo de los |[Dd]écadas? de los |[Tt]erminad[oa]s? en "
    r"|(?:[Cc]alle|[Aa]venida|[Aa]vda\.?|[Aa]v\.|[Pp]laza|[Pp]aseo|[Cc]arrera|[Jj]irón|[Pp]asaje|[Rr]onda|[Bb]ulevar)"
    r" [^,.;:()\n]{2,40}, (?:n[.º°úm]* )?",
    labelled="el la",
    labels="al del este esta ese esa aquel aquella",
    not_labels="otro otra restante total resto mismo misma mitad último última primer primera próximo próxima máximo"
    " mínimo promedio número_de",
    stop="el la los las un una unos unas de del en a al por para con sin sobre entre y e o u ni que quien quienes"
    " cuyo cuya como cuando donde si no se lo le les nos su sus mi es son era eran fue fueron ser sido está"
    " están estaba ha han había hay habrá será serán más menos muy tan ya también solo sólo apenas desde hasta"
    " hacia durante tras ante bajo contra según mediante pero porque aunque mientras pues este esta estos"
    " estas ese esa esos esas cual cuales ellos ellas ello otros otras cada todos todas",
    noun=noun,
    singular=singular,
    nouns=_NOUNS,
)
