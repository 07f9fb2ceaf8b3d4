"""Who speaks in German news and stories."""

from __future__ import annotations

import pytest

from colombia_brief.words.antecedents import find_attributions, split_by_speaker
from colombia_brief.words.german import GermanReader
from colombia_brief.words.german_names import read_german, read_phrase
from colombia_brief.words.quotations import find_quotations
from colombia_brief.words.speech import speech


def speakers(text: str) -> list[str | None]:
    """Return for each quotation of the article's whom it is given to."""
    quotations = [quotation for quotation in find_quotations(text) if not quotation.depth]
    quotations = split_by_speaker(text, quotations, "de")
    found = find_attributions(text, quotations, "de")
    for before, after in (("Es goss.\n\n", ""), ("", "\n\nEs goss."), ("Nichts.\n", "\nNichts.")):
        # Other lines change nothing but the place.
        whole = before + text + after
        others = split_by_speaker(
            whole, [quotation for quotation in find_quotations(whole) if not quotation.depth], "de"
        )
        moved = [
            item and (item.speaker, item.span.start - len(before), item.place.end - len(before), item.cue)
            for item in find_attributions(whole, others, "de")
        ]
        assert moved == [item and (item.speaker, item.span.start, item.place.end, item.cue) for item in found]
    known = [None if item is None else item.known for item in found]
    return [None if speaker is None else speaker.name or speaker.described_as for speaker in known]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("„Das reicht“, sagte Bürgermeisterin Ana Ruiz.", "Ana Ruiz"),
        ("„Das reicht nicht“, so Ruiz weiter.", "Ruiz"),
        ("„Das reicht“, sagte Ute von der Leyen.", "Ute von der Leyen"),
        ("„Das reicht“, sagte Kommissionspräsidentin Ute von der Leyen am Montag.", "Ute von der Leyen"),
        ("„Das reicht“, sagte Frau von der Leyen.", "von der Leyen"),
        ("„Das reicht“, sagte Jan van der Bellen.", "Jan van der Bellen"),
        ("„Das reicht“, sagte Ana de la Rua.", "Ana de la Rua"),
        ("„Das reicht“, sagte Uwe Rau von der Leyen.", "Uwe Rau"),
        ("„Das reicht“, sagte Rau von der CDU.", "Rau"),
        ("„Das reicht“, sagte Rau von der Feuerwehr.", "Rau"),
        ("„Das reicht“, sagte Rau von der Universität.", "Rau"),
        ("„Das reicht“, sagte Rau von der Verwaltung.", "Rau"),
        ("„Das reicht“, sagte Rau von der rechten Seite.", "Rau"),
        ("„Das reicht“, sagte Rau von der.", "Rau"),
        ("„Das reicht“, sagte Ministerin von der Lippe.", None),
        ("„Das reicht“, sagte Herr von Storch.", "von Storch"),
        ("„Das reicht“, sagte Ministerin von Storch.", None),
        ("„Das reicht“, so auch die Ministerin Ana Ruiz.", "Ana Ruiz"),
        ("„Das reicht“, teilte die Polizei mit.", "die Polizei"),
        ("„Das reicht“, stellte der Vorsitzende fest.", "der Vorsitzende"),
        ("„Das reicht“, stellte der Vorsitzende den Gästen vor.", None),
        ("„Das reicht“, haderte Coach Petar Ilic.", "Petar Ilic"),
        ("„Das reicht“, hatte Petar Ilic gehofft.", None),
        ("„Das reicht“, am Ende jedenfalls.", None),
        ("„Das reicht“, wurde Sportchef Uwe Rau in der Mitteilung zitiert.", "Uwe Rau"),
        ("„Das reicht“, sagte am Montag die Trainerin.", "die Trainerin"),
        ("„Das reicht?“ fragte er. Er hieß Rau.", None),
        ("Das sei „zu viel“, erklärte Ute Rau.", "Ute Rau"),
        ("Er habe „nie“ daran gedacht, zu gehen, sagte Rau.", "Rau"),
        ("Die Tat sei, so Richter Max Ohm, „geplant“ gewesen.", "Max Ohm"),
        ("Sie war „geplant“, aus Gründen, so Richter Max Ohm.", "Max Ohm"),
        ("Laut Klinikdirektor Peter Olb ist sie „am Limit“.", "Peter Olb"),
        ("Nach Angaben eines Sprechers ist sie „am Limit“.", "eines Sprechers"),
        ("Ministerin Ute Rau zufolge ist sie „am Limit“.", "Ute Rau"),
        ("Ute Rau (SPD) nannte die Pläne „gut“.", "Ute Rau"),
        ("Die Pläne nannte er „gut“.", None),
        ("Auf X schrieb die Senatorin: „Das ist falsch.“", "die Senatorin"),
        ("Ute Rau sah das anders: „Das ist falsch.“", "Ute Rau"),
        ("Ute Rau legte ein Bild vor: „Das ist falsch.“", None),
        ("Er sah das anders: „Das ist falsch.“", None),
        ("Der Zeuge: „Daran erinnere ich mich nicht.“", "Der Zeuge"),
        ("Er: „Daran erinnere ich mich nicht.“", None),
        ("Der Chef der Bergwacht, Sepp Rau, warnte: „Bleibt daheim.“", "Sepp Rau"),
        ("Wie Anwalt Edgar Noll sagte, wurde „nichts“ gefunden.", "Edgar Noll"),
        ("Ute Rau hat gefragt und sagt: „Nein.“", "Ute Rau"),
        # Titles, names and others' words.
        ("Das Motto, sagte Ute Rau, stand im „Spiegel“.", None),
        ("Ute Rau sagte der Zeitung „Heute“ ab.", None),
        ("Ute Rau sprach von „Glück“, der Verband von „Pech“.", "Ute Rau"),
        ("„Das reicht“, so der Titel.", None),
        ("Einmal sagt dieser: „Nein.“", None),
        ("Es hieß „Das reicht“ im ganzen Land.", None),
        ("„Das reicht“ im Land, doch niemand sagte es laut.", None),
        ("„Das reicht“ – mehr war nicht zu hören.", None),
        ("„Ja“ sagte Ute „Uschi“ Rau nicht.", "Ute"),
        # Without a comma only at the head of a sentence.
        ("„Gut“ sagte Ute Rau.", "Ute Rau"),
        ("Ja. „Gut“ sagte Ute Rau.", "Ute Rau"),
        ("Es war „gut“ sagte Ute Rau.", None),
        ("Er fand es „gut“ meinte aber Rau.", None),
    ],
)
def test_the_first_quotation_is_given_to(text: str, name: str | None) -> None:
    """The verb may stand before or behind; where a doubt is left, nobody is proposed."""
    assert speakers(text)[0] == name


