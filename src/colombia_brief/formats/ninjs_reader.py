"""Reads items of ninjs 3, the JSON of the International Press Telecommunications Council for news items.

What an article can't hold is listed, and what an item does not have is not made up: there are no quotes and no figures.
"""

from __future__ import annotations

import re
import warnings
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from colombia_brief.exceptions import LoadError, Problem, ProblemCode
from colombia_brief.formats.article_json import MAX_BYTES, MAX_DEPTH
from colombia_brief.formats.diagnosis import structure_article
from colombia_brief.formats.documents import decoded
from colombia_brief.formats.html_text import read_html
from colombia_brief.formats.jsonsource import read_source
from colombia_brief.formats.ninjs import ID_ROLE, URN
from colombia_brief.formats.paths import ROOT
from colombia_brief.model.constraints import DATE, IDENTIFIER, URL
from colombia_brief.model.vocabulary import SourceKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.model import Article

_SUBJECT = "ninjs"
_TEXT_TYPES = (None, "text", "composite")
_HTML_TYPES = ("text/html", "text/html5", "application/xhtml+xml")
_PLAIN_TYPES = ("text/plain", None)
_MAIN_ROLES = ("main", None, "")
# BCP 47's word for a language that is not known.
_UNKNOWN_LANGUAGE = "und"
_NOT_IN_ID = re.compile(r"[^A-Za-z0-9._\-]+")
_NEW_LINE = re.compile(r"\r\n?")
_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")


class NotCarriedWarning(UserWarning):
    """An item of ninjs has something that an article can't hold.

    >>> import warnings
    >>> with warnings.catch_warnings(record=True) as told:
    ...     warnings.simplefilter("always")
    ...     article = from_ninjs('{"uri": "urn:x:1", "title": "News", "bodies": [{"value": "One."}], "urgency": 4}')
    >>> print(told[0].message)
    not carried from ninjs: $.urgency
    """


class Reading(NamedTuple):
    """What was read of an item.

    Attributes:
        article: The article.
        not_carried: The paths in the item of all that the article does not hold.
    """

    article: Article
    not_carried: tuple[str, ...]


def from_ninjs(data: str | bytes, *, max_bytes: int = MAX_BYTES, max_depth: int = MAX_DEPTH) -> Article:
    r"""Return an item of ninjs as an article: headline, text, dates, language, sources of information.

    The article has no quotes and no statistics, for the item has none. What it can't hold is listed in a
    `NotCarriedWarning`; `read_ninjs` returns the list instead.

    Args:
        data: The item, as text or as UTF-8.
        max_bytes: How long it may be, in bytes of UTF-8.
        max_depth: How many arrays and objects may stand in one another.

    Raises:
        LoadError: It is no JSON, no item, no item of text, or what it has is nothing for an article.
        TypeError: `data` is neither str nor bytes.

    >>> item = '{"uri": "urn:x:1", "headlines": [{"value": "News"}], "bodies": [{"value": "One.\\n\\nTwo."}]}'
    >>> from_ninjs(item).sections[0].paragraphs
    ('One.', 'Two.')
    """
    article, not_carried = read_ninjs(data, max_bytes=max_bytes, max_depth=max_depth)
    if not_carried:
        warnings.warn(f"not carried from ninjs: {', '.join(not_carried)}", NotCarriedWarning, stacklevel=2)
    return article


def read_ninjs(data: str | bytes, *, max_bytes: int = MAX_BYTES, max_depth: int = MAX_DEPTH) -> Reading:
    """Return an item of ninjs as an article, with a list of what the article does not hold.

    Args:
        data: The item, as text or as UTF-8.
        max_bytes: How long it may be, in bytes of UTF-8.
        max_depth: How many arrays and objects may stand in one another.

    Raises:
        LoadError: As `from_ninjs`.
        TypeError: `data` is neither str nor bytes.

    >>> read_ninjs('{"uri": "urn:x:1", "type": "text", "title": "News", "urgency": 4}').not_carried
    ('$.urgency',)
    """
    source = read_source(decoded(data, _SUBJECT, max_bytes), max_depth=max_depth)
    if source.problems:
        raise LoadError(_SUBJECT, tuple(source.problems))
    reader = _Reader(source.value)
    article, problems = structure_article(reader.article())
    if article is None:
        raise LoadError(_SUBJECT, tuple(problems))
    return Reading(article, tuple(reader.not_carried()))


