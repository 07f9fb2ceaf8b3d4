"""A person or organization is not named, and the article does not say why.

Readers trust an unnamed source as far as they know why the name is kept back; the Associated Press wants the reason
told. A document, dataset or post may have no name: nobody is kept back then.

Fires:
    >>> from colombia_brief import Article, AttributionLevel, Source, SourceKind, check
    >>> source = Source(
    ...     id="aide", kind=SourceKind.PERSON, described_as="an aide", attribution_level=AttributionLevel.BACKGROUND
    ... )
    >>> article = Article(id="a", headline="A headline", sources=(source,))
    >>> print(check(article, select=["anonymity_without_reason"]))
    $.sources[0]: warning: 'aide' is unnamed without a reason; say why as anonymity_reason [anonymity_without_reason]
    a: 1 warning

Does not fire:
    >>> from attrs import evolve
    >>> reasoned = evolve(source, anonymity_reason="not authorized to speak to reporters")
    >>> print(check(evolve(article, sources=(reasoned,)), select=["anonymity_without_reason"]))
    a: no findings
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.model import SourceKind
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("anonymity_without_reason", Severity.WARNING)
_WHO = (SourceKind.PERSON, SourceKind.ORGANIZATION)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each unnamed person or organization without a reason."""
    for index, source in enumerate(facts.article.sources):
        if source.name is None and source.anonymity_reason is None and source.kind in _WHO:
            message = f"{source.id!r} is unnamed without a reason; say why as anonymity_reason"
            yield RULE.finding(f"$.sources[{index}]", message)
