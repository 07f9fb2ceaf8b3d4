"""Many articles at once: files, globs and JSON Lines, read as they come and checked by one process or several."""

from importlib import import_module
from typing import Any

_HOMES = {
    "colombia_brief.corpus.checks": ("Checked", "check_documents", "check_files", "check_lines"),
    "colombia_brief.corpus.documents": ("Document", "file_names", "read_article", "read_documents", "read_lines"),
    "colombia_brief.corpus.processes": ("in_order",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = sorted(_HOME_OF)  # noqa: PLE0605  # pyright: ignore[reportUnsupportedDunderAll]  # the stub has the names


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(_HOME_OF[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*globals(), *__all__]
