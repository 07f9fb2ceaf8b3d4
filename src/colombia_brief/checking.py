"""Runs the rules over an article and collects the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from colombia_brief.exceptions import InvalidArticleError
from colombia_brief.findings import Finding, Report, Severity, Waived
from colombia_brief.rules import RULES
from colombia_brief.rules.facts import Facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from colombia_brief.model import Article


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
        ValueError: A code is no rule's; the message names the closest ones.

    >>> from colombia_brief.model import Article
    >>> print(check(Article(id="a", headline="A headline")))
    a: no findings
    """
    grades = severities or {}
    chosen = _chosen(None if select is None else list(select), list(ignore), grades)
    facts = Facts(article, frozenset(RULES.keys() - chosen))
    for code in chosen:
        found = RULES[code].check(facts)
        facts.findings.extend(found if code not in grades else [evolve(item, severity=grades[code]) for item in found])
    findings, waived = _without_waived(article, facts.findings)
    return Report(
        article=article,
        findings=findings,
        waived=waived,
        quote_levels=_levels(facts.quote_starts) if "quote_not_in_body" in chosen else (),
        statistic_levels=_levels(facts.statistic_starts) if "statistic_not_in_body" in chosen else (),
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


def _levels(starts: list[int]) -> tuple[str | None, ...]:
    return tuple([None if start < 0 else "exact" for start in starts])


def _chosen(select: list[str] | None, ignore: list[str], grades: Mapping[str, Severity]) -> list[str]:
    """Return the codes to run, in the registry's order."""
    unknown = [code for code in (*(select or ()), *ignore, *grades) if code not in RULES]
    if unknown:
        raise ValueError("; ".join(map(_unknown, dict.fromkeys(unknown))))
    return [code for code in RULES if (select is None or code in select) and code not in ignore]


def _unknown(code: str) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - only a mistake needs it

    close = get_close_matches(code, RULES)
    return f"no rule has the code {code!r}; {'did you mean ' + ' or '.join(close) if close else 'see RULES'}"


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
