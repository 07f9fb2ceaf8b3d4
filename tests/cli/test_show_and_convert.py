"""The command shows, converts, explains and describes articles."""

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from colombia_brief import article_schema, check, load_brief, to_json, to_markdown
from colombia_brief.cli import main
from colombia_brief.formats import FORMATS
from colombia_brief.rules import RULES
from colombia_brief.rules.pages import page


@pytest.fixture
def runner() -> CliRunner:
    """A runner that keeps the streams apart."""
    return CliRunner()


@pytest.fixture
def brief_file(tmp_path: Path) -> Path:
    """The brief as a file of a user's."""
    path = tmp_path / "brief.json"
    path.write_text(to_json(load_brief(), indent=2) + "\n", encoding="utf-8")
    return path


def test_alone_it_shows_the_brief_and_the_verdict(runner: CliRunner) -> None:
    """The reader's Markdown, and a report without findings."""
    run = runner.invoke(main, [])
    assert run.exit_code == 0
    assert run.output.startswith(to_markdown(load_brief(), edition="reader"))
    assert "5 notes, 7 waived; 19 quotes: 19 verified; 6 statistics: 6 verified" in run.output


def test_a_file_and_the_standard_input_are_shown_alike(runner: CliRunner, brief_file: Path) -> None:
    """FILE and `-` give what the brief itself gives."""
    shown = runner.invoke(main, ["show", str(brief_file)]).output
    assert shown == runner.invoke(main, []).output
    assert shown == runner.invoke(main, ["show", "-"], input=brief_file.read_bytes()).output


def test_the_brief_is_converted(runner: CliRunner, brief_file: Path) -> None:
    """To JSON and to Markdown, on standard output."""
    assert runner.invoke(main, ["convert", "--to", "json"]).output == brief_file.read_text(encoding="utf-8")
    reader = runner.invoke(main, ["convert", str(brief_file), "--to", "reader"])
    assert reader.output == to_markdown(load_brief(), edition="reader")


def test_markdown_goes_both_ways(runner: CliRunner, brief_file: Path, tmp_path: Path) -> None:
    """The document edition is read back, and its name tells what it is."""
    document = tmp_path / "brief.md"
    assert runner.invoke(main, ["convert", str(brief_file), "-o", str(document)]).exit_code == 0
    assert runner.invoke(main, ["convert", str(document), "--to", "json"]).output == brief_file.read_text("utf-8")


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_of_the_registry_is_written(runner: CliRunner, name: str) -> None:
    """The page has the report in it."""
    run = runner.invoke(main, ["convert", "--to", name])
    assert run.exit_code == 0
    report = check(load_brief()) if FORMATS[name].shows_report else None
    assert run.output == FORMATS[name].write(load_brief(), report)


def test_a_format_must_be_named_or_seen(runner: CliRunner, tmp_path: Path) -> None:
    """An ending that is not known says nothing."""
    run = runner.invoke(main, ["convert", "-o", str(tmp_path / "out.xyz")])
    assert run.exit_code == 2
    assert "name the format: --to json|markdown" in run.stderr


def test_what_is_only_written_is_not_read(runner: CliRunner, tmp_path: Path) -> None:
    """A page is no source of an article."""
    page_file = tmp_path / "page.html"
    page_file.write_text("<p>Hello</p>")
    run = runner.invoke(main, ["show", str(page_file)])
    assert run.exit_code == 2
    assert "is written, but not read" in run.stderr


def test_an_output_file_is_written_whole(runner: CliRunner, brief_file: Path, tmp_path: Path) -> None:
    """The file has the bytes, and nothing is left beside it."""
    output = tmp_path / "out.json"
    run = runner.invoke(main, ["convert", str(brief_file), "--to", "json", "-o", str(output)])
    assert (run.exit_code, run.output) == (0, "")
    assert output.read_bytes() == brief_file.read_bytes()
    assert {path.name for path in tmp_path.iterdir()} == {"brief.json", "out.json"}


def test_an_output_that_cannot_be_written_is_told(runner: CliRunner, tmp_path: Path) -> None:
    """Exit code 2, a line without a traceback."""
    run = runner.invoke(main, ["convert", "--to", "json", "-o", str(tmp_path / "missing" / "out.json")])
    assert run.exit_code == 2
    assert run.stderr.startswith("not written ")
    assert "No such file or directory" in run.stderr
    unnamed = runner.invoke(main, ["convert", "--to", "json", "-o", ""])
    assert (unnamed.exit_code, unnamed.stderr) == (2, "not written '': No such file or directory\n")


