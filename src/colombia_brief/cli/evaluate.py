"""`colombia-brief evaluate`: how many known corruptions of an article its checks see."""

import json

import click

from colombia_brief.brief import load_brief
from colombia_brief.cli.files import FILE, FINDINGS, read_article
from colombia_brief.cli.names import completer, known
from colombia_brief.evaluation.mutation import MutationScore
from colombia_brief.evaluation.mutation import evaluate as run
from colombia_brief.mutations import KINDS

_COLUMNS = "{:<28} {:>6} {:>8} {:>6}"


def _kinds(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    listed = f"the kinds are {', '.join(KINDS)}"
    return tuple([known(value, KINDS, kind="corruption is called", listed=listed) for value in values])


@click.command()
@click.argument("file", required=False, type=FILE)
@click.option(
    "--kind",
    "kinds",
    metavar="NAME",
    multiple=True,
    callback=_kinds,
    shell_complete=completer(KINDS),
    help="Make this kind only; may be given again.",
)
@click.option("--seed", type=int, default=0, show_default=True, help="Decides which word, which digit, which order.")
@click.option("--every", is_flag=True, help="Make all that each place admits, in place of one.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="A table for people, or one JSON object.",
)
def evaluate(file: str | None, kinds: tuple[str, ...], seed: int, *, every: bool, form: str) -> None:
    """Corrupt an article in known ways: how many corruptions do the checks see?

    FILE is a good article, or - for standard input; without it, the bundled brief is taken. What can be seen is fixed
    beforehand, by the table of corruptions in the documentation. Harmless edits are made too: none may alarm.

    Exit codes: 0 all is seen and nothing harmless alarms, 1 not so, 2 the file can't be read.
    """
    article = load_brief() if file is None else read_article(file)
    score = run(article, kinds=kinds or None, seed=seed, every=every)
    click.echo(json.dumps(_data(article.id, score), ensure_ascii=False) if form == "json" else _table(score))
    click.get_current_context().exit(0 if score.ok else FINDINGS)


def _table(score: MutationScore) -> str:
    """Return the score for people."""
    lines = [_COLUMNS.format("corruption", "made", "visible", "seen")]
    lines += [_COLUMNS.format(row.kind, row.made, row.visible, row.seen) for row in score.kinds]
    lines += ["", _COLUMNS.format("harmless edit", "made", "", "alarms")]
    lines += [_COLUMNS.format(row.kind, row.made, "", row.seen) for row in score.edits]
    lines += ["", *(f"not seen: {item.kind} at {item.path}" for item in score.missed)]
    lines += [f"alarm: {edit.kind} at {edit.path}: {findings[0]}" for edit, findings in score.alarms]
    edits = sum(row.made for row in score.edits)
    lines.append(
        f"seen: {score.seen} of {score.visible} visible corruptions ({score.share:.1%}), {score.made} made; "
        f"alarms: {len(score.alarms)} of {edits} harmless edits"
    )
    return "\n".join(lines)


def _data(name: str, score: MutationScore) -> dict[str, object]:
    """Return the score for programs."""
    return {
        "article": name,
        "ok": score.ok,
        "made": score.made,
        "visible": score.visible,
        "seen": score.seen,
        "kinds": [
            {"kind": row.kind, "made": row.made, "visible": row.visible, "seen": row.seen} for row in score.kinds
        ],
        "edits": [{"kind": row.kind, "made": row.made, "alarms": row.seen} for row in score.edits],
        "missed": [{"kind": item.kind, "path": item.path, "expects": item.expects} for item in score.missed],
        "alarms": [
            {"kind": edit.kind, "path": edit.path, "findings": [str(finding) for finding in findings]}
            for edit, findings in score.alarms
        ],
    }
