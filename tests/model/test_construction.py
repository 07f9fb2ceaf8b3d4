"""Values made in Python: what a field does not take is refused with its name."""

from __future__ import annotations

import inspect
import types
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, Union, get_args, get_origin

import attrs
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from colombia_brief import model, strategies
from colombia_brief.exceptions import FieldError, ProblemCode
from colombia_brief.model import Article, Modifier, Quantity, Quote, QuoteKind, Section, Source, SourceKind


class _Word(str):
    """A string that is not only a string."""

    __slots__ = ()


class _Number(int):
    """An integer that is not only an integer."""


_CLASSES = [cls for cls in vars(model).values() if isinstance(cls, type) and attrs.has(cls) and cls is not model.Span]
# Values of many types. What a field takes is not among them for any field: the strings break every form.
_WRONG: tuple[Any, ...] = (
    *(None, True, False, 0.5, float("nan"), 1j, b"a", bytearray(b"a"), ["a"], {"a"}, {"a": 1}, frozenset({"a"})),
    *(object(), str, int, date(2026, 3, 1), Decimal("NaN"), Decimal("Infinity"), Decimal("1E+3"), Decimal("1E-200")),
    *(_Word("a"), _Number(1), types.SimpleNamespace(), range(1), iter("a"), SourceKind, ProblemCode.TYPE),
    *(10**40, -(10**40)),
    *("", " ", "\ud800", "\x00", "a\ufffe", (1,), ("",), (None,), (["a"],), (Section,), ("\x00",)),
)  # fmt: skip


def _example(cls: type) -> Any:
    """Return a value of a class with as many fields set as one draw gives."""
    made = {
        Article: Article(id="a", headline="A"),
        model.Correction: model.Correction(kind=model.CorrectionKind.CORRECTION, text="t"),
        model.Derivation: model.Derivation(kind=model.DerivationKind.SUM, of=("a", "b")),
        model.Period: model.Period(text="in 2024"),
        Quantity: Quantity(value=Decimal("1.0")),
        Quote: Quote(id="q", text="t"),
        Section: Section(paragraphs=("p",)),
        Source: Source(id="s", kind=SourceKind.PERSON),
        model.Statistic: model.Statistic(id="s", label="l", quantity=Quantity(value=Decimal(1)), text="t"),
        model.Waiver: model.Waiver(code="c", path="$", reason="r"),
    }
    return made[cls]


def _is_optional(field: attrs.Attribute[Any]) -> bool:
    return get_origin(field.type) in {types.UnionType, Union}


@pytest.mark.parametrize("cls", _CLASSES, ids=lambda cls: cls.__name__)
def test_no_field_takes_a_wrong_value(cls: type) -> None:
    """Every wrong value in every field is a FieldError that names the field; nothing is made fitting."""
    example = _example(cls)
    for field in attrs.fields(cls):
        for wrong in _WRONG:
            if wrong is None and _is_optional(field):
                assert getattr(evolve(example, **{field.name: None}), field.name) is None
                continue
            with pytest.raises(FieldError) as caught:
                evolve(example, **{field.name: wrong})
            assert caught.value.subject == cls.__name__
            assert {problem.path.partition("[")[0] for problem in caught.value.problems} == {field.name}
            assert str(caught.value).startswith(f"{cls.__name__}: {field.name}")


@pytest.mark.parametrize("cls", _CLASSES, ids=lambda cls: cls.__name__)
def test_enums_are_not_their_strings(cls: type) -> None:
    """Where a field takes a member of an enumeration, the string that it is equal to is refused."""
    example = _example(cls)
    for field in attrs.fields(cls):
        inner = get_args(field.type)[0] if _is_optional(field) else field.type
        if isinstance(inner, type) and issubclass(inner, StrEnum):
            member = next(iter(inner))
            assert getattr(evolve(example, **{field.name: member}), field.name) is member
            with pytest.raises(FieldError, match=f"takes {inner.__name__}, not str"):
                evolve(example, **{field.name: str(member.value)})


