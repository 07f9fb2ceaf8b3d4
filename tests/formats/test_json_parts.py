"""The parts of the JSON reader: paths, structs, the reader that knows places, and the one that explains."""

from __future__ import annotations

import json
from typing import Any

import attrs
import msgspec
import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from colombia_brief.exceptions import ProblemCode
from colombia_brief.formats.diagnosis import _problem, structure_article
from colombia_brief.formats.jsonsource import REFUSED, Lines, Place, read_source
from colombia_brief.formats.paths import ROOT, element, member
from colombia_brief.formats.structs import derive
from colombia_brief.model import Article
from tests.formats.documents import items_of

_SCALARS = st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.floats(allow_nan=False, allow_infinity=False)
_TEXTS = st.text(st.characters(codec="utf-8"))
_VALUES = st.recursive(
    _SCALARS | _TEXTS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_TEXTS, inner, max_size=4)
)


# ---- paths ----


@pytest.mark.parametrize(
    ("key", "path"),
    [
        ("text", "$.text"),
        ("_a9", "$._a9"),
        ("9a", "$['9a']"),
        ("", "$['']"),
        ("two words", "$['two words']"),
        ("it's", "$['it\\'s']"),
        ("back\\slash", "$['back\\\\slash']"),
        ("\n\t\r\b\f", "$['\\n\\t\\r\\b\\f']"),
        ("\x00\x1f", "$['\\u0000\\u001f']"),
        ("ñ", "$['ñ']"),
        ("text\n", "$['text\\n']"),
    ],
)
def test_a_member_is_written_as_in_jsonpath(key: str, path: str) -> None:
    """In shorthand where RFC 9535 admits it, else quoted and escaped as its normalized paths are."""
    assert member(ROOT, key) == path


def test_an_element_is_counted_from_zero() -> None:
    """An index stands in brackets."""
    assert element(member(ROOT, "quotes"), 10) == "$.quotes[10]"


@given(st.lists(_TEXTS, unique=True))
def test_different_keys_have_different_paths(keys: list[str]) -> None:
    """No two keys of an object share a path."""
    assert len({member(ROOT, key) for key in keys}) == len(keys)


# ---- structs ----


@frozen(kw_only=True)
class _Leaf:
    number: int


@frozen(kw_only=True)
class _Tree:
    first: _Leaf
    second: _Leaf
    others: tuple[_Leaf, ...] = ()


def _hints() -> None:
    """Annotations of this module are strings; those of the model are types, which is what is asked for."""
    attrs.resolve_types(_Leaf)
    attrs.resolve_types(_Tree, globals())


_hints()


def test_a_class_has_one_struct_however_often_it_stands_there() -> None:
    """A class that several fields have is derived once."""
    struct = derive(_Tree, lambda base, _: base)
    kinds = {field.name: field.type for field in msgspec.structs.fields(struct)}
    assert kinds["first"] is kinds["second"]
    text = b'{"first":{"number":1},"second":{"number":2}}'
    assert msgspec.json.encode(msgspec.json.decode(text, type=struct)) == text


def test_a_struct_refuses_what_it_does_not_know() -> None:
    """Unknown keys are refused, defaults are left out, and a field may lose its default."""
    struct = derive(Article, lambda base, _: base, always=frozenset({"language"}))
    with pytest.raises(msgspec.ValidationError, match="unknown field"):
        msgspec.json.decode(b'{"id":"a","headline":"A","language":"en","x":1}', type=struct)
    with pytest.raises(msgspec.ValidationError, match="missing required field `language`"):
        msgspec.json.decode(b'{"id":"a","headline":"A"}', type=struct)
    value = msgspec.json.decode(b'{"id":"a","headline":"A","language":"en"}', type=struct)
    assert msgspec.json.encode(value) == b'{"id":"a","headline":"A","language":"en"}'


# ---- the reader that knows places ----


@given(_VALUES, st.sampled_from((None, 1)), st.booleans())
def test_what_json_says_is_read(value: Any, indent: int | None, ascii_only: bool) -> None:  # noqa: FBT001 - drawn
    """Any JSON text is read as Python's own reader reads it."""
    source = read_source(json.dumps(value, indent=indent, ensure_ascii=ascii_only), max_depth=100)
    assert source.value == value
    assert not source.problems


@given(_VALUES)
def test_every_value_has_its_place(value: Any) -> None:
    """At the offset of a path begins the text of its value."""
    text = json.dumps(value, indent=1)
    source = read_source(text, max_depth=100)
    decoder = json.JSONDecoder()

    def compare(inner: Any, path: str) -> None:
        read, _ = decoder.raw_decode(text, source.offsets[path])
        assert read == inner
        for key, item in items_of(inner).items():
            at = element(path, key) if isinstance(key, int) else member(path, key)
            compare(item, at)
            if isinstance(key, str):
                name, _ = decoder.raw_decode(text, source.key_offsets[at])
                assert name == key

    compare(value, ROOT)


