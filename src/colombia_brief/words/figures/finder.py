"""The figures of a text, found and read."""

from __future__ import annotations

from heapq import merge
from typing import TYPE_CHECKING, Final

from colombia_brief.arguments import a_text
from colombia_brief.words.figures.ages import is_age, read_age, read_age_of_verb
from colombia_brief.words.figures.behind import read_modifier_behind, read_rest_of_number
from colombia_brief.words.figures.counted import unit_entry
from colombia_brief.words.figures.draft import PAD, Draft, Scan
from colombia_brief.words.figures.figure import Figure, FigureKind
from colombia_brief.words.figures.fractions import read_fraction
from colombia_brief.words.figures.grammar import grammar
from colombia_brief.words.figures.left import read_modifiers
from colombia_brief.words.figures.numerals import read_number
from colombia_brief.words.figures.openings import open_digits, open_word
from colombia_brief.words.figures.ranges import read_range, read_share
from colombia_brief.words.figures.rates import read_per
from colombia_brief.words.figures.skip import is_date_like, is_named, is_year, run_of, skip_date
from colombia_brief.words.figures.symbols import SIGNS
from colombia_brief.words.figures.text import key
from colombia_brief.words.figures.units import read_below_zero, read_inches, read_unit

if TYPE_CHECKING:
    import re

