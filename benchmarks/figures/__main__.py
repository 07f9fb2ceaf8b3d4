"""The figures of the annotated sentences, as this library and others read them.

    python -m benchmarks.figures [-v] [text file ...]

Prints recall, precision and how much is right by set and system, then the time per kilobyte. Peers (quantulum3,
recognizers-text-suite, text2num) are used if they are installed; those that are missing are named. Given text
files are timed too.
"""

from __future__ import annotations

import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks.figures.peers import installed
from benchmarks.figures.scoring import SENTENCES, Found, Sentence, load, score
from colombia_brief.words.figures import find_figures

if TYPE_CHECKING:
    from collections.abc import Callable

_HEAD = ["recall", "precision", "value", "value, unit", "everything", "and kind", "span", "distractors taken"]
_ROUNDS = 7
_HOSTILE = {
    "digits": "7",
    "grouped digits": "1,",
    "separators": ",.",
    "number words": "two hundred million ",
    "words": "one ",
    "figures before long words": "5 " + "A" * 30 + " ",
}


def ours(text: str, language: str) -> list[Found]:
    """Read a text with this library."""
    return [
        Found(f.start, f.end, f.low, f.high, f.unit, str(f.modifier), f.denominator, f.per, str(f.kind))
        for f in find_figures(text, language)
    ]


def fastest(read: Callable[[str, str], list[Found]], text: str, language: str, rounds: int = _ROUNDS) -> float:
    """Return the least microseconds that reading one kilobyte of a text took."""
    least = float("inf")
    for _ in range(rounds):
        start = perf_counter()
        read(text, language)
        least = min(least, perf_counter() - start)
    return least * 1e6 / (len(text.encode()) / 1024)


def print_scores(sets: dict[str, list[Sentence]], systems: dict[str, Callable[[str, str], list[Found]]]) -> None:
    """Print what each system finds of each set."""
    print(f"| set | figures, distractors | system | {' | '.join(_HEAD)} |")
    print(f"|{'---|' * (len(_HEAD) + 3)}")
    for name, sentences in sets.items():
        for system, read in systems.items():
            result = score(sentences, read)
            print(f"| {name} | {result.wanted}, {result.distractors} | {system} | {' | '.join(result.row())} |")
            if "-v" in sys.argv and read is ours:
                print("\n".join(f"    {line}" for line in result.wrong))


def print_times(sets: dict[str, list[Sentence]], systems: dict[str, Callable[[str, str], list[Found]]]) -> None:
    """Print what each system takes for each text, and this one for hostile ones."""
    texts = {name: ("\n\n".join(s.text for s in sentences), name[-2:]) for name, sentences in sets.items()}
    for argument in sys.argv[1:]:
        if argument != "-v":
            texts[Path(argument).name] = (Path(argument).read_text(encoding="utf-8").strip(), "en")
    print("\n| text | system | µs per KB |\n|---|---|---|")
    for name, (text, language) in texts.items():
        for system, read in systems.items():
            rounds = _ROUNDS if read is ours else 1
            print(f"| {name} | {system} | {fastest(read, text, language, rounds):,.0f} |")
    for name, piece in _HOSTILE.items():
        start = perf_counter()
        find_figures(piece * (1_000_000 // len(piece)))
        print(f"| 1 MB of {name} | colombia_brief | {perf_counter() - start:.2f} s in all |")


def main() -> None:
    """Print the tables."""
    peers, missing = installed()
    systems = {"colombia_brief": ours, **peers}
    sets = {path.stem: load(path) for path in sorted(SENTENCES.glob("*.jsonl"))}
    print_scores(sets, systems)
    print_times(sets, systems)
    for name in [*peers, *missing]:
        try:
            print(f"{name} {version(name)}")
        except PackageNotFoundError:
            print(f"{name} is not installed")


if __name__ == "__main__":
    main()
