"""TAT-QA's derivations against `check_derivation`: the true ones must be consistent, changed ones must not.

    COLOMBIA_BRIEF_SUITES=… python benchmarks/figures/tatqa.py

The suite is read where the environment variable points; nothing of it is kept here. Each derivation is an arithmetic
expression over printed figures, with a printed answer. Those that are one of the model's kinds go through
`check_derivation` as strings; nested ones are reckoned from inside out with `derive`.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from colombia_brief.model.interval import Interval
from colombia_brief.model.vocabulary import DerivationKind
from colombia_brief.words.derivations import Term, check_derivation, derive, read_term

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(
    r"\s*([$£€]?\s?[0-9][0-9,]*(?:\.[0-9]+)?(?:\s?%|\s(?:thousand|million|billion)\b)?|[$£€]?\.[0-9]+%?|[-+*/()\[\]×÷–−])"
)
_SIGN_OF_PARENTHESIS = re.compile(r"[$£€]\s*(?=\()")
_SCALE = re.compile("thousand|million|billion")
_SAME = {"[": "(", "]": ")", "×": "*", "÷": "/", "–": "-", "−": "-"}
_ANY = Term(Interval())
_MOST_COUNTED = 12
_YEARS = range(1990, 2041)


class Node(NamedTuple):
    """A part of an expression: an operator with its sides, or a printed number."""

    operator: str
    left: Node | None = None
    right: Node | None = None
    text: str = ""


def tokens(expression: str) -> Iterator[str]:
    """Yield numbers, operators and parentheses; a currency sign before a parenthesis is dropped."""
    expression = _SIGN_OF_PARENTHESIS.sub("", expression)
    at = 0
    while at < len(expression.rstrip()):
        match = _TOKEN.match(expression, at)
        if match is None:
            msg = f"unreadable at {at}: {expression!r}"
            raise ValueError(msg)
        token = match[1].strip()
        yield _SAME.get(token, token)
        at = match.end()


class Parser:
    """The four operations, signs and parentheses."""

    def __init__(self, expression: str) -> None:
        """Split the expression."""
        self.left = [*tokens(expression), ""]

    def take(self) -> str:
        """Return the next token and go on."""
        return self.left.pop(0)

    def sum(self) -> Node:
        """Read terms that are added or subtracted."""
        node = self.product()
        while self.left[0] in {"+", "-"}:
            node = Node(self.take(), node, self.product())
        return node

    def product(self) -> Node:
        """Read factors."""
        node = self.factor()
        while self.left[0] in {"*", "/"}:
            node = Node(self.take(), node, self.factor())
        return node

    def factor(self) -> Node:
        """Read a number, a sign or a parenthesis."""
        token = self.take()
        if token == "(":
            node = self.sum()
            if self.take() != ")":
                msg = "parentheses do not match"
                raise ValueError(msg)
            return node
        if token == "-":
            inner = self.factor()
            return Node("number", text=f"-{inner.text}") if inner.operator == "number" else Node("negative", inner)
        return Node("number", text=token)


def parse(expression: str) -> Node:
    """Return the tree of an expression."""
    parser = Parser(expression)
    node = parser.sum()
    if parser.left != [""]:
        msg = f"not read: {parser.left}"
        raise ValueError(msg)
    return node


def added(node: Node) -> list[Node] | None:
    """Return the parts of a sum, None if it is none."""
    if node.operator != "+":
        return None
    assert node.left is not None
    assert node.right is not None
    return [*(added(node.left) or [node.left]), *(added(node.right) or [node.right])]


def count(node: Node) -> int | None:
    """Return the number of things that a divisor counts: a small whole number, or years from one to another."""
    if node.operator == "number":
        return (
            int(node.text)
            if node.text.isdigit() and int(node.text) in {*range(1, _MOST_COUNTED + 1), *_YEARS}
            else None
        )
    if node.operator in {"+", "-"} and node.left and node.right:
        left, right = count(node.left), count(node.right)
        if left is not None and right is not None:
            return left + right if node.operator == "+" else left - right
    return None


def kind_of(node: Node, *, percent: bool) -> tuple[DerivationKind, list[Node]] | None:
    """Return which of the model's kinds an expression is, with the operands in the kind's order."""
    left, right = node.left, node.right
    parts = added(node)
    if parts is not None:
        return DerivationKind.SUM, parts
    if left is None or right is None:
        return None
    if node.operator == "-":
        if right.text == "1" and left.operator == "/" and percent and left.left and left.right:
            return DerivationKind.CHANGE_PERCENT, [left.right, left.left]
        return DerivationKind.DIFFERENCE, [left, right]
    if node.operator == "*":
        return DerivationKind.PRODUCT, [left, right]
    if left.operator == "-" and left.left and left.right and left.right == right and percent:
        return DerivationKind.CHANGE_PERCENT, [right, left.left]
    summed = added(left)
    if summed is not None and count(right) == len(summed):
        return DerivationKind.AVERAGE, summed
    if count(right) is not None and not percent:
        return None
    return (DerivationKind.SHARE if percent else DerivationKind.QUOTIENT), [left, right]


def reckon(node: Node) -> Term:
    """Return what an expression inside another one allows."""
    if node.operator == "number":
        term = read_term(node.text)
        if term is None:
            msg = f"not a figure: {node.text}"
            raise ValueError(msg)
        return term
    assert node.left is not None
    if node.operator == "negative":
        inner = reckon(node.left)
        return Term(-inner.interval, inner.unit)
    assert node.right is not None
    number = count(node.right) if node.operator == "/" else None
    kind, nodes = kind_of(node, percent=False) or (DerivationKind.QUOTIENT, [node.left, node.right])
    terms = [reckon(part) for part in nodes]
    if kind is DerivationKind.QUOTIENT and number is not None:
        terms[1] = Term(Interval.point(number))
    interval = derive(kind, terms, _ANY).interval
    return Term(interval or Interval(), terms[0].unit)


def verdict(node: Node, answer: str, *, percent: bool) -> tuple[bool | None, str]:
    """Return whether an answer is consistent, and the way that it was checked."""
    known = kind_of(node, percent=percent)
    if known is not None and all(part.operator == "number" for part in known[1]):
        kind, parts = known
        return check_derivation(kind, [part.text for part in parts], answer).consistent, str(kind)
    result = read_term(answer)
    assert result is not None
    if known is not None:
        return derive(known[0], [reckon(part) for part in known[1]], result).consistent, f"{known[0]}, nested"
    # What is no kind of the model is compared as a number.
    term = reckon(node)
    interval = term.interval * Interval.point(100) if percent and term.unit is None else term.interval
    return interval.meets(result.interval), "other"


def written(answer: Decimal, node: Node, *, percent: bool) -> str:
    """Return an answer as it would be printed; the suite's scales have no word for percentage points."""
    if not percent:
        return f"{answer:f}"
    points = node.operator == "-" and node.left and node.right and "%" in node.left.text + node.right.text
    return f"{answer:f} percentage points" if points else f"{answer:f}%"


