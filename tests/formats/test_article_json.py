"""JSON: what is written comes back, and what is refused is refused at its place."""

from __future__ import annotations

import json
import subprocess
import sys
from decimal import Decimal
from typing import Annotated, Any, get_args, get_origin

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_brief import strategies
from colombia_brief.exceptions import LoadError, ProblemCode
from colombia_brief.formats.article_json import MAX_BYTES, MAX_DEPTH, from_json, to_json
from colombia_brief.model import Article, Quantity, Section, Statistic
from colombia_brief.model.constraints import DATE, DAY, IDENTIFIER, LANGUAGE, NUMBER, URL
from tests.formats import generated
from tests.formats.documents import document, is_of, items_of, objects, places, strings, with_member, with_text
from tests.formats.filled import filled

_ANY_ARTICLE = generated.articles() | strategies.articles()
# For each type of JSON some values of it; strings that look like what the place wants are among them.
_OF_TYPE: dict[type, tuple[Any, ...]] = {
    type(None): (None,),
    bool: (True, False),
    int: (0, 1, 7, -1, 10**25),
    float: (0.0, 1.0, 1.5, 1e30),
    str: ("x", "1", "0", "true", "null", "[]", "12.50", "person", ""),
    list: ([], ["a"], [[]], [{}]),
    dict: ({}, {"a": 1}),
}


def _problems(text: str | bytes, **limits: int) -> tuple[tuple[str, str], ...]:
    """Return path and code of each problem of a document that is refused."""
    with pytest.raises(LoadError) as caught:
        from_json(text, **limits)
    return tuple((problem.path, problem.code) for problem in caught.value.problems)


# ---- what is written comes back ----


@given(_ANY_ARTICLE, st.sampled_from((None, 0, 1, 2, 8)))
def test_an_article_comes_back_from_json(article: Article, indent: int | None) -> None:
    """What was written is read as the same article, from text and from bytes, on one line and on many."""
    text = to_json(article, indent=indent)
    assert from_json(text) == article
    assert from_json(text.encode()) == article


@given(_ANY_ARTICLE, st.sampled_from((None, 2)))
def test_json_comes_back_from_an_article(article: Article, indent: int | None) -> None:
    """Reading and writing again gives the same bytes: nothing of a number or a text is normalized."""
    text = to_json(article, indent=indent)
    assert to_json(from_json(text), indent=indent) == text


@given(_ANY_ARTICLE)
def test_keys_stand_in_the_order_of_the_model(article: Article) -> None:
    """Fields are written as declared, those at their default left out, `schema_version` always there."""

    def compare(value: Any, thing: Any) -> None:
        cls: Any = thing.__class__  # pyright: ignore[reportUnknownVariableType]  # any class
        names = [
            field.name
            for field in attrs.fields(cls)
            if field.name == "schema_version" or getattr(thing, field.name) != field.default
        ]
        assert list(value) == names
        for name in names:
            held: Any = getattr(thing, name)
            many = is_of(held, tuple)
            for inner, item in zip(value[name], held, strict=True) if many else [(value[name], held)]:
                if hasattr(item, "__attrs_attrs__"):
                    compare(inner, item)

    compare(json.loads(to_json(article)), article)


def test_letters_are_written_as_they_are() -> None:
    """A reader of the file sees the text; only what JSON demands is escaped."""
    article = Article(id="a", headline='Año "nuevo" \\ 👩‍🚀\n\t')
    assert to_json(article) == '{"schema_version":1,"id":"a","headline":"Año \\"nuevo\\" \\\\ 👩‍🚀\\n\\t"}'


@pytest.mark.parametrize("printed", ["0.0000001", "-0.00", "-0", "1.50", "3" * 99, "0." + "0" * 97 + "1"])
def test_numbers_are_written_as_printed(printed: str) -> None:
    """Not a digit of a number changes, and none is written with an exponent."""
    quantity = Quantity(value=Decimal(printed), upper=Decimal(printed))
    statistic = Statistic(id="s", label="S", quantity=quantity, text="s")
    text = to_json(Article(id="a", headline="A", statistics=(statistic,)))
    assert json.loads(text)["statistics"][0]["quantity"] == {"value": printed, "upper": printed}
    assert str(from_json(text).statistics[0].quantity.value) == str(Decimal(printed))


@given(_ANY_ARTICLE, st.randoms(use_true_random=False))
def test_how_a_document_is_laid_out_does_not_matter(article: Article, random: Any) -> None:
    """White space, the order of keys, escapes and fields written at their default make no difference."""

    def shuffled(value: Any) -> Any:
        pairs = [(key, shuffled(item)) for key, item in items_of(value).items()]
        if is_of(value, list):
            return [item for _, item in pairs]
        random.shuffle(pairs)
        return dict(pairs) if is_of(value, dict) else value

    value = json.loads(to_json(article)) | {"corrections": json.loads(to_json(article)).get("corrections", [])}
    assert from_json(json.dumps(shuffled(value), ensure_ascii=True, indent=random.choice((None, 3)))) == article


