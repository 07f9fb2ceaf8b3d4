"""The language of a plain text, which no file says."""

from colombia_brief.cli.terminal import tell
from colombia_brief.words.tongues import seeming_language

USUAL = "en"
"""What a text is read as where nobody says."""


def language_of(text: str, given: str | None) -> str:
    """Return the language that was given, or the usual one; if the text seems to be in another, that is told."""
    if given is not None:
        return given
    seeming = seeming_language(text)
    if seeming not in {None, USUAL}:
        tell("language", f"the text seems to be in {seeming!r}, and is read as {USUAL!r}; give --language {seeming}")
    return USUAL
