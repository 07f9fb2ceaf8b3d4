"""The words of a period do not stand in the body.

A figure is about the time that the article names: "this fiscal year". A period in other words is the recorder's, and
nobody can look it up; what the material does not give is left out.

Fires:
    >>> from decimal import Decimal
    >>> from colombia_brief import Article, Period, Quantity, Section, Statistic, check
    >>> section = Section(paragraphs=("Last year, police seized 446 tons.",))
    >>> seized = Statistic(
    ...     id="seized",
    ...     label="Cocaine seized",
    ...     quantity=Quantity(value=Decimal(446), unit="ton"),
    ...     text="446 tons",
    ...     period=Period(text="this year"),
    ... )
    >>> article = Article(id="a", headline="A headline", sections=(section,), statistics=(seized,))
    >>> print(check(article, select=["period_not_in_body"]))
    $.statistics[0].period.text: error: the period “this year” does not stand in the body; give the words that do, or none [period_not_in_body]
    a: 1 error; 1 statistic: 1 contradicted

Does not fire:
    >>> from attrs import evolve
    >>> right = evolve(article, statistics=(evolve(seized, period=Period(text="last year")),))
    >>> print(check(right, select=["period_not_in_body"]))
    a: no findings; 1 statistic: 1 declared
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule
from colombia_brief.words.standing import stands_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("period_not_in_body", Severity.ERROR)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each period whose words the body does not have, whatever their case and typography."""
    for index, statistic in enumerate(facts.article.statistics):
        period = statistic.period
        if period is not None and not stands_in(period.text, facts.body.text):
            message = f"the period “{period.text}” does not stand in the body; give the words that do, or none"
            yield RULE.finding(f"$.statistics[{index}].period.text", message, found=period.text)
