"""What the strategies make: articles that pass every rule, out of everything that the model has."""

from __future__ import annotations

import types
import unicodedata
from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin

import attrs
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from colombia_brief import strategies
from colombia_brief.checking import check
from colombia_brief.findings import Severity
from colombia_brief.formats import from_json, to_json
from colombia_brief.model import Article, QuoteKind
from colombia_brief.model.strings import texts_of
from colombia_brief.rules import RULES
from colombia_brief.words.figures import find_figures
from colombia_brief.words.quotations import find_quotations
from tests.formats.documents import is_of
from tests.generating import examples

if TYPE_CHECKING:
    from collections.abc import Iterator

_EXAMPLES = 80


def _collected(articles: st.SearchStrategy[Article], *, again: bool = False) -> list[Article]:
    """Return some hundred articles, as a test of a user would get them; if `again`, the same ones each time."""
    collected: list[Article] = []

    @settings(max_examples=_EXAMPLES, phases=[Phase.generate], derandomize=again, database=None)
    @given(articles)
    def collect(article: Article) -> None:
        collected.append(article)

    collect()
    return collected


@pytest.fixture(scope="module")
def drawn() -> list[Article]:
    """Some hundred articles, the same ones in every run, some with more in them."""
    return [
        article
        for least in range(3)
        for article in _collected(strategies.articles(min_quotes=least, min_statistics=least), again=True)
    ]


def test_no_rule_has_anything_to_say(drawn: list[Article]) -> None:
    """What `articles()` makes has no error and no warning; what is waived is there to be waived."""
    for article in drawn:
        report = check(article)
        assert not report.errors, report
        assert not report.warnings, report
        assert len(report.waived) == len(article.waivers)


def test_the_body_has_the_quotes_and_no_others(drawn: list[Article]) -> None:
    """A reader of quotation marks finds the direct and partial quotes, and nothing else in marks."""
    for article in drawn:
        in_marks = [quote for quote in article.quotes if quote.kind is not QuoteKind.INDIRECT]
        found = find_quotations(article.body)
        assert sum(len(quotation.pieces) for quotation in found) == len(in_marks), article.body
        assert all(quotation.balanced for quotation in found), article.body


def test_the_body_has_the_figures_and_no_others(drawn: list[Article]) -> None:
    """A reader of figures finds the statistics, with their quantities, and no other number."""
    for article in drawn:
        if article.language.partition("-")[0] == "en":
            found = sorted(figure.text for figure in find_figures(article.body, language=article.language))
            assert found == sorted(statistic.text for statistic in article.statistics), article.body


@given(strategies.printed_quantities())
def test_a_printed_quantity_reads_as_what_it_is(printed: strategies.Printed) -> None:
    """The words of a figure say value, scale, unit, rate and modifier of its quantity."""
    (figure,) = find_figures(f"The paper showed {printed.text}.", language="en")
    quantity = printed.quantity
    assert figure.text == printed.text
    assert str(figure.value) == str(quantity.value)
    for name in ("upper", "unit_mult", "denominator", "unit", "per", "modifier"):
        assert getattr(figure, name) == getattr(quantity, name)
    assert quantity.unit_text in {None, figure.unit_text}


@examples(50)
@given(strategies.articles())
def test_articles_survive_json(article: Article) -> None:
    """An article comes back from JSON as it was."""
    assert from_json(to_json(article)) == article


def _reached(thing: Any, counts: Counter[tuple[str, str, Any]]) -> None:
    """Count for each field what it was: a member, set, unset, empty or not."""
    cls: Any = thing.__class__  # pyright: ignore[reportUnknownVariableType]  # any class
    for field in attrs.fields(cls):
        value: Any = getattr(thing, field.name)
        is_default: Any = value in [None, (), field.default]
        counts[cls.__name__, field.name, value if is_of(value, StrEnum) else is_default] += 1
        for item in value if is_of(value, tuple) else (value,):
            if hasattr(item, "__attrs_attrs__"):
                _reached(item, counts)


def _to_be_reached(cls: type, done: set[type]) -> Iterator[tuple[str, str, Any]]:
    """Yield for each field of a class, and of those below it, what it can be."""
    if cls in done:
        return
    done.add(cls)
    for field in attrs.fields(cls):
        inner = [hint for hint in (field.type, *get_args(field.type)) if isinstance(hint, type)]
        enums = [hint for hint in inner if issubclass(hint, StrEnum)]
        if enums and get_origin(field.type) not in {types.UnionType, Union}:
            yield from ((cls.__name__, field.name, member) for member in enums[0])
        elif enums:
            yield from ((cls.__name__, field.name, member) for member in (*enums[0], True))
        elif field.default is not attrs.NOTHING and field.name != "schema_version":
            yield from ((cls.__name__, field.name, is_default) for is_default in (True, False))
        for hint in inner:
            if attrs.has(hint):
                yield from _to_be_reached(hint, done)


def test_every_enum_member_and_every_optional_field_is_reached(drawn: list[Article]) -> None:
    """Each member of each enumeration, each optional field with and without a value: all come in a few runs."""
    counts: Counter[tuple[str, str, Any]] = Counter()
    for article in drawn:
        _reached(article, counts)
    # A section without a paragraph is what a rule warns of.
    wanted = set(_to_be_reached(Article, set())) - {("Section", "paragraphs", True)}
    assert len(wanted) > 100, wanted
    missing = wanted
    for _ in range(10):
        missing = {one for one in wanted if not counts[one]}
        if not missing:
            return
        # The rare ones are rare: a few hundred more, with figures in all of them.
        for article in _collected(strategies.articles(min_statistics=1)):
            _reached(article, counts)
    pytest.fail(f"not reached: {missing}")


def test_all_kinds_of_text_are_reached(drawn: list[Article]) -> None:
    """The scripts of the world occur in the bodies; single characters and thousands, in the texts."""
    scripts = {
        name.partition(" ")[0]
        for article in drawn
        for letter in article.body
        if letter.isalpha() and (name := unicodedata.name(letter, ""))
    }
    assert {"LATIN", "ARABIC", "HEBREW", "THAI", "DEVANAGARI", "CJK", "HANGUL"} <= scripts
    lengths = [len(text) for article in drawn for text in texts_of(article) if text]
    assert min(lengths) == 1
    assert max(lengths) > 1000
    texts = [text for article in drawn for text in texts_of(article) if text]
    for piece in ("\n", "<", "\u200f", "\u0301"):
        assert any(piece in text for text in texts)
    assert any(text != text.strip() for text in texts)


def test_selectors_and_waivers_are_reached(drawn: list[Article]) -> None:
    """Words that stand more than once are told apart, and more than one rule is waived."""
    assert any(quote.prefix and quote.suffix for article in drawn for quote in article.quotes)
    assert any(item.prefix and item.suffix for article in drawn for item in article.statistics)
    assert len({waiver.code for article in drawn for waiver in article.waivers}) > 2


@examples(30)
@given(st.data())
def test_the_least_numbers_are_kept(data: st.DataObject) -> None:
    """`min_quotes` and `min_statistics` are what an article has at least."""
    quotes, statistics = data.draw(st.integers(0, 2)), data.draw(st.integers(0, 2))
    article = data.draw(strategies.articles(min_quotes=quotes, min_statistics=statistics))
    assert len(article.quotes) >= quotes
    assert len(article.statistics) >= statistics


@given(strategies.waivers())
def test_waivers_name_rules(waiver: Any) -> None:
    """A waiver of the strategies is of a rule that there is."""
    assert waiver.code in RULES
    assert RULES[waiver.code].RULE.severity in Severity
