"""Finding quotations: marks, nesting, broken marks, interruptions and paragraphs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_brief.model.span import Span
from colombia_brief.words.marks import find_marks
from colombia_brief.words.quotations import Quotation, find_quotations

MARKS = "ab .,?\"“”‘’'„‚«»‹›`—-5\n"


def quotations_in(text: str) -> tuple[Quotation, ...]:
    """Return the quotations of a text, after seeing that they are the same between other paragraphs."""
    found = find_quotations(text)
    for before, after in (("It rained.\n\n", ""), ("", "\n\nIt rained."), ("It was.\n", "\nIt rained.")):
        moved = find_quotations(before + text + after)
        assert [_places(quotation, len(before)) for quotation in found] == [_places(quotation) for quotation in moved]
    return found


def _places(quotation: Quotation, by: int = 0) -> tuple[str, int, bool, list[int]]:
    spans = [span for piece in quotation.pieces for span in (piece.outer, piece.inner)]
    places = [place + by for span in spans for place in (span.start, span.end)]
    return quotation.text, quotation.depth, quotation.balanced, places


def texts(text: str) -> list[str]:
    """Return the words of the quotations in the article's own voice."""
    return [quotation.text for quotation in quotations_in(text) if not quotation.depth]


def nested(text: str) -> list[tuple[int, str]]:
    """Return depth and words of all quotations."""
    return [(quotation.depth, quotation.text) for quotation in quotations_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "She said “we tried” today.",
        'She said "we tried" today.',
        "She said ''we tried'' today.",
        "She said ``we tried'' today.",
        "She said ‘we tried’ today.",
        "She said 'we tried' today.",
        "Dijo «we tried» hoy.",
        "Dijo “we tried” hoy.",
        "Sie sagte „we tried“ heute.",
        "Sie sagte „we tried” heute.",
        "Sie sagte ‚we tried‘ heute.",
        "Sie sagte »we tried« heute.",
        "Sie sagte ›we tried‹ heute.",
        "Elle a dit « we tried » hier.",
        "Elle a dit «\xa0we tried\xa0» hier.",
        "Elle a dit ‹ we tried › hier.",
        "Sie sagte ,,we tried'' heute.",
        "Sie sagte ,,we tried“ heute.",
        "Sie sagte >>we tried<< heute.",
        "Elle a dit <<we tried>> hier.",
        "Sie sagte \N{ACUTE ACCENT}\N{ACUTE ACCENT}we tried\N{ACUTE ACCENT}\N{ACUTE ACCENT} heute.",
        "(“we tried”)",
        "—“we tried”—",
        "[“we tried”]",
        "¿“we tried”?",
        "“we tried”",
    ],
)
def test_each_kind_of_mark_is_read(text: str) -> None:
    """The marks of English, Spanish, German and French news open and close quotations."""
    (quotation,) = quotations_in(text)
    assert quotation.text == "we tried"
    assert quotation.balanced
    assert quotation.pieces[0].inner.of(text) == "we tried"


