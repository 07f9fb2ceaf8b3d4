"""The parts of one whole are together larger than the whole.

Each alone may fit (that is what `part_larger_than_whole` tests); shares of 60 and 50 percent do not. Summed are the least
numbers that the printed figures admit, and compared with the most that the whole admits. Parts that overlap (residents
with a job, residents with children) are no parts of one whole in this sense.

Fires:
    >>> from decimal import Decimal
    >>> from colombia_brief import Article, Quantity, Statistic, check
    >>> whole = Statistic(id="aid", label="Aid", quantity=Quantity(value=Decimal(100), unit="USD"), text="$100")
    >>> part = Quantity(value=Decimal(60), unit="USD")
    >>> farms = Statistic(id="farms", label="Farms", quantity=part, text="$60", part_of="aid")
    >>> roads = Statistic(id="roads", label="Roads", quantity=part, text="$60", part_of="aid")
    >>> article = Article(id="a", headline="A headline", statistics=(whole, farms, roads))
    >>> print(check(article, select=["parts_exceed_whole"]))
    $.statistics[2].part_of: error: the parts of 'aid' make at least 119.0 together, the whole at most 100.5; mend a value or part_of [parts_exceed_whole]
    a: 1 error; 3 statistics: 1 contradicted, 2 declared

Does not fire:
    >>> from attrs import evolve
    >>> fewer = evolve(roads, quantity=evolve(part, value=Decimal(40)))
    >>> print(check(evolve(article, statistics=(whole, farms, fewer)), select=["parts_exceed_whole"]))
    a: no findings; 3 statistics: 3 declared
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("parts_exceed_whole", Severity.ERROR)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding at the last part of each whole whose parts surely exceed it."""
    parts: dict[str, list[int]] = {}
    for index, statistic in enumerate(facts.article.statistics):
        if statistic.part_of is not None:
            parts.setdefault(statistic.part_of, []).append(index)
    for name, indexes in parts.items():
        whole = facts.statistics.get(name)
        if whole is None or len(indexes) == 1:
            continue
        quantities = [facts.article.statistics[index].quantity for index in indexes]
        most = whole.quantity.interval().high
        lows = [quantity.interval().low for quantity in quantities if quantity.unit == whole.quantity.unit]
        least = sum((low for low in lows if low is not None), Decimal(0))
        if most is not None and least > most and all(low is not None and low <= most for low in lows):
            message = (
                f"the parts of {name!r} make at least {least:f} together, the whole at most {most:f}; "
                "mend a value or part_of"
            )
            related = tuple(f"$.statistics[{index}]" for index in indexes[:-1])
            yield RULE.finding(f"$.statistics[{indexes[-1]}].part_of", message, related=related)
