"""French word classes that the phrases of ``fr`` name in capitals, and the words that end a noun phrase."""

# What a noun phrase does not run across. Not "de" and its kin: "un projet de coopération technique" is one.
BREAKS = (
    "pour par avec sans dans en sur sous vers chez à au aux contre entre depuis pendant durant avant après lors dès "
    "jusqu selon qui que qu dont où mais ou et donc car si comme afin est sont était étaient a ont avait avaient "
    "sera seront fut furent soit il elle ils elles se s"
)
ARTICLES = ("le", "la", "les", "un", "une", "des")
ELIDED = ("l", "d", "n", "s", "j", "m", "t", "c", "qu", "jusqu", "lorsqu", "puisqu")

NUMBERS = (
    ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("six", 6), ("sept", 7), ("huit", 8),
    ("neuf", 9), ("dix", 10), ("onze", 11), ("douze", 12), ("treize", 13), ("quatorze", 14), ("quinze", 15),
)  # fmt: skip


def _er(*stems: str) -> str:
    """The forms in which news tells what somebody does, did or will do, of verbs in -er; no infinitives."""
    endings = "e ent é ée és ées era eront a èrent ait aient".split()
    return " ".join(stem + ending for stem in stems for ending in endings)


def _done(*stems: str) -> str:
    """The participles of verbs in -er."""
    return " ".join(f"{s}é {s}ée {s}és {s}ées" for s in stems)


_LAUNCH = f"{_er('lanc', 'inaugur', 'dévoil')} lançait lança démarre démarrent"
_LAUNCHED = f"{_done('lanc', 'inaugur', 'dévoil')} lancement inauguration démarrage"
_PUBLISH = f"{_er('publi', 'présent', 'diffus')} parait paraît paraissent"
_PUBLISHED = f"{_done('publi', 'présent', 'diffus')} paru parue parus parues rendu-public rendue-publique publication"
_APPOINTED = f"{_done('nomm', 'désign')} élu élue élus élues réélu réélue"

