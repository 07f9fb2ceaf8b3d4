"""JSON against material that nobody here wrote: JSONTestSuite, and strings that break things."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from colombia_brief.exceptions import LoadError, ProblemCode
from colombia_brief.formats.article_json import from_json, to_json
from colombia_brief.model.constraints import TEXT
from colombia_brief.model.strings import texts_of, texts_with_paths
from tests.formats.documents import strings
from tests.formats.filled import filled

if TYPE_CHECKING:
    from pathlib import Path

_SYNTACTIC = {ProblemCode.SYNTAX, ProblemCode.ENCODING, ProblemCode.LIMIT}
# What is JSON and no article: it has another type, lacks the keys of an article, or has others.
_NO_ARTICLE = {ProblemCode.TYPE, ProblemCode.VALUE, ProblemCode.UNKNOWN_KEY}


def _codes(data: bytes) -> set[ProblemCode]:
    """Return the codes of the problems of a document that is no article; anything but a LoadError fails the test."""
    with pytest.raises(LoadError) as caught:
        from_json(data)
    return {problem.code for problem in caught.value.problems}


def _files(suites: Path, kind: str) -> list[Path]:
    return sorted((suites / "json-test-suite" / "test_parsing").glob(f"{kind}_*"))


def test_the_suite_is_whole(suites: Path) -> None:
    """All 318 files are there."""
    assert [len(_files(suites, kind)) for kind in "yni"] == [95, 188, 35]


def test_what_is_no_json_is_refused_as_such(suites: Path) -> None:
    """Each file that no JSON parser may take is refused for syntax, encoding or a limit."""
    for file in _files(suites, "n"):
        assert _codes(file.read_bytes()) & _SYNTACTIC, file.name


def test_json_is_refused_only_for_being_no_article(suites: Path) -> None:
    """Each file that every JSON parser must take is refused for what it says, or for a key that it says twice."""
    for file in _files(suites, "y"):
        codes = _codes(file.read_bytes())
        assert codes & _NO_ARTICLE, file.name
        if "duplicate" not in file.name:
            assert codes <= _NO_ARTICLE, file.name
        else:
            assert ProblemCode.REPEATED_KEY in codes, file.name


def test_what_parsers_may_decide_raises_nothing_else(suites: Path) -> None:
    """The files on which parsers differ are refused too, and never crash the reader."""
    for file in _files(suites, "i"):
        assert _codes(file.read_bytes()), file.name


def _lines(suites: Path, suite: str) -> list[str]:
    if suite == "blns":
        texts: list[str] = json.loads((suites / "blns" / "blns.json").read_text(encoding="utf-8"))
        return texts
    return (suites / "xss" / "xss-payload-list.txt").read_text(encoding="utf-8", errors="replace").split("\n")


@pytest.mark.parametrize(("suite", "count", "refused"), [("blns", 515, 10), ("xss", 6613, 2)])
def test_hostile_texts_come_back_or_are_refused_by_name(suites: Path, suite: str, count: int, refused: int) -> None:
    """In every text field at once: JSON comes back equal, or the text rule names each field that breaks it."""
    lines = _lines(suites, suite)
    template = to_json(filled("<hole>"))
    fields = {place.path for place in strings() if TEXT in getattr(place.hint, "__metadata__", ())}
    assert fields == {path for path, _ in texts_with_paths(filled("text"))}
    broken = 0
    for line in lines:
        text = template.replace('"<hole>"', json.dumps(line))
        if TEXT.problem(line) is None:
            article = from_json(text)
            assert set(texts_of(article)) == {line}
            assert from_json(to_json(article)) == article
            assert to_json(article) == template.replace('"<hole>"', to_json_string(line))
        else:
            broken += 1
            with pytest.raises(LoadError) as caught:
                from_json(text)
            assert {problem.path for problem in caught.value.problems} == fields
            assert {problem.code for problem in caught.value.problems} == {ProblemCode.TEXT}
    assert len(lines) >= count
    assert broken <= refused


def to_json_string(text: str) -> str:
    """Return the text as RFC 8259 writes it with the fewest escapes, the letters u of escapes in lower case."""
    return json.dumps(text, ensure_ascii=False)
