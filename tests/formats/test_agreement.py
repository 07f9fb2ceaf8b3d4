"""The fast reader, the reader that explains, and the JSON Schema give the same verdict on the same document."""

from __future__ import annotations

import json
from collections import Counter
from random import Random
from typing import TYPE_CHECKING, Any

import jsonschema_rs
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from colombia_brief import strategies
from colombia_brief.exceptions import LoadError, ProblemCode
from colombia_brief.formats.article_json import MAX_DEPTH, _read_clean, _read_with_places, from_json, to_json
from colombia_brief.formats.schema import article_schema
from tests.formats import generated
from tests.formats.documents import at
from tests.formats.filled import filled
from tests.formats.mutated import mutated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from colombia_brief.exceptions import Problem
    from colombia_brief.model import Article

_DOCUMENTS = 10_000
_PER_ARTICLE = 50
# What a schema can't say, for it sees a value and not a text.
_OF_THE_TEXT = {ProblemCode.SYNTAX, ProblemCode.ENCODING, ProblemCode.REPEATED_KEY}


def _explained(text: str) -> tuple[Article | None, tuple[Problem, ...]]:
    """Return what the reader that explains makes of a document."""
    try:
        return _read_with_places(text.encode(), MAX_DEPTH), ()
    except LoadError as error:
        return None, error.problems


class _Tally:
    """Takes documents, and keeps those on which the verdicts differ."""

    def __init__(self) -> None:
        schema = article_schema()
        # The one is quick enough for every document; the other, the reference in Python, sees some of them.
        quick: Any = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
        usual: Any = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
        self.quick: Callable[[Any], bool] = quick.is_valid
        self.usual: Callable[[Any], bool] = usual.is_valid
        self.counts: Counter[str] = Counter()
        self.codes: Counter[ProblemCode] = Counter()
        self.differences: list[str] = []

    def take(self, text: str) -> None:
        """Compare the verdicts on one document."""
        article, problems = _explained(text)
        fast = _read_clean(text.encode())
        number = self.counts.total()
        agree = (article is None) == bool(problems) and (fast is None or fast == article)
        agree = agree and _agrees(self.quick, text, article, problems)
        if number % 20 == 0:
            agree = agree and _agrees(self.usual, text, article, problems)
        self.counts["taken" if article else "refused"] += 1
        self.codes.update(problem.code for problem in problems)
        if not agree:
            self.differences.append(text)


def _can_be_said(problem: Problem, value: Any) -> bool:
    """Tell whether a schema can say a problem: not that 1.0 is no integer."""
    if problem.code in _OF_THE_TEXT:
        return False
    if problem.code is not ProblemCode.TYPE or "fraction or exponent" not in problem.message:
        return True
    steps = tuple(
        int(step) if step.isdigit() else step
        for step in problem.path.removeprefix("$").replace("[", ".").replace("]", "").split(".")[1:]
    )
    return not float(at(value, steps)).is_integer() or "takes an integer" not in problem.message


def _agrees(is_valid: Callable[[Any], bool], text: str, article: Article | None, problems: Iterable[Problem]) -> bool:
    """Tell whether a validator gives the verdict of the readers, as far as a schema can say it."""
    try:
        value = json.loads(text)
        # A validator need not take a string with a lone surrogate.
        json.dumps(value, ensure_ascii=False).encode()
    except (json.JSONDecodeError, UnicodeEncodeError):
        return article is None
    if article is not None:
        return is_valid(value)
    return not is_valid(value) or not any(_can_be_said(problem, value) for problem in problems)


@pytest.mark.heavy
def test_all_agree_on_ten_thousand_documents() -> None:
    """Good and broken documents: the two readers and two schema validators take and refuse the same ones."""
    tally = _Tally()

    @settings(max_examples=_DOCUMENTS // _PER_ARTICLE, phases=[Phase.generate], database=None)
    @given(st.one_of(strategies.articles(), generated.articles()), st.integers(min_value=0))
    def compare(article: Article, seed: int) -> None:
        random = Random(seed)  # noqa: S311 - nothing is kept secret
        text = to_json(article)
        for _ in range(_PER_ARTICLE):
            tally.take(mutated(text, random))

    compare()
    assert not tally.differences, min(tally.differences, key=len)
    assert tally.counts.total() >= _DOCUMENTS
    assert min(tally.counts["taken"], tally.counts["refused"]) > _DOCUMENTS / 5
    assert tally.codes.keys() >= set(ProblemCode) - {ProblemCode.ENCODING}


@given(strategies.json_documents())
def test_from_json_gives_the_verdict_of_its_two_readers(text: str) -> None:
    """What `from_json` says is what the reader that explains says, problems and all."""
    article, problems = _explained(text)
    if article is None:
        with pytest.raises(LoadError) as caught:
            from_json(text)
        assert caught.value.problems == problems
    else:
        assert from_json(text) == article


def test_a_schema_cannot_say_everything() -> None:
    """What the schema's documentation names as beyond it is so: validators take these, and the reader does not."""
    tally = _Tally()
    for text, code in (
        ('{"schema_version":1.0,"id":"a","headline":"A"}', ProblemCode.TYPE),
        ('{"id":"a","id":"a","headline":"A"}', ProblemCode.REPEATED_KEY),
        ('{"id":"a","headline":"A"' + " " * 10_000_000 + "}", ProblemCode.LIMIT),
    ):
        assert tally.quick(json.loads(text))
        assert tally.usual(json.loads(text))
        with pytest.raises(LoadError) as caught:
            from_json(text)
        assert [problem.code for problem in caught.value.problems] == [code]


def test_the_filled_document_is_valid() -> None:
    """The document in which every field is filled satisfies the schema."""
    tally = _Tally()
    tally.take(to_json(filled("text")))
    assert tally.counts["taken"] == 1
    assert not tally.differences
