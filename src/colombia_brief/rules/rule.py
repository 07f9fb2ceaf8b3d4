"""What a rule is: a code, a severity and a test that yields findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from attrs import frozen

from colombia_brief.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.rules.facts import Facts


@frozen
class Rule:
    """The name of a defect and how much it weighs.

    Attributes:
        code: The name; it is never given to another defect. The file of the rule is named for it.
        severity: How much a finding weighs unless the user grades it otherwise.
        contradicts: Whether an error of this rule contradicts the quote or statistic it points at; False where the
            record is incomplete or may not be used, whatever the words say.
    """

    code: str
    severity: Severity
    contradicts: bool = True

    def finding(self, path: str, message: str, **details: Any) -> Finding:
        """Return a finding of this rule; `details` are the other fields of `Finding`."""
        return Finding(
            code=self.code,
            severity=self.severity,
            path=path,
            message=message,
            contradicts=self.contradicts,
            **details,
        )


def shortened(text: str, *, limit: int = 60) -> str:
    """Return a text for a message: whole if it is short, else its beginning.

    >>> shortened("one two three", limit=8)
    'one two…'
    """
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


class RuleModule(Protocol):
    """What the file of a rule has. Its docstring is the page of the rule: the defect, why it matters, two examples."""

    __doc__: str | None
    RULE: Rule

    def check(self, facts: Facts) -> Iterator[Finding]:
        """Yield a finding for each place that has the defect."""
        ...
