"""The group of subcommands; alone it shows the bundled brief."""

import errno
from difflib import get_close_matches
from importlib import import_module

import click

from colombia_brief.cli.files import UnwritableError
from colombia_brief.cli.show import show
from colombia_brief.cli.terminal import colour

# Each is the module and the command in it. A subcommand is imported when it is called: most runs need one of them.
_COMMANDS = {
    "check": "Check articles: does every quote and figure stand there?",
    "completion": "Print the script that a shell completes this with.",
    "convert": "Write an article in another format.",
    "draft": "Draft an article from the text of a story.",
    "evaluate": "Corrupt an article: how much do the checks see?",
    "explain": "Explain a rule: the defect, why it matters, two examples.",
    "schema": "Print the JSON Schema of an article.",
    "score": "Score an extraction: what is right, missed, made up?",
    "show": "Show an article in the terminal, with its verdict.",
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

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's signature
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        close = [] if args[0] in _COMMANDS else get_close_matches(args[0], _COMMANDS)
        if close:
            ctx.fail(f"No such command {args[0]!r}. Did you mean {' or '.join(map(repr, close))}?")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; that what it prints could not be written is no fault of the command."""
        try:
            return super().invoke(ctx)
        except OSError as error:
            # A file has a name; a pipe that somebody has closed is no error, and click ends quietly.
            if error.filename is not None or error.errno == errno.EPIPE:
                raise
            raise UnwritableError(f"standard output: {error.strerror}") from None


@click.group(cls=_Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(None, "-V", "--version", package_name="colombia-brief")
@click.pass_context
def main(ctx: click.Context) -> None:
    """News as checkable data: articles whose quotes and figures are checked against the words they stand in.

    Without a command, shows the bundled brief and the verdict of its checks.

    Exit codes: 0 nothing found, 1 findings, 2 input that can't be read.
    """
    ctx.color = colour()
    if ctx.invoked_subcommand is None:
        ctx.invoke(show)
