"""Times the Markdown document against parsers of Markdown and YAML: `python -m benchmarks.markdown`.

All work on the bundled brief. The parsers return tokens or dictionaries; this library returns a checked article.
"""

import sys
from importlib.metadata import version

import mistune
import msgspec
import yaml
from markdown_it import MarkdownIt

import colombia_brief as cb
from benchmarks.timing import Timing, compare, table, write_results
from colombia_brief.formats import to_html
from colombia_brief.formats.structs import derive
from colombia_brief.model import Article

STRUCT, MARKDOWN_IT = "msgspec Struct, decode", "markdown-it-py, parse"
PACKAGES = ("msgspec", "markdown-it-py", "mistune", "PyYAML")


def main() -> None:
    """Measure, print the tables, write the results."""
    print(f"Python {sys.version.split()[0]}; " + ", ".join(f"{name} {version(name)}" for name in PACKAGES))
    written = cb.to_markdown(cb.load_brief())
    print(f"{len(written.encode()):,} bytes of Markdown\n")
    measured = {"write": _write(), "read": _read(written)}
    for title, reference in (("write", STRUCT), ("read", MARKDOWN_IT)):
        print(table(title, measured[title], reference=reference))
    print("written to", write_results("markdown", measured))


def _write() -> dict[str, Timing]:
    brief = cb.load_brief()
    data = cb.to_json(brief).encode()
    decoder = msgspec.json.Decoder(derive(Article, lambda base, _: str if base not in {int, str} else base))
    plain = msgspec.json.decode(data)
    return compare(
        {
            STRUCT: lambda: decoder.decode(data),
            "to_json": lambda: cb.to_json(brief),
            "to_markdown, document": lambda: cb.to_markdown(brief),
            "to_markdown, reader": lambda: cb.to_markdown(brief, edition="reader"),
            "to_html, with a search for every quote": lambda: to_html(brief),
            "PyYAML, dump": lambda: yaml.safe_dump(plain, allow_unicode=True),
        },
        reference=STRUCT,
    )


def _read(written: str) -> dict[str, Timing]:
    front = written.split("---\n")[1]
    edited = written.replace('lang: "en-US"', "lang: en-US  # by hand")
    markdown_it = MarkdownIt("commonmark")
    plain_mistune = mistune.create_markdown(renderer="ast")
    return compare(
        {
            MARKDOWN_IT: lambda: markdown_it.parse(written),
            "mistune, parse": lambda: plain_mistune(written),
            "from_markdown": lambda: cb.from_markdown(written),
            "from_markdown, edited by hand": lambda: cb.from_markdown(edited),
            "PyYAML, front matter": lambda: yaml.safe_load(front),
            "PyYAML with libyaml, front matter": lambda: yaml.load(front, yaml.CSafeLoader),
        },
        reference=MARKDOWN_IT,
    )


if __name__ == "__main__":
    main()
