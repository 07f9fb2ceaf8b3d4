"""The document edition loses nothing, is read as its editors mean it, and refuses what it can't hold."""

from __future__ import annotations

import re
from typing import Any, cast

import mdformat
import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from colombia_brief import Article, LoadError, ProblemCode, Section, load_brief
from colombia_brief.formats import from_markdown, to_json, to_markdown
from colombia_brief.formats.front_matter import read_front_matter, write_front_matter
from tests.formats.filled import filled, hostile_texts
from tests.formats.generated import articles
from tests.generating import examples

_MDFORMAT = cast("Any", mdformat).text
_Sections = list[tuple[str | None, list[str]]]


@given(articles())
@examples(300)
def test_round_trip(article: Article) -> None:
    """What is written is read back equal, also with the line ends of other systems."""
    written = to_markdown(article)
    assert from_markdown(written) == article
    assert from_markdown(written.replace("\n", "\r\n")) == article
    assert from_markdown(written.encode()) == article


@pytest.mark.parametrize("text", ["One\nTwo", " at the start", "at the end ", " \n One \n ", "\u2003One\n\nTwo\u2003"])
def test_white_space_at_the_ends_and_breaks_come_back(text: str) -> None:
    """Spaces and line breaks that Markdown would drop come back, in paragraphs and headings."""
    article = Article(id="a", headline="A headline", sections=(Section(heading=text, paragraphs=(text, "Last.")),))
    assert from_markdown(to_markdown(article)) == article


def squeezed(article: Article) -> str:
    """Return an article as JSON with runs of white space in its texts as one space, and none at their ends."""
    squeeze = re.sub(r"((?:\\[nt]|\s)+)|\\.", lambda found: " " if found[1] else found[0], to_json(article))
    return squeeze.replace('" ', '"').replace(' "', '"')


@given(articles())
@examples(100)
def test_mdformat(article: Article) -> None:
    """A document that mdformat has laid out anew is read back equal but for runs of white space."""
    # mdformat writes a backslash at the end of a line as it is, which makes the break a hard one.
    assume("\\\n" not in article.body)
    formatted = _MDFORMAT(to_markdown(article), extensions={"front_matters"})
    assert squeezed(from_markdown(formatted)) == squeezed(article)


@pytest.mark.heavy
def test_hostile_suites() -> None:
    """Every hostile string that the text rule admits comes back in every field."""
    for text in hostile_texts():
        article = filled(text)
        assert from_markdown(to_markdown(article)) == article


def test_front_matter_under_other_readers() -> None:
    """PyYAML and ruamel.yaml read every string in the front matter as the same string."""
    ruamel: Any = YAML(typ="safe")
    for text in ("no", *hostile_texts()[:600]):
        front = write_front_matter(Article(id="a", headline=text, keywords=(text,)))
        for read in (yaml.safe_load(front), ruamel.load(front)):
            assert (read["title"], read["keywords"]) == (text, [text])


@given(articles())
@examples(50)
def test_both_readers_agree(article: Article) -> None:
    """The front matter means the same to the quick reader and to the one that takes any YAML."""
    written = to_markdown(article)
    by_hand = written.replace("---\n", "---\n# Any comment makes it YAML that a person wrote.\n", 1)
    assert from_markdown(by_hand) == article


def document(front: str = "", body: str = "") -> str:
    """Return a document with the least front matter there is, and more of it, and a body."""
    return f"---\ntitle: A headline\nid: a\n{front}---\n{body}"


_EDITED = """---
# Written by hand.
sources:
- {id: mayor, kind: person, name: 'Ann "Annie" Lee'}
-   kind: dataset
    id: data
    name: >
      Rainfall of
      the city
quotes: [{"id":"q", "text":"It will
  rain", speaker: mayor}]
statistics:
  - {id: s, label: Rain, text: 12.50 mm, source: data, observation_about: NO,
     quantity: {value: 12.50, unit: mm, unit_mult: 0}}
id: a
date_published: 2026-03-01
authors:
  - no
  - "null"
title: Rain
  in town
---
The lede,
  wrapped.

Rain
====
"""