class _Reader:
    """Takes from an item what an article holds, and remembers what it took."""

    def __init__(self, item: Any) -> None:
        self.item: dict[str, Any] = item if isinstance(item, dict) else {}
        if not isinstance(self.item.get("uri"), str):
            raise _refusal(ROOT, ProblemCode.VALUE, "is no item of ninjs: it has no uri")
        kind: Any = self.item.get("type")
        if kind not in _TEXT_TYPES:
            raise _refusal("$.type", ProblemCode.VALUE, f"is {kind!r}; only items of text are articles")
        if kind is None and not self.item.get("bodies"):
            raise _refusal(ROOT, ProblemCode.VALUE, "has neither a type nor a body; only items of text are articles")
        # What says how the item is packed is no content.
        self.taken = {"$.uri", "$.type", "$.standard", "$.representationType"}
        self.left: list[str] = []

    def not_carried(self) -> Iterator[str]:
        for key in self.item:
            if f"$.{key}" not in self.taken:
                yield f"$.{key}"
            yield from (path for path in self.left if path.startswith(f"$.{key}["))

    def article(self) -> dict[str, Any]:
        published, modified = self.dates()
        publisher, sources = self.info_sources()
        uri = self.item["uri"]
        own_id = self.own_id()
        headline = self.headline()
        members = {
            "id": own_id or _id_of(uri),
            # What others write there names the item; it need not be where the article can be read.
            "url": own_id and uri,
            "headline": headline,
            "summary": self.first("descriptions"),
            "language": self.text("language") or _UNKNOWN_LANGUAGE,
            "date_published": published,
            "date_modified": modified,
            "dateline": self.text("located"),
            "publisher": publisher,
            "authors": [*filter(None, [self.text("by")])],
            "keywords": [item["name"] for _, item in self.objects("subjects", "name") if "name" in item],
            "sections": self.sections(headline),
            "sources": sources,
        }
        return {key: value for key, value in members.items() if value}

    def text(self, key: str) -> str | None:
        """Return a string of the item that has something in it."""
        self.taken.add(f"$.{key}")
        value = self.item.get(key)
        if value is not None and not isinstance(value, str):
            raise _refusal(f"$.{key}", ProblemCode.TYPE, "takes a string")
        return _cleaned(value or "") or None

    def objects(self, key: str, *members: str, counts: tuple[str, ...] = ()) -> Iterator[tuple[str, dict[str, str]]]:
        """Yield the path and the wanted members of each object of an array; what else they have is left."""
        self.taken.add(f"$.{key}")
        values: list[Any] = self.item.get(key, [])
        if type(values) is not list:
            raise _refusal(f"$.{key}", ProblemCode.TYPE, "takes an array")
        for index, each in enumerate(values):
            path = f"$.{key}[{index}]"
            if not isinstance(each, dict):
                raise _refusal(path, ProblemCode.TYPE, "takes an object")
            value = cast("dict[str, Any]", each)
            self.left += (f"{path}.{name}" for name in value if name not in (*members, *counts))
            found: dict[str, str] = {}
            for name in members:
                text: Any = value.get(name, "")
                if not isinstance(text, str):
                    raise _refusal(f"{path}.{name}", ProblemCode.TYPE, "takes a string")
                if text := _cleaned(text):
                    found[name] = text
            yield path, found

    def first(self, key: str) -> str | None:
        """Return the first value of an array of texts, the main one if it is said which; the others are left."""
        found = [(path, item) for path, item in self.objects(key, "value", "role", "contentType") if "value" in item]
        found.sort(key=lambda one: one[1].get("role") not in _MAIN_ROLES)
        self.left += (path for path, _ in found[1:])
        if not found:
            return None
        value = found[0][1]["value"]
        return _plain(value) if found[0][1].get("contentType") in _HTML_TYPES else value

    def headline(self) -> str:
        headline = self.first("headlines")
        title = self.text("title")
        if headline is not None and title != headline:
            self.taken.discard("$.title")
        if headline is None and title is None:
            raise _refusal("$.headlines", ProblemCode.VALUE, "has no headline, and an article needs one")
        return headline or title or ""

    def own_id(self) -> str | None:
        """Return the id of the article, where this library wrote an address as the item's."""
        own: str | None = None
        for path, item in self.objects("altIds", "role", "value"):
            if item.get("role") == ID_ROLE:
                own = item.get("value")
            else:
                self.left.append(path)
        return own

    def dates(self) -> tuple[str | None, str | None]:
        """Return when the item was first made and when this version was, as far as they are days and times of ours."""
        found: dict[str, str | None] = {}
        for key in ("firstCreated", "versionCreated"):
            date = self.text(key)
            if date is not None and DATE.problem(date) is not None:
                self.taken.discard(f"$.{key}")
                date = None
            found[key] = date
        first, version = found.values()
        if first is None and self.item.get("version") in (None, "0", "1"):
            return version, None
        return first, version if version != first else None

    def info_sources(self) -> tuple[str | None, list[dict[str, str]]]:
        publisher: str | None = None
        sources: list[dict[str, str]] = []
        for path, item in self.objects("infoSources", "name", "role", "uri"):
            name, role, uri = item.get("name"), item.get("role"), item.get("uri")
            if role == "publisher" and publisher is None and name is not None:
                publisher = name
                continue
            source: dict[str, str] = {"id": f"source-{len(sources) + 1}", "kind": SourceKind.ORGANIZATION.value}
            if name is not None:
                source["name"] = name
            if role is not None:
                source["role" if name is not None else "described_as"] = role
            if uri is not None and URL.problem(uri) is None:
                source["url"] = uri
            elif uri is not None:
                self.left.append(f"{path}.uri")
            sources.append(source)
        return publisher, sources

    def sections(self, headline: str) -> list[dict[str, Any]]:
        found = self.objects("bodies", "value", "role", "contentType", counts=("charCount", "wordCount"))
        bodies = [(path, item) for path, item in found if "value" in item]
        if not bodies:
            return []
        readable = [one for one in bodies if one[1].get("contentType") in _HTML_TYPES] or [
            one for one in bodies if one[1].get("contentType") in _PLAIN_TYPES
        ]
        if not readable:
            raise _refusal(
                bodies[0][0], ProblemCode.VALUE, "is neither plain text nor HTML, and there is no other body"
            )
        path, body = readable[0]
        if body.get("contentType") in _HTML_TYPES:
            blocks, left_out = read_html(body["value"])
            self.left += (f"{path}.value (the meaning of <{name}>)" for name in left_out)
        else:
            blocks = [(False, text) for text in _paragraphs(body["value"])]
        words = " ".join(text for _, text in blocks).split()
        # A body that says the same in other markup is not lost.
        self.left += (other for other, item in bodies if other != path and item["value"].split() != words)
        return _sections(blocks, headline)


