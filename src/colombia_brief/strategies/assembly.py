"""Whole articles, valid by construction."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from attrs import evolve
from hypothesis import strategies as st

from colombia_brief.model import (
    PARAGRAPH_BREAK,
    Article,
    AttributionLevel,
    Quote,
    QuoteKind,
    Response,
    Section,
    Source,
    SourceKind,
    Statistic,
    Waiver,
)
from colombia_brief.strategies.alphabets import capitalized, names, phrases, written
from colombia_brief.strategies.parts import corrections, sources
from colombia_brief.strategies.sentences import MARKS, Sentence, Setting, counting_sentences, quoting_sentences
from colombia_brief.strategies.texts import at_some_time, dates, identifiers, languages, texts, urls
from colombia_brief.words.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

_REASON_DUE: Final = (SourceKind.PERSON, SourceKind.ORGANIZATION)
# Nothing may rest on what was said off the record.
_QUOTABLE: Final = tuple(level for level in AttributionLevel if level is not AttributionLevel.OFF_THE_RECORD)
# Strategies that are made once: to make one, and to validate it, costs more than to draw from it.
_ID: Final = identifiers()
_BOOLEAN: Final = st.booleans()
_FEW: Final = st.integers(min_value=0, max_value=2)
_PHRASE: Final = phrases()
_TEXT: Final = texts()
_TEXTS: Final = st.lists(texts(), max_size=2).map(tuple)
_OPTIONAL_TEXT: Final = st.none() | texts()
_OPTIONAL_URL: Final = st.none() | urls()
_HEADLINE: Final = phrases().map(capitalized) | written()
_OPTIONAL_HEADING: Final = st.none() | phrases() | written()
_DATE: Final = dates()
_DAYS_LATER: Final = st.just(0) | st.integers(min_value=2, max_value=400)
_LANGUAGE: Final = languages()
_ENGLISH: Final = st.sampled_from(("en", "en-US", "en-GB-oxendict", "en-x-news"))
_A_FILLING: Final = st.lists(phrases().map("{}.".format).map(capitalized), max_size=1)
_A_PARAGRAPH: Final = st.lists(written(), max_size=1)
_PARAGRAPHS: Final = st.lists(written(), max_size=2)
_MARKS: Final = st.sampled_from(MARKS)
# In a time in which a year in print is one.
_PUBLISHED: Final = st.none() | st.dates(date(1970, 1, 1), date(2099, 12, 31))
_NAMED: Final = sources(names=names())
_NAMED_AND_QUOTABLE: Final = sources(names=names(), levels=_QUOTABLE)


def articles(*, min_quotes: int = 0, min_statistics: int = 0) -> SearchStrategy[Article]:
    """Return articles in which the rules find no error and nothing to warn of.

    Quotes stand in the body between quotation marks (paraphrases without), and figures as English news prints them.
    There is no other quotation mark and no other number in the body. What is derived from other figures does follow
    from them, and what an editor may accept is waived with a reason. All scripts occur, every member of every
    enumeration, every optional field with and without a value.

    Args:
        min_quotes: How many quotes at least.
        min_statistics: How many statistics at least; an article with any is in English.

    >>> from hypothesis import given
    >>> from colombia_brief import check
    >>> @given(articles(min_quotes=1))
    ... def test(article):
    ...     assert check(article).ok
    >>> test()
    """
    return _articles(min_quotes, min_statistics)


@st.composite
def _articles(draw: DrawFn, min_quotes: int, min_statistics: int) -> Article:
    published = draw(_PUBLISHED)
    cast = draw(_casts(min_size=1 if min_quotes or min_statistics else 0))
    sentences = draw(_carrying_sentences(cast, published, min_quotes, min_statistics))
    body = draw(_sections(sentences))
    quotes, statistics = _placed(sentences, body)
    date_published = None if published is None else draw(at_some_time(st.just(published)))
    places = ["$.headline", *(f"$.sections[{index}]" for index in range(len(body)))]
    targets = [*places, *(quote.id for quote in quotes), *(item.id for item in statistics)]
    since = date.min if published is None else published + timedelta(days=2)
    article = Article(
        id=draw(_ID),
        headline=draw(_HEADLINE),
        summary=draw(_summaries(sentences)) if draw(_BOOLEAN) else None,
        language=draw(_ENGLISH if statistics else _LANGUAGE),
        date_published=date_published,
        date_modified=draw(_later(published, date_published)) if draw(_BOOLEAN) else None,
        dateline=draw(_OPTIONAL_TEXT),
        publisher=draw(_OPTIONAL_TEXT),
        authors=draw(_TEXTS),
        url=draw(_OPTIONAL_URL),
        keywords=draw(_TEXTS),
        sections=body,
        sources=draw(_connected(cast)),
        quotes=quotes,
        statistics=statistics,
        corrections=tuple(
            draw(corrections(targets=st.sampled_from(targets), min_date=since)) for _ in range(draw(_FEW))
        ),
    )
    return draw(_waived(article))


@st.composite
def _casts(draw: DrawFn, *, min_size: int) -> tuple[Source, ...]:
    """Draw sources with names that can stand in the body; of those that must be there, the first may be quoted."""
    first = draw(st.lists(_NAMED_AND_QUOTABLE, min_size=min_size, max_size=1))
    others = draw(st.lists(_NAMED, max_size=3))
    unique = {source.id: source for source in (*reversed(others), *first)}
    return tuple(reversed(unique.values()))


@st.composite
def _connected(draw: DrawFn, cast: Sequence[Source]) -> tuple[Source, ...]:
    """Draw the source through which each reached us: none, or one that stands before it."""
    known: list[str] = []
    connected: list[Source] = []
    for source in cast:
        connected.append(evolve(source, via=draw(st.sampled_from((None, *known)))))
        if source.attribution_level in _QUOTABLE:
            known.append(source.id)
    return tuple(connected)


@st.composite
def _carrying_sentences(
    draw: DrawFn, cast: Sequence[Source], published: date | None, min_quotes: int, min_statistics: int
) -> list[Sentence]:
    """Draw the sentences with quotes and figures."""
    quotable = [source for source in cast if source.attribution_level in _QUOTABLE]
    quoting = quoting_sentences(speakers=quotable, marks=draw(_MARKS))
    counting = counting_sentences(setting=Setting(quotable, published))
    groups = [draw(quoting) for _ in range(min_quotes)] + [draw(counting) for _ in range(min_statistics)]
    # Each group in one piece with all that it draws: so a shrinking test can do without any of them.
    groups += draw(st.lists(quoting | counting, max_size=5))
    names = draw(st.lists(_ID, min_size=sum(map(len, groups)), max_size=sum(map(len, groups)), unique=True))
    sentences: list[Sentence] = []
    for group in groups:
        ids = names[len(sentences) : len(sentences) + len(group)]
        sentences += [
            evolve(sentence, carries=_named(sentence.carries, name, ids))
            for name, sentence in zip(ids, group, strict=True)
        ]
    return sentences


def _named(thing: Quote | Statistic, name: str, ids: Sequence[str]) -> Quote | Statistic:
    """Return a quote or statistic with its id; so far, statistics refer to each other by their place in the group."""
    if isinstance(thing, Quote):
        return evolve(thing, id=name)
    derivation = thing.derivation
    return evolve(
        thing,
        id=name,
        part_of=None if thing.part_of is None else ids[int(thing.part_of)],
        derivation=derivation and evolve(derivation, of=tuple(ids[int(operand)] for operand in derivation.of)),
    )


@st.composite
def _sections(draw: DrawFn, sentences: Sequence[Sentence]) -> tuple[Section, ...]:
    """Draw a body: the sentences in their order, with others between them."""
    paragraphs: list[list[str]] = []
    has_marks = False
    for sentence in sentences:
        # Two quotations in a paragraph could seem to be one that the article interrupts.
        if not paragraphs or has_marks or draw(_BOOLEAN):
            paragraphs += [[text] for text in draw(_A_PARAGRAPH)]
            paragraphs.append(draw(_A_FILLING))
        paragraphs[-1].append(sentence.text)
        has_marks = isinstance(sentence.carries, Quote) and sentence.carries.kind is not QuoteKind.INDIRECT
    paragraphs += [[text] for text in draw(_PARAGRAPHS)]
    sections: list[list[str]] = []
    for paragraph in paragraphs:
        if not sections or draw(_BOOLEAN):
            sections.append([])
        sections[-1].append(" ".join(paragraph))
    return tuple(draw(_headed(sections)))


@st.composite
def _headed(draw: DrawFn, sections: Sequence[Sequence[str]]) -> list[Section]:
    """Draw the headings, each at most once."""
    seen: set[str] = set()
    headed: list[Section] = []
    for paragraphs in sections:
        heading = draw(_OPTIONAL_HEADING)
        if heading is not None:
            key = " ".join(heading.casefold().split())
            heading = None if key in seen else heading
            seen.add(key)
        headed.append(Section(heading=heading, paragraphs=tuple(paragraphs)))
    return headed


@st.composite
def _summaries(draw: DrawFn, sentences: Sequence[Sentence]) -> str:
    """Draw display text; a quotation or figure in it is one of the body's."""
    text = f"{capitalized(draw(_PHRASE))}."
    carrying = draw(st.sampled_from((None, *sentences)))
    if carrying is None:
        return text
    words = carrying.carries.text
    if isinstance(carrying.carries, Statistic):
        return f"{text} Records showed {words}."
    opening, closing = ("", "") if carrying.carries.kind is QuoteKind.INDIRECT else draw(_MARKS)
    return f"{text} Somebody said {opening}{words}{closing} again."


