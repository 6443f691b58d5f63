"""English dates as news writes them."""

from extractors.dates.patterns import DateWords

_MONTHS = "January February March April May June July August September October November December".split()
_SHORT = "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec".split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split()

_NUMBER_OF = {short: next(i for i, name in enumerate(_MONTHS, 1) if name.startswith(short)) for short in _SHORT}
_MONTHS_FROM_JANUARY = {n: word for n, word in enumerate(_NUMBERS, 1) if n in (2, 4, 5, 7, 8, 9, 10, 11)}

# A number before one of these counts things: "2000 workers" is no year.
_COUNTED = (
    r"(?:[a-z-]+\s+){0,2}?(?:workers?|people|persons|employees|jobs|women|men|children|households|families|"
    r"enterprises|"
    r"companies|factories|firms|participants|delegates|members|inspectors|teachers|miners|seafarers|students|"
    r"trainees|"
    r"representatives|copies|hours|days|kilomet\w+|km|metres|square|hectares|tonnes|tons|dollars|euros?|francs|"
    r"Swiss|US|visitors|applications|cases|deaths|schools|villages|posts|young|unemployed|migrants|refugees|"
    r"victims)\b"
)
# What a law or a programme is called, before "of 2003".
_TITLED = r"(?:[A-Z][\w’'-]*|[A-Z]\w*\s+[\d.,/-]+|No\.?\s*\d+|(?<!\d,\d\d)\d|\))"

