"""Documents from files, globs, JSON Lines and streams."""

from __future__ import annotations

import io
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from colombia_brief import Article, LoadError, to_json, to_markdown
from colombia_brief.corpus import Document, file_names, read_article, read_documents, read_lines

if TYPE_CHECKING:
    from pathlib import Path

ARTICLE = Article(id="a", headline="A headline")
LINE = to_json(ARTICLE).encode()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an article as JSON, as Markdown, and as a line among others; it is the working directory."""
    (tmp_path / "a.json").write_bytes(LINE)
    (tmp_path / "a.md").write_text(to_markdown(ARTICLE), encoding="utf-8")
    (tmp_path / "many.jsonl").write_bytes(LINE + b"\n\nbroken\n" + LINE)
    (tmp_path / "many.txt").write_bytes(LINE + b"\n" + LINE)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def streamed(data: bytes, monkeypatch: pytest.MonkeyPatch, *, lines: bool = False) -> list[Document]:
    """What standard input gives."""
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(data)))
    return list(read_documents(["-"], lines=lines))


@pytest.mark.usefixtures("folder")
def test_json_and_markdown_are_read() -> None:
    """By the name of the file, or by the first line."""
    for name in ("a.json", "a.md"):
        (document,) = read_documents([name])
        assert read_article(document) == ARTICLE
    assert read_article(Document(to_markdown(ARTICLE).encode())) == ARTICLE
    with pytest.raises(LoadError):
        read_article(Document(b"", "a.md"))


@pytest.mark.usefixtures("folder")
def test_json_lines_are_read_line_by_line() -> None:
    """By the name of the file, or because it is wanted; lines are counted from 1, and empty ones are none."""
    assert [(item.name, item.data) for item in read_documents(["many.jsonl"])] == [
        ("many.jsonl:1", LINE),
        ("many.jsonl:3", b"broken"),
        ("many.jsonl:4", LINE),
    ]
    assert [item.line for item in read_documents(["many.txt"])] == [None]
    assert [item.line for item in read_documents(["many.txt"], lines=True)] == [1, 2]


@pytest.mark.usefixtures("folder")
def test_names_and_globs_are_taken_once() -> None:
    """In the order given; a glob gives its files in the order of their names."""
    assert list(file_names(["many.txt", "a.*", "a.json", "*.xml"])) == ["many.txt", "a.json", "a.md", "*.xml"]


@pytest.mark.usefixtures("folder")
def test_what_cannot_be_read_says_why() -> None:
    """And what comes after it is read."""
    failures = [item.failure for item in read_documents(["missing.json", "*.xml", "a.json"])]
    assert failures == ["No such file or directory", "no file matches", None]


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        (LINE, [None]),
        (LINE + b"\n", [None]),
        (LINE + b"\n\n", [None]),
        (LINE + b"\n" + LINE + b"\n\n" + LINE, [1, 2, 4]),
        (b'{\n "id": "a"\n}\n', [None]),
        (b"", [None]),
    ],
)
def test_a_stream_is_one_document_or_lines(
    data: bytes, lines: list[int | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is lines if the first is an object and another follows."""
    found = streamed(data, monkeypatch)
    assert [item.line for item in found] == lines
    assert b"".join(item.data for item in found).replace(b"\n", b"") == data.replace(b"\n", b"")
    assert found[0].name.startswith("-")


def test_a_stream_is_lines_if_that_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the first of them is broken."""
    assert [item.line for item in streamed(b"broken\n" + LINE, monkeypatch, lines=True)] == [1, 2]


def test_no_more_than_a_line_is_held() -> None:
    """Of a line that is too long, the rest is passed over, and the next one is read."""
    stream = io.BytesIO(b"x" * 1000 + b"\n" + LINE + b"\n")
    first, second = read_lines(stream, max_bytes=100)
    assert (len(first.data), first.line) == (102, 1)
    assert (second.data, second.line) == (LINE, 2)
    assert [len(item.data) for item in read_lines(io.BytesIO(b"x" * 1000), max_bytes=100)] == [102]
    assert [item.line for item in read_lines([b" \n", LINE])] == [2]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "ends where a value is due"),
        (b"[1]", "takes an object"),
        (b"A story.", "colombia-brief draft makes an article"),
    ],
)
def test_what_is_in_no_format_is_refused(data: bytes, message: str) -> None:
    """A story is told apart from JSON that is no article."""
    with pytest.raises(LoadError, match=message):
        read_article(Document(data))
