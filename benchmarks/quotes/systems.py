"""The library and its peers, each as: a body in, a function from a quote to whether it is accepted out."""

from __future__ import annotations

import importlib
import importlib.metadata
from typing import TYPE_CHECKING

from colombia_brief.words.matching import Body, MatchLevel

if TYPE_CHECKING:
    from collections.abc import Callable

    Accepts = Callable[[str], bool]
    System = Callable[[str], Accepts]

OURS = "colombia_brief"


def _ours(body: str) -> Accepts:
    prepared = Body(body)
    return lambda quote: prepared.match(quote).level is not MatchLevel.NONE


def _in(body: str) -> Accepts:
    return lambda quote: quote in body


def _gtrex(policy: str) -> System:
    gtrex = importlib.import_module("gtrex")
    chosen = getattr(gtrex, policy)

    def system(body: str) -> Accepts:
        verifier = gtrex.Verifier(body, chosen)
        return lambda quote: bool(verifier.verify(quote).grounded)

    return system


def _linkml() -> System:
    models = importlib.import_module("linkml_reference_validator.models")
    module = importlib.import_module("linkml_reference_validator.validation.supporting_text_validator")
    validator = module.SupportingTextValidator(models.ReferenceValidationConfig())

    def system(body: str) -> Accepts:
        reference = models.ReferenceContent(reference_id="body", content=body)
        return lambda quote: bool(validator.find_text_in_reference(quote, reference).found)

    return system


def _langextract() -> System:
    data = importlib.import_module("langextract").data
    resolver = importlib.import_module("langextract.resolver")

    def system(body: str) -> Accepts:
        def accepts(quote: str) -> bool:
            extraction = data.Extraction(extraction_class="quote", extraction_text=quote)
            groups = resolver.WordAligner().align_extractions([[extraction]], body)
            return any(found.char_interval is not None for group in groups for found in group)

        return accepts

    return system


def _rapidfuzz(score: float) -> System:
    fuzz = importlib.import_module("rapidfuzz").fuzz
    return lambda body: lambda quote: fuzz.partial_ratio(quote, body) >= score


def systems() -> tuple[dict[str, System], list[str]]:
    """Return the systems that are installed, by name and version, and the names of those that are not."""
    found: dict[str, System] = {OURS: _ours, "in": _in}
    missing: list[str] = []
    peers: list[tuple[str, str, Callable[[], System]]] = [
        ("gtrex", " default", lambda: _gtrex("DEFAULT")),
        ("gtrex", " permissive", lambda: _gtrex("PERMISSIVE")),
        ("linkml-reference-validator", "", _linkml),
        ("langextract", "", _langextract),
        ("rapidfuzz", " partial_ratio >= 95", lambda: _rapidfuzz(95.0)),
    ]
    for package, variant, make in peers:
        try:
            found[f"{package} {importlib.metadata.version(package)}{variant}"] = make()
        except ImportError:
            missing.append(package + variant)
    return found, missing
