"""Spanish: "Convenio núm. 190", "Convenios núms. 87 y 98", "Protocolo de 2014 relativo al Convenio sobre …"."""

from extractors.conventions.patterns import ConventionWords

WORDS = ConventionWords(
    kinds={
        "convention": r"convenios?",
        "recommendation": r"recomendaci(?:ón|ones)",
        "protocol": r"protocolos?",
    },
    organisation=r" de la OIT",
    number_sign=r"n[úu]ms?\.?(?=[ \d\u00a0])[\u00a0]?|n[°º]s?\.?|nros?\.?|n\.[º°]|números?(?= )|#",
    further=r", y | y | e | o |, ",
    of_year=r" de (?P<year>(?:19|20)\d\d)(?P<to> (?:relativo al?|al?|sobre) )?",
    title_first=False,
    needs_capital=False,
)
