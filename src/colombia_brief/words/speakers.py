"""Who a few words name or describe: a person with a role, an organization, "a person familiar with the talks"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from colombia_brief.model.vocabulary import SourceKind
from colombia_brief.words.figures.text import phrases

if TYPE_CHECKING:
    from colombia_brief.words.speech import Speech

_UPPER: Final = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĪĽŁŃŇŐŘŚŞŠŢŤŪŮŰŹŻŽ]"
_SHORTENED: Final = (
    "Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Brig|Lt|Col|Maj|Capt|Cmdr|Sgt|Adm|Rev|Prof|Jr|Sr|St|Inc|Corp|Co|Ltd|Sra|Srta|Dra"
)
# A full stop belongs to abbreviations and initials; behind another word, the sentence ends.
_WORD: Final = (
    rf"(?:(?:{_SHORTENED})\.|(?:{_UPPER}\.)+(?:[-\u2011]{_UPPER}\.)*|"
    rf"(?:{_UPPER}|(?:al|el|d|O|Mc|de)[-\u2011’']{_UPPER})(?:[\w’'\u2011&-]|\.(?=\w))*)"
)
PARTICLE: Final = (
    "(?:von der|van den|von und zu|de|du|del|de la|de los|de las|la|le|van|van der|von|der|den|bin|ibn|al|el|da|dos|du"
    "|ben|y|&)"
)
NAME: Final = re.compile(rf"{_WORD}(?: (?:{PARTICLE} )?{_WORD})*")
_OF: Final = re.compile(rf" (?:of|for|de|del|de la) (?:the |el |la )?(?={_UPPER})")
# Words that only organizations have in their names. The list need not be complete: what kind a source is, a person
# confirms with the rest.
_ORGANIZATION: Final = re.compile(
    r"\b(?:Department|Ministry|Ministerio|Agency|Agencia|Bureau|Administration|University|Universidad|Institute|Instituto|"
    r"College|School|Bank|Banco|Police|Policía|Court|Tribunal|Corte|Council|Consejo|Commission|Comisión|Committee|Comité|"
    r"Association|Asociación|Foundation|Fundación|Union|Sindicato|Party|Partido|Center|Centre|Centro|Office|Oficina|"
    r"Inc|Corp|Ltd|LLC|Group|Grupo|Company|Times|Post|News|Press|Authority|Service|Servicio|Services|Board|Campaign|"
    r"Congress|Senate|Senado|Parliament|House|Alcaldía|Gobierno|Government|Nations|Naciones|Organization|Organización|"
    r"Federation|Federación|League|Society|Network|Hospital|Museum|Museo|Army|Navy|Force|Guard|Treasury|Pentagon|Kremlin)\b"
)
_ORGANIZED: Final = re.compile(
    r"\b(?:service|commission|federation|association|council|company|agency|ministry|board|county|government|union|party|"
    r"committee|court|newspaper|railway|bank|department|police|team|group|club|hospital|university|institute|campaign|"
    r"federación|asociación|comisión|consejo|empresa|compañía|agencia|ministerio|gobierno|sindicato|partido|comité|"
    r"tribunal|periódico|banco|instituto|policía|ayuntamiento|alcaldía|oposición|universidad|groupe|préfecture|mairie|parquet|"
    r"ministère|syndicat|collectif|entreprise|gouvernement|ligue|"
    r"\w*(?:verband|ministerium|polizei|regierung|gesellschaft|stiftung|behörde|gewerkschaft|konzern|unternehmen|zeitung|"
    r"partei|fraktion|klinik|gericht|kammer|bahn|bund|verein))$",
    re.IGNORECASE,
)
_ACRONYM: Final = re.compile(r"[A-Z]{2,6}|(?:[A-Z]\.){2,}")
_DATASET: Final = re.compile(r"\b(?:data|statistics|figures|census|datos|estadísticas|cifras|censo)$", re.IGNORECASE)
_POST: Final = re.compile(r"\b(?:tweet|tuit|post|posting|publicación)$")
_DOCUMENT: Final = re.compile(
    r"\b(?:report|study|statement|letter|document|documents|lawsuit|complaint|memo|filing|filings|indictment|survey|poll|"
    r"paper|book|transcript|affidavit|audit|email|e-mail|emails|review|analysis|records)$|"
    # In Spanish, adjectives follow.
    r"\b(?:informe|estudio|comunicado|carta|documentos?|encuesta|demanda|sentencia)\b",
    re.IGNORECASE,
)  # fmt: skip
_BEHIND_HEAD: Final = re.compile(r" (?:of|from|by|on|for|at|in|that|posted|sent|obtained|de|del|sobre|para|por) ")
_KINDS: Final = ((_DATASET, SourceKind.DATASET), (_POST, SourceKind.POST), (_DOCUMENT, SourceKind.DOCUMENT))
_TITLES: Final = frozenset(
    phrases(
        "mr mrs ms miss dr sen rep gov gen brig col lt maj capt cmdr sgt adm rev prof president presidente "
        "presidenta senator senador senadora governor gobernador gobernadora mayor alcalde alcaldesa secretary "
        "secretaria secretario representative congressman congresswoman minister ministro ministra judge juez "
        "jueza justice general coronel colonel captain capitán lieutenant sergeant officer chief director "
        "directora professor profesor profesora doctor doctora prime premier vice deputy sir lady lord king queen "
        "prince princess pope attorney speaker chairman chairwoman chancellor commissioner ambassador embajador "
        "embajadora fiscal sheriff spokesman spokeswoman sr sra srta dra don doña padre father sister brother former ex"
    )
)
_BARE: Final = frozenset(
    phrases(
        "police prosecutors officials critics aides witnesses residents neighbors experts analysts scientists "
        "researchers lawmakers authorities investigators doctors activists supporters opponents advocates "
        "organizers lawyers economists democrats republicans policía autoridades funcionarios testigos vecinos "
        "expertos analistas investigadores fiscales"
    )
)
# Words of the lists of days, months and articles that are as well parts of names.
_NAMES_TOO: Final = frozenset({"La", "El", "Los", "Las", "An", "Jan", "May", "June", "April", "August"})
_NAMES_TOO_LOW: Final = frozenset({"la", "el", "los", "las", "an"})
# Articles without their full stop; French "M." is a title.
_INITIALS: Final = frozenset({"A.", "L."})
_ELIDED: Final = re.compile(r"^([Ll])[’'](?=\w)")
_BINDING: Final = frozenset(
    {"of", "for", "with", "from", "in", "at", "by", "de", "del", "con", "para", "à", "au", "aux", "du", "des"}
)
# What words stand on, and nobody says.
_SIGNS: Final = frozenset(
    phrases(
        "sign signs banner banners poster posters placard placards headline bandera pancarta pancartas cartel carteles "
        "letrero camiseta lema affiche affiches affichette pancarte pancartes banderole banderoles écriteau"
    )
)
_PHRASE: Final = re.compile(r"[\w.’'\u2011&/ -]+")
_ABBREVIATED: Final = 3
_LONGEST: Final = 14
_MOST_BEFORE: Final = 6


@frozen(kw_only=True)
class Speaker:
    """A source as the words of an article give it.

    Attributes:
        words: The words, as printed.
        name: The proper name in them, without titles; None for a description or a pronoun.
        role: What stands before the name: titles, offices; None if nothing does.
        described_as: The words, where they describe without naming; None for a name or a pronoun.
        pronoun: What tells pronouns apart ("he", "she", "they"), if it is only one; "omitted" where a language leaves
            it out; else empty.
    """

    words: str
    name: str | None = None
    role: str | None = None
    described_as: str | None = None
    pronoun: str = ""

    @property
    def surname(self) -> str:
        """The last word of the name, by which an article calls a person again; empty without a name."""
        return (self.name or "").rpartition(" ")[2]

    @property
    def kind(self) -> SourceKind:
        """What kind of source the words seem to name."""
        words = self.name or self.described_as or ""
        head = _BEHIND_HEAD.split(words)[0]
        for pattern, kind in _KINDS:
            if pattern.search(head):
                return kind
        if self.name:
            is_organization = _ORGANIZATION.search(head) or _ACRONYM.fullmatch(head)
        else:
            is_organization = _ORGANIZED.search(head)
        return SourceKind.ORGANIZATION if is_organization else SourceKind.PERSON


def read_speaker(words: str, patterns: Speech) -> Speaker | None:
    """Return who `words` name or describe if they do nothing else, or None.

    >>> from colombia_brief.words.speech import speech
    >>> english = speech("en")
    >>> speaker = read_speaker("campaign manager Jane van Roe", english)
    >>> speaker.name, speaker.role
    ('Jane van Roe', 'campaign manager')
    >>> read_speaker("a person familiar with the talks", english).described_as
    'a person familiar with the talks'
    >>> read_speaker("after the vote Roe", english) is None
    True
    """
    if patterns.reads is not None:
        return patterns.reads(words)
    words = words.strip()
    # French ties its article to the noun: l’entreprise.
    tokens = _ELIDED.sub(r"\1 ", words).split()
    if not tokens or len(tokens) > _LONGEST:
        return None
    if (pronoun := patterns.pronouns.get(words.lower())) is not None:
        return Speaker(words=words, pronoun=pronoun)
    lowered = [token.lower().strip(".") for token in tokens]
    if not patterns.stops.isdisjoint(lowered) or lowered[-1] in patterns.determiners or not _is_plain(words):
        return None
    if patterns.cue.search(words) or lowered[0] in _BINDING:
        return None
    return _named(words, patterns) or _described(words, tokens, patterns)


def _is_plain(words: str) -> bool:
    """Tell whether words are one phrase: no punctuation but that of names and abbreviations."""
    if _PHRASE.fullmatch(words) is None:
        return False
    stops = [token[:-1].lower() for token in words.split()[:-1] if token.endswith(".")]
    return all(len(stem) <= _ABBREVIATED or stem in _TITLES or "." in stem for stem in stops)


def _named(words: str, patterns: Speech) -> Speaker | None:
    found = _last_name(words)
    if found is None:
        return None
    before, name, rest = words[: found.start()].split(), found[0].split(), words[found.end() :]
    has_office = False
    while rest and _is_title(name[-1], patterns):
        # "Secretary of State Jane Roe": the office has a name in it, and the speaker's follows.
        office = NAME.search(rest)
        if office is None or " " not in office[0]:
            return None
        before += [*name, *rest[: office.start()].split()]
        name, rest = office[0].split(), rest[office.end() :]
        before.append(name.pop(0))
        has_office = True
    titles = [index for index, word in enumerate(name) if _is_title(word, patterns)]
    if titles:
        before += name[: titles[-1] + 1]
        name = name[titles[-1] + 1 :]
    if (
        not name
        or len(before) > _MOST_BEFORE
        or not _is_name(name, patterns)
        or any(word[0].isdigit() for word in before)
    ):
        return None
    lowered = [word.lower() for word in before]
    if not _BINDING.isdisjoint(lowered) and not titles and not has_office:
        # "a spokesman for Roe" describes, though a name is in it.
        return (
            Speaker(words=words, described_as=words)
            if words[0].islower() or lowered[0] in patterns.determiners
            else None
        )
    role = _ELIDED.sub("", " ".join(word for word in before if word.lower().rstrip(".") not in patterns.determiners))
    whole = " ".join(name)
    if rest and (len(name) == 1 or _ORGANIZATION.search(whole)):
        whole += rest
    return Speaker(words=words, name=whole, role=role or None)


def _last_name(words: str) -> re.Match[str] | None:
    """Return the name that the words end with, or that only "of" and another name follows."""
    for found in NAME.finditer(words):
        if found.end() == len(words) or _OF.match(words, found.end()):
            return found
    return None


def _is_name(name: list[str], patterns: Speech) -> bool:
    if name[-1].endswith(("’s", "'s", "’", "'")):
        return False
    capitalized = [word for word in name if word[0].isupper()]
    too = _NAMES_TOO | _INITIALS
    return not any(word.lower().strip(".") in patterns.names and word not in too for word in capitalized)


def _is_title(word: str, patterns: Speech) -> bool:
    plain = word.lower().rstrip(".")
    is_article = plain in patterns.determiners and plain not in _NAMES_TOO_LOW and word not in _INITIALS
    return plain in _TITLES or is_article


def _described(words: str, tokens: list[str], patterns: Speech) -> Speaker | None:
    lowered = [token.lower() for token in tokens]
    if len(tokens) > 1 and (lowered[1] in patterns.names or lowered[1] in _SIGNS):
        # "el miércoles", "la pancarta"
        return None
    if tokens[0][0].isupper() and lowered[0] not in patterns.determiners and len(tokens) > 1 and _works(words):
        # "State Department data": a name in its own right.
        return Speaker(words=words, name=words)
    if (lowered[0] in patterns.determiners and len(tokens) > 1) or not _BARE.isdisjoint(lowered):
        return Speaker(words=words, described_as=words)
    return None


def _works(words: str) -> bool:
    return any(pattern.search(words) for pattern in (_DATASET, _DOCUMENT))
