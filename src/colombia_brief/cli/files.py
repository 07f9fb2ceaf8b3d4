"""Reads articles from files and streams, and writes what comes of them."""

import sys
from pathlib import Path

import click

from colombia_brief.corpus.documents import STREAM as STREAM  # noqa: PLC0414 - commands take it from here
from colombia_brief.corpus.documents import Document
from colombia_brief.corpus.documents import read_article as parse
from colombia_brief.exceptions import LoadError
from colombia_brief.model import Article

FINDINGS, UNREADABLE = 1, 2
"""The exit codes: something was found; something could not be read."""


class UnreadableError(click.ClickException):
    """A file that can't be read: a message without a traceback, and exit code 2."""

    exit_code = UNREADABLE

    def show(self, file: object = None) -> None:  # noqa: ARG002 - click's signature
        """Print the message to standard error, each problem on a line."""
        click.echo(f"{click.style('unreadable', fg='red', bold=True)} {self.message}", err=True)


def read_bytes(name: str) -> bytes:
    """Return the content of a file, or of standard input for "-".

    Raises:
        UnreadableError: There is no such file, or it may not be read.
    """
    if name == STREAM:
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise UnreadableError(f"{name}: {error.strerror}") from None


def read_article(name: str) -> Article:
    """Return the article in a file, in any format that is read, or on standard input for "-".

    Raises:
        UnreadableError: The file can't be read, or is no article; the message has every problem.
    """
    try:
        return parse(Document(read_bytes(name), name))
    except LoadError as error:
        raise UnreadableError(f"{name}: {error}") from None


def write_text(name: str, text: str) -> None:
    """Write UTF-8 to a file, whole or not at all, or to standard output for "-".

    Raises:
        UnreadableError: The file may not be written.
    """
    data = text.encode()
    try:
        with click.open_file(name, "wb", atomic=name != STREAM) as stream:
            stream.write(data)
    except OSError as error:
        raise UnreadableError(f"{name}: {error.strerror}") from None
    if name == STREAM:
        sys.stdout.flush()
