"""Writes Markdown in two editions: the document, which is lossless, and the reader's, which is for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from colombia_brief.model import Article

Edition = Literal["document", "reader"]


def to_markdown(article: Article, *, edition: Edition = "document") -> str:
    """Return the article as Markdown.

    Args:
        article: What to write.
        edition: `document` for the lossless one that `from_markdown` reads back, `reader` for the one for people.

    Returns:
        The text, with a line break at its end.

    Raises:
        ValueError: There is no such edition.

    >>> from colombia_brief.model import Article
    >>> print(to_markdown(Article(id="a", headline="A headline"), edition="reader"))
    # A headline
    <BLANKLINE>
    """
    if edition == "document":
        from colombia_brief.formats.markdown_document import to_document  # noqa: PLC0415 - each is loaded alone

        return to_document(article)
    if edition == "reader":
        from colombia_brief.formats.markdown_reader import to_reader_markdown  # noqa: PLC0415 - as above

        return to_reader_markdown(article)
    message = f"Markdown has the editions 'document' and 'reader', not {edition!r}"
    raise ValueError(message)
