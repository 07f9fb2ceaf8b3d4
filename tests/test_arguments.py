"""Arguments of a wrong kind are told, wherever they are given."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from colombia_brief import (
    Body,
    check_derivation,
    draft,
    find_figures,
    find_quotations,
    match_quote,
    match_quotes,
    verify,
)
from colombia_brief.corpus import check_files, file_names, read_documents
from colombia_brief.strategies import broken_articles

if TYPE_CHECKING:
    from collections.abc import Callable

    Call = Callable[[Any], Any]


def _each(call: Call) -> Call:
    """Return what calls with one value among several."""

    def called(value: Any) -> Any:
        return call([value])

    return called


@pytest.mark.parametrize("wrong", [None, b"Words", 7, ["Words"]])
@pytest.mark.parametrize(
    "call",
    [
        Body,
        find_figures,
        find_quotations,
        draft,
        verify,
        partial(match_quote, quote="Words"),
        partial(match_quote, "Words"),
        _each(partial(match_quotes, "Words")),
        _each(partial(verify, "Words")),
        _each(lambda values: verify("Words", figures=values)),
        _each(partial(check_derivation, "sum", result="1")),
        partial(check_derivation, "sum", ["1"]),
    ],
)
def test_what_is_no_text_is_refused(call: Call, wrong: Any) -> None:
    """By name, with its type."""
    with pytest.raises(TypeError, match=f"^[a-z ]+ takes a str, not {type(wrong).__name__}"):
        call(wrong)


@pytest.mark.parametrize("wrong", ["12", b"12"])
@pytest.mark.parametrize(
    ("name", "call"),
    [
        ("quotes", partial(match_quotes, "Words")),
        ("quotes", partial(verify, "Words")),
        ("figures", partial(verify, "Words", ())),
        ("operands", partial(check_derivation, "sum", result="2")),
        ("kinds", broken_articles),
        ("patterns", check_files),
        ("patterns", file_names),
        ("patterns", read_documents),
    ],
)
def test_one_text_is_not_several(name: str, call: Call, wrong: Any) -> None:
    """Its letters would be taken for as many values."""
    with pytest.raises(TypeError, match=rf"^{name} takes several values, not one; write {name}=\["):
        call(wrong)


def test_a_body_shows_how_it_begins() -> None:
    """Not all of it."""
    assert repr(Body("Words")) == "Body('Words')"
    assert repr(Body("x" * 100)) == f"Body('{'x' * 60}…')"
