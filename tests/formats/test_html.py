"""The page shows all that there is, ties it together, and no text can do anything but be read."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import html5lib
import pytest
from attrs import evolve
from hypothesis import example, given

from colombia_brief import (
    Article,
    Derivation,
    DerivationKind,
    Finding,
    Period,
    Quantity,
    Quote,
    Report,
    Section,
    Severity,
    Source,
    SourceKind,
    Span,
    Statistic,
    check,
    load_brief,
)
from colombia_brief.formats import to_html, to_schema_org
from colombia_brief.formats.html_picture import picture
from tests.formats.filled import filled, gathered, hostile_texts
from tests.formats.generated import articles, texts
from tests.generating import examples

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from xml.etree.ElementTree import Element

_XHTML = "{http://www.w3.org/1999/xhtml}"
_SVG = "{http://www.w3.org/2000/svg}"
# The one attribute for addresses, and those that hold text that browsers do nothing with.
_TEXTS = {"content", "aria-label"}
_FIXED = {
    *("charset", "http-equiv", "name", "rel", "type", "lang", "dir", "class", "id", "role", "tabindex"),
    *("aria-describedby", "aria-labelledby", "aria-hidden", "viewBox", "preserveAspectRatio", "width", "height"),
}


def parsed(page: str) -> Element:
    """Return the tree that a browser would build, strictly: the page has no error that a browser would mend."""
    parser: Any = html5lib.HTMLParser(strict=True)
    tree: Element = parser.parse(page)
    return tree


def elements(tree: Element, name: str) -> list[Element]:
    """Return the elements of a name."""
    return list(tree.iter(_XHTML + name))


def text_of(element: Element) -> str:
    """Return all text in an element."""
    return "".join(element.itertext())


def shape(tree: Element) -> Iterator[Any]:
    """Yield the elements and the names of their attributes, in the order of the document."""
    for element in tree.iter():
        yield element.tag, sorted(map(str, element.attrib))


def assert_harmless(tree: Element) -> None:
    """No element or attribute is there but those that the writer makes, and addresses stand in links alone."""
    for element in tree.iter():
        assert element.tag.removeprefix(_XHTML).removeprefix(_SVG) in {
            *("html", "head", "meta", "title", "link", "style", "script", "body", "header", "nav", "main", "article"),
            *("section", "footer", "h1", "h2", "p", "ul", "li", "div", "span", "a", "bdi", "strong", "details"),
            *("summary", "svg", "rect"),
        }
        for name, value in element.attrib.items():
            if name == "href":
                is_link = element.tag == f"{_XHTML}a" and value.startswith(("#", "http://", "https://", "HTTP://"))
                assert is_link or (element.tag == f"{_XHTML}link" and value == "data:,")
            else:
                assert name in _FIXED or name in _TEXTS
                assert name in _TEXTS or "://" not in value


def without_text(articles_of: Iterable[str]) -> Article:
    """Return an article of these texts in which nothing is marked, and everything is drawn, whatever the texts."""
    article = gathered(articles_of)
    plain = tuple(evolve(item, paragraphs=("One.",)) for item in article.sections)
    comparable = tuple(evolve(item, quantity=evolve(item.quantity, unit="ton")) for item in article.statistics)
    return evolve(article, sections=plain, statistics=comparable)


def text_alone(articles_of: Iterable[str]) -> Article:
    """Return an article of these texts that marks nothing."""
    return evolve(gathered(articles_of), quotes=(), statistics=())


@pytest.mark.heavy
@pytest.mark.parametrize("make", [without_text, text_alone])
def test_structure_of_hostile_suites(make: Any) -> None:
    """No string of the hostile suites changes the tree that a browser builds."""
    hostile = hostile_texts()
    size = 300
    plain: list[str] = []
    expected: list[Any] = []
    for start in range(0, len(hostile), size):
        chunk = hostile[start : start + size]
        tree = parsed(to_html(make(chunk)))
        if len(chunk) != len(plain):
            plain = ["words"] * len(chunk)
            expected = list(shape(parsed(to_html(make(plain)))))
        assert list(shape(tree)) == expected
        assert_harmless(tree)


def test_hostile_text_is_shown_as_it_is() -> None:
    """Every string of the hostile suites can be read on the page, each time that it stands in the article."""
    for text in hostile_texts()[::20]:
        page = parsed(to_html(Article(id="a", headline=text, summary=text, sections=(Section(paragraphs=(text,)),))))
        shown = [text_of(element) for element in page.iter() if element.tag in {_XHTML + "h1", _XHTML + "p"}]
        assert shown.count(text) == 3


@given(articles())
@examples(50)
def test_any_article_makes_a_harmless_page(article: Article) -> None:
    """Whatever stands in an article, and whatever is found in it, the page is well formed and harmless."""
    assert_harmless(parsed(to_html(article, check(article))))


@given(texts())
@example("</script><script>alert(1)</script>")
@example("\u2028<!--")
def test_json_ld_within_the_page(text: str) -> None:
    """The JSON-LD in the page's head is what the writer of JSON-LD makes, whatever the text."""
    article = Article(id="a", headline=text, sections=(Section(paragraphs=(text,)),))
    (script,) = elements(parsed(to_html(article)), "script")
    assert json.loads(text_of(script)) == json.loads(to_schema_org(article))


