"""The registry of rules, and the pages made from their docstrings."""

import re
from importlib import import_module
from pathlib import Path

import pytest

from colombia_brief import rules
from colombia_brief.rules import RULES
from colombia_brief.rules.pages import page

OTHER_FILES = {"__init__", "facts", "pages", "ranges", "rule", "terms"}


def test_every_file_is_in_the_registry() -> None:
    """A rule is one file, named for its code."""
    names = {path.stem for path in Path(rules.__file__).parent.glob("*.py")} - OTHER_FILES
    assert names == set(RULES)
    for code, module in RULES.items():
        assert module is import_module(f"colombia_brief.rules.{code}")
        assert module.RULE.code == code


@pytest.mark.parametrize("code", RULES)
def test_a_docstring_has_the_defect_the_reason_and_two_examples(code: str) -> None:
    """The first line says the defect; the example that fires shows the code, the mended one does not."""
    text = RULES[code].__doc__ or ""
    why, fires, mended = re.split(r"^(?:Fires|Does not fire):$", text, flags=re.MULTILINE)
    assert re.fullmatch(r"[A-Z].*[.]", why.split("\n\n")[0], re.DOTALL)
    assert len(why.split("\n\n")) >= 3  # defect, reason, and the blank line before the examples
    assert f"[{code}]" in fires
    assert f"[{code}]" not in mended


@pytest.mark.parametrize("code", RULES)
def test_the_page_of_a_rule_has_all_parts(code: str) -> None:
    """Name, severity and both examples are there for `explain` and for the documentation."""
    text = page(code)
    assert text.startswith(f"# {code}\n\n")
    assert f"\nSeverity: {RULES[code].RULE.severity}.\n" in text
    assert text.index("## Fires") < text.index("## Does not fire")


def test_codes_are_words() -> None:
    """A code is snake case, so that it can be a file name, a key and a word to say."""
    assert all(re.fullmatch(r"[a-z]+(_[a-z]+)+", code) for code in RULES)
