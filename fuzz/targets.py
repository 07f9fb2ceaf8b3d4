"""What is fuzzed: each entry point takes bytes, and raises for nothing but a broken promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from colombia_brief import (
    Body,
    LoadError,
    find_figures,
    find_quotations,
    from_json,
    from_markdown,
    load_brief,
    match_quote,
    to_json,
    to_markdown,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_SPLIT = "\x1e"
_SENTENCES = (
    "“We have 12 boats in here,” harbor master Ana Ruiz said, “and not one goes out.”",
    "Nearly $3 million; from 1.5 to 2 percent; one in five; €4bn a year; -5%; 9/11, F-16 and 2,000 in 2024.",
    "«Casi 1.234,5 toneladas», dijo; mil millones de pesos, 3 billones, un 12 % más.",
    "''Well,'' she said, “the ‘big’ [deal] … is off.",
)


class BrokenPromiseError(AssertionError):
    """What an entry point promises does not hold for an input."""


def _hold(promise: object) -> None:
    if not promise:
        raise BrokenPromiseError


def json(data: bytes) -> None:
    """What is read as JSON is written and read again as the same; all else is a LoadError that says where."""
    try:
        article = from_json(data)
    except LoadError as error:
        _hold(error.problems)
        _hold(all(problem.path.startswith("$") and problem.message for problem in error.problems))
        return
    _hold(from_json(to_json(article)) == article)


def markdown(data: bytes) -> None:
    """The same for a Markdown document."""
    try:
        article = from_markdown(data.decode("utf-8", "surrogatepass"))
    except UnicodeDecodeError:
        return
    except LoadError as error:
        _hold(error.problems)
        return
    _hold(from_markdown(to_markdown(article)) == article)


def quote(data: bytes) -> None:
    """A quote stands at places of the body, in order, or is refused; what is refused can be explained."""
    text, _, words = _text(data).partition(_SPLIT)
    match = match_quote(text, words)
    _hold(bool(match.spans) is bool(match))
    _hold(all(0 <= span.start < span.end <= len(text) for span in match.spans))
    _hold(list(match.spans) == sorted(match.spans, key=lambda span: (span.start, span.end)))
    _hold(match.explain())


def quotations(data: bytes) -> None:
    """Quotations are places of the text, in order; what is quoted whole is found there."""
    text = _text(data)
    body = Body(text)
    found = find_quotations(text)
    _hold(list(found) == sorted(found, key=lambda quotation: (quotation.outer.start, quotation.depth)))
    for quotation in found:
        for span in quotation.spans:
            _hold(0 <= span.start <= span.end <= len(text))
    for quotation in found[:3]:
        body.match(quotation.text)


def figures(data: bytes) -> None:
    """Figures are places of the text, in order, and what they print is what stands there."""
    text = _text(data)
    for language in ("en", "es"):
        end = 0
        for figure in find_figures(text, language):
            _hold(end <= figure.start < figure.end <= len(text))
            _hold(figure.text == text[figure.start : figure.end])
            _hold(figure.value.is_finite())
            figure.interval()
            end = figure.end


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


TARGETS: dict[str, Callable[[bytes], None]] = {
    "from_json": json,
    "from_markdown": markdown,
    "match_quote": quote,
    "find_quotations": quotations,
    "find_figures": figures,
}
"""The targets by the name of the entry point."""


def seeds(name: str) -> list[bytes]:
    """Return inputs to begin with: good ones, which the fuzzer spoils."""
    brief = load_brief()
    if name == "from_json":
        return [to_json(brief).encode(), b'{"id":"a","headline":"A headline","quotes":[{"id":"q","text":"Yes"}]}']
    if name == "from_markdown":
        return [to_markdown(brief).encode(), b'---\nid: "a"\ntitle: "A headline"\n---\n\n## One\n\nA *text*.\n']
    paragraphs = [*_SENTENCES, *(text for section in brief.sections for text in section.paragraphs)]
    if name == "match_quote":
        return [f"{text}{_SPLIT}{text[: len(text) // 2]}".encode() for text in paragraphs]
    return [text.encode() for text in paragraphs]
