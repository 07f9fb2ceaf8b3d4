"""Mutation testing of the code: would the tests notice? `python -m benchmarks.code_mutants --sample 200`.

It takes cosmic-ray (`pip install '.[code-mutants]'`), whose operators change the code of `words`, `rules` and
`checking` in one place at a time. Of all places a sample is drawn. Each mutant is put into a copy of the committed
tree, and the tests of its room run there, then those of the rooms above. What survives is printed as a difference, to
be read.
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
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROOT = Path(__file__).parents[2]
_PACKAGE = Path("src", "colombia_brief")
# Types are not run, decorators make what is decorated, and variables that do not exist are found by any test.
_LEFT_OUT = ("BitOr", "RemoveDecorator", "Variable")
_TIMEOUT = 300
_WIDER = ["tests/test_brief.py", "tests/drafting", "tests/evaluation/test_mutation_score.py", "tests/mutations"]


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
        mutants = list(_mutants(root))
        print(f"{len(mutants)} possible")
        for mutant in random.Random(options.seed).sample(mutants, options.sample):  # noqa: S311 - no secrets
            outcome, difference = _try(root, mutant)
            outcomes[outcome] += 1
            if outcome == "survived":
                print(f"survived: {mutant.file.relative_to(root)}:{mutant.line}\n{difference}", flush=True)
    print(dict(outcomes))


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


def _try(root: Path, mutant: _Mutant) -> tuple[str, str]:
    """Return what became of a mutant, and how it differs."""
    plugins: Any = import_module("cosmic_ray.plugins")
    mutating: Any = import_module("cosmic_ray.mutating")
    source = mutant.file.read_text(encoding="utf-8")
    changed = mutating.mutate_code(source, plugins.get_operator(mutant.operator)(), mutant.occurrence)
    if changed is None or changed == source:
        return "the same", ""
    difference = "\n".join(difflib.unified_diff(source.split("\n"), changed.split("\n"), n=0, lineterm=""))
    mutant.file.write_text(changed, encoding="utf-8")
    try:
        for tests in _tests(mutant.file.relative_to(root)):
            command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests]
            environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": f"{root / 'src'}:{root}"}
            run = subprocess.run(  # noqa: S603 - the project's tests
                command, cwd=root, env=environment, capture_output=True, timeout=_TIMEOUT, check=False
            )
            if run.returncode:
                return "killed", difference
    except subprocess.TimeoutExpired:
        return "killed by time", difference
    finally:
        mutant.file.write_text(source, encoding="utf-8")
    return "survived", difference


def _tests(file: Path) -> list[list[str]]:
    """Return the tests of the room of a file, and those of the rooms above."""
    room = file.relative_to(_PACKAGE).parts[0]
    if room == "words":
        return [[str(file), "tests/words"], ["tests/rules", *_WIDER]]
    return [[str(file), "tests/rules", "tests/test_checking.py", "tests/test_locating.py"], _WIDER]


if __name__ == "__main__":
    main()
