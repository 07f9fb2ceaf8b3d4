"""Corruptions of the sources: who they are, on which terms they speak, through whom they reached us."""

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief.model import AttributionLevel, Response, SourceKind
from colombia_brief.mutations.bench import name_words
from colombia_brief.mutations.kinds import Change, Kind, Make

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.model import Source
    from colombia_brief.mutations.bench import Bench

_WHO = (SourceKind.PERSON, SourceKind.ORGANIZATION)
_NAME = "Xyquindel Vorbachik"


def _is_quoted(bench: Bench, source: Source) -> bool:
    return any(quote.speaker == source.id for quote in bench.article.quotes)


def _is_relied_on(bench: Bench, source: Source) -> bool:
    return _is_quoted(bench, source) or any(item.source == source.id for item in bench.article.statistics)


def _without_name(bench: Bench) -> Iterator[Change]:
    for path, index, source in bench.numbered_sources():
        if source.name is not None or source.described_as is not None:
            yield Change(bench.with_source(index, name=None, described_as=None), path)


def _without_reason(bench: Bench) -> Iterator[Change]:
    for path, index, source in bench.numbered_sources():
        if source.name is None and source.anonymity_reason is not None:
            article = bench.with_source(index, anonymity_reason=None)
            yield Change(article, f"{path}.anonymity_reason", source.kind in _WHO)


def _named_on_background(bench: Bench) -> Iterator[Change]:
    for path, index, source in bench.numbered_sources():
        if source.name is not None:
            for level in bench.chosen(path, (AttributionLevel.BACKGROUND, AttributionLevel.DEEP_BACKGROUND)):
                yield Change(bench.with_source(index, attribution_level=level), path)
        elif source.attribution_level in {AttributionLevel.BACKGROUND, AttributionLevel.DEEP_BACKGROUND}:
            yield Change(bench.with_source(index, name=_NAME), path)


def _off_the_record(bench: Bench) -> Iterator[Change]:
    for path, index, source in bench.numbered_sources():
        article = bench.with_source(index, attribution_level=AttributionLevel.OFF_THE_RECORD)
        if article != bench.article:
            yield Change(article, f"{path}.attribution_level", _is_relied_on(bench, source))


def _other_name(bench: Bench) -> Iterator[Change]:
    for path, index, source in bench.numbered_sources():
        if source.name is not None and not bench.stands(_NAME):
            quoted = _is_quoted(bench, source) and bool(name_words(source))
            yield Change(bench.with_source(index, name=_NAME), f"{path}.name", quoted)


def _unknown_via(bench: Bench) -> Iterator[Change]:
    for path, index, _ in bench.numbered_sources():
        yield Change(bench.with_source(index, via=bench.unknown("source")), f"{path}.via")


def _own_via(bench: Bench) -> Iterator[Change]:
    for path, index, source in bench.numbered_sources():
        yield Change(bench.with_source(index, via=source.id), f"{path}.via")


def _other_via(bench: Bench) -> Iterator[Change]:
    ways = {source.id: source.via for source in bench.article.sources}
    for path, index, source in bench.numbered_sources():
        names = [name for name in bench.others("sources", source.id) if name != source.via]
        for name in bench.chosen(path, names):
            yield Change(bench.with_source(index, via=name), f"{path}.via", _leads_back(source.id, name, ways))


def _leads_back(start: str, name: str | None, ways: dict[str, str | None]) -> bool:
    """Tell whether a walk along the ways comes back to its start."""
    seen: set[str] = set()
    while name is not None and name not in seen:
        if name == start:
            return True
        seen.add(name)
        name = ways.get(name)
    return False


def _not_asked(bench: Bench) -> Iterator[Change]:
    used = {source.via for source in bench.article.sources}
    for path, index, source in bench.numbered_sources():
        if source.response is not Response.NONE:
            visible = source.id not in used and not _is_relied_on(bench, source)
            yield Change(bench.with_source(index, response=Response.NONE), path, visible)


def _other_role(bench: Bench) -> Iterator[Change]:
    for path, index, source in bench.numbered_sources():
        if source.role is not None:
            yield Change(bench.with_source(index, role="undersecretary of nothing"), f"{path}.role", visible=False)


def _source(  # noqa: PLR0913, PLR0917 - each is a column of the table
    name: str, field: str, what: str, visible: str, expects: tuple[str, ...], make: Make
) -> Kind:
    place = f"$.sources[*]{field}"
    return Kind(name=name, place=place, what=what, visible=visible, expects=expects, make=make)


KINDS = (
    _source("source_name_removed", "", "Name and description are taken out.", "always", ("source_without_name",),
            _without_name),
    _source("source_reason_removed", ".anonymity_reason", "The reason why the name is kept back is taken out.",
            "where the source is a person or an organization", ("anonymity_without_reason",), _without_reason),
    _source("source_named_on_background", ".name, .attribution_level",
            "A source that speaks on background gets a name, or a named one is said to speak on background.", "always",
            ("background_source_named",), _named_on_background),
    _source("source_off_the_record", ".attribution_level", "The source is said to speak off the record.",
            "where a quote or a figure rests on it", ("off_the_record_quoted",), _off_the_record),
    _source("source_renamed", ".name", "The name becomes another, which the article does not have.",
            "where the source is quoted", ("speaker_not_near", "words_of_another_speaker"), _other_name),
    _source("source_via_unknown", ".via", "The way becomes an id that the article does not have.", "always",
            ("dangling_id",), _unknown_via),
    _source("source_via_itself", ".via", "A source reached us through itself.", "always", ("circular_reference",),
            _own_via),
    _source("source_via_exchanged", ".via", "The way becomes another source.", "where it leads back to the source",
            ("circular_reference",), _other_via),
    _source("source_not_asked", ".response", "The answer to a request for comment is taken out.",
            "where nothing else uses the source", ("unused_source",), _not_asked),
    _source("source_role_changed", ".role", "The office becomes another.", "never", (), _other_role),
)  # fmt: skip
"""The kinds, in the order of the table."""