def test_a_document_need_not_say_its_version() -> None:
    """A document without `schema_version` is of the first one."""
    assert from_json('{"id":"a","headline":"A"}').schema_version == 1


# ---- wrong types ----


def test_no_wrong_type_is_coerced_anywhere() -> None:
    """In a document in which every field is filled, a value of any other type at any place is refused there."""
    cases = 0
    for place in places():
        for of_type, values in _OF_TYPE.items():
            if of_type is place.json_type or (of_type is type(None) and place.is_optional):
                continue
            for value in values:
                problems = _problems(with_text(place, json.dumps(value)))
                assert problems == ((place.path, ProblemCode.TYPE),), (place.path, value)
                cases += 1
    assert cases > 2500


_OF_WRONG_FORM: dict[Any, tuple[str, ...]] = {
    IDENTIFIER: ("a b", " ", "a ", "é", "a/b", "a:b", "a\n", "٣", "a" * 101),
    URL: (
        "ftp://a.b",
        "https://",
        "http:a",
        "https://a b",
        "javascript:alert(1)",
        "https://é.co",
        "//a.b",
        "https://a\n",
    ),
    DAY: ("20261124", "2026-11-24T00:00:00Z", "2026-02-30", "2026-1-1", "2026-11-24\n", "0000-01-01", "٢٠٢٦-11-24"),
    DATE: (
        "20261124",
        "2026-11-24T10:00:00",
        "2026-11-24 10:00:00Z",
        "2026-11-24T25:00:00Z",
        "2026-13-01",
        "2026-W47-2",
    ),
    LANGUAGE: ("en_US", "e", "en-", "-en", "en--US", "English!", "en-US\n", "é"),
    NUMBER: ("1e5", "1_000", "01", "+1", ".5", "1.", "1,000", " 1", "1\n", "NaN", "Infinity", "0x1", "٣"),
}


def test_no_string_of_a_wrong_form_is_taken_anywhere() -> None:
    """Ids, addresses, dates, tags, numbers and members of enumerations are refused where their form is broken."""
    cases = 0
    for place in strings():
        constraint = get_args(place.hint)[1] if get_origin(place.hint) is Annotated else None
        forms = (
            ("x", "Person", "exactly ", "EXACTLY", "none\n")
            if constraint is None
            else _OF_WRONG_FORM.get(constraint, ())
        )
        for form in forms:
            ((path, code),) = _problems(with_text(place, json.dumps(form)))
            assert path == place.path, (place.path, form)
            assert code in {ProblemCode.VALUE, ProblemCode.TEXT, ProblemCode.LIMIT}
            cases += 1
    assert cases > 300


def test_integers_out_of_bounds_are_refused() -> None:
    """A power of ten, a denominator and a version have bounds, and both ends are taken."""
    cases = 0
    for place in places():
        if place.json_type is int:
            constraint = get_args(place.hint)[1]
            for number in (constraint.minimum - 1, constraint.maximum + 1, 2**63, -(2**64), 10**29):
                assert _problems(with_text(place, str(number))) == ((place.path, ProblemCode.VALUE),)
                cases += 1
            for number in (constraint.minimum, constraint.maximum):
                value: Any = from_json(with_text(place, str(number)))
                for step in place.steps:
                    value = value[step] if isinstance(step, int) else getattr(value, step)
                assert value == number
    assert cases >= 25


def test_null_stands_for_what_is_not_set() -> None:
    """Where a field is optional, null is the same as leaving it out, and nowhere else."""
    for place in places():
        if place.is_optional:
            value: Any = from_json(with_text(place, "null"))
            for step in place.steps:
                value = value[step] if isinstance(step, int) else getattr(value, step)
            assert value is None, place.path


def test_a_missing_key_is_told() -> None:
    """A field without default must be there; its problem stands at the path that it should have."""
    for place in objects():
        for field in attrs.fields(place.hint):
            value: Any = document()
            inner = value
            for step in place.steps:
                inner = inner[step]
            del inner[field.name]
            text = json.dumps(value)
            if field.default is attrs.NOTHING:
                assert _problems(text) == ((f"{place.path}.{field.name}", ProblemCode.VALUE),)
            else:
                assert from_json(text) != filled("text") or field.name == "schema_version"


# ---- what no key and no value may be ----


