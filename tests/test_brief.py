"""The bundled brief: complete against the report it was made from, and clean under its own checks."""

from importlib.resources import files

import pytest

from colombia_brief import (
    AttributionLevel,
    DerivationKind,
    Modifier,
    QuoteKind,
    Response,
    SourceKind,
    check,
    from_json,
    load_brief,
    to_json,
)

# What stands between quotation marks in the report.
VERBATIM = (
    "This year we have seized 446 tons of cocaine hydrochloride.",
    "This means we are seizing more than one ton of cocaine every day",
    "historic",
    "Coordinated work with our military forces and international cooperation, especially with the U.S.,",
    "has been essential.",
    "long term rip off",
    "These are the highest figures in the last 30 years since we began this fight against drug trafficking",
)


def test_the_file_is_what_the_writer_writes() -> None:
    """The package's file is byte for byte the indented JSON of the article in it."""
    data = files("colombia_brief").joinpath("data/brief.json").read_bytes()
    assert data == to_json(load_brief(), indent=2).encode() + b"\n"


def test_it_is_loaded_once() -> None:
    """A second call gives the same object."""
    assert load_brief() is load_brief()


def test_it_passes_its_own_checks() -> None:
    """No error and no warning; every quote and every figure verified. The notes say that it has no date."""
    report = check(load_brief())
    assert {finding.code for finding in report.findings} == {"period_unresolved"}
    assert report.findings == report.notes
    assert {item.outcome.value for item in report.verifications} == {"verified"}
    assert len(report.verifications) == len(load_brief().quotes) + len(load_brief().statistics)


def test_only_missing_reasons_are_waived() -> None:
    """The waivers say one thing: the report gives no reason why names are kept back."""
    report = check(load_brief())
    assert {item.finding.code for item in report.waived} == {"anonymity_without_reason"}
    assert len(report.waived) == len(load_brief().waivers)


@pytest.mark.parametrize("words", VERBATIM)
def test_every_quotation_of_the_report_is_quoted(words: str) -> None:
    """Each is in a direct or partial quote, and in the body."""
    quotes = [quote for quote in load_brief().quotes if quote.kind is not QuoteKind.INDIRECT]
    assert any(words in quote.text for quote in quotes)
    assert words in load_brief().body


def test_nothing_else_is_quoted() -> None:
    """The words between quotation marks are the report's, and only they."""
    quoted = [quote.text for quote in load_brief().quotes if quote.kind is not QuoteKind.INDIRECT]
    assert sorted(" ".join(quoted).split()) == sorted(" ".join(VERBATIM).split())


def test_every_figure_of_the_report_is_recorded() -> None:
    """Each has the value, scale, unit, rate and modifier of the report."""
    quantities = {
        (
            str(item.quantity.value),
            item.quantity.unit_mult,
            item.quantity.unit,
            item.quantity.per,
            item.quantity.modifier,
        )
        for item in load_brief().statistics
    }
    assert quantities == {
        ("446", 0, "ton", None, Modifier.EXACTLY),
        ("1", 0, "ton", "day", Modifier.MORE_THAN),
        ("3000", 0, "facility", None, Modifier.MORE_THAN),
        ("210", 6, "USD", None, Modifier.APPROXIMATELY),
        ("31", 6, "USD", None, Modifier.APPROXIMATELY),
        ("30", 0, "year", None, Modifier.EXACTLY),
    }


def test_figures_that_depend_on_each_other_say_so() -> None:
    """The aid to agriculture is part of the aid; the daily rate follows from the total."""
    brief = load_brief()
    assert brief.statistic("agricultural-assistance").part_of == "assistance"
    derivation = brief.statistic("cocaine-seized-daily").derivation
    assert derivation is not None
    assert (derivation.kind, derivation.of) == (DerivationKind.RATE, ("cocaine-seized",))


def test_the_thirty_years_are_a_period() -> None:
    """They are the time that the comparison is about."""
    period = load_brief().statistic("years-compared").period
    assert period is not None
    assert period.text == "in the last 30 years"


def test_every_source_of_the_report_is_listed() -> None:
    """Each has its kind, its terms and the way it reached us."""
    brief = load_brief()
    told_cnn = {source.id for source in brief.sources if source.via == "cnn"}
    assert told_cnn == {"sanchez-silvestre", "antinarcotics-officials", "dea-officials"}
    assert brief.source("dea").response is Response.DID_NOT_RESPOND
    assert brief.source("state-department-data").kind is SourceKind.DATASET
    post = brief.source("social-media-post")
    assert (post.kind, post.name) == (SourceKind.POST, None)
    unnamed = {source.id for source in brief.sources if source.attribution_level is AttributionLevel.BACKGROUND}
    assert unnamed == {
        "antinarcotics-officials",
        "colombian-and-us-officials",
        "dea-officials",
        "law-enforcement-officials",
        "officials",
        "person-familiar",
        "us-officials",
    }


def test_what_the_report_does_not_say_is_unknown() -> None:
    """It gives no date, and so neither does the brief."""
    brief = load_brief()
    assert (brief.date_published, brief.date_modified, brief.dateline, brief.publisher) == (None, None, None, None)
    assert all(item.period is None or item.period.start is None for item in brief.statistics)
    assert "Help us improve" not in to_json(brief)


def test_it_comes_back_from_json() -> None:
    """Reading what was written gives an equal article."""
    assert from_json(to_json(load_brief())) == load_brief()
