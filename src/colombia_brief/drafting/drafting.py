"""Drafts an article from the text of a story."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from colombia_brief.arguments import a_text
from colombia_brief.drafting.counting import Counted, statistics_of
from colombia_brief.drafting.layout import lay_out
from colombia_brief.drafting.naming import Names, slug
from colombia_brief.drafting.proposing import Proposals
from colombia_brief.drafting.selecting import Places
from colombia_brief.model import PARAGRAPH_BREAK, Article, Medium, Quote, QuoteKind, SourceKind
from colombia_brief.words.antecedents import find_attributions, split_by_speaker
from colombia_brief.words.figures import find_figures
from colombia_brief.words.matching import Body

if TYPE_CHECKING:
    from colombia_brief.words.attributions import Attribution
    from colombia_brief.words.figures import Figure
    from colombia_brief.words.quotations import Quotation
    from colombia_brief.words.speakers import Speaker

_LONGEST_ID: Final = 8
_SENTENCE_ENDS: Final = tuple(".?!…—–,")
_STOPS: Final = tuple(".?!…—–:;")
_WHOLE: Final = 4
_WRITING: Final = {"wrote": Medium.WRITTEN, "writes": Medium.WRITTEN, "escribió": Medium.WRITTEN}
_POSTING: Final = frozenset({"tweeted", "tweets", "posted", "tweeting", "tuiteó"})


def draft(
    text: str,
    *,
    headline: str | None = None,
    language: str = "en",
    id: str | None = None,  # noqa: A002 - the field's own name
    date_published: str | None = None,
) -> Article:
    r"""Return an article drafted from the text of a story, to be completed by a person.

    Headline, summary, headings and paragraphs are recognized; every quotation becomes a quote and every figure a
    statistic. Sources are proposed where the words beside leave no doubt: each says in `proposed_from` from which
    words, and is an error of `check` until a person confirms it by taking that away. Where nothing is proposed, the
    speaker or source is open, and that is an error too.

    Args:
        text: The story, as plain text or simple Markdown; any text will do.
        headline: Its headline, if the text has none or another one is wanted.
        language: The BCP 47 tag of the text. In a language for which there is no table of figures, or no list of
            verbs of saying, none are found.
        id: The id of the article; by default it is made of the headline.
        date_published: The day or date-time of publication, ISO 8601.

    Raises:
        FieldError: `language`, `id` or `date_published` is not what the field takes.
        TypeError: `text` is no str.

    >>> article = draft("A Wet Day\n\n“We counted 12 floods,” Mayor Ana Ruiz said. It was ‘historic.’")
    >>> article.headline, article.sources[0].name, article.sources[0].proposed_from
    ('A Wet Day', 'Ana Ruiz', 'Mayor Ana Ruiz said')
    >>> [(quote.id, quote.kind.value, quote.speaker) for quote in article.quotes]
    [('counted-12-floods', 'direct', 'ruiz'), ('historic', 'partial', None)]
    >>> [(item.id, str(item.quantity.value), item.quantity.unit, item.source) for item in article.statistics]
    [('12-floods', '12', 'flood', 'ruiz')]
    """
    a_text("text", text)
    Article(id=id or "draft", headline="-", language=language, date_published=date_published)
    layout = lay_out(text, headline=headline)
    body = Body(PARAGRAPH_BREAK.join(paragraph for section in layout.sections for paragraph in section.paragraphs))
    quotations = [quotation for quotation in body.quotations if not quotation.depth and _has_words(quotation)]
    quotations = split_by_speaker(body.text, quotations, language)
    figures = _figures(body.text, language)
    places = Places(body)
    outside, speaker_of = _split(figures, quotations)
    found = find_attributions(body.text, quotations, language, places=[(item.start, item.end) for item in outside])
    said = dict(zip([figure.start for figure in outside], found[len(quotations) :], strict=True))
    said |= {start: found[index] for start, index in speaker_of.items()}
    proposals = Proposals(body.text, found, language)
    counted = [Counted(figure, proposals.id_of(said[figure.start])) for figure in figures]
    return Article(
        id=id or slug(layout.headline, most=_LONGEST_ID, kind="article"),
        headline=layout.headline,
        summary=layout.summary,
        language=language,
        date_published=date_published,
        dateline=layout.dateline,
        authors=layout.authors,
        sections=layout.sections,
        sources=proposals.sources,
        quotes=_quotes(body, places, quotations, found, proposals),
        statistics=statistics_of(body.text, places, counted, language),
    )


def _figures(text: str, language: str) -> tuple[Figure, ...]:
    try:
        return find_figures(text, language)
    except ValueError:
        return ()


def _has_words(quotation: Quotation) -> bool:
    return any(letter.isalnum() for letter in quotation.text)


def _split(figures: tuple[Figure, ...], quotations: list[Quotation]) -> tuple[list[Figure], dict[int, int]]:
    """Return the figures outside of all quotations, and for the others the index of theirs, by where they begin."""
    outside: list[Figure] = []
    inside: dict[int, int] = {}
    spans = sorted((span.start, span.end, index) for index, item in enumerate(quotations) for span in item.spans)
    at = 0
    for figure in figures:
        while at < len(spans) and spans[at][1] <= figure.start:
            at += 1
        if at < len(spans) and spans[at][0] <= figure.start:
            inside[figure.start] = spans[at][2]
        else:
            outside.append(figure)
    return outside, inside


def _quotes(
    body: Body,
    places: Places,
    quotations: list[Quotation],
    found: tuple[Attribution | None, ...],
    proposals: Proposals,
) -> tuple[Quote, ...]:
    names = Names()
    quotes: list[Quote] = []
    for quotation, item in zip(quotations, found, strict=False):
        words, prefix, suffix = places.of_quotation(_words(body.text, quotation), quotation.spans)
        sentence = places.sentence(quotation.outer.start).of(body.text)
        candidates = ((words, 5), (words, 8), (f"{words} {sentence}", 9))
        name = names.choose(slug(named, most=most, kind="quote") for named, most in candidates)
        known = None if item is None else item.known
        cue = None if item is None or known is None else item.cue
        quotes.append(
            Quote(
                id=name,
                text=words,
                prefix=prefix,
                suffix=suffix,
                speaker=proposals.id_of(item),
                kind=_kind(body.text, quotation),
                cue=cue,
                medium=_medium(known, cue),
            )
        )
    return tuple(quotes)


def _words(text: str, quotation: Quotation) -> str:
    """Return the words as they were said: without the comma before "she said", with a stop where a sentence ends."""
    parts = [span.of(text).strip() for span in quotation.spans]
    for index, (left, right) in enumerate(pairwise(quotation.pieces)):
        gap = text[left.outer.end : right.outer.start].rstrip()
        if gap.endswith(".") and parts[index][-1:] not in _STOPS:
            parts[index] = parts[index].rstrip(",") + "."
    words = " ".join(parts)
    ending = (",", ".") if _kind(text, quotation) is QuoteKind.PARTIAL and not words.endswith("..") else (",",)
    return words[:-1] if words.endswith(ending) else words


def _kind(text: str, quotation: Quotation) -> QuoteKind:
    """Tell whole sentences from words inside the reporter's: by a colon before, by their first letter and their end."""
    first = next((letter for letter in quotation.text if letter.isalnum()), "")
    last = quotation.pieces[-1]
    ends = quotation.text.endswith(_SENTENCE_ENDS) or text[last.outer.end : last.outer.end + 1] in {",", "."}
    opening = quotation.pieces[0].outer.start
    introduced = text[max(0, opening - 2) : opening].rstrip().endswith(":")
    whole = ends and (introduced or len(quotation.text.split()) >= _WHOLE or quotation.text[-1] in "?!")
    return QuoteKind.DIRECT if not first.islower() and (whole or len(quotation.pieces) > 1) else QuoteKind.PARTIAL


def _medium(known: Speaker | None, cue: str | None) -> Medium | None:
    """Return in which form the words were uttered, where the verb or the source says so."""
    if (known is not None and known.kind is SourceKind.POST) or cue in _POSTING:
        return Medium.POST
    return _WRITING.get(cue or "")
