"""What has a number in it and is no figure: dates, times of day, ordinals, scores, names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from colombia_brief.model.vocabulary import Modifier

if TYPE_CHECKING:
    from colombia_brief.words.figures.draft import Draft, Scan

_FIRST_YEAR, _LAST_YEAR = 1000, 2100
# Four digits from here on are a year rather than a number without its comma.
_LIKELY_FIRST, _LIKELY_LAST = 1900, 2099
_DAYS: Final = 31
_YEAR_DIGITS: Final = 4


def is_year(draft: Draft) -> bool:
    """Return whether the number is written as years are: four digits alone, of the last thousand years."""
    return draft.plain and _FIRST_YEAR <= draft.value <= _LAST_YEAR and not draft.scaled


def skip_digits(scan: Scan, draft: Draft) -> int:
    """Return where the date, time, ordinal or other name ends that the digits belong to; 0 if to none."""
    low, end = scan.low, draft.end
    after, before = low[end], low[draft.start - 1]
    if (low[draft.start] == "0" and draft.plain and end > draft.start + 1) or (before == "'" and end == draft.start + 2):
        return _run(low, end, " -0123456789") if low[end + 1].isdigit() else end
    if after == "(" and low[end + 1].isalpha():
        return end + 1
    if after in " -" and low[end + 1].isdigit() and draft.plain:
        # Three groups of digits are a telephone number.
        last = _run(low, end, " -0123456789")
        if before == "+" or len(low[end:last].replace("-", " ").split()) > 1:
            return last
    if before == "(" and low.startswith(") ", end) and low[end + 2].isdigit():
        return _run(low, end, " -)0123456789")
    if after == ":" and low[end + 1].isdigit():
        return _run(low, end, ":.0123456789")
    if after == "/" and low[end + 1].isdigit():
        return _run(low, end, "/0123456789")
    if after == "-" and low[end + 1].isalpha() and not low[end + 2].isalnum():
        return end + 2
    if after == "." and low[end + 1].isdigit():
        return _run(low, end, ".0123456789")
    if after == "-" and low[end + 1].isdigit():
        last = _run(low, end, "-0123456789")
        if low.count("-", end, last) > 1 or draft.value == 0 and low[draft.number_start] == "0":
            return last
    if after == " " and low[end + 1].isdigit() and scan.grammar.language.spaced_groups:
        return _run(low, end, " 0123456789")
    return skip_date(scan, draft)


def _run(low: str, end: int, letters: str) -> int:
    while low[end] in letters:
        end += 1
    return end


def skip_date(scan: Scan, draft: Draft) -> int:
    """Return where the date or time of day ends that the number belongs to; 0 if to none."""
    grammar, low, end = scan.grammar, scan.low, draft.end
    clock = grammar.clock_after.match(low, end)
    if clock is not None:
        return clock.end()
    if grammar.clock_before is not None and draft.digits and draft.value <= 24:  # noqa: PLR2004 - hours
        before = grammar.clock_before.search(low, max(0, draft.start - 16), draft.start)
        if before is not None:
            return end
    if not (draft.plain or not draft.digits):
        return 0
    month = grammar.month_after.match(low, end)
    if month is not None and draft.value <= _DAYS and _is_month(scan, month.start("month"), month["month"]):
        return month.end()
    if draft.digits:
        ordinal = grammar.ordinal_after.match(low, end)
    else:
        tens = draft.value >= 20 and not draft.value % 10  # noqa: PLR2004 - "twenty-first"
        ordinal = grammar.ordinal_word_after.match(low, end) if tens else None
    if ordinal is not None:
        month = grammar.month_after.match(low, ordinal.end())
        return month.end() if month is not None else ordinal.end()
    word = scan.word_before(draft.start).rstrip(".")
    if word in grammar.months and draft.plain and _is_month(scan, scan.start_of_word(draft.start - 1), word):
        if draft.value <= _DAYS:
            day = grammar.day_after_month.match(low, end)
            return day.end() if day is not None else end
        if is_year(draft):
            return end
    return 0


def _is_month(scan: Scan, start: int, word: str) -> bool:
    """In English a month has a capital: "may" and "march" are also verbs."""
    return scan.grammar.language.tag != "en" or scan.text[start].isupper() or not word


def is_named(scan: Scan, draft: Draft) -> bool:
    """Return whether the word before the number makes a name of it: "Article 5", "page 12", "Boeing 737"."""
    grammar = scan.grammar
    word = scan.word_before(draft.start)
    if not draft.digits and draft.start == draft.number_start and scan.text[draft.start].isupper():
        # "the Group of Seven"; a headline has capitals everywhere.
        before = scan.text[scan.start_of_word(draft.start - 1)]
        if word and word[-1].isalnum() and before.islower():
            return True
    if not word:
        return False
    if word.strip("'\"#") in grammar.names or word.rstrip(".") in grammar.names:
        return True
    if draft.unit is not None or draft.scaled or not draft.digits:
        return False
    following = draft.end + 1
    if scan.text[following].isupper() and scan.low[draft.end] == " " and scan.grammar.language.tag == "en":
        # "1600 Pennsylvania Avenue"; but "rose to 34 Monday".
        return scan.low[following : scan.low.find(" ", following, following + 24)] not in scan.grammar.stop
    start = scan.start_of_word(draft.start - 1)
    if not scan.text[start].isupper() or word in grammar.stop or word in grammar.years:
        return False
    return word[0].isalpha() and word[-1].isalnum() and word not in grammar.before


def is_date_like(scan: Scan, draft: Draft) -> bool:
    """Return whether four digits are a year: nothing but a noun follows, and a word for time goes before."""
    if not is_year(draft):
        return False
    word = scan.word_before(draft.start)
    if draft.unit is None and draft.modifier is not Modifier.EXACTLY:
        return _LIKELY_FIRST <= draft.value <= _LIKELY_LAST and draft.modifier in {Modifier.AT_LEAST, Modifier.AT_MOST}
    if draft.unit is None:
        return _LIKELY_FIRST <= draft.value <= _LIKELY_LAST or word in scan.grammar.years or not word
    return word in scan.grammar.years and _LIKELY_FIRST <= draft.value <= _LIKELY_LAST or not word
