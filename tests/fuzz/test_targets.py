"""What the fuzzer drives: the promises hold for its seeds, and for what Hypothesis makes of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fuzz.targets import TARGETS, BrokenPromiseError, quote, seeds
from tests.generating import examples

_NAMES = st.sampled_from(sorted(TARGETS))


@pytest.mark.parametrize("name", sorted(TARGETS))
def test_the_seeds_break_no_promise(name: str) -> None:
    """There are some, and they are good."""
    inputs = seeds(name)
    assert len(inputs) > 1
    for data in inputs:
        TARGETS[name](data)


@examples(200)
@given(_NAMES, st.binary(max_size=200) | st.text(max_size=80).map(str.encode))
def test_no_bytes_break_a_promise(name: str, data: bytes) -> None:
    """Whatever they are."""
    TARGETS[name](data)


@examples(200)
@given(st.data(), _NAMES)
def test_no_spoiled_seed_breaks_a_promise(data: st.DataObject, name: str) -> None:
    """A piece of a seed, with another piece in the middle of it."""
    options = st.sampled_from(seeds(name))
    one, other = data.draw(options), data.draw(options)
    start, end = sorted((data.draw(st.integers(0, len(one))), data.draw(st.integers(0, len(one)))))
    cut = data.draw(st.integers(0, len(other)))
    TARGETS[name](one[:start] + other[cut : cut + 40] + one[end:])


def test_a_broken_promise_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """The target would notice: a match without a place is none."""

    class Placeless:
        spans = ()

        def __bool__(self) -> bool:
            return True

    def match(_: str, __: str) -> Placeless:
        return Placeless()

    monkeypatch.setattr("fuzz.targets.match_quote", match)
    with pytest.raises(BrokenPromiseError):
        quote(b"text\x1equote")
