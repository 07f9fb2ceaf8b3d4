"""Bytes and text in and out: one file a format, each loaded when it is first used."""

from importlib import import_module
from typing import Any

_HOMES = {
    "colombia_brief.formats.article_json": ("from_json", "to_json"),
    "colombia_brief.formats.html": ("to_html",),
    "colombia_brief.formats.markdown": ("to_markdown",),
    "colombia_brief.formats.markdown_document": ("from_markdown",),
    "colombia_brief.formats.ninjs": ("to_ninjs",),
    "colombia_brief.formats.ninjs_reader": ("NotCarriedWarning", "from_ninjs", "read_ninjs"),
    "colombia_brief.formats.registry": ("FORMATS", "Format", "format_of"),
    "colombia_brief.formats.report": ("report_to_annotations", "report_to_dict", "report_to_json"),
    "colombia_brief.formats.schema": ("article_schema",),
    "colombia_brief.formats.schema_org": ("to_schema_org",),
    "colombia_brief.formats.tables": ("quotes_rows", "sources_rows", "statistics_rows", "to_csv"),
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
