"""A correction is about something that the article does not have.

Readers, and programs that show a correction beside what was corrected, are sent nowhere: the id was mistyped, the path
has moved, or the thing is gone. A target is the id of a source, quote, statistic or of the article itself, or a path
such as `$.headline`.

Fires:
    >>> from colombia_brief import Article, Correction, CorrectionKind, check
    >>> correction = Correction(kind=CorrectionKind.CORRECTION, text="It was Tuesday.", target="$.summary")
    >>> article = Article(id="a", headline="A headline", corrections=(correction,))
    >>> print(check(article))
    $.corrections[0].target: warning: '$.summary' leads to nothing in the article; name an id, or a path such as $.headline, or leave it out [correction_target_unknown]
    a: 1 warning

Does not fire:
    >>> from attrs import evolve
    >>> print(check(evolve(article, summary="It happened on Tuesday.")))
    a: no findings
"""  # noqa: E501 - a finding is one line

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, cast

import attrs

from colombia_brief.findings import Severity
from colombia_brief.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from colombia_brief.findings import Finding
    from colombia_brief.model import Article
    from colombia_brief.rules.facts import Facts

RULE = Rule("correction_target_unknown", Severity.WARNING)
_STEP: Final = re.compile(r"\.([a-z_]+)|\[([0-9]{1,9})\]")


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each correction whose target is no id and no path of the article."""
    article = facts.article
    for index, correction in enumerate(article.corrections):
        target = correction.target
        if target is None or (_leads(article, target) if target.startswith("$") else target in _ids(article)):
            continue
        from difflib import get_close_matches  # noqa: PLC0415 - only a finding needs it

        close = get_close_matches(target, _ids(article), n=1)
        remedy = f"did you mean {close[0]!r}?" if close else "name an id, or a path such as $.headline, or leave it out"
        message = f"{target!r} leads to nothing in the article; {remedy}"
        yield RULE.finding(f"$.corrections[{index}].target", message, found=target)


def _ids(article: Article) -> list[str]:
    return [article.id, *(item.id for items in (article.sources, article.quotes, article.statistics) for item in items)]


def _leads(article: Article, path: str) -> bool:
    """Tell whether there is something at a path."""
    value: object = article
    end = 1
    while end < len(path):
        step = _STEP.match(path, end)
        if step is None:
            return False
        name, number = step.groups()
        value = _item(value, int(number)) if name is None else _field(value, name)
        end = step.end()
    return value is not None and value != ()


def _item(value: object, number: int) -> object:
    items = cast("tuple[object, ...]", value) if isinstance(value, tuple) else ()
    return items[number] if number < len(items) else None


def _field(value: object, name: str) -> object:
    """Return what is data; what is reckoned from it, such as the body of an article, has no path."""
    cls: type[Any] = type(value)
    return getattr(value, name) if attrs.has(cls) and name in attrs.fields_dict(cls) else None
