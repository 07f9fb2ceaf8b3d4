"""Strategies for the parts of an article, each valid on its own."""

from __future__ import annotations

from datetime import date
from decimal import Context, Decimal
from typing import TYPE_CHECKING

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

_EXACT = Context(prec=60)
# Strategies that are made once: to make one, and to validate it, costs more than to draw from it.
_OPTIONAL_TEXT = st.none() | texts()
_OPTIONAL_URL = st.none() | urls()
_SOURCE_KIND = st.sampled_from(SourceKind)
_RESPONSE = st.sampled_from(Response)
_MODIFIER = st.sampled_from(Modifier)
_YES_FIRST = st.sampled_from((True, False))


def sections(*, min_paragraphs: int = 1) -> SearchStrategy[Section]:
    """Return sections, with and without heading.

    Args:
        min_paragraphs: How many paragraphs at least; a rule warns of a section without any.

    >>> from hypothesis import find
    >>> find(sections(), lambda section: section.heading is not None)
    Section(heading='0', paragraphs=('0',))
    """
    return st.builds(
        Section,
        heading=_OPTIONAL_TEXT,
        paragraphs=st.lists(texts(), min_size=min_paragraphs, max_size=4).map(tuple),
    )


@st.composite
def _sources(draw: DrawFn, names: SearchStrategy[str], levels: Sequence[AttributionLevel]) -> Source:
    kind = draw(_SOURCE_KIND)
    level = draw(st.sampled_from(levels))
    # On background and beyond, no name is given away.
    is_named = level is AttributionLevel.ON_THE_RECORD and draw(_YES_FIRST)
    label = draw(names)
    return Source(
        id=draw(identifiers()),
        kind=kind,
        name=label if is_named else None,
        described_as=None if is_named else label,
        role=draw(_OPTIONAL_TEXT),
        affiliation=draw(_OPTIONAL_TEXT),
        attribution_level=level,
        anonymity_reason=None if is_named else draw(texts()),
        url=draw(_OPTIONAL_URL),
        response=draw(_RESPONSE),
    )


def sources(
    *, names: SearchStrategy[str] | None = None, levels: Sequence[AttributionLevel] = tuple(AttributionLevel)
) -> SearchStrategy[Source]:
    """Return sources of every kind, named ones, and unnamed ones with the reason. `via` is not set.

    Args:
        names: What they may be called or described as; None for any text.
        levels: On which terms they may speak.

    >>> from hypothesis import find
    >>> find(sources(), lambda source: source.name is None).described_as
    '0'
    """
    return _sources(texts() if names is None else names, levels)


def quotes(*, speakers: SearchStrategy[str] | None = None) -> SearchStrategy[Quote]:
    """Return quotes of every kind; where their words stand is up to the article.

    Args:
        speakers: The ids of their speakers; None for any.

    >>> from hypothesis import find
    >>> find(quotes(speakers=st.just("mayor")), lambda quote: quote.kind == "partial").speaker
    'mayor'
    """
    return st.builds(
        Quote,
        id=identifiers(),
        text=texts(),
        prefix=_OPTIONAL_TEXT,
        suffix=_OPTIONAL_TEXT,
        speaker=identifiers() if speakers is None else speakers,
        kind=st.sampled_from(QuoteKind),
        cue=_OPTIONAL_TEXT,
        medium=st.none() | st.sampled_from(Medium),
    )


@st.composite
def numbers(draw: DrawFn, *, min_value: int = -(10**20), max_value: int = 10**20) -> Decimal:
    """Return numbers as they can be printed: with up to ten decimals, trailing zeros among them, and minus zero.

    Args:
        min_value: The least whole part.
        max_value: The greatest whole part.

    >>> from hypothesis import find
    >>> find(numbers(), lambda number: str(number).endswith(".0"))
    Decimal('0.0')
    """
    places = draw(st.integers(min_value=0, max_value=10))
    number = draw(st.integers(min_value=min_value * 10**places, max_value=max_value * 10**places))
    value = Decimal(f"{number}E-{places}")
    return value.copy_negate() if not value and min_value < 0 and draw(st.booleans()) else value


@st.composite
def quantities(draw: DrawFn) -> Quantity:
    """Return quantities: numbers and ranges on every scale, with and without units, denominators and modifiers.

    >>> from hypothesis import find
    >>> find(quantities(), lambda quantity: quantity.upper is not None)
    Quantity(value=Decimal('0'), unit_mult=0, denominator=1, upper=Decimal('0'), unit=None, unit_text=None, per=None, modifier=<Modifier.BETWEEN: 'between'>)
    """  # noqa: E501 - one value in one line
    modifier = draw(_MODIFIER)
    value = draw(numbers())
    return Quantity(
        value=value,
        unit_mult=draw(st.integers(min_value=-30, max_value=30)),
        denominator=draw(st.just(1) | st.integers(min_value=1, max_value=10**15)),
        upper=_EXACT.add(value, draw(numbers(min_value=0))) if modifier is Modifier.BETWEEN else None,
        unit=draw(st.none() | _units()),
        unit_text=draw(_OPTIONAL_TEXT),
        per=draw(st.none() | _units()),
        modifier=modifier,
    )


