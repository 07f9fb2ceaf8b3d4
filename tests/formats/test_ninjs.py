"""Items of ninjs are valid by IPTC's schema, and IPTC's own are read as what they are, with a list of what is left."""

from __future__ import annotations

import json
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from jsonschema import Draft202012Validator

from colombia_brief import Article, LoadError, Section, load_brief
from colombia_brief.formats import NotCarriedWarning, from_ninjs, read_ninjs, to_ninjs
from tests.formats.filled import filled, suite
from tests.formats.generated import articles
from tests.generating import examples


def validator() -> Any:
    """Return a validator of IPTC's schema that tests the formats too."""
    schema = json.loads((suite("ninjs") / "ninjs-schema_3.1.json").read_text("utf-8"))
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


def test_validator_tests_formats() -> None:
    """An item whose address is no URI, or whose date is none, is seen as invalid."""
    for item in ({"uri": "https://example.org/[]"}, {"uri": "urn:x:1", "firstCreated": "2026-03-01"}):
        assert list(validator().iter_errors(item)) != []


def test_written_items_are_valid() -> None:
    """What is written of any article validates against IPTC's schema."""
    check = validator()

    @given(articles())
    @examples(100)
    def valid(article: Article) -> None:
        assert [error.message for error in check.iter_errors(json.loads(to_ninjs(article)))] == []

    valid()
    assert list(check.iter_errors(json.loads(to_ninjs(load_brief(), indent=None)))) == []


def test_what_an_item_holds_comes_back() -> None:
    """Headline, summary, text, language, dates, keywords and the names of the sources come back; nothing is made up."""
    brief = evolve(load_brief(), url="https://example.org/a", date_published="2026-03-01T09:00:00Z", dateline="BOGOTÁ")
    article = from_ninjs(to_ninjs(brief))
    for name in ("id", "headline", "summary", "language", "url", "date_published", "dateline", "keywords", "sections"):
        assert getattr(article, name) == getattr(brief, name)
    assert [source.label for source in article.sources] == [source.label for source in brief.sources]
    assert (article.quotes, article.statistics) == ((), ())
    assert article.sources[2].name is None


@given(articles())
@examples(100)
def test_written_items_are_read(article: Article) -> None:
    """Whatever was written is read again, and nothing of it is left."""
    reading = read_ninjs(to_ninjs(article))
    assert reading.not_carried == ()
    assert reading.article.id == article.id
    assert reading.article.headline == article.headline


def test_examples_of_the_standard() -> None:
    """Every item of text among IPTC's examples is read; the others are refused by their type, with the reason."""
    read: set[str] = set()
    for path in (suite("ninjs") / "examples").rglob("*.json"):
        item = json.loads(path.read_text("utf-8"))
        try:
            article = read_ninjs(path.read_bytes()).article
        except LoadError as error:
            reason = str(error)
            assert "only items of text are articles" in reason or "no item of ninjs" in reason
            assert isinstance(item, list) or item.get("type") not in {"text", "composite"}
            continue
        read.add(path.stem)
        assert article.headline in {item.get("title"), *(headline["value"] for headline in item.get("headlines", ()))}
        assert bool(article.sections) == ("bodies" in item)
        assert article.language == item.get("language", "und")
    assert len(read) == 8


def item(**members: Any) -> str:
    """Return an item with a headline, as JSON."""
    return json.dumps({"uri": "urn:x:1", "type": "text", "headlines": [{"value": "News"}], **members})


def test_what_is_not_carried_is_listed() -> None:
    """Members, parts of members, other headlines and bodies, and the meaning of markup are listed, and warned of."""
    text = item(
        urgency=4,
        title="Another",
        headlines=[{"role": "short", "value": "Nws"}, {"role": "main", "value": "News"}],
        subjects=[{"name": "Rain", "uri": "http://x"}, {"literal": "1"}],
        bodies=[
            {"contentType": "text/html", "value": "<h1>News</h1><p>It <em>rains</em>.</p><h2>B</h2>", "wordCount": 2},
            {"contentType": "text/plain", "value": "It rains a lot."},
        ],
        altIds=[{"role": "other", "value": "7"}],
        firstCreated="yesterday",
        versionCreated="2026-03-01T10:00:00Z",
        version="2",
        infoSources=[
            {"name": "DPA", "uri": "urn:dpa"},
            {"role": "a witness", "uri": "https://example.org/witness"},
            {"name": "AP", "role": "publisher"},
        ],
    )
    article, not_carried = read_ninjs(text)
    assert article.sections == (Section(paragraphs=("It rains.",)), Section(heading="B"))
    assert (article.keywords, article.publisher, article.date_published) == (("Rain",), "AP", None)
    assert article.date_modified == "2026-03-01T10:00:00Z"
    assert [(source.label, source.url) for source in article.sources] == [
        ("DPA", None),
        ("a witness", "https://example.org/witness"),
    ]
    assert set(not_carried) == {
        "$.urgency",
        "$.title",
        "$.headlines[0]",
        "$.subjects[0].uri",
        "$.subjects[1].literal",
        "$.bodies[0].value (the meaning of <em>)",
        "$.bodies[1]",
        "$.altIds[0]",
        "$.firstCreated",
        "$.version",
        "$.infoSources[0].uri",
    }
    with pytest.warns(NotCarriedWarning, match="urgency"):
        from_ninjs(text)


