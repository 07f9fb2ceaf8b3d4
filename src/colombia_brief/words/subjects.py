"""The person whom a sentence begins with, in Spanish and French: who acts in it, and is meant by what follows."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from colombia_brief.words.attributions import completed
from colombia_brief.words.speakers import read_speaker

if TYPE_CHECKING:
    from colombia_brief.words.speakers import Speaker
    from colombia_brief.words.speech import Speech

# In so many words, the subject has begun and ended.
_HEAD_WORDS: Final = 9
# How long a phrase before the subject may be.
_ADVERBIAL: Final = 40
_BEHIND_CAPITAL: Final = re.compile(r"[A-ZÁÉÍÓÚÑ]\w+ (?=([\w’-]+))")
_WORD: Final = re.compile(r"\S+")


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
    found = _subject_at(sentence, _start_of_subject(sentence, patterns), patterns, text)
    if found is None and (comma := sentence.find(", ", 0, _ADVERBIAL)) > 0 and "," not in sentence[:comma]:
        # "Chaque matin, Josiane Aubertin traverse le pont."
        found = _subject_at(sentence, comma + len(", "), patterns, text)
        return found if found is not None and found[0].name is not None and " " in found[0].name else None
    return found


def _subject_at(sentence: str, start: int, patterns: Speech, text: str) -> tuple[Speaker, int, int] | None:
    description: tuple[Speaker, int, int] | None = None
    first = _WORD.match(sentence, start)
    if first is not None and first[0].lower() in patterns.names and first[0].lower() not in patterns.determiners:
        # "Entre Ana Ruiz y Juan Gil"
        return None
    for word in list(_WORD.finditer(sentence, start))[:_HEAD_WORDS]:
        is_set_off = word[0].endswith(",")
        end = word.end() - is_set_off
        speaker = read_speaker(sentence[start:end], patterns)
        if speaker is not None and speaker.described_as is not None:
            if is_set_off:
                end -= len(speaker.words)
                speaker = completed(speaker, sentence[end + len(speaker.words) :], patterns)
                end += len(speaker.words)
            if description is None and patterns.persons.intersection(speaker.words.split()):
                description = speaker, start, end
        if speaker is not None and speaker.name is not None:
            ends = is_set_off or sentence[end : end + 2].strip().islower()
            known = speaker.words != speaker.name or " " in speaker.name or speaker.name in _surnames(text)
            if ends and known:
                return speaker, start, end
        if is_set_off:
            break
    return description


def _start_of_subject(sentence: str, patterns: Speech) -> int:
    """Return where a sentence begins behind its openings."""
    opening = patterns.openings.match(sentence)
    start = opening.end() if opening else 0
    return start + len(sentence[start:]) - len(sentence[start:].lstrip())


@lru_cache(maxsize=4)
def _surnames(text: str) -> frozenset[str]:
    """Return the words of a text that have one with a capital before them."""
    return frozenset(_BEHIND_CAPITAL.findall(text))


def pronoun_of(speaker: Speaker, patterns: Speech) -> str:
    """Return the pronoun for a subject as its article tells it; "" where none does.

    >>> from colombia_brief.words.speakers import Speaker
    >>> from colombia_brief.words.speech import speech
    >>> [pronoun_of(Speaker(words=words), speech("es")) for words in ("La ministra, Ana Ruiz", "Ana Ruiz")]
    ['she', '']
    """
    return patterns.genders.get(speaker.words.partition(" ")[0].lower(), "")
