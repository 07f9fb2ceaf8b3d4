"""Who is said to speak in German, where the verb stands before its subject as often as behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from colombia_brief.model.span import Span
from colombia_brief.words.attributions import MASK, Attribution, Reader, completed
from colombia_brief.words.cues import sentences
from colombia_brief.words.figures.text import phrases
from colombia_brief.words.german_gender import is_somebody
from colombia_brief.words.german_names import INFLECTED, read_phrase
from colombia_brief.words.speakers import Speaker
from colombia_brief.words.verbs import GERMAN, GERMAN_PARTICIPLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from colombia_brief.words.quotations import Quotation
    from colombia_brief.words.speech import Speech

_BEFORE: Final = 600
_AFTER: Final = 400
_NEAR: Final = 200
_QUOTED: Final = re.compile(rf"[“„«»\"'‚‘”]{MASK}")
_MARKS: Final = " \t\xa0\u202f\"'“”„‘’‚«»‹›"
_CALLING: Final = phrases("nannte nannten nennt nennen bezeichnete bezeichneten bezeichnet sprach sprachen spricht")
# The second half tells that these are verbs of saying.
_PARTED: Final = {
    "stellte": "fest klar", "stellt": "fest klar", "wies": "zurück hin", "weist": "zurück hin", "gab": "zu bekannt",
    "gibt": "zu bekannt", "legte": "nach", "hakte": "nach", "hielt": "fest dagegen", "hält": "fest dagegen",
    "fuhr": "fort", "fährt": "fort", "warf": "ein vor", "wirft": "ein vor", "wehrte": "ab",
    "wehrt": "ab", "setzte": "hinzu", "fügt": "hinzu an bei",
    "teilt": "mit", "räumt": "ein", "deutete": "an", "führte": "aus", "führt": "aus", "drückte": "aus",
}  # fmt: skip
_VERB: Final = re.compile(rf"\b(?:{'|'.join(sorted({*GERMAN, *_CALLING, *_PARTED}, key=len, reverse=True))})\b")
# "hatte X gesagt", "soll sie gerufen haben": the verb that stands first tells nothing.
_AUXILIARY_OF_SAYING: Final = re.compile(r"\b(?:hat|hatte|haben|hatten|habe|hätte|soll|sollen|will)\b")
_SAID_LAST: Final = re.compile(rf"\b(?P<verb>{'|'.join(GERMAN_PARTICIPLES)}):\s*$")
_PARTICIPLE: Final = re.compile(rf"\b(?:{'|'.join(GERMAN_PARTICIPLES)})\b(?! (?:worden|werden|wurde|wird))")
_BEHIND_QUOTATION: Final = re.compile(
    rf"(?:\s+[^\s.,;:!?]+){{0,5}}?\s+(?P<verb>(?:{'|'.join(GERMAN_PARTICIPLES)}))\b(?! (?:worden|werden))"
)
_ALONE: Final = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+\b(?! [A-ZÄÖÜ])")
_FIRST_NAME: Final = r"[A-ZÄÖÜ][a-zäöüéèß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?"
_LEAD: Final = re.compile(r"[\s,–—-]*")
# A finite verb, by its ending; behind a whole quotation and its comma hardly anything else ends so.
_FINITE: Final = re.compile(r"[a-zäöüß]{3,}(?:t|te|ten|et)\b")
_AUXILIARY: Final = frozenset(
    phrases(
        "ist war hat hatte hatten wird wurde wurden soll sollte sollten kann konnte konnten muss musste mussten "
        "mußte will wollte wollten darf durfte durften mag mochte bleibt gilt steht kommt geht macht machte sind "
        "waren haben nicht jetzt erst fast oft selbst sonst meist zuletzt insgesamt damit somit mit seit heute statt "
        "laut samt nicht gut bekannt genannt titelt lautete lautet lauten heißt hieß dort könnte könnten müsste "
        "würde würden hätte hätten sollt zeigte stammt stand entstand läuft feiert feierte startet startete beginnt"
    )
)
_SKIPPED: Final = re.compile(
    r"\s+(?:(?:sich|auch|nun|dann|dazu|daraufhin|später|schließlich|damals|gestern|heute|jetzt|hingegen|dagegen|noch|"
    r"unterdessen|indes|wiederum|weiter|laut|schlicht|nur|etwa|zudem|abends|trocken|leise|wörtlich|einmal|ebenfalls)\b"
    r"|am (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Abend|Morgen|Nachmittag|Vormittag|"
    r"Mittag)(?:abend|morgen|nachmittag|vormittag)?\b)"
)
_SO: Final = re.compile(r"so(?: (?:auch|etwa|zumindest|jedenfalls))?\s+")
_SUBORDINATE: Final = re.compile(r"\b(?:dass|daß|weil|wonach)\s+")
_CLAUSE_PRONOUN: Final = re.compile(r",\s(?:er|sie|man|es)\s+$")
_LAUT: Final = re.compile(
    r"\b(?:[Ll]aut|[Gg]emäß|[Gg]emäss|[Nn]ach (?:Angaben|Ansicht|Auffassung|Einschätzung|Überzeugung|Meinung|Worten|"
    r"Darstellung)(?: von)?)\s+"
)
_MIDDLE_SO: Final = re.compile(r",\s*so(?=\s)")
_ZUFOLGE: Final = re.compile(r"\s+zufolge\b")
_CLAUSE: Final = re.compile(r",\s*(\w+)")
_OPENING: Final = re.compile(r"(?:Auch|Und|Aber|Doch|Selbst|Sogar|Nur|Denn|Wie)\s+")
_APPOSITION: Final = re.compile(r"\s*(?:\([^()]{1,60}\))?\s*(?:,[^,:;]{1,120},)?\s*")
_ADVERB: Final = re.compile(
    r"(?:(?:selbst|hat|hatte|dagegen|hingegen|aber|jedoch|wiederum|indes|allerdings|daraufhin|dann|später))?\s*"
)
# A finite verb behind its subject, but those behind which others are quoted.
_DOING: Final = re.compile(
    r"(?!(?:las|lasen|liest|lesen|zitierte|zitiert|hörte|hört|erhielt|erhält|bekam|bekommt|trug|trägt|entdeckte|entdeckt|"
    r"hieß|heißt|lautete|lautet|steht|stand|hing|hängt|wurde|wird|werde|(?:fand|findet)(?! das| es| dies)|"
    r"sucht|suchte|wählte|wählt)\b)"
    r"[a-zäöüß]+(?:t|te|ten|en|ieß|ah|ies|ab|ar|ieb|am|og|ang|ing|and|ind|ief|uhr|at|iß|eiß)\b"
)
# The nouns that may stand there: how something is said.
_NOUN: Final = re.compile(r"[A-ZÄÖÜ][\w-]+")
_MANNERS: Final = frozenset(phrases("Worten Wort Klartext Bilanz Spitze Mühe Konter Ton Stimme Augenzwinkern Lächeln"))
_TITLE_BEFORE: Final = frozenset(phrases("im beim zum zur vom am in aus des dem der ins unter"))
_TITLE: Final = re.compile(r"[A-ZÄÖÜ][\w’'-]*(?: [A-ZÄÖÜ\d][\w’'-]*)+")
_STOPS: Final = frozenset(".!?…")
_ASKING: Final = frozenset(phrases("fragte fragt fragten fragen bat"))
_SENTENCE_HEAD: Final = frozenset('\n.:;?!–—…“”«»"')


class GermanReader(Reader):
    """A text made ready, as `Reader`, with the order of words of German.

    >>> from colombia_brief.words.quotations import find_quotations
    >>> from colombia_brief.words.speech import speech
    >>> text = "„Es wird regnen“, sagte Bürgermeisterin Ana Ruiz. Laut Tom Rau gibt es „kein Mittel“ dagegen."
    >>> quotations = find_quotations(text)
    >>> reader = GermanReader(text, quotations, speech("de"))
    >>> [reader.attribution(quotation).speaker.name for quotation in quotations]
    ['Ana Ruiz', 'Tom Rau']
    """

    def __init__(self, text: str, quotations: Sequence[Quotation], patterns: Speech) -> None:
        """Take a text, its quotations and the patterns of German."""
        super().__init__(text, quotations, patterns)
        self._starts = {piece.outer.end: piece.outer.start for item in quotations for piece in item.pieces}
        self._surnames: dict[str, bool] = {}
        self._ends = {start: end for end, start in self._starts.items()}

    def attribution(self, quotation: Quotation) -> Attribution | None:
        """Return what `Reader` does; a quotation that stands alone goes on with what was just reported."""
        found = super().attribution(quotation)
        return self._going_on(quotation) if found is None and len(quotation.pieces) == 1 else found

    def _going_on(self, quotation: Quotation) -> Attribution | None:
        """Read "Es habe geregnet, sagte X. „Alles war nass.“": the sentence right before says who speaks."""
        place = quotation.outer
        if quotation.text[-1:] not in _STOPS or self._after(place.end, "") or self._before(place.start):
            return None
        line_start = max(self.masked.rfind("\n", 0, place.start) + 1, place.start - _BEFORE)
        before = sentences(self.masked[line_start : place.start])[-1]
        if not before.rstrip().endswith(".") or MASK in before:
            return None
        verbs = _verbs(before)
        if len(verbs) != 1 or verbs[0][0] in _ASKING or "," not in before[: verbs[0].start()]:
            return None
        # What is reported stands first, and who reports it last.
        offset = place.start - len(before)
        found = self._subject_of(before, verbs[0], offset)
        is_last = found is not None and len(before.rstrip(" .")) <= found.span.end - offset
        return found if is_last else None

    def subjects(self) -> Iterator[Attribution]:
        """Yield everyone of whom the text says that they said something, in order."""
        at = 0
        for line in self.masked.split("\n"):
            offset = at
            for sentence in sentences(line):
                found = [self._subject_of(sentence, verb, offset) for verb in _verbs(sentence)]
                yield from filter(None, found)
                offset += len(sentence)
            at += len(line) + 1

    def said(self, start: int, end: int) -> Attribution | None:  # noqa: ARG002 - nothing is proposed there yet
        """Return None: outside of quotations, no order of words tells for sure."""
        return None

    def _phrase(self, text: str, at: int, *, dative: bool = False, plural: bool = False) -> tuple[Speaker, int] | None:
        """Read whom the words at a place name; "Fischer" alone is a name where the text has "Ute Fischer"."""
        found = read_phrase(text, at, dative=dative, plural=plural)
        word = _ALONE.match(text, at) if found is None else None
        if word is None or not self._is_surname(word[0]):
            return found
        return Speaker(words=word[0], name=word[0]), word.end()

    def _is_surname(self, word: str) -> bool:
        """Tell whether the text has a first name before a word: not an adjective at the head of a sentence."""
        if word in self._surnames:
            return self._surnames[word]
        places = re.finditer(rf"((?:\n|[.!?“”«»\"]\s)?)\b({_FIRST_NAME} ){re.escape(word)}\b", self.masked)
        found = any(not ((place[1] or not place.start()) and INFLECTED.match(place[2])) for place in places)
        self._surnames[word] = found
        return found

    # ---- behind a quotation ----

    def _after(self, end: int, last: str) -> Attribution | None:
        line = self.masked[end : end + _AFTER].partition("\n")[0]
        sentence = _QUOTED.split(sentences(line)[0])[0]
        lead = _LEAD.match(sentence)
        assert lead is not None  # noqa: S101 - it matches nothing, too
        rest, offset = sentence[lead.end() :], end + lead.end()
        if last == "." and "," not in lead[0] and rest[:1].isupper():
            # A sentence of its own.
            return None
        is_set_off = "," in lead[0] or last in "?!"
        if (so := _SO.match(rest)) is not None and is_set_off:
            return self._behind(rest, so.end(), offset, so[0])
        if is_set_off or self._begins_sentence(end):
            found = self._inverted(rest, offset, generic=is_set_off and self._begins_sentence(end))
            if found is not None:
                return found
        if _TITLE.fullmatch(self.text[self._starts.get(end, end) : end].strip(_MARKS)):
            # What is said is not the name of a work, but of one.
            return None
        return self._at_end(sentence, end)

    def _inverted(self, rest: str, offset: int, *, generic: bool) -> Attribution | None:
        """Read a verb that stands first, with its subject behind."""
        if rest.startswith(("wird ", "wurde ")) and "zitiert" in rest:
            return self._behind(rest, rest.index(" "), offset, "zitiert")
        perfect = _AUXILIARY_OF_SAYING.match(rest)
        if perfect is not None and (participle := _PARTICIPLE.search(rest, perfect.end())) is not None:
            found = self._behind(rest, perfect.end(), offset, perfect[0])
            return found and evolve(found, cue=participle[0])
        verb = _VERB.match(rest)
        if verb is None and generic:
            verb = _FINITE.match(rest)
            if verb is not None and verb[0] in _AUXILIARY:
                return None
        if verb is None or not _is_whole(rest, verb):
            return None
        return self._behind(rest, verb.end(), offset, verb[0])

    def _behind(self, text: str, at: int, offset: int, cue: str, *, dative: bool = False) -> Attribution | None:
        """Read the speaker behind a cue."""
        while (skipped := _SKIPPED.match(text, at)) is not None:
            at = skipped.end()
        at += len(text[at:]) - len(text[at:].lstrip())
        found = self._phrase(text, at, dative=dative, plural=_is_plural(cue))
        return None if found is None else self._found(text, at, found, offset, cue)

    def _found(self, text: str, at: int, found: tuple[Speaker, int], offset: int, cue: str) -> Attribution:
        speaker, end = found
        place = Span(offset + at, offset + end)
        return Attribution(
            speaker=completed(speaker, text[end:], self.patterns), span=place, cue=cue.strip(), place=place
        )

    def _at_end(self, sentence: str, offset: int) -> Attribution | None:
        """Read ", sagte X" or ", so X" later in the sentence of a quotation: it goes for all of it."""
        for clause in _CLAUSE.finditer(sentence):
            rest, start = sentence[clause.start(1) :], offset + clause.start(1)
            if (so := _SO.match(rest)) is not None:
                found = self._behind(rest, so.end(), start, so[0])
            else:
                found = self._inverted(rest, start, generic=False)
            if found is not None:
                return found
        return None

    def _begins_sentence(self, end: int) -> bool:
        """Tell whether the quotation that ends there begins a sentence."""
        start = self._starts.get(end, end)
        before = self.masked[max(0, start - 3) : start].rstrip(" \t\xa0")
        return not before or before[-1] in _SENTENCE_HEAD

    # ---- before a quotation ----

    def _before(self, start: int) -> Attribution | None:
        sentence = self._before_quotation(start)
        offset = start - len(sentence)
        head = sentence.rstrip()
        line = self.masked[self._ends.get(start, start) :].partition("\n")[0]
        rest = sentences(line[:_AFTER])[0]
        if not self._may_be_said(head, start) and not _is_parted(sentence, rest):
            return None
        if not head.endswith(":"):
            return self._told(sentence, offset, rest)
        label = self._phrase(head, 0)
        if label is not None and label[1] == len(head) - 1:
            return None if label[0].pronoun else self._found(head, 0, label, offset, ":")
        told = self._told(sentence, offset, rest)
        return told or (None if _SAID_LAST.search(sentence) else self._introduced(head, offset))

    def _introduced(self, head: str, offset: int) -> Attribution | None:
        """Read somebody who does whatever before a colon: "Trainer Rau blieb ruhig: „…“"; but none who reads aloud."""
        found = self._phrase(head, 0)
        if found is None or found[0].pronoun or not is_somebody(found[0]):
            return None
        beside = _APPOSITION.match(head, found[1])
        assert beside is not None  # noqa: S101 - it matches nothing, too
        verb = _DOING.match(head, beside.end())
        if verb is None or not (_is_whole(head, verb) or head.startswith(" sich ", verb.end())):
            return None
        if any(word[0] not in _MANNERS for word in _NOUN.finditer(head, verb.end())):
            # Others may have said it, as in "zeigt die Nachricht seiner Tochter: „…“".
            return None
        return self._found(head, 0, found, offset, ":")

    def _told(self, sentence: str, offset: int, rest: str) -> Attribution | None:
        """Read what gives the end of a sentence to a speaker: "laut X", "X zufolge", ", so X,", or a verb of saying.

        `rest` is what follows the quotation in its sentence, where the second half of a verb may stand.
        """
        verbs = [verb for verb in _verbs(sentence, rest) if len(sentence) - verb.end() < _NEAR]
        if (match := _last(_LAUT, sentence)) and (not verbs or "," in sentence[verbs[-1].end() : match.end()]):
            return self._behind(sentence, match.end(), offset, match[0], dative=True)
        if (match := _last(_ZUFOLGE, sentence)) and not verbs:
            return self._whole(sentence[: match.start()], offset, match[0], dative=True)
        if (match := _last(_MIDDLE_SO, sentence)) and sentence.rstrip().endswith(","):
            return self._behind(sentence, match.end(), offset, "so")
        if (clause := _last(_SUBORDINATE, sentence)) and _BEHIND_QUOTATION.match(rest):
            # "dass Rau von einem „Irrtum“ gesprochen habe"
            return self._behind(sentence, clause.end(), offset, clause[0])
        perfect = self._perfect(sentence, offset, rest)
        if perfect is not None:
            return perfect
        return self._subject_of(sentence, verbs[-1], offset) if verbs else None

    def _perfect(self, sentence: str, offset: int, rest: str) -> Attribution | None:
        """Read "hatte X gesagt: „…“" and "hatte X „…“ genannt"."""
        auxiliary = _last(_AUXILIARY_OF_SAYING, sentence)
        participle = _SAID_LAST.search(sentence) or _BEHIND_QUOTATION.match(rest)
        if auxiliary is None or participle is None or sentence.rstrip().endswith("nicht"):
            return None
        if _CLAUSE_PRONOUN.search(sentence, 0, auxiliary.start()):
            # As in "räumte ein, er habe Rau „blind“ genannt", whose subject stands before.
            return None
        found = self._subject_of(sentence, auxiliary, offset)
        if found is None or not (found.speaker.pronoun or found.speaker.name or is_somebody(found.speaker)):
            return None
        return evolve(found, cue=participle["verb"])

    def _may_be_said(self, head: str, start: int) -> bool:
        """Tell whether a quotation behind these words can be said, and is no title or name in quotation marks."""
        if head.endswith((":", ",", "–", "—")):
            return True
        gap = head.rpartition(MASK)
        if gap[1] and any(word[:1].isupper() for word in gap[2].strip(_MARKS + ",.").split()):
            # "X nannte das „gut“, der Verband „schlecht“": the verb's subject is another's.
            return False
        word = head.rpartition(" ")[2]
        first = self.text[start : start + 3].lstrip(_MARKS)[:1]
        return word.lower() not in _TITLE_BEFORE and not (word[:1].isupper() and first.isupper())

    def _subject_of(self, sentence: str, verb: re.Match[str], offset: int) -> Attribution | None:
        """Read the subject of a verb of saying: right behind it, or all that stands before."""
        right = self._behind(sentence, verb.end(), offset, verb[0])
        left = sentence[: verb.start()]
        found = self._whole(left, offset, verb[0])
        if right is not None and right.speaker.pronoun and (found is None or right.speaker.pronoun == "he"):
            # "Ein Sprecher nannte sie „gut“": they may be the object.
            return right
        return found or (None if MASK in left.rpartition(":")[2] else right)

    def _is_alone(self, speaker: Speaker) -> bool:
        """Tell whether a word that begins a sentence is nowhere else: it is hardly a name ("Einmal sagt dieser:")."""
        name = speaker.name or ""
        return " " not in name and len(re.findall(rf"\b{re.escape(name)}\b", self.text)) == 1

    def _whole(self, left: str, offset: int, cue: str, *, dative: bool = False) -> Attribution | None:
        """Read a speaker that is all that stands before a verb in its sentence, openings and appositions left out."""
        opening = _OPENING.match(left)
        at = opening.end() if opening else 0
        at += len(left[at:]) - len(left[at:].lstrip())
        found = self._phrase(left, at, dative=dative, plural=_is_plural(cue))
        if found is None or (found[1] - at == len(found[0].name or "") and self._is_alone(found[0])):
            return None
        if cue in {"hat", "hatte"} and not is_somebody(found[0]):
            # "Das Gesetz hat die Ministerin „gut“ genannt."
            return None
        end = _APPOSITION.match(left, found[1])
        assert end is not None  # noqa: S101 - it matches nothing, too
        adverb = _ADVERB.match(left, end.end())
        if adverb is None or adverb.end() != len(left):
            return None
        return self._found(left, at, found, offset, cue)


def _verbs(sentence: str, rest: str = "") -> list[re.Match[str]]:
    return [verb for verb in _VERB.finditer(sentence) if _is_whole(sentence + rest, verb)]


def _is_whole(text: str, verb: re.Match[str]) -> bool:
    """Tell whether a verb that parts has its second half: "stellte ... fest"."""
    halves = _PARTED.get(verb[0])
    following = re.findall(r"\w+", text[verb.end() : verb.end() + _NEAR])
    return halves is None or not set(following).isdisjoint(halves.split())


def _is_parted(sentence: str, rest: str) -> bool:
    """Tell whether the second half of a verb stands right behind a quotation: "wirft ihr „Täuschung“ vor"."""
    half = rest.split()[:1]
    return any(half and half[0].strip(".,") in _PARTED.get(verb[0], "").split() for verb in _VERB.finditer(sentence))


def _is_plural(cue: str) -> bool:
    return cue.endswith("en")


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    for match in pattern.finditer(text):
        found = match
    return found
