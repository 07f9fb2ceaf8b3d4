"""The one-shot process of the benchmark as pydantic does it: load an article and show it.

Run as `python -m benchmarks.articles.show_with_pydantic FILE`. It prints headline, summary, sections, figures, quotes
and sources.
"""

import sys
from pathlib import Path

from benchmarks.articles.peers.pydantic_models import Article

article = Article.model_validate_json(Path(sys.argv[1]).read_bytes())
print(f"# {article.headline}\n\n{article.summary}\n")
for section in article.sections:
    print(f"## {section.heading}\n")
    print("\n\n".join(section.paragraphs))
for statistic in article.statistics:
    print(f"| {statistic.label} | {statistic.quantity.value} | {statistic.text} |")
for quote in article.quotes:
    print(f"> {quote.text} ({quote.speaker})")
for source in article.sources:
    print(f"- {source.name or source.described_as}")
