"""Who or what stands behind a quote or a figure."""

from attrs import frozen

from colombia_brief.model.constraints import Identifier, Text, Url
from colombia_brief.model.construction import checked
from colombia_brief.model.vocabulary import AttributionLevel, Response, SourceKind


@checked
@frozen(kw_only=True)
class Source:
    """A person, organization, document, dataset or post that an article relies on.

    A source is named, or, where the article keeps the name back, described. It is used if a quote, a statistic or
    another source's `via` names it, or if it was asked for a response.

    Attributes:
        id: Names the source within the article.
        kind: What kind of thing it is.
        name: The name as the article gives it (schema.org `name`); None for an unnamed source.
        described_as: How the article describes a source that it does not name.
        role: Office or function: "anti-narcotics commander" (schema.org `jobTitle`).
        affiliation: The organization that the source belongs to (schema.org `affiliation`).
        attribution_level: On which terms it speaks, in the words of the Associated Press. On the record is what holds
            where nothing else was agreed.
        anonymity_reason: Why the article keeps the name back.
        url: Where the document, dataset or post can be found.
        via: The id of the source through which this one reached us: for "told CNN", CNN.
        response: How it answered when asked for comment; `none` where the article does not say that it was asked.
        proposed_from: The words of the article from which the source was proposed by a machine; None once a person
            has confirmed it.

    Raises:
        FieldError: A field has a wrong type, or a text that breaks the text rule.

    >>> Source(id="dea", kind=SourceKind.ORGANIZATION, name="U.S. Drug Enforcement Administration").label
    'U.S. Drug Enforcement Administration'
    """

    id: Identifier
    kind: SourceKind
    name: Text | None = None
    described_as: Text | None = None
    role: Text | None = None
    affiliation: Text | None = None
    attribution_level: AttributionLevel = AttributionLevel.ON_THE_RECORD
    anonymity_reason: Text | None = None
    url: Url | None = None
    via: Identifier | None = None
    response: Response = Response.NONE
    proposed_from: Text | None = None

    @property
    def label(self) -> str:
        """What to call the source: its name, else its description, else its id."""
        return self.name or self.described_as or self.id
