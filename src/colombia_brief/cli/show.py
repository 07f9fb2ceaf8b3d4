"""`colombia-brief show`: an article for people, with the verdict of its checks."""

import click

from colombia_brief.brief import load_brief
from colombia_brief.checking import check
from colombia_brief.cli.files import FILE, read_article
from colombia_brief.cli.reports import styled
from colombia_brief.formats import to_markdown


@click.command()
@click.argument("file", required=False, type=FILE)
def show(file: str | None) -> None:
    """Show an article in the terminal, with the verdict of its checks.

    FILE is an article, or - for standard input; without it, the bundled brief is shown.
    """
    article = load_brief() if file is None else read_article(file)
    click.echo(to_markdown(article, edition="reader"))
    click.echo(styled(check(article)))
