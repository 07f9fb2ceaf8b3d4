"""What several rules want to know of an article, found once for all of them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from attrs import evolve

from colombia_brief.locating import Paragraphs, match_in
from colombia_brief.model import DerivationKind, Span
from colombia_brief.model.strings import texts_of
from colombia_brief.rules.terms import elapsed_days, term_of
from colombia_brief.words.derivations import derive
from colombia_brief.words.figures import find_figures
from colombia_brief.words.matching import Body

if TYPE_CHECKING:
    from collections.abc import Mapping

    from colombia_brief.findings import Finding
    from colombia_brief.model import Article, Quantity, Quote, Source, Statistic
    from colombia_brief.words.derivations import Verdict
    from colombia_brief.words.differences import Nearest
    from colombia_brief.words.figures import Figure
    from colombia_brief.words.matching import Match


_START, _END = attrgetter("start"), attrgetter("end")
# From here on, a quote is an altered one: more than half of its words stand in the body, in the order of the quote.
_CLOSE = 0.6
# What may be a fall, of which news prints the number without its sign.
_CHANGES = (DerivationKind.CHANGE, DerivationKind.CHANGE_PERCENT, DerivationKind.DIFFERENCE)


def likeness(figure: Figure, quantity: Quantity) -> int:
    """Return how many parts of a figure are as recorded."""
    return (
        4 * (figure.value == quantity.value)
        + 2 * (figure.unit == quantity.unit)
        + (figure.unit_mult == quantity.unit_mult)
        + (figure.upper == quantity.upper)
        + (figure.modifier is quantity.modifier)
    )


class Miss(NamedTuple):
    """A quote whose words do not stand in the body as its own.

    Attributes:
        path: Its path.
        quote: The quote.
        of_another: Where they stand if nobody asks who says them; false if nowhere.
        nearest: The words of the body that are most like them, if any are.
        is_close: Whether those are the same words but for some.
    """

    path: str
    quote: Quote
    of_another: Match
    nearest: Nearest | None
    is_close: bool


class Facts:
    """An article and its indexes. Whatever costs something is made when the first rule asks for it.

    Attributes:
        article: The article.
        sources: Its sources by id; of a repeated id, the first.
        statistics: Its statistics by id; of a repeated id, the first.
        left_out: The codes of the rules that do not run.
        findings: What the rules before this one have found; it grows while they run.
    """

    def __init__(self, article: Article, left_out: frozenset[str] = frozenset()) -> None:
        """Take the article and what is known of this run."""
        self.article = article
        self.sources: Mapping[str, Source] = {source.id: source for source in reversed(article.sources)}
        self.statistics: Mapping[str, Statistic] = {item.id: item for item in reversed(article.statistics)}
        self.left_out = left_out
        self.findings: list[Finding] = []

    @cached_property
    def all_text(self) -> str:
        """All texts of the article in one string, for a first look."""
        return "\n".join(filter(None, texts_of(self.article)))

    @cached_property
    def display_texts(self) -> list[tuple[str, str]]:
        """Headline, summary and headings with their paths: what the body must carry."""
        article = self.article
        texts = [("$.headline", article.headline), ("$.summary", article.summary)]
        texts += [(f"$.sections[{index}].heading", section.heading) for index, section in enumerate(article.sections)]
        return [(path, text) for path, text in texts if text is not None]

    @cached_property
    def body(self) -> Body:
        """The body, prepared for many look-ups."""
        return Body(self.article.body)

    @cached_property
    def paragraphs(self) -> Paragraphs:
        """The paragraphs as places in the body."""
        return Paragraphs(self.article)

    @cached_property
    def figures(self) -> tuple[Figure, ...] | None:
        """The figures of the body, in order; None in a language for which there is no table."""
        try:
            return find_figures(self.body.text, self.article.language)
        except ValueError:
            return None

    @cached_property
    def stated_figures(self) -> list[Figure | None]:
        """For each statistic, the figure of the body that its words state; None where they state none."""
        pairs = zip(self.article.statistics, self.statistic_matches, strict=True)
        return [self._stated(statistic.quantity, match) for statistic, match in pairs]

    @cached_property
    def period_spans(self) -> list[Span]:
        """Every place of the body where the text of some period stands."""
        text = self.body.text
        spoken = {statistic.period.text for statistic in self.article.statistics if statistic.period is not None}
        return [Span(found.start(), found.end()) for words in spoken for found in re.finditer(re.escape(words), text)]

    @cached_property
    def derivations(self) -> list[tuple[str, Statistic, Verdict]]:
        """Path, statistic and verdict of each derivation whose operands the article has."""
        found: list[tuple[str, Statistic, Verdict]] = []
        for index, statistic in enumerate(self.article.statistics):
            derivation = statistic.derivation
            if derivation is None or not all(name in self.statistics for name in derivation.of):
                continue
            operands = [self.statistics[name] for name in derivation.of]
            days = elapsed_days(operands[0].period, self.article) if len(operands) == 1 else None
            terms = [term_of(operand.quantity) for operand in operands]
            verdict = derive(derivation.kind, terms, term_of(statistic.quantity), days=days)
            found.append((f"$.statistics[{index}].derivation", statistic, verdict))
        return found

    @cached_property
    def falls(self) -> frozenset[str]:
        """The ids of the statistics that derive as changes with the minus that they have, and not without it."""
        return frozenset(
            statistic.id
            for _, statistic, verdict in self.derivations
            if verdict.consistent and statistic.quantity.value < 0 and self._is_change_with_its_sign(statistic)
        )

    def _is_change_with_its_sign(self, statistic: Statistic) -> bool:
        derivation, quantity = statistic.derivation, statistic.quantity
        if derivation is None or derivation.kind not in _CHANGES:
            return False
        terms = [term_of(self.statistics[name].quantity) for name in derivation.of]
        without = term_of(evolve(quantity, value=quantity.value.copy_negate()))
        return derive(derivation.kind, terms, without).consistent is False

    def _stated(self, quantity: Quantity, match: Match) -> Figure | None:
        figures = self.figures or ()
        # They stand in order, and none in another: those that meet a span are next to each other.
        within = [
            figure
            for span in match.spans
            for figure in figures[
                bisect_right(figures, span.start, key=_END) : bisect_left(figures, span.end, key=_START)
            ]
        ]
        # Of several figures in the words, the one that is meant is the one that is most like the record.
        return max(within, key=lambda figure: likeness(figure, quantity), default=None)

    @cached_property
    def grounded(self) -> list[tuple[str, Quote | Statistic, Match]]:
        """Path, thing and match of each quote, then of each statistic, whose words stand in the body."""
        quotes = zip(self.article.quotes, self.quote_matches, strict=True)
        statistics = zip(self.article.statistics, self.statistic_matches, strict=True)
        return [
            *((f"$.quotes[{index}]", quote, match) for index, (quote, match) in enumerate(quotes) if match),
            *((f"$.statistics[{index}]", item, match) for index, (item, match) in enumerate(statistics) if match),
        ]

    def stands_once(self, match: Match) -> bool:
        """Tell at a glance, for words that stand as they are, that they stand in one place; False may be wrong."""
        span = match.spans[0]
        words = span.of(self.body.text)
        return len(match.spans) == 1 and self.body.text.find(words, self.body.text.find(words) + 1) < 0

    @cached_property
    def quote_matches(self) -> list[Match]:
        """How each quote's words stand in the body."""
        return [match_in(self.body, quote, self.sources.get(quote.speaker or "")) for quote in self.article.quotes]

    @cached_property
    def misses(self) -> list[Miss]:
        """The quotes whose words do not stand in the body, and what comes nearest to each."""
        found: list[Miss] = []
        for index, (quote, match) in enumerate(zip(self.article.quotes, self.quote_matches, strict=True)):
            if not match:
                of_another = match_in(self.body, quote)
                near = None if of_another else self.body.nearest(quote.text)
                close = near is not None and near.similarity >= _CLOSE
                found.append(Miss(f"$.quotes[{index}]", quote, of_another, near, is_close=close))
        return found

    @cached_property
    def statistic_matches(self) -> list[Match]:
        """How each statistic's words stand in the body."""
        return [match_in(self.body, statistic) for statistic in self.article.statistics]
