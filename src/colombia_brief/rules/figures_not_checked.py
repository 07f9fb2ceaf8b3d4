"""The article is in a language whose figures can't be read.

Its statistics are only declared then: their words are looked for, but not compared with the record.

Fires:
    >>> from colombia_brief import Article, check
    >>> article = Article(id="a", headline="Eine Überschrift", language="de")
    >>> print(check(article, select=["figures_not_checked"]))
    $.language: note: no figures can be read in 'de'; statistics are not compared with the text [figures_not_checked]
    a: 1 note

Does not fire:
    >>> from attrs import evolve
    >>> print(check(evolve(article, language="en"), select=["figures_not_checked"]))
    a: no findings
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("figures_not_checked", Severity.NOTE)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding if there is no table for the language."""
    if facts.figures is None:
        language = facts.article.language
        message = f"no figures can be read in {language!r}; statistics are not compared with the text"
        yield RULE.finding("$.language", message, found=language)
