"""The prefix or suffix of a quote or a statistic stands beside none of the places that have its words.

They were mistyped, or the text around was edited; which place is meant is not known now.

Fires:
    >>> from colombia_brief import Article, Quote, Section, check
    >>> section = Section(paragraphs=("“Never,” she said.",))
    >>> quote = Quote(id="never", text="Never", suffix="he said", speaker="mayor")
    >>> article = Article(id="a", headline="A headline", sections=(section,), quotes=(quote,))
    >>> print(check(article, select=["selector_selects_nothing"]))
    $.quotes[0].suffix: error: the words of 'never' stand in the body, but not with this suffix; mend or remove it [selector_selects_nothing]
    a: 1 error; 1 quote: 1 contradicted

Does not fire:
    >>> from attrs import evolve
    >>> right = evolve(article, quotes=(evolve(quote, suffix="she said"),))
    >>> print(check(right, select=["selector_selects_nothing"]))
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

RULE = Rule("selector_selects_nothing", Severity.ERROR)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each prefix and suffix that rules out every place."""
    for path, thing, match in facts.grounded:
        if match.selected:
            continue
        # Of the two, the one that alone rules out every place is to blame; else it is the two together.
        blamed = [
            name
            for name, selector in (("prefix", thing.prefix), ("suffix", thing.suffix))
            if selector and not facts.body.places(thing.text, anywhere=may_be_anywhere(thing), **{name: selector})
        ] or ["prefix"]
        for name in blamed:
            message = f"the words of {thing.id!r} stand in the body, but not with this {name}; mend or remove it"
            yield RULE.finding(f"{path}.{name}", message, span=match.spans[0])
