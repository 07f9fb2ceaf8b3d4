"""Corruptions of what the record says about a quote: who, how, and which place is meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from colombia_brief.model import Medium, QuoteKind
from colombia_brief.mutations.bench import name_words
from colombia_brief.mutations.kinds import Change, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.model import Source
    from colombia_brief.mutations.bench import Bench

_OTHER_WORDS: Final = "no such words stand here"
_OTHER_CUES: Final = ("shouted to nobody", "muttered into the phone", "scribbled on a napkin")
_LETTERS: Final = re.compile(r"\w+")


def _as_indirect(bench: Bench) -> Iterator[Change]:
    for path, index, quote in bench.quotes():
        if quote.kind is not QuoteKind.INDIRECT:
            yield Change(bench.with_quote(index, kind=QuoteKind.INDIRECT), f"{path}.kind")


def _as_verbatim(bench: Bench) -> Iterator[Change]:
    for path, index, quote in bench.quotes():
        if quote.kind is QuoteKind.INDIRECT:
            for kind in bench.chosen(path, (QuoteKind.DIRECT, QuoteKind.PARTIAL)):
                yield Change(bench.with_quote(index, kind=kind), f"{path}.kind")


def _whole_and_part(bench: Bench) -> Iterator[Change]:
    for path, index, quote in bench.quotes():
        if quote.kind is QuoteKind.DIRECT:
            yield Change(bench.with_quote(index, kind=QuoteKind.PARTIAL), f"{path}.kind", visible=False)
        elif quote.kind is QuoteKind.PARTIAL:
            first = next(filter(str.isalpha, quote.text), "")
            yield Change(bench.with_quote(index, kind=QuoteKind.DIRECT), f"{path}.kind", first.islower())


def _without_speaker(bench: Bench) -> Iterator[Change]:
    for path, index, quote in bench.quotes():
        if quote.speaker is not None:
            yield Change(bench.with_quote(index, speaker=None), f"{path}.speaker")


def _unknown_speaker(bench: Bench) -> Iterator[Change]:
    for path, index, _ in bench.quotes():
        yield Change(bench.with_quote(index, speaker=bench.unknown("source")), f"{path}.speaker")


def _other_speaker(bench: Bench) -> Iterator[Change]:
    for path, index, quote in bench.quotes():
        speaker = bench.sources.get(quote.speaker or "")
        if speaker is None:
            continue
        for name in bench.chosen(path, bench.others("sources", speaker.id)):
            other = bench.sources[name]
            yield Change(
                bench.with_quote(index, speaker=name),
                f"{path}.speaker",
                _is_nowhere(bench, other) or _is_attributed(bench, index, speaker, other),
            )


def _is_nowhere(bench: Bench, source: Source) -> bool:
    """Tell whether no word that names a source stands in the body."""
    words = name_words(source)
    body = bench.body.casefold()
    return bool(words) and not any(word in body for word in words)


def _is_attributed(bench: Bench, index: int, speaker: Source, other: Source) -> bool:
    """Tell whether the cue stands beside the name of the speaker, once, in a paragraph with no other quote."""
    quote, place = bench.article.quotes[index], bench.quote_places[index]
    if place is None or quote.cue is None or speaker.name is None or speaker.via == other.id:
        return False
    start, end = bench.paragraphs.around(place.spans)
    others = [there for number, there in enumerate(bench.quote_places) if there and number != index]
    if any(start <= span.start < end for there in others for span in there.spans):
        return False
    cues = re.findall(rf"(\w*) ?(?<!\w){re.escape(quote.cue)}(?!\w)[ ]?(\w*)", bench.body[start:end])
    said = set(_LETTERS.findall(quote.text.casefold()))
    beside = {word.casefold() for words in cues for word in words}
    return len(cues) == 1 and not (name_words(speaker) - name_words(other) - said).isdisjoint(beside)


def _other_cue(bench: Bench) -> Iterator[Change]:
    for path, index, quote in bench.quotes():
        if quote.cue is not None:
            for cue in bench.chosen(path, [cue for cue in _OTHER_CUES if not bench.stands(cue)]):
                yield Change(bench.with_quote(index, cue=cue), f"{path}.cue")


def _other_selector(bench: Bench) -> Iterator[Change]:
    for things, number_of in (("quotes", bench.with_quote), ("statistics", bench.with_statistic)):
        for index in range(len(getattr(bench.article, things))):
            for side in bench.chosen(f"$.{things}[{index}]", ("prefix", "suffix")):
                if not bench.stands(_OTHER_WORDS):
                    yield Change(number_of(index, **{side: _OTHER_WORDS}), f"$.{things}[{index}].{side}")


def _other_medium(bench: Bench) -> Iterator[Change]:
    for path, index, quote in bench.quotes():
        for medium in bench.chosen(path, [medium for medium in Medium if medium is not quote.medium]):
            yield Change(bench.with_quote(index, medium=medium), f"{path}.medium", visible=False)


KINDS = (
    Kind(
        name="quote_recorded_as_indirect",
        place="$.quotes[*].kind",
        what="A direct or partial quote is recorded as indirect.",
        visible="always",
        expects=("indirect_inside_marks",),
        make=_as_indirect,
    ),
    Kind(
        name="quote_recorded_as_verbatim",
        place="$.quotes[*].kind",
        what="An indirect quote is recorded as direct or partial.",
        visible="always",
        expects=("quote_outside_marks",),
        make=_as_verbatim,
    ),
    Kind(
        name="quote_whole_or_part",
        place="$.quotes[*].kind",
        what="A direct quote is recorded as partial, or a partial one as direct.",
        visible="where a partial quote that starts with a small letter becomes direct",
        expects=("fragment_recorded_as_direct",),
        make=_whole_and_part,
    ),
    Kind(
        name="quote_speaker_removed",
        place="$.quotes[*].speaker",
        what="The speaker is taken out.",
        visible="always",
        expects=("quote_without_speaker",),
        make=_without_speaker,
    ),
    Kind(
        name="quote_speaker_unknown",
        place="$.quotes[*].speaker",
        what="The speaker becomes an id that the article does not have.",
        visible="always",
        expects=("dangling_id",),
        make=_unknown_speaker,
    ),
    Kind(
        name="quote_speaker_exchanged",
        place="$.quotes[*].speaker",
        what="The speaker becomes another source of the article.",
        visible=(
            "where the body names the other nowhere; or where the cue stands right beside the name of the speaker, "
            "once, in a paragraph that has no other quote"
        ),
        expects=("speaker_not_near", "attributed_to_another", "words_of_another_speaker"),
        make=_other_speaker,
    ),
    Kind(
        name="quote_cue_replaced",
        place="$.quotes[*].cue",
        what="The words of attribution become others, which the article does not have.",
        visible="always",
        expects=("cue_not_near",),
        make=_other_cue,
    ),
    Kind(
        name="selector_replaced",
        place="$.quotes[*].prefix, .suffix, $.statistics[*].prefix, .suffix",
        what="The words before or after become others, which the article does not have.",
        visible="always",
        expects=("selector_selects_nothing",),
        make=_other_selector,
    ),
    Kind(
        name="quote_medium_changed",
        place="$.quotes[*].medium",
        what="Spoken, written or posted becomes another of the three.",
        visible="never",
        make=_other_medium,
    ),
)
"""The kinds, in the order of the table."""
