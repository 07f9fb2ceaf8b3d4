"""The sources of a draft: each speaker once, proposed from the words that first name it."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from colombia_brief.drafting.naming import Names, slug
from colombia_brief.model import Source, SourceKind
from colombia_brief.words.speakers import NAME, read_speaker
from colombia_brief.words.speech import speech

if TYPE_CHECKING:
    from collections.abc import Iterable

    from colombia_brief.words.attributions import Attribution
    from colombia_brief.words.speakers import Speaker

_HYPHENS: Final = str.maketrans("\u2011\u2010–", "---")
_SPACE: Final = re.compile(r"\s+")


class Proposals:
    """The sources that the attributions of a text propose.

    A name of one word is the full name that ends with it, if the text has only one such; else it stays by itself. What
    is described in the same words is the same.
    """

    def __init__(self, text: str, attributions: Iterable[Attribution | None], language: str) -> None:
        """Take a text and what was found in it."""
        self._text = text
        self._full = _full_names(text, language)
        self._names = Names()
        self._sources: dict[str, Source] = {}
        known = [item for item in attributions if item is not None and item.known is not None]
        speakers = [item.known for item in known if item.known is not None]
        self._spoken = {_key(speaker.name or "") for speaker in speakers}
        self._roles = {self._key(speaker): speaker.role for speaker in reversed(speakers) if speaker.role}
        for item in known:
            self._add(item)

    @property
    def sources(self) -> tuple[Source, ...]:
        """All of them, in the order in which they are first named."""
        return tuple(self._sources.values())

    def id_of(self, item: Attribution | None) -> str | None:
        """Return the id of the source that an attribution names, or None if it names nobody for sure."""
        speaker = None if item is None else item.known
        return None if speaker is None else self._sources[self._key(speaker)].id

    def _key(self, speaker: Speaker) -> str:
        if speaker.name is None:
            return f"described {_key(_without_article(speaker.described_as or ''))}"
        name = _key(speaker.name)
        if " " not in name:
            whole = self._full.get(name, set())
            if len(whole) == 1 and (only := next(iter(whole))) in self._spoken:
                return only
        return name

    def _add(self, item: Attribution) -> None:
        speaker = item.known
        assert speaker is not None  # noqa: S101 - the others were left out
        key = self._key(speaker)
        if key in self._sources:
            return
        words = _SPACE.sub(" ", item.place.of(self._text)).strip()
        described = None if speaker.name else speaker.described_as
        label = speaker.name or _without_article(described or "")
        candidates = [slug(label, kind="source"), slug(speaker.words, most=8, kind="source")]
        if speaker.name and speaker.kind is SourceKind.PERSON:
            candidates.insert(0, slug(speaker.surname, kind="source"))
        self._sources[key] = Source(
            id=self._names.choose(candidates),
            kind=speaker.kind,
            name=speaker.name,
            described_as=described,
            role=self._roles.get(key),
            proposed_from=words,
        )


def _key(words: str) -> str:
    return words.translate(_HYPHENS).lower()


def _without_article(words: str) -> str:
    head, _, rest = words.partition(" ")
    return rest if rest and head.lower() in {"a", "an", "the", "one", "el", "la", "los", "las", "un", "una"} else words


def _full_names(text: str, language: str) -> dict[str, set[str]]:
    """Return by surname the names of two words and more that end with it."""
    patterns = speech(language)
    found: defaultdict[str, set[str]] = defaultdict(set)
    if patterns is None:
        return found
    for words in set(NAME.findall(text)):
        speaker = read_speaker(words.removesuffix("’s").removesuffix("'s"), patterns)
        if speaker is not None and speaker.name and " " in speaker.name:
            found[_key(speaker.surname)].add(_key(speaker.name))
    return found
