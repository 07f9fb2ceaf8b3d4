"""Reads and writes articles as JSON: strict, byte-stable and fast."""

import re
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any

import msgspec
from attrs import evolve

from colombia_brief.exceptions import LoadError, Problem, ProblemCode
from colombia_brief.formats.documents import decoded, encoded
from colombia_brief.formats.encoding import ALWAYS, encode
from colombia_brief.formats.structs import CONVERTING, derive
from colombia_brief.model import Article
from colombia_brief.model.constraints import DATE, IDENTIFIER, IDENTIFIER_CHARACTERS
from colombia_brief.model.strings import dates_of, identifiers_of, texts_of

if TYPE_CHECKING:
    from colombia_brief.formats.jsonsource import JsonSource

MAX_BYTES = 10_000_000
"""How long a document may be unless the caller says otherwise."""
MAX_DEPTH = 64
"""How deep arrays and objects may be nested unless the caller says otherwise."""
_SUBJECT = "JSON"
# What the model needs: article, statistics, statistic, derivation, of.
_MODEL_DEPTH = 5


def to_json(article: Article, *, indent: int | None = None) -> str:
    r"""Return the article as JSON (RFC 8259).

    The same article always gives the same text: keys in the order of the model, fields at their default left out
    (`schema_version` excepted), letters as they are, not escaped.

    Args:
        article: What to write.
        indent: Spaces per level; None for one line without spaces.

    Returns:
        The text, without a line break at its end.

    >>> from colombia_brief.model import Section
    >>> print(to_json(Article(id="a", headline="Año nuevo", sections=(Section(paragraphs=("One.",)),))))
    {"schema_version":1,"id":"a","headline":"Año nuevo","sections":[{"paragraphs":["One."]}]}
    """
    data = encode(article)
    return (data if indent is None else msgspec.json.format(data, indent=indent)).decode()


def from_json(data: str | bytes, *, max_bytes: int = MAX_BYTES, max_depth: int = MAX_DEPTH) -> Article:
    """Return the article that a JSON text stands for. Nothing is guessed, coerced or dropped.

    Args:
        data: The document, as text or as UTF-8 without a byte order mark.
        max_bytes: How long it may be, in bytes of UTF-8.
        max_depth: How many arrays and objects may stand in one another.

    Raises:
        LoadError: With every problem that can be found in one pass: syntax, encoding, limits, repeated and unknown
            keys, types, values, and text that breaks the text rule.
        TypeError: `data` is neither str nor bytes.

    >>> from_json('{"id": "a", "headline": "A headline"}').headline
    'A headline'
    >>> from_json('{"id": "a", "headline": null, "quote": []}')
    Traceback (most recent call last):
    colombia_brief.exceptions.LoadError: JSON: 2 problems
      $.headline (line 1, column 25): takes a string, not null [type]
      $.quote (line 1, column 31): is not a key of Article; did you mean 'quotes'?; remove or rename it [unknown_key]
    """
    raw = encoded(data, _SUBJECT, max_bytes)
    article = _read_clean(raw) if max_depth >= _MODEL_DEPTH else None
    return _read_with_places(raw, max_depth) if article is None else article


# ---- reading, the fast way ----


@cache
def _reader() -> tuple[msgspec.json.Decoder[Any], msgspec.json.Encoder]:
    return msgspec.json.Decoder(derive(Article, _readable, always=ALWAYS)), msgspec.json.Encoder()


def _readable(base: type, constraint: Any) -> Any:
    """Let the decoder test what costs it little; `_is_well_formed` has the rest."""
    if base is int:
        return Annotated[int, msgspec.Meta(ge=constraint.minimum, le=constraint.maximum)]
    # Ids are many, and one pattern for all of them is quicker.
    pattern = None if constraint.pattern is None or constraint is IDENTIFIER else rf"^(?:{constraint.pattern})\Z"
    return Annotated[str, msgspec.Meta(min_length=1, max_length=constraint.max_length, pattern=pattern)]


