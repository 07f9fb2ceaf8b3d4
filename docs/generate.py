"""Writes the pages that are made from the code: `python docs/generate.py`, or with `--check` compares them only."""

import json
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import click

from colombia_brief import article_schema, load_brief
from colombia_brief.cli import main as command
from colombia_brief.evaluation import evaluate
from colombia_brief.mutations import EDITS, KINDS
from colombia_brief.rules import RULES
from colombia_brief.rules.pages import page

HERE = Path(__file__).parent
NOTICE = "<!-- Made from the code by docs/generate.py: change the code, not this page. -->\n\n"


def main() -> int:
    """Write or compare the pages; return the exit code."""
    check = "--check" in sys.argv[1:]
    stale = [path for path, text in _pages() if not path.exists() or path.read_text(encoding="utf-8") != text]
    if check:
        for path in stale:
            print(f"{path.relative_to(HERE.parent)} is not what the code makes it; run python docs/generate.py")
        return 1 if stale else 0
    for path, text in _pages():
        path.write_text(text, encoding="utf-8")
    return 0


def _pages() -> Iterator[tuple[Path, str]]:
    yield HERE / "reference" / "rules.md", _rules()
    yield HERE / "reference" / "api.md", _api()
    yield HERE / "reference" / "command.md", _command()
    yield HERE / "reference" / "corruptions.md", _corruptions()
    yield HERE / "reference" / "article.schema.json", json.dumps(article_schema(), indent=2) + "\n"


# Each section has public names of the package by the modules that they live in, or those of one room, or, for who looks
# deeper, single names of modules.
_API = (
    ("Articles", "colombia_brief", ("colombia_brief.model",)),
    (
        "Checking",
        "colombia_brief",
        (
            "colombia_brief.brief",
            "colombia_brief.checking",
            "colombia_brief.findings",
            "colombia_brief.locating",
            "colombia_brief.verifying",
        ),
    ),
    ("Words and figures", "colombia_brief", ("colombia_brief.words",)),
    ("Errors", "colombia_brief", ("colombia_brief.exceptions",)),
    ("Formats", "colombia_brief.formats", ()),
    ("Drafting", "colombia_brief.drafting", ()),
    ("Many articles", "colombia_brief.corpus", ()),
    ("Strategies", "colombia_brief.strategies", ()),
    ("Corruptions", "colombia_brief.mutations", ()),
    ("Evaluation", "colombia_brief.evaluation", ()),
)
_DEEPER = (
    "colombia_brief.model.interval.claimed_interval",
    "colombia_brief.words.periods.Days",
    "colombia_brief.words.periods.resolve",
    "colombia_brief.words.antecedents.find_attributions",
    "colombia_brief.words.antecedents.split_by_speaker",
    "colombia_brief.words.attributions.Attribution",
    "colombia_brief.words.speakers.Speaker",
)

_TABLES = {
    "colombia_brief.formats.FORMATS": "colombia_brief.formats.registry.FORMATS",
    "colombia_brief.mutations.EDITS": "colombia_brief.mutations.harmless.EDITS",
}


def _api() -> str:
    """Return the page of all public names, by the rooms that users import them from."""
    intro = (
        "`import colombia_brief as cb` has the names of the first four sections, and those most used of the others: "
        f"{', '.join(f'`{name}`' for name in _elsewhere())}. What else there is, is imported from the room that it is "
        "listed with. Every name is loaded when it is first used.\n"
    )
    parts = [f"{NOTICE}# The Python interface\n", intro]
    for title, room, homes in _API:
        paths = sorted((f"{room}.{name}" for name in _names(room, homes)), key=_rank)
        directives = "\n".join(map(_directive, paths))
        intro = "" if homes else f".. automodule:: {room}\n   :no-members:\n\n"
        parts.append(f"## {title}\n\n```{{eval-rst}}\n{intro}{directives}\n```\n")
    deeper = "\n".join(map(_directive, _DEEPER))
    parts.append(f"## Beneath\n\nWhat the rest stands on, for who looks deeper.\n\n```{{eval-rst}}\n{deeper}\n```\n")
    return "\n".join(parts)


def _names(room: str, homes: tuple[str, ...]) -> list[str]:
    """Return the public names of a room; of the package, those at home in some modules."""
    module = import_module(room)
    if not homes:
        return list(module.__all__)
    return [name for name in module.__all__ if vars(module)["_HOME_OF"][name].startswith(homes)]


