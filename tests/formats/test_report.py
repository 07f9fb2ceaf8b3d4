"""Reports as JSON and as annotations."""

import json

import pytest

from colombia_brief import Article, Finding, Quote, Report, Severity, Span, Waived, check, load_brief
from colombia_brief.formats.jsonsource import Place
from colombia_brief.formats.report import report_to_annotations, report_to_json

FINDING = Finding(
    code="some_defect",
    severity=Severity.ERROR,
    path="$.quotes[0].text",
    message="is 100% wrong,\nsee below: twice",
    related=("$.id",),
    span=Span(3, 5),
    expected="one",
    found="two",
)
REPORT = Report(
    article=Article(id="a", headline="A headline", quotes=(Quote(id="q", text="One"),)),
    findings=(FINDING,),
    waived=(Waived(finding=FINDING, reason="Known."),),
)


def test_everything_of_a_finding_is_in_the_json() -> None:
    """Its parts as data, what it lacks left out."""
    data = json.loads(report_to_json(REPORT))
    assert data["findings"] == [
        {
            "code": "some_defect",
            "severity": "error",
            "path": "$.quotes[0].text",
            "message": "is 100% wrong,\nsee below: twice",
            "related": ["$.id"],
            "span": {"start": 3, "end": 5},
            "expected": "one",
            "found": "two",
        }
    ]
    assert data["waived"] == [{**data["findings"][0], "reason": "Known."}]
    assert data["verifications"] == [{"path": "$.quotes[0]", "id": "q", "outcome": "contradicted"}]
    assert data["ok"] is False


def test_indented_json_says_the_same() -> None:
    """Only white space differs."""
    report = check(load_brief())
    assert json.loads(report_to_json(report, indent=2)) == json.loads(report_to_json(report))
    assert report_to_json(report, indent=2).startswith('{\n  "report_version": 1,\n')


def test_nothing_can_break_out_of_an_annotation() -> None:
    """Line breaks, per cents, colons and commas are escaped, in the message and in the properties."""
    text = report_to_annotations(REPORT, file="a,b:c.json", place=lambda _: Place(1, 2))
    assert text == (
        "::error file=a%2Cb%3Ac.json,line=1,col=2,title=some_defect::"
        "$.quotes[0].text: is 100%25 wrong,%0Asee below: twice\n"
    )


@pytest.mark.parametrize(("severity", "command"), [(Severity.WARNING, "warning"), (Severity.NOTE, "notice")])
def test_each_severity_has_its_command(severity: Severity, command: str) -> None:
    """Notes are notices there."""
    report = Report(article=REPORT.article, findings=(Finding(code="a_b", severity=severity, path="$", message="m"),))
    assert report_to_annotations(report, file="f", place=lambda _: Place(1, 1)).startswith(f"::{command} file=f,")