def _id_of(uri: str) -> str:
    """Return the item's name as an id; of a long one, the end tells more than the beginning."""
    own = uri.removeprefix(URN)
    if own != uri and IDENTIFIER.problem(own) is None:
        return own
    name = _NOT_IN_ID.sub("-", uri)
    return name[-(IDENTIFIER.max_length or len(name)) :].strip("-") or "item"


def _sections(blocks: list[tuple[bool, str]], headline: str) -> list[dict[str, Any]]:
    """Return headings and paragraphs as sections; a first heading that repeats the headline is none."""
    if blocks[:1] == [(True, headline)]:
        blocks = blocks[1:]
    sections: list[dict[str, Any]] = []
    for is_heading, text in blocks:
        if is_heading:
            sections.append({"heading": text})
            continue
        if not sections:
            sections.append({})
        sections[-1].setdefault("paragraphs", []).append(text)
    return sections


def _paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a plain text, parted by blank lines or, where there are none, by line breaks."""
    parts = _BLANK_LINES.split(text.strip())
    return list(filter(None, map(str.strip, parts if len(parts) > 1 else text.split("\n"))))


def _plain(markup: str) -> str:
    return " ".join(text for _, text in read_html(markup).blocks)


def _cleaned(text: str) -> str:
    """Return a text with its line ends as line feeds, and nothing where it has nothing but white space."""
    return "" if text.isspace() else _NEW_LINE.sub("\n", text)


def _refusal(path: str, code: ProblemCode, message: str) -> LoadError:
    return LoadError(_SUBJECT, (Problem(path=path, code=code, message=message),))
