"""A quotation mark in the body has no partner, or is turned the wrong way.

Readers can't tell where the speaker's words end. The quotation is still read as an editor would read it; where two
readings are possible, this finding says that one was chosen.

Fires:
    >>> from colombia_brief import Article, Section, check
    >>> section = Section(paragraphs=("“It will rain, she said. And it did.",))
    >>> article = Article(id="a", headline="A headline", sections=(section,))
    >>> print(check(article, select=["unbalanced_marks"]))
    $.sections[0].paragraphs[0]: warning: a quotation mark has no partner here; it was read as “It will rain,” [unbalanced_marks]
    a: 1 warning

Does not fire:
    >>> from attrs import evolve
    >>> balanced = Section(paragraphs=("“It will rain,” she said. And it did.",))
    >>> print(check(evolve(article, sections=(balanced,)), select=["unbalanced_marks"]))
    a: no findings
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("unbalanced_marks", Severity.WARNING)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each quotation whose marks are not as they should be."""
    for quotation in facts.body.quotations:
        if not quotation.balanced:
            path = facts.paragraphs.paths_of(quotation.spans)[0]
            message = f"a quotation mark has no partner here; it was read as “{shortened(quotation.text)}”"
            yield RULE.finding(path, message, span=quotation.outer, found=quotation.text)
