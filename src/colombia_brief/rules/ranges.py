"""What many spans cover together, in time that does not grow with the square of their number."""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from colombia_brief.model import Span


def merged(spans: Iterable[Span]) -> list[tuple[int, int]]:
    """Return what spans cover together, as ranges in order that do not meet.

    >>> from colombia_brief.model import Span
    >>> merged([Span(7, 9), Span(0, 3), Span(2, 5)])
    [(0, 5), (7, 9)]
    """
    ranges: list[tuple[int, int]] = []
    for start, end in sorted((span.start, span.end) for span in spans):
        if ranges and start <= ranges[-1][1]:
            ranges[-1] = ranges[-1][0], max(ranges[-1][1], end)
        else:
            ranges.append((start, end))
    return ranges


def meets(ranges: list[tuple[int, int]], start: int, end: int) -> bool:
    """Tell whether one of the ranges, as `merged` gives them, has an offset of that one.

    >>> meets([(0, 5), (7, 9)], 5, 7), meets([(0, 5), (7, 9)], 4, 6)
    (False, True)
    """
    index = bisect_right(ranges, start, key=itemgetter(1))
    return index < len(ranges) and ranges[index][0] < end
