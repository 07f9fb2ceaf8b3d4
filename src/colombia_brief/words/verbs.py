"""Verbs of saying in German, French, Spanish, Portuguese and Italian, as news and stories conjugate them.

English has its own lists where they are used: how much a verb tells differs there by what it is asked for.
"""

from __future__ import annotations

from typing import Final

from colombia_brief.words.figures.text import phrases

# What is as often something else ("gab", "hielt", "fand", "a fait") is not here, unless it is never so beside a
# quotation; verbs of saying that part ("teilte ... mit") are here by their first half.
GERMAN: Final = tuple(
    phrases(
        "sagte sagten sagt sagen erklärte erklärten erklärt erklären meinte meinten meint meinen betonte betonten "
        "betont schrieb schrieben schreibt ergänzte ergänzten ergänzt berichtete berichteten berichtet fügte "
        "kritisierte kritisierten kritisiert forderte forderten fordert warnte warnten warnt antwortete antworteten "
        "antwortet fragte fragten fragt erzählte erzählten erzählt teilte teilten äußerte äußerten äusserte "
        "behauptete behaupteten behauptet versicherte versicherten versichert bestätigte bestätigten bestätigt "
        "bekräftigte bekräftigten bekräftigt unterstrich unterstreicht schimpfte schimpft rief riefen ruft schrie "
        "schreit seufzte seufzt murmelte murmelt flüsterte flüstert stöhnte stöhnt brüllte brüllt scherzte scherzt "
        "spottete spottet witzelte jubelte jubelt schwärmte schwärmt resümierte resümiert bilanzierte bilanziert "
        "konstatierte konstatiert kommentierte kommentiert beklagte beklagten beklagt bemängelte bemängelten "
        "bemängelt monierte monierten moniert rügte rügt mahnte mahnten mahnt erinnerte erinnert prognostizierte "
        "präzisierte argumentierte argumentierten argumentiert entgegnete entgegnet erwiderte erwidert konterte "
        "kontert widersprach widersprachen widerspricht "
        "versetzte gestand gesteht bekannte verriet verrät erläuterte erläutert beteuerte beteuerten "
        "beteuert dementierte dementiert beschwerte brummte brummt raunte zischte lobte lobten lobt notierte "
        "stammelte stotterte knurrte jammerte klagte klagten klagt wetterte wettert bemerkte räumte räumten räumt "
        "kündigte kündigten kündigt verkündete verkündet twitterte postete plädierte plädiert appellierte appelliert "
        "urteilte urteilt glaubte glaubt wunderte vermutete vermutet befürchtete befürchtet hoffte hofft versprach "
        "verspricht verteidigte begründete begründet unterbrach grinste schmunzelte lachte ärgerte ärgert freute "
        "freut staunte staunt fluchte drohte drohten droht zitierte protestierte protestiert schilderte schildert "
        "schilderten sprach entschuldigte rechtfertigte stichelte frotzelte feixte haderte hadert analysierte "
        "analysiert beharrte beharrt insistierte riet rät begann bat ortete ortet attestierte attestiert "
        "bescheinigte bescheinigt prophezeite prophezeit"
    )
)
"""Finite forms."""

GERMAN_PARTICIPLES: Final = tuple(
    phrases(
        "gesagt erklärt gemeint betont geschrieben ergänzt berichtet hinzugefügt kritisiert gefordert gewarnt "
        "geantwortet gefragt erzählt mitgeteilt geäußert geäussert behauptet versichert bestätigt bekräftigt "
        "unterstrichen geschimpft gerufen zugerufen geflüstert kommentiert beklagt bemängelt moniert gerügt "
        "gemahnt erinnert angekündigt eingeräumt zugegeben gestanden geklagt verkündet getwittert gepostet "
        "beteuert gedroht prophezeit versprochen vorgeworfen genannt bezeichnet attestiert bescheinigt gesprochen "
        "notiert entgegnet erwidert widersprochen gelobt"
    )
)
"""Those that follow "hat" and its like."""

FRENCH: Final = tuple(
    phrases(
        "dit disait disent déclare déclarent déclarait affirme affirment affirmait explique expliquent expliquait "
        "ajoute ajoutent estime estiment estimait assure assurent souligne soulignent précise précisent raconte "
        "racontent insiste insistent confie confient lance lancent répond répondent rétorque réplique prévient "
        "avertit indique indiquent rappelle rappellent note observe constate constatent regrette regrettent "
        "déplore déplorent dénonce dénoncent martèle poursuit conclut résume souffle glisse soupire ironise "
        "plaisante témoigne témoignent renchérit tranche admet reconnaît promet juge jugent critique critiquent "
        "accuse accusent réagit relate commente détaille écrit écrivait annonce annoncent argue argumente avoue "
        "avance s’exclame s'exclame s’indigne s'indigne s’insurge s'insurge s’interroge s'interroge s’étrangle "
        "s'étrangle s’agace s'agace s’emporte s’inquiète s’étonne s’amuse s’écrie crie murmure demande demandent "
        "interroge peste tonne confirme confirment nuance recommande fulmine enrage jubile sourit reprend complète "
        "plaide soutient soutiennent félicite réjouit souvient défend désole plaint rapporte rapportent scandent "
        "scandaient disaient criaient crient parle parlent évoque évoquent raille saluent réclame réclament exige "
        "exigent dénonçait racontait fustige fustigent enthousiasme rassure alerte alertent appelle cingle "
        "persifle balaie tempère justifie minimise prévoit prédit jure garantit fait_valoir fait_remarquer "
        "fait_observer fait_savoir veut_croire"
    )
)
"""Finite forms of the present and the imperfect."""

