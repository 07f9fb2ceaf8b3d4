"""Score passages of news and prose in several languages: `python -m benchmarks.quotes.passages [FILE...]`.

The passages stand in the JSON Lines files beside this one; `ANNOTATION.md` says how they are annotated. Printed are,
for each language, how many pieces of quotations are found and how many that are found are annotated, how many
interrupted quotations are joined and how many joins are of two speakers, how many of the annotated quotations
`match_quote` accepts and how many corruptions of them, and how many proposals of speakers are right.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

if not __package__:
    sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

# The path above comes first, so that the folder can be run as well as the module.
from benchmarks.quotes.corpus import Article, Quoted
from benchmarks.quotes.corruptions import corruptions
from colombia_brief.words.antecedents import find_attributions, split_by_speaker
from colombia_brief.words.matching import Body

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from colombia_brief.words.quotations import Quotation
    from colombia_brief.words.speakers import Speaker

Runs = tuple[tuple[int, int], ...]
_WORD: Final = re.compile(r"\w+")
_EDGE: Final = " \t\n\xa0\u202f.,;:\"'“”„‘’‚«»‹›"
_HERE: Final = Path(__file__).parent


@frozen
class Annotated:
    """A quotation of a passage as a person would find it.

    Attributes:
        runs: The places of its words, without marks; more than one where the passage interrupts them.
        words: The words, joined by spaces.
        speaker: The words of the passage that name the speaker; empty where there are none.
    """

    runs: Runs
    words: str
    speaker: str


@frozen
class Read:
    """A passage."""

    name: str
    language: str
    text: str
    quotations: tuple[Annotated, ...]


def main() -> None:
    """Read the files and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, help="files of passages; all that are here by default")
    parser.add_argument("--show", action="store_true", help="print each case that is not as annotated")
    options = parser.parse_args()
    counts: dict[str, Counter[str]] = {}
    for file in options.files or sorted(_HERE.glob("*.jsonl")):
        for passage in _passages(file):
            labels = list(_labels(passage))
            count = counts.setdefault(f"{file.stem}: {passage.language}", Counter())
            count.update(label for label, _ in labels)
            count["passages"] += 1
            for label, what in labels:
                if options.show and label in {
                    "missed",
                    "extra",
                    "not joined",
                    "wrong join",
                    "refused",
                    "corruption accepted",
                    "speaker wrong",
                    "speaker not known",
                }:
                    print(f"{passage.name} {label}: {what}")
    _print(counts)


def _passages(file: Path) -> Iterator[Read]:
    for line in file.read_text(encoding="utf-8").splitlines():
        record: dict[str, Any] = json.loads(line)
        quotations = tuple(
            Annotated(tuple((start, end) for start, end in item["runs"]), item["words"], item.get("speaker", ""))
            for item in record["quotations"]
        )
        yield Read(record["id"], record["language"], record["text"], quotations)


def _labels(passage: Read) -> Iterator[tuple[str, str]]:
    """Yield what is counted, with the words concerned."""
    body = Body(passage.text)
    found = {run for quotation in body.quotations for run in _trimmed(passage.text, _runs(quotation))}
    wanted = {run for item in passage.quotations for run in _trimmed(passage.text, item.runs)}
    for start, end in sorted(found | wanted):
        label = "extra" if (start, end) not in wanted else "found" if (start, end) in found else "missed"
        yield label, passage.text[start:end]
    yield from _joins(passage, body)
    yield from _verdicts(passage, body)
    yield from _speakers(passage, body)


def _joins(passage: Read, body: Body) -> Iterator[tuple[str, str]]:
    """Yield whether the pieces of a quotation are joined, and where those of two speakers are."""
    joined = [_trimmed(passage.text, _runs(quotation)) for quotation in body.quotations]
    items = [(_trimmed(passage.text, item.runs), item) for item in passage.quotations]
    for runs, item in items:
        if len(runs) > 1:
            yield ("joined" if any(set(runs) <= set(other) for other in joined) else "not joined"), item.words
    for runs in joined:
        speakers = [set(_WORD.findall(item.speaker)) for pieces, item in items if not set(pieces).isdisjoint(runs)]
        if len(runs) > 1 and any(left.isdisjoint(right) and left | right for left, right in pairwise(speakers)):
            yield "wrong join", " | ".join(passage.text[start:end] for start, end in runs)


