"""What `hypothesis.strategies.from_type` knows of the model, and what that costs those who do not ask."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module, reload
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import colombia_brief
from colombia_brief import model
from colombia_brief._hypothesis import _STRATEGIES
from colombia_brief.checking import check

_SOURCES = Path(colombia_brief.__file__).parents[1]
_CLASSES = [value for value in vars(model).values() if isinstance(value, type) and attrs.has(value)]
_ASK = """
from hypothesis import find, strategies as st
from colombia_brief.model import Section
print(find(st.from_type(Section), lambda section: section.paragraphs))
"""


def _run(code: str) -> str:
    """Return what a new process prints that finds no plugin by itself."""
    environment = os.environ | {"PYTHONPATH": str(_SOURCES), "HYPOTHESIS_NO_PLUGINS": "1"}
    run = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment
    )
    return run.stdout


@settings(max_examples=20)
@given(article=st.from_type(model.Article))
def test_articles_are_known_by_their_type(article: model.Article) -> None:
    """Without a word about strategies, a test gets articles that pass the checks."""
    assert check(article).ok


@pytest.mark.parametrize("cls", [cls for cls in _CLASSES if cls is not model.Span], ids=lambda cls: cls.__name__)
def test_every_class_of_the_model_is_registered(cls: type[object]) -> None:
    """Each class of the article has a strategy, which makes instances of it."""
    assert cls.__name__ in _STRATEGIES

    @settings(max_examples=10)
    @given(st.from_type(cls))
    def made(value: object) -> None:
        assert type(value) is cls

    made()


@pytest.mark.parametrize(
    "order",
    [
        "import hypothesis, colombia_brief.model",
        "import colombia_brief.model, hypothesis; from colombia_brief import _hypothesis as h; h.register_if_loaded()",
    ],
)
def test_either_may_be_imported_first(order: str) -> None:
    """The strategies are known whichever of Hypothesis and the model comes first."""
    assert _run(order + _ASK).startswith("Section(")


def test_hypothesis_alone_does_not_load_the_model() -> None:
    """Who uses Hypothesis for something else pays for neither the model nor its strategies."""
    loaded = _run(
        "import hypothesis; from colombia_brief import _hypothesis as h; h.register_if_loaded()\n"
        "import sys; print(*[name for name in sys.modules if 'colombia_brief' in name], 'attrs' in sys.modules)"
    )
    assert loaded.split() == ["colombia_brief", "colombia_brief._hypothesis", "False"]


def test_the_model_does_not_load_the_strategies() -> None:
    """Registering costs little: the strategies are imported when one is asked for."""
    loaded = _run("import hypothesis, colombia_brief.model, sys; print('colombia_brief.strategies' in sys.modules)")
    assert loaded.strip() == "False"


def test_the_model_needs_no_hypothesis(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Hypothesis has not been imported, the model registers nothing, and nothing is missing."""
    names = dict(vars(model))
    monkeypatch.delitem(sys.modules, "hypothesis")
    monkeypatch.setattr("colombia_brief._hypothesis.register_if_loaded", None)
    assert vars(reload(model)).keys() == names.keys()


def test_the_strategies_are_public() -> None:
    """Every strategy that is registered can also be imported."""
    strategies = import_module("colombia_brief.strategies")
    assert set(_STRATEGIES.values()) <= set(strategies.__all__)