def test_a_pronoun_means_the_last_who_spoke() -> None:
    """If only one was named, and the pronoun can mean that person."""
    assert speakers("Trainer Max Rau warnte vor Regen. „Es wird nass“, sagte er.") == ["Max Rau"]
    assert speakers("„Es wird nass“, sagten sie.") == [None]


def test_every_verb_between_two_quotations_may_part_them() -> None:
    """The words behind each piece say whose it is."""
    text = "„Regen“, sagte Ana Ruiz. „Schnee“, meinte ein Nachbar."
    assert speakers(text) == ["Ana Ruiz", "ein Nachbar"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # The office, or the article, tells whether "er" or "sie" can be meant.
        ("Chefin Petra Rau kam. Birk fehlte. „Gut“, sagte sie.", "Petra Rau"),
        ("Chefin Petra Rau traf Trainer Tom Ohm. „Gut“, sagte er.", "Tom Ohm"),
        ("Trainer Tom Ohm traf Minister Jan Olb. „Gut“, sagte er.", "Tom Ohm"),
        ("Gestern trafen Trainer Tom Ohm und Minister Jan Olb ein. „Gut“, sagte er.", None),
        ("Gestern traf Trainer Tom Ohm Eva Klein. Klein ging. „Gut“, sagte er.", "Klein"),
        ("Gestern traf Trainer Tom Ohm ein. Das half. „Gut“, sagte er.", "Tom Ohm"),
        ("Die Forscher kamen. „Gut“, sagte er.", None),
        ("Der Vorsitzende kam. „Gut“, sagte er.", "Der Vorsitzende"),
        ("Die Vorsitzende kam. „Gut“, sagte er.", None),
        ("Ein Abgeordneter kam. „Gut“, sagte er.", "Ein Abgeordneter"),
        ("Man traf die Angeklagten. „Gut“, sagte er.", None),
        ("Der 66-Jährige kam. „Gut“, sagte er.", "Der 66-Jährige"),
        ("Seit Jahren verkauft die 67-Jährige Brot. „Gut“, sagt sie.", "die 67-Jährige"),
        ("Ein Zöllner kam. „Gut“, murmelte er.", None),
        ("Der Neffe kam. „Gut“, sagte er.", "Der Neffe"),
        ("Der Verband reagierte. „Gut“, schrieb er.", None),
        ("Die Behörde reagierte. „Gut“, teilte sie mit.", None),
        ("Der Saal lachte. „Gut“, sagte er.", None),
        ("Das Mitglied kam. „Gut“, sagte er.", None),
        ("Rau kam. „Gut“, sagte er.", None),
        ("Uwe Rau kam. Rau lachte. „Gut“, sagte er.", "Rau"),
        ("Uwe Rau kam. „Gut“, sagte er.", None),
        ("Ute von Storch kam. „Gut“, sagte sie.", "Ute von Storch"),
        ("Dr. Cornelia Ahrend leitet das Institut. „Gut“, sagte sie.", "Cornelia Ahrend"),
        ("Rau, sein Nachfolger, kam. „Gut“, sagte er.", "Rau"),
        ("Der Vorsitzende des Ausschusses, Jan Ohm, kam. „Gut“, sagte er.", "Jan Ohm"),
        ("Rau, Ruiz und andere kamen. „Gut“, sagte er.", None),
        ("Trainer Tom Ohm sah sich, Ohm sah nichts. „Gut“, sagte er.", "Tom Ohm"),
        ("Trainer Tom Ohm, Jan Olb, und andere kamen. „Gut“, sagte er.", "Tom Ohm"),
        ("Ein Sprecher nannte sie „gut“.", "Ein Sprecher"),
        ("Damals nannte sie ihn „gut“.", None),
        ("Trainer Max Ernst führte. Der Motor stotterte. „Gut“, sagte er.", "Max Ernst"),
        ("Trainerin Eva Stein fehlt. Die Polizei ermittelt. „Gut“, sagte sie.", None),
        ("Der Sprecher der Ministerin schwieg. „Gut“, sagte sie.", None),
        ("Der Sprecher der Ministerin schwieg. „Gut“, sagte er.", "Der Sprecher der Ministerin"),
        ("Nach der Kritik von Grünen-Chefin Ricarda Lang gab man nach. „Gut“, sagte sie.", None),
        ("Frankreichs Präsident Emmanuel Macron kam. „Gut“, sagte er.", "Emmanuel Macron"),
        ("Kanzlerin Ana Ohm traf Minister Jens Rau. Der Virologe Max Ernst kam. „Gut“, sagte er.", "Max Ernst"),
        ("Der Minister räumte ein, er habe Trainer Jan Ohm „blind“ genannt.", "Der Minister"),
        ("Das Gesetz hat die Ministerin „alternativlos“ genannt.", "die Ministerin"),
        ("Das Gesetz hat das Projekt „alternativlos“ genannt.", None),
        ("Ministerin Stein hat Minister Klee nicht „faul“ genannt.", None),
        ("Der Richter fragte den Angeklagten, ob er etwas sagen wolle. „Ich bereue alles.“", None),
        ("Ob es regne, fragte Trainer Tom Ohm. „Und wie.“", None),
        ("Der Kläger sagte, er habe nichts gewusst. „Das glaube ich Ihnen nicht.“", None),
        ("Der Vater zeigt die Nachricht seiner Tochter: „Ich komme bald.“", None),
        ("Trainer Tom Ohm gratulierte mit einer Spitze: „Ich komme bald.“", "Tom Ohm"),
        # What is reported is said of somebody else, or said before.
        ("Kollege Jan Ohm kam. Der Chef habe das gesehen. „Gut“, sagte er.", "Jan Ohm"),
        ("Schlechte Schläfer kamen. „Gut“, sagte er.", None),
        ("Trainer Tom Ohm kam.\n\nEs goss. „Gut“, sagte er.", "Tom Ohm"),
        ("Trainer Tom Ohm kam. Es. Es. Es. Es. Es goss. „Gut“, sagte er.", None),
        ("Ministerin Ana Ruiz kam. Gegenüber dem Sender Sky sagte sie: „Gut“.", "Ana Ruiz"),
        # Perfect tenses.
        ("Trainer Tom Ohm hatte gewarnt: „Es wird nass.“", "Tom Ohm"),
        ("Im März hatte Trainer Tom Ohm gewarnt: „Es wird nass.“", "Tom Ohm"),
        ("„Es wird nass“, hatte Trainer Tom Ohm am Montag gesagt.", "Tom Ohm"),
        ("Tom Ohm hatte ihn am Abend einen „Sesselkleber“ genannt.", "Tom Ohm"),
        ("Ein „Sesselkleber“ genannt zu werden, missfiel ihm.", None),
        ("Ein Freund hatte ausgesagt, der Chef habe ihm geschrieben: „Gut.“", None),
        ("Ohm sagte, dass Minister Jan Olb von einem „Irrtum“ gesprochen habe.", "Jan Olb"),
        ("In einem Brief wirft der Betriebsrat der Leitung „Täuschung“ vor.", "der Betriebsrat der Leitung"),
        ("Einer habe ihr eine Pistole gezeigt und gerufen: „Halt!“", None),
        # Before a colon.
        ("Trainer Tom Ohm blieb ruhig: „Es wird nass.“", "Tom Ohm"),
        ("Der Verband reagierte verärgert: „Es wird nass.“", "Der Verband"),
        ("Das Plakat blieb hängen: „Es wird nass.“", None),
        ("Trainer Tom Ohm las vor: „Es wird nass.“", None),
        ("Trainer Tom Ohm fand einen Zettel: „Es wird nass.“", None),
        ("Trainer Tom Ohm fand das gut: „Es wird nass.“", "Tom Ohm"),
        ("Trainer Tom Ohm gab sich gelassen: „Es wird nass.“", "Tom Ohm"),
        ("Trainer Tom Ohm gab ein Fest: „Es wird nass.“", None),
        # A quotation that stands alone goes on with what was just reported.
        ("Es sei nass, berichtete Trainer Tom Ohm. „Es war ein Graus.“", "Tom Ohm"),
        ("Es sei nass, berichtete Trainer Tom Ohm. „Es war ein Graus“", None),
        ("Es sei nass. „Es war ein Graus.“", None),
        ("Berichtet Trainer Tom Ohm? „Es war ein Graus.“", None),
        # Names that are offices too, titles, and what is set off.
        ("Ferdinand Pichlbauer kam. „Gut“, so Pichlbauer am Montag.", "Pichlbauer"),
        ("Alte Kritiker kamen. „Gut“, so Kritiker am Montag.", None),
        ("Ihre Inszenierung von „Maria Stuart“ sei gelungen, betonte Tom Ohm.", None),
        ("„Maria Stuart“, sagte Tom Ohm.", "Tom Ohm"),
        ("Er sei „gut.“ Tom Ohm, der Schütze, bestätigte das Gespräch.", None),
        ("Er habe, sagte Ohm nach Angaben von Gästen, „lieber den Spatz“.", "Ohm"),
    ],
)
def test_who_is_meant(text: str, name: str | None) -> None:
    """By pronouns, tenses and places: the last quotation is given to whoever can be meant alone."""
    assert speakers(text)[-1] == name


