"""Which words, with what beside them, lead to one place of a text and to no other."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

from colombia_brief.model import PARAGRAPH_BREAK, Span
from colombia_brief.words.cues import sentences
from colombia_brief.words.edges import stands_free
from colombia_brief.words.matching import AROUND

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.words.matching import Body

_WORD_AFTER: Final = re.compile(r"[^\S\n]*[^\s“”\"«»„]+")
_WORD_BEFORE: Final = re.compile(r"[^\s“”\"«»„]+[^\S\n]*$")
_GLUED_BEFORE: Final = re.compile(r"\S+$")
_GLUED_AFTER: Final = re.compile(r"\S+")
_TRAILING: Final = ",;:.!?)—–"
_MOST_AFTER, _MOST_BEFORE = 5, 4
_MOST_BESIDE: Final = 12
# Words that stand in more places than this are not told apart: nobody would be helped, and it takes time.
_MOST_PLACES: Final = 100
_LONGEST_WORD: Final = 80
_WORD: Final = re.compile(r"\S+")
_REACH: Final = 300
_NEAR: Final = 600
_GAP: Final = 10


class Selected(NamedTuple):
    """The words of a place, and what stands before and after them where that is needed to tell the place."""

    text: str
    prefix: str | None = None
    suffix: str | None = None


class Places:
    """The paragraphs and sentences of a body, and the words that select a place of it."""

    def __init__(self, body: Body) -> None:
        """Take a prepared body."""
        self.text = body.text
        self._body = body
        self._known: dict[tuple[str, bool], list[Span]] = {}
        self._sentences: list[Span] = []
        at = 0
        for paragraph in self.text.split(PARAGRAPH_BREAK):
            start = at
            for sentence in sentences(paragraph):
                self._sentences.append(Span(start, start + len(sentence)))
                start += len(sentence)
            at += len(paragraph) + len(PARAGRAPH_BREAK)
        self._starts = [span.start for span in self._sentences]

    def sentence(self, offset: int) -> Span:
        """Return the sentence that an offset lies in; of one without end, what is near."""
        whole = self._sentences[bisect_right(self._starts, offset) - 1]
        return Span(max(whole.start, offset - _NEAR), min(whole.end, offset + _NEAR))

    def of_figure(self, span: Span) -> Selected:
        """Return words that state a figure and stand in one place, its own if they do.

        More words are taken from behind it, then from before it; only then are prefix and suffix asked for.
        """
        whole = self._whole_words(span)
        for wider in self._wider(whole):
            words = wider.of(self.text)
            # More words may not end within the next amount.
            if self._is_single(words) and (wider == whole or stands_free(self.text, words, wider.start)):
                return Selected(words)
        return self._beside(whole.of(self.text), whole, anywhere=True)

    def of_quotation(self, words: str, spans: tuple[Span, ...]) -> Selected:
        """Return the words of a quotation with what tells its place, if they stand in more than one."""
        if len(spans) == 1 and self._is_single(words):
            return Selected(words)
        return self._beside(words, spans[0], anywhere=False)

    def _whole_words(self, span: Span) -> Span:
        """Take in what is glued to a figure, such as "-strong": words are found where they stand whole."""
        start, end = span.start, span.end
        if stands_free(self.text, span.of(self.text), start):
            return span
        before = _GLUED_BEFORE.search(self.text, max(0, start - _LONGEST_WORD), start)
        after = _GLUED_AFTER.match(self.text, end, end + _LONGEST_WORD)
        last = after.end() if after else end
        whole = self.text[start:last].rstrip(AROUND)
        return Span(before.start() if before else start, max(end, start + len(whole)))

    def _is_single(self, words: str) -> bool:
        first = self.text.find(words)
        return self.text.find(words, first + 1) < 0

    def _wider(self, span: Span) -> Iterator[Span]:
        sentence = self.sentence(span.start)
        start, end = span.start, span.end
        yield span
        for _ in range(_MOST_AFTER):
            after = _WORD_AFTER.match(self.text, end, min(max(sentence.end, end), end + _LONGEST_WORD))
            if after is None:
                break
            end = after.end()
            yield Span(start, start + len(self.text[start:end].rstrip(_TRAILING)))
            if self.text[end - 1] in _TRAILING:
                break
        end = start + len(self.text[start:end].rstrip(_TRAILING))
        for _ in range(_MOST_BEFORE):
            before = _WORD_BEFORE.search(self.text[max(sentence.start, start - _LONGEST_WORD) : start])
            if before is None:
                break
            start -= len(before[0])
            yield Span(start, end)

    def _beside(self, words: str, first: Span, *, anywhere: bool) -> Selected:
        """Ask for more and more words before and after, until one place is left or nothing helps."""
        places = self._places(words, anywhere=anywhere)
        wanted = next((place for place in places if place.start == first.start), None)
        if wanted is None or not 1 < len(places) <= _MOST_PLACES:
            return Selected(words)
        text, start, end = self.text, wanted.start, wanted.end
        from_ = max(0, start - _REACH)
        before = [from_ + found.start() for found in _WORD.finditer(text[from_:start])]
        after = [end + found.end() for found in _WORD.finditer(text[end : end + _REACH])]
        for count in range(1, _MOST_BESIDE + 1):
            prefix = text[before[-count] : start].strip(AROUND) if len(before) >= count else ""
            suffix = text[end : after[count - 1]].strip(AROUND) if len(after) >= count else ""
            for left, right in (("", suffix), (prefix, ""), (prefix, suffix)):
                fitting = (place for place in places if self._stands_between(place, left, right))
                # The wanted place always fits: a second one decides.
                if next(fitting, None) is not None and next(fitting, None) is None:
                    return Selected(words, left or None, right or None)
        return Selected(words)

    def _places(self, words: str, *, anywhere: bool) -> list[Span]:
        key = (words, anywhere)
        if key not in self._known:
            found = self._body.places(words, anywhere=anywhere)
            self._known[key] = [Span(match.spans[0].start, match.spans[-1].end) for match in found]
        return self._known[key]

    def _stands_between(self, place: Span, prefix: str, suffix: str) -> bool:
        before = self.text[max(0, place.start - len(prefix) - _GAP) : place.start].rstrip(AROUND)
        after = self.text[place.end : place.end + len(suffix) + _GAP].lstrip(AROUND)
        return before.endswith(prefix) and after.startswith(suffix)