def _units() -> SearchStrategy[str]:
    return st.sampled_from(("percent", "percentage_point", "USD", "COP", "ton", "km2", "kW.h", "facility")) | texts()


@st.composite
def periods(draw: DrawFn) -> Period:
    """Return periods: without bounds, with one, and with both in order.

    >>> from hypothesis import find
    >>> find(periods(), lambda period: period.start is not None and period.end is not None)
    Period(text='0', start='2000-01-01', end='2000-01-01')
    """
    start, end = sorted((draw(st.dates()), draw(st.dates())))
    return Period(
        text=draw(texts()),
        start=draw(st.none() | st.just(start.isoformat())),
        end=draw(st.none() | st.just(end.isoformat())),
    )


def derivations(*, statistics: SearchStrategy[str] | None = None) -> SearchStrategy[Derivation]:
    """Return derivations of every kind, each with as many operands as its operation takes.

    Args:
        statistics: The ids of the statistics that a figure may follow from; None for any.

    >>> from hypothesis import find
    >>> find(derivations(), lambda derivation: derivation.kind == "share")
    Derivation(kind=<DerivationKind.SHARE: 'share'>, of=('0', '0'))
    """
    return st.sampled_from(DerivationKind).flatmap(
        lambda kind: st.builds(
            Derivation,
            kind=st.just(kind),
            of=st.lists(
                identifiers() if statistics is None else statistics,
                min_size=_OPERANDS[kind][0],
                max_size=_OPERANDS[kind][1],
            ).map(tuple),
        )
    )


# How many operands an operation takes: sums, products and averages any number from two on.
_OPERANDS = {
    kind: (2, 4) if kind in {DerivationKind.SUM, DerivationKind.PRODUCT, DerivationKind.AVERAGE} else (2, 2)
    for kind in DerivationKind
} | {DerivationKind.RATE: (1, 2)}


def statistics(*, sources: SearchStrategy[str] | None = None) -> SearchStrategy[Statistic]:
    """Return statistics; where their words stand, and what they are part of, is up to the article.

    Args:
        sources: The ids of their sources; None for any.

    >>> from hypothesis import find
    >>> find(statistics(sources=st.just("data")), lambda statistic: statistic.period is not None).source
    'data'
    """
    return st.builds(
        Statistic,
        id=identifiers(),
        label=texts(),
        quantity=quantities(),
        text=texts(),
        prefix=_OPTIONAL_TEXT,
        suffix=_OPTIONAL_TEXT,
        source=identifiers() if sources is None else sources,
        observation_about=st.none() | places(),
        period=st.none() | periods(),
        part_of=st.none() | identifiers(),
        derivation=st.none() | derivations(),
    )


def places() -> SearchStrategy[str]:
    """Return what a figure may be about: ISO 3166 codes of countries and their parts, and free text.

    >>> from hypothesis import find
    >>> find(places(), lambda place: "-" in place)
    'CO-ANT'
    """
    return st.sampled_from(("CO", "US", "CO-ANT", "US-DC")) | texts()


def corrections(*, targets: SearchStrategy[str] | None = None, min_date: date = date.min) -> SearchStrategy[Correction]:
    """Return corrections of every kind.

    Args:
        targets: What they may be about; None for any text.
        min_date: The first day that they may be of.

    >>> from hypothesis import find
    >>> find(corrections(), lambda correction: correction.kind == "retraction").text
    '0'
    """
    return st.builds(
        Correction,
        kind=st.sampled_from(CorrectionKind),
        text=texts(),
        target=st.none() | (texts() if targets is None else targets),
        old=_OPTIONAL_TEXT,
        new=_OPTIONAL_TEXT,
        date=st.none() | dates(min_value=min_date),
    )


def waivers() -> SearchStrategy[Waiver]:
    """Return waivers of the findings of every rule.

    >>> from hypothesis import find
    >>> find(waivers(), lambda waiver: waiver.code == "unused_source").path
    '$.headline'
    """
    paths = st.sampled_from(("$.headline", "$.sources[0]", "$.quotes[1].text", "$.statistics[0].part_of"))
    return st.builds(Waiver, code=st.sampled_from(sorted(RULES)), path=paths, reason=texts())
