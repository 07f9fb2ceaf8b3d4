"""The formats that articles are read from and written to: adding one is a file with its functions, and a line here."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from colombia_brief.findings import Report
    from colombia_brief.model import Article


@frozen(kw_only=True)
class Format:
    """A format by its name; its functions are loaded when they are used.

    Attributes:
        name: What users call it.
        description: What it is, in a few words.
        suffixes: The endings of its files' names, in small letters; none for a format that has no files of its own.
        module: The module within `colombia_brief.formats` that writes.
        writer: The function that writes.
        options: What the writer takes beside the article, for files that people may open.
        reader_module: The module that reads; None for a format that is only written.
        reader: The function that reads.
        shows_report: Whether the writer shows what checking has found.

    >>> FORMATS["reader"].description, FORMATS["reader"].can_read
    ('Markdown for people, which is not read back', False)
    """

    name: str
    description: str
    suffixes: tuple[str, ...]
    module: str
    writer: str
    options: Mapping[str, Any] = {}
    reader_module: str | None = None
    reader: str | None = None
    shows_report: bool = False

    @property
    def can_read(self) -> bool:
        """Whether articles can be read from the format."""
        return self.reader is not None

    def write(self, article: Article, report: Report | None = None) -> str:
        """Return the article in this format, with a line break at its end.

        Args:
            article: What to write.
            report: What checking has found, for the formats that show it.
        """
        options = {**self.options, "report": report} if self.shows_report else self.options
        text: str = _function(self.module, self.writer)(article, **options)
        return text if text.endswith("\n") else f"{text}\n"

    def read(self, data: str | bytes) -> Article:
        """Return the article that a document in this format stands for.

        Raises:
            LoadError: It stands for none.
            ValueError: The format is only written.
        """
        if self.reader_module is None or self.reader is None:
            raise ValueError(f"{self.name} is written, but not read; read json, markdown or ninjs")
        article: Article = _function(self.reader_module, self.reader)(data)
        return article


def _function(module: str, name: str) -> Any:
    return getattr(import_module(f"colombia_brief.formats.{module}"), name)


_ALL = (
    Format(
        name="json",
        description="the article, whole",
        suffixes=(".json",),
        module="article_json",
        writer="to_json",
        options={"indent": 2},
        reader_module="article_json",
        reader="from_json",
    ),
    Format(
        name="markdown",
        description="the article, whole, to be edited",
        suffixes=(".md", ".markdown"),
        module="markdown",
        writer="to_markdown",
        reader_module="markdown_document",
        reader="from_markdown",
    ),
    Format(
        name="reader",
        description="Markdown for people, which is not read back",
        suffixes=(),
        module="markdown_reader",
        writer="to_reader_markdown",
    ),
    Format(
        name="html",
        description="a page to look at",
        suffixes=(".html", ".htm"),
        module="html",
        writer="to_html",
        shows_report=True,
    ),
    Format(
        name="schema-org",
        description="JSON-LD for search engines",
        suffixes=(".jsonld",),
        module="schema_org",
        writer="to_schema_org",
    ),
    Format(
        name="ninjs",
        description="the text as an item of IPTC's ninjs 3.1",
        suffixes=(".ninjs", ".ninjs.json"),
        module="ninjs",
        writer="to_ninjs",
        reader_module="ninjs_reader",
        reader="from_ninjs",
    ),
)
FORMATS: dict[str, Format] = {item.name: item for item in _ALL}
"""Every format by its name."""


def format_of(name: str, data: str | bytes | None = None) -> Format:
    """Return the format of a file, by the ending of its name, and by its content where the ending does not tell.

    Args:
        name: The name of the file; `-` or another name without an ending that is known says nothing.
        data: The content, if it is there to be looked at.

    Raises:
        LookupError: Neither tells; the message has the endings that are known.

    >>> format_of("brief.MD").name, format_of("-", '{"uri": "urn:x:1"}').name
    ('markdown', 'ninjs')
    """
    lowered = name.lower()
    endings = [(suffix, item) for item in FORMATS.values() for suffix in item.suffixes if lowered.endswith(suffix)]
    by_name = max(endings, key=lambda ending: len(ending[0]))[1] if endings else None
    # Items of ninjs mostly come as plain .json.
    if data is not None and (by_name is None or by_name.name == "json"):
        return _by_content(data) or by_name or _unknown(name)
    return by_name or _unknown(name)


def _by_content(data: str | bytes) -> Format | None:
    text = data if isinstance(data, str) else data.decode("utf-8", "replace")
    start = text[:1000].lstrip("\ufeff \t\r\n")
    if start.startswith("---"):
        return FORMATS["markdown"]
    if start.startswith("{"):
        return FORMATS["ninjs" if _has_uri(text) else "json"]
    return None


def _has_uri(text: str) -> bool:
    """Tell whether a JSON object has the one member that ninjs requires, and an article can't have."""
    if '"uri"' not in text:
        return False
    import json  # noqa: PLC0415 - most documents need no such look

    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and "uri" in value


def _unknown(name: str) -> Format:
    known = ", ".join(suffix for item in FORMATS.values() if item.can_read for suffix in item.suffixes)
    raise LookupError(f"the format of {name!r} is not known; name the file with one of {known}")
