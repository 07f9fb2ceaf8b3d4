"""Every string of an article, by the quick way and by the annotations."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, get_args

import attrs
from hypothesis import given

from colombia_brief import strategies
from colombia_brief.model.constraints import DATE, DAY, IDENTIFIER, TEXT
from colombia_brief.model.strings import dates_of, identifiers_of, texts_of, texts_with_paths
from tests.formats.documents import is_of
from tests.formats.filled import filled
from tests.generating import examples

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.model import Article


def _constraints(hint: Any) -> Iterator[Any]:
    yield from getattr(hint, "__metadata__", ())
    for part in get_args(hint):
        yield from _constraints(part)


def _by_annotation(thing: Any, wanted: set[Any], path: str = "$") -> Iterator[tuple[str, str]]:
    """Yield path and value of each string whose annotation has one of the constraints."""
    cls: Any = thing.__class__  # pyright: ignore[reportUnknownVariableType]  # any class
    for field in attrs.fields(cls):
        value: Any = getattr(thing, field.name)
        items = {f"[{index}]": item for index, item in enumerate(value)} if is_of(value, tuple) else {"": value}
        for index, item in items.items():
            at = f"{path}.{field.name}{index}"
            if hasattr(item, "__attrs_attrs__"):
                yield from _by_annotation(item, wanted, at)
            elif is_of(item, str) and not wanted.isdisjoint(_constraints(field.type)):
                yield at, item


def _agree(article: Article) -> None:
    for quick, wanted in (
        (texts_of(article), {TEXT}),
        (identifiers_of(article), {IDENTIFIER}),
        (dates_of(article), {DATE, DAY}),
    ):
        expected = Counter(value for _, value in _by_annotation(article, wanted))
        assert Counter(value for value in quick if value is not None) == expected
    assert list(texts_with_paths(article)) == list(_by_annotation(article, {TEXT}))


def test_every_field_is_listed() -> None:
    """In an article in which every field is filled, the lists have each text, id and date of the annotations."""
    article = filled("text")
    assert len(list(_by_annotation(article, {TEXT}))) > 50
    _agree(article)


@examples(50)
@given(strategies.articles())
def test_any_article_is_listed(article: Article) -> None:
    """Whatever is set and whatever not, the lists and the annotations agree."""
    _agree(article)
