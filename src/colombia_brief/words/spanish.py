"""Who is said to speak in Spanish, where a verb needs no subject: "«Llueve», dijo en Cali."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from colombia_brief.model.span import Span
from colombia_brief.model.vocabulary import SourceKind
from colombia_brief.words.attributions import MASK, Attribution, Reader, completed
from colombia_brief.words.cues import sentences
from colombia_brief.words.figures.text import phrases
from colombia_brief.words.resolving import Resolver
from colombia_brief.words.speakers import Speaker, read_speaker
from colombia_brief.words.verbs import SPANISH, SPANISH_PARTICIPLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.words.speech import Speech

OMITTED: Final = "omitted"
_SAYING: Final = "|".join(SPANISH)
_SAID: Final = re.compile(
    rf"(?:(?:le|les|nos|me) )?(?:(?:ha|había) (?:{'|'.join(SPANISH_PARTICIPLES)})|(?:{_SAYING})|"
    r"se (?:quejó|queja|lamentó|lamenta|preguntó|pregunta|defendió|defiende|justificó|sinceró|ríe|rió|"
    r"limitó a decir))\b"
)
# The words behind a verb, up to what ends its clause, and the beginnings of a subject among them: what no preposition
# takes away. "«Sí», dijo a la prensa en Cali" has none, "«Sí», dijo a la prensa el alcalde" has one.
_CLAUSE: Final = re.compile(r"[^.,;:—–)]*")
_BEGINS: Final = re.compile(r"\s(?P<before>\S+)\s(?:(?:el|la|los|las|un|una|su|sus)\s|(?P<name>[A-ZÁÉÍÓÚÑ]))")
_PREPOSITIONS: Final = frozenset(
    phrases("a ante bajo con contra de desde durante en entre hacia hasta para por según sin sobre tras junto al del")
)
# A verb alone before a colon: "Y agregó:".
_VERB_ALONE: Final = re.compile(
    r"\s*(?:(?:Y|Pero|Luego|Después|Además|También|Entonces),? )?"
    rf"(?P<verb>(?:(?:le|les) )?(?:{_SAYING}))\s*:\s*$",
    re.IGNORECASE,
)
# Verbs behind which somebody else's words follow a colon.
_GOES_ON: Final = re.compile(rf"(?:(?:Y|También|Además|Luego),? )?(?:{_SAYING})\b", re.IGNORECASE)
_READING: Final = re.compile(
    r"\b(?:ley(?:ó|eron)|lee|cit(?:a|ó)|recibió|encontró|oyó|escuchó|mostró|llevaba|titul(?:a|ó)|reza)\b"
)
_DATELINE: Final = re.compile(r"(?:[^.«“\"]{2,40}(?:\([^()]{2,20}\))?\.\s?[-–—]+\s*)?")
_HEAD_WORDS: Final = 9
_SENTENCES: Final = 3
_QUOTED: Final = re.compile(rf"{MASK}+.?")
_WORDS: Final = re.compile(r"\w")
_WORD: Final = re.compile(r"\S+")
# Who is no name and still a person, by the noun.
_PERSONS: Final = frozenset(
    phrases(
        "portavoz vocero vocera ministro ministra presidente presidenta alcalde alcaldesa fiscal juez jueza gobernador "
        "gobernadora director directora concejal senador senadora diputado diputada abogado abogada líder secretario "
        "secretaria entrenador entrenadora técnico testigo vecino vecina víctima mujer hombre joven médico médica "
        "profesor profesora capitán capitana comisario comisaria jefe jefa candidato candidata general coronel agente "
        "mandatario mandataria canciller dirigente cantante actor actriz escritor escritora autor autora investigador "
        "investigadora experto experta"
    )
)


class SpanishReader(Reader):
    r"""A text made ready, as `Reader`, with verbs whose subject is left out.

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
        return found or (None if _has_subject(rest, said) else _without_subject(said, offset))

    def _before(self, start: int) -> Attribution | None:
        found = super()._before(start)
        sentence = self._before_quotation(start)
        offset = start - len(sentence)
        if found is not None or not sentence.rstrip().endswith(":"):
            return found
        alone = _VERB_ALONE.match(sentence)
        if alone is not None:
            place = Span(offset + alone.start("verb"), offset + alone.end("verb"))
            return Attribution(
                speaker=Speaker(words=alone["verb"], pronoun=OMITTED), span=place, cue=alone["verb"], place=place
            )
        subject = None if _READING.search(sentence) else subject_of(sentence, self.patterns, self.masked)
        if subject is None:
            return None
        speaker, at, end = subject
        span = Span(offset + at, offset + end)
        return Attribution(speaker=speaker, span=span, cue=None, place=span)


