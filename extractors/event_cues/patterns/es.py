"""Spanish cue words. Notation: see ``extractors/event_cues/notation.py``; what a strength means: ``Cues``."""

from collections.abc import Iterator

from extractors.event_cues.patterns import Cues
from extractors.event_cues.patterns.es_types import TYPES
from extractors.event_cues.patterns.es_words import ARTICLES, BREAKS, CLASSES, ELIDED, NUMBERS

__all__ = ["ARTICLES", "BREAKS", "CLASSES", "CUES", "ELIDED"]


def _role(role: str, side: str, strength: float, phrases: str) -> Cues:
    """The bodies on that side of the phrase (before | after) have the role."""
    return Cues("role", {"cue": "role", "role": role, "side": side}, strength, phrases)


def _place(relation: str, strength: float, phrases: str) -> Cues:
    """The place after the phrase is where something was (in), went (to) or came from; ``here`` is the dateline's."""
    return Cues("place", {"cue": "place", "relation": relation}, strength, phrases)


def _durations() -> Iterator[Cues]:
    for words, days in NUMBERS:
        told = "trabajo/debates/capacitación/formación/diálogo/sesiones"
        yield Cues(
            "span",
            {"cue": "duration", "days": days},
            0.9,
            f"<de/durante/en/dura/duró {words}/{days} días; {words}/{days} días de {told}/huelga/paro",
        )
    yield Cues("span", {"cue": "duration", "days": 7}, 0.8, "de una semana; una semana")
    yield Cues("span", {"cue": "duration", "days": 14}, 0.8, "de dos/2 semanas; dos semanas; quince días")
    yield Cues("span", {"cue": "duration", "days": 21}, 0.8, "de tres/3 semanas; tres semanas")


_MODES = [
    Cues("mode", {"cue": "mode", "mode": "hybrid"}, 0.95, """
        HELD ~~ híbrida/híbrido/semipresencial; HELD ~~ presencial y virtual;
        semipresencial; híbrida; híbrido; modalidad híbrida/mixta/semipresencial; presencial y virtual;
        <de forma/manera presencial y virtual/en línea; tanto presencial como
    """),
    Cues("mode", {"cue": "mode", "mode": "online"}, 0.95, """
        MEETING/TRAINING/VISIT ONLINE; MEETING/TRAINING ~~ HELD ~ ONLINE; HELD ~~ ONLINE; GATHER ONLINE;
        por/vía/mediante =Zoom/=Teams/=Skype/=Webex/videoconferencia; webinario/webinarios/webinar; videoconferencia;
        modalidad virtual; <de forma/manera virtual
    """),
    Cues("mode", {"cue": "mode", "mode": "online"}, 0.4, "en línea; virtual; virtuales; a distancia"),
    Cues("mode", {"cue": "mode", "mode": "in_person"}, 0.9, """
        presencial; <de forma/manera presencial; en persona; cara a cara;
        viaje/viajes/visita/visitas de estudio/estudios
    """),
    Cues("mode", {"cue": "mode", "mode": "in_person"}, 0.7, """
        HELD en ^; tuvo lugar en ^; GATHER en ^; ceremonia/acto de firma
    """),
    Cues("mode", None, 0.0, """
        plataforma/plataformas en línea; venta en línea; <trabajo a distancia; educación a distancia;
        plataformas digitales
    """),
]  # fmt: skip