@pytest.mark.parametrize(
    "text",
    [
        "It’s the voters’ choice, and the ’90s were rock ’n’ roll.",
        "It's the voters' choice, and the '90s were rock 'n' roll.",
        "’Twas ’til the boss’s day.",
        "He is 5'10\" tall, and 6' 2\" on a good day.",
        "A 12\" pipe and a 9' wall.",
        'Das 27" große Display und die 5,5"-Variante.',
        "Wer 'nen Garten hat, weiß: Schnecken sind 'ne Plage.",
        "1 << 2 >> 3, a >> b, c,, d, x>>y",
        "Siehe >> hier, und ,, dort",
        "l’homme d'État aujourd'hui",
        "No marks at all.",
        "",
        '"""""""""""""""',
        "'",
        '"',
        "‘",
    ],
)
def test_what_is_no_quotation_mark_opens_nothing(text: str) -> None:
    """Apostrophes, decades, feet and inches, and rows of marks are not quotations."""
    assert texts(text) == [] or texts(text) == [""]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“He told me ‘go home,’ and I did,” she said.", [(0, "He told me ‘go home,’ and I did,"), (1, "go home,")]),
        ("‘He told me “go home,” and I did,’ she said.", [(0, "He told me “go home,” and I did,"), (1, "go home,")]),
        ("''He said 'go,' twice.''", [(0, "He said 'go,' twice."), (1, "go,")]),
        ("'''Go' is short,'' she said.", [(0, "'Go' is short,"), (1, "Go")]),
        ("''It ends in 'go.'''", [(0, "It ends in 'go.'"), (1, "go.")]),
        ("« Il a dit « non » hier », dit-elle.", [(0, "Il a dit « non » hier"), (1, "non")]),
        # It is cheaper to nest than to miss a mark, in the next line too.
        ("Il dit « peu\n« rien » ».", [(0, "peu\n« rien »"), (1, "rien")]),
        ("«Dijo “no” ayer», contó.", [(0, "Dijo “no” ayer"), (1, "no")]),
        ("„Er sagte ‚nein‘ gestern“, sagte sie.", [(0, "Er sagte ‚nein‘ gestern"), (1, "nein")]),
        (
            "“The voters’ choice is ‘the boss’ son’,” she said.",
            [(0, "The voters’ choice is ‘the boss’ son’,"), (1, "the boss’ son")],
        ),
    ],
)
def test_quotations_within_quotations_are_found(text: str, found: list[tuple[int, str]]) -> None:
    """Each quotation has its depth; the outer one keeps its inner marks."""
    assert nested(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“We tried,” she said, “and failed.”", "We tried, and failed."),
        ("“We tried,” she said. “We failed.”", "We tried, We failed."),
        ("“Why?” she asked. “We failed.”", "Why? We failed."),
        ("“We tried,” his lawyer said. “We failed,” his lawyer said.", "We tried, We failed,"),
        ("“We tried!” said Mayor Jane Roe (D-Ore.), 52, of Elm St. in Ames. “We failed.”", "We tried! We failed."),
        ("“We tried” – she paused – “and failed.”", "We tried and failed."),
        ("'We tried', she said, 'and failed.'", "We tried and failed."),
        ("«Lo intentamos», dijo la alcaldesa, «y fracasamos».", "Lo intentamos y fracasamos"),
        ("„Wir haben es versucht“, sagte sie, „und sind gescheitert.“", "Wir haben es versucht und sind gescheitert."),
        ("« Nous avons essayé », a dit la maire, « et échoué. »", "Nous avons essayé et échoué."),
        ("“We tried,” she said. Then, “we failed.”", "We tried, we failed."),
        ("“We tried,” he said. He paused. “We failed.”", "We tried, We failed."),
        ("“We tried,” Roe said on “Good Morning Ames.” “And we failed.”", "We tried, And we failed."),
        ("“We tried,” said Ann “The Hammer” Roe, “and failed.”", "We tried, and failed."),
        ("“We tried.” She added, “We failed.”", "We tried. We failed."),
        ("“We tried,” Roe said. But she added: “We failed.”", "We tried, We failed."),
        ("“We tried,” she said “We failed and then left.”", "We tried, We failed and then left."),
        ("“We tried” . . . “we failed”", "We tried we failed"),
        ("“We tried,” she said; “we failed.”", "We tried, we failed."),
        ("The plan was “sound,” Roe said. “We tried.”", "sound, We tried."),
        ("“We tried,” Roe said. “We failed,” she added, “and left.”", "We tried, We failed, and left."),
        ("“We tried”, said Roe. “We failed.”", "We tried We failed."),
        ("“We tried” said Roe. “We failed.”", "We tried We failed."),
        ("„Nein!“, rief er, „nein!“ Der Kutscher hielt.", "Nein! nein!"),
        ("„Nein!“, rief er; „nie!“ – „Doch“, versetzte Rau.", "Nein! nie!"),
        ("«Abbiamo perso». Poi aggiunge: «E male».", "Abbiamo perso E male"),
    ],
)
def test_an_interrupted_quotation_is_one(text: str, found: str) -> None:
    """What the article joins around an attribution is one quotation of several pieces."""
    assert found in texts(text)


