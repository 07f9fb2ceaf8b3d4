"""Values show themselves in notebooks."""

import pytest

from colombia_brief import Article, Quote, Report, Statistic, check, load_brief
from colombia_brief.formats import notebook

BRIEF = load_brief()


@pytest.mark.parametrize("value", [BRIEF, BRIEF.quotes[0], BRIEF.statistics[0], check(BRIEF)])
def test_the_card_is_that_of_the_formats(value: Article | Quote | Report | Statistic) -> None:
    """Jupyter asks for HTML or Markdown and gets what the functions give."""
    name = type(value).__name__.lower()
    assert value._repr_html_() == getattr(notebook, f"{name}_html")(value)
    assert value._repr_markdown_() == getattr(notebook, f"{name}_markdown")(value)
    assert value._repr_html_().startswith("<div")
