"""The words around place names in French."""

from extractors.locations.patterns import PlaceWords
from extractors.locations.patterns.en import WORDS as ENGLISH


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Nouns that a body's, a firm's, a law's or a treaty's name turns on.
_HEADS = _set("""
    academie accord accords administration agence agences alliance ambassade assemblee assises association associations
    atelier autorite banque bibliotheque bourse branche bureau bureaux cabinet caisse campagne centrale centre centres
    cercle chambre chambres charte club coalition code college colloque comite comites commission commissions commune
    compagnie conclave confederation confederations conference congres conseil conseils consortium constitution
    consulat convention conventions cooperative corporation cour declaration delegation departement direction directeur
    directrice directive division ecole economie emploi encyclopedie ensemble entreprise entreprises equipe etude
    eveche faculte federation federations fondation fonds forum front garde gendarmerie groupe groupement groupes
    haut-commissariat hopital hotel initiative inspection institut instituts journal laboratoire ligue livret loi lycee
    mairie maison manifeste marche mecanisme mediateur memorandum ministere ministeres ministre ministres mission
    mouvement mutuelle observatoire oeuvre office ordre organisation organisations organisme organismes pacte palais
    parlement parti patronat plan plate-forme plateforme police port presidence prix programme programmes projet
    projets protocole protocoles radio rapport recommandation recommandations regie region registre reseau resolution
    revue secretariat section securite senat service services session siege societe societes sommet station strategie
    syndicat syndicats table traite traites tribunal union unions unite universite universites usine agricole chimique
    commerce commercial construction economique formation industrie industriel international internationale maritime
    mondial mondiale national nationale patronal professionnel regional social sociale syndical textile tourisme
    transport transports travail travailleurs employeurs femmes jeunesse solidarite bank chamber university council
    institute foundation group
""")