@pytest.mark.parametrize("key", ["unknown", "Id", "headline ", "", "a.b", "it's", "\ud800", "\n"])
def test_an_unknown_key_is_refused_at_every_depth(key: str) -> None:
    """A key that the model does not have is refused, in every object, with its path."""
    for place in objects():
        ((path, code),) = _problems(with_member(place, key, "1"))
        assert code is ProblemCode.UNKNOWN_KEY
        assert path.startswith((f"{place.path}.", f"{place.path}["))


def test_a_repeated_key_is_refused_at_every_depth() -> None:
    """Every key of every object, a second time: before the first or after, with the same value or another."""
    cases = 0
    for place in objects():
        for field in attrs.fields(place.hint):
            value: Any = document()
            for step in place.steps:
                value = value[step]
            again = json.dumps(value[field.name])
            for text in (again, '"x: y"'):
                for last in (True, False):
                    problems = _problems(with_member(place, field.name, text, last=last))
                    assert (f"{place.path}.{field.name}", ProblemCode.REPEATED_KEY) in problems
                    cases += 1
    assert cases > 500


@pytest.mark.parametrize("repeated", ['"i\\u0064":"a"', '"id" : "a"', '"id":"\\u003a"', '"id":"a:b"', '"id":null'])
def test_a_repeated_key_is_seen_however_it_is_written(repeated: str) -> None:
    """Escapes and colons in strings do not hide a key that stands twice."""
    text = f'{{"schema_version":1,"id":"a",{repeated},"headline":"\\u003aA"}}'
    assert ("$.id", ProblemCode.REPEATED_KEY) in _problems(text)


@pytest.mark.parametrize(
    "word", ["NaN", "Infinity", "-Infinity", "nan", "undefined", "'x'", "01", "+1", ".5", "1.", "0x1"]
)
def test_what_is_no_json_value_is_refused_everywhere(word: str) -> None:
    """NaN and its like are no JSON: the document is refused where it has them."""
    for place in places():
        path, code = _problems(with_text(place, word))[-1]
        assert code is ProblemCode.SYNTAX
        assert place.path.startswith(path), (place.path, path)


@pytest.mark.parametrize(
    "number", ["1e999", "-1e999", "1E400", "1e-999", "1e5", "1.0", "-0.0", "1" * 1001, "1e" + "9" * 40]
)
def test_hostile_numbers_are_refused_everywhere(number: str) -> None:
    """A number that no field takes is refused at its path, and never computed."""
    for place in places():
        problems = _problems(with_text(place, number))
        assert problems in {((place.path, ProblemCode.TYPE),), ((place.path, ProblemCode.LIMIT),)}


@pytest.mark.parametrize(
    "escape", ["\\ud800", "\\udfff", "\\udc00\\ud800", "\\ud800x", "\\u0000", "\\u001f", "\\u009f", "\\uffff"]
)
def test_characters_that_no_text_has_are_refused_everywhere(escape: str) -> None:
    """Lone surrogates, controls and noncharacters are refused in every string, by name."""
    for place in strings():
        ((path, code),) = _problems(with_text(place, f'"{escape}"'))
        assert path == place.path
        assert code in {ProblemCode.TEXT, ProblemCode.VALUE}


@pytest.mark.parametrize("raw", ["\x00", "\x1f", "\n", "\t"])
def test_a_control_must_be_escaped(raw: str) -> None:
    """A control character as it is has no place in a JSON string."""
    for place in strings():
        path, code = _problems(with_text(place, f'"a{raw}b"'))[-1]
        assert (path, code) == (place.path, ProblemCode.SYNTAX)


@pytest.mark.parametrize("blank", ["", " ", "\\n", "\\u00a0", "\\u2003\\t"])
def test_an_empty_string_is_refused_everywhere(blank: str) -> None:
    """Where there is a text, there is something to read."""
    for place in strings():
        ((path, code),) = _problems(with_text(place, f'"{blank}"'))
        assert path == place.path
        assert code in {ProblemCode.TEXT, ProblemCode.VALUE}


# ---- encodings and limits ----


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\xef\xbb\xbf{}", ProblemCode.ENCODING),
        ("\ufeff{}", ProblemCode.ENCODING),
        ('{"id":"\ud800"}', ProblemCode.ENCODING),
        (b'{"id":"\xff"}', ProblemCode.ENCODING),
        ("{}".encode("utf-16"), ProblemCode.ENCODING),
        ("{}".encode("utf-32-le"), ProblemCode.SYNTAX),
        (b"", ProblemCode.SYNTAX),
        (b"[" * 100_000, ProblemCode.LIMIT),
        (b'{"a":' * 100_000, ProblemCode.LIMIT),
        (b" " * (MAX_BYTES + 1), ProblemCode.LIMIT),
    ],
)
def test_what_is_no_document_is_refused_as_a_whole(data: str | bytes, code: ProblemCode) -> None:
    """Byte order marks, other encodings, depth and length are refused before anything is read into them."""
    assert _problems(data)[-1][1] is code