_ROLES = [
    _role("organiser", "after", 0.95, """
        HELD ~~ por; LAUNCHED/PUBLISHED por; por iniciativa de/del; bajo los auspicios de/del;
        auspiciado/auspiciada por;
        ejecutado/ejecutada/elaborado/elaborada/preparado/preparada/realizado/realizada por;
        convocado/convocada/enviada/enviado por;
        a invitación de/del
    """),
    _role("organiser", "after", 0.85, """
        en colaboración con; en cooperación con; en alianza con; en asociación con; conjuntamente con; junto con;
        junto a; en conjunto con;
        con la colaboración/cooperación/participación de/del; en coordinación con
    """),
    _role("organiser", "before", 0.8, """
        HOLD/LAUNCH un/una/el/la/los/las/su/sus; organiza; organizan; organizó; organizaron; lanza; lanzan; lanzó;
        convoca; convocó
    """),
    _role("funder", "after", 0.95, """
        financiado/financiada/financiados/financiadas/cofinanciado/cofinanciada ~~ por;
        patrocinado/patrocinada/sufragado ~~ por;
        financiamiento/financiación/fondos/donación/donaciones/contribución/aporte/subvención de/del;
        apoyo/asistencia financiero/financiera de/del; con fondos de/del;
        gracias a un/una/la/los ~ donación/contribución/aporte de/del
    """),
    _role("funder", "after", 0.75, """
        con el apoyo de/del; con apoyo de/del; con la ayuda de/del; con el respaldo de/del;
        con la asistencia de/del; apoyado/apoyada por;
        respaldado/respaldada por; con el apoyo ~ de/del; gracias al apoyo de/del
    """),
    _role("funder", "before", 0.85, """
        CONTRIBUTE ~~ MONEY; financia; financian; cofinancia; aporta; aportó; apoya; respalda
    """),
    _role("participant", "after", 0.9, """
        en presencia de/del; PEOPLE de/del; con la participación de/del; se reunió/reunieron con; reunió además con;
        entrevistó/entrevistaron con;
        reúne/reunió a; encuentro con; visitó; integran/integraban/integrada por;
        acompañado/acompañados/acompañada por
    """),
    _role("participant", "after", 0.7, """
        entre; incluidos; incluido; entre ellos; firmado por; suscrito por; acuerdo con;
        encabezado/encabezada/liderado/liderada por;
        invitado/invitados; escuchó a/al
    """),
    _role("participant", "before", 0.85, """
        participó; participaron; asistió; asistieron; firmó; firmaron; firman; firma; suscribió; suscribieron;
        se comprometió; presentó; envió;
        estuvo representado; delegación; acordaron; acuerdan
    """),
    _role("subject", "after", 0.6, "en nombre de/del; informe sobre; nombrado/nombrada en; elección de/del"),
    _role("subject", "before", 0.6, """
        depositó; ratificó; ratifica; adoptó; adopta; aprobó; aprueba; declaró; estima; afirma; dijo; señaló;
        advierte
    """),
]  # fmt: skip

_PLACES = [
    _place("in", 1.0, """
        HELD/lanzado/lanzada/firmado/firmada/inaugurado/inaugurada/presentado/suscrito ~ en ^; GATHER en ^;
        EVENT en ^; sede en ^;
        tuvo lugar en ^; tendrá lugar en ^
    """),
    _place("post", 0.85, """
        director/directora/representante/coordinador/oficina/embajador para/en ^; oficina para EL? ~ ^
    """),
    _place("in", 0.8, "HOLD/LAUNCH/OPEN/SIGN/GATHER/MEETING/TRAINING/VISIT/END ~ en ^"),
    _place("at", 0.9, "CALL en ^"),
    _place("in", 0.8, "APPOINT/APPOINTED ~~ en ^"),
    _place("in", 0.45, "HOLD/LAUNCH/OPEN/SIGN/GATHER/MEETING/TRAINING/VISIT/END ~~ en ^"),
    _place("in", 0.4, """
        en ^; cerca de ^;
        en el/la norte/sur/este/oeste/centro/región/provincia/distrito/ciudad/departamento/estado de/del? ^;
        en la región/provincia/ciudad/localidad de ^; a través de ^
    """),
    _place("seat", 0.9, """
        Ginebra; =Nueva =York; Washington; Bruselas; Roma; París; Londres; Viena; Turín; Bangkok; Lima; Beirut;
        Abiyán;
        =Addis =Abeba; Santiago
    """),
    _place("to", 0.9, """
        visita/visitan/visitó/visitaron ^; VISIT ~ a/al ^; delegación a/al ^; viaja/viajó/viajaron a/al ^;
        llevará ~ a ^
    """),
    _place("to", 0.5, "a ^; al ^"),
    _place("from", 0.8, """
        procedente/procedentes/provenientes/provenientes/originarios de/del? ^; delegación de/del? ^;
        delegados de/del ^;
        ministro/ministra/ministros ~~ de/del? ^; OFFICE de/del? ^; llegado/llegados de/del ^; desde ^
    """),
    _place("here", 0.9, "MEETING/TRAINING/OPEN/END/GATHER/REPORTED ~ aquí; aquí TODAY; TODAY aquí"),
    Cues("seat", {"cue": "place", "relation": "headquarters", "country": "CH"}, 0.9, """
        en la sede de la =OIT; en la sede de la =Organización =Internacional del =Trabajo;
        en el =Palacio de las =Naciones; en la sede central de
    """),
    Cues("seat", {"cue": "place", "relation": "headquarters", "country": "CH"}, 0.5, """
        =Consejo de =Administración; =Conferencia =Internacional del =Trabajo
    """),
    _place("home", 0.9, """
        esta/nuestra ~ ciudad/localidad/isla/provincia/capital/comunidad;
        este/nuestro ~ pueblo/puerto/barrio/distrito/municipio
    """),
]  # fmt: skip

