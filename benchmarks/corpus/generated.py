"""Articles made up by rule: as many as wanted, all different, some with a fault."""

from __future__ import annotations

import random
from decimal import Decimal
from typing import TYPE_CHECKING

from colombia_brief import Article, Quantity, Quote, Section, Source, SourceKind, Statistic, to_json

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMES = ("Ana Ruiz", "Tom Abbey", "Ingrid Solheim", "Jairo Mendieta", "Dana Okafor", "Lars Holm", "Mia Strand")
_THINGS = ("boats", "houses", "trucks", "schools", "bridges", "farms", "buses")
_VERBS = ("inspected", "repaired", "counted", "closed", "opened", "bought")
_WORDS = ("river", "harbor", "winter", "council", "summer", "valley", "market", "festival", "railway", "forest")
# One article in so many has a wrong number; one line in so many is no article.
WRONG, BROKEN = 10, 1000


def lines(count: int) -> Iterator[str]:
    """Yield `count` lines of JSON Lines; the same in every run."""
    chance = random.Random(7)  # noqa: S311 - the same articles in every run, no secret
    for number in range(count):
        yield '{"id": "broken", "headline": 7}' if number % BROKEN == BROKEN - 1 else to_json(_article(number, chance))


def _article(number: int, chance: random.Random) -> Article:
    paragraphs: list[str] = []
    quotes: list[Quote] = []
    statistics: list[Statistic] = []
    names = chance.sample(_NAMES, 3)
    for index, name in enumerate(names):
        amount, thing, verb = chance.randrange(12, 9000), chance.choice(_THINGS), chance.choice(_VERBS)
        words = " ".join(chance.choices(_WORDS, k=8))
        said = f"We {verb} {amount:,} {thing} near the {words}."
        paragraphs.append(f"“{said}” {name} said. “It took until the {chance.choice(_WORDS)} market.”")
        paragraphs.append(f"The {' '.join(chance.choices(_WORDS, k=25))} waited for the {chance.choice(_WORDS)}.")
        quotes.append(Quote(id=f"quote-{index}", text=said, speaker=f"source-{index}"))
        wrong = number % WRONG == 0 and index == 0
        statistics.append(
            Statistic(
                id=f"figure-{index}",
                label=f"{thing} {verb}",
                quantity=Quantity(value=Decimal(amount + wrong), unit=thing.removesuffix("s").removesuffix("e")),
                text=f"{amount:,} {thing}",
                source=f"source-{index}",
            )
        )
    return Article(
        id=f"article-{number}",
        headline=f"{names[0]} Speaks of the {chance.choice(_WORDS).title()}",
        sections=(Section(paragraphs=tuple(paragraphs)),),
        sources=tuple(
            Source(id=f"source-{index}", kind=SourceKind.PERSON, name=name) for index, name in enumerate(names)
        ),
        quotes=tuple(quotes),
        statistics=tuple(statistics),
    )
