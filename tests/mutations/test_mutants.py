"""Corruptions: labelled, one at a time, the same for a seed, at every place, and seen where the table says so."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise, permutations
from typing import Any

import attrs
import pytest
from attrs import evolve

from colombia_brief import (
    Article,
    AttributionLevel,
    Correction,
    CorrectionKind,
    Derivation,
    DerivationKind,
    Period,
    Quantity,
    Quote,
    QuoteKind,
    Section,
    Source,
    SourceKind,
    Statistic,
    check,
    load_brief,
)
from colombia_brief.mutations import KINDS, Mutant, mutants
from colombia_brief.mutations.links import RECKONED
from colombia_brief.rules import RULES
from tests.mutations.material import HARBOR, PUERTO

ARTICLES = (load_brief(), HARBOR, PUERTO)
MINIMAL = Article(id="a", headline="A")


@pytest.fixture(scope="module")
def made() -> list[tuple[Article, Mutant]]:
    """All corruptions of all articles, each place with all that it admits."""
    return [(article, mutant) for article in ARTICLES for mutant in mutants(article, every=True)]


def test_every_kind_finds_a_place(made: list[tuple[Article, Mutant]]) -> None:
    """In one of the articles at least."""
    assert {mutant.kind for _, mutant in made} == set(KINDS)


def test_the_table_says_what_can_be_seen(made: list[tuple[Article, Mutant]]) -> None:
    """`always` is always, `never` never; where there is a condition, it holds in some places."""
    for name, kind in KINDS.items():
        visible = {mutant.visible for _, mutant in made if mutant.kind == name}
        if kind.visible in {"always", "never"}:
            assert visible == {kind.visible == "always"}, name
            continue
        assert kind.visible.startswith("where "), name
        assert True in visible, name


def test_the_table_names_rules_that_there_are() -> None:
    """What can be seen has codes; what can't has none."""
    for kind in KINDS.values():
        assert set(kind.expects) <= set(RULES)
        assert bool(kind.expects) is (kind.visible != "never")
        assert kind.place.startswith("$.")
        assert kind.what.endswith(".")


def test_one_corruption_at_a_time(made: list[tuple[Article, Mutant]]) -> None:
    """An article and its corruption differ in one field, or one item of it; waivers and corrections follow."""
    for article, mutant in made:
        # As they are written: 446 and 446.0 are one number, and two figures.
        changed = {
            field.name
            for field in attrs.fields(Article)
            if repr(getattr(article, field.name)) != repr(getattr(mutant.article, field.name))
        }
        moved = mutant.kind in {"quote_removed", "statistic_removed", "quoted_paragraph_removed"}
        assert len(changed - ({"waivers", "corrections"} if moved else set())) == 1, mutant.kind
        (field,) = changed if len(changed) == 1 else changed - {"waivers", "corrections"}
        before, after = _items(article, field), _items(mutant.article, field)
        if len(before) == len(after):
            assert sum(one != other for one, other in zip(before, after, strict=True)) == 1, mutant.kind


def _items(article: Article, field: str) -> list[str]:
    value: Any = getattr(article, field)
    return list(map(repr, value)) if _is_tuple(value) else [repr(value)]


def _is_tuple(value: Any) -> bool:
    return isinstance(value, tuple)


def test_the_same_seed_makes_the_same() -> None:
    """And another seed makes others, at the same places."""
    assert list(mutants(HARBOR)) == list(mutants(HARBOR, seed=0))
    first, second = list(mutants(HARBOR, seed=1)), list(mutants(HARBOR, seed=2))
    assert first != second
    places = [{(mutant.kind, mutant.path) for mutant in some} for some in (first, second)]
    assert len(places[0] & places[1]) > 0.9 * len(places[0])


def test_choices_do_not_depend_on_the_other_kinds() -> None:
    """A kind alone makes what it makes among all."""
    everything = list(mutants(HARBOR))
    for name in KINDS:
        assert list(mutants(HARBOR, [name])) == [mutant for mutant in everything if mutant.kind == name]


def test_every_has_all_that_a_seed_could_choose() -> None:
    """Whatever word or digit a seed decides on, the complete set has a corruption of that kind at that place."""
    complete = {(mutant.kind, mutant.path) for mutant in mutants(HARBOR, every=True)}
    for seed in range(3):
        assert {(mutant.kind, mutant.path) for mutant in mutants(HARBOR, seed=seed)} <= complete


def test_every_word_is_dropped_once() -> None:
    """But for the first and the last, which leave words that stand in the body, and those beside brackets."""
    dropped = {mutant.article.quotes[0].text for mutant in mutants(HARBOR, ["quote_word_dropped"], every=True)}
    for word in ("have", "12", "boats", "in", "here", "and", "not", "one", "goes", "out"):
        assert any(f" {word} " not in f" {text.replace(',', '')} " for text in dropped), word


