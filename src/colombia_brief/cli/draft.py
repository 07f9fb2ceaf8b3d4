"""`colombia-brief draft`: an article from the text of a story."""

import re
from typing import Final

import click

from colombia_brief.cli.files import FILE, STREAM, UnreadableError, read_bytes, text_of, write_text
from colombia_brief.cli.language import language_of
from colombia_brief.cli.terminal import tell
from colombia_brief.drafting import draft as run
from colombia_brief.drafting import lay_out
from colombia_brief.exceptions import FieldError
from colombia_brief.formats.registry import format_of

_FORMS: Final = ("markdown", "json")
_HTML: Final = re.compile(r"<(?:!doctype|html|head|body|article|div|section|p|h[1-6])\b", re.IGNORECASE)
_ARTICLE: Final = {
    "json": "is JSON; a draft is made of plain text. If it is an article, check it",
    "ninjs": "is an item of ninjs; colombia-brief convert makes an article of it",
    "markdown": "begins with front matter. If it is an article, check it; else take the front matter away",
}


def _story(name: str) -> str:
    """Return the text of a story.

    Raises:
        UnreadableError: There is none, or what there is would give a draft of nonsense.
    """
    data = read_bytes(name)
    text = text_of(data, name)
    if not text.strip():
        raise UnreadableError(f"{name}: has no text to draft an article from")
    if _HTML.match(text.lstrip()):
        raise UnreadableError(f"{name}: is HTML; give its text alone, as a browser copies it")
    try:
        form = format_of(STREAM, data)
    except LookupError:
        return text
    raise UnreadableError(f"{name}: {_ARTICLE[form.name]}")


def _form_of(output: str) -> str:
    """Return the format that the name of the output says; Markdown where it says nothing."""
    try:
        form = format_of(output).name
    except LookupError:
        return "markdown"
    if form not in _FORMS:
        raise click.UsageError(
            f"a draft is written as {' or '.join(_FORMS)}, not {form}; draft it first, then convert it"
        )
    return form


@click.command()
@click.argument("file", type=FILE)
@click.option("--headline", help="The headline, if the text has none or another one is wanted.")
@click.option("--language", metavar="TAG", help="The BCP 47 tag of the text.  [default: en]")
@click.option("--id", "name", help="The id of the article; by default it is made of the headline.")
@click.option("--date-published", help="The day or date-time of publication, ISO 8601.")
@click.option(
    "--to",
    "form",
    type=click.Choice(_FORMS),
    help="The Markdown document, made for editing, or JSON.  [default: json for FILE.json, else markdown]",
)
@click.option(
    "-o", "--output", default=STREAM, metavar="FILE", type=FILE, help="Where to write; standard output if not given."
)
def draft(  # noqa: PLR0913, PLR0917 - each is an option of the command
    file: str,
    headline: str | None,
    language: str | None,
    name: str | None,
    date_published: str | None,
    form: str | None,
    output: str,
) -> None:
    """Draft an article from the text of a story: quotations and figures found, sources proposed.

    FILE is plain text or simple Markdown in UTF-8, or - for standard input. What is left to fill in, check says.

    \b
    colombia-brief draft story.txt > story.md
    colombia-brief check story.md
    """  # noqa: D301 - click takes the character \b for "keep these lines"
    text, written = _story(file), form or _form_of(output)
    tag = language_of(text, language)
    try:
        article = run(text, headline=headline, language=tag, id=name, date_published=date_published)
    except FieldError as error:
        raise click.UsageError(str(error)) from None
    for left_out in lay_out(text, headline=headline).left_out:
        tell("left out", left_out)
    if written == "json":
        from colombia_brief.formats.article_json import to_json  # noqa: PLC0415 - one of the two is needed

        write_text(output, to_json(article, indent=2) + "\n")
    else:
        from colombia_brief.formats.markdown import to_markdown  # noqa: PLC0415 - as above

        write_text(output, to_markdown(article))