def test_who_speaks_is_found_in_every_paragraph() -> None:
    """With the place of the words that say who."""
    text = "Ana Ruiz sagte nichts.\n\nEs regnete. Das sagte Tom Rau.\nUte Olb meinte: „Nein.“"
    patterns = speech("de")
    assert patterns is not None
    found = list(GermanReader(text, find_quotations(text), patterns).subjects())
    assert [item.span.of(text) for item in found] == ["Ana Ruiz", "Tom Rau", "Ute Olb"]


def test_what_stands_outside_of_quotations_is_nobodys() -> None:
    """The order of words does not tell for sure."""
    patterns = speech("de")
    assert patterns is not None
    assert GermanReader("12 Tage, sagte Rau.", (), patterns).said(0, 2) is None


@pytest.mark.parametrize(
    ("words", "name", "role"),
    [
        ("Finanzministerin Katrin Bröcker", "Katrin Bröcker", "Finanzministerin"),
        ("die Finanzministerin Katrin Bröcker", "Katrin Bröcker", "Finanzministerin"),
        ("der frühere Trainer Karl-Heinz Rau", "Karl-Heinz Rau", "frühere Trainer"),
        ("die Anwohnerin Silke Rabe", "Silke Rabe", "Anwohnerin"),
        ("Kunstkennerin Silke Rabe", "Silke Rabe", "Kunstkennerin"),
        ("der Feuilletonist Max Moritz Rau", "Max Moritz Rau", "Feuilletonist"),
        ("Alexander Maria Rau", "Alexander Maria Rau", None),
        ("Dr. Ute van Rau", "Ute van Rau", "Dr."),
        ("CDU-Chefin Rau", "Rau", "CDU-Chefin"),
        ("J. P. Rau", "J. P. Rau", None),
        # What is an office, too, is a name behind one.
        ("Landrat Fischer", "Fischer", "Landrat"),
        ("die Ministerin Koch", "Koch", "Ministerin"),
        ("Landrat Max Fischer", "Max Fischer", "Landrat"),
        ("Ex-Trainer Professor Richter", "Richter", "Ex-Trainer Professor"),
        ("Rau", "Rau", None),
        ("Amelung", None, None),
    ],
)
def test_offices_are_told_from_names(words: str, name: str | None, role: str | None) -> None:
    """By how they end, or by their article and place."""
    speaker = read_german(words)
    assert (speaker and speaker.name, speaker and speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("words", "described"),
    [
        ("eine Sprecherin der Polizei", "eine Sprecherin der Polizei"),
        ("der alte Förster", "der alte Förster"),
        ("die Deutsche Umweltstiftung", "die Deutsche Umweltstiftung"),
        ("die Freie Universität Berlin", "die Freie Universität Berlin"),
        ("der Sprecher von gestern", None),
        ("der Titel", None),
        ("der Montag", None),
        ("Trainer", None),
        ("dem Trainer", None),
        ("der Verein " + "der Verein " * 20, None),
        ("der", None),
        ("(er)", None),
        ("", None),
    ],
)
def test_descriptions_have_an_article(words: str, described: str | None) -> None:
    """What only says something, like a title, is nobody."""
    speaker = read_german(words)
    assert (speaker and speaker.described_as) == described


