"""The article and what belongs to it as a document."""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from attrs import frozen

from colombia_brief.model.constraints import (
    DateText,
    Identifier,
    LanguageTag,
    SchemaVersion,
    Text,
    Url,
    parse_date,
)
from colombia_brief.model.construction import checked
from colombia_brief.model.notebook import ShownInNotebooks
from colombia_brief.model.quote import Quote
from colombia_brief.model.source import Source
from colombia_brief.model.statistic import Statistic
from colombia_brief.model.vocabulary import CorrectionKind

_Named = TypeVar("_Named", Source, Quote, Statistic)

PARAGRAPH_BREAK = "\n\n"
"""What stands between two paragraphs in `Article.body`."""


@checked
@frozen(kw_only=True)
class Section:
    """A heading and the paragraphs under it.

    Attributes:
        heading: Display text; None for the lede.
        paragraphs: The text, one string a paragraph.

    Raises:
        FieldError: A field has a wrong type, or a text that breaks the text rule.

    >>> Section(paragraphs=("The lede.",)).heading is None
    True
    """

    heading: Text | None = None
    paragraphs: tuple[Text, ...] = ()


@checked
@frozen(kw_only=True)
class Correction:
    """What was changed after publication (schema.org `correction`).

    Attributes:
        kind: A clarification, a correction, or a retraction of the whole.
        text: What the readers are told.
        target: What it is about: an id, or a path such as `$.headline`.
        old: What stood there before.
        new: What stands there now.
        date: The day or date-time of the correction, ISO 8601.

    Raises:
        FieldError: A field has a wrong type or value.

    >>> Correction(kind=CorrectionKind.CLARIFICATION, text="The period is the fiscal year.").target is None
    True
    """

    kind: CorrectionKind
    text: Text
    target: Text | None = None
    old: Text | None = None
    new: Text | None = None
    date: DateText | None = None


@checked
@frozen(kw_only=True)
class Waiver:
    """A finding that an editor accepts. It stays in the report, as waived.

    Attributes:
        code: The code of the rule.
        path: The path of the finding, as the report gives it.
        reason: Why it is accepted.

    Raises:
        FieldError: A field has a wrong type or value.

    >>> Waiver(code="unused_source", path="$.sources[3]", reason="Kept for the next edition.").code
    'unused_source'
    """

    code: Text
    path: Text
    reason: Text


@checked
@frozen(kw_only=True)
class Article(ShownInNotebooks):
    r"""A news article whose quotes and figures can be checked against its body (schema.org `NewsArticle`).

    What the material does not give stays None; nothing is invented.

    Attributes:
        schema_version: The version of this model; 1 is the only one there is.
        id: Names the article.
        headline: Display text; its quotations and figures must be carried by the body.
        summary: Display text, likewise (schema.org `description`).
        language: The language of the text, a BCP 47 tag.
        date_published: The day or date-time of publication, ISO 8601, as the material gives it.
        date_modified: The day or date-time of the last change, ISO 8601.
        dateline: Where, and sometimes when, it was written: "BOGOTÁ, Colombia".
        publisher: Who publishes it.
        authors: The bylines.
        url: Where it is published.
        keywords: What it is about, in a few words each.
        sections: The text.
        sources: Who and what it relies on.
        quotes: The words of others in it.
        statistics: The figures in it.
        corrections: What was changed after publication.
        waivers: The findings that an editor accepts.

    Raises:
        FieldError: A field has a wrong type, or a text that breaks the text rule.

    >>> Article(id="a", headline="A headline", sections=(Section(paragraphs=("One.", "Two.")),)).body
    'One.\n\nTwo.'
    """

    schema_version: SchemaVersion = 1
    id: Identifier
    headline: Text
    summary: Text | None = None
    language: LanguageTag = "en"
    date_published: DateText | None = None
    date_modified: DateText | None = None
    dateline: Text | None = None
    publisher: Text | None = None
    authors: tuple[Text, ...] = ()
    url: Url | None = None
    keywords: tuple[Text, ...] = ()
    sections: tuple[Section, ...] = ()
    sources: tuple[Source, ...] = ()
    quotes: tuple[Quote, ...] = ()
    statistics: tuple[Statistic, ...] = ()
    corrections: tuple[Correction, ...] = ()
    waivers: tuple[Waiver, ...] = ()

    @property
    def body(self) -> str:
        """All paragraphs, joined by a blank line. Spans of findings and matches index this string."""
        return PARAGRAPH_BREAK.join([text for section in self.sections for text in section.paragraphs])

    @property
    def published(self) -> date | None:
        """`date_published` as a date, or as a datetime with offset where it has a time; None if it is not given."""
        return None if self.date_published is None else parse_date(self.date_published)

    @property
    def modified(self) -> date | None:
        """`date_modified`, likewise."""
        return None if self.date_modified is None else parse_date(self.date_modified)

    def source(self, id: str) -> Source:  # noqa: A002 - the field's own name
        """Return the source of this id.

        Raises:
            LookupError: There is none; the message names the closest ids.
        """
        return _by_id(self.sources, id, "source")

    def quote(self, id: str) -> Quote:  # noqa: A002 - the field's own name
        """Return the quote of this id.

        Raises:
            LookupError: There is none; the message names the closest ids.
        """
        return _by_id(self.quotes, id, "quote")

    def statistic(self, id: str) -> Statistic:  # noqa: A002 - the field's own name
        """Return the statistic of this id.

        Raises:
            LookupError: There is none; the message names the closest ids.
        """
        return _by_id(self.statistics, id, "statistic")

    def quotes_by(self, source: Source | str) -> tuple[Quote, ...]:
        """Return the quotes whose speaker is `source`, given as a Source or as its id, in the article's order.

        Raises:
            LookupError: The article has no such source; an article without quotes by it gives an empty tuple.
        """
        wanted = self.source(source if isinstance(source, str) else source.id).id
        return tuple(quote for quote in self.quotes if quote.speaker == wanted)


def _by_id(things: Iterable[_Named], wanted: str, kind: str) -> _Named:
    known: list[str] = []
    for thing in things:
        if thing.id == wanted:
            return thing
        known.append(thing.id)
    from difflib import get_close_matches  # noqa: PLC0415 - only a failed look-up needs it

    close = get_close_matches(wanted, known) or known
    hint = f"; there are {', '.join(close[:5])}" if close else "; the article has none"
    message = f"no {kind} has the id {wanted!r}{hint}"
    raise LookupError(message)
