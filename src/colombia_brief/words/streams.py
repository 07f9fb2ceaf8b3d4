"""Texts as words and what stands between them: where a quote's words stand, and how far the rest may differ.

Words have to be the same. What is between two words (spaces, stops, marks, signs) is compared on its own, and only
a few differences are allowed: see `compare_gaps`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from operator import add
from typing import TYPE_CHECKING, Final

from colombia_brief.model.span import Span
from colombia_brief.words.edges import stands_free
from colombia_brief.words.folding import Folded, even, fold, is_plain
from colombia_brief.words.gaps import BREAK, JOIN, Difference, compare_gaps, compare_heads, compare_tails, turns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_WORDS: Final = re.compile(rf"(\w+|{BREAK})")
# After so many places where the words stand but not as they should, no more are tried.
_MOST_PLACES: Final = 64


class Words:
    """A folded text taken apart: `gaps[i]` stands before `words[i]`, and the last gap after the last word."""

    __slots__ = ("_ends", "_offset", "folded", "gaps", "line", "words")

    def __init__(self, folded: Folded, words: list[str], gaps: list[str], *, caseless: bool, offset: int = 0) -> None:
        """Take the words and gaps of a part of `folded` that starts at `offset`."""
        self.folded = folded
        self.words = words
        self.gaps = gaps
        line = f" {' '.join(words)} "
        self.line = line.lower() if caseless else line
        self._offset = offset
        self._ends: list[int] | None = None

    @classmethod
    def of(cls, folded: Folded, *, caseless: bool = False) -> Words:
        """Take a folded text apart, to look for its words with or without regard to case."""
        parts = _WORDS.split(folded.text)
        return cls(folded, parts[1::2], parts[0::2], caseless=caseless)

    def start(self, index: int) -> int:
        """Return where a word starts in the folded text."""
        return self.end(index) - len(self.words[index])

    def end(self, index: int) -> int:
        """Return where a word ends in the folded text."""
        if self._ends is None:
            sizes = map(add, map(len, self.gaps), map(len, self.words))
            self._ends = list(accumulate(sizes, initial=self._offset))
        return self._ends[index + 1]

    def parts(self) -> list[Words]:
        """Return the parts between ellipses; stops beside an ellipsis are not kept."""
        cuts = [index for index, gap in enumerate(self.gaps) if "…" in gap and 0 < index < len(self.words)]
        parts: list[Words] = []
        first = 0
        for last in [*cuts, len(self.words)]:
            gaps = self.gaps[first : last + 1]
            offset = self.end(first - 1) if first else self._offset
            if first:
                before, _, gaps[0] = gaps[0].rpartition("…")
                offset += len(before) + 1
            if last < len(self.words):
                gaps[-1] = gaps[-1].partition("…")[0].rstrip(" .,;")
            parts.append(Words(self.folded, self.words[first:last], gaps, caseless=True, offset=offset))
            first = last
        return parts

    def is_bracketed(self, index: int) -> bool:
        """Tell whether the first letter of a word is in editorial brackets: `[T]he`."""
        source = self.folded.source
        at = self.folded.span(self.start(index), self.end(index)).start
        return source[at - 1 : at] == "[" and source[at + 1 : at + 2] == "]"


class Stream:
    """The pieces of one or many quotations (or a whole text as one piece) in which quotes are looked for."""

    __slots__ = ("_editorial", "_even", "_folded", "_joined", "_pieces", "_plain", "_starts", "source")

    def __init__(self, body: str, groups: Sequence[Sequence[tuple[int, int]]]) -> None:
        """Take the places of the pieces in `body`, those of one quotation in one group."""
        self._pieces = [piece for group in groups for piece in group]
        source = BREAK.join([JOIN.join([body[start:end] for start, end in group]) for group in groups])
        self._starts = [0, *accumulate(end - start + 1 for start, end in self._pieces)]
        self.source = source
        self._joined: str | None = None
        self._even: str | None = None
        self._folded: Folded | None = None
        self._plain: Words | None = None
        self._editorial: Words | None = None

    @property
    def folded(self) -> Folded:
        """The source under typographic folding."""
        if self._folded is None:
            self._folded = fold(self.source)
        return self._folded

    @property
    def plain(self) -> Words:
        """The words under typographic folding."""
        if self._plain is None:
            self._plain = Words.of(self.folded)
        return self._plain

    @property
    def editorial(self) -> Words:
        """The words under typographic folding and without editorial brackets, looked for without regard to case."""
        if self._editorial is None:
            self._editorial = Words.of(fold(self.source, brackets=True), caseless=True)
        return self._editorial

    @property
    def joined(self) -> str:
        """The source with a space where pieces join; empty if its words cannot be compared as they stand."""
        if self._joined is None:
            self._joined = self.source.replace(JOIN, " ") if is_plain(self.source) else ""
        return self._joined

    def split(self, quote: str) -> tuple[Span, ...]:
        """Return the places of a quote that runs, as it stands, over pieces of one quotation, if none can be better.

        Another place must have the longest word of the quote as well: if that stands once, there is none.
        """
        at = self.joined.find(quote) if quote else -1
        if at < 0 or JOIN not in self.source[at : at + len(quote)] or not stands_free(self.joined, quote, at):
            return ()
        longest = max((word for word in quote.split() if word.isascii() and word.isalpha()), key=len, default="")
        if not longest or self.joined.count(longest) > 1:
            return ()
        return tuple(self._cut(at, at + len(quote), self.source, Span))

    def evenly(self, quote: str) -> tuple[Span, ...]:
        """Return the place where a quote stands but for typography that is one character for one: see `typographic`."""
        if self._even is None:
            self._even = even(self.source)
        evened = even(quote)
        at = self._even.find(evened) if evened else -1
        if at < 0 or quote in self.source or not stands_free(self._even, evened, at):
            return ()
        return tuple(self._cut(at, at + len(evened), self._even, Span))

    def typographic(self, quote: str, folded: Folded) -> tuple[Span, ...]:
        """Return the place where a quote stands but for typography, if a glance at its edges clears it.

        Where it stands as it is, that place is better.
        """
        at = self.folded.text.find(folded.text) if folded.text else -1
        if at < 0 or quote in self.source or not stands_free(self.folded.text, folded.text, at):
            return ()
        return tuple(self._cut(at, at + len(folded.text), self.folded.text, self.folded.span))

    def spans(self, words: Words, start: int, end: int) -> Iterator[Span]:
        """Yield the places in the body of a range of the folded text, one for each piece it touches."""
        return self._cut(start, end, words.folded.text, words.folded.span)

    def _cut(self, start: int, end: int, text: str, origin: Callable[[int, int], Span]) -> Iterator[Span]:
        for part in text[start:end].split(JOIN):
            left = start + len(part) - len(part.lstrip())
            right = start + len(part.rstrip())
            if left < right:
                source = origin(left, right)
                index = bisect_right(self._starts, source.start) - 1
                shift = self._pieces[index][0] - self._starts[index]
                yield Span(source.start + shift, source.end + shift)
            start += len(part) + 1


Place = tuple[Difference, list[tuple[int, int]]]
"""How far a place differs, and its ranges in the folded text: more than one if the quote leaves words out."""


def places(quote: Words, within: Words) -> Iterator[Place]:
    """Yield the places where the words of a quote stand one after another, but for what may differ between them."""
    line, size = within.line, len(quote.words)
    at = line.find(quote.line)
    index = counted = failed = 0
    while at >= 0 and failed < _MOST_PLACES:
        index += line.count(" ", counted, at)
        counted = at
        place = _place(quote, within, index, size)
        if place is None:
            failed += 1
        else:
            yield place
        at = line.find(quote.line, at + 1)


def _place(quote: Words, within: Words, index: int, size: int, *, editorial: bool = False) -> Place | None:
    before, after = within.gaps[index], within.gaps[index + size]
    first, last = before.rpartition(JOIN)[2], after.partition(JOIN)[0]
    head = compare_heads(
        quote.gaps[0],
        first,
        previous=within.words[index - 1] if index and first == before else "",
        word=within.words[index],
        editorial=editorial,
    )
    tail = compare_tails(
        quote.gaps[-1],
        last,
        following=_following(within, index + size) if last == after else "",
        word=within.words[index + size - 1],
        editorial=editorial,
    )
    if head is None or tail is None or (editorial and not _same_case(quote, within, index)):
        return None
    difference = max(head[0], tail[0])
    between = within.gaps[index + 1 : index + size]
    if between != quote.gaps[1:-1]:
        previous = within.words[index : index + size]
        for word, ours, theirs in zip(previous, quote.gaps[1:-1], between, strict=False):
            if ours != theirs:
                difference = max(difference, compare_gaps(ours, theirs, after=word, editorial=editorial))
        if difference is Difference.WORDS:
            return None
    return difference, [(within.start(index) - head[1], within.end(index + size - 1) + tail[1])]


def _following(within: Words, index: int) -> str:
    """Return a word and the one behind it: "per cent" is two; alone what ends a quotation."""
    words = within.words[index : index + 2]
    return words[0] if words[:1] == [BREAK] else " ".join(words)


def _same_case(quote: Words, within: Words, index: int) -> bool:
    """Tell whether words that are the same without regard to case differ in bracketed first letters alone."""
    for number, word in enumerate(quote.words):
        other = within.words[index + number]
        if word != other and (
            word[1:] != other[1:] or not (quote.is_bracketed(number) or within.is_bracketed(index + number))
        ):
            return False
    return True


def elided(quote: Sequence[Words], within: Words) -> Iterator[Place]:
    """Yield the places where the parts of a quote, between ellipses, stand in order in one quotation.

    What is left out must not turn the sense: a negation in the sentence that goes on before or after stays.
    """
    line = within.line
    start = 0
    tried = 0
    while tried < _MOST_PLACES:
        at = line.find(quote[0].line, start)
        if at < 0:
            return
        tried += 1
        limit = line.find(BREAK, at)
        limit = len(line) if limit < 0 else limit
        found = _in_order(quote, within, at, limit)
        if found:
            yield found
        start = limit if found else at + 1


def _in_order(quote: Sequence[Words], within: Words, at: int, limit: int) -> Place | None:
    index = within.line.count(" ", 0, at)
    ranges: list[tuple[int, int]] = []
    for part in quote:
        if ranges:
            next_at = within.line.find(part.line, at, limit)
            if next_at < 0:
                return None
            index += within.line.count(" ", at, next_at)
            at = next_at
        place = _place(part, within, index, len(part.words), editorial=True)
        if place is None or (ranges and turns(within.folded.text[ranges[-1][1] : place[1][0][0]])):
            return None
        ranges += place[1]
        at += len(part.line) - 1
        index += len(part.words)
    return Difference.EDITORIAL, ranges
