"""Reads what was extracted from a text: as our JSON, as LangExtract's JSON Lines, as plain lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from attrs import evolve, frozen

from colombia_brief.exceptions import LoadError, Problem, ProblemCode
from colombia_brief.formats.article_json import from_json
from colombia_brief.formats.diagnosis import structure_article
from colombia_brief.formats.jsonsource import read_source
from colombia_brief.formats.paths import member

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from colombia_brief.formats.jsonsource import JsonSource
    from colombia_brief.model import Article, Quantity

_SUBJECT: Final = "extraction"
_MAX_DEPTH: Final = 64
QUOTE_CLASSES: Final = ("quote", "quotation", "direct_quote", "indirect_quote")
"""The classes of LangExtract's extractions that are taken for quotes, if not told otherwise."""
FIGURE_CLASSES: Final = ("figure", "statistic", "number", "quantity", "amount")
"""The classes that are taken for figures."""


@frozen
class ExtractedQuote:
    """Words that are said to be somebody's.

    Attributes:
        text: The words.
        speaker: Whose they are said to be, a name or the id of a source; None if nothing is said.

    >>> ExtractedQuote("It rained.", "Ana Ruiz").speaker
    'Ana Ruiz'
    """

    text: str
    speaker: str | None = None


@frozen
class ExtractedFigure:
    """Words that are said to state a figure.

    Attributes:
        text: The words.
        quantity: What they are said to mean; None if nothing is said.

    >>> ExtractedFigure("12 boats").quantity is None
    True
    """

    text: str
    quantity: Quantity | None = None


@frozen
class Extraction:
    """What was extracted from one text.

    Attributes:
        quotes: The quotes.
        figures: The figures.
        left_aside: The classes of what is neither, each once.
    """

    quotes: tuple[ExtractedQuote, ...] = ()
    figures: tuple[ExtractedFigure, ...] = ()
    left_aside: tuple[str, ...] = ()

    @classmethod
    def of(cls, article: Article) -> Extraction:
        """Return the quotes and statistics of an article; speakers by the names of their sources.

        >>> from colombia_brief import load_brief
        >>> extraction = Extraction.of(load_brief())
        >>> len(extraction.quotes), extraction.figures[0].text
        (19, '446 tons of cocaine hydrochloride')
        """
        labels = {source.id: source.label for source in article.sources}
        return cls(
            tuple(ExtractedQuote(item.text, labels.get(item.speaker or "", item.speaker)) for item in article.quotes),
            tuple(ExtractedFigure(item.text, item.quantity) for item in article.statistics),
        )


def read_extraction(
    data: str | bytes,
    *,
    quote_classes: Collection[str] = QUOTE_CLASSES,
    figure_classes: Collection[str] = FIGURE_CLASSES,
) -> Extraction:
    r"""Read what was extracted from one text.

    Taken are an article in this library's JSON; a plain object with the lists `quotes` and `figures`, whose items are
    strings, or objects with `text` and, as they like, `speaker` or `quantity` (as in the library's JSON); and
    documents as LangExtract writes them, one a line, whose extractions are sorted by their class. Their offsets are not
    trusted.

    Args:
        data: The document, as text or in UTF-8.
        quote_classes: The classes of LangExtract's extractions that are quotes.
        figure_classes: The classes that are figures.

    Raises:
        LoadError: It is none of these; `problems` has what is wrong.

    >>> read_extraction('{"quotes": ["We tried."], "figures": ["$210 million"]}').quotes[0].text
    'We tried.'
    >>> line = '{"extractions": [{"extraction_class": "quote", "extraction_text": "We tried."}]}'
    >>> read_extraction(f"{line}\n{line}").quotes
    (ExtractedQuote(text='We tried.', speaker=None), ExtractedQuote(text='We tried.', speaker=None))
    """
    text = _decoded(data)
    lines = [line for line in text.split("\n") if line.strip()]
    whole = read_source(text, max_depth=_MAX_DEPTH)
    if whole.problems and len(lines) > 1:
        sources = [read_source(line, max_depth=_MAX_DEPTH) for line in lines]
        if all(not source.problems and "extractions" in _object(source) for source in sources):
            return _joined([_langextract(source, quote_classes, figure_classes) for source in sources])
    if whole.problems:
        raise LoadError(_SUBJECT, tuple(whole.problems))
    keys = _object(whole)
    if "extractions" in keys:
        return _langextract(whole, quote_classes, figure_classes)
    if "headline" in keys:
        return Extraction.of(from_json(text))
    return _lists(whole)


