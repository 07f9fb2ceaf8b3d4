"""What the finder hands back: one figure of a text."""

from __future__ import annotations

from decimal import Decimal  # noqa: TC003 - attrs resolves the annotations of its fields at run time
from enum import StrEnum

from attrs import frozen

from colombia_brief.model.interval import Interval, claimed_interval
from colombia_brief.model.vocabulary import Modifier  # noqa: TC001 - attrs resolves the annotations of its fields


class FigureKind(StrEnum):
    """What a figure counts or measures.

    >>> FigureKind("money") is FigureKind.MONEY
    True
    """

    CARDINAL = "cardinal"
    MONEY = "money"
    PERCENT = "percent"
    PERCENTAGE_POINT = "percentage_point"
    RATIO = "ratio"
    MULTIPLE = "multiple"
    AGE = "age"
    DURATION = "duration"
    RATE = "rate"
    MEASURE = "measure"


@frozen(kw_only=True)
class Figure:
    """A figure as it stands in a text, and as it is meant.

    Attributes:
        start: The first code point of the phrase, modifier and sign included.
        end: One past its last code point, after scale, unit and "per" part.
        text: The phrase, as printed.
        value: The number as printed; trailing zeros count.
        upper: The other end of a range, on the scale of `value`; None for a single figure.
        unit_mult: The power of ten that the scale stands for: 6 for "million", -2 for basis points.
        denominator: What the number is out of: 5 for "one in five"; otherwise 1.
        low: The lower end with the scale applied; None where the modifier leaves it open.
        high: The upper end with the scale applied; `low` again for a single figure.
        modifier: How exactly it is meant.
        unit: ISO 4217 for money, `percent`, `percentage_point`, UCUM where the words are unambiguous,
            otherwise the singular English noun; None for a bare number.
        unit_text: The unit as printed, without the scale; None for a bare number.
        per: What the figure is a rate of, in the vocabulary of `unit`: `day` for "a day".
        kind: What it counts or measures.
    """

    start: int
    end: int
    text: str
    value: Decimal
    upper: Decimal | None
    unit_mult: int
    denominator: int
    low: Decimal | None
    high: Decimal | None
    modifier: Modifier
    unit: str | None
    unit_text: str | None
    per: str | None
    kind: FigureKind

    def interval(self) -> Interval:
        """Return what the figure claims, as `colombia_brief.model.interval` says.

        >>> from colombia_brief.words.figures import find_figures
        >>> figure, = find_figures("roughly $210 million")
        >>> print(figure.interval())
        [199500000, 220500000]
        """
        return claimed_interval(
            self.value,
            unit_mult=self.unit_mult,
            upper=self.upper,
            denominator=self.denominator,
            modifier=self.modifier,
        )
