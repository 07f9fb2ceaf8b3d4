"""Who is said to speak in Spanish and French: omitted subjects, pronouns, colons, titles."""

from __future__ import annotations

import pytest

from colombia_brief.words.antecedents import find_attributions, split_by_speaker
from colombia_brief.words.quotations import find_quotations
from colombia_brief.words.speakers import Speaker
from colombia_brief.words.speech import speech
from colombia_brief.words.subjects import pronoun_of, subject_of


def speakers(text: str, language: str) -> list[str | None]:
    """Return for each quotation of the article's whom it is given to."""
    quotations = [quotation for quotation in find_quotations(text) if not quotation.depth]
    quotations = split_by_speaker(text, quotations, language)
    known = [None if item is None else item.known for item in find_attributions(text, quotations, language)]
    return [None if speaker is None else speaker.name or speaker.described_as for speaker in known]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # The verb has no subject: it is who acts in the sentence before.
        ("La ministra, Ana Ruiz, llegó tarde. «Llueve», dijo en Cali.", ["Ana Ruiz"]),
        ("Madrid, 12 mar (EFE).- La ministra, Ana Ruiz, llegó tarde. «Llueve», ha dicho.", ["Ana Ruiz"]),
        ("LIMA. La ministra, Ana Ruiz, llegó tarde. «Llueve», dijo.", ["Ana Ruiz"]),
        ("La gerente, la doctora Ana Roig, calla. «Llueve —admite—. Mucho».", ["Ana Roig"]),
        ("Un portavoz calla. «Llueve», aconseja.", ["Un portavoz"]),
        ("La ministra Ana Ruiz calla.\n\n«Llueve», dice, «y mucho».", ["Ana Ruiz"]),
        ("La ministra Ana Ruiz calla. Dijo que no. «Llueve», añadió.", ["Ana Ruiz"]),
        ("El juez Juan Gil calla. “Llueve”, dijo. “Mucho”, añadió.", ["Juan Gil"]),
        (
            "«Llueve», dijo el juez Juan Gil. Se fue. Y nada. Ni eso.\n\nPasó un mes. «Mucho», añadió.",
            ["Juan Gil", None],
        ),
        ("Ruiz calla. «Llueve», dijo.", [None]),
        ("Ana Ruiz vino. Ruiz calla. «Llueve», dijo.", ["Ruiz"]),
        ("El pleno aprobó la ley. «Llueve», dijo.", [None]),
        ("El Ministerio de Sanidad calla. «Llueve», dijo.", [None]),
        ("«Llueve», dijo.", [None]),
        ("La ministra Ana Ruiz calla. «Llueve», dijeron.", [None]),
        # The subject stands behind whom, where or when it was said.
        ("«Llueve», dijo a la prensa el juez Juan Gil.", ["Juan Gil"]),
        ("«Llueve», contó por teléfono a Efe el comerciante Abdi Warsame, que lo vio.", ["Abdi Warsame"]),
        ("La ministra Ana Ruiz calla. «Llueve», reveló el miércoles en Cali.", [None]),
        ("La ministra Ana Ruiz calla. «Llueve», gritó cuando los agentes vinieron.", [None]),
        ("«No», le replicó un vecino.", ["un vecino"]),
        ("«No», se quejó el abogado Martín Iraola.", ["Martín Iraola"]),
        ("«No» dijo.", [None]),
        ("El presidente Luis Gil habló. “No”, dijo ella.", [None]),
        ("El presidente Luis Gil habló. “No”, dijo a Efe Ana Ruiz.", [None]),
        ("El presidente Luis Gil habló. “No”, respondió, airada, Ana Ruiz.", [None]),
        ("El presidente Luis Gil habló. “No”, dijo moviendo la cabeza.", [None]),
        ("El presidente Luis Gil habló. “No”, escribió acompañando una foto.", [None]),
        ("El presidente Luis Gil habló. “No”, respondió este último.", [None]),
        ("El presidente Luis Gil habló. “No”, respondió este lunes en la sede del partido.", ["Luis Gil"]),
        ("El presidente Luis Gil habló. “No”, dijo criticando la decisión del juez.", [None]),
        ("El juez preguntó al acusado si quería hablar. “No”, respondió.", [None]),
        ("El fiscal acusa a Ana Ruiz de fraude. “No”, asegura.", [None]),
        ("El alcalde Luis Gil habló. Nueva York amaneció nevada. “No”, dijo.", [None]),
        ("Entre Ana Ruiz y Juan Gil no hay acuerdo. “No”, dice.", [None]),
        ("El juez Juan Gil calló.\n\nAna Ruiz - ministra - dijo que era “una vergüenza”.", [None]),
        ("El juez Juan Gil calló. «No», dijo.\n\nJuan Gil salió. Él añadió: «Ya».", ["Juan Gil", None]),
        # Before a quotation.
        ("El presidente Luis Gil escuchó a una vecina que llegó y calificó todo de “infierno”.", [None]),
        ("El presidente Luis Gil se vio con el juez, que pidió ayuda y calificó todo de “crítico”.", [None]),
        ("El juez Juan Gil calló. Contó que alguien le dijo: “Traidor”.", [None]),
        ("El juez Juan Gil calló. Denunció que lo llamaron “traidor”.", [None]),
        ("El director Juan Gil publica su primera novela: «El mar».", [None]),
        ("Ana Ruiz afirmó que “España va bien” y que “Todo mejora” hoy.", ["Ana Ruiz", "Ana Ruiz"]),
        ("La ministra Ana Ruiz calla. Y agregó: “Llueve”.", ["Ana Ruiz"]),
        ("La ministra Ana Ruiz calla. Advirtió que habrá sanciones “sin distingo”.", ["Ana Ruiz"]),
        ("Y agregó que “llueve”.", [None]),
        ("El juez, Juan Gil, negó todo y calificó sus palabras de “graves”.", ["Juan Gil"]),
        ("El capitán, Rubén Gil, fue más crítico: «Así no».", ["Rubén Gil"]),
        ("El coronel Juan Gil leyó un comunicado: «Así no».", [None]),
        ("Así fue: «Así no».", [None]),
        ("Canarias cuenta con “todos los recursos”.", [None]),
        # Titles.
        ("Ana Ruiz denunció el caso ‘Los Notarios’.", [None]),
        ("Ana Ruiz dijo “Los notarios mienten” ayer.", ["Ana Ruiz"]),
        ("Según la cual «llueve».", [None]),
    ],
)
def test_spanish(text: str, names: list[str | None]) -> None:
    """What leaves a doubt is given to nobody."""
    assert speakers(text, "es") == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Le ministre, Jean Roux, a cédé. « Il pleut », a-t-il dit.", ["Jean Roux"]),
        ("La ministre, Anne Roux, a cédé. « Il pleut », a-t-il dit.", [None]),
        ("Le maire Jean Gil est venu. La ministre, Anne Roux, a cédé. « Il pleut », a-t-il dit.", ["Jean Gil"]),
        ("La ministre Anne Roux a cédé. Elle part. « Il pleut », dit-elle.", ["Anne Roux"]),
        (
            "Chaque matin, Josiane Aubertin sort. « Il pleut », dit-elle. Le soir, Aubertin rentre.",
            ["Josiane Aubertin"],
        ),
        ("Chaque matin, Josiane Aubertin traverse le pont. « Il pleut », dit-elle.", [None]),
        ("Chaque matin, Aubertin traverse le pont. « Il pleut », dit-elle.", [None]),
        ("Bloquée à Landen, Nathalie Dufrasne, 40 ans, attend. « Il pleut », dit-elle.", ["Nathalie Dufrasne"]),
        ("Marie Dupont a épousé Jean Martin. « Oui », dit-il.", [None]),
        ("La France a gagné. « C’est beau », a-t-elle dit.", [None]),
        ("La chanteuse Marie Dupont sort son album : « Lumière ».", [None]),
        ("La présidente, Anne Roux, l'a interrompu : « Plus tard. »", ["Anne Roux"]),
        ("Son adversaire, le maire sortant Jean Roux, raille un « catalogue ».", ["Jean Roux"]),
        ("Dans un entretien au « Monde », l’économiste Anne Roux plaide pour une taxe.", [None]),
        ("Un artisan a gravé à la base : « Ici, nous avons tenu. »", [None]),
        ("« C’est fini », s’est félicitée la Fédération des chasseurs.", ["la Fédération des chasseurs"]),
        ("Amnesty International a en revanche déploré « un silence » hier.", ["Amnesty International"]),
        ("« Restez, a martelé le préfet du Finistère, Alain Vautrin. Aucune photo. »", ["Alain Vautrin"]),
        ("« Restez, note Lucien, 80 ans. Aucune photo. »", ["Lucien"]),
        ("« Il pleut », disent-ils.", [None]),
    ],
)
def test_french(text: str, names: list[str | None]) -> None:
    """The article says whether a man or a woman is meant."""
    assert speakers(text, "fr") == names


def test_the_pronoun_of_a_subject() -> None:
    """As its article tells, if it has one."""
    patterns = speech("es")
    assert patterns is not None
    found = [pronoun_of(Speaker(words=words), patterns) for words in ("El juez", "Una jueza", "Su jefe")]
    assert found == ["he", "she", ""]


def test_a_sentence_of_many_words_has_its_subject_at_its_head() -> None:
    """Further on, nobody is looked for."""
    patterns = speech("es")
    assert patterns is not None
    assert subject_of("Y así de mal y con tanto por hacer en la casa Ana Ruiz calló.", patterns) is None
    assert subject_of("", patterns) is None