def test_edited_front_matter_is_read_as_meant() -> None:
    """The order of keys, the style of quoting and wrapping, comments and flow style don't matter."""
    article = from_markdown(_EDITED.replace("\nRain\n====\n", ""))
    assert (article.headline, article.date_published, article.authors) == ("Rain in town", "2026-03-01", ("no", "null"))
    assert [source.name for source in article.sources] == ['Ann "Annie" Lee', "Rainfall of the city"]
    assert article.quotes[0].text == "It will rain"
    statistic = article.statistics[0]
    assert (str(statistic.quantity.value), statistic.observation_about) == ("12.50", "NO")


_BODIES: dict[str, tuple[str, _Sections]] = {
    "wrapped": ("One,\n  wrapped\tlines.\n", [(None, ["One, wrapped\tlines."])]),
    "hard breaks": ("One\\\ntwo  \nthree", [(None, ["One\ntwo\nthree"])]),
    "headings": ("A\n\n## B ##\nC\n## D", [(None, ["A"]), ("B", ["C"]), ("D", [])]),
    "thematic breaks": ("- - -\nA\n* * *\n\nB\n\n___", [(None, ["A"]), (None, ["B"]), (None, [])]),
    "blank lines": ("\n\n   A\n   \t\nB   \n", [(None, ["A", "B"])]),
    "indented continuation": ("A\n        B\n    - C", [(None, ["A B - C"])]),
    "stars": ("2 * 3 * 4, snake_case_name, 5*", [(None, ["2 * 3 * 4, snake_case_name, 5*"])]),
    "brackets": ("[T]he [sic] a](b) ] [x][y] [^1]", [(None, ["[T]he [sic] a](b) ] [x][y] [^1]"])]),
    "marks": ("a < b, 3<4, AT&T, &unknown; ~5~ `", [(None, ["a < b, 3<4, AT&T, &unknown; ~5~ `"])]),
    "references": ("&amp; &#x41; &#65; &nbsp;. \\* \\a \\", [(None, ["& A A \u00a0. * \\a \\"])]),
    "no list within a paragraph": ("In\n1986. A\n+ \nb", [(None, ["In 1986. A + b"])]),
    "hash": ("#hash\n####### C", [(None, ["#hash ####### C"])]),
    "nothing": ("", []),
}


@pytest.mark.parametrize(("body", "sections"), _BODIES.values(), ids=_BODIES)
def test_edited_body_is_read_as_meant(body: str, sections: _Sections) -> None:
    """What Markdown takes for text, headings and breaks is taken for the same."""
    article = from_markdown(document(body=body))
    assert [(section.heading, list(section.paragraphs)) for section in article.sections] == sections


@pytest.mark.parametrize(
    ("body", "column", "what"),
    [
        ("> A", 1, "a block quote"),
        ("- A", 1, "a list"),
        ("3) A", 1, "a list"),
        ("-", 1, "a list"),
        ("    A", 5, "it code"),
        ("\tA", 2, "it code"),
        ("```\nA\n```", 1, "block of code"),
        ("# A", 3, "level 1"),
        ("### A", 5, "level 3"),
        ("[a]: https://example.org", 1, "defines a link"),
        ("[a\\]b]: https://example.org", 1, "defines a link"),
        ("[^1]: A", 1, "defines a link or a footnote"),
        ("A `b` c", 3, "code between"),
        ("A *b* c", 3, "emphasis"),
        ("A __b__ c", 3, "emphasis"),
        ("5*6 and 7*8", 2, "emphasis"),
        ("A ~~b~~ c", 3, "struck"),
        ("A <b>c</b>", 3, "HTML"),
        ("A <https://example.org>", 3, "HTML"),
        ("<!-- A -->", 1, "HTML"),
        ("A [b](c)", 3, "a link or an image"),
        ("A ![b](c)", 4, "a link or an image"),
        ("A &#0; b", 3, "no character"),
        ("A &#x110000; b", 3, "no character"),
    ],
)
def test_markup_is_refused_with_its_place(body: str, column: int, what: str) -> None:
    """Markdown that the model can't hold is refused where it begins, and nothing is flattened in silence."""
    with pytest.raises(LoadError, match=what) as caught:
        from_markdown(document(body=f"\n{body}\n"))
    problem = caught.value.problems[0]
    assert (problem.line, problem.column, problem.code) == (6, column, ProblemCode.SYNTAX)


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("A\n===", "underlines"),
        ("A\n---", "underlines"),
        ("A | B\n--|--\n1 | 2", "a table"),
        ("A\n> B", "a block quote"),
        ("A\n1. B", "a list"),
        ("A\n* B", "a list"),
        ("A\n# B", "level 1"),
        ("A\n`b\nc`", "code between"),
        ("A\n*b\nc*", "emphasis"),
    ],
)
def test_markup_within_a_paragraph_is_refused(body: str, what: str) -> None:
    """A block that begins without a blank line before it is refused at its own line."""
    with pytest.raises(LoadError, match=what) as caught:
        from_markdown(document(body=f"\n{body}\n"))
    assert [problem.line for problem in caught.value.problems] == [7]


