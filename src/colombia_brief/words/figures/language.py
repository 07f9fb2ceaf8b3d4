"""What the finder has to know of a language: the columns of its table."""

from __future__ import annotations

from collections.abc import Callable, Mapping  # noqa: TC003 - attrs resolves the annotations of its fields

from attrs import frozen


@frozen(kw_only=True)
class Language:
    """One language, as news prints its numbers.

    Lists of words are strings: words are separated by spaces, the parts of one entry by underscores.
    Everything is in lower case, with plain spaces, apostrophes and hyphens.

    Attributes:
        tag: The language's BCP 47 subtag.
        decimal: The decimal mark.
        group: The mark between groups of three digits.
        swapped_regions: The regions that use the two marks the other way round.
        millions: A further mark between groups ("1'527.578").
        capital_months: Whether the names of months, as other names, have a capital and nouns have none.
        spaced_groups: Whether a plain space may separate groups of three digits.
        dollars: The currency of a lone dollar sign or word, by region; under "" without a region.
        pesos: The currency of a lone "peso", by region.
        cardinals: The number words below a thousand that are added up.
        joints: The words that stand inside a number ("and").
        hundred: The words that multiply by a hundred.
        scales: The powers of ten of scale words.
        suffixes: The powers of ten of scales that are glued to the digits.
        bare_scales: The scale words that stand for a number without one before them ("mil").
        collectives: The numbers of words such as "dozen", plural forms included.
        articles: The articles that may stand before a number and belong to it ("a dozen", "un millón").
        skipped_articles: The articles that may stand between a modifier and the number.
        vague: The words before a scale that leave its number open ("several hundred").
        ones: The words for one that are also articles or pronouns.
        bare_ones: Those of them that are articles, and never a figure without a modifier.
        a_unit: The words before an article that make a number of it before a unit ("more than a decade").
        counted_ones: The singular nouns that are counted after one of `ones`.
        half: The words for half before a scale or unit ("half a million").
        half_of: The words for half as a share ("half of", "la mitad").
        half_articles: The articles that belong to a half as a share.
        not_half_article: The words before them that make a place of it ("en la mitad de").
        half_of_next: What may follow them, or punctuation.
        not_half: The words before a half that make it a part of a whole in time or place ("first half").
        and_a_half: How a half is added ("and a half").
        fractions: The denominators of fraction words.
        fraction_next: What may follow a fraction after a bare article ("a third of"), or punctuation.
        out_of: What stands between the numbers of a ratio ("out of", "in every"); see also `in_ratio`.
        in_ratio: The same, for a word that also has other uses ("1 in 5").
        per_number: What stands before the base of a rate ("per 100,000").
        base_articles: The words between a share and its noun ("of the").
        multiples: The values of words such as "doubled", "threefold".
        multiple_nouns: Those that are also adjectives or nouns ("double").
        multiple_articles: The articles that make a multiple of these ("el doble"); if there are any, they must.
        multiple_before: The words before these that make a multiple of them ("to double").
        multiple_next: The words that make a multiple of "three times".
        times: The words for "times".
        folds: The endings such as "fold" in "10-fold".
        percent: The words for per cent.
        points: The words for percentage points.
        basis_points: The words for basis points.
        money: The words of currencies, by ISO 4217 code; `$` and `peso` depend on the region.
        heavy_money: Currency words that are units of measure unless a scale stands before them.
        time: The words of units of time, by unit.
        measures: The words of units of measure, by unit.
        per: What stands before the unit of a rate ("a", "per").
        per_noun: What stands before any noun of a rate ("per").
        per_units: Nouns that are no units of measure and stand behind `per` ("a share").
        per_adverbs: What says a rate in one word ("daily"), by unit.
        not_per: What follows a word that looks like a rate and is none ("a year ago").
        of: The words before the substance of a measure ("tons of cocaine").
        of_counted: The words between a scale and what is counted ("millones de personas").
        old: What follows an age ("-year-old").
        age_before: The words before an age ("aged").
        age_of: The words before an age ("un hombre de 34 años").
        persons: The nouns after which a number alone is an age ("children under five").
        no_age: The nouns and words before `age_of` that make a duration of it ("una pena de 15 años").
        no_age_ends: The endings of more such nouns.
        between: What opens a range.
        between_and: What then stands between its ends.
        range_to: What stands between the ends of a range that is not opened.
        change_from: What opens a change, which is no range ("from 41 percent to 37").
        ranging: The words before it that make a range of it again.
        change_to: What stands between the figures of a change.
        before: The modifiers before a figure, by modifier; entries are separated by semicolons.
        after: The modifiers after a figure, by modifier.
        not_before_articles: Those of them that say something else before an article ("hasta el 9 %").
        during: Those of them that before a time say when, not how long ("over three days"), except after `not_during`.
        not_during: The words after which they are modifiers ("for over three days").
        moved: The words before a figure by which another figure has changed: "fell 5 cents to 20 cents" is no range.
        minus: The words of a negative sign.
        below_zero: What makes a temperature negative behind it.
        months: The names of months and their short forms.
        month_of: What stands between the day and the month, or the month and the year.
        years: The words before a number of four digits that make a year of it.
        clock: What follows a time of day, as a regular expression.
        clock_before: What precedes a time of day, as a regular expression.
        ordinals: The endings of ordinals in digits.
        ordinal_words: The words that make an ordinal of a number word before them.
        names: The nouns before a number that name something ("page", "article").
        names_behind: The nouns behind a number that make a name of it ("the 1600 block of").
        stop: The words that end a noun phrase or cannot begin one.
        noun: Finds the counted noun in the words after a number.
        nouns: What nouns of the language are called in English.
    """

    tag: str
    decimal: str
    group: str
    swapped_regions: str = ""
    millions: str = ""
    capital_months: bool = False
    spaced_groups: bool = False
    dollars: Mapping[str, str]
    pesos: Mapping[str, str]
    cardinals: Mapping[str, int]
    joints: str
    hundred: str = ""
    scales: Mapping[str, int]
    suffixes: Mapping[str, int]
    bare_scales: str = ""
    collectives: Mapping[str, int]
    articles: str
    skipped_articles: str
    vague: str
    ones: str
    bare_ones: str = ""
    a_unit: str = ""
    counted_ones: str
    half: str
    half_of: str
    half_articles: str
    not_half_article: str = ""
    half_of_next: str
    not_half: str
    and_a_half: str
    fractions: Mapping[int, str]
    fraction_next: str
    out_of: str
    in_ratio: str = ""
    per_number: str
    base_articles: str
    multiples: Mapping[str, int]
    multiple_nouns: str
    multiple_articles: str = ""
    multiple_before: str = ""
    multiple_next: str
    times: str
    folds: str = ""
    percent: str
    points: str
    basis_points: str
    money: Mapping[str, str]
    heavy_money: Mapping[str, str]
    time: Mapping[str, str]
    measures: Mapping[str, str]
    per: str
    per_noun: str
    per_units: str
    per_adverbs: Mapping[str, str]
    not_per: str
    of: str
    of_counted: str = ""
    old: str
    age_before: str
    age_of: str = ""
    persons: str
    no_age: str
    no_age_ends: str
    between: str
    between_and: str
    range_to: str
    change_from: str
    ranging: str
    change_to: str
    before: Mapping[str, str]
    after: Mapping[str, str]
    not_before_articles: str = ""
    during: str = ""
    not_during: str = ""
    moved: str
    minus: str
    below_zero: str
    months: str
    month_of: str
    years: str
    clock: str
    clock_before: str = ""
    ordinals: str
    ordinal_words: str
    names: str
    names_behind: str = ""
    stop: str
    noun: Callable[[list[str]], int]
    singular: Callable[[str], str]
    nouns: Mapping[str, str]