_SPANS = [
    *_durations(),
    Cues("span", {"cue": "edge", "edge": "start"}, 0.8, "OPEN; START; a partir de/del; lanzamiento"),
    Cues("span", {"cue": "edge", "edge": "end"}, 0.8, """
        END; dura/durará/continúa/continuará/prosigue/extiende/extenderá ~ hasta; hasta el; hasta
    """),
    Cues("span", {"cue": "edge", "edge": "force"}, 0.8, """
        entra/entran/entró/entrará/entrarán en vigor/vigencia; entrada en vigor; surte/surtirá efecto
    """),
    Cues("span", {"cue": "edge", "edge": "said"}, 0.8, """
        SPEAKER/funcionarios/policía/ministerio/informe declaró/anunció/dijo/indicó/señaló; declaró; indicó;
        dijo el/este
    """),
    Cues("span", {"cue": "edge", "edge": "other"}, 0.9, """
        en vísperas de/del; antes del/de; con miras al; coincide/coinciden con; previo al
    """),
    Cues("span", {"cue": "edge", "edge": "since"}, 0.7, "desde; desde el"),
    Cues("span", {"cue": "edge", "edge": "other"}, 0.7, """
        fecha límite; a más tardar; fundado/fundada/creado/creada/fundados/creados en/el; a raíz de/del;
        tras el/la/los; después del/de; expira/expiró/vence;
        plazo
    """),
]  # fmt: skip

_WHEN = [
    Cues("when", {"cue": "when", "day": "nowadays"}, 0.6, """
        hoy en día; de hoy; =Hoy; <aún/todavía/hasta/trabajo/mundo/sociedad/cuenta/son/es/ya TODAY;
        TODAY más/todavía/aún; <que hoy
    """),
    Cues("when", {"cue": "when", "day": "publication"}, 0.95, """
        REPORTED/GATHER ~ TODAY; TODAY ~ REPORTED; =Hoy se? REPORTED; TODAY en/con/por ^; TODAY que;
        TODAY un/una/el/la/los/las/su; TODAY aquí
    """),
    Cues("when", {"cue": "when", "day": "publication"}, 0.6, "TODAY"),
]  # fmt: skip

_SCOPES = [
    Cues("scope", {"cue": "scope", "scope": "global"}, 0.8, """
        mundial; mundiales; <el/del/al mundo; =Mundo; en todo el mundo; en NUMBER países; planeta; a escala mundial;
        global; globales
    """),
    Cues("scope", None, 0.0, """
        día mundial; banco mundial; organización mundial; mundo del trabajo; mundo árabe;
        programa mundial de alimentos; mundial de fútbol
    """),
]  # fmt: skip

CUES = [*TYPES, *_MODES, *_ROLES, *_PLACES, *_SPANS, *_WHEN, *_SCOPES]
