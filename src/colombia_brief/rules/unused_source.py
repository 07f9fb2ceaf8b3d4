"""Nothing in the article rests on a source that it lists.

A source is used if a quote, a statistic or another source's `via` names it, or if it was asked for a response. One that
is not was forgotten, or belongs to a quote or figure that was cut.

Fires:
    >>> from colombia_brief import Article, Response, Source, SourceKind, check
    >>> agency = Source(id="agency", kind=SourceKind.ORGANIZATION, name="The Agency")
    >>> article = Article(id="a", headline="A headline", sources=(agency,))
    >>> print(check(article, select=["unused_source"]))
    $.sources[0]: warning: nothing rests on the source 'agency'; remove it, or name it where it is used [unused_source]
    a: 1 warning

Does not fire:
    >>> from attrs import evolve
    >>> asked = evolve(agency, response=Response.DECLINED)
    >>> print(check(evolve(article, sources=(asked,)), select=["unused_source"]))
    a: no findings
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.model import Response
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("unused_source", Severity.WARNING)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each source that is not used."""
    article = facts.article
    used = {quote.speaker for quote in article.quotes}
    used.update([statistic.source for statistic in article.statistics])
    used.update([source.via for source in article.sources])
    for index, source in enumerate(article.sources):
        if source.id not in used and source.response is Response.NONE:
            message = f"nothing rests on the source {source.id!r}; remove it, or name it where it is used"
            yield RULE.finding(f"$.sources[{index}]", message)
