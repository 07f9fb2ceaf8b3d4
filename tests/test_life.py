"""The life of an article: loaded, edited, spoiled, checked, waived, converted in any order; no field is ever lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest
from attrs import evolve
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from colombia_brief import InvalidArticleError, LoadError, Severity, Waiver, check, ensure, load_brief
from colombia_brief.formats import FORMATS, from_json, to_json
from colombia_brief.mutations import KINDS, harmless, mutants
from colombia_brief.strategies import articles, corrections, quotes, sections, sources, statistics, texts
from tests.mutations.material import HARBOR, PUERTO

if TYPE_CHECKING:
    from colombia_brief import Article

_READ = sorted(name for name, form in FORMATS.items() if form.can_read and name != "ninjs")
_ITEMS: dict[str, st.SearchStrategy[Any]] = {
    "sections": sections(),
    "sources": sources(),
    "quotes": quotes(),
    "statistics": statistics(),
    "corrections": corrections(),
    "keywords": texts(),
    "authors": texts(),
}
_FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "headline": texts(),
    "summary": st.none() | texts(),
    "dateline": st.none() | texts(),
    "publisher": st.none() | texts(),
}


class Life(RuleBasedStateMachine):
    """An article, and what may happen to it."""

    article: Article

    @initialize(article=st.sampled_from((load_brief(), HARBOR, PUERTO)) | articles())
    def is_loaded(self, article: Article) -> None:
        """A good article is where it begins."""
        assert not check(article).errors
        self.article = article

    @rule(name=st.sampled_from(_READ))
    def is_written_and_read(self, name: str) -> None:
        """What is read back is what was written, in every format that is lossless."""
        form = FORMATS[name]
        self.article, before = form.read(form.write(self.article)), self.article
        assert self.article == before
        assert to_json(self.article) == to_json(before)

    @rule(name=st.sampled_from(sorted(FORMATS)))
    def is_written(self, name: str) -> None:
        """Every format takes every article, good or not, with what was found in it."""
        text = FORMATS[name].write(self.article, check(self.article))
        assert text.endswith("\n")
        text.encode()

    @rule(data=st.data())
    def is_given_a_field(self, data: st.DataObject) -> None:
        """A field gets another value."""
        field = data.draw(st.sampled_from(sorted(_FIELDS)))
        self._evolve(field, data.draw(_FIELDS[field]))

    @rule(data=st.data())
    def is_given_an_item(self, data: st.DataObject) -> None:
        """A list gets one more, at any place."""
        field = data.draw(st.sampled_from(sorted(_ITEMS)))
        items: list[Any] = list(getattr(self.article, field))
        items.insert(data.draw(st.integers(0, len(items))), data.draw(_ITEMS[field]))
        self._evolve(field, tuple(items))

    @rule(data=st.data())
    def loses_an_item(self, data: st.DataObject) -> None:
        """A list loses one."""
        field = data.draw(st.sampled_from(sorted(_ITEMS)))
        items: list[Any] = list(getattr(self.article, field))
        if items:
            del items[data.draw(st.integers(0, len(items) - 1))]
        self._evolve(field, tuple(items))

    @rule(kind=st.sampled_from(sorted(KINDS)), seed=st.integers(0, 99))
    def is_corrupted(self, kind: str, seed: int) -> None:
        """It gets a labelled corruption, on top of whatever is wrong already."""
        for mutant in mutants(self.article, [kind], seed):
            self.article = mutant.article
            break

    @rule(seed=st.integers(0, 99))
    def is_edited_harmlessly(self, seed: int) -> None:
        """Its last harmless edit is made."""
        for edit in harmless(self.article, seed):
            self.article = edit.article

    @rule()
    def is_checked(self) -> None:
        """The same report twice; `ensure` raises for errors, and for nothing else."""
        report = check(self.article)
        assert report == check(self.article)
        assert str(report)
        if report.ok:
            assert ensure(self.article) is self.article
            return
        with pytest.raises(InvalidArticleError) as caught:
            ensure(self.article)
        assert caught.value.report == report

    @precondition(lambda self: len(cast("Life", self).article.waivers) < 50)
    @rule()
    def is_waived(self) -> None:
        """Once everything that is found is accepted, nothing is left but waivers that accept nothing."""
        found = check(self.article).findings
        waivers = [Waiver(code=item.code, path=item.path, reason="Seen and accepted.") for item in found]
        self._evolve("waivers", (*self.article.waivers, *waivers))
        left = {finding.code for finding in check(self.article).findings}
        assert left <= {"unused_waiver"}

    @rule(cut=st.integers(0, 400))
    def is_torn_and_refused(self, cut: int) -> None:
        """A document that is torn is refused, with the problems."""
        text = to_json(self.article)
        with pytest.raises(LoadError) as caught:
            from_json(text[: max(len(text) - 1 - cut, 0)])
        assert caught.value.problems

    @invariant()
    def is_one_and_the_same(self) -> None:
        """Its JSON stands for it, at any time."""
        assert from_json(to_json(self.article)) == self.article
        assert from_json(to_json(self.article, indent=2)) == self.article

    @invariant()
    def has_findings_with_places(self) -> None:
        """A finding points into the article, and its span into the body."""
        for finding in check(self.article).findings:
            assert finding.path.startswith("$")
            assert finding.severity in Severity
            if finding.span is not None:
                assert 0 <= finding.span.start <= finding.span.end <= len(self.article.body)

    def _evolve(self, field: str, value: Any) -> None:
        fields: dict[str, Any] = {field: value}
        self.article = evolve(self.article, **fields)


TestLife = cast("Any", Life).TestCase
TestLife.settings = settings(max_examples=20, stateful_step_count=15, deadline=None)
