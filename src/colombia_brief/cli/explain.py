"""`colombia-brief explain`: what a rule finds and why it matters, from the rule's own docstring."""

import click

from colombia_brief.cli.names import completer, known
from colombia_brief.rules import RULES
from colombia_brief.rules.pages import page


def _known(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value is None:
        return None
    return known(value, RULES, kind="rule has the code", listed="'colombia-brief explain' lists them")


@click.command()
@click.argument("code", required=False, callback=_known, shell_complete=completer(RULES))
def explain(code: str | None) -> None:
    """Explain the rule CODE: the defect, why it matters, an example that fires and one that does not.

    Without CODE, lists all rules.
    """
    if code is not None:
        click.echo(page(code), nl=False)
        return
    width = max(map(len, RULES))
    for name, module in RULES.items():
        click.echo(f"{name:{width}}  {module.RULE.severity:7}  {page(name).splitlines()[2]}")
