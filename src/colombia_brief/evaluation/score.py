"""What a comparison of an extraction with a gold article says."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING

from attrs import field, frozen

from colombia_brief.words.matching import MatchLevel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class DifferenceKind(StrEnum):
    """What is the matter with an item.

    `hallucinated`: its words do not stand in the text. `missed`: the gold has it, the extraction does not. `extra`: its
    words stand in the text, but the gold has nothing there. `repeated`: the extraction has it twice. `boundaries`: it
    is about a quote of the gold, but begins or ends elsewhere. `speaker`: the words are right, the speaker is not.
    `quantity`: the words are right, what they are said to mean is not.
    """

    HALLUCINATED = "hallucinated"
    MISSED = "missed"
    EXTRA = "extra"
    REPEATED = "repeated"
    BOUNDARIES = "boundaries"
    SPEAKER = "speaker"
    QUANTITY = "quantity"


@frozen(kw_only=True)
class Difference:
    """One difference between an extraction and the gold.

    Attributes:
        kind: What is the matter.
        what: `quote` or `figure`.
        index: Its place among the extracted quotes or figures; None for what was missed.
        gold: The id of the quote or statistic of the gold that it is about, or nearest to, if there is one.
        field: For a quantity, the field that differs.
        expected: What the gold has.
        found: What the extraction has.

    >>> scale = {"field": "unit_mult", "expected": "6", "found": "9"}
    >>> print(Difference(kind=DifferenceKind.QUANTITY, what="figure", index=0, **scale))
    figure 0: quantity: unit_mult is “9”, not “6”
    """

    kind: DifferenceKind
    what: str
    index: int | None = None
    gold: str | None = None
    field: str | None = None
    expected: str | None = None
    found: str | None = None

    def __str__(self) -> str:
        """Return the difference as one line for people."""
        name = self.what if self.index is None else f"{self.what} {self.index}"
        about = f"{self.field} is “{self.found}”" if self.field else f"“{self.found}”" if self.found else ""
        wanted = f"“{self.expected}”" if self.expected else ""
        near = ", nearest is " if self.kind is DifferenceKind.HALLUCINATED else ", not "
        return f"{name}: {self.kind}: {near.join(filter(None, (about, wanted)))}"


@frozen
class Share:
    """How many of some things are right.

    Attributes:
        right: How many are.
        predicted: How many the extraction has.
        expected: How many the gold has.

    >>> share = Share(3, 4, 6)
    >>> share.precision, share.recall, share.f1
    (0.75, 0.5, 0.6)
    """

    right: int
    predicted: int
    expected: int

    @property
    def precision(self) -> float:
        """Right by predicted; 1 if nothing was predicted."""
        return self.right / self.predicted if self.predicted else 1.0

    @property
    def recall(self) -> float:
        """Right by expected; 1 if nothing was expected."""
        return self.right / self.expected if self.expected else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 if there is nothing on either side."""
        total = self.predicted + self.expected
        return 2 * self.right / total if total else 1.0

    def __str__(self) -> str:
        """Return the three as one line for people."""
        counts = f"{self.right} right of {self.predicted} predicted, {self.expected} expected"
        return f"precision {self.precision:.3f}, recall {self.recall:.3f}, F1 {self.f1:.3f} ({counts})"


@frozen(kw_only=True)
class ExtractionScore:
    """How an extraction compares with a gold article.

    Attributes:
        quotes: The quotes. One is right if its words stand where the gold's do, but for punctuation at the edges.
        speakers: The speakers of the quotes that are right. `predicted` are those given, `expected` all of the gold's.
        figures: The figures. One is right if its words are where the gold's figure is, and its quantity, if it has one,
            is the gold's.
        quote_levels: For each extracted quote, the level at which its words stand in the text, the name of a
            `MatchLevel`.
        figure_levels: The same for each extracted figure.
        differences: All that differs, in the order of the extraction; what was missed is last.

    >>> from colombia_brief import load_brief
    >>> from colombia_brief.evaluation import score_extraction
    >>> print(score_extraction(load_brief(), load_brief()).figures)
    precision 1.000, recall 1.000, F1 1.000 (6 right of 6 predicted, 6 expected)
    """

    quotes: Share
    speakers: Share
    figures: Share
    quote_levels: tuple[str, ...]
    figure_levels: tuple[str, ...]
    differences: tuple[Difference, ...] = field(factory=tuple)

    @property
    def hallucinated(self) -> tuple[Difference, ...]:
        """The items whose words do not stand in the text."""
        return tuple(item for item in self.differences if item.kind is DifferenceKind.HALLUCINATED)

    def __str__(self) -> str:
        """Return the score for people: the shares, the levels, and the differences a line each."""
        lines = [
            f"quotes: {self.quotes}",
            f"speakers: {self.speakers}",
            f"figures: {self.figures}",
            f"grounded: quotes {_counted(self.quote_levels)}; figures {_counted(self.figure_levels)}",
        ]
        return "\n".join([*lines, *map(str, self.differences)])


def _counted(levels: Sequence[str]) -> str:
    counts: Mapping[str, int] = Counter(levels)
    return ", ".join(f"{counts[level]} {level}" for level in map(str, MatchLevel) if level in counts) or "none"
