"""Who is said to speak in Spanish, where a verb needs no subject: "«Llueve», dijo en Cali."."""

from __future__ import annotations

import re
from typing import Final

from colombia_brief.model.span import Span
from colombia_brief.words.attributions import Attribution
from colombia_brief.words.figures.text import phrases
from colombia_brief.words.romance import OMITTED, RomanceReader
from colombia_brief.words.speakers import Speaker
from colombia_brief.words.verbs import SPANISH, SPANISH_PARTICIPLES

_SAYING: Final = "|".join(SPANISH)
_PERFECT: Final = rf"(?:ha|había) (?:{'|'.join(SPANISH_PARTICIPLES)})"
_SAID: Final = re.compile(
    rf"(?:(?:le|les|nos|me) )?(?P<verb>{_PERFECT}|(?:{_SAYING})|"
    r"se (?:quejó|queja|lamentó|lamenta|preguntó|pregunta|defendió|defiende|justificó|sinceró|ríe|rió|"
    r"limitó a (?:decir|responder)))\b"
)
# The words behind a verb, up to what ends its clause, and the beginnings of a subject among them: what no preposition
# takes away. "«Sí», dijo a la prensa en Cali" has none, "«Sí», dijo a la prensa el alcalde" has one.
_CLAUSE: Final = re.compile(
    r"(?:(?!\b(?:cuando|mientras|antes|después|aunque|donde|que|(?:al|sin|tras|para) \w+[aei]r)\b)[^.,;:—–)])*"
)
_BEGINS: Final = re.compile(
    r"(?P<before>[^\s]+)\s(?=(?:el|la|los|las|un|una|su|sus)\s"
    r"(?!(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|pasado|próximo|mismo|día|mes|año|fin)\b))"
)
_PREPOSITIONS: Final = frozenset(
    phrases("a ante bajo con contra de desde durante en entre hacia hasta para por según sin sobre tras junto al del")
)
# A sentence that begins with a verb of saying: "Y agregó:", "Advirtió que".
_VERB_FIRST: Final = re.compile(
    r"\s*(?P<opening>(?:Y|Pero|Luego|Después|Además|También|Entonces|Ayer|Hoy),? )?(?:(?:le|les) )?"
    rf"(?P<verb>(?:{_SAYING})|{_PERFECT})\b(?=\s*:|\s+que\b)",
    re.IGNORECASE,
)
# "negó que … y calificó sus palabras de “irresponsables”"
_AND_SAID: Final = re.compile(
    r"\s(?:y|e|pero) (?P<verb>(?:calificó|tildó|tachó|definió|describió)\b)[^.;]{0,60} (?:de|como)\s*$"
)
# What others say to or of somebody: "que lo llamaron «traidor»".
_OTHERS: Final = re.compile(r"\b(?:lo|la|los|las|le|les|nos|me) \w+(?:aron|ieron|ó|an?)\b")
# A clause about somebody else: behind a verb of saying, "que" begins what is said.
_RELATIVE: Final = re.compile(rf"\b(?:quien|quienes|cuy[oa]s?)\b|\b(?!(?:{_SAYING})\b)\w+,? que\b")
# Where, when and to whom something is said: some words behind a preposition, a name only right behind it.
_PHRASE: Final = (
    r"(?:(?:en|a|al|ante|durante|tras|sobre|desde|ayer|hoy) "
    r"|este (?=lunes|martes|miércoles|jueves|viernes|sábado|domingo))"
    r"(?:(?:el |la |los |las |un |una |su )?(?:[a-záéíóúñ]+\b ?){0,7}"
    r"|(?:el |la )?(?:[a-záéíóúñ]+ (?:de |del |de la )?){0,3}[A-ZÁÉÍÓÚÑ][\wáéíóúñ]{3,}(?: [A-ZÁÉÍÓÚÑ]\w+)?)"
)
_NO_SUBJECT: Final = re.compile(rf"(?: {_PHRASE})?\s*(?:[.;:—–)]|,?\s*$|, y\b)")


class SpanishReader(RomanceReader):
    r"""A text made ready, as `RomanceReader`, with verbs whose subject is left out.

    >>> from colombia_brief.words.antecedents import find_attributions
    >>> from colombia_brief.words.quotations import find_quotations
    >>> text = "La ministra, Ana Ruiz, llegó tarde. «Llueve», dijo en Cali.\n\n«No», le replicó un vecino."
    >>> [found.known.words for found in find_attributions(text, find_quotations(text), "es")]
    ['La ministra, Ana Ruiz', 'un vecino']
    """

    def _after(self, end: int, last: str) -> Attribution | None:
        found = super()._after(end, last)
        lead, rest = self._behind_quotation(end)
        said = _SAID.match(rest)
        if found is not None or said is None or not (lead.strip() or last in "?!…"):
            return found
        offset = end + len(lead)
        found = self._right(rest, said.end(), offset, said)
        subject = _subject_behind(rest, said) if found is None else None
        if subject is not None:
            found = self._right(rest, subject, offset, said)
            # Behind whom it is told, only a person is the subject: not what somebody is doing there.
            is_person = found is not None and (
                found.speaker.role is not None or not self.patterns.persons.isdisjoint(found.speaker.words.split()[1:2])
            )
            return found if is_person else None
        if found is not None or said[0].endswith("n") or not _is_without_subject(rest, said):
            return found
        return _without_subject(said, offset)

    def _before(self, start: int) -> Attribution | None:
        found = super()._before(start)
        if found is not None:
            return found
        sentence = self._before_quotation(start)
        offset = start - len(sentence)
        alone = _VERB_FIRST.match(sentence)
        told = sentence[alone.end() :] if alone is not None else ""
        if alone is not None and (
            told.strip() == ":"
            or not (alone["opening"] or ":" in told or self.patterns.cue.search(told) or _OTHERS.search(told))
        ):
            # As in "Y agregó: “…”" and "Advirtió que habrá sanciones “sin distingo”".
            return _without_subject(alone, offset)
        goes_on = _AND_SAID.search(sentence)
        if goes_on is not None and _RELATIVE.search(sentence, 0, goes_on.start()):
            return None
        return None if goes_on is None else self._acting(sentence, offset, goes_on["verb"])


def _subject_behind(rest: str, said: re.Match[str]) -> int | None:
    """Return where a subject begins in the clause of a verb, behind whom and where it is said; None if none does."""
    whole = _CLAUSE.match(rest, said.end())
    clause = rest[: whole.end() if whole else said.end()]
    found = (begins for begins in _BEGINS.finditer(clause, said.start("verb")))
    return next((begins.end() for begins in found if begins["before"].lower() not in _PREPOSITIONS), None)


def _is_without_subject(rest: str, said: re.Match[str]) -> bool:
    """Tell whether nothing stands behind a verb but where, when or to whom it was said."""
    return _NO_SUBJECT.match(rest, said.end()) is not None


def _without_subject(said: re.Match[str], offset: int) -> Attribution:
    place = Span(offset + said.start("verb"), offset + said.end("verb"))
    return Attribution(speaker=Speaker(words=said["verb"], pronoun=OMITTED), span=place, cue=said["verb"], place=place)
