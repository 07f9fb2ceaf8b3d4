"""News as checkable data: typed articles whose every quote and figure is checked against the words it stands in.

The names below are loaded when they are first used, so that the import itself costs next to nothing. The stub beside
this file tells them to type checkers; a test holds the two against each other.
"""

_HOMES = {
    "colombia_brief.brief": ("load_brief",),
    "colombia_brief.checking": ("check", "ensure"),
    "colombia_brief.drafting": ("draft",),
    "colombia_brief.exceptions": (
        "ColombiaBriefError",
        "FieldError",
        "InvalidArticleError",
        "LoadError",
        "Problem",
        "ProblemCode",
    ),
    "colombia_brief.findings": ("Finding", "Outcome", "Report", "Severity", "Verification", "Waived"),
    "colombia_brief.formats.article_json": ("from_json", "to_json"),
    "colombia_brief.formats.html": ("to_html",),
    "colombia_brief.formats.markdown": ("to_markdown",),
    "colombia_brief.formats.markdown_document": ("from_markdown",),
    "colombia_brief.formats.schema": ("article_schema",),
    "colombia_brief.locating": ("Location", "locate"),
    "colombia_brief.model.interval": ("Interval",),
    "colombia_brief.model": (
        "Article",
        "AttributionLevel",
        "Correction",
        "CorrectionKind",
        "Derivation",
        "DerivationKind",
        "Medium",
        "Modifier",
        "Period",
        "Quantity",
        "Quote",
        "QuoteKind",
        "Response",
        "Section",
        "Source",
        "SourceKind",
        "Span",
        "Statistic",
        "Waiver",
    ),
    "colombia_brief.verifying": ("FigureOutcome", "FigureVerdict", "QuoteVerdict", "VerifyReport", "verify"),
    "colombia_brief.words.derivations": ("Verdict", "check_derivation"),
    "colombia_brief.words.figures": ("Figure", "FigureKind", "find_figures"),
    "colombia_brief.words.matching": ("Body", "Match", "MatchLevel", "match_quote", "match_quotes"),
    "colombia_brief.words.quotations": ("Quotation", "find_quotations"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}
# The rooms with public names of their own: `import colombia_brief as cb; cb.corpus`.
_ROOMS = ("corpus", "evaluation", "formats", "model", "mutations", "strategies")

# The stub beside this file has the names for type checkers.
__all__ = sorted(_HOME_OF)  # noqa: PLE0605  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
    if name not in _HOME_OF and name not in _ROOMS:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    from importlib import import_module  # noqa: PLC0415 - a library by itself, as imports go

    if name in _ROOMS:
        return import_module(f"{__name__}.{name}")
    value: object = getattr(import_module(_HOME_OF[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, *_ROOMS})
