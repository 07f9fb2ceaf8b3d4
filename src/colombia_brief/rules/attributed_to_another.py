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
    from colombia_brief.words.matching import Body

RULE = Rule("attributed_to_another", Severity.WARNING)
_WORD = re.compile(r"\w+")
_LAST_WORD = re.compile(r"\w+\Z")
_FIRST_WORD = re.compile(r" \w+")
# A name that is longer is not read: the search stays short.
_LONGEST_WORD = 60
# A comma alone does not tell: it may end what is said of the subject, as in "Roe, a farmer, blamed Ruiz".
_CLOSING_MARKS = frozenset("”\"’'»“›«")


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each quote whose cue stands beside the names of other sources alone."""
    named = _named(facts)
    # One paragraph has several quotes of one speaker with one cue.
    known: dict[tuple[str, str, int, int], Source | None] = {}
    for index, (quote, match) in enumerate(zip(facts.article.quotes, facts.quote_matches, strict=True)):
        speaker = facts.sources.get(quote.speaker or "")
        if quote.cue is None or speaker is None or not match:
            continue
        start, end = facts.paragraphs.around(match.spans)
        place = (speaker.id, quote.cue, start, end)
        if place not in known:
            known[place] = _named_instead(named, speaker, _beside(facts.body, quote.cue, start, end))
        other = known[place]
        if other is not None:
            message = (
                f"{quote.id!r} has the speaker {speaker.label!r}, but the cue stands beside the name of "
                f"{other.label!r}; mend the speaker"
            )
            yield RULE.finding(f"$.quotes[{index}].speaker", message, span=match.spans[0], found=other.id)


def _named_instead(named: dict[str, list[Source]], speaker: Source, beside: Iterator[set[str]]) -> Source | None:
    """Return the first source that is named beside the cue, if it is always another's name and never the speaker's."""
    first: Source | None = None
    for words in beside:
        other = _other(named, speaker, words)
        if other is None or not words.isdisjoint(_words_for(speaker)):
            return None
        first = first or other
    return first


def _beside(body: Body, cue: str, start: int, end: int) -> Iterator[set[str]]:
    """Yield the words right beside the cue, in the article's own voice, wherever it stands between two places."""
    text = body.text
    for at in whole_places(cue, text, start, end):
        if body.is_inside_marks(at):
            continue
        near = text[max(start, at - _LONGEST_WORD) : at]
        last = near.rpartition(" ")
        before = None if last[2] else _LAST_WORD.search(last[0].rpartition(" ")[2])
        # Behind the verb stands who speaks only where the verb stands right behind what is said: "…,” said Roe".
        # Outside of American print the comma stands behind the mark: “…”, said Roe.
        is_inverted = near.rstrip().removesuffix(",")[-1:] in _CLOSING_MARKS
        after = _FIRST_WORD.match(text, at + len(cue), end) if is_inverted else None
        yield {word[0].strip().casefold() for word in (before, after) if word}


def _words_for(source: Source) -> set[str]:
    said = (source.name, source.described_as, source.role, source.affiliation)
    return set(_WORD.findall(" ".join(filter(None, said)).casefold()))


def _named(facts: Facts) -> dict[str, list[Source]]:
    """Return the sources that have a word in their name, by the word."""
    named: dict[str, list[Source]] = {}
    for source in facts.article.sources:
        if source.name is not None:
            for word in _WORD.findall(source.name.casefold()):
                named.setdefault(word, []).append(source)
    return named


def _other(named: dict[str, list[Source]], speaker: Source, words: set[str]) -> Source | None:
    """Return a source that words name beside the speaker, if they do; the way on which the words reached us is none."""
    for word in words:
        for source in named.get(word, ()):
            if source.id not in {speaker.id, speaker.via}:
                return source
    return None
