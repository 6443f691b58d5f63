"""French: abbreviations whose full stop ends no sentence, and words that begin one even after such a stop."""

# Always followed by more of the sentence.
ABBREVIATIONS = frozenset(
    "m mm mme mmes mlle mlles me mgr dr drs pr prof st ste gén gal cap éd ed éds "
    "env ca cf c.-à-d i.e p.ex ex av bd tél fax apr hab adj resp "
    "janv févr avr juil oct nov déc".split()
)

# Followed by more of the sentence where that is a number.
NUMBERED = frozenset("no nos n° nº art arts p pp par vol fig chap ch al col conv rec sept".split())

# Abbreviations of capitals ("S.A.", initials) end a sentence only before one of these.
STARTERS = frozenset(
    "le la les un une des ce cet cette ces il elle ils elles on nous vous dans en à au aux pour par avec sans sur "
    "selon depuis après avant pendant comme mais or donc ainsi cependant toutefois en outre plus lors aujourd’hui "
    "aujourd'hui si quand lorsque tous toutes chaque son sa ses leur leurs d’après d'après c’est c'est et".split()
)
