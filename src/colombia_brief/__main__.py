"""Runs the command as `python -m colombia_brief`."""

from colombia_brief.cli import main

main(prog_name="colombia-brief")
