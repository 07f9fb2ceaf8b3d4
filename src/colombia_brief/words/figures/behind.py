"""What stands behind a number: glued letters, scale, unit or counted noun, age, "per" part, modifier."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from colombia_brief.model.vocabulary import Modifier
from colombia_brief.words.figures.draft import Number
from colombia_brief.words.figures.figure import FigureKind
from colombia_brief.words.figures.grammar import HALF, MODIFIER, SCALE, UNIT
from colombia_brief.words.figures.numerals import read_scale
from colombia_brief.words.figures.symbols import VULGAR
from colombia_brief.words.figures.text import key

if TYPE_CHECKING:
    from colombia_brief.words.figures.draft import Draft, Scan
    from colombia_brief.words.figures.grammar import Entry

_OLDEST: Final = 120
_HALF: Final = Decimal("0.5")
_TWO: Final = Decimal(2)
# The denominators that a decimal number can be divided by with an end.
_FINITE: Final = frozenset({2, 4, 5, 8, 10})
_SPACES: Final = " \u00a0"
# Letters alone that are units behind a space: in capitals degrees, otherwise measures.
_SPACED_CAPITALS: Final = "cf"
_SPACED_LETTERS: Final = "mgtlh"
# Units whose letter is a capital, also when it is glued to the digits.
_CAPITAL_UNITS: Final = "cfwvl"


def unit_entry(scan: Scan, end: int) -> Entry | None:
    """Return what the table says of the word that stands at `end`, None if it knows none."""
    match = scan.grammar.unit_after.match(scan.low, end) if scan.steps(end) & UNIT else None
    return None if match is None else scan.grammar.entries[key(match[1] or match[2])]


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
    capital = len(word) == 1 and word not in _CAPITAL_UNITS and scan.text[end].isupper()
    return (entry is not None and entry.role != "times" and not capital) or word == "x"


def _counts_follow(scan: Scan, end: int) -> bool:
    """Return whether a currency or a counted noun stands at `end`: "30m people", "30m euros"."""
    entry = unit_entry(scan, end)
    if entry is not None:
        return entry.role in {"money", "heavy", "code"}
    return noun_at(scan, end, _TWO) is not None


def read_rest_of_number(scan: Scan, draft: Draft) -> None:
    """Read scale words behind the digits, and the half that is added to it."""
    grammar, low = scan.grammar, scan.low
    if draft.digits and not draft.scaled and scan.steps(draft.end) & SCALE:
        _rescale(scan, draft)
    half = grammar.half_after.match(low, draft.end) if scan.steps(draft.end) & HALF else None
    if half is not None:
        draft.value += _HALF
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
    match = scan.grammar.trigger.match(scan.low, draft.end) if not draft.digits else None
    if match is None or match["word"] is None:
        return False
    word = key(match["word"])
    base = scan.grammar.fractions.get(word)
    if base is None or base <= draft.value:
        return False
    plural = word.endswith("s")
    if plural is (draft.value == 1) and base != _TWO:
        return False
    take_fraction(scan, draft, base, match.end())
    return True


def take_fraction(scan: Scan, draft: Draft, base: int, end: int) -> None:
    """Divide the number; a fraction of a scale word is a plain number: "a quarter of a million" is 0.25 million."""
    scale = scan.grammar.scale_of.match(scan.low, end)
    draft.denominator, draft.end, draft.kind = base, end, FigureKind.RATIO
    if scale is None:
        return
    draft.end, draft.scaled, draft.kind = scale.end(), True, None
    draft.power = scan.grammar.language.scales[scale[1]]
    if base in _FINITE:
        draft.value, draft.denominator = draft.value / base, 1


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
    match = grammar.unit_after.match(low, end) if scan.steps(end) & UNIT else None
    if match is not None and _read_entry(scan, draft, key(match[1] or match[2]), *match.span(match.lastindex or 0)):
        return
    if draft.role == "money":
        return
    if low[end] == "-":
        _read_compound(scan, draft)
        return
    noun = noun_at(scan, end, draft.value)
    if noun is not None:
        draft.unit, draft.unit_start, draft.end = noun
        draft.unit_end = draft.end
        entry = grammar.entries.get(key(low[draft.unit_start : draft.end]))
        if entry is not None and entry.role in {"time", "measure", "money"}:
            # Adjectives stand between: "los seis primeros meses".
            draft.role, draft.unit = entry.role, entry.unit


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
        measured = not draft.scaled and scan.grammar.region != "GB"
        role, unit = ("measure", "pound") if measured else ("money", unit)
    draft.role, draft.unit = role, unit
    draft.unit_start, draft.unit_end, draft.end = start, end, end
    draft.power += power
    return True


def _read_times(scan: Scan, draft: Draft, end: int) -> bool:
    if scan.grammar.multiple_next.match(scan.low, end) is not None:
        draft.kind = FigureKind.MULTIPLE
    elif draft.value == 1:
        return False
    else:
        draft.unit_start, draft.unit_end, draft.unit = draft.end + 1, end, "time"
    draft.end = end
    return True


def noun_at(scan: Scan, start: int, value: Decimal) -> tuple[str, int, int] | None:
    """Return the counted noun in the words at `start`: its singular, where it begins and where it ends."""
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
    elif draft.role == "measure":
        below = grammar.below_zero.match(scan.low, draft.end)
        if below is not None:
            draft.value, draft.end = -draft.value, below.end()
        return
    if draft.unit not in {None, "year"} or draft.value > _OLDEST:
        return
    before = scan.word_before(draft.start)
    if draft.upper is not None and before in grammar.change_from:
        # "ranging in age from 1 to 17"
        before = scan.word_before(scan.start_of_word(draft.start - 1))
    if before in grammar.age_before or (before in grammar.age_of and _is_of_a_person(scan, draft)):
        draft.kind, draft.unit = FigureKind.AGE, "year"


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
    grammar = scan.grammar
    match = grammar.per_after.match(scan.low, draft.end)
    if match is None:
        return
    if match["unit"] is not None:
        unit = key(match["unit"])
        draft.per = grammar.entries[unit].unit if unit in grammar.entries else _in_english(scan, unit)
    elif match["adverb"] is not None:
        draft.per = grammar.adverbs[key(match["adverb"])]
    else:
        noun = match["noun"]
        if noun in grammar.stop or draft.role == "percent":
            return
        draft.per = _in_english(scan, noun)
    draft.end = match.end()


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
    else:
        draft.modifier = scan.grammar.after[key(word)]
    draft.end = match.end()
