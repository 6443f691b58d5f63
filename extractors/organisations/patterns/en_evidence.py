"""English: what a sentence says around a name that shows it to be a body's, where no word of the name says so."""

# Nouns that call what they name a body, one to a kind; they stand before it ("the retailer X"), behind a comma after
# it ("X, a retailer in …"), or as a plural before a list ("retailers such as X and Y").
CALLS: dict[str, str] = {
    noun: kind
    for kind, nouns in {
        "company": "company firm brand manufacturer maker retailer multinational platform supplier buyer giant airline "
        "producer exporter importer operator subsidiary conglomerate bank corporation factory start-up startup "
        "enterprise group bakery brewery mill mine shipyard refinery carmaker automaker steelmaker chipmaker "
        "carrier insurer developer contractor subcontractor processor wholesaler supermarket chain hotel plant "
        "publisher broadcaster newspaper daily weekly magazine television station monopoly label utility "
        "shipbuilder shipowner shipper trader processor grower packer distributor vendor franchise plantation "
        "agribusiness consultancy lender microlender workshop business agency concern garage venture",
        "union": "union federation confederation guild syndicate",
        "ngo": "ngo charity foundation non-profit nonprofit organization organisation association network coalition "
        "alliance movement campaign collective cooperative co-operative consortium initiative group lobby "
        "think-tank church party body club league trust",
        "government": "authority ministry department parliament legislature regulator watchdog court inspectorate "
        "directorate secretariat commission donor fund",
        "education": "university college school institute academy centre center hospital clinic polytechnic museum "
        "library theatre",
    }.items()
    for noun in nouns.split()
}
_IRREGULAR = {
    "companies": "company", "agencies": "agency", "charities": "charity", "factories": "factory",
    "parties": "party", "churches": "church", "universities": "university", "authorities": "authority",
    "ministries": "ministry", "breweries": "brewery", "bakeries": "bakery", "refineries": "refinery",
    "utilities": "utility", "dailies": "daily", "bodies": "body", "academies": "academy", "libraries": "library",
    "businesses": "business", "consultancies": "consultancy", "monopolies": "monopoly", "partners": "partner",
    "members": "member", "clusters": "company", "signatories": "company", "centrals": "union", "media": "daily",
    "organisers": "ngo", "sponsors": "company", "lenders": "bank", "outlets": "company", "stakeholders": "ngo",
}  # fmt: skip
CALLS_PLURAL: dict[str, str] = {
    **{noun + "s": kind for noun, kind in CALLS.items()},
    **{plural: CALLS.get(noun, "ngo") for plural, noun in _IRREGULAR.items()},
}
# Before a name without a comma these call a thing that is no body, or a place: "Plant Alpha", "the mine Chuqui".
NOT_BEFORE = frozenset("plant mine body club label concern business media partner member".split())
# … "the platform X" and "the campaign X" are as often a tool's or an action's name.
TOOLS = frozenset("campaign initiative platform movement network workshop magazine collective".split())
CALLED = frozenset(("called", "named"))
LISTING = (("such", "as"), ("including",), ("like",), ("namely",), ("include",), ("includes",), ("included",), (":",))

