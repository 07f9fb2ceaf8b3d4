"""The values an article is made of. No I/O, no serialization, nothing that judges."""

import sys

from colombia_brief.model.article import PARAGRAPH_BREAK, Article, Correction, Section, Waiver
from colombia_brief.model.constraints import parse_date
from colombia_brief.model.quote import Quote
from colombia_brief.model.source import Source
from colombia_brief.model.span import Span
from colombia_brief.model.statistic import Derivation, Period, Quantity, Statistic
from colombia_brief.model.vocabulary import (
    AttributionLevel,
    CorrectionKind,
    DerivationKind,
    Medium,
    Modifier,
    QuoteKind,
    Response,
    SourceKind,
)

if "hypothesis" in sys.modules:  # where it comes later, it asks by itself
    from colombia_brief._hypothesis import register_if_loaded

    register_if_loaded()

__all__ = [
    "PARAGRAPH_BREAK",
    "Article",
    "AttributionLevel",
    "Correction",
    "CorrectionKind",
    "Derivation",
    "DerivationKind",
    "Medium",
    "Modifier",
    "Period",
    "Quantity",
    "Quote",
    "QuoteKind",
    "Response",
    "Section",
    "Source",
    "SourceKind",
    "Span",
    "Statistic",
    "Waiver",
    "parse_date",
]