WORDS = PlaceWords(
    soft_starts=r"(?:ex|mer|océan|îles?|lac|fleuve|golfe|détroit|canal|péninsule)",
    soft_ends=_set("ex er an le es ac ve fe it al"),
    odd_cased=(
        r"territoires? palestiniens?(?: occupés?)?|golfe (?:de |du |d['’])[A-Z]\w+|monde arabe|pays arabes|"
        r"pays baltes|mer (?:de |du |d['’]|des )[A-ZÉ]\w+(?: méridionale)?|canal de (?:Suez|Panama)|"
        r"delta du (?:Niger|Mékong)|bassin du (?:Congo|lac Tchad)|bande de Gaza|bande sahélienne|"
        r"détroit (?:de |d['’])[A-Z]\w+|corne de l['’]Afrique|région des Grands Lacs|pays nordiques|"
        r"péninsule (?:arabique|coréenne|ibérique)|sous-continent indien|bassin méditerranéen|plaine de la Bekaa|"
        r"continent (?:africain|asiatique|européen)|île de la Réunion|pays de Galles|région andine"
    ),
    odd_words=frozenset(),
    odd_hints=(
        "palestinien",
        "golfe d",
        "arabe",
        "baltes",
        "mer d",
        "canal de",
        "delta du",
        "bassin ",
        "bande ",
        "détroit d",
        "corne de",
        "Grands Lacs",
        "nordiques",
        "péninsule ",
        "sous-continent",
        "plaine de la",
        "continent ",
        "île de la",
        "pays de Galles",
        "andine",
    ),
    joiners=r"(?:de|du|des|la|le|les|l['’]|d['’]|sur|sous|en|au|aux|et|lès|lez|ès|of|the|and|del|el|al|es|do|da|dos|y|bel)",
    possessive=r"(?!)",
    possessive_gaps=frozenset(),
    articles=_set("la le les l"),
    credits=(r"©[^\n]*", r"\((?:c|C)\) ?(?:OIT|BIT|ILO)[^\n]*", r"hoto(?<=\b[Pp]hoto)s?(?: [Cc]rédit)? ?: [^\n]*"),
    titles=_set("""
        m mm mme mmes mlle mr mrs ms dr pr prof professeur professeure maitre me monsieur madame mademoiselle messieurs
        mesdames soeur frere pere juge sir lady saint sainte
    """),
    firm_before=_set("air radio bank banco banque hotel tele groupe credit societe sun toyota voice nissan bnp"),
    firm_after=_set("""
        airlines airways telecom televisions television news presse express matin soir magazine poste post times steel
        motors textiles hotel
    """),
    bearers=_set("""
        hopital clinique college lycee ecole usine mine rue avenue place boulevard stade theatre hotel cinema navire
        cargo marche pont parc tour immeuble
    """),
    currencies=frozenset(),
    heads=_HEADS,
    small_heads=_set("""
        traite convention declaration protocole accord accords sommet universite charte pacte processus consensus appel
        memorandum conference bourse
    """),
    of_words=_set("de du des d' d’ pour"),
    of_phrase=r"(?:de|du|des)(?: la| les)? |de l['’]|d['’]",
    of_ends=frozenset({"de ", "du ", "es ", "la ", " l'", " l’", " d'", " d’"}),
    contracted=_set("du des au aux"),
    elided=_set("L D"),
    bodies_take_articles=True,
    phrases=True,
    small_peoples=True,
    list_gaps=frozenset(
        {
            ", ",
            " et ",
            " ou ",
            "/",
            " à ",
            ", et ",
            " et à ",
            ", à ",
            " et de ",
            ", de ",
            " et du ",
            ", du ",
            " et en ",
            " et au ",
            ", au ",
            ", en ",
            " et la ",
            ", la ",
            " et le ",
            ", le ",
            " et l’",
            " et l'",
            ", l’",
            ", l'",
            " et les ",
            ", les ",
            " et d’",
            " et d'",
            ", d’",
            ", d'",
            " et des ",
            " et aux ",
            ", des ",
            " et de la ",
            ", de la ",
            " et de l’",
            " et de l'",
            ", de l’",
            ", de l'",
            " au ",
            " ou au ",
            " ou en ",
        }
    ),
    country_follows=frozenset({", ", " (", ", en ", " en ", ", au ", " au ", ", aux ", " aux ", " / ", ", à "}),
    list_words=_set("et ou"),
    foreign=_set("del dos do da of the der van von della y"),
    generic_sure=_set(
        "province département gouvernorat préfecture wilaya commune village ville île arrondissement municipalité"
        " district cercle sous-préfecture localité bourg mine camp quartier"
    ),
    generic_lists=_set(
        "provinces départements gouvernorats préfectures wilayas communes villages villes îles arrondissements"
        " municipalités districts cercles localités régions"
    ),
    city_after=frozenset(),
    generic=_set("""
        province provinces region regions etat etats comte comtes gouvernorat gouvernorats prefecture prefectures
        district districts departement departements oblast territoire territoires canton cantons ile iles peninsule
        vallee bassin delta zone commune communes wilaya wilayas arrondissement arrondissements cercle localite
        localites cote municipalite municipalites ville villes village villages port capitale metropole banlieue
        quartier bourg agglomeration sous-prefecture cite republique
    """),
    generic_follows=False,
    generic_city=_set("""
        ville villes village villages commune communes municipalite port capitale metropole banlieue quartier bourg
        localite agglomeration cite
    """),
    directions=_set("""
        nord sud est ouest nord-est nord-ouest sud-est sud-ouest centre haut haute bas basse grand grande vieux vieille
        central centrale
    """),
    function_words=_set("""
        a ainsi alors apres au aucun aucune aujourdhui aupres aussi autant autour autre autres aux avant avec bien c ca
        car ce ceci cela celle celles celui cent ces cest cet cette ceux chacun chaque chez ci cinq comme comment
        contre d dans de depuis des deux devant dici dix dont du durant elle elles en enfin entre environ est et etre
        face faute fin grace hier hormis hors huit il ils j jusqua l la le les leur leurs lors lorsque lui mais malgre
        me meme mes moins mon n ne neuf ni nos notre nous on onze ou outre par parce parmi pas pendant peu plus
        plusieurs pour pourquoi pres puis qu quand quant quarante quatre que quel quelle quelles quelque quelques quels
        qui quinze quoi sa sans sauf se selon sept ses si six soit son sont sous suite sur ta tandis tant tel telle
        tels toujours tous tout toute toutes trente treize trois tres un une vers via vingt voici voila vos votre vous
        y aussitot certains certaines cependant toutefois neanmoins ensuite egalement notamment concernant bienvenue
        cher chere photo
    """),
    neutral_before=_set("""
        republique etat royaume pays president premiere premier ministre lundi mardi mercredi jeudi vendredi samedi
        dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre gouvernement
    """),
    neutral_after=_set("oit bit onu ue"),
    strong_prepositions=_set("à dans en au aux près hors"),
    prepositions=_set("vers entre depuis par et ou via jusqu’à jusqu'à comme contre sur avec"),
    spot_prepositions=_set("à"),
    site_prepositions=frozenset(),
    sites=_set("usine mine"),
    list_prepositions=_set("entre"),
    languages=frozenset(),
    # Words of ordinary French, and of names of bodies, that are also some town's name.
    ordinary=_HEADS
    | _set("""
        abri accueil acier acte actes action adieu affaires age aide aides air ajournement alerte aller amende
        amenagement ami amour an ancien annee annees annonce appel appui arbitre arbres argent argument arme arret art
        article artisan artisans assistance assurance atout attention avance avenir avis avocat azur bal balance ballon
        bar barrage base bassin bataille bateau beau beaucoup beaute bel belle berceau bien bilan billet blanc ble bleu
        bleue bois bon bonne bord bordure bouche boulevard bourgeois bras bref brevet brigade brousse bruit brun budget
        but cadre cafe calendrier camp campus canal canton cap capitaine capital car carrefour carriere carte cas
        casque cause caution cave ceinture centaine cercle chaine chaleur champ champagne chance change chant chantier
        chapelle chapitre charbon charge chateau chaussee chef chemin cheval chiffre chiffres choc choix ciel cite
        citoyen citoyens clair classe clause cle client clinique coeur col colline colon colonne combat comte concorde
        condition conditions conflit connaissance contact contrat controle conversation cooperation coordinateur corail
        corps cote couleur coup courage cours coton couture creation credit crise croissance croix cuisine culture dame
        danger date debat debut decent defense demain demande democratie dette developpement dialogue digue dignite
        dimanche diplome discours discrimination disparition docteur document dollar domaine don donnees droit droits
        duc eau echange echec eclair economies ecran egalite eglise elan electricite employe employes empire enfance
        enfant enfants energie engagement enquete enseignant enseignants entree environnement epargne epreuve equite
        ere espace esperance espoir espoirs esprit essor etablissement etape etat etats ete etoile etranger etre euro
        event evenement excellence executif exemple expert experts export exposition face fait famille farine faune fer
        ferme feu figure fil fille filles fils finance finances fleur fleuve foi foire fonction fonctionnaire fond
        force fort fortune foyer frais franc fraternite frere froid front fruit futur gain garage garde gardien gare
        gauche general genre gens gestion gouverneur grace grain grand grande grands greve guerre guide habitat hausse
        heure hier histoire hiver homme hommes honneur humain humanite idee image impact impot independance
        independante information infrastructures innovation inspecteur inspecteurs interim investissement jardin jour
        journee journees juge juin juillet juste justice lac lance langue levier liberte libre ligne lignes lion liste
        livre local logement lois lumiere lune lundi lutte luxe main maire mais maitre majorite mal male manche mandat
        manuel marbre marchand marche mardi mars marteau masse matin media medias membre memoire mer mercredi mere
        messager mesure methode metier metiers metro mieux migration milieu mine mines mineur mineurs ministre miroir
        mixte mobile mode modele moderne mois moment monde monnaie mont montagne morale mort moteur moyen mur nation
        nations nature navire negociation neige neuf niveau noir nom nombre norme normes note nouveau nouveaux nouvelle
        nouvelles nuit numero objectif objectifs ocean oeil offre oiseau or ordre oral orange orient origine outil
        outils ouvert ouvrage ouvrier ouvriers page paix panel papier parcours pari partage partenaire partenaires
        partenariat passage passe patron pause pauvrete pays paysage paysans peche pecheurs peine pensee pere
        performance periode permanent personne personnel perspectives petit petite petits peuple phare phase piece
        pierre pilote place plage plaine plein plus point pointe poisson pole politique pont population porte porteur
        possible poste pouvoir pratique prefet premier premiere premiers preparation present presence president
        prevention preuve prime prince principal principe principes printemps priorite production produit produits
        profession programme progres promotion proposition protection province public publication puits qualite quart
        quartier quai question race raison rapports rampe recherche reconnaissance recours reforme refuge refugies
        regard regle reine relance relation relations remede rencontre rendez-vous renfort repere repos reponse
        representant representants reprise republique responsable ressources retour retraite reunion reussite reve
        rivage rive riviere roi role rose rouge roue route royal royale royaume rue rural rurale sable sage saint
        sainte saison salaire salaires salle salon salut samedi sante sauveur savoir science sciences seance secretaire
        secteur securite semaine sens serie serpent serment seul signe signal simple site six soie soin soir sol soleil
        solution somme son source sous-sol souvenir specialiste specialistes stade stage statut succes sucre sud suite
        sujet support sur tache tapis tarif taux technique technologie temoignage temps tendance tendances terre terres
        territoire tete theme tir titre toit tour tournant tours tout toutes tradition train traitement transition
        tresor trafic travaux tribune trinite triomphe trois un unique usage val valeur valeurs vallee veille vent
        vente verite vers vert verte vice victime victimes victoire vie vieux vigne village ville vin violence virage
        visa visite vision vite voie voile voisin voix vol volontaire vote voyage vrai vue zone bit oit onu ue jeudi
        vendredi noel ramadan paques internet dernier derniere ancienne maurice dominique salvador grenade salomon
        jersey jordan nil ain alma bos die donne lot lens laon pau sete eu foix gap ham hem toul vire vif cognac bons
        la-paix directrices directeurs adjoint adjointe conseiller conseillere depute honorable executive generale
        generaux federal federale departemental communal communale prud marie-claire commissaire annexe alinea volume
        tome edition
    """)
    | _set("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre")
    | _set("lundi mardi mercredi jeudi vendredi samedi dimanche")
    | {"la reunion"},
    given_names=(ENGLISH.given_names - {"lima"})
    | _set("""
        adele adrien agathe aime albert alexandre alfred alice amadou amina andre anne antoine armand arnaud aurelie
        bastien benedicte benoit bernard bertrand blaise boris bruno camille carole catherine cecile celestin charles
        chantal christian christiane christine christophe claire claude clement clemence colette corinne cyrille daniel
        david delphine denis didier dominique edgar edith edouard elise emile emmanuel eric ernest estelle etienne
        eugene fabien fabrice fatima fatou felix fernand florence francis franck francois francoise frederic gabriel
        gaston genevieve georges gerald gerard germain gilbert gilles gisele gregoire guillaume gustave guy hamidou
        helene henri herve hubert hugues ibrahim isabelle issa jacqueline jacques jean jeanne jerome joel joseph juan
        judith jules julie julien justin karim laurence laurent leon leopold louis louise luc lucie lucien madeleine
        mamadou marc marcel margaux marguerite maria marie marthe martin martine mathieu maurice max michel michele
        mohamed monique moussa nadia nathalie nicolas nicole odette odile olivier oumar pascal patrice patrick paul
        pauline philippe pierre raoul raymond regine remi rene richard robert rodolphe roger roland romain rosalie
        roselyne salvador sebastien serge simon simone solange sophie stephane suzanne sylvain sylvie therese thierry
        thomas valentin valerie veronique victor vincent virginie viviane xavier yann yves yvette yvonne
    """),
    surnames=_set("france jordan israel maurice dominique salvador hollande congo"),
)
