"""Errors say what is wrong, all of it at once."""

import pickle

import pytest

from colombia_brief import ColombiaBriefError, FieldError, LoadError, Problem, ProblemCode, Source, from_json

ONE = Problem(path="$.id", code=ProblemCode.TYPE, message="takes a string", line=1, column=2)
TWO = Problem(path="$.id", code=ProblemCode.VALUE, message="is missing")


def test_one_problem_is_one_line() -> None:
    """Several are a line with their number, and a line each."""
    assert str(LoadError("JSON", (ONE,))) == "JSON: $.id (line 1, column 2): takes a string [type]"
    assert str(LoadError("JSON", (ONE, TWO))).splitlines() == ["JSON: 2 problems", f"  {ONE}", f"  {TWO}"]


def test_errors_are_what_their_users_catch() -> None:
    """A wrong construction is a TypeError and a ValueError, a bad document a ValueError, all are the library's."""
    with pytest.raises(TypeError):
        Source(id=7, kind=None)  # type: ignore[arg-type]
    assert issubclass(FieldError, ValueError)
    assert issubclass(LoadError, ValueError)
    with pytest.raises(ColombiaBriefError):
        from_json("")


def test_errors_can_be_sent_to_another_process() -> None:
    """Pickling keeps subject and problems."""
    error = pickle.loads(pickle.dumps(LoadError("JSON", (ONE, TWO))))  # noqa: S301 - our own bytes
    assert (error.subject, error.problems) == ("JSON", (ONE, TWO))
