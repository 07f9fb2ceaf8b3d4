"""Counts what the rules see of known corruptions in generated articles: `python -m benchmarks.corruptions`."""

from __future__ import annotations

import argparse
from collections import Counter

from hypothesis import HealthCheck, Phase, given, seed, settings

from colombia_brief import Article, check
from colombia_brief.evaluation import evaluate
from colombia_brief.mutations import KINDS
from colombia_brief.strategies import articles


def main() -> None:
    """Draw articles, corrupt each in every way, and print the counts."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.corruptions", description=__doc__)
    parser.add_argument("--articles", type=int, default=500, help="how many (default: 500)")
    parser.add_argument("--seed", type=int, default=1, help="for the same articles again (default: 1)")
    options = parser.parse_args()
    made: Counter[str] = Counter()
    visible: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    others: Counter[str] = Counter()

    @seed(options.seed)
    @settings(
        max_examples=options.articles,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )
    @given(articles(min_quotes=1, min_statistics=1))
    def count(article: Article) -> None:
        report = check(article)
        others["articles"] += 1
        others["alarms of a clean article"] += bool(report.errors or report.warnings)
        score = evaluate(article)
        for row in score.kinds:
            made[row.kind] += row.made
            visible[row.kind] += row.visible
            seen[row.kind] += row.seen
        others["harmless edits"] += sum(row.made for row in score.edits)
        others["alarms of a harmless edit"] += len(score.alarms)
        for mutant in score.missed:
            print("not seen:", mutant.kind, mutant.path)

    count()
    print(f"{'corruption':<28} {'made':>8} {'visible':>8} {'seen':>8}")
    for kind in KINDS:
        print(f"{kind:<28} {made[kind]:>8} {visible[kind]:>8} {seen[kind]:>8}")
    print(f"{'all':<28} {made.total():>8} {visible.total():>8} {seen.total():>8}")
    for name, number in others.items():
        print(f"{name}: {number}")


if __name__ == "__main__":
    main()
