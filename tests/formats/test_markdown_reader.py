"""The reader's edition says everything that people want to know, and no text can change its structure."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import mistune
import pytest
from attrs import evolve
from hypothesis import example, given
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from colombia_brief import Article, Quantity, Source, SourceKind, Statistic, load_brief
from colombia_brief.formats import to_markdown
from tests.formats.filled import filled, hostile_texts
from tests.formats.generated import texts

_MARKDOWN_IT = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin)
_MISTUNE = mistune.create_markdown(
    renderer="ast", plugins=["table", "footnotes", "strikethrough", "url", "task_lists", "def_list", "mark", "math"]
)


def reader(article: Article) -> str:
    """Return the edition under test."""
    return to_markdown(article, edition="reader")


def markdown_it_structure(text: str) -> tuple[list[tuple[str, str, int]], str]:
    """Return the tokens without their texts, and the texts."""
    structure: list[tuple[str, str, int]] = []
    texts: list[str] = []
    for token in _MARKDOWN_IT.parse(text):
        for part in token.children or [token]:
            if part.type == "text":
                texts.append(part.content)
                if structure and structure[-1][0] == "text":
                    continue  # two texts in a row are one
            structure.append((part.type, part.tag, part.level))
    return structure, "".join(texts)


def mistune_structure(text: str) -> tuple[list[str], str]:
    """Return the types of the tokens in the order of the document, and the texts."""
    structure: list[str] = []
    texts: list[str] = []

    def walk(tokens: list[dict[str, Any]]) -> None:
        for token in tokens:
            if token["type"] == "text":
                texts.append(token["raw"])
                if structure[-1] != "text":
                    structure.append("text")
                continue
            structure.append(token["type"])
            walk(token.get("children", []))
            structure.append("end")

    tokens = _MISTUNE(text)
    assert isinstance(tokens, list)
    walk(tokens)
    return structure, "".join(texts)


_PLAIN = reader(filled("words"))
_MARKDOWN_IT_PLAIN = markdown_it_structure(_PLAIN)
_MISTUNE_PLAIN = mistune_structure(_PLAIN)


def assert_structure_holds(text: str) -> None:
    """Hold the article full of `text` against the one full of a plain word, under both readers."""
    written = reader(filled(text))
    shown = " ".join(
        text.replace("\u2028", " ").replace("\u2029", " ").replace("\n", " ").replace("\t", " ").split(" ")
    )
    structure, content = markdown_it_structure(written)
    assert structure == _MARKDOWN_IT_PLAIN[0]
    words = " ".join(filter(None, shown.split(" "))).strip()
    assert content.count(words) >= _MARKDOWN_IT_PLAIN[1].count("words")
    assert mistune_structure(written)[0] == _MISTUNE_PLAIN[0]


@pytest.mark.heavy
def test_structure_of_hostile_suites() -> None:
    """No string of the hostile suites changes the token structure under markdown-it-py or mistune."""
    for text in hostile_texts():
        assert_structure_holds(text)


@given(texts())
@example("a!")
@example("# C #")
@example("٣. Arabic digits")
def test_structure_of_generated_texts(text: str) -> None:
    """No generated text changes the token structure under markdown-it-py or mistune."""
    assert_structure_holds(text)


def test_brief_is_shown_whole() -> None:
    """The edition has every text of the bundled brief that people read, its figures and its sources."""
    brief = load_brief()
    _, content = markdown_it_structure(reader(brief))
    shown = [brief.headline, brief.summary, *(paragraph for item in brief.sections for paragraph in item.paragraphs)]
    shown += [item.heading for item in brief.sections]
    shown += [quote.text for quote in brief.quotes]
    shown += [source.label for source in brief.sources]
    shown += [text for item in brief.statistics for text in (item.label, item.text)]
    assert [text for text in shown if text is not None and text not in content] == []
    assert "about $210 million" in content


def test_unfinished_article_is_shown() -> None:
    """A draft without speaker, source or name, and an id that leads nowhere, are shown as what they are."""
    draft = evolve(filled("words"), sources=())
    undone = evolve(draft, quotes=(evolve(draft.quotes[0], speaker=None),))
    assert "- Speaker not given: words" in reader(undone)
    assert "- id-1: “words”" in reader(draft)


def test_figure_without_source_or_period() -> None:
    """A statistic may lack source and period: the cells stay empty."""
    quantity = Quantity(value=Decimal(-5), unit="USD", unit_text="$")
    bare = Statistic(id="a", label="Loss", quantity=quantity, text="lost five dollars")
    written = reader(Article(id="a", headline="A headline", statistics=(bare,)))
    assert "| Loss | \\-\\$5 |  | “lost five dollars” |  |" in written


def test_way_of_a_source_is_shown() -> None:
    """A source says through whom it reached us, by name where the article has the name."""
    dea = Source(id="dea", kind=SourceKind.ORGANIZATION, name="DEA", via="cnn")
    cnn = Source(id="cnn", kind=SourceKind.ORGANIZATION, name="CNN")
    article = Article(id="a", headline="A headline", sources=(dea, cnn))
    assert "[^1]: DEA, through CNN" in reader(article)
    assert "[^1]: DEA, through cnn" in reader(evolve(article, sources=(dea,)))


def test_unknown_edition_is_refused() -> None:
    """There are two editions; another name is refused with theirs."""
    with pytest.raises(ValueError, match="'document' and 'reader', not 'pdf'"):
        to_markdown(load_brief(), edition="pdf")  # type: ignore[arg-type]  # the point of the test
