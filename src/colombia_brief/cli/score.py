"""`colombia-brief score`: how good an extraction is, beside a gold article."""

import json
from typing import Any

import attrs
import click

from colombia_brief.cli.files import FILE, FINDINGS, STREAM, UnreadableError, article_of, read_article, read_bytes
from colombia_brief.cli.terminal import tell
from colombia_brief.corpus.documents import Document
from colombia_brief.evaluation.extracted import FIGURE_CLASSES, QUOTE_CLASSES, Extraction, read_extraction
from colombia_brief.evaluation.extraction import score_extraction
from colombia_brief.evaluation.score import ExtractionScore, Share
from colombia_brief.exceptions import LoadError


@click.command()
@click.argument("gold", type=FILE)
@click.argument("predicted", type=FILE)
@click.option(
    "--quote-class", metavar="NAME", multiple=True, default=QUOTE_CLASSES, help="A class of LangExtract's for quotes."
)
@click.option(
    "--figure-class",
    metavar="NAME",
    multiple=True,
    default=FIGURE_CLASSES,
    help="A class of LangExtract's for figures.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Lines for people, or one JSON object.",
)
def score(gold: str, predicted: str, quote_class: tuple[str, ...], figure_class: tuple[str, ...], form: str) -> None:
    """Score extracted quotes and figures: which are right, missed, made up?

    GOLD is an article with the text and all its quotes and figures. PREDICTED is what was extracted from the text: an
    article, an object with the lists quotes and figures, or documents of LangExtract, one a line. One of the two may be
    - for standard input.

    Exit codes: 0 nothing differs, 1 something does, 2 a file can't be read.
    """
    if gold == predicted == STREAM:
        raise click.UsageError("one of the two may be standard input, not both")
    article = read_article(gold)
    extraction = _extraction(predicted, quote_class, figure_class)
    result = score_extraction(article, extraction)
    click.echo(json.dumps(_data(result, extraction), ensure_ascii=False) if form == "json" else result)
    if extraction.left_aside:
        tell("left aside", f"the classes {', '.join(extraction.left_aside)}")
    click.get_current_context().exit(FINDINGS if result.differences else 0)


def _extraction(name: str, quote_class: tuple[str, ...], figure_class: tuple[str, ...]) -> Extraction:
    data = read_bytes(name)
    if Document(data, name).is_markdown:
        return Extraction.of(article_of(data, name))
    try:
        return read_extraction(data, quote_classes=quote_class, figure_classes=figure_class)
    except LoadError as error:
        raise UnreadableError(f"{name}: {error}") from None


def _data(result: ExtractionScore, extraction: Extraction) -> dict[str, Any]:
    """Return the score for programs."""
    return {
        "quotes": _share(result.quotes),
        "speakers": _share(result.speakers),
        "figures": _share(result.figures),
        "quote_levels": result.quote_levels,
        "figure_levels": result.figure_levels,
        "hallucinated": len(result.hallucinated),
        "differences": [attrs.asdict(item, filter=lambda _, value: value is not None) for item in result.differences],
        "left_aside": extraction.left_aside,
    }


def _share(share: Share) -> dict[str, float]:
    return {**attrs.asdict(share), "precision": share.precision, "recall": share.recall, "f1": share.f1}
