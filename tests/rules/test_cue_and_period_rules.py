"""Cues, who they stand beside, and the words and days of periods."""

from decimal import Decimal

import pytest
from attrs import evolve

from colombia_brief import Article, Period, Quantity, Quote, Section, Source, SourceKind, Statistic, check

RUIZ = Source(id="ruiz", kind=SourceKind.PERSON, name="Ana Ruiz", affiliation="City Hall")
GIL = Source(id="gil", kind=SourceKind.PERSON, name="Pedro Gil")
CNN = Source(id="cnn", kind=SourceKind.ORGANIZATION, name="CNN")


def _codes(article: Article, code: str) -> list[str]:
    return [finding.path for finding in check(article, select=[code]).findings]


def _said(paragraph: str, *, speaker: Source, cue: str = "said", before: str | None = None) -> Article:
    paragraphs = (paragraph,) if before is None else (before, paragraph)
    quote = Quote(id="rain", text="It will rain", speaker=speaker.id, cue=cue)
    return Article(
        id="a",
        headline="A headline",
        sections=(Section(paragraphs=paragraphs),),
        sources=tuple({source.id: source for source in (RUIZ, GIL, CNN, speaker)}.values()),
        quotes=(quote,),
    )


@pytest.mark.parametrize(
    ("paragraph", "cue", "found"),
    [
        ("“It will rain,” Ruiz said.", "said", False),
        ("“It will rain,” Ruiz said.", "Said", False),
        ("“It will rain,” Ruiz told\nreporters.", "told reporters", False),
        ("“It will rain,” Ruiz said.", "sai", True),
        ("“It will rain,” Ruiz said.", "admitted", True),
    ],
)
def test_a_cue_stands_near_its_quote(paragraph: str, cue: str, *, found: bool) -> None:
    """Whole, whatever its case and the kinds of space in it."""
    assert bool(_codes(_said(paragraph, speaker=RUIZ, cue=cue), "cue_not_near")) is found


def test_a_cue_may_stand_in_the_paragraph_before() -> None:
    """And no farther away."""
    article = _said("“It will rain.”", speaker=RUIZ, before="This is what Ruiz said:")
    assert _codes(article, "cue_not_near") == []
    paragraphs = ("This is what Ruiz said:", "A pause.", "“It will rain.”")
    far = evolve(article, sections=(Section(paragraphs=paragraphs),))
    assert _codes(far, "cue_not_near") == ["$.quotes[0].cue"]


def test_a_cue_of_words_that_are_nowhere_is_not_told() -> None:
    """Another rule says that the quote does not stand in the body."""
    article = _said("It is dry.", speaker=RUIZ)
    assert _codes(article, "cue_not_near") == _codes(article, "attributed_to_another") == []


@pytest.mark.parametrize(
    "paragraph",
    [
        "“It will rain,” Gil said.",
        "“It will rain,” said Gil.",
        "Gil said: “It will rain.”",
        "“It will rain,” Pedro Gil said. Gil said so twice.",
    ],
)
def test_a_cue_beside_the_name_of_another_source_is_told(paragraph: str) -> None:
    """Before the cue and behind it."""
    assert _codes(_said(paragraph, speaker=RUIZ), "attributed_to_another") == ["$.quotes[0].speaker"]


@pytest.mark.parametrize(
    "paragraph",
    [
        "“It will rain,” Ruiz said. “It will not,” Gil said.",
        "“It will rain,” she said. Gil said nothing.",
        "“It will rain,” said City Hall.",
        "“It will rain,” the mayor said.",
        "“It will rain, Gil said so,” whispered the mayor.",
        "Gil nodded. “It will rain.”",
    ],
)
def test_a_cue_that_may_be_the_speakers_is_not_told(paragraph: str) -> None:
    """Where it stands beside the speaker, a pronoun or a description anywhere, or is part of the quoted words."""
    assert _codes(_said(paragraph, speaker=RUIZ), "attributed_to_another") == []


@pytest.mark.parametrize(
    ("paragraph", "cue"),
    [
        ("The mayor, who left, blamed Gil: “It will rain.”", "blamed"),
        ("The mayor, a farmer, says Gil knew. “It will rain.”", "says"),
        ("The mayor spoke, calling Gil’s plan one word: “It will rain.”", "calling"),
    ],
)
def test_whom_the_speaker_speaks_of_is_not_the_speaker(paragraph: str, cue: str) -> None:
    """Behind a verb that does not follow the words stands its object."""
    assert _codes(_said(paragraph, speaker=RUIZ, cue=cue), "attributed_to_another") == []


