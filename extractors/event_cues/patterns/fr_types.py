"""French phrases that tell what happened, by type of event. Strengths as in ``en_types``."""

from extractors.event_cues.patterns import Cues


def _type(event_type: str, form: str, strength: float, phrases: str) -> Cues:
    return Cues("type", {"cue": "type", "type": event_type, "form": form}, strength, phrases)


def _not(phrases: str) -> Cues:
    """Phrases that hold a cue's word and are none."""
    return Cues("type", None, 0.0, phrases)


TYPES = [
    # What a meeting is for settles what it is; so these come before it.
    _type("training", "verb", 0.95, """
        session/sessions/séminaire/journée/journées/réunion de formation ~~ HELD/OPEN/END;
        HOLD/OPEN/END ~~ session/sessions/séminaire/journée/journées/réunion de formation
    """),
    # meeting
    _type("meeting", "verb", 0.95, """
        HOLD/OPEN/END ~~ MEETING; MEETING ~~ HELD/OPEN/END; MEETING pour discuter/examiner/débattre
    """),
    _type("meeting", "verb", 0.9, """
        se GATHER; se sont GATHER; s'est réuni/réunie; GATHER à/en/au/aux ^;
        GATHER ~~ pour discuter/échanger/examiner;
        MEETING appelle/demande/adopte/réclame; GATHER autour
    """),
    _type("meeting", "verb", 0.75, """
        participe/participent/participé/participera ~~ MEETING; pris/prennent/prend part ~~ MEETING;
        assiste/assistent/assisté ~~ MEETING
    """),
    _type("meeting", "verb", 0.8, """
        BODIES ~~ GATHER; BODIES débattent/discutent/examinent/échangent; débattent/discutent/échangent sur/de/des
    """),
    _type("meeting", "noun", 0.75, """
        MEETING régionale/régional/nationale/national/internationale/international/ministérielle/ministériel/annuelle/
        annuel/tripartite/technique/plénière; MEETING de haut niveau; MEETING d'experts; cérémonie de lancement
    """.replace("/\n        ", "/")),
    _type("meeting", "noun", 0.7, "MEETING"),
    _type("meeting", "noun", 0.5, "échanges; échange d'expériences; dialogue; dialogue tripartite/national/régional"),
    _type("meeting", "noun", 0.4, "discussions; débat; débats; rencontre; session; négociations"),
    _type("meeting", "organ", 0.4, "=Conseil d'administration; =Conférence internationale du =Travail"),
    _not("dialogue social; conférence de presse; congrès du travail; congrès des syndicats; dialogue de sourds"),
    _not("rencontre/rencontrent des? difficultés/obstacles; session de formation; en cours de discussion"),
    # training
    _type("training", "verb", 0.95, """
        HOLD/OPEN/END ~~ TRAINING; TRAINING ~~ HELD/OPEN/END; suivi/suivent/suit/suivront ~~ TRAINING;
        apprend/apprennent/appris à; se forment; se sont formés
    """),
    _type("training", "verb", 0.9, """
        participé/participent/participe/assisté/reçu/reçoivent/bénéficié/bénéficient ~~ TRAINING
    """),
    _type("training", "verb", 0.85, """
        forme/forment/formé/formés/formées ~~ inspecteurs/juges/magistrats/formateurs/syndicalistes/fonctionnaires/
        jeunes/femmes/travailleurs/cadres/responsables; certificat/certificats/attestation/attestations ~~ TRAINING;
        remise/reçu/reçoivent ~ certificats/attestations/diplômes/certificat/diplôme;
        renforcent/renforce/renforcé leurs/ses/les capacités/compétences; formés/formées/formé à/aux/au/en
    """.replace("/\n        jeunes", "/jeunes")),
    _type("training", "noun", 0.9, """
        TRAINING; TRAINING de/à/sur/pour; atelier/ateliers/stage/séminaire/cours/session/sessions de formation;
        formation de/des formateurs/inspecteurs/juges/magistrats
    """),
    _type("training", "noun", 0.85, "renforcement de/des capacités; stagiaires; formateurs"),
    _type("training", "noun", 0.3, """
        formation; formations; cours; apprentissage; développement des compétences; capacités
    """),
    _not("""
        formation professionnelle; formation technique et professionnelle; formation en entreprise;
        centre/centres/institut/instituts/organisme/système/politique/offre/éducation de? formation;
        éducation et formation; enseignement et formation; éducation et à la formation; formation continue;
        au/en cours; au/en/aux cours de/des/du; cours d'eau/du/des/de; atelier/ateliers clandestin/clandestins;
        atelier/ateliers de couture/confection/réparation/tissage/montage/mécanique/menuiserie;
        leur/son/ses atelier/ateliers;
        cour de; formation du gouvernement; formation de capital
    """),
    # visit
    _type("visit", "verb", 0.95, """
        VISITOR ~~ VISITS; effectue/effectuent/effectué/effectuera ~ VISIT; END/OPEN/START ~ VISIT; VISIT ~ END;
        VISITOR ~~ arrive/arrivent/arrivé/arrivée
    """),
    _type("visit", "verb", 0.85, """
        visite/visitent/visité le/la/les/l? ^; rend/rendent/rendu/rendue/rendus/rendues à/en/au/aux ^;
        en/à l'occasion visite/mission à/en/au/aux; en visite/mission à/en/au/aux; en visite; à l'école de
    """),
    _type("visit", "noun", 0.95, """
        voyage/voyages/visite/visites/mission d'étude; voyage/voyages/visite/visites d'étude/d'études/d'échange;
        visite officielle/conjointe; mission conjointe/technique/d'évaluation/d'enquête/exploratoire;
        VISIT à/en/au/aux ^;
        mission de haut niveau; mission tripartite; visite de travail/terrain
    """),
    _type("visit", "verb", 0.7, "se mettent/met à l'école; vu/voir sur place; accueillis/accueillie/reçus/reçue par"),
    _type("visit", "noun", 0.6, "mission du BIT; mission de l'OIT; VISIT; délégation"),
    _not("""
        mission de/est/du/des; a pour mission; ont pour mission; sa/leur/notre mission; ordre de mission; visites
        médicales; visite médicale; visites d'inspection; chargé de mission; mission permanente; lettre de mission
    """),
    # publication
    _type("publication", "verb", 1.0, """
        LAUNCH/PUBLISH ~~ REPORT; REPORT ~~ PUBLISHED; REPORT ~~ LAUNCHED; REPORT ~~ SAY; SAY ~ REPORT;
        nouveau/nouvelle/dernier/dernière/premier/première REPORT ~~ SAY; selon LE? ~ REPORT;
        <d'/d’ après LE? ~ REPORT;
        selon LE? nouveau/nouvelle/récent/récente/dernier/dernière ~ REPORT;
        dans un/une/son/le/l ~ REPORT ~~ PUBLISHED
    """),
    _type("publication", "verb", 0.9, """
        =BIT estime/prévoit/évalue; =OIT/=BIT estime/prévoit; met/mettent en ligne;
        selon le =BIT; selon l'=OIT; selon =OIT/=BIT
    """),
    _type("publication", "noun", 0.9, """
        nouveau/nouvelle/nouveaux/nouvelles ~ REPORT; dernier/dernière ~ REPORT; premier/première ~ REPORT;
        REPORT du =BIT;
        REPORT de l'=OIT; REPORT mondial/conjoint/phare/annuel/inédit/intitulé/intitulée/préparé/consacré/consacrée;
        vient de paraître; désormais disponible; REPORT =OIT/=BIT
    """),
    _type("publication", "noun", 0.55, """
        rapport; étude; enquête; publication; estimations; =Tendances; =Perspectives
    """),
    _type("publication", "noun", 0.3, """
        rapports; études; enquêtes; guide; manuel; données; chiffres; indice; site; statistiques; recherche; ouvrage
    """),
    _not("""
        par rapport; par rapport à; rapporte; rapport de force; rapports de force; études de cas; voyage d'étude;
        visite d'étude; études supérieures/universitaires/primaires; journée/journées d'étude/d'études;
        bourse d'études;
        commission d'enquête; mission d'enquête; outils de production; collecte de données; bureau d'études; site de
    """),
    # agreement
    _type("agreement", "verb", 1.0, """
        SIGN ~~ AGREEMENT; AGREEMENT ~~ SIGNED; SIGN ~~ avec; CONCLUDE ~~ AGREEMENT;
        AGREEMENT ~~ conclu/trouvé/atteint;
        unissent/unit leurs/ses forces; s'associe/s'associent à/avec/pour/au; programme ~~ est/sont signé;
        s'entendent/entendus/entendues sur; SIGN ~~ programme/convention de
    """),
    _type("agreement", "verb", 0.85, """
        SIGN; renouvelle/renouvellent/renouvelé/prolonge/prolongent/prolongé ~ AGREEMENT/coopération/collaboration;
        renforce/renforcent/renforcé leur/la/sa/le ~ coopération/collaboration/partenariat; CONTRIBUTE ~~ MONEY;
        MONEY ~~ versés/accordés/alloués/promis; reçoit/reçoivent/reçu ~~ MONEY; sont/se convenus; conviennent;
        convenu
    """),
    _type("agreement", "noun", 0.85, """
        protocole/protocoles d'accord; mémorandum d'entente/d'accord; lettre d'intention; accord-cadre;
        accord/convention/contrat de coopération/partenariat/financement/don; accord tripartite/collectif/bilatéral;
        nouveau partenariat; nouvel accord; cérémonie de signature; <un accord; accord pour/sur
    """),
    _type("agreement", "noun", 0.55, """
        accord; pacte; partenariat; mémorandum; déclaration commune; alliance; convention collective
    """),
    _not("""
        <d'/d’ accord; accord de =Paris; accords de libre-échange; conventions collectives; partenaires sociaux;
        accords de paix;
        en partenariat avec; signe de; signes de; <un signe; bon signe; donne signe; commun accord;
        en accord avec;
        partenariats public-privé; langue des signes
    """),
    # ratification
    _type("ratification", "verb", 1.0, """
        RATIFY; RATIFY ~~ CONVENTION; ADOPT ~~ ratification;
        DEPOSIT ~~ instrument/instruments/ratification/ratifications;
        ratification par ^; vient/viennent de RATIFYING;
        instrument/instruments ~~ déposé/déposés/remis/enregistré/enregistrés;
        adhère/adhèrent/adhéré à la; devient/deviennent/devenu/devenue ~~ à ratifier; lié/liée par la convention
    """),
    _type("ratification", "noun", 0.85, """
        instrument/instruments de ratification/d'adhésion; ratification/ratifications de/des/du;
        ratification universelle;
        ratification/ratifications
    """),
    _not("""
        pas encore RATIFY; pas RATIFY; non RATIFY; conventions ratifiées; pour/afin de? ratifier; à ratifier;
        ratifier;
        <de/en/la/des/sa ratification ~ obligatoire; promouvoir ~ ratification; appelle/appelé/exhorte ~~ ratifier
    """),
    # legislation
    _type("legislation", "verb", 1.0, """
        ADOPT ~~ LAW; LAW ~~ ADOPTED; vient/viennent d'adopter/d'approuver ~~ LAW;
        loi/décret/ordonnance/code ~~ SIGNED;
        loi/décret/ordonnance/code/règlement ENACTS;
        révise/révisent/révisé/modifie/modifient/modifié/réforme/réforment/réformé ~ LAW;
        abolit/abolissent/aboli/abolie;
        interdit/interdisent ~ travail/emploi; LAW ~~ en vigueur; se dote/dotent/doté/dotée d'un/d'une/de ~ LAW
    """),
    _type("legislation", "verb", 0.6, "ADOPT"),
    _type("legislation", "verb", 0.9, """
        LAUNCH/PUBLISH ~ politique/stratégie/plan; valide/valident/validé/validée ~ LAW; LAW ~~ validé/validée
    """),
    _type("legislation", "verb", 0.85, """
        entre/entrent/entré/entrée/entrera/entreront en vigueur; relève/relevé/augmente/augmenté le salaire minimum;
        salaire minimum ~~ relevé/porté/fixé
    """),
    _type("legislation", "noun", 0.75, """
        nouvelle/nouveau/nouvelles ~ LAW; réforme du code; politique nationale de l'emploi; projet de loi;
        code du travail;
        réforme du travail
    """),
    _type("legislation", "noun", 0.35, """
        loi; législation; décret; salaire minimum; plan d'action; politique nationale; réforme; réformes;
        stratégie nationale
    """),
    _not("""
        conclusions adoptées; adopte ~ mesures/approche/pratiques; hors la loi; force de loi; état de droit;
        lois du marché; plan d'affaires; normes internationales; politique de confidentialité; arrêté/arrêtés par
    """),
    # project
    _type("project", "verb", 1.0, """
        LAUNCH/START/END ~~ PROJECT; PROJECT ~~ LAUNCHED; PROJECT ~ STARTED; PROJECT ~~ END;
        met/mettent/mis en œuvre ~ PROJECT; arrive à son terme; touche à sa fin; lancement LE? ~ PROJECT
    """),
    _type("project", "noun", 0.75, """
        nouveau/nouvelle ~ PROJECT; deuxième/seconde/troisième/nouvelle/première phase;
        projet de coopération technique;
        programme par pays; projet financé; projet pilote
    """),
    _type("project", "noun", 0.55, """
        dans le cadre du/d'un ~ PROJECT; grâce au/à un ~ PROJECT; bénéficient/bénéficié ~ PROJECT
    """),
    _type("project", "noun", 0.4, """
        projet; initiative; programme pour; programme de; chantier; chantiers; chantier-école
    """),
    _not("""
        programme et budget; programme de travail; chef/coordinateur/responsable/directeur de? projet/programme;
        coordonnateur du projet/programme; projet de loi; projets de loi; projet de vie; programme de bourse;
        projet de convention/recommandation/résolution/décret
    """),
    _type("project", "verb", 0.8, """
        LAUNCH/START/OPEN ~ alliance/coalition/plateforme/réseau/centre/bureau/guichet/école/fonds;
        centre/bureau ~~ inauguré;
        ouvre/ouvert/ouvrent ses portes; emplois ~ créés; remet/remettent/remis en état
    """),
    # campaign
    _type("campaign", "verb", 0.95, """
        LAUNCH/START ~~ CAMPAIGN; CAMPAIGN ~~ LAUNCHED; MARK ~~ DAY;
        DAY ~~ célébrée/célébré/marquée/marqué/commémorée;
        MARK ~ anniversaire; remporte/remportent/remporté/reçoit/reçu/décroche ~ AWARD;
        AWARD ~ décerné/remis/attribué;
        célèbre/célèbrent/célébré ~ 1er-mai/journée
    """),
    _type("campaign", "noun", 0.9, """
        DAY contre/pour/de/des/du; DAY; carton/cartons rouge/rouges;
        concours de photos/photo/dessin/dessins/affiches/films;
        à l'occasion de la journée; à l'occasion du ~ anniversaire
    """),
    _type("campaign", "noun", 0.3, """
        à la veille de ~ DAY; à l'approche de ~ DAY; avant ~ DAY; publié/publiée/publiés/lancé/lancée ~~ DAY;
        en prévision de ~ DAY
    """),
    _type("campaign", "noun", 0.75, "CAMPAIGN; prix; concours; anniversaire; marche contre"),
    _not("""
        campagne agricole; campagne de récolte; en campagne; à la campagne; <les campagnes; <les prix;
        prix du/de/des; hausse des prix; campagne cacaoyère/cotonnière; mise en marche; campagne électorale;
        indice des prix
    """),
    # appointment
    _type("appointment", "verb", 1.0, """
        APPOINT ~~ OFFICE; OFFICE ~~ APPOINTED; APPOINTED à/au/aux/comme;
        élit/élisent/élu/élue/réélu/réélue ~~ OFFICE;
        prend/prennent/pris/prendra ses/leurs fonctions; prête/prêté serment; succède/succédera/succédé à; réélu;
        réélue;
        nouvel/nouveau/nouvelle OFFICE nommé/nommée/élu/élue; quitte/quitté ses fonctions; entre en fonctions
    """),
    _type("appointment", "noun", 0.85, """
        nomination/élection/réélection LE? ~ OFFICE; nouveau/nouvelle/nouvel OFFICE; à la tête de/du;
        candidats ~ OFFICE
    """),
    _type("appointment", "noun", 0.6, "élu; élue; poste vacant; recrute/recrutent; nomination"),
    _not("""
        représentants élus; démocratiquement élu/élus; élus locaux; <les élus; dûment nommé/nommés; experts nommés
    """),
    # statement
    _type("statement", "verb", 0.9, """
        SPEAKER ~~ CALL; SPEAKER ~~ déclaré/affirmé/dit; CALL à/au/aux; appelle/appellent/appelé à/au/aux/les/le/la;
        se félicite/félicitent de/du/des; s'est félicité de; DEPLORE; exprime/expriment/exprimé ~ DISMAY;
        rend/rendent/rendu hommage; présente ses/leurs condoléances; lance/lancé/lancent un appel;
        s'inquiète/s'inquiètent;
        profondément préoccupé/préoccupée/attristé/attristée/choqué; met/mettent/mis en garde;
        dans un/son discours/message;
        s'adressant à/aux/au/devant; réagit à; en réaction à; suit/suivent avec préoccupation/inquiétude
    """),
    _type("statement", "verb", 0.75, """
        appelle/appellent; exhorte/exhortent/exhorté; avertit/avertissent; salue/saluent/salué; doit ~ dit;
        demande/demandent
        ; réclame/réclament; plaide/plaident pour; rejette/rejettent; souligne; se félicite
    """.replace("\n        ; ", "; ")),
    _type("statement", "document", 1.0, """
        message/allocution/discours/remarques de/du/des/d'un/sur; déclaration conjointe/commune/publique;
        déclaration LE? ~ SPEAKER; déclaration de =OIT; déclaration du =BIT; =Déclaration;
        message ~ à l'occasion; tribune
    """),
    _type("statement", "noun", 0.9, "=Tribune; =Opinion; =Éditorial; =Point de vue; =Entretien"),
    _type("statement", "noun", 0.8, "discours d'ouverture/inaugural; publié une déclaration/un communiqué"),
    _type("statement", "noun", 0.35, "message; discours; allocution; déclaré; appel; hommage; condoléances"),
    _not("""
        appel à propositions/candidatures; appels d'offres; appel d'offres; centres/centre d'appels/d'appel;
        faire/fait appel;
        demandeurs d'emploi; =Déclaration de principes; =Déclaration relative/sur; déclaration de =OIT relative/sur;
        déclaration de =Philadelphie; cour d'appel; <la demande;
        demande de travail;
        offre et demande; à <la demande; déclaration d'intention; appelé/appelée/appelés un/une; dite; soit dit
    """),
    # incident
    _type("incident", "verb", 1.0, """
        INCIDENT ~~ KILL; usine/mine/carrière/immeuble/bâtiment ~ INCIDENT;
        tue/tuent/tué NUMBER/au/plus/près/des/environ;
        fait/font NUMBER/plus/au ~ KILL; coûté/coûte/coûtent la vie; trouvé/trouvent la mort; en grève;
        se mettent/met en grève;
        grève ~~ END; ensevelis; INCIDENT ~~ paralyse/bloque/détruit; cessent/cessé le travail;
        fait NUMBER/plus ~ morts; perdu/perdent la vie; a explosé; été blessés/tués/tuées/blessées; a pris feu;
        s'est effondré/effondrée; s'effondre; a chaviré
    """),
    _type("incident", "noun", 0.7, """
        grève générale/nationale; INCIDENT; INCIDENT de la/l'/du ~ mine/usine; bilan; conflit du travail;
        conflit social; débrayage
    """),
    _type("incident", "noun", 0.25, "DISASTER; DISASTER ~~ KILL; =Rana =Plaza"),
    _not("""
        accidents du travail; accident du travail; droit de grève; droit de? ~ grève; assurance accidents;
        accident de parcours;
        prévention des/d' accidents; catastrophe naturelle; catastrophes naturelles; accidents professionnels;
        <le drame;
        incendie criminel; sécurité incendie; prévention ~ incendie; manifestations culturelles
    """),
]  # fmt: skip
