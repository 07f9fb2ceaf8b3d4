"""Drafts from texts of any kind."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from colombia_brief import (
    Article,
    FieldError,
    Medium,
    Modifier,
    QuoteKind,
    SourceKind,
    check,
    from_json,
    from_markdown,
    load_brief,
    to_json,
    to_markdown,
)
from colombia_brief.drafting import draft

ASKED = {"source_proposed", "quote_without_speaker", "statistic_without_source"}
FRAGMENTS = st.sampled_from(
    [
        *[
            "“We tried,” ",
            "Ana Ruiz said. ",
            "he added, ",
            "12 boats ",
            "$1.5 million ",
            "this year ",
            "“",
            "”",
            "\n",
            "*",
        ],
        *[
            "\n\n",
            "# ",
            "## A Heading\n",
            "- ",
            "“No.” ",
            "said Tom Gil of the Agency",
            "according to the ministry",
            ": ",
        ],
        *["The End\n", "> ", "last year, ", "BOGOTÁ — ", "By Ana Ruiz\n", "a post called it ", "who ", "‘so’ "],
    ]
)


def completed(article: Article) -> Article:
    """Return a draft as a person would complete it who knows nobody: one source is named for all that is open."""
    witness = article.sources[0].id if article.sources else "desk"
    sources = [evolve(source, proposed_from=None) for source in article.sources]
    return evolve(
        article,
        sources=tuple(sources),
        quotes=tuple(evolve(quote, speaker=quote.speaker or witness) for quote in article.quotes),
        statistics=tuple(evolve(item, source=item.source or witness) for item in article.statistics),
    )


@given(st.text() | st.lists(FRAGMENTS).map("".join), st.sampled_from(["en", "es-CO", "fi"]))
def test_any_text_can_be_drafted(text: str, language: str) -> None:
    """Drafting never raises, and what it makes goes through the lossless formats."""
    article = draft(text, language=language)
    assert from_json(to_json(article)) == article
    assert from_markdown(to_markdown(article)) == article


@given(st.lists(FRAGMENTS).map("".join))
def test_what_a_draft_claims_stands_in_its_body(text: str) -> None:
    """No quote or statistic of a draft is contradicted by its own text."""
    codes = {finding.code for finding in check(draft(f"A Title\n\nIt began. {text}")).errors}
    assert codes.isdisjoint(
        {
            "quote_not_in_body",
            "statistic_not_in_body",
            "value_differs",
            "unit_differs",
            "modifier_differs",
            "duplicate_id",
        }
    )


def test_the_brief_is_drafted_from_its_own_text() -> None:
    """Its direct and partial quotes and its figures are those that its editor recorded."""
    brief = load_brief()
    parts = [brief.headline]
    for section in brief.sections:
        parts += [section.heading] if section.heading else []
        parts += section.paragraphs
    article = draft("\n\n".join(parts), language=brief.language)
    recorded = [quote for quote in brief.quotes if quote.kind is not QuoteKind.INDIRECT]
    assert [(quote.text, quote.kind) for quote in article.quotes] == [(quote.text, quote.kind) for quote in recorded]
    for ours, theirs in zip(article.quotes, recorded, strict=True):
        label = brief.source(theirs.speaker or "").label
        assert ours.speaker is None or label.startswith(article.source(ours.speaker).label)
    assert [item.quantity for item in article.statistics] == [item.quantity for item in brief.statistics]
    assert [section.heading for section in article.sections] == [section.heading for section in brief.sections]


def test_the_story_behind_the_brief_is_drafted_and_completed() -> None:
    """All its quotations, figures, headings and paragraphs; no wrong speaker; it passes when it is completed."""
    folder = os.environ.get("COLOMBIA_BRIEF_SOURCE")
    if folder is None:
        pytest.skip("COLOMBIA_BRIEF_SOURCE is not set: the story behind the brief is not drafted")
    article = draft(Path(folder, "article.txt").read_text(encoding="utf-8"))
    assert article.summary is not None
    assert [len(section.paragraphs) for section in article.sections] == [1, 1, 2, 2, 2, 2]
    assert all(section.heading for section in article.sections[1:])
    labels = {source.id: source.label.replace("\u2011", "-") for source in article.sources}
    assert [(quote.text.split()[0], quote.kind, labels[quote.speaker or ""]) for quote in article.quotes] == [
        ("This", QuoteKind.DIRECT, "Ricardo Sánchez-Silvestre"),
        ("historic", QuoteKind.PARTIAL, "Ricardo Sánchez-Silvestre"),
        ("Coordinated", QuoteKind.DIRECT, "Ricardo Sánchez-Silvestre"),
        ("long", QuoteKind.PARTIAL, "a social-media post"),
        ("These", QuoteKind.DIRECT, "Ricardo Sánchez-Silvestre"),
    ]
    figures = [(str(item.value), item.unit_mult, item.unit, item.modifier) for item in
               (statistic.quantity for statistic in article.statistics)]  # fmt: skip
    assert figures == [
        ("446", 0, "ton", Modifier.EXACTLY),
        ("1", 0, "ton", Modifier.MORE_THAN),
        ("3000", 0, "facility", Modifier.MORE_THAN),
        ("210", 6, "USD", Modifier.APPROXIMATELY),
        ("31", 6, "USD", Modifier.APPROXIMATELY),
        ("30", 0, "year", Modifier.EXACTLY),
    ]
    assert {finding.code for finding in check(article).errors} <= ASKED
    assert check(completed(article)).ok


def test_sources_are_one_for_each_speaker() -> None:
    """A surname alone is the one person of that name; what is described in the same words is the same."""
    article = draft(
        "A Title\n\n“Rain,” said Mayor Ana Ruiz. It poured.\n\n“More rain,” Ruiz said. “Snow,” an aide said.\n\n"
        "“Hail,” the aide said."
    )
    assert [(source.id, source.role) for source in article.sources] == [("ruiz", "Mayor"), ("aide", None)]
    assert [quote.speaker for quote in article.quotes] == ["ruiz", "ruiz", "aide", "aide"]


def test_a_surname_of_two_people_stays_by_itself() -> None:
    """Nobody is guessed."""
    article = draft(
        "A Title\n\n“Rain,” said Ana Ruiz. It poured.\n\n“Snow,” said Tom Ruiz. It froze.\n\n“Hail,” Ruiz said."
    )
    assert [source.name for source in article.sources] == ["Ana Ruiz", "Tom Ruiz", "Ruiz"]
    assert [source.id for source in article.sources] == ["ruiz", "tom-ruiz", "ruiz-2"]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("en", "Mayor Anna Roe (D) came. “We did it,” Roe said.", "Anna Roe", "Mayor"),
        ("en", "They met Anna B. van Roe. “We did it,” Roe said.", "Anna B. van Roe", None),
        ("en", "Anna Roe, who leads it, came. “We did it,” Roe said.", "Anna Roe", None),
        ("en", "Anna Roe’s plan won. They saw Anna Roe. “We did it,” Roe said.", "Anna Roe", None),
        ("de", "Am Montag kam Bundeskanzler Olaf Roth. „Wir schaffen das“, sagte Roth.", "Olaf Roth", "Bundeskanzler"),
        ("es", "La alcaldesa Ana Ruiz llegó. «Lo hicimos», dijo Ruiz.", "Ana Ruiz", None),
        ("en", "“Yes,” said Ute von der Ley. “No,” von der Ley said. “No,” said Ms. Ley.", "Ute von der Ley", None),
        ("de", "„Ja“, sagte Ute von der Ley. „Nein“, sagte Frau von der Ley.", "Ute von der Ley", "Frau"),
        ("de", "Am Montag kam Ute von der Ley. „Nein“, sagte Frau von der Ley.", "Ute von der Ley", "Frau"),
        ("en", "They met Anna de Roe. “No,” van Roe said.", "Anna de Roe", None),
        # A word that begins a sentence may be any, an office in the name is no name, and a hospital is nobody.
        ("en", "Maybe Roe will come. “We did it,” Roe said.", "Roe", None),
        ("en", "The Secretary of State Anna Roe came. “We did it,” Roe said.", "Roe", None),
        ("en", "They met Majority Whip Anna Roe. “We did it,” Roe said.", "Roe", None),
        ("en", "At the Hospital Roe they met. “We did it,” Roe said.", "Roe", None),
        ("en", "They met Anna Roe and Paul Roe. “We did it,” Roe said.", "Roe", None),
        # In a language without a reader of speech, nobody says anything.
        ("pt", "Anna Roe veio. “Sim”, disse Roe.", None, None),
    ],
)
def test_a_surname_has_the_full_name_of_the_text(language: str, text: str, name: str | None, role: str | None) -> None:
    """Whoever is called by the surname alone gets the full name, if the text has one that can be no other's."""
    sources = draft(text, language=language).sources
    assert [(source.name, source.role) for source in sources] == ([] if name is None else [(name, role)])


