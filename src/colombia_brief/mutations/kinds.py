"""What a corruption is: a labelled change of an article, and the kind that it is of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from attrs import field, frozen

from colombia_brief.findings import shown_by_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from colombia_brief.model import Article
    from colombia_brief.mutations.bench import Bench


Make: TypeAlias = "Callable[[Bench], Iterable[Change]]"
"""What makes all corruptions of one kind."""


class Change(NamedTuple):
    """One corruption of one place.

    Attributes:
        article: The article after it.
        path: Where the article contradicts itself now.
        visible: Whether that can be seen, by the condition of the kind.
    """

    article: Article
    path: str
    visible: bool = True


@frozen(kw_only=True)
class Kind:
    """A kind of corruption: a row of the table that says beforehand what can be seen.

    Attributes:
        name: What it is called.
        place: The fields that it is made in, as a JSONPath with `*` for every index.
        what: What is done there.
        visible: When the article contradicts itself afterwards: `always`, `never`, or `where` a condition holds.
        expects: The codes of the rules of which one must see it.

    >>> from colombia_brief.mutations import KINDS
    >>> KINDS["quote_invented"].expects
    ('quote_altered', 'quote_not_in_body')
    """

    name: str
    place: str
    what: str
    visible: str
    expects: tuple[str, ...] = ()
    make: Make = field(repr=False)


@frozen
class Mutant:
    """An article with exactly one labelled corruption.

    Attributes:
        article: The article.
        kind: The name of the kind of corruption.
        path: Where the article contradicts itself; if it does not, what was changed.
        expects: The codes of the rules of which one must see it, with a finding whose `path` or `related` is there.
        visible: Whether the article shows it to somebody who knows nothing else. What is not visible takes knowledge
            of the world, or of the source.

    >>> from colombia_brief import load_brief
    >>> from colombia_brief.mutations import mutants
    >>> mutant = next(mutants(load_brief(), kinds=["source_via_itself"]))
    >>> mutant.path, mutant.expects, mutant.visible
    ('$.sources[0].via', ('circular_reference',), True)
    """

    article: Article = field(repr=shown_by_id)
    kind: str
    path: str
    expects: tuple[str, ...]
    visible: bool


@frozen
class Edit:
    """An article with an edit that changes nothing of what it says.

    Attributes:
        article: The article.
        kind: The name of the kind of edit.
        path: What was edited; `$` where that is more than one place.

    >>> from colombia_brief import load_brief
    >>> from colombia_brief.mutations import harmless
    >>> next(harmless(load_brief())).kind
    'body_typography'
    """

    article: Article = field(repr=shown_by_id)
    kind: str
    path: str