# X in "… of X", "… at X" and so on, by the noun before the preposition.
BEFORE: dict[str, frozenset[str]] = {
    preposition: frozenset(nouns.split())
    for preposition, nouns in {
        "of": "drivers executive president vice-president director chairman chairperson chairwoman chair ceo head "
        "secretary "
        "secretary-general "
        "spokesperson spokesman spokeswoman founder co-founder chief leader coordinator manager representative "
        "representatives employees staff officials affiliate affiliates subsidiary arm owner owners parent brands "
        "suppliers supplier customers volunteers volunteer member members teachers lawyers researchers professors "
        "professor activists agronomists engineers doctors experts warehouse warehouses headquarters shareholders "
        "bosses organizers organisers delegates chapter branch mill daughter offices premises board wing "
        "editor treasurer convenor convener economist rector dean executives management workforce division "
        "consortium merger rider riders couriers journalists leaders spokespersons directors plants factories",
        "for": "spokesperson spokesman spokeswoman worked works working work drives drive driving lawyer lawyers "
        "consultant writes wrote writing sews sewing producing produce produces representative representatives "
        "director manager economist speaking rides riding suppliers reporter correspondent",
        "at": "workers employees professor lecturer researcher researchers fellow trained studied studies students "
        "student teaches taught job jobs employed economist manager works worked apprentice apprentices interns "
        "intern trainee trainees director executive strike strikers working buyers colleagues staff expert nurse "
        "nurses analyst specialist scientists engineer engineers graduate teacher professors programmer",
        "from": "representatives representative experts speakers delegates officials trainers funding funds money "
        "support "
        "grant grants interpreter teachers colleagues participants buys bought grant loan loans loan donation "
        "donations contribution contributions assistance help managers researchers professor staff employees "
        "engineers lawyer lawyers volunteers inspectors researchers orders order retired doctorate",
        "with": "partnership together collaboration cooperation co-operation coordination conjunction agreement "
        "memorandum "
        "contract deal association consultation along alongside jointly support funding help assistance "
        "partnering collaborated collaborates collaborating cooperates cooperated agreements contracts partnered "
        "works teamed venture understanding",
        "between": "agreement memorandum deal partnership contract understanding cooperation co-operation "
        "collaboration merger "
        "dialogue negotiations protocol dispute alliance venture accord bargaining talks",
        "by": "funded supported financed organized organised hosted run managed implemented operated owned employed "
        "backed sponsored conducted carried produced published commissioned provided acquired bought sold "
        "represented recruited hired convened coordinated co-ordinated facilitated co-hosted co-organized lent "
        "donated supplied joined co-funded co-financed undertaken administered made manufactured issued "
        "accredited certified built executed delivered survey study report research brought offered handed "
        "dismissed fired sacked contracted subcontracted affected established poll analysis paid developed",
        "to": "belongs belong affiliated belonging sold supplies supplying supplied exports sells selling exported "
        "outsourced "
        "subcontracted according contracted supplier suppliers",
        "in": "shares stake shareholder share",
    }.items()
    for nouns in [nouns]
}
# After these a person is as likely: only what cannot be a person's name counts.
PERSONS_TOO = frozenset(
    "according joined represented convened facilitated brought coordinated offered made run paid led".split()
)

# Right before a name: what one joins is a body.
JOIN = frozenset("join joined joining sue sued suing".split())

# What stands behind a name that only bodies have or do.
OWNED = frozenset(
    "employees staff workforce headquarters suppliers factory factories plant plants subsidiary parent spokesperson "
    "spokesman spokeswoman management board shareholders affiliate affiliates brand members membership chairman "
    "chairperson president chief ceo secretary general-secretary secretary-general executive director managing supply "
    "offices drivers couriers riders stores shops warehouse warehouses customers clients managers statutes executives "
    "founder co-founder head owners bakers officials representatives volunteers lawyers trainers website country "
    "regional deputy annual global local mill mills mine mines".split()
)
FOLLOWED_BY = frozenset(
    "spokesperson spokesman spokeswoman employees staff management executives stores shops subsidiary headquarters "
    "officials representatives volunteers president chairman chairperson chairwoman director ceo secretary general "
    "shareholders affiliates affiliate managers factory plant riders couriers".split()
)
DOES = frozenset(
    "employs employed produces manufactures operates owns sells exports recruits recruited hires hired runs ran "
    "sources subcontracts buys acquired represents laid".split()
)
DOES_ONCE = frozenset(
    "printed prints broadcast signs announces launches pledged pledges joins publishes organized organised organizes "
    "organises provides supports funds funded implements implemented reopened dismissed fired sacked agrees trains "
    "trained offers provided supported lent invested cancelled supplies supplied affiliated sued released issued "
    "estimates estimated reckons collects collected".split()
)
# … and these persons do as well.
PERSONS_DO = frozenset(
    "intends quoted quotes helps helped paid conducted coordinates plans planned placed backed filed committed "
    "carries carry hosted hosts sends complained protested appealed accepted agreed announced built called closed "
    "condemned denied developed donated gave helped introduced joined launched offered opened promised published "
    "rejected reported sent signed urged welcomed won worked".split()
)
# Joining words of other languages that persons' names seldom have.
NO_PERSONS = frozenset("du des dos das della delle degli für et".split())
DONE = frozenset(
    "asked announced signed pledged launched joined published agreed refused promised closed opened hired dismissed "
    "recruited invested trained provided lent sent committed expressed welcomed rejected condemned called urged "
    "organized organised introduced adopted shown paid set put cut employ recruit train provide hire invest offer "
    "close open fund support affiliated members branches been worked supported helped offered donated developed "
    "accused appointed built".split()
)

