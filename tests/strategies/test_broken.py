"""Strategies for what is nearly right."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from colombia_brief import Article, LoadError, check, from_json, to_json
from colombia_brief.evaluation.mutation import is_seen
from colombia_brief.findings import Report
from colombia_brief.strategies import broken_articles, json_documents

if TYPE_CHECKING:
    from colombia_brief.mutations import Mutant


@settings(max_examples=20)
@given(broken_articles())
def test_a_broken_article_has_a_visible_corruption(mutant: Mutant) -> None:
    """It is seen with one of the codes that it names, at its path."""
    assert mutant.visible
    assert mutant.expects
    assert is_seen(mutant, check(mutant.article), Report(article=mutant.article)), (mutant.kind, mutant.path)


@settings(max_examples=10)
@given(broken_articles(["source_via_itself", "quote_negated"]))
def test_kinds_can_be_chosen(mutant: Mutant) -> None:
    """Others are not made."""
    assert mutant.kind in {"source_via_itself", "quote_negated"}


def test_a_kind_that_there_is_not_is_refused() -> None:
    """When the strategy is made, not when it is drawn from."""
    with pytest.raises(ValueError, match="no corruption is called"):
        broken_articles(["quote_negate"])


def test_documents_are_taken_or_refused() -> None:
    """What is read can be written and read again; the rest is refused, for problems of many kinds."""
    wanted = {"taken", "syntax", "unknown_key", "repeated_key", "type"}
    seen: Counter[str] = Counter()

    @settings(max_examples=100, database=None)
    @given(json_documents())
    def collect(text: str) -> None:
        try:
            article: Article = from_json(text)
        except LoadError as error:
            seen.update(problem.code.value for problem in error.problems)
        else:
            assert from_json(to_json(article)) == article
            seen["taken"] += 1

    # A run may miss a kind; several do not.
    for _ in range(5):
        if not wanted <= set(seen):
            collect()
    assert wanted <= set(seen), seen
