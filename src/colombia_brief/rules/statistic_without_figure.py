"""The words that a statistic names state no figure.

They stand in the body, but no number is in them that could be compared with the record: too few words were taken, or the
wrong ones.

Fires:
    >>> from decimal import Decimal
    >>> from colombia_brief import Article, Quantity, Section, Statistic, check
    >>> section = Section(paragraphs=("Police raided 12 sites at night.",))
    >>> sites = Statistic(id="sites", label="Sites raided", quantity=Quantity(value=Decimal(12)), text="at night")
    >>> article = Article(id="a", headline="A headline", sections=(section,), statistics=(sites,))
    >>> print(check(article, select=["statistic_without_figure"]))
    $.statistics[0].text: error: no figure is in the words of 'sites'; take the words that state it [statistic_without_figure]
    a: 1 error; 1 statistic: 1 contradicted

Does not fire:
    >>> from attrs import evolve
    >>> right = evolve(article, statistics=(evolve(sites, text="12 sites"),))
    >>> print(check(right, select=["statistic_without_figure"]))
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

RULE = Rule("statistic_without_figure", Severity.ERROR)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each statistic whose words are found and hold no figure."""
    if facts.figures is None:
        return
    for index, (match, figure) in enumerate(zip(facts.statistic_matches, facts.stated_figures, strict=True)):
        if match and figure is None:
            statistic = facts.article.statistics[index]
            message = f"no figure is in the words of {statistic.id!r}; take the words that state it"
            yield RULE.finding(f"$.statistics[{index}].text", message, span=match.spans[0], found=statistic.text)