# How many figures back the currency of cents is looked for.
_NEAR: Final = 3
# How far back a verb of change is looked for.
_CLAUSE: Final = 70
# What joins a number to the words that it is read with, and what ends it.
_JOINED: Final = " -\u00a0\n"
_ENDS: Final = '.,;:)"”»!?'
# Behind "up from" and its like, a count may be one of something else.
_COMPARED: Final = frozenset({"percent", "point", "money"})
_SHARED: Final = frozenset({"time", "percent", "point", "measure"})
# In "from $3 to $5 billion" the first number is the smaller one; in "from 900,000 to 1.2 million" it is not.
_UNSCALED: Final = 1000


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
        TypeError: The text is no str.

    >>> for figure in find_figures("Roughly $1.9bn, or more than 3,000 sites, since 2020."):
    ...     print(figure.text, figure.low, figure.high, figure.modifier, figure.unit)
    Roughly $1.9bn 1900000000 1900000000 approximately USD
    more than 3,000 sites 3000 None more_than site
    >>> [figure.unit for figure in find_figures("$4.200 millones y 446 toneladas", language="es-CO")]
    ['COP', 't']
    """
    return tuple(_Finder(Scan(a_text("text", text), grammar(language))).run())


def _start(match: re.Match[str]) -> int:
    return match.start()


class _Finder:
    """One run over one text."""

    __slots__ = ("figures", "last", "scan")

    def __init__(self, scan: Scan) -> None:
        self.scan = scan
        self.figures: list[Figure] = []
        # The last figure, as it was read.
        self.last: Draft | None = None

    def run(self) -> list[Figure]:
        scan = self.scan
        low, grammar_ = scan.low, scan.grammar
        consumed = 0
        for match in merge(grammar_.digit_trigger.finditer(low), grammar_.word_trigger.finditer(low), key=_start):
            start = match.start(match.lastindex or 0)
            if start < consumed:
                continue
            row = grammar_.row.match(low, start)
            if row is not None:
                consumed = row.end()
            elif match.lastindex:
                consumed = self._read(open_word(scan, match[1], start, match.end()))
            else:
                start, end = scan.digits_at(start)
                consumed = max(end, self._read(open_digits(scan, start, end)))
        return self.figures

    def _read(self, opened: Draft | int) -> int:
        """Read on from where a figure begins; return where to go on."""
        return opened if isinstance(opened, int) else self._complete(opened)

    def _complete(self, draft: Draft) -> int:
        """Read the rest of a figure whose number is known, and keep it if it is one; return where it ends."""
        if not draft.whole:
            skipped = self._read_number(draft) if draft.kind is None and not draft.united else 0
            if skipped:
                return skipped
            if self.scan.low[draft.end] not in _ENDS and not draft.united:
                self._read_behind(draft)
                if draft.unit == "foot":
                    read_inches(self.scan, draft)
            if draft.upper is None and draft.role in _RANGED:
                read_range(self.scan, draft)
            self._read_after_unit(draft)
        return self._keep(draft)

    def _read_number(self, draft: Draft) -> int:
        """Read scale and range; return where to go on if they show that it is no figure, 0 if it may be one."""
        scan = self.scan
        low, grammar_ = scan.low, scan.grammar
        end = draft.end
        if low[end] in _JOINED:
            read_rest_of_number(scan, draft)
        if scan.word_before(draft.start) in grammar_.change_from:
            ranging = scan.word_before(scan.start_of_word(draft.start - 1))
            draft.change = ranging not in grammar_.ranging and ranging not in grammar_.age_before
            draft.loose = draft.change and self._is_loose(draft)
        if low[draft.end] in _JOINED and not read_range(scan, draft):
            return run_of(low, max(end, draft.end), "-0123456789")
        return skip_date(scan, draft) if draft.upper is not None else 0

    def _is_loose(self, draft: Draft) -> bool:
        """Return whether no verb of change stands before "de", which opens ranges too: "jornadas de 8 a 10 horas"."""
        scan = self.scan
        if scan.grammar.changing is None:
            return False
        start = max(0, draft.start - _CLAUSE)
        first = max(scan.low.rfind(mark, start, draft.start) for mark in ".;\n")
        return scan.grammar.changing.search(scan.low, max(first, start), draft.start) is None

    def _read_behind(self, draft: Draft) -> None:
        """Read share, multiple, modifier and unit, in the order in which they stand behind a number."""
        scan = self.scan
        if draft.kind is None and not read_fraction(scan, draft):
            read_share(scan, draft)
        fold = scan.grammar.fold_after.match(scan.low, draft.end)
        if fold is not None:
            draft.kind, draft.end = FigureKind.MULTIPLE, fold.end()
            return
        read_modifier_behind(scan, draft)
        read_unit(scan, draft)
        if draft.unit is not None and draft.role in {"", "time"} and draft.kind is None:
            read_share(scan, draft)

    def _read_after_unit(self, draft: Draft) -> None:
        """Read what stands behind the unit: the same unit again, a half, an age, a rate, a modifier."""
        scan = self.scan
        if draft.upper is not None:
            entry = unit_entry(scan, draft.end)
            again = scan.grammar.unit_after.match(scan.low, draft.end)
            if entry is not None and again is not None and entry.unit == draft.unit and draft.role != "money":
                draft.end = again.end()
        elif draft.role in {"time", "measure"}:
            half = scan.grammar.half_after.match(scan.low, draft.end)
            if half is not None:
                draft.value += scan.grammar.added[key(half[1])]
                draft.end = half.end()
        read_below_zero(scan, draft)
        read_age(scan, draft)
        if scan.low[draft.end] not in _ENDS:
            if draft.kind is not FigureKind.AGE:
                read_per(scan, draft)
            if draft.role != "money":
                read_modifier_behind(scan, draft)

    def _keep(self, draft: Draft) -> int:
        """Keep the figure unless the words around it make it a name or a year; return where to go on."""
        scan = self.scan
        start, end = draft.start, draft.end
        bare = draft.role == "" and draft.kind is None
        named = draft.role == "" and is_named(scan, draft)
        read_modifiers(scan, draft)
        if draft.unit == "year":
            read_age_of_verb(scan, draft)
        if named and draft.start == start:
            return self._after_names(draft)
        if bare and not draft.scaled and is_age(scan, draft):
            draft.kind, draft.unit = FigureKind.AGE, "year"
        elif bare and (
            is_date_like(scan, draft) or (is_year(draft) and draft.upper is not None and draft.unit is None)
        ):
            return self._after_number(draft)
        self._borrow(draft)
        self.figures.append(draft.figure(scan, PAD))
        if draft.unit is not None and not draft.role:
            scan.counted.add(draft.unit)
        scan.floor = end
        self.last = draft
        return end

    def _after_names(self, draft: Draft) -> int:
        """Return where a name ends, further numbers behind a plural included: "Rooms 4 and 5"."""
        scan = self.scan
        end = self._after_number(draft)
        more = scan.grammar.names_more.match(scan.low, end) if scan.low[end - 1].isdigit() else None
        if more is None:
            return end
        plural = scan.word_before(draft.start) in scan.grammar.plural_names
        # "terminadas en 6, 7, 8, 9 y 0"
        return more.end() if plural or more[0].count(",") > 1 else end

    def _after_number(self, draft: Draft) -> int:
        """Return where the number ends, whatever was read behind it: the next figure may begin there."""
        match = self.scan.grammar.digits.match(self.scan.low, draft.number_start)
        return (
            draft.number_start + 1 if match is None else max(match.end(), draft.end if draft.upper is not None else 0)
        )

    def _borrow(self, draft: Draft) -> None:
        """Give a figure the unit that it shares with its neighbour."""
        if draft.unit_power and draft.role == "money":
            # "1.65 euros a litre, up 4 cents"
            word = key(self.scan.low[draft.unit_start : draft.unit_end])
            own = self.scan.grammar.minor_of.get(word, ())
            draft.unit = next((f.unit for f in reversed(self.figures[-_NEAR:]) if f.unit in own), draft.unit)
        if draft.kind is None and draft.upper is None:
            if draft.unit is None and not self._borrow_from_last(draft) and not draft.scaled:
                self._borrow_from_next(draft, self.scan.grammar.joined.match(self.scan.low, draft.end), _SHARED)
            if draft.change and (draft.unit is None or (draft.role == "money" and not draft.scaled)):
                self._borrow_from_next(draft, self.scan.grammar.change_to.match(self.scan.low, draft.end), None)
        self._borrow_age(draft)

    def _borrow_from_last(self, draft: Draft) -> bool:
        """In "from 41 percent to 37" and "37 percent, down from 41" the second figure has the first's unit."""
        first = self.last
        if first is None or first.unit is None or not self._is_second(first, draft):
            return False
        draft.unit, draft.role, draft.per = first.unit, first.role, first.per
        draft.power += first.unit_power
        return True

    def _is_second(self, first: Draft, draft: Draft) -> bool:
        """Return whether two figures are the ends of a change, in either order."""
        scan, grammar_ = self.scan, self.scan.grammar
        gap = grammar_.change_to.match(scan.low, first.end) if first.change else None
        if gap is not None:
            return gap.end() == draft.start
        if first.unit in grammar_.versus_units and draft.plain:
            # "by 88 votes to 54"
            gap = grammar_.versus.match(scan.low, first.end)
            return gap is not None and gap.end() == draft.start
        gap = grammar_.change_back.match(scan.low, first.end) if first.role in _COMPARED else None
        if gap is None or gap.end() != draft.start:
            return False
        if gap["to"] is not None and scan.word_before(first.start) not in grammar_.changed_to:
            return False
        # "$52 million, up from 48" leaves open whether those are millions, "5 percent, against 48 million" are none.
        return first.scaled is draft.scaled

    def _borrow_from_next(self, draft: Draft, gap: re.Match[str] | None, roles: frozenset[str] | None) -> None:
        """In "from 48 to 42 hours", "22 y 25 años", "from $3 to $5 billion" the first has what the second has."""
        scan = self.scan
        if gap is None:
            return
        at = gap.end() + (scan.low[gap.end()] in SIGNS)
        number = read_number(scan.grammar, scan.low, at)
        if number is None:
            return
        probe = Draft(start=draft.start, number_start=at, end=number.end, value=number.value, digits=number.digits)
        read_rest_of_number(scan, probe)
        read_unit(scan, probe)
        if roles is not None and probe.role not in roles:
            return
        read_below_zero(scan, probe)
        read_age(scan, probe)
        if draft.unit is None:
            draft.unit, draft.role, draft.kind = probe.unit, probe.role, probe.kind
        if not draft.scaled and not draft.unit_power and draft.value < _UNSCALED:
            draft.power = probe.power

    def _borrow_age(self, draft: Draft) -> None:
        """In "ages 4 and 11" and "de 22 y 25 años" the second is an age as the first is."""
        scan = self.scan
        if draft.kind is not None or not self.figures or self.figures[-1].kind is not FigureKind.AGE:
            return
        gap = scan.low[self.figures[-1].end + PAD : draft.start]
        if gap.strip(" ,") not in {"", *scan.grammar.joints}:
            return
        if draft.unit is None or (draft.unit == "year" and scan.low[draft.unit_start - 1] == " "):
            draft.kind, draft.unit = FigureKind.AGE, "year"


_RANGED: Final = frozenset({"percent", "money", "point", "measure"})
