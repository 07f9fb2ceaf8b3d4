"""Corruptions of what the record says a figure is."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from colombia_brief.model import Modifier, Quantity, Statistic
from colombia_brief.mutations.bench import free_words, replaced
from colombia_brief.mutations.kinds import Change, Kind
from colombia_brief.mutations.moving import reordered
from colombia_brief.words.units import is_currency

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from colombia_brief.mutations.bench import Bench

_READ: Final = "in a language whose figures can be read"
_THOUSAND: Final = 3
_MOST: Final = 30
_MONEY: Final = ("USD", "EUR", "GBP")
_SIGNS: Final = {"USD": "$", "EUR": "€", "GBP": "£"}
_NOUNS: Final = ("barrel", "kg", "vessel")
_SHARES: Final = ("percent", "percentage_point")
_SHARE_WORDS: Final = ("%", "percent", "per cent", "point", "por ciento", "punto")
_TIMES: Final = ("day", "week", "year")
_STEM: Final = 3


def _quantities(
    bench: Bench, field: str, values_of: Callable[[Bench, str, Statistic], Sequence[object]]
) -> Iterator[Change]:
    """Yield the article with another value in one field of each quantity."""
    for path, index, statistic in bench.numbered_statistics():
        at = f"{path}.quantity.{field}"
        for value in bench.chosen(at, values_of(bench, at, statistic)):
            changes: dict[str, Any] = {field: value}
            quantity = evolve(statistic.quantity, **changes)
            yield Change(bench.with_statistic(index, quantity=quantity), at, bench.reads_figures)


def _other_digits(bench: Bench, path: str, value: Decimal, text: str) -> list[Decimal]:
    """Return a number with one digit changed, for each digit; none that the words print too."""
    digits = f"{value:f}"
    first = 1 if digits.startswith("-") else 0
    shift = bench.random(path).randrange(1, 9)
    numbers: list[Decimal] = []
    for index, digit in enumerate(digits):
        if digit.isdigit():
            leading = index == first
            new = (int(digit) - leading + shift) % (9 if leading else 10) + leading
            number = Decimal(f"{digits[:index]}{new}{digits[index + 1 :]}")
            if f"{number:,f}" not in text and f"{number:f}" not in text:
                numbers.append(number)
    return numbers


def _values(bench: Bench, path: str, statistic: Statistic) -> list[Decimal]:
    return _other_digits(bench, path, statistic.quantity.value, statistic.text)


def _signs(_: Bench, __: str, statistic: Statistic) -> list[Decimal]:
    value = statistic.quantity.value
    return [value.copy_negate()] if value else []


def _precisions(_: Bench, __: str, statistic: Statistic) -> list[Decimal]:
    digits = f"{statistic.quantity.value:f}"
    return [Decimal(f"{digits}0" if "." in digits else f"{digits}.0")]


def _scales(_: Bench, __: str, statistic: Statistic) -> list[int]:
    power = statistic.quantity.unit_mult
    return [other for other in (power + _THOUSAND, power - _THOUSAND) if abs(other) <= _MOST]


def _uppers(bench: Bench, path: str, statistic: Statistic) -> list[Decimal | None]:
    quantity = statistic.quantity
    if quantity.upper is None:
        return [quantity.value + 7]
    return [None, *_other_digits(bench, path, quantity.upper, statistic.text)]


def _denominators(_: Bench, __: str, statistic: Statistic) -> list[int]:
    return [other for other in (1, 2, 5) if other != statistic.quantity.denominator]


def _modifiers(_: Bench, __: str, statistic: Statistic) -> list[Modifier]:
    return [modifier for modifier in Modifier if modifier is not statistic.quantity.modifier]


def _units(bench: Bench) -> Iterator[Change]:
    for path, index, statistic in bench.numbered_statistics():
        unit, text = statistic.quantity.unit, _near(bench, index)
        options = [*_MONEY, *_NOUNS, *_SHARES]
        options = [other for other in options if other != unit and other[:_STEM].casefold() not in text.casefold()]
        at = f"{path}.quantity.unit"
        visible = bench.reads_figures and _prints_unit(statistic)
        for other in bench.chosen(at, options):
            quantity = evolve(statistic.quantity, unit=other, unit_text=None)
            yield Change(bench.with_statistic(index, quantity=quantity), at, visible)


def _without_units(bench: Bench) -> Iterator[Change]:
    for path, index, statistic in bench.numbered_statistics():
        if statistic.quantity.unit is not None:
            quantity = evolve(statistic.quantity, unit=None, unit_text=None)
            visible = bench.reads_figures and _prints_unit(statistic)
            yield Change(bench.with_statistic(index, quantity=quantity), f"{path}.quantity.unit", visible)


def _prints_unit(statistic: Statistic) -> bool:
    """Tell whether the words print the unit, as far as the record and the spelling show."""
    quantity, text = statistic.quantity, statistic.text.casefold()
    if quantity.unit is None:
        return False
    if is_currency(quantity.unit):
        spellings = [_SIGNS.get(quantity.unit, quantity.unit)]
    elif quantity.unit in _SHARES:
        spellings = list(_SHARE_WORDS)
    else:
        spellings = [quantity.unit[:_STEM]]
    return any(spelling.casefold() in text for spelling in (*spellings, quantity.unit_text) if spelling)


def _near(bench: Bench, index: int) -> str:
    """Return the words of a statistic and what stands around them."""
    place = bench.statistic_places[index]
    spoken = bench.article.statistics[index].text
    if place is None:
        return spoken
    start, end = bench.paragraphs.around(place.spans)
    return bench.body[start:end]


def _rates(bench: Bench) -> Iterator[Change]:
    for path, index, statistic in bench.numbered_statistics():
        per = statistic.quantity.per
        near = _near(bench, index).casefold()
        others: list[str | None] = [time for time in _TIMES if time != per and time not in near]
        if per is not None:
            others.append(None)
        at = f"{path}.quantity.per"
        for other in bench.chosen(at, others):
            quantity = evolve(statistic.quantity, per=other)
            yield Change(bench.with_statistic(index, quantity=quantity), at, bench.reads_figures)


def _other_words(bench: Bench) -> Iterator[Change]:
    for path, index, statistic in bench.numbered_statistics():
        at = f"{path}.text"
        random = bench.random(at)
        texts = [
            replaced(statistic.text, place, random.choice(bench.other_words(place[0])))
            for place in free_words(statistic.text)
        ]
        for text in bench.chosen(at, [text for text in texts if not bench.stands(text)]):
            yield Change(bench.with_statistic(index, text=text), at)


def _removed(bench: Bench) -> Iterator[Change]:
    for path, index, _ in bench.numbered_statistics():
        place = bench.statistic_places[index]
        order = [number for number in range(len(bench.article.statistics)) if number != index]
        article = reordered(bench.article, statistics=order)
        visible = bench.reads_figures and place is not None and not _is_claimed_by_another(bench, index)
        yield Change(article, place.paragraphs[0] if place else path, visible)


def _is_claimed_by_another(bench: Bench, index: int) -> bool:
    """Tell whether the words of another statistic, or of a period, could be those that print this figure."""
    text = bench.article.statistics[index].text.casefold()
    others = [item.text for number, item in enumerate(bench.article.statistics) if number != index]
    others += [item.period.text for item in bench.article.statistics if item.period is not None]
    return any(other.casefold() in text or text in other.casefold() for other in others)


def _invented(bench: Bench) -> Iterator[Change]:
    article = bench.article
    path = f"$.statistics[{len(article.statistics)}].text"
    number = bench.random(path).randrange(2_000, 900_000)
    words = f"{number:,} secret facilities"
    source = article.sources[0].id if article.sources else None
    quantity = Quantity(value=Decimal(number), unit="facility")
    statistic = Statistic(
        id=bench.unknown("statistic"), label="Secret facilities", quantity=quantity, text=words, source=source
    )
    yield Change(evolve(article, statistics=(*article.statistics, statistic)), path)


def _about(bench: Bench) -> Iterator[Change]:
    for path, index, statistic in bench.numbered_statistics():
        other = next(place for place in ("CO", "US") if place != statistic.observation_about)
        yield Change(bench.with_statistic(index, observation_about=other), f"{path}.observation_about", visible=False)


def _quantity(
    name: str,
    field: str,
    what: str,
    values_of: Callable[[Bench, str, Statistic], Sequence[object]],
    expects: str = "value_differs",
) -> Kind:
    return Kind(
        name=name,
        place=f"$.statistics[*].quantity.{field}",
        what=what,
        visible=f"where the article is {_READ}",
        expects=(expects,),
        make=lambda bench: _quantities(bench, field, values_of),
    )


KINDS = (
    _quantity("statistic_value_changed", "value", "A digit becomes another.", _values),
    _quantity("statistic_sign_changed", "value", "The sign becomes the other.", _signs),
    _quantity("statistic_precision_changed", "value", "A decimal is added that is not printed: 31 becomes 31.0.",
              _precisions),
    _quantity("statistic_scale_changed", "unit_mult", "Millions become billions, or thousands.", _scales),
    _quantity("statistic_range_changed", "upper", "The other end of a range is changed, dropped or added.", _uppers),
    _quantity("statistic_denominator_changed", "denominator", "“One in five” becomes one in two, or one.",
              _denominators),
    _quantity(
        "statistic_modifier_changed", "modifier", "How exactly the figure is meant: “more than” becomes “exactly”.",
        _modifiers, "modifier_differs",
    ),
    Kind(
        name="statistic_unit_changed",
        place="$.statistics[*].quantity.unit",
        what="The unit becomes another, which does not stand in the paragraph.",
        visible=f"where the words print the unit, {_READ}",
        expects=("unit_differs",),
        make=_units,
    ),
    Kind(
        name="statistic_unit_removed",
        place="$.statistics[*].quantity.unit",
        what="The unit is taken out.",
        visible=f"where the words print the unit, {_READ}",
        expects=("unit_differs",),
        make=_without_units,
    ),
    Kind(
        name="statistic_rate_changed",
        place="$.statistics[*].quantity.per",
        what="A figure a day becomes one a year, or one by no time, or the reverse; the paragraph has no such time.",
        visible=f"where the article is {_READ}",
        expects=("unit_differs",),
        make=_rates,
    ),
    Kind(
        name="statistic_words_changed",
        place="$.statistics[*].text",
        what="A word of those that state the figure becomes another word of the article.",
        visible="always",
        expects=("statistic_not_in_body",),
        make=_other_words,
    ),
    Kind(
        name="statistic_removed",
        place="$.statistics[*]",
        what="The figure is taken out of the record; the body still has it.",
        visible=f"where no other figure or period has the words, {_READ}",
        expects=("unclaimed_figure",),
        make=_removed,
    ),
    Kind(
        name="statistic_invented",
        place="$.statistics",
        what="A figure is added that the body does not have.",
        visible="always",
        expects=("statistic_not_in_body",),
        make=_invented,
    ),
    Kind(
        name="statistic_place_changed",
        place="$.statistics[*].observation_about",
        what="What the figure is about becomes another country.",
        visible="never",
        make=_about,
    ),
)  # fmt: skip
"""The kinds, in the order of the table."""
