"""Takes the figures of the bundled brief into a pandas data frame and looks at them.

Run as `python examples/statistics_to_pandas.py`; it needs pandas.
"""

import sys

import colombia_brief as cb
from colombia_brief.formats import statistics_rows

try:
    import pandas as pd
except ImportError:
    sys.exit("this example needs pandas: pip install pandas")


def main() -> None:
    """Print the figures, and the share of each part in its whole."""
    frame = pd.DataFrame(statistics_rows(cb.load_brief())).set_index("id")
    print(frame[["label", "modifier", "magnitude", "unit", "per", "source_label"]].to_string())

    parts = frame[frame["part_of"].notna()]
    wholes = frame.loc[parts["part_of"], "magnitude"].to_numpy()
    shares = (parts["magnitude"] / wholes).astype(float)
    for name, share in shares.items():
        print(f"\n{frame.loc[name, 'label']}: {share:.0%} of {frame.loc[parts.loc[name, 'part_of'], 'label']}")


if __name__ == "__main__":
    main()
