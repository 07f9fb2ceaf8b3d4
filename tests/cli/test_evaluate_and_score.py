"""`colombia-brief evaluate` and `colombia-brief score`."""

import json
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner

from colombia_brief import Article, Finding, Report, Severity, to_json, to_markdown
from colombia_brief.cli import main
from colombia_brief.evaluation import mutation
from tests.mutations.material import HARBOR, PUERTO


@pytest.fixture
def runner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    """A runner in a folder with two articles and two extractions."""
    monkeypatch.chdir(tmp_path)
    Path("harbor.json").write_text(to_json(HARBOR), encoding="utf-8")
    Path("puerto.json").write_text(to_json(PUERTO), encoding="utf-8")
    Path("lists.json").write_text('{"quotes": ["Stay home.", "Go home."], "figures": ["12 boats"]}', encoding="utf-8")
    lines = [
        {"extractions": [{"extraction_class": "remark", "extraction_text": "No sale ni una barca"}]},
        {"extractions": [{"extraction_class": "person", "extraction_text": "Ana Ruiz"}]},
    ]
    Path("lines.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return CliRunner()


def test_the_bundled_brief_is_evaluated_without_a_file(runner: CliRunner) -> None:
    """All that is visible is seen, and the table has a row for each kind."""
    run = runner.invoke(main, ["evaluate"])
    assert run.exit_code == 0
    assert "\nquote_negated                    19       19     19\n" in run.output
    assert run.output.splitlines()[-1].startswith("seen: ")
    assert "(100.0%)" in run.output
    assert "alarms: 0 of " in run.output


def test_kinds_seed_and_every_are_options(runner: CliRunner) -> None:
    """As in Python."""
    some = runner.invoke(main, ["evaluate", "harbor.json", "--kind", "quote_word_dropped", "--format", "json"])
    every = runner.invoke(
        main, ["evaluate", "harbor.json", "--kind", "quote_word_dropped", "--every", "--format", "json"]
    )
    assert (some.exit_code, every.exit_code) == (0, 0)
    few, many = json.loads(some.output), json.loads(every.output)
    assert few["article"] == "harbor"
    assert [row["kind"] for row in few["kinds"]] == ["quote_word_dropped"]
    assert few["made"] == few["visible"] == few["seen"] < many["made"]
    assert few["missed"] == few["alarms"] == []
    assert runner.invoke(main, ["evaluate", "--seed", "x"]).exit_code == 2


def test_an_unknown_kind_is_refused(runner: CliRunner) -> None:
    """With the closest ones, and exit code 2."""
    run = runner.invoke(main, ["evaluate", "--kind", "quote_negate"])
    assert run.exit_code == 2
    assert "did you mean quote_negated" in run.stderr


def test_what_is_missed_and_what_alarms_is_listed(runner: CliRunner, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the exit code is 1."""
    headline = HARBOR.headline

    def poor(article: Article) -> Report:
        """Find nothing, and be alarmed by another headline."""
        alarm = Finding(code="poor", severity=Severity.WARNING, path="$.headline", message="looks odd")
        return Report(article=article, findings=() if article.headline == headline else (alarm,))

    monkeypatch.setattr("colombia_brief.cli.evaluate.run", partial(mutation.evaluate, check=poor))
    run = runner.invoke(main, ["evaluate", "harbor.json", "--kind", "quote_negated"])
    assert run.exit_code == 1
    assert "not seen: quote_negated at $.quotes[0].text\n" in run.output
    assert "alarm: display_typography at $.headline: $.headline: warning: looks odd [poor]\n" in run.output
    data = json.loads(
        runner.invoke(main, ["evaluate", "harbor.json", "--kind", "quote_negated", "--format", "json"]).output
    )
    assert data["ok"] is False
    assert data["missed"][0] == {
        "kind": "quote_negated",
        "path": "$.quotes[0].text",
        "expects": ["quote_altered", "quote_not_in_body"],
    }
    assert data["alarms"][0]["findings"]


def test_an_extraction_is_scored(runner: CliRunner) -> None:
    """The shares, the levels and a line for each difference; exit code 1 if there is one."""
    run = runner.invoke(main, ["score", "harbor.json", "lists.json"])
    assert run.exit_code == 1
    assert "quotes: precision 0.500, recall 0.200, F1 0.286 (1 right of 2 predicted, 5 expected)\n" in run.output
    assert "grounded: quotes 1 exact, 1 none; figures 1 exact\n" in run.output
    assert "quote 1: hallucinated: “Go home.”, nearest is “Stay home.”\n" in run.output


def test_the_score_is_printed_as_json(runner: CliRunner) -> None:
    """For pipelines."""
    data = json.loads(runner.invoke(main, ["score", "harbor.json", "lists.json", "--format", "json"]).output)
    assert data["quotes"]["right"] == 1
    assert data["quotes"]["precision"] == 0.5
    assert data["hallucinated"] == 1
    assert data["differences"][0] == {
        "kind": "hallucinated",
        "what": "quote",
        "index": 1,
        "gold": "home",
        "expected": "Stay home.",
        "found": "Go home.",
    }


def test_documents_of_langextract_are_scored(runner: CliRunner) -> None:
    """By the classes that the user names; what is left aside is said."""
    run = runner.invoke(main, ["score", "puerto.json", "lines.jsonl", "--quote-class", "remark"])
    assert "quotes: precision 1.000, recall 1.000" in run.output
    assert run.stderr == "left aside the classes person\n"


def test_an_article_beside_itself_has_no_difference(runner: CliRunner) -> None:
    """Exit code 0; one of the two may be standard input."""
    run = runner.invoke(main, ["score", "puerto.json", "-"], input=to_json(PUERTO))
    assert run.exit_code == 0
    assert "F1 1.000" in run.output


def test_an_extraction_may_be_a_markdown_document(runner: CliRunner) -> None:
    """As a gold article may."""
    run = runner.invoke(main, ["score", "puerto.json", "-"], input=to_markdown(PUERTO))
    assert run.exit_code == 0
    assert "F1 1.000" in run.output


def test_both_cannot_come_from_standard_input(runner: CliRunner) -> None:
    """It is read once."""
    run = runner.invoke(main, ["score", "-", "-"], input=to_json(PUERTO))
    assert run.exit_code == 2
    assert "one of the two may be standard input, not both" in run.stderr


@pytest.mark.parametrize(("kind", "hint"), [("quote_inventd", "did you mean quote_invented"), ("zzz", "the kinds are")])
def test_an_unknown_kind_is_a_usage_error(runner: CliRunner, kind: str, hint: str) -> None:
    """With the closest ones, or all."""
    run = runner.invoke(main, ["evaluate", "--kind", kind])
    assert run.exit_code == 2
    assert hint in run.stderr


def test_what_is_no_extraction_is_unreadable(runner: CliRunner) -> None:
    """Exit code 2, and each problem."""
    Path("no.json").write_text('{"quotes": 7}', encoding="utf-8")
    run = runner.invoke(main, ["score", "puerto.json", "no.json"])
    assert run.exit_code == 2
    assert "no.json: extraction: $.quotes (line 1, column 12): takes an array [type]" in run.stderr
    assert runner.invoke(main, ["score", "puerto.json", "missing.json"]).exit_code == 2
