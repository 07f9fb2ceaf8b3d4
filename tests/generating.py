"""How many examples a slow property is tried with."""

from hypothesis import settings

_USUAL = 100


def examples(most: int) -> settings:
    """Return settings with so many examples, or as few as a profile wants that is there to be quick."""
    wanted = settings().max_examples
    return settings(max_examples=most if wanted >= _USUAL else min(most, wanted))
