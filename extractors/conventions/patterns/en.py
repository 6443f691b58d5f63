"""English: "Convention No. 190", "Conventions Nos. 87 and 98", "Protocol of 2014 to the Forced Labour Convention"."""

from extractors.conventions.patterns import ConventionWords

WORDS = ConventionWords(
    kinds={
        "convention": r"conventions?",
        "recommendation": r"recommendations?",
        "protocol": r"protocols?",
    },
    organisation=r" of the ILO",
    number_sign=r"nos?\.?(?=[ \d])|numbers?(?= )|#",
    further=r", and |, | and | or | & |/",
    of_year=r" of (?P<year>(?:19|20)\d\d)(?P<to> (?:to|of) )?",
    title_first=True,
    needs_capital=True,
)
