"""The recorded days of a period have nothing to do with its words.

"In 2024" is no day of 2023. Compared are the first and the last day as recorded with those that the words mean; where
these can't be told, with the years that the words name. They have to meet; a day's difference is let pass, and a year's
where the words name a fiscal year or a season, which begin where they like.

Fires:
    >>> from decimal import Decimal
    >>> from colombia_brief import Article, Period, Quantity, Section, Statistic, check
    >>> section = Section(paragraphs=("In 2024, police seized 446 tons.",))
    >>> period = Period(text="In 2024", start="2014-01-01", end="2014-12-31")
    >>> seized = Statistic(
    ...     id="seized",
    ...     label="Cocaine seized",
    ...     quantity=Quantity(value=Decimal(446), unit="ton"),
    ...     text="446 tons",
    ...     period=period,
    ... )
    >>> article = Article(id="a", headline="A headline", sections=(section,), statistics=(seized,))
    >>> print(check(article, select=["period_days_differ"]))
    $.statistics[0].period: error: “In 2024” is not 2014-01-01 to 2014-12-31; mend the days or the words [period_days_differ]
    a: 1 error; 1 statistic: 1 contradicted

Does not fire:
    >>> from attrs import evolve
    >>> right = evolve(period, start="2024-01-01", end="2024-12-31")
    >>> print(check(evolve(article, statistics=(evolve(seized, period=right),)), select=["period_days_differ"]))
    a: no findings; 1 statistic: 1 declared
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule
from colombia_brief.rules.terms import meant_days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.model import Article, Period
    from colombia_brief.rules.facts import Facts

RULE = Rule("period_days_differ", Severity.ERROR)
_YEAR = re.compile(r"(?<!\w)[12][0-9]{3}(?!\w)")
_DAY, _SLACK = timedelta(days=1), timedelta(days=366)
# What begins on another day elsewhere, or in another line of business.
_LOOSE = re.compile(
    r"fiscal|financial|budget|school|academic|season|spring|summer|autumn|fall|winter|harvest|term|"
    r"ejercicio|curso|temporada|primavera|verano|otoño|invierno|zafra|cosecha",
    re.IGNORECASE,
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each period with recorded days that do not meet what the words mean."""
    for index, statistic in enumerate(facts.article.statistics):
        period = statistic.period
        if period is None:
            continue
        recorded = [day for day in (period.first_day, period.last_day) if day is not None]
        meant = _meant(period, facts.article) if recorded else []
        slack = _SLACK if _LOOSE.search(period.text) else _DAY
        if meant and (min(recorded) > max(meant) + slack or max(recorded) < min(meant) - slack):
            days = " to ".join(map(str, recorded))
            message = f"“{period.text}” is not {days}; mend the days or the words"
            yield RULE.finding(f"$.statistics[{index}].period", message, expected=period.text, found=days)


def _meant(period: Period, article: Article) -> list[date]:
    """Return the first and the last day that the words mean; of a year that they name, if nothing else is known."""
    days = meant_days(period, article)
    if days is not None:
        return [days.start, days.end]
    years = [int(year) for year in _YEAR.findall(period.text)]
    return [date(year, *day) for year in years for day in ((1, 1), (12, 31))]
