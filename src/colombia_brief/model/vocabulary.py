"""The closed vocabularies of the model: every enumeration, with the origin of its terms.

All are `enum.StrEnum`: a member is equal to the string that stands for it in JSON.
"""

from __future__ import annotations

from enum import StrEnum


class SourceKind(StrEnum):
    """What kind of thing a source is."""

    PERSON = "person"
    ORGANIZATION = "organization"
    DOCUMENT = "document"
    DATASET = "dataset"
    POST = "post"


class AttributionLevel(StrEnum):
    """On which terms a source speaks.

    The four levels, and what each allows, are those of the Associated Press' rules for
    anonymous sources: on the record, on background, on deep background, off the record.
    """

    ON_THE_RECORD = "on_the_record"
    BACKGROUND = "background"
    DEEP_BACKGROUND = "deep_background"
    OFF_THE_RECORD = "off_the_record"


class Response(StrEnum):
    """How a source that was asked for comment answered."""

    NONE = "none"
    COMMENTED = "commented"
    DECLINED = "declined"
    DID_NOT_RESPOND = "did_not_respond"


class QuoteKind(StrEnum):
    """How a quote renders the speaker's words.

    `direct` is whole sentences between quotation marks, `partial` words or phrases between
    quotation marks inside the reporter's sentence, `indirect` a paraphrase without marks.
    """

    DIRECT = "direct"
    PARTIAL = "partial"
    INDIRECT = "indirect"


class Medium(StrEnum):
    """In which form the words were uttered."""

    SPOKEN = "spoken"
    WRITTEN = "written"
    POST = "post"


class Modifier(StrEnum):
    """How exactly a figure is meant: what `mod` says of a TIMEX3, here said of any quantity.

    `between` goes with a range; with all others the figure is one number.
    """

    EXACTLY = "exactly"
    APPROXIMATELY = "approximately"
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    LESS_THAN = "less_than"
    AT_MOST = "at_most"
    BETWEEN = "between"


class DerivationKind(StrEnum):
    """How one figure follows from others."""

    SUM = "sum"
    DIFFERENCE = "difference"
    PRODUCT = "product"
    QUOTIENT = "quotient"
    RATIO = "ratio"
    RATE = "rate"
    SHARE = "share"
    AVERAGE = "average"
    CHANGE = "change"
    CHANGE_PERCENT = "change_percent"


class CorrectionKind(StrEnum):
    """What a published correction does to the article."""

    CLARIFICATION = "clarification"
    CORRECTION = "correction"
    RETRACTION = "retraction"