def test_a_cue_within_the_quote_is_no_attribution() -> None:
    """Somebody may quote what another said."""
    article = _said("“It will rain Gil said,” Ruiz told us.", speaker=RUIZ)
    inside = evolve(article, quotes=(evolve(article.quotes[0], text="It will rain Gil said"),))
    assert _codes(inside, "attributed_to_another") == []


def test_the_way_on_which_words_reached_us_is_not_their_speaker() -> None:
    """“CNN reported” is no attribution to CNN of what a source told it."""
    through = evolve(RUIZ, via="cnn")
    assert (
        _codes(_said("“It will rain,” CNN reported.", speaker=through, cue="reported"), "attributed_to_another") == []
    )


def _counted(period: Period, published: str | None = None) -> Article:
    seized = Statistic(
        id="seized", label="Seized", quantity=Quantity(value=Decimal(446)), text="446", period=period, source="cnn"
    )
    body = "In 2024, since 2020, from 2010 to 2020, this fiscal year, last month and this year, they seized 446."
    return Article(
        id="a",
        headline="A headline",
        date_published=published,
        sections=(Section(paragraphs=(body,)),),
        sources=(CNN,),
        statistics=(seized,),
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In 2024", False),
        ("in 2024", False),
        ("this\u00a0year", False),
        ("2024", False),
        ("202", True),
        ("in May", True),
    ],
)
def test_the_words_of_a_period_stand_in_the_body(text: str, *, found: bool) -> None:
    """Whole, whatever their case and typography."""
    assert bool(_codes(_counted(Period(text=text)), "period_not_in_body")) is found


@pytest.mark.parametrize(
    ("period", "published", "found"),
    [
        (Period(text="In 2024"), None, False),
        (Period(text="In 2024", start="2024-03-01", end="2024-05-31"), None, False),
        (Period(text="In 2024", start="2023-07-01", end="2024-06-30"), None, False),
        (Period(text="In 2024", start="2014-01-01", end="2014-12-31"), None, True),
        (Period(text="since 2020", start="2020-01-01"), None, False),
        (Period(text="since 2020", start="2010-01-01"), None, True),
        (Period(text="since 2020", start="2010-01-01"), "2026-02-01", True),
        (Period(text="from 2010 to 2020", start="2010-01-01", end="2020-12-31"), None, False),
        (Period(text="this year", start="2014-01-01", end="2014-12-31"), None, False),
        (Period(text="this year", start="2014-01-01", end="2014-12-31"), "2026-02-01", True),
        (Period(text="this year", start="2026-01-01", end="2026-12-31"), "2026-02-01", False),
        (Period(text="this fiscal year", start="2026-01-01", end="2026-12-31"), "2026-02-01", False),
    ],
)
def test_recorded_days_are_those_that_the_words_mean(period: Period, published: str | None, *, found: bool) -> None:
    """Within a year; where nothing tells what the words mean, nothing is found."""
    assert bool(_codes(_counted(period, published), "period_days_differ")) is found


def test_a_bound_in_the_body_carries_its_own_number_alone() -> None:
    """“More than 3,000” carries neither 7,000 nor “less than 3,000” in the headline."""
    section = Section(paragraphs=("They closed more than 3,000 sites.",))
    article = Article(id="a", headline="A headline", sections=(section,))
    for headline, found in (
        ("More than 3,000 sites", False),
        ("3,000 sites", False),
        ("More than 7,000 sites", True),
        ("7,000 sites", True),
        ("Less than 3,000 sites", True),
    ):
        assert bool(_codes(evolve(article, headline=headline), "display_figure_not_in_body")) is found, headline


def test_quoted_words_that_are_not_recorded_name_the_quotes_beside_them() -> None:
    """So that the one that was cut short is found."""
    article = _said("“It will rain on Monday,” Ruiz said.", speaker=RUIZ)
    (finding,) = check(article, select=["unclaimed_quotation"]).findings
    assert finding.related == ("$.quotes[0]",)


def test_a_speaker_who_is_not_named_near_is_told_with_the_source() -> None:
    """Either may be mended. Letters that are longer in small ones do not shift what is near."""
    article = _said("İİİİİ “It will rain,” she said.", speaker=GIL)
    (finding,) = check(article, select=["speaker_not_near"]).findings
    assert finding.related == ("$.sources[1]",)
    near = evolve(article, sections=(Section(paragraphs=("İ" * 50, "“It will rain,” she said.", "So Pedro")),))
    assert _codes(near, "speaker_not_near") == []


def test_words_of_another_are_told_with_the_source() -> None:
    """The speaker may be wrong, or the source's name."""
    article = _said("“It will,” Gil said, “rain.”", speaker=RUIZ)
    (finding,) = check(article, select=["words_of_another_speaker"]).findings
    assert finding.related == ("$.sources[0]",)
