"""Rules on the article as a document, its ids and its sources: the cases beyond their examples."""

from decimal import Decimal
from unicodedata import name

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from colombia_brief import (
    Article,
    AttributionLevel,
    Correction,
    CorrectionKind,
    Derivation,
    DerivationKind,
    Period,
    Quantity,
    Quote,
    Section,
    Source,
    SourceKind,
    Statistic,
    Waiver,
    check,
)

ARTICLE = Article(id="a", headline="A headline")
COUNT = Statistic(id="sites", label="Sites", quantity=Quantity(value=Decimal(12), unit="site"), text="12 sites")


def _paths(article: Article, code: str) -> list[str]:
    return [finding.path for finding in check(article, select=[code]).findings]


@pytest.mark.parametrize(
    ("published", "modified", "fires"),
    [
        ("2026-03-02", "2026-03-02", False),
        ("2026-03-02", "2026-03-01", True),
        ("2026-03-02T09:00:00Z", "2026-03-02T08:59:59Z", True),
        ("2026-03-02T09:00:00+05:00", "2026-03-02T05:00:00Z", False),
        ("2026-03-02", "2026-03-01T23:00:00-05:00", False),
        ("2026-03-02", "2026-03-01T09:59:59Z", True),
        ("2026-03-02", "2026-03-01T10:00:00Z", False),
        ("2026-03-02T11:59:59Z", "2026-03-01", False),
        ("2026-03-02T12:00:00Z", "2026-03-01", True),
    ],
)
def test_only_what_is_surely_out_of_order_is_told(published: str, modified: str, *, fires: bool) -> None:
    """Offsets count; two days are compared as days, and a day beside a time may be a day anywhere on earth."""
    article = evolve(ARTICLE, date_published=published, date_modified=modified)
    assert bool(_paths(article, "dates_out_of_order")) is fires


def test_corrections_follow_the_publication() -> None:
    """Each correction with a date is compared; one without is not."""
    dated = Correction(kind=CorrectionKind.CORRECTION, text="Mended.", date="2026-01-01")
    article = evolve(ARTICLE, date_published="2026-03-02", corrections=(evolve(dated, date=None), dated))
    assert _paths(article, "dates_out_of_order") == ["$.corrections[1].date"]


def test_a_period_ends_after_it_starts() -> None:
    """Recorded days are compared; half a period is not."""
    backwards = evolve(COUNT, period=Period(text="in 2025", start="2025-12-31", end="2025-01-01"))
    open_ended = evolve(COUNT, period=Period(text="since 2025", start="2025-01-01"))
    article = evolve(ARTICLE, statistics=(open_ended, backwards))
    assert _paths(article, "dates_out_of_order") == ["$.statistics[1].period.end"]


@pytest.mark.parametrize(
    "text",
    [
        "می‌خواهم",  # Persian, with a zero-width non-joiner between letters that need it
        "family 👩‍👩‍👧",
        "שלום\u200f!",
        "soft\u00adhyphen",
        "12\u00a0sites",
    ],
)
def test_characters_that_a_script_needs_are_left_alone(text: str) -> None:
    """Joiners in Persian and in emoji, marks of direction in Hebrew, soft hyphens, no-break spaces."""
    assert _paths(evolve(ARTICLE, headline=text), "invisible_character") == []


@pytest.mark.parametrize("text", ["a\u200db", "\u200dab", "a\u200eb", "שלום\u202e!", "zero\u200bwidth", "a\u2066b"])
def test_characters_that_hide_or_turn_text_are_told(text: str) -> None:
    """Wherever they stand: the path is that of the text."""
    article = evolve(ARTICLE, sections=(Section(paragraphs=("Clean.", text)),))
    assert _paths(article, "invisible_character") == ["$.sections[0].paragraphs[1]"]


@pytest.mark.parametrize(
    "character",
    "\u115f\u1160\u180e\u200b\u2060\u2061\u2062\u2063\u2064\u3164\ufeff\uffa0\u202a\u202b\u202c\u202d\u202e\u2066\u2067"
    "\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f\ufff9\ufffa\ufffb",
)
def test_some_characters_are_needed_nowhere(character: str) -> None:
    """Not even between letters that joiners and marks of direction are left alone beside."""
    for text in (f"ab{character}", f"שלום{character}שלום", f"می{character}خواهم"):
        report = check(evolve(ARTICLE, headline=text), select=["invisible_character"])
        label = f"U+{ord(character):04X} {name(character)}"
        told = f"has the invisible character {label} at offset {text.index(character)}; remove it"
        assert [finding.message for finding in report.findings] == [told]


@pytest.mark.parametrize("joiner", ["\u200c", "\u200d"])
@pytest.mark.parametrize(
    ("before", "after", "needed"),
    [
        ("\u0590", "\u05d0", True),
        ("\u05d0", "\u0590", True),
        ("\u058f", "\u05d0", False),
        ("\u05d0", "\u058f", False),
        ("", "\u05d0", False),
        ("\u05d0", "", False),
        ("a\u05d0", "\u05d0b", True),
    ],
)
def test_a_joiner_joins_two_letters_beyond_latin(joiner: str, before: str, after: str, *, needed: bool) -> None:
    """Latin, Greek, Cyrillic and Armenian letters join nothing, nor does the edge of a text."""
    article = evolve(ARTICLE, headline=f"{before}{joiner}{after}")
    assert (_paths(article, "invisible_character") == []) is needed


