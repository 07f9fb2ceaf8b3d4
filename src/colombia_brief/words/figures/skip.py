"""What has a number in it and is no figure: dates, times of day, ordinals, scores, names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from colombia_brief.model.vocabulary import Modifier
from colombia_brief.words.figures.grammar import DATE
from colombia_brief.words.figures.left import modifier_at

if TYPE_CHECKING:
    from colombia_brief.words.figures.draft import Draft, Scan

_FIRST_YEAR, _LAST_YEAR = 1000, 2100
# Four digits of these are a year rather than a number without its comma.
_LIKELY_FIRST, _LIKELY_LAST = 1900, 2099
_DAYS: Final = 31
_HOURS: Final = 24
_FIRST_TENS: Final = 20
# How far back the words before a time of day are looked for.
_BACK: Final = 16
_OPENING: Final = "\"'«\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}"
_CLOSING: Final = "\"'»\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"
# How far back a phrase that names a number is looked for.
_FAR_BACK: Final = 32
_THOUSAND: Final = 1000
_DIGITS: Final = "0123456789"
# The last letters of Spanish plurals and verbs.
_NO_NOUN: Final = "sáéíóú"
_LONGEST_INITIALS: Final = 4
# What is counted at the beginning of a text: "2000 people", but "2016 elections".
_PERSONS: Final = frozenset({"person"})
_SET: Final = re.compile(r"[67]-[67] \(")
# What goes on in a run of digits that is no number, by the sign behind the first digits.
_RUNS: Final = {":": ":.", "/": "/", ".": "."}


def is_year(draft: Draft) -> bool:
    """Return whether the number is written as years are: four digits alone, of the last thousand years."""
    return draft.plain and _FIRST_YEAR <= draft.value <= _LAST_YEAR and not draft.scaled


def skip_digits(scan: Scan, draft: Draft) -> int:
    """Return where the date, time, ordinal or other name ends that the digits belong to; 0 if to none."""
    low, end = scan.low, draft.end
    after = low[end]
    following = low[end + 1]
    if after in "(-" and following.isalpha() and (after == "(" or not (low[end + 2].isalnum() or low[end + 2] == "-")):
        # "401(k)" and "8-M" are names; "$500-a-month" is a rate.
        return end + 1
    if following in _DIGITS:
        if after in _RUNS:
            return run_of(low, end, _RUNS[after] + _DIGITS)
        if after in " -":
            return _skip_groups(scan, draft) or skip_date(scan, draft)
    if after == ")" and low[draft.start - 1] == "(" and (skipped := _skip_bracketed(low, draft)):
        return skipped
    named = (scan.grammar.hyphened if after == "-" else scan.grammar.innings).match(low, end)
    if named is not None and (after == "-" or scan.word_before(draft.start) in scan.grammar.innings_before):
        # "289 for 6" is the score of a team.
        return named.end()
    return end if after != "-" and _is_code(low, draft) else skip_date(scan, draft)


def _skip_bracketed(low: str, draft: Draft) -> int:
    """Return where a telephone number ends, as "(202) 555-0143", or the tie-break of a set, as "7-6 (5)"; else 0."""
    end = draft.end
    if low[end + 1] == " " and low[end + 2] in _DIGITS:
        return run_of(low, end, " -)" + _DIGITS)
    return end if _SET.match(low, max(0, draft.start - len("7-6 ("))) is not None else 0


def _is_code(low: str, draft: Draft) -> bool:
    """Return whether a number begins with a zero, or is the short form of a year ("'68")."""
    length = draft.end - draft.start
    if low[draft.start - 1] == "'" and length == len("68"):
        return True
    if _is_enumerator(low, draft):
        return True
    return low[draft.start] == "0" and draft.plain and length > 1


def _is_enumerator(low: str, draft: Draft) -> bool:
    """Return whether a number begins an item of a list: "2. Even so" on its line, "1) he knows, 2) he acts"."""
    start, end = draft.start, draft.end
    if not draft.plain or end - start > len("99") or low[end] not in ".)" or low[end + 1] != " ":
        return False
    if low[start - 1] == "\n":
        return True
    first = max(0, start - _FAR_BACK)
    return low[end] == ")" and low[start - 1] == " " and low.rfind("(", first, start) <= low.rfind(")", first, start)


def _skip_groups(scan: Scan, draft: Draft) -> int:
    """Return where a telephone number or the like ends: three groups of digits, or two that no space may join."""
    low, end = scan.low, draft.end
    last = run_of(low, end, " -" + _DIGITS)
    several = len(low[end:last].replace("-", " ").split()) > 1
    code = low[draft.start - 1] == "+" or _is_code(low, draft)
    spaced = low[end] == " " and scan.grammar.language.spaced_groups
    return last if (several and draft.plain) or code or spaced else 0


def run_of(low: str, end: int, letters: str) -> int:
    """Return where the run of `letters` ends that begins at `end`."""
    while low[end] in letters:
        end += 1
    return end


def skip_date(scan: Scan, draft: Draft) -> int:
    """Return where the date, time of day or ordinal ends that the number belongs to; 0 if to none."""
    grammar, low, end = scan.grammar, scan.low, draft.end
    clock = grammar.clock_after.match(low, end) if scan.steps(end) & DATE else None
    if clock is None and grammar.hours is not None and not draft.plain:
        clock = grammar.hours.match(low, draft.start)
    if clock is not None:
        return clock.end()
    if grammar.clock_before is not None and draft.value <= _HOURS:
        before = grammar.clock_before.search(low, max(0, draft.start - _BACK), draft.start)
        if before is not None and (draft.digits or not _is_counted(scan, draft)):
            rest = grammar.clock_rest.match(low, end)
            return end if rest is None else rest.end()
    if draft.digits and not draft.plain:
        return 0
    return _skip_day(scan, draft) or _skip_ordinal(scan, draft)


def _is_counted(scan: Scan, draft: Draft) -> bool:
    """Return whether a noun follows a number in words: "a las tres mujeres"; "a las tres" is a time."""
    match = scan.grammar.noun_words.match(scan.low, draft.end)
    words = [] if match is None else match[0].split()[:1]
    return scan.grammar.language.noun(words) >= 0


def _skip_day(scan: Scan, draft: Draft) -> int:
    grammar, low, end = scan.grammar, scan.low, draft.end
    after = grammar.month_after.match(low, end) if scan.steps(end) & DATE else None
    if after is not None and draft.value <= _DAYS and _is_month(scan, after.start("month")):
        return after.end()
    word = scan.word_before(draft.start).rstrip(".")
    if word not in grammar.months or not draft.plain or not _is_month(scan, scan.start_of_word(draft.start - 1)):
        return 0
    if draft.value > _DAYS:
        return end if is_year(draft) else 0
    more = grammar.day_after_month.match(low, end)
    return end if more is None else more.end()


def _skip_ordinal(scan: Scan, draft: Draft) -> int:
    grammar, low, end = scan.grammar, scan.low, draft.end
    if not scan.steps(end) & DATE:
        return 0
    if draft.digits:
        ordinal = grammar.ordinal_after.match(low, end)
    elif draft.value >= _FIRST_TENS and not draft.value % 10:
        ordinal = grammar.ordinal_word_after.match(low, end)
    else:
        return 0
    if ordinal is None:
        return 0
    month = grammar.month_after.match(low, ordinal.end())
    return ordinal.end() if month is None else month.end()


def _is_month(scan: Scan, start: int) -> bool:
    """In English a month has a capital: "may" and "march" are also verbs."""
    return not scan.grammar.language.capital_months or scan.text[start].isupper()


def is_named(scan: Scan, draft: Draft) -> bool:
    """Return whether the words around a number make a name of it: "Article 5", "Boeing 737", "Group of Seven"."""
    word = scan.word_before(draft.start)
    names, whole = scan.grammar.names, scan.grammar.names_whole
    if whole is not None and draft.plain and whole.match(scan.text, draft.number_start) is not None:
        return True
    if not word:
        # A title: "2666"; but "12 people" in quotation marks are people.
        alone = draft.plain and draft.unit is None and draft.kind is None and draft.upper is None
        return alone and scan.text[draft.start - 1] in _OPENING and scan.text[draft.end] in _CLOSING
    if not draft.digits and draft.start == draft.number_start and scan.text[draft.start].isupper():
        return _is_capital_name(scan, draft, word)
    if (word.strip("'\"#") in names or word.rstrip(".") in names) and (
        draft.plain or draft.value < _THOUSAND or (word in scan.grammar.laws and draft.unit is None)
    ):
        # "Peacekeepers number 9,900"
        return True
    return draft.unit is None and draft.kind is None and draft.digits and _is_bare_name(scan, draft, word)


def _is_capital_name(scan: Scan, draft: Draft, word: str) -> bool:
    """Return whether a number word with a capital is a name: "Round Two", "the Big Four".

    A headline has capitals everywhere, a sentence at its beginning.
    """
    before = scan.text[scan.start_of_word(draft.start - 1) : draft.start - 1]
    if before[0].islower() or word in scan.grammar.names:
        return word[-1].isalnum()
    # Behind a line in capitals that has lost its end, a sentence begins.
    return (
        word[-1].isalnum() and not (before.isupper() and len(before) > _LONGEST_INITIALS) and scan.in_prose(draft.start)
    )


def _is_bare_name(scan: Scan, draft: Draft, word: str) -> bool:
    """Return whether what stands beside digits without a unit makes a name of them."""
    if word.rstrip(".") in scan.grammar.places or _is_labelled(scan, draft, word):
        # "courtroom 3B" too
        return True
    return not draft.scaled and (
        _is_named_alone(scan, draft, word) or _has_name_behind(scan, draft) or _has_name_before(scan, draft, word)
    )


def _is_named_alone(scan: Scan, draft: Draft, word: str) -> bool:
    """Return whether a number alone is named by what stands before it: "Rooms 4 and 5", "a 67", "llame al 112"."""
    if word in scan.grammar.plural_names:
        return True
    if word in scan.grammar.articles and draft.plain and draft.upper is None and draft.value < _THOUSAND:
        return True
    if word in scan.grammar.date_from and draft.plain and draft.upper is not None:
        return True
    names = scan.grammar.names_before
    return names is not None and names.search(scan.text, max(0, draft.start - _FAR_BACK), draft.start) is not None


def _is_labelled(scan: Scan, draft: Draft, word: str) -> bool:
    """Return whether an article and a noun in the singular make a name of a number alone: "la vuelta 31", "el 10"."""
    grammar, low = scan.grammar, scan.low
    if draft.upper is not None or draft.scaled or draft.value != draft.value.to_integral_value():
        return False
    if word in grammar.labelled:
        # "el 10 y el 15 por ciento", "del 41 al 37": what follows may say what it is.
        more = grammar.joined.match(low, draft.end) or grammar.change_to.match(low, draft.end)
        return more is None
    start = scan.start_of_word(draft.start - 1)
    if scan.word_before(start) not in grammar.labels or word in grammar.not_labels or word in grammar.stop:
        return False
    # A plural is counted, and what ends in an accent is a verb.
    return word.isalpha() and word[-1] not in _NO_NOUN and modifier_at(scan, draft.start - 1, word) is None


def _has_name_behind(scan: Scan, draft: Draft) -> bool:
    """Return whether a name goes on behind the number: "1600 Pennsylvania Avenue"; but "rose to 34 Monday"."""
    following = scan.grammar.next_word.match(scan.low, draft.end)
    if following is None:
        return False
    if following[1] in scan.grammar.names_behind:
        return True
    capital = scan.text[following.start(1)].isupper() and scan.grammar.language.capital_months
    return capital and scan.low[draft.end] == " " and following[1] not in scan.grammar.stop


def _has_name_before(scan: Scan, draft: Draft, word: str) -> bool:
    if not any(letter.isupper() for letter in scan.text[scan.start_of_word(draft.start - 1) : draft.start]):
        # "iPhone 15" has a capital too, if not its first.
        return False
    if word in scan.grammar.stop or word in scan.grammar.years or modifier_at(scan, draft.start - 1, word) is not None:
        return False
    if scan.grammar.part_of.match(scan.low, draft.end) is not None:
        # "Quedan 3 de los 25 pozos": the capital is that of a sentence.
        return False
    return word[0].isalpha() and word[-1].isalnum()


def is_date_like(scan: Scan, draft: Draft) -> bool:
    """Return whether four digits are a year: no unit follows, and no word before them speaks against it."""
    if not is_year(draft):
        return False
    likely = _LIKELY_FIRST <= draft.value <= _LIKELY_LAST
    if likely and scan.word_before(draft.number_start) in scan.grammar.articles:
        # "under a 2007 agreement"
        return True
    if draft.unit is None and draft.modifier is not Modifier.EXACTLY:
        level = any(scan.low.startswith(phrase, draft.start) for phrase in scan.grammar.levels)
        return likely and (level or draft.modifier in {Modifier.AT_LEAST, Modifier.AT_MOST})
    word = scan.word_before(draft.start)
    if draft.unit is None:
        return likely or word in scan.grammar.years
    alone = not word and draft.modifier is Modifier.EXACTLY and draft.unit not in _PERSONS
    return likely and (word in scan.grammar.years or word.endswith("'s") or alone)
