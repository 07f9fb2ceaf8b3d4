"""Spanish, as news prints its numbers."""

from __future__ import annotations

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
        "más menos después antes tras dos tres seis es lunes martes miércoles jueves viernes crisis apenas entonces"
        " además jamás atrás quizás mes país interés francés inglés través gas bus virus análisis tesis detrás"
        " ellos ellas estos estas esos esas los las unos unas sus mis nos les cuyos cuyas años-"
    )
)
_SINGULARS: Final = {
    "jóvenes": "joven", "órdenes": "orden", "crímenes": "crimen", "imágenes": "imagen", "exámenes": "examen",
    "volúmenes": "volumen", "orígenes": "origen", "países": "país", "meses": "mes", "autobuses": "autobús",
    "buses": "bus", "gases": "gas", "intereses": "interés", "toneladas": "tonelada", "clases": "clase",
    "bases": "base", "fases": "fase", "frases": "frase", "bosques": "bosque", "buques": "buque", "ataques": "ataque",
    "tanques": "tanque", "cheques": "cheque", "parques": "parque", "bloques": "bloque", "golpes": "golpe",
    "goles": "gol", "jefes": "jefe", "hombres": "hombre", "nombres": "nombre", "coches": "coche", "noches": "noche",
    "aviones": "avión", "virus": "virus", "crisis": "crisis", "vándalos": "vándalo", "caracteres": "carácter",
    "líderes": "líder", "mártires": "mártir", "cárteles": "cártel", "móviles": "móvil", "fósiles": "fósil",
    "misiles": "misil", "fusiles": "fusil", "civiles": "civil", "reses": "res", "franceses": "francés",
    "ingleses": "inglés",
}  # fmt: skip
# Consonants after which the plural adds "es": "militares", "ciudades".
_TAKES_ES: Final = "rldzjy"


