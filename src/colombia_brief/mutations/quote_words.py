"""Corruptions of the words of a quote, in the record."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import evolve

from colombia_brief.model import Quote, QuoteKind
from colombia_brief.mutations.bench import Bench, free_words, replaced
from colombia_brief.mutations.kinds import Change, Kind
from colombia_brief.mutations.moving import reordered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_NEGATION: Final = re.compile(r"(?<=\w)n['’]t\b|\b(?:not|never|no|nunca|jamás)\b ?")
_NOT: Final = {"en": "not", "es": "no", "de": "nicht", "fr": "pas"}
_DIGIT: Final = re.compile("[0-9]")
_SYMBOL: Final = re.compile("[$€£%]|[-−](?=[0-9])")
_OTHER_SYMBOL: Final = {"$": "£", "€": "$", "£": "€"}
_TEXT: Final = "$.quotes[*].text"
_ABSENT: Final = ("quote_altered", "quote_not_in_body")


def _altered(
    bench: Bench, texts_of: Callable[[Bench, str, str], Iterable[str]], stands: Callable[[Bench, str], bool]
) -> Iterator[Change]:
    """Yield the article with other words in each quote, but for those that happen to stand in the body."""
    for path, index, quote in bench.quotes():
        at = f"{path}.text"
        texts = [text for text in texts_of(bench, at, quote.text) if text.strip() and not stands(bench, text)]
        for text in bench.chosen(at, texts):
            yield Change(bench.with_quote(index, text=text), at)


def _negated(bench: Bench, _: str, text: str) -> Iterable[str]:
    word = _NOT.get(bench.article.language.split("-")[0].lower(), "not")
    return [f"{text[: place.start()]}{word} {text[place.start() :]}" for place in free_words(text)]


def _affirmed(_: Bench, __: str, text: str) -> Iterable[str]:
    return [replaced(text, place, "") for place in _NEGATION.finditer(text)]


def _other_digit(bench: Bench, path: str, text: str) -> Iterable[str]:
    shift = bench.random(path).randrange(1, 10)
    return [replaced(text, place, str((int(place[0]) + shift) % 10)) for place in _DIGIT.finditer(text)]


def _other_symbol(_: Bench, __: str, text: str) -> Iterable[str]:
    return [replaced(text, place, _OTHER_SYMBOL.get(place[0], "")) for place in _SYMBOL.finditer(text)]


def _other_word(bench: Bench, path: str, text: str) -> Iterable[str]:
    random = bench.random(path)
    return [replaced(text, place, random.choice(bench.other_words(place[0]))) for place in free_words(text)]


def _without_a_word(_: Bench, __: str, text: str) -> Iterable[str]:
    # What is left out at the edges leaves words that do stand in the body.
    return [replaced(text, place, "") for place in free_words(text)[1:-1]]


def _words_swapped(_: Bench, __: str, text: str) -> Iterator[str]:
    words = free_words(text)
    for one, other in pairwise(words):
        if one[0].casefold() != other[0].casefold():
            between = text[one.end() : other.start()]
            yield text[: one.start()] + other[0] + between + one[0] + text[other.end() :]


def _halves_swapped(_: Bench, __: str, text: str) -> Iterator[str]:
    words = free_words(text)
    if len(words) > 1:
        middle = words[len(words) // 2].start()
        yield f"{text[middle:].strip()} {text[:middle].strip()}"


def _spliced(bench: Bench, _: str, text: str) -> Iterator[str]:
    words = free_words(text)
    if len(words) > 1:
        beginning = text[: words[len(words) // 2].start()].strip()
        for other in bench.article.quotes:
            ends = free_words(other.text)
            if other.text != text and len(ends) > 1:
                yield f"{beginning} {other.text[ends[len(ends) // 2].start() :].strip()}"


def _cut(bench: Bench) -> Iterator[Change]:
    for path, index, quote in bench.quotes():
        words = free_words(quote.text)
        texts = [quote.text[: word.start()].rstrip() for word in words[1:]]
        visible = quote.kind is not QuoteKind.INDIRECT and not _is_claimed_by_another(bench, index)
        for text in bench.chosen(path, texts):
            yield Change(bench.with_quote(index, text=text), path, visible and bench.count(text) < 2)  # noqa: PLR2004 - in one place


def _is_claimed_by_another(bench: Bench, index: int) -> bool:
    """Tell whether another quote has the place of this one, or part of it."""
    ours = bench.quote_places[index]
    return ours is not None and any(
        span.start < mine.end and mine.start < span.end
        for number, place in enumerate(bench.quote_places)
        if number != index and place
        for span in place.spans
        for mine in ours.spans
    )


def _removed(bench: Bench) -> Iterator[Change]:
    for path, index, quote in bench.quotes():
        place = bench.quote_places[index]
        visible = quote.kind is not QuoteKind.INDIRECT and not _is_claimed_by_another(bench, index)
        order = [number for number in range(len(bench.article.quotes)) if number != index]
        yield Change(reordered(bench.article, quotes=order), place.paragraphs[0] if place else path, visible)


def _invented(bench: Bench) -> Iterator[Change]:
    article = bench.article
    path = f"$.quotes[{len(article.quotes)}].text"
    words = bench.random(path).sample(bench.vocabulary, 3)
    speaker = article.sources[0].id if article.sources else None
    quote = Quote(id=bench.unknown("quote"), text=" ".join(words), speaker=speaker)
    if not bench.stands(quote.text):
        yield Change(evolve(article, quotes=(*article.quotes, quote)), path)


def _stands_exactly(bench: Bench, text: str) -> bool:
    return text in bench.body


def _words(
    name: str,
    what: str,
    texts_of: Callable[[Bench, str, str], Iterable[str]],
    stands: Callable[[Bench, str], bool] = Bench.stands,
) -> Kind:
    return Kind(
        name=name,
        place=_TEXT,
        what=what,
        visible="always",
        expects=_ABSENT,
        make=lambda bench: _altered(bench, texts_of, stands),
    )


KINDS = (
    _words("quote_negated", "A negation is put in: “not”, or the word of the language.", _negated),
    _words("quote_affirmed", "A negation is taken out.", _affirmed),
    _words("quote_digit_changed", "A digit becomes another.", _other_digit),
    _words(
        "quote_symbol_changed",
        "A currency becomes another; a minus or percent sign is dropped.",
        _other_symbol,
        # The words are those of the body: the symbols tell.
        _stands_exactly,
    ),
    _words("quote_word_replaced", "A word becomes another word of the article.", _other_word),
    _words("quote_word_dropped", "A word inside the quote is left out, without an ellipsis.", _without_a_word),
    _words("quote_words_swapped", "Two words that follow one another change places.", _words_swapped),
    _words("quote_halves_swapped", "The second half is put before the first.", _halves_swapped),
    _words("quote_spliced", "The second half becomes that of another quote.", _spliced),
    Kind(
        name="quote_cut_short",
        place="$.quotes[*]",
        what="The end of the words is left out; the body still has it inside the quotation marks.",
        visible="where the quote is direct or partial, no other quote claims the words, and what is left stands once",
        expects=("unclaimed_quotation", "selector_selects_nothing"),
        make=_cut,
    ),
    Kind(
        name="quote_removed",
        place="$.quotes[*]",
        what="The quote is taken out of the record; the body still has it.",
        visible="where the quote is direct or partial, and no other quote claims the words",
        expects=("unclaimed_quotation",),
        make=_removed,
    ),
    Kind(
        name="quote_invented",
        place="$.quotes",
        what="A quote is added, of words of the article that do not stand together.",
        visible="always",
        expects=_ABSENT,
        make=_invented,
    ),
)
"""The kinds, in the order of the table."""
