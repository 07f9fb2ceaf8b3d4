"""The words by which news says who speaks: verbs of saying, and what stands between them and their subject.

A language is one `Speech`. The lists are for proposals, which may be silent but not wrong: a verb that is as often
something else ("charged", "held") is not among them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from colombia_brief.words.figures.text import phrases
from colombia_brief.words.german_names import PRONOUNS, read_german
from colombia_brief.words.verbs import FRENCH, FRENCH_PARTICIPLES, SPANISH, SPANISH_PARTICIPLES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from colombia_brief.words.speakers import Speaker

_EN_SAYING: Final = phrases(
    "said says say told tells tell added adds asked asks wrote writes tweeted tweets posted replied responded noted "
    "notes explained explains argued argues argue insisted insists declared declares warned warns warn stated states "
    "announced acknowledged acknowledges admitted admits claimed claims complained conceded concedes concluded "
    "confirmed contended contends continued countered cried cautioned commented joked quipped observed observes "
    "predicted predicts promised pledged vowed recalled recalls remarked reported reiterated repeated shouted "
    "suggested suggests testified urged urges emphasized emphasised stressed stresses lamented mused maintained "
    "answered exclaimed boasted bragged opined offered believes thinks believed proclaimed asserted asserts alleged "
    "alleges assured demanded estimated echoed interjected hinted implied indicated shot snapped summarized tells "
    "deadpanned railed retorted scoffed thundered whispered yelled fumed vented hailed hails"
)
_EN_CALLING: Final = phrases(
    "called calls call described describes dubbed labeled labelled branded termed characterized praised criticized "
    "criticised denounced condemned dismissed slammed blasted accused mocked derided referred likened compared "
    "hailed ridiculed lambasted decried deemed"
)
_EN_PARTICIPLES: Final = phrases(
    "saying adding calling describing noting telling writing tweeting asking arguing declaring warning claiming "
    "insisting explaining referring dubbing labeling branding citing accusing dismissing praising quipping stating "
    "complaining acknowledging promising vowing predicting concluding suggesting joking remarking"
)
_ES_SAYING: Final = list(SPANISH)
_ES_CALLING: Final = phrases(
    "calificó califica calificaron califican llamó llama describió describe describieron describen tildó tildaron "
    "tachó tacharon definió define denominó habló habla hablaron hablan acusó acusa acusaron"
)
_ES_PARTICIPLES: Final = phrases("diciendo añadiendo agregando calificando llamando señalando asegurando afirmando")


def _any(words: list[str]) -> str:
    return "|".join(sorted(dict.fromkeys(words), key=len, reverse=True))


_NEVER: Final = re.compile(r"(?!)")
_ES_PERSONS: Final = phrases(
    "portavoz vocero vocera ministro ministra presidente presidenta alcalde alcaldesa fiscal juez jueza gobernador "
    "gobernadora director directora concejal senador senadora diputado diputada abogado abogada líder secretario "
    "secretaria entrenador entrenadora técnico testigo vecino vecina víctima mujer hombre joven médico médica "
    "profesor profesora capitán capitana comisario comisaria jefe jefa candidato candidata general coronel agente "
    "mandatario mandataria canciller dirigente cantante actor actriz escritor escritora autor autora investigador "
    "investigadora experto experta mayor magistrado magistrada sobreviviente embajador embajadora vecinos "
    "comandante ingeniero ingeniera dueño dueña madre padre hijo hija hermano hermana esposo esposa viuda empleado "
    "empleada funcionario funcionaria"
)
_FR_PERSONS: Final = phrases(
    "porte-parole ministre président présidente maire procureur procureure juge préfet préfète député députée "
    "avocat avocate sénateur sénatrice entraîneur entraîneuse directeur directrice témoin voisin voisine victime "
    "femme homme médecin professeur professeure capitaine commissaire chef cheffe candidat candidate général "
    "colonel agent dirigeant dirigeante chanteur chanteuse acteur actrice écrivain écrivaine auteur autrice "
    "chercheur chercheuse expert experte élu élue rapporteur rapporteure syndicaliste employé employée habitant "
    "habitante cadre diplomate conseiller conseillère secrétaire bourgmestre évêque cinéaste accusé accusée prévenu "
    "prévenue intéressé intéressée adjoint adjointe responsable infirmier infirmière mère père fils fille frère "
    "sœur"
)


@frozen(kw_only=True)
class Speech:
    """The patterns of one language.

    Attributes:
        cue: A verb of saying or calling, or a participle of one.
        calling: Those of them whose object is called something: a quotation without a comma follows.
        participle: Those of them that take the subject of the clause before.
        according: What puts a speaker behind it: "according to".
        between: What may stand between a subject and its verb.
        passive: What before a verb says that its subject is not the one who speaks.
        pronouns: Pronouns that can speak, with what tells them apart.
        determiners: What begins a description.
        stops: What can't be in the name or description of a speaker.
        openings: What may stand before the subject at the head of a sentence.
        names: Capitalized words that name nobody.
        relative: The pronoun that takes the name before it.
        transitive: Verbs behind which stands not who speaks but whom is spoken to or of.
        telling: Verbs behind which stands whom something is told.
        behind: Words that end the name or description of a speaker which stands behind its verb.
        plain: Verbs behind which what is said follows at once.
        that: What begins what is said behind any of them.
        persons: The nouns for those who may begin a sentence without a name and speak.
        genders: What tells the pronoun of a subject, by its first word.
        goes_on: What begins a sentence of whom the one before is about.
        others: Words by which somebody else in a sentence may be whom the next one is about: asked, accused, dead.
        articles: A noun with its article, which may be what is shown or published behind a colon.
        reading: Verbs behind which somebody else's words follow a colon.
        titles: Whether a capital in the middle of a sentence tells a title from what is said, as it does where a
            quotation that is a part of the sentence begins with a small letter.
        quoting: Words that say that somebody else's words are passed on.
        tied: A verb with its pronoun, where they are written as one: "dit-il".
        reads: How the language reads who a few words name, where that is not told by capitals.
    """

    cue: re.Pattern[str]
    calling: frozenset[str]
    participle: frozenset[str]
    according: re.Pattern[str]
    between: re.Pattern[str]
    passive: re.Pattern[str]
    pronouns: dict[str, str]
    determiners: frozenset[str]
    stops: frozenset[str]
    openings: re.Pattern[str]
    names: frozenset[str]
    relative: frozenset[str]
    transitive: frozenset[str]
    telling: frozenset[str]
    behind: frozenset[str]
    plain: frozenset[str]
    that: re.Pattern[str]
    quoting: re.Pattern[str]
    persons: frozenset[str] = frozenset()
    genders: Mapping[str, str] = field(factory=dict[str, str])
    goes_on: re.Pattern[str] = _NEVER
    others: re.Pattern[str] = _NEVER
    articles: re.Pattern[str] = _NEVER
    reading: re.Pattern[str] = _NEVER
    titles: bool = False
    reads: Callable[[str], Speaker | None] | None = None
    tied: re.Pattern[str] | None = None


_DAYS: Final = phrases("monday tuesday wednesday thursday friday saturday sunday")
_MONTHS: Final = phrases(
    "january february march april may june july august september october november december jan feb aug sept oct nov dec"
)
_ES_DAYS: Final = phrases("lunes martes miércoles jueves viernes sábado domingo")
_EN_WHEN: Final = (
    r"(?:(?:on|late|early|this|last|earlier|later|that|since) ){0,2}"
    rf"(?:{'|'.join(_DAYS)}|week|month|year|day|morning|night|evening|afternoon)"
    r"(?: (?:night|morning|evening|afternoon))?"
)
_EN_BETWEEN: Final = (
    r"has|have|had|also|later|then|once|again|often|even|still|just|always|first|now|further|would|will|did|himself|"
    r"herself|went on to|in turn|sometimes|"
    r"in (?:an?|the|his|her|their) (?:\w+ )?(?:statement|tweet|interview|speech|e-?mail|letter|post|report)"
)
_ES_BETWEEN: Final = (
    r"ha|han|había|habían|también|luego|después|entonces|además|ya|aún|todavía|incluso|siempre|le|les|nos|me|"
    rf"se lo|lo|la|este|el|(?:este|el) (?:{'|'.join(_ES_DAYS)})|ayer|hoy|\w+mente"
)


def _english() -> Speech:
    return Speech(
        cue=re.compile(rf"\b(?:{_any(_EN_SAYING + _EN_CALLING + _EN_PARTICIPLES)})\b"),
        calling=frozenset(_EN_CALLING),
        participle=frozenset(_EN_PARTICIPLES),
        according=re.compile(r"\b[Aa]ccording to\s+"),
        between=re.compile(rf"\s*(?:\b(?:{_EN_BETWEEN}|{_EN_WHEN}|\w+ly))\s*$", re.IGNORECASE),
        passive=re.compile(r"\b(?:was|were|is|are|been|being|be|am|not|never|n['’]t|get|gets|got)\s*(?:\w+ly\s*)?$"),
        pronouns={"he": "he", "she": "she", "they": "they"},
        determiners=frozenset(
            phrases(
                "the a an one another some many several two three four five his her their its most few other both no "
                "this these those every each any"
            )
        ),
        stops=frozenset(
            phrases(
                "that which who whom when while where if because as and or but after before although though since "
                "than then there is are was were be been being has have had do did does will would could should can "
                "may might must not said says told he she they it we i you him them what how why whether to by so "
                "yet nobody everybody everyone anybody anyone"
            )
        ),
        openings=re.compile(
            r"(?:(?:But|And|Still|Yet|So|Then|Now|Also|However|Later|Instead|Meanwhile|When|As|While|After|Although|"
            r"Though|Even|Today|Afterwards?|Nevertheless|Nonetheless)\b,?\s+)+"
        ),
        names=frozenset(
            [
                *_DAYS,
                *_MONTHS,
                *phrases(
                    "the a an but and then now so still in on at for as when after before while although his her "
                    "their this that there if yet one another it he she they we i you what how why who where also "
                    "however later instead meanwhile because since with by to from of asked speaking"
                ),
            ]
        ),
        relative=frozenset({"who"}),
        transitive=frozenset(
            [*_EN_CALLING, *phrases("told tells tell urged urges assured believes believed thinks reported demanded")]
        ),
        telling=frozenset({"told", "tells", "tell"}),
        behind=frozenset(
            phrases("in on at during about last this later published released obtained seen filed conducted issued")
        ),
        plain=frozenset(phrases("said says say added adds told estimated estimates reported")),
        that=re.compile(r"\s+that\b"),
        quoting=re.compile(r"\b(?:quoted|citing|quoting)\b"),
    )


def _spanish() -> Speech:
    return Speech(
        cue=re.compile(
            rf"\b(?!(?:cuentan?|contó) con\b)(?:{_any(_ES_SAYING + _ES_CALLING + _ES_PARTICIPLES)}|"
            rf"(?:ha|han|había|habían) (?:{_any(list(SPANISH_PARTICIPLES))}))\b"
        ),
        calling=frozenset(_ES_CALLING),
        participle=frozenset(_ES_PARTICIPLES),
        according=re.compile(r"\b(?:[Ss]egún(?! (?:dijo|explicó|informó|señaló|indicó|afirmó))|[Dd]e acuerdo con)\s+"),
        between=re.compile(rf"\s*(?:\b(?:{_ES_BETWEEN}))\s*$", re.IGNORECASE),
        passive=re.compile(r"\b(?:fue|fueron|es|son|sido|ser|no|se)\s*$"),
        pronouns={"él": "he", "ella": "she", "ellos": "they", "ellas": "they"},
        determiners=frozenset(
            phrases(
                "el la los las un una unos unas otro otra otros otras su sus este esta varios varias muchos algunos "
                "algunas dos tres cuatro cinco"
            )
        ),
        stops=frozenset(
            phrases(
                "que quien quienes cual cuales cuando mientras donde si porque como y o u e pero aunque después "
                "antes es son era eran fue fueron ser sido ha han había hay no dijo él ella ellos lo le les se nos qué "
                "cómo para por nadie todos todo"
            )
        ),
        openings=re.compile(
            r"(?:(?:Pero|Y|Además|Luego|Entonces|Ahora|También|Sin embargo|Después|Mientras|Cuando|Hoy|Ayer)\b,?\s+)+"
        ),
        names=frozenset(
            [
                *_ES_DAYS,
                *phrases(
                    "el la los las un una pero y además luego entonces ahora también sin después mientras cuando en "
                    "de por para con sobre tras hoy ayer según esto eso así como si no su sus es"
                ),
            ]
        ),
        relative=frozenset({"quien"}),
        transitive=frozenset(_ES_CALLING),
        telling=frozenset(),
        behind=frozenset(
            phrases("en durante sobre tras ante desde con junto este esta a al ayer hoy publicado publicada difundido")
        ),
        plain=frozenset(phrases("dijo dice dijeron")),
        that=re.compile(r"\s+que\b"),
        quoting=re.compile(r"\b(?:citó|citando)\b"),
        persons=frozenset(_ES_PERSONS),
        genders={"el": "he", "un": "he", "este": "he", "la": "she", "una": "she", "esta": "she"},
        goes_on=re.compile(
            rf"(?:(?:Y|También|Además|Luego),? )?(?:(?:{_any(list(SPANISH))})|(?:Ha|Había) \w+d[oa])\b", re.IGNORECASE
        ),
        others=re.compile(r"\b(?:pregunt|interrog|acus|muri|falleci)\w*"),
        articles=re.compile(r"\b(?:el|la|los|las|un|una|su|sus|del|al)\s+\w{3,}"),
        reading=re.compile(
            r"\b(?:ley(?:ó|eron)|lee|cit(?:a|ó)|recibió|encontró|oyó|escuchó|mostró|llevaba|titul(?:a|ó)|reza)\b"
        ),
        titles=True,
    )


def _french() -> Speech:
    days = phrases("lundi mardi mercredi jeudi vendredi samedi dimanche")
    between = "aussi également encore ainsi toutefois cependant déjà en_revanche de_son_côté par_ailleurs"
    auxiliary = rf"(?:(?:a|ont|avait|avaient|s[’']est|se sont|s[’']était)\s+(?:(?:{_any(phrases(between))}) )?)"
    participle = _any(list(FRENCH_PARTICIPLES))
    present = _any(list(FRENCH))
    return Speech(
        cue=re.compile(rf"\b(?:{auxiliary}(?:{participle})(?:e?s?)|(?:se |s[’'])?(?:{present}))\b(?!-)"),
        calling=frozenset(phrases("qualifie qualifié juge jugé parle parlent")),
        participle=frozenset(),
        according=re.compile(
            r"\b(?:[Ss]elon|[Dd][’']après)\s+(?:les (?:mots|termes|dires) de )?(?!lui\b|elle\b|eux\b|que\b)"
        ),
        between=re.compile(
            rf"\s*(?:\b(?:a|ont|lui|aussi|également|ainsi|encore|toujours|même|ensuite|alors|hier|l[’']?|{'|'.join(days)}))\s*$",
            re.IGNORECASE,
        ),
        passive=re.compile(r"\b(?:est|sont|était|été|être|ne|pas|non|on|n[’']|qu[’'])\s*$"),
        pronouns={"il": "he", "elle": "she", "ils": "they", "elles": "they"},
        determiners=frozenset(
            phrases(
                "le la les l un une des son sa ses leur leurs ce cet cette ces plusieurs deux trois certains "
                "d’autres m mme mlle maître"
            )
        ),
        stops=frozenset(
            phrases(
                "que qui dont où quand lorsque si parce car comme et ou mais après avant pour par avec sans est sont "
                "a ont avait était il elle ils elles on ce qu’il qu’elle y ne pas selon lui tout tous rien personne"
            )
        ),
        openings=re.compile(
            r"(?:(?:Mais|Et|Puis|Or|Ainsi|Pourtant|Enfin|Aujourd’hui|Hier|Car|Comme|De son côté)\b,?\s+)+"
        ),
        names=frozenset(
            [
                *days,
                *phrases(
                    "le la les un une mais et puis or ainsi pourtant enfin en de dans pour par sur avec sans selon "
                    "après à au aux il elle ils elles on ce cela c’est si son sa ses leur qui que quoi quand comme "
                    "car"
                ),
            ]
        ),
        relative=frozenset({"qui"}),
        transitive=frozenset(),
        telling=frozenset(),
        behind=frozenset(
            phrases(
                "en dans lors à au aux autour sur sous devant derrière entre vers depuis hier ce cette publié publiée "
                "diffusé chez face"
            )
            + days
        ),
        plain=frozenset({"dit"}),
        that=re.compile(r"\s+qu(?:e\b|[’'])"),
        quoting=re.compile(r"\b(?:citant|cité|cite)\b"),
        persons=frozenset(_FR_PERSONS),
        genders={
            **dict.fromkeys(("le", "un", "son", "ce", "cet", "m."), "he"),
            **dict.fromkeys(("la", "une", "sa", "cette", "mme"), "she"),
        },
        goes_on=re.compile(r"(?:(?:Et|Puis),? )?(?:Il|Elle)\b"),
        others=re.compile(r"\b(?:interrog|demand|accus|mort|décéd)\w*"),
        articles=re.compile(r"\b(?:le|la|les|un|une|son|sa|ses|des|du|aux?|ce|cette)\s+\w{3,}|l[’']\w{4,} "),
        reading=re.compile(
            r"\b(?:lit|lu|cite|cité|reçu|trouvé|entendu|montré|porte|porté|tenaient|tenait|gravé|titre|titré)\b"
        ),
        titles=True,
        tied=re.compile(
            rf"(?:(?:a|ont|avait|avaient)|(?:{present})|s[’']\w+)(?:-t)?-"
            rf"(?P<pronoun>ils?|elles?)\b(?: (?:{participle})\b)?"
        ),
    )


def _german() -> Speech:
    """Return little but how names are read: the order of words tells the rest, see `german`."""
    none: frozenset[str] = frozenset()
    return Speech(
        cue=_NEVER,
        calling=none,
        participle=none,
        according=_NEVER,
        between=_NEVER,
        passive=_NEVER,
        pronouns=PRONOUNS,
        determiners=frozenset(phrases("der die das ein eine")),
        stops=none,
        openings=_NEVER,
        names=frozenset(
            phrases("der die das ein eine und aber doch auch in im am an auf bei mit nach von vor zu es er sie")
        ),
        relative=none,
        transitive=none,
        telling=none,
        behind=none,
        plain=none,
        that=_NEVER,
        quoting=_NEVER,
        reads=read_german,
    )


@lru_cache
def speech(language: str) -> Speech | None:
    """Return the patterns of a language by its BCP 47 tag, or None if there are none.

    >>> speech("es-CO") is speech("es-CO"), speech("fi")
    (True, None)
    """
    make = {"en": _english, "es": _spanish, "de": _german, "fr": _french}.get(language.partition("-")[0].lower())
    return None if make is None else make()
