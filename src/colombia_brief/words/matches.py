"""What is found of a quote in a text: the level, the places, and why not."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Callable

    from colombia_brief.model.span import Span
    from colombia_brief.words.differences import Nearest


class MatchLevel(StrEnum):
    """How the words of a quote stand in a text, from the strictest level to refusal.

    `exact`: the same code points, in one run. `typographic`: but for dashes, marks, spaces and the like.
    `punctuation`: but for the comma or full stop that the house style puts inside the closing mark. `split`: the text
    interrupts the speaker, or runs on in the next paragraph. `editorial`: but for brackets and ellipses. `none`: the
    quote does not stand in the text.

    >>> MatchLevel("split") is MatchLevel.SPLIT
    True
    """

    EXACT = "exact"
    TYPOGRAPHIC = "typographic"
    PUNCTUATION = "punctuation"
    SPLIT = "split"
    EDITORIAL = "editorial"
    NONE = "none"


@frozen
class Match:
    """Where and how a quote stands in a text. It is true if the quote stands there at any level.

    Attributes:
        level: How far the words of the text differ; `MatchLevel.NONE` where the quote does not stand in it.
        spans: The places, half-open ranges of code points of the text as given: one, or one for each piece of an
            interrupted quotation.
        quoted: Whether the words stand inside quotation marks there.
        selected: Whether the text around is the prefix and suffix that were asked for, if any were.
        quote: The quote that was looked for.

    >>> from colombia_brief.words.matching import match_quote
    >>> match = match_quote("She called it “a hard year”.", "a hard year")
    >>> match.level.value, match.spans, match.quoted
    ('exact', (Span(start=15, end=26),), True)
    """

    level: MatchLevel
    spans: tuple[Span, ...] = ()
    quoted: bool = False
    selected: bool = True
    quote: str = ""
    _search: Callable[[str], Nearest | None] | None = field(default=None, repr=False, eq=False, alias="search")

    def __bool__(self) -> bool:
        """Whether the quote stands in the text at any level."""
        return self.level is not MatchLevel.NONE

    @property
    def nearest(self) -> Nearest | None:
        """The place most like a refused quote, worked out when asked for; None if it is not refused, or alone.

        >>> from colombia_brief.words.matching import match_quote
        >>> match_quote("“We do not pay,” she said.", "We do pay").nearest.changes
        (Change(quote='', text='not'),)
        """
        return self._search(self.quote) if self._search and not self else None

    def explain(self) -> str:
        """Say for people where the quote stands, or else what it is nearest to and what differs, word by word.

        >>> from colombia_brief.words.matching import match_quote
        >>> print(match_quote("“We do not pay,” she said.", "We do pay").explain())
        “We do pay” is not in the text.
        The nearest, in quotation marks at 1 to 14: “We do not pay”
        - the text has “not”, the quote does not
        """
        if self:
            where = ", ".join(f"{span.start} to {span.end}" for span in self.spans)
            marks = "inside" if self.quoted else "outside"
            return f"“{self.quote}” stands in the text, {marks} quotation marks, at {where} (level: {self.level})."
        lines = [f"“{self.quote}” is not in the text."]
        nearest = self.nearest
        if nearest is None:
            lines.append("Nothing in the text is like it.")
        else:
            where = ", ".join(f"{span.start} to {span.end}" for span in nearest.spans)
            marks = "in" if nearest.quoted else "outside"
            lines.append(f"The nearest, {marks} quotation marks at {where}: “{nearest.text}”")
            lines += [f"- {change}" for change in nearest.changes]
            if not nearest.changes:
                lines.append("- the words are the same, but do not stand so, one after another, as one speaker's")
        return "\n".join(lines)
