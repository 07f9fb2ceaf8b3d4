"""The words for periods in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_brief.words.spoken_periods import find_periods


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("This year it rained.", ["This year"]),
        ("It rained so far this year.", ["so far this year"]),
        ("It rained in the last 30 years and since 2020.", ["in the last 30 years", "since 2020"]),
        ("It rained this fiscal year.", ["this fiscal year"]),
        ("It rained in fiscal 2024.", ["in fiscal 2024"]),
        ("It rained between 2019 and 2021.", ["between 2019 and 2021"]),
        ("It rained on March 3.", ["on March 3"]),
        ("It rained in March 2025.", ["in March 2025"]),
        ("It rained last week.", ["last week"]),
        ("A 2020 arrest may march on.", []),
        ("It rained on February 31.", []),
    ],
)
def test_english_periods_are_found(text: str, periods: list[str]) -> None:
    """As they are printed."""
    assert [span.of(text) for span in find_periods(text)] == periods


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Llovió en lo que va del año.", ["en lo que va del año"]),
        ("Llovió en los últimos 30 años.", ["en los últimos 30 años"]),
        ("Llovió el mes pasado y en 2023.", ["el mes pasado", "en 2023"]),
        ("Llovió en marzo.", ["en marzo"]),
        ("Llovió desde 2020.", ["desde 2020"]),
    ],
)
def test_spanish_periods_are_found(text: str, periods: list[str]) -> None:
    """As they are printed."""
    assert [span.of(text) for span in find_periods(text, "es-CO")] == periods


@given(st.text())
def test_a_language_without_a_list_has_none(text: str) -> None:
    """And no text raises."""
    assert find_periods(text, "fi") == ()
    assert all(span.of(text) for span in find_periods(text))
