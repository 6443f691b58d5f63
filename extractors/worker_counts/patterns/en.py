"""English counts of people at work."""

from extractors.worker_counts.patterns import CountWords
from extractors.worker_counts.patterns.en_trades import ENDINGS, TRADES

_CHANGED = (
    r"rose|risen|rise|rises|rising|fell|fallen|fall|falls|falling|grew|grown|grow|grows|growing|increas\w*|"
    r"decreas\w*|"
    r"declin\w*|drop\w*|shr[aiu]nk\w*|climb\w*|jump\w*|soar\w*|plung\w*|went|gone|go|goes|cut|cuts|reduc\w*|"
    r"expand\w*|"
    r"doubl\w*|tripl\w*|surg\w*|slump\w*|dwindl\w*|swell\w*|swollen|slash\w*|rais\w*|down|up|slid\w*|tumbl\w*|mov\w*"
)
_POPULATIONS = (
    r"(?:un|under|self-)?employ(?:ment|ed|ees)|jobless(?:ness)?|workers|work\s?force|labou?r\s+force|labou?rers|"
    r"child\s+labou?r|forced\s+labou?r|bonded\s+labou?r|"
    r"job\s?seekers|out\s+of\s+work|without\s+(?:a\s+)?(?:work|jobs?)|jobs|job\s+(?:losses|cuts|creation|gap|"
    r"shortfall)|"
    r"working\s+(?:poor|poverty)|slavery|staff|payroll|head\s?count|membership|miners|seafarers|dockers|"
    r"teachers|nurses|"
    r"inspectors|"
    r"engineers|farmers|fishers|traffick\w+|(?:work-related|occupational|workplace)\s+(?:deaths|fatalities|injuries)|"
    r"deaths\s+at\s+work|domestic\s+work|informal\s+(?:employment|economy|work)|hazardous\s+work|apprentic\w+|"
    r"vacancies|"
    r"inspectorate|at\s+work|in\s+work|wage\s+earners|migrants"
)

