"""Articles with every field filled, for tests of what a text can do to an output."""

from __future__ import annotations

import json
import os
import types
from decimal import Decimal
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin

import attrs
import pytest
from attrs import evolve

from colombia_brief.model import Article
from colombia_brief.model.constraints import DATE, DAY, FORBIDDEN_CHARACTER, IDENTIFIER, LANGUAGE, NUMBER, TEXT, URL

if TYPE_CHECKING:
    from collections.abc import Iterable

_VALUES = {
    URL: "https://example.org/a?b=c&d='e'",
    DAY: "2026-03-01",
    DATE: "2026-03-01T09:30:00-05:00",
    LANGUAGE: "en-US",
    NUMBER: Decimal("12.50"),
}


def filled(text: str) -> Article:
    """Return an article in which every text is `text`, and every other field has a value that is not its default."""
    article: Article = _filled(Article, text, 0)
    return article


def _is_enum(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, StrEnum)


def _filled(hint: Any, text: str, index: int) -> Any:
    if get_origin(hint) is Annotated:
        base, constraint = get_args(hint)
        return constraint.maximum if base is int else {**_VALUES, TEXT: text, IDENTIFIER: f"id-{index}"}[constraint]
    if get_origin(hint) is tuple:
        return tuple(_filled(get_args(hint)[0], text, number) for number in range(2))
    if get_origin(hint) in {types.UnionType, Union}:
        return _filled(get_args(hint)[0], text, index)
    if _is_enum(hint):
        return list(hint)[-1 - index]
    return hint(**{field.name: _filled(field.type, text, index) for field in attrs.fields(hint)})


def suite(name: str) -> Path:
    """Return the folder of an external suite, or skip the test with a line that says what is missing."""
    suites = os.environ.get("COLOMBIA_BRIEF_SUITES")
    if suites is None:
        pytest.skip(f"COLOMBIA_BRIEF_SUITES is not set: the external suite {name!r} is not tested")
    return Path(suites) / name


@cache
def hostile_texts() -> tuple[str, ...]:
    """Return the texts of the three hostile suites that the text rule admits, each once."""
    blns: list[str] = json.loads((suite("blns") / "blns.json").read_text())
    xss = (suite("xss") / "xss-payload-list.txt").read_text(errors="replace").split("\n")
    commonmark = [item["markdown"] for item in json.loads((suite("commonmark") / "examples.json").read_text())]
    texts = dict.fromkeys([*blns, *xss, *commonmark])
    return tuple(text for text in texts if text.strip() and not FORBIDDEN_CHARACTER.search(text))


def gathered(texts: Iterable[str]) -> Article:
    """Return one article with a section, a source, and so on, that are filled with each of the texts."""
    articles = [filled(text) for text in texts]
    parts = ("sections", "sources", "quotes", "statistics", "corrections", "waivers", "authors", "keywords")
    whole: dict[str, Any] = {
        name: tuple(getattr(article, name)[index % 2] for index, article in enumerate(articles)) for name in parts
    }
    return evolve(articles[0], **whole)
