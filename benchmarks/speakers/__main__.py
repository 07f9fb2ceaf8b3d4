"""Score the proposals of speakers on a corpus: `python -m benchmarks.speakers FOLDER...`.

Each folder has `text` and `attributions`, in the layout that `benchmarks.quotes.corpus` reads. A proposal is right if
the last word of the name, or half of the words of the description, stand in what the annotators marked as the source.
Where they marked a pronoun, the words beside can be right, but whom the pronoun means is not told: those are counted
apart.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

if not __package__:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

# The path above comes first, so that the folder can be run as well as the module.
from benchmarks.quotes.corpus import Article, Quoted, read_articles
from colombia_brief.words.antecedents import find_attributions
from colombia_brief.words.quotations import find_quotations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.words.attributions import Attribution
    from colombia_brief.words.speakers import Speaker

_WORD = re.compile(r"\w+")
_PRONOUNS = {"he", "she", "they", "it", "i", "we", "you", "who"}


def main() -> None:
    """Read the folders and print precision and recall."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path, help="folders with text/ and attributions/")
    parser.add_argument("--show", action="store_true", help="print each proposal that is wrong")
    options = parser.parse_args()
    counts: Counter[str] = Counter()
    for folder in options.folders:
        for article in read_articles(folder):
            for quoted, found in _pairs(article):
                labels = _labels(quoted, found)
                counts.update(labels)
                if options.show and "wrong" in labels and found is not None:
                    print(f"{article.name}: “{found.speaker.words}” for “{quoted.source}”: {quoted.words[:60]}")
    _print(counts)


def _pairs(article: Article) -> Iterator[tuple[Quoted, Attribution | None]]:
    """Yield each annotated quotation that has a source, with what is proposed for the one that begins with it."""
    quotations = [quotation for quotation in find_quotations(article.text) if not quotation.depth]
    found = find_attributions(article.text, quotations)
    for quoted in article.quoted:
        if quoted.source:
            start, end = quoted.runs[0]
            places = (
                attribution
                for quotation, attribution in zip(quotations, found, strict=True)
                if any(span.start < end and start < span.end for span in quotation.spans)
            )
            yield quoted, next(places, None)


def _labels(quoted: Quoted, found: Attribution | None) -> set[str]:
    labels = {"quotations"}
    if quoted.source.lower() in _PRONOUNS:
        labels.add("source is a pronoun")
    if found is None:
        return labels
    verdict = "right" if _is_right(found.speaker, quoted.source) else "wrong"
    labels |= {"words", verdict, f"words {verdict}"}
    if found.speaker.pronoun:
        labels.add("pronouns resolved" if found.antecedent else "pronouns left open")
    else:
        labels |= {"named", f"named {verdict}"}
    if found.known is not None:
        labels |= {"known", f"known {verdict}"}
    return labels


def _is_right(speaker: Speaker, source: str) -> bool:
    wanted = [word.lower() for word in _WORD.findall(source)]
    if speaker.described_as is None:
        return _WORD.findall((speaker.name or speaker.words).lower())[-1] in wanted
    words = set(_WORD.findall(speaker.described_as.lower()))
    return 2 * len(words.intersection(wanted)) >= len(words)


def _print(counts: Counter[str]) -> None:
    total = counts["quotations"]
    print(f"{total} quotations with an annotated source, {counts['source is a pronoun']} of them a pronoun\n")
    print("| what is proposed | proposals | right | precision | recall |")
    print("|---|---:|---:|---:|---:|")
    for title, kind in (
        ("names and descriptions; a pronoun counts as not known", "named"),
        ("the same, and the pronouns that are resolved", "known"),
        ("the words beside the quotation, pronouns too", "words"),
    ):
        proposed, right = counts[kind], counts[f"{kind} right"]
        print(f"| {title} | {proposed} | {right} | {right / max(proposed, 1):.3f} | {right / max(total, 1):.3f} |")
    print(f"\npronouns: {counts['pronouns resolved']} resolved, {counts['pronouns left open']} left open")


if __name__ == "__main__":
    main()