FRENCH_PARTICIPLES: Final = tuple(
    phrases(
        "dit déclaré affirmé expliqué ajouté estimé assuré souligné précisé raconté insisté confié lancé répondu "
        "rétorqué répliqué prévenu averti indiqué rappelé noté observé constaté regretté déploré dénoncé martelé "
        "poursuivi conclu résumé soufflé glissé soupiré ironisé plaisanté témoigné renchéri tranché admis reconnu "
        "promis jugé critiqué accusé réagi relaté commenté détaillé écrit annoncé argué argumenté avoué exclamé "
        "indigné insurgé interrogé crié murmuré demandé confirmé nuancé recommandé fulminé félicité réjoui plaidé "
        "soutenu répété salué réaffirmé réitéré tweeté publié défendu ordonné calculé prédit énuméré lâché tonné "
        "protesté scandé hurlé chuchoté complété corrigé tempéré enchaîné repris posté réclamé exigé menacé juré "
        "garanti justifié remercié souri proposé fustigé rassuré interrompu enthousiasmé alerté emporté inquiété "
        "étonné amusé moqué minimisé écrié fait_valoir fait_savoir fait_remarquer assumé"
    )
)
"""What follows "a", "ont" or "avait"."""

SPANISH: Final = tuple(
    phrases(
        "dijo dice dicen dijeron decía afirmó afirma afirmaron aseguró asegura aseguraron señaló señala señalaron "
        "explicó explica explicaron añadió añade añadieron agregó agrega declaró declara declararon indicó indica "
        "indicaron manifestó manifiesta sostuvo sostiene contó cuenta recordó recuerda escribió escribe apuntó "
        "apunta subrayó subraya advirtió advierte advirtieron insistió insiste respondió responde preguntó "
        "pregunta comentó comenta expresó expresa reconoció reconoce denunció denuncia lamentó lamenta precisó "
        "precisa destacó destaca reiteró reitera anunció anuncia concluyó concluye matizó matiza replicó replica "
        "zanjó argumentó argumenta alegó admitió admite informó informa informaron relató relata resumió resume "
        "celebró celebra prometió promete criticó critica tuiteó contestó contesta repitió repite confesó confiesa "
        "exclamó exclama gritó grita susurró murmuró protestó protesta opinó opina ironizó bromeó sentenció "
        "remarcó recalcó recalca puntualizó aclaró aclara detalló detalla acusó acusa reclamó reclama "
        "exigió exige pidió vaticinó auguró confirmó confirma negó presumió presume rebatió enfatizó prosiguió "
        "continuó resaltó valoró avisó avisa urgió refirió adelantó rogó ordenó gimió mencionó repetía sostenía "
        "disparó tiró espetó reprochó reprocha aconsejó aconseja exhortó proclamó proclama graficó enumeró "
        "resumieron zanja insistieron recordaron exigieron reclamaron pidieron denunciaron lamentaron criticaron "
        "contaron respondieron soltó suelta lanzó lanza lamentaba cantaban contaba explicaba aseguraba afirmaba "
        "señalaba comentaba recordaba insistía advertía narró narra bromea cuestionó cuestiona reveló revela "
        "murmura suspira suspiró ironiza detallaron reclamaban coreaban gritaban consideró considera estimó estima "
        "celebraron alertó alerta apostilló apostilla aseveró asevera amenazó amenaza vaticina alabó alaba elogió "
        "elogia achacó achaca atribuyó atribuye exageró recomienda recomendó sugirió sugiere defendió defiende "
        "justificó aplaudió saludó rebate replican replicaron zanjan zanjaron"
    )
)
"""Finite forms."""

SPANISH_PARTICIPLES: Final = tuple(
    phrases(
        "dicho afirmado asegurado señalado explicado añadido agregado declarado indicado manifestado sostenido "
        "contado recordado escrito apuntado subrayado advertido insistido respondido preguntado comentado "
        "expresado reconocido denunciado lamentado precisado destacado reiterado anunciado concluido matizado "
        "replicado argumentado alegado admitido informado relatado resumido celebrado prometido criticado tuiteado "
        "contestado repetido confesado exclamado protestado opinado remarcado recalcado puntualizado aclarado "
        "detallado reclamado exigido confirmado reprochado zanjado "
        "tachado calificado tildado acusado definido descrito instado ironizado pedido negado justificado "
        "defendido sugerido recomendado"
    )
)
"""Those that follow "ha"."""

PORTUGUESE: Final = tuple(
    phrases(
        "disse diz dizem disseram afirmou afirma afirmaram garantiu garante explicou explica acrescentou acrescenta "
        "declarou declara contou conta lembrou lembra escreveu escreve ressaltou ressalta destacou destaca alertou "
        "alerta insistiu respondeu responde perguntou pergunta comentou comenta reconheceu reconhece denunciou "
        "lamentou lamenta concluiu rebateu rebate admitiu admite relatou relata prometeu repetiu completou completa "
        "salientou sublinhou frisou criticou defendeu anunciou informou assegurou referiu confessou gritou reiterou "
        "argumentou indicou observou"
    )
)
"""Finite forms."""

ITALIAN: Final = tuple(
    phrases(
        "detto dice disse dicono affermato afferma dichiarato dichiara spiegato spiega spiegano aggiunto aggiunge "
        "commentato commenta raccontato racconta ricordato ricorda scritto scrive sottolineato sottolinea osservato "
        "osserva risposto risponde rispose chiese chiesto assicurato assicura avvertito avverte ribadito ribadisce "
        "precisato precisa concluso conclude confessato confessa ammesso ammette replicato replica accusato accusa "
        "denunciato denuncia lamentato attaccato annunciato annuncia insiste insistito sostiene sostenuto"
    )
)
"""Finite forms of the present, and the participles that follow "ha"."""
