"""The words of a quote or a statistic stand more than once in the body, and nothing says which place is meant.

A finding, a correction or a link could then point at the wrong one. `prefix` and `suffix` tell them apart: some words
right before or after.

Fires:
    >>> from colombia_brief import Article, Quote, Section, check
    >>> section = Section(paragraphs=("“Never,” she said.", "“Never,” said he."))
    >>> quote = Quote(id="never", text="Never", speaker="mayor")
    >>> article = Article(id="a", headline="A headline", sections=(section,), quotes=(quote,))
    >>> print(check(article, select=["ambiguous_place"]))
    $.quotes[0]: warning: the words of 'never' stand 2 times in the body; add a prefix or a suffix that tells which is meant [ambiguous_place]
    a: 1 warning; 1 quote: 1 declared

Does not fire:
    >>> from attrs import evolve
    >>> told = evolve(article, quotes=(evolve(quote, suffix="she said"),))
    >>> print(check(told, select=["ambiguous_place"]))
    a: no findings; 1 quote: 1 declared
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.locating import may_be_anywhere
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("ambiguous_place", Severity.WARNING)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each quote and statistic that several places fit."""
    for path, thing, match in facts.grounded:
        if not match.selected or facts.stands_once(match):
            continue
        places = facts.body.places(
            thing.text, prefix=thing.prefix or "", suffix=thing.suffix or "", anywhere=may_be_anywhere(thing)
        )
        if len(places) > 1:
            message = (
                f"the words of {thing.id!r} stand {len(places)} times in the body; "
                "add a prefix or a suffix that tells which is meant"
            )
            yield RULE.finding(path, message, span=match.spans[0])