def test_kinds_come_in_the_order_asked_for() -> None:
    """And a name that is no kind's is refused with the closest ones."""
    names = ["statistic_scale_changed", "quote_negated"]
    kinds = [mutant.kind for mutant in mutants(HARBOR, names)]
    assert [kinds[0], *(new for old, new in pairwise(kinds) if new != old)] == names
    with pytest.raises(ValueError, match="no corruption is called 'quote_negate'; did you mean quote_negated or"):
        next(mutants(HARBOR, ["quote_negate"]))
    with pytest.raises(ValueError, match="see KINDS"):
        next(mutants(HARBOR, ["xyz"]))


def test_an_article_with_nothing_in_it_has_few_places() -> None:
    """What is not there is not corrupted, and nothing raises."""
    kinds = {mutant.kind for mutant in mutants(MINIMAL, every=True)}
    assert kinds == {"quote_invented", "statistic_invented", "invisible_character_added", "language_changed"}


def _visible(article: Article, kind: str) -> Iterator[bool]:
    return (mutant.visible for mutant in mutants(article, [kind], every=True))


def test_what_no_checker_can_read_is_not_visible() -> None:
    """In a language without a table of figures, a wrong value is not."""
    german = evolve(HARBOR, language="de")
    for kind in ("statistic_value_changed", "statistic_unit_changed", "statistic_removed", "display_figure_changed"):
        assert any(_visible(HARBOR, kind))
        assert not any(_visible(german, kind))


def test_an_article_that_is_not_good_is_corrupted_all_the_same() -> None:
    """Words that stand nowhere, and references that lead nowhere, are passed over."""
    quote = Quote(id="q", text="Nobody said so at all", speaker="nobody", cue="said", kind=QuoteKind.INDIRECT)
    share = evolve(HARBOR.statistics[2], derivation=Derivation(kind=DerivationKind.SHARE, of=("x", "y")))
    lost = evolve(
        HARBOR,
        sections=(Section(paragraphs=("Nothing is here.",)),),
        quotes=(*HARBOR.quotes, quote),
        statistics=(share, *HARBOR.statistics[:2]),
    )
    assert {mutant.kind for mutant in mutants(lost, every=True)} >= {"quote_speaker_removed", "derivation_rewired"}


def test_words_that_two_quotes_claim_are_claimed_when_one_is_gone() -> None:
    """Then nobody can see that it is."""
    twice = evolve(HARBOR, quotes=(*HARBOR.quotes, evolve(HARBOR.quotes[0], id="again")))
    gone = [len(mutant.article.quotes) for mutant in mutants(twice, ["quote_removed"]) if mutant.visible]
    assert gone == [len(HARBOR.quotes)] * 3


def test_a_waiver_of_what_is_removed_goes_with_it() -> None:
    """And those of what comes after it move."""
    brief = load_brief()
    waived = evolve(
        brief,
        waivers=(
            evolve(brief.waivers[0], code="quote_without_speaker", path="$.quotes[0].speaker"),
            evolve(brief.waivers[0], code="quote_without_speaker", path="$.quotes[1].speaker"),
        ),
    )
    first = next(mutants(waived, ["quote_removed"]))
    assert [waiver.path for waiver in first.article.waivers] == ["$.quotes[0].speaker"]


def test_a_paragraph_without_the_quote_is_none_without_its_words() -> None:
    """Where the words stand in another paragraph too, cutting one shows nothing."""
    section = Section(paragraphs=("“Stay home,” she said.", "“Stay home,” she said.", "It rained."))
    quote = Quote(id="q", text="Stay home", prefix=None, suffix=None, speaker="s", cue="said")
    source = Source(id="s", kind=SourceKind.PERSON, name="Sue Sand")
    article = Article(id="a", headline="A", sections=(section,), sources=(source,), quotes=(quote,))
    for kind in ("quoted_paragraph_removed", "marks_removed", "body_quote_negated", "attribution_removed"):
        assert not any(_visible(article, kind)), kind


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.id)
def test_the_articles_are_good(article: Article) -> None:
    """Else the corruptions are no evidence."""
    report = check(article)
    assert not report.errors
    assert not report.warnings


def test_a_bench_refuses_a_paragraph_that_is_not_there() -> None:
    """Nothing is silently left as it was."""
    from colombia_brief.mutations.bench import Bench  # noqa: PLC0415 - the inside, for this test alone

    with pytest.raises(IndexError):
        Bench(MINIMAL, seed=0, every=False).with_paragraph(0, "x")


