"""Whom a pronoun beside a quotation means."""

from __future__ import annotations

import pytest

from colombia_brief.words.antecedents import find_attributions
from colombia_brief.words.quotations import find_quotations


def meant(text: str, language: str = "en") -> list[str | None]:
    """Who is known to speak, quotation by quotation."""
    found = find_attributions(text, find_quotations(text), language)
    return [item.known.words if item and item.known else None for item in found]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz warned of rain. “It will pour,” she said.",
        "Ana Ruiz warned of rain.\n\n“It will pour,” she said.",
        "Ana Ruiz warned of rain. Ms. Ruiz left. “It will pour,” she said.",
        "Ana Ruiz warned of rain in Cali. “It will pour,” she said.",
    ],
)
def test_the_only_speaker_is_meant(text: str) -> None:
    """In the same paragraph, or in the one before."""
    assert meant(text) == ["Ana Ruiz"]


@pytest.mark.parametrize(
    "text",
    [
        "“It will pour,” she said.",
        "Ana Ruiz warned of rain. Eva Gil said no. “It will pour,” she said.",
        "Ana Ruiz warned of Eva Gil. “It will pour,” she said.",
        "An aide warned of rain. “It will pour,” she said.",
        "The Weather Bureau warned of rain. “It will pour,” she said.",
        "Ana Ruiz warned of rain.\n\nEva Gil and Tom Paz were there.\n\n“It will pour,” she said.",
        "Ana Ruiz warned of rain.\n\nIt rained.\n\nIt poured.\n\n“It will pour,” she said.",
        "Ana Ruiz warned of rain. “It will pour,” they said.",
        "Mr. Ruiz warned of rain. “It will pour,” she said.",
    ],
)
def test_a_doubt_is_no_answer(text: str) -> None:
    """Two people, nobody with a name, too far away, or a title that does not fit."""
    assert meant(text) == [None]


def test_nobody_is_both_he_and_she() -> None:
    """What contradicts itself is taken back."""
    text = "Kim Ruiz warned of rain. “It will pour,” she said.\n\nKim Ruiz warned of snow. “It will snow,” he said."
    assert meant(text) == [None, None]
