"""Options that take a name out of many: they are completed in a shell, and a wrong one is answered with the nearest."""

from collections.abc import Callable, Collection
from difflib import get_close_matches

import click

Completer = Callable[[click.Context, click.Parameter, str], list[str]]


def known(name: str, names: Collection[str], *, kind: str, listed: str) -> str:
    """Return a name that is one of many.

    Args:
        name: What was given.
        names: What can be.
        kind: What a name stands for, as "rule has the code".
        listed: Where all of them are listed.

    Raises:
        click.BadParameter: It is none of them; the message has the nearest.

    >>> known("rain", ["rain", "wind"], kind="rule has the code", listed="'explain' lists them")
    'rain'
    """
    if name in names:
        return name
    close = get_close_matches(name, names)
    hint = f"did you mean {' or '.join(close)}?" if close else listed
    raise click.BadParameter(f"no {kind} {name!r}; {hint}")


def completer(names: Collection[str]) -> Completer:
    """Return what completes a name in a shell."""

    def complete(_: click.Context, __: click.Parameter, incomplete: str) -> list[str]:
        return [name for name in names if name.startswith(incomplete)]

    return complete
