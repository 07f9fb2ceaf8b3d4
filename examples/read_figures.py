"""Prints the figures of the bundled brief with what each of them claims.

Run as `python examples/read_figures.py`.
"""

import colombia_brief as cb


def main() -> None:
    """Print a line for each statistic, and what depends on what."""
    brief = cb.load_brief()
    for statistic in brief.statistics:
        quantity = statistic.quantity
        unit = " per ".join(filter(None, (quantity.unit, quantity.per)))
        print(f"{statistic.label}: {quantity.modifier.replace('_', ' ')} {quantity.magnitude:,f} {unit}")
        print(f"  the words: “{statistic.text}”; the numbers that they admit: {quantity.interval()}")
        if statistic.source is not None:
            print(f"  according to {brief.source(statistic.source).label}")
        if statistic.part_of is not None:
            print(f"  part of: {brief.statistic(statistic.part_of).label}")


if __name__ == "__main__":
    main()
