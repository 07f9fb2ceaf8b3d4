"""A source speaks on background, and the article names it.

On background and on deep background, the Associated Press' rules keep the name out of print; so the record must not
have it either, or it leaks with the first export.

Fires:
    >>> from colombia_brief import Article, AttributionLevel, Source, SourceKind, check
    >>> source = Source(
    ...     id="aide", kind=SourceKind.PERSON, name="Ana Ruiz", attribution_level=AttributionLevel.BACKGROUND
    ... )
    >>> article = Article(id="a", headline="A headline", sources=(source,))
    >>> print(check(article, select=["background_source_named"]))
    $.sources[0].name: error: 'aide' speaks on background; give described_as in place of the name [background_source_named]
    a: 1 error

Does not fire:
    >>> from attrs import evolve
    >>> unnamed = evolve(source, name=None, described_as="an aide to the mayor")
    >>> print(check(evolve(article, sources=(unnamed,)), select=["background_source_named"]))
    a: no findings
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.model import AttributionLevel
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("background_source_named", Severity.ERROR)
_NAMELESS = {
    AttributionLevel.BACKGROUND: "on background",
    AttributionLevel.DEEP_BACKGROUND: "on deep background",
}


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each source whose terms forbid its name."""
    for index, source in enumerate(facts.article.sources):
        if source.name is not None and source.attribution_level in _NAMELESS:
            terms = _NAMELESS[source.attribution_level]
            message = f"{source.id!r} speaks {terms}; give described_as in place of the name"
            yield RULE.finding(f"$.sources[{index}].name", message)
