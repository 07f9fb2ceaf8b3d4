"""Mutation testing of the code: would the tests notice? `python -m benchmarks.code_mutants --sample 200`.

It takes cosmic-ray (`pip install '.[code-mutants]'`), whose operators change the code of `words`, `rules` and
`checking` in one place at a time. Of all places a sample is drawn; a larger one of the same seed begins with the
smaller. Each mutant is put into a copy of the committed tree, and the tests of its room run there, those of its file
first, then those of the rooms above, up to the first failure. What survives is printed as a difference, to be read.
"""

from __future__ import annotations

import argparse
import difflib
import io
import os
import random
import subprocess
import sys
import tarfile
import tempfile
import time
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_ROOT = Path(__file__).parents[2]
_PACKAGE = Path("src", "colombia_brief")
# Types are not run, decorators make what is decorated, and variables that do not exist are found by any test.
_LEFT_OUT = ("BitOr", "RemoveDecorator", "Variable")
_DOCTESTS = ("src/colombia_brief/words", "src/colombia_brief/rules")
_RULES = ("tests/rules", "tests/test_checking.py", "tests/test_locating.py")
_WIDER = ("tests/test_brief.py", "tests/drafting", "tests/mutations")
_WIDEST = ("tests/evaluation/test_mutation_score.py",)
_GROUPS = {
    "words": (("tests/words",), (*_RULES, *_WIDER, *_DOCTESTS), _WIDEST),
    "rules": (_RULES, (*_WIDER, *_DOCTESTS), _WIDEST),
}
# A mutant may run forever; the same tests of the unchanged code are given many times what they took.
_PATIENCE = 5
_LEAST_TIMEOUT = 60.0
_LAST_TIMEOUT = 600.0
# A file may have no example that is run.
_PASSED = (0, 5)
# How pytest's summary begins a line.
_NAMES_TEST = ("FAILED ", "ERROR ")


class _Mutant(NamedTuple):
    file: Path
    operator: str
    occurrence: int
    line: int


