"""English, and the foreign head nouns that stand in English articles: what a body's name is made of.

``HEADS`` maps the noun that makes a phrase a body's name to the kind of body. Everything else says where a name
begins and ends, or that a capitalised phrase is no body at all.
"""

import re

from extractors.organisations.patterns.foreign_heads import ALSO_ENGLISH, FOREIGN_HEADS

HEADS: dict[str, str] = {
    **FOREIGN_HEADS,
    **{
        head: kind
        for kind, heads in {
            "ministry": "Ministry Ministerio Ministère Ministério Ministero Ministerium",
            "government": "Government Force Radio "
            "Department Agency Authority Administration Directorate Directorate-General Inspectorate "
            "Inspection Inspekcja Secretariat Bureau Commission Treasury Chancellery Cabinet Registry Municipality "
            "Police Parliament Congress Senate Assembly Superintendency DG Defensoría Subsecretariat Departamento "
            "Secretaría Secretaria Cámara Dirección Direction Agencia Agence Ayuntamiento Comisión Corporación "
            "Administración Office Service Services Customs",
            "organ": "Conselho Liga Council Committee Board Division Unit Section Branch Team Chamber "
            "Body Subcommittee Delegation "
            "Embassy Mission Conseil Consejo Conselho Comité Consulate Panel",
            "union": "Union Federation Confederation Congress Syndicate Brotherhood Guild Fédération "
            "Federación "
            "Confédération Confederación Confederação Confederazione Syndicat Sindicato Sindicatos Unión Central "
            "Centrale Solidarity Histadrut Gewerkschaftsbund Bund",
            "employers": "Patronat Patronal",
            "association": "Sisters Brothers Friends Order Crescent Cross Vermelha Roja Hospital Brigade Corps "
            "Church Diocese Museum "
            "Library Clinic Counsel Registry "
            "Association Society Foundation Trust League Alliance Coalition Network Movement Institute Institution "
            "Institut Instituto Centre Center Organization Organisation Organización Observatory Fundación Fondation "
            "Asociación Cooperative Cooperatives Co-operative Co-operatives Consortium Academy Stiftung Forum Watch "
            "Verein Associação Party Club",
            "bank": "Bank Fund Banco Banque Banca Caisse Caja Fonds Exchange",
            "education": "Faculdade Facultad Faculté University College School Universidad Université "
            "Universität Universidade Polytechnic Lycée",
            "court": "Court Tribunal",
            "company": "Railways Railway Refinery Shipyard Mill Minerals "
            "Company Corporation Inc Ltd Limited Corp Group Grupo Groupe Constructora Holdings Industries Airlines "
            "Airways LLC PLC plc GmbH AG Pty Plc SA Co Compagnie Compañía Société Sociedad Bourse",
        }.items()
        for head in heads.split()
    },
}

# Heads that only with one of these words before them name a body: the Government of a country is the country.
QUALIFIED = {"Government": frozenset("Regional Region State Provincial Municipal City County Autonomous".split())}

# Heads that make a name only with a word that says which one before them, never by "of …" alone.
HEAD_LAST_ONLY = frozenset(
    "Inc Ltd Limited Corp Holdings Industries Airlines Airways LLC PLC plc GmbH AG Pty Plc SA Co Central Centrale "
    "Solidarity Watch Forum Body Club Services Exchange Group".split()
)

