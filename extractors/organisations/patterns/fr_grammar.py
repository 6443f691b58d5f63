"""French: the small words of names and of what stands around them, and what a name's tail may be made of."""

import re

# The head noun begins a name; adjectives and "de …" go on behind it.
ORDER = "head_first"

# -- small words ------------------------------------------------------------------------------------------------------
ELIDED = frozenset("l' l’ d' d’ qu' qu’ n' n’ s' s’ j' j’ c' c’ m' m’ t' t’".split())
AND = frozenset(("et",))
OF = frozenset(("de", "du", "des", "d'", "d’"))
# Of these, those that hold an article.
OF_THE = frozenset(("du", "des"))
FOR = frozenset(("pour",))
IN = frozenset(("en", "dans"))
AT = frozenset(("à", "au", "aux"))
ON = frozenset(("sur",))
TO = frozenset(("auprès",))
THE = frozenset(("la", "le", "les", "l'", "l’"))
ITS = frozenset(("son", "sa", "ses", "leur", "leurs"))
OPENING_ARTICLES = frozenset(("Le", "La", "Les", "L'", "L’", "Un", "Une", "Des", "Du", "Au", "Aux"))
# What may open the country behind a name: "du Togo", "en France", "(Sénégal)", "au Mali".
COUNTRY_OPENS = OF | IN | FOR | AT | {",", "("}
# Capitalised only because a sentence begins; in small letters, what ends a name.
FUNCTION = frozenset(
    "dans en à au aux avec par sur sous chez vers entre parmi depuis pendant durant avant après dès jusque jusqu' "
    "jusqu’ sans malgré outre hors selon suivant comme si quand lorsque lorsqu' lorsqu’ puisque puisqu’ puisqu' "
    "quoique bien que qui quoi dont où qu' qu’ ou ni mais donc car cependant toutefois pourtant néanmoins ainsi aussi "
    "alors puis ensuite enfin d'abord hier aujourd'hui aujourd’hui demain déjà encore toujours jamais souvent parfois "
    "ici là un une le la les l' l’ des du ce cet cette ces cela celui celle ceux celles mon ma mes ton ta tes notre "
    "nos votre vos son sa ses leur leurs il elle ils elles on nous vous je j' j’ tu se s' s’ ne n' n’ y lui eux tout "
    "toute tous toutes chaque plusieurs certains certaines quelques quelque autre autres aucun aucune même mêmes tel "
    "telle tels telles deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante "
    "cinquante soixante cent mille mi fin début près environ quelque plus moins très trop peu beaucoup afin lors via "
    "contre pour d'après d’après grâce face suite quant concernant concernés représentant représentants participants "
    "organisé organisée organisés organisées financé financée financés financées soutenu soutenue appuyé appuyée "
    "lancé lancée créé créée fondé fondée établi établie basé basée signé signée présent présente présents présentes "
    "réuni réunis réunie réunies dirigé dirigée mené menée premier première deuxième troisième dernier dernière "
    "prochain prochaine ancien ancienne nouveau nouvelle actuel actuelle a ont est sont sera seront avait avaient "
    "était étaient aura auront fut furent soit être avoir été ayant étant peut peuvent doit doivent c' c’ voici voilà "
    "ci-après dit dite pas non oui rien personne chacun chacune quel quelle quels quelles combien comment pourquoi "
    "parce tandis alors ailleurs notamment surtout seulement également actuellement récemment auparavant désormais "
    "bientôt bref certes".split()
)

