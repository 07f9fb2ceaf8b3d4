"""Score quote matching on a corpus: `python -m benchmarks.quotes FOLDER...`.

Each folder has `text` and `attributions`. Printed are, for every system that is installed, the quotes accepted by kind
and by variant, the corruptions accepted by kind, whether the places are right, and the time a quote takes.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from collections import Counter
from pathlib import Path
from statistics import mean, median
from typing import TYPE_CHECKING

from attrs import frozen

if not __package__:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

# The path above comes first, so that the folder can be run as well as the module.
from benchmarks.quotes.corpus import Article, Quoted, read_articles
from benchmarks.quotes.corruptions import corruptions, variants
from benchmarks.quotes.systems import OURS, systems
from colombia_brief.words.matching import Body

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from benchmarks.quotes.systems import System

Case = tuple[str, str, str]
"""What must happen (`accept` or `refuse`), the label, and the quote."""


def main() -> None:
    """Read the folders, run the systems and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path, help="folders with text/ and attributions/")
    parser.add_argument("--only", default="", help="run only systems whose name begins so")
    parser.add_argument("--every", type=int, default=1, help="take each n-th article only")
    parser.add_argument("--show", action="store_true", help="print each case that our matching gets wrong")
    options = parser.parse_args()
    articles = [article for folder in options.folders for article in read_articles(folder)][:: options.every]
    cases = [(article, list(_cases(article))) for article in articles]
    found, missing = systems()
    print(f"{len(articles)} articles, {sum(len(article.quoted) for article in articles)} quotations")
    for name in missing:
        print(f"not installed: {name}")
    scores = {
        name: _score(system, cases, show=options.show and name == OURS)
        for name, system in found.items()
        if name.startswith(options.only)
    }
    _print_table(scores)
    if OURS in scores:
        _score_places(articles, show=options.show)


def _cases(article: Article) -> Iterator[Case]:
    chance = random.Random(article.name)  # noqa: S311 - the same corruptions in every run, no secret
    for quoted in article.quoted:
        for label, quote in variants(article, quoted):
            kind = "paragraphs, mark repeated" if quoted.repeated else quoted.kind
            yield "accept", f"{kind}: {label}", quote
        for label, quote in corruptions(article, quoted, chance):
            yield "refuse", label, quote


@frozen
class Score:
    """How many quotes of each kind were tried and accepted, and how long some took, in microseconds.

    Attributes:
        tried: How many, by what must happen and label.
        accepted: How many of them were accepted.
        times: How long each quote took as it stands; the first of an article has the reading of the body in it.
        typographic: How long an article's quotes took in other typography, reading the body included.
    """

    tried: Counter[tuple[str, str]]
    accepted: Counter[tuple[str, str]]
    times: list[float]
    typographic: list[float]


def _score(system: System, cases: Iterable[tuple[Article, list[Case]]], *, show: bool) -> Score:
    score = Score(Counter(), Counter(), [], [])
    for article, quotes in cases:
        begin = time.process_time()
        accepts = system(article.text)
        for must, label, quote in quotes:
            verdict = accepts(quote)
            now = time.process_time()
            if must == "accept" and label.endswith("as it stands"):
                score.times.append(1e6 * (now - begin))
            score.tried[must, label] += 1
            score.accepted[must, label] += verdict
            if show and verdict != (must == "accept"):
                print(f"  {must} {label}: {article.name}\n    {quote}")
            begin = time.process_time()
        others = [quote for _, label, quote in quotes if label.endswith("other typography")]
        if others:
            begin = time.process_time()
            accepts = system(article.text)
            for quote in others:
                accepts(quote)
            score.typographic.append(1e6 * (time.process_time() - begin) / len(others))
    return score


def _print_table(scores: dict[str, Score]) -> None:
    """Print a table in Markdown: a row for each kind of quote, a column for each system."""
    tried = next(iter(scores.values())).tried
    print("\n| |" + "|".join(f" {name} " for name in ("n", *scores)) + "|")
    print("|---|" + "---:|" * (1 + len(scores)))
    for must, verb in (("accept", "accepted"), ("refuse", "falsely accepted")):
        rows = sorted(label for kind, label in tried if kind == must)
        for label in rows:
            shares = (f" {score.accepted[must, label] / tried[must, label]:.2%} " for score in scores.values())
            print(f"| {verb}: {label} | {tried[must, label]} |" + "|".join(shares) + "|")
        total = sum(tried[must, label] for label in rows)
        sums = (sum(score.accepted[must, label] for label in rows) for score in scores.values())
        print(f"| **{verb}, all** | {total} |" + "|".join(f" {each} ({each / total:.2%}) " for each in sums) + "|")
    count = len(next(iter(scores.values())).times)
    for name, middle in (("median", median), ("mean", mean)):
        values = "|".join(f" {middle(score.times):.1f} " for score in scores.values())
        print(f"| {name} microseconds a quote, reading the body included | {count} |{values}|")
    count = len(next(iter(scores.values())).typographic)
    values = "|".join(f" {median(score.typographic):.1f} " for score in scores.values())
    print(f"| median microseconds a quote of an article, all in other typography | {count} |{values}|")


def _score_places(articles: Iterable[Article], *, show: bool) -> None:
    totals: Counter[str] = Counter()
    for article in articles:
        body = Body(article.text)
        for quoted in article.quoted:
            match = body.match(quoted.words)
            if match:
                verdict = _place_verdict(article, quoted, tuple((span.start, span.end) for span in match.spans))
                totals[verdict] += 1
                totals["outside marks"] += not match.quoted
                if show and verdict == "wrong":
                    print(f"  place: {article.name} {quoted.runs} {match}")
    print(f"\nplaces: {dict(totals)}")


def _place_verdict(article: Article, quoted: Quoted, spans: tuple[tuple[int, int], ...]) -> str:
    """Say whether the spans are the annotated runs, white space and stops at their ends left out."""

    def trimmed(places: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        words = [(start, re.sub(r"[\s.,]+$", "", article.text[start:end])) for start, end in places]
        return [(start + len(text) - len(text.lstrip()), start + len(text)) for start, text in words]

    if trimmed(spans) == trimmed(quoted.runs):
        return "right"
    same = [article.text[slice(*place)] for place in trimmed(spans)] == [
        article.text[slice(*place)] for place in trimmed(quoted.runs)
    ]
    return "the same words elsewhere in the article" if same else "wrong"


if __name__ == "__main__":
    main()
