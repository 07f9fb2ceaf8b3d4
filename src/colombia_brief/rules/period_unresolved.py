"""Which days a figure is about is not known.

Its period is said in words that depend on the day of publication, which the article does not give, or in words that can't
be read. It is for information: give the days as `start` and `end`, or `date_published`, if the material does.

Fires:
    >>> from decimal import Decimal
    >>> from colombia_brief import Article, Period, Quantity, Statistic, check
    >>> seized = Statistic(
    ...     id="seized",
    ...     label="Seized",
    ...     quantity=Quantity(value=Decimal(446), unit="ton"),
    ...     text="446 tons",
    ...     period=Period(text="this year"),
    ... )
    >>> article = Article(id="a", headline="A headline", statistics=(seized,))
    >>> print(check(article, select=["period_unresolved"]))
    $.statistics[0].period: note: the days of “this year” are not known without a date of publication [period_unresolved]
    a: 1 note; 1 statistic: 1 declared

Does not fire:
    >>> from attrs import evolve
    >>> print(check(evolve(article, date_published="2025-12-05"), select=["period_unresolved"]))
    a: no findings; 1 statistic: 1 declared
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule
from colombia_brief.rules.terms import days_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("period_unresolved", Severity.NOTE)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a note for each period that has no days."""
    article = facts.article
    for index, statistic in enumerate(article.statistics):
        if statistic.period is not None and days_of(statistic.period, article) is None:
            because = "are not known without a date of publication" if article.published is None else "can't be read"
            message = f"the days of “{statistic.period.text}” {because}"
            yield RULE.finding(f"$.statistics[{index}].period", message, found=statistic.period.text)
