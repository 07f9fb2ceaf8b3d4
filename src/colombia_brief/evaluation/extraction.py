"""How good an extraction is, beside a gold article: what is right, what is missed, what is made up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from colombia_brief.evaluation.extracted import Extraction
from colombia_brief.evaluation.score import Difference, DifferenceKind, ExtractionScore, Share
from colombia_brief.model import Article
from colombia_brief.rules.facts import Facts, likeness
from colombia_brief.words.figures import find_figures

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from colombia_brief.evaluation.extracted import ExtractedFigure, ExtractedQuote
    from colombia_brief.model import Quantity, Source, Span
    from colombia_brief.words.matching import Match

_COMPARED: Final = ("value", "unit_mult", "upper", "denominator", "unit", "per", "modifier")


def score_extraction(gold: Article, predicted: Extraction | Article) -> ExtractionScore:
    r"""Compare what was extracted from a text with a gold article of the same text.

    Args:
        gold: The article with the text and all its quotes and figures; it should pass `check`.
        predicted: What was extracted. Nothing of it but words, speakers and quantities is compared: no ids, no text.

    >>> from colombia_brief import load_brief
    >>> from colombia_brief.evaluation import read_extraction
    >>> quotes, figures = '["long term rip off", "a long term deal"]', '["$210 billion"]'
    >>> predicted = read_extraction(f'{{"quotes": {quotes}, "figures": {figures}}}')
    >>> score = score_extraction(load_brief(), predicted)
    >>> score.quotes
    Share(right=1, predicted=2, expected=19)
    >>> print(*score.hallucinated, sep="\n")
    quote 1: hallucinated: “a long term deal”, nearest is “long term rip”
    figure 0: hallucinated: “$210 billion”, nearest is “roughly $210 million in assistance”
    """
    extraction = Extraction.of(predicted) if isinstance(predicted, Article) else predicted
    facts = Facts(gold)
    quotes = _Comparison("quote", facts, [item.id for item in gold.quotes], facts.quote_matches)
    figures = _Comparison("figure", facts, [item.id for item in gold.statistics], facts.statistic_matches)
    speakers = Share(
        *_compare_quotes(quotes, extraction.quotes),
        sum(item.speaker is not None for item in gold.quotes),
    )
    _compare_figures(figures, extraction.figures)
    return ExtractionScore(
        quotes=quotes.share(len(extraction.quotes)),
        speakers=speakers,
        figures=figures.share(len(extraction.figures)),
        quote_levels=tuple(quotes.levels),
        figure_levels=tuple(figures.levels),
        differences=(*quotes.differences, *figures.differences, *quotes.missed(), *figures.missed()),
    )


class _Comparison:
    """The items of one sort, and what was found of them."""

    def __init__(self, what: str, facts: Facts, ids: list[str], matches: Sequence[Match]) -> None:
        self.what, self.facts, self.ids = what, facts, ids
        self.places = [match.spans if match else () for match in matches]
        self.taken: set[int] = set()
        self.wrong: set[int] = set()
        self.levels: list[str] = []
        self.differences: list[Difference] = []

    def share(self, predicted: int) -> Share:
        return Share(len(self.taken - self.wrong), predicted, len(self.ids))

    def found(self, texts: Iterable[str]) -> Iterator[tuple[int, list[tuple[Span, ...]]]]:
        """Yield index and places of each item whose words stand in the text; tell of the others."""
        for index, text in enumerate(texts):
            match = self.facts.body.match(text)
            self.levels.append(match.level.value)
            if match:
                yield index, [match.spans, *(place.spans for place in self.facts.body.places(text))]
            else:
                near = match.nearest
                expected = None if near is None else near.text
                if self.what == "figure":
                    gold, expected = self._nearest_figure(text, expected)
                else:
                    gold = self.owner(near.spans if near else ())
                self.tell(DifferenceKind.HALLUCINATED, index, gold, expected=expected, found=text)

    def tell(self, kind: DifferenceKind, index: int | None, gold: int | None, **details: str | None) -> None:
        name = None if gold is None else self.ids[gold]
        self.differences.append(Difference(kind=kind, what=self.what, index=index, gold=name, **details))

    def owner(self, spans: Sequence[Span]) -> int | None:
        """Return the item of the gold that overlaps a place most, one that is not taken first."""
        shares = [
            (_overlap(spans, place), number not in self.taken, -number) for number, place in enumerate(self.places)
        ]
        best = max(shares, default=(0, False, 0))
        return -best[2] if best[0] else None

    def missed(self) -> Iterator[Difference]:
        article = self.facts.article
        texts = [item.text for item in (article.quotes if self.what == "quote" else article.statistics)]
        for number, name in enumerate(self.ids):
            if number not in self.taken:
                yield Difference(kind=DifferenceKind.MISSED, what=self.what, gold=name, expected=texts[number])

    def _nearest_figure(self, text: str, nearest: str | None) -> tuple[int | None, str | None]:
        """Return the gold's statistic that is most like a figure that does not stand in the text, and its words."""
        statistics = self.facts.article.statistics
        try:
            figures = find_figures(text, self.facts.article.language)
        except ValueError:
            figures = ()
        like = [
            (likeness(figure, item.quantity), -number) for figure in figures for number, item in enumerate(statistics)
        ]
        best = max(like, default=(0, 0))
        # Half of what can be alike, the number or the unit with it.
        return (-best[1], statistics[-best[1]].text) if best[0] >= _ALIKE else (None, nearest)


