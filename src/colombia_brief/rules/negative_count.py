"""A count is below zero.

There are no fewer than no sites, people or seizures: a minus sign was misread, or the figure is a change and wants a
`derivation` that says so.

Fires:
    >>> from decimal import Decimal
    >>> from colombia_brief import Article, Quantity, Statistic, check
    >>> quantity = Quantity(value=Decimal(-12), unit="site")
    >>> sites = Statistic(id="sites", label="Sites raided", quantity=quantity, text="-12 sites")
    >>> article = Article(id="a", headline="A headline", statistics=(sites,))
    >>> print(check(article, select=["negative_count"]))
    $.statistics[0].quantity.value: error: 'sites' counts -12 times site; mend the sign, or declare the change that it is [negative_count]
    a: 1 error; 1 statistic: 1 contradicted

Does not fire:
    >>> from attrs import evolve
    >>> positive = evolve(sites, quantity=evolve(quantity, value=Decimal(12)))
    >>> print(check(evolve(article, statistics=(positive,)), select=["negative_count"]))
    a: no findings; 1 statistic: 1 declared
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.model import DerivationKind
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("negative_count", Severity.ERROR)
_CHANGES = (DerivationKind.DIFFERENCE, DerivationKind.CHANGE)
# Money, shares and the measures of UCUM can be negative: a loss, a shrinking share, a temperature. A noun can't.
_NOUN = re.compile(r"[a-z]{3,}(?:[ -][a-z]+)*")
_SHARES = ("percent", "percentage_point")


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each negative number of things."""
    for index, statistic in enumerate(facts.article.statistics):
        quantity, derivation = statistic.quantity, statistic.derivation
        if quantity.value >= 0 or quantity.unit is None or quantity.unit in _SHARES:
            continue
        if _NOUN.fullmatch(quantity.unit) and (derivation is None or derivation.kind not in _CHANGES):
            message = (
                f"{statistic.id!r} counts {quantity.value:f} times {quantity.unit}; "
                "mend the sign, or declare the change that it is"
            )
            yield RULE.finding(f"$.statistics[{index}].quantity.value", message, found=f"{quantity.value:f}")
