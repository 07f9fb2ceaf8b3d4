"""Compares this library with its peers on loading, dumping, checking and starting: `python -m benchmarks.articles`.

All work on the same article, the bundled brief as compact JSON. What each side checks stands in the last column.
"""

import resource
import subprocess
import sys
from decimal import Decimal
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

import cattrs.preconf.orjson
import msgspec
import orjson
from cattrs.preconf.orjson import OrjsonConverter

import colombia_brief as cb
from benchmarks.articles.peers import mashumaro_models, pydantic_models, struct_models
from benchmarks.timing import Timing, compare, table, write_results
from colombia_brief.formats.structs import derive
from colombia_brief.model import Article

ROOT = Path(__file__).parents[2]
STREAM = 20_000
STRUCT = "msgspec Struct"
PACKAGES = ("attrs", "cattrs", "msgspec", "pydantic", "mashumaro", "orjson")
# The rules that look at the article as a record: no quotation or figure is searched for in the text.
BASIC_RULES = (
    "dates_out_of_order",
    "empty_section",
    "repeated_heading",
    "invisible_character",
    "duplicate_id",
    "dangling_id",
    "circular_reference",
    "source_without_name",
    "anonymity_without_reason",
    "background_source_named",
    "off_the_record_quoted",
    "unused_source",
    "quote_without_speaker",
    "quote_not_in_body",
    "quote_altered",
    "words_of_another_speaker",
    "statistic_without_source",
    "statistic_not_in_body",
    "part_larger_than_whole",
    "unused_waiver",
)
LOAD_NOTES = {
    STRUCT: "types, unknown keys, empty strings",
    "colombia_brief": "all that, the text rule, repeated keys, forms of ids, URLs, dates, numbers",
    "colombia_brief, bare": "types and unknown keys, to the attrs classes",
    "colombia_brief, indented": "as colombia_brief, from indented JSON, where repeated keys are harder to rule out",
    "pydantic": "types, unknown keys, empty strings",
    "mashumaro": "unknown keys; scalars as they come",
    "cattrs": "coerces: null becomes 'None'; the constructors then test what stands",
    "orjson": "syntax; dictionaries",
}


def main() -> None:
    """Measure, print the tables, write the results."""
    text = cb.to_json(cb.load_brief())
    data, indented = text.encode(), cb.to_json(cb.load_brief(), indent=2).encode()
    print(f"Python {sys.version.split()[0]}; " + ", ".join(f"{name} {version(name)}" for name in PACKAGES))
    print(f"{len(data):,} bytes of JSON, {len(cb.load_brief().body):,} characters of body\n")
    measured = {
        "load": _load(data, indented),
        "dump": _dump(data),
        "check": _check(data),
        "process": _processes(data),
    }
    for title, timings in measured.items():
        reference = next(name for name, timing in timings.items() if timing.ratio == 1)
        print(table(title, timings, reference=reference, notes=LOAD_NOTES if title == "load" else None))
    print(_stream(data))
    print("written to", write_results("articles", measured))


def _load(data: bytes, indented: bytes) -> dict[str, Timing]:
    struct = msgspec.json.Decoder(struct_models.Article)
    bare = msgspec.json.Decoder(derive(Article, lambda base, _: base))
    converter = _plain_cattrs()
    return compare(
        {
            STRUCT: lambda: struct.decode(data),
            "colombia_brief": lambda: cb.from_json(data),
            "colombia_brief, indented": lambda: cb.from_json(indented),
            "colombia_brief, bare": lambda: msgspec.convert(bare.decode(data), Article, from_attributes=True),
            "pydantic": lambda: pydantic_models.Article.model_validate_json(data),
            "mashumaro": lambda: mashumaro_models.Article.from_json(data),
            "cattrs": lambda: converter.loads(data, Article),
            "orjson": lambda: orjson.loads(data),
        },
        reference=STRUCT,
    )


def _dump(data: bytes) -> dict[str, Timing]:
    article = cb.load_brief()
    struct = msgspec.json.decode(data, type=struct_models.Article)
    encoder = msgspec.json.Encoder()
    pydantic_article = pydantic_models.Article.model_validate_json(data)
    mashumaro_article = mashumaro_models.Article.from_json(data)
    converter = _plain_cattrs()
    raw = orjson.loads(data)
    return compare(
        {
            STRUCT: lambda: encoder.encode(struct),
            "colombia_brief": lambda: cb.to_json(article),
            "pydantic": lambda: pydantic_article.model_dump_json(exclude_defaults=True),
            "mashumaro": mashumaro_article.to_json,
            "cattrs": lambda: converter.dumps(article),
            "orjson": lambda: orjson.dumps(raw),
        },
        reference=STRUCT,
    )


def _plain_cattrs() -> OrjsonConverter:
    converter = cattrs.preconf.orjson.make_converter(omit_if_default=True)
    converter.register_structure_hook(Decimal, lambda value, _: Decimal(value))
    converter.register_unstructure_hook(Decimal, str)
    return converter


def _check(data: bytes) -> dict[str, Timing]:
    article = cb.load_brief()
    struct = msgspec.json.Decoder(struct_models.Article)
    return compare(
        {
            f"{STRUCT} decode": lambda: struct.decode(data),
            "check, the record": lambda: cb.check(article, select=BASIC_RULES),
            "check, all rules": lambda: cb.check(article),
            "load and check": lambda: cb.check(cb.from_json(data)),
        },
        reference=f"{STRUCT} decode",
    )


def _processes(data: bytes) -> dict[str, Timing]:
    def process(*arguments: str) -> None:
        subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL, cwd=ROOT)  # noqa: S603 - our own

    with TemporaryDirectory() as folder:
        file = Path(folder) / "brief.json"
        file.write_bytes(data)
        return compare(
            {
                "python -c pass": lambda: process("-c", "pass"),
                "import colombia_brief": lambda: process("-c", "import colombia_brief"),
                "colombia_brief: load and show": lambda: process(
                    "-m", "benchmarks.articles.show_with_colombia_brief", str(file)
                ),
                "pydantic: load and show": lambda: process("-m", "benchmarks.articles.show_with_pydantic", str(file)),
                "colombia-brief (the command)": lambda: process("-m", "colombia_brief"),
            },
            reference="python -c pass",
            seconds=0.001,
        )


def _stream(data: bytes) -> str:
    """Return how the peak of the memory grows over a stream of articles that are read, checked and written."""
    peaks: list[int] = []
    for number in range(1, STREAM + 1):
        article = cb.from_json(data)
        cb.check(article)
        cb.to_json(article)
        if number in {STREAM // 10, STREAM}:
            peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    early, late = peaks
    return f"## memory\n\npeak after {STREAM // 10:,} articles {early:,} KiB, after {STREAM:,} articles {late:,} KiB\n"


if __name__ == "__main__":
    main()
