"""Runs the rules over an article and collects the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from colombia_brief.arguments import several
from colombia_brief.exceptions import InvalidArticleError
from colombia_brief.findings import Finding, Report, Severity, Waived
from colombia_brief.model import Article
from colombia_brief.rules import RULES
from colombia_brief.rules.facts import Facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from colombia_brief.words.matching import Match


# The rules without which nothing is verified: that the words stand there, and say what the record says.
_VERIFY_QUOTES = ("quote_not_in_body", "quote_altered", "words_of_another_speaker", "quote_outside_marks")
_VERIFY_STATISTICS = (
    "statistic_not_in_body",
    "statistic_without_figure",
    "value_differs",
    "unit_differs",
    "modifier_differs",
)


def check(
    article: Article,
    *,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    severities: Mapping[str, Severity] | None = None,
) -> Report:
    """Run the rules over an article and report everything in one pass.

    Args:
        article: What to check.
        select: The codes of the rules to run; None for all.
        ignore: The codes of rules not to run.
        severities: Other severities for the findings of some rules, by code.

    Returns:
        The report: findings in the order of the rules, those that the article's waivers accept apart, and what became
        of each quote and statistic. What is found never raises.

    Raises:
        ValueError: A code is no rule's, and the message names the closest ones; or a severity is none.
        TypeError: `article` is none, or one string is given where several codes belong.

    >>> from colombia_brief.model import Article
    >>> print(check(Article(id="a", headline="A headline")))
    a: no findings
    """
    if not isinstance(article, Article):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers need not be typed
        raise TypeError(f"check takes an Article, not {type(article).__name__}; read it with from_json first")
    grades = _grades(severities or {})
    chosen = _chosen(
        None if select is None else list(several("select", select)), list(several("ignore", ignore)), grades
    )
    facts = Facts(article, frozenset(RULES.keys() - chosen))
    for code in filter(chosen.__contains__, RULES):
        found = RULES[code].check(facts)
        facts.findings.extend(found if code not in grades else [evolve(item, severity=grades[code]) for item in found])
    figures_checked = chosen.issuperset(_VERIFY_STATISTICS) and facts.figures is not None
    findings, waived = _without_waived(article, facts.findings)
    return Report(
        article=article,
        findings=findings,
        waived=waived,
        quote_levels=_levels(facts.quote_matches) if chosen.issuperset(_VERIFY_QUOTES) else (),
        statistic_levels=_levels(facts.statistic_matches) if figures_checked else (),
    )


def ensure(article: Article) -> Article:
    """Return the article if the rules find no error in it.

    Raises:
        InvalidArticleError: There are errors; its `report` has all findings.

    >>> from colombia_brief.model import Article
    >>> ensure(Article(id="a", headline="A headline")).id
    'a'
    """
    report = check(article)
    if not report.ok:
        raise InvalidArticleError(report)
    return article


def _levels(matches: list[Match]) -> tuple[str | None, ...]:
    return tuple([match.level.value if match else None for match in matches])


def _chosen(select: list[str] | None, ignore: list[str], grades: Mapping[str, Severity]) -> set[str]:
    """Return the codes to run."""
    unknown = [code for code in (*(select or ()), *ignore, *grades) if code not in RULES]
    if unknown:
        raise ValueError("; ".join(map(_unknown, dict.fromkeys(unknown))))
    return set(RULES if select is None else select).difference(ignore)


def _grades(severities: Mapping[str, Severity | str]) -> Mapping[str, Severity]:
    """Return the severities by code; what is none would let a failing article pass."""
    known = list(Severity)
    wrong = {code: severity for code, severity in severities.items() if severity not in known}
    if wrong:
        told = ", ".join(f"{code}={severity!r}" for code, severity in wrong.items())
        raise ValueError(f"{told}: a severity is one of {', '.join(Severity)}")
    return {code: Severity(severity) for code, severity in severities.items()}


def _unknown(code: str) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - only a mistake needs it

    close = get_close_matches(code, RULES)
    hint = f"did you mean {' or '.join(close)}?" if close else "see RULES"
    return f"no rule has the code {code!r}; {hint}"


def _without_waived(article: Article, findings: list[Finding]) -> tuple[tuple[Finding, ...], tuple[Waived, ...]]:
    if not article.waivers or not findings:
        return tuple(findings), ()
    reasons = {(waiver.code, waiver.path): waiver.reason for waiver in article.waivers}
    left: list[Finding] = []
    waived: list[Waived] = []
    for finding in findings:
        reason = reasons.get((finding.code, finding.path))
        if reason is None:
            left.append(finding)
        else:
            waived.append(Waived(finding=finding, reason=reason))
    return tuple(left), tuple(waived)
