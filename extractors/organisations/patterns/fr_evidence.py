"""French: what a sentence says around a name that shows it to be a body's, where no word of the name says so."""

# Nouns that call what they name a body, one to a kind; they stand before it ("le groupe X"), behind a comma after it
# ("X, une coopérative de …"), or as a plural before a list ("des marques telles que X et Y").
CALLS: dict[str, str] = {
    noun: kind
    for kind, nouns in {
        "company": "entreprise société compagnie firme marque fabricant constructeur groupe multinationale fournisseur "
        "acheteur géant opérateur filiale banque usine start-up startup brasserie boulangerie huilerie sucrerie "
        "cimenterie filature raffinerie scierie imprimerie conserverie laiterie minoterie exportateur importateur "
        "enseigne distributeur détaillant équipementier équipementière assureur constructrice chocolatier "
        "sous-traitant prestataire supermarché armateur transporteur quotidien hebdomadaire mensuel journal radio "
        "télévision chaîne éditeur avionneur sidérurgiste manufacture confectionneur industriel négociant exploitant "
        "cabinet verrerie papeterie agence plantation ferme",
        "union": "syndicat fédération confédération centrale intersyndicale union",
        "ngo": "ong association fondation organisation réseau coalition alliance mouvement campagne collectif"
        " coopérative consortium initiative mutuelle parti église groupement amicale ligue club",
        "government": "autorité ministère organisme parlement régulateur tribunal direction secrétariat commission"
        " fonds donateur bailleur",
        "education": "université école institut collège lycée académie hôpital clinique musée bibliothèque théâtre",
    }.items()
    for noun in nouns.split()
}
_IRREGULAR = {
    "journaux": "journal", "réseaux": "réseau", "partenaires": "ong", "membres": "syndicat", "bailleurs": "fonds",
    "enseignes": "enseigne", "industriels": "industriel", "médias": "journal", "signataires": "entreprise",
    "hôpitaux": "hôpital", "organisateurs": "ong", "clients": "entreprise", "géants": "géant", "ong": "ong",
    "concurrentes": "entreprise", "concurrents": "entreprise", "instituts": "institut",
}  # fmt: skip
CALLS_PLURAL: dict[str, str] = {
    **{noun + "s": kind for noun, kind in CALLS.items()},
    **{plural: CALLS.get(noun, "ngo") for plural, noun in _IRREGULAR.items()},
}
# Before a name without a comma these call a thing that is no body, a place, or a person.
NOT_BEFORE = frozenset(
    "club industriel commission direction fonds union initiative ferme plantation parlement exploitant bailleur "
    "donateur partenaires membres clients église ministère secrétariat constructrice mensuel".split()
)
TOOLS = frozenset(
    "plateforme plate-forme application campagne initiative mouvement réseau collectif alliance coalition".split()
)
CALLED = frozenset("appelé appelée appelés appelées dénommé dénommée nommé nommée baptisé baptisée".split())
LISTING = (
    ("tels", "que"), ("telles", "que"), ("comme",), ("notamment",), ("lesquels",), ("lesquelles",), ("dont",), (":",),
)  # fmt: skip

