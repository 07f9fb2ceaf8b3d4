"""Who is said to speak: the words beside a quotation that name or describe a speaker, or none.

What is found is a proposal. Where the words leave a doubt, there is none: not to know is an answer, a wrong name is
not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from colombia_brief.model.span import Span
from colombia_brief.words.cues import sentences
from colombia_brief.words.speakers import NAME, Speaker, read_speaker

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from colombia_brief.words.quotations import Piece, Quotation
    from colombia_brief.words.speech import Speech

# Stands for the words of quotations: a letter that no name has, neither small nor capital.
MASK: Final = "\N{HEBREW LETTER ALEF}"
_MARKS: Final = "\"'“”„‘’‚«»‹›"
_SPACES: Final = f" \t\xa0\u202f{_MARKS}"
# How far from a quotation words are read, in characters.
_BEFORE: Final = 600
_AFTER: Final = 400
_NEAR: Final = 160
# At most so many words stand behind what ends a sentence: "according to the ministry", "the ministry said on Monday".
_SHORT, _FEW = 12, 3
_QUOTED: Final = re.compile(rf"[“„«\"‘']{MASK}")
_CLAUSE: Final = re.compile(r"[,;:—–()\[\]…]|\s[-\u2011]\s|(?<=\s)(?:that|and|but|que|y|pero|et|mais)(?=\s)")
_JOINED: Final = re.compile(r"(\S+)\s+(?:and|y|et)\s*$")
_OWNING: Final = ("’s", "'s", "s’", "s'")
# What is denied was not said: "denied that Ana Ruiz said".
_DENYING: Final = re.compile(r"\b(?:den(?:y|ied|ies|ying)|neg(?:ó|aron|aba)|niegan?|desmintió|nié|démenti|dément)\b")
_ANOTHER: Final = re.compile(r"\s+(?:and|y|e|et|und)\s+[A-ZÀ-Þ]")
_PHRASE_END: Final = re.compile(r"[,;:—–()?!\n…\"“”«»]|\.(?:\s|$)(?!\w)")
_FIRST: Final = re.compile(r"[A-ZÀ-Þ][^\W\d_]*[’']?")
_LEAD: Final = re.compile(r"[\s,—–-]*")
_SETTING_OFF: Final = frozenset(",—–")
_OPEN_ENDS: Final = frozenset(",?!…—–-")
_WHOM: Final = re.compile(r"\s+((?:the |a )?[A-Z][\w.’'&-]*(?: [A-Z][\w.’'&-]*)*|reporters|me|us|a [A-Z]\w+)")
_ROLE: Final = re.compile(r",\s+(?:an?|the|una?|el|la)\s+((?:[^\s,;:.0-9]+ ){0,9}[^\s,;:.0-9]+)(?=[,.;])")
_TITLE: Final = re.compile(r"[«“\"‘']\s?[A-ZÀ-Þ][^\s.?!…»”\"’']*(?: [^\s.?!…»”\"’']+){0,5}\s?[»”\"’']")
_NAMED_BEHIND: Final = re.compile(rf",\s+({NAME.pattern})(?=[,.;\n]|$)")
_SET_OFF: Final = re.compile(r",\s+([^,.;:\n]{3,60})(?=,)")


@frozen(kw_only=True)
class Attribution:
    """The words that give something to a speaker.

    Attributes:
        speaker: Who is named, described or meant by a pronoun there.
        span: The place of the words that say who.
        cue: The words that say that it is speech: "told CNN"; None where a colon says it.
        place: The place of all the words that the proposal rests on.
        antecedent: Whom the pronoun means, where the speaker is one and the text leaves no doubt.
    """

    speaker: Speaker
    span: Span
    cue: str | None
    place: Span
    antecedent: Speaker | None = None

    @property
    def known(self) -> Speaker | None:
        """Who speaks: the speaker, or whom the pronoun means; None if that is not known."""
        return self.antecedent if self.speaker.pronoun else self.speaker


class Reader:
    """A text made ready: its quotations are masked, so that nothing within them is taken for an attribution.

    >>> from colombia_brief.words.quotations import find_quotations
    >>> from colombia_brief.words.speech import speech
    >>> text = "“It will rain,” said Mayor Ana Ruiz. Nobody believed the “forecast.”"
    >>> first, second = find_quotations(text)
    >>> reader = Reader(text, (first, second), speech("en"))
    >>> reader.attribution(first).speaker.name, reader.attribution(second)
    ('Ana Ruiz', None)
    """

    def __init__(self, text: str, quotations: Sequence[Quotation], patterns: Speech) -> None:
        """Take a text, its quotations and the patterns of its language."""
        self.text = text
        self.patterns = patterns
        self.masked = _masked(text, quotations)

    def attribution(self, quotation: Quotation) -> Attribution | None:
        """Return the words that give a quotation to a speaker, if all that stand beside it give it to the same."""
        found: list[Attribution] = []
        for piece in quotation.pieces:
            if self.patterns.titles and self._is_title(piece.outer.start):
                continue
            after = self._after(piece.outer.end, piece.inner.of(self.text)[-1:])
            found += filter(None, (after, self._before(piece.outer.start)))
        if found and all(_same(found[0].speaker, other.speaker) for other in found):
            return found[0]
        return None

    def split(self, quotation: Quotation) -> list[Quotation]:
        """Return the parts of a quotation that the words behind its pieces give to different speakers.

        >>> from colombia_brief.words.quotations import find_quotations
        >>> from colombia_brief.words.speech import speech
        >>> text = "“Rain,” said Ana Ruiz. “Snow,” said a neighbor."
        >>> quotations = find_quotations(text)
        >>> reader = Reader(text, quotations, speech("en"))
        >>> [part.text for quotation in quotations for part in reader.split(quotation)]
        ['Rain,', 'Snow,']
        """
        groups: list[list[Piece]] = [[]]
        last: Speaker | None = None
        for piece in quotation.pieces:
            after = self._after(piece.outer.end, piece.inner.of(self.text)[-1:])
            if after is not None and last is not None and not _same(last, after.speaker):
                groups.append([])
            last = last if after is None else after.speaker
            groups[-1].append(piece)
        if len(groups) == 1:
            return [quotation]
        return [
            evolve(quotation, pieces=tuple(group), text=" ".join(piece.inner.of(self.text) for piece in group))
            for group in groups
        ]

    def said(self, start: int, end: int) -> Attribution | None:
        """Return the words of a sentence that give what stands at a place of it, outside of quotations, to a speaker.

        >>> from colombia_brief.words.speech import speech
        >>> text = "Rain fell on 12 days, the weather service said."
        >>> Reader(text, (), speech("en")).said(13, 20).speaker.words
        'the weather service'
        """
        first = max(self.masked.rfind("\n", 0, start) + 1, start - _BEFORE)
        line_end = self.masked.find("\n", end)
        last = min(end + _AFTER, line_end if line_end >= 0 else len(self.masked))
        parts = sentences(self.masked[first:last])
        # The sentence that the place begins in.
        while first + len(parts[0]) <= start:
            first += len(parts.pop(0))
        found = list(self._sayings(parts[0], first, start - first))
        if any(item.span.start <= start < item.span.end for item in found):
            return None
        return found[0] if found and all(_same(found[0].speaker, other.speaker) for other in found) else None

    def subjects(self) -> Iterator[Attribution]:
        """Yield everyone of whom the text says that they said something, in order."""
        at = 0
        for line in self.masked.split("\n"):
            offset = at
            for sentence in sentences(line):
                cues = self._cues(sentence)
                found = [self._subject(sentence, cues, index, offset) for index in range(len(cues))]
                yield from filter(None, found)
                offset += len(sentence)
            at += len(line) + 1

    def _sayings(self, sentence: str, offset: int, at: int) -> Iterator[Attribution]:
        """Yield what gives what stands `at` in a sentence to somebody: "according to X", "X said that", ", X said."."""
        for match in self.patterns.according.finditer(sentence):
            ends = len(sentence[match.end() :].split()) <= _SHORT and sentence[: match.start()].rstrip().endswith(",")
            found = self._right(sentence, match.end(), offset, match) if not match.start() or ends else None
            if found is not None:
                yield found
        cues = [cue for cue in self._cues(sentence) if cue[0] not in self.patterns.calling]
        for index, cue in enumerate(cues):
            found = self._subject(sentence, cues, index, offset)
            if found is not None and self._reports(sentence, cue, at, found.span.start - offset):
                yield found

    def _reports(self, sentence: str, cue: re.Match[str], at: int, subject: int) -> bool:
        """Tell whether a verb of saying has what stands at a place as what is said, as far as its order tells."""
        behind = sentence[cue.end() :]
        if at < cue.start():
            return sentence[:subject].rstrip().endswith(",") and len(behind.split()) <= _FEW
        # Set off by commas, the verb stands in the middle of what is said, and where that ends is not told.
        follows = cue[0] in self.patterns.plain and not behind.startswith(",")
        return at - cue.end() < _NEAR and (follows or self.patterns.that.match(behind) is not None)

    def _cues(self, sentence: str) -> list[re.Match[str]]:
        return list(self.patterns.cue.finditer(sentence))

    # ---- behind a quotation ----

    def _after(self, end: int, last: str) -> Attribution | None:
        lead, rest = self._behind_quotation(end)
        offset = end + len(lead)
        if (match := self.patterns.according.match(rest)) is not None:
            return self._right(rest, match.end(), offset, match)
        tied = self.patterns.tied
        if tied is not None and (match := tied.match(rest)) is not None:
            span = Span(offset + match.start("pronoun"), offset + match.end("pronoun"))
            speaker = Speaker(words=match["pronoun"], pronoun=self.patterns.pronouns[match["pronoun"]])
            return Attribution(speaker=speaker, span=span, cue=match[0], place=Span(offset, offset + match.end()))
        cue = self.patterns.cue.search(rest)
        if cue is None:
            return None
        if cue.start() == 0:
            bound = cue[0] in self.patterns.transitive or cue[0] in self.patterns.participle
            return None if bound else self._right(rest, cue.end(), offset, cue)
        is_set_off = not _SETTING_OFF.isdisjoint(lead)
        is_open = last in _OPEN_ENDS and not self._opens_sentence(rest)
        return self._between(rest, cue, offset) if is_set_off or is_open else None

    def _opens_sentence(self, rest: str) -> bool:
        """Tell whether an article in a capital begins a sentence of its own: “Why?” The mayor said that..."""
        first = _FIRST.match(rest)
        return first is not None and first[0].lower() in self.patterns.determiners

    def _behind_quotation(self, end: int) -> tuple[str, str]:
        """Return the marks that set off what follows a quotation, and that, up to the end of the sentence."""
        line = self.masked[end : end + _AFTER].partition("\n")[0]
        sentence = _QUOTED.split(sentences(line)[0])[0]
        lead = _LEAD.match(sentence)
        assert lead is not None  # noqa: S101 - it matches nothing, too
        return lead[0], sentence[lead.end() :]

    def _right(self, rest: str, at: int, offset: int, cue: re.Match[str]) -> Attribution | None:
        """Read the speaker that stands right behind a cue."""
        at += len(rest[at:]) - len(rest[at:].lstrip())
        words = _PHRASE_END.split(self._until_stop(rest[at:]))[0].rstrip(" .")
        whole = True
        while words:
            speaker = read_speaker(words, self.patterns)
            if speaker is not None and speaker.name and _ANOTHER.match(rest, at + len(words)) is not None:
                # “Rain,” said Ana Ruiz and Luis Gil.
                return None
            if speaker is not None and (whole or speaker.described_as is None):
                span = Span(offset + at, offset + at + len(words))
                place = Span(offset + cue.start(), span.end)
                if cue.re is not self.patterns.according:
                    speaker = completed(speaker, rest[at + len(words) :], self.patterns)
                return Attribution(speaker=speaker, span=span, cue=cue[0].strip(), place=place)
            if words.endswith(_OWNING):
                # “Rain,” said Ana Ruiz’s spokesman.
                return None
            words, whole = words.rpartition(" ")[0].rstrip(), False
        return None

    def _until_stop(self, rest: str) -> str:
        for match in re.finditer(r"\S+", rest):
            word = match[0].lower().strip(".,")
            if word in self.patterns.stops or word in self.patterns.behind:
                return rest[: match.start()].rstrip()
        return rest

    def _between(self, rest: str, cue: re.Match[str], offset: int) -> Attribution | None:
        """Read the speaker that stands between a quotation and a cue."""
        region = rest[: cue.start()]
        if self.patterns.passive.search(region):
            return None
        region = self._without_between(region)
        first, comma, _ = region.rstrip().rstrip(",").partition(",")
        if comma and not region.rstrip().endswith(","):
            return None
        speaker = read_speaker(first, self.patterns)
        if speaker is None:
            return None
        start = offset + len(first) - len(first.lstrip())
        return Attribution(
            speaker=completed(speaker, region[len(first) :], self.patterns),
            span=Span(start, start + len(speaker.words)),
            cue=self._cue_words(rest, cue),
            place=Span(start, offset + cue.end()),
        )

    # ---- before a quotation ----

    def _before(self, start: int) -> Attribution | None:
        sentence = self._before_quotation(start)
        offset = start - len(sentence)
        if (label := self._label(sentence, offset)) is not None:
            return label
        cues = [cue for cue in self._cues(sentence) if len(sentence) - cue.end() < _NEAR]
        for match in self.patterns.according.finditer(sentence):
            if (not cues or match.end() > cues[-1].end()) and len(sentence) - match.end() < _NEAR:
                return self._right(sentence, match.end(), offset, match)
        if not cues or self.patterns.quoting.search(sentence) or _DENYING.search(sentence, 0, cues[-1].end()):
            return None
        return self._subject(sentence, cues, len(cues) - 1, offset)

    def _is_title(self, start: int) -> bool:
        """Tell whether a quotation within a sentence is a title: some words with a capital, and no verb of saying."""
        if _TITLE.match(self.text, start) is None:
            return False
        head = self._before_quotation(start).rstrip(_SPACES)
        word = head.rpartition(" ")[2]
        is_said = word in {"que", "qu"} or self.patterns.cue.fullmatch(word) is not None
        return head[-1:].isalnum() and not is_said

    def _before_quotation(self, start: int) -> str:
        """Return what stands before a quotation in its sentence."""
        line_start = max(self.masked.rfind("\n", 0, start) + 1, start - _BEFORE)
        return sentences(self.masked[line_start:start] + f"“{MASK}")[-1][:-2]

    def _label(self, sentence: str, offset: int) -> Attribution | None:
        """Read "Roe: “…”"."""
        head = sentence.rstrip()
        speaker = read_speaker(head[:-1], self.patterns) if head.endswith(":") else None
        if speaker is None or speaker.name is None:
            return None
        start = offset + len(head) - len(head.lstrip())
        end = offset + len(head)
        return Attribution(speaker=speaker, span=Span(start, end - 1), cue=None, place=Span(start, end))

    def _subject(self, sentence: str, cues: list[re.Match[str]], index: int, offset: int) -> Attribution | None:
        """Read the subject of a cue: what stands before it, or for a participle, the subject of the clause before."""
        cue = cues[index]
        # Of a line that has no end, so much.
        cut = max(0, cue.start() - _BEFORE)
        left = sentence[cut : cue.start()]
        if self.patterns.passive.search(left):
            return None
        if cue[0] in self.patterns.participle and left.rstrip(_SPACES).endswith(","):
            if not index or cues[index - 1][0] in self.patterns.participle:
                return None
            earlier = self._subject(sentence, cues, index - 1, offset)
            place = None if earlier is None else Span(earlier.place.start, offset + cue.end())
            return None if earlier is None or place is None else evolve(earlier, cue=cue[0], place=place)
        found = self._phrase_before(left)
        if found is None:
            return None
        speaker, at = found
        start = offset + cut + at
        span = Span(start, start + len(speaker.words))
        return Attribution(
            speaker=completed(speaker, left[at + len(speaker.words) :], self.patterns),
            span=span,
            cue=self._cue_words(sentence, cue),
            place=Span(span.start, offset + cue.end()),
        )

    def _phrase_before(self, left: str) -> tuple[Speaker, int] | None:
        """Return the speaker that `left` ends with, and where its words begin."""
        left = self._without_between(left).rstrip()
        head, _, word = left.rpartition(" ")
        if word.lower() in self.patterns.relative:
            left = head.rstrip().rstrip(",")
        elif left.endswith(","):
            left = _before_apposition(left)
        start = max((match.end() for match in _CLAUSE.finditer(left)), default=0)
        segment = left[start:].lstrip()
        joint = _JOINED.search(left[:start])
        if joint and joint[1][:1].isupper() and segment[:1].isupper():
            return None
        opening = self.patterns.openings.match(segment)
        words = segment[opening.end() if opening else 0 :]
        speaker = read_speaker(words, self.patterns)
        return None if speaker is None else (speaker, len(left) - len(words))

    def _without_between(self, region: str) -> str:
        """Take away what stands between a subject and its verb: "has also", "on Monday"."""
        while (match := self.patterns.between.search(region)) is not None:
            region = region[: match.start()]
        return region

    def _cue_words(self, sentence: str, cue: re.Match[str]) -> str:
        """Return the verb, with whom it tells something."""
        whom = _WHOM.match(sentence, cue.end()) if cue[0] in self.patterns.telling else None
        return cue[0] + (whom[0].rstrip(".") if whom else "")


def completed(speaker: Speaker, behind: str, patterns: Speech) -> Speaker:
    """Add the role that stands behind a name, or the name that stands behind a role."""
    if speaker.name and speaker.role is None and (match := _ROLE.match(behind)) is not None:
        return evolve(speaker, role=match[1])
    match = _NAMED_BEHIND.match(behind) or _SET_OFF.match(behind) if speaker.described_as else None
    named = None if match is None else read_speaker(match[1], patterns)
    is_set_off = match is not None and match[1].partition(" ")[0].lower() in patterns.determiners
    if (
        match is not None
        and named is not None
        and named.name
        and (is_set_off or (" " in named.name and not named.role))
    ):
        # "the mayor, Jane Roe, said", "his rival, the mayor Jane Roe, said"
        head, _, rest = speaker.words.partition(" ")
        role = rest if head.lower() in patterns.determiners else speaker.words
        return Speaker(words=speaker.words + match[0], name=named.name, role=role)
    return speaker


def _before_apposition(left: str) -> str:
    parts = left.rstrip(", ").split(",")
    keep = len(parts) - 1
    if keep > 1 and parts[-1].strip()[:1].isupper():
        # "Jane Roe, mayor of Toledo, Ohio, said": the last part belongs to the one before.
        keep -= 1
    return ",".join(parts[:keep])


def _same(one: Speaker, other: Speaker) -> bool:
    if one.name and other.name:
        return not set(one.name.split()).isdisjoint(other.name.split())
    return one.words == other.words or bool(one.pronoun and one.pronoun == other.pronoun)


def _masked(text: str, quotations: Sequence[Quotation]) -> str:
    """Return a text of the same length, the words of quotations masked but for their last mark of punctuation."""
    parts: list[str] = []
    at = 0
    inner = [piece.inner for quotation in quotations if not quotation.depth for piece in quotation.pieces]
    for span in sorted(inner, key=lambda span: span.start):
        if span.start >= at and span.end > span.start:
            parts += (text[at : span.start], MASK * (span.end - span.start - 1), text[span.end - 1])
            at = span.end
    return "".join([*parts, text[at:]])
