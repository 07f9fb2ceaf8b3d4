"""Which passages are one quotation: the article interrupts a speaker and goes on, or runs over paragraphs."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from colombia_brief.words.cues import (
    asks,
    begins,
    goes_on,
    has_cue,
    introduces,
    is_anybody,
    is_mentioned,
    is_other,
    is_put_to,
    is_related,
    is_subject,
    says_more,
    sentences,
    speaker_of,
)
from colombia_brief.words.insertions import may_stand_in, parts

if TYPE_CHECKING:
    from colombia_brief.words.sound import Passage

_OPEN_ENDS: Final = frozenset(",?!…—–-")
_SENTENCE_ENDS: Final = frozenset(".?!…—–-")
_MARKS: Final = " \t\xa0\u202f\"'“”„‘’‚«»‹›"
_SETTING_OFF: Final = frozenset(",.;:—–-!?…)")
_DASHES: Final = frozenset("—–-")
_STOPS: Final = frozenset(".?!…")
_TIED: Final = re.compile(r"\w[-\u2010\u2011]$")
_NEXT: Final = re.compile(r"[\"“”„«»‚]")
_LONGEST: Final = 600
_NEAR: Final = 12
_SIDE_QUOTATIONS: Final = 3
_ENDS: Final = frozenset(",.;—–-")
_SHORT: Final = 4
_PAIR: Final = 2
_REPEATED: Final = 40
_RECENT: Final = 3
_SINGLE: Final = frozenset("'‘’‚‹›`")
_PRONOUNS: Final = frozenset({"he", "she", "they", "él", "ella", "er", "sie", "il", "elle"})


def chains(text: str, passages: list[Passage]) -> list[list[Passage]]:
    """Return the quotations of depth 0: each a list of passages that the article joins.

    >>> from colombia_brief.words.reading import read_passages
    >>> text = "“We tried,” she said, “and failed.” “No,” said the mayor."
    >>> [len(chain) for chain in chains(text, read_passages(text))]
    [2, 1]
    """
    outer = [passage for passage in passages if passage.depth == 0]
    goes_on_with: dict[int, int] = {}
    if may_stand_in(text):
        around = [parts(text, passage) for passage in outer]
        outer = [part for group in around for part in group]
        ends = accumulate(map(len, around))
        goes_on_with = {
            end - back: end - back - 1 for end, group in zip(ends, around, strict=True) for back in range(1, len(group))
        }
    joined: list[_Chain] = []
    chain_of: list[_Chain] = []
    last = len(outer) - 1
    beside = False
    for index, passage in enumerate(outer):
        if passage.continues and index and not _is_someone_else(text, chain_of[index - 1], passage):
            left = index - 1
        elif index in goes_on_with:
            left = goes_on_with[index]
        elif index and not beside:
            left = _in_line_before(text, outer, index, chain_of)
        else:
            left = -1
        if left < 0:
            joined.append(_Chain())
        chain = chain_of[left] if left >= 0 else joined[-1]
        chain.passages.append(passage)
        chain_of.append(chain)
        # Nothing but a space between two quotations joins nothing.
        beside = index < last and text[passage.end : outer[index + 1].start] == " "
        right = 0 if beside else _resumption(text, outer, index)
        if right:
            goes_on_with.setdefault(right, index)
    return [chain.passages for chain in joined]


class _Chain:
    """The passages of one quotation, and how many of them were asked for an attribution already."""

    __slots__ = ("_asked", "_attribution", "passages")

    def __init__(self) -> None:
        """Begin with no passage."""
        self.passages: list[Passage] = []
        self._asked = 0
        self._attribution = ""

    def attribution(self, text: str) -> str:
        """Return the first attribution that follows one of the passages, if any."""
        while not self._attribution and self._asked < len(self.passages):
            self._attribution = _attribution_after(text, self.passages[self._asked])
            self._asked += 1
        return self._attribution


def _resumption(text: str, outer: list[Passage], index: int) -> int:
    """Return the index of the passage of the same line that goes on with a passage, or 0."""
    left = outer[index]
    for other in range(index + 1, min(index + 1 + _SIDE_QUOTATIONS, len(outer))):
        right = outer[other]
        if right.start - left.end > _LONGEST or text.find("\n", left.end, right.start) >= 0:
            break
        if _is_set_off(text, left.end, right.start):
            resumes = _alike(text, left, right) and _goes_on(text, left, text[left.end : right.start], right)
            return other if resumes else 0
        if other == index + 1 and _lacks_stop(text, left, text[left.end : right.start], right):
            return other
    return 0


def _alike(text: str, left: Passage, right: Passage) -> bool:
    """Tell whether two passages have marks of one kind, as far as they have any: headings in single marks differ."""
    marks = text[left.start : left.inner_start].strip(), text[right.start : right.inner_start].strip()
    return not all(marks) or (marks[0] in _SINGLE) == (marks[1] in _SINGLE)


def _is_set_off(text: str, start: int, end: int) -> bool:
    """Tell whether a quotation at `end` is set off from what goes before, not a phrase or title in the sentence."""
    before = text[max(start, end - _NEAR) : end]
    last = before.rstrip(_MARKS)[-1:]
    # "the “Times”-“Post” poll": a hyphen ties a title to the word before.
    return not last or (last in _SETTING_OFF and _TIED.search(before) is None)


def _goes_on(text: str, left: Passage, gap: str, right: Passage) -> bool:
    """Tell whether `right` goes on with what `left` said, by the attribution between them."""
    told = gap.strip(_MARKS)
    if not told or (told[-1] not in _ENDS and told[-1] not in ":…"):
        return False
    if not told.strip(". …"):
        return _begins_sentence(text, left)
    if told[-1] in _DASHES and told[:-1].rstrip()[-1:] in _STOPS:
        # “Where?” she asked. – “Here.”: a dash gives the word to the other.
        return False
    parts_told = sentences(told)
    if goes_on(parts_told[-1]) and (
        len(parts_told) == 1 or (len(parts_told) == _PAIR and (has_cue(parts_told[0]) or parts_told[0] == ". "))
    ):
        return not _conflict(parts_told[0], parts_told[-1])
    if told[-1] not in _ENDS or len(told) == 1 or not _is_open(text, left, told) or introduces(told):
        return False
    after = _attribution_after(text, right)
    is_aside = len(parts_told) == 1 or _is_aside(parts_told, told[-1], after)
    return is_aside and not _conflict(parts_told[0], after)


def _is_open(text: str, left: Passage, told: str) -> bool:
    """Tell whether what is told after a quotation can be its attribution, with the speaker not done yet."""
    last = _last(text, left)
    if last == "?" and told[-1] == "." and is_put_to(told):
        # “Why?” she asked him. “Because.”
        return False
    at_head = _begins_sentence(text, left)
    if text[max(0, left.start - 2) : left.start].rstrip().endswith(","):
        # “The album, ‘Low Tide,’ was recorded in May.”: a title between commas.
        at_head = has_cue(told)
    if last in _OPEN_ENDS:
        return (at_head or has_cue(told)) and not (last in _STOPS and _is_introduced(text, left))
    # Outside English news the comma stands after the mark; without any, only a verb of saying tells.
    dashed = told[0] in _DASHES and told[-1] in _DASHES
    told_so = has_cue(told)
    after_comma = told[0] == "," and (at_head or told_so)
    return last not in {".", ""} and (dashed or after_comma or (at_head and told_so))


def _lacks_stop(text: str, left: Passage, gap: str, right: Passage) -> bool:
    """Tell whether only the stop after the attribution is missing, as in: “We tried,” she said “We failed.”."""
    words = text[right.inner_start : right.inner_end]
    around = gap.split() or [""]
    return (
        _last(text, left) == ","
        and _begins_sentence(text, left)
        and words[:1].isupper()
        and _last(text, right) in _SENTENCE_ENDS
        and len(words.split()) > _SHORT
        and len(around) <= _SHORT
        and (has_cue(around[0]) or has_cue(around[-1]))
    )


def _begins_sentence(text: str, passage: Passage) -> bool:
    before = text[max(0, passage.start - 3) : passage.start].rstrip(" \t\xa0")
    return not before or before[-1] in "\n,.;:?!—–)\"”’'»“"


def _is_aside(parts: list[str], end: str, after: str) -> bool:
    """Tell whether what follows the attribution leaves the word with the speaker.

    "Then," and "Instead," do, and so does a sentence about the speaker ("He paused."), unless the next quotation has
    an attribution of its own.
    """
    if end == ",":
        return len(parts) == _PAIR and len(parts[1].split()) == 1 and not has_cue(parts[1])
    return not after and all(_is_about_speaker(part) for part in parts[1:])


def _is_about_speaker(sentence: str) -> bool:
    """Tell whether a sentence begins with a pronoun ("He paused.", "When they met, ..."), and gives nobody the word."""
    return not has_cue(sentence) and not _PRONOUNS.isdisjoint(sentence.lower().split()[:_PAIR])


def _in_line_before(text: str, outer: list[Passage], index: int, chain_of: list[_Chain]) -> int:
    """Return the index of the passage of the line before that a quotation goes on with, or -1."""
    right = outer[index]
    left = index - 1
    head = text.rfind("\n", outer[left].end, right.start)
    if head < 0 or text[head + 1 : right.start].strip():
        return -1
    while left > 0 and _is_side(text, outer[left - 1].end, outer[left].start):
        left -= 1
    told, *between = text[outer[left].end : right.start].split("\n")
    if any(line.strip() for line in between) or not _alike(text, outer[left], right):
        return -1
    beginning = text[right.inner_start : right.inner_end][:_REPEATED]
    chain = chain_of[left]
    if any(beginning in text[passage.inner_start : passage.inner_end] for passage in chain.passages[-_RECENT:]):
        # Words repeated on a line of their own are a pull quote.
        return -1
    return left if _speaks_on(text, outer[left], told.strip(_MARKS), chain, right) else -1


def _is_side(text: str, start: int, end: int) -> bool:
    return text.find("\n", start, end) < 0 and not _is_set_off(text, start, end)


def _speaks_on(text: str, left: Passage, told: str, chain: _Chain, right: Passage) -> bool:
    """Tell whether a quotation at the head of a line goes on with the one of the line before.

    A paragraph that is all quotation and names no speaker is the last speaker's, or begins with an ellipsis. Between
    two paragraphs where nothing but marks stands, it is the speaker's whom the second names; unless one asks and the
    other answers.
    """
    end = text.find("\n", right.end)
    alone = not text[right.end : end if end >= 0 else len(text)].strip()
    last = _last(text, left)
    if told.rstrip("."):
        first, *aside = sentences(told)
        attributed = last in _OPEN_ENDS and has_cue(first) and not asks(first) and told[-1] != ":"
        return alone and attributed and all(_is_about_speaker(part) for part in aside)
    before = chain.attribution(text)
    after = "" if alone else _attribution_after(text, right)
    fills_line = not text[text.rfind("\n", 0, left.start) + 1 : left.start].strip()
    if alone:
        head = text[right.inner_start : right.inner_start + 3]
        return last in _SENTENCE_ENDS and (bool(before) or head[:1] == "…" or head == "...")
    if not after or not (fills_line or says_more(after)):
        return False
    if before or not fills_line:
        return _same(before, after)
    return last in _SENTENCE_ENDS and "?" not in {last, _last(text, right)} and not _is_introduced(text, left)


def _same(attribution: str, other: str) -> bool:
    """Tell whether the second of two attributions is the same speaker's: his name again, "he", or "the statement"."""
    name, pronoun = speaker_of(attribution)
    other_name, other_pronoun = speaker_of(other)
    if other_pronoun:
        return bool(name) or pronoun == other_pronoun
    return not name.isdisjoint(other_name) or (not other_name and is_mentioned(other, attribution))


