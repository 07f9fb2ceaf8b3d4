"""The command `colombia-brief`: one file a subcommand, all of them thin."""

from colombia_brief.cli.main import main

__all__ = ["main"]
