"""English, as news prints its numbers."""

from __future__ import annotations

from typing import Final

from colombia_brief.words.figures.language import Language
from colombia_brief.words.figures.text import phrases

_SINGULARS: Final = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "servicemen": "serviceman",
    "policemen": "policeman", "congressmen": "congressman", "fishermen": "fisherman", "gunmen": "gunman",
    "firemen": "fireman", "lawmen": "lawman", "businessmen": "businessman", "spokesmen": "spokesman",
    "policewomen": "policewoman", "grandchildren": "grandchild", "feet": "foot", "teeth": "tooth", "mice": "mouse",
    "geese": "goose", "oxen": "ox", "lives": "life", "wives": "wife", "knives": "knife", "wolves": "wolf",
    "leaves": "leaf", "thieves": "thief", "halves": "half", "loaves": "loaf", "shelves": "shelf", "calves": "calf",
    "crises": "crisis", "analyses": "analysis", "theses": "thesis", "bases": "base", "diagnoses": "diagnosis",
    "hypotheses": "hypothesis", "criteria": "criterion", "phenomena": "phenomenon", "data": "data",
    "media": "medium", "bacteria": "bacterium", "alumni": "alumnus", "fungi": "fungus", "nuclei": "nucleus",
    "syllabi": "syllabus", "gases": "gas", "biases": "bias", "canvases": "canvas", "movies": "movie",
    "cookies": "cookie", "calories": "calorie", "rookies": "rookie", "zombies": "zombie", "pies": "pie",
    "ties": "tie", "lies": "lie", "dies": "die", "shoes": "shoe", "canoes": "canoe", "toes": "toe", "foes": "foe",
    "axes": "axe", "aches": "ache", "caches": "cache", "series": "series", "species": "species",
    "aircraft": "aircraft", "spacecraft": "spacecraft", "sheep": "sheep", "fish": "fish", "deer": "deer",
    "cattle": "cattle", "police": "police", "staff": "staff", "personnel": "personnel", "crew": "crew",
    "dead": "dead", "injured": "injured", "wounded": "wounded", "missing": "missing", "homeless": "homeless",
    "others": "other", "headquarters": "headquarters", "offspring": "offspring", "livestock": "livestock",
    "buses": "bus", "houses": "house", "causes": "cause", "spouses": "spouse", "clauses": "clause",
    "pauses": "pause", "abuses": "abuse", "excuses": "excuse", "uses": "use", "warehouses": "warehouse",
    "blouses": "blouse", "courthouses": "courthouse", "greenhouses": "greenhouse", "storehouses": "storehouse",
    "households": "household", "lenses": "lens", "personas": "persona",
}  # fmt: skip
_PLURALS: Final = frozenset(_SINGULARS) - {
    "lies",
    "dies",
    "missing",
    "dead",
    "injured",
    "wounded",
    "homeless",
    "crew",
    "data",
}
# Adjectives that are nouns where no other noun follows: "12 dead", "30 injured".
_PEOPLE: Final = frozenset({"dead", "injured", "wounded", "missing", "homeless", "crew"})
# Nothing that they describe follows these: "two children friends of the family".
_WHOLE: Final = frozenset({"people", "children", "grandchildren", "personnel"})
_ENDS_OF_SINGULARS: Final = ("ss", "us", "is")
_SHORT_PLURALS: Final = frozenset(phrases("ads mps gps pcs tvs cds dvs djs vps ids kms"))
_SINGULAR_THOUGH_S: Final = frozenset(
    phrases(
        "was has does says its this his hers ours yours theirs as plus minus versus less always perhaps news "
        "gas bias lens thus towards afterwards besides overseas sometimes nowadays upwards onwards yes is us "
        "physics politics economics mathematics athletics texas congress mars paris"
        # What a plural's verb cannot be: "for 6 people takes", "three-quarters full contains".
        " takes makes gives holds contains includes says wants goes comes becomes gets keeps lets puts begins brings"
        " buys sells eats earns owes loses seems means requires allows provides produces receives remains pays spends"
        " sends equals consists adds reads writes finds knows thinks arrives departs weighs carries fills happens"
        " appears involves represents exceeds serves provides uses lasts lies stays stands sits needs costs leads"
        " reaches passes crosses touches dies flows travels"
    )
)