def bounds(node: Node) -> tuple[Decimal, Decimal]:
    """Return the least and greatest value when each operand moves by half its last digit: brute force, not intervals."""
    leaves: list[tuple[str, bool]] = []

    def collect(part: Node | None, *, exact: bool) -> None:
        if part is not None:
            if part.operator == "number":
                leaves.append((part.text, exact))
            collect(part.left, exact=exact)
            counted = part.operator == "/" and part.right is not None and count(part.right) is not None
            collect(part.right, exact=exact or counted)

    collect(node, exact=False)
    values: list[Decimal] = []
    corners = 1 << len(leaves) if len(leaves) <= _MOST_COUNTED else 1
    for corner in range(corners):
        moved = iter(_moved(text, corner >> index & 1, exact=exact) for index, (text, exact) in enumerate(leaves))
        try:
            values.append(_value(node, moved))
        except ArithmeticError:
            continue
    return (min(values), max(values)) if values else (Decimal(0), Decimal(0))


def _moved(text: str, up: int, *, exact: bool) -> Decimal:
    number = Decimal(re.sub(r"[^0-9.-]", "", text))
    if exact:
        return number
    half = Decimal((0, (5,), int(number.as_tuple().exponent) - 1))
    return number + half if up else number - half


def _value(node: Node, leaves: Iterator[Decimal]) -> Decimal:
    if node.operator == "number":
        return next(leaves)
    assert node.left is not None
    left = _value(node.left, leaves)
    if node.operator == "negative":
        return -left
    assert node.right is not None
    right = _value(node.right, leaves)
    return (
        {"+": left + right, "-": left - right, "*": left * right}.get(node.operator)
        if node.operator != "/"
        else left / right
    )  # type: ignore[return-value]


