"""A statistic names no source.

A figure without a source can't be checked. In a draft the source may still be open; before publication it is not.

Fires:
    >>> from decimal import Decimal
    >>> from colombia_brief import Article, Quantity, Section, Statistic, check
    >>> section = Section(paragraphs=("Police raided 12 sites.",))
    >>> sites = Statistic(id="sites", label="Sites raided", quantity=Quantity(value=Decimal(12)), text="12 sites")
    >>> article = Article(id="a", headline="A headline", sections=(section,), statistics=(sites,))
    >>> print(check(article, select=["statistic_without_source"]))
    $.statistics[0].source: error: 'sites' has no source; name where it comes from [statistic_without_source]
    a: 1 error; 1 statistic: 1 declared

Does not fire:
    >>> from attrs import evolve
    >>> sourced = evolve(article, statistics=(evolve(sites, source="police"),))
    >>> print(check(sourced, select=["statistic_without_source"]))
    a: no findings; 1 statistic: 1 declared
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("statistic_without_source", Severity.ERROR, contradicts=False)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each statistic whose source is None."""
    for index, statistic in enumerate(facts.article.statistics):
        if statistic.source is None:
            message = f"{statistic.id!r} has no source; name where it comes from"
            yield RULE.finding(f"$.statistics[{index}].source", message)
