"""The group of subcommands; alone it shows the bundled brief."""

from importlib import import_module

import click

from colombia_brief.cli.show import show

# Each is the module and the command in it. A subcommand is imported when it is called: most runs need one of them.
_COMMANDS = {
    "check": "Check articles: does every quote and figure stand in the text?",
    "completion": "Print the script that completes this command in a shell.",
    "convert": "Write an article in another format.",
    "draft": "Draft an article from the text of a story.",
    "evaluate": "Corrupt an article in known ways: how many corruptions do the checks see?",
    "explain": "Explain a rule: the defect, why it matters, two examples.",
    "schema": "Print the JSON Schema of an article.",
    "score": "Score extracted quotes and figures: which are right, missed, made up?",
    "show": "Show an article in the terminal, with the verdict of its checks.",
    "verify": "Tell which quotes and figures stand in a text.",
}


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"colombia_brief.cli.{cmd_name}"), cmd_name)
        return command


@click.group(cls=_Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(None, "-V", "--version", package_name="colombia-brief")
@click.pass_context
def main(ctx: click.Context) -> None:
    r"""News as checkable data: articles whose quotes and figures are checked against the words they stand in.

    Without a command, shows the bundled brief and the verdict of its checks.

    \b
    Exit codes: 0 nothing found, 1 findings, 2 input that can't be read.
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(show)
