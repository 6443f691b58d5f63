"""French: what ministries, directorates and unions are for."""

# Fields of policy and trades, as they stand behind "de" and "et" in names; with the endings below these tell a
# further topic of a name ("… et de la Sécurité sociale") from a further body, a place or a person.
TOPICS = frozenset(
    "Travail Emploi Emplois Affaires Sociales Santé Jeunesse Jeunes Sport Sports Femme Femmes Enfant Enfants Enfance "
    "Famille Genre Industrie Industries Commerce Economie Économie Finances Budget Intérieur Justice Agriculture "
    "Elevage Élevage Pêche Pêches Environnement Energie Énergie Mines Ressources Sciences Recherche Entreprise "
    "Entreprises Entreprenariat Entrepreneuriat PME Artisanat Tourisme Culture Travaux Fonction Services Service "
    "Etrangères Étrangères Eau Eaux Forêts Terres Climat Personnes Handicap Handicapés Transports Transport Routes "
    "Ports Chemins Aviation Postes Poste Médias Arts Métiers Bâtiment Construction Bois Textile Textiles Habillement "
    "Cuir Chaussure Chimie Papier Pétrole Gaz Hôtellerie Restauration Banques Banque Assurances Assurance Statistique "
    "Statistiques Plan Planification Politique Droit Droits Hommes Homme Sécurité Croissance Paix Défense Emigration "
    "Invalides Solidarité Insertion Intégration Réinsertion Cohésion Productivité Coopératives Coopération "
    "Technologie Technologies Information Communication Infrastructures Equipement Équipement Logement Habitat "
    "Urbanisme Ville Villes Formation Enseignement Education Éducation Prévoyance Protection Prévention Relations "
    "Action Numérique Décentralisation Territoire Territoires Développement Modernisation Réforme Administration "
    "Promotion Population Populations Migrations Migration Diaspora Dialogue Promotion Égalité Egalité Parité Cadre "
    "Cadres Salariés Salaires Retraite Retraites Vieillesse Chômage Maladie Accidents Mutuelles Mutualité "
    "Travailleurs Travailleuses Employeurs Patronat Syndicats Enseignants Infirmiers Médecins Marins Dockers Mineurs "
    "Paysans Producteurs Planteurs Exportateurs Importateurs Transporteurs Commerçants Artisans Journalistes Avocats "
    "Magistrats Fonctionnaires Consommateurs Usagers Café Cacao Coton Thé Riz Sucre Anacarde Hévéa Banane Lait Viande "
    "Céréales Alimentation Nutrition Agroalimentaire Métallurgie Métaux Automobile Sidérurgie Télécommunications "
    "Electricité Électricité Spectacle Musique Edition Édition Livre Presse Audiovisuel Cinéma Théâtre Hôpitaux "
    "Pharmacie Soins Aide Secours Réfugiés Catastrophes Météorologie Impôts Douanes Trésor Fiscalité Prix Concurrence "
    "Qualité Métrologie Normalisation Cultes Identité Gouvernance Transparence Compétences Compétitivité Innovation "
    "Conflits Médiation Arbitrage Conciliation Intérim Ménage Nettoyage Gardiennage Commerces Distribution "
    "Terre".split()
)
TOPIC_ENDING = (
    r"(?:tion|tions|sion|sions|ment|ments|ité|ités|ance|ances|ence|ences|ture|tures|isme|ique|iques|rie|ries|gie|gies|"
    r"graphie|phie|eurs|euses|istes|iers|ières|age|ages|ail|ée|ées|aires|aux|ales|elles|iens|iennes)$"
)
TOPIC_PLURAL = r"$^"
