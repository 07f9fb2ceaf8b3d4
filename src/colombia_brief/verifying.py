"""Which of some quotes and figures really stand in a text: plain strings in, verdicts out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from difflib import SequenceMatcher
from enum import StrEnum
from fractions import Fraction
from operator import attrgetter
from typing import TYPE_CHECKING

from attrs import frozen

from colombia_brief.arguments import several
from colombia_brief.model.span import Span
from colombia_brief.model.vocabulary import Modifier
from colombia_brief.words.figures import Figure, FigureKind, find_figures
from colombia_brief.words.matching import Body, MatchLevel
from colombia_brief.words.standing import whole_places
from colombia_brief.words.units import as_rate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from colombia_brief.words.differences import Nearest


class FigureOutcome(StrEnum):
    """What became of a figure that was looked for.

    `found`: the text prints it. `contradicted`: the text has the number with another unit, rate or modifier, or
    another number of that unit and scale in its place. `absent`: the text has nothing like it.

    >>> FigureOutcome("found") is FigureOutcome.FOUND
    True
    """

    FOUND = "found"
    CONTRADICTED = "contradicted"
    ABSENT = "absent"


@frozen(kw_only=True)
class QuoteVerdict:
    """Whether a quote stands in the text. It is true if it does, at any level.

    Attributes:
        quote: The quote, as it was given.
        level: How far the words of the text differ; `MatchLevel.NONE` where it does not stand there.
        spans: The places in the text, half-open ranges of code points; none where it does not stand there.
        quoted: Whether the words stand inside quotation marks.
        nearest: Of a refused quote, the words of the text that are most like it, with what differs.

    >>> print(QuoteVerdict(quote="It rained", level=MatchLevel.EXACT))
    “It rained”: exact, outside quotation marks
    """

    quote: str
    level: MatchLevel
    spans: tuple[Span, ...] = ()
    quoted: bool = False
    nearest: Nearest | None = None

    def __bool__(self) -> bool:
        """Whether the quote stands in the text."""
        return self.level is not MatchLevel.NONE

    def __str__(self) -> str:
        """Return the verdict as one line for people."""
        if self:
            return f"“{self.quote}”: {self.level}{'' if self.quoted else ', outside quotation marks'}"
        if self.nearest is None:
            return f"“{self.quote}”: not in the text"
        changes = "; ".join(map(str, self.nearest.changes))
        return f"“{self.quote}”: not in the text; nearest: “{self.nearest.text}”{f' ({changes})' if changes else ''}"


@frozen(kw_only=True)
class FigureVerdict:
    """Whether a figure stands in the text. It is true if it does.

    Attributes:
        figure: The figure, as it was given.
        outcome: Found, contradicted or absent.
        spans: The places in the text where it stands, or the one that contradicts it.
        nearest: The figure of the text that contradicts it or is most like it, as printed; None if nothing is.
        differences: What is not the same at the place, for people. A figure that is found can have some: the text
            says "roughly", and the figure that was given does not.

    >>> bool(FigureVerdict(figure="12 percent", outcome=FigureOutcome.ABSENT))
    False
    """

    figure: str
    outcome: FigureOutcome
    spans: tuple[Span, ...] = ()
    nearest: str | None = None
    differences: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether the figure stands in the text."""
        return self.outcome is FigureOutcome.FOUND

    def __str__(self) -> str:
        """Return the verdict as one line for people."""
        nearest = "" if self.nearest is None or self else f"; the text has “{self.nearest}”"
        differences = f" ({'; '.join(self.differences)})" if self.differences else ""
        return f"{self.figure}: {self.outcome}{nearest}{differences}"


