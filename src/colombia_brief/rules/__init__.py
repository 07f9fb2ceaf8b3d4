"""The rules: one file a defect, named for it, and the registry that lists them in the order in which they run."""

from typing import cast

from colombia_brief.rules import (
    anonymity_without_reason,
    background_source_named,
    circular_reference,
    dangling_id,
    dates_out_of_order,
    duplicate_id,
    empty_section,
    invisible_character,
    off_the_record_quoted,
    part_larger_than_whole,
    quote_not_in_body,
    quote_without_speaker,
    repeated_heading,
    source_without_name,
    statistic_not_in_body,
    statistic_without_source,
    unused_source,
    unused_waiver,
)
from colombia_brief.rules.rule import RuleModule

_IN_ORDER = (
    # the article as a document
    dates_out_of_order,
    empty_section,
    repeated_heading,
    invisible_character,
    # ids and what they lead to
    duplicate_id,
    dangling_id,
    circular_reference,
    # sources
    source_without_name,
    anonymity_without_reason,
    background_source_named,
    off_the_record_quoted,
    unused_source,
    # quotes
    quote_without_speaker,
    quote_not_in_body,
    # figures
    statistic_without_source,
    statistic_not_in_body,
    part_larger_than_whole,
    # last, since it looks at what the others have found
    unused_waiver,
)

RULES: dict[str, RuleModule] = {module.RULE.code: cast("RuleModule", module) for module in _IN_ORDER}
"""Every rule by its code, in the order in which they run."""
