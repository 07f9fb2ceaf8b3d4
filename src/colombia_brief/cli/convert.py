"""`colombia-brief convert`: an article in another format."""

import click

from colombia_brief.checking import check
from colombia_brief.cli.files import FILE, STREAM, read_article, write_text
from colombia_brief.formats.registry import FORMATS, Format, format_of

_FORMS = ", ".join(f"{form.name} ({form.description})" for form in FORMATS.values())


@click.command()
@click.argument("file", default=None, required=False, type=FILE)
@click.option("--to", "form", type=click.Choice(list(FORMATS)), help=f"The format to write: {_FORMS}.")
@click.option(
    "-o", "--output", default=STREAM, metavar="FILE", type=FILE, help="Where to write; standard output if not given."
)
def convert(file: str | None, form: str | None, output: str) -> None:
    """Write an article in another format.

    FILE is an article as JSON, as a Markdown document or as an item of ninjs, or - for standard input; without it, the
    bundled brief is converted. The format to write is --to, or what the name of the output ends in. An output file is
    written whole or not at all.
    """
    target = _target(form, output)
    if file is None:
        from colombia_brief.brief import load_brief  # noqa: PLC0415 - a file of the user's needs no brief

        article = load_brief()
    else:
        article = read_article(file)
    write_text(output, target.write(article, check(article) if target.shows_report else None))


def _target(form: str | None, output: str) -> Format:
    if form is not None:
        return FORMATS[form]
    try:
        return format_of(output)
    except LookupError:
        raise click.UsageError(f"name the format: --to {'|'.join(FORMATS)}") from None
