"""Strategies for whatever the model admits, whether it makes sense or not: the formats must carry all of it."""

from __future__ import annotations

import types
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, Union, get_args, get_origin

import attrs
from hypothesis import strategies as st

from colombia_brief.model import Article
from colombia_brief.model.constraints import DATE, DAY, IDENTIFIER, LANGUAGE, NUMBER, TEXT, URL

_MARKS = [*"\\`*_{}[]()<>#+-.!|~^=$&@:;/?%\"'", " ", "  ", "\t", "\n", "\u2028", "\u00a0", "\ufeff", "\u202e", "é", "𝄞"]
_PIECES = [
    "1.",
    "a",
    "![",
    "](",
    "www.",
    "://",
    "&amp;",
    "&#10;",
    "\\\n",
    "---",
    "\n---\n",
    "***",
    "no",
    "null",
    "~",
    "'",
]


def texts() -> st.SearchStrategy[str]:
    """Return texts that the text rule admits, rich in what Markdown and YAML give a meaning."""
    letters = st.characters(exclude_categories=("Cc", "Cn", "Cs"))
    pieces = st.one_of(st.sampled_from([*_MARKS, *_PIECES]), st.text(letters, max_size=4))
    joined = st.lists(pieces, min_size=1, max_size=10).map("".join)
    return joined.filter(lambda text: TEXT.problem(text) is None)


def _days() -> st.SearchStrategy[str]:
    return st.dates().map(str)


def _date_times() -> st.SearchStrategy[str]:
    return st.builds(
        "{}T{}{}".format, _days(), st.sampled_from(["00:00:00", "23:59:59.5"]), st.sampled_from(["Z", "-05:00"])
    )


_STRATEGIES: dict[Any, st.SearchStrategy[Any]] = {
    TEXT: texts(),
    IDENTIFIER: st.sampled_from(["a", "B", "0", "null", "no", "1.5", "-", "a.b-c_d"]),
    URL: st.sampled_from(["https://example.org", "HTTP://a.b/?q='&x=(1)#[f]", "https://example.org/*_~a_*"]),
    DAY: _days(),
    DATE: _days() | _date_times(),
    LANGUAGE: st.sampled_from(["en", "es-CO", "no", "zh-Hant", "sl-rozaj-biske"]),
    NUMBER: st.from_regex(r"-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,30})?", fullmatch=True).map(Decimal),
}


def articles() -> st.SearchStrategy[Article]:
    """Return articles with any values in any fields."""
    return _of(Article)


def _of(hint: Any) -> st.SearchStrategy[Any]:
    if get_origin(hint) is Annotated:
        base, constraint = get_args(hint)
        return st.integers(constraint.minimum, constraint.maximum) if base is int else _STRATEGIES[constraint]
    if get_origin(hint) is tuple:
        return st.lists(_of(get_args(hint)[0]), max_size=3).map(tuple)
    if get_origin(hint) in {types.UnionType, Union}:
        return st.none() | _of(get_args(hint)[0])
    if issubclass(hint, StrEnum):
        return st.sampled_from(hint)
    return st.builds(hint, **{field.name: _of(field.type) for field in attrs.fields(hint)})