# Heads of meetings as well: with words of policy alone before them they name no body ("Global Dialogue Forum").
MEETINGS = frozenset("Forum Congress Mission Panel".split())
# Heads that are names with "in PLACE" or "to BODY" behind them.
TAKES_PLACE = frozenset("Office Offices Embassy Consulate Mission Team".split())
# Heads that no word before them leaves unnamed: there is one labour inspectorate a country.
STRONG = frozenset("Ministry Inspectorate Parliament Court Ministerio Ministère Senate Treasury".split())
# One word for several bodies, and the one for each of them.
PLURALS = {"Ministries": "Ministry", "Departments": "Department", "Inspectorates": "Inspectorate", "Offices": "Office"}
# … and these, where nothing stands before them: "Bank Windhoek", "Radio Okapi".
TAKES_BARE_ALONE = frozenset("Bank Radio Hospital Caritas Maison Casa".split())
# Heads that may be "of the Commissioner", "of the President".
OF_HOLDERS = frozenset("Office Bureau Cabinet Secretariat".split())
# Places and states of the past that are built like bodies.
NOT_NAMES = frozenset(
    {
        "West Bank",
        "Left Bank",
        "Right Bank",
        "Soviet Union",
        "European Economic Area",
        "South Bank",
        "Russian Federation",
    }
)
# Of these, those that no English name begins with: capitals behind them belong to the name.
ALWAYS_FOREIGN = frozenset(FOREIGN_HEADS) - ALSO_ENGLISH
# Words that follow a head without "of": "Amel Association International".
TRAILING = frozenset("General Nacional National Générale Nationale International Internacional Worldwide".split())
# Honours with which the names of schools, hospitals and foundations begin.
HONOURS = frozenset("Sir King Queen Prince Princess Lady Lord Dame Pope President Imam Sheikh".split())
HONOURED = frozenset(("education", "association"))
# Units within an organisation are named by their subjects, "of" and all: "Conditions of Work and Equality Department".
UNIT_HEADS = frozenset("Department Branch Unit Service Division Section".split())
# English words that head names in other languages too, and then go on in small letters ("Union syndicale des …").
GO_ON = frozenset(
    (
        *FOREIGN_HEADS,
        "Union",
        "Association",
        "Centre",
        "Service",
        "Commission",
        "Section",
        "Bureau",
        "Agence",
        "Organisation",
        "Office",
    )
)
TAKES_TO = frozenset("Delegation Mission Embassy".split())
# Heads whose complement may follow without "of".
TAKES_BARE = frozenset(
    "DG Universidad Université Universidade Universität Universitas Grupo Groupe Instituto Institut Fundación "
    "Fondation Fundação Banco Banque Constructora Hotel Stiftung".split()
)

# A phrase that ends in one of these is something else, however many capitals and acronyms it has.
NOT_BODIES = frozenset(
    "Programme Program Project Framework Agenda Convention Conventions Protocol Declaration Act Law Code Plan "
    "Strategy Policy Report Reports Day Week Year Decade Goals Goal Initiative Pact Compact Agreement Memorandum "
    "Charter Recommendation Recommendations Conference Summit Meeting Session Seminar Workshop Symposium "
    "Consultation Round Roundtable Colloquium Congresses Survey Study Review Outlook Trends Index Database System "
    "Scheme Campaign Award Prize Guide Guidelines Manual Toolkit Handbook Principles Standard Standards Statement "
    "Resolution Resolutions Treaty Directive Regulation Regulations Decree Constitution Award Partnership "
    "Partnerships Games Cup Village Platform Portal Website Mechanism Dialogue Process Approach Model Technology "
    "Technologies Zone Zones Park Area Airport Street Avenue Road Hotel Building Hall Palace Square Island "
    "Islands River Sea Ocean Bay Peninsula Region Province District State States Republic Kingdom Emirates War "
    "Crisis Tsunami Hurricane Cyclone Virus Pandemic Disease Syndrome Responsibility Product Work Safety Health "
    "Protection Education Training Development Equality Rights Management Relations Label Certificate Passport "
    "Degree Diploma Master Course Curriculum Module Fair Expo Exhibition Festival Concert Film Documentary "
    "Magazine Journal Times Post News Herald Tribune Mandate Roadmap Road-map Vision Mission-statement Package "
    "Project-document Account Accounts Security".split()
)

# Words that may not be the only thing that tells one body of its head from another.
GENERIC = frozenset(
    "Trade Labour Labor Country Regional Sub-Regional Subregional Field National Local Executive Steering "
    "Technical Organizing Organising Joint Public Private General Standing Workers Workers' Workers’ Employers "
    "Employers' Employers’ Government Governmental Working Expert Special Central Main Head New Project Advisory "
    "Social Tripartite Drafting Plenary Area District State Provincial Member Credit Free Independent "
    "International Global World Company Major Partner Sister Host Legal Line Tripartite Bipartite High-Level "
    "Interim Core Focus Study Age Target Small Large Multinational Coordinating Coordination Selection Review "
    "Permanent Resident Staff Management Board Worker Employer Health Training Business Youth Community Federal "
    "Political High "
    "Higher Primary Secondary Middle".split()
)
# … save for these, which are names of their own wherever a country or a constitution has just one of them.
GENERIC_NAMES = frozenset(
    {
        "National Assembly", "Governing Body", "Supreme Court", "Constitutional Court", "Labour Court",
        "Labor Court", "Industrial Court", "High Court", "Federal Court", "General Assembly", "Security Council",
        "National Parliament", "Federal Parliament", "White House", "Labour Party", "National Congress",
        "Labour Department", "Labor Department", "Central Bank", "Labour Ministry", "Health Ministry",
        "National Labour Council", "Economic and Social Council", "Labour Inspectorate", "Labour Directorate",
        "National Tripartite Committee", "National Tripartite Council", "National Police", "National Statistics Office",
    }
)  # fmt: skip
# A committee or board of these words alone is one of many: no name.
MINOR_HEADS = frozenset(
    "Committee Team Group Unit Board Section Branch Panel Office Division Delegation Mission".split()
)

