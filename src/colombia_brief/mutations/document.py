"""Corruptions of the article as a document: ids, dates, addresses, language, what editors noted."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from attrs import evolve

from colombia_brief.model import parse_date
from colombia_brief.mutations.kinds import Change, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.mutations.bench import Bench

_YEAR: Final = timedelta(days=400)
_FIRST: Final = "0003"
_LAST: Final = "9997"
_URL: Final = "https://elsewhere.example/other"
_ZERO_WIDTH: Final = "\u200b"


def _repeated_id(bench: Bench) -> Iterator[Change]:
    for field in ("sources", "quotes", "statistics"):
        items = getattr(bench.article, field)
        for index, item in enumerate(items):
            path = f"$.{field}[{index}].id"
            for name in bench.chosen(path, bench.others(field, item.id)):
                yield Change(bench.with_item(field, index, evolve(item, id=name)), path)


def _modified_before(bench: Bench) -> Iterator[Change]:
    published = bench.article.date_published
    if published is not None and published[:4] > _FIRST:
        day = (parse_date(published[:10]) - _YEAR).isoformat()
        yield Change(evolve(bench.article, date_modified=day), "$.date_modified")


def _published_after(bench: Bench) -> Iterator[Change]:
    article = bench.article
    for given in (article.date_modified, article.date_published):
        if given is not None and given[:4] < _LAST:
            day = (parse_date(given[:10]) + _YEAR).isoformat()
            yield Change(evolve(article, date_published=day), "$.date_published", article.date_modified is not None)
            return


def _corrected_before(bench: Bench) -> Iterator[Change]:
    published = bench.article.date_published
    for index, correction in enumerate(bench.article.corrections):
        if published is not None and published[:4] > _FIRST:
            day = (parse_date(published[:10]) - _YEAR).isoformat()
            article = bench.with_item("corrections", index, evolve(correction, date=day))
            yield Change(article, f"$.corrections[{index}].date")


def _other_url(bench: Bench) -> Iterator[Change]:
    if bench.article.url is not None:
        yield Change(evolve(bench.article, url=_URL), "$.url", visible=False)
    for path, index, source in bench.numbered_sources():
        if source.url is not None:
            yield Change(bench.with_source(index, url=_URL), f"{path}.url", visible=False)


def _other_language(bench: Bench) -> Iterator[Change]:
    language = "fi" if bench.article.language[:2].lower() != "fi" else "hu"
    yield Change(evolve(bench.article, language=language), "$.language", visible=False)


def _other_detail(bench: Bench) -> Iterator[Change]:
    for field in ("publisher", "dateline"):
        if getattr(bench.article, field) is not None:
            yield Change(bench.with_field(field, "Xyquindel"), f"$.{field}", visible=False)
    for field in ("authors", "keywords"):
        for index in range(len(getattr(bench.article, field))):
            yield Change(bench.with_item(field, index, "Xyquindel"), f"$.{field}[{index}]", visible=False)


def _target_lost(bench: Bench) -> Iterator[Change]:
    for index, correction in enumerate(bench.article.corrections):
        article = bench.with_item("corrections", index, evolve(correction, target="$.keywords[987]"))
        yield Change(article, f"$.corrections[{index}].target")


def _waiver_moved(bench: Bench) -> Iterator[Change]:
    for index, waiver in enumerate(bench.article.waivers):
        article = bench.with_item("waivers", index, evolve(waiver, path="$.keywords[987]"))
        yield Change(article, f"$.waivers[{index}]")


def _invisible(bench: Bench) -> Iterator[Change]:
    middle = len(bench.article.headline) // 2
    text = bench.article.headline[:middle] + _ZERO_WIDTH + bench.article.headline[middle:]
    yield Change(evolve(bench.article, headline=text), "$.headline")
    for path, index, quote in bench.quotes():
        text = quote.text[:1] + _ZERO_WIDTH + quote.text[1:]
        yield Change(bench.with_quote(index, text=text), f"{path}.text")


KINDS = (
    Kind(
        name="id_repeated",
        place="$.sources[*].id, $.quotes[*].id, $.statistics[*].id",
        what="The id becomes that of another of the same list.",
        visible="always",
        expects=("duplicate_id",),
        make=_repeated_id,
    ),
    Kind(
        name="modified_before_published",
        place="$.date_modified",
        what="The last change moves before the publication.",
        visible="always",
        expects=("dates_out_of_order",),
        make=_modified_before,
    ),
    Kind(
        name="published_after_modified",
        place="$.date_published",
        what="The publication moves 400 days on, from the last change where there is one.",
        visible="where the article was changed after publication",
        expects=("dates_out_of_order",),
        make=_published_after,
    ),
    Kind(
        name="corrected_before_published",
        place="$.corrections[*].date",
        what="A correction moves before the publication.",
        visible="always",
        expects=("dates_out_of_order",),
        make=_corrected_before,
    ),
    Kind(
        name="correction_target_lost",
        place="$.corrections[*].target",
        what="What a correction is about becomes a path where nothing is.",
        visible="always",
        expects=("correction_target_unknown",),
        make=_target_lost,
    ),
    Kind(
        name="invisible_character_added",
        place="$.headline, $.quotes[*].text",
        what="A zero-width space is put in.",
        visible="always",
        expects=("invisible_character",),
        make=_invisible,
    ),
    Kind(
        name="waiver_moved",
        place="$.waivers[*].path",
        what="The path of a waiver becomes one where nothing is found.",
        visible="always",
        expects=("unused_waiver",),
        make=_waiver_moved,
    ),
    Kind(
        name="url_changed",
        place="$.url, $.sources[*].url",
        what="The address becomes another.",
        visible="never",
        make=_other_url,
    ),
    Kind(
        name="language_changed",
        place="$.language",
        what="The language becomes another.",
        visible="never",
        make=_other_language,
    ),
    Kind(
        name="detail_changed",
        place="$.publisher, $.dateline, $.authors[*], $.keywords[*]",
        what="A detail that nothing in the body repeats becomes another.",
        visible="never",
        make=_other_detail,
    ),
)
"""The kinds, in the order of the table."""
