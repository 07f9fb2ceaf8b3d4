"""A figure while it is being read, and the text that it is read from."""

from __future__ import annotations

import re
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import define

from colombia_brief.model.vocabulary import Modifier
from colombia_brief.words.figures.figure import Figure, FigureKind
from colombia_brief.words.figures.grammar import EVERY_STEP
from colombia_brief.words.figures.symbols import TIMES
from colombia_brief.words.figures.text import fold

if TYPE_CHECKING:
    from colombia_brief.words.figures.grammar import Grammar

# More digits than a figure may have, with any scale: nothing is rounded.
EXACT: Final = Context(prec=80, Emax=MAX_EMAX, Emin=MIN_EMIN)
_ONE: Final = Decimal(1)
DECIMAL_BASES: Final = frozenset({2, 4, 5, 8, 10, 16, 20, 25, 32, 50, 100, 1000})
"""The denominators of fractions that a decimal says."""
# The characters that a scan has before the text as given.
PAD: Final = 1
# What a word begins after.
_BEFORE_WORDS: Final = ' \n\u00a0("[\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}«¿¡\N{EM DASH}'
# Further than any step looks ahead without asking where the text ends.
_BEHIND: Final = "\n" * 8
# No word that matters is longer.
_LONGEST_WORD: Final = 24
# How much of a line shows how it is written, and how many words that begin small a headline has not.
_LINE: Final = 100
_SMALL_WORDS: Final = re.compile(r"(?<=[ (])[a-zß-ÿ]{4,30}(?!\w)")
_ENOUGH: Final = 2
_OPEN_ABOVE: Final = frozenset({Modifier.MORE_THAN, Modifier.AT_LEAST})
_OPEN_BELOW: Final = frozenset({Modifier.LESS_THAN, Modifier.AT_MOST})


class Number(NamedTuple):
    """A number of the text: value and power of ten as printed, where it ends, and how it is written."""

    value: Decimal
    power: int
    end: int
    digits: bool
    plain: bool


class Scan:
    """A text with a line break before and behind it, so that each word has a neighbour; `PAD` is what is before.

    Attributes:
        text: The text as given.
        low: The same, folded.
        grammar: The language's table.
        counted: What the figures so far have counted.
        floor: Where the last figure ends: what stands before it belongs to that one.
    """

    __slots__ = ("_end", "_next_end", "_steps", "_word", "counted", "floor", "grammar", "low", "text")

    def __init__(self, text: str, grammar: Grammar) -> None:
        """Fold the text."""
        self.text = f"\n{text}{_BEHIND}"
        self.low = f"\n{fold(text)}{_BEHIND}"
        self.grammar = grammar
        self.floor = 0
        self.counted: set[str] = set()
        self._end = -1
        self._word = ""
        self._next_end = -1
        self._steps = 0

    def word_before(self, end: int) -> str:
        """Return the word that ends before the gap at `end`, "" if there is none."""
        if end != self._end:
            # The steps that read one figure ask for the same word.
            self._end = end
            gap = self.low[end - 1] in " \u00a0\n"
            self._word = self.low[self.start_of_word(end - 1) : end - 1] if gap else ""
        return self._word

    def steps(self, end: int) -> int:
        """Return which steps the word behind `end` may be for; all of them where no word stands there."""
        if end != self._next_end:
            self._next_end = end
            word = self.grammar.next_word.match(self.low, end)
            self._steps = EVERY_STEP if word is None else self.grammar.steps.get(word[1], 0)
        return self._steps

    def digits_at(self, start: int) -> tuple[int, int]:
        """Return where the run of digits begins and ends that a digit or the sign of a fraction opens."""
        grammar, low = self.grammar, self.low
        if low[start - 1] == "." and grammar.decimal == ".":
            start -= 1
        match = grammar.digits.match(low, start)
        return start, start + 1 if match is None else match.end()

    def start_of_word(self, end: int) -> int:
        """Return where the word that ends at `end` begins."""
        low = self.low
        first = end - _LONGEST_WORD if end > _LONGEST_WORD else 0
        start = low.rfind(" ", first, end) + 1 or first
        if low[start:end].isalnum():
            return start
        start = end
        while start > first and low[start - 1] not in _BEFORE_WORDS:
            start -= 1
        return start

    def in_prose(self, at: int) -> bool:
        """Return whether the line around a place is no headline in capitals: longer words in it begin small."""
        first, last = max(self.text.rfind("\n", 0, at), at - _LINE), self.text.find("\n", at, at + _LINE)
        words = _SMALL_WORDS.findall(self.text, first, last if last > 0 else at + _LINE)
        return len(set(words) - self.grammar.stop) >= _ENOUGH


