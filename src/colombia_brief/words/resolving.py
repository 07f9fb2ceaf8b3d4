"""Whom a pronoun means: the one person of its paragraph, or of the one before, who can be meant."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from attrs import evolve

from colombia_brief.model.vocabulary import SourceKind
from colombia_brief.words.cues import sentences
from colombia_brief.words.speakers import NAME

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from colombia_brief.words.attributions import Attribution, Reader
    from colombia_brief.words.speakers import Speaker

_GENDERS: Final = {
    "mr": "he", "sir": "he", "congressman": "he", "spokesman": "he", "mrs": "she", "ms": "she", "miss": "she",
    "congresswoman": "she", "spokeswoman": "she",
}  # fmt: skip
# How many paragraphs before its own a pronoun can point to.
_PARAGRAPHS: Final = 1
# How many sentences, where they are looked at one by one.
_SENTENCES: Final = 5
# No paragraph is longer, in characters; of one that is, its end is looked at.
_FAR: Final = 3000


class Resolver:
    """Everyone of whom a text says that they speak, by place."""

    def __init__(self, reader: Reader, found: Sequence[Attribution | None]) -> None:
        """Take a text that was made ready, and who was found to speak."""
        self.text = reader.masked
        self.patterns = reader.patterns
        speakers = {item.span.start: item.speaker for item in reader.subjects()}
        speakers |= {item.span.start: item.speaker for item in found if item is not None}
        self.speakers = sorted((at, speaker) for at, speaker in speakers.items() if not speaker.pronoun)
        self._places = [at for at, _ in self.speakers]
        self.surnames = {speaker.surname for _, speaker in self.speakers if speaker.name}

    def resolved(self, item: Attribution) -> Attribution:
        """Return an attribution with whom its pronoun means, if that is sure."""
        if not item.speaker.pronoun or item.speaker.pronoun == "they":
            return item
        end = item.span.start
        for _ in range(_PARAGRAPHS + 1):
            start = max(self.text.rfind("\n", 0, end) + 1, end - _FAR)
            here = self.between(start, end)
            if here:
                return evolve(item, antecedent=self._only(here, item.speaker.pronoun, start, end))
            if len(NAME.findall(self.text, start, end)) > 1:
                break
            end = len(self.text[:start].rstrip("\n"))
        return item

    def between(self, start: int, end: int) -> list[Speaker]:
        """Return those who speak between two places."""
        first, last = bisect_left(self._places, start), bisect_left(self._places, end)
        return [speaker for _, speaker in self.speakers[first:last]]

    def before(self, end: int) -> Iterator[tuple[int, str]]:
        """Yield the sentences before a place with where they begin, the nearest first, of two paragraphs."""
        left = _SENTENCES
        for _ in range(_PARAGRAPHS + 1):
            start = max(self.text.rfind("\n", 0, end) + 1, end - _FAR)
            at = end
            for sentence in reversed(sentences(self.text[start:end])):
                at -= len(sentence)
                if left > 0 and sentence.strip():
                    yield at, sentence
                    left -= 1
            end = len(self.text[:start].rstrip("\n"))

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
        return len([word for word in words if word.lower() not in self.patterns.names]) > 1
