"""A function over many items, by several processes: the results in the order of the items, and few items under way."""

from __future__ import annotations

import os
from collections import deque
from itertools import chain, islice
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future

_T = TypeVar("_T")
_R = TypeVar("_R")
_BATCH: Final = 32
# Batches under way for each process: one that it works on, and some that wait for it.
_WAITING: Final = 4
# Starting processes costs about as much time as checking so many articles.
_TOO_FEW: Final = 100
_DEFAULT: Final = 2


def in_order(
    function: Callable[[_T], _R], items: Iterable[_T], *, jobs: int | None = None, batch: int = _BATCH
) -> Iterator[_R]:
    """Yield `function(item)` for each item, in order, however many there are.

    Args:
        function: A function of a module, which other processes can import.
        items: The items; they are taken as they are needed.
        jobs: The number of processes. None means two where the machine has them and the items are many, else this
            one alone.
        batch: How many items a process is given at a time.

    Raises:
        ValueError: `jobs` is less than one.

    >>> list(in_order(abs, [-1, 2, -3], jobs=1))
    [1, 2, 3]
    """
    if jobs is not None and jobs < 1:
        message = f"jobs is the number of processes, 1 or more, not {jobs}"
        raise ValueError(message)
    iterator = iter(items)
    if jobs is None:
        first = list(islice(iterator, _TOO_FEW))
        jobs = min(_DEFAULT, os.cpu_count() or 1) if len(first) == _TOO_FEW else 1
        iterator = chain(first, iterator)
    return map(function, iterator) if jobs == 1 else _by_many(function, iterator, jobs, batch)


def _by_many(function: Callable[[_T], _R], items: Iterator[_T], jobs: int, batch: int) -> Iterator[_R]:
    # Only those who want many processes pay for the import.
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
    from multiprocessing import get_context  # noqa: PLC0415

    # New processes, not copies: a copy of a process with threads can hang.
    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"))
    under_way: deque[Future[list[_R]]] = deque()
    try:
        while True:
            while len(under_way) < jobs * _WAITING and (taken := list(islice(items, batch))):
                under_way.append(pool.submit(_each, function, taken))
            if not under_way:
                break
            yield from under_way.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _each(function: Callable[[_T], _R], items: list[_T]) -> list[_R]:
    return [function(item) for item in items]