@define
class Draft:
    """A figure while it is being read: each step adds what it finds.

    `plain` says that the number is digits alone, `scaled` that a scale or dozen belongs to it, `whole` that nothing
    behind it does, `united` that its unit is known already, `unit_power` which power of ten that unit brought (-2 for
    basis points), `loose` that a range may be meant although the words of a change stand before it.
    """

    start: int
    number_start: int
    end: int
    value: Decimal
    power: int = 0
    digits: bool = True
    plain: bool = False
    upper: Decimal | None = None
    denominator: int = 1
    modifier: Modifier = Modifier.EXACTLY
    unit: str | None = None
    unit_start: int = 0
    unit_end: int = 0
    unit_power: int = 0
    role: str = ""
    per: str | None = None
    kind: FigureKind | None = None
    scaled: bool = False
    change: bool = False
    loose: bool = False
    whole: bool = False
    united: bool = False

    def add_fraction(self, part: int, base: int) -> None:
        """Add a fraction to a whole number: "2½" is 2.5, and "2⅓", which no decimal is, seven thirds."""
        self.plain = False
        part = -part if self.value.is_signed() else part
        if base in DECIMAL_BASES:
            self.value += Decimal(part) / base
        else:
            self.value, self.denominator = self.value * base + part, base

    def figure(self, scan: Scan, shift: int) -> Figure:
        """Return the finished figure; `shift` is where the text as given begins in the scanned one."""
        low: Decimal | None = scaled(self.value, self.power)
        high = low if self.upper is None else scaled(self.upper, self.power)
        if self.upper is not None:
            self.modifier = Modifier.BETWEEN
        elif self.modifier in _OPEN_ABOVE:
            high = None
        elif self.modifier in _OPEN_BELOW:
            low = None
        return Figure(
            start=self.start - shift,
            end=self.end - shift,
            text=scan.text[self.start : self.end],
            value=self.value,
            upper=self.upper,
            unit_mult=self.power,
            denominator=self.denominator,
            low=low,
            high=high,
            modifier=self.modifier,
            unit=self.unit,
            unit_text=scan.text[self.unit_start : self.unit_end] or None,
            per=self.per,
            kind=self._kind(),
        )

    def _kind(self) -> FigureKind:
        if self.per is not None:
            return FigureKind.RATE
        if self.kind is not None:
            return self.kind
        if self.unit in TIMES:
            return FigureKind.DURATION
        return _KINDS.get(self.role, FigureKind.CARDINAL)


_KINDS: Final = {
    "money": FigureKind.MONEY,
    "percent": FigureKind.PERCENT,
    "point": FigureKind.PERCENTAGE_POINT,
    "measure": FigureKind.MEASURE,
}


def scaled(value: Decimal, power: int) -> Decimal:
    """Return value times ten to the power, as a plain number.

    >>> scaled(Decimal("1.9"), 9), scaled(Decimal("25"), -2)
    (Decimal('1900000000'), Decimal('0.25'))
    """
    moved = value.scaleb(power, EXACT) if power else value
    exponent = moved.as_tuple().exponent
    return moved.quantize(_ONE, context=EXACT) if isinstance(exponent, int) and exponent > 0 else moved
