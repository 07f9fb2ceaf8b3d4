"""From the text of a story to a typed article: what can be read is filled in, what cannot is left open."""

from colombia_brief.drafting.drafting import draft
from colombia_brief.drafting.layout import Layout, lay_out

__all__ = ["Layout", "draft", "lay_out"]
