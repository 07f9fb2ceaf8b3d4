"""`colombia-brief draft`: an article from the text of a story."""

import click

from colombia_brief.cli.files import STREAM, UnreadableError, read_bytes, write_text
from colombia_brief.drafting import draft as run
from colombia_brief.drafting import lay_out
from colombia_brief.exceptions import FieldError


@click.command()
@click.argument("file")
@click.option("--headline", help="The headline, if the text has none or another one is wanted.")
@click.option("--language", default="en", show_default=True, help="The BCP 47 tag of the text.")
@click.option("--id", "name", help="The id of the article; by default it is made of the headline.")
@click.option("--date-published", help="The day or date-time of publication, ISO 8601.")
@click.option(
    "--to",
    "form",
    type=click.Choice(["markdown", "json"]),
    default="markdown",
    show_default=True,
    help="The Markdown document, made for editing, or JSON.",
)
@click.option("-o", "--output", default=STREAM, metavar="FILE", help="Where to write; standard output if not given.")
def draft(  # noqa: PLR0913, PLR0917 - each is an option of the command
    file: str,
    headline: str | None,
    language: str,
    name: str | None,
    date_published: str | None,
    form: str,
    output: str,
) -> None:
    r"""Draft an article from the text of a story: quotations and figures found, sources proposed.

    FILE is plain text or simple Markdown in UTF-8, or - for standard input. What is left to fill in, check says.

    \b
    colombia-brief draft story.txt > story.md
    colombia-brief check story.md
    """
    try:
        text = read_bytes(file).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableError(f"{file}: is not UTF-8 at byte {error.start}: {error.reason}") from None
    try:
        article = run(text, headline=headline, language=language, id=name, date_published=date_published)
    except FieldError as error:
        raise click.UsageError(str(error)) from None
    for left_out in lay_out(text, headline=headline).left_out:
        click.echo(f"{click.style('left out', bold=True)} {left_out}", err=True)
    if form == "json":
        from colombia_brief.formats.article_json import to_json  # noqa: PLC0415 - one of the two is needed

        write_text(output, to_json(article, indent=2) + "\n")
    else:
        from colombia_brief.formats.markdown import to_markdown  # noqa: PLC0415 - as above

        write_text(output, to_markdown(article))