@given(text=st.text(st.characters(max_codepoint=0x7E, min_codepoint=0x20), min_size=1).filter(str.strip))
def test_ascii_is_visible(text: str) -> None:
    """No text of ASCII letters has an invisible character."""
    assert _paths(evolve(ARTICLE, headline=text), "invisible_character") == []


def test_references_of_every_kind_are_followed() -> None:
    """Speakers, sources, ways, parts and operands; what is None leads nowhere on purpose."""
    article = evolve(
        ARTICLE,
        sources=(Source(id="s", kind=SourceKind.PERSON, name="Ana Ruiz", via="x1"),),
        quotes=(Quote(id="q", text="One", speaker="x2"), Quote(id="r", text="Two")),
        statistics=(
            evolve(
                COUNT, source="x3", part_of="x4", derivation=Derivation(kind=DerivationKind.SUM, of=("sites", "x5"))
            ),
            evolve(COUNT, id="t", source="s"),
        ),
    )
    assert _paths(article, "dangling_id") == [
        "$.sources[0].via",
        "$.quotes[0].speaker",
        "$.statistics[0].source",
        "$.statistics[0].part_of",
        "$.statistics[0].derivation.of[1]",
    ]


def test_circles_of_parts_and_derivations_are_told() -> None:
    """Also where several ways lead on, and none of them leads back for some."""
    a = evolve(COUNT, id="a", part_of="b", derivation=Derivation(kind=DerivationKind.SUM, of=("b", "c")))
    b = evolve(COUNT, id="b", part_of="a", derivation=Derivation(kind=DerivationKind.SUM, of=("c", "c", "d")))
    c = evolve(COUNT, id="c", derivation=Derivation(kind=DerivationKind.SUM, of=("b", "d")))
    d = evolve(COUNT, id="d", derivation=Derivation(kind=DerivationKind.SUM, of=("e",)))
    article = evolve(ARTICLE, statistics=(a, b, c, d, evolve(COUNT, id="e")))
    assert _paths(article, "circular_reference") == [
        "$.statistics[0].part_of",
        "$.statistics[1].part_of",
        "$.statistics[1].derivation.of",
        "$.statistics[2].derivation.of",
    ]


def test_a_figure_of_an_off_the_record_source_is_told() -> None:
    """Statistics too rest on a source, and those of another source are let be."""
    off = Source(
        id="off", kind=SourceKind.PERSON, described_as="an aide", attribution_level=AttributionLevel.OFF_THE_RECORD
    )
    statistics = (evolve(COUNT, source="other"), evolve(COUNT, id="t", source="off"))
    article = evolve(ARTICLE, sources=(off,), statistics=statistics)
    assert _paths(article, "off_the_record_quoted") == ["$.statistics[1].source"]


def test_documents_and_posts_need_no_reason_to_be_unnamed() -> None:
    """Nobody is kept back then."""
    post = Source(id="post", kind=SourceKind.POST, described_as="a post")
    assert _paths(evolve(ARTICLE, sources=(post,)), "anonymity_without_reason") == []


def test_a_waiver_of_another_path_is_unused() -> None:
    """Code and path must both be those of a finding."""
    agency = Source(id="agency", kind=SourceKind.ORGANIZATION, name="The Agency")
    right = Waiver(code="unused_source", path="$.sources[0]", reason="Known.")
    article = evolve(ARTICLE, sources=(agency,), waivers=(right, evolve(right, path="$.sources[1]")))
    assert [finding.path for finding in check(article).findings] == ["$.waivers[1]"]


@pytest.mark.parametrize(
    ("target", "fires"),
    [
        (None, False),
        ("$", False),
        ("a", False),
        ("sites", False),
        ("site", True),
        ("the headline", True),
        ("$.headline", False),
        ("$.sections[0].paragraphs[0]", False),
        ("$.sections[0].paragraphs[1]", True),
        ("$.sections[1]", True),
        ("$.sections[-1]", True),
        ("$.sections", False),
        ("$.sections.heading", True),
        ("$.quotes", True),
        ("$.statistics[0].quantity.value", False),
        ("$.statistics[0].quantity.value[0]", True),
        ("$.statistics[0].quantity.value.real", True),
        ("$.summary", True),
        ("$.body", True),
        ("$.__class__", True),
        ("$headline", True),
        ("$.headline ", True),
    ],
)
def test_a_correction_is_about_something_that_is_there(target: str | None, *, fires: bool) -> None:
    """An id, or a path at which the article has data."""
    article = evolve(
        ARTICLE,
        sections=(Section(paragraphs=("There are 12 sites.",)),),
        statistics=(COUNT,),
        corrections=(Correction(kind=CorrectionKind.CORRECTION, text="There are 12.", target=target),),
    )
    assert _paths(article, "correction_target_unknown") == (["$.corrections[0].target"] if fires else [])


def test_a_mistyped_target_is_answered_with_the_nearest() -> None:
    """As a mistyped reference is."""
    correction = Correction(kind=CorrectionKind.CORRECTION, text="There are 12.", target="sits")
    report = check(
        evolve(ARTICLE, statistics=(COUNT,), corrections=(correction,)), select=["correction_target_unknown"]
    )
    assert report.warnings[0].message == "'sits' leads to nothing in the article; did you mean 'sites'?"
