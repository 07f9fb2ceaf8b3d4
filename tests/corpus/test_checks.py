"""Many articles checked, one after another or by two processes."""

from __future__ import annotations

import gc
import tracemalloc
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from colombia_brief import Article, Severity, Source, SourceKind, check, corpus, load_brief, to_json
from colombia_brief.corpus import Checked, Document, check_documents, check_files, check_lines, read_lines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from colombia_brief import Report

UNUSED = Article(
    id="a", headline="A headline", sources=(Source(id="agency", kind=SourceKind.ORGANIZATION, name="The Agency"),)
)
BRIEF = load_brief()


def lines(number: int) -> Iterator[bytes]:
    """Clean articles, one with a warning and one that is none."""
    for index in range(number):
        yield b"broken" if index == 2 else to_json(evolve(UNUSED if index == 1 else BRIEF, id=f"n{index}")).encode()


def named(report: Report, document: Document) -> str:
    """A text of a report, for the process that makes it."""
    return f"{document.name} {report.article.id}"


def test_each_line_has_its_result() -> None:
    """A broken line is told with its number, and the rest is checked."""
    clean, unused, broken, last = check_lines(lines(4), file="many.jsonl", jobs=1)
    assert (clean.name, clean.readable, clean.article) == ("many.jsonl:1", True, "n0")
    assert clean.findings == check(BRIEF).findings
    assert clean.waived == check(BRIEF).waived
    assert [finding.code for finding in unused.findings] == ["unused_source"]
    assert unused.summary == check(evolve(UNUSED, id="n1")).summary()
    assert (broken.line, broken.readable, broken.subject, broken.size) == (3, False, "JSON", 6)
    assert [problem.line for problem in broken.problems] == [1]
    assert last.article == "n3"


def test_two_processes_find_the_same_in_the_same_order() -> None:
    """What is handed on is the same, to the last field."""
    assert list(check_lines(lines(150), jobs=2)) == list(check_lines(lines(150), jobs=1))


def test_options_are_those_of_check() -> None:
    """Selected, ignored and graded rules, and a text that is made of each report."""
    many = [Document(to_json(UNUSED).encode(), "a.json")]
    assert next(check_documents(many, ignore=["unused_source"])).findings == ()
    assert next(check_documents(many, select=iter(["duplicate_id"]))).findings == ()
    graded = next(check_documents(many, severities={"unused_source": Severity.NOTE}))
    assert [finding.severity for finding in graded.findings] == [Severity.NOTE]
    assert next(check_documents(many, write=named)).written == "a.json a"


def test_a_wrong_code_is_told_before_anything_is_read() -> None:
    """No document is taken."""
    with pytest.raises(ValueError, match="no rule has the code 'nothing_such'"):
        check_documents(iter(()), select=["nothing_such"])


def test_files_are_checked(tmp_path: Path) -> None:
    """Those that can't be read say why."""
    (tmp_path / "a.json").write_bytes(to_json(UNUSED).encode())
    found, missing = check_files([str(tmp_path / "*.json"), str(tmp_path / "missing.json")])
    assert (found.article, found.line, found.name) == ("a", None, str(tmp_path / "a.json"))
    assert (missing.failure, missing.readable) == ("No such file or directory", False)


def test_memory_stays_flat() -> None:
    """Ten times as many articles leave no more behind."""

    def kept(number: int) -> int:
        """What is in use when so many have been checked."""
        for _ in check_lines(lines(number), jobs=1):
            pass
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    tracemalloc.start()
    try:
        few, many = kept(20), kept(200)
    finally:
        tracemalloc.stop()
    assert many - few < 0.1 * sum(map(len, lines(180)))


def test_the_names_of_the_package_are_there() -> None:
    """Each is loaded when it is first used."""
    for name in ("Checked", "check_documents", "check_files", "check_lines", "read_documents", "in_order"):
        assert getattr(corpus, name) is not None
        assert name in dir(corpus)
    with pytest.raises(AttributeError, match="nothing"):
        corpus.nothing  # type: ignore[attr-defined]  # noqa: B018 - that is the test
    assert corpus.Checked is Checked
    assert next(read_lines([b"x"])).line == 1
