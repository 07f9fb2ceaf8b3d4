"""A figure does not follow from the figures that it is said to follow from.

Each printed figure admits a range of numbers (see `Quantity.interval`). The derivation holds if what the operands admit
meets what the result claims. Units that can't be reckoned together are inconsistent, and so are percent for the difference
of two percentages, which is counted in percentage points.

Fires:
    >>> from decimal import Decimal
    >>> from colombia_brief import Article, Derivation, DerivationKind, Quantity, Statistic, check
    >>> def dollars(name, value, derivation=None):
    ...     quantity = Quantity(value=Decimal(value), unit="USD")
    ...     return Statistic(id=name, label=name, quantity=quantity, text=f"${value}", derivation=derivation)
    >>> total = dollars("total", 500, Derivation(kind=DerivationKind.SUM, of=("roads", "schools")))
    >>> article = Article(id="a", headline="A headline", statistics=(dollars("roads", 200), dollars("schools", 250), total))
    >>> print(check(article, select=["derivation_inconsistent"]))
    $.statistics[2].derivation: error: 'total' is no sum of roads, schools: what the operands allow, [449.0, 451.0), does not meet what is printed, [499.5, 500.5); mend a figure or the derivation [derivation_inconsistent]
    a: 1 error; 3 statistics: 1 contradicted, 2 declared

Does not fire:
    >>> from attrs import evolve
    >>> right = evolve(total, quantity=evolve(total.quantity, value=Decimal(450)))
    >>> print(check(evolve(article, statistics=(*article.statistics[:2], right)), select=["derivation_inconsistent"]))
    a: no findings; 3 statistics: 3 declared
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("derivation_inconsistent", Severity.ERROR)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each derivation that is surely wrong."""
    for path, statistic, verdict in facts.derivations:
        if verdict.consistent is False:
            assert statistic.derivation is not None  # noqa: S101 - it has a verdict
            kind, operands = statistic.derivation.kind, statistic.derivation.of
            message = (
                f"{statistic.id!r} is no {kind.replace('_', ' in ')} of {', '.join(operands)}: {verdict.reason}; "
                "mend a figure or the derivation"
            )
            related = (*(f"{path}.of[{place}]" for place in range(len(operands))),)
            expected = None if verdict.interval is None else str(verdict.interval)
            found = str(statistic.quantity.interval())
            yield RULE.finding(path, message, related=related, expected=expected, found=found)
