"""Writes reports for pipelines: versioned JSON, and the annotations that CI services show beside a file's lines."""

from collections.abc import Callable, Iterator
from typing import Any

import attrs
import msgspec

from colombia_brief.findings import Report, Severity
from colombia_brief.formats.jsonsource import Place

REPORT_VERSION = 1
"""The version of the JSON form. It grows when a key is renamed or removed, or changes its meaning."""

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def report_to_json(report: Report, *, indent: int | None = None) -> str:
    """Return the report as JSON.

    The keys are those of `Report`, `Finding` and `Verification`; what is at its default is left out.

    Args:
        report: What to write.
        indent: Spaces per level; None for one line without spaces.

    >>> from colombia_brief.model import Article
    >>> print(report_to_json(Report(article=Article(id="a", headline="A headline"))))
    {"report_version":1,"article":"a","ok":true,"findings":[],"waived":[],"verifications":[]}
    """
    data = msgspec.json.encode(report_to_dict(report))
    return (data if indent is None else msgspec.json.format(data, indent=indent)).decode()


def report_to_dict(report: Report) -> dict[str, Any]:
    """Return what `report_to_json` writes, as plain dictionaries and lists.

    >>> from colombia_brief.model import Article
    >>> report_to_dict(Report(article=Article(id="a", headline="A headline")))["ok"]
    True
    """
    return {
        "report_version": REPORT_VERSION,
        "article": report.article.id,
        "ok": report.ok,
        "findings": [_given(finding) for finding in report.findings],
        "waived": [{**_given(item.finding), "reason": item.reason} for item in report.waived],
        "verifications": [_given(item) for item in report.verifications],
    }


def report_to_annotations(report: Report, *, file: str, place: Callable[[str], Place]) -> str:
    """Return the findings as workflow commands, which GitHub and those that follow it show beside the file's lines.

    Args:
        report: What to write.
        file: The name of the file that was checked, from the root of the repository.
        place: Tells where in the file a path is.

    Returns:
        A line for each finding, each ended by a line break.

    >>> from colombia_brief.model import Article
    >>> from colombia_brief.findings import Finding
    >>> finding = Finding(code="unused_source", severity=Severity.WARNING, path="$.sources[0]", message="is not used")
    >>> report = Report(article=Article(id="a", headline="A headline"), findings=(finding,))
    >>> print(report_to_annotations(report, file="a.json", place=lambda path: Place(3, 5)), end="")
    ::warning file=a.json,line=3,col=5,title=unused_source::$.sources[0]: is not used
    """
    return "".join(_annotations(report, file, place))


def _annotations(report: Report, file: str, place: Callable[[str], Place]) -> Iterator[str]:
    for finding in report.findings:
        line, column = place(finding.path)
        properties = {"file": file, "line": line, "col": column, "title": finding.code}
        given = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
        yield f"::{_COMMANDS[finding.severity]} {given}::{_data(f'{finding.path}: {finding.message}')}\n"


def _data(text: str) -> str:
    """Escape what would end a workflow command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _given(thing: Any) -> dict[str, Any]:
    return attrs.asdict(thing, filter=lambda field, value: value != field.default)
