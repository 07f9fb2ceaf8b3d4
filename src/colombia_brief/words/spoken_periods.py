"""The words for periods in a text: "this fiscal year", "in the last 30 years", "desde 2020"."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import Final

from colombia_brief.model.span import Span
from colombia_brief.words.periods import resolve

_EN_MONTHS: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\.?)"
)
_EN_UNIT: Final = r"(?:day|week|month|quarter|year|decade)s?"
_EN_IN: Final = r"(?:(?:in|during|for|through|throughout|over|within) )"
_ES_MONTHS: Final = (
    r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)"
)
_ES_UNIT: Final = r"(?:día|semana|mes|trimestre|año|década)(?:e?s)?"
_ES_IN: Final = r"(?:(?:en|durante|a lo largo de|por) )"
_YEAR: Final = r"(?:19|20)[0-9]{2}"
_FEW: Final = r"(?:[0-9]{1,3}|\w+(?:-\w+)?)"

# The longer of two that begin at one place comes first.
_PHRASES: Final = {
    "en": (
        rf"{_EN_IN}?(?:so far this year|(?:the )?year to date|this year so far)",
        rf"so far in {_YEAR}",
        rf"{_EN_IN}?(?:this|the current|the last|last|the previous|the past|the) fiscal year(?: {_YEAR})?",
        rf"{_EN_IN}?fiscal(?: year)? {_YEAR}",
        rf"{_EN_IN}?(?:the )?(?:last|past|previous) {_FEW} {_EN_UNIT}",
        rf"{_EN_IN}?(?:this|last|the current|the previous|the last|the past|the prior) {_EN_UNIT}",
        rf"(?:from|between) {_YEAR} (?:to|and|until|through) {_YEAR}",
        rf"since (?:{_EN_MONTHS},? )?{_YEAR}",
        rf"since {_EN_MONTHS}",
        rf"(?:on )?{_EN_MONTHS} [0-9]{{1,2}}(?:,? {_YEAR})?(?![0-9])",
        rf"{_EN_IN}?(?:last )?{_EN_MONTHS},? (?:of )?{_YEAR}",
        rf"in (?:last )?{_EN_MONTHS}|last {_EN_MONTHS}",
        rf"in (?:the year )?{_YEAR}|during {_YEAR}",
        rf"(?:in )?the {_YEAR}s",
        r"yesterday",
    ),
    "es": (
        rf"(?:en )?lo que va (?:del?|de este) (?:presente )?año|(?:en )?lo que va de {_YEAR}",
        rf"{_ES_IN}?(?:este|el presente|el actual) año fiscal|{_ES_IN}?(?:el )?año fiscal (?:de )?{_YEAR}",
        rf"{_ES_IN}?(?:l[oa]s )?(?:últim[oa]s|pasad[oa]s) {_FEW} {_ES_UNIT}",
        rf"{_ES_IN}?(?:est[ea]|el presente|la presente|el actual) {_ES_UNIT}",
        rf"{_ES_IN}?(?:el|la) (?:{_ES_UNIT} (?:pasad[oa]|anterior)|(?:pasad[oa]|últim[oa]) {_ES_UNIT})",
        rf"(?:entre|de|desde) {_YEAR} (?:a|y|hasta) {_YEAR}",
        rf"(?:desde|a partir de) (?:{_ES_MONTHS} (?:del? )?)?{_YEAR}",
        rf"el [0-9]{{1,2}} de {_ES_MONTHS}(?: (?:del? )?{_YEAR})?",
        rf"{_ES_IN}{_ES_MONTHS}(?: (?:del? )?{_YEAR})?",
        rf"en (?:el (?:año )?)?{_YEAR}|durante {_YEAR}",
        r"ayer",
    ),
}
# The words of a relative period say something on any day.
_ANY_DAY: Final = date(2024, 12, 31)


def find_periods(text: str, language: str = "en") -> tuple[Span, ...]:
    """Return the places of the words for periods that `resolve` understands, in order.

    Args:
        text: Any text.
        language: Its BCP 47 tag; in a language without a list, none are found.

    >>> text = "This year we seized 446 tons, the most in the last 30 years."
    >>> [span.of(text) for span in find_periods(text)]
    ['This year', 'in the last 30 years']
    """
    pattern = _pattern(language.partition("-")[0].lower())
    if pattern is None:
        return ()
    spans = (Span(*match.span()) for match in pattern.finditer(text))
    return tuple(span for span in spans if resolve(span.of(text), _ANY_DAY, language) is not None)


@lru_cache
def _pattern(tag: str) -> re.Pattern[str] | None:
    phrases = _PHRASES.get(tag)
    return None if phrases is None else re.compile(rf"\b(?:{'|'.join(phrases)})\b", re.IGNORECASE)
