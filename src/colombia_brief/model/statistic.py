"""A figure: what it says, about what and when, and what it follows from."""

from datetime import date
from decimal import Context, Decimal
from typing import TYPE_CHECKING

from attrs import frozen

from colombia_brief.model.constraints import (
    Day,
    Denominator,
    Identifier,
    Number,
    PowerOfTen,
    Text,
    parse_date,
)
from colombia_brief.model.construction import checked
from colombia_brief.model.notebook import ShownInNotebooks
from colombia_brief.model.vocabulary import DerivationKind, Modifier

if TYPE_CHECKING:
    from colombia_brief.model.interval import Interval

# More digits than any quantity that the constraints admit: scaling never rounds.
_EXACT = Context(prec=200)


@checked
@frozen(kw_only=True)
class Quantity:
    """A number as it is printed, with scale, unit and how exactly it is meant.

    Attributes:
        value: The number as printed; trailing zeros count, for they say how exact it is (schema.org
            `QuantitativeValue.value`).
        unit_mult: The power of ten that the scale word stands for: 6 for "million" (SDMX `UNIT_MULT`).
        denominator: What the value is divided by: 5 for "one in five".
        upper: The other end of a range, on the same scale (schema.org `maxValue`); None for one number.
        unit: ISO 4217 for money, `percent`, `percentage_point`, UCUM where the words are unambiguous, else the
            singular English noun; None for a bare number (schema.org `unitCode`).
        unit_text: The unit as printed (schema.org `unitText`).
        per: What a rate is counted by, in the vocabulary of `unit`: `day` for "a day".
        modifier: How exactly the figure is meant.

    Raises:
        FieldError: A field has a wrong type or value.

    >>> aid = Quantity(value=Decimal("210"), unit_mult=6, unit="USD", modifier=Modifier.APPROXIMATELY)
    >>> aid.magnitude
    Decimal('210000000')
    """

    value: Number
    unit_mult: PowerOfTen = 0
    denominator: Denominator = 1
    upper: Number | None = None
    unit: Text | None = None
    unit_text: Text | None = None
    per: Text | None = None
    modifier: Modifier = Modifier.EXACTLY

    @property
    def magnitude(self) -> Decimal:
        """The value with scale and denominator applied; of a range, its lower end.

        Scaling is exact; a division that does not come out even is rounded to 200 digits.
        """
        return self._scaled(self.value)

    @property
    def upper_magnitude(self) -> Decimal | None:
        """The other end of a range with scale and denominator applied, or None for one number."""
        return None if self.upper is None else self._scaled(self.upper)

    def interval(self) -> "Interval":
        """Return the numbers that the printed figure admits, by its last digit, its scale and its modifier.

        >>> Quantity(value=Decimal("446")).interval().contains(Decimal("445.5"))
        True
        """
        from colombia_brief.model.interval import claimed_interval  # noqa: PLC0415 - few who read an article need it

        return claimed_interval(
            self.value,
            unit_mult=self.unit_mult,
            upper=self.upper,
            denominator=self.denominator,
            modifier=self.modifier,
        )

    def _scaled(self, value: Decimal) -> Decimal:
        scaled = value.scaleb(self.unit_mult, _EXACT)
        # What is printed as 210 million is the plain 210000000, not 2.10E+8.
        whole = scaled.quantize(Decimal(1), context=_EXACT) if scaled.as_tuple().exponent > 0 else scaled  # type: ignore[operator]  # finite
        return whole if self.denominator == 1 else _EXACT.divide(whole, Decimal(self.denominator))


@checked
@frozen(kw_only=True)
class Period:
    """The time that a figure is about (schema.org `observationPeriod`).

    Attributes:
        text: The words of the article: "this fiscal year".
        start: The first day, ISO 8601; None where it is not known.
        end: The last day, ISO 8601, included; None where it is not known.

    Raises:
        FieldError: A field has a wrong type or value.

    >>> Period(text="in 2024", start="2024-01-01", end="2024-12-31").first_day
    datetime.date(2024, 1, 1)
    """

    text: Text
    start: Day | None = None
    end: Day | None = None

    @property
    def first_day(self) -> date | None:
        """The first day, if it is known."""
        return None if self.start is None else parse_date(self.start)

    @property
    def last_day(self) -> date | None:
        """The last day, if it is known."""
        return None if self.end is None else parse_date(self.end)


@checked
@frozen(kw_only=True)
class Derivation:
    """How a figure follows from other figures of the article.

    Attributes:
        kind: The operation. A rate with one operand divides by the elapsed days of the operand's period.
        of: The ids of the statistics that it follows from, in the order of the operation.

    Raises:
        FieldError: A field has a wrong type or value.

    >>> Derivation(kind=DerivationKind.SHARE, of=("farm-aid", "aid")).of
    ('farm-aid', 'aid')
    """

    kind: DerivationKind
    of: tuple[Identifier, ...]


@checked
@frozen(kw_only=True)
class Statistic(ShownInNotebooks):
    """A figure of the article (schema.org `Observation`).

    Attributes:
        id: Names the statistic within the article.
        label: What is counted or measured, in words.
        quantity: The figure.
        text: The words of the body that state it.
        prefix: Words of the body right before the text, given only where the text stands there more than once
            (`prefix` of the W3C Web Annotation TextQuoteSelector).
        suffix: Words of the body right after the text, likewise (`suffix` of the TextQuoteSelector).
        source: The id of the source that it comes from; None in a draft.
        observation_about: The place or thing that it is about, as an ISO 3166 code or free text (schema.org
            `observationAbout`).
        period: The time that it is about.
        part_of: The id of the statistic whose part it is.
        derivation: What it follows from.

    Raises:
        FieldError: A field has a wrong type, or a text that breaks the text rule.

    >>> Statistic(id="labs", label="Sites destroyed", quantity=Quantity(value=Decimal("12")), text="12 sites").id
    'labs'
    """

    id: Identifier
    label: Text
    quantity: Quantity
    text: Text
    prefix: Text | None = None
    suffix: Text | None = None
    source: Identifier | None = None
    observation_about: Text | None = None
    period: Period | None = None
    part_of: Identifier | None = None
    derivation: Derivation | None = None
