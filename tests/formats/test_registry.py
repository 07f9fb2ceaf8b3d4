"""Formats are found by name, by ending and by content, and each does what it says."""

from __future__ import annotations

import importlib
import importlib.resources
import os
import subprocess
import sys
from typing import Any

import pytest

from colombia_brief import LoadError, check, load_brief
from colombia_brief.formats import FORMATS, format_of, to_json, to_markdown, to_ninjs
from colombia_brief.formats.ninjs_reader import NotCarriedWarning

_PACKAGE: Any = importlib.import_module("colombia_brief.formats")


@pytest.mark.parametrize("name", list(FORMATS))
def test_every_format_writes(name: str) -> None:
    """Every format writes the bundled brief, with one line break at its end."""
    text = FORMATS[name].write(load_brief())
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert "Colombia" in text


@pytest.mark.parametrize("name", [name for name, item in FORMATS.items() if item.can_read])
def test_what_can_be_read_is_found_again(name: str) -> None:
    """What a format wrote is recognized by its content and by each of its endings, and read again."""
    form = FORMATS[name]
    text = form.write(load_brief())
    assert format_of("-", text) is form
    for suffix in form.suffixes:
        assert format_of(f"a{suffix.upper()}") is form
        assert format_of(f"a{suffix}", text.encode()) is form
    assert form.read(text).headline == load_brief().headline


def test_what_is_only_written_is_not_read() -> None:
    """A format without a reader says which ones have one."""
    with pytest.raises(ValueError, match="read json, markdown or ninjs"):
        FORMATS["html"].read("")


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.json", to_ninjs(load_brief()), "ninjs"),
        ("a.json", to_json(load_brief()), "json"),
        ("a.json", '{"id": "a", "headline": "The \\"uri\\""', "json"),
        ("a.json", '{"headline": ["uri"]}', "json"),
        ("a.json", '["uri"]', "json"),
        ("a.json", "[" * 100_000 + '"uri"', "json"),
        ("a.json", '{"uri"' + "[" * 100_000, "json"),
        ("a.json", "", "json"),
        ("a.ninjs.json", None, "ninjs"),
        ("a.txt", to_markdown(load_brief()).encode(), "markdown"),
        ("a.md", "{}", "markdown"),
        ("-", b"\xef\xbb\xbf  {", "json"),
    ],
)
def test_content_tells_what_the_name_does_not(name: str, data: str | bytes | None, expected: str) -> None:
    """A plain .json may be an item of ninjs; a name that says nothing leaves it to the content."""
    assert format_of(name, data).name == expected


@pytest.mark.parametrize("data", [None, "text", b"\xff"])
def test_unknown_format_names_the_known_ones(data: str | bytes | None) -> None:
    """Where neither name nor content tells, the message has the endings that do."""
    with pytest.raises(LookupError, match=r"'a\.txt' is not known; name the file with one of \.json, \.md"):
        format_of("a.txt", data)


def test_public_names_are_loaded_when_used() -> None:
    """The package gives every name that it lists, and no other; it lists them to those who ask."""
    for name in _PACKAGE.__all__:
        assert getattr(_PACKAGE, name) is not None
        assert name in dir(_PACKAGE)
    with pytest.raises(AttributeError, match="has no attribute 'to_pdf'"):
        _PACKAGE.to_pdf  # noqa: B018 - the point of the test


def test_stub_has_the_names() -> None:
    """Type checkers see in the stub what the package gives."""
    stub = importlib.resources.files("colombia_brief.formats").joinpath("__init__.pyi").read_text("utf-8")
    names = [line.rpartition(" as ")[2] for line in stub.splitlines()]
    assert sorted(names) == _PACKAGE.__all__


def test_reader_edition_is_light() -> None:
    """Showing an article as Markdown loads neither cattrs nor YAML."""
    code = (
        "import sys; from colombia_brief import load_brief; from colombia_brief.formats import to_markdown;"
        "to_markdown(load_brief(), edition='reader');"
        "print({'cattrs', 'yaml', 'hypothesis', 'html', 'json.tool'} & set(sys.modules))"
    )
    # Measuring coverage in the new process would load modules of its own.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    done = subprocess.run(  # noqa: S603 - our own
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment
    )
    assert done.stdout == "set()\n"


def test_warning_is_a_warning() -> None:
    """Users may turn the warning on what is not carried into an error, by its class."""
    assert issubclass(NotCarriedWarning, UserWarning)
    with pytest.raises(LoadError):
        FORMATS["ninjs"].read("{}")


def test_report_goes_to_the_formats_that_show_it() -> None:
    """A page shows the report that it is given; other formats have no place for one, and are the same with it."""
    brief = load_brief()
    for form in FORMATS.values():
        with_report = form.write(brief, check(brief))
        assert (with_report == form.write(brief)) is not form.shows_report
    assert "19 of 19 quotes verified" in FORMATS["html"].write(brief, check(brief))