def perturbed(node: Node, answer: Decimal, *, percent: bool) -> Iterator[tuple[str, Decimal]]:
    """Yield wrong answers: another digit, beyond what rounding of the operands explains; the sign; the scale."""
    low, high = bounds(node)
    if percent and abs((low + high) * 50 - answer) < abs((low + high) / 2 - answer):
        low, high = low * 100, high * 100
    unit = Decimal((0, (1,), int(answer.as_tuple().exponent)))
    digits = str(abs(answer)).replace(".", "")
    for place in range(len(digits)):
        step = unit.scaleb(len(digits) - 1 - place)
        for change in (step, -step):
            other = answer + change
            if not low - unit <= other <= high + unit:
                yield "digit", other
    if answer:
        for name, other in (
            ("sign", -answer),
            ("scale", answer * 10),
            ("scale", answer / 1000),
            ("scale", answer * 1000),
        ):
            if not low - unit <= other <= high + unit:
                yield name, other


def main() -> int:
    """Print the table; return 1 if the targets are missed."""
    root = os.environ.get("COLOMBIA_BRIEF_SUITES")
    path = Path(root or ".") / "tat-qa" / "tatqa_dataset_dev.json"
    if not path.is_file():
        print("TAT-QA: no suite; COLOMBIA_BRIEF_SUITES names the folder that has tat-qa/")
        return 0
    true, ways, wrong = Counter[str](), Counter[str](), Counter[str]()
    shown = "-v" in sys.argv
    for item in json.loads(path.read_text(encoding="utf-8")):
        for question in item["questions"]:
            if question["answer_type"] != "arithmetic":
                continue
            percent = question["scale"] == "percent"
            answer = Decimal(str(question["answer"]).replace(",", ""))
            node = parse(question["derivation"])
            scaled = _SCALE.search(question["derivation"]) is not None
            printed = written(answer, node, percent=percent) + (f" {question['scale']}" if scaled else "")
            consistent, way = verdict(node, printed, percent=percent)
            true[str(consistent)] += 1
            ways[way] += 1
            if consistent is not True:
                print(f"  not consistent ({way}): {question['derivation']} = {answer} {question['scale']}")
            for name, other in () if scaled else perturbed(node, answer, percent=percent):
                refused = verdict(node, written(other, node, percent=percent), percent=percent)[0] is False
                wrong[f"{name} {'refused' if refused else 'accepted'}"] += 1
                if shown and not refused:
                    print(f"  accepted {name}: {question['derivation']} = {answer}, {other}")
    total = sum(true.values())
    refused = sum(number for name, number in wrong.items() if name.endswith("refused"))
    print(f"true derivations consistent: {true['True']} of {total}; by way: {dict(ways)}")
    print(f"changed answers refused: {refused} of {sum(wrong.values())}; {dict(wrong)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
