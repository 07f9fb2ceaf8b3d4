"""Read a corpus of annotated attributions, in the layout of PolNeAR, and take the direct quotations out of it.

The layout: `text/NAME.txt` and one or more `attributions/NAME_ANNOTATOR.ann` in brat's standoff format, where an
event of type `Attribution` has `Source`, `Cue` and `Content` arguments. A quotation is a content whose every run of
text stands between double marks (“ ”, ", or two apostrophes); that is read off the text around the annotation, with no
help from the library under test. What has marks inside a run, or at one end only, is left out.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MARK = r"(?:''|[“”\"])"
_OPENS = re.compile(MARK)
_CLOSES = re.compile(rf"{MARK}[.,;:]?$")
_BEFORE = re.compile(rf"{MARK}$")
_AFTER = re.compile(rf"[.,]?{MARK}")
_TEXT_BOUND = re.compile(r"(T\d+)\t([\w-]+) (\d+ \d+(?:;\d+ \d+)*)\t")
_EVENT = re.compile(r"E\d+\t(.*)")

Range = tuple[int, int]


@frozen
class Quoted:
    """A direct quotation as annotated.

    Attributes:
        kind: `contiguous`, `interrupted` (its runs stand in one paragraph), `paragraphs` (in several that follow each
            other), or `scattered` (whole paragraphs of the reporter's stand between).
        repeated: Whether it runs over paragraphs with the mark repeated, and no closing mark before the last.
        runs: The places of its runs of words, marks left out.
        words: The runs joined by spaces.
        source: What the annotator marked as its source.
    """

    kind: str
    repeated: bool
    runs: tuple[Range, ...]
    words: str
    source: str


@frozen
class Article:
    """An article with its direct quotations."""

    name: str
    text: str
    quoted: tuple[Quoted, ...]


def read_articles(folder: Path) -> Iterator[Article]:
    """Yield the articles of a folder that has `text` and `attributions`."""
    annotations: dict[str, list[Path]] = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        annotations.setdefault(path.stem.rpartition("_")[0], []).append(path)
    for path in sorted((folder / "text").glob("*.txt")):
        text = path.read_bytes().decode()
        seen: dict[tuple[Range, ...], Quoted] = {}
        for annotation in annotations.get(path.stem, []):
            for content, source in _attributions(annotation.read_text(encoding="utf-8"), text):
                quoted = _quoted(text, content, source)
                if quoted:
                    seen.setdefault(quoted.runs, quoted)
        yield Article(path.stem, text, tuple(seen.values()))


def _attributions(standoff: str, text: str) -> Iterator[tuple[list[Range], str]]:
    spans: dict[str, list[Range]] = {}
    events: list[dict[str, list[str]]] = []
    for line in standoff.split("\n"):
        if bound := _TEXT_BOUND.match(line):
            pairs = (pair.split() for pair in bound[3].split(";"))
            spans[bound[1]] = sorted((int(start), int(end)) for start, end in pairs)
        elif event := _EVENT.match(line):
            arguments: dict[str, list[str]] = {}
            for argument in event[1].split():
                role, _, name = argument.partition(":")
                arguments.setdefault(role.rstrip("0123456789"), []).append(name)
            events.append(arguments)
    for arguments in events:
        content = sorted(span for name in arguments.get("Content", []) for span in spans[name])
        source = " ".join(text[start:end] for name in arguments.get("Source", []) for start, end in spans[name])
        yield content, source


def _quoted(text: str, content: list[Range], source: str) -> Quoted | None:
    runs = [_with_marks(text, run) for run in _runs(text, content)]
    if not runs:
        return None
    gaps = [text[left[1] : right[0]] for left, right in pairwise(runs)]
    follows = [not gap.strip() for gap in gaps]
    inner: list[Range] = []
    closed = 0
    for number, (start, end) in enumerate(runs):
        opening, closing = _OPENS.match(text, start, end), _CLOSES.search(text[start:end])
        carries_on = number < len(follows) and follows[number]
        if not opening or (not closing and not carries_on):
            return None
        inner.append((opening.end(), start + closing.start() if closing else end))
        if inner[-1][0] >= inner[-1][1] or re.search(MARK, text[slice(*inner[-1])]):
            return None
        closed += bool(closing) and carries_on
    paragraphs = any("\n" in gap for gap in gaps)
    return Quoted(
        _kind(gaps),
        paragraphs and any(follows) and not closed,
        tuple(inner),
        " ".join(text[start:end] for start, end in inner),
        source,
    )


def _kind(gaps: list[str]) -> str:
    if not gaps:
        return "contiguous"
    if not any("\n" in gap for gap in gaps):
        return "interrupted"
    if any(line.strip() for gap in gaps for line in gap.split("\n")[1:]):
        return "scattered"
    return "paragraphs"


def _runs(text: str, content: list[Range]) -> list[Range]:
    """Return the annotated runs, cut at line ends, and joined where only spaces part them."""
    runs: list[Range] = []
    for start, end in content:
        for found in re.finditer(r"[^\n]+", text[start:end]):
            left, right = start + found.start(), start + found.end()
            left += len(text[left:right]) - len(text[left:right].lstrip())
            right -= len(text[left:right]) - len(text[left:right].rstrip())
            if left >= right:
                continue
            if runs and re.fullmatch(r"[^\S\n]*", text[runs[-1][1] : left]):
                runs[-1] = runs[-1][0], right
            else:
                runs.append((left, right))
    return runs


def _with_marks(text: str, run: Range) -> Range:
    """Take in the marks right beside a run, where the annotator left them out."""
    start, end = run
    if not _OPENS.match(text, start, end) and (before := _BEFORE.search(text[max(0, start - 2) : start])):
        start -= len(before[0])
    if not _CLOSES.search(text[start:end]) and (after := _AFTER.match(text, end)):
        end = after.end()
    return start, end