@pytest.mark.parametrize(
    "text",
    [
        "“We tried,” said Roe. “We failed,” said Poe.",
        "“We tried,” she said. “We failed,” he said.",
        "“We tried,” she said. “We failed,” said Poe.",
        "“We tried,” read one. “We failed,” read another.",
        "“We tried,” Roe said. Poe disagreed. “We failed.”",
        "“We tried,” Roe said. He paused. “We failed,” said Poe.",
        "“We tried,” said Roe. Poe replied, “We failed.”",
        "“We tried,” said Roe as Poe rose, remarking, “We failed.”",
        "“We tried.” The mayor left. “We failed.”",
        "The plan is “sound,” a map of the city. “We tried,” she said.",
        "They said “yes” and “no” to it.",
        "She wrote: “Why?” The mayor answered, “No.”",
        "“We tried.” “We failed.”",
        "The plan was “sound” in its way. “We tried,” she said.",
        "“We tried” x “no”",
        "“We tried,” (she said) “We failed.”",
        "“We tried,” Roe said: “We failed.”",
        "“We tried,” said Roe, who asked Poe, “We failed?”",
        f"“We tried,” said Roe, {'very ' * 150}slowly. “We failed.”",
        "“We tried,” said Roe\nof Ames. “We failed.”",
        "“We tried,” he said. “We,” “Us,” “Them” and “They” were words.",
        "„Wo ist er?“ fragte sie. – „Im Garten.“",
        "„Wir gehen“, so Rau im Ö1-„Morgenjournal“.",
        "L’opération « Aube », hier à Lyon, a réuni cent hommes. « Un succès », a dit Roux.",
        "Der Fall hieß „Akte Rau“. „Ich war es nicht“, sagte Rau.",
        "“It is loud,” said a neighbor. “We sleep badly,” said Ana Ruiz.",
        "“It is loud,” an aide said. “We sleep badly,” Ruiz said.",
        "„Lügner!“, rief ein Mann. „Bitte“, bat Ralf Ohlsen.",
        "« Pourquoi ? », lui demande la juge. « Parce que. »",
        "« Combien ? », lui a-t-elle lancé. « Rien », a dit Roux.",
        "“¿Por qué?”, le increpó un vecino. “Por nada.”",
        "“Why?” she asked him. “Because.”",
        "« Une frite », rigole Ghislaine, croisée au marché. « Bah », tempère son mari.",
        "“We tried,” Roe said. “We failed,” said her husband.",
    ],
)
def test_another_speakers_words_are_not_joined(text: str) -> None:
    """Where the article names someone else, or says nothing of a speaker, quotations stay apart."""
    quotations = [quotation for quotation in quotations_in(text) if not quotation.depth]
    assert len(quotations) > 1
    assert all(len(quotation.pieces) == 1 for quotation in quotations)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("“We tried.\n\n“We failed,” she said.", 2),
        ("“We tried.\n“We failed.\n“We left.”", 3),
        ("«Lo intentamos.\n\n»Fracasamos», dijo.", 2),
        ("“Lo intentamos.\n\n”Fracasamos”, dijo.", 2),
        ("«Lo intentamos.\n\n«Fracasamos», dijo.", 2),
        ('"We tried.\n\n"We ‘failed.\n\n"We left,"', 3),
        ("“We want:\n• one\n• two,” she said.", 1),
        ("“We tried,” Roe said.\n\n“We failed.”", 2),
        ("“We tried,” Roe said. When she left, she waved.\n\n“We failed.”", 2),
        ("“We tried,” Roe said on “Good Morning.”\n\n“We failed.”", 2),
        ("“We tried,” Roe said. “We failed.”\n\n“We left.”", 3),
        ("“We tried.”\n\n“We failed,” said Roe.", 2),
        ("“We tried,” said Roe.\n“We failed.”\n“We left,” said Roe.", 3),
        ("“We tried,” said Roe.\n“We failed.”\n“We left,” she said.", 3),
        ("“We tried,” Roe said in a statement.\n“We failed.”\n“We left,” the statement said.", 3),
        ("“We tried,” he said.\n“We failed.”\n“We left,” he said.", 3),
        ("Roe wrote:\n\n“We tried.”\n\n“… and failed.”", 2),
        ("Roe wrote:\n\n“We tried.”\n\n“... and failed.”", 2),
        ("Roe wrote:\n\n“We tried.”\n\n“.. and failed.”", 1),
        ("“We tried,” he said. “We failed.”\n“We left,” he added.", 3),
    ],
)
def test_a_quotation_may_run_over_paragraphs(text: str, pieces: int) -> None:
    """A repeated mark, or a paragraph that is all quotation, goes on with the speaker's words."""
    assert len(quotations_in(text)[0].pieces) == pieces


