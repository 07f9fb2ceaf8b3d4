"""A regular expression for many words that reads each letter once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_Node = dict[str, "_Node"]
_END = ""


def trie(entries: Iterable[str]) -> str:
    """Return a pattern that matches the longest of `entries`; a space also matches what joins words in print.

    >>> trie(["ton", "tons", "tonne"])
    'ton(?:ne|s)?'
    """
    root: _Node = {}
    for entry in entries:
        node = root
        for letter in entry:
            node = node.setdefault(" " if letter == "-" else letter, {})
        node[_END] = {}
    return _pattern(root)


def _pattern(node: _Node) -> str:
    branches = [
        ("[ \\u00a0\\n-]" if letter == " " else re.escape(letter)) + _pattern(rest)
        for letter, rest in sorted(node.items())
        if letter != _END
    ]
    if not branches:
        return ""
    pattern = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    if _END not in node:
        return pattern
    return f"{pattern}?" if len(branches) > 1 else f"(?:{pattern})?"