CLASSES = {
    "LE": "le la les un une des du de cet cette ces son sa ses leur leurs l d au aux",
    "LAUNCH": f"{_LAUNCH} {_LAUNCHED} rend-public rendent-public met-en-place mettent-en-place",
    "LAUNCHED": _LAUNCHED,
    "PUBLISH": f"{_PUBLISH} {_PUBLISHED} rend-public rendent-public rend-publique rendent-publique",
    "PUBLISHED": _PUBLISHED,
    "START": f"{_er('démarr', 'début')} commence commencent commencé commencera commencent",
    "STARTED": f"{_done('démarr', 'début')} démarre démarrent commencé commence débute débutent lancé lancée",
    "OPEN": f"""
        ouvre ouvrent ouvert ouverte ouverts ouvertes ouvrira ouvriront ouvrait {_er("démarr", "début")} commence
        commencent commencé commencera commençait
    """,
    "END": f"""
        {_er("termin", "clôtur")} achève achèvent achèveront conclura concluront clora achevé achevée achevés
        achèvera clôt clos close conclut concluent
        prend-fin prennent-fin pris-fin finit finissent clôture
    """,
    "HOLD": f"""
        {_er("organis", "convoqu", "anim", "coorganis", "co-organis")} organisait tient tiennent tiendra tiendront
        tenait tenu accueille accueillent accueilli accueillera abrite abritent abrité abritera réunit réunissent
        réuni
        réunira
    """,
    "HELD": f"""
        {_done("organis", "convoqu", "anim", "coorganis", "co-organis")} tenu tenue tenus tenues tient tiennent
        tiendra
        tiendront lieu déroule déroulent déroulé déroulée déroulés déroulera dérouleront tenait
    """,
    "GATHER": """
        réunis réunies réuni réunissent réunit réuniront réunira rassemblés rassemblées rassemblent rassemblé
        rencontrés rencontrent retrouvés retrouvent
    """,
    "SIGN": f"{_er('sign', 'paraph', 'ratifi-signe')} signature paraphent".replace("ratifi-signe", "cosign"),
    "SIGNED": f"{_done('sign', 'paraph', 'cosign')} conclu conclue signature",
    "CONCLUDE": f"""
        {_er("scell")} conclut concluent conclu conclue conclus conclues trouvé atteint parviennent parvenus
    """,
    "REPORTED": f"""
        {
        _done(
            "annonc",
            "lanc",
            "publi",
            "sign",
            "adopt",
            "approuv",
            "appel",
            "salu",
            "condamn",
            "déclar",
            "présent",
            "ratifi",
            "dépos",
            "nomm",
            "vot",
            "affirm",
            "inaugur",
            "estim",
            "indiqu",
            "constat",
            "averti",
        )
    }
        ouvert ouverte ouverts élu élue dit réuni réunis tenu tenue commencé débuté démarré achevé achevée clos conclu
        conclue annonce lance publie signe adopte approuve appelle salue condamne déclare présente ratifie dépose
        ouvre débute commence s'ouvre estime indique averti avertit rendu-public rendue-publique célèbre célèbrent
        célébré marqué parait paraît paru parue entré entrée reçu rencontré visité
    """,
    "TODAY": "aujourd'hui ce-matin ce-soir cet-après-midi ce-jour",
    "BODIES": """
        ministres experts gouvernements employeurs syndicats délégués dirigeants représentants mandants responsables
        participants partenaires parlementaires
    """,
    "MEETING": """
        réunion réunions conférence conférences forum forums séminaire séminaires colloque colloques symposium sommet
        sommets table-ronde tables-rondes consultation consultations concertation concertations session sessions
        congrès assemblée rencontre rencontres débat débats audience négociations cérémonie panel webinaire webinaires
        assises journée-d'étude journées-d'étude journée-d'information pourparlers discussions colloque-international
        dialogue-national dialogue-régional dialogue-tripartite états-généraux
    """,
    "TRAINING": """
        atelier ateliers formation formations stage stages session-de-formation cours renforcement-des-capacités
        université-d'été école-d'été académie
    """,
    "TRAIN": f"{_er('form')}",
    "EVENT": """
        réunion conférence forum séminaire colloque symposium sommet atelier formation stage cérémonie session congrès
        rencontre
    """,
    "VISIT": "visite visites mission missions voyage voyages tournée déplacement délégation",
    "VISITOR": """
        délégation mission équipe responsables experts ministre ministres président présidente inspecteurs
        syndicalistes
        parlementaires fonctionnaires délégués délégations
    """,
    "VISITS": f"{_er('visit', 'parcour', 'sillonn')} rend rendent rendu rendue rendus rendues séjourné découvrent",
    "REPORT": """
        rapport rapports étude études enquête enquêtes publication publications note-d'information document ouvrage
        guide guides manuel manuels outil outils données chiffres statistiques estimations édition analyse analyses
        base-de-données indice portail site recueil brochure film documentaire livre baromètre panorama bulletin
        tableau-de-bord carte recherche recherches travaux perspectives tendances évaluation boîte-à-outils
    """,
    "SAY": f"""
        {
        _er(
            "montr",
            "constat",
            "estim",
            "soulign",
            "indiqu",
            "révèl",
            "révél",
            "affirm",
            "alert",
            "relèv",
            "pass",
            "annonc",
            "propos",
            "examin",
            "analys",
        )
    }
        avertit avertissent conclut concluent prévoit prévoient dit disent établit met-en-garde mettent-en-garde
        met-en-lumière démontre démontrent rappelle souligne ressort
    """,
    "AGREEMENT": """
        accord accords protocole-d'accord protocoles-d'accord mémorandum mémorandums partenariat partenariats contrat
        contrats pacte pactes charte convention-de-partenariat convention-de-financement convention-de-coopération
        convention-collective entente avenant lettre-d'intention déclaration-d'intention compromis protocole
        accord-cadre feuille-de-route programme-par-pays engagement mémoire
    """,
    "CONTRIBUTE": f"""
        {_er("accord", "vers", "allou", "débloqu", "consacr", "apport", "donn", "financ")} octroie octroient octroyé
        octroyée promet promettent promis contribue contribuent contribué
    """,
    "MONEY": "million millions milliard milliards euros dollars francs",
    "RATIFY": f"{_er('ratifi')}",
    "RATIFYING": "ratifier adhérer",
    "CONVENTION": "convention conventions protocole protocoles",
    "DEPOSIT": f"{_er('dépos', 'enregistr')} remet remettent remis remise dépôt",
    "ADOPT": f"{_er('adopt', 'approuv', 'promulgu', 'vot', 'entérin', 'édict')} adoption",
    "ADOPTED": f"{_done('adopt', 'approuv', 'promulgu', 'vot', 'entérin', 'révis', 'modifi', 'réform')}",
    "LAW": """
        loi lois décret décrets ordonnance code règlement règlements politique politiques plan plans stratégie
        stratégies norme normes convention conventions recommandation projet-de-loi réforme réformes législation
        résolution amendement amendements constitution directive directives instrument instruments texte textes
        protocole barème arrêté
    """,
    "ENACTS": "encadre interdit fixe oblige protège instaure crée impose relève réglemente limite garantit étend",
    "PROJECT": """
        projet projets programme programmes initiative initiatives phase fonds chantier-école chantiers-écoles
        dispositif mécanisme chantier
    """,
    "CAMPAIGN": "campagne campagnes concours pétition exposition marche caravane",
    "MARK": f"{_er('marqu', 'commémor', 'fêt', 'observ')} célèbre célèbrent célébré célébrée célébrera célébrait",
    "DAY": """
        journée-mondiale journée-internationale journées-mondiales 1er-mai premier-mai fête-du-travail 8-mars
        année-internationale semaine-mondiale journée-de-la-femme journée-africaine
    """,
    "AWARD": "prix récompense récompenses trophée médaille lauréats distinction",
    "APPOINT": f"{_er('nomm', 'désign')} élit élisent nomination élection",
    "APPOINTED": _APPOINTED,
    "OFFICE": """
        directeur directrice directeur-général directrice-générale chef président présidente représentant
        représentante ambassadeur ambassadrice secrétaire-général secrétaire-générale coordinateur coordonnateur
        coordonnatrice coordinatrice commissaire conseiller conseillère ministre dirigeant porte-parole vice-président
        sous-directeur
    """,
    "SPEAKER": """
        directeur-général directrice-générale directeur directrice chef secrétaire-général président présidente
        ministre
        pape patron
    """,
    "CALL": f"""
        {
        _er(
            "exhort",
            "condamn",
            "salu",
            "déplor",
            "demand",
            "invit",
            "réclam",
            "dénonc",
            "félicit",
            "exprim",
            "remerci",
            "alert",
            "insist",
            "soulign",
        )
    }
        appelle appellent appelé avertit avertissent averti met-en-garde mettent-en-garde mis-en-garde plaide plaident
        plaidé inquiète inquiètent rend-hommage promet réaffirme réitère s'engage s'engagent
    """,
    "DEPLORE": f"{_er('condamn', 'déplor', 'dénonc')}",
    "DISMAY": "tristesse inquiétude préoccupation condoléances solidarité émotion regret indignation consternation",
    "INCIDENT": """
        effondrement incendie explosion éboulement accident grève grèves naufrage débrayage coup-de-grisou tragédie
        drame manifestation catastrophe déraillement lock-out
    """,
    "DISASTER": "séisme tremblement-de-terre tsunami typhon cyclone ouragan inondations inondation",
    "KILL": "tue tuent tué tués tuée tuées mort morts morte mortes victimes blessés vie péri décès",
    "NUMBER": """
        deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze vingt trente quarante
        cinquante
        soixante cent
    """,
    "ONLINE": "en-ligne virtuel virtuelle virtuels virtuelles virtuellement à-distance",
    "PEOPLE": """
        participants représentants délégués responsables membres experts chercheurs délégations délégation
        orateurs dirigeants stagiaires inspecteurs magistrats syndicalistes fonctionnaires cadres
    """,
}