def _decoded(data: str | bytes) -> str:
    if isinstance(data, str):
        return data
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        message = f"is not UTF-8 at byte {error.start}; save it as UTF-8"
        raise LoadError(_SUBJECT, (Problem(path="$", code=ProblemCode.ENCODING, message=message),)) from None


def _object(source: JsonSource) -> Collection[str]:
    value: Any = source.value
    return cast("dict[str, Any]", value) if isinstance(value, dict) else ()


def _refused(source: JsonSource, path: str, code: ProblemCode, message: str) -> LoadError:
    line, column = source.nearest(path)
    return LoadError(_SUBJECT, (Problem(path=path, code=code, message=message, line=line, column=column),))


def _joined(parts: list[Extraction]) -> Extraction:
    return Extraction(
        tuple(quote for part in parts for quote in part.quotes),
        tuple(figure for part in parts for figure in part.figures),
        tuple(dict.fromkeys(name for part in parts for name in part.left_aside)),
    )


def _langextract(source: JsonSource, quote_classes: Collection[str], figure_classes: Collection[str]) -> Extraction:
    quotes: list[ExtractedQuote] = []
    figures: list[ExtractedFigure] = []
    aside: list[str] = []
    for path, item in _items(source, "extractions"):
        name, text = (_string(source, path, item, key) for key in ("extraction_class", "extraction_text"))
        if name in quote_classes:
            attributes: Any = item.get("attributes")
            speaker: Any = cast("dict[str, Any]", attributes).get("speaker") if isinstance(attributes, dict) else None
            quotes.append(ExtractedQuote(text, speaker if isinstance(speaker, str) else None))
        elif name in figure_classes:
            figures.append(ExtractedFigure(text))
        elif name not in aside:
            aside.append(name)
    return Extraction(tuple(quotes), tuple(figures), tuple(aside))


def _lists(source: JsonSource) -> Extraction:
    unknown = [key for key in _object(source) if key not in {"quotes", "figures"}]
    taken = "takes an article, an object with quotes and figures, or documents with extractions"
    if unknown:
        path = member("$", unknown[0])
        raise _refused(source, path, ProblemCode.UNKNOWN_KEY, f"is no key of an extraction; {taken}")
    if not _object(source):
        raise _refused(source, "$", ProblemCode.TYPE, taken)
    quotes = [
        ExtractedQuote(
            _string(source, path, item, "text"), _string(source, path, item, "speaker") if "speaker" in item else None
        )
        for path, item in _items(source, "quotes")
    ]
    figures = [
        ExtractedFigure(_string(source, path, item, "text"), _quantity(source, path, item["quantity"]))
        if "quantity" in item
        else ExtractedFigure(_string(source, path, item, "text"))
        for path, item in _items(source, "figures")
    ]
    return Extraction(tuple(quotes), tuple(figures))


def _items(source: JsonSource, key: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield path and object of each item of a list; a string stands for an object with that text."""
    items: Any = source.value.get(key, [])
    if not _is_array(items):
        raise _refused(source, f"$.{key}", ProblemCode.TYPE, "takes an array")
    for index, item in enumerate(items):
        path = f"$.{key}[{index}]"
        if isinstance(item, str):
            yield path, {"text": item}
        elif isinstance(item, dict):
            yield path, item
        else:
            raise _refused(source, path, ProblemCode.TYPE, "takes a string or an object")


def _is_array(value: Any) -> bool:
    return isinstance(value, list)


def _string(source: JsonSource, path: str, item: dict[str, Any], key: str) -> str:
    value = item.get(key)
    if not isinstance(value, str) or not value.strip():
        raise _refused(source, f"{path}.{key}", ProblemCode.TYPE, f"takes an object with a string as {key!r}")
    return value


def _quantity(source: JsonSource, path: str, value: Any) -> Quantity:
    """Return a quantity, read as one of a statistic is."""
    statistic = {"id": "a", "label": "a", "text": "a", "quantity": value}
    article, problems = structure_article({"id": "a", "headline": "a", "statistics": [statistic]})
    if article is None:
        placed = [_moved(source, problem, path) for problem in problems]
        raise LoadError(_SUBJECT, tuple(placed))
    return article.statistics[0].quantity


def _moved(source: JsonSource, problem: Problem, path: str) -> Problem:
    at = problem.path.replace("$.statistics[0]", path, 1)
    line, column = source.nearest(at)
    return evolve(problem, path=at, line=line, column=column)