# Words that stand capitalised before a name but are no part of it: holders of an office, courtesy, articles.
NOT_FIRST = frozenset(
    "My Your The A An This That These Those Its His Her Their Our Mr Mrs Ms Dr Prof Professor Sir Dame Lord Hon "
    "Honourable H.E Excellency Minister President Vice-President Director Director-General Directors Secretary "
    "Secretary-General Chairman Chairperson Chairwoman Chair Chief Head Ambassador Commissioner Officer "
    "Specialist Representative Deputy Manager Coordinator Co-ordinator Adviser Advisor Economist Senior "
    "Executive-Director Undersecretary Under-Secretary Spokesperson Spokesman Delegate Member Members Chancellor "
    "Governor Mayor Senator Judge King Queen Prince Princess Pope Archbishop Bishop Cardinal Rector Dean Premier "
    "Vice Acting Former Assistant "
    "Governments Government Article January February March April May June July August September October November "
    "December Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
)
# Of these, those that make no person of the name behind them.
NO_TITLES = frozenset(
    "My Your The A An This That These Those Its His Her Their Our Member Members Governments Government Article Head "
    "January February March April May June July August September October November December Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday Former Acting".split()
)
# "the Geneva-based Institute", "the UN-led Group": these words stand before a name.
NOT_LAST_PARTS = ("-based", "-led", "-funded", "-supported", "-owned", "-run", "-wide", "-backed", "-sponsored")
# Nor does a name begin with these, though they may stand within one.
DOCUMENTS = frozenset(
    "Convention Conventions Recommendation Protocol Declaration Act Law Report Programme Project Agreement".split()
)
# Function words: capitalised only because a sentence begins with them.
FUNCTION = frozenset(
    "in on at for from with by as it if of to and or but so yet while when where although though however moreover "
    "according since after before during under over more most many some such today yesterday last next both all "
    "each also not no only even then there here they we he she you i who what why how which whose because through "
    "across among between within without despite against about around into onto upon per via like unlike until "
    "unless whereas meanwhile furthermore additionally finally first second third earlier later together speaking "
    "organized organised hosted funded supported led launched established founded attended signed representing "
    "representatives participants officials experts delegates leaders researchers members including featuring "
    "following opening closing addressing welcoming joining citing quoting several other another these those its "
    "every any few one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "twenty thirty forty fifty sixty nothing others somebody "
    "everybody nobody anyone someone everyone something everything anything none much less few half most several "
    "having being currently recently previously "
    "new since another ensuring building using based given once".split()
)

# Persons' possessives that do belong into names; those of countries and bodies do not.
INNER_POSSESSIVE = frozenset(
    "General Employees Workers Employers Women Teachers Seafarers Children Minister People Farmers President "
    "Journalists Nurses Doctors Lawyers Miners Drivers Traders Producers Manufacturers Consumers Veterans "
    "Students Exporters Growers Owners Fishermen Seamen Engineers Builders Entrepreneurs Users Writers Artists "
    "Musicians Players Officers Investors Attorney Ombudsman Master Men Youth Prime Mayor Governor Bankers "
    "Printers Planters Merchants Industrialists Citizens Actors Physicians Businesswomen Businessmen Civil "
    "Servants Vendors Sellers Queen King Merchant".split()
)

# Holders of an office by their ending: "Public Defender’s Office".
HOLDER_ENDINGS = ("er", "or", "sman")

