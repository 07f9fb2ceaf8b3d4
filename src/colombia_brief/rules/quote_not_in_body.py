"""The words of a quote do not stand in the body.

Readers take a quote for the speaker's very words. One that is not in the article was made up, or belongs to a paragraph
that was cut. Where the body has nearly the same words, the defect is `quote_altered`.

Fires:
    >>> from colombia_brief import Article, Quote, Section, check
    >>> section = Section(paragraphs=("“It will not rain,” she said.",))
    >>> quote = Quote(id="snow", text="Snow is on its way", speaker="mayor")
    >>> article = Article(id="a", headline="A headline", sections=(section,), quotes=(quote,))
    >>> print(check(article, select=["quote_not_in_body"]))
    $.quotes[0].text: error: the words of 'snow' do not stand in the body; quote what stands there [quote_not_in_body]
    a: 1 error; 1 quote: 1 contradicted

Does not fire:
    >>> from attrs import evolve
    >>> right = evolve(article, quotes=(evolve(quote, text="It will not rain"),))
    >>> print(check(right, select=["quote_not_in_body"]))
    a: no findings; 1 quote: 1 declared
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("quote_not_in_body", Severity.ERROR)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each quote that the body does not have, nor anything close to it."""
    for miss in facts.misses:
        if not miss.of_another and not miss.is_close:
            message = f"the words of {miss.quote.id!r} do not stand in the body; quote what stands there"
            candidate = None if miss.nearest is None else miss.nearest.text
            yield RULE.finding(f"{miss.path}.text", message, found=miss.quote.text, candidate=candidate)
