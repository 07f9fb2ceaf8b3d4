"""The mutation score of a check: how many known corruptions it sees, how many harmless edits alarm it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from colombia_brief.checking import check as run_rules
from colombia_brief.findings import Severity
from colombia_brief.mutations import EDITS, KINDS, Edit, Mutant, harmless, mutants

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from colombia_brief.findings import Finding, Report
    from colombia_brief.model import Article

_ALARMS = (Severity.ERROR, Severity.WARNING)


@frozen(kw_only=True)
class KindScore:
    """What became of the corruptions, or the edits, of one kind.

    Attributes:
        kind: Its name.
        made: How many were made.
        visible: How many of them can be seen; of harmless edits, none.
        seen: How many of the visible ones were seen at the right path; of harmless edits, how many alarmed.

    >>> KindScore(kind="quote_negated", made=4, visible=4, seen=3).seen
    3
    """

    kind: str
    made: int
    visible: int
    seen: int


@frozen(kw_only=True)
class MutationScore:
    """How a check fares with known corruptions and harmless edits.

    Attributes:
        kinds: One row for each kind of corruption that could be made.
        edits: One row for each kind of harmless edit that could be made.
        missed: The visible corruptions that were not seen.
        alarms: The harmless edits that alarmed, and what was found.

    >>> score = MutationScore(kinds=(KindScore(kind="quote_negated", made=4, visible=4, seen=3),))
    >>> score.visible, score.seen, score.share
    (4, 3, 0.75)
    """

    kinds: tuple[KindScore, ...] = ()
    edits: tuple[KindScore, ...] = ()
    missed: tuple[Mutant, ...] = ()
    alarms: tuple[tuple[Edit, tuple[Finding, ...]], ...] = ()

    @property
    def made(self) -> int:
        """How many corruptions were made."""
        return sum(row.made for row in self.kinds)

    @property
    def visible(self) -> int:
        """How many of them can be seen."""
        return sum(row.visible for row in self.kinds)

    @property
    def seen(self) -> int:
        """How many of the visible ones were seen."""
        return sum(row.seen for row in self.kinds)

    @property
    def share(self) -> float:
        """Seen by visible; 1 where there was nothing to see."""
        return self.seen / self.visible if self.visible else 1.0

    @property
    def ok(self) -> bool:
        """Whether everything visible was seen and nothing harmless alarmed."""
        return not self.missed and not self.alarms


def evaluate(
    article: Article,
    *,
    check: Callable[[Article], Report] = run_rules,
    kinds: Iterable[str] | None = None,
    seed: int = 0,
    every: bool = False,
) -> MutationScore:
    """Return how a check fares with corrupted and with harmlessly edited copies of a good article.

    A corruption is seen if the check finds, beyond what it finds in the article itself, a finding with one of the
    expected codes whose `path` or `related` is the path of the corruption, or lies within it or around it. An edit
    alarms if there is any error or warning that the article itself does not have.

    Args:
        article: A good article.
        check: What is evaluated; the rules of this library if not given.
        kinds: The kinds of corruption; None for all.
        seed: See `mutants`.
        every: See `mutants`.

    Raises:
        ValueError: A kind is not known.

    >>> from colombia_brief import load_brief
    >>> score = evaluate(load_brief(), kinds=["quote_negated", "statistic_scale_changed"])
    >>> score.made, score.share, score.ok
    (25, 1.0, True)
    """
    before = check(article)
    counts: dict[str, list[int]] = {}  # made, visible, seen
    missed: list[Mutant] = []
    for mutant in mutants(article, kinds, seed, every=every):
        row = counts.setdefault(mutant.kind, [0, 0, 0])
        row[0] += 1
        if mutant.visible:
            row[1] += 1
            if is_seen(mutant, check(mutant.article), before):
                row[2] += 1
            else:
                missed.append(mutant)
    edits: dict[str, list[int]] = {}
    alarms: list[tuple[Edit, tuple[Finding, ...]]] = []
    known = _gist(before)
    for edit in harmless(article, seed):
        row = edits.setdefault(edit.kind, [0, 0, 0])
        row[0] += 1
        report = check(edit.article)
        if _gist(report) > known or len(report.errors) > len(before.errors):
            row[2] += 1
            alarms.append((edit, report.findings))
    return MutationScore(
        kinds=_rows(KINDS, counts), edits=_rows(EDITS, edits), missed=tuple(missed), alarms=tuple(alarms)
    )


def is_seen(mutant: Mutant, report: Report, before: Report) -> bool:
    """Tell whether a report has what a corruption must cause, and the report on the good article does not.

    Args:
        mutant: The corruption.
        report: The report on its article.
        before: The report on the article that it was made of.
    """
    known = {(finding.code, finding.path, finding.message) for finding in before.findings}
    return any(
        finding.code in mutant.expects
        and (finding.code, finding.path, finding.message) not in known
        and any(touches(path, mutant.path) for path in (finding.path, *finding.related))
        for finding in report.findings
    )


def touches(one: str, other: str) -> bool:
    """Tell whether two paths are the same, or one lies within the other.

    >>> touches("$.quotes[1]", "$.quotes[1].text"), touches("$.quotes[1]", "$.quotes[10]")
    (True, False)
    """
    short, long = sorted((one, other), key=len)
    return long == short or long.startswith((f"{short}.", f"{short}["))


def _gist(report: Report) -> int:
    """Return how many findings weigh so much that they alarm."""
    return sum(finding.severity in _ALARMS for finding in report.findings)


def _rows(names: Iterable[str], counts: dict[str, list[int]]) -> tuple[KindScore, ...]:
    return tuple(
        KindScore(kind=name, made=counts[name][0], visible=counts[name][1], seen=counts[name][2])
        for name in names
        if name in counts
    )
