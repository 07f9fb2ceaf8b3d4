"""Strategies for what is nearly right."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import Phase, find, given, settings

from colombia_brief import LoadError, check, from_json, to_json
from colombia_brief.evaluation.mutation import is_seen
from colombia_brief.findings import Report
from colombia_brief.strategies import broken_articles, json_documents
from tests.generating import examples

if TYPE_CHECKING:
    from colombia_brief.mutations import Mutant


@examples(20)
@given(broken_articles())
def test_a_broken_article_has_a_visible_corruption(mutant: Mutant) -> None:
    """It is seen with one of the codes that it names, at its path."""
    assert mutant.visible
    assert mutant.expects
    assert is_seen(mutant, check(mutant.article), Report(article=mutant.article)), (mutant.kind, mutant.path)


@examples(10)
@given(broken_articles(["source_via_itself", "quote_negated"]))
def test_kinds_can_be_chosen(mutant: Mutant) -> None:
    """Others are not made."""
    assert mutant.kind in {"source_via_itself", "quote_negated"}


def test_a_kind_that_there_is_not_is_refused() -> None:
    """When the strategy is made, not when it is drawn from."""
    with pytest.raises(ValueError, match="no corruption is called"):
        broken_articles(["quote_negate"])


@examples(100)
@given(json_documents())
def test_documents_are_taken_or_refused(text: str) -> None:
    """What is read can be written and read again; nothing but a refusal is raised."""
    with suppress(LoadError):
        article = from_json(text)
        assert from_json(to_json(article)) == article


@pytest.mark.parametrize("outcome", ["taken", "syntax", "unknown_key", "repeated_key", "type"])
def test_documents_have_faults_of_many_kinds(outcome: str) -> None:
    """Searched for, kind by kind: what a run happens to draw must not decide."""
    outcomes = json_documents().map(_outcomes)
    searched = settings(max_examples=2000, phases=[Phase.generate], database=None)
    assert outcome in find(outcomes, lambda seen: outcome in seen, settings=searched)


def _outcomes(text: str) -> frozenset[str]:
    try:
        from_json(text)
    except LoadError as error:
        return frozenset(problem.code.value for problem in error.problems)
    return frozenset({"taken"})
