"""The command verifies quotes and figures of a text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from colombia_brief import Article, Quote, Section, to_json, to_markdown
from colombia_brief.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable

BODY = "“We do not pay,” she said. The U.S. gave roughly $310 million."


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A text in the working directory."""
    monkeypatch.chdir(tmp_path)
    Path("body.txt").write_text(BODY, encoding="utf-8")


def verified(*arguments: str, data: str | bytes | None = None) -> Result:
    """Run the command."""
    return CliRunner().invoke(main, ["verify", *arguments], input=data)


def test_what_stands_there_exits_with_0() -> None:
    """A line for each verdict."""
    run = verified("body.txt", "--quote", "We do not pay", "--figure", "$310 million")
    assert run.exit_code == 0
    assert run.stdout == "“We do not pay”: exact\n$310 million: found (the text says approximately)\n"


def test_what_does_not_exits_with_1() -> None:
    """With the nearest candidate."""
    run = verified("-", "--figure", "$210 million", data=BODY)
    assert run.exit_code == 1
    assert "contradicted; the text has “roughly $310 million”" in run.stdout


def test_verdicts_as_json() -> None:
    """With places."""
    run = verified("body.txt", "--quote", "We pay", "--format", "json")
    (verdict,) = json.loads(run.stdout)["quotes"]
    assert verdict["level"] == "none"
    assert verdict["nearest"]["text"] == "We do not pay"


def test_json_lines_in_and_out() -> None:
    """A broken line is told with its number, and the others are verified."""
    lines: list[dict[str, object]] = [
        {"id": 7, "body": BODY, "quotes": ["We do not pay"], "figures": ["$310 million"]},
        {"body": BODY, "figures": ["$1"]},
        {"body": 7},
        {"body": "Sataa 12 mm", "figures": ["12 mm"], "language": "fi"},
        {"body": BODY, "quote": []},
    ]
    Path("claims.jsonl").write_text("\n".join(map(json.dumps, lines)) + "\n\nnonsense\n", encoding="utf-8")
    run = verified("claims.jsonl", "--lines")
    assert run.exit_code == 2
    found = [json.loads(line) for line in run.stdout.splitlines()]
    assert [item["line"] for item in found] == [1, 2, 3, 4, 5, 7]
    assert (found[0]["id"], found[0]["ok"], found[1]["ok"]) == (7, True, False)
    assert all("problem" in item for item in found[2:])


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (b'{"body": "a", "body": "b", "quotes": ["b"]}', "repeats the key 'body'"),
        (b'{"body": "a", "quotes": "a"}', "$.quotes`; a line holds body (a text)"),
        (b'\xef\xbb\xbf{"body": "a"}', "byte order mark"),
        (b'{"body": "caf\xe9"}', "is not UTF-8"),
        (b"nonsense", "no JSON"),
    ],
)
def test_a_line_is_read_strictly(line: bytes, problem: str) -> None:
    """What is wrong is told as for an article; nothing is dropped in silence."""
    run = verified("-", "--lines", data=line)
    assert run.exit_code == 2
    assert problem in json.loads(run.stdout)["problem"]


def test_a_text_in_another_language_is_told() -> None:
    """Its figures are read as English."""
    text = (
        "Los incendios de la provincia han quemado 12.000 hectáreas en los montes del sur, dijo el alcalde, que pidió "
        "ayuda para las familias de la zona."
    )
    run = verified("-", "--figure", "12.000 hectáreas", data=text)
    assert "seems to be in 'es'" in run.stderr
    assert "seems" not in verified("-", "--figure", "12.000 hectáreas", "--language", "es", data=text).stderr


def test_lines_come_as_json_alone() -> None:
    """Another format is refused, not ignored."""
    assert "leave --format out" in verified("-", "--lines", "--format", "text", data="").stderr
    assert verified("-", "--lines", "--format", "json", data="").exit_code == 0


@pytest.mark.parametrize(("lines", "code"), [("", 0), (json.dumps({"body": BODY, "figures": ["$1"]}), 1)])
def test_the_worst_line_counts(lines: str, code: int) -> None:
    """No lines are fine."""
    assert verified("-", "--lines", data=lines).exit_code == code


def test_what_cannot_be_read_is_told() -> None:
    """Files, encodings, languages, and options that do not go together."""
    assert "No such file" in verified("missing.txt", "--quote", "x").stderr
    assert "No such file" in verified("missing.jsonl", "--lines").stderr
    assert "is not UTF-8 at byte 0" in verified("-", "--quote", "x", data=b"\xff").stderr
    assert verified("body.txt", "--figure", "12 mm", "--language", "fi").exit_code == 2
    assert "stand in the lines" in verified("body.txt", "--lines", "--quote", "x").stderr


@pytest.mark.parametrize("write", [to_json, to_markdown])
def test_of_an_article_the_text_counts_and_not_the_record(write: Callable[[Article], str]) -> None:
    """A quote that somebody has only written into the record does not stand in the text."""
    section = Section(paragraphs=("«Llueve», dijo. Costó 1,5 millones de pesos.",))
    invented = Quote(id="sun", text="Hace sol")
    article = Article(id="a", headline="Lluvia", language="es-CO", sections=(section,), quotes=(invented,))
    run = verified("-", "--quote", "Hace sol", "--quote", "Llueve", "--figure", "1,5 millones", data=write(article))
    assert run.exit_code == 1
    assert run.stdout == "“Hace sol”: not in the text\n“Llueve”: exact\n1,5 millones: found\n"


def test_an_article_that_cannot_be_read_is_no_text() -> None:
    """Its record would be taken for the text."""
    run = verified("-", "--quote", "x", data='{"id": "a", "headline": "x", "quotes": "x"}')
    assert run.exit_code == 2
    assert "$.quotes" in run.stderr


def test_nothing_to_look_for_is_an_error() -> None:
    """A check that was asked nothing must not pass."""
    run = verified("body.txt")
    assert run.exit_code == 2
    assert "say what to look for: --quote, --figure" in run.stderr
