"""The statistics of an article as the terms of derivations, and the days over which a rate may be taken."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from colombia_brief.model import parse_date
from colombia_brief.words.derivations import Term
from colombia_brief.words.periods import Days, resolve

if TYPE_CHECKING:
    from colombia_brief.model import Article, Period, Quantity

# Without a day of publication, a relative period may be as long as on any day. It is longest at the end of a leap year,
# of the fiscal year in one, and of a week.
_PROBES = ("2024-09-30", "2024-12-29", "2024-12-31")


def term_of(quantity: Quantity) -> Term:
    """Return what a quantity claims, for derivations."""
    return Term.of(quantity)


def days_of(period: Period | None, article: Article) -> Days | None:
    """Return the first and the last day of a period: those recorded, else those that its text means, else None."""
    if period is None:
        return None
    start, end = period.first_day, period.last_day
    if start is not None and end is not None:
        return Days(start, end) if start <= end else None
    return meant_days(period, article)


def meant_days(period: Period, article: Article) -> Days | None:
    """Return the first and the last day that the text of a period means, whatever is recorded; None if not known."""
    return _resolved(period.text, article.date_published, article.language)


def elapsed_days(period: Period | None, article: Article) -> tuple[int, int] | None:
    """Return the fewest and the most days of a period that may have passed; None if nothing is known of it.

    A period with recorded days has passed whole. Of one that is said in words, any number of days may have passed; if
    the day of publication is not known either, any number that the words admit.
    """
    if period is None:
        return None
    days = days_of(period, article)
    if period.start is not None and period.end is not None:
        return None if days is None else (days.lengths[1], days.lengths[1])
    if days is not None:
        return days.lengths
    possible = [_resolved(period.text, probe, article.language) for probe in _PROBES]
    longest = [resolved.lengths[1] for resolved in possible if resolved is not None]
    return (1, max(longest)) if longest else None


@lru_cache(maxsize=1024)
def _resolved(text: str, published: str | None, language: str) -> Days | None:
    try:
        return resolve(text, None if published is None else parse_date(published[:10]), language)
    except ValueError:  # no words are known in this language
        return None
