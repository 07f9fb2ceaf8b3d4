"""Whether a quote really stands in a text, at which level, and where.

>>> body = "“We tried hard,” the mayor said, “and failed.” They won."
>>> match_quote(body, "We tried hard and failed.").level
<MatchLevel.SPLIT: 'split'>
>>> match_quote(body, "They won.").quoted
False
>>> match_quote(body, "We never tried.").level
<MatchLevel.NONE: 'none'>
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from attrs import evolve

from colombia_brief.arguments import a_text, several
from colombia_brief.model.span import Span
from colombia_brief.words.cues import has_cue, speaker_of
from colombia_brief.words.differences import Nearest, nearest
from colombia_brief.words.edges import stands_free, unwrapped
from colombia_brief.words.folding import fold
from colombia_brief.words.gaps import BREAK, JOIN
from colombia_brief.words.joining import chains
from colombia_brief.words.matches import Match, MatchLevel
from colombia_brief.words.quotations import Quotation, gather
from colombia_brief.words.reading import read_passages
from colombia_brief.words.streams import Place, Stream, Words, elided, places

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from colombia_brief.words.folding import Folded
    from colombia_brief.words.sound import Passage


__all__ = ["Body", "Match", "MatchLevel", "match_quote", "match_quotes"]

_LEVELS: Final = (MatchLevel.TYPOGRAPHIC, MatchLevel.PUNCTUATION, MatchLevel.SPLIT, MatchLevel.EDITORIAL)
# A place in prose has to be so much more like a quote than one in quotation marks.
_ABOUT: Final = 0.1
# Places tried by plain search before the words are looked for one by one.
_MOST_TRIED: Final = 16
_MOST_COMPARED: Final = 64
_MOST_PLACES: Final = 1000
_EDITED: Final = re.compile(r"[\[…]|\(?\.[. ]\.")
AROUND: Final = " \t\n\xa0\u202f\"'“”„‘’‚«»‹›,.;:!?…"
"""What may stand between a quote and the words around it that select it, and selects nothing by itself."""
# So much of a text is shown of a `Body`.
_SHOWN: Final = 60
_GENITIVE: Final = re.compile(r"[’']s?$")
_ORDER: Final = {level: order for order, level in enumerate(MatchLevel)}


class _Query:
    """A quote that is looked for; its words are taken apart when they are needed."""

    __slots__ = ("_folded", "_words", "core", "quote")

    def __init__(self, quote: str, core: str) -> None:
        self.quote = quote
        self.core = core
        self._folded: Folded | None = None
        self._words: Words | None = None

    @property
    def folded(self) -> Folded:
        if self._folded is None:
            self._folded = fold(self.core)
        return self._folded

    @property
    def words(self) -> Words:
        if self._words is None:
            self._words = Words.of(self.folded)
        return self._words


class Body:
    """A text made ready for many quotes: its quotations are read and its words are folded once, when first needed.

    >>> body = Body("“We tried,” she said. “We failed.”")
    >>> [quotation.text for quotation in body.quotations]
    ['We tried, We failed.']
    >>> body.match("We tried. We failed.").level.value
    'split'
    """

    def __init__(self, text: str) -> None:
        """Take a text; nothing is computed yet."""
        self.text = a_text("body", text)
        self._source = text if BREAK not in text and JOIN not in text else text.replace(BREAK, " ").replace(JOIN, " ")
        self._passages: list[Passage] | None = None
        self._chains: list[list[Passage]] | None = None
        self._starts: list[int] = []
        self._quotations: tuple[Quotation, ...] | None = None
        self._outer: list[Passage] = []
        self._alone_stream: Stream | None = None
        self._speech_stream: Stream | None = None
        self._prose_stream: Stream | None = None

    @classmethod
    def of(cls, body: str | Body) -> Body:
        """Return what was made ready before as it is, and a text made ready.

        Raises:
            TypeError: It is neither.
        """
        return body if isinstance(body, Body) else cls(body)

    def __repr__(self) -> str:
        """Return the beginning of the text."""
        return f"Body({self.text if len(self.text) <= _SHOWN else self.text[:_SHOWN] + '…'!r})"

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """The quotations of the text, as `find_quotations` gives them."""
        if self._quotations is None:
            passages = self._read()
            self._quotations = gather(self.text, passages, self._joined())
        return self._quotations

    def match(
        self,
        quote: str,
        *,
        speaker: str | Iterable[str] | None = None,
        prefix: str = "",
        suffix: str = "",
        anywhere: bool = False,
    ) -> Match:
        """Return where words stand, at the best place: see `match_quote`.

        Args:
            quote: The words.
            speaker: Names by which their speaker may be called.
            prefix: What stands right before them.
            suffix: What stands right after them.
            anywhere: Take the very words wherever they stand first; a place inside quotation marks is no better.

        Raises:
            TypeError: The quote is no str.
        """
        a_text("quote", quote)
        if prefix or suffix:
            found = self.places(quote, anywhere=anywhere)
            match = next((m for m in found if self._is_between(m, prefix, suffix)), None)
            if match is None and found:
                match = evolve(found[0], selected=False, search=self.nearest)
        else:
            match = self._best(quote, anywhere=anywhere)
        if match is None or (speaker and self._is_interrupted_by_another(match, speaker)):
            return Match(MatchLevel.NONE, quote=quote, search=self.nearest)
        return match

    def places(self, quote: str, *, prefix: str = "", suffix: str = "", anywhere: bool = False) -> tuple[Match, ...]:
        """Return every place where a quote stands: those in quotation marks if there are any, else the others.

        With `anywhere`, all of them: what the article says in its own voice, a figure for one, needs no marks.

        >>> body = Body("“No,” she said. “No,” said he, and no was meant.")
        >>> [match.spans[0].start for match in body.places("No")]
        [1, 17]
        >>> [match.spans[0].start for match in body.places("No", prefix="she said. “")]
        [17]
        >>> [match.quoted for match in Body("“12 boats,” she said of 12 boats.").places("12 boats", anywhere=True)]
        [True, False]
        """
        core = unwrapped(quote)
        query = _Query(quote, core)
        found: list[Match] = []
        streams = ((self._speech, True), (self._prose, False))
        for stream, quoted in reversed(streams) if anywhere else streams:
            found = list(islice(self._search(query, stream(), quoted=quoted), _MOST_PLACES))
            if found:
                break
        if anywhere:
            found = [
                evolve(match, quoted=all(self.is_inside_marks(span.start) for span in match.spans)) for match in found
            ]
        return tuple(match for match in found if self._is_between(match, prefix, suffix))

    def nearest(self, quote: str) -> Nearest | None:
        """Return the place most like a quote that does not stand in the text, if any word of it does.

        A place inside quotation marks is preferred if it is about as near.

        >>> Body("She said: “We do not pay.” They pay.").nearest("We do pay").similarity
        0.857
        """
        core = unwrapped(quote)
        speech = nearest(self.text, self._speech(), core, quoted=True)
        prose = nearest(self.text, self._prose(), core, quoted=False)
        if speech and prose:
            return prose if prose.similarity > speech.similarity + _ABOUT else speech
        return speech or prose

    def is_inside_marks(self, offset: int) -> bool:
        """Tell whether an offset lies inside quotation marks.

        >>> body = Body("“No,” she said.")
        >>> body.is_inside_marks(1), body.is_inside_marks(6)
        (True, False)
        """
        self._read()
        index = bisect_right(self._starts, offset) - 1
        return index >= 0 and offset < self._outer[index].inner_end

    def _best(self, quote: str, *, anywhere: bool) -> Match | None:
        core = unwrapped(quote)
        exact, elsewhere = self._exactly(core)
        if exact:
            return Match(MatchLevel.EXACT, (exact,), quoted=True, quote=quote, search=self.nearest)
        if elsewhere and anywhere:
            return Match(MatchLevel.EXACT, (elsewhere,), quote=quote, search=self.nearest)
        alone = self._passages_alone()
        query = _Query(quote, core)
        if spans := alone.evenly(core) or alone.typographic(core, query.folded):
            return Match(MatchLevel.TYPOGRAPHIC, spans, quoted=True, quote=quote, search=self.nearest)
        if spans := self._speech().split(core):
            return Match(MatchLevel.SPLIT, spans, quoted=True, quote=quote, search=self.nearest)
        found = self._strictest(self._search(query, self._speech(), quoted=True))
        if found is None and elsewhere:
            return Match(MatchLevel.EXACT, (elsewhere,), quote=quote, search=self.nearest)
        if found is None:
            found = self._strictest(self._search(query, self._prose(), quoted=False))
        return found

    def _strictest(self, found: Iterator[Match]) -> Match | None:
        best: Match | None = None
        for match in islice(found, _MOST_COMPARED):
            if best is None or _ORDER[match.level] < _ORDER[best.level]:
                best = match
            if best.level is MatchLevel.EXACT:
                break
        return best

    def _exactly(self, core: str) -> tuple[Span | None, Span | None]:
        """Return the first exact place in quotation marks and, failing that, the first one elsewhere.

        Only places that a glance at the next characters clears are taken; the others are left to the search by words.
        """
        text = self.text
        elsewhere: Span | None = None
        size = len(core)
        at = text.find(core) if core else -1
        for _ in range(_MOST_TRIED):
            if at < 0:
                break
            if stands_free(text, core, at):
                self._read()
                index = bisect_right(self._starts, at) - 1
                if index >= 0 and at + size <= self._outer[index].inner_end:
                    return Span(at, at + size), None
                elsewhere = elsewhere or Span(at, at + size)
            at = text.find(core, at + 1)
        return None, elsewhere

    def _search(self, query: _Query, stream: Stream, *, quoted: bool) -> Iterator[Match]:
        if not query.words.words:
            return
        found = False
        for place in places(query.words, stream.plain):
            found = True
            yield self._match(query, stream, stream.plain, place, quoted=quoted)
        if found or not (_EDITED.search(query.core) or _EDITED.search(stream.source)):
            return
        parts = Words.of(fold(query.core, brackets=True), caseless=True).parts()
        if quoted or len(parts) == 1:
            for place in elided(parts, stream.editorial):
                yield self._match(query, stream, stream.editorial, place, quoted=quoted)

    def _match(self, query: _Query, stream: Stream, words: Words, place: Place, *, quoted: bool) -> Match:
        difference, ranges = place
        spans = tuple(span for start, end in ranges for span in stream.spans(words, start, end))
        level = _LEVELS[difference]
        if level is MatchLevel.TYPOGRAPHIC and len(spans) == 1 and spans[0].of(self.text) == query.core:
            level = MatchLevel.EXACT
        return Match(level, spans, quoted=quoted, quote=query.quote, search=self.nearest)

    def _read(self) -> list[Passage]:
        if self._passages is None:
            self._passages = read_passages(self._source)
            self._outer = [passage for passage in self._passages if not passage.depth]
            self._starts = [passage.inner_start for passage in self._outer]
        return self._passages

    def _joined(self) -> list[list[Passage]]:
        if self._chains is None:
            self._chains = chains(self._source, self._read())
        return self._chains

    def _passages_alone(self) -> Stream:
        """Return what stands in quotation marks, without asking which passages belong together."""
        if self._alone_stream is None:
            self._read()
            self._alone_stream = Stream(self._source, [[(p.inner_start, p.inner_end)] for p in self._outer])
        return self._alone_stream

    def _speech(self) -> Stream:
        if self._speech_stream is None:
            groups = [[(p.inner_start, p.inner_end) for p in chain] for chain in self._joined()]
            self._speech_stream = Stream(self._source, groups)
        return self._speech_stream

    def _prose(self) -> Stream:
        if self._prose_stream is None:
            self._prose_stream = Stream(self._source, [[(0, len(self._source))]])
        return self._prose_stream

    def _is_between(self, match: Match, prefix: str, suffix: str) -> bool:
        """Tell whether the text before and after is as given; marks and spaces next to the quote do not count."""
        if prefix:
            end = match.spans[0].start
            before = fold(self.text[max(0, end - 2 * len(prefix) - 20) : end]).text.rstrip(AROUND)
            if not before.endswith(fold(prefix).text.strip(AROUND)):
                return False
        if suffix:
            start = match.spans[-1].end
            after = fold(self.text[start : start + 2 * len(suffix) + 20]).text.lstrip(AROUND)
            if not after.startswith(fold(suffix).text.strip(AROUND)):
                return False
        return True

    def _is_interrupted_by_another(self, match: Match, speaker: str | Iterable[str]) -> bool:
        """Tell whether the article names someone else than the speaker between the pieces."""
        if len(match.spans) == 1:
            return False
        names = [speaker] if isinstance(speaker, str) else speaker
        words = [word.strip(".,") for name in names for word in name.split()]
        known = {_GENITIVE.sub("", word).lower() for word in words}
        for left, right in pairwise(match.spans):
            between = self.text[left.end : right.start]
            named, _ = speaker_of(between.strip(AROUND + ","))
            if named and has_cue(between) and known.isdisjoint(name.lower() for name in named):
                return True
        return False


def match_quote(
    body: str | Body,
    quote: str,
    *,
    speaker: str | Iterable[str] | None = None,
    prefix: str = "",
    suffix: str = "",
) -> Match:
    """Return where a quote stands in a text, and at which level.

    A place inside quotation marks is preferred, then the strictest level, then the first place. Digits, signs,
    currency, per cent, negations, word order and letters (their case too, but for `[T]he`) are never relaxed.

    Args:
        body: The text, or a `Body` made of it, which serves many quotes.
        quote: The words, with or without marks around them; joined if the text interrupts them.
        speaker: Names by which the speaker may be called. A quotation that the text gives to someone else between
            its pieces is then refused.
        prefix: What stands right before the quote, to tell places apart (as in the W3C Web Annotation model's text
            quote selector). Marks and spaces next to the quote do not count.
        suffix: What stands right after it.

    Returns:
        The match; its level is `MatchLevel.NONE` where the quote does not stand in the text.

    Raises:
        TypeError: The body or the quote is no str.

    >>> match_quote("She called it “a slow, hard year”.", "a slow, hard year")
    Match(level=<MatchLevel.EXACT: 'exact'>, spans=(Span(start=15, end=32),), quoted=True, ...)
    """
    return Body.of(body).match(quote, speaker=speaker, prefix=prefix, suffix=suffix)


def match_quotes(body: str | Body, quotes: Iterable[str]) -> tuple[Match, ...]:
    """Return a match for each quote, in order, reading and folding the text once: see `match_quote`.

    Raises:
        TypeError: The body or a quote is no str, or one str is given where several belong.

    >>> [match.level.value for match in match_quotes("“Yes,” she said.", ["Yes.", "No."])]
    ['punctuation', 'none']
    """
    prepared = Body.of(body)
    return tuple(prepared.match(quote) for quote in several("quotes", quotes))
