"""What checking yields: findings, what was verified, and the report that holds both."""

from __future__ import annotations

from enum import StrEnum
from itertools import zip_longest
from typing import TYPE_CHECKING

from attrs import field, frozen

from colombia_brief.model.notebook import ShownInNotebooks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from colombia_brief.model import Article, Span


def shown_by_id(article: Article) -> str:
    """Return what stands for an article in the `repr` of what holds one: the whole of it would bury the rest.

    >>> from colombia_brief.model import Article
    >>> shown_by_id(Article(id="a", headline="A headline"))
    "<Article 'a'>"
    """
    return f"<Article {article.id!r}>"


class Severity(StrEnum):
    """How much a finding weighs: an error must be mended, a warning looked at, a note is for information."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Outcome(StrEnum):
    """What became of a quote or a statistic.

    `verified`: its words stand in the body, and nothing contradicts them. `contradicted`: an error says that it
    does not stand there so, or can't be true. `declared`: it is only said to be so, since the rules that would test it
    were left out.
    """

    VERIFIED = "verified"
    CONTRADICTED = "contradicted"
    DECLARED = "declared"


@frozen(kw_only=True)
class Finding:
    """One thing that a rule noticed.

    Attributes:
        code: The rule's code.
        severity: How much it weighs.
        path: Where, as a JSONPath: `$.quotes[0].text`.
        message: What is wrong and what would be right, for people.
        related: Other paths that have to do with it.
        span: The place in the body, where there is one.
        expected: What the rule wanted to see, where that can be said.
        found: What it saw instead.
        candidate: The nearest words of the body, where words were looked for.
        contradicts: Whether, as an error, it contradicts the quote or statistic it points at; False where it only says
            that the record is incomplete or may not be used, such as a quote without a speaker.

    >>> print(Finding(code="unused_source", severity=Severity.WARNING, path="$.sources[0]", message="is not used"))
    $.sources[0]: warning: is not used [unused_source]
    """

    code: str
    severity: Severity
    path: str
    message: str
    related: tuple[str, ...] = ()
    span: Span | None = None
    expected: str | None = None
    found: str | None = None
    candidate: str | None = None
    contradicts: bool = True

    def __str__(self) -> str:
        """Return the finding as one line for people."""
        return f"{self.path}: {self.severity}: {self.message} [{self.code}]"


@frozen(kw_only=True)
class Waived:
    """A finding that the article's editor accepts, with the reason that was given.

    Attributes:
        finding: The finding.
        reason: Why it is accepted.

    >>> finding = Finding(code="unused_source", severity=Severity.WARNING, path="$.sources[0]", message="is not used")
    >>> print(Waived(finding=finding, reason="Kept for the next edition."))
    $.sources[0]: waived: is not used [unused_source] (Kept for the next edition.)
    """

    finding: Finding
    reason: str

    def __str__(self) -> str:
        """Return the finding and the reason as one line for people."""
        return f"{self.finding.path}: waived: {self.finding.message} [{self.finding.code}] ({self.reason})"


@frozen(kw_only=True)
class Verification:
    """What became of one quote or statistic.

    Attributes:
        path: Where it is: `$.quotes[0]`.
        id: Its id.
        outcome: Whether it is verified, contradicted or only declared.
        level: The level at which its words were found in the body, the name of a `MatchLevel`; None if not verified.

    >>> from colombia_brief import check, load_brief
    >>> check(load_brief()).verifications[0].outcome
    <Outcome.VERIFIED: 'verified'>
    """

    path: str
    id: str
    outcome: Outcome
    level: str | None = None


@frozen(kw_only=True)
class Report(ShownInNotebooks):
    """Everything that one pass over an article found, in a fixed order.

    Attributes:
        article: The article that was checked.
        findings: What the rules noticed and nobody has accepted, in the order of the article.
        waived: What the rules noticed and the article's waivers accept.
        quote_levels: For each quote, the name of the `MatchLevel` at which its words were found in the body; None
            where they were not found or not looked for.
        statistic_levels: The same for each statistic.
    """

    article: Article = field(repr=shown_by_id)
    findings: tuple[Finding, ...] = ()
    waived: tuple[Waived, ...] = ()
    quote_levels: tuple[str | None, ...] = ()
    statistic_levels: tuple[str | None, ...] = ()

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that must be mended."""
        return self._of(Severity.ERROR)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """The findings that should be looked at."""
        return self._of(Severity.WARNING)

    @property
    def notes(self) -> tuple[Finding, ...]:
        """The findings that are for information."""
        return self._of(Severity.NOTE)

    @property
    def ok(self) -> bool:
        """Whether there is no error."""
        return not self.errors

    def __str__(self) -> str:
        """Return the report for people: the findings a line each, what was waived, what was verified, and a sum."""
        return "\n".join([*map(str, self.findings), *map(str, self.waived), self.summary()])

    def summary(self) -> str:
        """Return the last line of the report: what was counted.

        >>> from colombia_brief.model import Article
        >>> Report(article=Article(id="a", headline="A headline")).summary()
        'a: no findings'
        """
        counts = [
            _counted(len(things), name)
            for things, name in (
                (self.errors, "error"),
                (self.warnings, "warning"),
                (self.notes, "note"),
            )
            if things
        ]
        if self.waived:
            counts.append(f"{len(self.waived)} waived")
        found = ", ".join(counts) if self.findings else ", ".join(["no findings", *counts])
        return "; ".join([f"{self.article.id}: {found}", *self._outcomes()])

    @property
    def verifications(self) -> tuple[Verification, ...]:
        """What became of each quote, and then of each statistic."""
        contradicted = {_owner(finding.path) for finding in self.errors if finding.contradicts}

        def verification(path: str, name: str, level: str | None) -> Verification:
            if path in contradicted:
                return Verification(path=path, id=name, outcome=Outcome.CONTRADICTED)
            outcome = Outcome.DECLARED if level is None else Outcome.VERIFIED
            return Verification(path=path, id=name, outcome=outcome, level=level)

        quotes = zip_longest([quote.id for quote in self.article.quotes], self.quote_levels)
        statistics = zip_longest([statistic.id for statistic in self.article.statistics], self.statistic_levels)
        return tuple(
            verification(f"$.{kind}[{index}]", name, level)
            for kind, things in (("quotes", quotes), ("statistics", statistics))
            for index, (name, level) in enumerate(things)
        )

    def _of(self, severity: Severity) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.severity is severity)

    def _outcomes(self) -> Iterable[str]:
        for name, start in (("quote", "$.quotes"), ("statistic", "$.statistics")):
            ours = [item.outcome for item in self.verifications if item.path.startswith(start)]
            parts = [f"{ours.count(outcome)} {outcome}" for outcome in Outcome if outcome in ours]
            if ours:
                yield f"{_counted(len(ours), name)}: {', '.join(parts)}"


def _owner(path: str) -> str:
    """Return the path of the quote or statistic that a path lies in."""
    return path.partition("]")[0] + "]"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