def _placed(
    sentences: Sequence[Sentence], sections: Sequence[Section]
) -> tuple[tuple[Quote, ...], tuple[Statistic, ...]]:
    """Return what the sentences carry, with prefix and suffix where the words stand more than once."""
    body = PARAGRAPH_BREAK.join(text for section in sections for text in section.paragraphs)
    quotes: list[Quote] = []
    statistics: list[Statistic] = []
    end = 0
    for sentence in sentences:
        start = body.index(sentence.text, end)
        end = start + len(sentence.text)
        carries = sentence.carries
        prefix, suffix = _selector(body, start + sentence.offset, len(carries.text))
        if isinstance(carries, Quote):
            quotes.append(evolve(carries, prefix=prefix, suffix=suffix))
        else:
            statistics.append(evolve(carries, prefix=prefix, suffix=suffix))
    return tuple(quotes), tuple(statistics)


def _selector(body: str, start: int, length: int) -> tuple[str | None, str | None]:
    """Return words around a passage, as many as tell it from all others of the same words in any typography."""
    words = _words(body)
    left, right = start, start + length
    while words.find(within := _words(body[left:right])) != words.rfind(within):
        left = body.rfind(" ", 0, max(left - 1, 0)) + 1
        right = body.find(" ", right + 1)
        right = len(body) if right < 0 else right
    return body[left:start] or None, body[start + length : right] or None


