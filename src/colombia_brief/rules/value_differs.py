"""The number of a statistic is not the one that its words print.

Compared are the digits as printed, the power of ten of the scale word, the other end of a range and the denominator:
"$210 million" is 210 with a `unit_mult` of 6, and neither 21, nor 210 billion, nor 210.0.
A change has the sign that only the words around say ("fell 20 percent" is -20) where it follows from its operands with that
sign alone.

Fires:
    >>> from decimal import Decimal
    >>> from colombia_brief import Article, Quantity, Section, Statistic, check
    >>> section = Section(paragraphs=("The U.S. gave $210 million.",))
    >>> quantity = Quantity(value=Decimal(210), unit_mult=9, unit="USD")
    >>> aid = Statistic(id="aid", label="Aid", quantity=quantity, text="$210 million")
    >>> article = Article(id="a", headline="A headline", sections=(section,), statistics=(aid,))
    >>> print(check(article, select=["value_differs"]))
    $.statistics[0].quantity.unit_mult: error: 'aid' has 9, but “$210 million” says 6; mend the record or the text [value_differs]
    a: 1 error; 1 statistic: 1 contradicted

Does not fire:
    >>> from attrs import evolve
    >>> right = evolve(article, statistics=(evolve(aid, quantity=evolve(quantity, unit_mult=6)),))
    >>> print(check(right, select=["value_differs"]))
    a: no findings; 1 statistic: 1 declared
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.model import Span
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.model import Statistic
    from colombia_brief.rules.facts import Facts
    from colombia_brief.words.figures import Figure

RULE = Rule("value_differs", Severity.ERROR)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each part of the number that is not as printed."""
    for index, (statistic, figure) in enumerate(zip(facts.article.statistics, facts.stated_figures, strict=True)):
        if figure is None:
            continue
        quantity = statistic.quantity
        for field, recorded, printed in (
            ("value", quantity.value, figure.value),
            ("unit_mult", quantity.unit_mult, figure.unit_mult),
            ("upper", quantity.upper, figure.upper),
            ("denominator", quantity.denominator, figure.denominator),
        ):
            # As strings, for trailing zeros count: 31 and 31.0 are equal as numbers.
            if (recorded != printed or str(recorded) != str(printed)) and not _is_a_fall(
                facts, statistic, field, figure
            ):
                ours, theirs = _shown(recorded), _shown(printed)
                message = f"{statistic.id!r} has {ours}, but “{figure.text}” says {theirs}; mend the record or the text"
                yield RULE.finding(
                    f"$.statistics[{index}].quantity.{field}",
                    message,
                    span=Span(figure.start, figure.end),
                    expected=theirs,
                    found=ours,
                )


def _is_a_fall(facts: Facts, statistic: Statistic, field: str, figure: Figure) -> bool:
    """Tell whether a change is recorded with the sign that the words around say: "fell 20 percent" is -20."""
    is_opposite = str(statistic.quantity.value) == str(figure.value.copy_negate())
    return field == "value" and is_opposite and statistic.id in facts.falls


def _shown(number: Decimal | int | None) -> str:
    return "no second number" if number is None else f"{number:f}" if isinstance(number, Decimal) else str(number)
