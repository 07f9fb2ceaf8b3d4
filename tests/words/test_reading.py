"""Reading passages: the short way and the long way give the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_brief.words import reading
from colombia_brief.words.reading import read_passages
from colombia_brief.words.sound import Passage, read_sound_text

PARTS = st.lists(
    st.sampled_from(
        [
            "“",
            "”",
            '"',
            "’",
            "'",
            "''",
            "''",
            " ",
            " ",
            "a",
            "We",
            "5",
            ".",
            ",",
            "…",
            "-",
            "—",
            "(",
            ")",
            "\n",
            "“a”",
            '"b" ',
        ]
    ),
    max_size=14,
).map("".join)


def _no_short_way(_: str) -> None:
    return None


def long_way(text: str) -> list[Passage]:
    """Read with the short way closed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "read_sound_text", _no_short_way)
        return read_passages(text)


@given(PARTS)
def test_the_short_way_reads_the_same(text: str) -> None:
    """A text whose marks are sound is read at once, as weighing each mark would read it."""
    if read_sound_text(text) is not None:
        assert read_passages(text) == long_way(text)


@pytest.mark.parametrize(
    "text", ["“We tried,” she said. “It’s over.”", 'He said "no" twice ("yes" once).\n"We tried."', ""]
)
def test_common_texts_take_the_short_way(text: str) -> None:
    """Curly or straight double marks and apostrophes inside words or after them."""
    assert read_sound_text(text.replace("(", "").replace(")", "")) is not None
    assert read_passages(text) == long_way(text)


@pytest.mark.parametrize("text", ["“We tried, she said.", "‘We tried", "»No«\n‘", "“a “b” c”", "5' 10\"", "“a” ‘b’ “c"])
def test_other_texts_take_the_long_way(text: str) -> None:
    """Whatever may be in doubt is weighed."""
    assert read_sound_text(text) is None


def test_lines_that_are_weighed_leave_the_others_the_short_way() -> None:
    """Wherever in the text they stand, and how many they are."""
    plain, weighed = "“We tried,” she said.", "“He said ‘no’ twice,” she said."
    for lines in ([plain, weighed], [weighed, plain], [weighed] * 3, [plain, weighed, plain, weighed, weighed, plain]):
        text = "\n".join(lines)
        assert read_sound_text(text) == long_way(text)
