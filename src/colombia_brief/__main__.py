"""Runs the command as `python -m colombia_brief`."""

from colombia_brief.cli import main

if __name__ == "__main__":
    main(prog_name="colombia-brief")
