"""Reads what was extracted from a text: as our JSON, as LangExtract's JSON Lines, as plain lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from attrs import evolve, frozen

from colombia_brief.exceptions import LoadError, Problem, ProblemCode
from colombia_brief.formats.article_json import MAX_BYTES, from_json
from colombia_brief.formats.diagnosis import structure_article
from colombia_brief.formats.documents import decoded
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
    documents as LangExtract writes them, one a line, whose extractions are sorted by their class. Of these, the text is
    taken and the attribute `speaker`; offsets are not trusted, and what other attributes say is not compared.

    Args:
        data: The document, as text or in UTF-8.
        quote_classes: The classes of LangExtract's extractions that are quotes.
        figure_classes: The classes that are figures.

    Raises:
        LoadError: It is none of these; `problems` has what is wrong.
        TypeError: `data` is neither str nor bytes.

    >>> read_extraction('{"quotes": ["We tried."], "figures": ["$210 million"]}').quotes[0].text
    'We tried.'
    >>> line = '{"extractions": [{"extraction_class": "quote", "extraction_text": "We tried."}]}'
    >>> read_extraction(f"{line}\n{line}").quotes
    (ExtractedQuote(text='We tried.', speaker=None), ExtractedQuote(text='We tried.', speaker=None))
    """
    text = decoded(data, _SUBJECT, MAX_BYTES)
    lines = [(above, line) for above, line in enumerate(text.split("\n")) if line.strip()]
    whole = read_source(text, max_depth=_MAX_DEPTH)
    classes = quote_classes, figure_classes
    if whole.problems and len(lines) > 1:
        sources = [(above, read_source(line, max_depth=_MAX_DEPTH)) for above, line in lines]
        if all(not source.problems and "extractions" in _keys(source) for _, source in sources):
            return _joined([_Reader(source, above).documents(*classes) for above, source in sources])
    if whole.problems:
        raise LoadError(_SUBJECT, tuple(whole.problems))
    keys = _keys(whole)
    if "extractions" in keys:
        return _Reader(whole).documents(*classes)
    if "headline" in keys:
        return Extraction.of(from_json(text))
    return _Reader(whole).lists()


def _keys(source: JsonSource) -> Collection[str]:
    value: Any = source.value
    return cast("dict[str, Any]", value) if isinstance(value, dict) else ()


def _joined(parts: list[Extraction]) -> Extraction:
    return Extraction(
        tuple(quote for part in parts for quote in part.quotes),
        tuple(figure for part in parts for figure in part.figures),
        tuple(dict.fromkeys(name for part in parts for name in part.left_aside)),
    )


class _Reader:
    """Reads one document, and raises all its problems at once when it is done."""

    def __init__(self, source: JsonSource, above: int = 0) -> None:
        self.source = source
        # How many lines stand above it in the file.
        self.above = above
        self.problems: list[Problem] = []

    def documents(self, quote_classes: Collection[str], figure_classes: Collection[str]) -> Extraction:
        """Read what LangExtract writes: of its keys, those that are needed."""
        quotes: list[ExtractedQuote] = []
        figures: list[ExtractedFigure] = []
        aside: list[str] = []
        for path, item in self._items("extractions"):
            name, text = self._text(path, item, "extraction_class"), self._text(path, item, "extraction_text")
            if name in quote_classes:
                quotes.append(ExtractedQuote(text, self._speaker(f"{path}.attributes", self._attributes(path, item))))
            elif name in figure_classes:
                figures.append(ExtractedFigure(text))
            elif name not in aside:
                aside.append(name)
        return self._done(Extraction(tuple(quotes), tuple(figures), tuple(aside)))

    def lists(self) -> Extraction:
        """Read an object with lists."""
        taken = "takes an article, an object with quotes and figures, or documents with extractions"
        if not _keys(self.source):
            self._refuse("$", ProblemCode.TYPE, taken)
            return self._done(Extraction())
        self._know("$", self.source.value, ("quotes", "figures"), f"an extraction, which {taken}")
        quotes: list[ExtractedQuote] = []
        for path, item in self._items("quotes"):
            self._know(path, item, ("text", "speaker"), "a quote")
            quotes.append(ExtractedQuote(self._text(path, item, "text"), self._speaker(path, item)))
        figures: list[ExtractedFigure] = []
        for path, item in self._items("figures"):
            self._know(path, item, ("text", "quantity"), "a figure")
            figures.append(ExtractedFigure(self._text(path, item, "text"), self._quantity(path, item)))
        return self._done(Extraction(tuple(quotes), tuple(figures)))

    def _done(self, extraction: Extraction) -> Extraction:
        if self.problems:
            raise LoadError(_SUBJECT, tuple(self.problems))
        return extraction

    def _refuse(self, path: str, code: ProblemCode, message: str) -> None:
        self._add(Problem(path=path, code=code, message=message))

    def _add(self, problem: Problem) -> None:
        line, column = self.source.nearest(problem.path, key=problem.code is ProblemCode.UNKNOWN_KEY)
        self.problems.append(evolve(problem, line=line + self.above, column=column))

    def _know(self, path: str, item: dict[str, Any], known: tuple[str, ...], owner: str) -> None:
        """Refuse the keys of an object that it can't have."""
        for key in item:
            if key not in known:
                message = f"is no key of {owner}; it has {' and '.join(map(repr, known))}"
                self._refuse(member(path, key), ProblemCode.UNKNOWN_KEY, message)

    def _items(self, key: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield path and object of each item of a list; a string stands for an object with that text."""
        items: Any = self.source.value.get(key, [])
        if not _is_array(items):
            self._refuse(f"$.{key}", ProblemCode.TYPE, "takes an array")
            return
        for index, item in enumerate(items):
            path = f"$.{key}[{index}]"
            if isinstance(item, str):
                yield path, {"text": item}
            elif isinstance(item, dict):
                yield path, cast("dict[str, Any]", item)
            else:
                self._refuse(path, ProblemCode.TYPE, "takes a string or an object")

    def _text(self, path: str, item: dict[str, Any], key: str) -> str:
        value = item.get(key)
        if isinstance(value, str) and value.strip():
            return value
        self._refuse(f"{path}.{key}", ProblemCode.TYPE, f"takes an object with a string as {key!r}")
        return ""

    def _attributes(self, path: str, item: dict[str, Any]) -> dict[str, Any]:
        value: Any = item.get("attributes")
        if isinstance(value, dict):
            return cast("dict[str, Any]", value)
        if value is not None:
            self._refuse(f"{path}.attributes", ProblemCode.TYPE, "takes an object")
        return {}

    def _speaker(self, path: str, item: dict[str, Any]) -> str | None:
        # That nobody is named is said by null, too.
        return None if item.get("speaker") is None else self._text(path, item, "speaker")

    def _quantity(self, path: str, item: dict[str, Any]) -> Quantity | None:
        """Return a quantity, read as one of a statistic is."""
        if "quantity" not in item:
            return None
        statistic = {"id": "a", "label": "a", "text": "a", "quantity": item["quantity"]}
        article, problems = structure_article({"id": "a", "headline": "a", "statistics": [statistic]})
        for problem in problems:
            self._add(evolve(problem, path=problem.path.replace("$.statistics[0]", path, 1)))
        return None if article is None else article.statistics[0].quantity


def _is_array(value: Any) -> bool:
    return isinstance(value, list)
