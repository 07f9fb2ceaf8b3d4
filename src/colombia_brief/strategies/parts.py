"""Strategies for the parts of an article, each valid on its own."""

from __future__ import annotations

from datetime import date
from decimal import Context, Decimal
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from colombia_brief.model import (
    AttributionLevel,
    Correction,
    CorrectionKind,
    Derivation,
    DerivationKind,
    Medium,
    Modifier,
    Period,
    Quantity,
    Quote,
    QuoteKind,
    Response,
    Section,
    Source,
    SourceKind,
    Statistic,
    Waiver,
)
from colombia_brief.rules import RULES
from colombia_brief.strategies.texts import dates, identifiers, texts, urls

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

# Strategies that are made once: to make one, and to validate it, costs more than to draw from it.
_ID: Final = identifiers()
_TEXT: Final = texts()
_OPTIONAL_TEXT: Final = st.none() | _TEXT
_OPTIONAL_URL: Final = st.none() | urls()
_BOOLEAN: Final = st.booleans()
_YES_FIRST: Final = st.sampled_from((True, False))
_DATE: Final = st.dates()
_SOURCE_KIND: Final = st.sampled_from(SourceKind)
_RESPONSE: Final = st.sampled_from(Response)
_MODIFIER: Final = st.sampled_from(Modifier)
_OPTIONAL_MEDIUM: Final = st.none() | st.sampled_from(Medium)
_UNIT: Final = st.sampled_from(("percent", "percentage_point", "USD", "COP", "ton", "km2", "kW.h", "facility")) | _TEXT
_OPTIONAL_UNIT: Final = st.none() | _UNIT
_UNIT_MULT: Final = st.integers(min_value=-30, max_value=30)
_DENOMINATOR: Final = st.just(1) | st.integers(min_value=1, max_value=10**15)
_PLACES: Final = st.integers(min_value=0, max_value=10)
_MANTISSA: Final = st.integers(min_value=-(10**25), max_value=10**25)
_EXACT: Final = Context(prec=60)


def sections() -> SearchStrategy[Section]:
    """Return sections, with and without heading, each with a paragraph at least.

    >>> from hypothesis import given
    >>> @given(sections())
    ... def test(section):
    ...     assert section.paragraphs
    >>> test()
    """
    paragraphs = st.lists(_TEXT, min_size=1, max_size=4).map(tuple)
    return st.builds(Section, heading=_OPTIONAL_TEXT, paragraphs=paragraphs)


def sources(
    *, names: SearchStrategy[str] | None = None, levels: Sequence[AttributionLevel] = tuple(AttributionLevel)
) -> SearchStrategy[Source]:
    """Return sources of every kind, named ones, and unnamed ones with the reason. `via` is not set.

    Args:
        names: What they may be called or described as; None for any text.
        levels: On which terms they may speak.

    >>> from hypothesis import given
    >>> @given(sources())
    ... def test(source):
    ...     assert source.name or source.described_as
    >>> test()
    """
    return _sources(_TEXT if names is None else names, st.sampled_from(levels))


@st.composite
def _sources(draw: DrawFn, names: SearchStrategy[str], levels: SearchStrategy[AttributionLevel]) -> Source:
    kind = draw(_SOURCE_KIND)
    level = draw(levels)
    # On background and beyond, no name is given away.
    is_named = level is AttributionLevel.ON_THE_RECORD and draw(_YES_FIRST)
    label = draw(names)
    return Source(
        id=draw(_ID),
        kind=kind,
        name=label if is_named else None,
        described_as=None if is_named else label,
        role=draw(_OPTIONAL_TEXT),
        affiliation=draw(_OPTIONAL_TEXT),
        attribution_level=level,
        anonymity_reason=None if is_named else draw(_TEXT),
        url=draw(_OPTIONAL_URL),
        response=draw(_RESPONSE),
        proposed_from=draw(_OPTIONAL_TEXT),
    )


def quotes(*, speakers: SearchStrategy[str] | None = None) -> SearchStrategy[Quote]:
    """Return quotes of every kind; where their words stand is up to the article.

    Args:
        speakers: The ids of their speakers; None for any.

    >>> from hypothesis import given
    >>> @given(quotes(speakers=st.just("mayor")))
    ... def test(quote):
    ...     assert quote.speaker == "mayor"
    >>> test()
    """
    return st.builds(
        Quote,
        id=_ID,
        text=_TEXT,
        prefix=_OPTIONAL_TEXT,
        suffix=_OPTIONAL_TEXT,
        speaker=_ID if speakers is None else speakers,
        kind=st.sampled_from(QuoteKind),
        cue=_OPTIONAL_TEXT,
        medium=_OPTIONAL_MEDIUM,
    )


@st.composite
def _numbers(draw: DrawFn) -> Decimal:
    value = Decimal(f"{draw(_MANTISSA)}E-{draw(_PLACES)}")
    is_below_zero = draw(_BOOLEAN)
    return value.copy_negate() if is_below_zero and not value else value


def numbers() -> SearchStrategy[Decimal]:
    """Return numbers as they can be printed: with up to ten decimals, trailing zeros among them, and minus zero.

    >>> from hypothesis import given
    >>> @given(numbers())
    ... def test(number):
    ...     assert "E" not in format(number, "f")
    >>> test()
    """
    return _numbers()