def _words(text: str) -> str:
    """Return the words alone: editors and house styles differ in what stands between them."""
    return " ".join(re.findall(r"\w+", fold(text).text))


@st.composite
def _later(draw: DrawFn, published: date | None, text: str | None) -> str:
    """Draw a date that does not lie before the publication."""
    if published is None or text is None:
        return draw(_DATE)
    days = draw(_DAYS_LATER)
    return text if days == 0 else draw(at_some_time(st.just(published + timedelta(days=days))))


@st.composite
def _waived(draw: DrawFn, article: Article) -> Article:
    """Draw what an editor accepts: the waivers of all that the rules have to say of the article."""
    cast: list[Source] = []
    findings: list[tuple[str, str]] = []
    used = {quote.speaker for quote in article.quotes} | {item.source for item in article.statistics}
    used |= {source.via for source in article.sources}
    for index, source in enumerate(article.sources):
        is_silent = source.name is None and draw(_BOOLEAN)
        if is_silent and source.kind in _REASON_DUE:
            findings.append(("anonymity_without_reason", f"$.sources[{index}]"))
        if source.proposed_from is not None:
            findings.append(("source_proposed", f"$.sources[{index}].proposed_from"))
        if source.id not in used and source.response is Response.NONE:
            findings.append(("unused_source", f"$.sources[{index}]"))
        cast.append(evolve(source, anonymity_reason=None) if is_silent else source)
    for index, quote in enumerate(article.quotes):
        if quote.speaker is None:
            findings.append(("quote_without_speaker", f"$.quotes[{index}].speaker"))
    for index, statistic in enumerate(article.statistics):
        if statistic.source is None:
            findings.append(("statistic_without_source", f"$.statistics[{index}].source"))
    waivers = [Waiver(code=code, path=path, reason=draw(_TEXT)) for code, path in findings]
    return evolve(article, sources=tuple(cast), waivers=tuple(waivers))
