"""Writes the front matter of a Markdown document, and reads it back as quickly as can be while it is plain.

Front matter is YAML: flat keys first, every string in double quotes, two spaces a level, one line a value. A person may
write it otherwise: `front_matter_yaml` reads what this reader leaves.
"""

import re
from decimal import Decimal
from functools import cache
from json.encoder import encode_basestring
from operator import attrgetter
from typing import Annotated, Any, NamedTuple, get_args, get_origin

import attrs

from colombia_brief.model import Article
from colombia_brief.model.constraints import NUMBER

NAMES = {"headline": "title", "summary": "description", "language": "lang", "url": "canonical_url"}
"""What fields of the article are called here, where site generators expect or mistake a name.

They show `title` and `description`, and take `lang`; Hugo refuses a page whose `url` is an address, and Quarto opens
the file that `language` names.
"""
FIELDS = {shown: name for name, shown in NAMES.items()}
"""The fields by what they are called here."""
BODY = "sections"
"""The one field that does not stand here."""
_VERSION = "schema_version"
# What site generators show comes first, then what is flat; what is nested comes last.
_FIRST = ("headline", "summary")

# What readers of YAML take for the end of a line, or don't take at all, within quotes.
_ESCAPED = {"\u2028": "\\u2028", "\u2029": "\\u2029", "\ufeff": "\\ufeff"}


# ---- writing ----


def write_front_matter(article: Article) -> str:
    """Return the front matter, without the lines around it.

    >>> print(write_front_matter(Article(id="a", headline="A headline", keywords=("one", "two"))))
    title: "A headline"
    id: "a"
    keywords: ["one", "two"]
    schema_version: 1
    """
    parts: list[str] = []
    _write(article, _layout(Article, 0), parts)
    text = "".join(parts)[1:]
    for character, escaped in _ESCAPED.items():
        if character in text:
            text = text.replace(character, escaped)
    return text


class _Layout(NamedTuple):
    """How the objects of a class are written.

    Attributes:
        values: Gets the values of all fields.
        fields: For each the key with its indentation, the default, and the form: a type, the layout of an object, or a
            list with the layout of its objects.
    """

    values: Any
    fields: list[tuple[str, Any, Any]]


def _write(thing: Any, layout: _Layout, parts: list[str]) -> None:
    """Add the lines of an object; each begins with its line break."""
    for value, (key, default, form) in zip(layout.values(thing), layout.fields, strict=True):
        if value is default:
            continue
        if form is str:
            if value != default:
                parts.append(f"{key} {encode_basestring(value)}")
        elif form is int:
            if value != default:
                parts.append(f"{key} {value}")
        elif form is Decimal:
            parts.append(f'{key} "{NUMBER.printed(value)}"')
        elif form is tuple:
            if value != default:
                parts.append(f"{key} [{', '.join(map(encode_basestring, value))}]")
        elif type(form) is _Layout:
            parts.append(key)
            _write(value, form, parts)
        elif value:
            parts.append(key)
            for item in value:
                first = len(parts)
                _write(item, form[0], parts)
                parts[first] = parts[first].replace("    ", "  - ", 1)


@cache
def _layout(cls: type, level: int) -> _Layout:
    # The items of a list are indented twice: once for the mark, once for what stands beside it.
    fields = [field for field in attrs.fields(cls) if level or field.name != BODY]
    forms = {field.name: _form(field.type, level) for field in fields}
    if not level:
        fields.sort(key=lambda field: (_is_nested(forms[field.name]), field.name == _VERSION, field.name not in _FIRST))
    indent = "\n" + "  " * level
    return _Layout(
        attrgetter(*(field.name for field in fields)),
        [
            (
                f"{indent}{field.name if level else NAMES.get(field.name, field.name)}:",
                attrs.NOTHING if field.name == _VERSION else field.default,
                forms[field.name],
            )
            for field in fields
        ],
    )


def _is_nested(form: Any) -> bool:
    return isinstance(form, _Layout | list)


def _form(hint: Any, level: int) -> Any:
    """Return how a field of this annotation is written."""
    if get_origin(hint) is tuple:
        item = get_args(hint)[0]
        return [_layout(item, level + 2)] if attrs.has(item) else tuple
    base = hint if get_origin(hint) is Annotated or not get_args(hint) else get_args(hint)[0]
    if get_origin(base) is Annotated:
        base = get_args(base)[0]
    if attrs.has(base):
        return _layout(base, level + 1)
    return str if issubclass(base, str) else base


# ---- reading ----

_PLAIN = r'[^"\\\x00-\x1f\x85\u2028\u2029\ufeff]*'
_STRING = rf'"{_PLAIN}(?:\\(?:["\\nt]|u2028|u2029|ufeff){_PLAIN})*"'
_LINE = re.compile(
    rf"(  - |    |      |)([a-z_]+):(?: ({_STRING}|0|-?[1-9][0-9]{{0,16}}|\[(?:{_STRING}(?:, {_STRING})*)?\]))?(?:\n|\Z)"
)
# By what was read last and how the next line begins: what JSON puts between them. Another line can't follow.
_BETWEEN = {
    ("start", ""): "",
    ("top", ""): ",",
    ("item", ""): "}],",
    ("inner", ""): "}}],",
    ("list", "  - "): "{",
    ("item", "  - "): "},{",
    ("inner", "  - "): "}},{",
    ("item", "    "): ",",
    ("inner", "    "): "},",
    ("object", "      "): "{",
    ("inner", "      "): ",",
}
_AFTER_VALUE = {"": "top", "  - ": "item", "    ": "item", "      ": "inner"}
_AFTER_KEY = {"": "list", "  - ": "object", "    ": "object"}
_END = {"top": "", "item": "}]", "inner": "}}]"}


def read_front_matter(text: str) -> str | None:
    """Return the front matter as the inside of a JSON object, or None if it is not written the plain way.

    Whether keys and values are those of an article remains to be seen; a repeated key is there twice.

    Args:
        text: The front matter, without the lines around it.

    >>> print(read_front_matter('title: "A headline"\\nquotes:\\n  - id: "a"'))
    "headline":"A headline","quotes":[{"id":"a"}]
    >>> read_front_matter("title: A headline") is None
    True
    """
    parts: list[str] = []
    last, position = "start", 0
    while position < len(text):
        line = _LINE.match(text, position)
        if line is None:
            return None
        indent, key, value = line.groups()
        between = _BETWEEN.get((last, indent))
        if between is None:
            return None
        if not indent:
            if key in NAMES or key == BODY:
                return None
            key = FIELDS.get(key, key)
        if value is not None:
            last = _AFTER_VALUE[indent]
        elif indent in _AFTER_KEY:
            last = _AFTER_KEY[indent]
            value = "[" if last == "list" else ""
        else:
            return None
        parts.append(f'{between}"{key}":{value}')
        position = line.end()
    return None if last not in _END else "".join(parts) + _END[last]