@pytest.mark.parametrize("cls", _CLASSES, ids=lambda cls: cls.__name__)
def test_values_are_frozen_and_take_keywords_only(cls: type) -> None:
    """A value can't be changed, has no other attributes, and is not made by position."""
    example = _example(cls)
    name = attrs.fields(cls)[0].name
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(example, name, getattr(example, name))
    assert not hasattr(example, "__dict__")
    with pytest.raises(TypeError):
        cls("a")
    assert evolve(example) == example
    assert hash(evolve(example)) == hash(example)


@pytest.mark.parametrize("cls", _CLASSES, ids=lambda cls: cls.__name__)
def test_every_field_has_a_meaning(cls: type) -> None:
    """The documentation of a class says of each field what it means, and shows an example."""
    documented = (inspect.getdoc(cls) or "").partition("Attributes:")[2]  # without the indentation, as from Python 3.13
    for field in attrs.fields(cls):
        assert f"    {field.name}: " in documented
    assert ">>> " in documented


def test_all_problems_come_at_once() -> None:
    """A value with several wrong fields is refused once, with a line for each."""
    with pytest.raises(FieldError) as caught:
        Quote(id="a b", text="", speaker=7, kind="direct")  # type: ignore[arg-type]
    assert [(problem.path, problem.code) for problem in caught.value.problems] == [
        ("id", ProblemCode.VALUE),
        ("text", ProblemCode.TEXT),
        ("speaker", ProblemCode.TYPE),
        ("kind", ProblemCode.TYPE),
    ]
    assert len(str(caught.value).splitlines()) == 5


def test_an_error_is_a_type_error_and_a_value_error() -> None:
    """Users of typed classes catch either."""
    for error in (TypeError, ValueError):
        with pytest.raises(error):
            Section(heading=7)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("make", "remedy"),
    [
        (lambda: Section(paragraphs=["a"]), "takes tuple, not list; write tuple"),  # type: ignore[arg-type]
        (lambda: Quantity(value=1), "takes Decimal, not int; write Decimal"),  # type: ignore[arg-type]
        (lambda: Quantity(value="1"), "takes Decimal, not str; write Decimal"),  # type: ignore[arg-type]
        (lambda: Quantity(value=Decimal(1), unit=Modifier.EXACTLY), "takes str, not Modifier; write its value"),
        (lambda: Article(id=None, headline="A"), "takes str, not None"),  # type: ignore[arg-type]
        (lambda: Section(paragraphs=("a", 1)), r"paragraphs\[1\]: takes str, not int"),  # type: ignore[arg-type]
    ],
)
def test_a_message_says_what_to_write(make: Any, remedy: str) -> None:
    """A common mistake is answered with its remedy."""
    with pytest.raises(FieldError, match=remedy):
        make()


@given(strategies.quantities())
def test_evolving_checks_again(quantity: Quantity) -> None:
    """`attrs.evolve` goes through the same tests as construction."""
    with pytest.raises(FieldError):
        evolve(quantity, value=1.5)  # type: ignore[arg-type]
    assert evolve(quantity, unit=None).unit is None


@given(st.data())
def test_texts_are_kept_as_they_are(data: st.DataObject) -> None:
    """White space at the edges, doubled, decomposed letters: nothing is normalized."""
    text = data.draw(strategies.texts())
    assert Quote(id="q", text=text, kind=QuoteKind.INDIRECT).text is text


def test_constraints_stand_in_the_annotations() -> None:
    """Every string, number and integer of the model says in its annotation what it takes; no union of classes."""
    for cls in _CLASSES:
        for field in attrs.fields(cls):
            hint = get_args(field.type)[0] if _is_optional(field) else field.type
            hint = get_args(hint)[0] if get_origin(hint) is tuple else hint
            is_constrained = get_origin(hint) is Annotated
            assert is_constrained or attrs.has(hint) or issubclass(hint, StrEnum), (cls, field.name)
