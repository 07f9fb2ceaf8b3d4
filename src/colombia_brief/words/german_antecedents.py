"""Whom "er" or "sie" means in German, where most words for an office say whether a man or a woman holds it."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve

from colombia_brief.words.cues import sentences
from colombia_brief.words.german_gender import is_organization, pronoun_for
from colombia_brief.words.german_names import DETERMINERS, FUNCTION, INFLECTED, ROLE, read_phrase
from colombia_brief.words.resolving import Resolver

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.words.attributions import Attribution
    from colombia_brief.words.speakers import Speaker

# What is only reported tells of no one who speaks next.
_REPORTED: Final = re.compile(r"\b(?:habe|sei|seien|werde|solle|könne|müsse|dürfe|wolle|hätten|gehe|gebe|komme)\b")
_SOMEBODY: Final = re.compile(r"\s*Eine? (?:[a-zäöüß]+ )?[A-ZÄÖÜ]")
_PARTICLES: Final = frozenset({"von", "der", "des", "vom"})
_WORD: Final = re.compile(r"(?<![\w’'-])[^\W\d_][\w’'-]*\.?")
# What parts a name and a description, and what may follow in the second before its comma.
_BESIDE: Final = re.compile(r"(?:\s*\([^()]{1,40}\))?,\s+")
_SET_OFF: Final = re.compile(r"[^,.;:\n]{0,60},")


class _Mention(NamedTuple):
    """Somebody whom a sentence names or describes.

    Attributes:
        speaker: Who.
        pronoun: The pronoun for them, "" if that is not known.
        subject: Whether the sentence begins with them.
        oblique: Whether a preposition or a case says that they are not who acts.
    """

    speaker: Speaker
    pronoun: str
    subject: bool
    oblique: bool


class GermanResolver(Resolver):
    """Everyone whom a text names, by sentence.

    >>> from colombia_brief.words.antecedents import find_attributions
    >>> from colombia_brief.words.quotations import find_quotations
    >>> text = "Ministerin Ana Ruiz traf Trainer Tom Rau. „Es wird gut“, sagte sie. „Nein“, sagte er."
    >>> [found.known.name for found in find_attributions(text, find_quotations(text), "de")]
    ['Ana Ruiz', 'Tom Rau']
    """

    def resolved(self, item: Attribution) -> Attribution:
        """Return an attribution with whom its pronoun means, if that is sure."""
        if item.speaker.pronoun not in {"he", "she"}:
            return item
        for number, (_, sentence) in enumerate(self.before(item.span.start)):
            if number and _REPORTED.search(sentence):
                continue
            # "Gegenüber dem Sender Sky sagte er": in its own sentence, who acts is the pronoun.
            mentions = [mention for mention in self._mentions(sentence) if number or not mention.oblique]
            if number and _SOMEBODY.match(sentence) and not any(mention.subject for mention in mentions):
                # "Ein Zöllner hebt die Hände.": perhaps a person whose noun is not known.
                return item
            fit = [mention for mention in mentions if mention.pronoun == item.speaker.pronoun]
            others = [mention for mention in mentions if not mention.pronoun]
            if fit or others:
                meant = self._meant(fit, others)
                return item if meant is None else evolve(item, antecedent=meant)
        return item

    def _meant(self, fit: list[_Mention], others: list[_Mention]) -> Speaker | None:
        """Return the one of whom a sentence leaves no doubt: who fits, or else the one of whom nothing is known."""
        if not fit:
            return others[0].speaker if len(others) == 1 and self._is_a_person(others[0].speaker) else None
        acting = [mention for mention in fit if mention.subject and not mention.oblique]
        if acting:
            # "Die Polizei ermittelt. „Ich komme“, sagte sie.": it need not be they.
            return None if is_organization(acting[0].speaker) else acting[0].speaker
        doubt = len(fit) > 1 or any(self._is_a_person(mention.speaker) for mention in others)
        return None if doubt else fit[0].speaker

    def _mentions(self, sentence: str) -> Iterator[_Mention]:
        """Yield everyone of a sentence, each once."""
        seen: set[str] = set()
        at = 0
        while (word := _WORD.search(sentence, at)) is not None:
            at = word.end()
            found = _phrase_at(sentence, word)
            if found is None:
                continue
            begins = not sentence[: word.start()].strip()
            speaker, pronoun, end = _with_apposition(sentence, found, begins=begins)
            is_adjective = begins and INFLECTED.match(speaker.words) and not self._is_a_person(speaker)
            if not pronoun and (is_adjective or not self._may_be_somebody(speaker)):
                at = end if speaker.name is None else at
                continue
            at = end
            label = speaker.surname or speaker.words
            if label not in seen:
                seen.add(label)
                oblique = not begins and sentence[: word.start()].rsplit(maxsplit=1)[-1].lower() in FUNCTION
                yield _Mention(speaker, pronoun or self.genders.get(speaker.surname, ""), begins, oblique)

    def _may_be_somebody(self, speaker: Speaker) -> bool:
        """Tell whether words can be a name: with an office, two words, or one that has others before it elsewhere."""
        if speaker.name is None:
            return False
        return speaker.role is not None or " " in speaker.name or speaker.name in self.genders

    @cached_property
    def words(self) -> Counter[str]:
        """How often each word stands in the text."""
        return Counter(re.findall(r"\w+", self.text))

    @cached_property
    def genders(self) -> dict[str, str]:
        """The pronoun for the surname of each full name, "" where no office tells it anywhere."""
        genders: dict[str, str] = {}
        for sentence in sentences(self.text):
            for word in _WORD.finditer(sentence):
                found = _phrase_at(sentence, word)
                speaker = None if found is None else found[0]
                if speaker is not None and speaker.name and (speaker.role or " " in speaker.name):
                    genders[speaker.surname] = genders.get(speaker.surname) or pronoun_for(speaker)
        return genders

    def _is_a_person(self, speaker: Speaker) -> bool:
        """Tell whether a name without an office is surely one: its last word stands alone, or it has particles."""
        name = speaker.name or ""
        if speaker.role is not None or any(word.islower() for word in name.split()):
            return True
        return self.words[speaker.surname] > 1


def _phrase_at(sentence: str, word: re.Match[str]) -> tuple[Speaker, int] | None:
    """Read whom the words name or describe that begin with an article or a capital."""
    if word[0][0].islower() and word[0] not in DETERMINERS:
        return None
    found = read_phrase(sentence, word.start())
    if found is None or found[0].pronoun:
        return None
    # "die Kritik von Parteichefin Ute Rau" names her alone.
    within = (found[0].name or "").split()[1:]
    return None if any(map(ROLE.match, within)) and not _PARTICLES.isdisjoint(within) else found


def _with_apposition(sentence: str, found: tuple[Speaker, int], *, begins: bool) -> tuple[Speaker, str, int]:
    """Return a name and its description as one: "der Vorsitzende, Jan Ohm, sagte"; "Ohm, sein Nachfolger, lachte"."""
    speaker, end = found
    pronoun = pronoun_for(speaker, acts=begins)
    beside = _BESIDE.match(sentence, end)
    second = None if beside is None else read_phrase(sentence, beside.end())
    if second is None or not _SET_OFF.match(sentence, second[1]):
        return speaker, pronoun, end
    named, described = (speaker, second[0]) if speaker.name else (second[0], speaker)
    if named.name is None or described.described_as is None:
        return speaker, pronoun, end
    return evolve(named, role=named.role or described.described_as), pronoun or pronoun_for(second[0]), second[1]
