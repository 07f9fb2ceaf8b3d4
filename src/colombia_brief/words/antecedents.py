"""Whom "he" or "she" beside a quotation means: the one person who can be meant, or nobody."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from attrs import evolve

from colombia_brief.words.attributions import Attribution, Reader
from colombia_brief.words.german import GermanReader
from colombia_brief.words.german_antecedents import GermanResolver
from colombia_brief.words.resolving import Resolver
from colombia_brief.words.romance import OMITTED, RomanceReader, RomanceResolver
from colombia_brief.words.spanish import SpanishReader
from colombia_brief.words.speech import speech

if TYPE_CHECKING:
    from collections.abc import Sequence

    from colombia_brief.words.quotations import Quotation
    from colombia_brief.words.speech import Speech

# The reader and the resolver of a language that is not read as English is.
_OTHERS: Final = {
    "de": (GermanReader, GermanResolver),
    "es": (SpanishReader, RomanceResolver),
    "fr": (RomanceReader, RomanceResolver),
}


def find_attributions(
    text: str,
    quotations: Sequence[Quotation],
    language: str = "en",
    *,
    places: Sequence[tuple[int, int]] = (),
) -> tuple[Attribution | None, ...]:
    r"""Return for each quotation the words that give it to a speaker, or None where they leave a doubt.

    Args:
        text: The text in which the quotations were found.
        quotations: What `find_quotations` gave.
        language: The BCP 47 tag of the text. Where nothing is known of its words, nothing is proposed.
        places: Other places of the text, outside of the quotations, to find a speaker for; the answers follow those
            for the quotations.

    >>> from colombia_brief.words.quotations import find_quotations
    >>> text = "Ana Ruiz warned of floods. “It will rain,” she said.\n\n“It will pour,” a neighbor added."
    >>> [found.known.words for found in find_attributions(text, find_quotations(text))]
    ['Ana Ruiz', 'a neighbor']
    """
    readers = _readers(language)
    if readers is None:
        return (None,) * (len(quotations) + len(places))
    reader = readers[0](text, quotations, readers[2])
    found = [reader.attribution(quotation) for quotation in quotations]
    found += [reader.said(start, end) for start, end in places]
    if not any(item and item.speaker.pronoun for item in found):
        return tuple(found)
    resolver = readers[1](reader, found)
    return _without_conflicts([item and resolver.resolved(item) for item in found])


def split_by_speaker(text: str, quotations: Sequence[Quotation], language: str = "en") -> list[Quotation]:
    """Return quotations, those cut apart whose pieces the text gives to different speakers.

    `find_quotations` joins what stands in one paragraph unless two names part it; here every description does.

    >>> from colombia_brief.words.quotations import find_quotations
    >>> text = "“Rain,” said Ana Ruiz. “Snow,” said a neighbor."
    >>> [quotation.text for quotation in split_by_speaker(text, find_quotations(text))]
    ['Rain,', 'Snow,']
    """
    readers = _readers(language)
    if readers is None:
        return list(quotations)
    reader = readers[0](text, quotations, readers[2])
    return [part for quotation in quotations for part in reader.split(quotation)]


def _readers(language: str) -> tuple[type[Reader], type[Resolver], Speech] | None:
    """Return what reads a language, and its patterns; None where nothing is known of its words."""
    patterns = speech(language)
    if patterns is None:
        return None
    reader, resolver = _OTHERS.get(language.partition("-")[0].lower(), (Reader, Resolver))
    return reader, resolver, patterns


def _without_conflicts(found: list[Attribution | None]) -> tuple[Attribution | None, ...]:
    """Take back what was resolved for a name that would be both "he" and "she"."""
    pronouns: defaultdict[str, set[str]] = defaultdict(set)
    for item in found:
        if item is not None and item.antecedent is not None and item.speaker.pronoun != OMITTED:
            pronouns[item.antecedent.surname].add(item.speaker.pronoun)
    return tuple(
        evolve(item, antecedent=None)
        if item and item.antecedent and len(pronouns[item.antecedent.surname]) > 1
        else item
        for item in found
    )
