"""What the readers of all text formats begin with: a document of a known encoding and a bounded length."""

from __future__ import annotations

from colombia_brief.exceptions import LoadError, Problem, ProblemCode
from colombia_brief.formats.paths import ROOT


def encoded(data: str | bytes, subject: str, max_bytes: int) -> bytes:
    """Return the bytes of a document. Whether they are UTF-8 is not looked at.

    Args:
        data: The document, as text or as UTF-8.
        subject: What the format is called in messages.
        max_bytes: How long the document may be, in bytes of UTF-8.

    Raises:
        LoadError: It is too long, or has a lone surrogate.
        TypeError: `data` is neither str nor bytes.

    >>> encoded("text", "JSON", 10)
    b'text'
    """
    if not isinstance(data, str | bytes):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers need not be typed
        raise TypeError(f"the reader of {subject} takes str or bytes, not {type(data).__name__}; read the file first")
    try:
        raw = data.encode() if isinstance(data, str) else data
    except UnicodeEncodeError as error:
        message = f"has the lone surrogate U+{ord(error.object[error.start]):04X} at offset {error.start}; remove it"
        raise refused(subject, ProblemCode.ENCODING, message) from None
    if len(raw) > max_bytes:
        raise refused(subject, ProblemCode.LIMIT, f"has {len(raw):,} bytes; max_bytes is {max_bytes:,}")
    return raw


def decoded(data: str | bytes, subject: str, max_bytes: int) -> str:
    """Return the text of a document, which can be written as UTF-8.

    Args:
        data: The document, as text or as UTF-8.
        subject: What the format is called in messages.
        max_bytes: How long the document may be, in bytes of UTF-8.

    Raises:
        LoadError: It is too long, no UTF-8, or begins with a byte order mark.
        TypeError: `data` is neither str nor bytes.

    >>> decoded(b"text", "Markdown", 10)
    'text'
    """
    try:
        text = encoded(data, subject, max_bytes).decode()
    except UnicodeDecodeError as error:
        message = f"is not UTF-8 at byte {error.start}: {error.reason}; save the document as UTF-8"
        raise refused(subject, ProblemCode.ENCODING, message) from None
    if text.startswith("\ufeff"):
        message = "begins with a byte order mark; save the document as UTF-8 without one"
        raise refused(subject, ProblemCode.ENCODING, message)
    return text


def refused(subject: str, code: ProblemCode, message: str) -> LoadError:
    """Return the error for a document that is refused as a whole."""
    return LoadError(subject, (Problem(path=ROOT, code=code, message=message, line=1, column=1),))
