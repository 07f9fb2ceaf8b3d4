"""A figure is a rate, and nothing says over which time it was observed.

"More than one ton a day" was true of some days: this year's, or last week's? Without a period the rate can't be compared
with a total.

Fires:
    >>> from decimal import Decimal
    >>> from colombia_brief import Article, Period, Quantity, Statistic, check
    >>> quantity = Quantity(value=Decimal(1), unit="ton", per="day")
    >>> daily = Statistic(id="daily", label="Seized a day", quantity=quantity, text="a ton a day")
    >>> article = Article(id="a", headline="A headline", statistics=(daily,))
    >>> print(check(article, select=["rate_without_period"]))
    $.statistics[0].period: warning: 'daily' is counted per day without a period; say when that was so [rate_without_period]
    a: 1 warning; 1 statistic: 1 declared

Does not fire:
    >>> from attrs import evolve
    >>> dated = evolve(daily, period=Period(text="this year"))
    >>> print(check(evolve(article, statistics=(dated,)), select=["rate_without_period"]))
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

RULE = Rule("rate_without_period", Severity.WARNING)
_TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "quarter", "year"})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each rate by time that has no period. Prices by piece or area need none."""
    for index, statistic in enumerate(facts.article.statistics):
        per, unit = statistic.quantity.per, statistic.quantity.unit or ""
        # A price by the hour is a price: it is agreed, not observed.
        if per in _TIMES and statistic.period is None and not (unit.isupper() and len(unit) == _CURRENCY):
            message = f"{statistic.id!r} is counted per {per} without a period; say when that was so"
            yield RULE.finding(f"$.statistics[{index}].period", message)


_CURRENCY = 3
