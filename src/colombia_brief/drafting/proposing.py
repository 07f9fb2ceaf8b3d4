"""The sources of a draft: each speaker once, proposed from the words that first name it."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from colombia_brief.drafting.naming import Names, slug
from colombia_brief.model import Source, SourceKind
from colombia_brief.words.speakers import NAME, PARTICLE, read_speaker
from colombia_brief.words.speech import speech

if TYPE_CHECKING:
    from collections.abc import Iterable

    from colombia_brief.words.attributions import Attribution
    from colombia_brief.words.speakers import Speaker

_HYPHENS: Final = str.maketrans("\u2011\u2010–", "---")
_SPACE: Final = re.compile(r"\s+")
# A name of more words may have an office in it: "Majority Whip John Roe".
_PERSONAL: Final = re.compile(rf"\S+(?: (?:(?:\w\.)+|{PARTICLE}))* \S+")
# "von der Leyen" is a surname as "Roe" is.
_PARTICLES: Final = re.compile(rf"^(?:{PARTICLE} )+", re.IGNORECASE)
_BEGINS_SENTENCE: Final = re.compile(r"(?:^|[\n.!?:;…“”\"«»„])\s*$")
_ENDS_OFFICE: Final = re.compile(r"\b(?:of|de|del)\s$")
# What stands behind a name that is said more of: "Jane Roe, the mayor".
_SAID_MORE_OF: Final = re.compile(r"(?:,| \()")
_BACK: Final = 8


class _FullName(NamedTuple):
    """A name of two words and more; it is sure if it can be nothing else than the name of one person."""

    name: str
    role: str | None
    is_sure: bool


class Proposals:
    """The sources that the attributions of a text propose.

    A name of one word, particles not counted, is the full name that ends with it, if the text has only one such; else
    it stays by itself. A full name that says nothing itself has to be sure. What is described in the same words is the
    same.
    """

    def __init__(self, text: str, attributions: Iterable[Attribution | None], language: str) -> None:
        """Take a text and what was found in it."""
        self._text = text
        self._names = Names()
        self._sources: dict[str, Source] = {}
        known = [item for item in attributions if item is not None and item.known is not None]
        speakers = [item.known for item in known if item.known is not None]
        self._full = _full_names(text, language, {_key(speaker.name or "") for speaker in speakers})
        self._roles = {_key(full.name): full.role for full in self._full.values() if full.role}
        self._roles |= {
            self._key(speaker): speaker.role
            for speaker in reversed(speakers)
            if speaker.role and not _PARTICLES.fullmatch(f"{speaker.role} ")
        }
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
        return _key(self._whole(speaker.name))

    def _whole(self, name: str) -> str:
        surname = _PARTICLES.sub("", name)
        full = None if " " in surname else self._full.get(_key(surname))
        return name if full is None or not _key(full.name).endswith(_key(name)) else full.name

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
            name=speaker.name and self._whole(speaker.name),
            described_as=described,
            role=self._roles.get(key),
            proposed_from=words,
        )


def _key(words: str) -> str:
    return words.translate(_HYPHENS).lower()


def _without_article(words: str) -> str:
    head, _, rest = words.partition(" ")
    return rest if rest and head.lower() in {"a", "an", "the", "one", "el", "la", "los", "las", "un", "una"} else words


def _full_names(text: str, language: str, spoken: set[str]) -> dict[str, _FullName]:
    """Return by surname the only name of two words and more that ends with it; those in `spoken` are sure."""
    patterns = speech(language)
    found: defaultdict[str, dict[str, _FullName]] = defaultdict(dict)
    if patterns is None:
        return {}
    read: dict[str, Speaker | None] = {}
    for match in NAME.finditer(text):
        words = match[0].removesuffix("’s").removesuffix("'s")
        if words not in read:
            read[words] = read_speaker(words, patterns)
        speaker = read[words]
        if speaker is None or not speaker.name or " " not in _PARTICLES.sub("", speaker.name):
            continue
        key, one = _key(speaker.name), found[_key(speaker.surname)]
        if key in spoken or _is_personal(speaker, text, match.start()):
            is_sure = key in spoken or _is_sure(speaker, text, match)
            before = one.get(key, _FullName(speaker.name, speaker.role, is_sure))
            one[key] = _FullName(before.name, before.role or speaker.role, before.is_sure or is_sure)
    only = {surname: next(iter(names.values())) for surname, names in found.items() if len(names) == 1}
    return {surname: full for surname, full in only.items() if full.is_sure}


def _is_personal(speaker: Speaker, text: str, start: int) -> bool:
    """Tell whether a name is that of a person, with no office in it: "Secretary of State Jane Roe" has one."""
    return (
        speaker.kind is SourceKind.PERSON
        and _PERSONAL.fullmatch(speaker.name or "") is not None
        and _ENDS_OFFICE.search(text, max(0, start - _BACK), start) is None
    )


def _is_sure(speaker: Speaker, text: str, match: re.Match[str]) -> bool:
    """Tell whether the first word of a name is no other that begins a sentence: "Maybe Roe"."""
    if speaker.role or _SAID_MORE_OF.match(text, match.end()):
        return True
    return _BEGINS_SENTENCE.search(text, max(0, match.start() - _BACK), match.start()) is None