@pytest.mark.parametrize(
    "text",
    [
        "“Why?” Roe asked.\n\n“No.”",
        "“Why?”\n\n“We failed,” said Roe.",
        "“We tried,” Roe said:\n\n“We failed.”",
        "“We tried,” Roe said.\n\nThey left.\n\n“We failed.”",
        "Roe said: “We tried.”\n\n“We failed,” said Poe.",
        "“We tried,” said Roe.\n“We failed.”\n\n“We left,” said Poe.",
        "“We tried,” said Roe.\n\n'We failed.'",
        "“We tried and failed,” said Roe.\n\n“We tried and failed”",
        "The plan was “sound.”\n\n“We tried,” said Roe.",
        "“We tried,” Roe said. Poe disagreed.\n\n“We failed.”",
        "“We tried” was the title.\n\n“We failed.”",
        "“We tried,” said Rep. Ann Roe.\n“We failed and\n“We left,” said Sen. Joe Poe.",
    ],
)
def test_a_new_paragraph_may_be_someone_else(text: str) -> None:
    """A question is answered by another, a heading or pull quote is none's, and a narrated paragraph ends a speech."""
    last = [quotation for quotation in quotations_in(text) if not quotation.depth][-1]
    assert len(last.pieces) == 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“We tried, she said. “We failed.”", ["We tried,", "We failed."]),
        ("We tried,” she said. “We failed.”", ["We tried,", "We failed."]),
        ("“We tried,” she said. We failed.”", ["We tried,", "We failed."]),
        ("The mayor said: We tried.”", ["We tried."]),
        ("“We tried, said the mayor.", ["We tried,"]),
        ("“We tried and failed.", ["We tried and failed."]),
        ('"We tried, she said. "We failed."', ["We tried,", "We failed."]),
        ("“We tried.\n\nThe mayor left.\n\n“We failed,” he said.", ["We tried.", "We failed,"]),
        ("Dijo «lo intentamos, y se fue.", ["lo intentamos, y se fue."]),
    ],
)
def test_a_missing_mark_is_read_as_an_editor_would(text: str, found: list[str]) -> None:
    """The quotation ends before its attribution, or begins after its introduction, and is not balanced."""
    quotations = [quotation for quotation in quotations_in(text) if not quotation.depth]
    assert [piece.inner.of(text) for quotation in quotations for piece in quotation.pieces] == found
    assert not all(quotation.balanced for quotation in quotations if quotation.depth == 0)


@pytest.mark.parametrize(
    "text",
    [
        "“We tried,“ she said, “and failed.”",
        "”We tried,” she said, “and failed.”",
        "“We tried,” she said, ”and failed.”",
    ],
)
def test_a_mark_turned_the_wrong_way_is_read_by_its_place(text: str) -> None:
    """A mark between a space and a letter opens, whatever its shape, and the quotation is not balanced."""
    (quotation,) = quotations_in(text)
    assert quotation.text == "We tried, and failed."
    assert not quotation.balanced


def test_marks_and_places_are_given() -> None:
    """A piece tells its marks as printed, and its place with and without them."""
    text = "A « mot » de trop"
    (quotation,) = quotations_in(text)
    (piece,) = quotation.pieces
    assert (piece.opening, piece.closing) == ("«", "»")
    assert (piece.outer, piece.inner) == (Span(2, 9), Span(4, 7))
    assert quotation.spans == (Span(4, 7),)
    assert quotation.outer == Span(2, 9)


def test_a_carried_on_piece_has_no_closing_mark() -> None:
    """Where the next paragraph carries on, the mark is not missing: there is none."""
    first, second = find_quotations("“We tried.\n\n“We failed.”")[0].pieces
    assert (first.opening, first.closing) == ("“", "")
    assert (second.opening, second.closing) == ("“", "”")


def test_hundreds_of_open_lines_end() -> None:
    """Lines that all open and never close are cut up after a while, and each is still found."""
    assert len(find_quotations("\n\n".join(["“We tried."] * 450))) > 1


def test_what_no_article_has_is_not_read_at_all_costs() -> None:
    """A line with more marks in doubt than any article has is skipped."""
    assert find_quotations("“ " * 20_000) == ()