def _verdicts(passage: Read, body: Body) -> Iterator[tuple[str, str]]:
    quoted = tuple(Quoted("passage", False, item.runs, item.words, item.speaker) for item in passage.quotations)  # noqa: FBT003 - as the corpus has it
    article = Article(passage.name, passage.text, quoted)
    chance = random.Random(passage.name)  # noqa: S311 - the same corruptions in every run, no secret
    for item in quoted:
        yield ("accepted" if body.match(item.words) else "refused"), item.words
        for kind, corrupted in corruptions(article, item, chance):
            yield f"corruption {'accepted' if body.match(corrupted) else 'refused'}", f"{kind}: {corrupted}"


def _speakers(passage: Read, body: Body) -> Iterator[tuple[str, str]]:
    """Yield verdicts on what `draft` would propose; quotations within others have no proposals."""
    outer = [item for item in passage.quotations if not any(_is_within(item, other) for other in passage.quotations)]
    quotations = [quotation for quotation in body.quotations if not quotation.depth]
    quotations = split_by_speaker(passage.text, quotations, passage.language)
    proposals = find_attributions(passage.text, quotations, passage.language)
    right: set[Runs] = set()
    for quotation, proposal in zip(quotations, proposals, strict=True):
        known = None if proposal is None else proposal.known
        meant = [item for item in outer if _overlap(item.runs, _runs(quotation))]
        if known is None:
            continue
        if meant and all(item.speaker and _is_right(known, item.speaker) for item in meant):
            right.update(item.runs for item in meant)
            yield "speaker right", quotation.text
        else:
            names = [item.speaker for item in meant]
            yield "speaker wrong", f"{known.name or known.described_as!r} for {names}: {quotation.text}"
    for item in outer:
        if item.speaker:
            yield ("speaker known" if item.runs in right else "speaker not known"), item.words


def _is_right(speaker: Speaker, words: str) -> bool:
    """Tell whether a proposal is who is annotated: the last word of the name, or half of the words that describe."""
    wanted = [word.lower() for word in _WORD.findall(words)]
    if speaker.described_as is None:
        return _WORD.findall((speaker.name or speaker.words).lower())[-1] in wanted
    described = set(_WORD.findall(speaker.described_as.lower()))
    return 2 * len(described.intersection(wanted)) >= len(described)


def _runs(quotation: Quotation) -> Runs:
    return tuple((span.start, span.end) for span in quotation.spans)


def _overlap(runs: Runs, others: Runs) -> bool:
    return any(start < stop and begin < end for start, end in runs for begin, stop in others)


def _is_within(item: Annotated, other: Annotated) -> bool:
    return item is not other and any(
        begin <= start and end <= stop and item.runs != other.runs
        for start, end in item.runs
        for begin, stop in other.runs
    )


def _trimmed(text: str, runs: Iterable[tuple[int, int]]) -> Runs:
    """Return places without marks, spaces and stops at their ends."""
    return tuple(
        (start + len(words) - len(words.lstrip(_EDGE)), start + len(words.rstrip(_EDGE)))
        for start, words in ((start, text[start:end]) for start, end in runs)
    )


def _print(counts: dict[str, Counter[str]]) -> None:
    rows = ("passages", "pieces", "recall", "precision", "joined", "wrong joins", "accepted", "corruptions", "speakers")
    print("| |" + "|".join(f" {row} " for row in (*rows, "speaker precision", "speaker recall")) + "|")
    print("|---|" + "---:|" * (len(rows) + 2))
    for name, count in counts.items():
        total = count["found"] + count["missed"]
        corrupted = count["corruption accepted"] + count["corruption refused"]
        proposed = count["speaker right"] + count["speaker wrong"]
        named = count["speaker known"] + count["speaker not known"]
        pieces = count["joined"] + count["not joined"]
        quotes = count["accepted"] + count["refused"]
        values = (
            f"{count['passages']}",
            f"{total}",
            f"{count['found'] / total:.3f}",
            f"{count['found'] / (count['found'] + count['extra']):.3f}",
            f"{count['joined']} of {pieces}",
            f"{count['wrong join']}",
            f"{count['accepted']} of {quotes}",
            f"{count['corruption accepted']} of {corrupted}",
            f"{count['speaker right']} of {proposed}",
            f"{count['speaker right'] / max(proposed, 1):.3f}",
            f"{count['speaker known'] / max(named, 1):.3f} of {named}",
        )
        print(f"| {name} |" + "|".join(f" {value} " for value in values) + "|")


if __name__ == "__main__":
    main()
