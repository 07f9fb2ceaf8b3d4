"""The command checks files and streams, tells what it can't read, and fails as it says."""

import json
import os
from pathlib import Path

import pytest
from attrs import evolve
from click.testing import CliRunner

from colombia_brief import Article, Source, SourceKind, load_brief, to_json
from colombia_brief.cli import main

UNUSED = Article(
    id="a", headline="A headline", sources=(Source(id="agency", kind=SourceKind.ORGANIZATION, name="The Agency"),)
)


@pytest.fixture
def runner() -> CliRunner:
    """A runner that keeps the streams apart."""
    return CliRunner()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a clean article, one with a warning, and one that is none; it is the working directory."""
    (tmp_path / "clean.json").write_text(to_json(load_brief()), encoding="utf-8")
    (tmp_path / "unused.json").write_text(to_json(UNUSED, indent=2), encoding="utf-8")
    (tmp_path / "broken.txt").write_text('{"id": "a", "headline": 7}', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_a_clean_file_exits_with_0(runner: CliRunner) -> None:
    """The sum is printed behind the name of the file."""
    run = runner.invoke(main, ["check", "clean.json"])
    assert run.exit_code == 0
    assert "clean.json: us-colombia-anti-drug-partnership: 5 notes, 7 waived" in run.output


@pytest.mark.usefixtures("folder")
def test_findings_exit_with_1(runner: CliRunner) -> None:
    """A warning counts, unless only errors are to."""
    run = runner.invoke(main, ["check", "unused.json"])
    assert run.exit_code == 1
    assert "unused.json: $.sources[0]: warning: nothing rests on the source 'agency'" in run.output
    assert runner.invoke(main, ["check", "unused.json", "--fail-on", "error"]).exit_code == 0
    grade = ["--severity", "unused_source=note"]
    assert runner.invoke(main, ["check", "unused.json", *grade]).exit_code == 0
    assert runner.invoke(main, ["check", "unused.json", *grade, "--fail-on", "note"]).exit_code == 1


@pytest.mark.usefixtures("folder")
def test_rules_are_selected_and_ignored(runner: CliRunner) -> None:
    """Both options may be given more than once."""
    assert runner.invoke(main, ["check", "unused.json", "--ignore", "unused_source"]).exit_code == 0
    arguments = ["check", "unused.json", "--select", "duplicate_id", "--select", "dangling_id"]
    assert runner.invoke(main, arguments).exit_code == 0


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--select", "nothing_such", "no rule has the code 'nothing_such'; 'colombia-brief explain' lists them"),
        ("--ignore", "unused_sorce", "did you mean unused_source"),
        ("--severity", "unused_sorce=error", "did you mean unused_source"),
        ("--severity", "unused_source=fatal", "write CODE=SEVERITY"),
        ("--severity", "unused_source", "write CODE=SEVERITY"),
    ],
)
def test_wrong_options_are_usage_errors(runner: CliRunner, option: str, value: str, told: str) -> None:
    """They are told before anything is checked."""
    run = runner.invoke(main, ["check", "unused.json", option, value])
    assert run.exit_code == 2
    assert told in run.stderr


@pytest.mark.usefixtures("folder")
def test_what_cannot_be_read_is_told_and_the_rest_is_checked(runner: CliRunner) -> None:
    """Exit code 2 wins; every problem has its line."""
    run = runner.invoke(main, ["check", "broken.txt", "missing.json", "unused.json"])
    assert run.exit_code == 2
    assert "broken.txt: JSON: $.headline (line 1, column 25): takes a string, not an integer [type]" in run.stderr
    assert "missing.json: No such file or directory" in run.stderr
    assert "unused.json: $.sources[0]" in run.stdout


def test_an_empty_archive_is_told(runner: CliRunner) -> None:
    """Nothing was found since nothing was there."""
    run = runner.invoke(main, ["check", "--lines", "-"], input="\n")
    assert (run.exit_code, run.stderr) == (0, "0 checked: no findings\n")


def test_what_an_item_has_beyond_an_article_is_no_matter_of_checks(runner: CliRunner) -> None:
    """Its text is checked."""
    item = '{"uri": "urn:x:1", "urgency": 4, "language": "en", "title": "Rain", "bodies": [{"value": "It rains."}]}'
    run = runner.invoke(main, ["check", "-"], input=item)
    assert (run.exit_code, run.stdout, run.stderr) == (0, "-: urn-x-1: no findings\n", "")


@pytest.mark.usefixtures("folder")
def test_globs_are_expanded_once(runner: CliRunner) -> None:
    """A quoted glob means its files, each once; one that matches nothing is an error."""
    run = runner.invoke(main, ["check", "*.json", "clean.json"])
    assert run.output.count("us-colombia-anti-drug-partnership:") == 1
    assert run.exit_code == 1
    missing = runner.invoke(main, ["check", "*.xml"])
    assert missing.exit_code == 2
    assert "no file matches" in missing.stderr


def test_a_file_whose_name_looks_like_a_glob_is_a_file(runner: CliRunner, folder: Path) -> None:
    """What exists is taken by its name."""
    (folder / "a[1].json").write_text(to_json(UNUSED), encoding="utf-8")
    assert "a[1].json: " in runner.invoke(main, ["check", "a[1].json"]).output


def test_the_standard_input_is_checked(runner: CliRunner) -> None:
    """`-` reads it."""
    run = runner.invoke(main, ["check", "-"], input=to_json(UNUSED))
    assert run.exit_code == 1
    assert run.output.startswith("-: $.sources[0]: warning: ")


@pytest.mark.usefixtures("folder")
def test_json_has_a_line_a_file(runner: CliRunner) -> None:
    """Reports and problems alike can be read by a pipeline."""
    run = runner.invoke(main, ["check", "unused.json", "broken.txt", "--format", "json"])
    report, problems = map(json.loads, run.stdout.splitlines())
    assert report["file"] == "unused.json"
    assert report["report"]["report_version"] == 1
    assert report["report"]["findings"][0]["code"] == "unused_source"
    assert [problem["code"] for problem in problems["problems"]] == ["type"]


@pytest.mark.usefixtures("folder")
def test_annotations_point_at_lines(runner: CliRunner) -> None:
    """The line and column of the finding in the file."""
    run = runner.invoke(main, ["check", "unused.json", "--format", "github"])
    assert run.output.startswith(
        "::warning file=unused.json,line=6,col=5,title=unused_source::$.sources[0]: nothing rests"
    )


def test_colour_is_for_terminals(runner: CliRunner) -> None:
    """Escape sequences are printed where they are understood, and else not."""
    plain = runner.invoke(main, ["check", "-"], input=to_json(UNUSED))
    coloured = runner.invoke(main, ["check", "-"], input=to_json(UNUSED), color=True)
    assert "\x1b[" not in plain.output
    assert "\x1b[33m" in coloured.output
    assert coloured.output.replace("\x1b", "") != plain.output


def test_a_folder_is_no_article(runner: CliRunner, tmp_path: Path) -> None:
    """The system's reason is told."""
    run = runner.invoke(main, ["check", str(tmp_path)])
    assert run.exit_code == 2
    assert os.strerror(21) in run.stderr


def test_an_article_with_notes_alone_is_clean(runner: CliRunner) -> None:
    """Notes are for information."""
    run = runner.invoke(main, ["check", "-"], input=to_json(evolve(UNUSED, sources=(), language="de")))
    assert run.exit_code == 0
    assert "1 note" in run.output