def singular(noun: str) -> str:
    """Return the singular of a Spanish plural, or the word itself.

    >>> [singular(noun) for noun in ("elecciones", "laboratorios", "jueces", "militares", "agentes")]
    ['elección', 'laboratorio', 'juez', 'militar', 'agente']
    """
    if noun in _SINGULARS:
        return _SINGULARS[noun]
    if noun in _NOT_PLURAL or noun.endswith("is") or not noun.endswith("s"):
        return noun
    for plural, one in (("iones", "ión"), ("ones", "ón"), ("anes", "án"), ("ines", "ín"), ("eses", "és")):
        if noun.endswith(plural):
            return noun[: -len(plural)] + one
    if noun.endswith("ces"):
        return noun[:-3] + "z"
    if noun.endswith("es") and noun[-3:-2] in _TAKES_ES and noun[-4:-3] in set("aeiouáéíóú"):
        return noun[:-2]
    return noun[:-1]


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
    "veintiséis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30, "cuarenta": 40,
    "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100,
    "doscientos": 200, "doscientas": 200, "trescientos": 300, "trescientas": 300, "cuatrocientos": 400,
    "cuatrocientas": 400, "quinientos": 500, "quinientas": 500, "seiscientos": 600, "seiscientas": 600,
    "setecientos": 700, "setecientas": 700, "ochocientos": 800, "ochocientas": 800, "novecientos": 900,
    "novecientas": 900,
}  # fmt: skip
_SCALES: Final = {
    "mil": 3, "millón": 6, "millones": 6, "millon": 6, "billón": 12, "billones": 12, "trillón": 18, "trillones": 18,
    "millardo": 9, "millardos": 9, "mm": 6, "mdd": 6, "mdp": 6,
}  # fmt: skip
_SUFFIXES: Final = {"k": 3, "m": 6, "mm": 6, "mll": 6, "bn": 9}
_COLLECTIVES: Final = {
    "docena": 12, "docenas": 12, "veintena": 20, "decena": 10, "centenar": 100, "treintena": 30, "cuarentena": 40,
    "cincuentena": 50, "millar": 1000, "quincena": 15,
}  # fmt: skip
_FRACTIONS: Final = {
    2: "medios mitad", 3: "tercio tercios tercera_parte terceras_partes",
    4: "cuartos cuarta_parte cuartas_partes cuarto", 5: "quinto quintos quinta_parte quintas_partes",
    6: "sexta_parte sextos", 7: "séptima_parte", 8: "octava_parte octavos", 9: "novena_parte",
    10: "décima_parte décimas_partes", 100: "centésima_parte",
}  # fmt: skip
_MULTIPLES: Final = {
    "doble": 2, "triple": 3, "cuádruple": 4, "quíntuple": 5, "duplicó": 2, "duplicaron": 2, "duplica": 2,
    "duplican": 2, "duplicado": 2, "duplicada": 2, "duplicados": 2, "duplicar": 2, "duplicará": 2, "duplicarán": 2,
    "duplicarse": 2, "duplicando": 2, "triplicó": 3, "triplicaron": 3, "triplica": 3, "triplican": 3,
    "triplicado": 3, "triplicada": 3, "triplicar": 3, "triplicará": 3, "triplicarse": 3, "triplicando": 3,
    "cuadruplicó": 4, "cuadruplicaron": 4, "cuadruplica": 4, "cuadruplicado": 4, "quintuplicó": 5,
    "quintuplicaron": 5,
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
    "peso": "peso pesos", "cent": "centavo centavos céntimo céntimos", "bitcoin": "bitcoines bitcoin bitcoins",
}  # fmt: skip
_HEAVY_MONEY: Final = {"GBP": "libras libra"}
_TIME: Final = {
    "second": "segundo segundos", "minute": "minuto minutos min", "hour": "hora horas h hrs", "day": "día días",
    "week": "semana semanas", "month": "mes meses", "year": "año años", "decade": "década décadas",
    "century": "siglo siglos", "night": "noche noches", "millisecond": "milisegundos", "fortnight": "quincenas",
}  # fmt: skip
_MEASURES: Final = {
    "t": "tonelada toneladas tonelada_métrica toneladas_métricas t tm ton",
    "kg": "kilogramo kilogramos kilo kilos kg kgs", "g": "gramo gramos g gr", "mg": "miligramo miligramos mg",
    "ug": "microgramos", "pound": "libra libras", "ounce": "onza onzas", "quintal": "quintal quintales",
    "arroba": "arroba arrobas", "km": "kilómetro kilómetros km kms", "m": "metro metros m mts",
    "cm": "centímetro centímetros cm", "mm": "milímetro milímetros mm", "um": "micras micrómetros",
    "mile": "milla millas", "foot": "pie pies", "inch": "pulgada pulgadas", "yard": "yarda yardas",
    "nautical mile": "millas_náuticas milla_náutica", "light-year": "años_luz año_luz", "acre": "acre acres",
    "har": "hectárea hectáreas ha has", "km2": "kilómetros_cuadrados kilómetro_cuadrado km2 km²",
    "m2": "metros_cuadrados metro_cuadrado m2 m²", "square mile": "millas_cuadradas",
    "square foot": "pies_cuadrados", "m3": "metros_cúbicos metro_cúbico m3 m³", "cubic foot": "pies_cúbicos",
    "cm3": "centímetros_cúbicos", "hm3": "hectómetros_cúbicos hm3", "L": "litro litros l",
    "mL": "mililitro mililitros ml", "gallon": "galón galones", "barrel": "barril barriles", "bushel": "fanegas",
    "W": "vatio vatios", "kW": "kilovatio kilovatios kw", "MW": "megavatio megavatios mw",
    "GW": "gigavatio gigavatios gw", "kW.h": "kilovatios_hora kilovatio_hora kilovatios-hora kilovatio-hora kwh",
    "MW.h": "megavatios_hora megavatios-hora mwh", "GW.h": "gigavatios_hora gigavatios-hora gwh",
    "TW.h": "teravatios_hora twh", "V": "voltios", "Hz": "hercios hz", "MHz": "mhz", "GHz": "ghz",
    "Cel": "grados_centígrados grados_celsius grado_centígrado °c ºc c", "[degF]": "grados_fahrenheit °f ºf",
    "degree": "grado grados °", "km/h": "km/h kms/h", "m/s": "m/s", "knot": "nudos",
    "horsepower": "caballos_de_fuerza caballos_de_vapor", "GByte": "gb gigabytes", "MByte": "mb megabytes",
    "TByte": "tb terabytes", "Mbit/s": "mbps", "calorie": "caloría calorías kcal", "decibel": "decibelios",
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
    "approximately": "aproximadamente; más o menos; o así; aproximados; y pico",
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
    cardinals=_CARDINALS,
    joints="y",
    scales=_SCALES,
    suffixes=_SUFFIXES,
    bare_scales="mil",
    collectives=_COLLECTIVES,
    articles="un una",
    skipped_articles="el la los las un una del al de unos unas",
    vague="varios varias algunos algunas pocos pocas muchos muchas cientos miles decenas los las unos por",
    ones="un una uno",
    bare_ones="un una uno",
    counted_ones="",
    half="medio media",
    half_of="mitad",
    half_articles="la una",
    not_half_article="en",
    half_of_next="de del que en a y o",
    not_half="primera segunda otra última a misma",
    and_a_half="y_medio y_media",
    fractions=_FRACTIONS,
    fraction_next="de del en a al por y o que con desde durante entre más menos para respecto frente",
    out_of="de_cada",
    per_number="por_cada por cada",
    base_articles="de de_los de_las de_sus de_todos_los de_todas_las",
    multiples=_MULTIPLES,
    multiple_nouns="doble triple cuádruple quíntuple",
    multiple_articles="el",
    multiple_next="más mayor mayores menos menor menores el la lo superior superiores inferior su mejor peor los las"
    " más mayor mayores menos menor menores el la lo superior superiores inferior su mejor peor los las",
    times="veces vez",
    percent="por_ciento porciento por_cien por_100",
    points="puntos_porcentuales punto_porcentual puntos_porcentual pp pp. p.p.",
    basis_points="puntos_básicos punto_básico puntos_base pb pbs",
    money=_MONEY,
    heavy_money=_HEAVY_MONEY,
    time=_TIME,
    measures=_MEASURES,
    per="por al a_la cada el la",
    per_noun="",
    per_adverbs=_PER_ADVERBS,
    not_per="pasado pasada anterior siguiente próximo próxima que",
    of="de del",
    of_counted="de del",
    old="de_edad",
    age_before="edad edades edad_de",
    age_of="de",
    persons="hombres mujeres niños niñas menores mayores personas jóvenes adultos alumnos estudiantes",
    no_age="condena pena contrato plazo periodo período proceso carrera historia lapso mandato crédito trayectoria"
    " guerra conflicto cárcel garantía bono bonos ciclo préstamo hipoteca sentencia término espera ausencia"
    " vida plan programa sequía dictadura gobierno después antes dentro cabo luego partir través más menos"
    " cerca media promedio mínimo máximo edad total acuerdo pacto castigo curso máster carreras récord bloqueo"
    " embargo exilio aniversario",
    no_age_ends="ción sión miento dad ncia ista_de",
    per_units="persona personas habitante hogar familia alumno acción voto trabajador empleado usuario viaje vehículo"
    " cabeza unidad metro estudiante niño paciente pasajero turista noche docena caja botella libra",
    between="entre",
    between_and="y",
    range_to="a al o u",
    change_from="de del desde",
    ranging="oscila oscilan oscilaba osciló varía varían van va rango",
    change_to="a al hasta",
    before=_BEFORE,
    after=_AFTER,
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
    clock_before=r"(?:a|desde|hasta|de|sobre|entre|hacia)[ ]las?[ ]$",
    ordinals="º ª er ro ra do da to ta mo ma vo va no na o a °",
    ordinal_words="primero segundo tercero",
    names="artículo artículos página páginas capítulo ley decreto número números n.º nº no calle carrera"
    " avenida kilómetro ruta km sala vuelo canal grado nivel fase categoría clase tipo versión modelo"
    " bloque apartamento edificio terminal línea figura tabla anexo volumen tomo parte título resolución"
    " sentencia auto grupo sub puerta piso habitación comuna zona distrito etapa jornada fecha temporada"
    " episodio acto frente top transversal diagonal autopista estación sección sector boeing airbus apolo"
    " fórmula expediente estrato unidad convenio protocolo párrafo inciso numeral años literal lunes"
    " martes miércoles jueves viernes sábado domingo bajo acuerdo juzgado aptdo edificio manzana código"
    " apartado minuto",
    stop="el la los las un una unos unas de del en a al por para con sin sobre entre y e o u ni que quien quienes"
    " cuyo cuya como cuando donde si no se lo le les nos su sus mi es son era eran fue fueron ser sido está"
    " están estaba ha han había hay habrá será serán más menos muy tan ya también solo sólo apenas desde hasta"
    " hacia durante tras ante bajo contra según mediante pero porque aunque mientras pues este esta estos"
    " estas ese esa esos esas",
    noun=noun,
    singular=singular,
    nouns=_NOUNS,
)
