"""Edits that change nothing of what an article says."""

import pytest
from attrs import evolve

from colombia_brief import Article, Section, Waiver, check, load_brief
from colombia_brief.mutations import EDITS, harmless
from tests.mutations.material import HARBOR, PUERTO

ARTICLES = (load_brief(), HARBOR, PUERTO)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.id)
@pytest.mark.parametrize("seed", range(3))
def test_no_edit_alarms_anybody(article: Article, seed: int) -> None:
    """No error, no warning, and the same quotes and statistics verified."""
    for edit in harmless(article, seed):
        report = check(edit.article)
        assert not report.errors, (edit.kind, edit.path, report)
        assert not report.warnings, (edit.kind, edit.path, report)
        assert edit.article != article


def test_every_kind_of_edit_is_made() -> None:
    """On one of the articles at least."""
    assert {edit.kind for article in ARTICLES for edit in harmless(article)} == set(EDITS)


def test_the_same_seed_makes_the_same() -> None:
    """And another seed another order."""
    assert list(harmless(HARBOR)) == list(harmless(HARBOR, seed=0))
    assert list(harmless(HARBOR, seed=1)) != list(harmless(HARBOR, seed=2))


def test_what_refers_to_a_paragraph_follows_it() -> None:
    """A waiver of a place behind the cut counts one more, one before it does not."""
    section = Section(
        paragraphs=("Nobody slept. The pier broke. Rain fell on.", "“Title” was read.", "“More” was read.")
    )
    waivers = tuple(
        Waiver(code="unclaimed_quotation", path=f"$.sections[0].paragraphs[{number}]", reason="A title.")
        for number in (1, 2)
    )
    article = Article(id="a", headline="A", sections=(section,), waivers=waivers)
    assert not check(article).warnings
    edits = [edit for edit in harmless(article) if edit.kind == "paragraph_split"]
    assert [edit.path for edit in edits] == ["$.sections[0].paragraphs[0]"]
    paths = [waiver.path for waiver in edits[0].article.waivers]
    assert paths == ["$.sections[0].paragraphs[2]", "$.sections[0].paragraphs[3]"]


def test_a_private_language_tag_is_left_alone() -> None:
    """It has no room for another one; the case of its letters is free."""
    article = evolve(HARBOR, language="en-x-news")
    tags = [edit.article.language for edit in harmless(article) if edit.kind == "language_tag"]
    assert tags == ["EN-X-NEWS"]
