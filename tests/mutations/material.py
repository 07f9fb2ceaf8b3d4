"""Good articles in which every kind of corruption, and every harmless edit, finds a place."""

from decimal import Decimal

from colombia_brief import (
    Article,
    AttributionLevel,
    Correction,
    CorrectionKind,
    Derivation,
    DerivationKind,
    Medium,
    Modifier,
    Period,
    Quantity,
    Quote,
    QuoteKind,
    Response,
    Section,
    Source,
    SourceKind,
    Statistic,
)

HARBOR = Article(
    id="harbor",
    headline="12 Boats, and a Bill of $3 Million",
    summary="A storm shut the harbor of Portlea, for “not one goes out tonight”. It cost nearly 30 percent.",
    language="en-GB",
    date_published="2026-02-03",
    date_modified="2026-02-05T09:30:00Z",
    dateline="PORTLEA",
    publisher="The Portlea Sentinel",
    authors=("Jo Writer",),
    url="https://sentinel.example/harbor",
    keywords=("harbor", "storm"),
    sections=(
        Section(
            paragraphs=(
                (
                    "“We have 12 boats in here,” harbor master Ana Ruiz said, “and not one goes out tonight, whatever"
                    " [the council] says.”"
                ),
                (
                    "The storm, which broke two masts, was the worst that anybody here remembers. Nobody slept. The "
                    "old pier gave way before midnight. Some of the boats drifted for hours."
                ),
            )
        ),
        Section(
            heading="Who pays the $3 million",
            paragraphs=(
                (
                    "The storm cost the town nearly $3 million, the council said. That is 30 percent of the $10 "
                    "million that Portlea spent in 2025, its yearly accounts show."
                ),
                (
                    "A clerk of the council, who would not be named since talks go on, warned there was no money "
                    "left. “A £20 fee would help, perhaps 5% of it at once,” the clerk wrote."
                ),
                (
                    "Between 1.5 and 2.5 tons of fish spoiled a day this week, one in five boats was damaged, and the"
                    " dredger Orca moved 4,000 tons of sand in January and 6,000 tons in February of last year, "
                    "10,000 tons in all, harbor records show."
                ),
            ),
        ),
        Section(
            heading="What comes next",
            paragraphs=(
                "Pedro Galdames of the insurers called the storm “an act of God” and declined to say more.",
                "The harbor stays closed. Ana Ruiz posted: “Stay home.”",
            ),
        ),
    ),
    sources=(
        Source(
            id="sentinel", kind=SourceKind.ORGANIZATION, name="The Portlea Sentinel", url="https://sentinel.example/"
        ),
        Source(id="ruiz", kind=SourceKind.PERSON, name="Ana Ruiz", role="Harbor master", via="sentinel"),
        Source(id="council", kind=SourceKind.ORGANIZATION, name="The council"),
        Source(
            id="clerk",
            kind=SourceKind.PERSON,
            described_as="a clerk of the council",
            attribution_level=AttributionLevel.BACKGROUND,
            anonymity_reason="Talks go on.",
        ),
        Source(id="accounts", kind=SourceKind.DOCUMENT, name="Yearly accounts of Portlea"),
        Source(id="records", kind=SourceKind.DATASET, name="Harbor records", affiliation="Harbor of Portlea"),
        Source(id="galdames", kind=SourceKind.PERSON, name="Pedro Galdames", affiliation="Insurers"),
        Source(id="mayor", kind=SourceKind.PERSON, name="Lois Tanaka", response=Response.DECLINED),
    ),
    quotes=(
        Quote(
            id="tonight",
            text="We have 12 boats in here, and not one goes out tonight, whatever [the council] says.",
            speaker="ruiz",
            cue="said",
            medium=Medium.SPOKEN,
        ),
        Quote(id="no-money", text="there was no money left", speaker="clerk", kind=QuoteKind.INDIRECT, cue="warned"),
        Quote(
            id="fee",
            text="A £20 fee would help, perhaps 5% of it at once,",
            speaker="clerk",
            cue="wrote",
            medium=Medium.WRITTEN,
        ),
        Quote(id="god", text="an act of God", speaker="galdames", kind=QuoteKind.PARTIAL, cue="called"),
        Quote(id="home", text="Stay home.", speaker="ruiz", cue="posted", medium=Medium.POST),
    ),
    statistics=(
        Statistic(
            id="boats",
            label="Boats in the harbor",
            quantity=Quantity(value=Decimal(12), unit="boat", unit_text="boats"),
            text="12 boats",
            source="ruiz",
            observation_about="GB",
        ),
        Statistic(
            id="cost",
            label="Cost of the storm",
            quantity=Quantity(
                value=Decimal(3), unit_mult=6, unit="USD", unit_text="$", modifier=Modifier.APPROXIMATELY
            ),
            text="nearly $3 million",
            source="council",
            part_of="budget",
        ),
        Statistic(
            id="share",
            label="Share of the budget",
            quantity=Quantity(value=Decimal(30), unit="percent", unit_text="percent"),
            text="30 percent",
            source="accounts",
            derivation=Derivation(kind=DerivationKind.SHARE, of=("cost", "budget")),
        ),
        Statistic(
            id="budget",
            label="Budget of the town",
            quantity=Quantity(value=Decimal(10), unit_mult=6, unit="USD", unit_text="$"),
            text="$10 million",
            source="accounts",
            period=Period(text="in 2025", start="2025-01-01", end="2025-12-31"),
        ),
        Statistic(
            id="fee",
            label="Fee",
            quantity=Quantity(value=Decimal(20), unit="GBP", unit_text="£"),
            text="£20",
            source="clerk",
        ),
        Statistic(
            id="at-once",
            label="Share of the fee that is due",
            quantity=Quantity(value=Decimal(5), unit="percent", unit_text="%"),
            text="5%",
            source="clerk",
        ),
        Statistic(
            id="fish",
            label="Fish spoiled a day",
            quantity=Quantity(
                value=Decimal("1.5"), upper=Decimal("2.5"), unit="ton", per="day", modifier=Modifier.BETWEEN
            ),
            text="Between 1.5 and 2.5 tons of fish spoiled a day",
            source="records",
            period=Period(text="this week"),
        ),
        Statistic(
            id="damaged",
            label="Share of boats damaged",
            quantity=Quantity(value=Decimal(1), denominator=5, unit="boat", unit_text="boats"),
            text="one in five boats",
            source="records",
        ),
        Statistic(
            id="sand-january",
            label="Sand moved in January",
            quantity=Quantity(value=Decimal(4000), unit="ton", unit_text="tons"),
            text="4,000 tons of sand",
            source="records",
        ),
        Statistic(
            id="sand-february",
            label="Sand moved in February",
            quantity=Quantity(value=Decimal(6000), unit="ton", unit_text="tons"),
            text="6,000 tons",
            source="records",
        ),
        Statistic(
            id="sand",
            label="Sand moved",
            quantity=Quantity(value=Decimal(10000), unit="ton", unit_text="tons"),
            text="10,000 tons",
            source="records",
            derivation=Derivation(kind=DerivationKind.SUM, of=("sand-january", "sand-february")),
        ),
        Statistic(
            id="masts",
            label="Masts broken",
            quantity=Quantity(value=Decimal(2), unit="mast", unit_text="masts"),
            text="two masts",
            source="sentinel",
        ),
    ),
    corrections=(
        Correction(kind=CorrectionKind.CLARIFICATION, text="It is the fee of a day.", target="fee", date="2026-02-05"),
    ),
)