# X in "… de X", "… chez X" and so on, by the noun before the preposition.
_PARTS = (
    "chauffeurs livreurs employés employées salariés salariées ouvriers ouvrières travailleurs travailleuses "
    "personnel effectifs dirigeants dirigeantes cadres direction président présidente pdg vice-président "
    "vice-présidente directeur directrice porte-parole fondateur fondatrice cofondateur cofondatrice patron patronne "
    "responsable responsables représentant représentante représentants représentantes filiale filiales affilié "
    "affiliés fournisseur fournisseurs sous-traitants sous-traitant clients bénévoles membre membres adhérents "
    "adhérentes militants militantes actionnaires usines siège succursale actions délégués délégué déléguée gérant "
    "gérante rédacteur rédactrice journaliste journalistes trésorier trésorière avocats avocat chercheurs chercheuses "
    "chercheur chercheuse experts expert économiste économistes ingénieurs administrateur administratrice entrepôts "
    "entrepôt magasins magasin ateliers locaux guichets agences concours appui soutien financement aide "
    "coordonnatrice coordonnateur secrétaire enquête étude rapport collaboration propriétaire propriétaires patrons "
    "porte-paroles directeurs fondateurs ouvriers stagiaires"
)
BEFORE: dict[str, frozenset[str]] = {
    preposition: frozenset(nouns.split())
    for prepositions, nouns in {
        ("de", "d'", "d’"): _PARTS,
        (
            "du",
            "des",
        ): "salariés salariées employés employées ouvriers ouvrières dirigeants porte-parole filiale filiales "
        "adhérents adhérentes militants militantes actionnaires fournisseurs sous-traitants journaliste journalistes "
        "personnel",
        ("chez",): "couturière couturières couturier soudeur soudeuse vendeur vendeuse caissière caissier technicien "
        "technicienne techniciens mécanicien chauffeur chauffeurs livreur livreurs travailleurs travailleuses "
        "intérimaire intérimaires secrétaire consultante consultant analyste juriste délégué déléguée travailler "
        "entrée entré recrutée recruté ouvriers manager chef magasinier manutentionnaire monteur opératrice agent "
        "travaille travaillent travaillait travaillé employé employée employés employées ouvrier ouvrière ouvriers "
        "ouvrières salarié salariée salariés salariées grève embauché embauchée embauchés stage stagiaire stagiaires "
        "apprenti apprentie apprentis apprenties emploi emplois licenciements syndicat directeur directrice "
        "responsable achète achètent ingénieur ingénieure cadre comptable formation",
        ("par",): "financé financée financés financées soutenu soutenue soutenus soutenues appuyé appuyée organisé "
        "organisée organisés organisées exploité exploitée exploités exploitées géré gérée gérés gérées produit "
        "produite produits publié publiée publiés publiées mené menée menés menées conduit conduite réalisé réalisée "
        "réalisées réalisés fourni fournie fournis fournies racheté rachetée détenu détenue employé employés "
        "employées licencié licenciés licenciées embauché embauchés embauchées recruté recrutés recrutées lancé "
        "lancée créé créée doté dotée accordé accordée octroyé octroyée versé versée donné offert offerte offerts "
        "prêté prêtés animé animée fabriqué fabriqués fabriquée mis mise construit construite coordonné coordonnée "
        "représenté représentée signé signée affrété affrétés distribué distribués confectionnés cousus achetés "
        "vendus apportés apporté",
        ("avec",): "partenariat accord collaboration coopération concert convention contrat protocole entente alliance "
        "association travaille travaillent conjointement liaison concertation signé coordination fusion",
        (
            "à",
        ): "appartient appartiennent appartenant affilié affiliée affiliés affiliées vend vendent vendu vendus livre "
        "livrent livré livrés confié confiée confiés fournit fournisseur grâce",
        (
            "pour",
        ): "travaille travaillent travaillait travaillant travaillé produit produisent produisant roule roulent coud "
        "cousent cousait fabrique fabriquent consultant consultante",
        ("entre",): "accord accords partenariat contrat protocole convention négociations entente coopération conflit "
        "fusion alliance différend dialogue collaboration",
    }.items()
    for preposition in prepositions
}
# After these a person is as likely: only what cannot be a person's name counts.
PERSONS_TOO = frozenset(
    "animé animée représenté représentée coordonné coordonnée mené menée conduit conduite signé signée réalisé "
    "réalisée créé créée lancé lancée dirigé offert offerte mis mise donné grâce publié publiée concours aide soutien "
    "appui enquête étude rapport accord collaboration concert fondé avocat avocats secrétaire journaliste direction "
    "entente alliance dialogue négociations".split()
)
JOIN = frozenset("rejoint rejoindre rejoignent intégré quitter quitté poursuivre".split())

# What stands behind a name that only bodies have or do (English possessives: none in French).
OWNED = frozenset[str]()
FOLLOWED_BY = frozenset[str]()
DOES = frozenset(
    "emploie emploient employait produit produisent fabrique fabriquent exploite exploitent vend vendent exporte "
    "exportent recrute recrutent embauche embauchent sous-traite licencie achète achètent possède".split()
)
DOES_ONCE = frozenset(
    "annonce signe publie soutient soutiennent finance financent forme fournit fournissent imprime diffuse regroupe "
    "regroupent fédère revendique syndique".split()
)
# … and these persons do as well.
PERSONS_DO = frozenset(
    "prévoit envisage dirige organise organisent lance ouvre ferme accepte refuse dément condamne dénonce réclame "
    "demande propose rejette promet contribue investit compte dénoncent réclament demandent refusent saluent salue "
    "exige exigent rejettent condamnent annoncent appelle appellent menace menacent suspend suspendent soutiendra "
    "proteste protestent".split()
)
NO_PERSONS = frozenset("du des et".split())
DONE = frozenset(
    "annoncé signé promis lancé rejoint publié accepté refusé fermé ouvert embauché licencié recruté investi formé "
    "fourni prêté engagé salué rejeté condamné appelé organisé adopté versé supprimé employé financé soutenu affilié "
    "demandé dénoncé réclamé négocié recensé distribué construit répondu approuvé bâti".split()
)

