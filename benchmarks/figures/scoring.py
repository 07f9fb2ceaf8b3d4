"""How readings of the annotated sentences are scored: one rule for every system."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

HERE = Path(__file__).parent
SENTENCES = HERE / "sentences"


class Found(NamedTuple):
    """A figure as a system reports it; what a system does not say at all is None."""

    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    modifier: str
    denominator: int = 1
    per: str | None = None
    kind: str | None = None


class Wanted(NamedTuple):
    """A figure as it is annotated."""

    start: int
    end: int
    text: str
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    modifier: str
    denominator: int
    per: str | None
    kind: str


class Sentence(NamedTuple):
    """A sentence with its figures and its distractors."""

    id: str
    language: str
    text: str
    figures: list[Wanted]
    distractors: list[tuple[int, int]]


class Score:
    """Counts over sentences, and the cases that went wrong."""

    def __init__(self) -> None:
        """Begin at nothing."""
        self.wanted = self.found = self.hit = self.value = self.value_unit = self.all = self.span = self.kind = 0
        self.distractors = self.taken = 0
        self.wrong: list[str] = []

    def row(self) -> list[str]:
        """Return the figures of a table row: recall, precision, value and unit, everything, kind, span, taken."""

        def part(count: int, whole: int) -> str:
            return f"{100 * count / whole:.1f} %" if whole else "-"

        return [
            part(self.hit, self.wanted),
            part(self.hit, self.found),
            part(self.value, self.wanted),
            part(self.value_unit, self.wanted),
            part(self.all, self.wanted),
            part(self.kind, self.wanted),
            part(self.span, self.wanted),
            part(self.taken, self.distractors),
        ]


def _decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def load(path: Path) -> list[Sentence]:
    """Read annotated sentences."""
    sentences: list[Sentence] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            continue
        item = json.loads(line)
        text = item["text"]
        figures: list[Wanted] = []
        for figure in item["figures"]:
            start = -1
            for _ in range(figure.get("occurrence", 1)):
                start = text.index(figure["text"], start + 1)
            figures.append(
                Wanted(
                    start,
                    start + len(figure["text"]),
                    figure["text"],
                    _decimal(figure["low"]),
                    _decimal(figure["high"]),
                    figure.get("unit"),
                    figure.get("modifier", "exactly"),
                    int(figure.get("denominator", 1)),
                    figure.get("per"),
                    figure["kind"],
                )
            )
        distractors = _places(text, item["distractors"], [(f.start, f.end) for f in figures])
        sentences.append(Sentence(item["id"], item["language"], text, figures, distractors))
    return sentences


def _places(
    text: str, phrases: Iterable[str | dict[str, object]], taken: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return where the distractors stand; where a phrase stands twice, outside the figures."""
    places: list[tuple[int, int]] = []
    for entry in phrases:
        phrase = entry if isinstance(entry, str) else str(entry["text"])
        start = text.index(phrase)
        while any(a < start + len(phrase) and start < b for a, b in taken):
            following = text.find(phrase, start + 1)
            if following < 0:
                start = text.index(phrase)
                break
            start = following
        places.append((start, start + len(phrase)))
    return places


def score(sentences: Iterable[Sentence], read: Callable[[str, str], list[Found]], total: Score | None = None) -> Score:
    """Score a system: a figure is found if a reading overlaps it, each reading counting once.

    The reading with the right numbers is preferred where two overlap one figure. A distractor is taken if a
    reading overlaps it that overlaps no figure.
    """
    total = total or Score()
    for sentence in sentences:
        found = read(sentence.text, sentence.language)
        total.found += len(found)
        left = list(found)
        for wanted in sentence.figures:
            total.wanted += 1
            over = [f for f in left if f.start < wanted.end and wanted.start < f.end]
            if not over:
                total.wrong.append(f"{sentence.id} missed: {wanted.text}")
                continue
            best = min(over, key=lambda f: ((f.low, f.high) != (wanted.low, wanted.high), abs(f.start - wanted.start)))
            left.remove(best)
            total.hit += 1
            value = (best.low, best.high, best.denominator) == (wanted.low, wanted.high, wanted.denominator)
            unit = best.unit == wanted.unit
            everything = value and unit and (best.modifier, best.per) == (wanted.modifier, wanted.per)
            total.value += value
            total.value_unit += value and unit
            total.all += everything
            total.kind += everything and best.kind == wanted.kind
            total.span += (best.start, best.end) == (wanted.start, wanted.end)
            if not everything:
                total.wrong.append(f"{sentence.id} read as {tuple(best)}: {tuple(wanted)}")
        for start, end in sentence.distractors:
            total.distractors += 1
            took = [f for f in left if f.start < end and start < f.end]
            total.taken += bool(took)
            if took:
                total.wrong.append(f"{sentence.id} took {sentence.text[start:end]}")
        total.wrong += [
            f"{sentence.id} invented: {sentence.text[f.start : f.end]}"
            for f in left
            if not any(f.start < end and start < f.end for start, end in sentence.distractors)
        ]
    return total
