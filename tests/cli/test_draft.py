"""The command drafts an article from a text."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from colombia_brief import from_json, from_markdown
from colombia_brief.cli import main
from colombia_brief.drafting import draft

STORY = "A Wet Day\n\n“We counted 12 floods,” Mayor Ana Ruiz said.\n\nShare this article\n"


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file with a story, in the working directory."""
    monkeypatch.chdir(tmp_path)
    path = Path("story.txt")
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.mark.usefixtures("story")
def test_a_story_becomes_a_document() -> None:
    """On standard output; what is left out is told on the other stream."""
    run = CliRunner().invoke(main, ["draft", "story.txt"])
    assert run.exit_code == 0
    assert from_markdown(run.stdout) == draft(STORY)
    assert run.stderr == "left out Share this article\n"


@pytest.mark.usefixtures("story")
def test_a_story_becomes_json() -> None:
    """In a file, with what the options say."""
    arguments = ["draft", "story.txt", "--to", "json", "-o", "story.json", "--headline", "Floods", "--id", "floods"]
    run = CliRunner().invoke(main, [*arguments, "--language", "en-GB", "--date-published", "2025-12-05"])
    assert (run.exit_code, run.stdout) == (0, "")
    article = from_json(Path("story.json").read_bytes())
    assert article == draft(STORY, headline="Floods", id="floods", language="en-GB", date_published="2025-12-05")


@pytest.mark.usefixtures("story")
def test_the_name_of_the_file_says_the_format() -> None:
    """If no option does."""
    for name, options in (("story.json", []), ("story.JSON", []), ("story.md", ["--to", "json"])):
        assert CliRunner().invoke(main, ["draft", "story.txt", "-o", name, *options]).exit_code == 0
        assert from_json(Path(name).read_bytes()) == draft(STORY)
    assert CliRunner().invoke(main, ["draft", "story.txt", "-o", "story.json", "--to", "markdown"]).exit_code == 0
    assert from_markdown(Path("story.json").read_text("utf-8")) == draft(STORY)
    run = CliRunner().invoke(main, ["draft", "story.txt", "-o", "story.html"])
    assert (run.exit_code, Path("story.html").exists()) == (2, False)
    assert "a draft is written as markdown or json, not html" in run.stderr


_SPANISH = (
    "Incendios en el sur\n\nLos incendios de la provincia han quemado más de 12.000 hectáreas en los montes del sur, "
    "dijo el alcalde, que pidió ayuda para las familias de la zona.\n"
)


def test_a_text_in_another_language_is_told() -> None:
    """It is read as English all the same, unless the language is given: nothing is guessed."""
    run = CliRunner().invoke(main, ["draft", "-"], input=_SPANISH)
    assert run.exit_code == 0
    assert run.stderr == "language the text seems to be in 'es', and is read as 'en'; give --language es\n"
    assert from_markdown(run.stdout) == draft(_SPANISH)
    given = CliRunner().invoke(main, ["draft", "-", "--language", "es"], input=_SPANISH)
    assert given.stderr == ""
    assert from_markdown(given.stdout) == draft(_SPANISH, language="es")


def test_a_story_is_no_article() -> None:
    """Who checks it is told how it becomes one."""
    run = CliRunner().invoke(main, ["check", "-"], input=STORY)
    assert run.exit_code == 2
    assert "colombia-brief draft makes an article" in run.stderr


def test_a_draft_can_be_checked() -> None:
    """What it leaves open is what the checks ask for."""
    drafted = CliRunner().invoke(main, ["draft", "-"], input=STORY)
    run = CliRunner().invoke(main, ["check", "-"], input=drafted.stdout)
    assert run.exit_code == 1
    assert "[source_proposed]" in run.stdout


def test_what_cannot_be_read_or_taken_is_told() -> None:
    """Other encodings, and values that no field takes."""
    run = CliRunner().invoke(main, ["draft", "-"], input=b"caf\xe9")
    assert run.exit_code == 2
    assert "is not UTF-8 at byte 3" in run.stderr
    wrong = CliRunner().invoke(main, ["draft", "-", "--id", "no id"], input=STORY)
    assert wrong.exit_code == 2
    assert "is not an id" in wrong.stderr


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (" \n\n", "-: has no text to draft an article from"),
        ("<!DOCTYPE html>\n<p>It rains.</p>", "is HTML; give its text alone"),
        ("<P class=lede>It rains.", "is HTML"),
        ('{"id": "a", "headline": "A headline"}', "is JSON"),
        ('{"uri": "urn:x:1"}', "colombia-brief convert makes an article of it"),
        ("---\ntitle: A headline\nid: a\n---\n", "begins with front matter"),
    ],
)
def test_what_is_no_story_is_refused(data: str, told: str) -> None:
    """A draft of it would be nonsense that looks like an article."""
    run = CliRunner().invoke(main, ["draft", "-"], input=data)
    assert (run.exit_code, run.stdout) == (2, "")
    assert told in run.stderr
