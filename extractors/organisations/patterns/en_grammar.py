"""English: the small words of names and of what stands around them, and the words that one rule each asks for."""

import re

# Adjectives and owners stand before the noun that makes a phrase a name; "of …" stands behind it.
ORDER = "head_last"
# Letters with an apostrophe that are words of their own before a name.
ELIDED = frozenset[str]()
# Nouns that head names though they are written small.
SMALL_HEADS = frozenset[str]()

# -- small words ------------------------------------------------------------------------------------------------------
AND = frozenset(("and",))
OF = frozenset(("of",))
FOR = frozenset(("for",))
IN = frozenset(("in",))
AT = frozenset(("at",))
ON = frozenset(("on",))
TO = frozenset(("to",))
THE = frozenset(("the",))
ITS = frozenset(("its",))
OPENING_ARTICLES = frozenset(("The", "A", "An"))
# What joins topics of a name, in English names and in foreign ones.
ANY_AND = frozenset(("and", "&", "y", "et", "e", "und"))
# What opens a head's complement, and the articles that may stand before its first word.
OPENS_COMPLEMENT = frozenset(
    ("of", "for", "on", "against", "de", "del", "do", "da", "du", "des", "pour", "para", "für")
)
COMPLEMENT_ARTICLES = frozenset("the la el los las les le l its das die den".split())
# What may open the country behind a name.
COUNTRY_OPENS = frozenset(("of", ",", "in", "(", "for"))
# What may stand between the parts of a name that its acronym holds together.
GOES_ON = frozenset(
    "de del della do da dos du des van der für d' la el y e das degli delle dei in on at to with and the , of "
    "for".split()
)

# -- brackets and acronyms --------------------------------------------------------------------------------------------
# What joins the acronyms of one bracket.
LIST_WORDS = frozenset(("and", "&", ",", "/", "or", ";", "–", "-", "as", "well"))
# Within a bracket before the acronym itself: "(or ABC)", "(hereafter ABC)"; and what may stand behind it.
BRACKET_LEAD = frozenset("or the hereafter hereinafter known as called by its acronym also formerly now".split())
BRACKET_TAIL = frozenset((")", "]", ",", ";", "“", "”", '"', "in", "–", "-", "’", "'"))
# Between a name and its acronym without brackets: "…, or ABC"; and behind it: "…, ABC for short".
OR_SHORT = ((",", "or"), (",", "hereafter"), ("or", "the"))
FOR_SHORT = ("for", "short")
# What begins a photographer's credit in a caption.
CREDIT = re.compile(r"©|\(c\)|Photo(?: credit)?:")
# Every credit has one of these.
CREDIT_SIGNS = ("©", "(c)", "Photo")

# Acronyms that mean the table's body by themselves, though the table marks them; and such as it does not have.
PLAIN = frozenset[str]()
LOCAL_ACRONYMS: dict[str, str] = {}

# -- one body under several names -------------------------------------------------------------------------------------
# An owner that may be left out: "ILO Bureau for …" is the "Bureau for …".
OWNER = re.compile(r"^(?:ILO|UN|EU|United Nations|European Union)(?:['’]s)? ")
# "labour ministry" (folded) is "ministry of labour".
TURNED = re.compile(r"^(?:(?P<nation>.*?) )?(?P<topic>[^ ]+(?: and [^ ]+)?) (?P<head>ministry|department)$")
TURN = "{head} of {topic}"
# A name with one of these may be said by its beginning alone, up to one of the others.
ABRIDGED_BY = (" of ", " for ")
FURTHER = (" and ",)
# "Ministries of | Labour | and | Health".
PART_OPENS = re.compile(r"(.+? (?:of|in|for)) (.+)")
PARTS = re.compile(r", and |, | and ")

# -- single rules -----------------------------------------------------------------------------------------------------
# Holders by their ending, several of them: "Businessmen’s".
HOLDER_PLURALS = ("men",)
# Holders of an office that may stand within a name.
NOT_FIRST_INSIDE = frozenset(("Member", "Members", "Head"))
# Before an office-holder these belong to him: "General Secretary".
BEFORE_OFFICES = frozenset(("General",))
# Heads whose founders "and" joins: "David and Lucile Packard Foundation".
FOUNDATIONS = frozenset(("Foundation", "Trust", "Stiftung"))
# Heads of firms that are sectors as well: "Garment Industries".
TOPIC_HEADS = frozenset(("Industries",))
# Heads that a second subject may follow: "Health Service and …".
SERVICES = frozenset(("Service", "Services"))
# Heads that stand last, but go on over this word.
GOES_ON_BY = frozenset((("Forum", "for"),))
# Units of two duties: "Decent Work Team for … and Country Office for …".
TEAMS = frozenset(("Team",))
OFFICES = frozenset(("Office",))
# Kinds of bodies that may be "on" a subject.
TAKES_ON = frozenset(("organ", "government", "education", "association"))
# An ending of heads that take their complement without "of".
GENERAL = "-General"
# What keeps its article within a list of topics: "Asia and the Pacific".
WITH_ARTICLE = frozenset(("Pacific", "Caribbean", "Environment", "Arts"))

# -- foreign names in small letters -----------------------------------------------------------------------------------
# What shows that a run of small letters behind a head is a foreign name going on; what shows that it is not.
FOREIGN_WORD = re.compile(
    r"(?:de|del|des|du|della|por|para|l['’]\w+|d['’]\w+|nacional|national|général|general|syndicale|\w+[éèêáíóúñç]\w*)$"
)
NOT_FOREIGN = frozenset(
    "the of and in for to with was is are has have that which who on at by from as will its said".split()
)
# A verb or an adverb by its ending: the sentence goes on behind a foreign name.
VERB = re.compile(r"(?:[^aeiou]ed|ing|ly|ys|ts|ds|ns|ls)$")
