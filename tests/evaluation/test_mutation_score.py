"""The mutation score: ours is whole, a blind check's is nothing, and one that cries wolf is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from colombia_brief import Finding, Report, Section, Severity, check, load_brief
from colombia_brief.evaluation import evaluate
from colombia_brief.evaluation.mutation import is_seen, touches
from colombia_brief.mutations import harmless, mutants
from colombia_brief.strategies import articles
from tests.generating import examples
from tests.mutations.material import HARBOR, PUERTO

if TYPE_CHECKING:
    from colombia_brief import Article


@pytest.mark.parametrize(
    "article",
    [pytest.param(load_brief(), marks=pytest.mark.heavy), HARBOR, PUERTO],
    ids=lambda article: article.id,
)
def test_every_visible_corruption_is_seen_and_no_edit_alarms(article: Article) -> None:
    """Of all that each place admits: with an expected code, at the right path."""
    score = evaluate(article, every=True)
    assert score.missed == ()
    assert score.alarms == ()
    assert score.ok
    assert score.seen == score.visible > 0
    assert score.made > score.visible


@pytest.mark.heavy
@examples(15)
@given(articles(min_quotes=1, min_statistics=1), st.integers(min_value=0, max_value=2**16))
def test_the_same_holds_for_any_good_article(article: Article, seed: int) -> None:
    """In all scripts, with whatever is optional."""
    score = evaluate(article, seed=seed)
    assert not score.missed, [(item.kind, item.path) for item in score.missed]
    assert not score.alarms, [(edit.kind, edit.path, findings) for edit, findings in score.alarms]


def test_a_blind_check_sees_nothing_and_alarms_nobody() -> None:
    """The score is the check's, not ours."""
    score = evaluate(HARBOR, check=lambda article: Report(article=article))
    assert score.seen == 0
    assert score.share == 0
    assert len(score.missed) == score.visible
    assert not score.alarms
    assert not score.ok


def test_a_check_that_cries_wolf_is_told() -> None:
    """Each harmless edit that it warns of is an alarm, with what it said."""

    def wolf(article: Article) -> Report:
        finding = Finding(code="wolf", severity=Severity.WARNING, path="$", message="wolf")
        return Report(article=article, findings=() if article == HARBOR else (finding,))

    score = evaluate(HARBOR, check=wolf, kinds=["quote_negated"])
    assert len(score.alarms) == sum(row.made for row in score.edits) == sum(row.seen for row in score.edits)
    assert score.alarms[0][1][0].code == "wolf"


def test_what_the_article_has_already_is_no_evidence() -> None:
    """A finding that is there without the corruption does not see it; nor does it alarm in an edit."""
    (mutant, *_) = mutants(HARBOR, ["statistic_unit_removed"])
    report = check(mutant.article)
    assert is_seen(mutant, report, check(HARBOR))
    assert not is_seen(mutant, report, report)
    bad = evolve(HARBOR, sections=(*HARBOR.sections, Section(heading="Empty")))
    assert check(bad).warnings
    assert not evaluate(bad, kinds=["quote_negated"]).alarms


@pytest.mark.parametrize(
    ("one", "other", "meets"),
    [
        ("$.quotes[1].text", "$.quotes[1].text", True),
        ("$.quotes[1]", "$.quotes[1].text", True),
        ("$.quotes[1].text", "$.quotes[1]", True),
        ("$.sections[0]", "$.sections[0].paragraphs[2]", True),
        ("$.quotes[1]", "$.quotes[10]", False),
        ("$.quotes[1].text", "$.quotes[1].speaker", False),
        ("$.date", "$.date_published", False),
    ],
)
def test_a_path_touches_what_it_is_and_what_it_lies_in(one: str, other: str, *, meets: bool) -> None:
    """And nothing that only begins with the same letters."""
    assert touches(one, other) is meets


def test_an_expected_code_elsewhere_does_not_see_a_corruption() -> None:
    """Nor does another code at the right place."""
    (mutant, *_) = mutants(HARBOR, ["quote_negated"])
    here, there = mutant.path, "$.quotes[3].text"
    before = Report(article=HARBOR)
    for code, path, related, seen in (
        ("quote_altered", here, (), True),
        ("quote_altered", "$", (here,), True),
        ("quote_altered", there, (), False),
        ("unused_source", here, (), False),
    ):
        finding = Finding(code=code, severity=Severity.ERROR, path=path, message="m", related=related)
        assert is_seen(mutant, Report(article=mutant.article, findings=(finding,)), before) is seen


def test_nothing_to_see_is_all_seen() -> None:
    """A share of nothing is whole."""
    score = evaluate(PUERTO, kinds=["quote_medium_changed"])
    assert score.visible == 0
    assert score.share == 1
    assert {edit.kind for edit in harmless(PUERTO)} == {row.kind for row in score.edits}