def test_an_output_that_is_no_file_is_written_to(runner: CliRunner) -> None:
    """It can't be put in place whole."""
    assert runner.invoke(main, ["convert", "--to", "json", "-o", os.devnull]).exit_code == 0
    assert not Path(os.devnull).is_file()


def test_what_an_article_cannot_hold_is_told(runner: CliRunner, tmp_path: Path) -> None:
    """In a line for people, not as a warning of Python's."""
    item = tmp_path / "item.json"
    item.write_text(
        '{"uri": "urn:x:1", "urgency": 4, "title": "Rain", "bodies": [{"value": "It rains."}]}', encoding="utf-8"
    )
    run = runner.invoke(main, ["convert", str(item), "--to", "json"])
    assert run.exit_code == 0
    assert run.stderr == f"left out {item}: not carried from ninjs: $.urgency\n"


def test_the_schema_is_printed(runner: CliRunner) -> None:
    """As JSON that a validator can load."""
    assert json.loads(runner.invoke(main, ["schema"]).output) == article_schema()


def test_a_rule_is_explained(runner: CliRunner) -> None:
    """The page of the rule, as the documentation has it."""
    assert runner.invoke(main, ["explain", "dangling_id"]).output == page("dangling_id")


def test_all_rules_are_listed(runner: CliRunner) -> None:
    """One line each, with severity and defect."""
    lines = runner.invoke(main, ["explain"]).output.splitlines()
    assert [line.split()[0] for line in lines] == list(RULES)


@pytest.mark.parametrize(("code", "hint"), [("dangling", "did you mean dangling_id?"), ("zzz", "lists them")])
def test_an_unknown_rule_is_a_usage_error(runner: CliRunner, code: str, hint: str) -> None:
    """With the closest one, or where to look."""
    run = runner.invoke(main, ["explain", code])
    assert run.exit_code == 2
    assert hint in run.stderr


@pytest.mark.parametrize("words", ["explain", "check --select", "check --ignore"])
def test_codes_are_completed(runner: CliRunner, words: str) -> None:
    """The shell is offered the rules that begin so."""
    environment = {
        "_COLOMBIA_BRIEF_COMPLETE": "bash_complete",
        "COMP_WORDS": f"colombia-brief {words} dang",
        "COMP_CWORD": str(len(words.split()) + 1),
    }
    run = runner.invoke(main, [], prog_name="colombia-brief", env=environment)
    assert run.output == "plain,dangling_id\n"


def test_commands_are_completed(runner: CliRunner) -> None:
    """The shell is offered the commands that begin so."""
    environment = {
        "_COLOMBIA_BRIEF_COMPLETE": "bash_complete",
        "COMP_WORDS": "colombia-brief ver",
        "COMP_CWORD": "1",
    }
    run = runner.invoke(main, [], prog_name="colombia-brief", env=environment)
    assert run.output == "plain,verify\n"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_completion_script_is_printed(runner: CliRunner, shell: str) -> None:
    """It names the command and the variable that asks it for words."""
    script = runner.invoke(main, ["completion", shell]).output
    assert "_COLOMBIA_BRIEF_COMPLETE" in script


def test_help_names_every_command(runner: CliRunner) -> None:
    """Each with a line, and the exit codes below."""
    text = runner.invoke(main, ["--help"]).output
    for name in ("check", "completion", "convert", "evaluate", "explain", "schema", "score", "show"):
        assert f"\n  {name} " in text
    assert "Exit codes" in text


@pytest.mark.parametrize(("name", "hint"), [("chekc", "'chekc'. Did you mean 'check'?"), ("zzz", "'zzz'.\n")])
def test_an_unknown_command_is_a_usage_error(runner: CliRunner, name: str, hint: str) -> None:
    """With the closest one, if any is close."""
    run = runner.invoke(main, [name])
    assert run.exit_code == 2
    assert f"No such command {hint}" in run.stderr


@pytest.mark.parametrize("name", ["", "check", "completion", "draft", "evaluate", "score", "verify"])
def test_no_help_shows_how_it_is_laid_out(runner: CliRunner, name: str) -> None:
    """Lines that are meant to stay are kept, and the mark for it is not printed."""
    text = runner.invoke(main, [*name.split(), "--help"]).output
    assert "\\b" not in text
    assert "\b" not in text


def test_files_are_completed(runner: CliRunner) -> None:
    """The shell is told that a file is due."""
    environment = {
        "_COLOMBIA_BRIEF_COMPLETE": "bash_complete",
        "COMP_WORDS": "colombia-brief check bri",
        "COMP_CWORD": "2",
    }
    assert runner.invoke(main, [], prog_name="colombia-brief", env=environment).output == "file,bri\n"