def test_limits_are_what_the_caller_says() -> None:
    """A document at the limit is read, one beyond it is refused; both limits can be set."""
    text = to_json(filled("é"))
    size = len(text.encode())
    assert from_json(text, max_bytes=size) == filled("é")
    assert _problems(text, max_bytes=size - 1) == (("$", ProblemCode.LIMIT),)
    assert from_json(text, max_depth=5) == filled("é")
    assert {code for _, code in _problems(text, max_depth=4)} == {ProblemCode.LIMIT}
    assert _problems("[" * MAX_DEPTH + "]" * MAX_DEPTH)[-1][1] is ProblemCode.TYPE
    assert _problems("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1))[-1][1] is ProblemCode.LIMIT


@pytest.mark.parametrize(
    "printed", ["1" * 101, "0." + "1" * 99, "1" * 1_000_000, "1_000", "1e5", "NaN", "٣", "+1", ".5", "1."]
)
def test_hostile_numbers_in_strings_are_refused(printed: str) -> None:
    """What `Decimal` would take, and more digits than anybody prints, is refused at its path."""
    for place in places():
        if place.steps[-1:] == ("value",):
            ((path, code),) = _problems(with_text(place, json.dumps(printed)))
            assert path == place.path
            assert code is (ProblemCode.LIMIT if len(printed) > 100 else ProblemCode.VALUE)


_THREADS = """
import sys, threading
from colombia_brief import from_json
from importlib.resources import files
data = files("colombia_brief").joinpath("data/brief.json").read_bytes()
sys.setswitchinterval(1e-6)
barrier = threading.Barrier(8)
read = []
def load():
    barrier.wait()
    read.append(from_json(data))
threads = [threading.Thread(target=load) for _ in range(8)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
assert len(read) == 8 and len(set(read)) == 1
"""


def test_the_first_articles_may_be_read_by_several_threads() -> None:
    """What the codec makes at the first conversion is made once: without the lock, half of these processes crash."""
    for _ in range(4):
        subprocess.run([sys.executable, "-c", _THREADS], check=True, capture_output=True)  # noqa: S603 - our own code


@pytest.mark.parametrize("data", [None, 1, bytearray(b"{}"), ["{}"]])
def test_only_text_and_bytes_are_read(data: Any) -> None:
    """Anything else is a mistake of the program, not of the document."""
    with pytest.raises(TypeError, match="takes str or bytes"):
        from_json(data)


# ---- problems ----


def test_every_problem_is_told_in_one_pass() -> None:
    """Problems of all kinds come together, in the order of the document, with line and column."""
    text = '{\n "id": "a b",\n "id": "b",\n "headline": 7,\n "summry": "",\n "sections": [{"paragraphs": [" "]}]\n}'
    with pytest.raises(LoadError) as caught:
        from_json(text)
    assert [(p.path, p.code, p.line, p.column) for p in caught.value.problems] == [
        ("$.id", ProblemCode.VALUE, 2, 8),
        ("$.id", ProblemCode.REPEATED_KEY, 3, 2),
        ("$.headline", ProblemCode.TYPE, 4, 14),
        ("$.summry", ProblemCode.UNKNOWN_KEY, 5, 2),
        ("$.sections[0].paragraphs[0]", ProblemCode.TEXT, 6, 31),
    ]


def test_two_wrong_places_are_both_told() -> None:
    """Each wrong value of a document has its own problem."""
    value: Any = document()
    expected: set[tuple[str, str]] = set()
    for place in places():
        if place.json_type is str and place.steps[-1] != "schema_version":
            inner = value
            for step in place.steps[:-1]:
                inner = inner[step]
            inner[place.steps[-1]] = 7
            expected.add((place.path, ProblemCode.TYPE))
    assert set(_problems(json.dumps(value))) == expected


@given(st.binary() | st.text().map(lambda text: text.encode(errors="surrogatepass")))
def test_no_bytes_raise_anything_else(data: bytes) -> None:
    """Whatever is read, it is an article or a LoadError."""
    try:
        article = from_json(data)
    except LoadError:
        return
    assert isinstance(article, Article)


def test_the_article_of_a_document_is_not_half_made() -> None:
    """What the reader makes equals what Python makes, types of numbers and tuples included."""
    read = from_json('{"schema_version":1,"id":"a","headline":"A","sections":[{"paragraphs":["B"]}]}')
    assert read == Article(id="a", headline="A", sections=(Section(paragraphs=("B",)),))
    assert type(read.sections) is tuple
    assert type(read.sections[0].paragraphs) is tuple
