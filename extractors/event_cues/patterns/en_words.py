"""English word classes that the phrases of ``en`` name in capitals, and the words that end a noun phrase."""

# What a noun phrase does not run across: prepositions, conjunctions, relatives, auxiliaries.
BREAKS = (
    "of on for to in with by at from against into about as and or but that which who whose while when where after "
    "before during under over through between among is are was were be been has have had will would should"
)

NUMBERS = (
    ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
    ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15),
)  # fmt: skip

_LAUNCH = "launch launches launching unveil unveils unveiling inaugurate inaugurates inaugurating"
_LAUNCHED = "launched unveiled inaugurated"
_PUBLISH = "publish publishes publishing release releases releasing issue issues issuing present presents presenting"
_PUBLISHED = "published released issued presented"
_START = "start starts begin begins began begun commence commences commenced get-under-way gets-under-way got-under-way"
_STARTED = "started kick-off kicks-off kicked-off"
_OPEN = "open opens opened kick-off kicks-off kicked-off begin begins began start starts started gets-under-way"
_END = (
    "end ends ended conclude concludes concluded close closes closed finish finishes finished "
    "wraps-up wrapped-up complete completes completed"
)
_HOLD = (
    "hold holds holding host hosts hosting organize organizes organizing organise organises organising convene "
    "convenes convening conduct conducts conducting stage stages staging arrange arranges run runs ran running "
    "deliver delivers"
)
_HELD = (
    "held hosted organized organised co-organized co-organised convened conducted staged arranged delivered "
    "take-place takes-place took-place taking-place taken-place"
)
_APPOINT = "appoint appoints appointing names nominates"
_APPOINTED = "appointed named designated nominated"

