"""A waiver accepts a finding that is not there.

The finding was mended, its path has moved, or the waiver was mistyped: then it hides nothing now, and might hide
something else tomorrow. Waivers of rules that did not run are left alone.

Fires:
    >>> from colombia_brief import Article, Waiver, check
    >>> waiver = Waiver(code="unused_source", path="$.sources[0]", reason="Kept for the next edition.")
    >>> article = Article(id="a", headline="A headline", waivers=(waiver,))
    >>> print(check(article))
    $.waivers[0]: warning: no 'unused_source' is found at $.sources[0]; remove the waiver, or mend its code and path [unused_waiver]
    a: 1 warning

Does not fire:
    >>> from attrs import evolve
    >>> from colombia_brief import Source, SourceKind
    >>> agency = Source(id="agency", kind=SourceKind.ORGANIZATION, name="The Agency")
    >>> check(evolve(article, sources=(agency,))).warnings
    ()
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("unused_waiver", Severity.WARNING)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each waiver that matches none of the findings of the rules before this one."""
    waivers = facts.article.waivers
    if not waivers:
        return
    found = {(finding.code, finding.path) for finding in facts.findings}
    for index, waiver in enumerate(waivers):
        if (waiver.code, waiver.path) not in found and waiver.code not in facts.left_out:
            message = f"no {waiver.code!r} is found at {waiver.path}; remove the waiver, or mend its code and path"
            yield RULE.finding(f"$.waivers[{index}]", message)
