"""Values show themselves in notebooks, as HTML and as Markdown, and their texts are only text."""

from __future__ import annotations

from typing import Any

import html5lib
import pytest
from attrs import evolve
from hypothesis import example, given
from markdown_it import MarkdownIt

from colombia_brief import Article, check, load_brief
from colombia_brief.formats import notebook
from tests.formats.filled import filled
from tests.formats.generated import articles
from tests.generating import examples

_HTML: tuple[Any, ...] = (notebook.article_html, notebook.report_html, notebook.statistic_html, notebook.quote_html)
_MARKDOWN: tuple[Any, ...] = (
    notebook.article_markdown,
    notebook.report_markdown,
    notebook.statistic_markdown,
    notebook.quote_markdown,
)


def things(article: Article) -> tuple[Any, ...]:
    """Return what the functions show, in their order."""
    return article, check(article), article.statistics[0], article.quotes[0]


def tags(html: str) -> list[str]:
    """Return the elements of a piece of HTML, which must be well formed."""
    parser: Any = html5lib.HTMLParser(strict=True)
    return [element.tag for element in parser.parseFragment(html).iter()]


def tokens(markdown: str) -> list[str]:
    """Return the structure of a piece of Markdown."""
    found = MarkdownIt("commonmark").enable("table").parse(markdown)
    return [part.type for token in found for part in (token.children or [token]) if part.type != "text"]


def test_brief_is_shown() -> None:
    """The cards have the headline, the sum of the checks, the value and the words."""
    article, report, statistic, quote = things(load_brief())
    for show_article, show_report, show_statistic, show_quote in (_HTML, _MARKDOWN):
        assert article.headline in show_article(article)
        assert "6 sections, 19 quotes, 6 statistics, 13 sources" in show_article(article)
        assert "19 quotes: 19 verified" in show_report(report)
        assert "The report does not say why the name is kept back." in show_report(report)
        assert "446 tons" in show_statistic(statistic)
        assert "This year" in show_statistic(statistic)
        assert quote.text in show_quote(quote)
        assert "“" not in show_quote(quote)


def with_parts(article: Article) -> Article:
    """Return the article with a quote and a statistic at least, and the words of neither in its text."""
    plain = filled("words")
    return evolve(
        article,
        sections=(),
        quotes=(*article.quotes, plain.quotes[1])[:1],
        statistics=(*article.statistics, plain.statistics[0])[:1],
        sources=(),
        corrections=(),
        waivers=(),
    )


@given(articles().map(with_parts))
@examples(50)
@example(with_parts(filled("</div><script>alert(1)</script>")))
@example(with_parts(filled("| a ` * \n# $x$ \\")))
def test_texts_are_only_text(article: Article) -> None:
    """Whatever stands in a value, its card has the structure of a card with plain words."""
    plain = evolve(
        article,
        headline="words",
        summary=article.summary and "words",
        statistics=(plain_statistic(article.statistics[0]),),
        quotes=(evolve(article.quotes[0], text="words", cue="words"),),
    )
    for show, shown, other in zip(_HTML, things(article), things(plain), strict=True):
        if show is notebook.report_html:
            assert set(tags(show(shown))) <= {
                *("DOCUMENT_FRAGMENT", "table", "thead", "tbody", "tr", "th", "td"),
                *names(),
            }
        else:
            assert tags(show(shown)) == tags(show(other))
    for show, shown, other in zip(_MARKDOWN, things(article), things(plain), strict=True):
        if show is not notebook.report_markdown:
            assert tokens(show(shown)) == tokens(show(other))


def names() -> set[str]:
    """Return the names of the elements of a card, as the parser has them."""
    card = notebook.report_html(check(filled("words")))
    return {*tags(card)}


def plain_statistic(statistic: Any) -> Any:
    """Return a statistic with plain words for its texts."""
    quantity = evolve(statistic.quantity, unit="words", unit_text="words", per="words")
    period = statistic.period and evolve(statistic.period, text="words")
    return evolve(statistic, label="words", text="words", quantity=quantity, period=period)


def test_what_is_there_is_shown() -> None:
    """What is not there is named; a direct quote has its marks, and a figure may lack a period."""
    article = filled("words")
    assert "no statistics" in notebook.article_html(evolve(article, statistics=()))
    assert notebook.quote_markdown(evolve(article.quotes[1], cue=None)).startswith("“words” — id-1")
    assert "words" in notebook.statistic_markdown(evolve(article.statistics[0], period=None))


def test_empty_and_clean() -> None:
    """An article without anything and a report without findings have no tables."""
    article = Article(id="a", headline="A headline")
    assert "<table" not in notebook.article_html(article) + notebook.report_html(check(article))
    assert "|" not in notebook.article_markdown(article) + notebook.report_markdown(check(article))


@pytest.mark.parametrize("show", _HTML)
def test_dollar_signs_are_not_typeset(show: Any) -> None:
    """Notebooks are told to leave what stands between dollar signs alone."""
    shown = dict(zip(_HTML, things(load_brief()), strict=True))[show]
    assert show(shown).startswith('<div class="tex2jax_ignore mathjax_ignore"')


def test_values_show_themselves() -> None:
    """A notebook that asks a value for its HTML or its Markdown gets the card of its class."""
    for value, html, markdown in zip(things(load_brief()), _HTML, _MARKDOWN, strict=True):
        assert notebook.as_html(value) == html(value) == value._repr_html_()
        assert notebook.as_markdown(value) == markdown(value) == value._repr_markdown_()