def test_the_kind_of_a_source_is_proposed() -> None:
    """From the words that name it."""
    article = draft(
        "A Title\n\nIt rained on 12 days, according to Weather Service data. On 9 days it poured, the report said. "
        "On 7 it froze, a post said. “Snow,” said the Farm Bureau. “Hail,” said a neighbor."
    )
    kinds = {source.label: source.kind for source in article.sources}
    assert kinds == {
        "Weather Service data": SourceKind.DATASET,
        "the report": SourceKind.DOCUMENT,
        "a post": SourceKind.POST,
        "Farm Bureau": SourceKind.ORGANIZATION,
        "a neighbor": SourceKind.PERSON,
    }


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("“Rain,” Ana Ruiz wrote.", Medium.WRITTEN),
        ("“Rain,” Ana Ruiz tweeted.", Medium.POST),
        ("A post called it “rain”.", Medium.POST),
        ("“Rain,” Ana Ruiz said.", None),
        ("“Rain.”", None),
    ],
)
def test_the_medium_is_what_the_verb_says(text: str, medium: Medium | None) -> None:
    """Said may be spoken or not: it is left open."""
    assert draft(f"A Title\n\n{text}\n\nIt rained.").quotes[0].medium is medium


@pytest.mark.parametrize(
    ("quotation", "text", "kind"),
    [
        ("“We tried,” she said.", "We tried", QuoteKind.PARTIAL),
        ("She said: “We tried.”", "We tried.", QuoteKind.DIRECT),
        ("She said:\N{NO-BREAK SPACE}“We tried”.", "We tried", QuoteKind.DIRECT),
        ("“We tried and we failed,” she said.", "We tried and we failed", QuoteKind.DIRECT),
        ("“We tried,” she said. “We failed.”", "We tried. We failed.", QuoteKind.DIRECT),
        ("“We tried,” she said, “and failed.”", "We tried, and failed.", QuoteKind.DIRECT),
        ("“Why?” she asked.", "Why?", QuoteKind.DIRECT),
        ("It was “a long, slow mistake.”", "a long, slow mistake", QuoteKind.PARTIAL),
        ("It was “slow ...”", "slow ...", QuoteKind.PARTIAL),
        ("«Es un día de fiesta», dijo.", "Es un día de fiesta", QuoteKind.DIRECT),
        ("“12 months is a long time,” she said.", "12 months is a long time", QuoteKind.DIRECT),
    ],
)
def test_quotes_have_the_words_as_they_were_said(quotation: str, text: str, kind: QuoteKind) -> None:
    """Without the comma before "she said"; with a stop where the article ends a sentence."""
    (quote,) = draft(f"A Title\n\n{quotation}\n\nIt rained.").quotes
    assert (quote.text, quote.kind) == (text, kind)


