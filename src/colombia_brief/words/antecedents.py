"""Whom "he" or "she" beside a quotation means: the one person who can be meant, or nobody."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from attrs import evolve

from colombia_brief.model.vocabulary import SourceKind
from colombia_brief.words.attributions import Attribution, Reader
from colombia_brief.words.german import GermanReader
from colombia_brief.words.german_antecedents import GermanResolver
from colombia_brief.words.speakers import NAME
from colombia_brief.words.speech import speech

if TYPE_CHECKING:
    from collections.abc import Sequence

    from colombia_brief.words.quotations import Quotation
    from colombia_brief.words.speakers import Speaker
    from colombia_brief.words.speech import Speech

_GENDERS: Final = {
    "mr": "he", "sir": "he", "congressman": "he", "mrs": "she", "ms": "she", "miss": "she", "congresswoman": "she",
    "spokesman": "he", "spokeswoman": "she", "sr": "he", "don": "he", "señor": "he", "sra": "she", "srta": "she",
    "doña": "she", "señora": "she", "ministro": "he", "ministra": "she", "alcalde": "he", "alcaldesa": "she",
}  # fmt: skip
# How many paragraphs before its own a pronoun can point to.
_PARAGRAPHS: Final = 1


def find_attributions(
    text: str,
    quotations: Sequence[Quotation],
    language: str = "en",
    *,
    places: Sequence[tuple[int, int]] = (),
) -> tuple[Attribution | None, ...]:
    r"""Return for each quotation the words that give it to a speaker, or None where they leave a doubt.

    Args:
        text: The text in which the quotations were found.
        quotations: What `find_quotations` gave.
        language: The BCP 47 tag of the text. Where nothing is known of its words, nothing is proposed.
        places: Other places of the text, outside of the quotations, to find a speaker for; the answers follow those
            for the quotations.

    >>> from colombia_brief.words.quotations import find_quotations
    >>> text = "Ana Ruiz warned of floods. “It will rain,” she said.\n\n“It will pour,” a neighbor added."
    >>> [found.known.words for found in find_attributions(text, find_quotations(text))]
    ['Ana Ruiz', 'a neighbor']
    """
    patterns = speech(language)
    if patterns is None:
        return (None,) * (len(quotations) + len(places))
    reader = _reader(text, quotations, patterns)
    found = [reader.attribution(quotation) for quotation in quotations]
    found += [reader.said(start, end) for start, end in places]
    if not any(item and item.speaker.pronoun for item in found):
        return tuple(found)
    resolver = _Resolver(reader, found) if patterns.reads is None else GermanResolver(reader)
    return _without_conflicts([item and resolver.resolved(item) for item in found])


def split_by_speaker(text: str, quotations: Sequence[Quotation], language: str = "en") -> list[Quotation]:
    """Return quotations, those cut apart whose pieces the text gives to different speakers.

    `find_quotations` joins what stands in one paragraph unless two names part it; here every description does.

    >>> from colombia_brief.words.quotations import find_quotations
    >>> text = "“Rain,” said Ana Ruiz. “Snow,” said a neighbor."
    >>> [quotation.text for quotation in split_by_speaker(text, find_quotations(text))]
    ['Rain,', 'Snow,']
    """
    patterns = speech(language)
    if patterns is None:
        return list(quotations)
    reader = _reader(text, quotations, patterns)
    return [part for quotation in quotations for part in reader.split(quotation)]


def _reader(text: str, quotations: Sequence[Quotation], patterns: Speech) -> Reader:
    return (Reader if patterns.reads is None else GermanReader)(text, quotations, patterns)


class _Resolver:
    """Everyone of whom a text says that they speak, by place."""

    def __init__(self, reader: Reader, found: Sequence[Attribution | None]) -> None:
        self.text = reader.masked
        self.names = reader.patterns.names
        speakers = {item.span.start: item.speaker for item in reader.subjects()}
        speakers |= {item.span.start: item.speaker for item in found if item is not None}
        self.speakers = sorted((at, speaker) for at, speaker in speakers.items() if not speaker.pronoun)
        self.surnames = {speaker.surname for _, speaker in self.speakers if speaker.name}

    def resolved(self, item: Attribution) -> Attribution:
        """Return an attribution with whom its pronoun means, if that is sure."""
        if not item.speaker.pronoun or item.speaker.pronoun == "they":
            return item
        end = item.span.start
        for _ in range(_PARAGRAPHS + 1):
            start = self.text.rfind("\n", 0, end) + 1
            here = [speaker for at, speaker in self.speakers if start <= at < end]
            if here:
                return evolve(item, antecedent=self._only(here, item.speaker.pronoun, start, end))
            if len(NAME.findall(self.text, start, end)) > 1:
                break
            end = len(self.text[:start].rstrip("\n"))
        return item

    def _only(self, here: list[Speaker], pronoun: str, start: int, end: int) -> Speaker | None:
        """Return the one person who is named in a range of the text, if the pronoun can mean that person."""
        surnames = {speaker.surname for speaker in here}
        if len(surnames) > 1 or not all(speaker.name and speaker.kind is SourceKind.PERSON for speaker in here):
            return None
        for match in NAME.finditer(self.text, start, end):
            words = [word.removesuffix("’s").removesuffix("'s") for word in match[0].split()]
            if surnames.isdisjoint(words) and (words[-1] in self.surnames or self._may_be_a_person(words)):
                return None
        genders = {_GENDERS.get(word.lower().strip(".")) for speaker in here for word in (speaker.role or "").split()}
        return here[-1] if genders <= {None, pronoun} else None

    def _may_be_a_person(self, words: list[str]) -> bool:
        return len([word for word in words if word.lower() not in self.names]) > 1


def _without_conflicts(found: list[Attribution | None]) -> tuple[Attribution | None, ...]:
    """Take back what was resolved for a name that would be both "he" and "she"."""
    pronouns: defaultdict[str, set[str]] = defaultdict(set)
    for item in found:
        if item is not None and item.antecedent is not None:
            pronouns[item.antecedent.surname].add(item.speaker.pronoun)
    return tuple(
        evolve(item, antecedent=None)
        if item and item.antecedent and len(pronouns[item.antecedent.surname]) > 1
        else item
        for item in found
    )
