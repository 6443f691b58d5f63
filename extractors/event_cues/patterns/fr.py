"""French cue words. Notation: see ``extractors/event_cues/notation.py``; what a strength means: ``Cues``."""

from collections.abc import Iterator

from extractors.event_cues.patterns import Cues
from extractors.event_cues.patterns.fr_types import TYPES
from extractors.event_cues.patterns.fr_words import ARTICLES, BREAKS, CLASSES, ELIDED, NUMBERS

__all__ = ["ARTICLES", "BREAKS", "CLASSES", "CUES", "ELIDED"]


def _role(role: str, side: str, strength: float, phrases: str) -> Cues:
    """The bodies on that side of the phrase (before | after) have the role."""
    return Cues("role", {"cue": "role", "role": role, "side": side}, strength, phrases)


def _place(relation: str, strength: float, phrases: str) -> Cues:
    """The place after the phrase is where something was (in), went (to) or came from; ``here`` is the dateline's."""
    return Cues("place", {"cue": "place", "relation": relation}, strength, phrases)


def _durations() -> Iterator[Cues]:
    for words, days in NUMBERS:
        told = "travaux/débats/formation/discussions/travail/cours"
        yield Cues(
            "span",
            {"cue": "duration", "days": days},
            0.9,
            f"<de/pendant/durant/en/dure/duré {words}/{days} jours; {words}/{days} jours de {told}/grève",
        )
    yield Cues("span", {"cue": "duration", "days": 7}, 0.8, "une semaine")
    yield Cues("span", {"cue": "duration", "days": 14}, 0.8, "de deux/2 semaines; deux semaines; quinze jours")
    yield Cues("span", {"cue": "duration", "days": 21}, 0.8, "de trois/3 semaines; trois semaines")


_MODES = [
    Cues("mode", {"cue": "mode", "mode": "hybrid"}, 0.95, """
        HELD ~~ hybride; HELD ~~ en présentiel et en-ligne/à-distance/en-distanciel;
        hybride; MEETING/TRAINING hybride; en présentiel et en-ligne/à-distance/en-distanciel;
        sur place et en-ligne/à-distance; en présence et en-ligne/à-distance; mi-présentiel; à la fois sur place et
    """),
    Cues("mode", {"cue": "mode", "mode": "online"}, 0.95, """
        MEETING/TRAINING/VISIT ONLINE; MEETING/TRAINING ~~ HELD ~ ONLINE; HELD ~~ ONLINE; GATHER ONLINE;
        sur/via/par =Zoom/=Teams/=Skype/=Webex; par visioconférence/vidéoconférence;
        en visioconférence/vidéoconférence;
        webinaire/webinaires; visioconférence; vidéoconférence; réunion/conférence/séminaire/atelier virtuelle/virtuel
    """),
    Cues("mode", {"cue": "mode", "mode": "online"}, 0.4, "en ligne; virtuel; virtuelle; à distance"),
    Cues("mode", {"cue": "mode", "mode": "in_person"}, 0.9, """
        en présentiel; en personne; face à face; sur place; voyage/voyages/visite/visites d'étude/d'études
    """),
    Cues("mode", {"cue": "mode", "mode": "in_person"}, 0.7, """
        HELD à/au/en/aux ^; eu lieu à/au/en/aux ^; GATHER à/au/en/aux ^; cérémonie de signature
    """),
    Cues("mode", None, 0.0, """
        plateforme/plateformes en ligne; vente en ligne; <travail à distance; enseignement à distance;
        cours en ligne
    """),
]  # fmt: skip