def singular(noun: str) -> str:
    """Return the singular of an English plural, or the word itself.

    >>> [singular(noun) for noun in ("facilities", "people", "boxes", "cases", "viruses", "sites")]
    ['facility', 'person', 'box', 'case', 'virus', 'site']
    """
    head, hyphen, last = noun.rpartition("-")
    return head + hyphen + (_SINGULARS.get(last) or _without_ending(last))


def _without_ending(noun: str) -> str:
    if noun.endswith("men"):
        return noun[:-3] + "man"
    if noun in _SINGULAR_THOUGH_S or noun.endswith(_ENDS_OF_SINGULARS) or not noun.endswith("s"):
        return noun
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes", "zzes", "oes", "uses")):
        return noun[:-2]
    return noun[:-1]


def _plural(word: str) -> bool:
    return word in _PLURALS or (
        word.endswith("s")
        and (len(word) > len("its") or word in _SHORT_PLURALS)
        and not word.endswith((*_ENDS_OF_SINGULARS, "'s"))
        and word not in _SINGULAR_THOUGH_S
    )


def noun(words: list[str]) -> int:
    """Return which of the words after a number is the noun that it counts, or -1.

    The last of the first plurals in a row: a verb after a plural subject does not end in s.

    >>> noun(["displaced", "families", "returned"]), noun(["sports", "fans"]), noun(["dead"])
    (1, 1, 0)
    >>> noun(["last"])
    -1
    """
    found = -1
    for index, word in enumerate(words):
        if _plural(word):
            found = index
        elif found >= 0:
            break
        if word in _WHOLE:
            break
    if found < 0 and words and words[0] in _PEOPLE:
        return 0
    return found


