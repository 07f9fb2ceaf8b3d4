"""A function over many items, by one process or several."""

from __future__ import annotations

from itertools import count
from multiprocessing import active_children
from typing import TYPE_CHECKING

import pytest

from colombia_brief.corpus import in_order, processes

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.mark.parametrize("jobs", [1, 2, None])
def test_results_come_in_the_order_of_the_items(jobs: int | None) -> None:
    """However many processes there are."""
    assert list(in_order(abs, range(-300, 0), jobs=jobs, batch=7)) == list(range(300, 0, -1))
    assert processes._each(abs, [-2, 1]) == [2, 1]  # what the other processes do


@pytest.mark.parametrize("jobs", [1, 2])
def test_items_are_taken_as_they_are_needed(jobs: int) -> None:
    """An endless run can be stopped, and no more is taken than is under way."""
    taken = count()
    results = in_order(abs, taken, jobs=jobs, batch=5)
    assert [next(results) for _ in range(3)] == [0, 1, 2]
    assert next(taken) <= 60


def test_what_goes_wrong_is_raised() -> None:
    """In the process that asked."""
    with pytest.raises(ValueError, match="invalid literal"):
        list(in_order(int, ["1", "seven"], jobs=2))


def test_a_process_that_ends_is_told() -> None:
    """With what to do; nothing hangs."""
    results = in_order(abs, count(), jobs=2, batch=5)
    with pytest.raises(RuntimeError, match=r"another process ended.*jobs=1"):
        _killed(results)


def _killed(results: Iterator[int]) -> None:
    for _ in results:
        for other in active_children():
            other.kill()


def test_few_items_start_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor do many where there is one processor."""
    monkeypatch.setattr(processes, "_by_many", None)
    assert list(in_order(abs, range(-50, 0))) == list(range(50, 0, -1))
    monkeypatch.setattr("os.cpu_count", lambda: None)
    assert len(list(in_order(abs, range(600)))) == 600


def test_a_number_of_processes_is_one_or_more() -> None:
    """Zero of them do nothing."""
    with pytest.raises(ValueError, match="1 or more, not 0"):
        in_order(abs, [1], jobs=0)
