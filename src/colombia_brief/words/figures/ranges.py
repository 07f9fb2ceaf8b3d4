"""Two numbers that belong together: ranges, scores, and what a number is out of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from colombia_brief.words.figures.ages import start_of_age
from colombia_brief.words.figures.behind import read_glued, read_rest_of_number
from colombia_brief.words.figures.counted import noun_at, unit_entry
from colombia_brief.words.figures.draft import EXACT, Draft
from colombia_brief.words.figures.figure import FigureKind
from colombia_brief.words.figures.grammar import RANGE, SHARE
from colombia_brief.words.figures.left import read_sign
from colombia_brief.words.figures.numerals import read_number, read_scale
from colombia_brief.words.figures.skip import is_year, skip_digits
from colombia_brief.words.figures.symbols import SIGNS
from colombia_brief.words.figures.units import read_unit

if TYPE_CHECKING:
    import re
    from decimal import Decimal

    from colombia_brief.words.figures.draft import Scan

# No team scores more.
_MOST_GOALS: Final = 200
_LONGEST_ARTICLE: Final = 8
_LONGEST_SIGN: Final = 5
_LEAST_BASE: Final = 10
# Denominators of "1 in 5" without "every": what else stands there counts something else ("12 in 17 cities").
_ROUND_BASES: Final = frozenset({*range(2, 11), 12, 15, 20, 25, 30, 40, 50, 100, 1000, 10_000, 100_000})


def read_range(scan: Scan, draft: Draft) -> bool:
    """Read the other end of a range; False if the two numbers are a score, years or another name."""
    if not scan.steps(draft.end) & RANGE:
        return True
    grammar, low = scan.grammar, scan.low
    opening = draft.start
    before = scan.word_before(opening)
    if before in grammar.skipped_articles:
        opening = scan.start_of_word(opening - 1)
        before = scan.word_before(opening)
    aged = start_of_age(scan, opening)
    if aged < opening and scan.word_before(aged) in grammar.between:
        # "between the ages of 18 and 54"
        opening, before = aged, scan.word_before(aged)
    opened = before in grammar.between
    match = (grammar.between_and if opened else grammar.range_to).match(low, draft.end)
    if match is None:
        return True
    tight = low[draft.end] == "-" and low[draft.end + 1] != " "
    other = _other_end(scan, match.end())
    if other is None or (tight and other.digits is not draft.digits):
        return not tight or (other is None and not low[match.end()].isdigit())
    if not tight and (
        _is_change(draft, other) or (draft.role and before in grammar.moved and not _is_of(scan, draft, other))
    ):
        return True
    draft.change = draft.change and tight
    if opened:
        opening = scan.start_of_word(opening - 1)
    return _join(scan, draft, other, opening if opened else draft.start, tight=tight)


def _is_change(draft: Draft, other: Draft) -> bool:
    """Return whether two numbers are the ends of a change; where no verb says so, only if the second is smaller."""
    if not draft.change or not draft.loose:
        return draft.change
    if not draft.scaled and draft.value < other.value:
        return False
    return draft.value.scaleb(draft.power, EXACT) >= other.value.scaleb(other.power, EXACT)


def _is_of(scan: Scan, draft: Draft, other: Draft) -> bool:
    """Return whether two shares of one thing are a range: "lost 15% to 20% of their weight"."""
    if draft.role != "percent":
        return False
    second = _with_unit(scan, draft, other)
    return second.unit == draft.unit and scan.grammar.share_of.match(scan.low, second.end) is not None


def _join(scan: Scan, draft: Draft, other: Draft, start: int, *, tight: bool) -> bool:
    """Make one figure, beginning at `start`, of two numbers that are the ends of a range; else as `read_range`."""
    opened = start < draft.start
    if is_year(draft) and other.plain and not opened and draft.role != "money":
        return False
    power = draft.power + (other.power if other.scaled and not draft.scaled and draft.value < other.value else 0)
    upper = other.value if other.power == power else other.value.scaleb(other.power - power, EXACT)
    if draft.value >= upper or (draft.role == "money") < (other.role == "money"):
        return _not_rising(scan, draft, other, tight=tight)
    unit = _with_unit(scan, draft, other).unit
    ages = scan.word_before(draft.start) in scan.grammar.age_before
    if tight and other.plain and unit is None and not other.scaled and not ages:
        return False
    if draft.unit is None or draft.role == "money" or unit in {draft.unit, None}:
        draft.start = start
        draft.upper, draft.power, draft.end = upper, power, other.end
        draft.scaled, draft.plain = draft.scaled or other.scaled, draft.plain and other.plain
    return True


def _not_rising(scan: Scan, draft: Draft, other: Draft, *, tight: bool) -> bool:
    """Decide on two numbers of which the second is not the greater: a score ("won 3 to 1") is no figure."""
    if draft.role:
        return True
    if tight:
        return False
    score = not draft.scaled and other.value <= _MOST_GOALS and draft.digits is other.digits and not is_year(draft)
    if score and not other.scaled and _with_unit(scan, draft, other).unit is None:
        draft.end = other.end
        return False
    return True


def _with_unit(scan: Scan, draft: Draft, other: Draft) -> Draft:
    """Return the second number with what stands behind it, as a part of the first figure."""
    trial = Draft(start=draft.start, number_start=draft.number_start, end=other.end, value=other.value)
    trial.role, trial.unit, trial.scaled = draft.role, draft.unit, other.scaled
    read_unit(scan, trial)
    return trial


def _other_end(scan: Scan, start: int) -> Draft | None:
    """Return the number at `start`, with currency sign and scale, as the second end of a range."""
    low, at = scan.low, start
    stop = low.find(" ", at, at + _LONGEST_ARTICLE)
    if stop > 0 and low[at:stop] in scan.grammar.skipped_articles:
        at = stop + 1
    first = at
    while not low[at].isdigit() and at < first + _LONGEST_SIGN:
        at += 1
    sign = low[first:at].removesuffix(" ")
    if not sign or sign[-1] not in SIGNS or " " in sign:
        at = first
    number = read_number(scan.grammar, low, at)
    if number is None:
        return None
    draft = Draft(start=at, number_start=at, end=number.end, value=number.value, power=number.power)
    draft.digits, draft.plain, draft.scaled = number.digits, number.plain, bool(number.power)
    if at > first:
        read_sign(scan, draft)
    if draft.digits and (skip_digits(scan, draft) or not read_glued(scan, draft)):
        return None
    read_rest_of_number(scan, draft)
    return draft


def read_share(scan: Scan, draft: Draft) -> None:
    """Read what the number is out of: "in five", "out of 10", "per 100,000", "de cada cinco"."""
    if draft.value == 1 and draft.unit is None and _read_one_for(scan, draft):
        return
    if not scan.steps(draft.end) & SHARE:
        return
    grammar, low = scan.grammar, scan.low
    match = grammar.out_of.match(low, draft.end)
    if match is None:
        return
    if match["base"] is None and (draft.unit is not None or draft.role):
        _read_share_behind_noun(scan, draft, match)
        return
    entry = unit_entry(scan, draft.end)
    number = read_number(grammar, low, match.end())
    if number is None or (entry is not None and entry.role == "percent"):
        return
    number = read_scale(grammar, low, number)
    base = number.value.scaleb(number.power, EXACT)
    if base != base.to_integral_value() or base <= draft.value or base <= 1:
        return
    if match["base"] is not None:
        # "ocho helicópteros por 1.353 millones" is a price.
        fits = base >= _LEAST_BASE and (match["base"] not in grammar.powers_only or _is_power_of_ten(base))
    elif match["sure"] is not None:
        fits = True
    else:
        year = is_year(Draft(start=0, number_start=0, end=0, value=base, plain=number.plain))
        rounds = match["maybe"] not in grammar.one_ratio and (match["maybe"] != "in" or base in _ROUND_BASES)
        round_base = draft.value == 1 or rounds
        fits = round_base and not year and unit_entry(scan, number.end) is None
    if fits:
        _take_base(scan, draft, int(base), number.end)


def _is_power_of_ten(number: Decimal) -> bool:
    return number.scaleb(-number.adjusted()) == 1


def _read_share_behind_noun(scan: Scan, draft: Draft, match: re.Match[str]) -> None:
    """Read what a counted noun is out of: "two patients in five"; not "two strikes in five years"."""
    if draft.role not in {"", "time"} or draft.kind is not None or draft.upper is not None or draft.scaled:
        return
    number = read_number(scan.grammar, scan.low, match.end())
    if number is None or number.digits is not draft.digits or number.value <= draft.value:
        return
    counted = noun_at(scan, number.end, one=False) is not None or unit_entry(scan, number.end) is not None
    if number.value in _ROUND_BASES and not counted and not number.power:
        draft.denominator, draft.end, draft.kind, draft.role = int(number.value), number.end, FigureKind.RATIO, ""
        draft.plain = False


def _read_one_for(scan: Scan, draft: Draft) -> bool:
    """Read "doctor for every 3,000 residents" behind one; False if that does not stand there."""
    match = scan.grammar.one_for.match(scan.low, draft.end)
    if match is None or match["noun"] in scan.grammar.stop or match["noun"] in scan.grammar.entries:
        return False
    number = read_number(scan.grammar, scan.low, match.end())
    if number is None or number.value != number.value.to_integral_value() or number.value <= 1:
        return False
    draft.unit_start, draft.unit_end = match.span("noun")
    draft.unit = scan.grammar.language.nouns.get(match["noun"], match["noun"])
    _take_base(scan, draft, int(number.value), number.end)
    return True


def read_one_of(scan: Scan, draft: Draft) -> bool:
    """Read "household in three" behind one, "hogar de cada tres" behind "un"; False for what is no share."""
    if _read_one_for(scan, draft):
        return True
    match = scan.grammar.one_of.match(scan.low, draft.end)
    if match is None or match["noun"] in scan.grammar.stop:
        return False
    draft.unit_start, draft.unit_end = match.span("noun")
    entry = scan.grammar.entries.get(match["noun"])
    draft.unit = scan.grammar.language.nouns.get(match["noun"], match["noun"]) if entry is None else entry.unit
    _read_share_behind_noun(scan, draft, match)
    if draft.kind is None:
        draft.unit = None
    return draft.kind is not None


def _take_base(scan: Scan, draft: Draft, base: int, end: int) -> None:
    draft.denominator, draft.end, draft.plain = base, end, False
    draft.kind = FigureKind.RATIO
    if draft.unit is not None:
        noun = noun_at(scan, end, one=False)
        if noun is not None:
            draft.per, _, draft.end = noun
