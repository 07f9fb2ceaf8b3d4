"""Signs and codes that all languages share."""

from __future__ import annotations

from typing import Final

from colombia_brief.words.figures.text import phrases

# The signs of currencies by ISO 4217 code; a lone "$" belongs to the region of the text.
SIGNS: Final = {
    "$": "$", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₪": "ILS",
    "฿": "THB", "₦": "NGN", "₫": "VND", "₱": "PHP", "₡": "CRC", "₲": "PYG", "₴": "UAH", "₵": "GHS", "₸": "KZT",
    "₿": "bitcoin",
}  # fmt: skip
# Signs with letters; the dollar sign is written with the letters before it.
PREFIXED_SIGNS: Final = {
    "us$": "USD", "u.s.$": "USD", "usd$": "USD", "c$": "CAD", "ca$": "CAD", "cad$": "CAD", "a$": "AUD", "au$": "AUD",
    "nz$": "NZD", "hk$": "HKD", "s$": "SGD", "nt$": "TWD", "r$": "BRL", "mx$": "MXN", "mex$": "MXN", "ar$": "ARS",
    "col$": "COP", "cop$": "COP", "co$": "COP", "cl$": "CLP", "clp$": "CLP", "rd$": "DOP", "j$": "JMD", "cn¥": "CNY",
    "e£": "EGP", "z$": "ZWL", "u$s": "USD", "u$d": "USD", "mxn$": "MXN",
}  # fmt: skip
# Words that stand before the number as a sign does.
LETTER_SIGNS: Final = {"rs": "INR", "rs.": "INR", "s/": "PEN", "s/.": "PEN", "q": "GTQ", "bs": "BOB", "bs.": "BOB",
                       "rp": "IDR", "rm": "MYR", "chf": "CHF", "sfr": "CHF", "kr": "SEK", "u$s": "USD",
                       "l.": "HNL", "zł": "PLN"}  # fmt: skip
# Those that are signs in one region alone, and begin names elsewhere ("the R33 road").
REGIONAL_SIGNS: Final = {
    "ZA": {"r": "ZAR"},
    "KE": {"sh": "KES", "ksh": "KES"},
    "TZ": {"sh": "TZS"},
    "UG": {"sh": "UGX"},
}
# The codes of ISO 4217 in use.
CODES: Final = frozenset(
    phrases(
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN"
        " BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL"
        " GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW"
        " KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN"
        " NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK"
        " SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS"
        " VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG"
    )
)
# Those out of use that news of the past names.
OLD_CODES: Final = frozenset(phrases("ESP DEM FRF ITL"))
# Fractions that have a character of their own, as numerator and denominator.
VULGAR: Final = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
    "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
# The units of time: their figures are durations.
TIMES: Final = frozenset(phrases("second minute hour day week month year decade century fortnight night millisecond"))
