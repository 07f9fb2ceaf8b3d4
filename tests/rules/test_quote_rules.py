"""Rules on quotes: the cases beyond their examples."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from colombia_brief import Article, Quote, QuoteKind, Section, Source, SourceKind, Span, check
from colombia_brief.rules.ranges import merged
from colombia_brief.rules.unclaimed_quotation import _uncovered

RUIZ = Source(id="ruiz", kind=SourceKind.PERSON, name="Ana Ruiz")
ARTICLE = Article(id="a", headline="A headline", sources=(RUIZ,))


def _article(*paragraphs: str, quotes: tuple[Quote, ...] = ()) -> Article:
    return evolve(ARTICLE, sections=(Section(paragraphs=paragraphs),), quotes=quotes)


def _paths(article: Article, code: str) -> list[str]:
    return [finding.path for finding in check(article, select=[code]).findings]


def _quote(text: str, name: str = "q", speaker: str | None = "ruiz", kind: QuoteKind = QuoteKind.DIRECT) -> Quote:
    return Quote(id=name, text=text, speaker=speaker, kind=kind)


@pytest.mark.parametrize(
    "text",
    [
        "We never tried.",
        "We tried and did not fail.",
        "We failed and tried.",
        "We tried, and failed, on Monday",
    ],
)
def test_altered_words_are_refused(text: str) -> None:
    """Negations, order and unquoted words are never relaxed: one of the two rules tells."""
    article = _article("“We tried,” Ana Ruiz said, “and failed.” It was Monday.", quotes=(_quote(text),))
    report = check(article, select=["quote_altered", "quote_not_in_body"])
    assert [finding.path for finding in report.findings] == ["$.quotes[0].text"]
    assert report.findings[0].found == text
    assert report.findings[0].candidate is not None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("one two three four six", "quote_altered"),
        ("one two three six seven", "quote_altered"),
        ("one two six seven eight", "quote_not_in_body"),
    ],
)
def test_a_quote_with_most_of_its_words_is_an_altered_one(text: str, code: str) -> None:
    """Six of ten are enough, in the order of the quote."""
    article = _article("“One two three four five,” Ana Ruiz said.", quotes=(_quote(text.capitalize()),))
    report = check(article, select=["quote_altered", "quote_not_in_body"])
    assert [finding.code for finding in report.findings] == [code]


def test_a_difference_in_signs_alone_is_told() -> None:
    """Where no word differs, the sign does."""
    article = _article("“It fell by 5%,” Ana Ruiz said.", quotes=(_quote("It fell by 5"),))
    report = check(article, select=["quote_altered"])
    assert [finding.path for finding in report.findings] == ["$.quotes[0].text"]


def test_words_that_the_article_gives_to_another_are_refused() -> None:
    """The pieces of two speakers are no quote of one of them."""
    article = _article(
        "“We tried hard,” Pedro Gil said, “and failed.” Ana Ruiz left.", quotes=(_quote("We tried hard and failed"),)
    )
    assert _paths(article, "words_of_another_speaker") == ["$.quotes[0].speaker"]
    assert _paths(article, "quote_not_in_body") == _paths(article, "quote_altered") == []


def test_a_place_that_is_told_apart_is_not_ambiguous() -> None:
    """Words that stand in two places are ambiguous; words inside longer words do not count."""
    paragraphs = ("“No,” Ana Ruiz said.", "“No,” Ana Ruiz repeated. “None of it.”")
    assert _paths(_article(*paragraphs, quotes=(_quote("No"),)), "ambiguous_place") == ["$.quotes[0]"]
    assert _paths(_article(paragraphs[0], "None.", quotes=(_quote("No"),)), "ambiguous_place") == []


def test_a_selector_that_selects_is_no_finding() -> None:
    """And of two selectors, the wrong one is blamed."""
    quote = evolve(_quote("No"), prefix="Then she said", suffix="she repeated")
    article = _article("Then she said “No.” And left.", quotes=(quote,))
    assert _paths(article, "selector_selects_nothing") == ["$.quotes[0].suffix"]
    right = evolve(quote, suffix=None)
    assert _paths(_article("Then she said “No.” And left.", quotes=(right,)), "selector_selects_nothing") == []


def test_two_right_selectors_of_two_places_are_blamed_together() -> None:
    """Each selects a place, but no place has both."""
    quote = evolve(_quote("No"), prefix="first", suffix="twice")
    article = _article("At first “No” once. Later “No” twice.", quotes=(quote,))
    assert _paths(article, "selector_selects_nothing") == ["$.quotes[0].prefix"]


def test_scripts_without_case_have_no_fragments() -> None:
    """A first letter that is neither small nor capital says nothing."""
    article = _article("“雨が降る” Ana Ruiz said.", quotes=(_quote("雨が降る"),))
    assert _paths(article, "fragment_recorded_as_direct") == []


def test_a_joint_statement_and_a_quote_in_a_quote_may_overlap() -> None:
    """The same words of two speakers, and a speaker who quotes another."""
    paragraphs = ("“He told me ‘never again’ and left,” Ana Ruiz said.",)
    outer, inner = _quote("He told me ‘never again’ and left"), _quote("never again", "inner", "gil", QuoteKind.PARTIAL)
    assert _paths(_article(*paragraphs, quotes=(outer, inner)), "overlapping_quotes") == []
    joint = evolve(outer, id="joint", speaker="gil")
    assert _paths(_article(*paragraphs, quotes=(outer, joint)), "overlapping_quotes") == []
    twice = evolve(outer, id="twice")
    assert _paths(_article(*paragraphs, quotes=(outer, twice)), "overlapping_quotes") == ["$.quotes[1]"]


def test_an_indirect_quote_may_hold_a_partial_one() -> None:
    """A paraphrase with two words in marks is one indirect and one partial quote."""
    indirect = _quote("the year was “slow and hard” for all", kind=QuoteKind.INDIRECT)
    partial = _quote("slow and hard", "p", kind=QuoteKind.PARTIAL)
    article = _article("Ana Ruiz said the year was “slow and hard” for all.", quotes=(indirect, partial))
    assert check(article).warnings == ()


def test_what_lies_between_claims_is_unclaimed() -> None:
    """Each run of words that no quote covers, and only words: a comma is none."""
    paragraph = "“One is here, two is there, three is gone,” Ana Ruiz said. ‘Four’ was his."
    quotes = (_quote("One is here"), _quote("three is gone", "r"))
    report = check(_article(paragraph, quotes=quotes), select=["unclaimed_quotation"])
    assert [finding.found for finding in report.findings] == ["two is there", "Four"]
    whole = (_quote("One is here, two is there, three is gone"),)
    left = check(_article(paragraph, quotes=whole), select=["unclaimed_quotation"])
    assert [finding.found for finding in left.findings] == ["Four"]


def test_an_altered_quote_claims_the_words_that_it_alters() -> None:
    """One defect is one finding."""
    altered = _article("“We tried hard, and we failed,” Ana Ruiz said.", quotes=(_quote("We tried, and we failed"),))
    assert [finding.code for finding in check(altered).findings] == ["quote_altered"]
    other = _article(
        "“We tried hard,” Pedro Gil said, “and failed.” Ruiz.", quotes=(_quote("We tried hard and failed"),)
    )
    assert [finding.code for finding in check(other).findings] == ["words_of_another_speaker"]


def test_a_quotation_in_a_quotation_is_claimed_with_it() -> None:
    """Only the outer one needs a quote."""
    article = _article("“He said ‘never’ to me,” Ana Ruiz said.", quotes=(_quote("He said ‘never’ to me"),))
    assert _paths(article, "unclaimed_quotation") == []


def test_display_text_quotes_what_the_body_quotes() -> None:
    """In any typography, and nothing else; words that the body has without marks are not quoted there."""
    article = _article("“It will rain,” Ana Ruiz said. It rained.")
    right, wrong = "Ruiz: 'It will rain'", "Ruiz: “It rained”"
    assert _paths(evolve(article, headline=right, summary=right), "display_quotation_not_in_body") == []
    for display, path in (
        (evolve(article, headline=wrong), "$.headline"),
        (evolve(article, summary=wrong), "$.summary"),
        (evolve(article, sections=(*article.sections, Section(heading=wrong))), "$.sections[1].heading"),
    ):
        assert _paths(display, "display_quotation_not_in_body") == [path]


@pytest.mark.parametrize(
    ("headline", "found"),
    [
        ("Ruiz: “It Will Certainly Rain”", False),
        ("Ruiz: “It will Certainly Rain”", False),
        ("Ruiz Calls It “Certainly”", False),
        ("Ruiz: “It Will certainly Rain”", True),
        ("Ruiz: “It Will Certainly Snow”", True),
        ("Ruiz: “It Rained”", True),
        ("Ruiz: “IT will certainly rain”", True),
        ("Ruiz: “iT WILL”", True),
        ("Ruiz: “us”", True),
        ("Ruiz: “Us”", True),
        ("Ruiz: “US”", False),
    ],
)
def test_a_headline_may_be_in_title_case(headline: str, *, found: bool) -> None:
    """Its words are in capitals, all but short ones; they are still those that the body quotes."""
    article = _article("“It will certainly rain,” Ana Ruiz said of the “US.” It rained.")
    assert bool(_paths(evolve(article, headline=headline), "display_quotation_not_in_body")) is found


@pytest.mark.parametrize(
    ("headline", "body", "found"),
    [
        ("“The Café Project Won”", "It was “the cafe\u0301 project won” then.", False),
        ("“Our Cooperation Has Failed”", "He said “our co\u00adoperation has failed” then.", False),
        ("“Our Plan … Has Failed”", "He said “our plan [for us] has failed” then.", False),
        ("“Our Plan Has Failed …”", "He said “our plan has failed [us] again” then.", False),
        ("“Our Plan Has Failed”", "He said “our plan” and “has failed.”", True),
        ("“Our Plan Has Failed”", "In İzmir he said “our plan has failed” then.", False),
    ],
)
def test_title_case_bears_what_the_match_bears(headline: str, body: str, *, found: bool) -> None:
    """Other typography and what an editor left out; what stands apart is not one quotation."""
    article = evolve(_article(body), headline=headline)
    assert bool(_paths(article, "display_quotation_not_in_body")) is found


def test_a_speaker_is_near_by_any_word_of_the_name() -> None:
    """In the paragraphs around; not four paragraphs away."""
    far = ("Ana Ruiz came.", "It rained.", "It rained.", "It rained.", "“We left,” she said.")
    assert _paths(_article(*far, quotes=(_quote("We left"),)), "speaker_not_near") == ["$.quotes[0].speaker"]
    assert _paths(_article(*far[1:], "Ruiz left.", quotes=(_quote("We left"),)), "speaker_not_near") == []


@pytest.mark.parametrize(
    ("name", "named", "near"),
    [
        ("Ana Ruiz", "Ana", False),
        ("Ana Ruiz", "Ruiz", True),
        ("Ana Ruiz", "RUIZ", True),
        ("Ana Roe", "Ana", True),
        ("Ana Roe", "Roe", True),
        ("the FBI office", "FBI", True),
        ("the FBI office", "the", False),
    ],
)
def test_short_words_of_a_name_do_not_count_beside_longer_ones(name: str, named: str, *, near: bool) -> None:
    """Three letters are short, unless they are capitals."""
    article = evolve(
        _article(f"“We left,” {named} said.", quotes=(_quote("We left"),)), sources=(evolve(RUIZ, name=name),)
    )
    assert (_paths(article, "speaker_not_near") == []) is near


@pytest.mark.parametrize(("before", "after", "near"), [(3, 9, True), (4, 9, False), (9, 1, True), (9, 2, False)])
def test_near_is_three_paragraphs_before_and_one_after(before: int, after: int, *, near: bool) -> None:
    """So far from the quote a speaker may be named."""
    texts = [f"It rained {number}." for number in range(10)]
    texts[5 - before if before < 9 else 5 + after] += " Ruiz came."
    texts[5] = "“We left.”"
    article = _article(*texts, quotes=(_quote("We left"),))
    assert (_paths(article, "speaker_not_near") == []) is near


@pytest.mark.parametrize(
    ("first", "second", "same", "other"),
    [
        # Apart, touching, overlapping, one in the other at its head, its end and its midst, and the same words.
        ("One is", "there now", True, True),
        ("One is here", "is here", False, True),
        ("One is", "is here", False, False),
        ("is here", "One is", False, False),
        ("One is here", "One is", False, True),
        ("One is", "One is here", False, True),
        ("One is here", "is", False, True),
        ("One is", "One is", False, True),
    ],
)
def test_which_places_may_overlap(first: str, second: str, *, same: bool, other: bool) -> None:
    """Those of one speaker may not; those of two may, if one lies whole in the other."""
    for speaker, fine in (("ruiz", same), ("gil", other)):
        quotes = (_quote(first), _quote(second, "r", speaker, QuoteKind.PARTIAL))
        paths = _paths(_article("“One is here and there now,” Ana Ruiz said.", quotes=quotes), "overlapping_quotes")
        assert paths == ([] if fine else ["$.quotes[1]"]), speaker


def test_unnamed_speakers_are_near_by_their_description() -> None:
    """Short names and names in other scripts too."""
    aide = Source(id="ruiz", kind=SourceKind.PERSON, described_as="an aide", role="adviser")
    article = evolve(_article("“We left,” said an adviser.", quotes=(_quote("We left"),)), sources=(aide,))
    assert _paths(article, "speaker_not_near") == []
    short = evolve(RUIZ, name="Xi")
    article = evolve(_article("“We left,” Xi said.", quotes=(_quote("We left"),)), sources=(short,))
    assert _paths(article, "speaker_not_near") == []
    bureau = evolve(aide, described_as="the FBI", role="Agents")
    article = evolve(_article("“We left,” the FBI said.", quotes=(_quote("We left"),)), sources=(bureau,))
    assert _paths(article, "speaker_not_near") == []
    symbol = evolve(RUIZ, name="李")
    article = evolve(_article("“We left,” 李 said.", quotes=(_quote("We left"),)), sources=(symbol,))
    assert _paths(article, "speaker_not_near") == []


def test_unknown_speakers_and_missing_words_are_left_to_their_rules() -> None:
    """No second finding about the same defect."""
    article = _article("“We left,” she said.", quotes=(_quote("We left", speaker="x"), _quote("We stayed", "r")))
    assert _paths(article, "speaker_not_near") == []


_SPANS = st.tuples(st.integers(0, 20), st.integers(1, 6)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(_SPANS, st.lists(_SPANS))
def test_what_no_claim_covers_is_left(span: Span, claims: list[Span]) -> None:
    """Whatever claims overlap, meet, lie in one another, or elsewhere."""
    left = list(_uncovered(span, merged(claims)))
    assert all(start < end for start, end in left)
    found = [place for start, end in left for place in range(start, end)]
    claimed = {place for claim in claims for place in range(claim.start, claim.end)}
    assert found == [place for place in range(span.start, span.end) if place not in claimed]
