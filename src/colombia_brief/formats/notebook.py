"""Shows values in notebooks: compact cards of HTML, and Markdown for where there is no HTML."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from colombia_brief.formats import wording
from colombia_brief.formats.markdown_text import one_line
from colombia_brief.model.vocabulary import QuoteKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from colombia_brief.findings import Report
    from colombia_brief.model import Article, Quote, Statistic

# Notebooks typeset what stands between dollar signs, unless they are told to leave it alone.
_CARD = '<div class="tex2jax_ignore mathjax_ignore" style="border-left:4px solid;padding:.2em 1em;max-width:48em">'
_CELL = ' style="text-align:left"'


def article_html(article: Article) -> str:
    """Return an article as a card: headline, summary, what it has, and its figures.

    >>> from colombia_brief.model import Article
    >>> "<b>A &lt; B</b>" in article_html(Article(id="a", headline="A < B"))
    True
    """
    parts = [f"<b>{escape(article.headline)}</b>"]
    if article.summary is not None:
        parts.append(escape(article.summary))
    parts.append(f"<small>{escape(_contents(article))}</small>")
    body = "".join(f"<p>{part}</p>" for part in parts)
    return f"{_CARD}{body}{_table(_figures(article.statistics))}</div>"


def article_markdown(article: Article) -> str:
    r"""Return an article as Markdown: headline, summary, what it has, and its figures.

    >>> from colombia_brief.model import Article
    >>> print(article_markdown(Article(id="a", headline="A *star*")))
    **A \*star\***
    <BLANKLINE>
    a: no sections, quotes, statistics, sources
    """
    parts = [f"**{one_line(article.headline)}**"]
    if article.summary is not None:
        parts.append(one_line(article.summary))
    parts.append(one_line(_contents(article)))
    if article.statistics:
        parts.append(_markdown_table(_figures(article.statistics)))
    return "\n\n".join(parts)


def report_html(report: Report) -> str:
    """Return a report as a card: the sum, and a row for each finding.

    >>> from colombia_brief.findings import Report
    >>> from colombia_brief.model import Article
    >>> "a: no findings" in report_html(Report(article=Article(id="a", headline="A headline")))
    True
    """
    return f"{_CARD}<p><b>{escape(report.summary())}</b></p>{_table(_findings(report))}</div>"


def report_markdown(report: Report) -> str:
    """Return a report as Markdown: the sum, and a row for each finding.

    >>> from colombia_brief.findings import Report
    >>> from colombia_brief.model import Article
    >>> print(report_markdown(Report(article=Article(id="a", headline="A headline"))))
    **a: no findings**
    """
    sum_up = f"**{one_line(report.summary())}**"
    rows = [*_findings(report)]
    return f"{sum_up}\n\n{_markdown_table(rows)}" if len(rows) > 1 else sum_up


def statistic_html(statistic: Statistic) -> str:
    """Return a statistic as a card: the value, and what it is of, when, and in which words.

    >>> from decimal import Decimal
    >>> from colombia_brief.model import Quantity, Statistic
    >>> labs = Statistic(id="l", label="Labs", quantity=Quantity(value=Decimal(12)), text="12 labs")
    >>> statistic_html(labs).endswith("<p><b>12</b></p><p>Labs</p><p>“12 labs”</p></div>")
    True
    """
    first, *rest = _statistic(statistic)
    return f"{_CARD}<p><b>{escape(first)}</b></p>{''.join(f'<p>{escape(line)}</p>' for line in rest)}</div>"


def statistic_markdown(statistic: Statistic) -> str:
    """Return a statistic as Markdown.

    >>> from decimal import Decimal
    >>> from colombia_brief.model import Quantity, Statistic
    >>> labs = Statistic(id="l", label="Labs", quantity=Quantity(value=Decimal(12)), text="12 labs")
    >>> print(statistic_markdown(labs))
    **12** · Labs · “12 labs”
    """
    first, *rest = map(one_line, _statistic(statistic))
    return " · ".join([f"**{first}**", *rest])


def quote_html(quote: Quote) -> str:
    """Return a quote as a card: the words, and who said them how.

    >>> from colombia_brief.model import Quote
    >>> quote_html(Quote(id="q", text="It rains", speaker="anna"))[-49:]
    '<p>“It rains”</p><p>anna · direct quote</p></div>'
    """
    return f"{_CARD}{''.join(f'<p>{escape(line)}</p>' for line in _quote(quote))}</div>"


def quote_markdown(quote: Quote) -> str:
    """Return a quote as Markdown.

    >>> from colombia_brief.model import Quote
    >>> print(quote_markdown(Quote(id="q", text="It rains", speaker="anna")))
    “It rains” — anna · direct quote
    """
    return " — ".join(map(one_line, _quote(quote)))


def _contents(article: Article) -> str:
    things = {
        "sections": article.sections,
        "quotes": article.quotes,
        "statistics": article.statistics,
        "sources": article.sources,
    }
    some = [f"{len(items)} {name if len(items) != 1 else name[:-1]}" for name, items in things.items() if items]
    none = ", ".join(name for name, items in things.items() if not items)
    return f"{article.id}: {', '.join([*some, *filter(None, [none and f'no {none}'])])}"


def _figures(statistics: Iterable[Statistic]) -> Iterator[tuple[str, ...]]:
    yield "Figure", "Value", "In the text"
    for item in statistics:
        yield item.label, wording.quantity(item.quantity), item.text


def _findings(report: Report) -> Iterator[tuple[str, ...]]:
    yield "Severity", "Where", "What", "Code"
    for item in report.findings:
        yield item.severity, item.path, item.message, item.code
    for waived in report.waived:
        yield "waived", waived.finding.path, f"{waived.finding.message} ({waived.reason})", waived.finding.code


def _statistic(statistic: Statistic) -> Iterator[str]:
    yield wording.quantity(statistic.quantity)
    yield statistic.label
    if statistic.period is not None:
        yield statistic.period.text
    yield f"“{statistic.text}”"


def _quote(quote: Quote) -> tuple[str, str]:
    words = quote.text if quote.kind is QuoteKind.INDIRECT else f"“{quote.text}”"
    return words, " · ".join(filter(None, (quote.speaker, quote.cue, wording.QUOTE_KINDS[quote.kind])))


def _table(rows: Iterable[tuple[str, ...]]) -> str:
    head, *others = rows
    if not others:
        return ""
    top = "".join(f"<th{_CELL}>{escape(cell)}</th>" for cell in head)
    body = "".join(f"<tr>{''.join(f'<td{_CELL}>{escape(cell)}</td>' for cell in row)}</tr>" for row in others)
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"


def _markdown_table(rows: Iterable[tuple[str, ...]]) -> str:
    head, *others = ([one_line(cell) for cell in row] for row in rows)
    lines = [head, ["---"] * len(head), *others]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def as_html(value: Article | Quote | Report | Statistic) -> str:
    """Return the card of a value: what `_repr_html_` gives to a notebook."""
    return _CARDS[type(value).__name__][0](value)


def as_markdown(value: Article | Quote | Report | Statistic) -> str:
    """Return the Markdown of a value: what `_repr_markdown_` gives to a notebook."""
    return _CARDS[type(value).__name__][1](value)


_CARDS: dict[str, tuple[Callable[[Any], str], Callable[[Any], str]]] = {
    "Article": (article_html, article_markdown),
    "Quote": (quote_html, quote_markdown),
    "Report": (report_html, report_markdown),
    "Statistic": (statistic_html, statistic_markdown),
}
