"""`colombia-brief check`: findings for many articles."""

import json
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import click

from colombia_brief.cli.files import FILE, FINDINGS, UNREADABLE
from colombia_brief.cli.names import completer, known
from colombia_brief.cli.progress import Progress
from colombia_brief.cli.reports import styled
from colombia_brief.cli.terminal import tell
from colombia_brief.corpus.checks import Checked, check_documents
from colombia_brief.corpus.documents import STREAM, Document, file_names, read_documents
from colombia_brief.exceptions import LoadError
from colombia_brief.findings import Report, Severity
from colombia_brief.rules import RULES

_ORDER = list(Severity)
_SEVERITY = click.Choice([str(severity) for severity in Severity])


def _known(code: str) -> str:
    return known(code, RULES, kind="rule has the code", listed="'colombia-brief explain' lists them")


def _codes(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(_known, values))


def _grades(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> dict[str, Severity]:
    """Read CODE=SEVERITY."""
    wrong = [value for value in values if value.partition("=")[2] not in set(Severity)]
    if wrong:
        raise click.BadParameter(f"{', '.join(wrong)}: write CODE=SEVERITY, where SEVERITY is error, warning or note")
    return {_known(code): Severity(severity) for code, _, severity in (value.partition("=") for value in values)}


def _text(report: Report, document: Document) -> str:
    # Of a line among many, only what is found is told.
    if document.line is not None and not (report.findings or report.waived):
        return ""
    return styled(report, name=document.name) + "\n"


def _json(report: Report, document: Document) -> str:
    from colombia_brief.formats.report import report_to_dict  # noqa: PLC0415 - only pipelines need it

    return _line({**_place(document), "report": report_to_dict(report)})


def _findings(report: Report, document: Document) -> str:
    from colombia_brief.formats.report import report_to_dict  # noqa: PLC0415 - only pipelines need it

    found = report_to_dict(report)["findings"]
    return "".join(_line({**_place(document), "article": report.article.id, **finding}) for finding in found)


def _annotations(report: Report, document: Document) -> str:
    # Only pipelines need these.
    from colombia_brief.formats.jsonsource import Place, read_source  # noqa: PLC0415
    from colombia_brief.formats.markdown_document import markdown_source  # noqa: PLC0415
    from colombia_brief.formats.report import report_to_annotations  # noqa: PLC0415

    is_markdown = document.is_markdown
    source = markdown_source(document.data) if is_markdown else read_source(document.data.decode(), max_depth=64)
    above = 0 if document.line is None else document.line - 1

    def place(path: str) -> Place:
        line, column = source.nearest(path)
        return Place(line + above, column)

    return report_to_annotations(report, file=document.file, place=place)


_WRITERS: dict[str, Callable[[Report, Document], str]] = {
    "text": _text,
    "json": _json,
    "findings": _findings,
    "github": _annotations,
}


@click.command()
@click.argument("files", nargs=-1, required=True, type=FILE)
@click.option(
    "--select",
    metavar="CODE",
    multiple=True,
    callback=_codes,
    shell_complete=completer(RULES),
    help="Run this rule only; may be given again.",
)
@click.option(
    "--ignore",
    metavar="CODE",
    multiple=True,
    callback=_codes,
    shell_complete=completer(RULES),
    help="Do not run this rule; may be given again.",
)
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
    type=click.Choice(list(_WRITERS)),
    default="text",
    show_default=True,
    help="Lines for people, one JSON object an article or a finding, or annotations for CI.",
)
@click.option("--lines", is_flag=True, help="Read every file as JSON Lines, whatever its name.")
@click.option(
    "--jobs", metavar="N", type=click.IntRange(min=1), help="The number of processes; by default two, if that helps."
)
def check(  # noqa: PLR0913, PLR0917 - each is an option of the command
    files: tuple[str, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    severity: dict[str, Severity],
    fail_on: str,
    form: str,
    lines: bool,  # noqa: FBT001 - a flag of the command
    jobs: int | None,
) -> None:
    """Check articles: does every quote and figure stand in the text?

    FILES are articles (JSON or the Markdown document), JSON Lines of them (.jsonl), globs, or - for standard input.
    What can't be read is told, and the others are checked.

    Exit codes: 0 nothing found, 1 findings, 2 a file or a line can't be read.
    """
    results = check_documents(
        read_documents(files, lines=lines),
        jobs=jobs,
        select=select or None,
        ignore=ignore,
        severities=severity,
        write=_WRITERS[form],
    )
    counts = _print(results, form, Progress(_size(files)))
    # One document speaks for itself; that there was none must be said.
    if counts["documents"] != 1:
        click.echo(_sum(counts), err=True)
    failing = _ORDER[: _ORDER.index(Severity(fail_on)) + 1]
    code = FINDINGS if any(counts[grade] for grade in failing) else 0
    click.get_current_context().exit(UNREADABLE if counts["unreadable"] else code)


def _print(results: Iterable[Checked], form: str, progress: Progress) -> Counter[str]:
    """Print what comes, as it comes, and count it."""
    counts: Counter[str] = Counter()
    for checked in results:
        progress.advance(checked.size)
        counts["documents"] += 1
        counts["unreadable"] += not checked.readable
        counts.update(finding.severity for finding in checked.findings)
        if not checked.readable:
            progress.clear()
            _tell(checked, form)
        elif checked.written:
            progress.clear()
            click.echo(checked.written, nl=False)
    progress.clear()
    return counts


def _tell(checked: Checked, form: str) -> None:
    """Say why a document holds no article."""
    if checked.failure is not None:
        tell("unreadable", f"{checked.name}: {checked.failure}", fg="red")
    elif form in {"json", "findings"}:
        import attrs  # noqa: PLC0415 - only an unreadable file needs it

        problems = [attrs.asdict(problem) for problem in checked.problems]
        click.echo(_line({**_place(checked), "problems": problems}), nl=False)
    else:
        click.echo(f"{checked.name}: {LoadError(checked.subject, checked.problems)}", err=True)


def _place(thing: Document | Checked) -> dict[str, Any]:
    return {"file": thing.file} if thing.line is None else {"file": thing.file, "line": thing.line}


def _line(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False) + "\n"


def _size(patterns: tuple[str, ...]) -> int | None:
    """Return how many bytes there are to read; None if that is not known beforehand."""
    names = list(file_names(patterns))
    if STREAM in names:
        return None
    return sum(path.stat().st_size for path in map(Path, names) if path.is_file())


def _sum(counts: Counter[str]) -> str:
    """Return the line that sums a run over many articles up."""
    parts = [_counted(counts[grade], grade) for grade in _ORDER if counts[grade]]
    if counts["unreadable"]:
        parts.append(f"{counts['unreadable']:,} can't be read")
    return f"{counts['documents']:,} checked: {', '.join(parts) or 'no findings'}"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
