"""The words that are said to state a figure do not stand in the body.

A statistic is checked against the words that it names; words that are not there check nothing.

Fires:
    >>> from decimal import Decimal
    >>> from colombia_brief import Article, Quantity, Section, Statistic, check
    >>> section = Section(paragraphs=("Police raided 12 sites.",))
    >>> sites = Statistic(
    ...     id="sites", label="Sites raided", quantity=Quantity(value=Decimal(12)), text="12 laboratories", source="police"
    ... )
    >>> article = Article(id="a", headline="A headline", sections=(section,), statistics=(sites,))
    >>> print(check(article, select=["statistic_not_in_body"]))
    $.statistics[0].text: error: the words of 'sites' do not stand in the body; give those that state it [statistic_not_in_body]
    a: 1 error; 1 statistic: 1 contradicted

Does not fire:
    >>> from attrs import evolve
    >>> right = evolve(article, statistics=(evolve(sites, text="12 sites"),))
    >>> print(check(right, select=["statistic_not_in_body"]))
    a: no findings; 1 statistic: 1 declared
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("statistic_not_in_body", Severity.ERROR)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each statistic whose words the body does not have."""
    for index, match in enumerate(facts.statistic_matches):
        if not match:
            statistic = facts.article.statistics[index]
            message = f"the words of {statistic.id!r} do not stand in the body; give those that state it"
            yield RULE.finding(f"$.statistics[{index}].text", message, found=statistic.text)
