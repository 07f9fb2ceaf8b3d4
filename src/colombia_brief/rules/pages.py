"""The page of a rule, made from its docstring alone: for the documentation and for `colombia-brief explain`."""

import re
from inspect import cleandoc

from colombia_brief.rules import RULES

_EXAMPLE = re.compile(r"^(Fires|Does not fire):\n", re.MULTILINE)


def page(code: str) -> str:
    """Return the page of a rule as Markdown.

    Args:
        code: The code of the rule.

    Raises:
        KeyError: No rule has it.

    >>> print(page("duplicate_id").splitlines()[0])
    # duplicate_id
    """
    module = RULES[code]
    text, *examples = _EXAMPLE.split(cleandoc(module.__doc__ or ""))
    defect, _, why = text.strip().partition("\n\n")
    parts = [f"# {code}", _unwrapped(defect), f"Severity: {module.RULE.severity}.", *map(_unwrapped, why.split("\n\n"))]
    for heading, example in zip(examples[::2], examples[1::2], strict=True):
        parts += [f"## {heading}", f"```python\n{cleandoc(example)}\n```"]
    return "\n\n".join(parts) + "\n"


def _unwrapped(paragraph: str) -> str:
    return " ".join(paragraph.split())
