"""Draws a figure where a picture says more than the number: a part of its whole, a rate beside its total."""

from __future__ import annotations

from decimal import Context, Decimal
from html import escape
from typing import TYPE_CHECKING

from colombia_brief.formats import wording
from colombia_brief.model.vocabulary import DerivationKind

if TYPE_CHECKING:
    from colombia_brief.model import Article, Statistic

_BESIDE = frozenset({DerivationKind.SHARE, DerivationKind.RATE})
# Three digits say enough of a share; the bar is drawn in thousandths.
_SHARE = Context(prec=3)
_WIDTH = 1000
_TENTH_OF_A_PERCENT = Decimal("0.001")
# A piece that is too small to be seen is drawn a little wider: the words say how small it is.
_LEAST = 4


def picture(article: Article, statistic: Statistic) -> str:
    """Return an inline SVG with its words below it, or nothing where there is nothing to show.

    Both figures must have the same unit, and the smaller one is drawn to scale within the larger one.
    """
    whole = _whole(article, statistic)
    if whole is None or whole.quantity.unit != statistic.quantity.unit:
        return ""
    part_size, whole_size = statistic.quantity.magnitude, whole.quantity.magnitude
    if not 0 <= part_size <= whole_size or whole_size == 0:
        return ""
    share = _SHARE.divide(part_size, whole_size)
    beside = f"{wording.quantity(whole.quantity)} ({whole.label})"
    is_part = statistic.quantity.per == whole.quantity.per
    label = f"{_percent(share)} of {beside}" if is_part else f"Beside {beside}: {_percent(share)} of it"
    piece = max(int(share * _WIDTH), _LEAST) if share else 0
    return (
        f'<svg class="picture" viewBox="0 0 {_WIDTH} 24" preserveAspectRatio="none" role="img" '
        f'aria-label="{escape(label)}"><rect class="whole" width="{_WIDTH}" height="24"></rect>'
        f'<rect class="piece" width="{piece}" height="24"></rect></svg><p class="soft">{escape(label)}</p>'
    )


def _whole(article: Article, statistic: Statistic) -> Statistic | None:
    derivation = statistic.derivation
    name = statistic.part_of
    if name is None and derivation is not None and derivation.kind in _BESIDE and derivation.of:
        name = derivation.of[-1]
    return next((item for item in article.statistics if item.id == name), None)


def _percent(share: Decimal) -> str:
    if 0 < share < _TENTH_OF_A_PERCENT:
        return "less than 0.1%"
    return f"{share * 100:.1f}%" if share < Decimal("0.1") else f"{share * 100:.0f}%"
