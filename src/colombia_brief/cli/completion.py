"""`colombia-brief completion`: the script that a shell needs to complete the command."""

import click
from click.shell_completion import get_completion_class


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the script that completes this command in a shell.

    \b
    bash: colombia-brief completion bash >> ~/.bashrc
    zsh:  colombia-brief completion zsh >> ~/.zshrc
    fish: colombia-brief completion fish > ~/.config/fish/completions/colombia-brief.fish
    """  # noqa: D301 - click takes the character \b for "keep these lines"
    from colombia_brief.cli.main import main  # noqa: PLC0415 - the group imports its commands

    kind = get_completion_class(shell)
    assert kind is not None  # noqa: S101 - the choice above names those that click has
    click.echo(kind(main, {}, "colombia-brief", "_COLOMBIA_BRIEF_COMPLETE").source())
