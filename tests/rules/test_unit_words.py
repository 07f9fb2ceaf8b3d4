"""Which nouns stand near a figure, where the finder's reading of its unit is not the record's."""

from decimal import Decimal

import pytest

from colombia_brief import Article, Quantity, Section, Statistic, check


@pytest.mark.parametrize(
    ("after", "unit", "found"),
    [
        ("boats left.", "boat", False),
        ("wooden boats left.", "boat", False),
        ("wooden boats left.", "lifeboat", True),
        ("lifeboats left.", "boat", True),
        ("people left.\n\nA boat came.", "boat", True),
        ("people " + "and more and more " * 4 + "on a boat left.", "boat", True),
    ],
)
def test_the_recorded_noun_stands_near_the_number(after: str, unit: str, *, found: bool) -> None:
    """It begins a word, in the same paragraph, and not far behind."""
    paragraphs = tuple(f"They counted 446 {after}".split("\n\n"))
    count = Statistic(id="n", label="Counted", quantity=Quantity(value=Decimal(446), unit=unit), text="446")
    article = Article(id="a", headline="A", sections=(Section(paragraphs=paragraphs),), statistics=(count,))
    assert bool(check(article, select=["unit_differs"]).findings) is found


def test_a_time_within_another_word_is_no_rate() -> None:
    """“Between” has no “week” in it."""
    quantity = Quantity(value=Decimal("21.4"), unit_mult=6, unit="year", per="week")
    count = Statistic(id="n", label="Counted", quantity=quantity, text="21.4 million years")
    section = Section(paragraphs=("It was 21.4 million years, between two ages.",))
    article = Article(id="a", headline="A", sections=(section,), statistics=(count,))
    assert [item.path for item in check(article, select=["unit_differs"]).findings] == ["$.statistics[0].quantity.per"]


@pytest.mark.parametrize("words", ["120 km/h", "120 kilometres per hour"])
@pytest.mark.parametrize(
    ("unit", "per", "places"),
    [
        ("km/h", None, []),
        ("km", "hour", []),
        ("mile/h", None, ["unit"]),
        ("m/s", None, ["unit", "per"]),
        ("km", "day", ["per"]),
    ],
)
def test_a_speed_is_recorded_as_it_is_printed_or_spelled_out(
    words: str, unit: str, per: str | None, places: list[str]
) -> None:
    """A speed is one thing, whether its unit is a length per time in the record, in the text, or in both."""
    gust = Statistic(id="n", label="Gusts", quantity=Quantity(value=Decimal(120), unit=unit, per=per), text=words)
    section = Section(paragraphs=(f"There were gusts of {words}.",))
    article = Article(id="a", headline="Gusts of 120 km/h", sections=(section,), statistics=(gust,))
    found = check(article, select=["unit_differs", "display_figure_not_in_body"]).findings
    assert [item.path for item in found] == [f"$.statistics[0].quantity.{place}" for place in places]
