"""Modifiers of several words, whatever kind of space is between them."""

import pytest

from colombia_brief import Modifier, find_figures


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f", "\n"])
def test_a_modifier_is_read_over_any_space(space: str) -> None:
    """A space that does not break, or a line break, is a space."""
    (figure,) = find_figures(f"It was more{space}than{space}3,000{space}sites.")
    assert figure.modifier is Modifier.MORE_THAN
    assert figure.text.startswith("more")