@pytest.mark.parametrize(
    ("value", "paragraphs"),
    [
        ("One.\r\n\r\nTwo,\nwrapped.", ("One.", "Two,\nwrapped.")),
        ("One.\nTwo.\n", ("One.", "Two.")),
        (" \n ", ()),
    ],
)
def test_plain_text_has_paragraphs(value: str, paragraphs: tuple[str, ...]) -> None:
    """Blank lines part the paragraphs of a plain text, or line breaks where there are none."""
    article = from_ninjs(item(bodies=[{"value": value}]))
    assert tuple(text for section in article.sections for text in section.paragraphs) == paragraphs


def test_markup_is_read_as_text() -> None:
    """Line breaks, nested blocks and references are read; scripts, tables and pictures are not."""
    markup = (
        "<html><head><title>No</title></head><body><div>A<br>b &amp; c<ul><li>One</li></ul>"
        "<table><tr><td>x<table></table></td></tr></table><script>no()</script></div></body></html>"
    )
    article, not_carried = read_ninjs(item(bodies=[{"contentType": "text/html", "value": markup}]))
    assert article.sections[0].paragraphs == ("A\nb & c", "One")
    assert not_carried == (
        "$.bodies[0].value (the meaning of <table>)",
        "$.bodies[0].value (the meaning of <script>)",
    )


@pytest.mark.parametrize(
    ("text", "path", "what"),
    [
        ("[]", "$", "no item of ninjs"),
        ("{", "$", "no key"),
        ('{"uri": 7}', "$", "no item of ninjs"),
        ('{"uri": "urn:x:1", "type": "picture"}', "$.type", "only items of text"),
        ('{"uri": "urn:x:1"}', "$", "neither a type nor a body"),
        ('{"uri": "urn:x:1", "type": "text"}', "$.headlines", "no headline"),
        (item(by=7), "$.by", "takes a string"),
        (item(bodies={}), "$.bodies", "takes an array"),
        (item(bodies=[7]), "$.bodies[0]", "takes an object"),
        (item(subjects=[{"name": 7}]), "$.subjects[0].name", "takes a string"),
        (item(bodies=[{"contentType": "application/xml", "value": "x"}]), "$.bodies[0]", "neither plain text nor HTML"),
        (item(language="?"), "$.language", "BCP 47"),
        (item(located="\x07"), "$.dateline", "U+0007"),
    ],
)
def test_what_is_no_article_is_refused(text: str, path: str, what: str) -> None:
    """An item that is none, or of another kind, is refused with its reason."""
    with pytest.raises(LoadError) as caught:
        from_ninjs(text)
    assert what in str(caught.value)
    assert caught.value.problems[0].path == path


def test_addresses_that_are_no_uri_are_not_written() -> None:
    """An address that RFC 3986 does not admit does not stand in for the uri; the id does."""
    article = evolve(filled("words"), url="https://example.org/[x]")
    assert json.loads(to_ninjs(article))["uri"] == "urn:colombia-brief:id-0"
    assert json.loads(to_ninjs(filled("words")))["uri"] == "https://example.org/a?b=c&d='e'"


def test_id_is_made_of_the_uri() -> None:
    """The uri of another's item becomes an id; of a long one, the end is kept."""
    assert from_ninjs(item(uri="urn:a/b?c")).id == "urn-a-b-c"
    assert from_ninjs(item(uri="?")).id == "item"
    assert from_ninjs(item(uri=f"urn:{'x' * 200}end")).id == f"{'x' * 97}end"


def test_headline_in_html_and_title_alone() -> None:
    """A headline in HTML is read as text, and a title stands in for a headline that is not there."""
    marked = item(headlines=[{"contentType": "text/html", "value": "<p>Big <b>news</b></p>"}])
    assert read_ninjs(marked).article.headline == "Big news"
    assert from_ninjs(item(headlines=[{"value": " "}], title="Title")).headline == "Title"
