"""`colombia-brief explain`: what a rule finds and why it matters, from the rule's own docstring."""

import click

from colombia_brief.rules import RULES
from colombia_brief.rules.pages import page


def _known(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value is not None and value not in RULES:
        from difflib import get_close_matches  # noqa: PLC0415 - only a mistake needs it

        close = get_close_matches(value, RULES)
        hint = f"did you mean {' or '.join(close)}?" if close else "'colombia-brief explain' lists them"
        raise click.BadParameter(f"no rule has the code {value!r}; {hint}")
    return value


def _completed(_: click.Context, __: click.Parameter, incomplete: str) -> list[str]:
    return [code for code in RULES if code.startswith(incomplete)]


@click.command()
@click.argument("code", required=False, callback=_known, shell_complete=_completed)
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
