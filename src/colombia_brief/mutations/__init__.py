"""Labelled corruptions of an article, and edits that must not alarm anyone.

Known-bad copies of a good article tell what a check is worth: how much of what can be seen it sees, and how often it
cries wolf. What can be seen is fixed beforehand, by the table of kinds: `KINDS`, and the page "Corruptions" of the
documentation.

>>> from colombia_brief import check, load_brief
>>> mutant = next(mutants(load_brief(), kinds=["statistic_scale_changed"]))
>>> mutant.path, mutant.expects, mutant.visible
('$.statistics[0].quantity.unit_mult', ('value_differs',), True)
>>> [finding.code for finding in check(mutant.article).errors]
['value_differs']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from colombia_brief.arguments import several
from colombia_brief.mutations import (
    body_words,
    cast,
    display,
    document,
    links,
    quote_fields,
    quote_words,
    statistics,
)
from colombia_brief.mutations.bench import Bench
from colombia_brief.mutations.harmless import EDITS, harmless
from colombia_brief.mutations.kinds import Edit, Kind, Mutant

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from colombia_brief.model import Article

__all__ = ["EDITS", "KINDS", "Edit", "Kind", "Mutant", "harmless", "mutants"]

KINDS: Final[Mapping[str, Kind]] = {
    kind.name: kind
    for room in (quote_words, quote_fields, statistics, links, body_words, display, cast, document)
    for kind in room.KINDS
}
"""Every kind of corruption by its name, in the order in which they are made."""


def mutants(
    article: Article, kinds: Iterable[str] | None = None, seed: int = 0, *, every: bool = False
) -> Iterator[Mutant]:
    """Yield copies of an article with exactly one corruption each.

    Every place of the article that a kind can corrupt is corrupted once. The article should be good: of what is wrong
    with it already, the copies are no evidence.

    Args:
        article: The article.
        kinds: The names of the kinds to make, in this order; None for all.
        seed: Decides what is open: which word is dropped, which digit it becomes. The same seed gives the same copies.
        every: Whether to make all that a place admits, every word dropped once, in place of one that the seed decides.

    Yields:
        The copies, kind by kind. Those that happen to say what the article says are left out.

    Raises:
        ValueError: A name is no kind's; the message names the closest ones. It is raised when the first is asked for.

    >>> from colombia_brief import load_brief
    >>> [mutant.path for mutant in mutants(load_brief(), ["derivation_unknown", "source_via_itself"])][:2]
    ['$.statistics[1].derivation.of[0]', '$.sources[0].via']
    """
    bench = Bench(article, seed=seed, every=every)
    for kind in chosen(kinds):
        for change in kind.make(bench):
            yield Mutant(change.article, kind.name, change.path, kind.expects, change.visible)


def chosen(names: Iterable[str] | None) -> list[Kind]:
    """Return the kinds of these names; all for None.

    Raises:
        ValueError: A name is no kind's.
        TypeError: One string is given where several names belong.
    """
    if names is None:
        return list(KINDS.values())
    wanted = list(several("kinds", names))
    for name in wanted:
        if name not in KINDS:
            from difflib import get_close_matches  # noqa: PLC0415 - only a mistake needs it

            close = get_close_matches(name, KINDS)
            hint = f"did you mean {' or '.join(close)}?" if close else "see KINDS"
            raise ValueError(f"no corruption is called {name!r}; {hint}")
    return [KINDS[name] for name in wanted]
