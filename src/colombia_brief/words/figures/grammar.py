"""A language's table, compiled: what the steps of the finder look things up in."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Final, NamedTuple

from colombia_brief.model.vocabulary import Modifier
from colombia_brief.words.figures.symbols import CODES, LETTER_SIGNS, REGIONAL_SIGNS, SIGNS, VULGAR
from colombia_brief.words.figures.text import key, phrases
from colombia_brief.words.figures.trie import trie

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from colombia_brief.words.figures.language import Language

# The languages that have a table. A test holds the list to the folder.
LANGUAGES: Final = ("en", "es")
_TABLES: Final = "colombia_brief.words.figures.languages"
# What stands between two words of one phrase.
GAP: Final = "[ \\u00a0\\n]"
# A word begins after one of these: what a text cannot say in between is no word of a sentence.
_BEFORE_WORDS: Final = (
    " \n\\u00a0\"'\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}«(\\[¿¡\N{EM DASH}/*_>|\\-"
)
# Codes that news glues to the digits; others have a space, and COP28 is a conference.
_GLUED_CODES: Final = ("usd", "eur", "gbp", "mxn", "cad", "aud", "chf", "brl", "rs")
_WORD: Final = r"[^\W\d_]+"
_TAIL: Final = r"(?!\w)"


# What the word behind a number may begin, as bits: a step that cannot find anything is not tried. (An enumeration of
# flags takes longer to ask than the step itself.)
DATE: Final = 1
SCALE: Final = 2
HALF: Final = 4
RANGE: Final = 8
SHARE: Final = 16
MODIFIER: Final = 32
UNIT: Final = 64
PER: Final = 128
EVERY_STEP: Final = 255


class Entry(NamedTuple):
    """What a word after a number says: its role, and the unit or power of ten it stands for."""

    role: str
    unit: str
    power: int = 0


class Grammar:
    """A language's table in the form that the finder reads."""

    def __init__(self, language: Language, region: str) -> None:
        """Compile the table for a region, "" for none."""
        self.language = language
        self.region = region
        swapped = region in language.swapped_regions.split() if region else False
        self.decimal = language.group if swapped else language.decimal
        self.group = language.decimal if swapped else language.group
        self.dollar = language.dollars.get(region, language.dollars[""])
        self._numbers()
        self._triggers()
        self._after()
        self._ranges_and_shares()
        self._before()
        self._no_figures()
        self._steps()

    def _numbers(self) -> None:
        table = self.language
        groups, spaces = re.escape(self.group), "\\u00a0 " if table.spaced_groups else "\\u00a0"
        mark = re.escape(self.decimal)
        self.shape = re.compile(
            rf"(?P<whole>[0-9]{{1,3}}(?:[{groups}{table.millions}][0-9]{{3}})++|[0-9]{{1,3}}(?:[{spaces}][0-9]{{3}})++|[0-9]++|(?={mark}))"
            rf"(?:{mark}(?P<part>[0-9]++))?"
        )
        # The other language's marks, where they cannot be taken for one's own.
        self.foreign_shape = re.compile(
            rf"(?P<whole>[0-9]{{1,3}}(?:{mark}[0-9]{{3}}){{2,}}|[0-9]{{1,3}}(?:{mark}[0-9]{{3}})+(?={groups})|[0-9]++)"
            rf"(?:{groups}(?P<part>[0-9]{{1,2}}|[0-9]{{4,}}))?"
        )
        spaced = r"[0-9]{1,3}(?: [0-9]{3})++(?![0-9])(?:,[0-9]++)?|" if table.spaced_groups else ""
        # English leaves out the zero before a point: ".5 percent".
        point = r"\.?" if self.decimal == "." else ""
        self.digits = re.compile(rf"{spaced}{point}[0-9]++(?:[.,'\u00a0][0-9]++)*+")
        self.number_word = re.compile(
            rf"(?P<gap>{GAP}|-)?(?:(?P<joint>{trie(phrases(table.joints))}){GAP})?(?P<word>[^\W\d_]++)"
        )
        self.scale_after = re.compile(rf"(?:{GAP}|-)({trie([*table.scales, *table.collectives])}){_TAIL}")
        of_scale = rf"(?:{GAP}(?:{trie(phrases(table.of))}))?(?:(?:{GAP}|-)(?:{trie(phrases(table.articles))}))?"
        self.scale_of = re.compile(rf"{of_scale}(?:{GAP}|-)({trie(table.scales)}){_TAIL}")
        # What is added behind a number or its unit: "and a half", "y cuarto".
        self.added = {
            key(phrase): Decimal(part)
            for part, line in (
                ("0.5", table.and_a_half),
                ("0.25", table.and_a_quarter),
                ("0.75", table.and_three_quarters),
            )
            for phrase in phrases(line)
        }
        self.half_after = re.compile(rf"(?:{GAP}|-)({trie(self.added)}){_TAIL}")
        self.below_zero = re.compile(rf"{GAP}{trie(phrases(table.below_zero))}{_TAIL}")
        self.collectives = table.collectives
        # What "los" makes a decade of, and "por" a per cent.
        self.round_words = frozenset(range(20, 101, 10))
        self.bare_ones = frozenset(table.bare_ones.split())
        self.compared = tuple(phrases(table.compared))

    def _triggers(self) -> None:
        table = self.language
        roles: dict[str, str] = {}
        for role, words in (
            ("fraction", [entry for line in table.fractions.values() for entry in phrases(line)]),
            ("number", table.cardinals),
            ("number", table.scales),
            ("number", table.collectives),
            ("pair", phrases(" ".join(table.pairs))),
            ("number", phrases(table.hundred)),
            ("multiple", table.multiples),
            ("half", phrases(table.half)),
            ("half_of", [word for word in phrases(table.half_of) if word not in phrases(table.half)]),
            ("one", phrases(table.ones)),
            ("a_unit", [f"{word} {article}" for word in phrases(table.a_unit) for article in phrases(table.articles)]),
        ):
            roles.update(dict.fromkeys(map(key, words), role))
        self.roles = roles
        signs, parts = "".join(SIGNS), "".join(VULGAR)
        # A dozen numbers in a row with nothing between them are a table or a count, not figures of a sentence.
        number = rf"(?:{trie(roles)}|[0-9]++)"
        self.row = re.compile(rf"(?:{number}[ ]){{12,}}+(?:{number}{_TAIL})?")
        # Two searches take half the time of one. Digits are rare: they are looked for first, and what stands before
        # them second. That is what a word may begin after, and perhaps a point or a code.
        before = rf"[{_BEFORE_WORDS}{re.escape(signs)}~+]"
        regional = REGIONAL_SIGNS.get(self.region, {})
        self.letter_signs = {**LETTER_SIGNS, **regional}
        glued = (*_GLUED_CODES, *regional, *([r"\."] if self.decimal == "." else []))
        behind = "|".join(rf"(?<={before}{part}.)" for part in ("", *glued))
        self.digit_trigger = re.compile(rf"[0-9{parts}](?:{behind})")
        self.word_trigger = re.compile(rf"{before}({trie(roles)}){_TAIL}")
        self.multiples = {key(word): value for word, value in table.multiples.items()}
        self.fractions = {key(word): base for base, line in table.fractions.items() for word in phrases(line)}
        self.pairs = {key(phrases(word)[0]): value for word, value in table.pairs.items()}
        self.small_fractions = frozenset(table.small_fractions.split())
        self.small_fraction = re.compile(rf"{GAP}({trie(self.small_fractions) or '(?!)'}){_TAIL}")
        self.unit_fractions = frozenset(table.unit_fractions.split())
        self.fraction_articles = frozenset(table.fraction_articles.split())
        parts = trie(phrases(table.not_fraction_of)) or "(?!)"
        self.not_fraction_of = re.compile(
            rf"{GAP}(?:{trie(phrases(table.of))})(?:{GAP}[^\W\d_]++)??{GAP}(?:{parts}){_TAIL}"
        )
        self.of_unit = re.compile(rf"{GAP}(?:{trie(phrases(table.of_unit))})(?={GAP})")
        articles = trie(phrases(table.articles))
        self.point_after = re.compile(
            rf"(?:(?:{GAP}|-)(?:{articles}))?(?:{GAP}|-)({trie(phrases(table.point))}){_TAIL}"
        )
        self.rate_after = re.compile(rf"(?:{GAP}|-){trie(phrases(table.rates)) or '(?!)'}{_TAIL}")

    def _after(self) -> None:
        table = self.language
        entries: dict[str, Entry] = {}

        def enter(role: str, units: Mapping[str, str]) -> None:
            for unit, line in units.items():
                entries.update(dict.fromkeys(map(key, phrases(line)), Entry(role, self._currency(unit))))

        # In capitals only: "all", "try" and "top" are also words.
        enter("code", {code: code.lower() for code in CODES})
        enter("measure", table.measures)
        enter("heavy", table.heavy_money)
        enter("time", table.time)
        enter("money", table.money)
        enter("money", {code: sign for sign, code in SIGNS.items()})
        enter("percent", {"percent": table.percent + " %"})
        enter("point", {"percentage_point": table.points})
        entries.update({key(word): Entry("point", "percentage_point", -2) for word in phrases(table.basis_points)})
        for unit, line in table.minor_money.items():
            entries.update({key(word): Entry("money", self._currency(unit), -2) for word in phrases(line)})
        for unit, line in table.million_money.items():
            entries.update({key(word): Entry("money", self._currency(unit), 6) for word in phrases(line)})
        self.minor_of = {
            word: frozenset(line.split()) for words, line in table.minor_of.items() for word in words.split()
        }
        entries["¢"] = Entry("money", self.dollar, -2)
        enter("times", {"": table.times})
        self.entries = entries
        words = [word for word in entries if word[0].isalpha()]
        glued = [word for word in entries if not word[0].isalpha() or len(word.split()[0]) <= len("mbps")]
        self.unit_after = re.compile(rf"(?:{GAP}|-)({trie(words)})(?![\w])|{GAP}?({trie(glued)})(?![\w])")
        self.old_after = re.compile(rf"(?:{GAP}|-)(?:{trie(phrases(table.old))}){_TAIL}")
        self.next_word = re.compile(rf"{GAP}([^\W\d_]++)")
        noun = r"(?:[^\W\d_]\.){2,}|[^\W\d_]++(?:[-'][^\W\d_]++)*+(?:-?[0-9]++)?"
        self.noun_words = re.compile(rf"(?:{GAP}(?:{noun})(?!\w)){{1,5}}+")
        self.compound = re.compile(r"-([^\W\d_]{3,}+)(?!\w)")
        units = [word for word, entry in entries.items() if entry.role in {"measure", "time", "heavy"}]
        units += table.per_units.split()
        self.stop = frozenset(table.stop.split())
        nouns = f"(?:{trie(table.per_nouns.split())}|{table.per_ends}){_TAIL}" if table.per_nouns else r"[^\W\d_]++"
        per, substance = trie(phrases(table.per)), rf"(?:{GAP}(?!(?:{trie(self.stop)})(?!\w))[^\W\d_]++[0-9]*+)"
        some = rf"(?:{GAP}(?:{trie(phrases(table.of))}){substance}{{1,2}}?)??"
        currencies = [word for word, entry in entries.items() if entry.role in {"money", "heavy"} and word[0].isalpha()]
        adverbs = [word for line in table.per_adverbs.values() for word in phrases(line)]
        self.per_after = re.compile(
            rf"{some}(?:(?:(?:{GAP}|-)(?:{per})(?:{GAP}|-)|/[ ]?)(?P<unit>{trie(units)}){_TAIL}"
            rf"|{GAP}(?P<adverb>{trie(adverbs)}){_TAIL}"
            rf"|{GAP}(?:{trie(phrases(table.per_each)) or '(?!)'}){GAP}(?P<each>[^\W\d_]++)"
            rf"|{GAP}(?:{trie(phrases(table.per_money))}){GAP}(?P<currency>{trie(currencies)}){_TAIL}"
            rf"|{GAP}(?:{trie(phrases(table.per_noun)) or '(?!)'}){GAP}(?P<noun>{nouns}))"
        )
        years, ends = phrases(table.not_per_year), phrases(table.not_per_year, table.not_per_end)
        self.not_per = re.compile(
            rf"{GAP}(?:(?P<sure>{trie(phrases(table.not_per))}){_TAIL}"
            rf"|(?:{trie(ends) or '(?!)'})(?=[.,;:)\n])|(?P<year>{trie(years) or '(?!)'}){_TAIL})"
        )
        self.price_after = re.compile(
            rf"{GAP}(?P<article>{trie(phrases(table.per_price)) or '(?!)'}){GAP}(?P<noun>[^\W\d_]++){_TAIL}"
        )
        self.not_each = frozenset(table.not_each.split())
        self.ordinal_units = frozenset(phrases(table.ordinal_units))
        self.verb_ends = tuple(table.verb_ends.split())
        self.not_price = frozenset(table.not_price.split())
        self.adverbs = {key(word): unit for unit, line in table.per_adverbs.items() for word in phrases(line)}
        self.of_after = re.compile(rf"{GAP}(?:{trie(phrases(table.of_counted)) or '(?!)'})(?={GAP})")
        self.more = frozenset(table.more.split())
        self.counted_ones = frozenset(table.counted_ones.split())

    def _currency(self, code: str) -> str:
        if code == "peso":
            return self.language.pesos.get(self.region, code)
        if code in {"cent", "céntimo"}:
            code = self.language.cents.get(self.region, self.language.cents[""])
        return self.dollar if code == "$" else code

    def _ranges_and_shares(self) -> None:
        table = self.language
        to = trie(phrases(table.range_to))
        self.range_to = re.compile(rf"(?:-(?:{to})-|-(?![ ])|[ ]-[ ]|-?{GAP}(?P<word>{to}){GAP})")
        self.between_and = re.compile(rf"{GAP}(?:{trie(phrases(table.between_and))}){GAP}|[ ]?-[ ]?")
        self.joined = re.compile(rf"-?{GAP}(?:{trie(phrases(table.joints, table.between_and, table.range_to))}){GAP}")
        year = rf"(?:{GAP}(?:{trie(phrases(table.change_when)) or '(?!)'}){GAP}[12][0-9]{{3}})?"
        self.change_to = re.compile(rf"{year}{GAP}(?:{trie(phrases(table.change_to))}){GAP}")
        back_to = trie(phrases(table.change_back_to)) or "(?!)"
        self.change_back = re.compile(rf",?{GAP}(?:(?:{trie(phrases(table.change_back))})|(?P<to>{back_to})){GAP}")
        self.versus = re.compile(rf"{GAP}(?:{trie(phrases(table.versus))}){GAP}")
        self.versus_units = frozenset(table.versus_units.split())
        self.changed_to = frozenset(table.change_to.split())
        self.between = frozenset(table.between.split())
        self.change_from = frozenset(table.change_from.split())
        self.ranging = frozenset(table.ranging.split())
        verbs = "|".join(table.changing.split())
        self.changing = re.compile(rf"(?<!\w)(?:{verbs})") if verbs else None
        joined = trie(phrases(table.out_of, table.in_ratio))
        self.one_of = re.compile(rf"{GAP}(?P<noun>[^\W\d_]++){GAP}(?:{joined}){GAP}")
        each = trie([phrase for phrase in phrases(table.per_number) if " " in phrase])
        self.one_for = re.compile(rf"{GAP}(?P<noun>[^\W\d_]++){GAP}(?:{each}){GAP}")
        self.one_ratio = frozenset(phrases(table.one_ratio))
        self.powers_only = frozenset(phrases(table.per_power))
        sure, base = trie(phrases(table.out_of)), trie(phrases(table.per_number))
        maybe = trie(phrases(table.in_ratio)) or "(?!)"
        self.out_of = re.compile(rf"(?:{GAP}|-)(?:(?P<sure>{sure})|(?P<maybe>{maybe})|(?P<base>{base}))(?:{GAP}|-)")
        of_the = trie([phrase for phrase in phrases(table.base_articles) if " " in phrase])
        self.part_of = re.compile(rf"{GAP}(?:{of_the})(?={GAP})")
        self.share_of = re.compile(rf"{GAP}(?:{trie(phrases(table.base_articles))})(?={GAP})")
        end = r"(?=[ ]?[^\w\s'-]|\n|$)"
        self.share_next = re.compile(rf"{GAP}(?:{trie(phrases(table.fraction_next))}){_TAIL}|{end}")
        self.half_scale = re.compile(
            rf"(?:(?:{GAP}|-)(?:{trie(phrases(table.articles))}))?(?:{GAP}|-)"
            rf"({trie([*table.scales, *table.collectives])}){_TAIL}"
        )
        self.half_article = re.compile(rf"{GAP}(?:{trie(phrases(table.articles))}){_TAIL}")
        self.half_articles = frozenset(table.half_articles.split())
        self.not_half_article = frozenset(table.not_half_article.split())
        self.half_next = re.compile(rf"{GAP}(?:{trie(phrases(table.half_of_next))}){_TAIL}|{end}")
        self.not_half = frozenset(table.not_half.split())
        self.multiple_nouns = frozenset(table.multiple_nouns.split())
        self.multiple_articles = frozenset(table.multiple_articles.split())
        self.multiple_before = frozenset(table.multiple_before.split())
        self.multiple_next = re.compile(rf"{GAP}(?:{trie(phrases(table.multiple_next))}){_TAIL}")
        self.not_multiple = re.compile(rf"(?:{GAP}|-)(?:{trie(phrases(table.not_multiple)) or '(?!)'}){_TAIL}")
        self.multiple_of = re.compile(rf"{GAP}(?:{trie(phrases(table.multiple_of))})(?={GAP})")
        self.fold_after = re.compile(rf"-?(?:{trie(phrases(table.folds)) or '(?!)'}){_TAIL}|x(?!\w)")

    def _before(self) -> None:
        table = self.language
        before: dict[str, list[tuple[str, Modifier]]] = {}
        for phrase, modifier in _modifiers(table.before):
            forms = {phrase}
            for short, long in (("de", "del"), ("a", "al")):
                if phrase.endswith(f" {short}") and table.tag == "es":
                    forms.add(phrase[: -len(short)] + long)
            for form in forms:
                before.setdefault(form.rsplit(" ", 1)[-1], []).append((form, modifier))
        for entries in before.values():
            entries.sort(key=lambda entry: -len(entry[0]))
        self.before = before
        self.after = dict(_modifiers(table.after))
        self.after_measures = frozenset(table.after_measures.split())
        self.after_number = re.compile(rf"(?:{GAP}|-)?({trie(self.after)}){_TAIL}|(\+)(?![\w+])")
        self.share_ends = (*phrases(table.percent, table.points), "%")
        self.articles = frozenset(table.articles.split())
        self.skipped_articles = frozenset(table.skipped_articles.split())
        self.joints = frozenset(table.joints.split())
        self.minus = frozenset(table.minus.split())
        self.not_minus = frozenset(phrases(table.range_to, table.joints)) - frozenset(phrases(table.change_to)) | {
            "plus"
        }
        self.not_before_articles = frozenset(table.not_before_articles.split())
        self.moved = frozenset(table.moved.split())
        self.during = frozenset(table.during.split())
        self.not_during = frozenset(table.not_during.split())
        self.no_modifier = {phrase: frozenset(line.split()) for phrase, line in table.no_modifier.items()}
        self.vague = frozenset(table.vague.split())
        self.decades = frozenset(table.decades.split())
        self.of = frozenset(phrases(table.of))
        self.age_at = tuple(phrases(table.age_at))
        self.cohorts = dict(_modifiers(table.cohorts))
        self.age_follows = frozenset(table.age_follows.split())
        self.age_before = frozenset(phrases(table.age_before))
        self.inches = re.compile(table.inches) if table.inches else None
        self.age_verbs = frozenset(table.age_verbs.split())
        self.age_end = re.compile(rf"[.,;:)\n]|{GAP}(?:{trie(phrases(table.joints))}){_TAIL}")
        self.age_after = tuple(table.age_after.split())
        self.age_of = frozenset(table.age_of.split())
        self.no_age = frozenset(table.no_age.split())
        self.no_age_ends = tuple(table.no_age_ends.split())
        self.persons = frozenset(table.persons.split())

    def _no_figures(self) -> None:
        table = self.language
        self.months = frozenset(table.months.split())
        month, of = trie(self.months), trie(phrases(table.month_of))
        year = r"(?:[12][0-9]{3})(?![0-9])"
        day = rf"[0-9]{{1,2}}(?:{trie(table.ordinals.split())})?"
        to = trie(phrases(table.range_to, table.between_and, table.change_to))
        articles = trie(phrases(table.skipped_articles))
        also = rf"(?:(?:[ ]?-[ ]?|{GAP}(?:{to}){GAP}(?:(?:{articles}){GAP})?){day})?"
        self.month_after = re.compile(
            rf"{also}{GAP}(?:(?:{of}){GAP})?(?P<month>{month}){_TAIL}\.?(?:,?{GAP}(?:(?:{of}){GAP})?{year})?"
        )
        self.day_after_month = re.compile(rf"{also}(?:(?:,{GAP}|{GAP}(?:{of}){GAP}|{GAP}){year})?")
        self.clock_after = re.compile(rf"{also}(?:{table.clock})")
        self.clock_before = re.compile(table.clock_before) if table.clock_before else None
        # Where the decimal mark is another: "de 10.00 a 19.30", "las 20.00".
        hour = r"(?:[01]?[0-9]|2[0-3])\.[0-5][0-9](?![0-9]|[.,][0-9])"
        hours = rf"(?:{hour}(?:{GAP}(?:{to}){GAP}|-)|(?<= {table.hour_before} )){hour}(?!{self.unit_after.pattern})"
        self.hours = re.compile(hours) if self.decimal == "," else None
        self.clock_rest = re.compile(rf"(?:{table.clock_rest}){_TAIL}" if table.clock_rest else "(?!)")
        hyphened, calibers = (trie(phrases(words)) or "(?!)" for words in (table.hyphened, table.calibers))
        self.hyphened = re.compile(rf"-(?:(?:{hyphened})-[0-9]++|(?:{calibers}){_TAIL})")
        self.innings_before = frozenset(table.innings_before.split())
        self.innings = re.compile(table.innings)
        self.ordinal_after = re.compile(rf"\.?(?:{trie(table.ordinals.split())}){_TAIL}")
        self.ordinal_word_after = re.compile(rf"(?:{GAP}|-)(?:{trie(table.ordinal_words.split())}){_TAIL}")
        self.years = frozenset(table.years.split())
        self.laws = frozenset(table.laws.split())
        self.names = frozenset(table.names.split())
        self.date_from = frozenset(table.date_from.split())
        self.places = frozenset(table.places.split())
        self.levels = tuple(phrases(table.levels))
        self.names_behind = frozenset(f"{table.names_behind} {table.calibers}".split())
        self.names_before = re.compile(rf"(?:{table.names_before})$") if table.names_before else None
        self.names_whole = re.compile(table.names_whole) if table.names_whole else None
        self.labelled = frozenset(table.labelled.split())
        self.labels = self.labelled | frozenset(table.labels.split())
        self.not_labels = frozenset(table.not_labels.split())
        # "Rooms 4 and 5", "artículos 4 a 7"
        self.plural_names = frozenset(f"{name}s" for name in self.names | self.places if len(name) > len("no"))
        self.names_more = re.compile(rf"(?:(?:,?{GAP}(?:{to}){GAP}|,{GAP}|-)[0-9]++(?!%|[.,][0-9]))*+")

    def _steps(self) -> None:
        """Note by the first word of each phrase which steps it may be for."""
        table = self.language
        dates = [*self.months, *re.findall(_WORD, table.clock), "a", "p", "am", "pm"]
        dates += phrases(table.month_of, table.ordinal_words)
        joints = phrases(table.range_to, table.between_and, table.change_to)
        self.steps: dict[str, int] = {}
        for step, entries in (
            (DATE, [*dates, *joints]),
            (SCALE, [*table.scales, *table.collectives]),
            (HALF, self.added),
            (RANGE, joints),
            (SHARE, phrases(table.out_of, table.in_ratio, table.per_number)),
            (MODIFIER, self.after),
            (UNIT, self.entries),
            (PER, phrases(table.per, table.per_noun, table.per_each, table.per_money, table.per_price, table.of)),
            (PER, [entry for line in table.per_adverbs.values() for entry in phrases(line)]),
        ):
            for entry in entries:
                word = re.match(_WORD, entry)
                if word is not None:
                    self.steps[word[0]] = self.steps.get(word[0], 0) | step


def _modifiers(table: Mapping[str, str]) -> Iterable[tuple[str, Modifier]]:
    for name, line in table.items():
        for phrase in line.split(";"):
            yield phrase.strip(), Modifier(name)


@lru_cache(maxsize=64)
def grammar(tag: str) -> Grammar:
    """Return the compiled table for a BCP 47 language tag.

    Raises:
        ValueError: If no table knows the language; the message names those that there are.

    >>> grammar("es-CO").dollar
    'COP'
    >>> grammar("de")
    Traceback (most recent call last):
        ...
    ValueError: no figures are known in 'de'; the languages are en, es
    """
    language, *rest = tag.replace("_", "-").split("-")
    name = language.lower()
    if name not in LANGUAGES:
        msg = f"no figures are known in {tag!r}; the languages are {', '.join(LANGUAGES)}"
        raise ValueError(msg)
    region = next((part.upper() for part in rest if len(part) == len("CO") and part.isalpha()), "")
    return Grammar(import_module(f"{_TABLES}.{name}").LANGUAGE, region)
