"""The headline, the summary or a heading puts marks around words that the body does not quote.

Display text is what most people read. A quotation in it must be carried by the body, inside quotation marks there too.
A headline in title case may have its words in capitals: “It Will Rain” for “it will rain”.

Fires:
    >>> from colombia_brief import Article, Section, check
    >>> section = Section(paragraphs=("It will rain, the mayor said.",))
    >>> article = Article(id="a", headline="Mayor: “It will pour”", sections=(section,))
    >>> print(check(article, select=["display_quotation_not_in_body"]))
    $.headline: error: the body does not quote “It will pour”; quote what it has, or take the marks away [display_quotation_not_in_body]
    a: 1 error

Does not fire:
    >>> from attrs import evolve
    >>> print(check(evolve(article, headline="Mayor: It will rain"), select=["display_quotation_not_in_body"]))
    a: no findings
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule
from colombia_brief.words.folding import fold
from colombia_brief.words.matching import Body
from colombia_brief.words.quotations import find_quotations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.rules.facts import Facts

RULE = Rule("display_quotation_not_in_body", Severity.ERROR)
_WORD = re.compile(r"[\w’']+")
# Title case leaves articles, conjunctions and prepositions small, if they have no more letters.
_LONGEST_SMALL = 4


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each quotation of display text that the body does not have inside marks."""
    for path, text in facts.display_texts:
        for quotation in find_quotations(text):
            if not quotation.depth and not _is_quoted(facts, quotation.text):
                message = f"the body does not quote “{quotation.text}”; quote what it has, or take the marks away"
                yield RULE.finding(path, message, found=quotation.text)


def _is_quoted(facts: Facts, words: str) -> bool:
    """Tell whether the body quotes words, as they are or, in title case, with capitals where it has small letters."""
    if facts.body.match(words).quoted:
        return True
    shown = _WORD.findall(fold(words).text)
    if any(word[0].islower() and len(word) > _LONGEST_SMALL for word in shown):
        return False
    text = facts.body.text
    lowered = text.lower()
    if len(lowered) != len(text):
        # A letter that has two small ones stays as it is, so that places do.
        lowered = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    match = Body(lowered).match(words.lower())
    carried = [word for span in match.spans for word in _WORD.findall(fold(span.of(text)).text)]
    # What an editor put in brackets there is a word more.
    return (
        match.quoted
        and len(shown) == len(carried)
        and all(word in {other, other[0].upper() + other[1:]} for word, other in zip(shown, carried, strict=True))
    )
