"""Scores what a model is made to have extracted from the bundled brief: a quote nobody said, and billions for millions.

Run as `python examples/evaluate_extraction.py`.
"""

import json

import colombia_brief as cb
from colombia_brief.evaluation import DifferenceKind, read_extraction, score_extraction

# What LangExtract writes: a document a line, each extraction with a class. No model is asked here.
EXTRACTIONS = [
    {"extraction_class": "quote", "extraction_text": "long term rip off"},
    {
        "extraction_class": "quote",
        "extraction_text": "This year we have seized 446 tons of cocaine hydrochloride.",
        "attributes": {"speaker": "Ricardo Sánchez-Silvestre"},
    },
    {"extraction_class": "quote", "extraction_text": "We will never stop", "attributes": {"speaker": "Gustavo Petro"}},
    {"extraction_class": "figure", "extraction_text": "446 tons of cocaine hydrochloride"},
    {"extraction_class": "figure", "extraction_text": "roughly $210 billion"},
]


def main() -> None:
    """Read, score, print."""
    lines = json.dumps({"document_id": "brief", "extractions": EXTRACTIONS})
    score = score_extraction(cb.load_brief(), read_extraction(lines))
    print("quotes:", score.quotes)
    print("figures:", score.figures)
    print("levels:", *score.quote_levels, *score.figure_levels)
    for difference in score.differences:
        if difference.kind is not DifferenceKind.MISSED:
            print(difference)


if __name__ == "__main__":
    main()
