"""English: abbreviations whose full stop ends no sentence, and words that begin one even after such a stop."""

# Always followed by more of the sentence.
ABBREVIATIONS = frozenset(
    "mr mrs ms messrs dr prof st gen sen rep gov lt col capt hon rev amb sr jr vs "
    "ed eds approx ca cf e.g i.e viz inc ltd co corp bros dept est tel fax ext "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)

# Followed by more of the sentence where that is a number.
NUMBERED = frozenset("no nos art arts para paras p pp vol fig figs".split())

# Abbreviations of capitals ("U.S.", "D.C.", initials) end a sentence only before one of these.
STARTERS = frozenset(
    "the this that these those in on at for from with by as it its he she they we our there here while when where "
    "although but and however moreover according since after before during under over more most many some such "
    "today last next both all each if also an a to of".split()
)
