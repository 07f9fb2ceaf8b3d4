"""Who is said to speak in Spanish and French: a colon introduces whoever acts, a pronoun is who acted last."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final

from attrs import evolve

from colombia_brief.model.span import Span
from colombia_brief.model.vocabulary import SourceKind
from colombia_brief.words.attributions import MASK, Attribution, Reader
from colombia_brief.words.resolving import Resolver
from colombia_brief.words.speakers import NAME
from colombia_brief.words.subjects import pronoun_of, subject_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from colombia_brief.words.quotations import Quotation
    from colombia_brief.words.speakers import Speaker
    from colombia_brief.words.speech import Speech

OMITTED: Final = "omitted"
"""The pronoun of a verb that has no subject."""
_QUOTED: Final = re.compile(rf"{MASK}+.?")
_WORDS: Final = re.compile(r"\w")
_ALONE: Final = re.compile(r"(?<!\w )(?<!\w)[A-ZÀ-Þ][\w’-]+")
_AGED: Final = re.compile(r"([\w’-]+), (?:de )?\d\d\b")
# As in "Madrid, 12 mar (EFE).-", "DAKAR (AFP) —" and "LIMA.".
_DATELINE: Final = re.compile(
    r"^(?:[A-ZÀ-Þ][^.«“\"\n–—]{1,30}(?:\([^()\n]{2,20}\))?\.\s?[-–—]+|[A-ZÀ-Þ][^.«“\"\n–—]{1,30}\([A-ZÀ-Þ]{2,8}\)\s?[-–—]+|"
    r"[A-ZÀ-Þ]{3,}(?: [A-ZÀ-Þ]+){0,3}(?:\.|\s[–—]))\s+",
    re.MULTILINE,
)


class RomanceReader(Reader):
    """A text made ready, as `Reader`, in which whoever begins a sentence may speak behind its colon.

    >>> from colombia_brief.words.antecedents import find_attributions
    >>> from colombia_brief.words.quotations import find_quotations
    >>> text = "La présidente, Anne Roux, l'a interrompu : « Plus tard, monsieur. »"
    >>> find_attributions(text, find_quotations(text), "fr")[0].known.name
    'Anne Roux'
    """

    def __init__(self, text: str, quotations: Sequence[Quotation], patterns: Speech) -> None:
        """Take a text, its quotations and the patterns of its language; datelines name nobody."""
        super().__init__(text, quotations, patterns)
        self.masked = _DATELINE.sub(lambda match: " " * len(match[0]), self.masked)

    def _before(self, start: int) -> Attribution | None:
        found = super()._before(start)
        if found is not None:
            return found
        sentence = self._before_quotation(start)
        if not sentence.rstrip().endswith(":") or self.patterns.reading.search(sentence):
            return None
        found = self._acting(sentence, start - len(sentence), None)
        # What is shown, published or shouted by others has an article: "sort son album :".
        return None if found is None or self.patterns.articles.search(self.masked, found.span.end, start) else found

    def _acting(self, sentence: str, offset: int, cue: str | None) -> Attribution | None:
        """Give what a sentence leads to whom it begins with."""
        subject = subject_of(sentence, self.patterns, self.masked)
        if subject is None:
            return None
        speaker, at, end = subject
        span = Span(offset + at, offset + end)
        return Attribution(speaker=speaker, span=span, cue=cue, place=span)


class RomanceResolver(Resolver):
    """Everyone of whom a text says that they speak, and who acts in a sentence."""

    def __init__(self, reader: Reader, found: Sequence[Attribution | None]) -> None:
        """Take a text that was made ready, and who was found to speak."""
        super().__init__(reader, found)
        self._speaking = {speaker.name for _, speaker in self.speakers}

    def resolved(self, item: Attribution) -> Attribution:
        """Return an attribution with whom its pronoun, or its verb without one, means, if that is sure."""
        pronoun = item.speaker.pronoun
        if pronoun not in {"he", "she", OMITTED}:
            return item
        for start, sentence in self.before(item.place.start):
            if not _WORDS.search(_QUOTED.sub("", sentence)) or self.patterns.goes_on.match(sentence.lstrip()):
                continue
            here = self._acting(start, sentence)
            if here and self._is_in_doubt(sentence, here[-1]):
                return item
            if not here and start + len(sentence) == item.place.start:
                # The beginning of its own sentence: "Y", "Ayer".
                continue
            fit = [
                speaker for speaker in here if pronoun == OMITTED or pronoun_of(speaker, self.patterns) in {"", pronoun}
            ]
            if here and not fit:
                continue
            names = {speaker.surname or speaker.words for speaker in fit}
            is_person = len(names) == 1 and fit[-1].kind is SourceKind.PERSON
            return evolve(item, antecedent=fit[-1]) if is_person else item
        return item

    def _acting(self, start: int, sentence: str) -> list[Speaker]:
        """Return those who speak in a sentence, or else the one whom it begins with."""
        here = self.between(start, start + len(sentence))
        subject = None if here else subject_of(sentence, self.patterns, self.text)
        return here if subject is None else [subject[0]]

    def _is_in_doubt(self, sentence: str, speaker: Speaker) -> bool:
        """Tell whether somebody else can be meant: one who is named, asked or accused there, or if it is no person."""
        name = speaker.name or ""
        others = [found[0] for found in NAME.finditer(sentence) if " " in found[0] and found[0] not in speaker.words]
        is_known = speaker.role is not None or not name or self._is_a_person(name)
        return bool(others) or not is_known or self.patterns.others.search(sentence) is not None

    def _is_a_person(self, name: str) -> bool:
        """Tell whether a name speaks, is called by its last word too, or has an age: "Estados Unidos" is not."""
        return name in self._speaking or name.rpartition(" ")[2] in self._alone

    @cached_property
    def _alone(self) -> frozenset[str]:
        """The words that stand without another before them, or with an age behind them, somewhere in the text."""
        return frozenset([*_ALONE.findall(self.text), *_AGED.findall(self.text)])
