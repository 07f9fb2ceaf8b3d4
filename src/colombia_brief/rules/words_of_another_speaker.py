"""The words of a quote stand in the body, but the article gives some of them to somebody else.

Between two pieces of the quotation the article names another speaker: the quote joins what two people said.

Fires:
    >>> from colombia_brief import Article, Quote, Section, Source, SourceKind, check
    >>> section = Section(paragraphs=("“We tried hard,” Pedro Gil said, “and failed.”",))
    >>> ruiz = Source(id="ruiz", kind=SourceKind.PERSON, name="Ana Ruiz")
    >>> quote = Quote(id="failed", text="We tried hard and failed.", speaker="ruiz")
    >>> article = Article(id="a", headline="A headline", sections=(section,), sources=(ruiz,), quotes=(quote,))
    >>> print(check(article, select=["words_of_another_speaker"]))
    $.quotes[0].speaker: error: the article gives words of 'failed' to somebody else than 'Ana Ruiz'; mend the speaker, or cut the quote [words_of_another_speaker]
    a: 1 error; 1 quote: 1 contradicted

Does not fire:
    >>> from attrs import evolve
    >>> gil = evolve(ruiz, name="Pedro Gil")
    >>> print(check(evolve(article, sources=(gil,)), select=["words_of_another_speaker"]))
    a: no findings; 1 quote: 1 declared
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("words_of_another_speaker", Severity.ERROR)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each quote whose words are found only if nobody asks who says them."""
    for miss in facts.misses:
        if miss.of_another:
            source = facts.sources[miss.quote.speaker or ""]
            speaker = source.label
            message = (
                f"the article gives words of {miss.quote.id!r} to somebody else than {speaker!r}; "
                "mend the speaker, or cut the quote"
            )
            related = (f"$.sources[{facts.article.sources.index(source)}]",)
            yield RULE.finding(f"{miss.path}.speaker", message, related=related, span=miss.of_another.spans[0])
