"""`colombia-brief explain`: what a rule finds and why it matters, from the rule's own docstring."""

import click
from click.shell_completion import CompletionItem

from colombia_brief.rules import RULES
from colombia_brief.rules.pages import page


class _Code(click.ParamType):
    name = "code"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value in RULES:
            return value
        from difflib import get_close_matches  # noqa: PLC0415 - only a mistake needs it

        close = get_close_matches(value, RULES)
        hint = f"did you mean {' or '.join(close)}?" if close else "'colombia-brief explain' lists them"
        self.fail(f"no rule has the code {value!r}; {hint}", param, ctx)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG002 - click's signature
        return [CompletionItem(code) for code in RULES if code.startswith(incomplete)]


@click.command()
@click.argument("code", type=_Code(), required=False)
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
