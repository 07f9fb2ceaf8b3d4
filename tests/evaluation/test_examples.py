"""The articles of the examples and of the documentation, as good material for corruptions."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from colombia_brief import Article, LoadError, check, from_json
from colombia_brief.evaluation import evaluate

_ROOT = Path(__file__).parents[2]
_STATEMENT = re.compile(r"^>>> .*\n(?:\.\.\. ?.*\n)*", re.MULTILINE)


def _printed() -> list[Article]:
    """Return the article that the example of building one prints at its end."""
    example = _ROOT / "examples" / "build_and_check.py"
    run = subprocess.run([sys.executable, example], capture_output=True, text=True, check=True, cwd=_ROOT)  # noqa: S603 - ours
    return [from_json(run.stdout[run.stdout.index("\n{\n") + 1 :])]


def _documented() -> list[Article]:
    """Return the good articles that are JSON files or blocks, or are built, in the documentation."""
    found: list[Article] = []
    for page in sorted((_ROOT / "docs").rglob("*.md")):
        text = page.read_text(encoding="utf-8")
        for block in re.findall(r"```json\n(.*?)```", text, re.DOTALL):
            try:
                json.loads(block)
                found.append(from_json(block))
            except (ValueError, LoadError):
                continue
    names: dict[str, Any] = {}
    built = (_ROOT / "docs" / "how-to" / "evaluate-an-extraction.md").read_text(encoding="utf-8")
    for statement in _STATEMENT.findall(built):
        if "gold" in names:
            break
        code = "\n".join(line[4:] for line in statement.splitlines())
        exec(code, names)  # noqa: S102 - the documentation's own example
    found.append(names["gold"])
    return [article for article in found if not check(article).errors and not check(article).warnings]


@pytest.mark.parametrize("article", [*_printed(), *_documented()], ids=lambda article: article.id)
def test_every_visible_corruption_of_an_example_is_seen(article: Article) -> None:
    """And no harmless edit of it alarms."""
    score = evaluate(article)
    assert score.missed == ()
    assert score.alarms == ()
    assert score.visible > 0
