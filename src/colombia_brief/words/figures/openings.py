"""Where a figure begins: digits, number words, halves, fractions and multiples."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from colombia_brief.model.vocabulary import Modifier
from colombia_brief.words.figures.ages import read_cohort
from colombia_brief.words.figures.behind import read_glued
from colombia_brief.words.figures.counted import measured, noun_at, unit_entry
from colombia_brief.words.figures.draft import DECIMAL_BASES, Draft, Number, scaled
from colombia_brief.words.figures.figure import FigureKind
from colombia_brief.words.figures.fractions import DIVIDED, read_fraction, read_part_of_unit, take_fraction, take_point
from colombia_brief.words.figures.left import modifier_at, read_minus, read_modifiers, read_sign
from colombia_brief.words.figures.numerals import read_digits, read_scale, read_slash, read_slash_behind, read_words
from colombia_brief.words.figures.ranges import read_one_of, read_share
from colombia_brief.words.figures.rates import read_per
from colombia_brief.words.figures.skip import skip_date, skip_digits
from colombia_brief.words.figures.symbols import VULGAR
from colombia_brief.words.figures.text import key
from colombia_brief.words.figures.units import read_multiplied, read_unit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from colombia_brief.words.figures.draft import Scan

_ONE: Final = Decimal(1)
_HALF: Final = Decimal("0.5")
_HUNDRED: Final = 100
_QUARTER: Final = 4
# Digits with a slash are dates; before no unit, only these are fractions.
_SLASHED: Final = frozenset({2, 3, 4, 5})
_BEFORE_SLASHED: Final = ' \n(\u00a0"«\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}'


def open_digits(scan: Scan, start: int, end: int) -> Draft | int:
    """Begin a figure with digits; where they are none, return where to go on."""
    run = scan.low[start:end]
    if run in VULGAR:
        return _share(scan, start, end, *VULGAR[run])
    read = read_digits(scan.grammar, run)
    if read is None:
        return end
    draft = Draft(start=start, number_start=start, end=end, value=read[0], plain=read[1])
    if scan.low[start - 1] == "-" and scan.low[end] == "s" and read_cohort(scan, draft):
        return draft
    if scan.low[end] == "/" and (fraction := _slashed(scan, start)) is not None:
        return fraction
    slash = read_slash_behind(scan.low, end) if draft.plain else None
    if slash is not None:
        draft.add_fraction(slash.part, slash.base)
        draft.end = slash.end
    elif skipped := skip_digits(scan, draft):
        return skipped
    return draft if read_sign(scan, draft) and read_glued(scan, draft) else end


def _share(scan: Scan, start: int, end: int, part: int, base: int) -> Draft:
    """Begin a figure with a fraction, and with its minus: a share, or a number of what stands behind it."""
    draft = Draft(start=start, number_start=start, end=end, value=Decimal(part))
    if scan.low[start - 1] == "-":
        read_sign(scan, draft)
    entry = unit_entry(scan, end)
    is_number = (entry is not None and entry.role in DIVIDED) or scan.grammar.scale_after.match(scan.low, end)
    if is_number and base in DECIMAL_BASES:
        # "¾ hour", "½ million"
        draft.value, draft.plain = draft.value / base, False
    else:
        take_fraction(scan, draft, base, end)
    return draft


def _slashed(scan: Scan, start: int) -> Draft | None:
    """Return "1/2", "2/3", "3/4" as figures, and "3/16" before a unit; None for what is no such fraction."""
    slash = read_slash(scan.low, start)
    first = start - (scan.low[start - 1] == "-")
    if slash is None or scan.low[first - 1] not in _BEFORE_SLASHED:
        return None
    if slash.base not in _SLASHED and not _has_unit(scan, slash.end):
        return None
    return _share(scan, start, slash.end, slash.part, slash.base)


def _has_unit(scan: Scan, end: int) -> bool:
    """Return whether a unit stands at `end`, or what a share is a share of."""
    following = scan.grammar.next_word.match(scan.low, end)
    if following is not None and following[1] in scan.grammar.of:
        return True
    entry = unit_entry(scan, end)
    return entry is not None and entry.role in DIVIDED


def open_word(scan: Scan, word: str, start: int, end: int) -> Draft | int:
    """Begin a figure with a word that the table knows; where it is none, return where to go on."""
    if scan.low[start - 1] == "-" and scan.low[start - 2].isalnum():
        return end
    known = key(word)
    return _OPENINGS[scan.grammar.roles[known]](scan, known, start, end)


def _in_words(start: int, end: int, value: Decimal, power: int = 0) -> Draft:
    return Draft(start=start, number_start=start, end=end, value=value, power=power, digits=False, scaled=bool(power))


def _number(scan: Scan, word: str, start: int, end: int) -> Draft | int:
    """A number in words, or a scale or dozen behind an article: "a million", "un centenar"."""
    grammar = scan.grammar
    number = read_words(grammar, scan.low, start)
    if number is None:
        if scan.word_before(start) not in grammar.articles:
            return end
        table = grammar.language
        value = table.collectives.get(word, _HUNDRED if word == table.hundred else 1)
        draft = _in_words(start, end, Decimal(value), table.scales.get(word, 0))
        draft.start, draft.scaled = scan.start_of_word(start - 1), True
    else:
        if _is_vague(scan, number, start):
            return number.end
        draft = _in_words(start, number.end, number.value, number.power)
        _read_digits_behind(scan, draft)
    skipped = skip_date(scan, draft)
    if skipped:
        return skipped
    read_minus(scan, draft)
    return draft


def _is_vague(scan: Scan, number: Number, start: int) -> bool:
    """Return whether the word before leaves the number open or makes a name of it: "several million", "los noventa"."""
    before = scan.word_before(start)
    if number.power:
        return number.value == 1 and before in scan.grammar.vague
    if number.value not in scan.grammar.round_words or before not in scan.grammar.decades:
        return False
    return noun_at(scan, number.end, one=False) is None and unit_entry(scan, number.end) is None


def _pair(scan: Scan, word: str, start: int, end: int) -> Draft | int:
    """A word for two behind an article, before a noun or a scale: "a couple of weeks", "un par de millones"."""
    grammar = scan.grammar
    if scan.word_before(start) not in grammar.articles:
        return end
    number = Number(Decimal(grammar.pairs[word]), 0, end, digits=True, plain=False)
    scaled_ = read_scale(grammar, scan.low, number)
    if scaled_ is number:
        following = grammar.next_word.match(scan.low, end)
        if following is not None and following[1] == grammar.language.hundred:
            scaled_ = Number(number.value * _HUNDRED, 0, following.end(), digits=True, plain=False)
        elif " " not in word or unit_entry(scan, end) is None:
            # "a couple was arrested", "a couple of reasons"
            return end
    draft = _in_words(scan.start_of_word(start - 1), scaled_.end, scaled_.value, scaled_.power)
    draft.number_start, draft.scaled = start, scaled_ is not number
    return draft


def _read_digits_behind(scan: Scan, draft: Draft) -> None:
    """Read the digits behind a thousand in words: "mil 200 personas"."""
    rest = scan.grammar.digits.match(scan.low, draft.end + 1) if draft.power == len("000") else None
    if rest is not None and scan.low[draft.end] == " " and len(rest[0]) == len("000") and rest[0].isdigit():
        number = Number(scaled(draft.value, draft.power) + int(rest[0]), 0, rest.end(), digits=True, plain=False)
        number = read_scale(scan.grammar, scan.low, number)
        draft.value, draft.power, draft.end = number.value, number.power, number.end


def _one(scan: Scan, word: str, start: int, end: int) -> Draft | int:
    """A word for one: a figure only in a longer number, a share, before a unit, or behind a modifier."""
    grammar = scan.grammar
    number = read_words(grammar, scan.low, start)
    if number is not None and (number.value != 1 or number.power):
        return _number(scan, word, start, end)
    draft = _in_words(start, end, _ONE)
    skipped = skip_date(scan, draft)
    if skipped:
        return skipped
    if read_one_of(scan, draft):
        return draft
    probe = _in_words(start, end, _ONE)
    if not read_fraction(scan, probe):
        read_share(scan, probe)
    read_unit(scan, probe)
    read_modifiers(scan, probe)
    return draft if _is_a_one(scan, word, probe) else end


def _is_a_one(scan: Scan, word: str, probe: Draft) -> bool:
    """Return whether what was read behind and before a word for one makes a figure of it."""
    grammar = scan.grammar
    if (
        probe.kind is FigureKind.RATIO
        or probe.scaled
        or probe.role == "percent"
        or grammar.half_after.match(scan.low, probe.number_start + len(word))
    ):
        return True
    if probe.unit is None or _is_compared_with(scan, probe.number_start):
        return False
    return probe.modifier is not Modifier.EXACTLY or (word not in grammar.bare_ones and probe.unit not in _IDIOMS)


# What "one" says nothing of: "one day", "one time", "at one point".
_IDIOMS: Final = frozenset({"day", "time", "point"})


def _a_unit(scan: Scan, word: str, start: int, end: int) -> Draft | int:
    """An article behind a modifier is a one before a unit: "more than a decade"."""
    entry = unit_entry(scan, end)
    article = start + word.rindex(" ") + 1
    if entry is None or entry.role not in {"time", "measure"} or _is_compared_with(scan, article):
        return end
    return _in_words(article, end, _ONE)


def _is_compared_with(scan: Scan, start: int) -> bool:
    """Return whether something is compared with a time: "lower than a year before", "$5 less than a year ago"."""
    found = modifier_at(scan, start - 1, scan.word_before(start))
    if found is not None and scan.floor and not scan.low[scan.floor : found[0]].strip():
        return True
    return any(scan.low.endswith(f"{phrase} ", 0, start) for phrase in scan.grammar.compared)


def _half(scan: Scan, word: str, start: int, end: int) -> Draft | int:
    """Half before a scale or unit is a number: "half a million", "media hora"; otherwise perhaps a share."""
    scale = scan.grammar.half_scale.match(scan.low, end)
    table = scan.grammar.language
    if scale is not None:
        value = Decimal(table.collectives.get(scale[1], 1)) / 2
        draft = _in_words(start, scale.end(), value, table.scales.get(scale[1], 0))
        draft.scaled = True
        return draft
    article = scan.grammar.half_article.match(scan.low, end)
    at = end if article is None else article.end()
    entry = unit_entry(scan, at)
    if entry is not None and entry.role != "times":
        # "the half-year to June" is a period.
        return end if entry.unit == "year" and scan.low[end] == "-" else _in_words(start, at, _HALF)
    point = scan.grammar.point_after.match(scan.low, end)
    if point is not None:
        draft = _in_words(start, end, _HALF)
        take_point(scan, draft, point, sure=False)
        return draft
    added = _added_to_unit(scan, start, end, _HALF)
    if added is not None:
        return added
    return _half_of(scan, word, start, end) if word in table.half_of.split() else end


def _added_to_unit(scan: Scan, start: int, end: int, part: Decimal) -> Draft | None:
    """A part that is added to a unit without a number: "an hour and a half", "hora y media", "un millón y medio"."""
    grammar, low = scan.grammar, scan.low
    joint = f" {grammar.language.half_joint} "
    if not low.endswith(joint, 0, start):
        return None
    noun_end = start - len(joint)
    noun_start = scan.start_of_word(noun_end)
    has_article = scan.word_before(noun_start) in grammar.articles
    first = scan.start_of_word(noun_start - 1) if has_article else noun_start
    if first < scan.floor or not (has_article or grammar.language.half_unit_alone):
        return None
    draft = _in_words(first, end, _ONE + part)
    draft.number_start = start
    noun = low[noun_start:noun_end]
    power, many = grammar.language.scales.get(noun), grammar.collectives.get(noun)
    if power is not None or many is not None:
        draft.value = scaled((draft.value * (many or 1)).normalize(), 0)
        draft.power, draft.scaled = power or 0, True
        return draft
    unit = _added_unit(scan, noun, end)
    if unit is None:
        return None
    draft.unit, draft.role = unit
    draft.unit_start, draft.unit_end, draft.united = noun_start, noun_end, True
    return draft


def _added_unit(scan: Scan, noun: str, end: int) -> tuple[str, str] | None:
    """Return the unit, with its role, that a part is added to: "a pack and a half of cigarettes" has a noun for one."""
    grammar = scan.grammar
    entry = grammar.entries.get(noun)
    if entry is not None:
        return measured(entry) if entry.role in {"time", "measure", "heavy"} else None
    if grammar.language.half_unit_alone or noun in grammar.stop or not noun.isalpha():
        return None
    return None if grammar.half_next.match(scan.low, end) is None else (noun, "")


def _half_of(scan: Scan, _word: str, start: int, end: int) -> Draft | int:
    """Half as a share: "half of voters", "la mitad"; not "the second half", "time and a half"."""
    grammar, at = scan.grammar, start
    before = scan.word_before(at)
    if before in grammar.half_articles:
        added = before in grammar.articles
        at = scan.start_of_word(at - 1)
        before = scan.word_before(at)
        if (added and before in grammar.joints) or before in grammar.not_half_article:
            return end
    elif before in grammar.not_half:
        return end
    if grammar.half_next.match(scan.low, end) is None:
        return end
    draft = _in_words(at, end, _ONE)
    draft.denominator, draft.kind = 2, FigureKind.RATIO
    return draft


def _fraction(scan: Scan, word: str, start: int, end: int) -> Draft | int:
    """A fraction word behind an article: "a third of"; those behind numbers are read with them."""
    grammar = scan.grammar
    base = grammar.fractions[word]
    before = scan.word_before(start)
    if word in grammar.unit_fractions and (before in grammar.articles or scan.low[end] == "-"):
        first = scan.start_of_word(start - 1) if before in grammar.articles else start
        draft = _in_words(first, end, _ONE)
        if read_part_of_unit(scan, draft, word, end):
            return draft
    added = _added_to_unit(scan, start, end, _ONE / base) if base == _QUARTER else None
    if added is not None:
        return added
    if before in grammar.fraction_articles and " " in word:
        if grammar.not_fraction_of.match(scan.low, end) is not None:
            return end
    elif before not in grammar.articles:
        return end
    if not grammar.scale_of.match(scan.low, end) and not grammar.share_next.match(scan.low, end):
        return end
    draft = _in_words(scan.start_of_word(start - 1), end, _ONE)
    take_fraction(scan, draft, base, end)
    return draft


def _multiple(scan: Scan, word: str, start: int, end: int) -> Draft | int:
    """A multiple in one word: "doubled", "threefold", "el doble"; "double" alone is also an adjective."""
    grammar = scan.grammar
    if grammar.not_multiple.match(scan.low, end) is not None:
        return end
    draft = _in_words(start, end, Decimal(grammar.multiples[word]))
    draft.kind, draft.whole = FigureKind.MULTIPLE, True
    if word in grammar.multiple_nouns:
        article = scan.word_before(start)
        if article in grammar.multiple_articles:
            # "más del doble": the article is a part of the modifier.
            draft.start = start if article in grammar.before else scan.start_of_word(start - 1)
        elif grammar.multiple_articles or not _is_compared(scan, article, end):
            return end
    read_multiplied(scan, draft)
    read_per(scan, draft)
    return draft


def _is_compared(scan: Scan, before: str, end: int) -> bool:
    """Return whether "double" is a verb or compares: "nearly double the number", "to double"; not "a double murder"."""
    grammar = scan.grammar
    if before in grammar.skipped_articles:
        return False
    return before in grammar.multiple_before or grammar.multiple_next.match(scan.low, end) is not None


_OPENINGS: Final[Mapping[str, Callable[[Scan, str, int, int], Draft | int]]] = {
    "number": _number,
    "pair": _pair,
    "one": _one,
    "a_unit": _a_unit,
    "half": _half,
    "half_of": _half_of,
    "fraction": _fraction,
    "multiple": _multiple,
}