def test_statistics_are_of_the_article() -> None:
    """A part is no part of what it is part of already, and no circle is made by accident."""
    chain = evolve(
        HARBOR,
        statistics=tuple(
            evolve(item, part_of=whole) if whole else item
            for item, whole in zip(HARBOR.statistics, ("share", "budget", "fee"), strict=False)
        ),
    )
    assert isinstance(chain.statistics[0], Statistic)
    for mutant in mutants(chain, ["part_of_rewired"], every=True):
        assert not any("leads back" in finding.message for finding in check(mutant.article).findings)


def _sum_of(*operands: str) -> Article:
    """Return the article with a sum of tons in which one of the operands can be another number of tons."""
    sand = HARBOR.statistics[8:11]
    few = evolve(sand[0], id="few", quantity=evolve(sand[0].quantity, value=Decimal(7)))
    many = evolve(sand[0], id="many", quantity=evolve(sand[0].quantity, value=Decimal(900_000)))
    total = evolve(sand[2], derivation=Derivation(kind=DerivationKind.SUM, of=operands))
    return evolve(HARBOR, statistics=(few, many, *sand[:2], total))


def test_an_operand_far_too_large_is_visible() -> None:
    """One in a hundred is not; what a quotient would be is not reckoned."""
    article = _sum_of("sand-january", "sand-february")
    visible = {
        statistic.derivation.of: mutant.visible
        for mutant in mutants(article, ["derivation_rewired"], every=True)
        if (statistic := mutant.article.statistics[-1]).derivation
    }
    assert visible["many", "sand-february"]
    assert not visible["few", "sand-february"]
    quotient = Derivation(kind=DerivationKind.QUOTIENT, of=("sand-january", "sand-february"))
    other = evolve(article, statistics=(*article.statistics[:-1], evolve(article.statistics[-1], derivation=quotient)))
    assert not any(_visible(other, "derivation_rewired"))


@pytest.mark.parametrize(
    ("kind", "numbers", "reckoned"),
    [
        ("sum", (1, 2, 3), 6),
        ("difference", (6, 2), 4),
        ("average", (1, 2, 3), 2),
        ("change", (6, 2), -4),
    ],
)
def test_what_an_operation_makes_is_reckoned(kind: str, numbers: tuple[int, ...], reckoned: int) -> None:
    """By itself, not by the code that is put to the test."""
    assert RECKONED[DerivationKind(kind)](list(map(Decimal, numbers))) == reckoned


def test_what_an_article_leaves_open_is_passed_over() -> None:
    """No speaker, no name, no unit, one day alone, dates at the end of time, words that repeat: nothing raises."""
    article = Article(
        id="a",
        headline="A",
        date_published="9999-01-01",
        date_modified="9999-02-01",
        sections=(Section(paragraphs=("No such words stand here: 7 and 8 and 9 of 10.",)),),
        sources=(
            Source(id="nobody", kind=SourceKind.PERSON),
            Source(
                id="somebody",
                kind=SourceKind.PERSON,
                described_as="somebody",
                attribution_level=AttributionLevel.OFF_THE_RECORD,
            ),
        ),
        corrections=(Correction(kind=CorrectionKind.CORRECTION, text="One of them is wrong."),),
        quotes=(
            Quote(id="direct", text="very very much"),
            Quote(id="words", text="No such words"),
        ),
        statistics=(
            _number(7, derivation=Derivation(kind=DerivationKind.SUM, of=("n8", "n9"))),
            _number(8, derivation=Derivation(kind=DerivationKind.SUM, of=("n10", "n9"))),
            _number(9, derivation=Derivation(kind=DerivationKind.SUM, of=("n10",)), period=Period(text="since 1990")),
            _number(10, period=Period(text="since 1990", start="1990-01-01")),
            _number(11, derivation=Derivation(kind=DerivationKind.SUM, of=("n10",))),
        ),
    )
    kinds = {mutant.kind for mutant in mutants(article, every=True)}
    passed_over = {"selector_replaced", "quote_speaker_removed", "marks_removed", "published_after_modified"}
    assert kinds.isdisjoint(passed_over)
    undated = {mutant.kind for mutant in mutants(evolve(article, date_published=None, date_modified=None))}
    assert undated.isdisjoint({"corrected_before_published", "modified_before_published", "period_to_come"})
    swapped = [mutant.article.quotes[0].text for mutant in mutants(article, ["quote_words_swapped"], every=True)]
    assert swapped[0] == "very much very"


def test_words_that_stand_in_every_order_make_no_new_quote() -> None:
    """A quote that is said to be made up does not stand in the body by chance."""
    text = " ".join(" ".join(order) for order in permutations(("government", "yesterday", "several")))
    article = evolve(MINIMAL, sections=(Section(paragraphs=(text,)),))
    assert not list(mutants(article, ["quote_invented"]))


def _number(number: int, **fields: Any) -> Statistic:
    quantity = Quantity(value=Decimal(number))
    return Statistic(id=f"n{number}", label="A number", quantity=quantity, text=str(number), **fields)
