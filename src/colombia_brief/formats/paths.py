"""Paths into a document, as JSONPath (RFC 9535) writes them."""

import re

ROOT = "$"
_SHORTHAND = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
# Normalized paths (section 2.7): controls by their letter where they have one, else by their number.
_QUOTED = str.maketrans(
    {chr(code): f"\\u{code:04x}" for code in range(0x20)}
    | {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", "'": "\\'", "\\": "\\\\"}
)


def member(path: str, key: str) -> str:
    """Return the path of an object's member, in the shorthand form where the key admits it.

    >>> member("$.quotes[0]", "text"), member("$", "two words")
    ('$.quotes[0].text', "$['two words']")
    """
    if _SHORTHAND.fullmatch(key):
        return f"{path}.{key}"
    return f"{path}['{key.translate(_QUOTED)}']"


def element(path: str, index: int) -> str:
    """Return the path of an array's element.

    >>> element("$.quotes", 0)
    '$.quotes[0]'
    """
    return f"{path}[{index}]"
