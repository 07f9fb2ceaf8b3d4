"""The figures of the annotated sentences, as this library and others read them.

Prints recall, precision and how much is right by set and system, then the time per kilobyte. Peers (quantulum3,
recognizers-text-suite, text2num) are used if they are installed; those that are missing are named. Given text
files are timed too.
"""

from __future__ import annotations

import argparse
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
_ROUNDS = 15
# Whoever takes so many seconds is timed once.
_LONG = 0.3
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


def fastest(read: Callable[[str, str], list[Found]], text: str, language: str) -> float:
    """Return the least microseconds that reading one kilobyte of a text took, of many rounds where they are short."""
    least = float("inf")
    for _ in range(_ROUNDS):
        start = perf_counter()
        read(text, language)
        least = min(least, perf_counter() - start)
        if least > _LONG:
            break
    return least * 1e6 / (len(text.encode()) / 1024)


def print_scores(
    sets: dict[str, list[Sentence]], systems: dict[str, Callable[[str, str], list[Found]]], *, verbose: bool
) -> None:
    """Print what each system finds of each set."""
    print(f"| set | figures, distractors | system | {' | '.join(_HEAD)} |")
    print(f"|{'---|' * (len(_HEAD) + 3)}")
    for name, sentences in sets.items():
        for system, read in systems.items():
            result = score(sentences, read)
            print(f"| {name} | {result.wanted}, {result.distractors} | {system} | {' | '.join(result.row())} |")
            if verbose and read is ours:
                print("\n".join(f"    {line}" for line in result.wrong))


def print_times(
    sets: dict[str, list[Sentence]], systems: dict[str, Callable[[str, str], list[Found]]], files: list[Path]
) -> None:
    """Print what each system takes for each text, and this one for hostile ones."""
    texts = {name: ("\n\n".join(s.text for s in sentences), name[-2:]) for name, sentences in sets.items()}
    texts |= {file.name: (file.read_text(encoding="utf-8").strip(), "en") for file in files}
    print("\n| text | system | µs per KB |\n|---|---|---|")
    for name, (text, language) in texts.items():
        for system, read in systems.items():
            print(f"| {name} | {system} | {fastest(read, text, language):,.0f} |")
    for name, piece in _HOSTILE.items():
        start = perf_counter()
        find_figures(piece * (1_000_000 // len(piece)))
        print(f"| 1 MB of {name} | colombia_brief | {perf_counter() - start:.2f} s in all |")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.figures", description=__doc__)
    parser.add_argument("-v", "--verbose", action="store_true", help="print each figure that this library gets wrong")
    parser.add_argument("files", nargs="*", type=Path, help="English texts that are timed too")
    options = parser.parse_args()
    peers, missing = installed()
    systems = {"colombia_brief": ours, **peers}
    sets = {path.stem: load(path) for path in sorted(SENTENCES.glob("*.jsonl"))}
    print_scores(sets, systems, verbose=options.verbose)
    print_times(sets, systems, options.files)
    for name in [*peers, *missing]:
        try:
            print(f"{name} {version(name)}")
        except PackageNotFoundError:
            print(f"{name} is not installed")


if __name__ == "__main__":
    main()
