"""The nearest place of a refused quote."""

from __future__ import annotations

import pytest

from colombia_brief.words.differences import Change, nearest
from colombia_brief.words.matching import Body
from colombia_brief.words.streams import Stream


def stream(body: str) -> Stream:
    """Return a text as one piece."""
    return Stream(body, [[(0, len(body))]])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (Change("a", "b"), "the quote has “a”, the text “b”"),
        (Change("a", ""), "the quote has “a”, the text does not"),
        (Change("", "b"), "the text has “b”, the quote does not"),
    ],
)
def test_a_change_is_said_in_words(change: Change, said: str) -> None:
    """What is missing on which side."""
    assert str(change) == said


@pytest.mark.parametrize(
    ("quote", "place", "changes"),
    [
        ("they would not pay", "they would never pay", [("not", "never")]),
        ("would pay a cent", "would never pay a cent", [("", "never")]),
        ("would really never pay", "would never pay", [("really", "")]),
        ("would never pay a dollar", "would never pay a cent", [("dollar", "cent")]),
        ("Nobody would never pay", "they would never pay", [("Nobody", "they")]),
        ("never pay 5%", "never pay a", [("5%", "a")]),
        ("They would Never", "they would never", [("They", "they"), ("Never", "never")]),
    ],
)
def test_the_nearest_place_is_found(quote: str, place: str, changes: list[tuple[str, str]]) -> None:
    """The place has as many words as the quote, and what differs is paired."""
    body = "Long before that, in another town, they said they would never pay a cent of it to any of them."
    found = nearest(body, stream(body), quote, quoted=False)
    assert found is not None
    assert found.text == place
    assert [(change.quote, change.text) for change in found.changes] == changes
    assert 0 < found.similarity < 1


def test_signs_and_currency_are_part_of_what_differs() -> None:
    """A dropped sign is a change of the number."""
    body = "It fell by -5% to $10."
    found = nearest(body, stream(body), "fell by 5% to £10", quoted=False)
    assert found is not None
    assert found.changes == (Change("5%", "−5%"), Change("£10", "$10"))


def test_stops_alone_are_no_change() -> None:
    """A comma for a full stop is not worth a line."""
    body = "They tried, and failed."
    found = nearest(body, stream(body), "They tried. and failed", quoted=False)
    assert found is not None
    assert found.changes == ()


def test_nothing_is_near_a_text_without_a_common_word() -> None:
    """No place is better than none."""
    assert nearest("abc", stream("abc"), "xyz", quoted=False) is None
    assert nearest("", stream(""), "xyz", quoted=False) is None


def test_the_nearest_place_lies_in_one_quotation() -> None:
    """Words of two speakers are not put together."""
    body = Body("“We tried it,” said Roe. “And we failed,” said Poe. “They left us,” said Doe.")
    found = nearest(body.text, body._speech(), "And we never failed at all", quoted=True)
    assert found is not None
    assert found.text == "And we failed,"
    assert found.quoted


def test_words_on_both_sides_of_a_quotations_end_do_not_add_up() -> None:
    """The quotation that has the rarest of the words is the nearest."""
    body = Body("“They came and went, so we tried it,” said Roe. “No.” “It failed and we and they went,” said Poe.")
    found = body.nearest("we tried it and It failed")
    assert found is not None
    assert found.text in {"we tried it,", "It failed"}
    assert found.changes


def test_long_quotes_are_compared_by_their_beginning() -> None:
    """Enough is said by the first few hundred words, and it takes no longer."""
    body = " ".join(f"word{number}" for number in range(2000))
    found = nearest(body, stream(body), body.replace("word3 ", "other "), quoted=False)
    assert found is not None
    assert found.changes == (Change("other", "word3"),)


def test_words_that_stand_everywhere_are_counted_a_few_times_only() -> None:
    """A text of one word is looked through once."""
    body = "a " * 5000
    found = nearest(body, stream(body), "a b", quoted=False)
    assert found is not None
    assert found.changes == (Change("b", "a"),)


@pytest.mark.parametrize("size", [3, 4, 5, 8, 9, 13, 40])
@pytest.mark.parametrize("length", [41, 60, 300])
def test_the_place_has_the_words_around_the_one_that_differs(size: int, length: int) -> None:
    """Wherever in the text it lies, and whichever of its words another stands for."""
    words = [f"word{number}" for number in range(length)]
    body = " ".join(words)
    last = length - size
    for start in {0, min(1, last), min(size, last), last // 2, last - 1, last}:
        for at in {0, 1, size // 2, size - 1}:
            quote = words[start : start + size]
            quote[at] = "other"
            found = nearest(body, stream(body), " ".join(quote), quoted=False)
            assert found is not None
            assert found.text == " ".join(words[start : start + size])
            assert found.changes == (Change("other", words[start + at]),)
            # Twice the words in common by those of both.
            assert found.similarity == round((size - 1) / size, 3)


@pytest.mark.parametrize(
    ("quote", "similarity"),
    [("they would not pay", 0.75), ("they would pay", 0.857), ("they would really never pay", 0.889), ("pay no", 0.5)],
)
def test_likeness_is_the_share_of_words_in_common(quote: str, similarity: float) -> None:
    """Twice their number by the number of words on both sides, to three places."""
    body = "Long before that they would never pay a cent."
    found = nearest(body, stream(body), quote, quoted=False)
    assert found is not None
    assert found.similarity == similarity


def test_a_place_in_prose_has_to_be_more_like_the_quote() -> None:
    """By more than a tenth: else the one in quotation marks is the nearest."""
    quote = "a b c d e f g h i j"
    said = Body("“a b c d e f g h x y.” Not: a b c d e f g h i z.")
    found = said.nearest(quote)
    assert found is not None
    assert (found.quoted, found.similarity) == (True, 0.8)
    other = Body("“a b c d e f g v x y.” Not: a b c d e f g h i z.")
    found = other.nearest(quote)
    assert found is not None
    assert (found.quoted, found.similarity) == (False, 0.9)
