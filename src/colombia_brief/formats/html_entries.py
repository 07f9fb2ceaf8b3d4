"""The parts of a page below the text: figures, quotes, sources with all that rests on them, findings, corrections."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from colombia_brief.findings import Outcome
from colombia_brief.formats import wording
from colombia_brief.formats.html_marks import FIGURE, FINDING, QUOTE, Item
from colombia_brief.formats.html_picture import picture
from colombia_brief.model.vocabulary import QuoteKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from colombia_brief.findings import Finding, Report, Verification
    from colombia_brief.model import Article, Quote, Source, Statistic

_SIGNS = {Outcome.VERIFIED: "✓", Outcome.CONTRADICTED: "✗", Outcome.DECLARED: "○"}
_VERDICTS = {
    Outcome.VERIFIED: "verified in the text",
    Outcome.CONTRADICTED: "contradicted, see the findings",
    Outcome.DECLARED: "declared, not looked for",
}
_LIST = {QUOTE: "quotes", FIGURE: "statistics"}


class Entries:
    """What there is to say of each quote, figure, source and finding."""

    def __init__(self, article: Article, report: Report | None) -> None:
        """Take what the page is about; without a report there are no verdicts."""
        self.article = article
        self.report = report
        self.sources = wording.by_id(article)
        self.places = {source: number for number, source in enumerate(self.sources, 1)}
        self.verified: dict[str, Verification] = {item.path: item for item in report.verifications} if report else {}

    # ---- in short ----

    def names(self) -> list[str]:
        """Return the names of the parts that the page has, in their order."""
        article, report = self.article, self.report
        parts = {
            "Corrections": article.corrections,
            "Figures": article.statistics,
            "Quotes": article.quotes,
            "Sources": article.sources,
            "Findings": report is not None and (report.findings or report.waived),
        }
        return [name for name, things in parts.items() if things]

    def verdicts(self) -> Iterator[str]:
        """Yield what the report comes to, as markup."""
        report = self.report
        assert report is not None  # noqa: S101 - asked for only where there is one
        for kind, noun in ((QUOTE, "quote"), (FIGURE, "figure")):
            ours = [item.outcome for path, item in self.verified.items() if path.startswith(f"$.{_LIST[kind]}[")]
            if ours:
                good = ours.count(Outcome.VERIFIED)
                yield f"{_SIGNS[Outcome.VERIFIED]} {good} of {_counted(len(ours), noun)} verified"
            if bad := ours.count(Outcome.CONTRADICTED):
                yield f"{_SIGNS[Outcome.CONTRADICTED]} {_counted(bad, noun)} contradicted"
        counts = ((report.errors, "error"), (report.warnings, "warning"), (report.notes, "note"))
        found = [_counted(len(things), noun) for things, noun in counts if things]
        if report.waived:
            found.append(f"{len(report.waived)} waived")
        yield f'<a href="#findings">{", ".join(found)}</a>' if found else "No findings"

    def classes(self, item: Item) -> Iterator[str]:
        """Yield what the style sheet calls a mark of the item in the text."""
        if item.kind == QUOTE:
            yield "indirect" if self.article.quotes[item.number].kind is QuoteKind.INDIRECT else "words"
        else:
            yield item.kind
        verification = self.verification(item)
        if verification is not None:
            yield verification.outcome

    def verification(self, item: Item) -> Verification | None:
        """Return what became of a quote or a figure, if there is a report."""
        return None if item.kind == FINDING else self.verified.get(f"$.{_LIST[item.kind]}[{item.number}]")

    def note(self, item: Item) -> str:
        """Return what is shown when somebody points at the item in the text."""
        if item.kind == QUOTE:
            quote = self.article.quotes[item.number]
            said = " · ".join(filter(None, (self.details(quote.speaker), quote.cue, _kind(quote))))
            lines = [("lead", self.name(quote.speaker) or "Speaker not given"), ("soft", said)]
        elif item.kind == FIGURE:
            statistic = self.article.statistics[item.number]
            lines = [("value", escape(wording.quantity(statistic.quantity))), ("lead", _text(statistic.label))]
            lines += [("soft", line) for line in self.about(statistic)]
        else:
            assert self.report is not None  # noqa: S101 - findings come from it
            finding = self.report.findings[item.number]
            lines = [("tag", finding.severity.value), ("", _text(finding.message))]
        inside = "".join(f'<span class="{name}">{text}</span>' for name, text in lines if text)
        return f'<span class="entry">{inside}{self.verdict(item)}</span>'

    def verdict(self, item: Item) -> str:
        """Return the verdict on a quote or a figure, with a sign that needs no colour."""
        verification = self.verification(item)
        if verification is None:
            return ""
        words = _VERDICTS[verification.outcome]
        level = "" if verification.level in (None, "exact") else f" ({verification.level})"
        name = f"verdict {verification.outcome}"
        return f'<span class="{name}">{_SIGNS[verification.outcome]} {words}{level}</span>'

    def name(self, source: str | None) -> str:
        """Return the name of a source, as markup, or nothing."""
        if source is None:
            return ""
        return _text(self.sources[source].label if source in self.sources else source)

    def details(self, source: str | None) -> str:
        """Return what there is to say of a source beside its name, as markup."""
        known = self.sources.get(source or "")
        if known is None:
            return ""
        parts = [_text(part) for part in wording.source_details(known)]
        if known.via is not None:
            parts.append(f"through {self.name(known.via)}")
        return ", ".join(parts)

    def about(self, statistic: Statistic) -> Iterator[str]:
        """Yield the lines on period, place and source of a figure, as markup."""
        if statistic.period is not None:
            days = [day for day in (statistic.period.start, statistic.period.end) if day is not None]
            yield _text(statistic.period.text) + (f" ({' to '.join(days)})" if days else "")
        if statistic.observation_about is not None:
            yield f"About {_text(statistic.observation_about)}"
        yield f"Source: {self.name(statistic.source) or 'not given'}"

    # ---- the parts ----

    def parts(self, marked: Collection[Item]) -> Iterator[str]:
        """Yield the parts; what is marked in the text has a link back to it."""
        makers = {
            "Corrections": self._corrections(),
            "Findings": self._findings(marked),
            "Figures": self._figures(marked),
            "Quotes": self._quotes(marked),
            "Sources": self._source_entries(),
        }
        for name in self.names():
            yield f'<section class="part" id="{name.lower()}" aria-labelledby="{name.lower()}-title">'
            yield f'<h2 id="{name.lower()}-title">{name}</h2>'
            yield from makers[name]
            yield "</section>"

    def _corrections(self) -> Iterator[str]:
        yield '<ul class="rows">'
        for item in self.article.corrections:
            day = "" if item.date is None else f' <span class="soft">{escape(item.date)}</span>'
            yield f'<li><p><span class="tag">{item.kind}</span>{day}</p><p class="passage">{_text(item.text)}</p></li>'
        yield "</ul>"

    def _findings(self, marked: Collection[Item]) -> Iterator[str]:
        assert self.report is not None  # noqa: S101 - the part is there only where there is one
        if self.report.findings:
            yield '<ul class="rows">'
            for index, finding in enumerate(self.report.findings):
                item = Item(FINDING, index)
                back = _foot(_back(item, marked))
                yield f'<li id="{item.anchor}" class="{finding.severity}">{self._finding(finding)}{back}</li>'
            yield "</ul>"
        if self.report.waived:
            yield f'<details><summary>{len(self.report.waived)} waived by the editors</summary><ul class="rows">'
            for waived in self.report.waived:
                reason = f'<p class="soft">Waived: {_text(waived.reason)}</p>'
                yield f"<li>{self._finding(waived.finding)}{reason}</li>"
            yield "</ul></details>"

    def _finding(self, finding: Finding) -> str:
        return (
            f'<p class="tag">{finding.severity} · {escape(finding.code)}</p><p>{_text(finding.message)}</p>'
            f'<p class="soft">{_text(finding.path)}</p>'
        )

    def _figures(self, marked: Collection[Item]) -> Iterator[str]:
        yield '<ul class="cards">'
        for index, statistic in enumerate(self.article.statistics):
            item = Item(FIGURE, index)
            about = "".join(f'<p class="soft">{line}</p>' for line in self.about(statistic))
            yield (
                f'<li id="{item.anchor}"><p class="value">{escape(wording.quantity(statistic.quantity))}</p>'
                f"<p><strong>{_text(statistic.label)}</strong></p>{picture(self.article, statistic)}"
                f"<p>“{_text(statistic.text)}”</p>{about}{_foot(self.verdict(item), _back(item, marked))}</li>"
            )
        yield "</ul>"

    def _quotes(self, marked: Collection[Item]) -> Iterator[str]:
        yield '<ul class="rows pairs">'
        for index, quote in enumerate(self.article.quotes):
            item = Item(QUOTE, index)
            speaker = self._linked(quote.speaker) or "Speaker not given"
            cue = "" if quote.cue is None else f"{_text(quote.cue)} · "
            yield (
                f'<li id="{item.anchor}"><p class="passage">{_quoted(quote)}</p><div><p><strong>{speaker}</strong></p>'
                f'<p class="soft">{cue}{_kind(quote)}</p>{_foot(self.verdict(item), _back(item, marked))}</div></li>'
            )
        yield "</ul>"

    def _linked(self, source: str | None) -> str:
        """Return the name of a source as a link to its entry, where it has one."""
        name = self.name(source)
        return f'<a href="#source-{self.places[source]}">{name}</a>' if source in self.places else name

    def _source_entries(self) -> Iterator[str]:
        yield '<ul class="columns">'
        for source in self.sources.values():
            yield f'<li id="source-{self.places[source.id]}">{"".join(self._source(source))}</li>'
        yield "</ul>"

    def _source(self, source: Source) -> Iterator[str]:
        yield f'<p class="lead">{_text(source.label)}</p>'
        details = ", ".join(_text(part) for part in wording.source_details(source))
        yield f'<p class="soft">{" · ".join(filter(None, (source.kind.capitalize(), details)))}</p>'
        if source.via is not None:
            yield f"<p>Through {self._linked(source.via)}</p>"
        if source.url is not None:
            yield f'<p><a href="{escape(source.url)}">{escape(source.url)}</a></p>'
        resting = [*self._resting(source)]
        if resting:
            yield f'<ul class="resting">{"".join(resting)}</ul>'

    def _resting(self, source: Source) -> Iterator[str]:
        """Yield all that rests on a source."""
        for index, quote in enumerate(self.article.quotes):
            if quote.speaker == source.id:
                yield f'<li><a href="#{Item(QUOTE, index).anchor}">{_quoted(quote)}</a></li>'
        for index, statistic in enumerate(self.article.statistics):
            if statistic.source == source.id:
                value = escape(wording.quantity(statistic.quantity))
                yield f'<li><a href="#{Item(FIGURE, index).anchor}">{_text(statistic.label)}: {value}</a></li>'
        for other in self.sources.values():
            if other.via == source.id:
                yield f"<li>Way to {self._linked(other.id)}</li>"


def _text(text: str) -> str:
    """Return a text of the article within a line of the page: what it says can't turn the direction of the rest."""
    return f"<bdi>{escape(text)}</bdi>"


def _quoted(quote: Quote) -> str:
    return _text(quote.text) if quote.kind is QuoteKind.INDIRECT else f"“{_text(quote.text)}”"


def _kind(quote: Quote) -> str:
    medium = "" if quote.medium is None else f", {quote.medium}"
    return f"{wording.QUOTE_KINDS[quote.kind]}{medium}"


def _back(item: Item, marked: Collection[Item]) -> str:
    if item not in marked:
        return ""
    return f'<span><a href="#in-{item.anchor}">In the text<span aria-hidden="true"> ↑</span></a></span>'


def _foot(*parts: str) -> str:
    inside = "".join(parts)
    return f'<p class="foot">{inside}</p>' if inside else ""


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
