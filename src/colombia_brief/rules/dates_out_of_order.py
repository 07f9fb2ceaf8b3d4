"""A date lies before one that it must follow.

An article can't be modified or corrected before it is published, and no period ends before it starts. Beside a date
with a time, a day is the whole day anywhere on earth: only what is surely out of order is told.

Fires:
    >>> from colombia_brief import Article, check
    >>> article = Article(id="a", headline="A headline", date_published="2026-03-02", date_modified="2026-02-02")
    >>> print(check(article, select=["dates_out_of_order"]))
    $.date_modified: error: 2026-02-02 lies before $.date_published, 2026-03-02; mend one of them [dates_out_of_order]
    a: 1 error

Does not fire:
    >>> from attrs import evolve
    >>> print(check(evolve(article, date_modified="2026-03-02T08:00:00Z"), select=["dates_out_of_order"]))
    a: no findings
"""

from __future__ import annotations

from datetime import datetime, time, timedelta, timezone
from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.model import parse_date
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("dates_out_of_order", Severity.ERROR)
# The time zones in which a day starts first and ends last.
_FIRST, _LAST = timezone(timedelta(hours=14)), timezone(timedelta(hours=-12))


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each date that is surely before the one that it must follow."""
    article = facts.article
    if article.date_published is not None:
        published = ("$.date_published", article.date_published)
        if article.date_modified is not None:
            yield from _compared(published, ("$.date_modified", article.date_modified))
        for index, correction in enumerate(article.corrections):
            if correction.date is not None:
                yield from _compared(published, (f"$.corrections[{index}].date", correction.date))
    for index, statistic in enumerate(article.statistics):
        period = statistic.period
        if period is not None and period.start is not None and period.end is not None:
            path = f"$.statistics[{index}].period"
            yield from _compared((f"{path}.start", period.start), (f"{path}.end", period.end))


def _compared(earlier: tuple[str, str], later: tuple[str, str]) -> Iterator[Finding]:
    # Two days are days of the same calendar; beside a moment, a day is the whole of it anywhere on earth.
    both_days = "T" not in earlier[1] + later[1]
    if later[1] < earlier[1] if both_days else _latest(later[1]) < _earliest(earlier[1]):
        message = f"{later[1]} lies before {earlier[0]}, {earlier[1]}; mend one of them"
        yield RULE.finding(later[0], message, related=(earlier[0],), found=later[1])


def _earliest(text: str) -> datetime:
    value = parse_date(text)
    return value if isinstance(value, datetime) else datetime.combine(value, time.min, _FIRST)


def _latest(text: str) -> datetime:
    value = parse_date(text)
    return value if isinstance(value, datetime) else datetime.combine(value, time.max, _LAST)
