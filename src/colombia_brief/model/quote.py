"""Words that somebody said or wrote."""

from attrs import frozen

from colombia_brief.model.constraints import Identifier, Text
from colombia_brief.model.construction import checked
from colombia_brief.model.notebook import ShownInNotebooks
from colombia_brief.model.vocabulary import Medium, QuoteKind


@checked
@frozen(kw_only=True)
class Quote(ShownInNotebooks):
    """A speaker's words as the article renders them.

    Attributes:
        id: Names the quote within the article.
        text: The speaker's words without the outer quotation marks, joined where the article interrupts them. For an
            indirect quote, the paraphrase as it stands in the body. (`exact` of the W3C Web Annotation
            TextQuoteSelector.)
        prefix: Words of the body right before the text, given only where the text stands there more than once
            (`prefix` of the TextQuoteSelector).
        suffix: Words of the body right after the text, likewise (`suffix` of the TextQuoteSelector).
        speaker: The id of the source whose words they are (schema.org `creator`); None in a draft.
        kind: How the words are rendered.
        cue: The words that attribute them: "told CNN".
        medium: Whether they were spoken, written or posted; None where the article does not say.

    Raises:
        FieldError: A field has a wrong type, or a text that breaks the text rule.

    >>> Quote(id="essential", text="has been essential", speaker="general", kind=QuoteKind.PARTIAL).kind
    <QuoteKind.PARTIAL: 'partial'>
    """

    id: Identifier
    text: Text
    prefix: Text | None = None
    suffix: Text | None = None
    speaker: Identifier | None = None
    kind: QuoteKind = QuoteKind.DIRECT
    cue: Text | None = None
    medium: Medium | None = None
