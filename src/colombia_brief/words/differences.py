"""What a refused quote is nearest to, and what differs, word by word.

This is work for people who read a report: it is never done for a quote that stands in its text.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from attrs import frozen

from colombia_brief.words.folding import CURRENCY, fold
from colombia_brief.words.gaps import BREAK, JOIN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from colombia_brief.model.span import Span
    from colombia_brief.words.streams import Stream

_TOKEN: Final = re.compile(rf"[−+]?[{CURRENCY}]?\w+(?:[.,:'/-]\w+)*[%‰°{CURRENCY}]?|[^\w\s{BREAK}{JOIN}]|{BREAK}")
_IDLE: Final = frozenset(".,")
# Longer quotes are compared by their beginning: to know what differs, so much is enough.
_MOST_TOKENS: Final = 400
# Words that stand everywhere tell no place.
_MOST_OCCURRENCES: Final = 200


@frozen
class Change:
    """One difference between a quote and a text.

    Attributes:
        quote: The words of the quote; empty where the text has words that the quote lacks.
        text: The words of the text; empty where the quote has words that the text lacks.
    """

    quote: str
    text: str

    def __str__(self) -> str:
        """Say it for people.

        >>> print(Change("never", ""), Change("10", "12"), sep="; ")
        the quote has “never”, the text does not; the quote has “10”, the text “12”
        """
        if not self.text:
            return f"the quote has “{self.quote}”, the text does not"
        if not self.quote:
            return f"the text has “{self.text}”, the quote does not"
        return f"the quote has “{self.quote}”, the text “{self.text}”"


@frozen
class Nearest:
    """The place of a text that is most like a refused quote.

    Attributes:
        spans: The place, one range of code points for each piece.
        text: The words there.
        quoted: Whether it stands inside quotation marks.
        similarity: The share of words in common: twice their number by the number of words on both sides.
        changes: What differs, in the order of the quote.
    """

    spans: tuple[Span, ...]
    text: str
    quoted: bool
    similarity: float
    changes: tuple[Change, ...]


def nearest(body: str, stream: Stream, quote: str, *, quoted: bool) -> Nearest | None:
    """Return the place in a stream that is most like a quote, if they have any word in common.

    >>> from colombia_brief.words.streams import Stream
    >>> body = "They said they would not pay a cent of it."
    >>> found = nearest(body, Stream(body, [[(0, len(body))]]), "they would never pay", quoted=False)
    >>> found.text, [str(change) for change in found.changes]
    ('they would not pay', ['the quote has “never”, the text “not”'])
    """
    from difflib import SequenceMatcher  # noqa: PLC0415 - imported where it is needed: it doubles the package's import

    wanted = [token[0] for token in _TOKEN.finditer(fold(quote).text)][:_MOST_TOKENS]
    tokens = list(_TOKEN.finditer(stream.plain.folded.text))
    window = _window([token[0] for token in tokens], wanted)
    if window is None:
        return None
    chosen = tokens[window[0] : window[1]]
    caseless = [token.lower() for token in wanted]
    matcher = SequenceMatcher(None, [token[0].lower() for token in chosen], caseless, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    first, last = blocks[0].a, blocks[-1].a + blocks[-1].size
    # Words that the quote has instead of the text's first or last ones belong to the place.
    first = max(0, first - blocks[0].b)
    last = min(len(chosen), last + len(wanted) - blocks[-1].b - blocks[-1].size)
    chosen = chosen[first:last]
    spans = tuple(stream.spans(stream.plain, chosen[0].start(), chosen[-1].end()))
    matcher = SequenceMatcher(None, [token[0] for token in chosen], wanted, autojunk=False)
    return Nearest(
        spans,
        " ".join(span.of(body) for span in spans),
        quoted,
        round(matcher.ratio(), 3),
        tuple(_changes(matcher.get_opcodes(), [token[0] for token in chosen], wanted)),
    )


def _window(tokens: list[str], wanted: list[str]) -> tuple[int, int] | None:
    """Return the range of tokens in which most of those wanted stand near their places, rare ones counting more."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    needed = {token.lower() for token in wanted if token[0].isalnum() or len(token) > 1}
    for index, token in enumerate(tokens):
        lower = token.lower()
        if lower in needed and len(places[lower]) < _MOST_OCCURRENCES:
            places[lower].append(index)
    width = max(4, len(wanted) // 2)
    votes: Counter[int] = Counter()
    anchors: dict[int, tuple[int, int]] = {}
    for index, token in enumerate(wanted):
        found = places.get(token.lower(), ())
        for place in found:
            block = (place - index) // width
            weight = 1000 // len(found)
            for near in (block, block + 1):
                votes[near] += weight
                anchors[near] = max(anchors.get(near, (0, 0)), (weight, place))
    if not votes:
        return None
    block = max(votes, key=lambda block: (votes[block], -block))
    start = max(0, (block - 1) * width)
    end = min(len(tokens), (block + 1) * width + len(wanted) + width)
    return _in_one(tokens, start, end, anchors[block][1])


def _in_one(tokens: list[str], start: int, end: int, place: int) -> tuple[int, int]:
    """Narrow a range to the one quotation that has a place."""
    before = [index for index in range(start, place) if tokens[index] == BREAK]
    after = [index for index in range(place, end) if tokens[index] == BREAK]
    return (before[-1] + 1 if before else start), (after[0] if after else end)


def _changes(
    opcodes: Sequence[tuple[str, int, int, int, int]], tokens: list[str], wanted: list[str]
) -> Iterator[Change]:
    for kind, start, end, from_, to in opcodes:
        ours, theirs = wanted[from_:to], tokens[start:end]
        if kind != "equal" and not _IDLE.issuperset(ours + theirs):
            yield Change(" ".join(ours), " ".join(theirs))
