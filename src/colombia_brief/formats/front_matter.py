"""Writes the front matter of a Markdown document, and reads it back as quickly as can be while it is plain.

Front matter is YAML: flat keys first, every string in double quotes, two spaces a level, one line a value. A person may
write it otherwise: `front_matter_yaml` reads what this reader leaves.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from json.encoder import encode_basestring
from operator import attrgetter
from typing import Any, NamedTuple, cast, get_args, get_origin

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
    keywords:
      - "one"
      - "two"
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
        fields: For each the key with its indentation, the default, and the form: a function that writes the value, the
            layout of an object, or a list with the layout of its objects.
    """

    values: Callable[[Any], tuple[Any, ...]]
    fields: list[tuple[str, Any, Any]]


def _write(thing: Any, layout: _Layout, parts: list[str]) -> None:
    """Add the lines of an object; each begins with its line break."""
    for value, (key, default, form) in zip(layout.values(thing), layout.fields, strict=True):
        # Most are None, and the first test is the quicker one.
        if value is default or value == default:
            continue
        if type(form) is _Layout:
            parts.append(key)
            _write(value, form, parts)
        elif type(form) is list:
            items = cast("list[_Layout]", form)
            parts.append(key)
            for item in value:
                first = len(parts)
                _write(item, items[0], parts)
                parts[first] = parts[first].replace("    ", "  - ", 1)
        else:
            parts.append(key + form(value))


def _decimal(value: Decimal) -> str:
    return f'"{NUMBER.printed(value)}"'


def _list(indent: str) -> Callable[[tuple[str, ...]], str]:
    # One a line: in brackets, readers of YAML differ over what must be quoted when the quotes are dropped.
    def write(values: tuple[str, ...]) -> str:
        return "".join([f"{indent}- {encode_basestring(value)}" for value in values]) or " []"

    return write


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
                f"{indent}{field.name if level else NAMES.get(field.name, field.name)}:{_gap(field.type)}",
                attrs.NOTHING if field.name == _VERSION else field.default,
                forms[field.name],
            )
            for field in fields
        ],
    )


def _is_nested(form: Any) -> bool:
    return isinstance(form, _Layout | list)


def _gap(hint: Any) -> str:
    """Return what stands between a key and its value: a line break where the value brings its own."""
    return "" if get_origin(hint) is tuple or attrs.has(_base(hint)) else " "


def _base(hint: Any) -> Any:
    """Return what an optional field may be, or a constrained one is."""
    while get_args(hint):
        hint = get_args(hint)[0]
    return hint


def _form(hint: Any, level: int) -> Any:
    """Return how a field of this annotation is written."""
    if get_origin(hint) is tuple:
        item = get_args(hint)[0]
        return [_layout(item, level + 2)] if attrs.has(item) else _list("\n" + "  " * (level + 1))
    base = _base(hint)
    return _layout(base, level + 1) if attrs.has(base) else {int: str, Decimal: _decimal}.get(base, encode_basestring)


# ---- reading ----

_PLAIN = r'[^"\\\x00-\x1f\x85\u2028\u2029\ufeff]*'
_STRING = rf'"{_PLAIN}(?:\\(?:["\\nt]|u2028|u2029|ufeff){_PLAIN})*"'
_LINE = re.compile(
    rf"(?P<indent>  - |    |      |)(?P<key>[a-z_]+):(?: (?P<value>{_STRING}|0|-?[1-9][0-9]{{0,16}}|\[\]))?(?:\n|\Z)"
    rf"|(?P<mark>  |        )- (?P<item>{_STRING})(?:\n|\Z)"
)
# By what was read last and how the next line begins: what JSON puts between them. Another line can't follow.
_BETWEEN = {
    ("start", ""): "",
    ("top", ""): ",",
    ("texts", ""): "],",
    ("item", ""): "}],",
    ("inner", ""): "}}],",
    ("inner texts", ""): "]}}],",
    ("list", "  - "): "{",
    ("item", "  - "): "},{",
    ("inner", "  - "): "}},{",
    ("inner texts", "  - "): "]}},{",
    ("item", "    "): ",",
    ("inner", "    "): "},",
    ("inner texts", "    "): "]},",
    ("object", "      "): "{",
    ("inner", "      "): ",",
    ("inner texts", "      "): "],",
    ("list", "  "): "",
    ("texts", "  "): ",",
    ("inner list", "        "): "",
    ("inner texts", "        "): ",",
}
_AFTER_VALUE = {"": "top", "  - ": "item", "    ": "item", "      ": "inner"}
_AFTER_KEY = {"": ("list", "["), "  - ": ("object", ""), "    ": ("object", ""), "      ": ("inner list", "[")}
_AFTER_TEXT = {"  ": "texts", "        ": "inner texts"}
_END = {"top": "", "texts": "]", "item": "}]", "inner": "}}]", "inner texts": "]}}]"}


def read_front_matter(text: str) -> str | None:
    r"""Return the front matter as the inside of a JSON object, or None if it is not written the plain way.

    Whether keys and values are those of an article remains to be seen; a repeated key is there twice.

    Args:
        text: The front matter, without the lines around it.

    >>> print(read_front_matter('title: "A headline"\nquotes:\n  - id: "a"'))
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
        indent, key, value, mark, text_of_item = line.groups()
        between = _BETWEEN.get((last, indent if mark is None else mark))
        if between is None or (indent == "" and (key in NAMES or key == BODY)):
            return None
        if mark is not None:
            last = _AFTER_TEXT[mark]
            parts.append(between + text_of_item)
        else:
            last, value = (_AFTER_VALUE[indent], value) if value is not None else _AFTER_KEY[indent]
            parts.append(f'{between}"{key if indent else FIELDS.get(key, key)}":{value}')
        position = line.end()
    return None if last not in _END else "".join(parts) + _END[last]