WORDS = CountWords(
    comparators=(
        ("at least", ">="),
        ("no/not fewer/less than", ">="),
        ("a/the? minimum of?", ">="),
        ("no/not more than", "<="),
        ("at the? most", "<="),
        ("up to", "<="),
        ("as many as", "<="),
        ("a/the? maximum of?", "<="),
        ("not exceeding", "<="),
        ("well/just/slightly/far/significantly/considerably/a_little/much? more/greater/higher/larger than", ">"),
        ("well/just/slightly/far/a_little? over/above/beyond", ">"),
        ("in excess of", ">"),
        ("upward/upwards of", ">"),
        ("exceed/exceeds/exceeded/exceeding/surpass/surpasses/surpassed/surpassing/topped/topping/top/tops", ">"),
        ("well/just/slightly/far/a_little/much? fewer/less/lower/smaller than", "<"),
        ("well/just/slightly/a_little? under/below", "<"),
        ("a/an/the/its/their? estimated", "~"),
        ("about/around/approximately/approx/approx./roughly/nearly/almost/some/near/nearing/circa/ca/ca.", "~"),
        ("close to", "~"),
        ("a/an average of some", "~"),
        ("in/on the region/order of", "~"),
        ("or so", "~"),
        ("perhaps/maybe/virtually/barely/hardly/approaching/~", "~"),
    ),
    comparators_after=(
        (r"\s*\+|,?\s+(?:or|and)\s+(?:more|over|above)\b|,?\s+at\s+least\b", ">="),
        (r",?\s+or\s+(?:fewer|less)\b|,?\s+at\s+(?:the\s+)?most\b", "<="),
        (r"\s+or\s+so\b|-odd\b", "~"),
        (r"-plus\b|\s+plus\b", ">="),
    ),
    fillers=(
        "another",
        "an? additional",
        "a? further",
        "a full/total/combined/record/staggering/massive/mere of?",
        "total/totals of?",
        "only/just/all/these/those/its/their/other/fully/new/annually/currently/now/already",
        "the equivalent of",
    ),
    articles=("the",),
    between="between",
    from_="from",
    and_=r"\s+and\s+(?:some\s+|about\s+|nearly\s+)?",
    to=r"\s*[-–—‑]\s*|\s+to\s+(?:some\s+|about\s+|nearly\s+|over\s+|more\s+than\s+|as\s+many\s+as\s+)?",
    moved=rf"\b(?:{_CHANGED})\b",
    by=r"\b[Bb]y\s+(?:about\s+|some\s+|nearly\s+|almost\s+|more\s+than\s+|over\s+|an\s+estimated\s+)?$",
    leads_to=r"(?:,?\s+(?:since|in|between|over|from|during|last|this)\b[^.;:()]{0,40}?)?,?\s+to\s+(?:reach\s+)?",
    never_before=(
        r"(?:[$€£¥₹#§©]|US\$|\b(?:USD|EUR|CHF|GBP|AUD|CAD|RMB|BDT|INR|Rs\.?|Tk\.?|Fr\.?|SFr\.?|KES|ZAR|R)\s?)\s*$|"
        r"(?i:\b(?:nos?\.|no\.|nos|number|convention|conventions|recommendation|protocol|article|articles|section|"
        r"chapter|paragraph|annex|phase|session|page|pages|pp?\.|tel\.?|room|goal|target|goals|targets|sdg|level|"
        r"law|act|"
        r"aged\s+(?:between|from|over|under|about|at\s+least|up\s+to)|"
        r"decree|resolution|regulation|aged?|ages|between\s+the\s+ages\s+of|age\s+of|under\s+age|over\s+age|version|"
        r"volume|vol\.|issue|figure|table|box|item|top|grade|class|g|route|block|channel|euros?|category)\s*)$|"
        r"[A-Za-z]-$|/$"
    ),
    never_after=(
        r"\)\s*\d|\s*(?:%|‰|°)|:\d|/\d|[A-Z]\b|\s*(?i:per\s*cent|percent|percentage|p\.m|a\.m|o’clock|o'clock)|"
        r"[\s-]+(?:(?:US|Swiss|Australian|Canadian|Hong\s+Kong|Danish|Norwegian|Swedish|CFA|current|constant)\s+)*"
        r"(?i:dollars?|euros?|francs?|pounds?|yen|yuan|rupees?|pesos?|kroner?|kronor?|reais|rand|baht|taka|dong|"
        r"rupiah|"
        r"shillings?|cents?|USD|EUR|CHF|US\$)\b|-(?:year|month|day|hour|week|page|point|member\s+state|minute)|"
        r"\s*(?:km|kg|m|ha|mm|cm|GW|MW|tonnes?|tons|°C|years?|months?|days?|hours?|weeks?|minutes?)\b|"
        r"\s+(?i:out\s+of|in)\s+(?i:every\s+)?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten)\b)(?!\d{3})"
        r"(?!\s+(?:years?|months?|weeks?|days?|decades?|countries|regions|provinces|districts|states|cities|towns|villages|"
        r"sectors|industries|factories|plants|companies|firms)\b)|"
        r"\s+times\b|\s+age\s+group|st\b|nd\b|rd\b|th\b|-(?!strong|odd|plus|employee|worker|member\b)[a-zA-Z]"
    ),
    rate_before=(
        r"\b(?i:per|every|for\s+each|for\s+every|out\s+of(?:\s+every)?|one\s+in(?:\s+every)?|(?:one|two|three|four|"
        r"five|six|"
        r"seven|eight|nine|\d+)\s+(?:(?:[a-z-]+\s+)?(?:in|out\s+of)|of)(?:\s+every)?)\s+$"
    ),
    rate_after=(
        r"\s+(?:in|out\s+of)\s+(?:(?:a|an|every|each)\s+(?:hundred|thousand|ten|dozen)\b|(?:every|"
        r"each)\s+\w+\b(?!\s+\w+s\b)|"
        r"(?:two|three|four|five|six|seven|eight|nine|ten|twenty|a?\s?hundred)(?=[,.;:]|\s+(?:is|are|was|were|"
        r"has|have|had|"
        r"do|does|did|say|says|said|would|will|can|could)\b))"
    ),
    verbs=r"\w{2,}ed|paid|sent|got|lay|ran|kept|held|stood|went|felt|met|made|told|knew|led|began|rose|drew|put",
    sure_verbs=r"(?!)",
    trades=TRADES,
    endings=ENDINGS,
    qualified={
        "losses": r"\bjobs?\b|employment",
        "opportunities": r"\b(?:job|work|employment|jobs|livelihood)\b",
        "places": r"\b(?:job|work|employment|apprenticeship)\b",
        "positions": r"\b(?:job|work|employment|permanent|full-time|part-time|lost|cut|created|filled|staff)\b",
        "openings": r"\bjob\b",
        "equivalents": r"\b(?:time|job|worker)\b",
        "equivalent": r"\b(?:time|job|worker)\b",
        "members": r"\b(?:paid-up|affiliat\w+|union\w*|\w+union|crew|labou?r|staff|workers?|dues|"
        r"cooperative|(?:con)?federation|strike)\b",
        "contributors": r"\b(?:social\s+security|pensions?|insurance|provident|enrol\w*|labou?r|work\w*)\b",
        "entrants": r"\b(?:labou?r|job|work|workforce)\b",
        "newcomers": r"\b(?:labou?r|job|work|workforce)\b",
        "active": r"economically",
        "poor": r"\bworking\b",
        "contracts": r"\b(?:employment|work|labou?r|apprenticeship)\b",
        "operators": r"\b(?:machine\w*|crane|plant|equipment|telephone|computer|train\w*|hired|work\w*|labou?r|"
        r"mechanics|skilled|sewing|call)\b",
        "contractors": r"\b(?:work\w*|labou?r|independent|jobs?)\b",
        "agents": r"\b(?:call|sales|insurance|cleaning)\b",
        "traders": r"\b(?:market|street|informal|women|cross-border)\b",
        "growers": r"\b(?:work|smallholder|small|poor|tobacco|coffee|tea|cocoa|livelihood\w*)\b",
        "slaves": r"",
        "victims": r"\b(?:labou?r|traffick\w+|slave\w*|exploitation|servitude|accidents?|asbestos|work)\b",
        "seekers": r"\b(?:job|work)\b",
        "operatives": r"",
        "bodies": r"\b(?:recover\w*|retriev\w*|pulled|morgue|corpses?|buried|rubble|wreck\w*)\b",
    },
    people=frozenset(
        "people persons individuals men women boys girls children adolescents teenagers youth youths youngsters "
        "adults migrants refugees villagers residents citizens nationals immigrants emigrants "
        "others graduates mothers fathers survivors minors peasants compatriots lives breadwinners school-leavers "
        "leavers ex-combatants islanders heads detainees prisoners inmates students pupils hands females males "
        "soldiers returnees beneficiaries entrepreneurs volunteers".split()
    ),
    word=r"(,?)\s+[(“\"‘']?(\w[\w’'&-]*)",
    inclusive="",
    nationals=r"[A-Z][a-z]+(?:ans|ards|ians|is|ese|ish|ines|inos|inas|ees|eans|ers|ks|cks|rs|shis|ks|ts|bs|lis)",
    others=frozenset(("others",)),
    casualties=frozenset(
        "deaths fatalities injuries casualties dead died killed injured wounded missing perished hurt trapped buried "
        "die dying".split()
    ),
    of=frozenset(("of",)),
    pronouns=frozenset("them these those whom which".split()),
    determiners=frozenset(
        "the its their these those our all his her this that whose my your such country world nation’s".split()
    ),
    openings=frozenset("the that is this was how many number of about these are".split()),
    conjunctions=frozenset(("and", "or", "&")),
    stops=frozenset(
        "in on at by from to for with without within under over above below between among during since until till "
        "into onto through throughout across against about around after before as than per via worldwide globally "
        "directly indirectly altogether higher lower "
        "annually are is was were be been being am have has had do does did will would can could may might shall "
        "should must who whom whose which that what when where while whereas because if although though so but nor "
        "yet not only a an the this these those each every both either last next compared up down out off they we he "
        "she it you i there here also still now then today yesterday currently already just even came come comes went "
        "go goes say says said found find lost lose left leave leaves live lived work works worked remain "
        "remains remained living join joined lack need needs make makes made took take earn earns earned gained gain "
        "became become fell rose grew depend depended handle drive gather belong returned return attended attend "
        "participated benefited benefitted received receive travelled signed aged".split()
    ),
    degrees=frozenset("more additional extra fewer less new".split()),
    also_nouns=frozenset("work live mine".split()),
    other_plurals=r"[\w’'-]*[^s\W]s",
    no_plurals=frozenset(
        "sales goods arms public-works textiles garments electronics logistics telecommunications mines docks ports "
        "railways banks communications physics services works process across human-resources sports series "
        "civil-works plus always fisheries forestry’s utilities metals crafts fields times’ business less various "
        "previous precarious dangerous hazardous indigenous religious gas bus glass perhaps news overseas ships’ is "
        "was has this its as us yes sometimes thus minus construction operations forces customs maintenance emergency "
        "plantations homes hotels factories’ cocoa tobacco us-based".split()
    ),
    labour=(
        r"\b(?:work(?!shop|ing[\s-](?:age|groups?|part(?:y|ies)|papers?|documents?|methods|sessions?|languages?|"
        r"lunch)\b)(?:"
        r"s|ed|ing|ers?|place|force|less|-related)?|employ\w*|unemploy\w*|"
        r"underemploy\w*|"
        r"jobless\w*|"
        r"jobs?|job-?seekers|labou?r|labou?rers?|slave\w*|servitude|traffick\w*|strike|strikes|laid\s+off|"
        r"wages?|paid|payrolls?|dole|economically\s+active|to\s+(?:cut|pick|pluck|reap|mine|dig)|pay(?:s|"
        r"ing)?\s+(?:their\s+)?(?:contributions|dues|into)|livelihoods?|occupational\w*|factor(?:y|ies)|mines?|"
        r"mining|self-employed|hired|recruited|"
        r"dismissed|sacked|redundan\w+|retrench\w*|earn\w*|toil\w*|dig\s+by\s+hand|apprentic\w*|informal\w*|"
        r"liv(?:e[sd]?|ing)\s+(?:off|by|from)|sew(?:s|n|ed|ing)?|stitch\w*|pick(?:s|ed|ing)?|harvest\w*|dug|"
        r"dig(?:s|ging)?|weld\w*|drive|deliver|dismantl\w+|haul\w*|"
        r"fish(?:es|ing)?|herd(?:s|ing)?|spray\w*|scaveng\w+|beg(?:s|ging)?|weave\w*|"
        r"(?<!european\s)(?<!african\s)union(?:s|ized|ised)?|underground|plantations?|quarr\w+|sweat\w*|soldiers|"
        r"prostitution|exploit\w*|serv(?:es?|ed|ing)\s+in\s+(?:the\s+)?(?:homes?|households?|kitchens?))\b"
    ),
    labour_before=(
        r"\b(?:employ(?:s|ed|ing|ment\s+(?:for|of|to))?|hire[sd]?|hiring|recruit(?:s|ed|ing)?|jobs?\s+(?:for|to|of)|"
        r"work\s+(?:for|to)|livelihoods?\s+(?:of|for)|wages?\s+(?:of|to|for)|laid\s+off|dismiss(?:ed|ing)?|"
        r"sack(?:ed|ing)?|"
        r"dole|tak(?:e|es|en|ing)\s+on|took\s+on|\blet(?=\s+$)|\bpa(?:ys?|id|ying)(?=\s+$)|"
        r"sen(?:t|ds?|ding)\s+home|labou?r\s+force\s+(?:of|grows\s+by)|labou?r\s+market|workforce\s+of|"
        r"withdr[ae]w\w*|rescu\w+|freed|"
        r"set\s+free|"
        r"liberat\w+|unemploy\w*|employment|child\s+(?:\w+\s+)?labou?r|domestic\s+(?:labou?r|service)|forced\s+labou?r|slavery|work-related|occupational)\b"
    ),
    gathering=(
        r"\b(?:attend(?:ed|ing|s|ance)?|participa\w+|took\s+part|takes?\s+part|taking\s+part|gathered|"
        r"brought\s+together|"
        r"workshops?|seminars?|conference|audience|delegates|meeting|visitors|trained|training|courses?|marched|"
        r"rally|"
        r"(?<!employed\s)(?<!working\s)(?<!active\s)population|inhabitants)\b"
    ),
    danger=(
        r"\b(?:work|work-related|workplaces?|occupational|industrial|mine|mines|miners?|mining|factor(?:y|ies)|"
        r"colliery|"
        r"coal|pit|quarry|shipyard|shipbreaking|building\s+sites?|construction|scaffold\w*|job|jobs|workers|"
        r"employees|"
        r"plant|on\s+duty|asbestos|plantation|warehouse|crane|boiler|site|dust|labou?r|unionists?|stevedores|port|"
        r"vessel|"
        r"crew|farm\w*|fishing|plaza|collaps\w+|cave-in|blast|explosion|blaze|fires?|tragedy|accidents?)\b"
    ),
    casualty_before=(
        r"\b(?:kill(?:s|ed|ing)|maim(?:s|ed|ing)|injur(?:es|ed|ing)|wound(?:s|ed|ing)|claim(?:s|ed|"
        r"ing)?(?:\s+the\s+li(?:ves|fe)\s+of)?|"
        r"(?:the\s+)?(?:deaths?|loss|lives|injuries)\s+of|(?:took|takes?|cost|costs|costing)(?:\s+the\s+lives\s+of)?|"
        r"leaving|leaves|left)\s+$"
    ),
    casualty_after=(
        r"\s+(?:\w+\s+){0,3}?(?:die[sd]?|dying|dead|killed|perish\w*|injur\w+|wounded|buried|trapped|missing|"
        r"lose\s+their\s+lives|"
        r"lost\s+their\s+lives|suffer\w*)\b"
    ),
    # What people of no trade do for a living, right behind them: "1,700 children glue soles".
    toils=(
        r"\s+(?:(?:still|now|also|already|\w+ly)\s+)?(?:glue|carry|load|unload|sort|break|crush|polish|roll|"
        r"spin|dye|mould|"
        r"bake|sell|hawk|shine|peel|shell|sift|recycle|clean|cook|guard|mine|pan|pluck|tap|tend|weed|plant|wash|pack|"
        r"assemble|repair|hawk|collect|deliver|peddle|beg|burn|cut|catch|gut|shuck)(?:s|ed|ing)?\b(?!\s+(?:off|"
        r"out|up)\b)"
    ),
    # A share of workers told as a number as well: "one in three, or 900 million", "51 per cent, or some 1.5 billion".
    shares=(
        r"(?:per\s*cent|percent|%|\bin\s+(?:every\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|"
        r"twenty|\d+)|"
        r"\b(?:third|quarter|fifth|sixth|tenth|half|majority)s?)\b[^.;:\d]{0,70}?(?:,\s*|\s[-–—(]\s?|\s\(|\s)"
        r"(?:or|that\s+is|i\.e\.|equivalent\s+to|equal\s+to|equalling|representing|corresponding\s+to)\s+$"
    ),
    # A number of an earlier year: "below the 215 million of 2008".
    of_year=r"\s+(?:of|in|recorded\s+in|counted\s+in|reported\s+in|seen\s+in)\s+(?:19|20)\d\d\b",
    definite=r"\bthe\s+$",
    # "More than 1,000 of them under 15" tells their age.
    age=r"(?i:under|over|below|above)\s+",
    # What people lack who are no longer counted by their work: "and 1.5 million without a roof".
    lacks=(
        r"\s+(?:homeless|displaced|without\s+(?!(?:an?\s+)?(?:\w+\s+)?(?:jobs?|work|employment|pay|wages?|"
        r"contracts?|protection)\b))"
    ),
    # What says when, behind a number that goes on from one before: "78 in 2006 and 33 since January".
    times=(
        r"\s+(?:since|in\s+(?:19|20)\d\d|(?:last|this|the\s+previous|the\s+following)\s+(?:year|month|week)|a\s+year\s+"
        r"(?:earlier|before|later)|so\s+far)\b"
    ),
    # What makes "of them" persons although things were counted in between: "12 plants, 80 of them women".
    persons_told=(
        r"\s+(?:are\s+|were\s+)?(?:women|men|girls|boys|children|young|female|male|migrants?|killed|dead|injured|"
        r"fatal\w*)\b"
    ),
    # What puts one beside others whose people were counted: "Guatemala tops the list, with 937,000 children".
    ranked=(
        r"\b(?:(?:heads?|leads?|tops?)\s+the\s+(?:list|table|ranking)|(?:is|was|are|were)\s+followed\s+by|"
        r"(?:comes?|came)\s+(?:next|second|third|last)|follows?\b)"
    ),
    persons_before=(
        r"\b(?:children|women|men|people|persons|boys|girls|youth|migrants|refugees|workers|labou?rers|employees|"
        r"farmers|unionists|peasants|adults|adolescents)\b"
    ),
    clause_end=r"[;:!?]|\.\s|\.$|,\s+(?:and|but|while|whereas|although|yet)\s|\s(?:while|whereas|but|although)\s|\n",
    governors=rf"\b(?:{_POPULATIONS})\b(?!\s+(?:rates?|ratio|ministr\w+|code|offices?|agenc\w+|trends|polic\w+|"
    rf"laws?)\b)",
    governing_people=(
        r"\b(?:number|numbers|total|figure)\s+of\s+(?:[\w-]+\s+){0,3}?(?:people|persons|women|men|children|boys|"
        r"girls|youth|adults|"
        r"migrants|victims|soldiers)\b"
    ),
    rivals=(
        r"\b(?:production|output|exports?|imports?|turnover|sales|wages?|salar\w+|incomes?|budgets?|costs?|prices?|"
        r"gdp|population|"
        r"inhabitants|investments?|loans?|credits?|tourists|visitors|complaints|companies|enterprises|firms|"
        r"factories|households|"
        r"hours|accidents|cases|revenue\w*|fines?|copies|tonnes|fund|donations?|votes?)\b"
    ),
    measures=(
        r"(?:\b(?:to|at|by|from|could|may|might|would|will|(?:increase|rise|drop|fall|decline|growth|loss|gain|"
        r"shortfall|deficit|total|gap|"
        r"decrease|reduction|jump)\s+of|reach(?:e[sd]|ing)?|total(?:s|led|led|ing)?|hit|hits|was|were|is|are|be|"
        r"number(?:s|ed|ing)?|holds?|held|affect(?:s|ed|ing)?|involv(?:es|ed|ing)|traps?|trapped|afflicts?|"
        r"estimated\s+at|stood\s+at|than|against|being|up|down|counts?|counted|with|was\s+put\s+at|amounts?\s+to|"
        r"has|have|"
        r"had|lost|added|shed|became|include[sd]?|account(?:s|ed)?\s+for)|[(–—,:])\s*$"
    ),
    engages=(
        r"\b(?:employ(?:s|ed|ing)?|hire[sd]?|hiring|recruit(?:s|ed|ing)?|lay(?:s|ing)?\s+off|laid\s+off|"
        r"dismiss(?:ed|es|ing)?|"
        r"made\s+redundant|retrench(?:ed|ing)?|workforce\s+of|work\s+force\s+of|labou?r\s+force\s+of|staff\s+of|"
        r"payroll\s+of|membership\s+of|crew\s+of|trade\s+unions?\s+of|unioni[sz]ed|jobs\s+for|work\s+for|"
        r"jobs\s+to|work\s+to|taken?\s+on|takes\s+on|took\s+on|workforce\s+to|job\s+losses\s+of|loss\s+of)"
        r"(?:\s+(?:just|only|now|directly|currently|there))?\s+$"
    ),
    continues=(
        r"(?:[,;:(–—]|\b(?:and|or|to|from|of\s+whom|of\s+which|of\s+these|of\s+those|of\s+them|including|against|"
        r"up|down|"
        r"compared\s+(?:with|to)|than|by|with|left|among\s+them|has|have|had|now|for|"
        r"account(?:s|ed)\s+for|at|other|some|but|though|los(?:e|es|t|ing)|add(?:s|ed|ing)?|gain(?:s|ed|ing)?|"
        r"shed(?:s|ding)?|as\s+(?:do|did|are|were|have|had)|so\s+(?:do|did|are|were|have|had)|at\s+times|"
        r"sometimes|possibly|even|claims?|"
        r"reports?|"
        r"counts?|records?|numbers?|another|a\s+further|found|finds|identified|counted))\s*$"
    ),
    states_after=(
        r"(?:\s*\([^)]*\))?(?:,?\s+or\s+[\d.]+\s*(?:%|per\s*cent|percent)\s+of|,?\s+(?:(?:of\s+)?(?:whom|them)\s+)?"
        r"(?:are|were|is|was|remain(?:ed)?|work(?:s|ed|ing)?|toil(?:ed|ing)?|labou?red|live[ds]?|found|lost|gained|"
        r"got|"
        r"secured|pa(?:y|id|ying)\s+(?:into|for|their|contributions)|contribut\w+|have\s+(?:found|lost|been)|"
        r"had\s+(?:found|lost|been)|ha(?:s|ve|d)\s+\w+ed\b|in\s+(?:[\w-]+\s+){0,2}(?:work|labou?r|slavery|servitude|employment|jobs|"
        r"bondage)))\b"
    ),
    persons_after=r",?\s+(?:\w+\s+){0,4}?of\s+(?:them|whom)\b",
    parts=(
        r"\b[Oo]f\s+(?:these|those|them|this|that|which|whom)\b(?:[^.;,]{0,80},)?\s*$|"
        r"\b[Oo]f\s+the\s+(?:total|whole)\b,?\s*$|"
        r"\b[Aa]mong\s+(?:them|these|those)\b,?[^.;]{0,40}$|"
        r"\b[Oo]f\s+(?:the|those)\s+\d[\d,.]*\s[^.;]{3,110},\s*$|"
        r"\b(?:put|puts|reckon(?:s|ed)?|estimat(?:e|es|ed)|count(?:s|ed)?)\s+(?:them|their\s+number)(?:\s+at)?\s+$|"
        r"\b(?:true|real|actual|official|final)\s+(?:number|figure|count|total|toll)\s+(?:is|was|(?:may|might|"
        r"could|must)"
        r"\s+be|stands\s+at)\s+$|"
        r"\b(?:decline|decrease|drop|fall|rise|increase|growth|gain|loss)\s+(?:amount(?:s|ed)?|c[ao]me)\s+to\s+$|"
        r"\b[A-Z][\w’'-]+,?\s+(?:lost|shed|gained)\s+$|"
        r"\b(?:[Ii]t|the\s+(?:figure|number|toll|total))\s+(?:was|had\s+been|stood\s+at)\s+(?:only\s+|just\s+)?$|"
        r"\bof\s+(?:whom|which)\s*,?\s*$|\b[Ii]t\s+now\s+has\s+$|\b[Tt]hey\s+(?:now\s+)?number\w*\s+$"
    ),
    strong_after=(
        r"-strong\s+(?:[\w-]+\s+){0,2}(?:workforce|work\s+force|labou?r\s+force|staff|union|federation|sector|"
        r"contingent)|"
        r"-(?:employee|worker|member)\b"
    ),
    increase_before=(
        r"\b(?:up|another|additional|further|(?:rose|risen|rise|grew|grown|grow|grows|increas\w+|climb\w*|jump\w*|"
        r"surg\w+|"
        r"swell\w*|expand\w*)\s+(?:by|of)|creat\w+|add(?:s|ed|ing)?|generat\w+|new|take\s+on|taken\s+on|hire[sd]?|"
        r"recruit\w*)"
        r"(?:\s+\w+){0,2}\s+$"
    ),
    decrease_before=(
        r"\b(?:down|(?:fell|fallen|fall|falls|declin\w+|drop\w*|decreas\w+|shr[aiu]nk|cut|reduc\w+)\s+(?:by|of)|"
        r"lost|lose|losing|"
        r"loses|shed|sheds|cost|costs|destroy\w+|slash\w*|eliminat\w+|cut|cutting|axe[ds]?|job\s+losses\s+of|"
        r"loss\s+of)"
        r"(?:\s+\w+){0,2}\s+$"
    ),
    increase_after=r"\s+more\b(?!\s+than\s+\d)|\s+(?:\w+\s+){0,3}?(?:(?:were|was|have\s+been|had\s+been|to\s+be|being)\s+)?(?:created|added|"
    r"generated)\b",
    decrease_after=(
        r"\s+fewer\b(?!\s+than\s+\d)|\s+(?:\w+\s+){0,3}?(?:(?:were|was|have\s+been|had\s+been|to\s+be|being|"
        r"will\s+be|may\s+be|could\s+be)\s+)?"
        r"(?:lost|destroyed|cut|shed|axed|eliminated|disappeared|laid\s+off|losses)\b"
    ),
)