_DOLLARS: Final = {
    "": "USD", "US": "USD", "AU": "AUD", "CA": "CAD", "NZ": "NZD", "HK": "HKD", "SG": "SGD", "JM": "JMD",
    "TT": "TTD", "BS": "BSD", "BB": "BBD", "BZ": "BZD", "GY": "GYD", "FJ": "FJD", "NA": "NAD", "LR": "LRD",
}  # fmt: skip
_PESOS: Final = {"": "peso", "PH": "PHP"}
_CARDINALS: Final = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_SCALES: Final = {
    "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "bn": 9, "mn": 6, "tn": 12, "lakh": 5, "crore": 7,
    "quadrillion": 15, "mln": 6, "bln": 9, "trn": 12,
}  # fmt: skip
_SUFFIXES: Final = {
    "k": 3, "m": 6, "mn": 6, "mln": 6, "mm": 6, "b": 9, "bn": 9, "bln": 9, "t": 12, "tn": 12, "trn": 12,
}  # fmt: skip
_COLLECTIVES: Final = {"dozen": 12}
_PAIRS: Final = {"couple_of": 2, "couple": 2}
_FRACTIONS: Final = {
    2: "half halves", 3: "third thirds", 4: "quarter quarters fourth fourths", 5: "fifth fifths", 6: "sixth sixths",
    7: "seventh sevenths", 8: "eighth eighths", 9: "ninth ninths", 10: "tenth tenths",
    12: "twelfth twelfths", 16: "sixteenth sixteenths", 20: "twentieth twentieths", 100: "hundredth hundredths",
    1000: "thousandth thousandths",
}  # fmt: skip
_MULTIPLES: Final = {
    "doubled": 2, "double": 2, "doubling": 2, "doubles": 2, "tripled": 3, "triple": 3, "tripling": 3, "triples": 3,
    "trebled": 3, "quadrupled": 4, "quadruple": 4, "quintupled": 5, "twice": 2, "thrice": 3, "twofold": 2,
    "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9,
    "tenfold": 10, "hundredfold": 100, "two-fold": 2, "three-fold": 3, "four-fold": 4, "five-fold": 5,
    "ten-fold": 10,
}  # fmt: skip
_MONEY: Final = {
    "$": "dollar dollars buck bucks", "USD": "u.s._dollars us_dollars american_dollars u.s._dollar us_dollar",
    "AUD": "australian_dollars", "CAD": "canadian_dollars", "NZD": "new_zealand_dollars", "HKD": "hong_kong_dollars",
    "SGD": "singapore_dollars", "TWD": "taiwan_dollars new_taiwan_dollars", "EUR": "euro euros",
    "GBP": "pounds_sterling british_pounds quid", "JPY": "yen japanese_yen", "CNY": "yuan renminbi chinese_yuan",
    "RUB": "rubles roubles ruble rouble russian_rubles", "INR": "rupees rupee indian_rupees",
    "PKR": "pakistani_rupees", "LKR": "sri_lankan_rupees", "CHF": "swiss_francs swiss_franc",
    "SEK": "swedish_kronor swedish_crowns", "NOK": "norwegian_kroner norwegian_crowns",
    "DKK": "danish_kroner danish_crowns", "PLN": "zlotys zloty zlotych", "CZK": "czech_crowns czech_koruna",
    "HUF": "forints forint", "TRY": "lira turkish_lira liras", "ILS": "shekels shekel",
    "AED": "dirhams emirati_dirhams", "SAR": "riyals saudi_riyals", "QAR": "qatari_riyals", "EGP": "egyptian_pounds",
    "LBP": "lebanese_pounds", "SYP": "syrian_pounds", "SDG": "sudanese_pounds", "ZAR": "rand south_african_rand",
    "NGN": "naira nigerian_naira", "KES": "kenyan_shillings", "GHS": "cedis", "KRW": "korean_won south_korean_won",
    "THB": "baht thai_baht", "IDR": "rupiah", "MYR": "ringgit", "VND": "dong", "UAH": "hryvnia hryvnias",
    "BRL": "reais real brazilian_reais", "MXN": "mexican_pesos", "COP": "colombian_pesos", "ARS": "argentine_pesos",
    "CLP": "chilean_pesos", "PHP": "philippine_pesos", "CUP": "cuban_pesos", "UYU": "uruguayan_pesos",
    "DOP": "dominican_pesos", "PEN": "soles", "VES": "bolivars bolivares", "GTQ": "quetzals quetzales",
    "HNL": "lempiras", "CRC": "colones", "PYG": "guaranies", "HTG": "gourdes", "IRR": "iranian_rials",
    "peso": "peso pesos", "bitcoin": "bitcoins bitcoin", "ESP": "pesetas peseta",
    "DEM": "deutsche_marks deutschmarks", "ITL": "italian_lire", "FRF": "french_francs", "CLF": "unidades_de_fomento",
}  # fmt: skip
_MINOR_MONEY: Final = {
    "cent": "cent cents", "USD": "us_cents u.s._cents american_cents", "EUR": "euro_cents eurocents euro_cent",
    "GBP": "pence penny p", "AUD": "australian_cents", "CAD": "canadian_cents",
}  # fmt: skip
_HEAVY_MONEY: Final = {"GBP": "pounds pound"}
_TIME: Final = {
    "second": "second seconds sec secs", "minute": "minute minutes min mins", "hour": "hour hours hr hrs h",
    "day": "day days", "week": "week weeks", "month": "month months", "year": "year years yr yrs",
    "decade": "decade decades", "century": "century centuries", "millisecond": "milliseconds ms",
    "fortnight": "fortnights", "night": "night nights",
}  # fmt: skip
_MEASURES: Final = {
    "ton": "ton tons", "t": "tonne tonnes metric_ton metric_tons metric_tonnes t",
    "short ton": "short_tons short_ton", "long ton": "long_tons long_ton",
    "kg": "kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs", "g": "gram grams gramme grammes g",
    "mg": "milligram milligrams mg", "ug": "microgram micrograms mcg µg", "pound": "pound pounds lb lbs",
    "ounce": "ounce ounces oz", "km": "kilometer kilometers kilometre kilometres km kms",
    "m": "meter meters metre metres m", "cm": "centimeter centimeters centimetre centimetres cm cms",
    "mm": "millimeter millimeters millimetre millimetres mm", "um": "micron microns micrometers",
    "nm": "nanometers nanometer nanometres nm", "mile": "mile miles", "foot": "foot feet ft", "inch": "inch inches",
    "yard": "yard yards", "nautical mile": "nautical_mile nautical_miles",
    "light-year": "light-years light-year light_years light_year",
    "acre": "acre acres", "har": "hectare hectares ha",
    "km2": "square_kilometers square_kilometres square_kilometer sq_km km2 km² square_kilometre",
    "m2": "square_meters square_metres square_meter square_metre sq_m m2 m²",
    "square mile": "square_miles square_mile sq_miles", "square foot": "square_feet square_foot sq_ft",
    "square yard": "square_yards", "m3": "cubic_meters cubic_metres cubic_meter cubic_metre m3 m³",
    "cubic foot": "cubic_feet cubic_foot", "cm3": "cubic_centimeters cubic_centimetres cc",
    "L": "liter liters litre litres l", "ML": "megaliters megalitres", "GL": "gigaliters gigalitres",
    "mL": "milliliter milliliters millilitre millilitres ml",
    "gallon": "gallon gallons", "pint": "pints pint", "barrel": "barrel barrels bbl bbls",
    "bushel": "bushel bushels", "W": "watt watts", "kW": "kilowatt kilowatts kw", "MW": "megawatt megawatts mw",
    "GW": "gigawatt gigawatts gw", "TW": "terawatts", "kW.h": "kilowatt-hours kilowatt_hours kilowatt-hour kwh",
    "MW.h": "megawatt-hours megawatt_hours mwh", "GW.h": "gigawatt-hours gigawatt_hours gwh",
    "TW.h": "terawatt-hours terawatt_hours twh", "V": "volt volts", "kV": "kilovolts kv", "Hz": "hertz hz",
    "kHz": "khz", "MHz": "megahertz mhz", "GHz": "gigahertz ghz", "kiloton": "kiloton kilotons",
    "megaton": "megaton megatons",
    "Cel": "degrees_celsius degree_celsius degrees_centigrade °c c degrees_c deg_c celsius",
    "[degF]": "degrees_fahrenheit degree_fahrenheit °f f degrees_f fahrenheit", "degree": "degree degrees °",
    "km/h": "km/h kmh kph kmph", "mile/h": "mph", "m/s": "m/s", "knot": "knots", "horsepower": "horsepower hp",
    "kBy": "kb kilobyte kilobytes", "MBy": "mb megabyte megabytes", "GBy": "gb gigabyte gigabytes",
    "TBy": "tb terabyte terabytes", "PBy": "pb petabyte petabytes", "stone": "stone",
    "Mbit/s": "mbps", "Gbit/s": "gbps", "calorie": "calorie calories kcal", "decibel": "decibels db",
    "carat": "carats carat", "acre-foot": "acre-feet", "mSv": "millisieverts", "Pa": "pascals", "psi": "psi",
}  # fmt: skip
_PER_ADVERBS: Final = {
    "day": "daily per_diem", "week": "weekly", "month": "monthly", "year": "annually yearly per_annum pa a_yr",
    "hour": "hourly", "person": "per_capita per_head a_head", "item": "apiece",
}  # fmt: skip
_BEFORE: Final = {
    "more_than": "more than; over; above; upwards of; upward of; in excess of; north of; greater than; exceeding;"
        " higher than; well over; just over; slightly more than; just above; a little over; longer than;"
        " beyond; a bit over",
    "at_least": "at least; a minimum of; no fewer than; no less than; not less than; minimum; not fewer than; a"
        " minimum; minimum of; starting at",
    "less_than": "less than; fewer than; under; below; just under; just below; short of; shy of; well under; lower"
        " than; south of; just shy of; just short of; slightly less than; smaller than",
    "at_most": "at most; up to; as many as; as much as; no more than; not more than; a maximum of; maximum of;"
        " as high as; max; at the most; maximum; not exceeding; as long as; capped at",
    "approximately": "about; around; roughly; some; nearly; almost; approximately; close to; an estimated; circa;"
        " approx.; approx; estimated; c.; ca.; near; somewhere around; in the region of; virtually;"
        " practically; in the order of; on the order of; ~; around about; nearing; approaching; an average"
        " of about",
    "exactly": "exactly; precisely",
}  # fmt: skip
_AFTER: Final = {
    "at_least": "or more; or over; plus; or higher; and up; or above; or longer; and above; and over; at least; or"
        " older; or greater; at a minimum; and older; at the very least",
    "at_most": "or less; or fewer; or lower; or below; or younger; at most; or under; and under; tops; maximum;"
        " at the most",
    "approximately": "or so; odd; or thereabouts; give or take; approximately; roughly; -ish; -odd",
}  # fmt: skip


