"""Numbers in digits and in words, and the scale words behind them."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from colombia_brief.words.figures.draft import DECIMAL_BASES, Number, scaled
from colombia_brief.words.figures.symbols import VULGAR

if TYPE_CHECKING:
    from colombia_brief.words.figures.grammar import Grammar

# A run of more digits than this is an account or a telephone number.
_LONGEST: Final = 18
# What a fraction in digits may be counted in.
_BASES: Final = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 32})
_SLASH: Final = re.compile(r"([1-9][0-9]?)/([1-9][0-9]?)(?![\w/]|\.[0-9])")
# A number with more digits is a year, and the fraction behind it another figure.
_LONGEST_WHOLE: Final = 3
# No number in words has more of them.
_MOST_WORDS: Final = 14
_HUNDRED: Final = 100
_TEN, _TWENTY = 10, 20
# The most digits of the thousands behind a million: "1 millón 200 mil".
_GROUP: Final = 3
# No scale is put on top of this one: a trillion of the long count.
_GREATEST: Final = 18
# The power of ten of a thousand, and the digits behind it.
_THOUSAND: Final = 3


def read_digits(grammar: Grammar, run: str) -> tuple[Decimal, bool] | None:
    """Return the number that a run of digits and marks says, and whether it is digits alone; None for no number."""
    if len(run) > _LONGEST + 6:
        return None
    if run.isdecimal():
        return (Decimal(run), True) if len(run) <= _LONGEST else None
    match = grammar.shape.fullmatch(run) or grammar.foreign_shape.fullmatch(run)
    if match is None:
        return None
    whole, part = match["whole"], match["part"]
    if not whole.isdigit():
        for mark in ".,'\u00a0 ":
            whole = whole.replace(mark, "")
    return Decimal(f"{whole}.{part}" if part else whole), False


class _Sum:
    """A number in words while its words come in."""

    def __init__(self) -> None:
        self.done = 0
        self.group: int | None = None
        self.power = 0
        self.closed = False

    def add(self, grammar: Grammar, word: str, *, joint: bool, hyphen: bool) -> bool:
        """Take the next word; False if it does not belong to the number."""
        table = grammar.language
        if word in table.cardinals:
            return self._add_cardinal(table.cardinals[word], joint=joint, hyphen=hyphen)
        if self.closed:
            return False
        if word == table.hundred and self.group is not None and 0 < self.group < _HUNDRED:
            self.group *= _HUNDRED
            return True
        if word in table.collectives and self.group is not None and not self.done:
            self.group *= table.collectives[word]
            self.closed = True
            return True
        if word in table.scales and not joint:
            return self._add_scale(table.scales[word], bare=word in table.bare_scales.split())
        return False

    def _add_cardinal(self, value: int, *, joint: bool, hyphen: bool) -> bool:
        group = self.group
        if self.closed:
            return False
        if group is None:
            # After a scale, what follows must be smaller than it; a joint alone begins no number.
            if self.power and (value >= 10**self.power or hyphen):
                return False
            if joint and not self.power:
                return False
            self.group = value
            self.power = 0
            return True
        last = group % _HUNDRED
        tens = last >= _TWENTY and last % _TEN == 0 and 0 < value < _TEN
        hundreds = last == 0 and group and 0 < value < _HUNDRED and not hyphen
        if not (tens or hundreds):
            return False
        self.group = group + value
        return True

    def _add_scale(self, power: int, *, bare: bool) -> bool:
        if self.group is None:
            if self.done and power <= self.power:
                return False
            if not self.done:
                if not bare:
                    return False
                self.group = 1
        amount = self.group or 0
        if self.done and (self.group is None or 10**power > self.done):
            self.done = (self.done + amount) * 10**power
        else:
            self.done += amount * 10**power
        self.group, self.power = None, power
        return True

    def number(self, end: int) -> Number:
        """Return the number so far: in units of its last scale if it ends with one."""
        if self.group is not None:
            return Number(Decimal(self.done + self.group), 0, end, digits=False, plain=False)
        return Number(Decimal(self.done // 10**self.power), self.power, end, digits=False, plain=False)


def read_words(grammar: Grammar, low: str, start: int) -> Number | None:
    """Return the number in words that begins at `start`, None if none does."""
    total = _Sum()
    end = start
    for _ in range(_MOST_WORDS):
        match = grammar.number_word.match(low, end)
        if match is None or (end > start) == (match["gap"] is None):
            break
        if not total.add(grammar, match["word"], joint=match["joint"] is not None, hyphen=match["gap"] == "-"):
            break
        end = match.end()
    return total.number(end) if end > start else None


class Slash(NamedTuple):
    """A fraction in digits: `part` of `base`, and where it ends."""

    part: int
    base: int
    end: int


def read_slash(low: str, start: int) -> Slash | None:
    """Return the fraction that begins at `start`, None if what stands there is none, or a date at best."""
    slash = _SLASH.match(low, start)
    if slash is None:
        return None
    part, base = int(slash[1]), int(slash[2])
    return Slash(part, base, slash.end()) if part < base and base in _BASES else None


def read_slash_behind(low: str, end: int) -> Slash | None:
    """Return the fraction that belongs to the whole number that ends at `end`: "6 1/2", "6-½"; None if none does."""
    if low[end] not in " -\u00a0":
        return None
    if low[end + 1] in VULGAR:
        return Slash(*VULGAR[low[end + 1]], end + 2)
    if not low[end + 1].isdecimal():
        return None
    if end > _LONGEST_WHOLE and low[end - _LONGEST_WHOLE - 1 : end].isdecimal():
        return None
    return read_slash(low, end + 1)


def read_number(grammar: Grammar, low: str, start: int) -> Number | None:
    """Return the number in digits or words that begins at `start`, without a scale behind digits."""
    match = grammar.digits.match(low, start)
    if match is None:
        return read_words(grammar, low, start)
    read = read_digits(grammar, match[0])
    if read is None:
        return None
    slash = read_slash_behind(low, match.end()) if read[1] else None
    if slash is not None and slash.base in DECIMAL_BASES:
        return Number(read[0] + Decimal(slash.part) / slash.base, 0, slash.end, digits=True, plain=False)
    return Number(read[0], 0, match.end(), digits=True, plain=read[1])


def _with_thousands(grammar: Grammar, low: str, number: Number) -> tuple[Decimal, int, int]:
    """Return value, power and end of a number of millions with the thousands behind it: "1 millón 200 mil"."""
    value, power, end = number.value, number.power, number.end
    rest = grammar.digits.match(low, end + 1) if low[end] == " " else None
    if rest is not None and len(rest[0]) <= _GROUP and rest[0].isdigit():
        scale = grammar.scale_after.match(low, rest.end())
        if scale is not None and grammar.language.scales.get(scale[1]) == _THOUSAND:
            value, power, end = scaled(value, power) + int(rest[0]) * 10**_THOUSAND, 0, scale.end()
            units = grammar.digits.match(low, end + 1) if low[end] == " " else None
            if units is not None and len(units[0]) == _GROUP and units[0].isdigit():
                value, end = value + int(units[0]), units.end()
    return value, power, end


def read_scale(grammar: Grammar, low: str, number: Number) -> Number:
    """Return the number with the scale words that follow it."""
    value, power, end = number.value, number.power, number.end
    scales = grammar.language.scales
    while (match := grammar.scale_after.match(low, end)) is not None and power <= _GREATEST:
        end = match.end()
        if match[1] not in scales:
            value = scaled((value * grammar.collectives[match[1]]).normalize(), 0)
            continue
        power += scales[match[1]]
        rest = grammar.digits.match(low, end + 1) if power == _THOUSAND and low[end] == " " else None
        if rest is not None and rest[0].isdigit() and len(rest[0]) == _THOUSAND:
            # "12 mil 500 millones": the number goes on behind the thousand.
            value, power, end = scaled(value, power) + int(rest[0]), 0, rest.end()
        elif power > _THOUSAND:
            value, power, end = _with_thousands(grammar, low, Number(value, power, end, number.digits, plain=False))
    return number if end == number.end else Number(value, power, end, number.digits, plain=False)
