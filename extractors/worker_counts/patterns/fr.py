"""French counts of people at work."""

from extractors.worker_counts.patterns import CountWords
from extractors.worker_counts.patterns.fr_trades import ENDINGS, TRADES

_CHANGED = (
    r"(?:ré)?augment\w*|progress\w*|pass(?:é\w*|er\w*|ant|e|ent|ait|aient|a)|recul\w*|diminu\w*|baiss\w*|"
    r"chut\w*|cr[uû]\w*|"
    r"croît|croître|grimp\w*|bondi\w*|tomb\w*|réduit\w*|ramen\w*|port(?:é\w*|er|era|ant)|doubl\w*|tripl\w*|"
    r"fondu|mont(?:é\w*|er|ent)|accru\w*|hausse|descend\w*"
)
_POPULATIONS = (
    r"emplois?|chômage|chôm\w+|sans-emploi|main-d[’']œuvre|main-d[’']oeuvre|population\s+active|effectifs?|"
    r"salari\w+|salariat|travailleu\w+|ouvri\w+|employ[ée]\w*|demandeu\w+\s+d[’']emploi|"
    r"travail\s+(?:des\s+enfants|forcé|domestique|dangereux|informel|indépendant|servile)|"
    r"enfants\s+(?:astreints\s+au\s+travail|au\s+travail|travailleurs|qui\s+travaillent)|"
    r"esclavage|servitude|syndiqu\w+|adhérent\w*|mineurs\s+(?:de\s+fond|artisanaux)|marins|dockers|enseignant\w+|"
    r"infirmi\w+|inspect(?:eurs|rices|ion)|ingénieurs|agriculteurs|pêcheurs|postes(?:\s+de\s+travail)?|licenciements|"
    r"suppressions?\s+d[’'](?:emplois?|postes)|pertes?\s+d[’']emplois?|(?:morts|décès|"
    r"accidents\s+mortels)\s+(?:au|du|liés\s+au)"
    r"\s+travail|secteur\s+informel|économie\s+informelle|apprenti\w*|stagiaires|gens\s+de\s+mer|personnel|"
    r"traite|inactifs|migrants|travailler|travaill(?:e|ent|aient|ait)"
)

# What says how exact the number before is says nothing of one behind.
_NO_NUMBER = r"(?!\s+(?:\d|d[e’']|une?\b|la\s+moitié))"