class SpanishResolver(Resolver):
    """Everyone of whom a text says that they speak, and who acts in a sentence."""

    def resolved(self, item: Attribution) -> Attribution:
        """Return an attribution with whom its pronoun, or its verb without one, means, if that is sure."""
        if item.speaker.pronoun != OMITTED:
            return super().resolved(item)
        for start, sentence in self._before(item.place.start):
            if not _WORDS.search(_QUOTED.sub("", sentence)) or _GOES_ON.match(sentence):
                continue
            here = [speaker for at, speaker in self.speakers if start <= at < start + len(sentence)]
            subject = subject_of(sentence, self.patterns, self.text)
            if not here and subject is not None:
                here = [subject[0]]
            names = {speaker.surname or speaker.words for speaker in here}
            is_person = len(names) == 1 and here[-1].kind is SourceKind.PERSON
            return evolve(item, antecedent=here[-1]) if is_person else item
        return item

    def _before(self, end: int) -> Iterator[tuple[int, str]]:
        """Yield the sentences before a place in its paragraph and the one before, the nearest first."""
        left = _SENTENCES
        for _ in range(2):
            start = max(self.text.rfind("\n", 0, end) + 1, end - 1500)
            at = end
            for sentence in reversed(sentences(self.text[start:end])):
                at -= len(sentence)
                if left > 0 and sentence.strip():
                    yield at, sentence
                    left -= 1
            end = len(self.text[:start].rstrip("\n"))


def _has_subject(rest: str, said: re.Match[str]) -> bool:
    """Tell whether a subject stands in the clause of a verb, or may: one in the plural is of nobody."""
    clause = _CLAUSE.match(rest, said.end())
    words = said[0].rpartition(" ")[2] + (clause[0] if clause else "") + " "
    if said[0].endswith("n") or re.match(r"\S+\s+(?:el|la|los|las|un|una|su|sus|[A-ZÁÉÍÓÚÑ])", words):
        return True
    return any(
        match["before"].lower() not in _PREPOSITIONS and not (match["name"] and match["before"][0].isupper())
        for match in _BEGINS.finditer(f" {words}")
    )


def _without_subject(said: re.Match[str], offset: int) -> Attribution:
    place = Span(offset + said.start(), offset + said.end())
    return Attribution(speaker=Speaker(words=said[0], pronoun=OMITTED), span=place, cue=said[0], place=place)


def subject_of(sentence: str, patterns: Speech, text: str = "") -> tuple[Speaker, int, int] | None:
    """Return the person whom a sentence begins with, and where the words begin and end; None if that is nobody.

    Args:
        sentence: The sentence.
        patterns: The patterns of its language.
        text: The text, which may have the full name of one that is a single word in the sentence.

    >>> from colombia_brief.words.speech import speech
    >>> subject_of("El fiscal, Juan Gil, aceptó recibirlos.", speech("es"))[0].name
    'Juan Gil'
    """
    start = _start_of_subject(sentence, patterns)
    description: tuple[Speaker, int, int] | None = None
    for word in list(_WORD.finditer(sentence, start))[:_HEAD_WORDS]:
        is_set_off = word[0].endswith(",")
        end = word.end() - is_set_off
        speaker = read_speaker(sentence[start:end], patterns)
        if speaker is not None and speaker.described_as is not None:
            if is_set_off:
                speaker, end = _with_name(speaker, sentence, end, patterns)
            if description is None and _PERSONS.intersection(speaker.words.split()):
                description = speaker, start, end
        if speaker is not None and speaker.name is not None:
            ends = is_set_off or sentence[end : end + 2].strip().islower()
            known = speaker.words != speaker.name or " " in speaker.name or _has_full_name(text, speaker.name)
            if ends and known:
                return speaker, start, end
        if is_set_off:
            break
    return description


def _start_of_subject(sentence: str, patterns: Speech) -> int:
    """Return where a sentence begins behind its dateline and openings."""
    dateline = _DATELINE.match(sentence)
    start = dateline.end() if dateline else 0
    opening = patterns.openings.match(sentence, start)
    start = opening.end() if opening else start
    return start + len(sentence[start:]) - len(sentence[start:].lstrip())


def _with_name(speaker: Speaker, sentence: str, end: int, patterns: Speech) -> tuple[Speaker, int]:
    """Return a description with the name that stands behind it between commas: "La gerente, la doctora Ana Roig,"."""
    named = completed(speaker, sentence[end:], patterns)
    if named.name is not None:
        return named, end + len(named.words) - len(speaker.words)
    second = sentence[end + 1 :].partition(",")[0]
    other = read_speaker(second, patterns)
    if other is None or other.name is None or other.role is None:
        return speaker, end
    words = f"{speaker.words},{second}"
    return evolve(other, words=words, role=speaker.words.partition(" ")[2]), end + 1 + len(second)


def _has_full_name(text: str, name: str) -> bool:
    return re.search(rf"[A-ZÁÉÍÓÚÑ]\w+ {re.escape(name)}\b", text) is not None
