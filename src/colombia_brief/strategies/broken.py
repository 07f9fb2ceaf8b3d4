"""What is nearly right: articles with one labelled corruption, and documents that are nearly an article's JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from colombia_brief.formats.article_json import to_json
from colombia_brief.mutations import Mutant, chosen, mutants
from colombia_brief.strategies.assembly import articles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from hypothesis.strategies import DrawFn, SearchStrategy

    from colombia_brief.model import Article

_SEED: Final = st.integers(min_value=0, max_value=2**32)
# What stands where something else should: of every type, and strings that break the text rule or a form.
_VALUES: Final[tuple[Any, ...]] = (
    None, True, 0, 1.5, -1, 10**30, "", " ", "\u0007", "\ufffe", "2026-02-30", "en_US", "01", "http:", [], ["a"], {},
)  # fmt: skip
_WRONG: Final = st.sampled_from(_VALUES)
_PUT_IN: Final = st.sampled_from(tuple('{}[],:"\\0-.eE n\u0000\ufeff\u00e9\n'))
_LITERAL: Final = st.sampled_from(("NaN", "Infinity", "-Infinity", "nul", "True", "01", "1e5000", "'a'", '"\\ud800"'))


def broken_articles(kinds: Iterable[str] | None = None) -> SearchStrategy[Mutant]:
    """Return articles with exactly one corruption, each with the codes of the rules of which one must see it.

    Args:
        kinds: The kinds of corruption, names of `colombia_brief.mutations.KINDS`; None for all.

    Raises:
        ValueError: A name is no kind's.

    >>> from hypothesis import given, settings
    >>> from colombia_brief import check
    >>> @settings(max_examples=5)
    ... @given(broken_articles(["quote_negated", "source_via_itself"]))
    ... def every_corruption_is_seen(mutant):
    ...     assert any(finding.code in mutant.expects for finding in check(mutant.article).findings)
    >>> every_corruption_is_seen()
    """
    names = [kind.name for kind in chosen(kinds)]

    def visible(article: Article, seed: int) -> list[Mutant]:
        return [mutant for mutant in mutants(article, names, seed) if mutant.visible]

    made = st.builds(visible, articles(min_quotes=1, min_statistics=1), _SEED)
    return made.filter(bool).flatmap(st.sampled_from)


@st.composite
def json_documents(draw: DrawFn) -> str:
    """Return documents that are nearly an article's JSON: one thing is wrong with them, or nothing.

    Keys are missing, unknown or repeated; values are of another type or break a form; characters are lost or put in;
    the end is missing. Readers must take such a document or refuse it, and never fail otherwise.

    >>> from hypothesis import given, settings
    >>> from colombia_brief import LoadError, from_json
    >>> @settings(max_examples=5)
    ... @given(json_documents())
    ... def nothing_else_is_raised(text):
    ...     try:
    ...         from_json(text)
    ...     except LoadError as error:
    ...         assert error.problems
    >>> nothing_else_is_raised()
    """
    text = to_json(draw(articles()))
    return draw(_FAULTS[draw(st.sampled_from(sorted(_FAULTS)))](text))


@st.composite
def _misplaced(draw: DrawFn, text: str) -> str:
    """Draw a document with another value at one of its places."""
    value = json.loads(text)
    container, key = draw(st.sampled_from(list(_places(value))))
    container[key] = draw(_WRONG)
    return json.dumps(value, ensure_ascii=draw(st.booleans()))


@st.composite
def _without(draw: DrawFn, text: str) -> str:
    """Draw a document that lacks one of its members or elements."""
    value = json.loads(text)
    container, key = draw(st.sampled_from(list(_places(value))))
    del container[key]
    return json.dumps(value, ensure_ascii=False)


@st.composite
def _unknown(draw: DrawFn, text: str) -> str:
    """Draw a document with a member that no article has."""
    value = json.loads(text)
    objects: list[Any] = [value, *(box[key] for box, key in _places(value) if _is(box[key], dict))]
    draw(st.sampled_from(objects))[draw(st.sampled_from(("speakers", "Id", "value ", "")))] = draw(_WRONG)
    return json.dumps(value, ensure_ascii=False)


@st.composite
def _repeated(draw: DrawFn, text: str) -> str:
    """Draw a document in which an object has a key twice."""
    end = draw(st.sampled_from([at for at, character in enumerate(text) if character == "}"]))
    return f'{text[:end]},"id":"a","id":"a"{text[end:]}'


@st.composite
def _truncated(draw: DrawFn, text: str) -> str:
    """Draw the beginning of a document."""
    return text[: draw(st.integers(min_value=0, max_value=len(text)))]


@st.composite
def _scratched(draw: DrawFn, text: str) -> str:
    """Draw a document that has lost a character, or has one too many."""
    at = draw(st.integers(min_value=0, max_value=len(text) - 1))
    return text[:at] + draw(st.just("") | _PUT_IN.map(lambda one: one + text[at])) + text[at + 1 :]


@st.composite
def _literal(draw: DrawFn, text: str) -> str:
    """Draw a document with a literal that JSON or an article does not have."""
    starts = [at for at, character in enumerate(text) if character == ":"]
    at = draw(st.sampled_from(starts)) + 1
    return f"{text[:at]}{draw(_LITERAL)},{text[at:]}"


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield container and key of every value in a document."""
    keys: Iterable[Any] = value if _is(value, dict) else range(len(value)) if _is(value, list) else ()
    for key in keys:
        yield value, key
        yield from _places(value[key])


def _is(value: Any, cls: type) -> bool:
    return isinstance(value, cls)


_FAULTS: Final[dict[str, Callable[[str], SearchStrategy[str]]]] = {
    "intact": st.just,
    "misplaced": _misplaced,
    "without": _without,
    "unknown": _unknown,
    "repeated": _repeated,
    "truncated": _truncated,
    "scratched": _scratched,
    "literal": _literal,
}