WORDS = DateWords(
    anchors=(
        *"today tonight morning afternoon evening night yesterday tomorrow ago week month quarter year half".split(),
        *"semester Q1 Q2 Q3 Q4 H1 H2 seventies eighties nineties".split(),
    ),
    months={name: i for i, name in enumerate(_MONTHS, 1)}
    | {form: number for short, number in _NUMBER_OF.items() for form in (short, f"{short}.")},
    weekdays={name: i for i, name in enumerate(_WEEKDAYS)},
    ordinal_suffix="st|nd|rd|th",
    parts=(
        "early",
        "late",
        "mid",
        "middle",
        "beginning",
        "start",
        "end",
        "close",
        "turn",
        "opening",
        "year-end",
        r"first\s+(?:weeks?|days|weekend)",
        r"last\s+(?:weeks?|days|weekend)",
        r"second\s+week",
        r"third\s+week",
        r"fourth\s+week",
        "weekend",
        "week",
        "month",
        "spring",
        "summer",
        "autumn",
        "fall",
        "winter",
    ),
    openers={"between": "B", "from": "F"},
    gaps={
        " ": "_",
        "of": "_",
        "of the": "_",
        "the": "_",
        "in": "i",
        "in the": "i",
        ",": ",",
        ", the": ",",
        "-": "-",
        "–": "-",
        "—": "-",
        "‑": "-",
        "−": "-",
        "to": "-",
        "to the": "-",
        "until": "-",
        "through": "-",
        "till": "-",
        ", to": "-",
        "up to": "-",
        "and until": "-",
        "through to": "-",
        "and": "&",
        "and the": "&",
        "&": "&",
        "/": "&",
        "or": "+",
        ", and": "+",
        "and on": "+",
        "and from": "+",
        "and in": "+",
        ", and on": "+",
        "and again in": "+",
        "and again on": "+",
        "and then on": "+",
        "and of": "+",
        "(": "(",
        ", (": "(",
    },
    pointers={"last": -1, "this past": -1, "this": 0, "this coming": 1, "next": 1, "coming": 1},
    pointers_after={"last": -1, "next": 1},
    units={
        r"first\s+quarter": ("quarter", 1),
        "Q1": ("quarter", 1),
        r"second\s+quarter": ("quarter", 2),
        "Q2": ("quarter", 2),
        r"third\s+quarter": ("quarter", 3),
        "Q3": ("quarter", 3),
        r"fourth\s+quarter": ("quarter", 4),
        "Q4": ("quarter", 4),
        r"last\s+quarter(?=\s+of)": ("quarter", 4),
        r"final\s+quarter": ("quarter", 4),
        r"the\s+last\s+quarter(?!\s+of)": ("quarter", 4),
        r"first\s+half": ("half", 1),
        "H1": ("half", 1),
        r"first\s+two\s+quarters": ("half", 1),
        r"second\s+half": ("half", 2),
        "H2": ("half", 2),
        r"latter\s+half": ("half", 2),
        r"last\s+half": ("half", 2),
        r"first\s+(?:three|3)\s+months": ("quarter", 1),
        r"last\s+(?:three|3)\s+months(?=\s+of)": ("quarter", 4),
        r"first\s+(?:six|6)\s+months": ("half", 1),
        r"last\s+(?:six|6)\s+months(?=\s+of)": ("half", 2),
        r"first\s+semester": ("half", 1),
        r"second\s+semester": ("half", 2),
        r"first\s+three\s+quarters": ("months", 9),
        **{rf"first\s+(?:{word}|{n})\s+months": ("months", n) for n, word in _MONTHS_FROM_JANUARY.items()},
    },
    relative={
        r"today(?![’']s)": ("day", 0),
        r"this\s+(?:morning|afternoon|evening)": ("day", 0),
        "tonight": ("day", 0),
        "yesterday": ("day", -1),
        r"last\s+night": ("day", -1),
        "tomorrow": ("day", 1),
        r"the\s+day\s+before\s+yesterday": ("day", -2),
        r"the\s+day\s+after\s+tomorrow": ("day", 2),
        r"days?\s+ago": ("day", None),
        r"weeks?\s+ago": ("week", None),
        r"last\s+week(?!\s+of\b)": ("week", -1),
        r"this\s+week": ("week", 0),
        r"next\s+week(?!\s+of\b)": ("week", 1),
        r"last\s+weekend(?!\s+of\b)": ("weekend", -1),
        r"this\s+past\s+weekend": ("weekend", -1),
        r"this\s+weekend": ("weekend", 0),
        r"next\s+weekend(?!\s+of\b)": ("weekend", 1),
        r"last\s+month(?!\s+of\b)": ("month", -1),
        r"this\s+month": ("month", 0),
        r"the\s+current\s+month": ("month", 0),
        r"next\s+month(?!\s+of\b)": ("month", 1),
        r"last\s+quarter(?!\s+of\b)": ("quarter", -1),
        r"this\s+quarter": ("quarter", 0),
        r"the\s+next\s+quarter(?!\s+of\b)": ("quarter", 1),
        r"next\s+quarter(?!\s+of\b)": ("quarter", 1),
        r"last\s+year(?!\s+of\b)": ("year", -1),
        r"this\s+year": ("year", 0),
        r"the\s+current\s+year": ("year", 0),
        r"next\s+year(?!\s+of\b)": ("year", 1),
        r"next\b(?<=this\syear\sand\snext)(?!\s+\w+day)": ("year", 1),
    },
    # "the last week" is how long something took.
    relative_block_before=r"\b(?i:the|its|their|his|her|our|your|my|past|over|very)\s+$",
    bound={r"the\s+year": "year", r"the\s+month": "month", r"the\s+week": "week"},
    decades={
        rf"the\s+(?:(?:early|mid|late)[\s-]+)?(?:nineteen[\s-])?{word}": first
        for word, first in {"seventies": 1970, "eighties": 1980, "nineties": 1990}.items()
    },
    decade_digits=r"(?:19[1-9]|20[0-9])0[’']?s",
    numbers={name: i for i, name in enumerate(_NUMBERS, 1)} | {"a": 1, "an": 1},
    pointed="",
    days={},
    month_first=True,
    name_before="",
    year_plain=(" in ", " In ", " since ", " Since ", " by ", " By ", " between ", " until "),
    year_before=(
        r"(?:^|[\s(“\"—–])(?i:in|since|by|of|from|until|till|up to|during|for|to|between|before|after|through|"
        r"throughout|than|over|with|against|as of|around|about|circa|towards|through to|early|late|mid|end|into|on|"
        r"and|"
        r"(?:calendar\s+|the\s+|financial\s+)?years?|period|biennium|at|versus|vs\.?|beyond|prior to|only in|"
        r"both)(?:\s+the)?(?:\s+years?|\s+period)?\s+$"
    ),
    # "the 2008 crisis", "its 2003 figures": a year between an article and a small word; a capital would be a title.
    year_after=r"(?:\b(?i:the|its|their|a|an|his|our|this|with|from|of|on|in|to)|’s|'s)\s+$",
    year_block_before=(
        rf"{_TITLED}(?:\s+\([^()]*\))?,?\s+of(?:\s+the)?(?:\s+year)?\s+$|"
        r"\b(?i:fiscal|FY|financial\s+year|fiscal\s+year|No\.?|Nos\.?|number|room|page|pp?\.|tel\.?|telephone|fax|"
        r"ext\.?|box|suite|flight|ISO|"
        r"more than|less than|fewer than|at least|up to|nearly|almost|some|approximately)\s+$"
    ),
    year_block_after=rf"\s+{_COUNTED}|-\w|\s*(?:per\s*cent|percent|million|billion|thousand)\b|’s?\s+Agenda|"
    rf"\s+Agenda",
    year_range_block_before=(
        r"(?<!\w)(?!(?:The|This|That|In|Over|For|During|Its|Their|Our|Since|From|Of|And|Between)\s)[A-Z][\w’'.-]*\)?,?\s+$|\b(?i:(?:fiscal|financial|academic|school|budget)(?:\s+years?)?|FY|"
        r"pp?\.|pages|tel\.?|fax|No\.?|ISSN|ISBN)\s+$"
    ),
    month_before=(
        r"(?:^|[\s(“\"])(?i:in|since|by|of|from|until|till|during|for|to|between|before|after|through|throughout|"
        r"than|on|into|around|towards|as of|end|every two years in|both|ending|beginning|starting|mid)(?:\s+the)?\s+$"
    ),
    month_block_before=r"\b(?i:every|each)\s+$",
    # "May Day" is a feast.
    month_block_after=r"\s+Day\b",
    month_after=r"\b(?i:the|its|their|this)\s+$",
    weekday_block_before=r"\b(?i:every|each|per|a|an|any|all|Black|Bloody|Good|Easter|Ash|Super|Cyber|most)\s+$",
    weekday_before=r"\b(?i:on|by|until|till|since|from|before|after|of|said|and)\s+$",
    weekday_block_after=r"\s+[A-Z][a-z]+\b",
    week_of=r"\b(?i:week)\s+(?i:of|starting|beginning|commencing)(?:\s+on)?(?:\s+the)?\s+$",
    future=(
        r"\b(?:will|shall|is to|are to|to be|is due|are due|due to|is set to|are set to|going to|scheduled|upcoming|"
        r"forthcoming|expected to|plans? to|planned|opens|closes|begins|starts|meets?|takes place|take place|"
        r"convenes?|"
        r"(?:comes?|draws?) to an? (?:close|end)|"
        r"gathers?|is being held|are being held|ahead of|invited to|deadline|looks? forward)\b"
    ),
    past=(
        r"\b(?:was|were|had|has been|have been|held|took|said|told|met|began|came|since|ago|"
        r"drew|went|ran|gave|left|brought|became|rose|fell|saw|spoke|wrote|sent|made|found|lost|won|struck|broke|sat|stood|"
        r"hit|paid|kept|led|flew|heard|got|knew|grew|shook|swept|threw|built|bought|sold|taught|sought|chose|drove|"
        r"(?=\w{2,}ed\b)(?<!\bbe\s)(?<!\bbeing\s)(?!(?:need|based|scheduled|expected|planned|united|invited)\b)\w+)\b"
    ),
    sure_past=r"\b(?i:since)(?:\s+the)?\s+$",
    sure_future=(
        r"\b(?:(?<!\ba\s)(?<!\bthe\s)(?:opens?|closes?|begins?|starts?|resumes?|convenes?|meets?|(?:takes?|taking)\s+place)|"
        r"will\s+(?:be\s+)?\w+(?:\s+again)?)\s+(?:(?i:on|in|from|between|until)\s+)?(?:the\s+)?$"
    ),
    until=r"\b(?i:(?:extended|prolonged|postponed)\s+(?:to|until|till)(?:\s+the)?|until|till|until\s+the)\s+$",
    # Days that stay tied to their year in any later text.
    known_years=((9, 11, r"attack|terror|hijack|tragedy|aftermath", 2001),),
)
