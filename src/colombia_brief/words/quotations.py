"""Every quotation of a text, with its marks and pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from colombia_brief.arguments import a_text
from colombia_brief.model.span import Span
from colombia_brief.words.joining import chains
from colombia_brief.words.reading import read_passages

if TYPE_CHECKING:
    from colombia_brief.words.sound import Passage


@frozen
class Piece:
    """A run of quoted words between one pair of marks.

    Attributes:
        outer: The place of the words with their marks.
        inner: The place of the words alone.
        opening: The opening mark as printed, empty where it is missing.
        closing: The closing mark as printed, empty where it is missing or where the next paragraph carries on.
    """

    outer: Span
    inner: Span
    opening: str
    closing: str


@frozen
class Quotation:
    """What an article gives as one speaker's words.

    Attributes:
        text: The words, its pieces joined by single spaces.
        pieces: The runs of words, in order; more than one where the article interrupts the speaker, or repeats the
            mark in a new paragraph.
        depth: 0 for a quotation of the article's, 1 for one within it, and so on.
        balanced: Whether its marks are as they should be: none missing, none turned the wrong way.

    >>> quotation = find_quotations("He said: “It is what I would call ‘a plan.’")[0]
    >>> quotation.text, quotation.depth, quotation.balanced
    ('It is what I would call ‘a plan.’', 0, False)
    """

    text: str
    pieces: tuple[Piece, ...]
    depth: int
    balanced: bool

    @property
    def spans(self) -> tuple[Span, ...]:
        """The places of the words, without marks."""
        return tuple(piece.inner for piece in self.pieces)

    @property
    def outer(self) -> Span:
        """The place from the first mark to the last, with what the article says in between."""
        return Span(self.pieces[0].outer.start, self.pieces[-1].outer.end)


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Return the quotations of `text`, in the order in which they begin; those within others too.

    The marks are those of English, Spanish, German and French news: “ ” ‘ ’ " ' '' « » ‹ › „ “ ‚ ‘ » «. Apostrophes,
    feet and inches are none. Quotations that the article joins are one: “…,” she said, “…”, and those that run over
    paragraphs with the mark repeated. Where a mark is missing or turned the wrong way, the text is read as an editor
    would read it, with the fewest faults, and the quotation is not `balanced`.

    Raises:
        TypeError: The text is no str.

    >>> quotation, other = find_quotations("“We tried,” she said, “and failed.” The ‘plan’ was hers.")
    >>> quotation.text, len(quotation.pieces), quotation.balanced
    ('We tried, and failed.', 2, True)
    >>> other.text, other.outer
    ('plan', Span(start=40, end=46))
    """
    passages = read_passages(a_text("text", text))
    return gather(text, passages, chains(text, passages))


def gather(text: str, passages: list[Passage], joined: list[list[Passage]]) -> tuple[Quotation, ...]:
    """Return the quotations of a text that was read already."""
    nested = [[passage] for passage in passages if passage.depth]
    groups = joined if not nested else sorted(joined + nested, key=lambda group: (group[0].start, group[0].depth))
    return tuple([_quotation(text, group) for group in groups])


def _quotation(text: str, group: list[Passage]) -> Quotation:
    if len(group) == 1:
        passage = group[0]
        words = text[passage.inner_start : passage.inner_end]
        return Quotation(words, (_piece(text, passage),), passage.depth, passage.sound)
    return Quotation(
        " ".join([text[passage.inner_start : passage.inner_end] for passage in group]),
        tuple([_piece(text, passage) for passage in group]),
        group[0].depth,
        all(passage.sound for passage in group),
    )


def _piece(text: str, passage: Passage) -> Piece:
    return Piece(
        Span(passage.start, passage.end),
        Span(passage.inner_start, passage.inner_end),
        text[passage.start : passage.inner_start].strip(),
        text[passage.inner_end : passage.end].strip(),
    )
