"""What the terminal and the environment ask of the command."""

from __future__ import annotations

import errno
from types import SimpleNamespace
from typing import Any

import pytest
from click.testing import CliRunner

from colombia_brief.cli import main
from colombia_brief.cli.terminal import colour

WITHOUT = {"NO_COLOR": None, "FORCE_COLOR": None, "TERM": "xterm"}


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        ({"NO_COLOR": ""}, False),
    ],
)
def test_the_environment_decides_on_colour(environment: dict[str, str], coloured: bool) -> None:  # noqa: FBT001 - a case
    """Otherwise there are colours on a terminal, which the runner is not."""
    for arguments in (["check", "-"], ["check", "missing.json"], ["show", "missing.json"]):
        run = CliRunner().invoke(main, arguments, input='{"id": "a", "headline": "A"}', env={**WITHOUT, **environment})
        assert ("\x1b[" in run.output) is coloured


@pytest.mark.parametrize(
    ("name", "value", "wanted"),
    [("NO_COLOR", "1", False), ("NO_COLOR", "", None), ("TERM", "dumb", False), ("FORCE_COLOR", "1", True)],
)
def test_what_counts_for_colour(monkeypatch: pytest.MonkeyPatch, name: str, value: str, wanted: bool | None) -> None:  # noqa: FBT001 - a case
    """None leaves it to the stream."""
    for variable, standing in WITHOUT.items():
        if standing is None:
            monkeypatch.delenv(variable, raising=False)
        else:
            monkeypatch.setenv(variable, standing)
    monkeypatch.setenv(name, value)
    assert colour() is wanted


@pytest.mark.parametrize(
    ("number", "code", "told"), [(errno.ENOSPC, 2, "not written standard output: "), (errno.EPIPE, 1, "")]
)
def test_output_that_cannot_be_written_is_told(
    monkeypatch: pytest.MonkeyPatch, number: int, code: int, told: str
) -> None:
    """A full disk in a line, a reader that has enough not at all."""

    def refuse(*_: Any) -> None:
        raise OSError(number, "no more")

    monkeypatch.setattr("colombia_brief.cli.schema.click", SimpleNamespace(echo=refuse))
    run = CliRunner().invoke(main, ["schema"])
    assert (run.exit_code, bool(run.stderr)) == (code, bool(told))
    assert run.stderr.startswith(told)
