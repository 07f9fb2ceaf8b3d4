"""`colombia-brief verify`: which of some quotes and figures stand in a text?"""

import json
from collections.abc import Iterator
from typing import Any

import click
import msgspec

from colombia_brief.cli.files import FINDINGS, UNREADABLE, UnreadableError, read_bytes
from colombia_brief.corpus.documents import read_documents
from colombia_brief.verifying import VerifyReport
from colombia_brief.verifying import verify as run


@click.command()
@click.argument("body")
@click.option("--quote", "quotes", multiple=True, help="A quote to look for; may be given again.")
@click.option("--figure", "figures", multiple=True, help='A figure to look for, as "$210 million"; may be given again.')
@click.option("--language", default="en", show_default=True, help="The BCP 47 tag of the text.")
@click.option("--lines", is_flag=True, help="BODY is JSON Lines: body, quotes, figures, language; id is handed on.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="What to print."
)
def verify(  # noqa: PLR0913, PLR0917 - each is an option of the command
    body: str,
    quotes: tuple[str, ...],
    figures: tuple[str, ...],
    language: str,
    lines: bool,  # noqa: FBT001 - a flag of the command
    form: str,
) -> None:
    r"""Tell which quotes and figures stand in a text, and what the others are nearest to.

    BODY is a text in UTF-8, or - for standard input.

    \b
    Exit codes: 0 all stand there, 1 some do not, 2 input that can't be read.
    """
    if lines:
        if quotes or figures:
            raise click.UsageError("with --lines, quotes and figures stand in the lines")
        click.get_current_context().exit(max(_verified_lines(body), default=0))
    report = _run(_decoded(read_bytes(body), body), quotes, figures, language)
    click.echo(str(report) if form == "text" else _json(report))
    click.get_current_context().exit(0 if report.ok else FINDINGS)


def _run(text: str, quotes: tuple[str, ...], figures: tuple[str, ...], language: str) -> VerifyReport:
    try:
        return run(text, quotes, figures, language)
    except ValueError as error:
        raise click.UsageError(str(error)) from None


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableError(f"{name}: is not UTF-8 at byte {error.start}: {error.reason}") from None


class _Claims(msgspec.Struct, forbid_unknown_fields=True):
    """What a line holds."""

    body: str
    quotes: list[str] = []
    figures: list[str] = []
    language: str = "en"
    id: str | int | None = None


def _verified_lines(name: str) -> Iterator[int]:
    """Print a line of JSON for each line of a file, and yield the exit code that it asks for."""
    for document in read_documents([name], lines=True):
        if document.failure is not None:
            raise UnreadableError(f"{name}: {document.failure}")
        try:
            claims = msgspec.json.decode(document.data, type=_Claims)
            report = run(claims.body, claims.quotes, claims.figures, claims.language)
        except (ValueError, msgspec.MsgspecError, RecursionError) as error:
            click.echo(json.dumps({"line": document.line, "problem": str(error)}, ensure_ascii=False))
            yield UNREADABLE
            continue
        named = {} if claims.id is None else {"id": claims.id}
        click.echo(_json(report, line=document.line, **named))
        yield 0 if report.ok else FINDINGS


def _json(report: VerifyReport, **first: Any) -> str:
    import attrs  # noqa: PLC0415 - only pipelines need it

    verdicts = attrs.asdict(report, filter=lambda _, value: value is not None and value != ())
    return json.dumps({**first, "ok": report.ok, "quotes": [], "figures": [], **verdicts}, ensure_ascii=False)
