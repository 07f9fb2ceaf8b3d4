"""The bundled article: a brief on the anti-drug partnership of the U.S. and Colombia."""

from functools import cache
from importlib.resources import files

from colombia_brief.formats.article_json import from_json
from colombia_brief.model import Article


@cache
def load_brief() -> Article:
    """Return the bundled article.

    It is read at the first call, by the same reader and in the same format as any user's article.

    >>> load_brief().headline
    'U.S. and Colombia Keep Up Their Fight Against Cocaine While Their Presidents Trade Insults'
    """
    return from_json(files("colombia_brief").joinpath("data/brief.json").read_bytes())
