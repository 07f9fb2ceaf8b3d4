"""Lets values show themselves in notebooks. Its import of the formats is the one import that goes upward."""

from importlib import import_module


class ShownInNotebooks:
    """A value that Jupyter shows as a card instead of its `repr`."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        card: str = import_module("colombia_brief.formats.notebook").as_html(self)
        return card

    def _repr_markdown_(self) -> str:
        text: str = import_module("colombia_brief.formats.notebook").as_markdown(self)
        return text