# -- a name's tail ----------------------------------------------------------------------------------------------------
BEFORE_HEAD = frozenset("Haut Haute Grand Grande Nouvelle Nouveau Petite Vieille Premier Jeune Jeunes".split())
SMALL_TAILS = True
ADJECTIVE_ENDING = (
    r"(?:[^aeiou]al|ial|ales?|aux|iques?|tif|tifs|sif|sifs|ives?|[^f]aires?|iels?|elles?|iens?|iennes?|éens?|éennes?|"
    r"[^m]ais|aises?|oise?s?|ains?|aines?|istes?|[eai]bles?|euses?|ieurs?|ieures?|iers?|ières?|eux|ales?|ines?|"
    r"ouest-\w+|nord-\w+|sud-\w+|est-\w+|multi\w+|inter\w+|franco\w+|sous-\w+|burkinab[èé]|\w+guayen)$"
)
ADJECTIVES = frozenset(
    "chargé chargée délégué déléguée public publics publiques libre libres unifié unifiée unifiés intégré intégrée "
    "associé associés associée associées spécialisé spécialisée appliqué appliquée appliquées privé privée privés "
    "privées avancé avancée avancées uni unis unie unies démocratique autonome autonomes agricole agricoles mixte "
    "tripartite tripartites bipartite décent décente durable durables civil civils civile civiles humain humains "
    "humaine humaines décentralisé décentralisée décentralisés indépendant indépendants indépendante indépendantes "
    "général généraux générale générales permanent permanente haut haute haïtien haïtienne ivoirien malgache "
    "malgaches russe russes suisse suisses belge belges arabe arabes turc turque grec grecque bulgare tchèque "
    "slovaque slovène croate serbe corse kurde burkinabè burkinabé rwandais rwandaise tchadien tchadienne congolais "
    "congolaise gabonais gabonaise libanais libanaise allemand allemande espagnol espagnole italien italienne flamand "
    "flamande wallon wallonne catalan basque suédois danois finlandais norvégien estonien letton lituanien roumain "
    "moldave bosniaque monténégrin autochtones autochtone handicapé handicapés handicapée handicapées jeune jeunes "
    "féminin féminine féminines mineur mineurs réfugié réfugiés vert verte verts vertes rural rurale ruraux rurales "
    "informel informelle supérieur supérieure textile textiles électrique laïque laïc ouvrier ouvrière ouvriers "
    "ouvrières paysan paysanne paysans paysannes catholique protestant protestante chrétien chrétienne chrétiens "
    "islamique juif bancaire portuaire maritime maritimes domestique domestiques migrant migrants migrante saisonnier "
    "nucléaire fédéré fédérés réuni réunis unitaire conjoint conjointe adjoint étranger étrangers étrangère "
    "étrangères vétérinaire interentreprises interprofessionnel interprofessionnelle citoyen citoyenne intégral "
    "apostolique salarié salariés salariée qualifié qualifiés sanitaire sexuelle reproductive artisanal artisanale "
    "artisanales minier minière pétrolier numérique géologique communautaire ferroviaire aérien aérienne aériens "
    "routier routière forestier forestière spatial atomique alimentaire rouge rouges bleu bleue blanc blanche noir "
    "noire émergent émergents émergente avancé développé élémentaire inclusif inclusive solidaire solidaires "
    "équitable".split()
)
NOT_ADJECTIVES = frozenset(
    "indique explique communique applique fabrique revendique critique implique complique signale installe rappelle "
    "appelle renouvelle interpelle égale régale elle quelle laquelle lesquelles desquelles celle celles telle telles "
    "mais jamais désormais faire taire plaire existe insiste consiste assiste résiste persiste liste piste semaine "
    "semaines prochaine prochaines certain certains certaine certaines dizaine douzaine quinzaine vingtaine trentaine "
    "quarantaine centaine centaines ensemble semble plusieurs ailleurs tiers hier premier première premiers premières "
    "dernier dernière derniers dernières lundis janvier février fier bien rien combien lien tient vient main mains "
    "demain terrain train entretien soutien maintien moyen quotidien doyen usine usines origine origines machine "
    "médecine cuisine mine mines domaine domaines scène ligne ceux deux nombreux nombreuses eux mieux plusieurs "
    "meilleur meilleure meilleurs dossier dossiers chantier chantiers métier métiers quartier papier atelier ateliers "
    "manière matière matières filière filières carrière frontière lumière rivière crise choix mois fois bois trois "
    "lois sois dois parfois toutefois autrefois salaire salaires affaire affaires contraire partenaire partenaires "
    "fonctionnaire fonctionnaires commentaire commentaires anniversaire horaire horaires stagiaire stagiaires "
    "bénéficiaire bénéficiaires volontaire volontaires séminaire séminaires mille famille familles travaux journaux "
    "locaux niveaux réseaux nouveaux taux cadeaux bureaux tableaux mal animal animaux canal capital total avocat "
    "quelque afrique amérique politique politiques pratique pratiques république musique banque fois mondain "
    "souverain avenir détail rien chien gardien physique juriste juristes syndicaliste syndicalistes économiste "
    "journaliste journalistes spécialiste spécialistes artiste artistes responsable responsables véritable table "
    "câble capable septembre visible possible impossible disponible favorable ciblés demandeur employeurs seraient "
    "auraient étais avais aurais serais palais".split()
)
# Prepositions that go on inside a name.
TAIL_JOINS = frozenset(("pour", "contre"))
# Behind "de" these never go on a name.
SMALL_NOUNS_STOP = frozenset(
    "ce cet cette ces ici là plus moins plusieurs certains certaines nombreux nombreuses quelque quelques tout toute "
    "tous toutes deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille son sa ses "
    "leur leurs notre nos votre vos mon ma mes un une nouveau nouveaux nouvelle nouvelles autre autres même mêmes "
    "quoi dont celui celle ceux celles façon manière sorte fait faire janvier février mars avril mai juin juillet "
    "août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche hier demain part "
    "côté nouveau lui eux elle elles ne n' n’ mettre renforcer promouvoir lutter créer garantir assurer développer "
    "former prendre donner rendre réduire améliorer ratifier signer contribuer poursuivre organiser soutenir fournir "
    "moitié telle tel tels telles chaque beaucoup peu environ près grande grand bonne bon longue date retour passage "
    "visite mieux ratification signature suite lancement clôture ouverture dollars dollar euros euro francs".split()
)
# Small nouns with which the places of an office may begin: "pour les | pays du Maghreb".
REGIONS = frozenset("pays région îles territoires caraïbes".split())
# Heads that a proper name follows directly.
NAME_HEADS = frozenset(
    "Université Hôpital Institut Fondation Groupe Lycée Collège Ecole École Académie Clinique Centre Association "
    "Radio Réseau Banque Société Maison Syndicat Cabinet Coopérative Mouvement Collectif Télévision Alliance "
    "Imprimerie Compagnie Entreprise Laboratoires Laboratoire Etablissements Établissements Brasserie Brasseries "
    "Editions Éditions Faculté Agence Parti Club Crédit Caisse Port Huilerie Sucrerie Usine Chantiers Ateliers "
    "Initiative Mutuelle Musée Bibliothèque Air DG Centrale Fédération Union Intersyndicale Front Forum".split()
)

