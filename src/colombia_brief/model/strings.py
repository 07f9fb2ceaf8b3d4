"""Every string of an article: the quick way for those who test them all, the slow way for those who tell where."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from colombia_brief.model.article import Article
from colombia_brief.model.constraints import TEXT

if TYPE_CHECKING:
    import attrs


class Strings(NamedTuple):
    """The strings of an article by kind; optional fields that are not set are None among them."""

    texts: list[str | None]
    identifiers: list[str | None]
    dates: list[str | None]


def strings_of(article: Article) -> Strings:
    """Return all texts, all ids and references, and all dates of an article.

    They are written out because a walk over the annotations takes many times as long. A test fills every field of the
    model and holds the three lists against the annotations.

    Args:
        article: The article, or any object with its attributes.

    >>> strings_of(Article(id="a", headline="One")).texts[0]
    'One'
    """
    texts = [article.headline, article.summary, article.dateline, article.publisher]
    texts += article.authors
    texts += article.keywords
    identifiers: list[str | None] = [article.id]
    dates = [article.date_published, article.date_modified]
    for section in article.sections:
        texts.append(section.heading)
        texts += section.paragraphs
    for source in article.sources:
        identifiers += (source.id, source.via)
        texts += (source.name, source.described_as, source.role, source.affiliation)
        texts += (source.anonymity_reason, source.proposed_from)
    for quote in article.quotes:
        identifiers += (quote.id, quote.speaker)
        texts += (quote.text, quote.prefix, quote.suffix, quote.cue)
    for statistic in article.statistics:
        identifiers += (statistic.id, statistic.source, statistic.part_of)
        texts += (
            statistic.label,
            statistic.text,
            statistic.prefix,
            statistic.suffix,
            statistic.observation_about,
        )
        quantity = statistic.quantity
        texts += (quantity.unit, quantity.unit_text, quantity.per)
        if (period := statistic.period) is not None:
            texts.append(period.text)
            dates += (period.start, period.end)
        if statistic.derivation is not None:
            identifiers += statistic.derivation.of
    for correction in article.corrections:
        texts += (correction.text, correction.target, correction.old, correction.new)
        dates.append(correction.date)
    for waiver in article.waivers:
        texts += (waiver.code, waiver.path, waiver.reason)
    return Strings(texts, identifiers, dates)


def texts_with_paths(article: Article) -> Iterator[tuple[str, str]]:
    """Yield the path and the value of every text, in the order of the model.

    >>> list(texts_with_paths(Article(id="a", headline="One", keywords=("Two",))))
    [('$.headline', 'One'), ('$.keywords[0]', 'Two')]
    """
    yield from _walk(article, "$")


def _walk(thing: Any, path: str) -> Iterator[tuple[str, str]]:
    fields: tuple[attrs.Attribute[Any], ...] = thing.__attrs_attrs__
    for field in fields:
        value: Any = getattr(thing, field.name)
        at = f"{path}.{field.name}"
        many = isinstance(value, tuple)
        items = cast("tuple[Any, ...]", value) if many else (value,)
        for index, item in enumerate(items):
            place = f"{at}[{index}]" if many else at
            if hasattr(item, "__attrs_attrs__"):
                yield from _walk(item, place)
            elif isinstance(item, str) and TEXT in _constraints(field.type):
                yield place, item


def _constraints(hint: Any) -> Iterator[Any]:
    """Yield the constraints that stand anywhere in an annotation."""
    yield from getattr(hint, "__metadata__", ())
    for part in getattr(hint, "__args__", ()):
        yield from _constraints(part)
