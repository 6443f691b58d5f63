"""French dates as news writes them."""

from extractors.dates.patterns import DateWords

_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
_PLAIN = {"février": "fevrier", "août": "aout", "décembre": "decembre"}
_SHORT = {"janv.": 1, "févr.": 2, "fév.": 2, "avr.": 4, "juil.": 7, "sept.": 9, "oct.": 10, "nov.": 11, "déc.": 12}
_WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
_NUMBERS = "un deux trois quatre cinq six sept huit neuf dix onze douze".split()
_COUNTS = {str(n): n for n in range(1, 13)} | {word: n for n, word in enumerate(_NUMBERS, 1)}

_NEVER = r"(?!)"
_ANY_MONTH = "|".join([*_MONTHS, *_PLAIN.values()])
_ORDINALS = {"premier": 1, "1er": 1, "1ᵉʳ": 1, "deuxième": 2, "second": 2, "2e": 2, "2ème": 2}
_ORDINALS |= {"troisième": 3, "3e": 3, "3ème": 3, "quatrième": 4, "4e": 4, "4ème": 4}

# A number before one of these counts things: "2000 travailleurs" is no year.
_COUNTED = (
    r"(?:(?:jeunes|nouve\w+|petit\w*|grand\w*|autres|ancien\w*|ex-?|nombreu\w+)\s+)?(?:travailleu\w+|ouvri\w+|personnes?|gens|salarié\w*|employé\w*|emplois?|postes?|"
    r"femmes?|hommes|filles|garçons|enfants?|jeunes|ménages?|familles?|entreprises?|sociétés|usines?|participant\w*|"
    r"délégué\w*|membres?|adhérent\w*|inspect\w+|enseignant\w*|instituteurs|mineurs?|marins?|pêcheurs|élèves|"
    r"étudiant\w*|stagiaires|apprenti\w*|paysan\w*|agricult\w+|agents|fonctionnaires|militaires|représentant\w*|"
    r"exemplaires|copies|heures|jours|kilom\w+|km|mètres|hectares|tonnes|dollars|euros?|francs|FCFA|CFA|dirhams|"
    r"gourdes|visites?|visiteurs|demandes|cas|morts?|décès|blessés|victimes|écoles|villages?|logements|chômeu\w+|"
    r"migrant\w*|réfugié\w*|habitants|signatures|pages|mots|fois|dossiers|plaintes|accidents|syndicats|coopératives|"
    r"bénéficiaires|candidat\w*|volontaires|soldats|licenciements|suppressions)\b"
)
# What bears its year as part of its name.
_TITLED = (
    r"(?i:\b(?:conventions?|recommandations?|protocoles?|lois?|décrets?|ordonnances?|arrêtés?|code|constitution|"
    r"règlements?|directives?|résolutions?|pacte|charte|traités?|chapitre|dahir|déclaration)\b"
    r"(?:\s+(?!(?:en|dans|depuis|cours|crise|niveau|rapport|fin|début)\b)[^\s.;:!?,]+){0,9}?,?\s+(?:de|du|d[’'])"
    r"(?:\s*l[’']an(?:née)?)?\s*$)"
)

# "90" says a decade of the last century only; what follows must not make it a year ("les années 2000 et 2001").
_NO_YEAR = r"(?![\w%])(?!\s*(?:-|–|/|et|à)\s*\d{3}[1-9])"
_DECADES = {rf"(?:{first}|[’']?{first % 100})" + _NO_YEAR: first for first in range(1910, 2000, 10)}
_DECADES |= {f"{first}{_NO_YEAR}": first for first in (1900, 2000, 2010, 2020, 2030)}


def _first_months(number: int) -> tuple[str, int]:
    return {3: ("quarter", 1), 6: ("half", 1)}.get(number, ("months", number))