LANGUAGE: Final = Language(
    tag="en",
    decimal=".",
    group=",",
    capital_months=True,
    dollars=_DOLLARS,
    pesos=_PESOS,
    cents={"": "$", "IE": "EUR", "MT": "EUR", "CY": "EUR", "ZA": "ZAR", "KE": "KES", "UG": "UGX", "TZ": "TZS"},
    cardinals=_CARDINALS,
    joints="and",
    hundred="hundred",
    scales=_SCALES,
    suffixes=_SUFFIXES,
    collectives=_COLLECTIVES,
    pairs=_PAIRS,
    articles="a an",
    skipped_articles="a an its their his her all",
    vague="several few many couple some multi these those hundreds thousands tens",
    ones="one",
    a_unit="than least nearly almost about around roughly under",
    compared="lower_than higher_than greater_than smaller_than larger_than bigger_than better_than worse_than"
    " weaker_than stronger_than",
    counted_ones="stroke wicket person man woman child boy girl death soldier officer vote goal case victim seat gram"
    " mile job home house agent suspect patient passenger ton tonne dollar euro pound cent percent member vehicle count"
    " civilian infant baby pedestrian fatality injury homicide murder arrest conviction abstention ballot win loss"
    " touchdown assist rebound strikeout egg apple marble sticker pencil pill tablet dose meal cup slice",
    verb_ends="ed",
    more="more fewer less",
    half="half",
    half_of="half",
    half_articles="a",
    half_of_next="of the a an its their his her our all those these that as this to from since compared last between"
    " by at on with was were is are had have has who said say live lived did do does would will could can came come"
    " went go voted wanted want before after during when while but or and because if though in per for not less more"
    " each every",
    not_half="worst best first second third latter other better top bottom last early late lower upper southern"
    " northern eastern western final opening front back this the each either every",
    and_a_half="and_a_half",
    and_a_quarter="and_a_quarter and_one_quarter",
    and_three_quarters="and_three_quarters",
    half_joint="and a",
    fractions=_FRACTIONS,
    small_fractions="hundredths thousandths",
    of_unit="of_a of_an of_one",
    unit_fractions="quarter",
    point="point points",
    rates="cut cuts hike hikes increase increases rise rises reduction reductions move moves rate interest",
    fraction_next="of in to on by at from as and or but this last since between compared during after before over than"
    " while when for according year more_than less_than fewer_than are were",
    out_of="out_of out_of_every in_every out_of_each of_every in_each",
    in_ratio="in of",
    per_number="per for_every per_every for_each",
    base_articles="of of_the of_its of_their of_all of_his of_her of_all_the of_our of_those of_these",
    not_multiple="down",
    multiple_of="as_many more fewer as_many_of_the the_number_of",
    multiples=_MULTIPLES,
    multiple_nouns="double triple quadruple",
    multiple_before="to than nearly almost",
    multiple_next="as more higher larger bigger greater the its their his her what lower less faster longer that"
    " smaller fewer stronger likelier cheaper above normal better worse",
    times="times time",
    folds="fold",
    percent="percent per_cent pct pc percentage",
    points="percentage_points percentage_point percent_points pp ppt ppts percentage-points percentage-point"
    " per_cent_points",
    basis_points="basis_points basis_point bps bp basis-points basis-point",
    money=_MONEY,
    minor_money=_MINOR_MONEY,
    minor_of={
        "cent cents": "USD EUR AUD CAD NZD HKD SGD ZAR KES UGX TZS JMD TTD BBD BSD BZD GYD FJD NAD LRD TWD LKR MYR"
    },
    million_money={},
    heavy_money=_HEAVY_MONEY,
    time=_TIME,
    measures=_MEASURES,
    per="a an per each every for_each for_every",
    per_noun="per",
    per_price="a an each every for_each for_every",
    not_price="new big great huge record total further lot little bit few couple good long bigger larger smaller day's"
    " better second third fourth last high low day full more whole single mere month's similar different possible"
    " way other half third fifth tenth",
    per_money="per",
    per_adverbs=_PER_ADVERBS,
    not_per="ago earlier later old prior since",
    not_per_year="before after from",
    not_per_end="on",
    of="of",
    inches=r"-(?P<inches>1[01]|[0-9])(?:-inch(?:es)?)?(?![\w/-]|[.,][0-9])",
    old="old olds of_age",
    age_after="older younger",
    cohorts={"less_than": "under", "more_than": "over"},
    age_at="he_is he_was she_is she_was who_is who_was died_at dies_at dead_at",
    age_follows="when while",
    age_before="aged age ages age_of ages_of the_ages_of turned turning turns",
    persons="children kids people adults women men girls boys teens youths minors pupils students anyone persons"
    " nobody anybody everyone everybody someone those residents patients voters workers americans smokers drivers"
    " players athletes swimmers citizens",
    no_age="",
    no_age_ends="",
    per_units="share person ticket vote student pupil unit item piece household passenger game episode bottle book"
    " trip vehicle room seat meal dose patient",
    between="between",
    between_and="and to",
    range_to="to or through",
    change_from="from",
    ranging="range ranges ranged ranging varies vary anywhere varied varying",
    change_to="to",
    change_when="in",
    change_back="up_from down_from compared_with compared_to against versus vs vs.",
    change_back_to="from",
    versus="to against",
    versus_units="vote seat",
    before=_BEFORE,
    after=_AFTER,
    no_modifier={
        "max": "the 737 boeing pro",
        "up to": "go goes going gone went move moves moved moving creep creeps crept creeping come comes came coming"
        " add"
        " adds added adding edge edged edging inch inched tick ticked climb climbed climbing rise rose risen shoot shot"
        " push pushed pushing bump bumped take taking brought bring drive drove get gets got back right all way run ran"
        " wake wakes woke waking live lives lived look looks looked walk walked stand stood stands",
    },
    during="over",
    not_during="for after in of by lasted took spent well just lasting than is was has with had nearly worked waited"
    " been takes take lasts lived lives served little and",
    moved="rose fell slipped gained lost added dropped climbed jumped up down rise fall rising falling declined"
    " increased decreased edged surged plunged tumbled slid sank dipped grew shed advanced retreated higher"
    " lower soared eased slumped cut raised",
    minus="minus negative",
    below_zero="below_zero",
    months="january february march april may june july august september october november december jan feb mar apr"
    " jun jul aug sept sep oct nov dec",
    month_of="of",
    years="in since by of from until till the a this that before after during early late mid fiscal through to and"
    " or between for year around circa january february march april may june july august september october"
    " november december spring summer autumn fall winter its their last next on at with as their his her pre"
    " post class about vs versus against than was is not like into over under all's our your dated built founded"
    " established completed born vintage copyright",
    clock=r"[ \u00a0]?(?:[ap]\.?m\.?(?!\w)|o'clock|noon\b|midnight\b|(?:hours|hrs)[ ](?:gmt|utc|local))"
    r"|[ ](?:gmt|utc|est|edt|et|pst|pdt|cet|bst)\b",
    clock_before=r"(?:half|quarter|minutes)[ ]past[ ]$",
    innings_before="reached at to were was made posted declared collapsed slumped closed",
    innings=r" for (?:[0-9]|10|one|two|three|four|five|six|seven|eight|nine)"
    r"(?= (?:to|in|at|off|from|after|when|on|before|declared)\b|[.,;:)])",
    hyphened="for and on by",
    calibers="caliber calibre magnum",
    ordinals="st nd rd th -something -somethings",
    ordinal_words="first second third fourth fifth sixth seventh eighth ninth",
    levels="above below",
    names="page pages chapter section article no nos number numbers room gate platform exit route highway flight"
    " channel grade level phase stage category class type version model unit block apartment suite building"
    " terminal lane line track figure table appendix volume vol part title resolution proposition amendment"
    " act season episode round week day group bus train tier ward district precinct zone sector lot item"
    " paragraph clause rule step interstate i u.s. state road rd street avenue boeing airbus apollo windows"
    " iphone ios macos android formula force sunday monday"
    " tuesday wednesday thursday friday saturday top size code area protocol order op opus psalm verse quarter q size-"
    " h.r war",
    names_before=r"\bGroup of |\b(?:[Rr]ang|[Rr]ing|[Pp]hon(?:e|ed|ing)|[Dd]ialled) ",
    places="milepost apt ste port courtroom classroom camp cell hall hangar dock pier locker box"
    " row hut camera car bus tram"
    " hole bay berth bed"
    " wing floor deck engine ladder squad company battalion regiment squadron booth mile marker kilometer kilometre"
    " villa plot bungalow cabin station checkpoint junction warehouse stage studio court aisle table seat slot lane"
    " lift gate lap set frame heat stall call calls called calling dial dialed dialing option",
    names_behind="block",
    names_whole=r"(?:911|999) (?:calls?|callers?|dispatch\w*|operators?|recordings?|records|lines?|cent(?:er|re)s?)\b"
    r"|[0-9]{1,5}(?: [NSEW]\.?)?(?: (?!(?:On|In|At|By|For|From|To|And|Of|Near|With)\b)"
    r"(?:[A-Z][\w.’']*|[0-9]+(?:st|nd|rd|th))){1,4}"
    r" (?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Terrace|Crescent|Parkway|Highway|Hwy)\b"
    r"(?! [a-z]+s\b)",
    stop="ages aged plus strong something somethings the a an of in on at to from by with for and or but nor as than"
    " that this"
    " these those who whom whose which what when where while if is are was were be been being has have had"
    " having do does did will would can could may might must shall should not no so then there here it its he"
    " she they we you i his her their our your my him them us after before since until during through"
    " throughout over under above below between among into onto out off up down about around against across"
    " behind beyond near per via said says say told according also only just even still yet already more most"
    " less least very too both either neither each every any because although though whether despite amid"
    " including without within toward towards upon like unlike ago earlier later last next compared versus vs"
    " died rose fell remained remain came come went go got get made make took take saw see became become began"
    " begin left won lost found killed told led kept held percent million billion trillion thousand hundred"
    " one two three four five six seven eight nine ten respectively today yesterday tomorrow monday tuesday"
    " wednesday thursday friday saturday sunday january february march april june july august september"
    " october november december",
    noun=noun,
    singular=singular,
    nouns={},
)
