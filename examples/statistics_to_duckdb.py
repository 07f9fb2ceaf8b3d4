"""Takes the figures and sources of the bundled brief into DuckDB, by way of CSV, and asks which source carries what.

Run as `python examples/statistics_to_duckdb.py`; it needs duckdb.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import colombia_brief as cb
from colombia_brief.formats import sources_rows, statistics_rows, to_csv

try:
    import duckdb
except ImportError:
    sys.exit("this example needs duckdb: pip install duckdb")

QUESTION = """
    select sources.name as source, count(*) as figures, string_agg(statistics.label, '; ') as what
    from statistics join sources on statistics.source = sources.id
    group by sources.name
    order by figures desc, source
"""


def main() -> None:
    """Load two tables and print the answer."""
    brief = cb.load_brief()
    with TemporaryDirectory() as folder, duckdb.connect() as database:
        for name, rows in (("statistics", statistics_rows(brief)), ("sources", sources_rows(brief))):
            path = Path(folder) / f"{name}.csv"
            path.write_text(to_csv(rows), encoding="utf-8")
            database.read_csv(str(path)).create(name)
        for source, figures, what in database.sql(QUESTION).fetchall():
            print(f"{source}: {figures} ({what})")


if __name__ == "__main__":
    main()