@st.composite
def _quantities(draw: DrawFn) -> Quantity:
    modifier = draw(_MODIFIER)
    value = draw(_NUMBER)
    return Quantity(
        value=value,
        unit_mult=draw(_UNIT_MULT),
        denominator=draw(_DENOMINATOR),
        upper=_EXACT.add(value, abs(draw(_NUMBER))) if modifier is Modifier.BETWEEN else None,
        unit=draw(_OPTIONAL_UNIT),
        unit_text=draw(_OPTIONAL_TEXT),
        per=draw(_OPTIONAL_UNIT),
        modifier=modifier,
    )


def quantities() -> SearchStrategy[Quantity]:
    """Return quantities: numbers and ranges on every scale, with and without units, denominators and modifiers.

    >>> from hypothesis import given
    >>> @given(quantities())
    ... def test(quantity):
    ...     assert (quantity.upper is not None) == (quantity.modifier == "between")
    >>> test()
    """
    return _quantities()


@st.composite
def _periods(draw: DrawFn) -> Period:
    start, end = sorted((draw(_DATE), draw(_DATE)))
    return Period(
        text=draw(_TEXT),
        start=start.isoformat() if draw(_BOOLEAN) else None,
        end=end.isoformat() if draw(_BOOLEAN) else None,
    )


def periods() -> SearchStrategy[Period]:
    """Return periods: without bounds, with one, and with both in order.

    >>> from hypothesis import given
    >>> @given(periods())
    ... def test(period):
    ...     assert period.start is None or period.end is None or period.start <= period.end
    >>> test()
    """
    return _periods()


def derivations(*, statistics: SearchStrategy[str] | None = None) -> SearchStrategy[Derivation]:
    """Return derivations of every kind, each with as many operands as its operation takes.

    Args:
        statistics: The ids of the statistics that a figure may follow from; None for any.

    >>> from hypothesis import given
    >>> @given(derivations())
    ... def test(derivation):
    ...     assert derivation.of
    >>> test()
    """
    ids = _ID if statistics is None else statistics
    return st.one_of(
        *(
            st.builds(Derivation, kind=st.just(kind), of=st.lists(ids, min_size=least, max_size=most).map(tuple))
            for kind, (least, most) in _OPERANDS.items()
        )
    )


# How many operands an operation takes. Sums, products and averages have no limit; four show it.
_OPERANDS: Final = {
    **dict.fromkeys(DerivationKind, (2, 2)),
    **dict.fromkeys((DerivationKind.SUM, DerivationKind.PRODUCT, DerivationKind.AVERAGE), (2, 4)),
    DerivationKind.RATE: (1, 2),
}


def statistics(*, sources: SearchStrategy[str] | None = None) -> SearchStrategy[Statistic]:
    """Return statistics; where their words stand, and what they are part of, is up to the article.

    Args:
        sources: The ids of their sources; None for any.

    >>> from hypothesis import given
    >>> @given(statistics(sources=st.just("data")))
    ... def test(statistic):
    ...     assert statistic.source == "data"
    >>> test()
    """
    return st.builds(
        Statistic,
        id=_ID,
        label=_TEXT,
        quantity=_QUANTITY,
        text=_TEXT,
        prefix=_OPTIONAL_TEXT,
        suffix=_OPTIONAL_TEXT,
        source=_ID if sources is None else sources,
        observation_about=_OPTIONAL_PLACE,
        period=_OPTIONAL_PERIOD,
        part_of=_OPTIONAL_ID,
        derivation=_OPTIONAL_DERIVATION,
    )


def places() -> SearchStrategy[str]:
    """Return what a figure may be about: ISO 3166 codes of countries and their parts, and free text.

    >>> from hypothesis import given
    >>> @given(places())
    ... def test(place):
    ...     assert place
    >>> test()
    """
    return st.sampled_from(("CO", "US", "CO-ANT", "US-DC")) | _TEXT


def corrections(*, targets: SearchStrategy[str] | None = None, min_date: date = date.min) -> SearchStrategy[Correction]:
    """Return corrections of every kind.

    Args:
        targets: What they may be about; None for any text.
        min_date: The first day that they may be of.

    >>> from hypothesis import given
    >>> @given(corrections(targets=st.just("$.headline")))
    ... def test(correction):
    ...     assert correction.target in (None, "$.headline")
    >>> test()
    """
    return st.builds(
        Correction,
        kind=st.sampled_from(CorrectionKind),
        text=_TEXT,
        target=st.none() | (_TEXT if targets is None else targets),
        old=_OPTIONAL_TEXT,
        new=_OPTIONAL_TEXT,
        date=st.none() | dates(min_value=min_date),
    )


def waivers() -> SearchStrategy[Waiver]:
    """Return waivers of the findings of every rule.

    >>> from hypothesis import given
    >>> @given(waivers())
    ... def test(waiver):
    ...     assert waiver.path.startswith("$")
    >>> test()
    """
    paths = st.sampled_from(("$.headline", "$.sources[0]", "$.quotes[1].text", "$.statistics[0].part_of"))
    return st.builds(Waiver, code=st.sampled_from(sorted(RULES)), path=paths, reason=_TEXT)


_NUMBER: Final = numbers()
_QUANTITY: Final = quantities()
_OPTIONAL_ID: Final = st.none() | _ID
_OPTIONAL_PLACE: Final = st.none() | places()
_OPTIONAL_PERIOD: Final = st.none() | periods()
_OPTIONAL_DERIVATION: Final = st.none() | derivations()
