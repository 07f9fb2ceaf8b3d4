"""Which lines of a story are its headline, its summary, its headings and its paragraphs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from colombia_brief.drafting.blocks import Block, cleaned, read_blocks
from colombia_brief.model import Section
from colombia_brief.words.cues import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable

UNTITLED: Final = "Untitled"
_LONGEST_HEADLINE: Final = 160
_LONGEST_HEADING: Final = 90
_LONGEST_LINE: Final = 200
_MOST_WORDS: Final = 14
_STANDFIRST_WORDS: Final = 8
_STOPS: Final = tuple(".:;,…")
_MARKS: Final = "\"“”„«»‘’'"
_DIGIT: Final = re.compile(r"\d")
_PERSON: Final = r"[^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*){1,5}"
_BYLINE: Final = re.compile(rf"(?:By|Por) ({_PERSON}(?:(?:,| and| y) {_PERSON}){{0,5}})")
_AUTHORS: Final = re.compile(r", (?:and |y )?| and | y ")
_CAPITAL: Final = r"[^\W\d_a-zß-öø-ÿ]"
_DATELINES: Final = (
    # A place in capitals, a country, an agency, a dash.
    re.compile(
        rf"({_CAPITAL}(?:{_CAPITAL}|[.’' -]){{1,40}}{_CAPITAL}"
        r"(?:, [^\W\d_][\w. ]{1,30})?(?: \([A-Z][\w .]{1,20}\))?)"
        r"\s*(?:—|–|--| -)\s*(?=\S)"
    ),
    # A place, a day, an agency, a dash: as Spanish agencies write it.
    re.compile(r"([^\W\d_a-z][\w ]{2,30}, [0-9]{1,2} (?:de )?[a-z]{3,10}\.? \([A-Z]{2,10}\))\s*\.?\s*[-—–]\s*(?=\S)"),
)
# What the pages of news sites have below a story, in English and Spanish.
_SITE_TEXT: Final = re.compile(
    r"(?:help us improve|was this (?:article|story|page)|share (?:this|on)|follow us|subscribe|sign up|log in|"
    r"read more|read next|more on this|related(?: (?:articles|stories|topics))?\b|advertisement\b|recommended|"
    r"all rights reserved|copyright\b|©|\(c\) ?[0-9]{4}|terms of (?:use|service)|privacy policy|contact us|"
    r"comments?\b(?: \([0-9]+\))?$|leave a comment|print this|download (?:the|our) app|newsletter|"
    r"most (?:read|popular)|trending|back to top|support (?:our|us)\b|donate\b|report (?:a|an) (?:typo|error)|"
    r"ayúdenos a mejorar|comparta|compartir|síganos|suscríba|inscríba|lea (?:también|más)|le puede interesar|"
    r"publicidad$|todos los derechos|derechos reservados|noticias relacionadas|comentarios?$|"
    r"política de privacidad|términos y condiciones|descargue)",
    re.IGNORECASE,
)


@frozen(kw_only=True)
class Layout:
    """The parts of a story.

    Attributes:
        headline: Its title; where it has none, its first sentence.
        summary: What stands before the title, or right below it as a line of its own.
        dateline: Where it was written, as it stands at the head of the first paragraph; it is taken from there.
        authors: The names of a line "By …".
        sections: Headings and paragraphs.
        left_out: Text of the site that stands below the story, and headings with nothing under them.

    >>> Layout(headline="A Wet Day").sections
    ()
    """

    headline: str
    summary: str | None = None
    dateline: str | None = None
    authors: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    left_out: tuple[str, ...] = ()


def lay_out(text: str, *, headline: str | None = None) -> Layout:
    r"""Return the parts of a story.

    A heading is a short line without a full stop, a figure or a quotation mark that stands between paragraphs, or what
    Markdown marks as one.

    Args:
        text: The story, as plain text or simple Markdown.
        headline: Its headline, if the text has none or another one is wanted.

    >>> layout = lay_out("A Fine Day\n\nThe sun shone.\n\nThe Night Before\n\nIt rained.\n\nHelp us improve.")
    >>> layout.headline, [section.heading for section in layout.sections], layout.left_out
    ('A Fine Day', [None, 'The Night Before'], ('Help us improve.',))
    """
    blocks = read_blocks(cleaned(text))
    end = len(blocks)
    while end and _is_site_text(blocks[end - 1].text):
        end -= 1
    left_out = [block.text for block in blocks[end:]]
    blocks = blocks[:end]
    above, blocks = _authored(blocks)
    title, summary, rest = _titled(blocks, headline)
    below, rest = _authored(rest)
    dateline, rest = _dated(rest)
    sections, empty = _sections(rest)
    return Layout(
        headline=title or _first_words(rest) or UNTITLED,
        summary=summary,
        dateline=dateline,
        authors=above + below,
        sections=sections,
        left_out=(*empty, *left_out),
    )


def _is_site_text(text: str) -> bool:
    return len(text) <= _LONGEST_LINE and _SITE_TEXT.match(text.lstrip("*•-– ")) is not None


def _titled(blocks: list[Block], headline: str | None) -> tuple[str | None, str | None, list[Block]]:
    """Return the headline, the summary, and the blocks below them."""
    given = cleaned(headline or "").strip() or None
    at = next((index for index, block in enumerate(blocks[:2]) if given is not None and block.text == given), None)
    if at is None and given is None:
        at = _place_of_title(blocks)
    if at is None:
        return given, None, blocks
    rest = blocks[at + 1 :]
    summary = blocks[0].text if at else None
    if summary is None and len(rest) > 1 and _is_standfirst(rest[0]) and not _is_title(rest[1]):
        return blocks[at].text, rest[0].text, rest[1:]
    return blocks[at].text, summary, rest


def _place_of_title(blocks: list[Block]) -> int | None:
    marked = [index for index, block in enumerate(blocks) if block.level]
    if marked:
        # A title in Markdown comes first, or after a summary.
        return marked[0] if marked[0] <= 1 and (blocks[marked[0]].level == 1 or not marked[0]) else None
    if len(blocks) > 1 and _is_title(blocks[0]):
        return 0
    return 1 if len(blocks) > 2 and _is_title(blocks[1]) and not _is_byline(blocks[1]) else None  # noqa: PLR2004 - a text follows


def _is_title(block: Block) -> bool:
    text = block.text
    return (
        len(text) <= _LONGEST_HEADLINE
        and any(letter.isalpha() for letter in text)
        and not text.rstrip(_MARKS).endswith(_STOPS)
        and not _is_question_of_interview(text)
    )


def _is_question_of_interview(text: str) -> bool:
    return re.match(r"[^\W\d_][\w. ]{0,30}:\s", text) is not None and text.endswith(("?", "!"))


def _is_standfirst(block: Block) -> bool:
    return (
        not block.level and _is_title(block) and not _is_byline(block) and len(block.text.split()) >= _STANDFIRST_WORDS
    )


def _is_byline(block: Block) -> bool:
    return _byline(block) is not None


def _byline(block: Block) -> re.Match[str] | None:
    return _BYLINE.fullmatch(block.text) if len(block.text) <= _LONGEST_LINE else None


def _authored(blocks: list[Block]) -> tuple[tuple[str, ...], list[Block]]:
    found = _byline(blocks[0]) if blocks else None
    if found is None:
        return (), blocks
    return tuple(name.strip() for name in _AUTHORS.split(found[1])), blocks[1:]


def _dated(blocks: list[Block]) -> tuple[str | None, list[Block]]:
    if blocks and not blocks[0].level:
        for pattern in _DATELINES:
            if found := pattern.match(blocks[0].text):
                return found[1].strip(), [Block(blocks[0].text[found.end() :]), *blocks[1:]]
    return None, blocks


def _sections(blocks: list[Block]) -> tuple[tuple[Section, ...], list[str]]:
    """Return the sections, and the headings under which nothing stands."""
    sections: list[tuple[str | None, list[str]]] = [(None, [])]
    empty: list[str] = []
    for index, block in enumerate(blocks):
        if block.level or _is_heading(blocks, index):
            if sections[-1][0] is not None and not sections[-1][1]:
                empty.append(sections.pop()[0] or "")
            sections.append((block.text, []))
        else:
            sections[-1][1].append(block.text)
    if sections[-1][0] is not None and not sections[-1][1]:
        empty.append(sections.pop()[0] or "")
    return tuple(Section(heading=heading, paragraphs=tuple(texts)) for heading, texts in sections if texts), empty


def _is_heading(blocks: list[Block], index: int) -> bool:
    """Tell whether a line of a plain text is a heading: it looks like one, and those beside it do not."""
    return (
        _may_be_heading(blocks[index])
        and index + 1 < len(blocks)
        and not _may_be_heading(blocks[index + 1])
        and not (index and _may_be_heading(blocks[index - 1]))
        and not any(block.level for block in blocks)
    )


def _may_be_heading(block: Block) -> bool:
    text = block.text
    return (
        _is_title(block)
        and len(text) <= _LONGEST_HEADING
        and len(text.split()) <= _MOST_WORDS
        and not text.endswith(("?", "!"))
        and not _DIGIT.search(text)
        and (text[0].isupper() or not text[0].isalpha())
        and not any(mark in text for mark in '"“”„«»:')
        and text[0] not in "-–—•*·"
    )


def _first_words(blocks: Iterable[Block]) -> str | None:
    """Return the first sentence, or as much of it as a headline can have."""
    for block in blocks:
        first = sentences(block.text[: 2 * _LONGEST_HEADLINE])[0].strip()
        if len(first) <= _LONGEST_HEADLINE:
            return first
        return first[:_LONGEST_HEADLINE].rpartition(" ")[0].rstrip(" ,;:") or first[:_LONGEST_HEADLINE]
    return None