_ALIKE: Final = 5


def _compare_quotes(quotes: _Comparison, items: Sequence[ExtractedQuote]) -> tuple[int, int]:
    """Compare the quotes; return how many speakers are right, and of how many quotes that are right they are given."""
    article, body = quotes.facts.article, quotes.facts.body.text
    gold = [_edges(place, body) for place in quotes.places]
    right = given = 0
    for index, places in quotes.found(item.text for item in items):
        item = items[index]
        edges = [_edges(place, body) for place in places]
        same = [number for number, place in enumerate(gold) if place in edges]
        free = [number for number in same if number not in quotes.taken]
        if free:
            number = min(free, key=lambda n: not _is_called(item.speaker, _speaker(quotes.facts, n)))
            quotes.taken.add(number)
            speaker = _speaker(quotes.facts, number)
            if item.speaker is not None and speaker is not None:
                given += 1
                if _is_called(item.speaker, speaker):
                    right += 1
                else:
                    quotes.tell(DifferenceKind.SPEAKER, index, number, expected=speaker.label, found=item.speaker)
        elif same:
            quotes.tell(DifferenceKind.REPEATED, index, same[0], found=item.text)
        elif (owner := quotes.owner(places[0])) is not None:
            expected = article.quotes[owner].text
            quotes.tell(DifferenceKind.BOUNDARIES, index, owner, expected=expected, found=item.text)
        else:
            quotes.tell(DifferenceKind.EXTRA, index, None, found=item.text)
    return right, given


def _compare_figures(figures: _Comparison, items: Sequence[ExtractedFigure]) -> None:
    facts = figures.facts
    stated = facts.stated_figures
    for index, places in figures.found(item.text for item in items):
        item = items[index]
        same = [
            number
            for number, figure in enumerate(stated)
            for place in places
            if figure and any(span.start < figure.end and figure.start < span.end for span in place)
        ]
        free = [number for number in same if number not in figures.taken]
        if free:
            number = max(free, key=lambda n: _alike(item.quantity, facts.article.statistics[n].quantity))
            figures.taken.add(number)
            for field_, expected, found in _unlike(item.quantity, facts.article.statistics[number].quantity):
                figures.wrong.add(number)
                figures.tell(DifferenceKind.QUANTITY, index, number, field=field_, expected=expected, found=found)
        elif same:
            figures.tell(DifferenceKind.REPEATED, index, same[0], found=item.text)
        else:
            figures.tell(DifferenceKind.EXTRA, index, None, found=item.text)


def _unlike(quantity: Quantity | None, gold: Quantity) -> Iterator[tuple[str, str, str]]:
    """Yield field, expected and found of what differs; as strings, for trailing zeros count."""
    for name in _COMPARED if quantity is not None else ():
        ours, theirs = str(getattr(quantity, name)), str(getattr(gold, name))
        if ours != theirs:
            yield name, theirs, ours


def _alike(quantity: Quantity | None, gold: Quantity) -> int:
    return -sum(1 for _ in _unlike(quantity, gold))


def _speaker(facts: Facts, number: int) -> Source | None:
    return facts.sources.get(facts.article.quotes[number].speaker or "")


def _is_called(name: str | None, source: Source | None) -> bool:
    """Tell whether a source may be called so: by its id, or by words of its name or description."""
    if name is None or source is None:
        return False
    ours, theirs = set(name.casefold().split()), set(source.label.casefold().split())
    return name == source.id or ours <= theirs or theirs <= ours


def _edges(spans: Sequence[Span], text: str) -> tuple[int, int] | None:
    """Return where the first word starts and the last one ends."""
    inside = [at for span in (*spans[:1], *spans[-1:]) for at in range(span.start, span.end) if text[at].isalnum()]
    return (inside[0], inside[-1]) if inside else None


def _overlap(spans: Sequence[Span], others: Sequence[Span]) -> int:
    """Return how many characters two places share."""
    return sum(max(min(span.end, other.end) - max(span.start, other.start), 0) for span in spans for other in others)
