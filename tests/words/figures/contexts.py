"""Other words around a text: what they do not belong to they leave as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.words.figures import find_figures

if TYPE_CHECKING:
    from colombia_brief.words.figures import Figure

# What may stand before a text and behind it, and how many figures it has itself.
_CONTEXTS = [
    ("Nobody knew it. ", ". They saw 12 cats.", 0, 1),
    ("7 dogs; ", "; 12 cats", 1, 1),
    ("“", "” 12 cats", 0, 1),
    ("7 dogs.\n\n", "\n\n12 cats", 1, 1),
]


def figures_in_any_context(text: str, language: str) -> tuple[Figure, ...]:
    """Return the figures of a text, after seeing that they are the same in the midst of others, at their places."""
    alone = find_figures(text, language)
    if text.startswith("1. "):
        # At the head of a line this is the number of an item.
        return alone
    for before, after, first, last in _CONTEXTS:
        whole = before + text + after
        figures = find_figures(whole, language)
        assert len(figures) == first + len(alone) + last, whole
        assert figures[-1].text == "12 cats", whole
        for own, figure in zip(alone, figures[first : len(figures) - last], strict=True):
            assert figure.start == own.start + len(before), whole
            assert (figure.text, figure.low, figure.high, figure.denominator) == (
                own.text, own.low, own.high, own.denominator,
            ), whole  # fmt: skip
            assert (figure.unit, figure.unit_text, figure.per, figure.kind, figure.modifier) == (
                own.unit, own.unit_text, own.per, own.kind, own.modifier,
            ), whole  # fmt: skip
    return alone
