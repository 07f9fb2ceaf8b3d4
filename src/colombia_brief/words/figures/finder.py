"""The figures of a text, found and read."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from colombia_brief.model.vocabulary import Modifier
from colombia_brief.words.figures.draft import PAD, Draft, Scan
from colombia_brief.words.figures.figure import Figure, FigureKind
from colombia_brief.words.figures.grammar import grammar
from colombia_brief.words.figures.left import read_minus, read_modifiers, read_sign
from colombia_brief.words.figures.numerals import read_digits, read_number, read_words
from colombia_brief.words.figures.right import (
    read_age,
    read_glued,
    read_per,
    read_range,
    read_rest_of_number,
    read_share,
    read_unit,
)
from colombia_brief.words.figures.skip import is_date_like, is_named, is_year, skip_date, skip_digits
from colombia_brief.words.figures.symbols import SIGNS
from colombia_brief.words.figures.text import key

if TYPE_CHECKING:
    import re

_OLDEST: Final = 120
# What joins a number to the words that it is read with, and what ends it.
_JOINED: Final = " -\u00a0\n"
_ENDS: Final = ".,;:)\"”»!?"


def find_figures(text: str, language: str = "en") -> tuple[Figure, ...]:
    """Return the figures of a text, in the order in which they stand.

    Args:
        text: Any text.
        language: Its BCP 47 tag. The region says which currency a lone "$" is ("es-CO": COP), and how digits
            are grouped where the regions of a language differ ("es-MX": `1,234.5`).

    Returns:
        The figures; none overlaps another. Dates, years, times of day, ordinals, scores and names with
        numbers are no figures.

    Raises:
        ValueError: If there is no table for the language.

    >>> for figure in find_figures("Roughly $1.9bn, or more than 3,000 sites, since 2020."):
    ...     print(figure.text, figure.low, figure.high, figure.modifier, figure.unit)
    Roughly $1.9bn 1900000000 1900000000 approximately USD
    more than 3,000 sites 3000 None more_than site
    >>> [figure.unit for figure in find_figures("$4.200 millones y 446 toneladas", language="es-CO")]
    ['COP', 't']
    """
    return tuple(_Finder(Scan(text, grammar(language))).run())


class _Finder:
    """One run over one text."""

    __slots__ = ("change", "figures", "scan")

    def __init__(self, scan: Scan) -> None:
        self.scan = scan
        self.figures: list[Figure] = []
        # The last figure if it opened a change: "from 41 percent".
        self.change: Draft | None = None

    def run(self) -> list[Figure]:
        consumed = 0
        for match in self.scan.grammar.trigger.finditer(self.scan.low):
            if match.end() <= consumed:
                continue
            start = match.end() - len(match["digits"] or match["word"])
            if start < consumed:
                continue
            row = self.scan.grammar.row.match(self.scan.low, start)
            if row is not None:
                consumed = row.end()
            elif match["digits"] is not None:
                consumed = self._digits(start, match["digits"])
            else:
                consumed = self._word(match, start)
        return self.figures

    def _digits(self, start: int, run: str) -> int:
        scan = self.scan
        read = read_digits(scan.grammar, run)
        end = start + len(run)
        if read is None:
            return end
        draft = Draft(start=start, number_start=start, end=end, value=read[0], plain=read[1])
        fraction = self._fraction_in_digits(draft)
        if fraction:
            return fraction
        skipped = skip_digits(scan, draft)
        if skipped:
            return skipped
        if not read_sign(scan, draft):
            return end
        if not read_glued(scan, draft):
            return end
        return self._complete(draft)

    def _fraction_in_digits(self, draft: Draft) -> int:
        """Read "1/2", "2/3", "3/4": other digits with a slash are dates and names."""
        low, end = self.scan.low, draft.end
        if low[end] != "/" or not low[end + 1].isdigit() or low[end + 2].isalnum() or low[end + 2] == "/":
            return 0
        base = int(low[end + 1])
        if not (draft.plain and 0 < draft.value < base <= 5 and low[draft.start - 1] in " \n(\u00a0"):  # noqa: PLR2004
            return 0
        draft.end, draft.denominator, draft.plain = end + 2, base, False
        draft.kind = FigureKind.RATIO
        return self._complete(draft)

    def _word(self, match: re.Match[str], start: int) -> int:
        scan = self.scan
        word = key(match["word"])
        role = scan.grammar.roles[word]
        if scan.low[match.start()] == "-" and scan.low[match.start() - 1].isalnum():
            return match.end()
        return _READERS[role](self, word, start, match.end())

    def _number(self, word: str, start: int, end: int) -> int:
        scan = self.scan
        number = read_words(scan.grammar, scan.low, start)
        article = ""
        if number is None:
            # A scale or dozen alone: "a million", "un centenar".
            article = scan.word_before(start)
            if article not in scan.grammar.articles:
                return end
            language = scan.grammar.language
            power = language.scales.get(word, 0)
            value = language.collectives.get(word, 100 if word == language.hundred else 1)
            draft = Draft(start=scan.start_of_word(start - 1), number_start=start, end=end, value=Decimal(value), power=power)
            draft.scaled = True
        else:
            if scan.word_before(start) in scan.grammar.vague and (
                (number.power and number.value == 1) or number.value in {90, 80, 70, 60, 50, 40, 30, 20, 100}
            ):
                # "several million", "los noventa", "por ciento"
                return number.end
            draft = Draft(start=start, number_start=start, end=number.end, value=number.value, power=number.power)
            draft.scaled = bool(number.power)
        draft.digits = False
        skipped = skip_date(scan, draft)
        if skipped:
            return skipped
        read_minus(scan, draft)
        return self._complete(draft)

    def _one(self, word: str, start: int, end: int) -> int:
        """A word for one: a figure only before a scale, unit, fraction or base, or behind a modifier."""
        scan = self.scan
        number = read_words(scan.grammar, scan.low, start)
        if number is not None and (number.value != 1 or number.power):
            return self._number(word, start, end)
        draft = Draft(start=start, number_start=start, end=end, value=Decimal(1), digits=False)
        skipped = skip_date(scan, draft)
        if skipped:
            return skipped
        if scan.grammar.half_after.match(scan.low, end) is not None:
            return self._complete(draft)
        probe = Draft(start=start, number_start=start, end=end, value=Decimal(1), digits=False)
        self._behind(probe)
        read_modifiers(scan, probe)
        article = word in scan.grammar.articles or word != "one"
        if probe.kind is FigureKind.RATIO or probe.role == "percent" or (probe.modifier is not Modifier.EXACTLY and probe.unit is not None):
            return self._complete(draft)
        if probe.unit not in {None, "day", "time", "point"} and not article:
            return self._complete(draft)
        return end

    def _half(self, word: str, start: int, end: int) -> int:
        """Half before a scale or unit is a number; "half of" is a share."""
        scan = self.scan
        low, table = scan.low, scan.grammar.language
        at = end
        nxt = scan.grammar.number_word.match(low, at)
        if nxt is not None and nxt["word"] in scan.grammar.articles and table.tag == "en":
            at = nxt.end()
            nxt = scan.grammar.number_word.match(low, at)
        word_after = nxt["word"] if nxt is not None else ""
        if word_after in table.scales or word_after in table.collectives:
            power = table.scales.get(word_after, 0)
            value = Decimal(table.collectives.get(word_after, 1)) / 2
            draft = Draft(start=start, number_start=start, end=nxt.end() if nxt else at, value=value, power=power)
            draft.scaled, draft.digits = True, False
            return self._complete(draft)
        draft = Draft(start=start, number_start=start, end=at, value=Decimal("0.5"), digits=False)
        unit = scan.grammar.unit_after.match(low, at)
        if unit is not None and scan.grammar.entries[key(unit[1] or unit[2])].role != "times":
            return self._complete(draft)
        if word in table.half_of.split():
            return self._half_of(word, start, end)
        return end

    def _half_of(self, _word: str, start: int, end: int) -> int:
        scan = self.scan
        grammar_ = scan.grammar
        at = start
        before = scan.word_before(at)
        if before in {"la", "una", "a"} and before not in grammar_.not_half:
            at = scan.start_of_word(at - 1)
            before = scan.word_before(at)
            if before == "en":
                return end
        if before in grammar_.joints:
            return end
        if before in grammar_.not_half and not (grammar_.language.tag == "es" and at < start):
            return end
        if grammar_.half_next.match(scan.low, end) is None or scan.low[start - 1] not in " \n\u00a0(\"“":
            return end
        draft = Draft(start=at, number_start=start, end=end, value=Decimal(1), denominator=2, digits=False)
        draft.kind = FigureKind.RATIO
        return self._complete(draft)

    def _fraction(self, word: str, start: int, end: int) -> int:
        """A fraction word behind "a": "a third of"; those behind numbers are read with them."""
        scan = self.scan
        article = scan.word_before(start)
        follows = scan.grammar.share_next.match(scan.low, end) or scan.grammar.scale_of.match(scan.low, end)
        if article not in scan.grammar.articles or follows is None:
            return end
        at = scan.start_of_word(start - 1)
        draft = Draft(start=at, number_start=start, end=end, value=Decimal(1), digits=False)
        draft.denominator = scan.grammar.fractions[word]
        draft.kind = FigureKind.RATIO
        self._of_a_scale(draft)
        return self._complete(draft)

    def _of_a_scale(self, draft: Draft) -> None:
        """A fraction of a scale word is a plain number: "a quarter of a million"."""
        scale = self.scan.grammar.scale_of.match(self.scan.low, draft.end)
        if scale is None or 10 % draft.denominator and draft.denominator != 4:  # noqa: PLR2004
            return
        draft.value, draft.denominator = draft.value / draft.denominator, 1
        draft.power = self.scan.grammar.language.scales[scale[1]]
        draft.end, draft.scaled, draft.kind = scale.end(), True, None

    def _multiple(self, word: str, start: int, end: int) -> int:
        scan = self.scan
        draft = Draft(start=start, number_start=start, end=end, value=Decimal(scan.grammar.multiples[word]), digits=False)
        draft.kind = FigureKind.MULTIPLE
        if word in {"double", "triple", "quadruple", "doble", "triple", "cuádruple"}:
            before = scan.word_before(start)
            article = before in scan.grammar.skipped_articles
            following = scan.grammar.multiple_next.match(scan.low, end)
            if scan.grammar.language.tag == "es":
                if before != "el":
                    return end
                draft.start = scan.start_of_word(start - 1)
            elif article or (following is None and before not in {"to", "than", "nearly", "almost"}):
                return end
        read_modifiers(scan, draft)
        self.figures.append(draft.figure(scan, PAD))
        return end

    def _a_unit(self, word: str, start: int, end: int) -> int:
        """An article behind a modifier is a one before a unit: "more than a decade"."""
        scan = self.scan
        unit = scan.grammar.unit_after.match(scan.low, end)
        if unit is None or scan.grammar.entries[key(unit[1] or unit[2])].role not in {"time", "measure"}:
            return end
        at = start + word.rindex(" ") + 1
        return self._complete(Draft(start=at, number_start=at, end=end, value=Decimal(1), digits=False))

    def _behind(self, draft: Draft) -> None:
        """Read what stands behind a complete number."""
        scan = self.scan
        if draft.kind is None:
            fraction = self._fraction_after(draft)
            if not fraction:
                read_share(scan, draft)
        fold_ = scan.grammar.fold_after.match(scan.low, draft.end)
        if fold_ is not None:
            draft.kind, draft.end = FigureKind.MULTIPLE, fold_.end()
            return
        self._modifier_behind(draft)
        read_unit(scan, draft)
        if draft.unit is not None and draft.role == "" and draft.kind is None:
            read_share(scan, draft)

    def _fraction_after(self, draft: Draft) -> bool:
        """Read "two-thirds", "tres cuartas partes": a fraction word behind its numerator."""
        scan = self.scan
        if draft.digits or draft.value >= 100:  # noqa: PLR2004 - nobody writes hundred fifths
            return False
        match = scan.grammar.trigger.match(scan.low, draft.end)
        if match is None or match["word"] is None:
            return False
        word = key(match["word"])
        base = scan.grammar.fractions.get(word)
        if base is None or base <= draft.value or (draft.value > 1) != word.endswith("s") and word not in {"half"}:
            return False
        draft.denominator, draft.end, draft.kind = base, match.end(), FigureKind.RATIO
        return True

    def _modifier_behind(self, draft: Draft) -> None:
        scan = self.scan
        match = scan.grammar.after_number.match(scan.low, draft.end)
        if match is None:
            return
        word = key(match[1]).strip() if match[1] else "+"
        modifier = Modifier.AT_LEAST if word == "+" else scan.grammar.after.get(word)
        if word == "plus" and scan.low[draft.end] != "-":
            return
        if modifier is not None:
            draft.modifier = modifier
            draft.end = match.end()

    def _complete(self, draft: Draft) -> int:
        """Read the rest of a figure whose number is known, and keep it if it is one; return where it ends."""
        scan = self.scan
        low = scan.low
        tight = draft.end
        if draft.kind is None:
            if low[tight] in _JOINED:
                read_rest_of_number(scan, draft)
            first = scan.word_before(draft.start)
            draft.change = first in scan.grammar.change_from and (
                scan.word_before(scan.start_of_word(draft.start - 1)) not in scan.grammar.ranging
            )
            if low[draft.end] in _JOINED and not read_range(scan, draft):
                return self._skip_run(max(tight, draft.end))
            skipped = skip_date(scan, draft) if draft.upper is not None else 0
            if skipped:
                return skipped
        if low[draft.end] not in _ENDS:
            self._behind(draft)
        if draft.upper is None and draft.role in {"percent", "money", "point", "measure"} and not read_range(scan, draft):
            return draft.end
        if draft.upper is not None and draft.unit is not None and draft.role != "money":
            self._same_unit_again(draft)
        half = scan.grammar.half_after.match(low, draft.end) if draft.role in {"time", "measure"} else None
        if half is not None and draft.upper is None:
            draft.value += Decimal("0.5")
            draft.end = half.end()
        read_age(scan, draft)
        if low[draft.end] not in _ENDS:
            if draft.kind is not FigureKind.AGE:
                read_per(scan, draft)
            if draft.role != "money":
                self._modifier_behind(draft)
        return self._keep(draft)

    def _same_unit_again(self, draft: Draft) -> None:
        match = self.scan.grammar.unit_after.match(self.scan.low, draft.end)
        if match is not None and self.scan.grammar.entries[key(match[1] or match[2])].unit == draft.unit:
            draft.end = match.end()

    def _skip_run(self, end: int) -> int:
        low = self.scan.low
        while low[end] in "-0123456789":
            end += 1
        return end

    def _keep(self, draft: Draft) -> int:
        scan = self.scan
        named = is_named(scan, draft)
        end = draft.end
        if draft.modifier is Modifier.EXACTLY or draft.unit is not None:
            pass
        start = draft.start
        read_modifiers(scan, draft, self.figures[-1].end + PAD if self.figures else 0)
        if named and draft.start == start and draft.role == "" :
            return self._number_end(draft)
        if draft.unit is None and draft.kind is None and not draft.scaled and draft.role == "":
            if self._is_age(draft):
                draft.kind, draft.unit = FigureKind.AGE, "year"
        if draft.role == "" and draft.kind is None and is_date_like(scan, draft):
            return self._number_end(draft)
        if draft.role == "" and draft.kind is None and is_year(draft) and draft.unit is None and draft.upper is not None:
            return end
        self._borrow(draft)
        bare = draft.kind is None and (draft.unit is None or (draft.unit == "year" and scan.low[draft.unit_start - 1] == " "))
        if bare and self.figures and self.figures[-1].kind is FigureKind.AGE:
            # "ages 4 and 11"
            gap = scan.low[self.figures[-1].end + PAD : draft.start].strip(" ,")
            if len(gap) <= len("and") and gap in {"", *scan.grammar.joints}:
                draft.kind, draft.unit = FigureKind.AGE, "year"
        self.figures.append(draft.figure(scan, PAD))
        self.change = draft if draft.change else None
        return end

    def _number_end(self, draft: Draft) -> int:
        """Return where the number ends, whatever was read behind it: the next may begin there."""
        match = self.scan.grammar.digits.match(self.scan.low, draft.number_start)
        return match.end() if match is not None else draft.number_start + 1

    def _is_age(self, draft: Draft) -> bool:
        """A number alone between commas behind a word: "Ms. Ortiz, 41, a nurse"; "children under five"."""
        scan = self.scan
        low = scan.low
        if not 0 < draft.value <= _OLDEST or draft.value != draft.value.to_integral_value():
            return False
        if low[draft.start - 2 : draft.start] == ", " and draft.digits:
            return low[draft.end] in ",.;)\n" and low[draft.start - 3].isalpha()
        if low[draft.start - 1] == "(" and low[draft.end] == ")":
            name = scan.start_of_word(draft.start - 2)
            return draft.digits and scan.text[name].isupper() and low[draft.start - 3].isalpha()
        return draft.modifier is not Modifier.EXACTLY and scan.word_before(draft.start) in scan.grammar.persons

    def _share_unit(self, draft: Draft) -> None:
        """In "de 22 y 25 años" and "five- and six-year-olds" the first figure has the second's unit."""
        scan = self.scan
        if draft.unit is not None or draft.kind is not None or draft.scaled or draft.upper is not None:
            return
        gap = scan.grammar.joined.match(scan.low, draft.end)
        number = read_number(scan.grammar, scan.low, gap.end()) if gap is not None else None
        if number is None:
            return
        probe = Draft(start=draft.start, number_start=draft.start, end=number.end, value=number.value)
        probe.digits = number.digits
        read_unit(scan, probe)
        if probe.role in {"time", "percent", "point", "measure"}:
            read_age(scan, probe)
            draft.unit, draft.role, draft.kind, draft.power = probe.unit, probe.role, probe.kind, probe.power

    def _borrow(self, draft: Draft) -> None:
        """In "from 41 percent to 37" the second figure has the first's unit; in "from 48 to 42 hours" the reverse."""
        scan = self.scan
        first = self.change
        if draft.unit is None and draft.kind is None and first is not None and first.unit is not None:
            gap = scan.grammar.change_to.match(scan.low, first.end)
            if gap is not None and gap.end() == draft.start:
                draft.unit, draft.role, draft.per = first.unit, first.role, first.per
                return
        self._share_unit(draft)
        if draft.change and draft.kind is None and (draft.unit is None or (draft.role == "money" and not draft.scaled)):
            gap = scan.grammar.change_to.match(scan.low, draft.end)
            at = gap.end() if gap is not None else 0
            at += scan.low[at] in SIGNS
            number = read_number(scan.grammar, scan.low, at) if gap is not None else None
            if number is not None:
                probe = Draft(start=number.end, number_start=number.end, end=number.end, value=number.value)
                read_rest_of_number(scan, probe)
                read_unit(scan, probe)
                if draft.unit is None:
                    draft.unit, draft.role = probe.unit, probe.role
                if probe.scaled and not draft.scaled and draft.value < 1000:  # noqa: PLR2004
                    draft.power = probe.power


_READERS: Final = {
    "a_unit": _Finder._a_unit,
    "number": _Finder._number,
    "one": _Finder._one,
    "half": _Finder._half,
    "half_of": _Finder._half_of,
    "fraction": _Finder._fraction,
    "multiple": _Finder._multiple,
}