def main() -> None:
    """Draw a sample, run the tests for each, and print what became of them."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.code_mutants", description=__doc__)
    parser.add_argument("--sample", type=int, default=200, help="how many (default: 200)")
    parser.add_argument("--seed", type=int, default=1, help="for the same sample again (default: 1)")
    options = parser.parse_args()
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        archive = subprocess.run(["git", "archive", "HEAD"], cwd=_ROOT, capture_output=True, check=True)  # noqa: S607 - git
        with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as tree:
            tree.extractall(root, filter="data")
        timeouts = _timeouts(root)
        mutants = list(_mutants(root))
        print(f"{len(mutants)} possible", flush=True)
        random.Random(options.seed).shuffle(mutants)  # noqa: S311 - no secrets
        for number, mutant in enumerate(mutants[: options.sample], 1):
            outcome, difference = _try(root, mutant, timeouts)
            outcomes[outcome] += 1
            place = f"{mutant.file.relative_to(root / _PACKAGE)}:{mutant.line} {mutant.operator}"
            by = f" by {difference}" if outcome == "killed" else ""
            print(f"{number} of {options.sample}, {place}: {outcome}{by}", file=sys.stderr, flush=True)
            if outcome == "survived":
                print(f"survived: {mutant.file.relative_to(root)}:{mutant.line}\n{difference}", flush=True)
    tried = sum(outcomes.values()) - outcomes["the same"]
    killed = tried - outcomes["survived"]
    print(f"{dict(outcomes)}: {killed} of {tried} killed, {killed / max(tried, 1):.0%}")


def _timeouts(root: Path) -> dict[tuple[str, ...], float]:
    """Return how long each group of tests may take; of the unchanged code all must pass, or nothing would be told."""
    timeouts: dict[tuple[str, ...], float] = {}
    for group in dict.fromkeys(group for groups in _GROUPS.values() for group in groups):
        start = time.perf_counter()
        run = _run(root, _files(root, group), _LAST_TIMEOUT)
        if run.returncode:
            raise SystemExit(f"without any change these tests fail:\n{run.stdout.decode()}")
        timeouts[group] = max(_LEAST_TIMEOUT, _PATIENCE * (time.perf_counter() - start))
    return timeouts


def _mutants(root: Path) -> Iterator[_Mutant]:
    plugins: Any = import_module("cosmic_ray.plugins")
    ast: Any = import_module("cosmic_ray.ast")
    package = root / _PACKAGE
    files = [*sorted((package / "words").rglob("*.py")), *sorted((package / "rules").glob("*.py"))]
    for file in [*files, package / "checking.py", package / "locating.py"]:
        source = file.read_text(encoding="utf-8")
        lines = source.split("\n")
        nodes: list[Any] = list(ast.ast_nodes(ast.get_ast(source)))
        for name in plugins.operator_names():
            if any(part in name for part in _LEFT_OUT):
                continue
            operator: Any = plugins.get_operator(name)()
            places = [start for node in nodes for start, _ in operator.mutation_positions(node)]
            for occurrence, (number, _) in enumerate(places):
                line = int(number)
                if not lines[line - 1].strip().startswith(("from ", "import ", "if TYPE_CHECKING")):
                    yield _Mutant(file, name, occurrence, line)


def _try(root: Path, mutant: _Mutant, timeouts: Mapping[tuple[str, ...], float]) -> tuple[str, str]:
    """Return what became of a mutant, and how it differs, or by which test it was killed."""
    plugins: Any = import_module("cosmic_ray.plugins")
    mutating: Any = import_module("cosmic_ray.mutating")
    source = mutant.file.read_text(encoding="utf-8")
    changed = mutating.mutate_code(source, plugins.get_operator(mutant.operator)(), mutant.occurrence)
    if changed is None or changed == source:
        return "the same", ""
    difference = "\n".join(difflib.unified_diff(source.split("\n"), changed.split("\n"), n=0, lineterm=""))
    mutant.file.write_text(changed, encoding="utf-8")
    room = mutant.file.relative_to(root / _PACKAGE).parts[0]
    first, near = str(mutant.file.relative_to(root)), (mutant.file.stem, mutant.file.parent.name)
    try:
        for group in ((first,), *_GROUPS["words" if room == "words" else "rules"]):
            # Modules keep their order: one that pytest loads before its package does is not the package's own.
            files = sorted(_files(root, group), key=lambda file: (near[0] not in file, near[1] not in file, file))
            tests = [file for file in files if file.startswith("tests")]
            run = _run(root, [*tests, *_files(root, group)], timeouts.get(group, _LEAST_TIMEOUT))
            if run.returncode not in _PASSED:
                # By which test, or that the code could not even be loaded.
                killer = next((line for line in run.stdout.decode().split("\n") if line.startswith(_NAMES_TEST)), "?")
                return "killed", killer
    except subprocess.TimeoutExpired:
        return "killed by time", difference
    finally:
        mutant.file.write_text(source, encoding="utf-8")
    return "survived", difference


def _files(root: Path, group: tuple[str, ...]) -> list[str]:
    """Return the files of tests of a group: of a file and its folder pytest would choose the order."""
    return [
        str(file.relative_to(root))
        for place in group
        for file in ([root / place] if place.endswith(".py") else sorted((root / place).rglob("*.py")))
        if file.name.startswith("test_") or place.startswith("src")
    ]


def _run(root: Path, files: list[str], timeout: float) -> subprocess.CompletedProcess[bytes]:
    """Run tests up to the first failure, one after another; a mutant's failure is not to be made small."""
    options = ["-x", "-q", "-n", "0", "-p", "no:cacheprovider", "-m", "not heavy"]
    command = [sys.executable, "-m", "pytest", *options, *dict.fromkeys(files)]
    path = os.pathsep.join([str(root / "src"), str(root)])
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": path}
    return subprocess.run(  # noqa: S603 - the project's tests
        command, cwd=root, env=environment, capture_output=True, timeout=timeout, check=False
    )


if __name__ == "__main__":
    main()