# -- brackets and acronyms --------------------------------------------------------------------------------------------
LIST_WORDS = frozenset(("et", "&", ",", "/", "ou", ";", "–", "-", "ainsi", "que"))
BRACKET_LEAD = frozenset(
    "ou le la l' l’ ci-après dénommé dénommée dit dite sigle en anglais français selon son acronyme aussi connu "
    "connue sous nom de également anciennement ex".split()
)
BRACKET_TAIL = frozenset((")", "]", ",", ";", "“", "”", '"', "»", "en", "–", "-", "’", "'"))
OR_SHORT = ((",", "ou"), (",", "ci-après"), ("ou", "le"), ("ou", "la"))
FOR_SHORT = ("en", "abrégé")
CREDIT = re.compile(r"©|\(c\)|(?:Crédits? )?[Pp]hotos? ?:|Crédits? photo")
CREDIT_SIGNS = ("©", "(c)", "hoto")
# Acronyms that mean other things elsewhere (marked ~ in the table), but one body in French.
PLAIN = frozenset(
    "OIT BIT PAM BAD BEI OMM OIM OMI UE UA CAE OIF AISS CIF-OIT CLS CEACR HCDH CSI OIE OEA BCE CUA HCR".split()
)
# … and acronyms of bodies that the table has under other ones.
LOCAL_ACRONYMS = {
    "CESAP": "United Nations Economic and Social Commission for Asia and the Pacific",
}
ADVISORY = frozenset("QUI QUOI QUAND OÙ OU POURQUOI COMMENT".split())

# -- one body under several names -------------------------------------------------------------------------------------
# An owner that may be left out: the "Conseil d’administration du BIT" is the "Conseil d’administration".
OWNER = re.compile(r" (?:de l['’]OIT|du BIT|de l['’]ONU|des Nations Unies|de l['’]Union européenne)\b")
# "ministère ivoirien de l'emploi" (folded) is "ministère de l'emploi".
TURNED = re.compile(
    r"^(?P<head>ministère|agence|inspection|direction) (?P<nation>\w+(?:ienne?|aise?|aine?|oise?|ole?|in|ine|elge|usse|"
    r"uisse|gache|urc|urque|che|kinabè|kinabé)) (?P<topic>d(?:e|u|es|')\b.+)$"
)
TURN = "{head} {topic}"
# A name may be said by its beginning alone, up to one of these (folded).
ABRIDGED_BY = (" de ", " du ", " des ", " d'", " pour ")
FURTHER = (" et ",)
# "ministères | du Travail | et | de la Santé".
PARTS = re.compile(r", et |, | et ")
PART_OPENS = re.compile(r"(\S+) ((?:de la |de l['’]|de |du |des |d['’]).+)")

# -- of other grammars ------------------------------------------------------------------------------------------------
NOT_LAST_PARTS = ()
INNER_POSSESSIVE = frozenset[str]()
HOLDER_ENDINGS = ()
HOLDER_PLURALS = ()
# Of committees so called a country has just one.
ONE_A_COUNTRY = frozenset(("national", "nationale", "National", "Nationale"))
# Participles and infinitives, which follow no "et" as nouns.
VERBAL_ENDING = r"(?:é|ée|és|ées|er|ir|ant)$"
# "ministère en charge de …": two words that go on a name before its "of".
CHARGED = frozenset((("en", "charge"),))
