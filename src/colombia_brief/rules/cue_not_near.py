"""The words that attribute a quote do not stand near it.

The cue says how the article gives the words to their speaker: "told CNN". Near is the paragraphs of the quote, and the one
before and after. A cue that is not there was mistyped, or the attribution was edited away.

Fires:
    >>> from colombia_brief import Article, Quote, Section, check
    >>> section = Section(paragraphs=("“It will rain,” the mayor told reporters.",))
    >>> quote = Quote(id="rain", text="It will rain", speaker="mayor", cue="admitted")
    >>> article = Article(id="a", headline="A headline", sections=(section,), quotes=(quote,))
    >>> print(check(article, select=["cue_not_near"]))
    $.quotes[0].cue: warning: “admitted” does not stand near the words of 'rain'; give the cue as it stands there [cue_not_near]
    a: 1 warning; 1 quote: 1 declared

Does not fire:
    >>> from attrs import evolve
    >>> told = evolve(article, quotes=(evolve(quote, cue="told reporters"),))
    >>> print(check(told, select=["cue_not_near"]))
    a: no findings; 1 quote: 1 declared
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule
from colombia_brief.words.standing import stands_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("cue_not_near", Severity.WARNING)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each cue that does not stand in the paragraphs of its quote or beside them."""
    for index, (quote, match) in enumerate(zip(facts.article.quotes, facts.quote_matches, strict=True)):
        if quote.cue is None or not match:
            continue
        start, end = facts.paragraphs.around(match.spans, before=1, after=1)
        if not stands_in(quote.cue, facts.body.text, start, end):
            message = f"“{quote.cue}” does not stand near the words of {quote.id!r}; give the cue as it stands there"
            yield RULE.finding(f"$.quotes[{index}].cue", message, span=match.spans[0], found=quote.cue)