def marks(tree: Element) -> list[tuple[str, str]]:
    """Return the words of each mark in the text with what is shown for it."""
    found = [element for element in elements(tree, "span") if element.get("class") == "said"]
    return [(text_of(mark), text_of(card)) for mark, card in found]


def test_brief_is_marked_whole() -> None:
    """Every quote and figure of the bundled brief is marked, and shows its source, value, period and verdict."""
    brief = load_brief()
    tree = parsed(to_html(brief, check(brief)))
    shown = dict(marks(tree))
    for quote in brief.quotes:
        first = next(words for words in shown if quote.text.startswith(words))
        assert brief.source(quote.speaker or "").label in shown[first]
        assert "✓ verified in the text" in shown[first]
    for words in ("446 tons of cocaine hydrochloride", "roughly $210 million in assistance"):
        assert words in shown
    assert (
        "446 tonsCocaine hydrochloride seized by ColombiaThis yearAbout CO"
        in shown["446 tons of cocaine hydrochloride"]
    )
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    links = {(element.get("href") or "")[1:] for element in elements(tree, "a")}
    assert links <= {*ids}
    assert "19 of 19 quotes verified" in text_of(tree)


def test_what_cannot_be_verified_is_said() -> None:
    """An altered quote is said to be contradicted, one that nobody looked for to be declared."""
    brief = load_brief()
    altered = evolve(brief.quotes[4], text="historical")
    article = evolve(brief, quotes=(altered,), statistics=brief.statistics[:1])
    page = text_of(parsed(to_html(article, check(article, ignore=["unclaimed_quotation"]))))
    assert "✗ 1 quote contradicted" in page
    assert "✗ contradicted, see the findings" in page
    declared = text_of(parsed(to_html(article, check(article, select=["dangling_id"]))))
    assert "○ declared, not looked for" in declared
    assert "No findings" in declared
    (unchecked,) = elements(parsed(to_html(article)), "main")
    assert "verified" not in text_of(unchecked)


def test_finding_in_the_text() -> None:
    """A finding with a place in the body is marked there, and its entry leads back to it."""
    article = Article(id="a", headline="A", sections=(Section(heading="H", paragraphs=("One <two> three.",)),))
    finding = Finding(code="x", severity=Severity.ERROR, path="$.sections[0]", message="is > wrong", span=Span(4, 9))
    tree = parsed(to_html(article, Report(article=article, findings=(finding,))))
    assert marks(tree) == [("<two>", "erroris > wrong")]
    assert [element.get("href") for element in elements(tree, "a")].count("#in-finding-1") == 1


def test_overlapping_quotes_share_a_mark() -> None:
    """Where two quotes share words, both are shown there, and each has one stop of the Tab key."""
    section = Section(paragraphs=("He said that all is well here, and more.",))
    quotes = (Quote(id="a", text="all is well"), Quote(id="b", text="is well here"), Quote(id="c", text="all is well"))
    article = Article(id="a", headline="A", sections=(section,), quotes=quotes)
    tree = parsed(to_html(article))
    assert [(words, card.count("Speaker not given")) for words, card in marks(tree)] == [
        ("all ", 2),
        ("is well", 3),
        (" here", 1),
    ]
    stops = [link for link in elements(tree, "a") if "mark" in (link.get("class") or "")]
    assert [link.get("tabindex") for link in stops] == [None, None, "-1"]


