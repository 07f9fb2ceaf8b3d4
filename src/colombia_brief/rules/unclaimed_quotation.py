"""The body has words in quotation marks that no quote of the record claims.

What is not recorded is not checked: nobody is named for the words, and a later edit of them goes unseen. Words inside a
quotation that is recorded are claimed with it. Titles and words that are set apart are quotations here too, since marks
alone do not tell; waive them.

Fires:
    >>> from colombia_brief import Article, Quote, Section, check
    >>> section = Section(paragraphs=("“It will rain,” she said. “Take an umbrella.”",))
    >>> quote = Quote(id="rain", text="It will rain", speaker="mayor")
    >>> article = Article(id="a", headline="A headline", sections=(section,), quotes=(quote,))
    >>> print(check(article, select=["unclaimed_quotation"]))
    $.sections[0].paragraphs[0]: warning: no quote claims the words “Take an umbrella.”; add one, or extend the one beside it [unclaimed_quotation]
    a: 1 warning; 1 quote: 1 declared

Does not fire:
    >>> from attrs import evolve
    >>> whole = evolve(article, quotes=(evolve(quote, text="It will rain. Take an umbrella."),))
    >>> print(check(whole, select=["unclaimed_quotation"]))
    a: no findings; 1 quote: 1 declared
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.model import Span
from colombia_brief.rules.ranges import merged
from colombia_brief.rules.rule import Rule, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts
    from colombia_brief.words.quotations import Quotation

RULE = Rule("unclaimed_quotation", Severity.WARNING)
_AROUND = " \t\n\u00a0\u202f,;:"


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each run of quoted words that is in no quote."""
    spans = [span for match in facts.quote_matches for span in match.spans]
    # An altered quote, or one of another speaker, is about these words too: its own rule tells.
    spans += [span for miss in facts.misses for span in miss.of_another.spans]
    spans += [span for miss in facts.misses if miss.is_close and miss.nearest for span in miss.nearest.spans]
    claimed = merged(spans)
    text = facts.body.text
    for quotation in facts.body.quotations:
        if quotation.depth:
            continue
        for piece in quotation.spans:
            for start, end in _uncovered(piece, claimed):
                words = text[start:end].strip(_AROUND)
                if any(letter.isalnum() for letter in words):
                    place = Span(start, end)
                    message = f"no quote claims the words “{shortened(words)}”; add one, or extend the one beside it"
                    path = facts.paragraphs.paths_of([place])[0]
                    related = _quotes_in(facts, quotation)
                    yield RULE.finding(path, message, related=related, span=place, found=words)


def _quotes_in(facts: Facts, quotation: Quotation) -> tuple[str, ...]:
    """Return the paths of the quotes that claim other words of a quotation."""
    return tuple(
        f"$.quotes[{index}]"
        for index, match in enumerate(facts.quote_matches)
        if any(span.start < piece.end and piece.start < span.end for span in match.spans for piece in quotation.spans)
    )


def _uncovered(span: Span, claimed: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the parts of a span that none of the claims, as `merged` gives them, covers."""
    start = span.start
    # Those that end before the span begins need no look: an article of a thousand quotes has a thousand of them.
    for index in range(bisect_right(claimed, start, key=itemgetter(1)), len(claimed)):
        claim_start, claim_end = claimed[index]
        if claim_start >= span.end:
            break
        if claim_start > start:
            yield start, claim_start
        start = max(start, claim_end)
    if start < span.end:
        yield start, span.end
