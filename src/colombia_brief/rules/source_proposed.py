"""A source was proposed by a machine, and nobody has confirmed it.

Who speaks is read from the words beside a quotation, and such a reading can be wrong: a name that stands near is not
always the speaker's. Until a person has looked, it is a proposal. To confirm it, complete the source and remove its
`proposed_from`; else mend the quotes and figures that rest on it.

Fires:
    >>> from colombia_brief import Article, Source, SourceKind, check
    >>> ruiz = Source(id="ruiz", kind=SourceKind.PERSON, name="Ana Ruiz", proposed_from="Mayor Ana Ruiz said")
    >>> article = Article(id="a", headline="A headline", sources=(ruiz,))
    >>> print(check(article, select=["source_proposed"]))
    $.sources[0].proposed_from: error: 'ruiz' is proposed from “Mayor Ana Ruiz said”; confirm it by removing proposed_from, or mend it [source_proposed]
    a: 1 error

Does not fire:
    >>> from attrs import evolve
    >>> print(check(evolve(article, sources=(evolve(ruiz, proposed_from=None),)), select=["source_proposed"]))
    a: no findings
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("source_proposed", Severity.ERROR)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each source that still says what it was proposed from."""
    for index, source in enumerate(facts.article.sources):
        if source.proposed_from is not None:
            message = (
                f"{source.id!r} is proposed from “{shortened(source.proposed_from)}”; "
                "confirm it by removing proposed_from, or mend it"
            )
            yield RULE.finding(f"$.sources[{index}].proposed_from", message, found=source.proposed_from)