@given(st.text(alphabet=MARKS, max_size=60))
def test_any_text_is_read(text: str) -> None:
    """Pieces lie in the text, in order, do not overlap at one depth, and their words are joined by spaces."""
    for quotation in find_quotations(text):
        assert quotation.pieces
        assert quotation.text == " ".join(piece.inner.of(text) for piece in quotation.pieces)
        end = 0
        for piece in quotation.pieces:
            assert end <= piece.outer.start <= piece.inner.start <= piece.inner.end <= piece.outer.end <= len(text)
            end = piece.outer.end


@given(st.lists(st.text(alphabet="abc ,", min_size=1, max_size=12), min_size=1, max_size=4))
def test_sound_marks_are_found_in_any_words(parts: list[str]) -> None:
    """Each part that stands in directed marks on a line of its own is found, whatever the words."""
    words = [f"x{part}x" for part in parts]
    text = "\n\n".join(f"Then “{each}” it was." for each in words)
    assert [quotation.text for quotation in quotations_in(text)] == words


def test_which_way_guillemets_point_is_told_by_most_of_them() -> None:
    """A text may begin with the end of a quotation."""
    found = find_quotations("... heim«, sagte er. »Komm!« Er ging. »Nein!«")
    marks = [piece.opening + piece.closing for quotation in found for piece in quotation.pieces]
    assert marks == ["«", "»«", "»«"]
    assert texts("« Non », dit-il. « Oui », dit-elle.") == ["Non", "Oui"]


def test_single_marks_around_a_word_are_no_elision() -> None:
    """‘rein’ is quoted, ’rein is short."""
    assert texts("Er sagte ‘rein’ und ging ’rein.") == ["rein"]


@pytest.mark.parametrize(
    ("text", "prices"),
    [
        # An opening mark before a word, a closing one behind it, and either turned the wrong way.
        ("a “b", (0.0, 3.0, 2.5)), ("a ”b", (1.0, 2.0, 2.5)), ("a” b", (3.0, 0.0, 2.5)), ("a“b", (1.0, 1.5, 2.5)),
        ("a”b", (2.0, 0.5, 2.5)), ('a"b', (1.0, 0.5, 2.5)), ('a "b', (0.0, 2.0, 2.5)), ('a" b', (2.0, 0.0, 2.5)),
        ("a „b", (0.0, 3.0, 2.5)), ("a„b", (1.0, 1.5, 2.5)), ("a ``b", (0.0, 3.0, 2.5)), ("a ''b", (0.0, 2.0, 2.5)),
        ("a'' b", (2.0, 0.0, 2.5)), ("a \N{ACUTE ACCENT}\N{ACUTE ACCENT}b", (0.0, 2.0, 2.5)),
        # Between spaces, beside stops, dashes and brackets.
        ("a “ b", (1.5, 2.0, 2.5)), ("a “, b", (1.0, 2.0, 2.5)), ("a “… b", (0.0, 2.0, 2.5)),
        ("a—“b", (0.0, 1.75, 2.5)),
        ("a—“ b", (2.0, 1.0, 2.5)), ("a—“—", (1.0, 1.0, 2.5)), ("a.“b", (0.5, 1.3, 2.5)), ("a.”b", (1.5, 0.3, 2.5)),
        ("(„b", (0.0, 1.75, 2.5)), ("a.” b", (3.0, 0.0, 2.5)), ("a”, b", (3.0, 0.0, 2.5)),
        # Inches.
        ('5" b', (2.0, 0.0, 0.75)), ('5"b', (1.0, 0.5, 2.5)), ('5"-b', (1.0, 0.5, 0.75)), ('a"-b', (1.0, 0.5, 2.5)),
        ("5” b", (3.0, 0.0, 2.5)),
        # Single marks may be apostrophes: likely behind an s, surely before a short form.
        ("a ‘b", (0.0, 3.0, 1.2)), ("a ’b", (1.0, 2.0, 0.3)), ("a’ b", (3.0, 0.0, 0.3)), ("s’ b", (3.0, 0.0, 0.15)),
        ("X’ b", (3.0, 0.0, 0.15)), ("5’ b", (3.0, 0.0, 0.3)), ("a ’tis b", (1.0, 2.0, 0.0)),
        ("a 'tis b", (0.0, 2.0, 0.0)),
        ("a 'b", (0.0, 2.0, 1.2)), ("a.' b", (2.0, 0.0, 1.5)), ("a—' b", (2.0, 0.0, 1.5)), ("a‚b", (1.0, 1.5, 1.5)),
        ("a ‚b", (0.0, 3.0, 1.2)), ("a \N{ACUTE ACCENT}b", (0.0, 2.0, 1.2)),
        ("a `b", (0.0, 3.0, 1.2)), ("a` b", (2.0, 1.0, 1.5)),
        # Guillemets, with the space that French sets inside; typed ones may be signs.
        ("a «b", (0.0, 3.0, 2.5)), ("a « b", (0.0, 3.0, 2.5)), ("a» b", (3.0, 0.0, 2.5)), ("a » b", (3.0, 0.0, 2.5)),
        ("a <<b", (0.0, 3.0, 0.5)), ("a ,,b", (0.0, 3.0, 0.5)),
    ],
)  # fmt: skip
def test_what_a_mark_may_be_has_its_price(text: str, prices: tuple[float, float, float]) -> None:
    """Opening, closing and none, by its shape and its neighbours: from these the cheapest reading is made."""
    (mark,) = find_marks(text)
    assert (mark.opening, mark.closing, mark.nothing) == prices
    assert not mark.first


