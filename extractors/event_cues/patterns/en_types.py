"""English phrases that tell what happened, by type of event.

Nouns of an event stand lower than a verb that says it happened: a headline's verb decides what an article reports,
and "project", "report", "training" are also the background of nearly every article.
"""

from extractors.event_cues.patterns import Cues


def _type(event_type: str, form: str, strength: float, phrases: str) -> Cues:
    return Cues("type", {"cue": "type", "type": event_type, "form": form}, strength, phrases)


def _not(phrases: str) -> Cues:
    """Phrases that hold a cue's word and are none."""
    return Cues("type", None, 0.0, phrases)


TYPES = [
    # meeting
    _type("meeting", "verb", 0.95, """
        HOLD/OPEN/END ~ MEETING; MEETING ~~ HELD/OPEN/END; MEETING to? OPEN/END/discuss/examine
    """),
    _type("meeting", "verb", 0.9, """
        HOLD ~ MEETING of/on/for/to/in; GATHER in/at ^; GATHER to/for discuss/exchange/review/share;
        MEETING calls/called/appeals/appealed for;
        regional/ministerial/tripartite/expert meeting adopts/adopted
    """),
    _type("meeting", "verb", 0.75, """
        attend/attends/attended/participates/participated/participate/participating in? ~ MEETING;
        take/takes/took/taking part in ~ MEETING; speak/speaks/spoke at ~ MEETING
    """),
    _type("meeting", "verb", 0.8, """
        bring/brings/brought together; BODIES GATHER; BODIES of/from ~~ met/gathered/meet/gather;
        GATHER ~~ to discuss/debate/review/exchange/address; BODIES ~ discuss/debate/examine
    """),
    _type("meeting", "noun", 0.8, """
        exchange session/sessions; technical exchange session; tripartite MEETING; launch ceremony
    """),
    _type("meeting", "noun", 0.75, """
        regional/national/international/ministerial/high-level/annual/expert/policy/technical ~ MEETING
    """),
    _type("meeting", "noun", 0.7, "MEETING; talks"),
    _type("meeting", "noun", 0.5, """
        policy/national/tripartite/regional/global dialogue; technical exchange/exchanges; exchange; exchanges;
        panel discussion/discussions; side event
    """),
    _type("meeting", "noun", 0.4, "discussions; debate; event"),
    # An organ that only ever acts by meeting: its name is a cue, though it is the name of a body.
    _type("meeting", "organ", 0.4, "Governing Body; International Labour Conference; World Economic Forum"),
    _not("""
        social dialogue; trade union congress; trades union congress;
        UN/united conference/nations ~ trade ~ development
    """),
    _not("""
        meet/meets/meeting ~ needs/demand/demands/challenge/challenges/standards/requirements/targets/goals/obligations
    """),
    _not("consultations/consultation with; have/has/had/hold/holds/held talks with; talks with"),
    # training
    _type("training", "verb", 0.95, """
        HOLD/OPEN/END ~ TRAINING; TRAINING ~~ HELD/OPEN/END; train/trains/trained ~ in/on/to;
        learn/learned/learnt how? to
    """),
    _type("training", "verb", 0.9, """
        receive/receives/received/undergo/underwent/complete/completes/completed/attend/attended ~ TRAINING
    """),
    _type("training", "verb", 0.85, """
        graduated/graduation; receive/receives/received ~ certificate/certificates; certificate ceremony;
        build/builds/building/strengthen/strengthens capacity/capacities; train/trains/trained
    """),
    _type("training", "noun", 0.9, """
        TRAINING; training course/courses/programme/programmes/workshop/workshops/session/sessions;
        training seminar/seminars/event/events/module/modules
    """),
    _type("training", "noun", 0.85, """
        training of/for trainers/inspectors/officials/judges/workers/employers/unions; capacity-building; trainees
    """),
    _type("training", "verb", 0.7, """
        finish/finishes/finished ~ school/lessons/classes of/on/in; spent ~ days on ~ surveys/methods/skills
    """),
    _type("training", "noun", 0.6, "summer/winter/trade-union school; evening/literacy classes; trainers"),
    _type("training", "noun", 0.3, "training; learn/learns; skills development; course; courses"),
    _not("""
        their/his/her/its/repair/sewing/carpentry/family/small workshop/workshops; workshop where; garage;
        training body/bodies/agency/agencies/authority/authorities/providers/system/policy;
        training centre/center/centres/centers/institute/institutes/institution/institutions
    """),
    _not("""
        vocational education? and? training; education and training; technical and vocational; on-the-job training;
        <of/due course; in the course
    """),
    # visit
    _type("visit", "verb", 0.95, """
        VISITOR ~ visit/visits/visited/visiting/tour/tours/toured; VISITOR ~ arrive/arrives/arrived/travels/travelled;
        END/OPEN ~ VISIT; pay/pays/paid/make/makes/made/undertake/undertakes/undertook ~ VISIT
    """),
    _type("visit", "verb", 1.0, "HOLD/HELD/go/goes/went/embark/embarked on? ~ VISIT"),
    _type("visit", "verb", 0.85, """
        visit/visits/visited/visiting ^; VISITOR in ~ for talks; on ~ visit to; during ~ visit to; on ~ mission to
    """),
    _type("visit", "noun", 0.95, """
        study visit/visits/tour/tours; official/high-level/joint/working/field/fact-finding/exposure VISIT;
        VISIT to ^; mission report; =ILO mission/team/delegation ~~ in ^; high-level ~ mission/delegation
    """),
    _type("visit", "verb", 0.6, "spent/spend/spends ~ day/days/week/weeks in ^"),
    _type("visit", "verb", 0.7, """
        team/mission/delegation of ~ officials/experts/inspectors; was/were ~ guests of;
        were/was/had been in ~~ to see;
        officials/inspectors/unionists/employers/experts/members ~ see/sees/saw/tour/tours/toured;
        officials/inspectors/unionists ~ look/looks/looked at; =ILO team/mission ~ reviews
    """),
    _type("visit", "noun", 0.6, "itinerary; guests/visitors from ^; study trip; exchange visit/visits"),
    _type("visit", "noun", 0.6, "=ILO mission/delegation; VISIT; delegation"),
    _not("""
        labour/inspection/workplace/home/site inspection? visits; mission of; mission is; permanent mission;
        mission statement
    """),
    # publication
    _type("publication", "verb", 1.0, """
        LAUNCH/PUBLISH ~ REPORT; REPORT ~~ PUBLISHED; REPORT ~~ LAUNCHED; REPORT SAY; REPORT ~ SAY;
        new/latest/first ~ REPORT SAY; REPORT by/from ~~ SAY; according to ~~ REPORT;
        says/said/say/finds/warns/warned in/a/an/the? ~ REPORT; says/said/finds/warns/shows new? ~ REPORT;
        says/said the? =ILO's ~ REPORT
    """),
    _type("publication", "verb", 0.9, """
        =ILO estimates/projects/forecasts; online-tool ~ launched; makes/made available ~ REPORT; REPORT ~ OPEN
    """),
    _type("publication", "noun", 0.9, """
        new ~ REPORT; latest ~ REPORT; first ~ REPORT; =ILO REPORT; joint/flagship/global/annual/landmark REPORT;
        REPORT entitled/titled/called/prepared; just-released; newly-released; now available; flagship publication
    """),
    _type("publication", "noun", 0.55, """
        says/say/warns/finds/estimates the? =ILO; =ILO says; ILO's ~ REPORT; =Trends; =Outlook; =Monitor; study;
        report; publication; survey; brief; estimates; findings
    """),
    _type("publication", "noun", 0.3, """
        reports; studies; surveys; guide; handbook; manual; toolkit; data; figures; index; website; app; paper on;
        statistics
    """),
    _not("""
        research and; new research and; reporting; reports to; reported; report to the; surveyed; case study; tools;
        <the data; guide/guides to? the?; data collection
    """),
    # agreement
    _type("agreement", "verb", 1.0, """
        SIGN ~ AGREEMENT; AGREEMENT ~~ SIGNED/concluded/reached; SIGN ~~ with;
        reach/reaches/reached/seal/seals/sealed/conclude/concluded/strike/struck ~ AGREEMENT;
        join/joins/joined/joining forces; team/teams/teamed up; partner/partners/partnered with;
        enter/enters/entered into ~ AGREEMENT; SIGN ~ roadmap/programme/plan of/for/on cooperation;
        SIGN ~ country programme; country programme ~~ SIGNED; roadmap/programme/plan of cooperation ~~ SIGNED
    """),
    _type("agreement", "verb", 0.85, """
        SIGN; renew/renews/renewed/extend/extends/extended/expand/expands ~ AGREEMENT/cooperation/collaboration;
        strengthen/strengthens/strengthened ~ AGREEMENT/cooperation/collaboration; step/steps/stepped up cooperation;
        =ILO agree; <and/the =ILO agreed; =ILO and ~ agree/agreed; agree/agreed on ~ roadmap/programme/framework of;
        CONTRIBUTE ~ MONEY; MONEY ~~ committed/pledged/donated/granted; receive/receives/received/get/gets ~ MONEY
    """),
    _type("agreement", "noun", 0.85, """
        memorandum of understanding; =MoU; =MOU; =MoUs; letter of intent;
        cooperation/framework/partnership/funding/grant/financing agreement;
        collective bargaining? agreement/agreements; new partnership; signing ceremony
    """),
    _type("agreement", "noun", 0.55, """
        agreement; accord; pact; partnership; memorandum; deal; grant; joint declaration; alliance
    """),
    _not("""
        =Paris agreement; trade agreement/agreements; collective agreements; public-private partnerships;
        social partners; peace agreement; in partnership with; <great deal; deal with; signs of; sign of;
        to sign off; sign off; sign language
    """),
    _type("agreement", "noun", 0.3, "agree/agrees/agreed to/on"),
    # ratification
    _type("ratification", "verb", 1.0, """
        RATIFY; RATIFY ~~ CONVENTION; ADOPT ~~ ratification of; instrument/instruments of ratification ~~ SIGNED;
        DEPOSIT ~~ instrument/instruments/ratification/ratifications; ratification by ^;
        becomes/became/become ~~ to ratify; accede/accedes/acceded to
    """),
    _type("ratification", "verb", 1.0, """
        registration ~~ ratification; register/registers/registered/says yes to ~~ CONVENTION;
        yes to ~~ CONVENTION; bound by ~~ CONVENTION
    """),
    _type("ratification", "noun", 0.85, """
        instrument/instruments of ratification/accession/acceptance; ratification/ratifications of;
        ratification/ratifications; universal ratification
    """),
    _not("""
        have/has not? yet? RATIFY; not ratified; ratified by; RATIFIED conventions; to ratify;
        urged/calls/called/call ~~ ratify; promote/promoting ratification
    """),
    # legislation
    _type("legislation", "verb", 1.0, """
        ADOPT ~ LAW; LAW ~~ ADOPTED; LAW ~ PASSED;
        draft/drafts/drafted/drafting/revise/revises/revised/amend/amends/amended/reform/reforms/overhaul ~ LAW;
        law/laws/act/bill/decree/ordinance/regulation/policy/strategy/plan/code ~~ SIGNED; LAW ~ into force;
        LAW ~ effect; abolish/abolishes/abolished; ban/bans/banned; dismantles
    """),
    _type("legislation", "verb", 0.6, "ADOPT"),
    _type("legislation", "verb", 0.9, """
        LAUNCH/PUBLISH ~ policy/strategy/plan/roadmap; validate/validates/validated ~ LAW
    """),
    _type("legislation", "verb", 0.85, """
        enter/enters/entered/entry/come/comes/came into force; enshrine/enshrines; raises/raised ~ minimum wage
    """),
    _type("legislation", "noun", 0.75, """
        new ~ LAW; landmark ~ LAW; historic ~ LAW; new international standard; national employment policy;
        labour law reform; labour reforms
    """),
    _type("legislation", "noun", 0.35, """
        law; legislation; bill; decree; minimum wage; labour code; action plan; national policy; national strategy;
        reforms
    """),
    _not("""
        adopted conclusions; adopt ~ measures/approach/approaches/practices; adoption; <by law; law enforcement;
        rule of law; law firm
    """),
    # project
    _type("project", "verb", 1.0, """
        LAUNCH/START/END ~ PROJECT; PROJECT ~~ LAUNCHED; PROJECT ~ STARTED; PROJECT OPEN/END;
        kick-off/kicks-off/kicked-off ~ PROJECT; PROJECT ~~ comes/came to ~ end/close; roll/rolls/rolled out ~ PROJECT
    """),
    _type("project", "noun", 0.75, """
        new ~ PROJECT; second/third/new/first/final/next phase; technical cooperation project; country programme;
        million PROJECT; year PROJECT
    """),
    _type("project", "noun", 0.55, """
        through/under/with a/an/the? ~ PROJECT; benefit/benefits/benefited from ~ PROJECT
    """),
    _type("project", "noun", 0.3, "project on"),
    _type("project", "noun", 0.4, "project; =Initiative; pilot; programme to; program to; project to"),
    _not("""
        programme of work; programme officer/manager; project officer/manager/coordinator; programme and budget;
        projected
    """),
    _type("project", "verb", 0.8, "centre/center/office ~~ LAUNCHED/opened; opens/opened its doors"),
    _type("project", "verb", 0.7, "START work/operations/activities in/on/with; START ~ with a ~ PROJECT"),
    _type("project", "verb", 0.8, """
        LAUNCH/START ~ alliance/coalition/platform/network; alliance/coalition ~~ LAUNCHED
    """),
    _type("project", "verb", 0.9, "new ~~ alliance/coalition/platform/network/partnership/facility/fund ~~ LAUNCHED"),
    _type("project", "verb", 0.8, "LAUNCH/OPEN ~ centre/center/centres/office/offices/hub/shelter/school"),
    # campaign
    _type("campaign", "verb", 0.95, """
        LAUNCH/START ~ CAMPAIGN; CAMPAIGN ~~ LAUNCHED; MARK ~ DAY; DAY ~ MARKED;
        celebrate/celebrates/celebrated/mark/marks/marked/commemorate/commemorates/observe/observes ~ DAY/anniversary;
        win/wins/won/receive/receives/received/awarded ~ AWARD; win/wins/won ~ grant/grants;
        AWARD ~ winner/winners/goes/awarded/announced
    """),
    _type("campaign", "noun", 0.9, """
        DAY against/for/of/on; DAY; red card to; photo/video/art/film/essay contest/competition/exhibition;
        call for entries
    """),
    _type("campaign", "noun", 0.6, """
        days of activism; walkathon; parade; flash-mob; fan parks; scarf/scarves/ribbon/ribbons;
        wear/wears/wore/put/puts on ~ orange/red/white/scarves/ribbons
    """),
    # A day that other news is timed for.
    _type("campaign", "noun", 0.3, """
        on the eve of ~ DAY; ahead of ~ DAY; in the run-up to ~ DAY; before ~ DAY; to coincide with ~ DAY;
        published/released/launched/issued for/on ~ DAY
    """),
    _type("campaign", "noun", 0.75, "CAMPAIGN; awards; award; pledge; prize; competition; contest; anniversary"),
    _not("""
        competition among; competition between; competition from; global competition; fierce competition; campaigned
    """),
    # appointment
    _type("appointment", "verb", 1.0, """
        appoint/appoints/appointed/appointing/nominates/nominated; APPOINTED as/to; named/names ~ OFFICE;
        named/names ~~ as; elected/re-elected/elects/re-elects/nominated/nominates ~~ OFFICE;
        takes/took up? office/duties; assumes/assumed office/duties;
        assumes/assumed the ~ OFFICE/office/post/duties/role/chair; sworn in; new OFFICE appointed/elected;
        OFFICE APPOINTED; OFFICE elected; re-elected; steps/stepped down
    """),
    _type("appointment", "verb", 0.9, """
        heads new; heads =ILO; to lead/head/chair the? =ILO; takes/took the? helm/chair;
        chosen to lead/head/chair/preside
    """),
    _type("appointment", "noun", 0.85, """
        appointment/election/re-election of ~ OFFICE; new ~ OFFICE; candidates ~~ OFFICE; elections ~ OFFICE
    """),
    _type("appointment", "noun", 0.6, """
        elected; vacancy; =Wanted; seeks/recruits/hires ~ coordinator/officer/director/head
    """),
    _not("<their/the/of/by/other/whose/these/two/and names"),
    _not("newly-elected; democratically-elected; elected representatives; elected officials; appointed experts"),
    # statement
    _type("statement", "verb", 0.9, """
        says/said/warns/urges the? =ILO SPEAKER; SPEAKER ~ CALL; SPEAKER ~ to CALL;
        speaking/addressing today? to/at/before/in/the; in an/a/his/her ~ address/speech/statement to/before;
        SPEAKER of ~~ told/tells/urged/urges/called/calls; told delegates/reporters/the ^;
        SPEAKER ~ tells/told/says/said/addresses/addressed/speaks/spoke; CALL for/on/upon; DEPLORE;
        pay/pays/paid tribute; express/expresses/expressed ~ DISMAY; saddened; mourns; concerned about/over/at/by;
        deeply concerned; voices/voiced ~ concern; reacts/reaction to; in response to
    """),
    _type("statement", "verb", 0.75, """
        calls/called for/on/upon; urges/urged; warns/warned; welcomes/welcomed; stresses/stressed; must ~ says;
        hail/hails/hailed; praises/praised; applauds/applauded; demands/demanded; rejects/rejected
    """),
    _type("statement", "document", 1.0, """
        joint/=ILO/public/press statement; statement/message/remarks/speech/address by/from/of/on; statement; op-ed;
        message ~ on ~~ DAY; opening remarks/address
    """),
    _type("statement", "verb", 0.8, """
        BODIES/unions/employers/workers call for/on; =ILO ~ stands with;
        =ILO follows/regrets/recalls/reminds
    """),
    _type("statement", "verb", 0.8, "writes the? =ILO; writes ~ SPEAKER; SPEAKER ~ writes; opinion by"),
    _type("statement", "noun", 0.9, "=Opinion; =Viewpoint; =Commentary; =Editorial"),
    _type("statement", "noun", 0.8, "keynote address/speech; issued a statement"),
    _type("statement", "noun", 0.35, "message; speech; remarks; says; said; address; appeal; tribute; condolences"),
    _not("""
        mission statement; call centre/center; calls for proposals/papers/applications/tenders/expressions; so-called;
        warning; call for proposals/papers/applications; no address; to address; addressing; address the;
        not to mention
    """),
    # incident
    _type("incident", "verb", 1.0, """
        kill/kills/killed/killing NUMBER/at/more/over/nearly/dozens/hundreds/scores; leave/leaves/left ~~ dead;
        factory/mine/building/garment ~ INCIDENT ~ kill/kills/killed/claim/claims/leave/leaves/injure/injures;
        INCIDENT ~~ kill/kills/killed/claim/claims/claimed/leave/leaves/left/destroy/destroys/injures/injured;
        go/goes/went on strike; claims/claimed ~ lives; die/dies/died in ~ INCIDENT; die/dies/died when ~ INCIDENT;
        lose/loses/lost his/her/their life/lives; was/were killed/injured/hurt; explodes/exploded; catches/caught fire;
        capsizes/capsized; derails/derailed; buried alive;
        factory/mine/building/roof/wall/tower/bridge/dam/scaffold/scaffolding/shaft/tunnel collapses/collapsed;
        trapped; walk/walked out
    """),
    _type("incident", "noun", 0.7, """
        factory/mine/mining/building/garment/boiler/industrial/dock ~ INCIDENT; general/national/nationwide strike;
        INCIDENT; death toll; blast; labour dispute; industrial dispute; stoppage; lockout
    """),
    # Mostly what an article looks back on: relief, rebuilding, a law after the fact.
    _type("incident", "noun", 0.25, """
        DISASTER; =Rana =Plaza;
        DISASTER ~ kills/killed/claimed/struck/hit/destroyed more/over/at/nearly/NUMBER/dozens/hundreds?
    """),
    _not("""
        fire safety; fire and ~ safety; fire service/fighters/fighter/brigade/drill/drills/exits/doors/prevention;
        firefighters; open fire; strike/strikes/struck/striking a? balance; right to strike; air strikes;
        strike ~ AGREEMENT; collapse of the? talks; economic collapse; accident insurance/prevention/benefits;
        accidents at work; occupational accidents; work-related accidents; disaster risk; disaster preparedness;
        industrial accident prevention; earthquake reconstruction; fatal accidents
    """),
]  # fmt: skip
