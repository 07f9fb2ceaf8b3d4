"""How exactly a statistic is meant is not what its words say.

"More than 3,000" and "3,000" are two claims: the one admits 5,000, the other does not.

Fires:
    >>> from decimal import Decimal
    >>> from colombia_brief import Article, Quantity, Section, Statistic, check
    >>> section = Section(paragraphs=("Police raided more than 3,000 sites.",))
    >>> quantity = Quantity(value=Decimal(3000), unit="site")
    >>> sites = Statistic(id="sites", label="Sites raided", quantity=quantity, text="3,000 sites")
    >>> article = Article(id="a", headline="A headline", sections=(section,), statistics=(sites,))
    >>> print(check(article, select=["modifier_differs"]))
    $.statistics[0].quantity.modifier: error: 'sites' is meant exactly, but “more than 3,000 sites” says more_than; mend the record or the text [modifier_differs]
    a: 1 error; 1 statistic: 1 contradicted

Does not fire:
    >>> from attrs import evolve
    >>> from colombia_brief import Modifier
    >>> more = evolve(sites, quantity=evolve(quantity, modifier=Modifier.MORE_THAN))
    >>> print(check(evolve(article, statistics=(more,)), select=["modifier_differs"]))
    a: no findings; 1 statistic: 1 declared
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.model import Span
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("modifier_differs", Severity.ERROR)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each modifier that is not as printed."""
    for index, (statistic, figure) in enumerate(zip(facts.article.statistics, facts.stated_figures, strict=True)):
        if figure is not None and statistic.quantity.modifier is not figure.modifier:
            recorded = statistic.quantity.modifier
            message = (
                f"{statistic.id!r} is meant {recorded}, but “{figure.text}” says {figure.modifier}; "
                "mend the record or the text"
            )
            yield RULE.finding(
                f"$.statistics[{index}].quantity.modifier",
                message,
                span=Span(figure.start, figure.end),
                expected=figure.modifier.value,
                found=recorded.value,
            )
