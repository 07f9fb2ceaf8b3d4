"""Whether words stand in a text at all, for words that are no quote: a cue, a period."""

from __future__ import annotations

import re

from colombia_brief.words.folding import fold


def stands_in(words: str, text: str) -> bool:
    r"""Tell whether words stand in a text, whole, whatever their case and typography.

    >>> stands_in("this fiscal year", "This fiscal\nyear, it was less."), stands_in("this year", "this yearly sum")
    (True, False)
    """
    # Nearly all stand there as they are.
    return _is_whole(words, text) or _is_whole(fold(words).text.casefold(), fold(text).text.casefold())


def _is_whole(words: str, text: str) -> bool:
    at = text.find(words)
    return at >= 0 and re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text[max(at - 1, 0) :]) is not None