@pytest.mark.parametrize(
    ("front", "place", "code", "what"),
    [
        ("authors: &x [a]\n", (4, 10), "syntax", "anchor &x"),
        ("publisher: &x b\ndateline: *x\n", (4, 12), "syntax", "anchor &x"),
        ("publisher: *x\n", (4, 12), "syntax", "alias, \\*x"),
        ("authors: *x\n", (4, 10), "syntax", "alias, \\*x"),
        ("publisher: !!str b\n", (4, 12), "syntax", "a tag"),
        ("sources: !x []\n", (4, 10), "syntax", "a tag"),
        ("id: b\n", (4, 1), "repeated_key", "repeats the key 'id'"),
        ("sources: [{id: a, id: b, kind: post}]\n", (4, 19), "repeated_key", "repeats the key 'id'"),
        ("headline: b\n", (4, 1), "unknown_key", "did you mean 'title'"),
        ("sections: []\n", (4, 1), "unknown_key", "the text below"),
        ("layout: post\n", (4, 1), "unknown_key", "not a key of Article"),
        ("sources:\n  - id: a\n    knd: post\n", (5, 5), "value", "is missing"),
        ("publisher:\n", (4, 11), "value", "is empty"),
        ("publisher: null\n", (4, 12), "value", "is empty"),
        ('publisher: ""\n', (4, 12), "text", "is empty"),
        ('publisher: "\\a"\n', (4, 12), "text", "U\\+0007"),
        ('publisher: "\\ud83d"\n', (4, 12), "text", "lone surrogate"),
        ("publisher: \x07\n", (4, 12), "text", "U\\+0007"),
        ("publisher: a: b\n", (4, 13), "syntax", "is not YAML"),
        ('publisher: "a\n', (4, 14), "syntax", "is not YAML"),
        ("publisher: @a\n", (4, 12), "syntax", "is not YAML"),
        ("? [a]\n: b\n", (4, 3), "syntax", "not a name"),
        ("--- \nb: c\n", (6, 1), "syntax", "underlines"),
        ("...\n%YAML 1.2\n", (5, 10), "syntax", "is not YAML"),
        ("...\nb: c\n", (5, 1), "syntax", "is not YAML"),
        ("--- b\n", (4, 1), "syntax", "more than one"),
        ("*x : b\n", (4, 1), "syntax", "alias"),
        ("publisher: [a]\n", (4, 12), "type", "takes a string, not an array"),
        ("schema_version: '1'\n", (4, 17), "type", "takes an integer, not a string"),
        ("schema_version: 2\n", (4, 17), "value", "out of bounds"),
        ("schema_version: 1000000000000000000000000000000000\n", (4, 17), "limit", "30 are the most"),
        ("lang: english text\n", (4, 7), "value", "BCP 47"),
        ("date_published: 20260301\n", (4, 17), "value", "ISO 8601"),
    ],
)
def test_front_matter_is_refused_with_its_place(front: str, place: tuple[int, int], code: str, what: str) -> None:
    """What is no plain YAML or no article is refused, with line and column."""
    with pytest.raises(LoadError, match=what) as caught:
        from_markdown(document(front))
    problem = caught.value.problems[0]
    assert problem.code == code
    assert (problem.line, problem.column) == place


def test_no_front_matter_is_refused() -> None:
    """A text without front matter is refused with what to write."""
    for text in ("", "Text", "--\n---\n"):
        with pytest.raises(LoadError, match="no front matter"):
            from_markdown(text)


def test_empty_front_matter_names_what_is_missing() -> None:
    """What is required is named, with the name that it has in front matter."""
    with pytest.raises(LoadError, match="here it is called 'title'") as caught:
        from_markdown("---\n---\n")
    assert {problem.path for problem in caught.value.problems} == {"$.id", "$.headline"}


