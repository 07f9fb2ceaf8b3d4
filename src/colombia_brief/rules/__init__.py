"""The rules: one file a defect, named for it, and the registry that lists them in the order in which they run."""

from typing import cast

from colombia_brief.rules import (
    ambiguous_place,
    anonymity_without_reason,
    background_source_named,
    circular_reference,
    dangling_id,
    dates_out_of_order,
    display_figure_not_in_body,
    display_quotation_not_in_body,
    duplicate_id,
    empty_section,
    figures_not_checked,
    fragment_recorded_as_direct,
    indirect_inside_marks,
    invisible_character,
    modifier_differs,
    negative_count,
    off_the_record_quoted,
    overlapping_quotes,
    part_larger_than_whole,
    parts_exceed_whole,
    quote_not_in_body,
    quote_outside_marks,
    quote_without_speaker,
    rate_without_period,
    repeated_heading,
    selector_selects_nothing,
    source_without_name,
    speaker_not_near,
    statistic_not_in_body,
    statistic_without_figure,
    statistic_without_source,
    unbalanced_marks,
    unclaimed_figure,
    unclaimed_quotation,
    unit_differs,
    unused_source,
    unused_waiver,
    value_differs,
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
    quote_outside_marks,
    indirect_inside_marks,
    fragment_recorded_as_direct,
    selector_selects_nothing,
    ambiguous_place,
    overlapping_quotes,
    speaker_not_near,
    unbalanced_marks,
    unclaimed_quotation,
    display_quotation_not_in_body,
    # figures
    statistic_without_source,
    statistic_not_in_body,
    figures_not_checked,
    statistic_without_figure,
    value_differs,
    unit_differs,
    modifier_differs,
    negative_count,
    rate_without_period,
    part_larger_than_whole,
    parts_exceed_whole,
    unclaimed_figure,
    display_figure_not_in_body,
    # last, since it looks at what the others have found
    unused_waiver,
)

RULES: dict[str, RuleModule] = {module.RULE.code: cast("RuleModule", module) for module in _IN_ORDER}
"""Every rule by its code, in the order in which they run."""
