"""Findings and reports as values."""

from attrs import evolve

from colombia_brief import Article, Finding, Outcome, Quote, Report, Severity, Waived
from colombia_brief.findings import Verification

ARTICLE = Article(id="a", headline="A headline", quotes=(Quote(id="q", text="One"), Quote(id="r", text="Two")))
FINDING = Finding(code="some_defect", severity=Severity.ERROR, path="$.quotes[1].text", message="is wrong")


def test_findings_are_sorted_by_severity() -> None:
    """Errors, warnings and notes can be asked for one by one."""
    warning, note = evolve(FINDING, severity=Severity.WARNING), evolve(FINDING, severity=Severity.NOTE)
    report = Report(article=ARTICLE, findings=(FINDING, warning, note))
    assert (report.errors, report.warnings, report.notes) == ((FINDING,), (warning,), (note,))
    assert not report.ok
    assert Report(article=ARTICLE, findings=(warning, note)).ok


def test_a_report_prints_one_line_a_finding() -> None:
    """Findings, what was waived, and a sum at the end."""
    report = Report(
        article=ARTICLE,
        findings=(FINDING,),
        waived=(Waived(finding=evolve(FINDING, path="$.id"), reason="Known."),),
        quote_levels=("exact", None),
    )
    assert str(report).splitlines() == [
        "$.quotes[1].text: error: is wrong [some_defect]",
        "$.id: waived: is wrong [some_defect] (Known.)",
        "a: 1 error, 1 waived; 2 quotes: 1 verified, 1 contradicted",
    ]


def test_the_sum_counts_in_words() -> None:
    """Plurals, and what is waived where nothing else is found."""
    warning = evolve(FINDING, severity=Severity.WARNING)
    assert Report(article=ARTICLE, findings=(warning, warning)).summary() == "a: 2 warnings; 2 quotes: 2 declared"
    waived = Report(article=evolve(ARTICLE, quotes=()), waived=(Waived(finding=FINDING, reason="Known."),))
    assert waived.summary() == "a: no findings, 1 waived"


def test_a_verification_names_the_level() -> None:
    """A quote that an error contradicts, one whose record is only incomplete, one that was not looked for."""
    report = Report(article=ARTICLE, findings=(FINDING,), quote_levels=("split", "exact"))
    assert report.verifications == (
        Verification(path="$.quotes[0]", id="q", outcome=Outcome.VERIFIED, level="split"),
        Verification(path="$.quotes[1]", id="r", outcome=Outcome.CONTRADICTED),
    )
    incomplete = evolve(FINDING, contradicts=False)
    report = Report(article=ARTICLE, findings=(incomplete,), quote_levels=("split", "exact"))
    assert [item.outcome for item in report.verifications] == [Outcome.VERIFIED, Outcome.VERIFIED]
    outcomes = [item.outcome for item in Report(article=ARTICLE).verifications]
    assert outcomes == [Outcome.DECLARED, Outcome.DECLARED]
