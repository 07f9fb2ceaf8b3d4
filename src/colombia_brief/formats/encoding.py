"""Encodes an article with the fast codec, under the names of the model or under others."""

from functools import cache
from typing import Any

import msgspec

from colombia_brief.formats.structs import CONVERTING, Layout, derive
from colombia_brief.model import Article
from colombia_brief.model.constraints import NUMBER

ALWAYS = frozenset({"schema_version"})
"""What is written though it is at its default."""


def encode(article: Article, layout: Layout | None = None) -> bytes:
    """Return the article as compact JSON: fields at their default are left out, `schema_version` excepted.

    Args:
        article: What to encode.
        layout: Chooses fields, order and names, as `derive` takes it; None for those of the model.

    >>> encode(Article(id="a", headline="One"))
    b'{"schema_version":1,"id":"a","headline":"One"}'
    """
    struct, encoder = _encoder(layout) if _prints_plainly(article) else _careful_encoder(layout)
    with CONVERTING:
        values = msgspec.convert(article, struct, from_attributes=True, dec_hook=_wrap)
    return encoder.encode(values)


def _prints_plainly(article: Article) -> bool:
    """Tell whether `str` writes every number without an exponent; six zeros behind the point are what it allows."""
    quantities = [statistic.quantity for statistic in article.statistics]
    numbers = [quantity.value for quantity in quantities]
    numbers += [quantity.upper for quantity in quantities if quantity.upper is not None]
    return all(number.adjusted() >= -6 for number in numbers)  # noqa: PLR2004 - as said


@cache
def _encoder(layout: Layout | None) -> tuple[type[msgspec.Struct], msgspec.json.Encoder]:
    return derive(Article, lambda base, _: base, always=ALWAYS, layout=layout), msgspec.json.Encoder()


class _Printed:
    """Carries a Decimal to the encoder, which by itself would write 0.0000001 as 1E-7."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


@cache
def _careful_encoder(layout: Layout | None) -> tuple[type[msgspec.Struct], msgspec.json.Encoder]:
    def leaf(base: type, constraint: Any) -> type:
        return _Printed if constraint is NUMBER else base

    return derive(Article, leaf, always=ALWAYS, layout=layout), msgspec.json.Encoder(enc_hook=_print)


def _wrap(_: Any, value: Any) -> _Printed:
    return _Printed(value)


def _print(printed: _Printed) -> str:
    return NUMBER.printed(printed.value)
