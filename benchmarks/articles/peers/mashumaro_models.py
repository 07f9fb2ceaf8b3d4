"""The article as mashumaro dataclasses over orjson, unknown keys refused.

Not checked here: types of scalars, the text rule, repeated keys, the form of ids, URLs, dates and numbers.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from mashumaro.config import BaseConfig
from mashumaro.mixins.orjson import DataClassORJSONMixin

Text = str
Modifier = Literal["exactly", "approximately", "more_than", "at_least", "less_than", "at_most", "between"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Model(DataClassORJSONMixin):
    """What all have in common."""

    class Config(BaseConfig):
        """Refuse unknown keys, leave defaults out."""

        forbid_extra_keys = True
        omit_default = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Section(Model):
    """A section."""

    heading: Text | None = None
    paragraphs: tuple[Text, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Source(Model):
    """A source."""

    id: Text
    kind: Literal["person", "organization", "document", "dataset", "post"]
    name: Text | None = None
    described_as: Text | None = None
    role: Text | None = None
    affiliation: Text | None = None
    attribution_level: Literal["on_the_record", "background", "deep_background", "off_the_record"] = "on_the_record"
    anonymity_reason: Text | None = None
    url: Text | None = None
    via: Text | None = None
    response: Literal["none", "commented", "declined", "did_not_respond"] = "none"


@dataclass(frozen=True, kw_only=True, slots=True)
class Quote(Model):
    """A quote."""

    id: Text
    text: Text
    prefix: Text | None = None
    suffix: Text | None = None
    speaker: Text | None = None
    kind: Literal["direct", "partial", "indirect"] = "direct"
    cue: Text | None = None
    medium: Literal["spoken", "written", "post"] | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Quantity(Model):
    """A quantity."""

    value: Decimal
    unit_mult: int = 0
    denominator: int = 1
    upper: Decimal | None = None
    unit: Text | None = None
    unit_text: Text | None = None
    per: Text | None = None
    modifier: Modifier = "exactly"


@dataclass(frozen=True, kw_only=True, slots=True)
class Period(Model):
    """A period."""

    text: Text
    start: Text | None = None
    end: Text | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Derivation(Model):
    """A derivation."""

    kind: Literal[
        "sum", "difference", "product", "quotient", "ratio", "rate", "share", "average", "change", "change_percent"
    ]
    of: tuple[Text, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Statistic(Model):
    """A statistic."""

    id: Text
    label: Text
    quantity: Quantity
    text: Text
    prefix: Text | None = None
    suffix: Text | None = None
    source: Text | None = None
    observation_about: Text | None = None
    period: Period | None = None
    part_of: Text | None = None
    derivation: Derivation | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Correction(Model):
    """A correction."""

    kind: Literal["clarification", "correction", "retraction"]
    text: Text
    target: Text | None = None
    old: Text | None = None
    new: Text | None = None
    date: Text | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Waiver(Model):
    """A waiver."""

    code: Text
    path: Text
    reason: Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Article(Model):
    """An article."""

    schema_version: Literal[1] = 1
    id: Text
    headline: Text
    summary: Text | None = None
    language: Text = "en"
    date_published: Text | None = None
    date_modified: Text | None = None
    dateline: Text | None = None
    publisher: Text | None = None
    authors: tuple[Text, ...] = ()
    url: Text | None = None
    keywords: tuple[Text, ...] = ()
    sections: tuple[Section, ...] = ()
    sources: tuple[Source, ...] = ()
    quotes: tuple[Quote, ...] = ()
    statistics: tuple[Statistic, ...] = ()
    corrections: tuple[Correction, ...] = ()
    waivers: tuple[Waiver, ...] = ()