def _is_introduced(text: str, passage: Passage) -> bool:
    return text[max(0, passage.start - 3) : passage.start].rstrip()[-1:] in {":", ","}


def _last(text: str, passage: Passage) -> str:
    """Return the last character of a passage's words, marks inside it left out."""
    return text[passage.inner_start : passage.inner_end].rstrip(_MARKS)[-1:]


def _attribution_after(text: str, passage: Passage) -> str:
    """Return the attribution that follows a passage in its sentence, if any."""
    if _last(text, passage) == ".":
        return ""
    after = text[passage.end : passage.end + 200].split("\n", 1)[0]
    first = sentences(_NEXT.split(after.lstrip(_MARKS + ","), maxsplit=1)[0])[0]
    # What follows a comma is an attribution whatever its verb is; what follows another mark is one if it is short.
    head = first.split(maxsplit=1)[:1]
    is_comma = _last(text, passage) == ","
    if text.startswith(",", passage.end) and first[:1].islower() and _begins_sentence(text, passage):
        # The comma outside: a verb follows, and then who speaks.
        return first
    by_place = head and is_subject(head[0]) and (is_comma or (len(first.split()) <= _SHORT and not begins(head[0])))
    return first if by_place or has_cue(first) or is_other(first) else ""


def _is_someone_else(text: str, chain: _Chain, passage: Passage) -> bool:
    """Tell whether the mark before a paragraph cannot be a repeated one, since the paragraph is another speaker's."""
    name, _ = speaker_of(chain.attribution(text))
    other, _ = speaker_of(_attribution_after(text, passage))
    return bool(name and other) and name.isdisjoint(other)


def _conflict(attribution: str, other: str) -> bool:
    """Tell whether two attributions name different speakers."""
    if not other:
        return False
    if is_other(other) or (is_related(other) and not is_mentioned(other, attribution)):
        return True
    name, pronoun = speaker_of(attribution)
    other_name, other_pronoun = speaker_of(other)
    if other_name and name:
        return name.isdisjoint(other_name)
    if other_name:
        # Nobody is "a neighbor" first and has a name then, unless it stands there: "a neighbor, Jane Roe".
        return bool(pronoun) or (is_anybody(attribution) and not any(word in attribution for word in other_name))
    return bool(pronoun and other_pronoun and pronoun != other_pronoun)
