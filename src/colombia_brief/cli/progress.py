"""A line on the terminal that says how far a long run is."""

from __future__ import annotations

import sys
import time
from typing import Final

_SECONDS: Final = 0.2
_WIDTH: Final = 30
_CLEAR: Final = "\r\x1b[K"


class Progress:
    """Shows how much is done on standard error, if that is a terminal, and gets out of the way of other output.

    >>> progress = Progress(100)
    >>> progress.advance(40)
    >>> progress.line()
    '[============                  ]  40 %  1 done'
    """

    def __init__(self, total: int | None) -> None:
        """Take how much there is to do, in bytes; None if that is not known."""
        self._total = total
        self._done = 0
        self._count = 0
        self._shown = False
        # What is over at once needs no line.
        self._last = time.monotonic()
        self._on = sys.stderr.isatty()

    def advance(self, size: int) -> None:
        """Count one more document, of a size in bytes, and show the line if it is not too soon."""
        self._done += size
        self._count += 1
        now = time.monotonic()
        if self._on and now - self._last >= _SECONDS:
            self._last, self._shown = now, True
            sys.stderr.write(f"{_CLEAR}{self.line()}")
            sys.stderr.flush()

    def line(self) -> str:
        """Return what is shown."""
        done = f"{self._count:,} done"
        if not self._total:
            return done
        share = min(self._done / self._total, 1)
        return f"[{'=' * int(share * _WIDTH):{_WIDTH}}] {share:4.0%}".replace("%", " %") + f"  {done}"

    def clear(self) -> None:
        """Take the line away: other output follows."""
        if self._shown:
            self._shown = False
            sys.stderr.write(_CLEAR)
            sys.stderr.flush()
