"""Attributions inside the quotation marks."""

from __future__ import annotations

import pytest

from colombia_brief.words.antecedents import find_attributions
from colombia_brief.words.matching import MatchLevel, match_quote
from colombia_brief.words.quotations import find_quotations


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("« Nous partons, a dit le maire, dès demain. »", ["Nous partons,", "dès demain."]),
        ("« Nous partons, a-t-il dit. Dès demain. »", ["Nous partons,", "Dès demain."]),
        ("« Nous partons, dit-elle, dès demain. »", ["Nous partons,", "dès demain."]),
        ("« Quoi ? s’étonne Anne Roux. Nous partons. »", ["Quoi ?", "Nous partons."]),
        ("«El río —explica Eusebio— baja.»", ["El río", "baja."]),
        ("“El problema, dijo Mateo Lozano, no es el dinero de hoy”", ["El problema,", "no es el dinero de hoy"]),
        ("«La cosa, spiega il primario, va bene». E poi di più.", ["La cosa,", "va bene"]),
        ("« Un, dit Roux, deux, dit Roux, trois. »", ["Un,", "deux,", "trois."]),
        ("« Un, fait valoir le maire, deux. »", ["Un,", "deux."]),
        ("« Un, veut-il croire. Deux. »", ["Un,", "Deux."]),
        ("« Un, explique Anne Roux, 79 ans, deux. »", ["Un,", "deux."]),
        ("« Un, dit Anne Roux, 79 francs, deux. »", ["Un,", "79 francs, deux."]),
        ("« Un, a dit le maire, Jean Roux. Deux. »", ["Un,", "Deux."]),
        ("« Un, note Lucien, 80 ans. Deux. »", ["Un,", "Deux."]),
        ("« Il n’y a, insiste le préfet, rien à craindre. Restez. »", ["Il n’y a,", "rien à craindre. Restez."]),
        ("« Un, note Anne Roux, mais deux. Trois. »", ["Un,", "mais deux. Trois."]),
        ("«Uno —admite—. Dos».", ["Uno", "Dos"]),
        ("«Uno —dijo su técnico, Juan Gil—, pero dos».", ["Uno", "pero dos"]),
        ("«Uno —ha explicado después ante todos— y dos».", ["Uno", "y dos"]),
        ("«Uno —dijo que no— y dos».", ["Uno —dijo que no— y dos"]),
        ("« Le procureur, le juge Paul Morel, et moi. »", ["Le procureur, le juge Paul Morel, et moi."]),
        ("«El dinero —cuenta con el aval del banco— llegará»", ["El dinero —cuenta con el aval del banco— llegará"]),
        ("«El plan –celebra hoy su día– llegará»", ["El plan –celebra hoy su día– llegará"]),
        ("«Uno —comió en casa— y dos».", ["Uno —comió en casa— y dos"]),
        # No attribution: no verb of saying, no subject, no end, nothing behind.
        ("« Nous partons, a mangé le maire, dès demain. »", ["Nous partons, a mangé le maire, dès demain."]),
        ("« Nous partons, a-t-il mangé, dès demain. »", ["Nous partons, a-t-il mangé, dès demain."]),
        ("« Nous partons, dit que non, dès demain. »", ["Nous partons, dit que non, dès demain."]),
        ("« Nous partons, dit Roux »", ["Nous partons, dit Roux"]),
        ("« Nous partons, dit Roux. »", ["Nous partons, dit Roux."]),
    ],
)
def test_the_words_around_are_the_speakers(text: str, found: list[str]) -> None:
    """The attribution is none of them."""
    quotation = next(quotation for quotation in find_quotations(text) if not quotation.depth)
    assert [span.of(text) for span in quotation.spans] == found


def test_both_are_accepted() -> None:
    """The words of the speaker, joined, and what stands between the marks."""
    text = "« Nous partons, a dit le maire, dès demain. »"
    assert match_quote(text, "Nous partons dès demain.").level is MatchLevel.SPLIT
    assert match_quote(text, "Nous partons, a dit le maire, dès demain.").level is MatchLevel.EXACT


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("« Non », a déclaré la ministre Anne Roux.", "Anne Roux"),
        ("« Non, a déclaré la ministre Anne Roux, pas demain. »", "Anne Roux"),
        ("« Non », s’étonne l’économiste Rémi Roux.", "Rémi Roux"),
        ("« Non », assure l’entreprise.", "l’entreprise"),
        ("Selon Anne Roux, c’est « fini ».", "Anne Roux"),
        ("Selon elle, c’est « fini ».", None),
        ("« Non », a-t-il répondu.", None),
        ("Anne Roux hésite. « Non », dit-elle.", None),
        ("« Non », dit M. Roux mardi.", "Roux"),
    ],
)
def test_french_names_speakers(text: str, name: str | None) -> None:
    """A pronoun tied to its verb is read as one."""
    quotations = find_quotations(text)
    known = [None if item is None else item.known for item in find_attributions(text, quotations, "fr")]
    assert (known[0] and (known[0].name or known[0].described_as)) == name
