"""What all tests share: how hard Hypothesis tries, and where the external suites are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

# A whole article is a large value: drawing it is slow on purpose, and no time is a promise of the tests.
settings.register_profile(
    "default",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    phases=[phase for phase in Phase if phase is not Phase.explain],
)
settings.register_profile("ci", settings.get_profile("default"), max_examples=500, print_blob=True)
# For a second look, such as with another version of Python, after all examples have been tried.
settings.register_profile("quick", settings.get_profile("default"), max_examples=10)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


@pytest.fixture(scope="session")
def suites() -> Path:
    """The folder of the external suites, which the environment names; without it the test is skipped."""
    folder = os.environ.get("COLOMBIA_BRIEF_SUITES")
    if folder is None:
        pytest.skip("COLOMBIA_BRIEF_SUITES is not set: the external suites are not run")
    return Path(folder)