# What opens an apposition: "X, une …", "X, l’un des …", "X, premier exportateur …".
OPENS_APPOSITION = frozenset("un une le la l' l’ l'un l’un premier première principal principale leader numéro".split())
WHOSE = frozenset(("qui", "dont"))
# A noun in front of one of these is only its attribute, or they are persons.
_PERSONS = (
    "dirigeant dirigeante travailleur travailleuse ouvrier ouvrière propriétaire gérant gérante fonctionnaire employé "
    "employée membre militant militante directeur directrice président présidente porte-parole représentant "
    "représentante secrétaire chef cheffe patron patronne responsable inspecteur inspectrice enseignant enseignante "
    "chauffeur avocat avocate ministre expert experte spécialiste conseiller conseillère coordonnateur coordonnatrice "
    "coordinateur coordinatrice fondateur fondatrice délégué déléguée économiste chercheur chercheuse professeur "
    "professeure étudiant étudiante ingénieur ingénieure veuve mère père agriculteur agricultrice pêcheur tisserande "
    "infirmière infirmier journaliste consultant consultante formateur formatrice ambassadeur ambassadrice "
    "commissaire gouverneur maire député députée juge médecin entrepreneur entrepreneuse commerçant commerçante "
    "vendeur vendeuse couturière couturier mécanicien mineur apprenti apprentie âgé âgée qui femme homme jeune fille "
    "garçon ans vice-président vice-présidente syndicaliste artisan paysan paysanne planteur auteur auteure".split()
)
PERSON_NOUNS = frozenset((*_PERSONS, *(noun + "s" for noun in _PERSONS)))
WORLDWIDE = frozenset(("International", "Internationale", "Worldwide", "Sans"))
# Small words that an apposition does not read over.
ENDS_APPOSITION = frozenset(
    "de du des d' d’ en pour qui que dont avec à au aux où par et sur près est était basé basée forte fort".split()
)
# What such an apposition explains is a place, a time, a thing.
PLACE_NOUNS = frozenset(
    "ville commune village quartier district province région capitale département île pays port état banlieue marché "
    "rue localité cité comté vallée fleuve zone site camp mois jour fête festival langue navire bateau ferry "
    "programme projet outil chanson film livre jeu loi traité convention produit campus usine saison chef-lieu "
    "archipel mine cyclone ouragan rapport".split()
)

# Houses of a constitution that the article need not call by their country.
ALONE = frozenset("Parlement Primature Sénat Congrès Bundestag Knesset Douma".split())
# Before another name of what was just named: "X, anciennement Y", "X (ex-Y)".
FORMERLY = frozenset("anciennement ex jadis autrefois devenu devenue désormais".split())

ARTICLES = frozenset("le la les l' l’ un une du des au aux".split())
ONE_OF = frozenset("un une l' l’".split())
HAS = frozenset("a ont avait avaient aura auront".split())
# Offices behind a firm's name.
HOLDERS = frozenset[str]()
# What joins the members of a list, with commas and articles left out.
JOINS: dict[tuple[str, ...], str] = {
    (",",): ",", (";",): ",", ("et",): "and", ("ou",): "and", (",", "et"): "and", (",", "ou"): "and", ("&",): "and",
    (";", "et"): "and", ("ainsi", "que"): "and", (",", "ainsi", "que"): "and", ("/",): "and",
    ("et", "de"): "and", (",", "de"): ",", ("et", "à"): "and", (",", "à"): ",", ("et", "par"): "and",
    ("et", "d'"): "and", ("et", "d’"): "and", (",", "d'"): ",", (",", "d’"): ",", ("et", "avec"): "and",
}  # fmt: skip
JOIN_BEGINS = frozenset({join[0] for join in JOINS} | set('"“”‘«»'))
# Kinds whose acronyms stand before further words of a name: "CFDT Transports".
DOUBLE_NAMED = frozenset(("company", "union", "bank", "ngo", "media"))
# What begins the name of a building or a street.
VENUES = frozenset(
    "Palais Place Rue Avenue Boulevard Quai Château Pont Gare Hotel Hôtel Stade Salle Parc Lac Mont Tour Espace "
    "Résidence Villa".split()
)
# "ABC, nom sous lequel …" is not said in one word: no acronym is explained so.
AS, IS_KNOWN = "\0", ("\0", "\0")
# Right before an acronym these show that it acts.
BEFORE_ACTORS = frozenset("par selon entre".split())
# What may stand between a name and the brackets or the country that belong to it.
AFTER_NAMES = frozenset("( de du des d' d’ en au aux".split())
# Prepositions that only bodies stand behind.
BEFORE_ALONE = frozenset(("chez",))
# First words of names that end in a country, where neither is a body by itself.
BRANCHES = frozenset(
    "Statistique Statistiques Télécom Télécoms Air Radio Télévision Poste Postes Rail "
    "Business Solidarité Action Enfants Statistics".split()
)