def test_sources_have_all_that_rests_on_them() -> None:
    """A source's entry has its quotes, its figures, the sources it led to, its address, and how it answered."""
    quantity = Quantity(value=Decimal(5), unit="ton")
    article = Article(
        id="a",
        headline="A",
        url="https://example.org/a?b&c",
        sources=(
            Source(id="cnn", kind=SourceKind.ORGANIZATION, name="CNN", url="https://example.org"),
            Source(id="anna", kind=SourceKind.PERSON, name="Anna", via="cnn"),
            Source(id="ben", kind=SourceKind.PERSON, name="Ben", via="lost"),
        ),
        quotes=(Quote(id="q", text="it rains", speaker="cnn"), Quote(id="r", text="it pours", speaker="lost")),
        statistics=(Statistic(id="s", label="Rain", text="5 tons", quantity=quantity, source="cnn"),),
    )
    tree = parsed(to_html(article))
    entry = next(element for element in elements(tree, "li") if element.get("id") == "source-1")
    assert text_of(entry) == "CNNOrganizationhttps://example.org“it rains”Rain: 5 tonWay to Anna"
    assert [link.get("href") for link in entry.iter(f"{_XHTML}a")] == [
        "https://example.org",
        "#quote-1",
        "#figure-1",
        "#source-2",
    ]
    assert "Through lost" in text_of(tree)


def figure(name: str, value: str, **fields: Any) -> Statistic:
    """Return a statistic with a value in tons."""
    quantity = Quantity(value=Decimal(value), unit=fields.pop("unit", "ton"), per=fields.pop("per", None))
    return Statistic(id=name, label=f"The {name}", text="five tons", quantity=quantity, **fields)


def test_picture_of_a_part_is_to_scale() -> None:
    """A part is drawn within its whole, and a rate beside its total; the words say what the picture shows."""
    rate = Derivation(kind=DerivationKind.RATE, of=("whole",))
    figures = (
        figure("whole", "200"),
        figure("part", "50", part_of="whole"),
        figure("rate", "1", per="day", derivation=rate),
    )
    article = Article(id="a", headline="A", statistics=figures)
    assert 'aria-label="25% of 200 ton (The whole)"' in picture(article, figures[1])
    assert '<rect class="piece" width="250"' in picture(article, figures[1])
    assert "Beside 200 ton (The whole): 0.5% of it" in picture(article, figures[2])
    tiny = evolve(article, statistics=(figures[0], figure("part", "0.01", part_of="whole")))
    assert "less than 0.1% of 200 ton" in picture(tiny, tiny.statistics[1])
    assert '<rect class="piece" width="4"' in picture(tiny, tiny.statistics[1])
    none = evolve(article, statistics=(figures[0], figure("part", "0", part_of="whole")))
    assert "0.0% of 200 ton" in picture(none, none.statistics[1])
    assert '<rect class="piece" width="0"' in picture(none, none.statistics[1])


@pytest.mark.parametrize(
    ("value", "unit", "whole"),
    [("300", "ton", "200"), ("-1", "ton", "200"), ("0", "ton", "0"), ("5", "kg", "200")],
)
def test_no_picture_where_there_is_nothing_to_compare(value: str, unit: str, whole: str) -> None:
    """Nothing is drawn of a part that is larger than its whole, of other units, of nothing."""
    figures = (figure("whole", whole), figure("part", value, part_of="whole", unit=unit))
    article = Article(id="a", headline="A", statistics=figures)
    assert picture(article, figures[1]) == ""
    assert picture(article, figures[0]) == ""


def test_period_and_corrections_are_shown() -> None:
    """The days of a period and the published corrections are on the page."""
    page = text_of(parsed(to_html(filled("words"))))
    assert "words (2026-03-01 to 2026-03-01)" in page
    assert "retraction 2026-03-01T09:30:00-05:00words" in page
    open_period = figure("open", "1", period=Period(text="since May", start="2026-05-01"))
    assert "since May (2026-05-01)" in to_html(Article(id="a", headline="A", statistics=(open_period,))).replace(
        "<bdi>", ""
    ).replace("</bdi>", "")


def test_waived_findings_alone() -> None:
    """Where there is nothing but waived findings, they are shown with the editors' reasons, folded away."""
    brief = load_brief()
    tree = parsed(to_html(brief, check(brief, ignore=["period_unresolved"])))
    (details,) = elements(tree, "details")
    assert text_of(details).count("Waived: The report does not say why the name is kept back.") == len(brief.waivers)
    part = next(element for element in elements(tree, "section") if element.get("id") == "findings")
    assert len(list(part.iter(f"{_XHTML}ul"))) == 1
