"""A figure is larger than the figure that it is a part of.

One of the two is wrong, or it is no part. They are compared as what their printed digits and modifiers admit: "about
$31 million" may be part of "roughly $30 million". Different units can't be compared, which is a finding too.

Fires:
    >>> from decimal import Decimal
    >>> from colombia_brief import Article, Quantity, Statistic, check
    >>> aid = Statistic(id="aid", label="Aid", quantity=Quantity(value=Decimal(210), unit="USD"), text="$210")
    >>> farms = Statistic(
    ...     id="farms", label="Aid to farms", quantity=Quantity(value=Decimal(310), unit="USD"), text="$310", part_of="aid"
    ... )
    >>> article = Article(id="a", headline="A headline", statistics=(aid, farms))
    >>> print(check(article, select=["part_larger_than_whole"]))
    $.statistics[1].part_of: error: 'farms' can't be part of 'aid': what the operands allow, (-∞, 210.5), does not meet what is printed, [309.5, 310.5); mend the value or part_of [part_larger_than_whole]
    a: 1 error; 2 statistics: 1 contradicted, 1 declared

Does not fire:
    >>> from attrs import evolve
    >>> smaller = evolve(farms, quantity=evolve(farms.quantity, value=Decimal(31)))
    >>> print(check(evolve(article, statistics=(aid, smaller)), select=["part_larger_than_whole"]))
    a: no findings; 2 statistics: 2 declared
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.model import Modifier
from colombia_brief.rules.rule import Rule
from colombia_brief.rules.terms import term_of
from colombia_brief.words.derivations import check_part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.model import Quantity
    from colombia_brief.rules.facts import Facts

RULE = Rule("part_larger_than_whole", Severity.ERROR)
# What is said to be below a number may be anywhere below it.
_BELOW = (Modifier.LESS_THAN, Modifier.AT_MOST)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each part that surely exceeds its whole, or can't be compared with it."""
    for index, part in enumerate(facts.article.statistics):
        whole = None if part.part_of is None else facts.statistics.get(part.part_of)
        if whole is None or whole is part:
            continue
        path = f"$.statistics[{index}].part_of"
        related = (f"$.statistics[{facts.article.statistics.index(whole)}]",)
        if _is_plainly_smaller(part.quantity, whole.quantity):
            continue
        verdict = check_part(term_of(part.quantity), term_of(whole.quantity))
        if not verdict.consistent:
            message = f"{part.id!r} can't be part of {whole.id!r}: {verdict.reason}; mend the value or part_of"
            expected = None if verdict.interval is None else str(verdict.interval)
            found = str(part.quantity.interval())
            yield RULE.finding(path, message, related=related, expected=expected, found=found)


def _is_plainly_smaller(part: Quantity, whole: Quantity) -> bool:
    """Tell what most pairs show without an interval: on the same scale, the smaller number."""
    same_scale = part.unit_mult == whole.unit_mult and part.denominator == whole.denominator
    same_unit = part.unit == whole.unit and part.per == whole.per
    return same_unit and same_scale and part.value <= whole.value and whole.modifier not in _BELOW
