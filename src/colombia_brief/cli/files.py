"""Reads articles from files and streams, and writes what comes of them."""

import sys
import warnings
from pathlib import Path

import click

from colombia_brief.cli.terminal import tell
from colombia_brief.corpus.documents import STREAM as STREAM  # noqa: PLC0414 - commands take it from here
from colombia_brief.corpus.documents import Document
from colombia_brief.corpus.documents import read_article as parse
from colombia_brief.exceptions import LoadError
from colombia_brief.model import Article

FINDINGS, UNREADABLE = 1, 2
"""The exit codes: something was found; something could not be read."""
FILE = click.Path(allow_dash=True)
"""The type of an argument that is a file or `-`: shells complete it. Whether it is there, the reader says."""


class UnreadableError(click.ClickException):
    """A file that can't be read: a message without a traceback, and exit code 2."""

    exit_code = UNREADABLE
    word = "unreadable"

    def show(self, file: object = None) -> None:  # noqa: ARG002 - click's signature
        """Print the message to standard error, each problem on a line."""
        tell(self.word, self.message, fg="red")


class UnwritableError(UnreadableError):
    """A file or stream that can't be written."""

    word = "not written"


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
    return article_of(read_bytes(name), name)


def article_of(data: bytes, name: str) -> Article:
    """Return the article in what was read of a file; what it can't hold is told.

    Raises:
        UnreadableError: It is no article; the message has every problem.
    """
    try:
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            article = parse(Document(data, name))
    except LoadError as error:
        raise UnreadableError(f"{name}: {error}") from None
    for warning in told:
        tell("left out", f"{name}: {warning.message}")
    return article


def text_of(data: bytes, name: str) -> str:
    """Return what was read of a file of plain text in UTF-8.

    Raises:
        UnreadableError: It is not UTF-8.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problem = f"is not UTF-8 at byte {error.start}: {error.reason}; save the text as UTF-8"
        raise UnreadableError(f"{name}: {problem}") from None


def write_text(name: str, text: str) -> None:
    """Write UTF-8 to a file, whole or not at all, or to standard output for "-".

    Raises:
        UnwritableError: The file may not be written.
    """
    data = text.encode()
    path = Path(name)
    # What is there and is no file, a pipe or a device, can't be put in place whole.
    atomic = name != STREAM and (path.is_file() or not path.exists())
    try:
        with click.open_file(name, "wb", atomic=atomic) as stream:
            stream.write(data)
    except OSError as error:
        raise UnwritableError(f"{name or repr(name)}: {error.strerror}") from None
    if name == STREAM:
        sys.stdout.flush()
