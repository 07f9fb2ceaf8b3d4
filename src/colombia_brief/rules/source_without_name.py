"""A source has neither a name nor a description.

Readers must learn who or what stands behind a statement; where the name is kept back, a description takes its place.

Fires:
    >>> from colombia_brief import Article, Source, SourceKind, check
    >>> source = Source(id="s1", kind=SourceKind.PERSON)
    >>> article = Article(id="a", headline="A headline", sources=(source,))
    >>> print(check(article, select=["source_without_name"]))
    $.sources[0]: error: 's1' has no name; give its name, or described_as if it is kept back [source_without_name]
    a: 1 error

Does not fire:
    >>> from attrs import evolve
    >>> described = evolve(source, described_as="a person familiar with the talks")
    >>> print(check(evolve(article, sources=(described,)), select=["source_without_name"]))
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

RULE = Rule("source_without_name", Severity.ERROR)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each source that can't be called anything."""
    for index, source in enumerate(facts.article.sources):
        if source.name is None and source.described_as is None:
            message = f"{source.id!r} has no name; give its name, or described_as if it is kept back"
            yield RULE.finding(f"$.sources[{index}]", message)
