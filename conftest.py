"""Runs every code block of the documentation: Python as doctests or scripts, `console` blocks as commands."""

import shlex
import subprocess
import sys
from difflib import unified_diff
from doctest import ELLIPSIS

from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser, SkipParser

# Scripts: `.ci/run` runs them.
collect_ignore_glob = ["docs/*.py", "examples/[!t]*.py"]


def _run_console(example: Example) -> str | None:
    """Run each `$ ` line, and compare what it prints with the lines under it; `...` alone stands for any lines."""
    block = str(example.parsed)
    for part in block.split("$ ")[1:]:
        command, _, expected = part.partition("\n")
        words = shlex.split(command)
        if words[0] != "colombia-brief":
            return f"only colombia-brief is run here, not {words[0]}"
        run = subprocess.run(  # noqa: S603 - the project's own command
            [sys.executable, "-m", "colombia_brief", *words[1:]],
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        printed = run.stdout + run.stderr
        head, ellipsis, tail = expected.partition("...\n")
        matches = printed == expected if not ellipsis else printed.startswith(head) and printed.endswith(tail)
        if not matches:
            return "\n".join(unified_diff(expected.splitlines(), printed.splitlines(), "documented", "printed"))
    return None


pytest_collect_file = Sybil(
    parsers=[
        PythonCodeBlockParser(doctest_optionflags=ELLIPSIS),
        CodeBlockParser(language="console", evaluator=_run_console),
        SkipParser(),
    ],
    patterns=["*.md"],
).pytest()
