"""The article attributes a quote to another source than the record does.

Read is the word right before and right after the quote's cue, in the paragraphs of the quote: "Pedro Gil said". If the
cue never stands beside a word for the recorded speaker, and wherever it stands beside the name of another source, one of
the two is wrong. A cue beside a pronoun or a description says nothing.

Fires:
    >>> from colombia_brief import Article, Quote, Section, Source, SourceKind, check
    >>> section = Section(paragraphs=("“It will rain,” Pedro Gil said.", "Ana Ruiz nodded."))
    >>> ruiz = Source(id="ruiz", kind=SourceKind.PERSON, name="Ana Ruiz")
    >>> gil = Source(id="gil", kind=SourceKind.PERSON, name="Pedro Gil")
    >>> quote = Quote(id="rain", text="It will rain", speaker="ruiz", cue="said")
    >>> article = Article(id="a", headline="A headline", sections=(section,), sources=(ruiz, gil), quotes=(quote,))
    >>> print(check(article, select=["attributed_to_another"]))
    $.quotes[0].speaker: warning: 'rain' has the speaker 'Ana Ruiz', but the cue stands beside the name of 'Pedro Gil'; mend the speaker [attributed_to_another]
    a: 1 warning; 1 quote: 1 declared

Does not fire:
    >>> from attrs import evolve
    >>> right = evolve(article, quotes=(evolve(quote, speaker="gil"),))
    >>> print(check(right, select=["attributed_to_another"]))
    a: no findings; 1 quote: 1 declared
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule
from colombia_brief.words.standing import whole_places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.model import Source
    from colombia_brief.rules.facts import Facts

RULE = Rule("attributed_to_another", Severity.WARNING)
_WORD = re.compile(r"\w+")
_LAST_WORD = re.compile(r"\w+\Z")
_FIRST_WORD = re.compile(r" \w+")
# A name that is longer is not read: the search stays short.
_LONGEST_WORD = 60


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each quote whose cue stands beside the names of other sources alone."""
    said = [(span.start, span.end) for quotation in facts.body.quotations for span in quotation.spans]
    words_of: dict[str, set[str]] = {}
    for index, (quote, match) in enumerate(zip(facts.article.quotes, facts.quote_matches, strict=True)):
        speaker = facts.sources.get(quote.speaker or "")
        if quote.cue is None or speaker is None or not match:
            continue
        if speaker.id not in words_of:
            words_of[speaker.id] = _words_for(speaker)
        start, end = facts.paragraphs.around(match.spans)
        beside = list(_beside(facts.body.text, quote.cue, start, end, said))
        if not beside or any(not words_of[speaker.id].isdisjoint(words) for words in beside):
            continue
        others = [_named(facts, speaker, words) for words in beside]
        if others[0] is not None and None not in others:
            message = (
                f"{quote.id!r} has the speaker {speaker.label!r}, but the cue stands beside the name of "
                f"{others[0].label!r}; mend the speaker"
            )
            yield RULE.finding(f"$.quotes[{index}].speaker", message, span=match.spans[0], found=others[0].id)


def _beside(text: str, cue: str, start: int, end: int, said: list[tuple[int, int]]) -> Iterator[set[str]]:
    """Yield the words right beside the cue, in the article's own voice, wherever it stands between two places."""
    for at in whole_places(cue, text, start, end):
        if any(left <= at < right for left, right in said):
            continue
        last = text[max(start, at - _LONGEST_WORD) : at].rpartition(" ")
        before = None if last[2] else _LAST_WORD.search(last[0].rpartition(" ")[2])
        after = _FIRST_WORD.match(text, at + len(cue), end)
        yield {word[0].strip().casefold() for word in (before, after) if word}


def _words_for(source: Source) -> set[str]:
    said = (source.name, source.described_as, source.role, source.affiliation)
    return set(_WORD.findall(" ".join(filter(None, said)).casefold()))


def _named(facts: Facts, speaker: Source, words: set[str]) -> Source | None:
    """Return the source that words name, if they name one; the way on which the words reached us is none."""
    for source in facts.article.sources:
        name = source.name
        if name is None or source.id in {speaker.id, speaker.via}:
            continue
        if not words.isdisjoint(_WORD.findall(name.casefold())):
            return source
    return None
