"""What the environment says about colour, whatever the terminal can do."""

import os

import click


def colour() -> bool | None:
    """Return whether to colour what is printed; None where it is left to whether a terminal is there.

    `NO_COLOR` and `FORCE_COLOR` count if they are set to anything at all (https://no-color.org), and a dumb terminal
    takes no colours.
    """
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return True if os.environ.get("FORCE_COLOR") else None


def tell(word: str, message: str, fg: str | None = None) -> None:
    """Print a message about the run to standard error, after a word that says what kind of thing it is."""
    click.echo(f"{click.style(word, fg=fg, bold=True)} {message}", err=True, color=colour())