@frozen(kw_only=True)
class VerifyReport:
    """The verdicts, in the order in which the quotes and figures were given.

    Attributes:
        quotes: A verdict for each quote.
        figures: A verdict for each figure.

    >>> report = verify("It rained for 12 days.", figures=["12 days", "2 percent"])
    >>> [verdict.figure for verdict in report.figures if not verdict]
    ['2 percent']
    """

    quotes: tuple[QuoteVerdict, ...] = ()
    figures: tuple[FigureVerdict, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether all of them stand in the text."""
        return all(self.quotes) and all(self.figures)

    def __str__(self) -> str:
        """Return the verdicts for people, one a line."""
        return "\n".join(map(str, (*self.quotes, *self.figures)))


def verify(
    body: str | Body, quotes: Iterable[str] = (), figures: Iterable[str] = (), language: str = "en"
) -> VerifyReport:
    """Return which of some quotes and figures stand in a text.

    Quotes are matched as `match_quote` does. A figure is found where the text prints the same number, with the unit
    and the rate that are given, and no other modifier than the one that is given, if one is.

    Args:
        body: The text, or a `Body` made of it.
        quotes: The quotes, with or without marks around them.
        figures: The figures in words of the language: "$210 million", "more than 3,000 facilities".
        language: The BCP 47 tag of the text and the figures.

    Returns:
        A verdict for each, with the places, or the nearest candidate.

    Raises:
        ValueError: There are figures, but no table of figures for the language.
        TypeError: The body, a quote or a figure is no str, or one str is given where several belong.

    >>> text = "“We do not pay,” she said. The U.S. gave roughly $310 million to 3,000 farms."
    >>> report = verify(text, ["We do pay"], ["$210 million", "3,000 farms", "12 percent"])
    >>> print(report)
    “We do pay”: not in the text; nearest: “We do not pay” (the text has “not”, the quote does not)
    $210 million: contradicted; the text has “roughly $310 million” (another number)
    3,000 farms: found
    12 percent: absent
    >>> report.ok
    False
    """
    prepared = Body.of(body)
    several("quotes", quotes)
    wanted = list(several("figures", figures))
    carried = find_figures(prepared.text, language) if wanted else ()
    return VerifyReport(
        quotes=tuple(_quote_verdict(prepared, quote) for quote in quotes),
        figures=tuple(_figure_verdict(figure, prepared.text, carried, language) for figure in wanted),
    )


def _quote_verdict(body: Body, quote: str) -> QuoteVerdict:
    match = body.match(quote)
    return QuoteVerdict(
        quote=quote,
        level=match.level,
        spans=match.spans,
        quoted=match.quoted,
        nearest=match.nearest if not match else None,
    )


def _verbatim(words: str, text: str, carried: tuple[Figure, ...]) -> FigureVerdict | None:
    """Return the verdict on words that stand in the text as they are and cut no figure of it apart, if they do."""
    core = words.strip()
    places: list[Span] = []
    nearest: str | None = None
    for at in whole_places(core, text, 0, len(text)) if core else ():
        end = at + len(core)
        inside = carried[bisect_right(carried, at, key=_END) : bisect_left(carried, end, key=_START)]
        if inside and at <= inside[0].start and inside[-1].end <= end:
            places += map(_span, inside)
            nearest = nearest or inside[0].text
    if not places:
        return None
    return FigureVerdict(figure=words, outcome=FigureOutcome.FOUND, spans=tuple(places), nearest=nearest)


def _figure_verdict(words: str, text: str, carried: tuple[Figure, ...], language: str) -> FigureVerdict:
    verdict = _as_read(words, carried, language)
    # What follows or goes before can make another figure of the very words: "from 28 percent to 60 percent".
    return verdict or _verbatim(words, text, carried) or verdict


def _as_read(words: str, carried: tuple[Figure, ...], language: str) -> FigureVerdict:
    claims = find_figures(words, language)
    if not claims:
        return FigureVerdict(figure=words, outcome=FigureOutcome.ABSENT, differences=("no figure can be read in it",))
    verdicts = [_verdict_of(words, claim, carried) for claim in claims]
    # Of several figures in the words, the worst verdict counts: all of them have to stand there.
    return max(verdicts, key=lambda verdict: _ORDER[verdict.outcome])


_START, _END = attrgetter("start"), attrgetter("end")
# What always stands beside its number; what is counted may stand elsewhere: "2,300 were displaced".
_BESIDE = frozenset(
    {
        FigureKind.MONEY,
        FigureKind.PERCENT,
        FigureKind.PERCENTAGE_POINT,
        FigureKind.MEASURE,
        FigureKind.DURATION,
        FigureKind.AGE,
    }
)
_ORDER = {FigureOutcome.FOUND: 0, FigureOutcome.CONTRADICTED: 1, FigureOutcome.ABSENT: 2}


def _verdict_of(words: str, claim: Figure, carried: tuple[Figure, ...]) -> FigureVerdict:
    found = [figure for figure in carried if not list(_contradictions(claim, figure))]
    if found:
        # Where one of the places says exactly the same, that is the one.
        differences = min((tuple(_remarks(claim, figure)) for figure in found), key=len)
        return FigureVerdict(
            figure=words,
            outcome=FigureOutcome.FOUND,
            spans=tuple(map(_span, found)),
            nearest=found[0].text,
            differences=differences,
        )
    nearest = max(carried, key=lambda figure: _likeness(claim, figure), default=None)
    if nearest is None or not _is_like(claim, nearest):
        return FigureVerdict(figure=words, outcome=FigureOutcome.ABSENT)
    in_its_place = _number(claim) == _number(nearest) or _is_of_one_kind(claim, nearest)
    return FigureVerdict(
        figure=words,
        outcome=FigureOutcome.CONTRADICTED if in_its_place else FigureOutcome.ABSENT,
        spans=(_span(nearest),) if in_its_place else (),
        nearest=nearest.text,
        differences=tuple(_contradictions(claim, nearest)),
    )


def _span(figure: Figure) -> Span:
    return Span(figure.start, figure.end)


def _number(figure: Figure) -> tuple[Fraction, Fraction | None]:
    """Return the number with its scale, and the other end of a range."""
    scale = Fraction(10) ** figure.unit_mult / figure.denominator
    return Fraction(figure.value) * scale, None if figure.upper is None else Fraction(figure.upper) * scale


def _contradictions(claim: Figure, figure: Figure) -> Iterator[str]:
    """Yield what the figure of the text does not have as the claim has it."""
    if _number(claim) != _number(figure):
        yield "another number"
    elif claim.unit_mult == figure.unit_mult and str(claim.value) != str(figure.value):
        yield f"printed as {figure.value:f}"
    (claimed, claimed_per), (unit, per) = as_rate(claim.unit, claim.per), as_rate(figure.unit, figure.per)
    if None not in {claimed, unit} and claimed != unit:
        yield f"the unit is {unit}"
    if unit is None and claim.kind in _BESIDE:
        yield f"no {claimed} stands beside it"
    if claimed_per != per:
        yield f"per {per}" if per else f"not per {claimed_per}"
    if claim.modifier not in {figure.modifier, Modifier.EXACTLY}:
        yield _modified(figure)


def _remarks(claim: Figure, figure: Figure) -> Iterator[str]:
    """Yield what the figure of the text says beyond the claim, and what it leaves open."""
    if claim.modifier is not figure.modifier:
        yield _modified(figure)
    if claim.unit is not None and figure.unit is None:
        yield "no unit stands beside it"


def _modified(figure: Figure) -> str:
    return f"the text says {figure.modifier.replace('_', ' ')}"


def _is_of_one_kind(claim: Figure, figure: Figure) -> bool:
    """Tell whether two numbers are of the same unit and scale, so that one can stand in the place of the other."""
    return claim.unit is not None and claim.unit == figure.unit and claim.unit_mult == figure.unit_mult


def _is_like(claim: Figure, figure: Figure) -> bool:
    same_number = abs(_number(claim)[0]) == abs(_number(figure)[0])
    return same_number or (claim.unit is not None and claim.unit == figure.unit)


def _likeness(claim: Figure, figure: Figure) -> tuple[bool | float, ...]:
    """Return how much a figure of the text is like the claim; a slip keeps the unit, the scale and most digits."""
    ours, theirs = f"{claim.value:f}", f"{figure.value:f}"
    return (
        _number(claim) == _number(figure),
        claim.unit == figure.unit,
        claim.unit_mult == figure.unit_mult,
        len(ours) == len(theirs),
        SequenceMatcher(None, ours, theirs, autojunk=False).ratio(),
    )
