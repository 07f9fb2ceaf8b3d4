"""Attributions: how an article says who speaks.

Only the commonest verbs of English, Spanish, German and French news are known, and only what stands close by is
read. Sound quotation marks never need it. It tells where speech ends if a mark is missing, and whether the second of
two quotations in a paragraph goes on with the first.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from colombia_brief.words.verbs import FRENCH, FRENCH_PARTICIPLES, GERMAN, ITALIAN, PORTUGUESE, SPANISH


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_ENGLISH: Final = (
    "said|says|say|saying|told|tells|telling|asked|asks|added|adds|adding|wrote|writes|tweeted|posted|continued|"
    "replied|responded|responds|noted|notes|explained|explains|argued|argues|insisted|declared|recalled|concluded|admitted|"
    "warned|stated|quipped|joked|observed|remarked|answered|claimed|charged|testified|announced|acknowledged|"
    "interjected|interrupted|countered|conceded|complained|predicted|suggested|read|reads"
)
_VERBS: Final = "|".join(
    dict.fromkeys([*_ENGLISH.split("|"), *GERMAN, *FRENCH, *FRENCH_PARTICIPLES, *SPANISH, *PORTUGUESE, *ITALIAN])
)
_CUES: Final = frozenset(_VERBS.split("|"))
_WORD: Final = re.compile(r"\w+")
_ASKING: Final = re.compile("asked|asks|preguntó|pregunta|fragte|fragt|demandé|demande")
_ADDING: Final = re.compile(r"\b(?:add|continu)(?:ed|ing)\b")
_MORE: Final = re.compile(
    r"\b(?:added|adds|continued|continues|went on|añadió|agregó|continuó|siguió|ergänzte|fuhr fort|"
    r"ajouté|ajoute|poursuivi|poursuit)\b"
)
_PARTICIPLE: Final = re.compile(r"\b(?!adding|continuing|concluding)\w+ing,$")
_GOING_ON: Final = re.compile(
    "(?:(?:And|But|Then|Still|Later|Y|Pero|Luego|Und|Aber|Dann|Et|Mais|Puis|E|Mas|Poi),? )?"
    "(?:(?:he|she|they|él|ella|er|sie|il|elle) "
    "(?:then |later |also |luego |también |dann |a |ha )?(?:added|continued|went on|añadió|agregó|continuó|siguió|"
    "ergänzte|fuhr fort|ajoute|ajouté|poursuit|poursuivi|continue)|(?:añadió|agregó|continuó|siguió|ajoute|"
    "acrescentou|completou|aggiunge|ha aggiunto|prosegue|ergänzt|ergänzte|fügt hinzu|fügte hinzu)(?: él| ella)?)"
    "[,:]",
    re.IGNORECASE,
)
_NAME: Final = re.compile(r"[^\W\d_a-zß-öø-ÿ][\w.’'-]*(?: [^\W\d_a-zß-öø-ÿ][\w.’'-]*)*")
# French ties a pronoun to its verb: dit-il, a-t-elle dit.
_TIED: Final = re.compile(r"\W*\w+(?:-t)?-(ils?|elles?)\b")
_GENITIVE: Final = ("’s", "'s")
_BEHIND_OWNER: Final = re.compile(r"(?<=[’']s) ")
_AUXILIARIES: Final = _set("a ha hat has had avait había s’est s'est s’était s'était se sich")
# A verb, and who belongs to somebody: "said her husband", "tempère son mari".
_RELATED: Final = re.compile(
    r"\W*(?:\w+\s){1,2}?(?:his|her|their|son|sa|ses|leurs?|su|sus|seine?|ihre?)\s\w|\W*(?:his|her|their)\s\w"
)
# Whom a question is put to: "asked him", "lui demande", "le preguntó".
_PUT_TO: Final = re.compile(
    rf"\b(?:{_VERBS}) (?:him|her|them|ihn|ihm|ihr|ihnen|mich|mir)\b"
    r"|^\W*(?:le|les|nos|me|lui|leur|nous|m[’']|t[’'])\s?(?:(?:ha|había|a|avait|a-t-(?:il|elle|on)) )?\w"
)
_OTHER: Final = re.compile(r"\b(?:another|others?|otr[oa]s?|andere[rs]?|autres?)\b")
_ARTICLES: Final = _set("the a an el la los las un una der die das ein eine le les une")
_INDEFINITE: Final = re.compile(r"(?:an?|one|una?|une|eine?)\s", re.IGNORECASE)
_PRONOUNS: Final = {
    word: gender
    for gender, words in (
        ("he", "he él er il"),
        ("she", "she ella elle"),
        ("they", "they we i you it ellos ellas sie ils elles es wir nous nosotros"),
    )
    for word in words.split()
}
# Capitalized at the head of a sentence, or before a name, without being one.
_NOT_NAMES: Final = _set(
    "he she it they we i you the a an but and then now so still in on at for as when after before while "
    "although his her their this that there if yet one another mr mrs ms dr sen rep gov gen president "
    "senator former sir el la los las un una pero y en él ella der die das er sie es aber und ein eine "
    "herr frau le les il elle mais et un une m mme monsieur madame señor señora don doña"
)
_ABBREVIATIONS: Final = _set(
    "mr mrs ms dr jr sr st sen rep gov gen lt col maj capt cmdr sgt adm brig rev prof hon inc co corp ltd no vs "
    "dept jan feb mar apr aug sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la "
    "md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo sra srta dra hr fr nr "
    "bzw mme mlle"
)
_LONGEST_ABBREVIATION: Final = 8
_LAST_WORD: Final = re.compile(r"\w+$")
# What ends the name or description behind a verb: "said the aide to President Doe", "said Roe, who ran".
_PHRASE_END: Final = re.compile(r"[,;(]|\s(?:to|of|for|from|in|at|on|with|by|as|who|that|whose|after|during)\b")
_STOP: Final = re.compile(r"[.?!]+[)\]\"'”’»“‘«]*\s+(?=(?:«[ \u00a0\u202f]?|[\"'“‘„‚»(\[¿¡—–])*[^\W\d_a-zß-öø-ÿ])")
_SUBJECT: Final = r"(?:[^\W\d_][\w.'’-]* ){0,5}?"
_SPEECH_END: Final = re.compile(rf"[,.?!…—–](?= ?(?:{_SUBJECT}(?:a |ha |hat |has |had )?(?:{_VERBS})\b)(?! that\b))")
_INTRODUCED: Final = re.compile(rf"\b(?:{_VERBS})\b[^.,:;!?]{{0,40}}[,:]\s+|:\s+")


def end_of_speech(text: str, start: int, limit: int) -> int:
    """Return where speech that begins at `start` and lacks its closing mark ends, at `limit` at the latest.

    It ends before the first attribution that a comma or full stop sets off.

    >>> text = "We tried hard, the mayor said. We failed."
    >>> text[: end_of_speech(text, 0, len(text))]
    'We tried hard,'
    """
    found = _SPEECH_END.search(text, start, limit)
    end = found.end() if found else limit
    return start + len(text[start:end].rstrip())


def start_of_speech(text: str, start: int, end: int, *, after_mark: bool) -> int:
    """Return where speech that ends at `end` and lacks its opening mark begins, at `start` at the earliest.

    It begins after the last introduction ("She said: "), or after the sentence that follows the quotation before it,
    or with the line.

    >>> text = "The mayor said: We tried hard."
    >>> text[start_of_speech(text, 0, len(text), after_mark=False) :]
    'We tried hard.'
    """
    for found in _INTRODUCED.finditer(text, start, end):
        start = found.end()
        after_mark = False
    if after_mark:
        start = next(iter(_sentence_ends(text, start, end)), start)
    return start + len(text[start:end]) - len(text[start:end].lstrip())


def sentences(text: str) -> list[str]:
    """Return the sentences of a short text, as far as full stops and capitals tell.

    >>> sentences("said Sen. Jane Roe of the U.S. Senate. She paused.")
    ['said Sen. Jane Roe of the U.S. Senate. ', 'She paused.']
    """
    ends = [0, *_sentence_ends(text, 0, len(text)), len(text)]
    return [text[start:end] for start, end in pairwise(ends)]


def _sentence_ends(text: str, start: int, end: int) -> list[int]:
    ends: list[int] = []
    for stop in _STOP.finditer(text, start, end):
        word = _LAST_WORD.search(text, max(start, stop.start() - _LONGEST_ABBREVIATION), stop.start())
        if word and (len(word[0]) == 1 or (word[0][0].isupper() and word[0].lower() in _ABBREVIATIONS)):
            continue
        ends.append(stop.end())
    return ends


def has_cue(text: str) -> bool:
    """Tell whether a verb of saying stands in `text`.

    >>> has_cue("the mayor said."), has_cue("in March.")
    (True, False)
    """
    return not _CUES.isdisjoint(_WORD.findall(text))


def _first_cue(text: str) -> re.Match[str] | None:
    return next((word for word in _WORD.finditer(text) if word[0] in _CUES), None)


def introduces(text: str) -> bool:
    """Tell whether the last clause of an attribution gives the word to someone else.

    >>> introduces("Roe said, remarking,"), introduces("Roe said, adding,"), introduces("Roe said,")
    (True, False, False)
    """
    if not text.endswith(","):
        return False
    attribution, _, last = text[:-1].rpartition(",")
    gives = has_cue(attribution) and has_cue(last) and _ADDING.search(last) is None
    return gives or _PARTICIPLE.search(text) is not None


def asks(text: str) -> bool:
    """Tell whether the attribution is a question's, which someone else will answer.

    >>> asks("the judge asked."), asks("the judge said.")
    (True, False)
    """
    cue = _first_cue(text)
    return cue is not None and _ASKING.fullmatch(cue[0]) is not None


def goes_on(sentence: str) -> bool:
    """Tell whether a sentence only says that the same speaker goes on: "But she added:".

    >>> goes_on("But she added:"), goes_on("Roe added:"), goes_on("She disagreed:")
    (True, False, False)
    """
    return _GOING_ON.fullmatch(sentence.strip()) is not None


def says_more(attribution: str) -> bool:
    """Tell whether an attribution says that the speaker goes on: "she added".

    >>> says_more(" she added."), says_more(" she said.")
    (True, False)
    """
    return _MORE.search(attribution) is not None


def is_mentioned(attribution: str, before: str) -> bool:
    """Tell whether an attribution describes its speaker in words of one before: "a statement", "the statement".

    >>> is_mentioned("the statement said.", "Roe said in a statement."), is_mentioned("a spokesman said.", "Roe said.")
    (True, False)
    """
    nouns = {word for word in re.findall(r"\w{4,}", attribution) if not has_cue(word)}
    return bool(nouns) and nouns.issubset(re.findall(r"\w+", before))


def is_other(attribution: str) -> bool:
    """Tell whether an attribution sets its speaker apart from one before: "said another".

    >>> is_other("read another."), is_other("read one.")
    (True, False)
    """
    return _OTHER.search(attribution[:40]) is not None


def is_related(attribution: str) -> bool:
    """Tell whether an attribution gives the word to somebody of the one before: "said her husband".

    >>> is_related(" tempère son mari."), is_related(" his lawyer said."), is_related(" said Roe.")
    (True, True, False)
    """
    return _RELATED.match(attribution) is not None


def is_put_to(attribution: str) -> bool:
    """Tell whether an attribution says whom a question is put to, who will answer it.

    >>> is_put_to(" she asked him."), is_put_to(", lui a-t-elle lancé."), is_put_to(" she asked.")
    (True, True, False)
    """
    return _PUT_TO.search(attribution) is not None


def is_subject(word: str) -> bool:
    """Tell whether an attribution can begin with `word`: a name, a pronoun or an article.

    >>> is_subject("Roe"), is_subject("she"), is_subject("after")
    (True, True, False)
    """
    return word[:1].isupper() or word in _PRONOUNS or word in _ARTICLES


def begins(word: str) -> bool:
    """Tell whether a word can only begin a sentence: an article in a capital.

    >>> begins("The"), begins("the"), begins("Roe")
    (True, False, False)
    """
    return word[:1].isupper() and word.lower() in _ARTICLES


def is_anybody(attribution: str) -> bool:
    """Tell whether an attribution speaks of someone whom nothing before has told of: "said a neighbor".

    >>> is_anybody(" said a neighbor."), is_anybody(" an aide said."), is_anybody(" said the owner of a shop.")
    (True, True, False)
    """
    cue = _first_cue(attribution)
    if cue is None:
        return False
    head = attribution[: cue.start()].strip(" ,")
    return _INDEFINITE.match(head or attribution[cue.end() :].lstrip()) is not None


def speaker_of(attribution: str) -> tuple[frozenset[str], str]:
    """Return who speaks by an attribution: the words of the name nearest to the verb, and the gender of a pronoun.

    >>> sorted(speaker_of(" said Mayor Jane Roe, who ran against John Doe.")[0])
    ['Jane', 'Mayor', 'Roe']
    >>> speaker_of(" she said.")
    (frozenset(), 'she')
    """
    if (tied := _TIED.match(attribution)) is not None:
        return frozenset(), _PRONOUNS[tied[1]]
    cue = _first_cue(attribution)
    head = attribution[: cue.start()] if cue else attribution
    before = [word for word in head.split() if word not in _AUXILIARIES]
    if cue and (not before or (before[-1].endswith(",") and not _is_set_apart(before))):
        after = attribution[cue.end() :].lstrip()
        pronoun = _PRONOUNS.get(re.split(r"[\s,.]", after, maxsplit=1)[0].lower())
        return frozenset() if pronoun else _named_behind(after), pronoun or ""
    pronoun = _PRONOUNS.get(before[-1 if cue else 0].lower()) if before else None
    if pronoun:
        return frozenset(), pronoun
    return (_subject(head, before) if cue else _named(head)), ""


def _named_behind(after: str) -> frozenset[str]:
    """Return the name in the phrase behind a verb, or the one that a comma parts from it: "the mayor, Tom Roe"."""
    phrase, *others = _PHRASE_END.split(after, maxsplit=2)
    name = _named(phrase)
    if name or phrase.partition(" ")[0] not in _ARTICLES or not after.startswith(",", len(phrase)):
        return name
    beside = others[0].strip()
    return _name(beside) if _NAME.fullmatch(beside) else name


def _is_set_apart(before: list[str]) -> bool:
    """Tell whether a subject stands before the verb, with more about it between commas: "Roe, a farmer, said"."""
    first = _NAME.match(" ".join(before))
    return before[0] in _ARTICLES or (first is not None and bool(_name(first[0])))


def _subject(head: str, before: list[str]) -> frozenset[str]:
    """Return the name of who is the subject of the verb behind `head`.

    It stands right before the verb, or behind a description ("the mayor, Jane Roe, said"), or else comes first.
    """
    parts = head.rstrip(" ,").split(",")
    if not before[-1].endswith(",") or before[0] in _ARTICLES:
        beside = " ".join(word for word in parts[-1].split() if word not in _AUXILIARIES)
        if _NAME.fullmatch(beside) and (name := _name(beside)):
            return name
    return _named(head)


def _named(words: str) -> frozenset[str]:
    """Return the first name among words; one in the genitive, as in "Clinton’s adviser Jane Roe", if no other is."""
    parts = [part for found in _NAME.finditer(words) for part in _BEHIND_OWNER.split(found[0])]
    for part in sorted(parts, key=lambda part: part.endswith(_GENITIVE)):
        if name := _name(part):
            return name
    return frozenset()


def _name(words: str) -> frozenset[str]:
    names = {re.sub(r"[’']s?$", "", word).strip(".,") for word in words.split()}
    return frozenset(name for name in names if name.lower() not in _NOT_NAMES)