def test_all_problems_are_told_in_order() -> None:
    """Problems of front matter and body are told in one pass, in the order of the document."""
    with pytest.raises(LoadError) as caught:
        from_markdown("---\ntitle: ''\nid: é\n---\nA *b*.\n\n- c\n\n## \n")
    assert [(item.path, item.line) for item in caught.value.problems] == [
        ("$.headline", 2),
        ("$.id", 3),
        ("$.sections[0].paragraphs[0]", 5),
        ("$.sections[0].paragraphs[1]", 7),
        ("$.sections[1].heading", 9),
    ]


def test_bytes_and_limits() -> None:
    """Other encodings, a byte order mark, and what is too long or too deep are refused."""
    for data, what in (
        (b"\xff", "is not UTF-8 at byte 0: invalid start byte"),
        ("\ud800", r"has the lone surrogate U\+D800 at offset 0; remove it"),
        ("\ufeff---\n", "byte order mark"),
    ):
        with pytest.raises(LoadError, match=what):
            from_markdown(data)
    with pytest.raises(LoadError, match="has 7 bytes; max_bytes is 6"):
        from_markdown("---\n---", max_bytes=6)
    with pytest.raises(LoadError, match="nested deeper than max_depth, which is 3"):
        from_markdown(document("sources: [[[]]]\n"), max_depth=3)
    with pytest.raises(TypeError, match="the reader of Markdown takes str or bytes, not int"):
        from_markdown(7)  # type: ignore[arg-type]  # the point of the test


@pytest.mark.parametrize(
    "keywords", [(",",), ('","', "a"), ("a,", ",b"), ("],", "[", "]"), ("}", "{"), ('"', "\\"), (" - ",)]
)
def test_lists_of_texts_keep_what_looks_like_layout(keywords: tuple[str, ...]) -> None:
    """Commas, brackets and quotation marks in a keyword are text, alone and beside others."""
    article = Article(id="a", headline="One", keywords=keywords, authors=keywords)
    assert from_markdown(to_markdown(article)) == article


def test_sections_have_one_home() -> None:
    """The text stands in the body alone, headline and summary in the front matter alone."""
    brief = load_brief()
    written = to_markdown(brief)
    front = yaml.safe_load(written.split("---\n")[1])
    assert (front["title"], front["description"]) == (brief.headline, brief.summary)
    assert "sections" not in front
    assert written.count(brief.headline) == 1


def test_wrong_value_in_plain_front_matter_is_placed() -> None:
    """A document that is written the plain way, with a wrong value, is refused with the value's place."""
    written = to_markdown(load_brief())
    with pytest.raises(LoadError, match="did you mean 'person'") as caught:
        from_markdown(written.replace('kind: "person"', 'kind: "persan"', 1))
    (problem,) = caught.value.problems
    line = written.splitlines()[problem.line - 1] if problem.line else ""
    assert (problem.path, line, problem.column) == ("$.sources[1].kind", '    kind: "person"', 11)


def test_level_that_is_skipped_is_left_to_yaml() -> None:
    """The quick reader takes no line that does not follow from the one before it."""
    for front in ('title: "A"\n      id: "a"', 'sources:\n    id: "a"', 'quotes:\n  - id: "a"\n      - "b"', "title:"):
        assert read_front_matter(front) is None


_PIECES = st.sampled_from(
    [*"\"':-#*>[]{}&!|\n\t ,\\%@`", "---\n", "  - ", "\n\n", "a: b\n", "&x ", "*x", "\x00", "\u2028", "<a>"]
)


@given(st.sampled_from([to_markdown(load_brief()), _EDITED]), st.data())
@examples(300)
def test_broken_documents_are_read_or_refused(text: str, data: st.DataObject) -> None:
    """Whatever is put into a document or taken out of it, it is read, or refused with a line and a column."""
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(text)))
        text = text[:at] + data.draw(_PIECES | st.just("")) + text[at + data.draw(st.integers(0, 3)) :]
    try:
        article = from_markdown(text)
    except LoadError as error:
        for problem in error.problems:
            assert problem.line is not None
            assert problem.column is not None
            assert 1 <= problem.line <= text.count("\n") + 1
    else:
        assert from_markdown(to_markdown(article)) == article


def test_front_matter_without_an_end_is_told_as_such() -> None:
    """It is not that there is none."""
    with pytest.raises(LoadError, match="has front matter without an end; put a line ---"):
        from_markdown('---\nid: "a"\ntitle: "A headline"\n')
