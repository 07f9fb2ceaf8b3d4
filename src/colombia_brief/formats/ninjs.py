"""Writes ninjs 3.1, the JSON of the International Press Telecommunications Council for news items.

An item of ninjs has a text and its metadata; it has no place for quotes and figures.
"""

from __future__ import annotations

import json
import re
from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.model import Article

_VERSION = "3.1"
_STANDARD = {
    "name": "ninjs",
    "version": _VERSION,
    "schema": f"http://www.iptc.org/std/ninjs/ninjs-schema_{_VERSION}.json",
}
URN = "urn:colombia-brief:"
"""Before the id of an article, its uri where it has no address."""
ID_ROLE = "colombia-brief-id"
"""The role of the id among the alternative ids, where the address is the uri."""
# A URI of RFC 3986, of which URL admits a little more.
_PERCENT = r"%[0-9A-Fa-f]{2}"
_SEGMENT = rf"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@]|{_PERCENT})"
_URI = re.compile(
    rf"[A-Za-z]+://[A-Za-z0-9\-.]+(?::[0-9]+)?(?:/{_SEGMENT}*)*(?:\?(?:{_SEGMENT}|[/?])*)?(?:\#(?:{_SEGMENT}|[/?])*)?"
)


def to_ninjs(article: Article, *, indent: int | None = 2) -> str:
    """Return the article as an item of ninjs 3.1.

    The required `uri` is the article's `url`, or `urn:colombia-brief:` with its id. The text stands there twice, as
    HTML and as plain text. Dates are written if they have a time, since ninjs has no days. Quotes, statistics,
    corrections and waivers are left out, and of sources all but name, role and address; an unnamed source has its
    description as its role, and no name.

    Args:
        article: What to write.
        indent: Spaces per level; None for one line.

    Returns:
        The text, without a line break at its end.

    >>> from colombia_brief.model import Article
    >>> print(to_ninjs(Article(id="a", headline="A headline"), indent=None)[-67:])
    "language":"en","headlines":[{"role":"main","value":"A headline"}]}
    """
    separators = (",", ":") if indent is None else (",", ": ")
    return json.dumps(_item(article), ensure_ascii=False, indent=indent, separators=separators)


def _item(article: Article) -> dict[str, Any]:
    has_address = article.url is not None and _URI.fullmatch(article.url) is not None
    published, modified = (_with_time(date) for date in (article.date_published, article.date_modified))
    members = {
        "standard": _STANDARD,
        "uri": article.url if has_address else URN + article.id,
        "type": "text",
        "representationType": "full",
        "firstCreated": published,
        "versionCreated": modified or published,
        "language": article.language,
        "headlines": [{"role": "main", "value": article.headline}],
        "descriptions": article.summary and [{"role": "summary", "value": article.summary}],
        "bodies": article.sections and [*_bodies(article)],
        "by": ", ".join(article.authors),
        "located": article.dateline,
        "subjects": [{"name": keyword} for keyword in article.keywords],
        "infoSources": [*_info_sources(article)],
        "altIds": has_address and [{"role": ID_ROLE, "value": article.id}],
    }
    return {key: value for key, value in members.items() if value}


def _with_time(date: str | None) -> str | None:
    return date if date is not None and "T" in date else None


def _bodies(article: Article) -> Iterator[dict[str, Any]]:
    html: list[str] = []
    plain: list[str] = []
    for section in article.sections:
        if section.heading is not None:
            html.append(f"<h2>{escape(section.heading)}</h2>")
            plain.append(section.heading)
        html += (f"<p>{escape(text)}</p>".replace("\n", "<br>") for text in section.paragraphs)
        plain += section.paragraphs
    yield {"role": "html", "contentType": "text/html", "value": "\n".join(html)}
    yield {"role": "text", "contentType": "text/plain", "value": "\n\n".join(plain)}


def _info_sources(article: Article) -> Iterator[dict[str, Any]]:
    if article.publisher is not None:
        yield {"name": article.publisher, "role": "publisher"}
    for source in article.sources:
        role = source.role if source.name is not None else source.described_as or source.role
        url = source.url if source.url is not None and _URI.fullmatch(source.url) else None
        members = {"name": source.name, "role": role, "uri": url}
        yield {key: value for key, value in members.items() if value}
