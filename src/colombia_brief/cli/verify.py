"""`colombia-brief verify`: which of some quotes and figures stand in a text?"""

import json
from collections.abc import Iterator
from typing import Any

import click
import msgspec

from colombia_brief.cli.files import FILE, FINDINGS, UNREADABLE, UnreadableError, article_of, read_bytes, text_of
from colombia_brief.cli.language import language_of
from colombia_brief.corpus.documents import STREAM, read_documents
from colombia_brief.exceptions import LoadError
from colombia_brief.formats.article_json import MAX_BYTES
from colombia_brief.formats.documents import decoded
from colombia_brief.formats.jsonsource import read_source
from colombia_brief.formats.registry import format_of
from colombia_brief.verifying import VerifyReport
from colombia_brief.verifying import verify as run


@click.command()
@click.argument("body", type=FILE)
@click.option("--quote", "quotes", multiple=True, help="A quote to look for; may be given again.")
@click.option("--figure", "figures", multiple=True, help='A figure to look for, as "$210 million"; may be given again.')
@click.option(
    "--language", metavar="TAG", help="The BCP 47 tag of the text.  [default: en, or the language of the article]"
)
@click.option(
    "--lines",
    is_flag=True,
    help="BODY is JSON Lines: body, quotes, figures, language; id is handed on. Verdicts come as JSON Lines.",
)
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), help="What to print.  [default: text; with --lines, json]"
)
def verify(  # noqa: PLR0913, PLR0917 - each is an option of the command
    body: str,
    quotes: tuple[str, ...],
    figures: tuple[str, ...],
    language: str | None,
    lines: bool,  # noqa: FBT001 - a flag of the command
    form: str | None,
) -> None:
    """Tell which quotes and figures stand in a text, and what the others are nearest to.

    BODY is a text in UTF-8, an article, whose text is taken, or - for standard input.

    Exit codes: 0 all stand there, 1 some do not, 2 input that can't be read.
    """
    if lines:
        if quotes or figures or language:
            raise click.UsageError("with --lines, quotes, figures and language stand in the lines")
        if form == "text":
            raise click.UsageError("with --lines, verdicts are JSON Lines; leave --format out")
        click.get_current_context().exit(max(_verified_lines(body), default=0))
    if not (quotes or figures):
        raise click.UsageError("say what to look for: --quote, --figure, or both, as often as you like")
    text, tag = _body(body)
    report = _run(text, quotes, figures, language_of(text, language or tag))
    click.echo(_json(report) if form == "json" else str(report))
    click.get_current_context().exit(0 if report.ok else FINDINGS)


def _run(text: str, quotes: tuple[str, ...], figures: tuple[str, ...], language: str) -> VerifyReport:
    try:
        return run(text, quotes, figures, language)
    except ValueError as error:
        raise click.UsageError(str(error)) from None


def _body(name: str) -> tuple[str, str | None]:
    """Return the text in which to look, and its language, which a plain text does not say.

    Of an article, that is the body alone: the quotes of its record stand in the file too, whether they are in the text
    or not.
    """
    data = read_bytes(name)
    try:
        format_of(STREAM, data)
    except LookupError:
        return text_of(data, name), None
    article = article_of(data, name)
    return article.body, article.language


_DEPTH = 8
_HOLDS = "a line holds body (a text), quotes and figures (arrays of texts), language and id"


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
            claims = _claims(document.data)
            report = run(claims.body, claims.quotes, claims.figures, claims.language)
        except (ValueError, LoadError) as error:
            click.echo(json.dumps({"line": document.line, "problem": str(error)}, ensure_ascii=False))
            yield UNREADABLE
            continue
        named = {} if claims.id is None else {"id": claims.id}
        click.echo(_json(report, line=document.line, **named))
        yield 0 if report.ok else FINDINGS


def _claims(data: bytes) -> _Claims:
    """Return what a line holds, read as strictly as an article.

    Raises:
        LoadError: It is no JSON, or has repeated keys.
        ValueError: A key or a type is none of `_Claims`.
    """
    source = read_source(decoded(data, "line", MAX_BYTES), max_depth=_DEPTH)
    if source.problems:
        raise LoadError("line", tuple(source.problems))
    try:
        return msgspec.convert(source.value, _Claims)
    except msgspec.ValidationError as error:
        raise ValueError(f"{error}; {_HOLDS}") from None


def _json(report: VerifyReport, **first: Any) -> str:
    import attrs  # noqa: PLC0415 - only pipelines need it

    verdicts = attrs.asdict(report, filter=lambda _, value: value is not None and value != ())
    return json.dumps({**first, "ok": report.ok, "quotes": [], "figures": [], **verdicts}, ensure_ascii=False)
