"""Matching quotes: every level, every refusal, the places, and what is never relaxed."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_brief.model.span import Span
from colombia_brief.words.folding import fold
from colombia_brief.words.matching import Body, Match, MatchLevel, match_quote, match_quotes
from colombia_brief.words.quotations import find_quotations

BODY = (
    "The mayor was calm. “We tried hard for 12 years,” she said, “and it’s over – for [the] town.”\n\n"
    "They won by -5% in a vote that cost $10 million. He called it “a ‘slow, hard’ year.” "
    "“I do not care about it. It is done. We can’t pay 10 000 people,” he said."
)


@pytest.mark.parametrize(
    ("quote", "level"),
    [
        ("We tried hard for 12 years,", MatchLevel.EXACT),
        ("We tried hard", MatchLevel.EXACT),
        ("“We tried hard”", MatchLevel.EXACT),
        ("  We tried hard\n", MatchLevel.EXACT),
        ("it’s over", MatchLevel.EXACT),
        ("it's over", MatchLevel.TYPOGRAPHIC),
        ("and it's over—for [the] town", MatchLevel.TYPOGRAPHIC),
        ("a “slow, hard” year", MatchLevel.TYPOGRAPHIC),
        ("We tried\nhard", MatchLevel.TYPOGRAPHIC),
        ("We tried hard for 12\xa0years", MatchLevel.TYPOGRAPHIC),
        ("We tr\xadied hard", MatchLevel.TYPOGRAPHIC),
        ("We tried hard for 12 years.", MatchLevel.PUNCTUATION),
        ("a ‘slow, hard,’ year", MatchLevel.PUNCTUATION),
        ("a ‘slow, hard’ year,", MatchLevel.PUNCTUATION),
        ("We tried hard for 12 years, and it’s over", MatchLevel.SPLIT),
        ("We tried hard for 12 years and it's over", MatchLevel.SPLIT),
        ("We tried hard for 12 years. and it's over", MatchLevel.SPLIT),
        ("12 years – and it's over", MatchLevel.SPLIT),
        ("it's over – for the town", MatchLevel.EDITORIAL),
        ("[w]e tried hard", MatchLevel.EDITORIAL),
        ("[I]t’s over", MatchLevel.EDITORIAL),
        ("We tried hard for 12 years ... and it's over", MatchLevel.EDITORIAL),
        ("We tried […] it’s over", MatchLevel.EDITORIAL),
        ("We tried…", MatchLevel.EDITORIAL),
        ("… for 12 years", MatchLevel.EDITORIAL),
        ("I do not care about it … We can’t pay", MatchLevel.EDITORIAL),
        ("I do not care about it … [w]e can’t pay", MatchLevel.EDITORIAL),
    ],
)
def test_each_level_is_named(quote: str, level: MatchLevel) -> None:
    """A quote that stands inside quotation marks is found at the strictest level that holds."""
    match = match_quote(BODY, quote)
    assert match.level is level
    assert match
    assert match.quoted
    assert match.selected


@pytest.mark.parametrize(
    ("quote", "level"),
    [
        ("The mayor was calm.", MatchLevel.EXACT),
        ("-5%", MatchLevel.EXACT),
        ("by −5%", MatchLevel.TYPOGRAPHIC),
        ("was calm. “We tried hard for 12 years,” she said", MatchLevel.EXACT),
        ("[t]he mayor was calm", MatchLevel.EDITORIAL),
        ("[sic] They won [sic] by -5%", MatchLevel.EDITORIAL),
    ],
)
def test_words_outside_quotation_marks_are_not_quoted(quote: str, level: MatchLevel) -> None:
    """The words stand in the text, but no one is quoted."""
    match = match_quote(BODY, quote)
    assert match.level is level
    assert not match.quoted


@pytest.mark.parametrize(
    "quote",
    [
        "We never tried hard",
        "We tried hard for 13 years",
        "we tried hard",
        "We Tried hard",
        "[i]t’s Over",
        "tried We hard",
        "and it’s over We tried hard",
        "We tried hard for 12 years, she said, and it’s over",
        "We tried hard!",
        "We tried hard? for 12 years",
        "We tried. hard for 12 years",
        "won by 5%",
        "5%",
        "-5",
        "cost 10 million",
        "cost £10 million",
        "10 million",
        "We can",
        "pay 10",
        "000 people",
        "10000 people",
        "I do … care about it",
        "I do not care … done … about it",
        "year I do not care",
        "a slow, hard year",
        "The mayor … tried",
        "The mayor was … calm They",
        "ried hard",
        "We tried har",
        "",
        " ",
        "…",
        "“”",
        "?!",
        ".",
        "\xad",
        "it’s over\x1ffor",
        "[town].\x1ea",
        "xyzzy",
    ],
)
def test_what_does_not_stand_in_the_text_is_refused(quote: str) -> None:
    """Digits, signs, currency, per cent, negations, order, letters and their case are never relaxed."""
    match = match_quote(BODY, quote)
    assert match.level is MatchLevel.NONE
    assert not match
    assert match.spans == ()
    assert not match.quoted


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        ("He favours a non-violent protest.", "violent protest"),
        ("He favours a non–violent protest.", "non"),
        ("It rose .5 percent.", "5 percent"),
        ("It rose 1.5 percent.", "5 percent"),
        ("It rose 1.5 percent.", "It rose 1"),
        ("It is 1,000 miles.", "1"),
        ("At 10:30 it began.", "At 10"),
        ("It cost 10 € then.", "It cost 10"),
        ("It cost € 10 then.", "10 then"),
        ("It cost 5 % more.", "It cost 5"),
        ("The U.S. policy.", "S. policy"),
        ("The U.S. policy.", "The U"),
        ("AT&T said so.", "T said so"),
        ("It fell −5 points.", "5 points"),
        ("It is 5° now.", "It is 5"),
        ("I can't go.", "t go"),
        ("It was 10 000 people.", "It was 10"),
        ("He is 5'10\" tall.", "He is 5\"10' tall"),
    ],
)
def test_no_word_number_or_amount_is_cut(body: str, quote: str) -> None:
    """A quote may not begin or end inside a word, a number or an amount: that would change what is said."""
    assert match_quote(body, quote).level is MatchLevel.NONE
    assert match_quote(f"“{body}”", quote).level is MatchLevel.NONE


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        ("We tried—and failed.", "and failed"),
        ("We tried—and failed.", "We tried"),
        ("We tried.Then we left.", "Then we left"),
        ("We tried.Then we left.", "We tried"),
        ("In 2015 200 people came.", "In 2015"),
        ("a list -We won", "We won"),
        ("(We won)", "We won"),
        ("He said…we won", "we won"),
        ("the voters' choice", "the voters"),
        ('an "odd" word', "odd"),
        ("We won 5 – they lost", "We won 5"),
        ("We won 5.", "We won 5"),
        ("5 won", "5 won"),
        ("10% won", "10% won"),
    ],
)
def test_whole_words_are_found_next_to_anything_else(body: str, quote: str) -> None:
    """Dashes, stops without a space, brackets and marks do not hold a word fast."""
    assert match_quote(body, quote).level is MatchLevel.EXACT
    # The same by the search for words, which a space that is not plain calls for.
    assert match_quote(body.replace(" ", "  "), quote).level in {MatchLevel.EXACT, MatchLevel.TYPOGRAPHIC}


def test_spans_are_the_pieces() -> None:
    """An interrupted quotation has a span for each piece, without marks."""
    match = match_quote(BODY, "hard for 12 years and it's over")
    assert [span.of(BODY) for span in match.spans] == ["hard for 12 years,", "and it’s over"]


def test_spans_leave_out_what_the_quote_leaves_out() -> None:
    """With ellipses there is a span for each part."""
    match = match_quote(BODY, "We tried … years ... over")
    assert [span.of(BODY) for span in match.spans] == ["We tried", "years", "over"]


@pytest.mark.parametrize(
    ("quote", "places"),
    [
        ("“We tried hard”", ["We tried hard"]),
        ("it's over", ["it’s over"]),
        ("and it's over—for [the] town", ["and it’s over – for [the] town"]),
        ("We tr\xadied hard", ["We tried hard"]),
        ("a ‘slow, hard,’ year", ["a ‘slow, hard’ year"]),
        ("a ‘slow, hard’ year,", ["a ‘slow, hard’ year."]),
        ("We tried hard for 12 years, and it’s over", ["We tried hard for 12 years,", "and it’s over"]),
        ("We tried hard for 12 years and it's over", ["We tried hard for 12 years,", "and it’s over"]),
        ("12 years – and it's over", ["12 years,", "and it’s over"]),
        ("it's over – for the town", ["it’s over – for [the] town"]),
        ("[w]e tried hard", ["We tried hard"]),
        ("We tried hard for 12 years ... and it's over", ["We tried hard for 12 years", "and it’s over"]),
        ("We tried […] it’s over", ["We tried", "it’s over"]),
        ("We tried…", ["We tried"]),
        ("… for 12 years", ["for 12 years"]),
        ("I do not care about it … We can’t pay", ["I do not care about it", "We can’t pay"]),
        ("We … tried … 12 … it’s … for", ["We", "tried", "12", "it’s", "for"]),
        ("They won by −5%", ["They won by -5%"]),
        ("[sic] They won [sic] by -5%", ["They won by -5%"]),
        ("pay 10\xa0000 people", ["pay 10 000 people"]),
    ],
)
def test_the_places_are_those_of_the_words(quote: str, places: list[str]) -> None:
    """At every level, to the character: stops that the quote has in another form belong to the place."""
    for before in ("", "’’ " * 20, "It\xadis\xad… “so,” she said.\n\n"):
        match = match_quote(before + BODY, quote)
        assert [span.of(before + BODY) for span in match.spans] == places
        assert match.spans[0].start == len(before) + BODY.index(places[0])


def test_a_full_stop_for_a_comma_takes_in_the_comma() -> None:
    """The stop that the house style chose belongs to the place."""
    assert [span.of(BODY) for span in match_quote(BODY, "12 years.").spans] == ["12 years,"]


def test_a_place_in_quotation_marks_is_preferred() -> None:
    """Even at a looser level, and even if the words stand elsewhere first."""
    body = "It is over now, they say. “It’s over. It is… over now,” she said."
    match = match_quote(body, "It is over now")
    assert match.quoted
    assert match.level is MatchLevel.EDITORIAL


def test_a_place_anywhere_may_be_asked_for() -> None:
    """Who only wants the very words takes them from prose, though they are quoted in other typography."""
    body = Body("It's over now. “It’s over now,” she said.")
    assert body.match("It's over now").quoted
    anywhere = body.match("It's over now", anywhere=True)
    assert (anywhere.level, anywhere.quoted) == (MatchLevel.EXACT, False)


def test_the_strictest_place_is_preferred() -> None:
    """Of two places in quotation marks the one that differs less is given."""
    body = "“We won,” she said, “at last.” Then: “We won ‘at last,’ he says.” “We won ‘at last’, he says.”"
    match = match_quote(body, "We won 'at last', he says")
    assert match.level is MatchLevel.TYPOGRAPHIC
    assert match.spans[0].start > body.index("Then: “We won ‘at last,’") + 6


def test_a_search_for_words_may_find_an_exact_place() -> None:
    """Where a glance does not tell, the words do, and the level is still exact."""
    assert match_quote("“I say -we- won, and -we- lost,” she said.", "we").level is MatchLevel.NONE
    assert match_quote("“I say .we won,” she said.", "we won").level is MatchLevel.EXACT


def test_many_places_inside_words_do_not_hide_the_one_that_counts() -> None:
    """A word that is part of many others is found where it stands alone."""
    assert match_quote(f"“{'another ' * 40}an other,” she said.", "an").level is MatchLevel.EXACT


@pytest.mark.parametrize(
    ("body", "level"),
    [
        ("“We tried,” she said, “and failed.”", MatchLevel.SPLIT),
        ("“We tried,” she said, “and failed.” “We tried,  and failed.”", MatchLevel.TYPOGRAPHIC),
        ("“We tried,” she said, “and failed.” “We tried hard.”", MatchLevel.SPLIT),
        ("“We tried,” she said, “and failed.” “So\xad.”", MatchLevel.SPLIT),
        ("“It is we. We tried,” she said, “and failed-ish.”", MatchLevel.NONE),
    ],
)
def test_a_split_place_is_no_better_than_it_is(body: str, level: MatchLevel) -> None:
    """Pieces that stand as they are in the quote are found at once, unless a stricter place is possible."""
    assert match_quote(body, "We tried, and failed").level is level


def test_numbers_over_pieces_are_found_by_their_words() -> None:
    """A quote without a word of letters alone takes the longer way."""
    assert match_quote("“5, 6,” she said, “7, 8.”", "6, 7").level is MatchLevel.SPLIT


def test_places_gives_all_of_them() -> None:
    """What stands in quotation marks more than once is ambiguous; elsewhere only counts if none is quoted."""
    body = Body("“No,” she said. “No,” said he. No one, no, No.")
    assert [match.spans[0].start for match in body.places("No")] == [1, 17]
    assert [match.spans[0].start for match in Body("No? No.").places("No")] == [0, 4]
    assert body.places("Yes") == ()


@pytest.mark.parametrize(
    ("prefix", "suffix", "start"),
    [
        ("", "she said", 1),
        ("", ",” said", 17),
        ("she said. “", "", 17),
        ("she said.", "said he", 17),
    ],
)
def test_prefix_and_suffix_select(prefix: str, suffix: str, start: int) -> None:
    """The text right before and after picks the place; marks and spaces in between do not count."""
    match = match_quote("“No,” she said. “No,” said he.", "No,", prefix=prefix, suffix=suffix)
    assert match.spans == (Span(start, start + 3),)
    assert match.selected


def test_a_selector_that_does_not_select_says_so() -> None:
    """The first place is given, and that the text around it is another."""
    match = match_quote("“No,” she said.", "No,", prefix="he said")
    assert match.level is MatchLevel.EXACT
    assert not match.selected
    assert match_quote("“No,” she said.", "Yes", prefix="he said").level is MatchLevel.NONE


@pytest.mark.parametrize(
    ("speaker", "stands"),
    [
        ("Ann Roe", True),
        (["the mayor", "Roe"], True),
        ("Joe Poe", False),
        (None, True),
    ],
)
def test_another_speaker_between_the_pieces_refuses(speaker: str | list[str] | None, stands: bool) -> None:  # noqa: FBT001 - a column of the table
    """Names by which the speaker goes are looked for in the attribution."""
    body = "“We tried hard,” Mayor Roe said. “We failed.”"
    assert bool(match_quote(body, "We tried hard, We failed.", speaker=speaker)) is stands


@pytest.mark.parametrize(
    "told",
    ["Roe, a farmer, said of Poe", "Roe, 66, told CNN on Friday", "said Poe’s friend Ann Roe", "said Roe’s office"],
)
def test_whom_the_speaker_speaks_of_or_to_is_no_other_speaker(told: str) -> None:
    """Names behind the verb, or in the genitive, are not the subject."""
    assert match_quote(f"“We tried,” {told}. “We failed.”", "We tried, We failed.", speaker="Roe’s office")


@pytest.mark.parametrize("told", ["she said", "said the mayor", "the mayor of Ames, in a hat"])
def test_an_attribution_without_a_name_is_anyones(told: str) -> None:
    """A pronoun or a description does not contradict the speaker."""
    assert match_quote(f"“We tried,” {told}. “We failed.”", "We tried, We failed.", speaker="Joe Poe")


def test_quotes_of_one_body_are_read_together() -> None:
    """One text, many quotes, and the same verdicts as one by one."""
    quotes = ["We tried hard", "No.", "it's over"]
    assert match_quotes(BODY, quotes) == tuple(match_quote(BODY, quote) for quote in quotes)
    prepared = Body(BODY)
    assert match_quotes(prepared, quotes) == match_quotes(BODY, quotes)
    assert prepared.quotations == find_quotations(BODY)
    assert prepared.quotations is prepared.quotations


def test_a_refusal_explains_itself() -> None:
    """What is nearest and what differs is told word by word."""
    match = match_quote(BODY, "We tried hard for 13 years")
    assert match.nearest is not None
    assert match.nearest.quoted
    assert match.explain().splitlines() == [
        "“We tried hard for 13 years” is not in the text.",
        "The nearest, in quotation marks at 21 to 47: “We tried hard for 12 years”",
        "- the quote has “13”, the text “12”",
    ]


def test_a_refusal_for_order_alone_explains_itself() -> None:
    """If no word differs, it is how they stand that does."""
    body = "“We tried.” They left. “We failed.”"
    explained = match_quote("“We tried, he said.” She left.", "We tried he said.").explain()
    assert "the words are the same" in explained
    assert "the quote has" in match_quote(body, "We failed. We tried.").explain()


def test_a_refusal_without_any_likeness_explains_itself() -> None:
    """Nothing is near what has no word in common."""
    match = match_quote(BODY, "xyzzy")
    assert match.nearest is None
    assert match.explain().endswith("Nothing in the text is like it.")


def test_the_nearest_place_may_be_prose() -> None:
    """Words outside quotation marks are told to be so."""
    assert "outside quotation marks" in match_quote(BODY, "The mayor was very calm.").explain()
    assert "outside quotation marks" in match_quote("The mayor was calm.", "The mayor was very calm.").explain()


def test_a_match_explains_itself() -> None:
    """Where a quote stands, and how."""
    match = match_quote(BODY, "The mayor was calm.")
    assert match.explain() == (
        "“The mayor was calm.” stands in the text, outside quotation marks, at 0 to 19 (level: exact)."
    )
    assert match.nearest is None
    assert "inside quotation marks, at 21 to 48, 61 to 74 (level: split)" in (
        match_quote(BODY, "We tried hard for 12 years, and it’s over").explain()
    )


def test_a_match_made_by_hand_has_nothing_near() -> None:
    """Without a text there is nothing to compare with."""
    assert Match(MatchLevel.NONE, quote="x").explain().endswith("like it.")


def test_the_first_of_equal_places_is_given() -> None:
    """Later places at the same level do not count."""
    body = "“We won,” she said. “We won,” he said."
    assert match_quote(body, "We won.").spans[0].start == 1


def test_an_empty_piece_has_no_place() -> None:
    """Marks around nothing between two pieces are passed over."""
    body = "“We tried” . . . “” . . . “failed”"
    assert [span.of(body) for span in match_quote(body, "We tried failed").spans] == ["We tried", "failed"]


def test_marks_inside_the_quote_are_kept() -> None:
    """Marks at both ends that do not belong together are part of the quote."""
    assert match_quote("He said “one” or “two” of them", "“one” or “two”").spans == (Span(8, 22),)


def test_separators_in_the_text_are_spaces() -> None:
    """Control characters that the search uses itself do not confuse it."""
    assert match_quote("“We\x1ftried\x1ehard”", "We tried hard").level is MatchLevel.TYPOGRAPHIC


def test_repeated_words_take_linear_time() -> None:
    """Long periodic texts end: the number of places tried is bounded."""
    body = "a " * 50_000
    assert match_quote(body, "a " * 25_000).level is MatchLevel.EXACT
    assert match_quote(body, "a " * 25_000 + "x").level is MatchLevel.NONE
    assert match_quote(body, "a, " * 25_000).level is MatchLevel.NONE
    assert match_quote(f"“{body}”", "a … a … [a]").level is MatchLevel.EDITORIAL
    assert match_quote(f"“{body}”", "a … a, a").level is MatchLevel.NONE
    assert match_quote("“x not a. ” " * 200, "x … a").level is MatchLevel.NONE


WORDS = st.sampled_from(["a", "Be", "not", "5", "-5", "$5", "5%", "it’s", "no", "‘so’", "[the]", "…", "x,", "y.", "—"])
TEXTS = st.text(alphabet="ab5 .,\"“”‘’'«»[]…—-$%\n", max_size=60) | st.text(max_size=40)


@given(TEXTS, TEXTS)
def test_matching_never_raises_and_never_makes_words_up(body: str, quote: str) -> None:
    """For any two strings: where a quote stands, its words are the words of the places, in order."""
    match = match_quote(body, quote)
    _assert_sound(body, quote, match)
    match.explain()


@given(st.lists(WORDS, max_size=12), st.lists(WORDS, max_size=5))
def test_words_are_never_made_up_in_news_like_text(said: list[str], quoted: list[str]) -> None:
    """The same for texts made of words, marks and an attribution."""
    half = len(said) // 2
    body = f"“{' '.join(said[:half])},” Roe said. “{' '.join(said[half:])}”"
    _assert_sound(body, " ".join(quoted), match_quote(body, " ".join(quoted)))


def _assert_sound(body: str, quote: str, match: Match) -> None:
    assert bool(match) == bool(match.spans)
    if not match:
        return
    assert list(match.spans) == sorted(match.spans, key=lambda span: span.start)
    assert _symbols(quote) == _symbols(" ".join(span.of(body) for span in match.spans))
    if match.level is MatchLevel.EXACT:
        assert match.spans[0].of(body) in quote
    if match.quoted:
        inner = [span for quotation in find_quotations(body) for span in quotation.spans]
        assert all(any(of.start <= span.start and span.end <= of.end for of in inner) for span in match.spans)


def _symbols(text: str) -> list[str]:
    """Return the words and all symbols but stops, marks, brackets, dashes and ellipses, without regard to case."""
    found = re.findall(r"[^\s.,;:\"'—…\[\]-]+|(?<![\w)])-(?=[$]?\d)", fold(text, brackets=True).text)
    return [part.lower() for part in "".join(found)]


@given(st.lists(st.sampled_from(["we", "tried", "12", "it's", "-5%", "so"]), min_size=1, max_size=8), st.data())
def test_any_run_of_words_stands_in_its_text(words: list[str], data: st.DataObject) -> None:
    """What is cut out of a quotation between words is found exactly, in quotation marks."""
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    body = f"She said: “{' '.join(words)}.” They left."
    match = match_quote(body, " ".join(words[start:end]))
    assert match.level is MatchLevel.EXACT
    assert match.quoted


@given(st.sampled_from(["We tried hard for 12 years", "it’s over", "I do not care about it"]), st.data())
def test_a_changed_letter_or_digit_refuses(quote: str, data: st.DataObject) -> None:
    """No other letter or digit in any place is accepted, since the new words do not stand in the text."""
    at = data.draw(st.sampled_from([index for index, character in enumerate(quote) if character.isalnum()]))
    other = data.draw(st.sampled_from("qz7").filter(lambda character: character != quote[at]))
    assert match_quote(BODY, quote[:at] + other + quote[at + 1 :]).level is MatchLevel.NONE


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        ("“It cost $3.5 million,” he said.", "It cost $3.5"),
        ("“It cost 3 million,” he said.", "It cost 3"),
        ("“It cost 3 million,” he said.", "million"),
        ("“It cost 3 million,” he said.", "million,"),
        ("“We lost 12 percent,” he said.", "We lost 12"),
        ("“We lost – 12 percent,” he said.", "We lost - 12"),
        ("“We lost 12 per cent of it,” he said.", "We lost 12"),
        ("“We had three hundred men,” he said.", "We had three"),
        ("“Costó 3 millones”, dijo.", "Costó 3"),
        ("„Es kostet 3 Millionen Euro“, sagte er.", "Es kostet 3"),
        ("« Cela coûte 3 milliards », dit-il.", "Cela coûte 3"),
    ],
)
def test_no_amount_is_cut_apart(body: str, quote: str) -> None:
    """A number goes on with its scale or its percent."""
    assert not match_quote(body, quote)


def test_a_number_may_be_parted_from_what_it_counts() -> None:
    """What is counted is no part of the amount."""
    assert match_quote("“We lost 12 men,” he said.", "We lost 12").level is MatchLevel.EXACT


@pytest.mark.parametrize(
    ("body", "quote", "stands"),
    [
        ("“No one was hurt,” he said. “The plant is safe.”", "No one … is safe", False),
        ("“I refuse to pay. I have money.”", "I refuse to … have money", False),
        ("“I refuse to pay. I have money.”", "I refuse to pay … have money", True),
        ("“I refuse to pay. I have money.”", "I refuse … I have money.", True),
        ("“We tried hard, I think, and failed.”", "We tried … and failed.", True),
        ("“I think,” he said, “we will win.”", "I think … will win.", True),
    ],
)
def test_an_ellipsis_makes_no_sentence_of_two(body: str, quote: str, *, stands: bool) -> None:
    """It does not lead from the midst of one sentence into the midst of another."""
    assert bool(match_quote(body, quote)) is stands