def _elsewhere() -> list[str]:
    """Return the names that the package has from rooms with a section of their own."""
    package = import_module("colombia_brief")
    rooms = tuple(room for _, room, homes in _API if not homes)
    return [name for name in package.__all__ if vars(package)["_HOME_OF"][name].startswith(rooms)]


def _rank(path: str) -> tuple[int, str]:
    """Return where a name stands in its section: what is called first, then what it gives."""
    return ("function", "data", "class", "exception").index(_kind(path)), path.casefold()


def _kind(path: str) -> str:
    """Return what stands behind a name, as Sphinx calls it."""
    home, _, name = path.rpartition(".")
    value = getattr(import_module(home), name)
    if isinstance(value, type):
        return "exception" if issubclass(value, BaseException) else "class"
    return "function" if callable(value) else "data"


def _directive(path: str) -> str:
    """Return the directive that documents a name."""
    kind = _kind(path)
    # What a table says of itself stands where it is; its entries would be printed in one line.
    return f".. autodata:: {_TABLES.get(path, path)}\n   :no-value:" if kind == "data" else f".. auto{kind}:: {path}"


def _rules() -> str:
    """Return one page with all rules, in the order in which they run."""
    rows = [f"| [{code}](#{code}) | {module.RULE.severity} |" for code, module in RULES.items()]
    table = "\n".join(["| code | severity |", "|---|---|", *rows])
    pages = "\n".join(page(code).replace("\n## ", "\n### ").replace("# ", "## ", 1) for code in RULES)
    intro = (
        "Each rule is one file of `colombia_brief.rules`, named for its code. `colombia-brief explain CODE` prints the "
        "same text. The examples are run by the tests.\n\n"
    )
    return f"{NOTICE}# Rules\n\n{intro}{table}\n\n{pages}"


def _corruptions() -> str:
    """Return the table of corruptions, and what the rules see of them in the bundled brief."""
    score = evaluate(load_brief())
    counts = {row.kind: row for row in (*score.kinds, *score.edits)}
    rows = [
        "| kind | where | what | visible | expected | visible in the brief | seen |",
        "|---|---|---|---|---|---|---|",
    ]
    for kind in KINDS.values():
        codes = ", ".join(f"[{code}](rules.md#{code})" for code in kind.expects) or "none"
        places = ", ".join(f"`{place}`" for place in kind.place.split(", "))
        row = counts.get(kind.name)
        seen = f"{row.visible} of {row.made} | {row.seen}" if row else "not made | "
        rows.append(f"| `{kind.name}` | {places} | {kind.what} | {kind.visible} | {codes} | {seen} |")
    edits = ["| edit | what | made in the brief | alarms |", "|---|---|---|---|"]
    for name, (what, _) in EDITS.items():
        edits.append(f"| `{name}` | {what} | {counts[name].made} | {counts[name].seen} |")
    intro = (
        "What a corruption shows is fixed by this table, for each kind and place, and not by what the rules happen to "
        "find: it is visible if the article contradicts itself, for somebody who knows nothing else. The rest takes "
        "knowledge of the world, or of the source. Of the corruptions of the bundled brief, one for each place, "
        f"{score.visible} of {score.made} are visible ({score.visible / score.made:.0%}), and {score.seen} of these "
        "are seen: with an expected code, at the right path. `colombia-brief evaluate` counts again; "
        "`python -m benchmarks.corruptions` does so on generated articles.\n\n"
    )
    harmless = "## Harmless edits\n\nThey change nothing of what an article says, and must not alarm anyone.\n\n"
    return f"{NOTICE}# Corruptions\n\n{intro}" + "\n".join(rows) + f"\n\n{harmless}" + "\n".join(edits) + "\n"


def _command() -> str:
    """Return the help texts of the command and of all its subcommands."""
    context = click.Context(command, info_name="colombia-brief", **command.context_settings)
    parts = [f"{NOTICE}# The command\n", _help(command, context)]
    for name in command.list_commands(context):
        subcommand = command.get_command(context, name)
        assert subcommand is not None  # noqa: S101 - it was listed
        parts += [f"## {name}\n", _help(subcommand, click.Context(subcommand, info_name=name, parent=context))]
    return "\n".join(parts)


def _help(subject: click.Command, context: click.Context) -> str:
    context.max_content_width = context.terminal_width = 100
    return f"```text\n{subject.get_help(context)}\n```\n"


if __name__ == "__main__":
    sys.exit(main())
