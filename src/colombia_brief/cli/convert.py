"""`colombia-brief convert`: an article in another format."""

import click

from colombia_brief.cli.files import STREAM, read_article, write_text
from colombia_brief.formats import to_markdown
from colombia_brief.formats.article_json import to_json

_WRITERS = {
    "json": lambda article: to_json(article, indent=2) + "\n",
    "markdown": lambda article: to_markdown(article, edition="reader"),
}


@click.command()
@click.argument("file", default=None, required=False)
@click.option("--to", "form", type=click.Choice(list(_WRITERS)), required=True, help="The format to write.")
@click.option("-o", "--output", default=STREAM, metavar="FILE", help="Where to write; standard output if not given.")
def convert(file: str | None, form: str, output: str) -> None:
    """Write an article in another format.

    FILE is an article, or - for standard input; without it, the bundled brief is converted. An output file is written
    whole or not at all.
    """
    from colombia_brief.brief import load_brief  # noqa: PLC0415 - a file of the user's needs no brief

    article = load_brief() if file is None else read_article(file)
    write_text(output, _WRITERS[form](article))
