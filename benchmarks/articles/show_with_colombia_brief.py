"""The one-shot process of the benchmark as this library does it: load an article and show it.

Run as `python -m benchmarks.articles.show_with_colombia_brief FILE`.
"""

import sys
from pathlib import Path

import colombia_brief as cb

article = cb.from_json(Path(sys.argv[1]).read_bytes())
print(cb.to_markdown(article, edition="reader"))
