"""Two sources, two quotes or two statistics have the same id.

An id names one thing: what refers to it could mean either of the two. The finding stands at the later one.

Fires:
    >>> from colombia_brief import Article, Source, SourceKind, check
    >>> mayor = Source(id="mayor", kind=SourceKind.PERSON, name="Ana Ruiz")
    >>> council = Source(id="mayor", kind=SourceKind.ORGANIZATION, name="City Council")
    >>> article = Article(id="a", headline="A headline", sources=(mayor, council))
    >>> print(check(article, select=["duplicate_id"]))
    $.sources[1].id: error: 'mayor' is also the id of $.sources[0]; rename one of them [duplicate_id]
    a: 1 error

Does not fire:
    >>> from attrs import evolve
    >>> print(check(evolve(article, sources=(mayor, evolve(council, id="council"))), select=["duplicate_id"]))
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

RULE = Rule("duplicate_id", Severity.ERROR, contradicts=False)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each id that stands before it in the same list."""
    article = facts.article
    for kind, things in (
        ("sources", article.sources),
        ("quotes", article.quotes),
        ("statistics", article.statistics),
    ):
        ids = [thing.id for thing in things]
        if len(set(ids)) == len(ids):
            continue
        for index, name in enumerate(ids):
            if (first := ids.index(name)) < index:
                message = f"{name!r} is also the id of $.{kind}[{first}]; rename one of them"
                yield RULE.finding(f"$.{kind}[{index}].id", message, related=(f"$.{kind}[{first}].id",), found=name)
