"""French: "convention n° 190", "conventions nos 87 et 98", "protocole de 2014 relatif à la convention sur …"."""

from extractors.conventions.patterns import ConventionWords

WORDS = ConventionWords(
    kinds={
        "convention": r"conventions?",
        "recommendation": r"recommandations?",
        "protocol": r"protocoles?",
    },
    organisation=r" de l['’]OIT| du BIT",
    number_sign=r"n[°ºo]s?\.?(?=[ \d\u00a0\u202f])[\u00a0\u202f]?|n\.[ ]?|numéros?(?= )|#",
    further=r", et | et | ou |, ?(?:et )?",
    of_year=r" de (?P<year>(?:19|20)\d\d)(?P<to> (?:relatif à |à |sur ))?",
    title_first=False,
    needs_capital=False,
)
