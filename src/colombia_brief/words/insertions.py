"""Attributions that stand inside the quotation marks.

« Nous partons, a dit le maire, dès demain. » So French, Spanish, Portuguese and Italian news leave the marks open
while they say who speaks. The words of the speaker are then what stands around.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from colombia_brief.words.verbs import (
    FRENCH,
    FRENCH_PARTICIPLES,
    ITALIAN,
    PORTUGUESE,
    SPANISH,
    SPANISH_PARTICIPLES,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.words.sound import Passage

# What sets an attribution off, an auxiliary, the verb, and a pronoun that is tied to it: "a-t-il", "dit-elle".
_BEGIN: Final = re.compile(
    r"(?:(?P<stop>[,?!…])\s+|\s(?P<dash>[—–])\s?)"
    r"(?:(?P<aux>a|ont|avait|avaient|ha|han|hanno|s[’']est|se|si|le|les|veut|veulent)\s+)?"
    r"(?:s[’'])?(?P<verb>\w+(?: (?:valoir|savoir|remarquer|observer)\b)?)"
    r"(?P<pronoun>(?:-t)?-(?:ils?|elles?|on)\b(?:\s(?P<participle>\w+))?)?"
)
_VERBS: Final = frozenset(
    [
        *(verb.lstrip("s").lstrip("’'") if verb[1:2] in "’'" else verb for verb in FRENCH),
        *SPANISH,
        *PORTUGUESE,
        *ITALIAN,
        "commence",
        "croire",
    ]
)
_PARTICIPLES: Final = frozenset([*FRENCH_PARTICIPLES, *ITALIAN, *SPANISH_PARTICIPLES])
_SUBJECT: Final = re.compile(
    r"\s+(?:[^\W\d_a-zß-öø-ÿ]|(?:le|la|les|un|une|son|sa|ses|leur|el|los|las|su|il|lo|gli|o|a|os|as|don|doña|celui|celle|"
    r"ella|él|lui|lei|ele|ela)\s|[ld][’']\w)"
)
# Between dashes a verb alone needs no subject: "—admite—".
_ASIDE: Final = re.compile(r"\s*[—–]")
# Where and when it was said may follow a past tense; a verb in the present has an object there as often.
_PLACE: Final = re.compile(r"\s+(?:en|a|al|ante|durante|tras|después|luego|ayer|hoy)\s")
_PAST: Final = re.compile(r"\w+(?:ó|aron|ieron|jo|jeron)")
_SOME: Final = r"[^,.;:!?…\n—–«»“”\"]"
_NAME: Final = r"[A-ZÀ-Þ][\w’'-]+(?:\s(?:de |du |le |la |van |von )?[A-ZÀ-Þ][\w’'-]+){1,3}"
_ENDS: Final = {
    "stop": re.compile(
        # "a dit le maire, Jean Roux. Demain" ends with the sentence.
        rf"\s(?:le|la|l[’'])\W?{_SOME}{{1,110}},\s{_NAME}\.(?=\s+[A-ZÀ-Þ])|{_SOME}{{0,120}}(?:,\s\d{{1,3}}\s(?:ans|años|anni|anos)\b)?[,.]"
    ),
    "dash": re.compile(r"[^\n—–«»“”\"]{0,120}[—–][,.;:]?"),
}
# Short words without which no article is written in these languages, and their marks.
_TELLING: Final = (" de ", " que ", " la ", " et ", " di ", " che ", "«")
_LAST: Final = re.compile(r"\s*[\w“‘¿¡]")


def may_stand_in(text: str) -> bool:
    """Tell whether a text can be in a language that does so, at a glance.

    >>> may_stand_in("« Non, dit-il. »"), may_stand_in("“No,” he said.")
    (True, False)
    """
    return any(word in text for word in _TELLING)


def parts(text: str, passage: Passage) -> list[Passage]:
    """Return a passage, or where attributions interrupt it, the passages around them.

    >>> from colombia_brief.words.reading import read_passages
    >>> text = "« Nous partons, a dit le maire, dès demain. »"
    >>> [text[part.inner_start : part.inner_end] for part in parts(text, read_passages(text)[0])]
    ['Nous partons,', 'dès demain.']
    """
    found: list[Passage] = []
    left = passage
    for start, end in _insertions(text, passage.inner_start, passage.inner_end):
        found.append(left._replace(inner_end=start, end=start))
        at = end + len(text[end : left.inner_end]) - len(text[end : left.inner_end].lstrip())
        left = left._replace(start=at, inner_start=at, continues=False)
    return [*found, left]


def _insertions(text: str, start: int, limit: int) -> Iterator[tuple[int, int]]:
    for begin in _BEGIN.finditer(text, start, limit):
        if begin.start() < start or not _is_saying(text, begin):
            continue
        kind = "stop" if begin["stop"] else "dash"
        end = _ENDS[kind].match(text, begin.end(), limit)
        if end is not None and _LAST.match(text, end.end(), limit):
            yield begin.end("stop") if begin["stop"] else begin.start(), end.end()
            start = end.end()


def _is_saying(text: str, begin: re.Match[str]) -> bool:
    """Tell whether a verb of saying with its subject begins there."""
    if begin["pronoun"]:
        # "a-t-il dit", "dit-il"
        if begin["verb"] in {"a", "ont"}:
            return begin["participle"] in _PARTICIPLES
        return begin["verb"] in _VERBS or f"{begin['verb']} {begin['participle']}" in _VERBS
    if begin["aux"] in {"le", "les"} and not begin["dash"]:
        # A French article: "le critique".
        return False
    verbs = _PARTICIPLES | _VERBS if begin["aux"] else _VERBS
    if begin["verb"] not in verbs:
        return False
    if _SUBJECT.match(text, begin.end()) is not None:
        return True
    is_past = begin["aux"] is not None or _PAST.fullmatch(begin["verb"]) is not None
    return begin["dash"] is not None and (
        _ASIDE.match(text, begin.end()) is not None or (is_past and _PLACE.match(text, begin.end()) is not None)
    )
