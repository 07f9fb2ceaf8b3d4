"""A figure is about days after the article's publication.

What has not happened can't have been counted: the period's end was mistyped, or the figure is a forecast and its label
should say so (then waive this).

Fires:
    >>> from decimal import Decimal
    >>> from colombia_brief import Article, Period, Quantity, Statistic, check
    >>> seized = Statistic(
    ...     id="seized",
    ...     label="Seized",
    ...     quantity=Quantity(value=Decimal(446), unit="ton"),
    ...     text="446 tons",
    ...     period=Period(text="this year", start="2025-01-01", end="2026-01-01"),
    ... )
    >>> article = Article(id="a", headline="A headline", date_published="2025-12-05", statistics=(seized,))
    >>> print(check(article, select=["period_after_publication"]))
    $.statistics[0].period.end: warning: 2026-01-01 lies after the publication on 2025-12-05; mend the end of the period [period_after_publication]
    a: 1 warning; 1 statistic: 1 declared

Does not fire:
    >>> from attrs import evolve
    >>> past = evolve(seized, period=evolve(seized.period, end="2025-12-04"))
    >>> print(check(evolve(article, statistics=(past,)), select=["period_after_publication"]))
    a: no findings; 1 statistic: 1 declared
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.model import parse_date
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("period_after_publication", Severity.WARNING)
# A day may have begun elsewhere when it has not here.
_SLACK = timedelta(days=1)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each recorded end that lies after the day of publication."""
    if facts.article.date_published is None:
        return
    published = parse_date(facts.article.date_published[:10])
    for index, statistic in enumerate(facts.article.statistics):
        last = None if statistic.period is None else statistic.period.last_day
        if last is not None and last > published + _SLACK:
            message = f"{last} lies after the publication on {published}; mend the end of the period"
            path = f"$.statistics[{index}].period.end"
            yield RULE.finding(path, message, related=("$.date_published",), found=str(last))