@given(
    st.text('{}[],:"\\0123456789-.eE tfnul\n')
    | _VALUES.map(json.dumps).flatmap(
        lambda text: st.sampled_from(
            [
                text[:at] + put + text[at + 1 :]
                for at in range(min(len(text), 20))
                for put in ("", ",", "}", '"', "0", "\\")
            ]
        )
    )
)
def test_the_verdict_on_syntax_is_that_of_python(text: str) -> None:
    """A text is JSON or not, as Python's own reader says, but for its constants that are no JSON."""

    def no_constants(word: str) -> Any:
        raise ValueError(word)

    source = read_source(text, max_depth=1000)
    is_syntax_wrong = any(problem.code is ProblemCode.SYNTAX for problem in source.problems)
    try:
        json.loads(text, parse_constant=no_constants)
    except ValueError:
        assert is_syntax_wrong
    else:
        assert not is_syntax_wrong


@pytest.mark.parametrize(
    ("text", "path", "line", "column"),
    [
        ("", "$", 1, 1),
        ("{\n ,}", "$", 2, 2),
        ('{"a"}', "$", 1, 5),
        ('{"a":\n}', "$.a", 2, 1),
        ('{"a": 1 "b"}', "$", 1, 9),
        ('["a",\n"b"\n"c"]', "$", 3, 1),
        ('["a", "b\n"]', "$[1]", 1, 9),
        ("[1]\n]", "$", 2, 1),
        ("[nul]", "$[0]", 1, 2),
        ("[-Infinity]", "$[0]", 1, 2),
        ("[-]", "$[0]", 1, 2),
    ],
)
def test_a_syntax_error_has_a_place(text: str, path: str, line: int, column: int) -> None:
    """Where a text stops being JSON is told as path, line and column; nothing of its value is used."""
    source = read_source(text, max_depth=10)
    (problem,) = source.problems
    assert source.value is REFUSED
    assert (problem.code, problem.path, problem.line, problem.column) == (ProblemCode.SYNTAX, path, line, column)


def test_reading_goes_on_after_a_repeated_key() -> None:
    """The first value stays, and what the second holds is still read for its syntax."""
    source = read_source('{"a": 1, "a": {"b": [2]}, "c": 3, "a": "x"}', max_depth=10)
    assert source.value == {"a": 1, "c": 3}
    assert [(problem.path, problem.column) for problem in source.problems] == [("$.a", 10), ("$.a", 35)]
    broken = read_source('{"a": 1, "a": {"b": }}', max_depth=10)
    assert [problem.code for problem in broken.problems] == [ProblemCode.REPEATED_KEY, ProblemCode.SYNTAX]


def test_a_long_number_is_told_and_the_rest_is_read() -> None:
    """A number that is too long stands for nothing; its neighbours are read."""
    source = read_source(f'{{"a": {"9" * 1001}, "b": 1}}', max_depth=10)
    assert source.value == {"a": REFUSED, "b": 1}
    assert [problem.code for problem in source.problems] == [ProblemCode.LIMIT]


@given(st.lists(_TEXTS.map(lambda text: text.replace("\n", " ")), min_size=1))
def test_lines_are_counted(lines: list[str]) -> None:
    """The place of each line's first character is column 1 of that line."""
    text = "\n".join(lines)
    offset = 0
    for number, line in enumerate(lines, 1):
        assert Lines(text).place(offset) == Place(number, 1)
        assert Lines(text).place(offset + len(line)) == Place(number, len(line) + 1)
        offset += len(line) + 1


# ---- the reader that explains ----


@pytest.mark.parametrize("value", [None, True, 1, 1.5, "a", []])
def test_what_is_no_object_is_no_article(value: Any) -> None:
    """The root has a type, too."""
    article, (problem,) = structure_article(value)
    assert article is None
    assert (problem.path, problem.code) == (ROOT, ProblemCode.TYPE)


def test_what_was_refused_before_is_not_told_again() -> None:
    """A value whose problem has been told makes no article and no second problem."""
    assert structure_article(REFUSED) == (None, [])
    assert structure_article({"id": REFUSED, "headline": "A"}) == (None, [])


def test_messages_suggest_what_was_meant() -> None:
    """An unknown key or member is answered with the closest one there is."""
    _, problems = structure_article({"id": "a", "headlin": "A", "sources": [{"id": "s", "kind": "persn"}]})
    assert [problem.message for problem in problems] == [
        "is missing; it is required",
        "takes person, organization, document, dataset or post, not 'persn'; did you mean 'person'?",
        "is not a key of Article; did you mean 'headline'?; remove or rename it",
    ]


def test_a_fault_of_the_reader_is_no_problem_of_the_document() -> None:
    """An exception that nobody foresaw goes through."""
    with pytest.raises(ZeroDivisionError):
        list(_problem(ZeroDivisionError(), ROOT))
