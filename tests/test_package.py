"""The package as a whole: its public names, and what an import costs."""

import ast
import inspect
import os
import re
import subprocess
import sys
from enum import EnumType
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from types import FunctionType

import pytest

import colombia_brief

HEAVY = {"attrs", "cattrs", "click", "dateutil", "hypothesis", "msgspec", "yaml"}


def _imported_by(code: str) -> set[str]:
    """Return which of the heavy libraries a new process has loaded after it ran the code."""
    check = f"{code}\nimport sys\nprint(*(name for name in {sorted(HEAVY)} if name in sys.modules))"
    path = {"PYTHONPATH": str(Path(colombia_brief.__file__).parents[1])}
    run = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", check], capture_output=True, text=True, check=True, env=os.environ | path
    )
    return set(run.stdout.splitlines()[-1].split())


def test_every_public_name_is_there() -> None:
    """What `__all__` promises can be had, and `dir` shows it."""
    assert vars(colombia_brief)["__all__"] == sorted(colombia_brief._HOME_OF)
    for name in colombia_brief._HOME_OF:
        assert getattr(colombia_brief, name) is not None
        assert name in dir(colombia_brief)


def test_the_stub_names_what_the_module_has() -> None:
    """Type checkers see the very names that are there when the program runs."""
    stub = ast.parse(Path(colombia_brief.__file__).with_suffix(".pyi").read_text())
    homes = {
        alias.asname: node.module for node in ast.walk(stub) if isinstance(node, ast.ImportFrom) for alias in node.names
    }
    rooms = dict.fromkeys(vars(colombia_brief)["_ROOMS"], colombia_brief.__name__)
    assert homes == {**colombia_brief._HOME_OF, **rooms}


# `find_quotations` alone makes these, and shows them.
_SHOWN_ELSEWHERE = {"Quotation"}


@pytest.mark.parametrize("room", ["", ".corpus", ".drafting", ".evaluation", ".formats", ".mutations", ".strategies"])
def test_every_public_name_is_explained_and_shown(room: str) -> None:
    """With an example that the tests run; an enumeration says what its members are."""
    module = import_module(f"colombia_brief{room}")
    for name in set(module.__all__) - _SHOWN_ELSEWHERE:
        value = getattr(module, name)
        if not isinstance(value, type | FunctionType):
            continue
        texts = [
            inspect.getdoc(value) or "",
            *(getattr(member, "__doc__", "") or "" for member in vars(value).values()),
        ]
        assert texts[0], name
        assert isinstance(value, EnumType) or any(">>> " in text for text in texts), name


@pytest.mark.parametrize("room", ["", ".corpus", ".drafting", ".evaluation", ".formats", ".mutations", ".strategies"])
def test_every_public_name_is_in_the_reference(room: str) -> None:
    """By itself, or by the room that has it too."""
    page = Path(__file__).parents[1] / "docs" / "reference" / "api.md"
    listed = set(
        re.findall(r"^\.\. auto[a-z]+:: colombia_brief\.(?:[a-z]+\.)*(\w+)$", page.read_text("utf-8"), re.MULTILINE)
    )
    assert set(import_module(f"colombia_brief{room}").__all__) <= listed


def test_the_strategies_say_what_they_take() -> None:
    """Who has not installed Hypothesis is told how."""
    code = """
import sys
sys.modules["hypothesis"] = None
try:
    import colombia_brief.strategies
except ModuleNotFoundError as error:
    assert "pip install 'colombia-brief[hypothesis]'" in str(error), error
    print()
"""
    _imported_by(code)


@pytest.mark.parametrize("room", vars(colombia_brief)["_ROOMS"])
def test_the_rooms_are_there_without_an_import_of_their_own(room: str) -> None:
    """`import colombia_brief as cb; cb.corpus` works in a new process."""
    assert room in dir(colombia_brief)
    _imported_by(f"import colombia_brief as cb; assert cb.{room}.__all__")


def test_an_unknown_name_is_an_attribute_error() -> None:
    """A name that is not there is refused as Python refuses it."""
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        colombia_brief.nothing  # type: ignore[attr-defined]  # noqa: B018 - that is the test


def test_the_import_loads_nothing_heavy() -> None:
    """`import colombia_brief` loads none of the libraries that it stands on."""
    assert _imported_by("import colombia_brief") == set()


def test_loading_checking_and_showing_load_only_what_they_need() -> None:
    """The brief is read, shown and checked without the libraries for errors, tests and other formats."""
    show = "import colombia_brief as cb; brief = cb.load_brief(); cb.to_markdown(brief, edition='reader')"
    assert _imported_by(show) == {"attrs", "msgspec"}
    assert _imported_by(f"{show}; cb.check(brief)") == {"attrs", "dateutil", "msgspec"}


def test_the_version_is_the_one_of_the_metadata() -> None:
    """The installed package says the version that pyproject.toml says."""
    assert version("colombia-brief").count(".") == 2


def test_the_module_of_the_command_runs_nothing_when_it_is_imported() -> None:
    """Tools that import every module of a package do not start the command."""
    assert callable(import_module("colombia_brief.__main__").main)
