"""Whether German words say a man or a woman: most words for an office do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from colombia_brief.words.figures.text import phrases
from colombia_brief.words.german_names import DATIVE, DETERMINERS, ORGANIZED, ROLE

if TYPE_CHECKING:
    from colombia_brief.words.speakers import Speaker

_WOMAN: Final = re.compile(
    r"(?:(?:frau|tante|oma|mutter|tochter|schwester|witwe|nichte|enkelin|braut|königin|dame)|"
    r"(?-i:[^\W\d_].{2,})in)$",
    re.IGNORECASE,
)
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
_FEMININE: Final = frozenset(phrases("die eine seine ihre unsere meine diese jene"))
_MASCULINE: Final = frozenset(phrases("der ein sein ihr unser dieser jener"))


def pronoun_for(speaker: Speaker, *, acts: bool = False) -> str:
    """Return the pronoun for somebody, as far as the words for an office, and the article, tell; else ""."""
    words = (speaker.words if speaker.name is None else speaker.words.removesuffix(speaker.name)).split()
    article = words[0].lower() if words and words[0].lower() in DETERMINERS | DATIVE else ""
    for word in reversed([word for word in words if not word[:1].islower() and not _OPEN.search(word)]):
        adjectival = _ADJECTIVAL.search(word)
        if adjectival is not None:
            return _by_ending(adjectival["ending"], article)
        if acts and article in {"der", "die"} and speaker.name is None and ORGANIZED.search(word):
            return "he" if article == "der" else "she"
        is_office = ROLE.match(word) is not None
        if _WOMAN.search(word) and (speaker.name or is_office or article in _FEMININE):
            return "she"
        if (
            is_office
            or _MAN.search(word)
            or (_AGENT.search(word) and (speaker.name or (acts and article in _MASCULINE)))
        ):
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
    return bool(pronoun_for(speaker, acts=True)) or any(map(ORGANIZED.search, speaker.words.split()))
