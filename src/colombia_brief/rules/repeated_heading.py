"""Two sections have the same heading, but for case and white space.

Readers can't tell them apart in a table of contents, nor can a link.

Fires:
    >>> from colombia_brief import Article, Section, check
    >>> first, second = Section(heading="Next", paragraphs=("Rain.",)), Section(heading="NEXT", paragraphs=("Sun.",))
    >>> article = Article(id="a", headline="A headline", sections=(first, second))
    >>> print(check(article, select=["repeated_heading"]))
    $.sections[1].heading: warning: 'NEXT' is also the heading of $.sections[0]; rename one of them [repeated_heading]
    a: 1 warning

Does not fire:
    >>> from attrs import evolve
    >>> renamed = evolve(article, sections=(first, evolve(second, heading="After that")))
    >>> print(check(renamed, select=["repeated_heading"]))
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

RULE = Rule("repeated_heading", Severity.WARNING)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each heading that stands before it already."""
    first: dict[str, int] = {}
    for index, section in enumerate(facts.article.sections):
        if section.heading is None:
            continue
        earlier = first.setdefault(" ".join(section.heading.casefold().split()), index)
        if earlier < index:
            message = f"{section.heading!r} is also the heading of $.sections[{earlier}]; rename one of them"
            yield RULE.finding(f"$.sections[{index}].heading", message, related=(f"$.sections[{earlier}].heading",))
