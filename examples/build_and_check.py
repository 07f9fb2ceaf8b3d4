"""Builds an article from nothing, checks it, mends what the report says, and prints it as JSON.

Run as `python examples/build_and_check.py`.
"""

from decimal import Decimal

from attrs import evolve

import colombia_brief as cb


def main() -> None:
    """Build, check, mend, write."""
    article = cb.Article(
        id="harbor",
        headline="Harbor Closes After Storm",
        sections=(
            cb.Section(
                paragraphs=(
                    "“We have 12 boats in here,” harbor master Ana Ruiz said, “and not one of them goes out tonight.”",
                    "The storm cost the town nearly $3 million, the council estimates.",
                )
            ),
        ),
        sources=(
            cb.Source(id="ruiz", kind=cb.SourceKind.PERSON, name="Ana Ruiz", role="Harbor master"),
            cb.Source(id="council", kind=cb.SourceKind.ORGANIZATION, name="Town council"),
        ),
        quotes=(
            # A word is missing: the check will tell which.
            cb.Quote(id="tonight", text="We have 12 boats in here, and one of them goes out tonight.", speaker="ruiz"),
        ),
        statistics=(
            cb.Statistic(
                id="boats",
                label="Boats in the harbor",
                quantity=cb.Quantity(value=Decimal(12), unit="boat", unit_text="boats"),
                text="12 boats",
                source="ruiz",
            ),
            cb.Statistic(
                id="cost",
                label="Cost of the storm",
                quantity=cb.Quantity(
                    value=Decimal(3), unit_mult=6, unit="USD", unit_text="$", modifier=cb.Modifier.APPROXIMATELY
                ),
                text="nearly $3 million",
                source="council",
            ),
        ),
    )
    print(cb.check(article), end="\n\n")

    quote = evolve(article.quotes[0], text="We have 12 boats in here, and not one of them goes out tonight.")
    mended = evolve(article, quotes=(quote,))
    print(cb.check(mended), end="\n\n")

    cb.ensure(mended)
    print(cb.to_json(mended, indent=2))


if __name__ == "__main__":
    main()
