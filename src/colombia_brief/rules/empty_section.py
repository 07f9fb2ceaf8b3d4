"""A section has no paragraph.

A heading with nothing under it promises something that does not come.

Fires:
    >>> from colombia_brief import Article, Section, check
    >>> article = Article(id="a", headline="A headline", sections=(Section(heading="What comes next"),))
    >>> print(check(article, select=["empty_section"]))
    $.sections[0]: warning: the section 'What comes next' has no paragraph; write one, or remove it [empty_section]
    a: 1 warning

Does not fire:
    >>> from attrs import evolve
    >>> filled = Section(heading="What comes next", paragraphs=("Rain.",))
    >>> print(check(evolve(article, sections=(filled,)), select=["empty_section"]))
    a: no findings
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("empty_section", Severity.WARNING)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each section without paragraphs."""
    for index, section in enumerate(facts.article.sections):
        if not section.paragraphs:
            name = "without heading" if section.heading is None else repr(section.heading)
            message = f"the section {name} has no paragraph; write one, or remove it"
            yield RULE.finding(f"$.sections[{index}]", message)
