"""Whether a figure follows from others can't be decided.

Something that the derivation needs is not known: the days over which a rate is taken, say, or a whole number of operands.

Fires:
    >>> from decimal import Decimal
    >>> from colombia_brief import Article, Derivation, DerivationKind, Quantity, Statistic, check
    >>> total = Statistic(id="total", label="Seized", quantity=Quantity(value=Decimal(446), unit="ton"), text="446 tons")
    >>> daily = Statistic(
    ...     id="daily",
    ...     label="Seized a day",
    ...     quantity=Quantity(value=Decimal(1), unit="ton", per="day"),
    ...     text="a ton a day",
    ...     derivation=Derivation(kind=DerivationKind.RATE, of=("total",)),
    ... )
    >>> article = Article(id="a", headline="A headline", statistics=(total, daily))
    >>> print(check(article, select=["derivation_undecided"]))
    $.statistics[1].derivation: note: whether 'daily' follows is not known: a rate with one operand needs the days that have passed [derivation_undecided]
    a: 1 note; 2 statistics: 2 declared

Does not fire:
    >>> from attrs import evolve
    >>> from colombia_brief import Period
    >>> dated = evolve(total, period=Period(text="last year", start="2025-01-01", end="2025-12-31"))
    >>> print(check(evolve(article, statistics=(dated, daily)), select=["derivation_undecided"]))
    a: no findings; 2 statistics: 2 declared
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("derivation_undecided", Severity.NOTE)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a note for each derivation about which nothing can be said."""
    for path, statistic, verdict in facts.derivations:
        if verdict.consistent is None:
            yield RULE.finding(path, f"whether {statistic.id!r} follows is not known: {verdict.reason}")
