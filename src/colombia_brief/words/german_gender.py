"""Whether German words say a man or a woman: most words for an office do."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from colombia_brief.words.figures.text import phrases
from colombia_brief.words.german_names import DATIVE, DETERMINERS, ORGANIZED, ROLE

if TYPE_CHECKING:
    from colombia_brief.words.speakers import Speaker

_KINSWOMAN: Final = re.compile(
    r"(?:frau|tante|oma|mutter|tochter|schwester|witwe|nichte|enkelin|braut|königin|dame)$", re.IGNORECASE
)
_WOMAN: Final = re.compile(r"[^\W\d_].{2,}in$")
_MAN: Final = re.compile(
    r"(?:herrn?|mann|onkel|opa|vater|sohn|bruder|witwer|neffen?|enkel|bräutigam|gesellen?|junge|bub|schüler)$",
    re.IGNORECASE,
)
# How words for men who do something end: an office before a name, or behind an article.
_AGENT: Final = re.compile(r"\w{3,}(?:er|ist|or|ent|ant|eur|chef)$")
# Participles and adjectives as nouns: their ending, or the article, tells. ("Ein Vorsitzender", "die Vorsitzende".)
_ADJECTIVAL: Final = re.compile(
    r"(?:end|beauftragt|abgeordnet|angestellt|angeklagt|beschuldigt|verwandt|gelehrt|delegiert|bekannt|jährig|"
    r"beigeordnet|verletzt|geschädigt|betroffen|gefangen|verurteilt)(?P<ending>e[rn]?)$",
    re.IGNORECASE,
)
# These say nothing of who it is.
_OPEN: Final = re.compile(r"(?:mitglied|star|vize|ex|opfer|person|kind|mädchen|\.)$", re.IGNORECASE)
_INITIALS: Final = re.compile(r"[A-ZÄÖÜ]{2,6}")
_FEMININE: Final = frozenset(phrases("die eine seine ihre unsere meine diese jene"))
_GENITIVE: Final = frozenset(phrases("der des von vom"))


def is_organization(speaker: Speaker) -> bool:
    """Tell whether a description is of an organization, by its noun or its initials."""
    words = speaker.words.split()
    return speaker.name is None and (any(map(ORGANIZED.search, words)) or _INITIALS.fullmatch(words[-1]) is not None)


def pronoun_for(speaker: Speaker, *, acts: bool = False) -> str:
    """Return the pronoun for somebody, as far as the words for an office, and the article, tell; else ""."""
    words = (speaker.words if speaker.name is None else speaker.words.removesuffix(speaker.name)).split()
    article = words[0].lower() if words and words[0].lower() in DETERMINERS | DATIVE else ""
    if speaker.name is None:
        # "der Sprecher der Ministerin" is he.
        words = list(takewhile(lambda word: word not in _GENITIVE, words[1:]))
    for word in reversed([word for word in words if not word[:1].islower() and not _OPEN.search(word)]):
        adjectival = _ADJECTIVAL.search(word)
        if adjectival is not None:
            return _by_ending(adjectival["ending"], article)
        if acts and article in {"der", "die"} and is_organization(speaker):
            return "he" if article == "der" else "she"
        is_office = ROLE.match(word) is not None
        if _KINSWOMAN.search(word) or (_WOMAN.search(word) and (speaker.name or is_office)):
            return "she"
        if is_office or _MAN.search(word) or (_AGENT.search(word) and speaker.name):
            # "die Forscher" are several.
            return "" if article in _FEMININE else "he"
    return ""


def _by_ending(ending: str, article: str) -> str:
    if ending == "er" or (ending == "e" and article == "der") or (ending == "en" and article in {"dem", "des", "den"}):
        return "he"
    return "she" if ending == "e" or article == "der" else ""


def is_somebody(speaker: Speaker) -> bool:
    """Tell whether a subject can speak: a name with an office or of two words, a person, an organization.

    >>> from colombia_brief.words.german_names import read_phrase
    >>> [is_somebody(read_phrase(words)[0]) for words in ("Trainer Rau", "Der Verband", "Das Plakat")]
    [True, True, False]
    """
    if speaker.name is not None:
        return speaker.role is not None or " " in speaker.name
    return bool(pronoun_for(speaker)) or is_organization(speaker)
