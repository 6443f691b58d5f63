"""French: the nouns that head names, and the words that say a phrase is no name.

A French name begins with its head and goes on in small letters ("Agence nationale de la statistique"). ``HEADS`` maps
the head to the kind of body; ``fr_grammar`` has the small words and what a name's tail is made of.
"""

import re

from extractors.organisations.patterns.foreign_heads import ALSO_ENGLISH, ENGLISH_HEADS, FOREIGN_HEADS

_FRENCH: dict[str, str] = {
    head: kind
    for kind, heads in {
        "ministry": "Ministère Vice-ministère Sous-ministère Sous-Ministère",
        "government": "Gouvernement Département Direction Sous-direction Sous-Direction Agence Autorité Administration "
        "Inspection Inspectorat Secrétariat Sous-secrétariat Bureau Commission Trésor Chancellerie Cabinet "
        "Municipalité Mairie Ville Préfecture Gouvernorat Police Gendarmerie Parlement Congrès Sénat Assemblée Office "
        "Service Services Douanes Primature Présidence Commissariat Haut-Commissariat Haut-commissariat Régie "
        "Coopération DG Intendance Médiature Surintendance Observatoire Cellule Coordination Région Wilaya "
        "Conservatoire Communauté Collectivité Métropole Pôle",
        "organ": "Conseil Comité Sous-comité Sous-Comité Division Unité Section Branche Equipe Équipe Organe "
        "Délégation Ambassade Mission Consulat Panel Instance Représentation Task-force",
        "union": "Union Fédération Confédération Syndicat Centrale Intersyndicale Internationale Intersyndical "
        "Fraternité Solidaires",
        "employers": "Patronat Groupement Chambre Chambres",
        "association": "Association Fondation Réseau Mouvement Institut Centre Organisation Coopérative Coopératives "
        "Consortium Forum Ligue Alliance Coalition Hôpital Hôpitaux Clinique Musée Bibliothèque Eglise Église Diocèse "
        "Croix-Rouge Croissant-Rouge Ordre Parti Club Maison Mutuelle Mutualité Mutualités Secours Foyer Plateforme "
        "Plate-forme Amicale Compagnons Laboratoire Collectif Comptoir Groupe Rassemblement Front Archidiocèse "
        "Dispensaire Orphelinat Interprofession Pastorale",
        "bank": "Banque Fonds Caisse Crédit Bourse",
        "education": "Université Ecole École Lycée Collège Faculté Académie Polytechnique Chaire Campus",
        "court": "Cour Tribunal Parquet",
        "company": "Société Sociétés Compagnie Entreprise Etablissements Établissements Etablissement Établissement "
        "Manufacture Imprimerie Brasserie Brasseries Electricité Électricité Sucrerie Huilerie Cimenterie Raffinerie "
        "Filature Laiterie Minoterie Conserverie Charbonnages Houillères Aciéries Laboratoires Editions Éditions "
        "Radio Télévision Radiotélévision Radiodiffusion Port SA SARL S.A SNC SAS GIE Ltd Limited Inc Corp "
        "Corporation Company Holding GmbH AG PLC plc LLC Co Messageries Verreries Papeteries Cristalleries "
        "Grand-Hôtel",
    }.items()
    for head in heads.split()
}  # fmt: skip
# Names that end in their head are foreign: "Clean Clothes Foundation", "Tulane University".
LAST_HEADS: dict[str, str] = ENGLISH_HEADS | dict.fromkeys("SARL SAS SNC".split(), "company")
# Foreign names that begin with their head keep it: "Central Unica dos Trabalhadores", "Universidad de Chile".
_STRANGE = frozenset(FOREIGN_HEADS) - ALSO_ENGLISH - _FRENCH.keys()
FIRST_HEADS = frozenset(_FRENCH)
HEADS: dict[str, str] = {**{head: FOREIGN_HEADS[head] for head in _STRANGE}, **LAST_HEADS, **_FRENCH}
ALWAYS_FOREIGN = _STRANGE
# Heads in small letters, where a proper name or "de" and a capital follows: "hôpital Jason Sendwe".
SMALL_HEADS = frozenset(
    "ministère ministères vice-ministère sous-ministère université universités hôpital clinique ambassade ambassades "
    "consulat lycée collège institut fondation mairie préfecture tribunal académie faculté".split()
)
PLURALS = {
    "Ministères": "Ministère",
    "Ambassades": "Ambassade",
    "Universités": "Université",
    "Agences": "Agence",
    "Chambres": "Chambre",
    "Directions": "Direction",
    "Inspections": "Inspection",
    "Départements": "Département",
    "Bureaux": "Bureau",
    "Caisses": "Caisse",
    "Confédérations": "Confédération",
    "Fédérations": "Fédération",
}

