"""The run over the rules: which run, how they are graded, what is waived."""

from typing import Any

import pytest
from attrs import evolve

from colombia_brief import (
    Article,
    InvalidArticleError,
    Quote,
    Section,
    Severity,
    Source,
    SourceKind,
    Waiver,
    check,
    ensure,
)
from colombia_brief.rules import RULES

UNUSED = Article(
    id="a", headline="A headline", sources=(Source(id="agency", kind=SourceKind.ORGANIZATION, name="The Agency"),)
)


def test_selected_rules_alone_run() -> None:
    """`select` leaves the others out, `ignore` takes some away."""
    assert [finding.code for finding in check(UNUSED).findings] == ["unused_source"]
    assert check(UNUSED, select=["duplicate_id"]).findings == ()
    assert check(UNUSED, ignore=["unused_source"]).findings == ()


def test_a_rule_can_be_graded_otherwise() -> None:
    """The finding has the severity that the user gives it."""
    report = check(UNUSED, severities={"unused_source": Severity.ERROR})
    assert [finding.severity for finding in report.findings] == [Severity.ERROR]


def test_unknown_codes_are_refused_all_at_once() -> None:
    """Wherever they stand, with the closest codes that there are."""
    with pytest.raises(ValueError, match="no rule") as caught:
        check(UNUSED, select=["unused_sourc"], ignore=["xyz"], severities={"xyz": Severity.NOTE})
    assert str(caught.value).split("; ") == [
        "no rule has the code 'unused_sourc'",
        "did you mean unused_source or unused_waiver?",
        "no rule has the code 'xyz'",
        "see RULES",
    ]


def test_a_waived_finding_stays_in_the_report() -> None:
    """It no longer counts, and is told with its reason."""
    waiver = Waiver(code="unused_source", path="$.sources[0]", reason="Kept for the next edition.")
    report = check(evolve(UNUSED, waivers=(waiver,)))
    assert report.findings == ()
    assert [(item.finding.code, item.reason) for item in report.waived] == [(waiver.code, waiver.reason)]


def test_a_waiver_is_for_one_place() -> None:
    """The same defect elsewhere is found, and the waiver of a rule that did not run is left alone."""
    second = Source(id="other", kind=SourceKind.ORGANIZATION, name="The Other")
    waiver = Waiver(code="unused_source", path="$.sources[0]", reason="Kept for the next edition.")
    article = evolve(UNUSED, sources=(*UNUSED.sources, second), waivers=(waiver,))
    assert [finding.path for finding in check(article).findings] == ["$.sources[1]"]
    assert check(article, ignore=["unused_source"]).findings == ()


@pytest.mark.parametrize("severity", ["eror", "Error", None, 1, []])
def test_what_is_no_severity_is_refused(severity: Any) -> None:
    """Else an error would count as nothing, and a failing article would pass."""
    with pytest.raises(ValueError, match=r"unused_source=.*: a severity is one of error, warning, note"):
        check(UNUSED, severities={"unused_source": severity})


def test_a_severity_may_be_its_name() -> None:
    """As a configuration file has it."""
    named: Any = "error"
    assert not check(UNUSED, severities={"unused_source": named}).ok


@pytest.mark.parametrize("name", ["select", "ignore"])
def test_one_code_is_no_list_of_codes(name: str) -> None:
    """A string would be taken letter by letter."""
    arguments: Any = {name: "unused_source"}
    with pytest.raises(TypeError, match=rf"{name} takes several values, not one; write {name}=\['unused_source'\]"):
        check(UNUSED, **arguments)


def test_only_an_article_is_checked() -> None:
    """A dictionary has to be read first."""
    record: Any = {"id": "a"}
    with pytest.raises(TypeError, match="check takes an Article, not dict; read it with from_json first"):
        check(record)


def test_ensure_returns_what_has_no_error() -> None:
    """Warnings do not stop it."""
    assert ensure(UNUSED) is UNUSED


def test_ensure_raises_with_the_report() -> None:
    """The error carries the report, and its text lists the errors."""
    article = evolve(UNUSED, quotes=(Quote(id="q", text="One", speaker="agency"),))
    with pytest.raises(InvalidArticleError) as caught:
        ensure(article)
    assert caught.value.report.errors
    assert str(caught.value).startswith("the article has an error: $.quotes[0].text: error: ")
    with pytest.raises(InvalidArticleError) as several:
        ensure(evolve(article, quotes=(*article.quotes, Quote(id="r", text="Two", speaker="agency"))))
    first, *others = str(several.value).splitlines()
    assert first == "the article has 2 errors"
    assert [line.partition(": ")[0] for line in others] == ["  $.quotes[0].text", "  $.quotes[1].text"]


def test_quotes_are_verified_only_if_the_rules_for_it_ran() -> None:
    """Without them, a quote is only declared."""
    article = Article(
        id="a",
        headline="A headline",
        sections=(Section(paragraphs=("“It will rain,” the agency said.",)),),
        sources=UNUSED.sources,
        quotes=(Quote(id="q", text="It will rain", speaker="agency"),),
    )
    assert check(article).summary() == "a: no findings; 1 quote: 1 verified"
    assert check(article, ignore=["quote_outside_marks"]).summary() == "a: no findings; 1 quote: 1 declared"


def test_findings_come_in_the_order_of_the_registry() -> None:
    """Two runs give the same report."""
    article = evolve(UNUSED, sections=(Section(heading="Empty"),), quotes=(Quote(id="q", text="One"),))
    codes = [finding.code for finding in check(article).findings]
    assert codes == sorted(codes, key=list(RULES).index)
    assert check(article) == check(article)