def test_marks_count_their_lines() -> None:
    """Only lines with marks count; the first mark of a line is one before which nothing stands."""
    marks = find_marks("“a”\n\nb\n “c”\nd “e”")
    assert [(mark.start, mark.end, mark.first) for mark in marks] == [
        (0, 1, True), (2, 3, False), (8, 9, True), (10, 11, False), (14, 15, False), (16, 17, False),
    ]  # fmt: skip
    assert [mark.line - marks[0].line for mark in marks] == [0, 0, 1, 1, 2, 2]


@pytest.mark.parametrize("length", [20, 599, 600, 601, 602])
def test_an_attribution_has_at_most_600_characters(length: int) -> None:
    """From the closing mark to the next opening one."""
    text = f"“We tried,” said Roe{'x' * (length - len(' said Roe, '))}, “and failed.”"
    assert text.index(" “") + 1 - text.index("” ") - 1 == length
    assert len(quotations_in(text)) == (1 if length <= 600 else 2)


@pytest.mark.parametrize("count", range(6))
def test_two_phrases_in_marks_may_stand_in_an_attribution(count: int) -> None:
    """As titles do; of more of them nothing is known."""
    text = f"“We tried,” Roe said{' on “A”' * count}, “and failed.”"
    assert len(quotations_in(text)) == (1 + count if count <= 2 else 2 + count)


@pytest.mark.parametrize("words", range(2, 8))
def test_a_stop_that_is_missing_is_supposed_before_a_long_sentence(words: int) -> None:
    """Of more than four words."""
    text = f"“We tried,” she said “We {'so ' * (words - 2)}left.” It."
    assert len(quotations_in(text)) == (1 if words > 4 else 2)


@pytest.mark.parametrize("words", range(2, 8))
def test_a_stop_that_is_missing_is_supposed_behind_a_short_attribution(words: int) -> None:
    """Of four words at most."""
    text = f"“We tried,” {'old ' * (words - 2)}Roe said “We failed and then left.” It."
    assert len(quotations_in(text)) == (1 if words <= 4 else 2)


@pytest.mark.parametrize("length", [36, 37, 38, 39, 40, 41, 60])
def test_words_repeated_on_a_line_of_their_own_are_a_pull_quote(length: int) -> None:
    """Where the first 40 characters are those of a quotation that came before."""
    same = f"We {'x' * (length - 3)} "
    text = f"“{same}and so it is,” Roe said.\n\n“{same}but no.”"
    assert len(quotations_in(text)) == (2 if length + 1 >= 40 else 1)