# The Government of a country is the country; that of a region or a community is a body.
QUALIFIED = {
    "Gouvernement": frozenset("régional provincial wallon flamand autonome cantonal Régional".split()),
    "Région": frozenset("wallonne flamande Wallonne bruxelloise Bruxelles-Capitale".split()),
    "Communauté": frozenset("économique européenne française flamande germanophone urbaine andine caribéenne".split()),
}
STRONG = frozenset(
    "Ministère Vice-ministère Parlement Sénat Inspection Trésor Cour Primature Gendarmerie Ambassade Mairie "
    "Préfecture Université Consulat Haut-Commissariat Douanes Lycée Hôpital Police Tribunal".split()
)
# Heads that need a proper word beside them.
HEAD_LAST_ONLY = frozenset(
    "Inc Ltd Limited Corp SA SARL S.A SNC SAS GIE Holding GmbH AG PLC plc LLC Co Groupe Club Forum Centrale Maison "
    "Industries Front Port Pôle Fraternité".split()
)
# Of these there are many in one house: general words behind them make no name.
MINOR_HEADS = frozenset(
    "Comité Sous-comité Equipe Équipe Groupe Unité Section Bureau Division Délégation Mission Service Services Panel "
    "Branche Cellule Représentation Coordination Instance".split()
)
MEETINGS = frozenset("Forum Congrès Mission Panel".split())
# Heads that go on over "à Dakar", "en France", "pour le Maghreb".
TAKES_PLACE = frozenset("Bureau Bureaux Ambassade Consulat Mission Equipe Équipe Délégation Représentation".split())

