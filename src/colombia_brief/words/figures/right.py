"""What stands behind a number: scale, the other end of a range, unit or noun, "per" part, modifier."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from colombia_brief.words.figures.draft import EXACT, Draft, Number
from colombia_brief.words.figures.figure import FigureKind
from colombia_brief.words.figures.left import read_sign
from colombia_brief.words.figures.numerals import read_number, read_scale
from colombia_brief.words.figures.skip import is_year, skip_digits
from colombia_brief.words.figures.symbols import VULGAR
from colombia_brief.words.figures.text import key

if TYPE_CHECKING:
    from colombia_brief.words.figures.draft import Scan

_MOST_GOALS: Final = 200
_OLDEST: Final = 120
_HALF: Final = Decimal("0.5")
_GLUED: Final = frozenset({"measure", "time", "percent", "point", "money"})
# Denominators of "1 in 5" without "every": what else stands there counts something else ("12 in 17 cities").
_ROUND_BASES: Final = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 1000, 10000, 100000})


def read_glued(scan: Scan, draft: Draft) -> bool:
    """Read letters that are glued to the digits: scale or unit; False if they make a name of them ("5G")."""
    low, end = scan.low, draft.end
    sign = low[end]
    if sign in VULGAR:
        draft.value += Decimal(VULGAR[sign]).scaleb(-2)
        draft.end += 1
        return True
    if not sign.isalpha():
        return True
    stop = end
    while low[stop].isalnum():
        stop += 1
    word = low[end:stop]
    power = scan.grammar.language.suffixes.get(word)
    entry = scan.grammar.entries.get(word)
    if power is not None and (entry is None or draft.role == "money" or _counts_follow(scan, stop)):
        draft.power += power
        draft.end, draft.scaled = stop, True
        return True
    if len(word) == 1 and word not in "cfwvlx" and scan.text[end].isupper():
        return False
    return (entry is not None and entry.role in _GLUED) or word == "x"


def _counts_follow(scan: Scan, end: int) -> bool:
    """Return whether a currency or a counted noun stands at `end`: "30m people", "30m euros"."""
    unit = scan.grammar.unit_after.match(scan.low, end)
    if unit is not None:
        return scan.grammar.entries[key(unit[1] or unit[2])].role in {"money", "heavy"}
    return _noun(scan, end, Decimal(2)) is not None


def read_rest_of_number(scan: Scan, draft: Draft) -> None:
    """Read scale words behind the digits, and the half that is added to it."""
    grammar, low = scan.grammar, scan.low
    if draft.digits and not draft.scaled:
        from_digits = _number(draft)
        number = read_scale(grammar, low, from_digits)
        if number is not from_digits:
            draft.value, draft.power, draft.end, draft.scaled = number.value, number.power, number.end, True
            draft.plain = False
    half = grammar.half_after.match(low, draft.end)
    if half is not None:
        draft.value += _HALF
        draft.end = half.end()
        number = read_scale(grammar, low, _number(draft))
        draft.scaled = draft.scaled or number.power > draft.power
        draft.power, draft.end, draft.plain = number.power, number.end, False


def _number(draft: Draft) -> Number:
    return Number(draft.value, draft.power, draft.end, draft.digits, draft.plain)


def read_range(scan: Scan, draft: Draft) -> bool:
    """Read the other end of a range; False if the two numbers are a score, years or another name."""
    grammar, low = scan.grammar, scan.low
    opening = draft.start
    before = scan.word_before(opening)
    if before in grammar.skipped_articles:
        opening = scan.start_of_word(opening - 1)
        before = scan.word_before(opening)
    opened = before in grammar.between
    match = (grammar.between_and if opened else grammar.range_to).match(low, draft.end)
    if match is None:
        return True
    tight = low[draft.end] == "-" and low[draft.end + 1] != " "
    other = _other_end(scan, match.end())
    if other is None or ((draft.change or (draft.role and before in grammar.moved)) and not tight):
        return not (tight and low[match.end()].isdigit())
    if not draft.scaled and other.scaled and draft.value < other.value:
        first = draft.power + other.power
    else:
        first = draft.power
    upper = other.value.scaleb(other.power - first, EXACT) if other.power != first else other.value
    if is_year(draft) and other.plain and not opened and draft.role != "money":
        return False
    if draft.value >= upper and not draft.scaled and not tight and draft.role == "" and draft.digits is other.digits:
        trial = Draft(start=0, number_start=0, end=other.end, value=other.value)
        read_unit(scan, trial)
        if trial.unit is None and not other.scaled and upper <= _MOST_GOALS:
            draft.end = other.end
            return False
    if draft.value >= upper or (draft.role == "money") < (other.role == "money"):
        return not tight or draft.role == "money"
    if tight and other.digits is not draft.digits:
        return False
    glued_names = tight and other.plain and low[match.end() - 1] == "-" and before not in grammar.age_before
    trial = Draft(start=draft.start, number_start=draft.number_start, end=other.end, value=other.value)
    trial.role, trial.unit = draft.role, draft.unit
    trial.scaled = other.scaled
    read_unit(scan, trial)
    if glued_names and trial.unit is None and not other.scaled:
        return False
    if draft.unit is not None and draft.role != "money" and trial.unit not in {draft.unit, None}:
        return True
    if opened:
        draft.start = scan.start_of_word(opening - 1)
    draft.upper, draft.power, draft.end = upper, first, other.end
    draft.scaled = draft.scaled or other.scaled
    draft.plain = draft.plain and other.plain
    return True


def _other_end(scan: Scan, start: int) -> Draft | None:
    """Return the number at `start`, with currency sign and scale, as the second end of a range."""
    low = scan.low
    at = start
    for _ in range(_WORDS_BETWEEN):
        stop = low.find(" ", at, at + 8)
        if stop < 0 or low[at:stop] not in scan.grammar.skipped_articles:
            break
        at = stop + 1
    first = at
    while low[at] in "$€£¥₹usca." and at < first + _LONGEST_SIGN:
        at += 1
    if at == first or not low[at].isdigit():
        at = first
    number = read_number(scan.grammar, low, at)
    if number is None:
        return None
    draft = Draft(start=at, number_start=at, end=number.end, value=number.value, power=number.power)
    draft.digits, draft.plain = number.digits, number.plain
    draft.scaled = bool(number.power)
    if (at > first and not read_sign(scan, draft)) or (draft.digits and skip_digits(scan, draft)):
        return None
    if draft.digits and not read_glued(scan, draft):
        return None
    read_rest_of_number(scan, draft)
    return draft


_WORDS_BETWEEN: Final = 2
_LONGEST_SIGN: Final = 5


def read_share(scan: Scan, draft: Draft) -> None:
    """Read what the number is out of: "in five", "out of 10", "per 100,000", "de cada cinco"."""
    grammar, low = scan.grammar, scan.low
    match = grammar.out_of.match(low, draft.end)
    if match is not None and draft.unit is not None and match["base"] is None:
        return
    number = read_number(grammar, low, match.end()) if match is not None else None
    if match is None or number is None:
        return
    unit = grammar.unit_after.match(low, draft.end)
    if unit is not None and grammar.entries[key(unit[1] or unit[2])].role == "percent":
        return
    number = read_scale(grammar, low, number)
    base = number.value.scaleb(number.power, EXACT)
    if base != base.to_integral_value() or base <= draft.value or base <= 1:
        return
    if match["base"] is None:
        if draft.role or (number.plain and is_year(Draft(start=0, number_start=0, end=0, value=base, plain=True))):
            return
        unit = grammar.unit_after.match(low, number.end)
        if unit is not None and match["sure"] is None:
            return
        if match["maybe"] == "in" and draft.value != 1 and base not in _ROUND_BASES:
            return
    elif base < 10:  # noqa: PLR2004 - "per 2" is no base
        return
    draft.denominator, draft.end, draft.plain = int(base), number.end, False
    draft.kind = FigureKind.RATIO
    if draft.unit is not None:
        noun = _noun(scan, draft.end, base)
        if noun is not None:
            draft.per, _, draft.end = noun


def read_unit(scan: Scan, draft: Draft) -> None:
    """Read the unit, currency or counted noun behind the number."""
    grammar, low = scan.grammar, scan.low
    end = draft.end
    if draft.kind is FigureKind.RATIO:
        share = grammar.share_of.match(low, end)
        if share is not None:
            end = share.end()
    elif draft.scaled or not draft.digits:
        of = grammar.of_after.match(low, end) if grammar.language.tag == "es" else None
        end = end if of is None else of.end()
    match = grammar.unit_after.match(low, end)
    if match is not None and _read_entry(scan, draft, key(match[1] or match[2]), match.start(match.lastindex or 0), match.end()):
        return
    if draft.role == "money":
        return
    if low[end] == "-":
        compound = grammar.compound.match(low, end)
        if compound is not None and compound[1] not in grammar.stop and draft.digits | (draft.value != 1):
            draft.unit = _english(scan, compound[1])
            draft.unit_start, draft.unit_end = compound.span(1)
            draft.end = compound.end()
        return
    noun = _noun(scan, end, draft.value)
    if noun is not None:
        draft.unit, draft.unit_start, draft.end = noun
        draft.unit_end = draft.end


def _read_entry(scan: Scan, draft: Draft, word: str, start: int, end: int) -> bool:
    """Take a word of the table as the unit; False if it is none here."""
    entry = scan.grammar.entries[word]
    role, unit = entry.role, entry.unit
    if draft.role == "money":
        return role == "money" and _also_named(draft, unit, end)
    if len(word) == 1 and word.isalpha() and scan.low[start - 1] in " \u00a0":
        if scan.low[end] == "-" or word not in ("cf" if scan.text[start].isupper() else "mgtlh"):
            return False
    if role == "heavy":
        measure = not draft.scaled and scan.grammar.region != "GB"
        role, unit = ("measure", "pound") if measure else ("money", unit)
    if role == "times":
        return _read_times(scan, draft, end)
    draft.role, draft.unit = role, unit
    draft.unit_start, draft.unit_end, draft.end = start, end, end
    draft.power += entry.power
    return True


def _also_named(draft: Draft, unit: str, end: int) -> bool:
    """A sign may be said again in words: "$5 million dollars", "$20 pesos"; the words are the clearer."""
    draft.unit, draft.end = unit, end
    return True


def _read_times(scan: Scan, draft: Draft, end: int) -> bool:
    if scan.grammar.multiple_next.match(scan.low, end) is None:
        if draft.value == 1:
            return False
        draft.unit_start, draft.unit_end, draft.unit = draft.end + 1, end, "time"
    else:
        draft.kind = FigureKind.MULTIPLE
    draft.end = end
    return True


def _noun(scan: Scan, start: int, value: Decimal) -> tuple[str, int, int] | None:
    """Return the counted noun in the words at `start`: in English and singular, where it begins and ends."""
    grammar = scan.grammar
    match = grammar.noun_words.match(scan.low, start)
    if match is None:
        return None
    words: list[str] = []
    for word in match[0].split():
        if word in grammar.stop:
            break
        words.append(word)
    index = grammar.language.noun(words)
    if index < 0:
        if value != 1 or not words or words[0] not in grammar.counted_ones:
            return None
        index = 0
    at = start
    for word in words[: index + 1]:
        at = scan.low.index(word, at) + len(word)
    return _english(scan, words[index]), at - len(words[index]), at


def _english(scan: Scan, word: str) -> str:
    language = scan.grammar.language
    return language.nouns.get(word) or language.singular(word)


def read_age(scan: Scan, draft: Draft) -> None:
    """Read what makes an age of years: "-year-old", "de 34 años", a person's name and a bare number."""
    grammar = scan.grammar
    if draft.role == "time":
        old = grammar.old_after.match(scan.low, draft.end)
        if old is not None:
            draft.end = old.end()
            draft.kind = FigureKind.AGE
            return
    before = scan.word_before(draft.start)
    below = grammar.below_zero.match(scan.low, draft.end) if draft.role == "measure" else None
    if below is not None:
        draft.value, draft.end = -draft.value, below.end()
    if draft.unit == "year" and before in grammar.age_of:
        person = scan.word_before(scan.start_of_word(draft.start - 1)).rstrip(",")
        if (
            draft.value <= _OLDEST
            and person.isalpha()
            and person not in grammar.no_age
            and person not in grammar.stop
            and not person.endswith(grammar.no_age_ends)
        ):
            draft.kind = FigureKind.AGE
    elif draft.unit is None and before in grammar.age_of and scan.low[draft.end] in ".,;)\n":
        if draft.plain and draft.value <= _OLDEST and scan.low[draft.start - 5 : draft.start - 3] == ", ":
            draft.kind, draft.unit = FigureKind.AGE, "year"
    elif before in grammar.age_before and draft.unit in {None, "year"}:
        draft.kind, draft.unit = FigureKind.AGE, "year"


def read_per(scan: Scan, draft: Draft) -> None:
    """Read what the figure is a rate of: "a day", "-an-hour", "por hectárea", "mensuales"."""
    grammar = scan.grammar
    match = grammar.per_after.match(scan.low, draft.end)
    if match is None or (draft.role == "percent" and match["unit"] is None and match["adverb"] is None):
        return
    if match["unit"] is not None:
        unit = key(match["unit"])
        draft.per = grammar.entries[unit].unit if unit in grammar.entries else _english(scan, unit)
    elif match["adverb"] is not None:
        draft.per = grammar.adverbs[key(match["adverb"])]
    else:
        noun = match["noun"]
        if noun in grammar.stop or (grammar.language.tag == "es" and noun not in grammar.language.nouns):
            return
        draft.per = _english(scan, noun)
    draft.end = match.end()