# What opens an apposition: "X, a …", "X, one of the …", "X, Asia's largest …".
OPENS_APPOSITION = frozenset("a an the one its their another".split())
WHOSE = frozenset(("which", "whose"))
# A noun in front of one of these is only its attribute: "a union leader", "a factory owner".
PERSON_NOUNS = frozenset(
    "leader leaders worker owner manager official employee member organizer organiser activist executive director "
    "president spokesperson spokesman spokeswoman representative secretary boss chief head inspector teacher driver "
    "lawyer minister expert specialist adviser advisor coordinator founder hand agent delegate analyst clerk "
    "economist researcher professor officer student engineer supervisor foreman chairman chairperson lecturer dealer "
    "widow mother father farmer fisherman weaver cleaner nanny nurse cook labourer journalist consultant trainer "
    "ambassador commissioner governor mayor deputy senator judge physician entrepreneur businessman businesswoman "
    "trader vendor tailor mechanic miner aged who from".split()
)
# The last word of names that have a proper name before it and no head: "Winrock International".
WORLDWIDE = frozenset("International Worldwide Internacional".split())
# Small words that an apposition does not read over.
ENDS_APPOSITION = frozenset("of in for that which with from at who by where and on to near is was".split())
# Nouns of place: what such an apposition explains is no body.
PLACE_NOUNS = frozenset(
    "town city village district province capital region island country port state suburb market street settlement "
    "county valley river area site camp neighbourhood neighborhood month day festival language ship vessel ferry "
    "programme program project scheme tool song film book game law treaty convention product campus factory plant "
    "site season".split()
)

# Houses of a constitution that the article need not call by their country.
ALONE = frozenset("Senate Congress".split())
# Before another name of what was just named: "X, formerly Y".
FORMERLY = frozenset("formerly previously once now".split())

ARTICLES = frozenset("the a an".split())
ONE_OF = frozenset(("one",))
HAS = frozenset("has have will".split())
# Offices behind a firm's name: "Volkswagen Chief Executive …".
HOLDERS = frozenset(
    "Director President Chairman Chairperson Chairwoman Chief Manager Spokesperson Spokesman Secretary General Vice- "
    "President Representative Secretary-General Deputy Coordinator Economist Executive-Director".split()
)
# What joins the members of a list, with commas and articles left out.
JOINS: dict[tuple[str, ...], str] = {
    (",",): ",", (";",): ",", ("and",): "and", ("or",): "and", (",", "and"): "and", (",", "or"): "and", ("&",): "and",
    (";", "and"): "and", ("as", "well", "as"): "and", (",", "as", "well", "as"): "and", ("/",): "and",
}  # fmt: skip
JOIN_BEGINS = frozenset({join[0] for join in JOINS} | set('"“”‘«»'))
# Kinds whose acronyms stand before further words of a name: "BHP Billiton", "FNV Bondgenoten".
DOUBLE_NAMED = frozenset(("company", "union", "bank", "ngo", "media"))
# What begins the name of a building or a street.
VENUES = frozenset(
    "Palais Place Rue Avenue Avenida Plaza Calle Château Pont Gare Hotel Hôtel Rio Río Mount Lake".split()
)
# "ABC, as the Ministry of Labour is known".
AS, IS_KNOWN = "as", ("is", "known")
# Right before an acronym these show that it acts.
BEFORE_ACTORS = frozenset("says said by between".split())
# What may stand between a name and the brackets or the country that belong to it.
AFTER_NAMES = frozenset(("(", "of", "in", "for"))
# Prepositions that only bodies stand behind.
BEFORE_ALONE = frozenset[str]()
# First words of names that end in a country, where neither is a body by itself.
BRANCHES = frozenset(
    "Statistics Telecom Telecommunications Air Radio Television Invest Business Skills Post Rail Railways Enterprise "
    "Export Energy Workers Jobs".split()
)
