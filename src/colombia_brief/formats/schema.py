"""The JSON Schema of an article, made from the model's annotations and docstrings."""

import re
from inspect import getdoc
from typing import Annotated, Any, cast

import msgspec

from colombia_brief import model
from colombia_brief.formats.structs import derive
from colombia_brief.model import Article
from colombia_brief.model.constraints import (
    DATE,
    DAY,
    IDENTIFIER,
    LANGUAGE,
    NONCHARACTERS,
    NUMBER,
    TEXT,
    URL,
    DecimalConstraint,
    IntegerConstraint,
    StringConstraint,
)

DIALECT = "https://json-schema.org/draft/2020-12/schema"
# The end of the string in Python's dialect and in ECMA-262: Python's $ also stands before a last line break.
_END = r"$(?!\n)"
# What the text rule calls white space: `str.isspace`, without the controls that it forbids anyway.
_SPACE = r"\t\n \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_FORBIDDEN = r"\u0000-\u0008\u000b-\u001f\u007f-\u009f" + NONCHARACTERS
_TEXT_PATTERN = f"^(?=[^]*[^{_SPACE}])[^{_FORBIDDEN}]*{_END}".replace("[^]", r"[\s\S]")


def article_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of the documents that `from_json` reads.

    The schema accepts what `from_json` accepts as far as a schema can say it. It can't say: that no key is repeated,
    how long and how deep a document may be, that 1.0 is no integer here (a schema can't tell it from 1), that a lone
    surrogate stands in a string (most validators never see one). `format` must be asserted for days that the calendar
    does not have, which validators do when told so.

    Returns:
        A new dictionary, ready for `json.dumps`.

    >>> schema = article_schema()
    >>> schema["$defs"]["Article"]["required"], schema["$defs"]["Quote"]["additionalProperties"]
    (['id', 'headline'], False)
    """
    (reference,), components = msgspec.json.schema_components([derive(Article, _leaf)], ref_template="#/$defs/{name}")
    definitions = {name: _described(name, component) for name, component in components.items()}
    definitions |= {name: _said_by(constraint) for name, constraint in _STRINGS.items()}
    schema = {"$schema": DIALECT, "title": "Article", **reference, "$defs": definitions}
    # Through JSON once, so that there is nothing in it that JSON does not have.
    return cast("dict[str, Any]", msgspec.json.decode(msgspec.json.encode(schema)))


# Strings are defined once each and referred to.
_STRINGS: dict[str, DecimalConstraint | StringConstraint] = {
    "Text": TEXT,
    "Identifier": IDENTIFIER,
    "Url": URL,
    "Day": DAY,
    "Date": DATE,
    "LanguageTag": LANGUAGE,
    "Number": NUMBER,
}
_NAMES = {constraint: name for name, constraint in _STRINGS.items()}


def _leaf(_: type, constraint: Any) -> Any:
    if isinstance(constraint, IntegerConstraint):
        return Annotated[int, msgspec.Meta(ge=constraint.minimum, le=constraint.maximum)]
    return Annotated[str, msgspec.Meta(extra_json_schema={"$ref": f"#/$defs/{_NAMES[constraint]}"})]


def _said_by(constraint: DecimalConstraint | StringConstraint) -> dict[str, Any]:
    """Return the schema of the strings that a constraint takes."""
    pattern = _TEXT_PATTERN if constraint.pattern is None else f"^(?:{constraint.pattern}){_END}"
    said: dict[str, Any] = {"type": "string", "description": f"Takes {constraint.name}.", "pattern": pattern}
    if constraint.max_length is not None:
        said["maxLength"] = constraint.max_length
    if isinstance(constraint, StringConstraint) and constraint.schema_format:
        formats = [{"format": name} for name in constraint.schema_format]
        said |= formats[0] if len(formats) == 1 else {"anyOf": formats}
    return said


def _described(name: str, component: dict[str, Any]) -> dict[str, Any]:
    """Add to a component what the docstring of the class of this name says of it and of its fields."""
    doc = getdoc(getattr(model, name)) or ""
    described = {**component, "description": doc.partition("\n\n")[0]}
    meanings = _attributes(doc)
    if "properties" in component:
        described["properties"] = {
            field: {**said, "description": meanings[field]} for field, said in component["properties"].items()
        }
    return described


def _attributes(doc: str) -> dict[str, str]:
    r"""Return the entries of the section "Attributes" of a docstring.

    >>> _attributes("Things.\n\nAttributes:\n    one: The first\n        of them.\n    two: The last.\n")
    {'one': 'The first of them.', 'two': 'The last.'}
    """
    section = doc.partition("Attributes:\n")[2].partition("\n\n")[0]
    entries = re.findall(r"^    (\w+): (.*(?:\n {8}.*)*)", section, re.MULTILINE)
    return {name: " ".join(text.split()) for name, text in entries}
