"""The command checks JSON Lines, sums many articles up, and shows how far it is on a terminal."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from colombia_brief import Article, Source, SourceKind, load_brief, to_json, to_markdown
from colombia_brief.cli import main
from colombia_brief.cli.progress import Progress

UNUSED = Article(
    id="a", headline="A headline", sources=(Source(id="agency", kind=SourceKind.ORGANIZATION, name="The Agency"),)
)


@pytest.fixture
def runner() -> CliRunner:
    """A runner that keeps the streams apart."""
    return CliRunner()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an archive, the brief as Markdown, and an article with a warning; it is the working directory."""
    archive = [
        to_json(load_brief()),
        to_json(UNUSED),
        '{"id": "a", "headline": 7}',
        to_json(Article(id="b", headline="B")),
    ]
    (tmp_path / "archive.jsonl").write_text("\n".join(archive) + "\n", encoding="utf-8")
    (tmp_path / "brief.md").write_text(to_markdown(load_brief()), encoding="utf-8")
    (tmp_path / "unused.md").write_text(to_markdown(UNUSED), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_json_lines_are_checked_line_by_line(runner: CliRunner, jobs: str) -> None:
    """What is found is told with the line, a broken line too, and a sum comes last."""
    run = runner.invoke(main, ["check", "archive.jsonl", "--jobs", jobs])
    assert run.exit_code == 2
    assert "archive.jsonl:2: $.sources[0]: warning: nothing rests on" in run.stdout
    assert "archive.jsonl:4" not in run.stdout
    assert "archive.jsonl:3: JSON: $.headline (line 1, column 25): takes a string" in run.stderr
    assert run.stderr.splitlines()[-1] == "4 checked: 1 warning, 5 notes, 1 can't be read"


@pytest.mark.usefixtures("folder")
def test_findings_are_json_lines(runner: CliRunner) -> None:
    """One a line, with file, line and article."""
    run = runner.invoke(
        main, ["check", "archive.jsonl", "unused.md", "--format", "findings", "--ignore", "period_unresolved"]
    )
    found = [json.loads(line) for line in run.stdout.splitlines()]
    assert [(item["file"], item.get("line"), item.get("article"), item.get("code")) for item in found] == [
        ("archive.jsonl", 2, "a", "unused_source"),
        ("archive.jsonl", 3, None, None),
        ("unused.md", None, "a", "unused_source"),
    ]
    assert found[1]["problems"][0]["code"] == "type"


@pytest.mark.usefixtures("folder")
def test_reports_are_json_lines(runner: CliRunner) -> None:
    """One an article, with the line."""
    run = runner.invoke(main, ["check", "archive.jsonl", "--format", "json"])
    found = [json.loads(line) for line in run.stdout.splitlines()]
    assert [item["line"] for item in found] == [1, 2, 3, 4]
    assert found[0]["report"]["ok"]


@pytest.mark.usefixtures("folder")
def test_annotations_point_at_the_line_of_the_archive(runner: CliRunner) -> None:
    """And at the line of the front matter of a Markdown document."""
    run = runner.invoke(
        main, ["check", "archive.jsonl", "unused.md", "--format", "github", "--select", "unused_source"]
    )
    assert "::warning file=archive.jsonl,line=2,col=" in run.stdout
    above, _, _ = Path("unused.md").read_text(encoding="utf-8").partition('- id: "agency"')
    assert f"::warning file=unused.md,line={above.count(chr(10)) + 1},col=5," in run.stdout


@pytest.mark.usefixtures("folder")
def test_markdown_documents_are_checked(runner: CliRunner) -> None:
    """As the JSON of the same article would be; one document needs no sum."""
    run = runner.invoke(main, ["check", "brief.md"])
    assert run.exit_code == 0
    assert "brief.md: us-colombia-anti-drug-partnership: 5 notes, 7 waived" in run.stdout
    assert not run.stderr


@pytest.mark.usefixtures("folder")
def test_any_file_can_be_read_as_lines(runner: CliRunner, folder: Path) -> None:
    """If that is wanted."""
    (folder / "archive.txt").write_bytes((folder / "archive.jsonl").read_bytes())
    assert "archive.txt:2: " in runner.invoke(main, ["check", "archive.txt", "--lines"]).stdout


def test_clean_articles_are_summed_up(runner: CliRunner) -> None:
    """Also from standard input."""
    article = to_json(Article(id="b", headline="B"))
    run = runner.invoke(main, ["check", "-"], input=f"{article}\n{article}\n")
    assert (run.exit_code, run.stdout, run.stderr) == (0, "", "2 checked: no findings\n")


def test_what_is_no_article_is_told_by_the_other_commands_too(runner: CliRunner) -> None:
    """With every problem, and the exit code of what can't be read."""
    run = runner.invoke(main, ["show", "-"], input='{"id": "a"}')
    assert run.exit_code == 2
    assert "$.headline" in run.stderr


class Terminal:
    """A stream that says it is a terminal, and keeps what is written."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.written = ""

    def isatty(self) -> bool:
        """Yes."""
        return True

    def write(self, text: str) -> None:
        """Keep it."""
        self.written += text

    def flush(self) -> None:
        """Do nothing: nothing waits."""


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Standard error is a terminal, and the clock shows each of these times once, the last one for ever."""
    terminal = Terminal()
    monkeypatch.setattr("colombia_brief.cli.progress.sys", SimpleNamespace(stderr=terminal))
    times = [8.0, 7.0]
    clock = SimpleNamespace(monotonic=lambda: times.pop() if len(times) > 1 else times[0])
    monkeypatch.setattr("colombia_brief.cli.progress.time", clock)
    return terminal


def test_progress_is_shown_on_a_terminal(terminal: Terminal) -> None:
    """Not again too soon; it is taken away when something else is printed."""
    shown = Progress(200)
    shown.advance(50)
    assert terminal.written.endswith("[=======                       ]  25 %  1 done")
    shown.advance(50)
    assert "2 done" not in terminal.written
    shown.clear()
    shown.clear()
    assert terminal.written.endswith("1 done\r\x1b[K")


def test_what_is_over_at_once_shows_no_progress(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line that comes and goes within a moment only flickers."""
    monkeypatch.setattr("colombia_brief.cli.progress.time", SimpleNamespace(monotonic=lambda: 7.0))
    Progress(100).advance(100)
    assert terminal.written == ""


def test_progress_of_unknown_length_counts(terminal: Terminal) -> None:
    """There is nothing to compare with."""
    Progress(None).advance(50)
    assert terminal.written == "\r\x1b[K1 done"


def test_no_progress_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is written."""
    shown = Progress(100)
    shown.advance(50)
    shown.clear()
    assert capsys.readouterr().err == ""