PUERTO = Article(
    id="puerto",
    headline="El puerto pierde 1.234,5 toneladas",
    language="es-CO",
    date_published="2026-02-03",
    sections=(
        Section(
            paragraphs=(
                (
                    "«No sale ni una barca», dijo la capitana Ana Ruiz. La tormenta costó casi 3 mil millones de "
                    "pesos y echó a perder 1.234,5 toneladas de pescado, según el puerto."
                ),
                "El puerto sigue cerrado. La lluvia no para.",
            )
        ),
    ),
    sources=(
        Source(id="ruiz", kind=SourceKind.PERSON, name="Ana Ruiz", role="Capitana"),
        Source(id="puerto", kind=SourceKind.ORGANIZATION, name="El puerto"),
    ),
    quotes=(Quote(id="barca", text="No sale ni una barca", speaker="ruiz", cue="dijo"),),
    statistics=(
        Statistic(
            id="costo",
            label="Costo de la tormenta",
            quantity=Quantity(
                value=Decimal(3), unit_mult=9, unit="COP", unit_text="pesos", modifier=Modifier.APPROXIMATELY
            ),
            text="casi 3 mil millones de pesos",
            source="puerto",
        ),
        Statistic(
            id="pescado",
            label="Pescado perdido",
            quantity=Quantity(value=Decimal("1234.5"), unit="t", unit_text="toneladas"),
            text="1.234,5 toneladas de pescado",
            source="puerto",
        ),
    ),
)
