"""Sentences that carry a quote or a figure, with the place of the words in them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from attrs import evolve, frozen
from hypothesis import strategies as st

from colombia_brief.model import (
    Derivation,
    DerivationKind,
    Medium,
    Modifier,
    Period,
    Quote,
    QuoteKind,
    Source,
    Statistic,
)
from colombia_brief.strategies.alphabets import capitalized, phrases
from colombia_brief.strategies.figures import (
    MONEY,
    NOUNS,
    Printed,
    amount,
    bare,
    percent,
    printed_quantities,
)
from colombia_brief.strategies.parts import places
from colombia_brief.strategies.texts import texts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from hypothesis.strategies import DrawFn

MARKS: Final = (("“", "”"), ('"', '"'), ("«", "»"), ("„", "“"), ("\u2018", "\u2019"))
COUNTED: Final = ("0", "1", "2")
"""Stand for the ids that are drawn when all is known."""
# Strategies that are made once: to make one, and to validate it, costs more than to draw from it.
_BOOLEAN: Final = st.booleans()
_TEXT: Final = texts()
_PHRASE: Final = phrases()
_KIND: Final = st.sampled_from(QuoteKind)
_CUE: Final = st.sampled_from(("said", "says", "wrote", "warned", "added"))
_PARTIAL_CUE: Final = st.sampled_from(("spoke of", "called it"))
_FORM: Final = st.sampled_from(("name cue", "cue name", "stop", "colon"))
_STOP: Final = st.sampled_from("?!")
_OPTIONAL_MEDIUM: Final = st.none() | st.sampled_from(Medium)
_OPTIONAL_PLACE: Final = st.none() | places()
_SHAPE: Final = st.sampled_from(("alone", "derived", "alone", "derived", "part"))
_DERIVATION: Final = st.sampled_from(DerivationKind)
_SUBJECT: Final = st.sampled_from(("the paper", "records", "a survey"))
_PRINTED: Final = printed_quantities()
_UNIT: Final = st.sampled_from((*NOUNS, *MONEY))
_FACTOR: Final = st.integers(min_value=2, max_value=99)


class Setting(NamedTuple):
    """What the figures of an article may refer to: its sources, and the day on which it was published."""

    sources: Sequence[Source]
    published: date | None


@frozen
class Sentence:
    """A sentence, and the quote or statistic whose words stand in it.

    Attributes:
        text: The sentence, ended by a full stop or a closing mark.
        carries: The quote or statistic.
        offset: Where its words begin.
    """

    text: str
    carries: Quote | Statistic
    offset: int


@st.composite
def quoting_sentences(draw: DrawFn, *, speakers: Sequence[Source], marks: tuple[str, str]) -> list[Sentence]:
    """Draw a sentence with a quote of one of the speakers, or of nobody.

    Its id is its number in the group, as with figures.
    """
    speaker = draw(st.sampled_from([*speakers, None]))
    who = "Somebody" if speaker is None else speaker.label
    kind = draw(_KIND)
    cue = draw(_CUE)
    opening, closing = marks
    words = draw(_PHRASE)
    match kind:
        case QuoteKind.DIRECT:
            before, text, after = draw(_direct(capitalized(words), who, cue, marks))
        case QuoteKind.PARTIAL:
            cue = draw(_PARTIAL_CUE)
            stop = f".{closing}" if draw(_BOOLEAN) else f"{closing} again."
            before, text, after = f"{who} {cue} {opening}", words, stop
        case _:
            before, text, after = f"{who} {cue} ", f"there would be {words}", "."
    quote = Quote(
        id=COUNTED[0],
        text=text,
        speaker=None if speaker is None else speaker.id,
        kind=kind,
        cue=cue if draw(_BOOLEAN) else None,
        medium=draw(_OPTIONAL_MEDIUM),
    )
    return [Sentence(before + text + after, quote, len(before))]


@st.composite
def _direct(draw: DrawFn, words: str, who: str, cue: str, marks: tuple[str, str]) -> tuple[str, str, str]:
    """Draw what stands before a whole sentence in marks, the sentence, and what stands after it."""
    opening, closing = marks
    match draw(_FORM):
        case "name cue":
            return opening, words, f",{closing} {who} {cue}."
        case "cue name":
            return opening, words, f",{closing} {cue} {who}."
        case "stop":
            return opening, words + draw(_STOP), f"{closing} {who} {cue}."
        case _:
            return f"{who} {cue}: {opening}", f"{words}.", closing


@st.composite
def counting_sentences(draw: DrawFn, *, setting: Setting) -> list[Sentence]:
    """Draw a figure alone, a whole and its part, or figures and what follows from them: a sentence each.

    Their ids are their numbers in the group, from 0.
    """
    match draw(_SHAPE):
        case "part":
            whole, part = draw(_wholes_and_parts())
            of = draw(_counting(COUNTED[0], whole, setting))
            sentence = draw(_counting(COUNTED[1], part, setting))
            return [of, _with(sentence, part_of=COUNTED[0])]
        case "derived":
            return draw(_derived(setting))
        case _:
            return [draw(_counting(COUNTED[0], draw(_PRINTED), setting))]


def _with(sentence: Sentence, **changes: Any) -> Sentence:
    return evolve(sentence, carries=evolve(sentence.carries, **changes))


@st.composite
def _counting(draw: DrawFn, name: str, printed: Printed, setting: Setting, *, period: Period | None = None) -> Sentence:
    """Draw a sentence with this figure."""
    source = draw(st.sampled_from([*setting.sources, None]))
    # A figure that counts per day, or per year, is of a time.
    if period is None and (printed.quantity.per is not None or draw(_BOOLEAN)):
        period = draw(_periods(setting.published))
    subject = draw(_SUBJECT)
    before = f"{capitalized(subject)} showed " if period is None else f"{period.text}, {subject} showed "
    statistic = Statistic(
        id=name,
        label=draw(_TEXT),
        quantity=printed.quantity,
        text=printed.text,
        source=None if source is None else source.id,
        observation_about=draw(_OPTIONAL_PLACE),
        period=period,
    )
    return Sentence(f"{before}{printed.text}.", statistic, len(before))


def _last_year(published: date | None) -> int:
    return published.year - 1 if published else 2024


@st.composite
def _periods(draw: DrawFn, published: date | None) -> Period:
    """Draw a period as it begins a sentence, all of it before the article was published."""
    year = draw(st.integers(min_value=1950, max_value=_last_year(published)))
    first, last = date(year, 1, 1).isoformat(), date(year, 12, 31).isoformat()
    some = [
        Period(text=f"In {year}", start=first, end=last),
        Period(text=f"Since {year}", start=first),
        Period(text=f"Through {year}", end=last),
    ]
    if published is not None:
        month_end = published.replace(day=1) - timedelta(days=1)
        some += [
            Period(text="This year"),
            Period(text="Last month", start=month_end.replace(day=1).isoformat(), end=month_end.isoformat()),
        ]
    return draw(st.sampled_from(some))


@st.composite
def _wholes_and_parts(draw: DrawFn) -> tuple[Printed, Printed]:
    """Draw a figure, and one that is at most half of it."""
    unit = draw(_UNIT)
    part = draw(st.integers(min_value=2, max_value=10_000))
    whole = draw(st.integers(min_value=2 * part, max_value=10**6))
    of = amount(whole, unit)
    about = Printed(f"about {of.text}", evolve(of.quantity, modifier=Modifier.APPROXIMATELY))
    return about if draw(_BOOLEAN) else of, amount(part, unit)


@st.composite
def _derived(draw: DrawFn, setting: Setting) -> list[Sentence]:
    """Draw two or three sentences: the operands, and the figure that follows from them."""
    kind = draw(_DERIVATION)
    unit = draw(_UNIT)
    small, factor = draw(_FACTOR), draw(_FACTOR)
    period = None
    if kind is DerivationKind.RATE:
        year = draw(st.integers(min_value=1950, max_value=_last_year(setting.published)))
        start, end = date(year, 1, 1), date(year, 12, 31)
        period = Period(text=f"In {year}", start=start.isoformat(), end=end.isoformat())
        days = (end - start).days + 1
        *operands, result = amount(small * days, unit), amount(small, unit, per="day")
    else:
        *operands, result = _EXAMPLES[kind](unit, small, factor)
    sentences = [
        draw(_counting(name, printed, setting, period=period))
        for name, printed in zip(COUNTED, (*operands, result), strict=False)
    ]
    derivation = Derivation(kind=kind, of=tuple(sentence.carries.id for sentence in sentences[:-1]))
    last = sentences.pop()
    return [*sentences, _with(last, derivation=derivation)]


# For each operation the operands, and last the result: exact, and all of them above 1.
_EXAMPLES: Final[Mapping[DerivationKind, Callable[[str, int, int], tuple[Printed, ...]]]] = {
    DerivationKind.SUM: lambda unit, a, b: (amount(a, unit), amount(b, unit), amount(a + b, unit)),
    DerivationKind.DIFFERENCE: lambda unit, a, b: (amount(a + b, unit), amount(b, unit), amount(a, unit)),
    DerivationKind.PRODUCT: lambda unit, a, b: (amount(a, unit), bare(b), amount(a * b, unit)),
    DerivationKind.QUOTIENT: lambda unit, a, b: (amount(a * b, unit), bare(b), amount(a, unit)),
    DerivationKind.RATIO: lambda unit, a, b: (amount(a * b, unit), amount(a, unit), bare(b)),
    DerivationKind.SHARE: lambda unit, a, b: (amount(a * b, unit), amount(a * 100, unit), percent(b)),
    DerivationKind.AVERAGE: lambda unit, a, b: (amount(a, unit), amount(a + 2 * b, unit), amount(a + b, unit)),
    DerivationKind.CHANGE: lambda unit, a, b: (amount(a, unit), amount(a + b, unit), amount(b, unit)),
    DerivationKind.CHANGE_PERCENT: lambda unit, a, b: (
        amount(a * 100, unit),
        amount(a * (100 + b), unit),
        percent(b),
    ),
}  # fmt: skip
