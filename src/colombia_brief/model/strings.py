"""Every string of an article: the quick way for those who test them all, the slow way for those who tell where."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, cast

from colombia_brief.model.article import Article
from colombia_brief.model.constraints import TEXT

if TYPE_CHECKING:
    import attrs


# These three are written out because a walk over the annotations takes many times as long. A test fills every field of
# the model and holds them against the annotations.


def texts_of(article: Article) -> list[str | None]:
    """Return all texts of an article; optional fields that are not set are None among them.

    >>> texts_of(Article(id="a", headline="One"))[0]
    'One'
    """
    texts = [article.headline, article.summary, article.dateline, article.publisher]
    texts += article.authors
    texts += article.keywords
    for section in article.sections:
        texts.append(section.heading)
        texts += section.paragraphs
    for source in article.sources:
        texts += (source.name, source.described_as, source.role, source.affiliation)
        texts += (source.anonymity_reason, source.proposed_from)
    for quote in article.quotes:
        texts += (quote.text, quote.prefix, quote.suffix, quote.cue)
    for statistic in article.statistics:
        quantity = statistic.quantity
        texts += (statistic.label, statistic.text, statistic.prefix, statistic.suffix, statistic.observation_about)
        texts += (quantity.unit, quantity.unit_text, quantity.per)
        if statistic.period is not None:
            texts.append(statistic.period.text)
    for correction in article.corrections:
        texts += (correction.text, correction.target, correction.old, correction.new)
    for waiver in article.waivers:
        texts += (waiver.code, waiver.path, waiver.reason)
    return texts


def identifiers_of(article: Article) -> list[str]:
    """Return all ids of an article, and all references to them.

    >>> identifiers_of(Article(id="a", headline="One"))
    ['a']
    """
    found = [article.id]
    for source in article.sources:
        found.append(source.id)
        if source.via is not None:
            found.append(source.via)
    for quote in article.quotes:
        found.append(quote.id)
        if quote.speaker is not None:
            found.append(quote.speaker)
    for statistic in article.statistics:
        found.append(statistic.id)
        if statistic.source is not None:
            found.append(statistic.source)
        if statistic.part_of is not None:
            found.append(statistic.part_of)
        if statistic.derivation is not None:
            found += statistic.derivation.of
    return found


def dates_of(article: Article) -> list[str]:
    """Return all dates of an article: those of publication, of periods and of corrections.

    >>> dates_of(Article(id="a", headline="One", date_published="2026-03-01"))
    ['2026-03-01']
    """
    found = [article.date_published, article.date_modified]
    for statistic in article.statistics:
        if statistic.period is not None:
            found += (statistic.period.start, statistic.period.end)
    found += [correction.date for correction in article.corrections]
    return [date for date in found if date is not None]


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