CLASSES = {
    "LAUNCH": f"{_LAUNCH} {_LAUNCHED}",
    "LAUNCHED": _LAUNCHED,
    "PUBLISH": f"{_PUBLISH} {_PUBLISHED}",
    "PUBLISHED": _PUBLISHED,
    "START": f"{_START} {_STARTED}",
    "STARTED": f"{_START} {_STARTED}",
    "OPEN": _OPEN,
    "END": _END,
    "HOLD": f"{_HOLD} {_HELD}",
    "HELD": _HELD,
    "GATHER": """
        gather gathers gathered gathering meet meets met convene convenes convened assemble assembles assembled
        come-together came-together
    """,
    "SIGN": "sign signs signed signing ink inks inked initial initialled co-signed",
    "SIGNED": "signed inked initialled",
    "REPORTED": """
        said says announced launched released published issued signed opened began begins opens started ended
        concluded closed adopted approved called urged warned welcomed condemned expressed marked celebrated joined
        deposited ratified appointed elected met meets visited unveiled told agreed voted declared stated reported
        inaugurated presented passed named hailed praised condemned deplored appealed pledged congratulated warned
    """,
    "TODAY": "today tonight this-morning this-afternoon this-evening",
    "BODIES": """
        ministers experts governments employers unions delegates leaders representatives constituents officials
    """,
    "MEETING": """
        meeting meetings conference conferences forum forums seminar seminars symposium summit summits round-table
        round-tables consultation consultations dialogue dialogues session sessions colloquium webinar webinars
        congress assembly gathering panel debate hearing briefing negotiations ceremony event talks discussion
        discussions
    """,
    "TRAINING": """
        workshop workshops training trainings course courses bootcamp academy masterclass masterclasses
        capacity-building summer-school
    """,
    "TRAIN": "train trained training trains",
    "EXCHANGE": "exchange exchanges event events format consultation discussion gathering",
    "EVENT": """
        meeting conference forum seminar symposium summit workshop course training ceremony session event congress
    """,
    "VISIT": "visit visits mission missions tour tours trip delegation",
    "VISITOR": """
        delegation mission team officials experts Director-General chief minister ministers president
        secretary-general parliamentarians delegates
    """,
    "REPORT": """
        report reports study studies survey surveys brief briefs publication publications paper papers book books
        guide guides guidebook handbook manual toolkit toolkits tool tools database estimates data figures statistics
        edition review analysis atlas app website portal compendium assessment research findings guidance documentary
        film video brochure magazine dataset index trends outlook overview monitor supplement bulletin note map
        dashboard chapter snapshot factsheet
    """,
    "SAY": """
        says said say finds find found shows show showed warns warn warned reveals reveal revealed highlights
        highlight highlighted estimates estimate estimated calls call called points point concludes concluded examines
        examined looks predicts predicted projects argues suggests suggested indicates indicated confirms provides
        describes documents underlines notes noted sheds
    """,
    "AGREEMENT": """
        agreement agreements memorandum memoranda MoU MoUs MOU accord accords pact pacts partnership partnerships
        contract deal arrangement arrangements protocol charter declaration understanding letter compact
    """,
    "CONTRIBUTE": """
        contribute contributes contributed gives gave give donate donates donated grant grants granted pledge pledges
        pledged commit commits committed provide provides provided allocate allocates allocated
    """,
    "MONEY": "million billion dollars euros grant funding",
    "RATIFY": "ratify ratifies ratified ratifying",
    "RATIFIED": "ratified",
    "CONVENTION": "convention conventions protocol protocols MLC",
    "DEPOSIT": "deposit deposits deposited depositing hand hands handed submits submitted registers registered",
    "ADOPT": """
        adopt adopts adopted adopting approve approves approved approving pass passes enact enacts enacted promulgate
        promulgates promulgated endorse endorses endorsed
    """,
    "ADOPTED": "adopted approved enacted promulgated endorsed amended revised",
    "PASSED": "passed takes comes enters came entered took",
    "LAW": """
        law laws act bill legislation decree ordinance regulation regulations code policy policies plan strategy
        standard standards convention conventions recommendation protocol resolution reform reforms amendment
        amendments constitution roadmap charter guidelines directive instrument instruments
    """,
    "PROJECT": """
        project projects programme programmes program programs initiative initiatives scheme phase facility fund
        partnership-programme
    """,
    "CAMPAIGN": "campaign campaigns pledge competition contest hackathon exhibition petition",
    "MARK": """
        mark marks marked marking celebrate celebrates celebrated celebrating commemorate commemorates commemorated
        observe observes observed
    """,
    "MARKED": "marked celebrated commemorated observed",
    "DAY": """
        world-day international-day day-against labour-day may-day women's-day youth-day youth-skills-day migrants-day
        international-women's-day memorial-day world-aids-day human-rights-day social-justice-day day-of-action
        international-year international-week
    """,
    "AWARD": "award awards prize prizes competition contest medal",
    "APPOINT": f"{_APPOINT} {_APPOINTED}",
    "APPOINTED": _APPOINTED,
    "OFFICE": """
        Director-General director head chair chairperson chairman president vice-president representative ambassador
        secretary-general coordinator commissioner goodwill-ambassador adviser minister leader
    """,
    "SPEAKER": "Director-General chief head secretary-general director president minister leader leaders pope",
    "CALL": """
        calls called urge urges urged warn warns warned condemn condemns condemned welcome welcomes welcomed appeal
        appeals appealed demand demands demanded praise praises praised hail hails hailed commend commends commended
        congratulates congratulated thanks thanked pledges pledged promises promised bids bade expresses expressed
        deplores deplored reiterates stresses stressed reaffirms
    """,
    "DEPLORE": "condemn condemns condemned deplore deplores deplored mourn mourns mourned",
    "DISMAY": "concern sadness sorrow condolences solidarity shock regret alarm sympathy outrage dismay",
    "INCIDENT": """
        collapse collapses collapsed fire fires blaze blazes explosion explosions accident strike strikes protest
        protests shipwreck blast cave-in derailment capsizing tragedy
    """,
    "DISASTER": "disaster earthquake quake tsunami typhoon cyclone hurricane floods flood landslide",
    "NUMBER": "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty",
    "PART": """
        northern southern eastern western central rural urban north-eastern north-western south-eastern south-western
    """,
    "ONLINE": "online virtual virtually remotely",
    "PEOPLE": "participants representatives delegates officials members experts researchers",
    "PARTICIPANT": "delegations delegation speakers leaders trainees inspectors",
}
