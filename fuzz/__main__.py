"""Runs the fuzzer: `python -m fuzz` for a short run of every target, `--runs 200000` for a long one.

It takes atheris (`pip install '.[fuzz]'`), which watches which branches an input reaches and keeps what reaches new
ones. Each target runs in a process of its own. An input that breaks a promise is written to `fuzz/found/`, and the run
fails.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any

import click

NAMES = ("from_json", "from_markdown", "match_quote", "find_quotations", "find_figures")
FOUND = Path(__file__).parent / "found"
_TIMEOUT, _LONGEST = 20, 1024


def main() -> int:
    """Read the command line, run the targets, and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", choices=[*NAMES, []], help="the entry points; all if none is named")
    parser.add_argument("--runs", type=int, default=2000, help="executions of each (default: 2000)")
    parser.add_argument("--seed", type=int, default=1, help="for the same run again (default: 1)")
    parser.add_argument("--in-process", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.in_process:
        _fuzz(options.targets[0], options.runs, options.seed)
    failed = [name for name in options.targets or NAMES if not _run(name, options.runs, options.seed)]
    click.echo(f"{'failed: ' + ', '.join(failed) if failed else 'no promise was broken'}")
    return 1 if failed else 0


def _run(name: str, runs: int, seed: int) -> bool:
    """Run one target in a process of its own; tell whether it went well."""
    command = [sys.executable, "-m", "fuzz", name, "--in-process", "--runs", str(runs), "--seed", str(seed)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - this program
    done = [line for line in run.stderr.splitlines() if line.startswith(("Done ", "stat::number_of_executed"))]
    click.echo(f"{name}: {' '.join(done) or 'did not finish'}")
    if run.returncode:
        click.echo(f"{run.stdout[-2000:]}\n{run.stderr[-4000:]}")
    return run.returncode == 0


def _fuzz(name: str, runs: int, seed: int) -> None:
    """Fuzz in this process, which ends with it."""
    atheris: Any = import_module("atheris")
    with atheris.instrument_imports(include=["colombia_brief"]):
        from fuzz.targets import TARGETS, seeds  # noqa: PLC0415 - atheris instruments what is imported here

    FOUND.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as corpus:
        for number, data in enumerate(seeds(name)):
            Path(corpus, str(number)).write_bytes(data)
        arguments = [f"-runs={runs}", f"-seed={seed}", f"-timeout={_TIMEOUT}", f"-max_len={_LONGEST}"]
        arguments += [f"-artifact_prefix={FOUND}/{name}-", "-print_final_stats=1", "-rss_limit_mb=2048"]
        atheris.Setup([sys.argv[0], *arguments, corpus], TARGETS[name])
        atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
