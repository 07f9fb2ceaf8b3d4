"""How good a check is, and how good an extraction is."""

from colombia_brief.evaluation.extracted import ExtractedFigure, ExtractedQuote, Extraction, read_extraction
from colombia_brief.evaluation.extraction import score_extraction
from colombia_brief.evaluation.mutation import KindScore, MutationScore, evaluate
from colombia_brief.evaluation.score import Difference, DifferenceKind, ExtractionScore, Share

__all__ = [
    "Difference",
    "DifferenceKind",
    "ExtractedFigure",
    "ExtractedQuote",
    "Extraction",
    "ExtractionScore",
    "KindScore",
    "MutationScore",
    "Share",
    "evaluate",
    "read_extraction",
    "score_extraction",
]