WORDS = DateWords(
    anchors=(
        *"aujourd hier demain avant-hier après-demain matin après-midi soir nuit ce\\sjour".split(),
        *"semaine week-end mois trimestre semestre moitié an\\b ans\\b année jours quinzaine décenni".split(),
    ),
    months={form: i for i, name in enumerate(_MONTHS, 1) for form in (name, name.capitalize())}
    | {form: _MONTHS.index(name) + 1 for name, plain in _PLAIN.items() for form in (plain, plain.capitalize())}
    | _SHORT,
    weekdays={form: i for i, name in enumerate(_WEEKDAYS) for form in (name, name.capitalize())},
    ordinal_suffix="er|ᵉʳ",
    parts=(
        r"fin(?!\s+de\s+semaine\b)",
        r"fin\s+de\s+semaine",
        "début",
        "débuts",
        "mi",
        "milieu",
        "courant",
        "orée",
        "tournant",
        r"premières?\s+(?:semaines?|jours|heures)",
        r"premiers\s+jours",
        r"dernières?\s+(?:semaines?|jours)",
        r"derniers\s+jours",
        *(rf"{nth}\s+semaine" for nth in ("deuxième", "seconde", "troisième", "quatrième")),
        r"semaine(?=\s+de\s+[a-zû]+\s+\d{4})",
        "printemps",
        r"été(?=\s+(?:de\s+)?\d{4})(?<!\ba\sété)(?<!nt\sété)",
        "automne",
        "hiver",
    ),
    openers={"entre": "B"},
    gaps={
        " ": "_",
        "de": "_",
        "du": "_",
        "des": "_",
        "de la": "_",
        "de l’": "_",
        "de l'": "_",
        "d’": "_",
        "d'": "_",
        "le": "_",
        "la": "_",
        "l’": "_",
        "l'": "_",
        "les": "_",
        "la fin": "_",
        "les années": "_",
        "l’année": "_",
        "l'année": "_",
        "de l’année": "_",
        "de l'année": "_",
        "de l’an": "_",
        "de l'an": "_",
        "en": "i",
        ",": ",",
        ", le": ",",
        "-": "-",
        "–": "-",
        "—": "-",
        "‑": "-",
        "−": "-",
        "à": "-",
        "à la": "-",
        "à l’": "-",
        "à l'": "-",
        "au": "-",
        "et jusqu’au": "-",
        "et jusqu'au": "-",
        **{
            f"{comma}jusqu{mark}{word}": "-"
            for mark in "’'"
            for word in ("au", "en", "à", "à la")
            for comma in ("", ", ")
        },
        "et": "&",
        "et le": "&",
        "et les": "&",
        "et la": "&",
        "et l’": "&",
        "et l'": "&",
        "et de": "+",
        "et du": "+",
        "et d’": "+",
        "et d'": "+",
        "et en": "+",
        "et à": "+",
        "et au": "+",
        "ou": "+",
        "ou le": "+",
        "ou en": "+",
        "puis": "+",
        "puis le": "+",
        "puis en": "+",
        "et puis en": "+",
        "ainsi que le": "+",
        "ainsi qu’en": "+",
        "ainsi qu'en": "+",
        ", et": "+",
        ", puis": "+",
        ", puis en": "+",
        ", puis le": "+",
        "/": "&",
        "(": "(",
        ", (": "(",
    },
    pointers={"ce": 0, "cet": 0},
    pointers_after={
        r"derni(?:er|ère)": -1,
        r"passée?": -1,
        r"prochaine?": 1,
        r"suivante?(?!\w)(?<!\w)": 1,
        r"écoulée?": -1,
    },
    units={
        **{rf"{word}\s+trimestre": ("quarter", n) for word, n in _ORDINALS.items()},
        **{f"T{n}": ("quarter", n) for n in range(1, 5)},
        r"dernier\s+trimestre(?=\s+(?:de\b|du\b|\d{4}))": ("quarter", 4),
        **{rf"{word}\s+semestre": ("half", n) for word, n in _ORDINALS.items() if n <= 2},
        r"dernier\s+semestre(?=\s+(?:de\b|du\b|\d{4}))": ("half", 2),
        **{
            unit: ("half", n)
            for word, n in {"première": 1, "deuxième": 2, "seconde": 2}.items()
            for unit in (rf"{word}\s+moitié", rf"{word}\s+quinzaine(?=\s+(?:de\s+|d[’'])(?:{_ANY_MONTH}))")
        },
        r"deux\s+premiers\s+trimestres": ("half", 1),
        r"trois\s+premiers\s+trimestres": ("months", 9),
        **{rf"{word}\s+premiers\s+mois": _first_months(n) for word, n in _COUNTS.items() if 1 < n < 12},
        **{rf"{word}\s+derniers\s+mois(?=\s+de\b)": ("quarter", 4) for word in ("trois", "3")},
        **{rf"{word}\s+derniers\s+mois(?=\s+de\b)": ("half", 2) for word in ("six", "6")},
    },
    relative={
        r"aujourd[’']hui(?<!d[’']aujourd[’']hui)(?!\s+encore)": ("day", 0),
        r"ce\s+(?:matin|soir)": ("day", 0),
        r"cet(?:te)?\s+(?:après-midi|nuit)": ("day", 0),
        r"ce\s+jour(?![\w-])(?<!à\sce\sjour)(?<!jusqu[’']à\sce\sjour)": ("day", 0),
        r"hier(?:\s+(?:soir|matin))?": ("day", -1),
        r"avant-hier": ("day", -2),
        r"demain(?<!\bde\sdemain)": ("day", 1),
        r"après-demain": ("day", 2),
        **{rf"il\s+y\s+a\s+{word}\s+jours?": ("day", -n) for word, n in _COUNTS.items()},
        **{rf"il\s+y\s+a\s+{word}\s+semaines?": ("week", -n) for word, n in (_COUNTS | {"une": 1}).items()},
        r"semaine\s+(?:dernière|passée|écoulée)": ("week", -1),
        r"cette\s+semaine(?!-là)": ("week", 0),
        r"semaine\s+prochaine": ("week", 1),
        r"week-end\s+(?:dernier|passé)": ("weekend", -1),
        r"ce\s+week-end(?!-là)": ("weekend", 0),
        r"week-end\s+prochain": ("weekend", 1),
        r"mois\s+(?:dernier|passé)": ("month", -1),
        r"ce\s+mois(?:-ci)?(?!\s+d[e’'])(?!-là)": ("month", 0),
        r"mois\s+(?:en\s+cours|courant)": ("month", 0),
        r"mois\s+prochain": ("month", 1),
        r"trimestre\s+(?:dernier|passé)": ("quarter", -1),
        r"ce\s+trimestre": ("quarter", 0),
        r"trimestre\s+prochain": ("quarter", 1),
        r"an\s+(?:dernier|passé)": ("year", -1),
        r"année\s+(?:dernière|passée|écoulée)": ("year", -1),
        r"cette\s+année(?!-là)": ("year", 0),
        r"année\s+(?:en\s+cours|courante)": ("year", 0),
        r"an\s+prochain": ("year", 1),
        r"année\s+prochaine": ("year", 1),
    },
    relative_block_before=_NEVER,
    bound={r"année(?!\s+(?:\d|scolaire|fiscale|budgétaire))": "year", "mois(?!-)": "month", "semaine": "week"},
    decades={
        # the second of two: "les années 80 et 90"
        **{
            rf"{a + 10}(?<=\bannées\s{a}\set\s{a + 10})(?![\w%])": 1900 + a % 100 + 10
            for century in (0, 1900)
            for a in range(century + 10, century + 90, 10)
        },
        **{f"{word}{form}": first for word in (r"années\s+", r"décennie\s+") for form, first in _DECADES.items()},
        r"années\s+quatre-vingt-dix": 1990,
        r"années\s+quatre-vingts?(?!-)": 1980,
        r"années\s+soixante-dix": 1970,
        r"années\s+soixante(?!-)": 1960,
        r"années\s+cinquante": 1950,
        r"années\s+quarante": 1940,
        r"années\s+trente": 1930,
        r"années\s+vingt": 1920,
    },
    decade_digits=_NEVER,
    numbers={name: i for i, name in enumerate(_NUMBERS, 1)},
    pointed="",
    days={"premier": 1},
    month_first=False,
    name_before=r"(?:^|[\n.!?…:«“\"”»)(–—]\s*)$",
    year_plain=(" en ", " En ", " dès ", " depuis ", "Depuis "),
    year_before=(
        r"(?:^|[\s(“\"«—–’'])(?i:en|depuis|dès|de|d[’']|avant|après|vers|entre|et|jusqu[’']en|jusqu[’']à|pour|"
        r"durant|an|année|années|ici|ici\s+à|(?:prolong|report)\w+\s+à|qu[’']en|que|contre|exercice|biennal|exercice\s+biennal|période|millésime|"
        r"versus|sur|par rapport à|horizon|ou|fin|début|mi|courant|printemps|été|automne|hiver|du|celle?s?\s+de)"
        r"(?:\s+(?:l[’']année|l[’']an|l[’']horizon))?(?:\s+|(?<=[’']))$"
    ),
    year_after=_NEVER,
    year_block_before=(
        rf"{_TITLED}|"
        r"\b(?i:exercice\s+(?:fiscal|budgétaire)|année\s+(?:fiscale|budgétaire)|scolaire|no|n[°º]|nos|numéro|salle|"
        r"bureau|page|pages|pp?\.|tél\.?|téléphone|fax|poste|ISO|article|articles|art\.|paragraphe|"
        r"plus\s+d[e’']|moins\s+d[e’']|près\s+d[e’']|autour\s+d[e’']|total\s+d[e’']|au\s+moins|au\s+plus|environ|"
        r"quelque|presque|à\s+peine|durable\s+à\s+l[’']horizon(?:\s+de)?|Agenda(?:\s+de)?)\s*$"
    ),
    year_block_after=(
        rf"\s+{_COUNTED}|-\w|\s+en\s+(?:19|20)\d\d|\s*(?:pour\s*cent|%|millions?|milliards?|mille)(?!\w)|"
        r"\s+(?:de\s+)?(?:dollars|euros|francs)\b"
    ),
    year_range_block_before=(
        r"(?<![\w’'])(?!(?:En|De|Entre|Depuis|La|Le|Les|Pour|Période|Années|Durant|Sur|Dès|Au|Du|D|L)\s)"
        r"[A-ZÀ-Ý][\w’'.-]*\)?,?\s+$|"
        r"\b(?:Rapport|Programme|Plan|Tendances|Stratégie|Panorama|Cadre|Perspectives|Politique|Initiative|Enquête|Étude)"
        r"(?:\s+[a-zà-ÿ’']+){1,7}\s+$|"
        r"\b(?i:exercice\s+(?:fiscal|budgétaire)|année\s+(?:fiscale|budgétaire|scolaire)|scolaire|"
        r"pp?\.|pages|tél\.?|fax|n[°º]|ISSN|ISBN)\s+$"
    ),
    month_before="",
    month_after=_NEVER,
    month_block_before=r"\b(?i:chaque|tous\s+les\s+ans\s+en|chaque\s+année\s+en)\s+$",
    month_block_after=r"\s+68\b",
    weekday_before=_NEVER,
    weekday_block_before=r"\b(?i:chaque|tous\s+les|par|un|du|le|les|journal\s+du)\s+$",
    weekday_block_after=r"\s+(?:noir|saint|sanglant|rouge|de\s+Pâques|de\s+Pentecôte)\b",
    week_of=r"\b(?i:semaine)\s+(?i:du|commençant\s+le|débutant\s+le)\s+$",
    future=(
        r"\b(?:(?!opéra|caméra|choléra|sahara|accra|ankara|marra|sierra|riviera|contra|extra|infra|ultra|alexandra|"
        r"sandra|petra|qatara|asmara|zahra)\w{2,}(?:ra|ront)|(?:va|vont)\s+(?:être\s+|se\s+|s[’'])?\w+(?:er|ir|re)|"
        r"prévue?s?|attendue?s?|à venir|doit|doivent|devrai(?:t|ent)|compte(?:nt)? \w+er|s[’']ouvre|se tient|"
        r"se tiennent|a lieu|ont lieu|débute|commence|prend effet|prochaine?s?|d[’']ici|invite|invités à)\b"
    ),
    past=(
        r"\b(?:(?:a|ont|avait|avaient|ai|avons|eut|eurent|ayant)\s+(?:\w+\s+){0,2}?\w+(?:é|ée|és|ées|i|is|it|u|us|ue|ert|eint|oint|ort)|"
        r"(?:est|sont|était|étaient|fut|furent)\s+(?:\w+\s+)?\w{3,}(?:é|ée|és|ées|i|is|ie|u|us|ue|ues|te|tes|t)|"
        r"s[’']est|s[’']étai(?:t|ent)|se\s+(?:sont|étaient)|étai(?:t|ent)|fut|furent|depuis|il\s+y\s+a|"
        r"(?!souhait|portrait|retrait|extrait|contrat|parfait|satisfait)\w{3,}[^r\W](?:ait|aient))\b"
    ),
    sure_past=r"\b(?i:depuis)(?:\s+le)?\s+$",
    sure_future=(
        r"\b(?:(?!opéra|caméra|choléra)\w{2,}(?:ra|ront)|va|vont)\s+(?:de\s+nouveau\s+)?(?:lieu\s+|être\s+\w+\s+)?"
        r"(?:(?:le|les|du|en|dès|à\s+partir\s+du|à\s+compter\s+du|jusqu[’']au|jusqu[’']en|jusqu[’']à)\s+)?$"
    ),
    until=(
        r"\b(?i:jusqu[’'](?:au|en|à)|d[’']ici(?:\s+(?:à|au))?|avant|au\s+plus\s+tard(?:\s+en)?|"
        r"(?:prolongée?s?|reportée?s?)\s+(?:au|à|en))(?:\s+(?:le|la|l[’']))?\s+$"
    ),
    # Days that stay tied to their year in any later text.
    known_years=((9, 11, r"attentat|attaque|terror|tragédie", 2001),),
)
