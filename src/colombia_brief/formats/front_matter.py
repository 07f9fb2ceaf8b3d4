"""Writes the front matter of a Markdown document, and reads it back as quickly as can be while it is plain.

Front matter is YAML: flat keys first, every string in double quotes, two spaces a level, one line a value. A person may
write it otherwise: `front_matter_yaml` reads what this reader leaves.
"""

import json
import re
from functools import cache
from json.encoder import encode_basestring
from typing import Any, get_args, get_origin

import attrs

from colombia_brief.formats.encoding import encode
from colombia_brief.model import Article

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
    encoded = encode(article, _layout).decode()
    # Before each name stands what JSON puts between two members, and the first one has nothing before it.
    members = [member.rstrip("[]{},") for member in encoded.split(_NAME)][1:]
    if _TEXTS in encoded:
        members = [_texts(member) if _TEXTS in member else member for member in members]
    text = "\n".join(members).replace(_VALUE, ": ").replace(_OBJECTS, ":")
    for character, escaped in _ESCAPED.items():
        if character in text:
            text = text.replace(character, escaped)
    return text


# The codec writes all members at once, under names that say how they are laid out; what JSON puts between the members
# is cut away afterwards. The marks in the names are noncharacters, which no text has.
_NAME_MARK, _VALUE_MARK, _OBJECTS_MARK, _TEXTS_MARK = "\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3"
_NAME, _VALUE, _OBJECTS, _TEXTS = f'"{_NAME_MARK}', f'{_VALUE_MARK}":', f'{_OBJECTS_MARK}":', f'{_TEXTS_MARK}":'


def _texts(member: str) -> str:
    """Lay out a list of strings, one a line: in brackets, readers of YAML differ over what may stand unquoted."""
    name, _, values = member.partition(_TEXTS)
    indent = " " * (len(name) - len(name.lstrip(" ")) + 2)
    items = [encode_basestring(value) for value in json.loads(f"{values}]")] if values else []
    return f"{name}:" + ("".join(f"\n{indent}- {item}" for item in items) or " []")


def _layout(cls: type) -> dict[str, str]:
    """Return the fields of a class in their order, each with its name between the marks of its place and its form."""
    fields = [field for field in attrs.fields(cls) if field.name != BODY]
    marks = {field.name: _mark(field.type) for field in fields}
    depth = _depths()[cls]
    if not depth:
        is_nested = {name: mark == _OBJECTS_MARK for name, mark in marks.items()}
        fields.sort(key=lambda field: (is_nested[field.name], field.name == _VERSION, field.name not in _FIRST))
    names = [field.name for field in fields]
    shown = names if depth else [NAMES.get(name, name) for name in names]
    indents = [" " * depth] * len(names)
    if depth == _ITEM:  # its first field, which is always there, has the mark of the list before it
        indents[0] = "  - "
    lines = zip(names, indents, shown, strict=True)
    return {name: f"{_NAME_MARK}{indent}{label}{marks[name]}" for name, indent, label in lines}


# How far the fields of an item of a list are indented: twice, once for its mark, once for what stands beside it.
_ITEM = 4


@cache
def _depths() -> dict[type, int]:
    """Return how far the fields of each class are indented."""
    depths: dict[type, int] = {Article: 0}
    pending: list[type] = [Article]
    for cls in pending:
        for field in attrs.fields(cls):
            item = _base(field.type)
            if attrs.has(item) and field.name != BODY:
                depths[item] = depths[cls] + (_ITEM if get_origin(field.type) is tuple else 2)
                pending.append(item)
    return depths


def _mark(hint: Any) -> str:
    if attrs.has(_base(hint)):
        return _OBJECTS_MARK
    return _TEXTS_MARK if get_origin(hint) is tuple else _VALUE_MARK


def _base(hint: Any) -> Any:
    """Return what an optional field may be, a constrained one is, or a list has."""
    while get_args(hint):
        hint = get_args(hint)[0]
    return hint


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