def test_words_that_stand_twice_are_told_apart() -> None:
    """By what stands beside them, so that no place is in doubt."""
    article = draft("A Title\n\n“No way,” Ana Ruiz said.\n\n“No way,” Tom Gil said. He saw 12 boats. She saw 12 boats.")
    assert [(quote.prefix, quote.suffix) for quote in article.quotes] != [(None, None)] * 2
    assert "ambiguous_place" not in {finding.code for finding in check(article).findings}


def test_a_figure_that_is_also_a_part_of_a_quoted_one_has_its_own_place() -> None:
    """What selects it is looked for in the whole text: a place in quotation marks is no better for a figure."""
    article = draft("A Title\n\n“$1.5 million a post,” it said, “no,” $1.5 million")
    assert [(item.quantity.per, item.prefix is None) for item in article.statistics] == [("post", True), (None, False)]
    assert not {"unit_differs", "unclaimed_figure"} & {finding.code for finding in check(article).findings}


def test_a_figure_outside_and_inside_of_quotations() -> None:
    """The one that stands outside takes more words, since places in quotations come first."""
    article = draft("A Title\n\nThey saw 12 boats in the harbor. “We saw 12 boats on Monday,” Ana Ruiz said.")
    assert [item.source for item in article.statistics] == [None, "ruiz"]
    assert "ambiguous_place" not in {finding.code for finding in check(article).findings}


