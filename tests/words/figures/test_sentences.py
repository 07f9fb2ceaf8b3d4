"""The annotated sentences of the benchmark: how many figures must be right for a change to be let in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from colombia_brief.words.figures import find_figures

if TYPE_CHECKING:
    from benchmarks.figures.scoring import Found

scoring = pytest.importorskip("benchmarks.figures.scoring", reason="the sentences are not in a source archive")


def read(text: str, language: str) -> list[Found]:
    """Read a text in the terms of the score."""
    return [
        scoring.Found(f.start, f.end, f.low, f.high, f.unit, str(f.modifier), f.denominator, f.per, str(f.kind))
        for f in find_figures(text, language)
    ]


@pytest.mark.parametrize("writer", ["own", "unseen", "fresh", "fresh2", "fresh3", "fresh4", "fresh5"])
def test_the_annotated_figures_are_read_right(writer: str) -> None:
    """Recall, precision, value with unit, everything, and distractors, over both languages, are as published."""
    total = scoring.Score()
    for path in sorted(scoring.SENTENCES.glob(f"{writer}_*.jsonl")):
        scoring.score(
            scoring.load(path),
            read,
            total,
        )
    assert total.wanted >= 100, "the sentences are missing"
    assert total.hit / total.wanted >= 0.97, total.wrong
    assert total.hit / total.found >= 0.96, total.wrong
    assert total.value_unit / total.wanted >= 0.95, total.wrong
    assert total.all / total.wanted >= 0.90, total.wrong
    assert total.taken / total.distractors <= 0.03, total.wrong