def test_bare_nouns_describe_several() -> None:
    """Behind a verb in the plural; behind "laut", articles are in the dative."""
    experts = read_phrase("Experten vor Ort", plural=True)
    assert experts is not None
    assert experts[0].name == "Experten" or experts[0].described_as == "Experten"
    report = read_phrase("dem Bericht, der", dative=True)
    assert report is not None
    assert report[0].described_as == "dem Bericht"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("eine Sprecherin der Polizei, wie", "eine Sprecherin der Polizei"),
        ("die Sprecherin des neuen Ministeriums am Montag", "die Sprecherin des neuen Ministeriums"),
        ("die Sprecherin der neuen und", "die Sprecherin"),
        ("die Vorsitzende von", "die Vorsitzende"),
        ("der Chef der", "der Chef"),
        # Up to three adjectives.
        ("der erste zweite dritte Trainer ging", "der erste zweite dritte Trainer"),
        ("der erste zweite dritte vierte Trainer ging", None),
        ("der und alte Mann", None),
        ("ein 30-jähriger Mann", "ein 30-jähriger Mann"),
        # Stops behind short forms end nothing.
        ("Dr. Ute Rau. Sie", "Dr. Ute Rau"),
        ("Prof. Dr. Ute Rau, die", "Prof. Dr. Ute Rau"),
        ("Ute van Rau ging", "Ute van Rau"),
        ("Ute van", "Ute"),
        ("  Ana Ruiz  sagt", "Ana Ruiz"),
        ("sie sagte", "sie"),
        ("Die Vorsitzende Karla von Rau: „Nein“", "Die Vorsitzende Karla von Rau"),
    ],
)
def test_where_a_phrase_ends(text: str, words: str | None) -> None:
    """Before punctuation, a verb or an adverb; its end is an offset in the text, wherever the phrase begins."""
    for before in ("", "Ja, "):
        found = read_phrase(before + text, len(before))
        assert (found and found[0].words) == words
        assert found is None or (before + text)[: found[1]].endswith(words or "")
        assert found is None or found[1] == len(before) + text.index(words or "") + len(words or "")


