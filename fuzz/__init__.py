"""Fuzzing of what takes text from outside: `python -m fuzz --help`."""
