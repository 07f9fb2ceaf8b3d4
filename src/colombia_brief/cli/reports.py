"""Prints findings for people, with colour where there is a terminal to show it."""

import click

from colombia_brief.findings import Finding, Outcome, Report, Severity

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "blue"}


def styled(report: Report, *, name: str | None = None) -> str:
    """Return a report as lines for people.

    Args:
        report: What to print.
        name: The file that was checked, put before each path; None for a report by itself.

    Returns:
        The lines, with escape sequences; `click.echo` takes them out where there is no terminal.
    """
    prefix = "" if name is None else f"{name}: "
    lines = [f"{prefix}{_finding(finding)}" for finding in report.findings]
    lines += [click.style(f"{prefix}{item}", dim=True) for item in report.waived]
    contradicted = any(item.outcome is Outcome.CONTRADICTED for item in report.verifications)
    clean = not (report.errors or report.warnings or contradicted)
    return "\n".join([*lines, f"{prefix}{click.style(report.summary(), fg='green' if clean else None, bold=True)}"])


def _finding(finding: Finding) -> str:
    severity = click.style(str(finding.severity), fg=_COLOURS[finding.severity], bold=True)
    code = click.style(f"[{finding.code}]", dim=True)
    return f"{finding.path}: {severity}: {finding.message} {code}"
