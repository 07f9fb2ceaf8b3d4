"""Who a German phrase names or describes: all nouns have capitals there, and offices and names need telling apart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from colombia_brief.words.figures.text import phrases
from colombia_brief.words.speakers import Speaker

if TYPE_CHECKING:
    from collections.abc import Iterator

PRONOUNS: Final = {"er": "he", "sie": "she"}
DETERMINERS: Final = frozenset(
    phrases(
        "der die das ein eine dessen deren sein seine ihr ihre unser unsere mein meine mehrere viele einige zwei "
        "drei vier fünf beide dieser diese jener jene manche mancher ein anderer"
    )
)
# In lower case before a noun, without being its adjective.
FUNCTION: Final = frozenset(
    phrases(
        "den dem des einen einem einer eines seinen seinem seiner ihren ihrem ihrer keine keiner keinen und oder "
        "sowie aber doch in im am an auf bei beim mit nach vor zu zum zur von vom aus über unter gegen für gegenüber "
        "wegen seit bis dazu daher weiter immer wieder gestern heute morgen später sie er es man alle allen werde "
        "würden werden hatte habe hätten wäre sei seien wurde diesen dieser diesem jeden jede jeder sich wenn weil "
        "dass daß ob wie als so"
    )
)
DATIVE: Final = frozenset(phrases("dem der den des einem einer eines"))
_PARTICLES: Final = frozenset(phrases("von van de del di da dos bin al ten zu el"))
# "Ursula von der Leyen": two particles in a row.
_TWO_PARTICLES: Final = {("von", "der"), ("van", "der"), ("van", "den"), ("de", "la")}
_POLITE: Final = frozenset({"Frau", "Herr", "Herrn"})
_GENITIVE: Final = frozenset(phrases("der des vom von"))
_ABBREVIATED: Final = re.compile(r"(?:Dr|Prof|Dipl|Ing|St|Hr|Fr|Frhr|[A-ZÄÖÜ])\.(?:-[A-ZÄÖÜ][a-z]*\.?)?$")
_TOKEN: Final = re.compile(r"\s*([^\s]+)")
_END: Final = re.compile(r"[,.;:!?()\[\]“”„»«\"…]")
_ADJECTIVE: Final = re.compile(r"[a-zäöüß0-9][a-zäöüß0-9-]*(?:e|er|en|es)$")
_YEARS_OLD: Final = re.compile(r"\d+-Jährige[nrs]?$")
_CAPITAL: Final = re.compile(r"(?:[^\W\d_a-zß-öø-ÿ]|\d+-[A-ZÄÖÜ])[\w’'\u2011&/.-]*$")
# How offices, professions and other roles end; compounds end as their last part does.
ROLE: Final = re.compile(
    r"(?:^|.*[a-zäöüß-])(?:minister|präsident|kanzler|meister|chef|leiter|sprecher|direktor|intendant|vorsteher|rat|rät|trainer|"
    r"manager|inspektor|kommissar|anwalt|anwält|richter|forscher|wissenschaftler|expert|ökonom|olog|"
    r"historiker|politiker|politolog|biolog|geolog|mediziner|arzt|ärzt|pfarrer|bischof|bischöf|pastor|priester|lehrer|"
    r"schüler|student|professor|rektor|dekan|autor|schriftsteller|regisseur|schauspieler|sänger|musiker|komponist|dirigent|"
    r"künstler|maler|fotograf|journalist|redakteur|korrespondent|kritiker|verleger|händler|bäcker|metzger|fleischer|"
    r"gärtner|landwirt|winzer|förster|fischer|wirt|kellner|koch|köch|friseur|fahrer|pilot|kapitän|stürmer|torwart|"
    r"verteidiger|spieler|läufer|schiedsrichter|präsidium|gründer|unternehmer|geschäftsführer|eigentümer|besitzer|betreiber|"
    r"inhaber|berater|analyst|volkswirt|gutachter|sachverständig|ermittler|kommandant|general|oberst|major|hauptmann|soldat|"
    r"botschafter|diplomat|unterhändler|senator|landrat|landrät|bürgermeister|dezernent|kämmerer|referent|sekretär|"
    r"moderator|reporter|vertreter|nachbar|anwohner|bewohner|mieter|kunde|kundin|zeuge|zeugin|rentner|patient|pfleger|"
    r"seelsorger|betreuer|erzieher|ingenieur|architekt|techniker|informatiker|physiker|chemiker|mathematiker|"
    r"statistiker|philosoph|theolog|jurist|detektiv|polizist|beamter|beamtin|funktionär|gewerkschafter|aktivist|"
    r"demonstrant|organisator|veranstalter|kurator|kustos|archivar|bibliothekar|züchter|jäger|imker|hirt|schäfer|sheriff|"
    r"aufseher|wächter|boss|star|könig|königin|prinz|prinzessin|graf|gräfin|fürst|fürstin|papst|kardinal|abt|baron|"
    r"ministerpräsident|hauptkommissar|kolleg|führer|gegner|vorgänger|nachfolger|sieger|retter|helfer|rival|freund|adjutant|leutnant|feldwebel|vize|mitarbeiter|mitglied|kandidat|abgeordneter|bauer|"
    r"bäuerin|ratsherr|ratsfrau|obmann|obfrau|hauptfrau|kauffrau|kaufmann|fachfrau|fachmann|bäurin|coach|ex-profi)"
    r"(?:in|e|en|innen|n|s)?$|"
    r".*(?:beauftragte|vorsitzende|abgeordnete|angestellte|angeklagte|beschuldigte|vorständin|vorstand|beamte|verwandte|"
    r"gelehrte|delegierte|überlebende|reisende|bekannte|jährige|verantwortliche|beigeordnete)[rn]?$|"
    r"(?:Herr|Frau|Dr\.|Prof\.|Hr\.|Fr\.|Opa|Oma|Onkel|Tante|Schwester|Bruder|Pater|Mutter|Vater|Sir|Lady|Lord|Vize|Ex)$|"
    r"(?-i:[A-ZÄÖÜ]{2,})-[\w-]+$",
    re.IGNORECASE | re.DOTALL,
)
# What an unknown office can end like, but hardly a first name as long.
_ROLE_LIKE: Final = re.compile(
    r"(?!Alexander$|Konstantin$|Constantin$|Benjamin$|Valentin$|Sebastian$|Katharin)\w{4,}(?:er|in|ist|or|ent|ant|eur)$"
)
INFLECTED: Final = re.compile(r"\w+(?:e|er|en|es|em)\s")
"""An adjective with its ending, which has a capital only at the head of a sentence."""
# Abstract nouns: no names of one word.
_ABSTRACT: Final = re.compile(r"\w{2,}(?:ung|ungen|heit|keit|schaft|tät|tion|ismus|nis)$")
_NO_NAME: Final = re.compile(
    r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|"
    r"Sonnabend|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Uhr|Ende|"
    r"Anfang|Angaben|Anfrage|Nein|Ja|Niemand|Jemand|Keiner|Einer|Eine|Beide|Alle|Manche|Viele|Andere|Wer|Was|Das|Dies|"
    r"Es|Man|Wir|Ich|Sie|Er|Ihr|Du|Der|Die|Ein|Den|Dem|Des|Und|Aber|Doch|Auch|So|Wie|Als|Wenn|Dann|Da|Dort|Hier|Nun|Nach|Vor|In|"
    r"Im|Am|An|Auf|Bei|Mit|Zu|Zum|Zur|Von|Vom|Aus|Über|Unter|Für|Gegen|Seit|Laut|Gegenüber|Später|Zuvor|Dabei|Dazu|"
    r"Danach|Daraufhin|Gestern|Heute|Morgen|Schließlich|Außerdem|Zudem|Wörtlich|Weiter|Noch|Nur|Selbst|Rat|Recht)$"
)
ORGANIZED: Final = re.compile(
    r"(?:universität|hochschule|institut|verband|verein|bund|bahn|bank|gesellschaft|amt|ministerium|regierung|partei|fraktion|"
    r"agentur|zeitung|klinik|krankenhaus|museum|theater|stiftung|kammer|gewerkschaft|polizei|gericht|behörde|rat|dienst|"
    r"werk|werke|konzern|unternehmen|hilfe|union|kirche|orchester|kommission|club|klub|gruppe)s?$",
    re.IGNORECASE,
)
# Whom "von der" leads to after a surname: "Rau von der CDU", "Rau von der Feuerwehr".
_EMPLOYER: Final = re.compile(
    r"(?:stadt|gemeinde|schule|wehr|tafel|initiative|liga|stelle|zentrale|wacht|kasse|presse|linken?|post|messe|uni|front|"
    r"basis|familie|firma|ei|ik)$|(?-i:[A-ZÄÖÜ]{2})",
    re.IGNORECASE,
)
# What is said to say something without being anyone: "so der Titel".
_NOBODY: Final = frozenset(
    phrases(
        "Titel Plan Motto Tenor Idee Name Vorwurf Fazit Devise Slogan Credo Gedanke Begründung Urteil Appell "
        "Forderung Argument Antwort Wortlaut Untertitel Überschrift Schlagzeile Text Refrain Satz Frage Formel "
        "Formulierung Hoffnung Ziel These Botschaft Kritik Annahme Vermutung Einschätzung Theorie Befürchtung Klage "
        "Parole Ansage Rat Wunsch Traum Theorie Inschrift Aufschrift Zitat Sprichwort Wort Wunsch"
    )
)
_MOST_WORDS: Final = 14
_MOST_ADJECTIVES: Final = 3
_WITH_OFFICE: Final = 3


def read_phrase(text: str, at: int = 0, *, dative: bool = False, plural: bool = False) -> tuple[Speaker, int] | None:
    """Return who the phrase at a place names or describes, and where it ends; None if that is nobody.

    Args:
        text: The text.
        at: Where the phrase begins.
        dative: Whether it stands behind "laut", where "dem" and "der" are articles.
        plural: Whether its verb is in the plural, so that a bare noun describes several.

    >>> read_phrase("die Finanzministerin Katrin Bröcker am Montag")[0].name
    'Katrin Bröcker'
    >>> read_phrase("eine Sprecherin der Polizei, wie")[0].described_as
    'eine Sprecherin der Polizei'
    """
    words = list(_words(text, at))
    if not words:
        return None
    first = words[0][0]
    if (pronoun := PRONOUNS.get(first.lower())) and not dative:
        return Speaker(words=first, pronoun="they" if plural else pronoun), words[0][2]
    count = 0
    has_article = first.lower() in DETERMINERS or (dative and first in DATIVE)
    if has_article and len(words) > 1 and words[1][0] in DETERMINERS:
        # As in "habe ihr eine Pistole gezeigt".
        words = words[:1]
    count += has_article
    count += sum(1 for _ in _adjectives(words[count:]))
    begin = count
    count = _capitals(words, count)
    if count == begin:
        return None
    head = [word for word, _, _ in words[begin:count]]
    speaker = _named(words, begin, count, has_article=has_article)
    if speaker is None:
        if head[-1] in _NOBODY or _NO_NAME.match(head[-1]):
            return None
        if not has_article and not plural and begin == 0:
            return None
        count = _with_genitive(words, count)
        said = text[words[0][1] : words[count - 1][2]]
        speaker = Speaker(words=said, described_as=said)
    return speaker, words[count - 1][2]


def _words(text: str, at: int) -> Iterator[tuple[str, int, int]]:
    """Yield words with their places, up to the first punctuation."""
    for _ in range(_MOST_WORDS):
        found = _TOKEN.match(text, at)
        if found is None:
            return
        word, start, at = found[1], found.start(1), found.end()
        stop = None if _ABBREVIATED.match(word) else _END.search(word)
        if stop is not None:
            if stop.start():
                yield word[: stop.start()], start, start + stop.start()
            return
        yield word, start, at


def _adjectives(words: list[tuple[str, int, int]]) -> Iterator[str]:
    for word, _, _ in words[:_MOST_ADJECTIVES]:
        if not _ADJECTIVE.match(word) or word in FUNCTION:
            return
        yield word


def _capitals(words: list[tuple[str, int, int]], at: int) -> int:
    """Return where a run of capitalized words ends, with the particles of names in it."""
    begin = at
    while at < len(words):
        word = words[at][0]
        following = words[at + 1][0] if at + 1 < len(words) else ""
        if _YEARS_OLD.match(word):
            # "die 67-Jährige", and what follows is something else.
            return at + 1
        if _CAPITAL.match(word) or (word in _PARTICLES and following and _CAPITAL.match(following)):
            at += 1
        elif _has_two_particles(words, begin, at):
            at += len(("von", "der"))
        else:
            break
    return at


def _has_two_particles(words: list[tuple[str, int, int]], begin: int, at: int) -> bool:
    """Tell whether a name goes on with two particles: behind a first name alone, and before no employer."""
    following = [word for word, _, _ in words[at : at + 3]]
    if len(following) < len(("von", "der", "Leyen")) or tuple(following[:2]) not in _TWO_PARTICLES:
        return False
    family = following[2]
    if not _CAPITAL.match(family) or any(pattern.search(family) for pattern in (_EMPLOYER, ORGANIZED, _ABSTRACT)):
        return False
    names = [word for word, _, _ in words[begin:at] if not ROLE.match(word)]
    return len(names) == 1 or (not names and at > begin and words[at - 1][0] in _POLITE)


def _with_genitive(words: list[tuple[str, int, int]], at: int) -> int:
    """Return where a description ends with whose it is: "der Sprecher | des Ministeriums"."""
    if at < len(words) and words[at][0] in _GENITIVE:
        begin = at + 1 + sum(1 for _ in _adjectives(words[at + 1 :]))
        end = _capitals(words, begin)
        return end if end > begin else at
    return at


def _named(words: list[tuple[str, int, int]], begin: int, end: int, *, has_article: bool) -> Speaker | None:
    """Return the name that a run of capitalized words ends with, told apart from the office before it."""
    run = [word for word, _, _ in words[begin:end]]
    offices = 0
    while offices < len(run) and ROLE.match(run[offices]) and (offices + 1 < len(run) or offices == 0):
        offices += 1
    if not offices and len(run) >= _WITH_OFFICE and run[0].endswith("s") and ROLE.match(run[1]):
        # "Frankreichs Präsident Emmanuel Macron"
        offices = 2
    if offices == len(run):
        return None
    if not offices and len(run) >= _WITH_OFFICE:
        is_office = (has_article and run[0][-1:] != "e") or (not has_article and _ROLE_LIKE.match(run[0]))
        offices = 1 if is_office and not any(map(ORGANIZED.search, run)) else 0
    name = run[offices:]
    if len(run) == 1 and _ABSTRACT.match(run[0]):
        return None
    if (has_article and not offices) or any(map(_NO_NAME.match, name)):
        return None
    if name[0] in _PARTICLES and not (offices and run[offices - 1] in _POLITE):
        return None
    said = " ".join(word for word, _, _ in words[:end])
    role = " ".join(word for word, _, _ in words[int(has_article) : begin + offices])
    return Speaker(words=said, name=" ".join(name), role=role or None)


def read_german(words: str) -> Speaker | None:
    """Return who `words` name or describe if they do nothing else, or None.

    >>> read_german("Bäckermeister Alfons Kettler").role
    'Bäckermeister'
    >>> read_german("Kettler in der Backstube") is None
    True
    """
    found = read_phrase(words.strip())
    return found[0] if found is not None and found[1] == len(words.strip()) else None