@pytest.mark.parametrize(("text", "pronoun"), [("er ging", "he"), ("sie ging", "she"), ("Er ging", "he")])
def test_a_pronoun_is_one_word(text: str, pronoun: str) -> None:
    """It ends where the word does; behind a verb in the plural it means several."""
    found = read_phrase(text)
    assert found is not None
    assert (found[0].pronoun, text[: found[1]]) == (pronoun, text.split(maxsplit=1)[0])
    several = read_phrase(text, plural=True)
    assert several is not None
    assert several[0].pronoun == "they"


@pytest.mark.parametrize(
    ("text", "cue", "role"),
    [
        ("„Das reicht“, sagte Bürgermeisterin Ana Ruiz.", "sagte", "Bürgermeisterin"),
        ("„Das reicht“, so auch die Ministerin Ana Ruiz.", "so auch", "Ministerin"),
        ("„Das reicht“, wurde Sportchef Uwe Rau in der Mitteilung zitiert.", "zitiert", "Sportchef"),
        ("Die Tat sei, so Richter Max Ohm, „geplant“ gewesen.", "so", "Richter"),
        ("Laut Klinikdirektor Peter Olb ist sie „am Limit“.", "Laut", "Klinikdirektor"),
        ("Nach Angaben von Richter Max Ohm ist sie „am Limit“.", "Nach Angaben von", "Richter"),
        ("Ministerin Ute Rau zufolge ist sie „am Limit“.", "zufolge", "Ministerin"),
        ("Der Chef der Bergwacht, Sepp Rau, warnte: „Bleibt daheim.“", "warnte", "Chef der Bergwacht"),
        ("Ute Rau sah das anders: „Das ist falsch.“", ":", None),
    ],
)
def test_the_cue_and_the_role_are_told(text: str, cue: str, role: str | None) -> None:
    """As they stand in the text."""
    found = find_attributions(text, find_quotations(text), "de")[0]
    assert found is not None
    assert (found.cue, found.speaker.role) == (cue, role)