# What is headed by one of these is no body, however long its name.
NOT_BODIES = frozenset(
    "Casques Centre-ville Centres-villes Régions Communes Provinces Départements Pactes Initiative Initiatives "
    "Partenariat Programme Programmes Projet Projets Convention Conventions Protocole Déclaration Loi Lois Code Plan "
    "Plans Stratégie Politique Rapport Rapports Journée Journées Semaine Année Décennie Objectif Objectifs Accord "
    "Accords Mémorandum Charte Recommandation Recommandations Conférence Conférences Sommet Réunion Réunions Session "
    "Séminaire Atelier Colloque Symposium Consultation Consultations Table Etude Étude Enquête Examen Revue Tendances "
    "Indice Système Régime Campagne Prix Guide Manuel Principes Norme Normes Résolution Résolutions Traité Directive "
    "Règlement Décret Arrêté Constitution Cadre Agenda Jeux Coupe Village Portail Site Mécanisme Dialogue Processus "
    "Approche Modèle Zone Zones Parc Rue Avenue Boulevard Place Quai Pont Gare Stade Palais Hôtel Hotel Salle Tour "
    "Ile Île Iles Îles Mer Océan Fleuve Lac Mont Golfe Baie Cap Province District Etat État Etats États République "
    "Royaume Principauté Emirats Émirats Guerre Crise Fête Festival Salon Foire Exposition Marché Label Certificat "
    "Diplôme Master Cours Module Article Chapitre Partie Annexe Livre Note Nouvelles Infos Actualité Actualités "
    "Communiqué Discours Allocution Message Appel Feuille Memorandum Pacte Perspectives Panorama Bilan Fiche Document "
    "Statut Statuts Acte Titre Première Deuxième Troisième Sahel Corne Côte Afrique Amérique Asie".split()
)
# States and places that are built like bodies.
NOT_NAMES = frozenset(
    (
        "Union soviétique", "Union Soviétique", "Région parisienne", "Communauté internationale", "Union libre",
        "Fédération de Russie", "Confédération suisse", "Fédération russe", "Union des Comores", "Union du Myanmar",
        "Port Moresby", "Port Louis", "Port Vila", "Port Elizabeth", "Fonction publique", "Mission catholique",
        "Aide publique au développement", "Bureau ovale", "Ville sainte", "Chambre froide", "Maison mère",
    )
)  # fmt: skip
# Words that do not tell one body of its head from another.
_GENERIC = (
    "national nationale nationaux nationales général générale généraux générales mondial mondiale mondiaux mondiales "
    "international internationale internationaux internationales régional régionale régionaux régionales "
    "sous-régional sous-régionale local locale locaux locales public publique publics publiques privé privée privés "
    "privées central centrale centrales exécutif exécutive directeur consultatif consultative technique techniques "
    "tripartite tripartites bipartite paritaire paritaires permanent permanente mixte conjoint conjointe spécial "
    "spéciale grand grande nouveau nouvelle principal principale social sociale sociaux sociales syndical syndicale "
    "syndicales syndicaux patronal patronale patronales patronaux ouvrière ouvrier commercial commerciale "
    "professionnel professionnelle professionnelles indépendant indépendante libre libres autonome autonomes "
    "organisateur scientifique politique économique financier financière restreint restreinte préparatoire "
    "extraordinaire ordinaire plénière administratif administrative provincial provinciale départemental "
    "départementale municipal municipale communal communale fédéral fédérale concerné concernée compétent compétente "
    "intersyndical intersyndicale supérieur supérieure agricole multinationale pilotage suivi travail rédaction "
    "direction experts gestion coordination conseil haut haute petit petite".split()
)
GENERIC = frozenset((*_GENERIC, *(word.capitalize() for word in _GENERIC)))
# … and phrases of such words that are names all the same: of these a country or a house has just one.
GENERIC_NAMES = frozenset(
    {
        "Assemblée nationale", "Assemblée Nationale", "Assemblée générale", "Assemblée fédérale", "Conseil fédéral",
        "Conseil national", "Conseil constitutionnel", "Conseil économique et social", "Conseil des ministres",
        "Conseil économique, social et environnemental", "Conseil d’administration", "Conseil d'administration",
        "Conseil de sécurité", "Cour suprême", "Cour constitutionnelle", "Cour Suprême", "Cour Constitutionnelle",
        "Cour de cassation", "Cour des comptes", "Cour d'appel", "Cour d’appel", "Tribunal du travail",
        "Tribunal administratif", "Tribunal fédéral", "Conseil d'Etat", "Conseil d’Etat", "Conseil d'État",
        "Conseil d’État", "Police nationale", "Gendarmerie nationale", "Protection civile", "Banque centrale",
        "Inspection du travail", "Inspection du Travail", "Direction du travail", "Direction du Travail",
        "Direction générale du travail", "Direction générale du Travail", "Inspection générale du travail",
        "Inspection générale du Travail", "Chambre des représentants", "Chambre des députés", "Chambre des conseillers",
        "Chambre de commerce", "Bourse du travail", "Trésor public", "Croix-Rouge", "Croissant-Rouge", "Parlement",
        "Conseil national du travail", "Conseil supérieur du travail", "Commission nationale tripartite",
        "Comité national tripartite", "Conseil national tripartite", "Conseil supérieur du Travail",
        "Conseil national du Travail", "Conseil national du dialogue social",
        "Conseil national du patronat", "Parlement européen", "Parlement fédéral", "Direction nationale du travail",
        "Maison Blanche", "Parti travailliste", "Parti socialiste", "Caisse de sécurité sociale",
        "Institut national de la statistique", "Caisse nationale de sécurité sociale", "Conseil national de l’emploi",
        "Agence nationale de l’emploi", "Agence nationale de l'emploi", "Comité de la liberté syndicale",
    }
)  # fmt: skip