_ROLES = [
    _role("organiser", "after", 0.95, """
        HELD ~~ par; LAUNCHED/PUBLISHED par; à l'initiative de/du/des; sous l'égide de/du/des;
        sous les auspices de/du/des;
        mis/mise en œuvre par; réalisé/réalisée/réalisés/préparé/préparée/élaboré/élaborée/exécuté par;
        à l'invitation de/du
    """),
    _role("organiser", "after", 0.85, """
        en collaboration avec; en coopération avec; en partenariat avec; en association avec; conjointement avec;
        <de concert avec; avec la collaboration/coopération/participation de/du/des; aux côtés de/du;
        avec le concours de/du/des
    """),
    _role("organiser", "before", 0.8, """
        HOLD/LAUNCH un/une/le/la/les/des/leur/son/sa; organise; organisent; lance; lancent; convoque; accueille
    """),
    _role("funder", "after", 0.95, """
        financé/financée/financés/financées/cofinancé/cofinancée/subventionné/parrainé ~~ par; financement de/du/des;
        fonds/don/dons/contribution/subvention de/du/des/d; appui/soutien/concours financier de/du/des;
        avec le financement de/du/des;
        grâce à un/une/des ~ financement/don/contribution/subvention de/du/des; bailleurs
    """),
    _role("funder", "after", 0.75, """
        avec l'appui de/du/des; avec l'aide de/du/des; avec le soutien de/du/des; avec l'assistance de/du/des;
        appuyé/appuyée par;
        soutenu/soutenue par; avec l'appui ~ de/du/des; avec le soutien ~ de/du/des; grâce au soutien de/du/des;
        grâce à l'appui de/du
    """),
    _role("funder", "before", 0.85, """
        CONTRIBUTE ~~ MONEY; finance; financent; cofinance; cofinancent; soutient; appuie
    """),
    _role("participant", "after", 0.9, """
        en présence de/du/des; PEOPLE de/du/des; avec la participation de/du/des; rencontré/rencontre/rencontrent;
        réunissant;
        réunit/réunissent/réuni/rassemble/rassemblé; entretenu/entretenus/entretenue/réuni/réunie/réunis avec;
        représentants/représentant de/du/des
    """),
    _role("participant", "after", 0.7, """
        entre; parmi lesquels; notamment; dont; signé par; signée par; conclu avec; accord avec;
        conduit/conduite/dirigé/dirigée par;
        invité/invités; accompagné/accompagnée de/du/par
    """),
    _role("participant", "before", 0.85, """
        participé; participent; pris part; assisté; <a/ont signé; signent; signe; se sont engagés; présenté;
        envoyé; y était représenté;
        était représenté; étaient représentés; sera/seront associé/associés/associée; délégation; représenté;
        représentée
    """),
    _role("subject", "after", 0.6, "au nom de/du/des; rapport sur; nommé/nommée à; élection de/du"),
    _role("subject", "before", 0.6, """
        déposé; ratifié; ratifie; adopté; adopte; approuvé; déclaré; estime; affirme; rappelle; souligne
    """),
]  # fmt: skip

_IN = "à/au/aux/en/dans"
_PLACES = [
    _place("in", 1.0, f"""
        HELD/lancé/lancée/signé/signée/ouvert/ouverte/inauguré/présenté/organisé ~ {_IN} ^; GATHER {_IN} ^;
        EVENT {_IN} ^; siège à ^;
        eu lieu {_IN} ^; aura lieu {_IN} ^
    """),
    _place("post", 0.85, "directeur/directrice/représentant/coordinateur/bureau/ambassadeur pour/à/au/en ^"),
    _place("in", 0.8, f"HOLD/LAUNCH/OPEN/SIGN/GATHER/MEETING/TRAINING/VISIT/END ~ {_IN} ^"),
    _place("in", 0.8, f"APPOINT/APPOINTED ~~ {_IN} ^"),
    _place("in", 0.45, f"HOLD/LAUNCH/OPEN/SIGN/GATHER/MEETING/TRAINING/VISIT/END ~~ {_IN} ^"),
    _place("in", 0.4, """
        en ^; au ^; aux ^; dans ^; près de ^;
        dans le/la nord/sud/est/ouest/centre/région/province/district/ville de/du/des? ^;
        au nord/sud/est/ouest/centre de/du/des? ^; dans la région/province/ville/commune de/du/des? ^; à travers ^;
        sur l'île/les îles de ^
    """),
    _place("at", 0.4, "à ^"),
    _place("seat", 0.9, """
        Genève; =New =York; Washington; Bruxelles; Rome; Paris; Londres; Vienne; Turin; Bangkok; Lima; Beyrouth;
        Abidjan;
        =Addis-Abeba; Santiago; Dakar; Yaoundé
    """),
    _place("to", 0.9, """
        visite/visitent/visité le/la/les? ^; VISIT ~ à/au/aux/en ^; délégation à/au/aux/en ^;
        rend/rendu/rendue/rendus/rendent à/au/aux/en ^
    """),
    _place("from", 0.8, """
        venu/venus/venue/venues de/du/des? ^; délégation de/du/des? ^; originaire/originaires de/du/des ^;
        délégués de/du/des? ^;
        ministre/ministres ~~ de/du/des? ^; OFFICE de/du/des? ^; en provenance de/du/des? ^
    """),
    _place("here", 0.9, "MEETING/TRAINING/OPEN/END/GATHER/REPORTED ~ ici; ici TODAY; TODAY ici"),
    Cues("seat", {"cue": "place", "relation": "headquarters", "country": "CH"}, 0.9, """
        au siège du =BIT; au siège de l'=OIT; au siège de l'=Organisation =internationale du =Travail;
        au =Palais des =Nations
    """),
    Cues("seat", {"cue": "place", "relation": "headquarters", "country": "CH"}, 0.5, """
        =Conseil d'administration; =Conférence =internationale du =Travail
    """),
    _place("home", 0.9, """
        cette/notre ~ ville/localité/commune/île/vallée/province/capitale;
        ce/notre ~ village/port/quartier/district
    """),
]  # fmt: skip

