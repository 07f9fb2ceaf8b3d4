"""What other libraries read of a text, in the terms of the score; each is used if it is installed.

Their units are turned into the annotation's where the two name the same thing; what a library does not say (modifier,
base, "per") is taken as the usual one.
"""

from __future__ import annotations

import importlib
import re
from contextlib import suppress
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from benchmarks.figures.scoring import Found

if TYPE_CHECKING:
    from collections.abc import Callable

_UNITS = {
    "percentage": "percent", "%": "percent", "per cent": "percent", "dollar": "USD", "united states dollar": "USD",
    "euro": "EUR", "pound sterling": "GBP", "british pound": "GBP", "pound": "GBP", "canadian dollar": "CAD",
    "australian dollar": "AUD", "peso": "peso", "mexican peso": "MXN", "colombian peso": "COP", "japanese yen": "JPY",
    "kilometre": "km", "kilometer": "km", "metre": "m", "meter": "m", "centimetre": "cm", "kilogram": "kg",
    "gram": "g", "ton": "ton", "metric ton": "t", "tonne": "t", "tonelada": "t", "litre": "L", "liter": "L",
    "hectare": "har", "square kilometre": "km2", "square metre": "m2", "cubic metre": "m3", "megawatt": "MW",
    "kilowatt hour": "kW.h", "degree celsius": "Cel", "celsius": "Cel", "kilometre per hour": "km/h",
    "kilometer per hour": "km/h", "percentage point": "percentage_point", "año": "year", "mes": "month",
    "semana": "week", "día": "day", "hora": "hour", "minuto": "minute", "segundo": "second", "kilómetro": "km",
    "metro": "m", "kilogramo": "kg", "hectárea": "har", "litro": "L", "barril": "barrel", "dólar": "USD",
    "dimensionless": None,
}  # fmt: skip


def _unit(name: str) -> str | None:
    low = name.lower().removesuffix("s") if name.lower() not in _UNITS else name.lower()
    return _UNITS.get(low, low or None)


def _number(text: object) -> Decimal | None:
    try:
        return Decimal(str(text).replace(",", "").removesuffix("%"))
    except InvalidOperation:
        return None


def quantulum3() -> Callable[[str, str], list[Found]]:
    """Return the reader of quantulum3: numbers with units, English."""
    parser: Any = importlib.import_module("quantulum3.parser")

    def read(text: str, _language: str) -> list[Found]:
        try:
            quantities = parser.parse(text)
        except Exception:  # noqa: BLE001 - whatever it raises, the text is not read
            return []
        found: list[Found] = []
        for quantity in quantities:
            value = Decimal(f"{quantity.value:.12g}")
            spread = Decimal(f"{quantity.uncertainty or 0:.12g}")
            start, end = quantity.span
            modifier = "between" if spread else "exactly"
            found.append(Found(start, end, value - spread, value + spread, _unit(quantity.unit.name), modifier))
        return found

    return read


def recognizers() -> Callable[[str, str], list[Found]]:
    """Return the reader of Microsoft's recognizers, for numbers with and without units; the longest reading wins."""
    numbers: Any = importlib.import_module("recognizers_number")
    units: Any = importlib.import_module("recognizers_number_with_unit")
    culture: Any = importlib.import_module("recognizers_text").Culture
    recognize = [
        units.recognize_currency, units.recognize_dimension, units.recognize_age, units.recognize_temperature,
        numbers.recognize_percentage, numbers.recognize_number,
    ]  # fmt: skip

    def read(text: str, language: str) -> list[Found]:
        tag = culture.Spanish if language.startswith("es") else culture.English
        results: list[Any] = []
        for function in recognize:
            # Whatever it raises, nothing of this kind is read.
            with suppress(Exception):
                results += function(text, tag)
        results.sort(key=lambda result: result.start - result.end)
        found: list[Found] = []
        for result in results:
            start, end = result.start, result.end + 1
            if any(one.start < end and start < one.end for one in found):
                continue
            value = _number(result.resolution["value"])
            unit = "percent" if result.type_name == "percentage" else _unit(result.resolution.get("unit") or "")
            found.append(Found(start, end, value, value, unit, "exactly"))
        return found

    return read


def text2num() -> Callable[[str, str], list[Found]]:
    """Return the reader of text2num: number words turned into digits, then every run of digits."""
    library: Any = importlib.import_module("text_to_num")

    def read(text: str, language: str) -> list[Found]:
        found: list[Found] = []
        turned = library.alpha2digit(text, language[:2])
        at = 0
        for match in re.finditer(r"\d[\d.,]*\d|\d", turned):
            digits = match[0]
            # The place in the given text: where the same digits stand, or where the words did that they came from.
            start = text.find(digits, at)
            at = start + len(digits) if start >= 0 else min(match.start(), len(text) - 1)
            value = _number(digits if not language.startswith("es") else digits.replace(".", "").replace(",", "."))
            found.append(Found(start if start >= 0 else at, at + (start < 0), value, value, None, "exactly"))
        return found

    return read


PEERS = {"quantulum3": quantulum3, "recognizers-text-suite": recognizers, "text2num": text2num}


def installed() -> tuple[dict[str, Callable[[str, str], list[Found]]], list[str]]:
    """Return the readers that can be used, by name, and the names of those that are missing."""
    readers: dict[str, Callable[[str, str], list[Found]]] = {}
    missing: list[str] = []
    for name, make in PEERS.items():
        try:
            readers[name] = make()
        except ImportError:
            missing.append(name)
    return readers, missing
