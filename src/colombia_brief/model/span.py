"""A place in a text."""

from __future__ import annotations

from attrs import frozen


@frozen
class Span:
    """A half-open range of code points, as Python slices: `text[span.start : span.end]`.

    Attributes:
        start: The first code point.
        end: One past the last code point.

    >>> span = Span(4, 9)
    >>> span.of("The words.")
    'words'
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the part of `text` that the span covers."""
        return text[self.start : self.end]
