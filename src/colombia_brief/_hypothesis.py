"""Tells Hypothesis how to make values of the model, so that `hypothesis.strategies.from_type` can.

Neither side waits for the other: Hypothesis runs `register_if_loaded` through its entry point when it is imported, and
the model calls it when it is imported after Hypothesis. The strategies are imported when one is asked for.
"""

import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any

_STRATEGIES = {
    "Article": "articles",
    "Correction": "corrections",
    "Derivation": "derivations",
    "Period": "periods",
    "Quantity": "quantities",
    "Quote": "quotes",
    "Section": "sections",
    "Source": "sources",
    "Statistic": "statistics",
    "Waiver": "waivers",
}


def register_if_loaded() -> None:
    """Register the strategies if both Hypothesis and the model have been imported; else do nothing."""
    model, hypothesis = sys.modules.get("colombia_brief.model"), sys.modules.get("hypothesis.strategies")
    if model is None or hypothesis is None:
        return
    for cls, name in _STRATEGIES.items():
        hypothesis.register_type_strategy(getattr(model, cls), _strategy(name))


def _strategy(name: str) -> Callable[[type], Any]:
    def made(_: type) -> Any:
        # Most users of Hypothesis never ask for one.
        return getattr(import_module("colombia_brief.strategies"), name)()

    return made