WORDS = CountWords(
    comparators=(
        ("au minimum/moins", ">="),
        ("un? minimum de/d'", ">="),
        ("pas/non moins de/d'", ">="),
        ("à tout le moins", ">="),
        ("au plus/maximum", "<="),
        ("tout au plus", "<="),
        ("pas plus de/d'", "<="),
        ("un? maximum de/d'", "<="),
        ("jusqu' à/au/aux", "<="),
        ("jusqu' à près/plus de/d'", "<="),
        ("un_peu/bien/nettement/beaucoup/largement/sensiblement/légèrement? plus de/d'/du/des/que", ">"),
        ("au-delà/au_delà/au-dessus de/d'/des/du", ">"),
        ("supérieur/supérieure/supérieurs à/au/aux", ">"),
        ("dépasse/dépassent/dépassait/dépassaient/dépassé/dépassant/dépasser/dépassera", ">"),
        ("excède/excèdent/excédant/excédé/excédait", ">"),
        ("un_peu/bien/nettement/beaucoup/légèrement? moins de/d'/du/des/que", "<"),
        ("au-dessous/en_dessous/en-dessous de/d'/des/du", "<"),
        ("inférieur/inférieure/inférieurs à/au/aux", "<"),
        ("environ/quelque/quelques/presque/approximativement/pratiquement/quasiment/autour/peut-être/~", "~"),
        ("autour/proche/proches/près/aux_alentours/aux_environs/à_peu_près/avoisinant de/d'/du/des?", "~"),
        ("de_l'ordre/dans_l'ordre/à_hauteur/de_quelque de/d'/du/des?", "~"),
        ("avoisine/avoisinent/avoisinant/avoisinait/frôle/frôlent/frôlant/approche/approchent/approchant", "~"),
        ("à peu près", "~"),
        ("une moyenne de/d'", "~"),
    ),
    comparators_after=(
        (
            rf"\s+ou\s+(?:plus|davantage)\b|,?\s+(?:au\s+(?:moins|minimum)|pour\s+le\s+moins)\b{_NO_NUMBER}|"
            r"\s*\+(?=\s)",
            ">=",
        ),
        (rf"\s+ou\s+moins\b|,?\s+(?:tout\s+)?au\s+(?:plus|maximum)\b{_NO_NUMBER}", "<="),
        (rf",?\s+(?:environ|à\s+peu\s+près|approximativement)\b{_NO_NUMBER}", "~"),
    ),
    fillers=(
        "un/au total de/d'?",
        "l' équivalent de/d'",
        "à peine",
        "encore/seulement/uniquement/déjà/désormais/actuellement/également/exactement/ensemble/aujourd'hui",
        "ces/ses/leurs/ce/autres/nouveaux/nouvelles/derniers/premiers/premières/mêmes",
        "le/un nombre/chiffre record? de/d'",
        "ne/n' que",
        "que/qu'",
    ),
    articles=("les", "le", "la", "l'"),
    between="entre",
    from_="de",
    and_=r"\s+et\s+(?:environ\s+|près\s+de\s+|quelque\s+)?",
    to=r"\s*[-–—‑]\s*|\s+(?:à|ou)\s+(?:environ\s+|quelque\s+|près\s+de\s+|plus\s+de\s+)?",
    moved=rf"\b(?:{_CHANGED})\b",
    by=r"\b(?:de|d[’'])\s*(?:(?:environ|quelque|près\s+de|plus\s+de)\s+)?$",
    leads_to=(
        r"(?:,?\s+(?:depuis|en|entre|sur|au\s+cours|cette|l[’']an)\b[^.;:()]{0,40}?)?,?\s+(?:pour\s+(?:atteindre|"
        r"s[’']établir\s+à)|à)\s+"
    ),
    never_before=(
        r"(?:[$€£¥₹#§©]|\b(?:USD|EUR|CHF|FCFA|CFA|XOF|XAF|US|CAD|MAD|TND|DZD|HTG|FC)\s?)\s*$|"
        r"(?i:\b(?:n°|nº|no|nos|n°s|numéro|numéros|convention|conventions|recommandation|protocole|article|"
        r"articles|art\.|section|"
        r"chapitre|paragraphe|annexe|phase|session|pages?|pp?\.|tél\.?|salle|objectif|objectifs|cible|cibles|"
        r"odd|niveau|"
        r"loi|décret|résolution|règlement|arrêté|ordonnance|version|volume|vol\.|numéro|figure|tableau|encadré|"
        r"classe|groupe|g|route|canal|catégorie|étape|axe|horizon|agenda|"
        r"âgée?s?\s+(?:d[’'](?:au\s+moins)?|de\s+(?:plus\s+de|moins\s+de)?)|âgées?|l[’']âge\s+de|"
        r"à\s+l[’']âge\s+de)\s*)$|"
        r"[A-Za-z]-$|/$"
    ),
    never_after=(
        r"\)\s*\d|\s*(?:%|‰|°)|:\d|/\d|\s*h\b|\s+(?i:pour\s*cent|pour\s*mille|p\.\s?(?:100|c\.))|"
        r"\s+(?i:(?:de\s+|d[’']\s?)?(?:dollars?|euros?|francs?|livres?\s+(?:sterling|égyptiennes|libanaises)|"
        r"yens?|yuans?|roupies?|pesos?|"
        r"couronnes?|réaux|rands?|nairas?|cedis?|gourdes?|dinars?|dirhams?|ariary|ouguiyas?|shillings?|centimes?|cents|"
        r"fcfa|cfa|usd|eur|chf|us\$|\$|€))(?!\w)|"
        r"\s+(?:ans|années?|mois|jours?|journées|heures?|semaines?|minutes?|secondes?|siècles?|km|kilomètres?|"
        r"mètres?|m²|ha|hectares?|"
        r"kg|kilos?|tonnes?|litres?|mw|gw|degrés?|points?|fois|trimestres?|décennies|nuits|tours)\b|"
        r"\s+sur\s+(?:(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|cent|mille)\b(?!\s*\d{3}|"
        r"\s+[a-zé]+s\b))|"
        r"(?:er|ère|ers|e|es|ème|èmes|ième|nd|nde)\b|-[a-zA-Z]"
    ),
    rate_before=(
        r"\b(?i:par|chaque|(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|\d+)\s+(?:[\w’'-]+\s+){0,2}?sur)\s+$"
    ),
    rate_after=(
        r"\s+(?:[\w’'-]+\s+){0,2}?sur\s+(?:(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|cent|"
        r"mille)\b|\d{1,2}\b(?!\s*\d{3}))|"
        r"\s+pour\s+(?:cent|mille|100|1\s?000)\b"
    ),
    verbs=r"\w+(?:ent|aient|èrent|irent|urent|ont)",
    sure_verbs=r"\w+(?:ent|aient|èrent|irent|urent|ont)",
    trades=TRADES,
    endings=ENDINGS,
    qualified={
        "mineurs": (
            r"\A(?![\s\S]*\bmineurs\s+(?:étrangers|isolés|non|délinquants|détenus|de\s+moins|âgés|placés|victimes))"
        ),
        "membres": (
            r"\b(?:syndic\w+|adhér\w+|affili\w+|coopérati\w+|équipage|personnel|fédération|confédération|cotis\w+)\b"
        ),
        "affiliés": r"",
        "affiliées": r"",
        "pertes": r"emploi|postes",
        "suppressions": r"emploi|postes",
        "créations": r"emploi|postes",
        "destructions": r"emploi|postes",
        "places": r"\b(?:apprentissage|stage|emploi|travail)\b",
        "offres": r"emploi",
        "contrats": r"\b(?:travail|apprentissage|emploi|embauche)\b",
        "équivalents": r"temps",
        "équivalent": r"temps",
        "personnels": r"\b(?:santé|soin\w*|enseign\w+|hosp\w+|navigant\w*|travail|domestiques?)\b",
        "exploitants": r"\b(?:agricoles?|famili\w+|petits)\b",
        "gens": r"\b(?:mer|maison)\b",
        "diplômés": r"\b(?:chôm\w+|emploi)\b",
        "conjoints": r"aidants",
        "aides": r"\b(?:familiaux|familiales|ménagères|domicile|soignantes?)\b",
        "petites": r"\bpetites\s+(?:bonnes|mains)\b",
    },
    people=frozenset(
        "personnes individus hommes femmes garçons filles fillettes enfants adolescents adolescentes jeunes adultes "
        "migrants migrantes réfugiés réfugiées villageois villageoises habitants habitantes résidents citoyens "
        "citoyennes ressortissants ressortissantes immigrés immigrées émigrés autres diplômés diplômées mères pères "
        "parents survivants survivantes mineurs compatriotes vies bénéficiaires usagers détenus prisonniers élèves "
        "étudiants étudiantes écoliers soldats rapatriés déplacés entrepreneurs volontaires combattants "
        "excombattants chefs membres gens écolières orphelins handicapés seniors retraités mariées ménagères".split()
    ),
    nationals=(
        r"[A-ZÉ][\w-]+(?:ais|aises|ois|oises|ens|ennes|ains|aines|éens|ols|oles|ards|ins|ines|és|ées|is|ques|nes|cs|"
        r"alis|gos|tes)"
    ),
    word=(
        r"(,?)(?:\s+|(?<=[’']))[(«“\"‘]?\s?((?:[dlnsjmtcDLNSJMTC]|[Qq]u|[Jj]usqu|[Ll]orsqu)[’']|"
        r"\w[\w&-]*(?:[·•.∙/(]-?\w+\)?){0,4})"
    ),
    inclusive=r"[sx]?(?:[·•.∙]-?\w+|/-?\w+|\(-?\w+\)\w*)+$",
    others=frozenset(("autres",)),
    casualties=frozenset(
        "morts mortes décès blessés blessées tués tuées disparus disparues accidentés décédés décédées victimes".split()
    ),
    of=frozenset(("de", "d'", "d’", "des", "du")),
    pronouns=frozenset("eux elles ceux celles celles-ci ceux-ci".split()),
    determiners=frozenset("l' l’ les la le leurs leur ses ces cet cette nos notre son sa entre quelque".split()),
    openings=frozenset("le la les l' l’ c'est nombre de d' d’ des ce sont".split()),
    conjunctions=frozenset(("et", "ou", "&")),
    stops=frozenset(
        "à au aux en dans sur sous par pour avec sans chez vers entre contre depuis dès pendant durant avant après "
        "jusqu' jusqu’ selon malgré parmi hors lors afin est sont était étaient été être sera seront serait seraient "
        "fut furent a ont avait avaient aura auront aurait auraient ayant peut peuvent pourrait pourraient pourront "
        "doit doivent devrait devraient devront va vont qui que qu' qu’ dont où quand lorsque lorsqu' lorsqu’ tandis "
        "alors mais or ni car si comme ne n' n’ pas plus moins y le la les l' l’ un une ce cet cette ces se s' s’ il "
        "elle ils elles on nous vous je j' j’ chacun chacune chaque tous toutes aussi encore déjà ici là hier "
        "aujourd'hui seulement environ soit puis ainsi pourtant toujours actuellement dernier dernière près voire "
        "auparavant contre grâce face fait font faisaient".split()
    ),
    degrees=frozenset("nouveaux nouvelles nouvel plus moins".split()),
    also_nouns=frozenset(),
    other_plurals=r"[\w’'-]{2,}[sxz]",
    no_plurals=frozenset(
        "nouveaux nouvelles autres jeunes petits petites grands grandes anciens anciennes bons bonnes premiers "
        "premières derniers dernières différents différentes divers diverses véritables principaux principales "
        "simples seuls seules vrais vraies futurs futures mauvais mauvaises gros grosses vieux vieilles pauvres "
        "hauts hautes moins plus longs longues braves courageux courageuses meilleurs meilleures prétendus "
        "soi-disant faux fausses ex-".split()
    ),
    labour=(
        r"\b(?:(?<!nationale\sdu\s)(?<!national\sdu\s)(?<!ministère\sdu\s)travail(?!\s+décent\b)(?:l\w+|"
        r"leu\w+)?|travaux\s+(?:dangereux|forcés|agricoles|domestiques)|emploi\w*|"
        r"employ\w*|sous-emploi|chôm\w*|salari\w*|ouvri(?:er|ère)\w*|embauch\w*|licenci\w*|congédi\w*|recrut\w*|"
        r"métiers?|"
        r"salaires?|paie|payé\w*|gagn\w*|rémunér\w*|escl?av\w*|servitude|traite|grève|grévist\w*|syndiqu\w*|"
        r"syndicat\w*|"
        r"informel\w*|informalité|activité\s+économique|économiquement|chantiers?|usines?|mines?|ateliers?|"
        r"enfants\s+soldats?|plantations?|carrières|"
        r"champs|récolt\w*|cueill\w*|creus\w*|cous\w*|cotis\w*|apprentissage|stages?|main-d[’']œuvre|"
        r"population\s+active|"
        r"exploit(?:és?|ées?|ation)|prostitution|enrôl\w*|effectif\w*|occupé\w*|occupent|occupation\w*|"
        r"moyens\s+de\s+subsistance|"
        r"viv(?:ent|ant|aient)\s+(?:de|du|des)|gagne-pain|indépendant\w*|en\s+activité|actifs|poste[s]?|astreint\w*)\b"
    ),
    labour_before=(
        r"\b(?:emploi(?:e|ent|yait|yaient)?|employ\w*|embauch\w*|recrut\w*|licenci\w*|congédi\w*|mis\s+à\s+pied|"
        r"renvoy\w*|"
        r"occup(?:e|ent|ait|aient|er|é|era|eront|eraient)|fait\s+(?:vivre|travailler)|font\s+(?:vivre|"
        r"travailler)|faisait\s+vivre|"
        r"chômage|travail\s+(?:des\s+enfants|forcé|à|pour|domestique|informel|servile)|emplois?\s+(?:à|pour|de)|"
        r"travaillent|travaillaient|"
        r"travaille|moyens\s+de\s+subsistance\s+(?:à|de)|salaires?\s+(?:de|à|des)|main-d[’']œuvre|"
        r"population\s+active|libér(?:é|er|ant)|retir(?:é|er|ent|e)|soustrai\w*|soustrait\w*|"
        r"affranchi\w*|soustrai\w*|esclavage|servitude|au\s+travail|sans\s+emploi|sans\s+travail|emplois|"
        r"salariée?s|privé\w*\s+d[’']emploi)\b"
    ),
    gathering=(
        r"\b(?:particip\w+|assist(?:é|aient|ent|er)|pris\s+part|prennent\s+part|réuni\w*|rassembl\w*|"
        r"atelier\s+de\s+formation|"
        r"séminaire\w*|conférence|délégu\w+|réunion|visiteurs|form(?:é|ée|és|ées)\b|(?<!ni\sen\s)(?<!ni\s)formation|cours|défil\w+|"
        r"manifest\w+|population|délégation|mission\s+de|"
        r"habitants|recensement|suivi\s+(?:un|une|des|la|le))\b"
    ),
    danger=(
        r"\b(?:travail|professionnel\w*|lieu\s+de\s+travail|mines?|mineurs|usines?|fabriques?|chantiers?|"
        r"carrières?|houill\w*|"
        r"charbon|échafaudages?|construction|bâtiment|effondrement|effondré\w*|éboulement|coup\s+de\s+grisou|"
        r"explosion|incendie|"
        r"accidents?|ouvri\w+|travailleu\w+|salarié\w*|employé\w*|syndicalist\w+|amiante|plantations?|entrepôt|"
        r"navire|équipage|"
        r"port|dockers?|pêch\w+|creus\w+|puits|plaza|silicose|traite|esclav\w*|servitude|forcé|exploit\w+|"
        r"pesticides|naufrage|atelier)\b"
    ),
    casualty_before=(
        r"\b(?:tu(?:é|er|ant|e|ent|a|èrent)|bless(?:é|ant|er|e|ent)|coûté\s+la\s+vie\s+à|mort\s+(?:de|d[’'])|"
        r"décès\s+(?:de|d[’'])|"
        r"(?:la\s+)?vie\s+(?:à|de|d[’'])|emporté|fait|faisant|fauché)\s*$"
    ),
    casualty_after=(
        r",?\s+(?:[\w’'-]+\s+){0,4}?(?:tués?|tuées?|morts?|mortes?|meurent|mourai?ent|mouru\w*|périssent|"
        r"péri\w*|décèdent|décédé\w*|blessé\w*|"
        r"disparu\w*|ensevelis?|trouvé\s+la\s+mort|perdent\s+la\s+vie|perdu\s+la\s+vie|succomb\w+|souffrent)\b"
    ),
    toils=(
        r"\s+(?:(?:y|le|la|les|encore|toujours|aussi|\w+ment)\s+)?(?:trient|portent|transportent|chargent|"
        r"déchargent|cassent|broient|vendent|cirent|"
        r"cousent|tissent|teignent|cuisinent|nettoient|gardent|pêchent|récoltent|cueillent|creusent|extraient|"
        r"ramassent|plantent|"
        r"sarclent|fabriquent|assemblent|réparent|livrent|mendient|coupent|décortiquent|fouillent|recyclent|"
        r"naviguent|embarquent)\b"
    ),
    shares=(
        r"(?:pour\s*cent|%|\bsur\s+(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+)|\b(?:tiers|quart|"
        r"cinquième|dixième|moitié|majorité))"
        r"[^.;:\d]{0,70}?(?:,\s*|\s[-–—(]\s?|\s\(|\s)(?:soit|ou|c[’']est-à-dire|représentant|"
        r"équivalant\s+à)\s+(?:au\s+total\s+)?$"
    ),
    of_year=r"\s+(?:de|en|d[’']|recensés?\s+en|enregistrés?\s+en|comptés?\s+en)\s*(?:19|20)\d\d\b",
    definite=r"\b(?:les|des|aux)\s+$",
    age=r"(?!)",
    lacks=r"\s+(?:sans[\s-]abri|déplacé\w*|sans\s+(?!(?:emploi|travail|salaire|contrat|protection)\b))",
    times=(
        r"\s+(?:depuis|en\s+(?:19|20)\d\d|(?:l[’']an|l[’']année)\s+(?:dernier|dernière|précédente)|"
        r"un\s+an\s+(?:plus\s+tôt|avant|après|plus\s+tard)|à\s+ce\s+jour)\b"
    ),
    persons_told=(
        r"\s+(?:sont\s+|étaient\s+)?(?:des\s+)?(?:femmes|hommes|filles|garçons|enfants|jeunes|migrants|tués?|tuées|"
        r"morts|blessés|mineurs)\b"
    ),
    # What puts one beside others whose people were counted: "le Guatemala arrive en tête, avec 937 000 enfants".
    ranked=r"\b(?:en\s+tête|suivie?s?\s+(?:de|d[’']|par)|vient\s+ensuite|viennent\s+ensuite|suivent|arrivent?\s+en)\b",
    persons_before=(
        r"\b(?:enfants|femmes|hommes|personnes|garçons|filles|jeunes|migrants|réfugiés|travailleu\w+|ouvri\w+|"
        r"salarié\w*|"
        r"employé\w*|agriculteurs|syndicalistes|paysans|adultes|adolescents|fillettes)\b"
    ),
    clause_end=(
        r"[;:!?]|\.\s|\.$|,\s+(?:et|mais|tandis|alors|bien|or|puis)\s|\s(?:tandis\s+qu|alors\s+qu|mais|bien\s+qu)|\n"
    ),
    governors=rf"\b(?:{_POPULATIONS})\b(?!\s+(?:taux|décent))",
    governing_people=(
        r"\b(?:nombre|total|chiffre)\s+(?:de|d[’']|des)\s*(?:[\w’'-]+\s+){0,3}?(?:personnes|femmes|hommes|"
        r"enfants|garçons|filles|jeunes|"
        r"adultes|migrants|victimes)\b"
    ),
    rivals=(
        r"\b(?:production|exportations?|importations?|chiffre\s+d[’']affaires|ventes|salaires?|revenus?|"
        r"budgets?|coûts?|prix|pib|"
        r"habitants|investissements?|prêts?|crédits?|touristes|visiteurs|plaintes|entreprises|sociétés|firmes|"
        r"usines|ménages|"
        r"familles|heures|accidents(?!\s+mortels)|cas|recettes|amendes?|exemplaires|tonnes|fonds|dons?|voix|"
        r"masques|écoles|pays)\b"
    ),
    measures=(
        r"(?:\b(?:à|au|de|par|pourrait|pourraient|devrait|devraient|(?:augmentation|hausse|baisse|recul|perte|"
        r"pertes|gain|déficit|total|diminution|"
        r"progression|chute|réduction)\s+(?:de|d[’'])|atteindr\w+|atteint|atteignait|atteignent|touch\w*|"
        r"concern\w+|était|étaient|sont|est|serait|"
        r"nombre\s+de|compt(?:e|ent|ait|aient|er|era)|estim\w*\s+à|évalué\w*\s+à|chiffr\w+\s+à|s[’']élev\w+\s+à|"
        r"contre|que|qu[’']|"
        r"avec|a|ont|avait|avaient|perdu|gagné|soit|frapp\w+|affect\w+|représent\w+|regroup\w+|rassembl\w+|"
        r"dont)|[(–—,:’'])\s*$"
    ),
    engages=(
        r"\b(?:emploi(?:e|ent|era|eront|erait)|employ(?:ait|aient|é|er|ant)|embauch(?:e|ent|é|er|ait|era|ant)|"
        r"recrut(?:e|ent|é|er|ait|era|ant)|licenci(?:e|ent|é|er|ait|era|ant)|"
        r"congédi(?:e|ent|é|er|ait)|occup(?:e|ent|ait|aient|é|er)|effectif\s+de|effectifs\s+de|"
        r"main-d[’']œuvre\s+de|équipage\s+de|"
        r"personnel\s+de|emplois?\s+(?:à|pour)|travail\s+à|pertes?\s+de|au\s+nombre\s+de|effectif|"
        r"syndiqué)(?:\s+(?:en|y|actuellement|"
        r"seulement|directement|environ))?\s+$"
    ),
    continues=(
        r"(?:[,;:(–—]|\b(?:et|ou|à|de|d|dont|parmi|parmi\s+eux|contre|que|qu|avec|laissant|a|ont|avait|avaient|"
        r"maintenant|pour|"
        r"autres|mais|perd(?:u|ent|re)|gagn(?:é|ent)|ajout(?:é|ent)|supprim(?:é|ent)|voire|soit|jusqu|puis|"
        r"comptent|compte|encore|placé|en|"
        r"par|sur|qui|au|aux|compris|inclus|seuls?|seules?|moins|plus|les|entre))[’']?\s*$"
    ),
    states_after=(
        r"(?:\s*\([^)]*\))?(?:,?\s+(?:soit|ou)\s+[\d.,]+\s*(?:%|pour\s*cent)\s+de|"
        r",?\s+(?:(?:d[’']entre\s+(?:eux|elles))\s+)?(?:qui\s+)?(?:y\s+|le\s+|en\s+)?"
        r"(?:le\s+nombre\s+d(?:e|es|[’'])|sont|étaient|est|seront|seraient|restent|restaient|travaill\w+|vivent|"
        r"vivaient|cherch\w+|trouv\w+|ont\s+(?:été|trouvé|perdu|retrouvé|obtenu)|avaient\s+"
        r"(?:été|trouvé|perdu)|auraient\s+(?:été|perdu)|perd\w+|occup\w+|exerc\w+|cotis\w+|gagn\w+|(?:astreint|"
        r"soumis|réduit|employé|exploité|privé)\w*|"
        r"(?:en|dans|au)\s+(?:[\w’'-]+\s+){0,3}?(?:travail|esclavage|servitude|emploi|chômage|salariat|informel|"
        r"informelle)))\b"
    ),
    persons_after=r",?\s+(?:[\w’'-]+\s+){0,4}?(?:d[’']entre\s+(?:eux|elles)|dont\s+(?:des|les|la|une|un|plus))",
    parts=(
        r"\b[Dd]ont\b(?:\s+(?:plus|environ))?\s*$|\b[Dd][’']entre\s+(?:eux|elles)\b,?[^.;]{0,40}$|"
        r"\b[Pp]armi\s+(?:eux|elles|ceux-ci|celles-ci|ces\s+\w+)\b,?[^.;]{0,40}$|"
        r"\b[Ss]ur\s+(?:ce\s+(?:total|nombre|chiffre)|ces\s+[\d\s]+)\b[^.;]{0,60},?\s*$|\b[Dd]e\s+ce\s+(?:total|"
        r"nombre)\b[^.;]{0,40},?\s*$|"
        r"\b[Pp]armi\s+lesquel(?:le)?s\b\s*,?\s*$|\b[Aa]u\s+nombre\s+de\s+$|\b(?:desquel(?:le)?s)\b[^.;]{0,30}$|"
        r"\b(?:estim\w*|évalu\w*)\s+(?:leur\s+nombre|à)\s+(?:à\s+)?$|\b[Ee]n\s+(?:(?:ont?|a|avons|avaient|avait|"
        r"auraient|aurait|aura|auront)\s+)?(?:perd(?:u|re)?|cré(?:é|er|e|ent)|supprim(?:é|er|e|ent)|embauch(?:é|"
        r"er|e|ent)|licenci(?:é|er|e|ent)|plac(?:é|er)|recrut(?:é|er|e|ent)|compt(?:e|ent|ait|aient|é|er)|"
        r"recens(?:é|er|e|ent|ait)|emplo(?:yé|yer|ie|ient|yait)|occup(?:e|ent|ait|é)|gagn(?:é|er))\s+$|"
        r"\b(?:vrai|véritable|chiffre|nombre|total|bilan)\s+(?:réel|exact|officiel|définitif)?\s*(?:est|serait|"
        r"s[’']élève|atteint|s[’']établit)(?:\s+(?:de|à))?\s+$|"
        r"\b(?:[Ii]ls|[Ee]lles)\s+(?:n[’']\s?)?(?:sont|étaient|seraient)(?:\s+(?:encore|déjà|aujourd[’']hui|"
        r"plus|que))?\s+$"
    ),
    strong_after=r"(?!)",
    increase_before=(
        r"\b(?:(?:hausse|augmentation|progression|accroissement|augment\w+|progress\w+|grimp\w+|accru\w*|bondi|"
        r"gonflé|créati(?:on|ons))\s+(?:de|d)|créer|créé|créés|"
        r"cré(?:e|ent|era|eront|ait|ant)|création|embauch\w+|recrut\w+|nouveaux|nouvelles|supplémentaires|"
        r"ajout\w+|génér\w+|gagné|engendr\w+)[’']?(?:\s+\w+){0,2}\s*$"
    ),
    decrease_before=(
        r"\b(?:(?:baisse|diminution|recul|réduction|chute|perte|pertes|diminué|baissé|reculé|chuté|réduit|"
        r"suppression|suppressions|destruction)\s+(?:de|d|des)|perdu|perdre|perd|"
        r"perdent|perdaient|perdra|perdront|supprim\w+|licenci\w+|congédi\w+|détrui\w+|coûté|coûter|coûtera|"
        r"sacrifi\w+)[’']?(?:\s+\w+){0,2}\s*$"
    ),
    increase_after=(
        r"\s+(?:(?:de|d[’'])\s*)?(?:[\w’'-]+\s+){0,3}?(?:de\s+plus\b(?!\s+de)|supplémentaires\b|(?:ont\s+été\s+|"
        r"sont\s+|seront\s+|seraient\s+|à\s+être\s+|être\s+)?"
        r"(?:créés|créées|ajoutés|générés)\b)"
    ),
    decrease_after=(
        r"\s+(?:[\w’'-]+\s+){0,3}?(?:de\s+moins\b(?!\s+de)|en\s+moins\b|(?:ont\s+été\s+|sont\s+|seront\s+|"
        r"seraient\s+|pourraient\s+être\s+|être\s+|avaient\s+été\s+|auraient\s+été\s+)?"
        r"(?:perdus|perdues|supprimés|supprimées|détruits|détruites|licenciés|licenciées|congédiés|"
        r"congédiées)\b|ont\s+(?:perdu|disparu)|disparaî\w+|"
        r"(?:auraient|avaient)\s+perdu|perdront|perdraient|perdent)"
    ),
)
