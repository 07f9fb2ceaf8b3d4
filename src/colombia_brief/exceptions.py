"""Every exception that the library raises on purpose, and the problems that they carry."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from colombia_brief.findings import Report


class ProblemCode(StrEnum):
    """What kind of thing is wrong with a value that can't be taken."""

    SYNTAX = "syntax"
    ENCODING = "encoding"
    LIMIT = "limit"
    REPEATED_KEY = "repeated_key"
    UNKNOWN_KEY = "unknown_key"
    TYPE = "type"
    VALUE = "value"
    TEXT = "text"


@frozen(kw_only=True)
class Problem:
    """One reason why a value or a document was refused.

    Attributes:
        path: Where, as a JSONPath from the root `$`: `$.quotes[0].text`.
        code: What kind of problem it is.
        message: What is wrong and what would be right.
        line: The line in the document, counted from 1; None where there is no document.
        column: The column in code points, counted from 1; None where there is no document.

    >>> print(Problem(path="$.id", code=ProblemCode.TYPE, message="takes a string, not 7", line=2, column=9))
    $.id (line 2, column 9): takes a string, not 7 [type]
    """

    path: str
    code: ProblemCode
    message: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        """Return the problem as one line for people."""
        place = self.path if self.line is None else f"{self.path} (line {self.line}, column {self.column})"
        return f"{place}: {self.message} [{self.code}]"


class ColombiaBriefError(Exception):
    """The base of all errors that this library raises on purpose.

    >>> issubclass(LoadError, ColombiaBriefError)
    True
    """


class _ProblemsError(ColombiaBriefError, ValueError):
    """An error that carries every problem that was found in one pass."""

    def __init__(self, subject: str, problems: tuple[Problem, ...]) -> None:
        """Take what was refused and why; the message lists every problem."""
        super().__init__(subject, problems)
        self.subject = subject
        self.problems = problems

    def __str__(self) -> str:
        """Return one line for one problem, else a line with the count and one for each."""
        if len(self.problems) == 1:
            return f"{self.subject}: {self.problems[0]}"
        return "\n  ".join([f"{self.subject}: {len(self.problems)} problems", *map(str, self.problems)])


class FieldError(_ProblemsError, TypeError):
    """A value was constructed from something that its fields don't take.

    It is a `TypeError` and a `ValueError` both, since one construction can be wrong in both ways.

    Attributes:
        subject: The name of the class.
        problems: All problems, in the order of the fields; paths start at the field.

    >>> from colombia_brief.model import Section
    >>> try:
    ...     Section(heading="", paragraphs="It rained.")
    ... except FieldError as error:
    ...     [problem.path for problem in error.problems]
    ['heading', 'paragraphs']
    """


class LoadError(_ProblemsError):
    """A document can't be read as an article.

    Attributes:
        subject: What was read, such as `JSON`.
        problems: All problems that can be found in one pass, in the order of the document.

    >>> from colombia_brief import from_json
    >>> try:
    ...     from_json('{"id": "a b"}')
    ... except LoadError as error:
    ...     [(problem.path, problem.line) for problem in error.problems]
    [('$.headline', 1), ('$.id', 1)]
    """


class InvalidArticleError(ColombiaBriefError, ValueError):
    r"""An article has findings that are errors.

    Attributes:
        report: The whole report.

    >>> from colombia_brief import draft, ensure
    >>> try:
    ...     ensure(draft("A Wet Day\n\n“It will rain,” she said."))
    ... except InvalidArticleError as error:
    ...     [finding.code for finding in error.report.errors]
    ['quote_without_speaker']
    """

    def __init__(self, report: Report) -> None:
        """Take the report; the message lists its errors."""
        super().__init__(report)
        self.report = report

    def __str__(self) -> str:
        """Return the errors, one a line."""
        errors = self.report.errors
        if len(errors) == 1:
            return f"the article has an error: {errors[0]}"
        return "\n  ".join([f"the article has {len(errors)} errors", *map(str, errors)])
