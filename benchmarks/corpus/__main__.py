"""Check many generated articles as JSON Lines: `python -m benchmarks.corpus [--count N]`.

Printed are the time of one process and of two, in turn, whether both find the same in the same order, and the peak of
memory after a tenth of the articles and after all of them.
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import time
from hashlib import sha256
from itertools import islice
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if not __package__:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

# The path above comes first, so that the folder can be run as well as the module.
from benchmarks.corpus.generated import lines
from colombia_brief.corpus import check_documents, read_documents

if TYPE_CHECKING:
    from collections.abc import Iterable

    from colombia_brief.corpus import Checked

_PART = 10
_ROUNDS = 3
_KILOBYTES = 1024


def main() -> None:
    """Generate the articles, check them, and print what it took."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=100_000, help="how many articles")
    count = parser.parse_args().count
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder, "archive.jsonl")
        with archive.open("w", encoding="utf-8") as stream:
            stream.writelines(f"{line}\n" for line in lines(count))
        print(f"{count:,} articles, {archive.stat().st_size / 1e6:,.0f} MB")
        _memory(archive, count)
        _time(archive, count)


def _memory(archive: Path, count: int) -> None:
    for part in (count // _PART, count):
        digest = _digest(check_documents(islice(read_documents([str(archive)]), part), jobs=2))
        own, others = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        print(
            f"after {part:,}: at most {own / _KILOBYTES:.0f} MB here, {others / _KILOBYTES:.0f} MB in another process"
        )
        print(f"  sha256 of all that was found: {digest[:16]}")


def _time(archive: Path, count: int) -> None:
    """Time one process and two in turn, so that a slow moment hits both."""
    seconds: dict[int, list[float]] = {1: [], 2: []}
    work: dict[int, list[float]] = {1: [], 2: []}
    here: dict[int, list[float]] = {1: [], 2: []}
    digests: set[str] = set()
    for _ in range(_ROUNDS):
        for jobs in (1, 2):
            start, spent, own = time.perf_counter(), _processor(), time.process_time()
            digests.add(_digest(check_documents(read_documents([str(archive)]), jobs=jobs)))
            seconds[jobs].append(time.perf_counter() - start)
            work[jobs].append(_processor() - spent)
            here[jobs].append(time.process_time() - own)
    assert len(digests) == 1, "two processes find something else than one"  # noqa: S101 - the benchmark's claim
    for jobs, times in seconds.items():
        print(
            f"{jobs} at work: {count / median(times):,.0f} articles/s, {median(work[jobs]):.1f} s of processor time, "
            f"{median(here[jobs]):.1f} s of it in this process"
        )
    ratios = [one / two for one, two in zip(seconds[1], seconds[2], strict=True)]
    print(f"two are {median(ratios):.2f} times one ({', '.join(f'{ratio:.2f}' for ratio in ratios)})")
    # On a machine that does other things, too, the clock tells little; what the processors did tells what is possible.
    print(f"two free processors allow {2 * median(work[1]) / median(work[2]):.2f}")
    print("the same findings in the same order")


def _processor() -> float:
    usage = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(own.ru_utime + own.ru_stime for own in usage)


def _digest(results: Iterable[Checked]) -> str:
    digest = sha256()
    for checked in results:
        digest.update(f"{checked.line} {checked.summary} {checked.findings} {checked.problems}\n".encode())
    return digest.hexdigest()


if __name__ == "__main__":
    main()