# Before a bracketed or commaed list of acronyms: these say that they are bodies.
BODY_WORD = re.compile(
    r"(?:[Uu]nions?|[Ww]orkers|[Ee]mployers|[Oo]rgani[sz]ations?|[Cc]onfederations?|[Ff]ederations?|[Cc]entres?|"
    r"[Cc]enters?|[Bb]odies|[Aa]genc(?:y|ies)|[Bb]anks?|[Pp]artners?|[Aa]ssociations?|NGOs?|[Mm]inistry|[Mm]inistries|"
    r"[Ii]nstitut(?:e|ion)s?|[Cc]ompan(?:y|ies)|[Ff]irms?|[Dd]onors?|[Bb]usiness(?:es)?|[Mm]embers?)"
)

# The last word of a firm's name that has no "Company" in it; the words before it must be no field of policy.
COMPANY_TAILS = frozenset(
    "Mining Mines Foods Apparel Steel Ports Equipment Electronics Energy Motors Trucks Cement Telecom "
    "Telecommunications Textile Textiles Garment Garments Fashion Fashions Clothing Knitwear Breweries Sugar "
    "Plantations Construction Engineering Shipyard Shipyards Shipping Lines Logistics Petroleum Pharmaceuticals "
    "Systems Technologies Software Hotels Resorts Supermarkets Stores Beverages Tobacco Chemicals Rubber "
    "Semiconductors Copper Gold Footwear Sportswear Leaf Electric Insurance Sports Retail Farms Seafood Fisheries "
    "Navigation Recruitment Manpower Consultants Overseas Travels Traders Enterprises Exports Equipment Sugars "
    "Timber Tea "
    "Coffee Cocoa Bakery "
    "Dairy Media Studios".split()
)

# Bodies whose units, organs and offices are bodies of their own and still speak of their owner (annotation guide).
OWNERS = frozenset({"International Labour Organization"})

# The questions of a media advisory.
ADVISORY = frozenset("WHO WHAT WHEN WHERE WHY HOW".split())

# Acronyms and capitals that are never bodies.
NOT_ACRONYMS = frozenset(
    "TV PC IT HIV AIDS COVID COVID-19 SARS TB GDP GNP GNI OSH SME SMEs MSME MSMEs TVET VET ICT ICTs AI CSR PPP "
    "PPPs FDI EPZ EPZs SEZ MDG MDGs SDG SDGs DWCP DWCPs UNDAF UNSDCF PRSP PRSPs NAP NAPs MOU MoU TOR CEO CEOs CFO "
    "HR R&D Q&A CFA FCFA USD US$ EUR GBP CHF USA US UK UAE DRC PRC OPT DPRK ID IDs PhD MA BA MBA MSc BSc AM PM GMT "
    "CET EST BST UTC PDF HTML WWW URL DVD CD FAQ FAQs NEET NEETs LGBT LGBTI LGBTQ LGBTIQ PPE WASH GBV GHG CO2 "
    "GIS GPS SMS ISBN ISSN FPRW EIIP SIYB WIND IYB GYB KAB OHS OSHMS MNE MNEs MNC MNCs NGO NGOs INGO INGOs CSO CSOs "
    "EPR ILS CEACR LDC LDCs SIDS LLDC LLDCs WCMS RBM M&E CBA CBAs ESG ETI VIP CV CVs II III IV VI VII VIII IX XI XII "
    "XIII XIV XV XVI XVII XVIII XIX XX XXI XXII ASAP DC N.B P.O PO Q1 Q2 Q3 Q4 H1N1 MERS SIM QR GPA COP COP26 COP27 "
    "COP28 COP29 COP30 BC AD OK "
    "TBC TBD NB PS MLC MLC2006 C190 C138 C182 C189 C169 C87 C98 C155 C187 C188 R204 R205 R206 P029 GMO STEM DNA "
    "R&R".split()
)

# What bodies do, right behind their name.
ACTS = frozenset(
    "said says say stated noted called calls urged urges announced announces signed signs agreed agrees organized "
    "organised organizes organises hosted hosts launched launches adopted adopts has have had will would and-the "
    "is was supports supported provides provided estimates estimated reports reported warned warns welcomed "
    "welcomes plans planned represents represented leads led works worked joined joins presented offered offers "
    "committed pledged helped helps conducted conducts published publishes implemented implements funded funds "
    "trained trains took takes also continues continued members member officials representatives staff experts found "
    "gave came went made kept held paid sent built won lost met "
    "Secretary-General President Chairperson General-Secretary affiliates delegates leaders".split()
)
