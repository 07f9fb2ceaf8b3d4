"""The speaker of a quote is not named anywhere near it.

Readers must see whose words they read. Near is the paragraphs of the quote, the three before and the one after; named is
any word of the speaker's name, or for a source without a name of its description, role or affiliation.

Fires:
    >>> from colombia_brief import Article, Quote, Section, Source, SourceKind, check
    >>> section = Section(paragraphs=("“It will rain,” said the forecaster.",))
    >>> mayor = Source(id="mayor", kind=SourceKind.PERSON, name="Ana Ruiz")
    >>> quote = Quote(id="rain", text="It will rain", speaker="mayor")
    >>> article = Article(id="a", headline="A headline", sections=(section,), sources=(mayor,), quotes=(quote,))
    >>> print(check(article, select=["speaker_not_near"]))
    $.quotes[0].speaker: warning: 'Ana Ruiz' is not named near the words of 'rain'; name the speaker there, or mend the speaker [speaker_not_near]
    a: 1 warning; 1 quote: 1 declared

Does not fire:
    >>> from attrs import evolve
    >>> named = Section(paragraphs=("“It will rain,” said Mayor Ruiz.",))
    >>> print(check(evolve(article, sections=(named,)), select=["speaker_not_near"]))
    a: no findings; 1 quote: 1 declared
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.model import Source
    from colombia_brief.rules.facts import Facts

RULE = Rule("speaker_not_near", Severity.WARNING)
_BEFORE, _AFTER = 3, 1
_WORD = re.compile(r"\w{2,}")
# Words that stand in most descriptions and paragraphs, and name nobody.
_SHORT = 3


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each quote with a known speaker of whom no word stands near it."""
    words_of: dict[str, list[str]] = {}
    text = facts.body.text
    for index, (quote, match) in enumerate(zip(facts.article.quotes, facts.quote_matches, strict=True)):
        speaker = facts.sources.get(quote.speaker or "")
        if not match or speaker is None:
            continue
        if speaker.id not in words_of:
            words_of[speaker.id] = _words(speaker)
        start, end = facts.paragraphs.around(match.spans, before=_BEFORE, after=_AFTER)
        if not _stand_in(words_of[speaker.id], text, start, end):
            message = (
                f"{speaker.label!r} is not named near the words of {quote.id!r}; "
                "name the speaker there, or mend the speaker"
            )
            related = (f"$.sources[{facts.article.sources.index(speaker)}]",)
            yield RULE.finding(f"$.quotes[{index}].speaker", message, related=related, span=match.spans[0])


def _stand_in(words: list[str], text: str, start: int, end: int) -> bool:
    # Nearly all are written there as in the record.
    for word in words:  # a generator costs more than the search
        if text.find(word, start, end) >= 0:
            return True
    near = text[start:end].lower()
    return any(word.lower() in near for word in words)


def _words(speaker: Source) -> list[str]:
    said = speaker.name or " ".join(filter(None, (speaker.described_as, speaker.role, speaker.affiliation)))
    words = _WORD.findall(said)
    # Short ones in capitals do name somebody: "the FBI".
    return [word for word in words if len(word) > _SHORT or word.isupper()] or words or [said]
