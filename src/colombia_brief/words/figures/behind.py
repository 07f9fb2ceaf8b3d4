"""What stands behind a number: glued letters, scale, unit or counted noun, age, "per" part, modifier."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from colombia_brief.model.vocabulary import Modifier
from colombia_brief.words.figures.draft import DECIMAL_BASES, Number, scaled
from colombia_brief.words.figures.figure import FigureKind
from colombia_brief.words.figures.grammar import HALF, MODIFIER, PER, SCALE, UNIT
from colombia_brief.words.figures.left import modifier_at
from colombia_brief.words.figures.numerals import read_scale
from colombia_brief.words.figures.symbols import VULGAR
from colombia_brief.words.figures.text import key

if TYPE_CHECKING:
    import re

    from colombia_brief.words.figures.draft import Draft, Scan
    from colombia_brief.words.figures.grammar import Entry

_INCHES_IN_A_FOOT: Final = 12
_OLDEST: Final = 120
_TWO: Final = Decimal(2)
_QUARTERS: Final = 4
# What a fraction can be taken of: "three quarters of an hour".
DIVIDED: Final = frozenset({"time", "measure", "heavy", "point", "percent"})
# The lines of a screen, which are no pence.
_LINES: Final = frozenset({240, 360, 480, 720, 1080, 1440, 2160})
_LENGTHS: Final = 10
_LONG_TIMES: Final = frozenset({"year", "decade", "century"})
_SPACES: Final = " \u00a0"
# Letters alone that are units behind a space: in capitals degrees, otherwise measures.
_SPACED_CAPITALS: Final = "cf"
_SPACED_LETTERS: Final = "mgtlh"
# Units whose letter is a capital, also when it is glued to the digits.
_CAPITAL_UNITS: Final = "cfwvl"
# "the ages of"
_MOST_AGE_WORDS: Final = 3
# How many words may stand before the noun that one thing is, that noun included.
_NEAR: Final = 3


def unit_entry(scan: Scan, end: int) -> Entry | None:
    """Return what the table says of the word that stands at `end`, None if it knows none."""
    match = scan.grammar.unit_after.match(scan.low, end) if scan.steps(end) & UNIT else None
    return None if match is None else scan.grammar.entries[key(match[1] or match[2])]


def measured(entry: Entry) -> tuple[str, str]:
    """Return the unit of an entry and its role, a pound being a weight."""
    return ("pound", "measure") if entry.role == "heavy" else (entry.unit, entry.role)


def read_glued(scan: Scan, draft: Draft) -> bool:
    """Read letters that are glued to the digits: scale or unit; False if they make a name of them ("5G")."""
    low, end = scan.low, draft.end
    sign = low[end]
    if sign in VULGAR:
        draft.add_fraction(*VULGAR[sign])
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
    if draft.role != "money" and _is_name(scan, draft, stop):
        return False
    if power is not None and (entry is None or draft.role == "money" or _counts_follow(scan, stop)):
        draft.power += power
        draft.end, draft.scaled = stop, True
        return True
    if word == "p" and draft.value in _LINES:
        return False
    capital = len(word) == 1 and word not in _CAPITAL_UNITS and scan.text[end].isupper()
    return (entry is not None and entry.role != "times" and not capital) or word == "x"


def _is_name(scan: Scan, draft: Draft, stop: int) -> bool:
    """Return whether a capital behind the digits is no scale: "4K" is a screen, a "10K" a race, "221B" a house."""
    letters = scan.text[draft.end : stop]
    if letters == "B":
        return scan.text[stop] == " " and scan.text[stop + 1].isupper()
    return letters == "K" and draft.value <= _LENGTHS and not _counts_follow(scan, stop)


def _counts_follow(scan: Scan, end: int) -> bool:
    """Return whether a currency or a counted noun stands at `end`: "30m people", "30m euros"."""
    entry = unit_entry(scan, end)
    if entry is not None:
        return entry.role != "times"
    return noun_at(scan, end, one=False) is not None


def read_rest_of_number(scan: Scan, draft: Draft) -> None:
    """Read scale words behind the digits, and the half that is added to it."""
    grammar, low = scan.grammar, scan.low
    if draft.digits and not draft.scaled and scan.steps(draft.end) & SCALE:
        _rescale(scan, draft)
    half = grammar.half_after.match(low, draft.end) if scan.steps(draft.end) & HALF else None
    if half is not None:
        part = grammar.added[key(half[1])]
        # "a dozen and a half" is 18.
        many = grammar.collectives.get(low[scan.start_of_word(draft.end) : draft.end])
        draft.value += part if many is None else scaled((part * many).normalize(), 0)
        draft.end, draft.plain = half.end(), False
        _rescale(scan, draft)


def _rescale(scan: Scan, draft: Draft) -> None:
    number = Number(draft.value, draft.power, draft.end, draft.digits, draft.plain)
    longer = read_scale(scan.grammar, scan.low, number)
    if longer is not number:
        draft.value, draft.power, draft.end = longer.value, longer.power, longer.end
        draft.scaled, draft.plain = True, False


def read_fraction(scan: Scan, draft: Draft) -> bool:
    """Read a fraction word behind its numerator: "two-thirds", "tres cuartas partes"; False if there is none."""
    grammar = scan.grammar
    if draft.digits:
        match = grammar.small_fraction.match(scan.low, draft.end)
        word = None if match is None else match[1]
    else:
        match = grammar.word_trigger.match(scan.low, draft.end)
        word = None if match is None else match[1]
    if match is None or word is None:
        return False
    base = grammar.fractions.get(key(word))
    if base is None or base <= draft.value:
        return False
    plural = word.endswith("s")
    if plural is (draft.value == 1) and base != _TWO:
        # "three-quarter-inch", "three-quarter length"
        if plural or word not in grammar.unit_fractions:
            return False
        if read_part_of_unit(scan, draft, word, match.end()):
            return True
    take_fraction(scan, draft, base, match.end())
    return True


def read_part_of_unit(scan: Scan, draft: Draft, word: str, end: int) -> bool:
    """Read a unit that is joined to its fraction: "quarter-point", "three-quarter-inch"; False if none is."""
    grammar = scan.grammar
    base = grammar.fractions[word]
    point = grammar.point_after.match(scan.low, end)
    entry = unit_entry(scan, end)
    if point is None and (entry is None or entry.role not in DIVIDED):
        return False
    draft.value, draft.end = draft.value / base, end
    if point is not None:
        take_point(scan, draft, point, sure=True)
    return True


def take_point(scan: Scan, draft: Draft, point: re.Match[str], *, sure: bool) -> None:
    """Take a point as the unit of a part of it: one of percentage if it is sure, or if a rate is spoken of."""
    draft.end, draft.united = point.end(), True
    draft.unit_start, draft.unit_end = point.span(1)
    draft.unit = _in_english(scan, point[1])
    if sure or scan.grammar.rate_after.match(scan.low, draft.end) is not None:
        draft.unit, draft.role = "percentage_point", "point"


def take_fraction(scan: Scan, draft: Draft, base: int, end: int) -> None:
    """Divide the number; a fraction of a scale word is a plain number: "a quarter of a million" is 0.25 million."""
    scale = scan.grammar.scale_of.match(scan.low, end)
    draft.denominator, draft.end, draft.kind = base, end, FigureKind.RATIO
    if scale is None:
        _take_part_of_unit(scan, draft, base, end)
        return
    draft.end, draft.scaled, draft.kind = scale.end(), True, None
    draft.power = scan.grammar.language.scales[scale[1]]
    if base in DECIMAL_BASES:
        draft.value, draft.denominator = draft.value / base, 1


def _take_part_of_unit(scan: Scan, draft: Draft, base: int, end: int) -> None:
    """Read the unit that a fraction is taken of: "three quarters of an hour", "tres cuartos de hora"."""
    of = _of_unit(scan, end)
    if of is not None:
        draft.end = of
    else:
        before = scan.grammar.of_unit.match(scan.low, end)
        point = None if before is None else scan.grammar.point_after.match(scan.low, before.end())
        if point is None:
            return
        take_point(scan, draft, point, sure=base == _QUARTERS)
    if base not in DECIMAL_BASES:
        return
    draft.value, draft.denominator, draft.kind = draft.value / base, 1, None


def _of_unit(scan: Scan, end: int) -> int | None:
    """Return where "of an" ends before the unit of a part of one, None if none stands there."""
    of = scan.grammar.of_unit.match(scan.low, end)
    entry = None if of is None else unit_entry(scan, of.end())
    if of is None or entry is None or entry.role not in DIVIDED:
        return None
    unit = scan.grammar.next_word.match(scan.low, of.end())
    return None if unit is None or unit[1].endswith("s") else of.end()


def read_unit(scan: Scan, draft: Draft) -> None:
    """Read the unit, currency or counted noun behind the number."""
    grammar, low = scan.grammar, scan.low
    end = draft.end
    if draft.kind is FigureKind.RATIO:
        of = grammar.share_of.match(low, end)
    else:
        of = grammar.of_after.match(low, end) if draft.scaled or not draft.digits else None
    if of is not None:
        end = of.end()
    elif draft.digits and not draft.plain and not draft.scaled and draft.kind is None:
        # "0.7 of a percentage point"
        end = _of_unit(scan, end) or end
    match = grammar.unit_after.match(low, end) if scan.steps(end) & UNIT else None
    if match is not None and _read_entry(scan, draft, key(match[1] or match[2]), *match.span(match.lastindex or 0)):
        return
    if draft.role == "money":
        return
    if low[end] == "-":
        _read_compound(scan, draft)
        return
    one = _is_one(draft)
    noun = noun_at(scan, end, one=one, bounded=one and _is_bounded(scan, draft))
    if noun is not None:
        draft.unit, draft.unit_start, draft.end = noun
        draft.unit_end = draft.end
        entry = grammar.entries.get(key(low[draft.unit_start : draft.end]))
        if entry is not None and entry.role in {"time", "measure", "money"}:
            # Adjectives stand between: "los seis primeros meses".
            draft.role, draft.unit = entry.role, entry.unit


def _is_bounded(scan: Scan, draft: Draft) -> bool:
    """Return whether a modifier makes a figure of any one thing: "at least one", not "about one thing"."""
    found = modifier_at(scan, draft.start - 1, scan.word_before(draft.start))
    return found is not None and " " in scan.low[found[0] : draft.start - 1]


def _is_one(draft: Draft) -> bool:
    """Return whether the number is one thing: what it counts is no plural, as in "one goes"."""
    return draft.value == 1 and not draft.digits and draft.upper is None and draft.kind is None and not draft.scaled


def _read_compound(scan: Scan, draft: Draft) -> None:
    """Read a noun that a hyphen joins to the number: "a 100-member panel"; "one-way" counts nothing."""
    compound = scan.grammar.compound.match(scan.low, draft.end)
    if compound is None or compound[1] in scan.grammar.stop or (not draft.digits and draft.value == 1):
        return
    draft.unit = _in_english(scan, compound[1])
    draft.unit_start, draft.unit_end = compound.span(1)
    draft.end = compound.end()


def _read_entry(scan: Scan, draft: Draft, word: str, start: int, end: int) -> bool:
    """Take a word of the table as the unit; False if it is none here."""
    role, unit, power = scan.grammar.entries[word]
    if role == "code":
        role = "money" if scan.text[start:end].isupper() else ""
    if draft.role == "money":
        if role == "money":
            # A sign may be said again in words, which are the clearer: "$5 million Canadian dollars".
            draft.unit, draft.end = unit, end
        return role == "money"
    if len(word) == 1 and word.isalpha() and scan.low[start - 1] in _SPACES:
        letters = _SPACED_CAPITALS if scan.text[start].isupper() else _SPACED_LETTERS
        if word not in letters or scan.low[end] == "-":
            return False
    if role == "times":
        return _read_times(scan, draft, end)
    if not role:
        return False
    if role == "heavy":
        weight = not draft.scaled and scan.grammar.region != "GB"
        unit, role = measured(scan.grammar.entries[word]) if weight else (unit, "money")
    draft.role, draft.unit = role, unit
    draft.unit_start, draft.unit_end, draft.end = start, end, end
    draft.power += power
    draft.unit_power = power
    return True


def _read_times(scan: Scan, draft: Draft, end: int) -> bool:
    if scan.grammar.multiple_next.match(scan.low, end) is not None:
        draft.kind = FigureKind.MULTIPLE
    elif draft.value == 1:
        return False
    else:
        draft.unit_start, draft.unit_end, draft.unit = draft.end + 1, end, "time"
    draft.end = end
    if draft.kind is FigureKind.MULTIPLE:
        read_multiplied(scan, draft)
    return True


def read_multiplied(scan: Scan, draft: Draft) -> None:
    """Read the noun that a multiple is said of: "twice as many muffins", "el doble de casos"."""
    of = scan.grammar.multiple_of.match(scan.low, draft.end)
    noun = None if of is None else noun_at(scan, of.end(), one=False)
    if noun is not None:
        draft.unit, draft.unit_start, draft.end = noun
        draft.unit_end = draft.end


def noun_at(scan: Scan, start: int, *, one: bool, bounded: bool = False) -> tuple[str, int, int] | None:
    """Return the counted noun in the words at `start`: its singular, where it begins and where it ends.

    Behind one thing it is a singular that is known to be counted, or whatever stands there if the number is `bounded`
    ("at least one advert").
    """
    grammar = scan.grammar
    match = grammar.noun_words.match(scan.low, start)
    if match is None:
        return None
    words: list[str] = []
    for word in match[0].split():
        if word in grammar.stop and (words or word not in grammar.more):
            break
        words.append(word)
    if words and words[0] in grammar.more:
        # "five more points"
        start = scan.low.index(words[0], start) + len(words[0])
        del words[0]
    if one:
        # Only what is known to be counted: "one goes", "one in particular".
        index = next((i for i, word in enumerate(words[:_NEAR]) if word in grammar.counted_ones), -1)
        if bounded and index < 0 and 0 < len(words) < _NEAR and words[0] not in grammar.entries:
            # "at least one town hall", "at least one visitor liked"
            index = 0 if words[-1].endswith(grammar.verb_ends) else len(words) - 1
    else:
        index = grammar.language.noun(words)
    if index < 0:
        return None
    at = start
    for word in words[: index + 1]:
        at = scan.low.index(word, at) + len(word)
    return _in_english(scan, words[index]), at - len(words[index]), at


def _in_english(scan: Scan, word: str) -> str:
    language = scan.grammar.language
    return language.nouns.get(word) or language.singular(word)


def read_age(scan: Scan, draft: Draft) -> None:
    """Read what makes an age of years: "-year-old", "aged 34", "un hombre de 34 años"."""
    grammar = scan.grammar
    if draft.role == "time":
        old = grammar.old_after.match(scan.low, draft.end)
        if old is not None:
            draft.end, draft.kind = old.end(), FigureKind.AGE
            return
    elif draft.role == "measure" or draft.unit is None:
        _read_below_zero(scan, draft)
    if draft.unit not in {None, "year"} or draft.value > _OLDEST or draft.power:
        return
    before = scan.word_before(draft.start)
    if draft.upper is not None and before in grammar.change_from:
        # "ranging in age from 1 to 17"
        before = scan.word_before(scan.start_of_word(draft.start - 1))
        if before in grammar.persons:
            draft.kind, draft.unit = FigureKind.AGE, "year"
    if (
        before in grammar.age_before
        or any(start_of_age(scan, start) < start for start in {draft.start, draft.number_start})
        or (before in grammar.age_of and _is_of_a_person(scan, draft))
    ):
        draft.kind, draft.unit = FigureKind.AGE, "year"


def start_of_age(scan: Scan, start: int) -> int:
    """Return where the words begin that make an age of the number at `start`: "aged", "the ages of"; else `start`."""
    grammar = scan.grammar
    found, at, phrase = start, start, ""
    for _ in range(_MOST_AGE_WORDS):
        word = scan.word_before(at)
        phrase = f"{word} {phrase}" if phrase else word
        at = scan.start_of_word(at - 1)
        if phrase in grammar.age_before:
            found = at
        elif word not in grammar.of:
            break
    return found


def read_inches(scan: Scan, draft: Draft) -> None:
    """Read the inches of a height behind a number of feet, and count all of it in inches: "a 6-foot-8 forward"."""
    pattern = scan.grammar.inches
    inches = pattern.match(scan.low, draft.end) if pattern is not None and draft.plain else None
    if inches is not None:
        draft.value, draft.unit = draft.value * _INCHES_IN_A_FOOT + int(inches["inches"]), "inch"
        draft.end = draft.unit_end = inches.end()
        draft.plain = False


def read_age_of_verb(scan: Scan, draft: Draft) -> None:
    """Make an age of years behind the verb that says it: "tiene 35 años"; not "tiene 35 años de servicio"."""
    grammar = scan.grammar
    if draft.kind is None and draft.per is None:
        is_said = scan.word_before(draft.start) in grammar.age_verbs
        if is_said and grammar.age_end.match(scan.low, draft.end) is not None:
            draft.kind = FigureKind.AGE


def _read_below_zero(scan: Scan, draft: Draft) -> None:
    """Read what makes a temperature negative behind it: "between 2 and 5 degrees below zero"."""
    below = scan.grammar.below_zero.match(scan.low, draft.end)
    if below is None:
        return
    if draft.upper is not None:
        draft.value, draft.upper = draft.upper, -draft.value
    draft.value, draft.end = -draft.value, below.end()
    draft.role, draft.unit = "measure", draft.unit or "degree"


def _is_of_a_person(scan: Scan, draft: Draft) -> bool:
    """Return whether "de 34 años" is said of a person: behind a noun that has no length in time."""
    grammar = scan.grammar
    of = scan.start_of_word(draft.start - 1)
    if draft.unit is None:
        # "y su hijo, de 12."
        return draft.plain and scan.low[draft.end] in ".,;)\n" and scan.low[of - 2] == ","
    person = scan.word_before(of).rstrip(",")
    return (
        person.isalpha()
        and person not in grammar.no_age
        and person not in grammar.stop
        and not person.endswith(grammar.no_age_ends)
    )


def read_per(scan: Scan, draft: Draft) -> None:
    """Read what the figure is a rate of: "a day", "-an-hour", "por hectárea", "mensuales"."""
    if not scan.steps(draft.end) & PER:
        return
    grammar = scan.grammar
    match = grammar.per_after.match(scan.low, draft.end)
    if match is None:
        _read_price(scan, draft)
        return
    kind = match.lastgroup or ""
    word = key(match[kind])
    if kind == "unit":
        per = _per_unit(scan, draft, word, match.end())
    elif kind == "adverb":
        per = grammar.adverbs[word]
    elif kind == "currency":
        per = grammar.entries[word].unit
    else:
        per = _per_noun(scan, draft, word)
    if per is not None:
        draft.per, draft.end = per, match.end()


def _per_unit(scan: Scan, draft: Draft, word: str, end: int) -> str | None:
    """Return the unit that a rate is of; None for a time that is a date ("a year ago") or an ordinal."""
    grammar = scan.grammar
    if draft.role != "measure" and key(scan.low[draft.end + 1 : end]) in grammar.ordinal_units:
        return None
    entry = grammar.entries.get(word)
    if entry is None:
        return _in_english(scan, word)
    return None if entry.role == "time" and _is_when(scan, entry.unit, end) else measured(entry)[0]


def _per_noun(scan: Scan, draft: Draft, word: str) -> str | None:
    """Return the noun that a rate is of; no share is one "per cent"."""
    if word in scan.grammar.stop or word in scan.grammar.not_each or draft.role == "percent":
        return None
    return _in_english(scan, word)


def _is_when(scan: Scan, unit: str, end: int) -> bool:
    """Return whether the words behind a time make a date of it: "a year ago"."""
    match = scan.grammar.not_per.match(scan.low, end)
    return match is not None and (match["year"] is None or unit in _LONG_TIMES)


def _read_price(scan: Scan, draft: Draft) -> None:
    """Read what an amount of money is the price of: "$5 a bag", "75 cents a cup"."""
    grammar = scan.grammar
    match = grammar.price_after.match(scan.low, draft.end) if draft.role == "money" else None
    if match is None:
        return
    noun, article = match["noun"], match["article"] in grammar.articles
    counted = noun in grammar.collectives or noun in grammar.unit_fractions
    if noun in grammar.not_price or (noun in grammar.roles and not counted) or (noun in grammar.stop and not article):
        # Behind an article, a can is no verb.
        return
    entry = grammar.entries.get(noun)
    if entry is None or entry.role == "code":
        draft.per, draft.end = _in_english(scan, noun), match.end()


def read_modifier_behind(scan: Scan, draft: Draft) -> None:
    """Read the words behind a number or unit that say how exactly it is meant: "or more", "-plus", "+"."""
    match = scan.grammar.after_number.match(scan.low, draft.end) if scan.steps(draft.end) & MODIFIER else None
    if match is None:
        return
    word = match[1]
    if word is None:
        draft.modifier = Modifier.AT_LEAST
    elif word == "plus" and scan.low[draft.end] != "-":
        # "€2.5 million plus costs"
        return
    elif word in scan.grammar.after_measures and draft.role not in {"time", "measure"}:
        # "tres horas largas", but "12 armas largas"
        return
    else:
        draft.modifier = scan.grammar.after[key(word)]
        if word.endswith(scan.grammar.age_after) and draft.plain and draft.unit is None and not draft.role:
            draft.kind, draft.unit = FigureKind.AGE, "year"
    draft.end = match.end()
