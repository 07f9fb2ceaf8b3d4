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
# Batches under way for each other process: one that it works on, and some that wait for it.
_WAITING: Final = 3
# Batches that are done before their turn has come, for each process: one may be quicker than the others.
_AHEAD: Final = 8
# Starting a process costs about as much time as checking so many articles.
_TOO_FEW: Final = 500
_DEFAULT: Final = 2


def in_order(
    function: Callable[[_T], _R], items: Iterable[_T], *, jobs: int | None = None, batch: int = _BATCH
) -> Iterator[_R]:
    """Yield `function(item)` for each item, in order, however many there are.

    Args:
        function: A function of a module, which other processes can import.
        items: The items; they are taken as they are needed.
        jobs: The number of processes that work, this one among them. None means two where the machine has them and
            the items are many, else this one alone.
        batch: How many items a process is given at a time.

    Raises:
        ValueError: `jobs` is less than one.
        RuntimeError: Another process could not start, or was ended.

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
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415
    from multiprocessing import get_context  # noqa: PLC0415

    others = jobs - 1
    # New processes, not copies: a copy of a process with threads can hang.
    pool = ProcessPoolExecutor(others, mp_context=get_context("spawn"))
    none: list[_T] = []
    batches = iter(lambda: list(islice(items, batch)), none)
    under_way: deque[Future[list[_R]]] = deque()
    try:
        # Until another process is there, all work is done here.
        started = pool.submit(_each, function, [])
        while True:
            if started.done():
                started.result()
                waiting = sum(not one.done() for one in under_way)
                for taken in islice(batches, max(0, others * _WAITING - waiting)):
                    under_way.append(pool.submit(_each, function, taken))
            if under_way and (under_way[0].done() or len(under_way) >= jobs * _AHEAD):
                yield from under_way.popleft().result()
            elif taken := next(batches, none):
                under_way.append(_here(function, taken))
            elif under_way:
                yield from under_way.popleft().result()
            else:
                break
    except BrokenProcessPool as error:
        message = "another process ended; does the script start its work under `if __name__ == '__main__':`?"
        raise RuntimeError(f"{message} One process alone needs none of that: jobs=1") from error
    finally:
        pool.shutdown(cancel_futures=True)


def _here(function: Callable[[_T], _R], items: list[_T]) -> Future[list[_R]]:
    """Return what this process makes of items; what goes wrong is raised when its turn has come."""
    from concurrent.futures import Future  # noqa: PLC0415 - see above

    done: Future[list[_R]] = Future()
    try:
        done.set_result(_each(function, items))
    except Exception as error:  # noqa: BLE001 - as another process would hand it on
        done.set_exception(error)
    return done


def _each(function: Callable[[_T], _R], items: list[_T]) -> list[_R]:
    return [function(item) for item in items]
