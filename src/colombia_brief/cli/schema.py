"""`colombia-brief schema`: the JSON Schema of an article."""

import json

import click

from colombia_brief.formats.schema import article_schema


@click.command()
def schema() -> None:
    """Print the JSON Schema (draft 2020-12) of an article, for editors and validators."""
    click.echo(json.dumps(article_schema(), indent=2))