def _read_clean(raw: bytes) -> Article | None:
    """Return the article if nothing at all is wrong with the document, else None."""
    decoder, encoder = _reader()
    try:
        values = decoder.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    # What the decoder understood, written again: white space is gone, and only what must be escaped is escaped.
    canonical = encoder.encode(values)
    if _may_repeat_keys(raw, canonical) or _has_forbidden_characters(canonical):
        return None
    with CONVERTING:
        article = msgspec.convert(values, Article, from_attributes=True)
    return article if _is_well_formed(article) else None


def _may_repeat_keys(raw: bytes, canonical: bytes) -> bool:
    """Count the colons: a key that was dropped has left one more of them in the document than in what was understood.

    In both, a colon stands after each key and inside strings; keys at their default are gone from `canonical`.
    """
    if raw == canonical:
        return False
    # As an escape, a colon could make up for one that is missing.
    if raw.count(b":") == canonical.count(b":") and not (b"\\" in raw and b"\\u003" in raw):
        return False
    import json  # noqa: PLC0415 - a document in canonical form never comes here

    try:
        json.loads(raw, object_pairs_hook=_unique_keys)
    except _RepeatedKeyError:
        return True
    return False


class _RepeatedKeyError(Exception):
    """Ends the reading at the first repeated key."""


def _unique_keys(pairs: list[tuple[str, Any]]) -> None:
    if len(dict(pairs)) != len(pairs):
        raise _RepeatedKeyError


# What a byte may begin that the text rule forbids. The byte is looked for first, which costs next to nothing, and the
# pattern may see too much: a document that it suspects is read the slow way, which decides.
_SUSPICIOUS = (
    (b"\\", re.compile(rb"\\[bfru]")),  # the escapes that are left: controls
    (b"\x7f", re.compile(rb"\x7f")),
    (b"\xc2", re.compile(rb"\xc2[\x80-\x9f]")),  # U+0080 to U+009F
    (b"\xef", re.compile(rb"\xef\xb7[\x90-\xaf]")),  # U+FDD0 to U+FDEF
    (b"\xbf", re.compile(rb"\xbf[\xbe\xbf]")),  # the last two code points of a plane
)


def _has_forbidden_characters(canonical: bytes) -> bool:
    for byte, pattern in _SUSPICIOUS:  # noqa: SIM110 - a generator costs more than the search
        if byte in canonical and pattern.search(canonical):
            return True
    return False


# All ids in one string: each character has to be one of theirs. The decoder has seen to their length.
_IDENTIFIERS = re.compile(f"[{IDENTIFIER_CHARACTERS}]*")


def _is_well_formed(article: Article) -> bool:
    """Tell whether every string is what its constraint wants, as far as the decoder has not seen to it."""
    return (
        not any(map(str.isspace, filter(None, texts_of(article))))
        and _IDENTIFIERS.fullmatch("".join(identifiers_of(article))) is not None
        and all(DATE.problem(date) is None for date in dates_of(article))
    )


# ---- reading, the way that explains ----


def _read_with_places(raw: bytes, max_depth: int) -> Article:
    """Return the article, or raise LoadError with every problem and its line."""
    # Only a document that has something to explain pays for these.
    from colombia_brief.formats.diagnosis import structure_article  # noqa: PLC0415
    from colombia_brief.formats.jsonsource import read_source  # noqa: PLC0415

    text = decoded(raw, _SUBJECT, len(raw))
    source = read_source(text, max_depth=max_depth)
    article, problems = structure_article(source.value)
    problems = [*source.problems, *(_placed(problem, source) for problem in problems)]
    if article is None or problems:
        raise LoadError(_SUBJECT, tuple(sorted(problems, key=lambda problem: (problem.line, problem.column))))
    return article


def _placed(problem: Problem, source: "JsonSource") -> Problem:
    line, column = source.nearest(problem.path, key=problem.code is ProblemCode.UNKNOWN_KEY)
    return evolve(problem, line=line, column=column)