_SPANS = [
    *_durations(),
    Cues("span", {"cue": "edge", "edge": "start"}, 0.8, """
        OPEN; START; à partir de/du; dès le; à compter de/du; lancement
    """),
    Cues("span", {"cue": "edge", "edge": "end"}, 0.8, """
        END; dure/durera/durent/poursuit/poursuivra/poursuivront/poursuivent/prolonge/prolongera ~ jusqu'au/jusqu'à;
        jusqu'au; jusqu'à
    """),
    Cues("span", {"cue": "edge", "edge": "force"}, 0.8, """
        entre/entrent/entré/entrée/entrera/entreront en vigueur; prend/prendra/prendront effet; entrée en vigueur;
        applicable à partir
    """),
    Cues("span", {"cue": "edge", "edge": "said"}, 0.8, """
        SPEAKER/responsables/police/ministère/rapport a/ont? déclaré/annoncé/dit/indiqué; a déclaré; a indiqué;
        ont indiqué
    """),
    Cues("span", {"cue": "edge", "edge": "other"}, 0.9, """
        à la veille de; avant le/la/les; à l'approche de; en prévision de; coïncide/coïncident avec
    """),
    Cues("span", {"cue": "edge", "edge": "since"}, 0.7, "depuis"),
    Cues("span", {"cue": "edge", "edge": "other"}, 0.7, """
        date limite; au plus tard; fondé/fondée/créé/créée/fondés/créés en/le; à la suite de/du/des;
        après le/la/les; au lendemain de/du;
        expire/expiré/expirait; <d'/d’ ici; date de
    """),
]  # fmt: skip

_WHEN = [
    Cues("when", {"cue": "when", "day": "nowadays"}, 0.6, """
        <d'/d’ aujourd'hui; encore TODAY; <encore/jusqu/même/toujours/travail/monde/société/compte/sont/est TODAY;
        =Aujourd'hui; qu'aujourd'hui
    """),
    Cues("when", {"cue": "when", "day": "publication"}, 0.95, """
        REPORTED/GATHER ~ TODAY; TODAY ~ REPORTED; =Aujourd'hui ~ REPORTED; TODAY à/au/en/avec/par ^; TODAY que;
        TODAY un/une/le/la/les/son/sa
    """),
    Cues("when", {"cue": "when", "day": "publication"}, 0.6, "TODAY"),
]  # fmt: skip

_SCOPES = [
    Cues("scope", {"cue": "scope", "scope": "global"}, 0.8, """
        mondial; mondiale; mondiaux; mondiales; <le/au/du monde; =Monde; à travers le monde; dans NUMBER pays;
        planète; à l'échelle mondiale
    """),
    Cues("scope", None, 0.0, """
        journée mondiale; banque mondiale; organisation mondiale; monde du travail; monde arabe;
        programme alimentaire mondial
    """),
]  # fmt: skip

CUES = [*TYPES, *_MODES, *_ROLES, *_PLACES, *_SPANS, *_WHEN, *_SCOPES]