def test_what_cannot_be_told_apart_is_left() -> None:
    """The same words in the same words: the check says so, the draft does not guess."""
    for sentence in ("They saw 12 boats. ", "On that day they all saw 12 boats of the old kind that we knew. "):
        for times in (90, 190):
            article = draft("A Title\n\n" + sentence * times)
            assert len(article.statistics) == times
            assert "ambiguous_place" in {
                finding.code for finding in check(article, select=["ambiguous_place"]).findings
            }


@pytest.mark.parametrize("options", [{"language": "not a tag!"}, {"id": "no id"}, {"date_published": "yesterday"}])
def test_wrong_options_are_refused(options: dict[str, str]) -> None:
    """With the name of the field."""
    with pytest.raises(FieldError, match=next(iter(options))):
        draft("A Title\n\nIt rained.", **options)


def test_given_fields_are_taken() -> None:
    """Id and day of publication."""
    article = draft("A Title\n\nIt rained this year.", id="rain", date_published="2025-12-05")
    assert (article.id, article.date_published) == ("rain", "2025-12-05")


def test_a_number_that_no_record_can_hold_is_left_to_the_checks() -> None:
    """Nothing is rounded to make it fit."""
    article = draft("A Title\n\nIt hits 1 in 99999999999999999 boats. It rained.")
    assert article.statistics == ()
    assert "unclaimed_figure" in {finding.code for finding in check(article).findings}


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        ("They saw 12 boats this year.", "this year"),
        ("This year, they saw 12 boats.", "This year"),
        ("They saw 12 boats in 2020 and 9 in 2021.", "in 2020"),
        ("In 2020 they saw 7 ships and 12 boats.", None),
        ("They saw 12 boats in 2020 or since 2019.", "in 2020"),
        ("They saw 12 boats, which came in 2020.", None),
        ("They saw 12 boats more than last year.", None),
        ("It was a wet year. In 2020. They saw 12 boats.", None),
        ("It began in 2019, and in 2020 they saw 12 boats in May 2020.", "in May 2020"),
        ("In 2020 they saw 12 boats in the month of May, in 2021.", "In 2020"),
    ],
)
def test_a_figure_has_the_period_that_is_said_of_it(sentence: str, period: str | None) -> None:
    """In its sentence, in its clause or at the head, and with no other figure in between."""
    statistics = draft(f"A Title\n\n{sentence}\n\nIt rained.").statistics
    (found,) = (item.period for item in statistics if item.text.startswith("12"))
    assert (found and found.text) == period


def test_bytes_are_no_text() -> None:
    """The message says what to do."""
    with pytest.raises(TypeError, match="text takes a str, not bytes; decode"):
        draft(b"It rained.")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
