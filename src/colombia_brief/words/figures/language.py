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
        cents: The currency of a lone "céntimo", by region.
        cardinals: The number words below a thousand that are added up.
        joints: The words that stand inside a number ("and").
        hundred: The words that multiply by a hundred.
        scales: The powers of ten of scale words.
        suffixes: The powers of ten of scales that are glued to the digits.
        bare_scales: The scale words that stand for a number without one before them ("mil").
        collectives: The numbers of words such as "dozen", plural forms included.
        pairs: The numbers of what stands for a number before a noun or a scale only ("a couple of").
        articles: The articles that may stand before a number and belong to it ("a dozen", "un millón").
        skipped_articles: The articles that may stand between a modifier and the number.
        vague: The words before a scale that leave its number open ("several hundred").
        decades: The words before a round number in words, without a noun, that make a decade of it ("los noventa").
        ones: The words for one that are also articles or pronouns.
        bare_ones: Those of them that are articles, and never a figure without a modifier.
        a_unit: The words before an article that make a number of it before a unit ("more than a decade").
        compared: The words before an article that compare with a time ("lower than a year before").
        counted_ones: The singular nouns that are counted after one of `ones`.
        verb_ends: The endings of words that are no noun behind "at least one".
        more: The words between a number and its noun that say by how much ("five more points").
        half: The words for half before a scale or unit ("half a million").
        half_of: The words for half as a share ("half of", "la mitad").
        half_articles: The articles that belong to a half as a share.
        not_half_article: The words before them that make a place of it ("en la mitad de").
        half_of_next: What may follow them, or punctuation.
        not_half: The words before a half that make it a part of a whole in time or place ("first half").
        and_a_half: How a half is added ("and a half").
        and_a_quarter: How a quarter is added ("y cuarto").
        and_three_quarters: How three quarters are added.
        half_joint: The words between a unit without a number and its half ("an hour and a half", "hora y media").
        half_unit_alone: Whether that unit may stand without an article.
        fractions: The denominators of fraction words.
        fraction_articles: The articles, beside `articles`, of a fraction in two words ("la cuarta parte").
        not_fraction_of: The nouns of which such words count the parts ("la tercera parte de la saga").
        small_fractions: The fraction words that digits may stand before ("3 décimas").
        of_unit: What stands between a fraction and its unit ("of an hour").
        unit_fractions: The fractions that are joined to a unit ("a quarter-point", "a quarter mile").
        point: The words for a point, which such fractions make one of percentage.
        rates: The words after half a point that do ("a half-point cut").
        fraction_next: What may follow a fraction after a bare article ("a third of"), or punctuation.
        out_of: What stands between the numbers of a ratio ("out of", "in every"); see also `in_ratio`.
        in_ratio: The same, for a word that also has other uses ("1 in 5").
        one_ratio: Those of them that only one is out of ("uno entre 43").
        per_number: What stands before the base of a rate ("per 100,000").
        per_power: Those of them that a power of ten must follow, as a price may ("ocho por 1.353 millones").
        base_articles: The words between a share and its noun ("of the").
        multiples: The values of words such as "doubled", "threefold".
        multiple_nouns: Those that are also adjectives or nouns ("double").
        multiple_articles: The articles that make a multiple of these ("el doble"); if there are any, they must.
        multiple_before: The words before these that make a multiple of them ("to double").
        multiple_next: The words that make a multiple of "three times".
        not_multiple: What makes an idiom of a multiple ("doubled down").
        multiple_of: What stands between a multiple and its counted noun ("as many").
        times: The words for "times".
        folds: The endings such as "fold" in "10-fold".
        percent: The words for per cent.
        points: The words for percentage points.
        basis_points: The words for basis points.
        money: The words of currencies, by ISO 4217 code; `$` and `peso` depend on the region.
        minor_money: The words of their hundredths, by the same; `céntimo` depends on the region too.
        minor_of: Which currencies a word of theirs may stand for, if another figure of the text is in one of them.
        million_money: The abbreviations of millions of them ("mdd").
        heavy_money: Currency words that are units of measure unless a scale stands before them.
        time: The words of units of time, by unit.
        measures: The words of units of measure, by unit.
        per: What stands before the unit of a rate ("a", "per").
        per_noun: What stands before any noun of a rate ("per"), or before one of `per_nouns` if there are any.
        per_nouns: The nouns that may then stand behind it.
        per_ends: More such nouns, as a regular expression.
        per_each: What stands before any noun of a rate all the same ("por cada").
        not_each: The words behind it that are none.
        ordinal_units: The rates that are ordinals, unless of a measure ("siete puntos al segundo").
        per_price: What stands before any noun of a price ("$5 a bag").
        not_price: The words after it that make no price of an amount ("$5 million a lot more").
        per_units: Nouns that are no units of measure and stand behind `per` ("a share").
        per_adverbs: What says a rate in one word ("daily"), by unit.
        per_money: What stands before the currency of a rate of exchange ("soles por dólar").
        not_per: What follows a word that looks like a rate and is none ("a year ago").
        not_per_year: The same, for years and more ("a year after"; but "a month after taxes").
        not_per_end: The same, at the end of a clause ("a year on,").
        of: The words before the substance of a measure ("tons of cocaine").
        of_counted: The words between a scale and what is counted ("millones de personas").
        inches: What a height in feet and inches has behind the feet, as a regular expression ("6-foot-8").
        old: What follows an age ("-year-old").
        age_before: The words before an age ("aged").
        age_after: The last words of modifiers that make an age of a number alone ("45 and older").
        age_of: The words before an age ("un hombre de 34 años").
        age_verbs: The verbs that make an age of the years behind them ("tiene 35 años").
        cohorts: The words before a hyphen and an age in the plural ("under-16s"), by modifier.
        age_at: The phrases before a number alone that is an age ("a los 35").
        age_follows: The words that may follow it ("she was 86 when"); all but those for "of" where there are none.
        persons: The nouns after which a number alone is an age ("children under five").
        no_age: The nouns and words before `age_of` that make a duration of it ("una pena de 15 años").
        no_age_ends: The endings of more such nouns.
        between: What opens a range.
        between_and: What then stands between its ends.
        range_to: What stands between the ends of a range that is not opened.
        change_from: What opens a change, which is no range ("from 41 percent to 37").
        ranging: The words before it that make a range of it again.
        changing: The beginnings of the verbs without which it is a range; none are needed if there are none.
        change_to: What stands between the figures of a change.
        change_when: What stands before the year between them ("from 66 percent in 2019 to 58").
        change_back: What stands before the earlier figure of a change that comes second ("52 percent, up from 48").
        change_back_to: The same, if the later figure is behind one of `change_to` ("fell to 31 percent from 34").
        versus: The words between the two sides of a vote or score.
        versus_units: What is counted in those.
        before: The modifiers before a figure, by modifier; entries are separated by semicolons.
        after: The modifiers after a figure, by modifier.
        after_measures: Those of them that are said of times and measures alone ("tres horas largas").
        no_modifier: The words before a modifier that make something else of it ("went up to", "una menor de").
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
        hour_before: What precedes a time of day in hours and minutes, where a comma is the decimal mark ("las 20.00").
        clock_before: What precedes a time of day, as a regular expression.
        clock_rest: How a time of day goes on behind the hour, as a regular expression ("y media").
        innings_before: The words before a score in cricket.
        innings: What makes a score in cricket of a number before it, as a regular expression.
        hyphened: The words between hyphens that make a name of two numbers ("2-for-1").
        calibers: The nouns that make a weapon's name of the number before them ("a .38-caliber pistol").
        ordinals: The endings of ordinals in digits.
        ordinal_words: The words that make an ordinal of a number word before them.
        levels: The modifiers behind which such a number is a year all the same ("above 2019").
        names: The nouns before a number that name something ("page", "article").
        laws: Those of the names whose numbers may have groups ("ley 27.551").
        date_from: The words before two numbers alone that make days of them ("del 1 al 15").
        places: The same, where no noun is counted behind the number ("Camp 4"; but "at the camp 4 men").
        names_before: What else names a number behind it, as a regular expression ("llame al 112").
        labelled: The articles before a number alone that make a name of it ("el 10").
        labels: They and these make a name of one behind a noun in the singular ("la vuelta 31").
        not_labels: The words that are no such noun ("el restante 30").
        names_whole: What is a name from the number on, as a regular expression ("300 North Main Street").
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
    cents: Mapping[str, str]
    cardinals: Mapping[str, int]
    joints: str
    hundred: str = ""
    scales: Mapping[str, int]
    suffixes: Mapping[str, int]
    bare_scales: str = ""
    collectives: Mapping[str, int]
    pairs: Mapping[str, int]
    articles: str
    skipped_articles: str
    vague: str
    decades: str = ""
    ones: str
    bare_ones: str = ""
    a_unit: str = ""
    compared: str
    counted_ones: str
    verb_ends: str
    more: str = ""
    half: str
    half_of: str
    half_articles: str
    not_half_article: str = ""
    half_of_next: str
    not_half: str
    and_a_half: str
    and_a_quarter: str
    and_three_quarters: str
    half_joint: str
    half_unit_alone: bool = False
    fractions: Mapping[int, str]
    fraction_articles: str = ""
    not_fraction_of: str = ""
    small_fractions: str
    of_unit: str
    unit_fractions: str = ""
    point: str
    rates: str = ""
    fraction_next: str
    out_of: str
    in_ratio: str = ""
    one_ratio: str = ""
    per_number: str
    per_power: str = ""
    base_articles: str
    multiples: Mapping[str, int]
    multiple_nouns: str
    multiple_articles: str = ""
    multiple_before: str = ""
    multiple_next: str
    not_multiple: str = ""
    multiple_of: str
    times: str
    folds: str = ""
    percent: str
    points: str
    basis_points: str
    money: Mapping[str, str]
    minor_money: Mapping[str, str]
    minor_of: Mapping[str, str]
    million_money: Mapping[str, str]
    heavy_money: Mapping[str, str]
    time: Mapping[str, str]
    measures: Mapping[str, str]
    per: str
    per_noun: str
    per_nouns: str = ""
    per_ends: str = "(?!)"
    per_each: str = ""
    not_each: str = ""
    ordinal_units: str = ""
    per_price: str = ""
    not_price: str = ""
    per_units: str
    per_adverbs: Mapping[str, str]
    per_money: str
    not_per: str
    not_per_year: str = ""
    not_per_end: str = ""
    of: str
    of_counted: str = ""
    old: str
    inches: str = ""
    age_before: str
    age_after: str = ""
    age_of: str = ""
    age_verbs: str = ""
    cohorts: Mapping[str, str]
    age_at: str = ""
    age_follows: str = ""
    persons: str
    no_age: str
    no_age_ends: str
    between: str
    between_and: str
    range_to: str
    change_from: str
    ranging: str
    changing: str = ""
    change_to: str
    change_back: str
    change_when: str = ""
    change_back_to: str = ""
    versus: str
    versus_units: str
    before: Mapping[str, str]
    after: Mapping[str, str]
    after_measures: str = ""
    no_modifier: Mapping[str, str]
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
    hour_before: str = ""
    clock_before: str = ""
    clock_rest: str = ""
    innings: str = "(?!)"
    innings_before: str = ""
    hyphened: str = ""
    calibers: str = ""
    ordinals: str
    ordinal_words: str
    levels: str
    names: str
    laws: str = ""
    date_from: str = ""
    places: str = ""
    names_before: str = ""
    labelled: str = ""
    labels: str = ""
    not_labels: str = ""
    names_whole: str = ""
    names_behind: str = ""
    stop: str
    noun: Callable[[list[str]], int]
    singular: Callable[[str], str]
    nouns: Mapping[str, str]
