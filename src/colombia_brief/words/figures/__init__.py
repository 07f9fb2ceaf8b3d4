"""The figures of a text: found, read, and what each of them claims.

A language is a table in `languages`; see `docs/explanation/figures.md` for what is found and how to add one.
"""

from __future__ import annotations

from colombia_brief.words.figures.figure import Figure, FigureKind
from colombia_brief.words.figures.finder import find_figures
from colombia_brief.words.figures.grammar import LANGUAGES

__all__ = ["LANGUAGES", "Figure", "FigureKind", "find_figures"]
