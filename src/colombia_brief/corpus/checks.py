"""Checks many articles, and hands on of each no more than what was found."""

from __future__ import annotations

import warnings
from functools import partial
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from colombia_brief.checking import check
from colombia_brief.corpus.documents import STREAM, Document, read_article, read_documents, read_lines
from colombia_brief.corpus.processes import in_order
from colombia_brief.exceptions import LoadError
from colombia_brief.model import Article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import BinaryIO

    from colombia_brief.exceptions import Problem
    from colombia_brief.findings import Finding, Report, Severity, Waived

_NOTHING = Article(id="nothing", headline="Nothing")


@frozen(kw_only=True)
class Checked:
    """What became of one document.

    Attributes:
        file: The file that it came from.
        line: The number of its line in JSON Lines; None for a whole file.
        article: The id of the article; None if the document holds none.
        findings: What the rules noticed, as in a `Report`.
        waived: What the article's waivers accept.
        summary: The last line of the report, with what was counted; empty if there is no report.
        subject: What a document that holds no article was read as: `JSON` or `Markdown`; empty if it holds one.
        problems: Why it holds no article; none if it does.
        failure: Why the file could not be read; None if it was.
        written: What the caller's `write` made of the report.
        size: The length of the document in bytes.

    >>> Checked(file="archive.jsonl", line=12).name
    'archive.jsonl:12'
    """

    file: str
    line: int | None = None
    article: str | None = None
    findings: tuple[Finding, ...] = ()
    waived: tuple[Waived, ...] = ()
    summary: str = ""
    subject: str = ""
    problems: tuple[Problem, ...] = ()
    failure: str | None = None
    written: str = ""
    size: int = 0

    @property
    def name(self) -> str:
        """What to call the document: the file, with the line if it is one."""
        return self.file if self.line is None else f"{self.file}:{self.line}"

    @property
    def readable(self) -> bool:
        """Whether the document holds an article."""
        return self.article is not None


def check_documents(  # noqa: PLR0913 - the options of `check`, and those of many documents
    many: Iterable[Document],
    *,
    jobs: int | None = None,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    severities: Mapping[str, Severity] | None = None,
    write: Callable[[Report, Document], str] | None = None,
) -> Iterator[Checked]:
    """Yield what the checks find in each document, in order. One that holds no article stops nothing.

    Memory stays flat: documents are taken as they are needed, and nothing of them is kept.

    Args:
        many: The documents.
        jobs: The number of processes; None for two where that helps. With more than one, a script must start its
            work under `if __name__ == "__main__":`, as Python's `multiprocessing` asks.
        select: As for `check`.
        ignore: As for `check`.
        severities: As for `check`.
        write: A function of a module that makes a text of each report, where the report is made.

    Raises:
        ValueError: A code is no rule's, or `jobs` is less than one.

    >>> lines = [b'{"id": "a", "headline": "A headline"}', b'{"id": "b"}']
    >>> for checked in check_documents(read_lines(lines), jobs=1):
    ...     print(checked.name, checked.summary, *checked.problems)
    -:1 a: no findings
    -:2  $.headline (line 1, column 1): is missing; it is required [value]
    """
    chosen = None if select is None else tuple(select)
    work = partial(_checked, select=chosen, ignore=tuple(ignore), severities=dict(severities or {}), write=write)
    # A wrong code is told before anything is read.
    check(_NOTHING, select=chosen, ignore=tuple(ignore), severities=severities)
    return in_order(work, many, jobs=jobs)


def check_lines(lines: Iterable[bytes] | BinaryIO, *, file: str = STREAM, jobs: int | None = None) -> Iterator[Checked]:
    """Yield what the checks find in each line of JSON Lines, in order: see `check_documents`.

    >>> [checked.article for checked in check_lines([b'{"id": "a", "headline": "A headline"}'])]
    ['a']
    """
    return check_documents(read_lines(lines, file=file), jobs=jobs)


def check_files(patterns: Iterable[str], *, jobs: int | None = None) -> Iterator[Checked]:
    """Yield what the checks find in each document of files and globs, in order: see `read_documents`.

    >>> [checked.failure for checked in check_files(["no-such-file.json"])]
    ['No such file or directory']
    """
    return check_documents(read_documents(patterns), jobs=jobs)


def _checked(
    document: Document,
    *,
    select: tuple[str, ...] | None,
    ignore: tuple[str, ...],
    severities: dict[str, Severity],
    write: Callable[[Report, Document], str] | None,
) -> Checked:
    checked = Checked(file=document.file, line=document.line, failure=document.failure, size=len(document.data))
    if document.failure is not None:
        return checked
    try:
        with warnings.catch_warnings():
            # What an item has beyond an article is no matter of checks.
            warnings.filterwarnings("ignore", message="not carried from ninjs")
            article = read_article(document)
    except LoadError as error:
        return evolve(checked, subject=error.subject, problems=error.problems)
    report = check(article, select=select, ignore=ignore, severities=severities)
    return evolve(
        checked,
        article=article.id,
        findings=report.findings,
        waived=report.waived,
        summary=report.summary(),
        written="" if write is None else write(report, document),
    )