# Capitalised words that are no part of a name: offices, courtesy, articles of a sentence's beginning.
NO_TITLES = frozenset(
    "Le La Les L' L’ Un Une Des Du De Au Aux Ce Cet Cette Ces Notre Nos Votre Son Sa Ses Leur Leurs Mon Ma Mes Membre "
    "Membres Gouvernements Article Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre "
    "Décembre Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Ancien Ancienne".split()
)
NOT_FIRST = NO_TITLES | frozenset(
    "M. M MM MM. Mme Mmes Mlle Mlles Dr Dre Pr Professeur Professeure Me Maître Mgr Monseigneur Monsieur Madame Sir "
    "Excellence S.E S.E.M Honorable Ministre Ministres Vice-ministre Président Présidente Présidents Vice-président "
    "Vice-présidente Vice-Président Vice-Présidente Directeur Directrice Directeurs Directeur-général Co-président "
    "Secrétaire Secrétaires Chef Cheffe Ambassadeur Ambassadrice Commissaire Haut-Commissaire Représentant "
    "Représentante Représentants Conseiller Conseillère Coordonnateur Coordonnatrice Coordinateur Coordinatrice "
    "Spécialiste Economiste Économiste Délégué Déléguée Gouverneur Gouverneure Maire Sénateur Sénatrice Député "
    "Députée Juge Roi Reine Prince Princesse Pape Archevêque Evêque Évêque Cardinal Recteur Rectrice Doyen Doyenne "
    "Premier Première Porte-parole Rapporteur Rapporteuse Adjoint Adjointe Chancelier Chancelière Sous-secrétaire "
    "Sous-directeur Sous-Directeur Expert Experte Inspecteur Inspectrice Administrateur Administratrice Fondateur "
    "Fondatrice Procureur Procureure Défenseur Médiateur Père Sœur Frère Etats États Etat État".split()
)
NOT_FIRST_INSIDE = frozenset("Premier Ministre Président Membres Etat État Etats États".split())
DOCUMENTS = frozenset(
    "Convention Conventions Recommandation Protocole Déclaration Loi Rapport Programme Projet Accord Code".split()
)
# Acronyms and capitals that are no bodies.
NOT_ACRONYMS = frozenset(
    "TV PC IT VIH SIDA VIH/SIDA COVID COVID-19 SRAS TB PIB PNB RNB SST PME PMI TPE TPME MPME TIC NTIC IA RSE PPP IDE "
    "ZFE ZES OMD ODD PPTD PNUAD CSLP DSRP DCPR BC PNA TDR PDG DRH RH FAQ EUR USD CHF FCFA CFA XOF XAF HTG MAD TND DZD "
    "US USA EU UK RU RDC RCA RPDC UAE EAU RAS RFA ID Bac BTS CAP BEP BT DUT PhD MBA GMT UTC TU PDF HTML WWW URL DVD "
    "CD LGBT LGBTI LGBTQ LGBTQI EPI VBG GES CO2 SIG GPS SMS ISBN ISSN EMN EMNS ONG ONGI OSC OIG GERME TRIE VIP CV "
    "HIMO EIIP IMT EFTP TVA SMIG SMIC SMAG RMI RSA CDD CDI CDDI CSU AMO AGR EPS ETP QCM QR NB PS BP CP TEL TÉL FAX II "
    "III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII C190 C138 C182 C189 C169 C87 C98 C155 "
    "C187 C188 R204 R205 R206 P029 MLC CTM C.V MERS Ebola H1N1 STEM ADN OGM R&D DOM TOM DROM OPA JO BO N° HLM ZEP AG "
    "CA PIT PNE PND PNDES PSE BRICS DNA COP COP21 COP22 COP26 COP27 COP28".split()
)
COMPANY_TAILS = frozenset(
    "Mining Foods Apparel Steel Electronics Energy Motors Cement Telecom Garment Garments Fashion Fashions Clothing "
    "Knitwear Breweries Shipping Lines Logistics Petroleum Pharmaceuticals Systems Technologies Software Resorts "
    "Supermarkets Beverages Tobacco Chemicals Footwear Sportswear Electric Insurance Farms Seafood Recruitment "
    "Manpower Consultants Travels Enterprises Exports Studios Sucre Ciments Télécom Minerals Manufacturing "
    "Overseas".split()
)
# Bodies whose units, organs and offices are bodies of their own and still speak of their owner.
OWNERS = frozenset({"International Labour Organization"})
# Before a list of acronyms these say that they are bodies.
BODY_WORD = re.compile(
    r"(?i:syndicats?|syndicales?|syndicaux|centrales?|organisations?|confédérations?|fédérations?|organismes?|agences?|"
    r"banques?|partenaires?|associations?|ong|ministères?|institutions?|instituts?|entreprises?|sociétés?|employeurs|"
    r"travailleurs|patronat|patronales?|donateurs|bailleurs|mutuelles?|unions?|membres|caisses?)"
)
# What bodies do, right behind their name.
ACTS = frozenset(
    "a ont est sont sera seront avait avaient était étaient aura auront dit disent déclare déclarent indique "
    "indiquent annonce annoncent appelle appellent demande demandent signe signent organise organisent lance lancent "
    "adopte adoptent accueille accueillent soutient soutiennent appuie appuient fournit fournissent estime estiment "
    "avertit salue saluent prévoit prévoient représente représentent dirige travaille travaillent rejoint présente "
    "présentent offre offrent aide aident publie publient finance financent forme forment prend prennent continue "
    "continuent veut veulent peut peuvent doit doivent compte comptent siège siègent tient tiennent réclame réclament "
    "rappelle rappellent souligne soulignent précise ajoute affirme affirment considère craint juge réunit réunira "
    "emploie emploient met mettent donne donnent fait font s' s’ se n' n’ ne y en va vont propose proposent recense "
    "dispose défend défendent invite invitent souhaite souhaitent espère espèrent regroupe regroupent participe "
    "participent apporte apportent mène mènent réalise réalisent coordonne travaillera fournira formera organisera "
    "publiera aidera lancera accueillera soutiendra devra pourra entend exige exigent dénonce dénoncent refuse "
    "refusent".split()
)
