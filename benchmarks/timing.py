"""Times contenders in turn within one process, so that a slow moment hits them all."""

import json
import platform
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median
from typing import NamedTuple

RESULTS = Path(__file__).parent / "results"


class Timing(NamedTuple):
    """What was measured of one contender.

    Attributes:
        seconds: The median of the rounds, for one call.
        ratio: The median of the ratios to the reference, round by round.
    """

    seconds: float
    ratio: float


def compare(
    contenders: Mapping[str, Callable[[], object]], *, reference: str, rounds: int = 31, seconds: float = 0.02
) -> dict[str, Timing]:
    """Time every contender in every round.

    Args:
        contenders: What to call, by name.
        reference: The name of the contender that the others are compared with.
        rounds: How often each has its turn.
        seconds: About how long a turn takes.
    """
    calls = {name: max(1, round(seconds / _once(call))) for name, call in contenders.items()}
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, call in contenders.items():
            start = time.perf_counter()
            for _ in range(calls[name]):
                call()
            times[name].append((time.perf_counter() - start) / calls[name])
    base = times[reference]
    return {
        name: Timing(median(own), median(mine / other for mine, other in zip(own, base, strict=True)))
        for name, own in times.items()
    }


def _once(call: Callable[[], object]) -> float:
    call()
    start = time.perf_counter()
    call()
    return max(time.perf_counter() - start, 1e-7)


def table(title: str, timings: Mapping[str, Timing], *, reference: str, notes: Mapping[str, str] | None = None) -> str:
    """Return a Markdown table, the quickest first."""
    lines = [f"## {title}", "", f"| what | time | times {reference} | |", "|---|---:|---:|---|"]
    for name, timing in sorted(timings.items(), key=lambda item: item[1].seconds):
        lines.append(f"| {name} | {_shown(timing.seconds)} | {timing.ratio:.2f} | {(notes or {}).get(name, '')} |")
    return "\n".join([*lines, ""])


def _shown(seconds: float) -> str:
    return f"{seconds * 1e6:,.1f} µs" if seconds < 0.001 else f"{seconds * 1e3:,.1f} ms"  # noqa: PLR2004 - a millisecond


def write_results(name: str, measured: Mapping[str, Mapping[str, Timing]]) -> Path:
    """Write what was measured as JSON, with the versions it was measured with."""
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{name}.json"
    machine = {"python": platform.python_version(), "machine": platform.machine()}
    tables = {title: {key: timing._asdict() for key, timing in rows.items()} for title, rows in measured.items()}
    path.write_text(json.dumps({**machine, "tables": tables}, indent=2) + "\n")
    return path