def test_a_pull_quote_repeats_one_of_the_last_three_pieces() -> None:
    """What was said earlier may be said again."""
    said = ("once", "twice", "often", "again")
    before = "".join(f"“We tried it {word},” she said. " for word in said) + "“Yes,” she said.\n\n"
    assert [len(find_quotations(f"{before}“We tried it {word}”")) for word in said] == [1, 1, 2, 2]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“We tried, she said. “We failed.”", [(0, False, ["“We tried,", "“We failed.”"])]),
        ("“We tried, she said.", [(0, False, ["“We tried,"])]),
        ("We tried,” she said.", [(0, False, ["We tried,”"])]),
        ("She said: We tried,” and left.", [(0, False, ["We tried,”"])]),
        ("“We tried,“ she said.", [(0, False, ["“We tried,“"])]),
        ("”We tried,” she said.", [(0, False, ["”We tried,”"])]),
        ("“He said “go” to me,” she said.", [(0, True, ["“He said “go” to me,”"]), (1, True, ["“go”"])]),
        ("“He said “go to me,” she said.", [(0, False, ["“He said"]), (0, True, ["“go to me,”"])]),
        ("“We tried.\n\nWe failed,” she said.", [(0, True, ["“We tried.\n\nWe failed,”"])]),
        ("“We tried.\nb\nWe failed,” she said.", [(0, True, ["“We tried.\nb\nWe failed,”"])]),
        ("“We tried.\n\n“We failed,” she said.", [(0, True, ["“We tried.", "“We failed,”"])]),
        ("“We tried.\n\n”We failed,” she said.", [(0, True, ["“We tried.", "”We failed,”"])]),
        ("«We tried.\n\n»We failed», she said.", [(0, True, ["«We tried.", "»We failed»"])]),
        ("“We ‘tried,” she said.", [(0, True, ["“We ‘tried,”"])]),
        ("“We ‘tried.\n\nAnd” so", [(0, True, ["“We ‘tried.\n\nAnd”"])]),
        ("“one” “two “three”", [(0, True, ["“one”"]), (0, False, ["“two"]), (0, True, ["“three”"])]),
        ("“a ‘b “c” d’ e” f", [(0, True, ["“a ‘b “c” d’ e”"]), (1, True, ["‘b “c” d’"]), (2, True, ["“c”"])]),
        ("“a ‘b “c ‘d’ e” f’ g”", [(0, True, ["“a ‘b “c ‘d’ e” f’ g”"]), (1, True, ["“c ‘d’ e”"]), (2, True, ["‘d’"])]),
        ("«a «b» c»", [(0, True, ["«a «b» c»"]), (1, True, ["«b»"])]),
        ("„a „b“ c“", [(0, True, ["„a „b“ c“"]), (1, True, ["„b“"])]),
        ('"a "b" c"', [(0, True, ['"a "b" c"']), (1, True, ['"b"'])]),
        ('"We tried, she said.\n"We failed," he said.', [(0, True, ['"We tried, she said.', '"We failed,"'])]),
        ('She said "we tried.\nThen "no" was said.', [(0, False, ['"we tried.']), (0, True, ['"no"'])]),
        ("“We tried”” she said.", [(0, True, ["“We tried”"]), (0, False, ["”"])]),
        ("““We tried” she said.", [(0, False, ["“"]), (0, True, ["“We tried”"])]),
        ("“We tried,” she said, “and failed. They left.", [(0, False, ["“We tried,”", "“and failed. They left."])]),
        ("“One. “Two. “Three.”", [(0, False, ["“One. “"]), (0, True, ["“Three.”"])]),
        ('He is 5\'10" and said "no."', [(0, True, ['"no."'])]),
        ('The 27" one, "so" 5" said.', [(0, True, ['"so"'])]),
        ("‘It’s the boys’ day,’ she said.", [(0, True, ["‘It’s the boys’ day,’"])]),
        ("‘It’s the boys’ day, she said.", [(0, True, ["‘It’s the boys’"])]),
        ("“‘No,’ he said,” she said.", [(0, True, ["“‘No,’ he said,”"]), (1, True, ["‘No,’"])]),
        ("“No.’ she said.", [(0, False, ["“No.’ she said."])]),
        ("‘No.” she said.", [(0, False, ["‘No.”"])]),
        ('>>We tried<< ,,no"', [(0, True, [">>We tried<<"]), (0, True, [',,no"'])]),
        ("„We tried.\n\n„We failed“, sie.", [(0, True, ["„We tried.", "„We failed“"])]),
    ],
)
def test_how_marks_that_may_be_faults_are_read(text: str, found: list[tuple[int, bool, list[str]]]) -> None:
    """With the fewest faults: depth, whether the marks are sound, and each piece with the marks that it has."""
    assert [
        (quotation.depth, quotation.balanced, [piece.outer.of(text) for piece in quotation.pieces])
        for quotation in quotations_in(text)
    ] == found
