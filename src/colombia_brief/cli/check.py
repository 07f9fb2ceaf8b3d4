"""`colombia-brief check`: findings for many files."""

import json

import click

from colombia_brief.checking import check as run
from colombia_brief.cli.files import FINDINGS, UNREADABLE, UnreadableError, expanded, read_bytes
from colombia_brief.cli.reports import styled
from colombia_brief.exceptions import LoadError
from colombia_brief.findings import Report, Severity
from colombia_brief.formats.article_json import from_json

_ORDER = list(Severity)
_SEVERITY = click.Choice([str(severity) for severity in Severity])


def _grades(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> dict[str, Severity]:
    """Read CODE=SEVERITY."""
    wrong = [value for value in values if value.partition("=")[2] not in set(Severity)]
    if wrong:
        raise click.BadParameter(f"{', '.join(wrong)}: write CODE=SEVERITY, where SEVERITY is error, warning or note")
    return {code: Severity(severity) for code, _, severity in (value.partition("=") for value in values)}


@click.command()
@click.argument("files", nargs=-1, required=True)
@click.option("--select", metavar="CODE", multiple=True, help="Run this rule only; may be given again.")
@click.option("--ignore", metavar="CODE", multiple=True, help="Do not run this rule; may be given again.")
@click.option(
    "--severity",
    metavar="CODE=SEVERITY",
    callback=_grades,
    multiple=True,
    help="Grade a rule otherwise; may be given again.",
)
@click.option("--fail-on", type=_SEVERITY, default="warning", show_default=True, help="The least that counts as found.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="Lines for people, one JSON object a file, or annotations for CI.",
)
def check(  # noqa: PLR0913, PLR0917 - each is an option of the command
    files: tuple[str, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    severity: dict[str, Severity],
    fail_on: str,
    form: str,
) -> None:
    r"""Check articles: does every quote and figure stand in the text?

    FILES are articles, globs of them, or - for standard input. A file that can't be read is told, and the others are
    checked.

    \b
    Exit codes: 0 nothing found, 1 findings, 2 a file can't be read.
    """
    failing = _ORDER[: _ORDER.index(Severity(fail_on)) + 1]
    code = 0
    for name in expanded(files):
        try:
            data = read_bytes(name)
            article = from_json(data)
        except LoadError as error:
            click.echo(_unreadable(name, error) if form == "json" else f"{name}: {error}", err=form != "json")
            code = UNREADABLE
            continue
        except UnreadableError as error:
            error.show()
            code = UNREADABLE
            continue
        try:
            report = run(article, select=select or None, ignore=ignore, severities=severity)
        except ValueError as error:
            raise click.UsageError(str(error)) from None
        click.echo(_printed(report, name, data, form), nl=False)
        if any(finding.severity in failing for finding in report.findings):
            code = max(code, FINDINGS)
    click.get_current_context().exit(code)


def _printed(report: Report, name: str, data: bytes, form: str) -> str:
    if form == "text":
        return styled(report, name=name) + "\n"
    # Only pipelines need these.
    from colombia_brief.formats.jsonsource import read_source  # noqa: PLC0415
    from colombia_brief.formats.report import report_to_annotations, report_to_dict  # noqa: PLC0415

    if form == "json":
        return json.dumps({"file": name, "report": report_to_dict(report)}, ensure_ascii=False) + "\n"
    source = read_source(data.decode(), max_depth=64)
    return report_to_annotations(report, file=name, place=source.nearest)


def _unreadable(name: str, error: LoadError) -> str:
    import attrs  # noqa: PLC0415 - only an unreadable file needs it

    return json.dumps({"file": name, "problems": [attrs.asdict(problem) for problem in error.problems]})
