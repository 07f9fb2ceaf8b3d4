"""Ages: numbers of years that say how old somebody is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from colombia_brief.model.vocabulary import Modifier
from colombia_brief.words.figures.figure import FigureKind

if TYPE_CHECKING:
    from colombia_brief.words.figures.draft import Draft, Scan

_OLDEST: Final = 120
# Less than this, "a los" counts something else.
_YOUNGEST: Final = 5
# "the ages of"
_MOST_AGE_WORDS: Final = 3


def read_age(scan: Scan, draft: Draft) -> None:
    """Read what makes an age of years: "-year-old", "aged 34", "un hombre de 34 años"."""
    grammar = scan.grammar
    if draft.role == "time":
        old = grammar.old_after.match(scan.low, draft.end)
        if old is not None:
            draft.end, draft.kind = old.end(), FigureKind.AGE
            return
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


def read_age_of_verb(scan: Scan, draft: Draft) -> None:
    """Make an age of years behind the verb that says it: "tiene 35 años"; not "tiene 35 años de servicio"."""
    grammar = scan.grammar
    if draft.kind is None and draft.per is None:
        is_said = scan.word_before(draft.start) in grammar.age_verbs
        if is_said and grammar.age_end.match(scan.low, draft.end) is not None:
            draft.kind = FigureKind.AGE


def is_age(scan: Scan, draft: Draft) -> bool:
    """Return whether a number alone is an age: "Ms. Ortiz, 41, a nurse"; "Lee (56)"; "children under five"."""
    low, before = scan.low, draft.start - 1
    if draft.unit is not None or not 0 < draft.value <= _OLDEST or draft.upper is not None:
        return False
    if draft.plain and low[before] == " " and low[before - 1] == ",":
        return low[draft.end] in ",.;)\n" and low[before - 2].isalpha()
    if draft.plain and low[before] == "(":
        name = scan.text[scan.start_of_word(before - 1)]
        return low[draft.end] == ")" and low[before - 2].isalpha() and name.isupper()
    if draft.modifier is Modifier.EXACTLY:
        return _is_age_at(scan, draft)
    return scan.word_before(draft.start) in scan.grammar.persons or start_of_age(scan, draft.start) < draft.start


def read_cohort(scan: Scan, draft: Draft) -> bool:
    """Read "under-16s", whom a bound of their age names; False if it is none."""
    first = scan.start_of_word(draft.start - 1)
    modifier = scan.grammar.cohorts.get(scan.low[first : draft.start - 1])
    if modifier is None or scan.low[draft.end + 1].isalnum():
        return False
    if scan.text[first].isupper() and scan.word_before(first)[-1:].isalnum() and scan.in_prose(first):
        # "The Under-21s" are a team.
        return False
    draft.start, draft.end, draft.modifier = first, draft.end + 1, modifier
    draft.kind, draft.unit, draft.whole = FigureKind.AGE, "year", True
    return True


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


def _is_age_at(scan: Scan, draft: Draft) -> bool:
    """Return whether a phrase before a number alone makes an age of it: "a los 35"; not "a los 35 del partido"."""
    low, grammar_ = scan.low, scan.grammar
    if not grammar_.age_at or draft.value < _YOUNGEST:
        return False
    if not any(
        low.endswith(f"{phrase} ", 0, draft.start) and not low[draft.start - len(phrase) - 2].isalnum()
        for phrase in grammar_.age_at
    ):
        return False
    following = grammar_.next_word.match(low, draft.end)
    if following is None or not grammar_.age_follows:
        return following is None or following[1] not in grammar_.of
    return following[1] in grammar_.age_follows


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
