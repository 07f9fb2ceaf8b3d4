"""What is left of an article when a test that fails on it has been shrunk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import find, settings

from colombia_brief import strategies
from colombia_brief.formats import to_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from colombia_brief.model import Article

# What an earlier run has kept is not shrunk again.
_ANEW = settings(database=None)


def test_the_least_article_is_small() -> None:
    """What is left of an article when a test shrinks it is what nobody can do without."""
    assert (
        to_json(find(strategies.articles(), lambda _: True, settings=_ANEW))
        == '{"schema_version":1,"id":"0","headline":"Aa"}'
    )


def _has_quote(article: Article) -> bool:
    return bool(article.quotes)


def _has_derivation(article: Article) -> bool:
    return any(statistic.derivation for statistic in article.statistics)


def _has_correction(article: Article) -> bool:
    return bool(article.corrections)


@pytest.mark.heavy
@pytest.mark.parametrize(("wanted", "most"), [(_has_quote, 600), (_has_derivation, 1600), (_has_correction, 600)])
def test_articles_shrink_well(wanted: Callable[[Article], bool], most: int) -> None:
    """An article with one property shrinks to little more than what has it."""
    least = find(strategies.articles(), wanted, settings=_ANEW)
    assert len(to_json(least)) <= most, least
