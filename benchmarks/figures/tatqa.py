"""TAT-QA's derivations against `check_derivation`: the true ones must be consistent, changed ones must not.

    COLOMBIA_BRIEF_SUITES=… python -m benchmarks.figures.tatqa

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
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from colombia_brief.model.interval import Interval
from colombia_brief.model.vocabulary import DerivationKind
from colombia_brief.words.derivations import Term, check_derivation, derive, read_term

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMBER = r"[$£€]?\s?[0-9][0-9,]*(?:\.[0-9]+)?(?:\s?%|\s(?:thousand|million|billion)\b)?|[$£€]?\.[0-9]+%?"
_OTHER_SIGNS = "\N{MULTIPLICATION SIGN}\N{DIVISION SIGN}\N{EN DASH}\N{MINUS SIGN}"
_TOKEN = re.compile(rf"\s*({_NUMBER}|[-+*/()\[\]{_OTHER_SIGNS}])")
_SIGN_OF_PARENTHESIS = re.compile(r"[$£€]\s*(?=\()")
_SCALE = re.compile("thousand|million|billion")
_SAME = {
    "[": "(", "]": ")", "\N{MULTIPLICATION SIGN}": "*", "\N{DIVISION SIGN}": "/", "\N{EN DASH}": "-",
    "\N{MINUS SIGN}": "-",
}  # fmt: skip
_ANY = Term(Interval())
_MOST_COUNTED = 12
_YEARS = range(1990, 2041)


class Node(NamedTuple):
    """A part of an expression: an operator with its sides, or a printed number without any."""

    operator: str
    sides: tuple[Node, ...] = ()
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
            node = Node(self.take(), (node, self.product()))
        return node

    def product(self) -> Node:
        """Read factors."""
        node = self.factor()
        while self.left[0] in {"*", "/"}:
            node = Node(self.take(), (node, self.factor()))
        return node

    def factor(self) -> Node:
        """Read a number, a sign or a parenthesis."""
        first = self.take()
        if first == "(":
            node = self.sum()
            if self.take() != ")":
                msg = "parentheses do not match"
                raise ValueError(msg)
            return node
        if first == "-":
            inner = self.factor()
            return Node("negative", (inner,)) if inner.sides else Node("number", text=f"-{inner.text}")
        return Node("number", text=first)


def parse(expression: str) -> Node:
    """Return the tree of an expression."""
    parser = Parser(expression)
    node = parser.sum()
    if parser.left != [""]:
        msg = f"not read: {parser.left}"
        raise ValueError(msg)
    return node


def added(node: Node) -> list[Node]:
    """Return the parts of a sum; a node that is none is its own part."""
    return [part for side in node.sides for part in added(side)] if node.operator == "+" else [node]


def count(node: Node) -> int | None:
    """Return the number of things that a divisor counts: a small whole number, or years from one to another."""
    if node.operator == "number":
        small = {*range(1, _MOST_COUNTED + 1), *_YEARS}
        return int(node.text) if node.text.isdigit() and int(node.text) in small else None
    counts = [count(side) for side in node.sides]
    numbers = [number for number in counts if number is not None]
    if node.operator not in {"+", "-"} or len(numbers) < len(counts):
        return None
    return sum(numbers) if node.operator == "+" else numbers[0] - sum(numbers[1:])


def kind_of(node: Node, *, percent: bool) -> tuple[DerivationKind, list[Node]] | None:
    """Return which of the model's kinds an expression is, with the operands in the kind's order."""
    if node.operator == "+":
        return DerivationKind.SUM, added(node)
    if node.operator in {"number", "negative"}:
        return None
    left, right = node.sides
    if node.operator == "-":
        if right.text == "1" and left.operator == "/" and percent:
            return DerivationKind.CHANGE_PERCENT, [*reversed(left.sides)]
        return DerivationKind.DIFFERENCE, [left, right]
    if node.operator == "*":
        return DerivationKind.PRODUCT, [left, right]
    return kind_of_quotient(left, right, percent=percent)


def kind_of_quotient(left: Node, right: Node, *, percent: bool) -> tuple[DerivationKind, list[Node]] | None:
    """Return which kind a quotient is: a change in percent, an average, a share, or a quotient of figures."""
    if left.operator == "-" and left.sides[1] == right and percent:
        return DerivationKind.CHANGE_PERCENT, [right, left.sides[0]]
    number = count(right)
    if left.operator == "+" and number == len(added(left)):
        return DerivationKind.AVERAGE, added(left)
    if percent:
        return DerivationKind.SHARE, [left, right]
    return None if number is not None else (DerivationKind.QUOTIENT, [left, right])


def reckon(node: Node) -> Term:
    """Return what an expression inside another one allows."""
    if node.operator == "number":
        term = read_term(node.text)
        if term is None:
            msg = f"not a figure: {node.text}"
            raise ValueError(msg)
        return term
    if node.operator == "negative":
        inner = reckon(node.sides[0])
        return Term(-inner.interval, inner.unit)
    known = kind_of(node, percent=False)
    kind, nodes = known or (DerivationKind.QUOTIENT, [*node.sides])
    terms = [reckon(part) for part in nodes]
    if known is None:
        terms[1] = Term(Interval.point(count(node.sides[1]) or 1))
    return Term(derive(kind, terms, _ANY).interval or Interval(), terms[0].unit)


def verdict(node: Node, answer: str, *, percent: bool) -> tuple[bool | None, str]:
    """Return whether an answer is consistent, and the way that it was checked."""
    known = kind_of(node, percent=percent)
    if known is not None and not any(part.sides for part in known[1]):
        kind, parts = known
        return check_derivation(kind, [part.text for part in parts], answer).consistent, str(kind)
    result = read_term(answer) or _ANY
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
    points = node.operator == "-" and "%" in "".join(side.text for side in node.sides)
    return f"{answer:f} percentage points" if points else f"{answer:f}%"


def bounds(node: Node) -> tuple[Decimal, Decimal]:
    """Return the least and greatest value when each operand moves by half its last digit, by brute force."""
    leaves = list(_leaves(node, exact=False))
    values: list[Decimal] = []
    corners = 1 << len(leaves) if len(leaves) <= _MOST_COUNTED else 1
    for corner in range(corners):
        moved = iter(_moved(text, corner >> index & 1, exact=exact) for index, (text, exact) in enumerate(leaves))
        with suppress(ArithmeticError):
            values.append(_value(node, moved))
    return (min(values), max(values)) if values else (Decimal(0), Decimal(0))


def _leaves(node: Node, *, exact: bool) -> Iterator[tuple[str, bool]]:
    if not node.sides:
        yield node.text, exact
    for index, side in enumerate(node.sides):
        counted = index == 1 and node.operator == "/" and count(side) is not None
        yield from _leaves(side, exact=exact or counted)


def _moved(text: str, up: int, *, exact: bool) -> Decimal:
    number = Decimal(re.sub(r"[^0-9.-]", "", text))
    if exact:
        return number
    half = Decimal((0, (5,), int(number.as_tuple().exponent) - 1))
    moved = number + half if up else number - half
    return moved / 100 if "%" in text else moved


def _value(node: Node, leaves: Iterator[Decimal]) -> Decimal:
    values = [_value(side, leaves) for side in node.sides]
    match node.operator:
        case "number":
            return next(leaves)
        case "negative":
            return -values[0]
        case "+":
            return values[0] + values[1]
        case "-":
            return values[0] - values[1]
        case "*":
            return values[0] * values[1]
        case _:
            return values[0] / values[1]


def perturbed(node: Node, answer: Decimal, *, percent: bool) -> Iterator[tuple[str, Decimal]]:
    """Yield wrong answers: another digit, beyond what rounding of the operands explains; the sign; the scale."""
    low, high = bounds(node)
    if percent and abs((low + high) * 50 - answer) < abs((low + high) / 2 - answer):
        low, high = low * 100, high * 100
    unit = Decimal((0, (1,), int(answer.as_tuple().exponent)))
    digits = str(abs(answer)).replace(".", "")
    steps = [unit.scaleb(len(digits) - 1 - place) for place in range(len(digits))]
    changed = [("digit", answer + change) for step in steps for change in (step, -step)]
    if answer:
        changed += [("sign", -answer), ("scale", answer * 10), ("scale", answer / 1000), ("scale", answer * 1000)]
    yield from ((name, other) for name, other in changed if not low - unit <= other <= high + unit)


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
    kept_out = sum(number for name, number in wrong.items() if name.endswith(" refused"))
    print(f"true derivations consistent: {true['True']} of {total}; by way: {dict(ways)}")
    print(f"changed answers refused: {kept_out} of {sum(wrong.values())}; {dict(wrong)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
