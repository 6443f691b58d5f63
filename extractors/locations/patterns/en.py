"""The words around place names in English."""

from extractors.locations.patterns import PlaceWords


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Nouns that a body's, a firm's, a law's or a treaty's name turns on.
_HEADS = _set("""
    academy administration agency agreement agreements airline airlines airport airways alliance archives army assembly
    association associations authority award awards bank bar board boards branch bridge brigade bureau cabinet campaign
    campus cathedral center centers centre centres chamber chambers charter church circle city-state club coalition code
    college colleges commission commissions committee committees company conclave confederation congress consensus
    consortium consulate convention conventions cooperative corporation corps council councils court courts
    declaration declarations delegation department departments dialogue directorate employers embassy enterprise
    enterprises exchange exhibition fair faculty federation federations festival fire force forum foundation framework
    front fund game games garment group groups guild guidelines high holdings home hospital hotel house igo inc
    industries initiative inquiry inspectorate institute institutes institution institutions investment journal labour
    labor laboratory law laws league library limited ltd mandate marathon memorandum ministries ministry mission
    movement museum national network ngo observatory office offices olympics open organisation organization pact palace
    parliament partnership party permanent plan plaza police polytechnic post press prize process programme programs
    programme program project projects protocol recommendation red register report resolution resource roadmap round
    rules sa scheme school schools secretariat securities senate service services session society stadium standards
    station stock strategy summit syndicate team theatre times tower tower trade trades training treaty tribunal trust
    union unions university universities water women workers works youth
    jail prison
    agricultural apparel chemical construction development economic employment export general industrial international
    knitwear maritime occupational overseas social statistical textile tourism vocational
""")

WORDS = PlaceWords(
    soft_starts=(
        r"(?:sub|(?:north|south|east|west)(?:ern)?(?:[- ](?:east|west)(?:ern)?)?|"
        r"(?:north|south)(?:east|west)(?:ern)?|central|middle|former)"
    ),
    soft_ends=_set("ub th st rn al le er"),
    odd_cased=r"oPt|[oO]ccupied Palestinian territor(?:y|ies)|Palestinian (?:occupied )?territor(?:y|ies)|eSwatini|"
    r"Lake Chad basin|Arab (?:region|world)|Andean region",
    odd_words=_set("Palestinian Chad Arab Andean"),
    odd_hints=("oPt", "eSwatini"),
    joiners=r"(?:of|the|and|de|del|da|do|dos|das|di|la|le|les|las|los|el|du|des|sur|au|aux|am|an|der|upon|on|in|en|y|e|al|es|el|ez|bel|ul|ash|as|ad|ed|d['’])",
    possessive=r"['’][sS]",
    possessive_gaps=frozenset({"'s ", "’s ", "'S ", "’S "}),
    articles=_set("the"),
    credits=(
        r"©[^\n]*",
        r"\((?:c|C)\) ?ILO[^\n]*",
        r"hoto(?<=\b[Pp]hoto)s?(?:graphs?)?(?: [Cc]redits?)? ?(?::| by )[^\n]*",
    ),
    titles=_set("mr mrs ms miss mx dr prof professor sir lady lord dame father judge justice hon mme m sister brother"),
    firm_before=_set(
        "air radio bank telecom banco deutsche credit banque hotel voice medef sun bmw nestle nissan toyota"
    ),
    firm_after=_set("""
        airlines airways daily electric express financial gazette herald insurance life mail mills motors news observer
        oil petroleum post power press railways review standard star steel telecom telegraph telephone television
        textiles times today tribune tv airport street avenue road square hotel
    """),
    bearers=frozenset(),
    currencies=_set("dollar dollars currency"),
    heads=_HEADS,
    small_heads=_set(""),
    of_words=_set("of for"),
    of_phrase="of |for ",
    of_ends=frozenset({"of ", "or "}),
    contracted=_set(""),
    elided=_set(""),
    bodies_take_articles=False,
    phrases=False,
    small_peoples=False,
    list_gaps=frozenset({", ", " and ", ", and ", "/", " or ", " to "}),
    country_follows=frozenset({", ", " (", ", in ", " in ", " / "}),
    list_words=_set("and or"),
    foreign=_set("de del du des da do dos das di della della van von der den la las le les los el al y e et und"),
    generic_sure=_set(
        "province district governorate prefecture county municipality village town island regency oblast"
    ),
    city_after=_set("City"),
    generic_lists=_set("""
        provinces districts governorates prefectures counties municipalities villages towns islands regencies oblasts
        communes cities townships atolls
    """),
    generic=_set("""
        province provinces region regions state states county counties governorate governorates prefecture prefectures
        district districts division divisions department oblast territory territories canton island islands peninsula
        valley basin delta area subregion sub-region zone rayon commune regency parish atoll coast highlands plateau
        municipality city town village port capital metropolis suburb neighbourhood
    """),
    generic_follows=True,
    generic_city=_set("city town village municipality port capital metropolis suburb neighbourhood commune"),
    directions=_set("""
        north south east west northern southern eastern western central upper lower greater inner outer northeast
        northwest southeast southwest northeastern northwestern southeastern southwestern north-eastern north-western
        south-eastern south-western downtown metro metropolitan mainland rural urban modern old
    """),
    function_words=_set("""
        a about above according across after again against all along also although amid among an and another any around
        as at based because before behind being below besides between beyond both but by can contact concerning despite
        during each either even every except few first following for from given he her here his how however i if in
        including inside instead into it its just last later like located many meanwhile more most much near nearly no
        nor not now of off on once one only or other our out outside over past per regarding several she since so some
        speaking still such than that the their then there these they this those though through throughout thus to
        today together tomorrow towards two under unlike until up upon via visiting was we were what when where whereas
        whether which while who whose why will with within without yesterday yet you your
        three four five six seven eight nine ten welcome dear photo join joining
    """),
    neutral_before=_set("""
        january february march april may june july august september october november december monday tuesday wednesday
        thursday friday saturday sunday state republic country post-soviet communist rural urban neighbouring
        neighboring visit visiting minister president ambassador director continental francophone anglophone
    """),
    neutral_after=_set("""
        january february march april may june july august september october november december monday tuesday wednesday
        thursday friday saturday sunday ilo i and in on at the
    """),
    strong_prepositions=_set("in near outside around throughout across visiting visited"),
    prepositions=_set("at from to of for between and or via towards with into within inside beyond over on by through"),
    spot_prepositions=_set("in near"),
    site_prepositions=_set("at"),
    sites=_set("""
        factory plant mine port camp yard shipyard quarry company mill school institute college centre center farm
        estate plantation station base harbour depot dam refinery smelter warehouse site hospital market live lives
        lived living born
    """),
    list_prepositions=_set("at to from between"),
    languages=_set("""
        amharic arabic bahasa bambara bangla basque bengali catalan creole dari english esperanto farsi french gaelic
        guarani gujarati haitian hausa hebrew hindi igbo inuktitut kalaallisut kannada kinyarwanda kirundi kiswahili
        kreyol kurdish latin lingala malayalam mandarin marathi nahuatl oriya oromo pashto persian pidgin pijin punjabi
        quechua sesotho setswana shona sindhi sinhala sinhalese somali swahili tagalog tamil telugu tetum tigrinya
        tok-pisin twi urdu wolof xhosa yiddish yoruba zulu
    """),
    # Words of ordinary English, and of names of bodies, that are also some town's name.
    ordinary=_set("""
        able academy access accord acton ada agenda agency agreement along along alliance also always angle ann anno
        apt april arc are area art as ash ask at august aurora avenue back bad bailey bake ball band bank bar bare bark
        base bassa bath bay beach bean bear beat beaver bee bell belt bend best better big bird birds bishop black blue
        board bold bonn-agreement book boom boot both boundary bow bowl box brad branch brand bread break bridge bright
        broken brook brown buck bud build bull bulk bus bush buy by cab cairo-declaration call calm camp campus can
        canal cap cape capital care career cart carry cascade case cash cast castle cat cause centenary center central
        centre chair chamber chance change chapter charity charter chart check chest child china-town chop church
        circle citizen city civil class clay clean clear cloud club coal coast code coffee coin cold college colon color
        columbia comet coming comfort commerce commission community concord concordia conference congress constitution
        contact convention cook cool copper coral core corn corner cost council country court cove cover creek crisis
        cross crown crystal cross current cut dale dam dance dark dash data date dawn day dead deal dear decent december
        deep deer defiance delta den deputy desert design development diamond dig dignity director division dock double
        down draft dream drum dry dual duke dust duty each eagle early earth east easter eastern easy eden edge
        education effort egg eight electric elk elm empire employ employment end energy engineer enterprise equality
        equity era essen-summit eve even ever evening excel exchange expert express fair faith fall falls family farm
        fast father federal fee fell fern ferry few field figure film final fine fir fire first fish five flag flat
        flint floor florid flow flower fly foot force ford fore foreign forest fork fort fortune forum fountain fox free
        freedom fresh friend front frost fruit full fund future gap garden gas gate gateway gem general gender gift give
        glass global glory go goes gold golden good gore grace grad grand grange grant grants grass gray great green
        grey ground group grove growth guide guild gulf hall ham hand hang happy harbor harbour hard harmony harvest
        hat haven hawk hay head health heart heat heath heaven height help her heritage hero high hill hills his hit
        holiday hollow holly home honest honor hood hook hope horn horse hot hour house how hub human hunter i ice idea
        imperial in inclusion income independence industrial industry inner institute interior iron island issue it
        ivory jam january jewel job jobs join joint joy judge july june junction just justice keen key kind king
        kingdom know lab labor labour lady lake lamp land landing lane lang language large last late laurel law lead
        leader leading league leave left legal legacy lets level liberal liberty life light like lily lime line link
        lion list little live local lodge logan-act lone long look lord lot love loyal luck lunch mac made mail main
        major make male man manage many maple march marina mark market marks marsh mason mass matter may me mean media
        medical meeting member men mercy mere meta metal middle mill mine miner mines mirror mission mobile model
        modern monday money moon more morning most mother motor mount mountain much mud mule mutual name nation national
        natural near need never new news next nice night nine no noble none nor normal north northern note november now
        nun oak oasis oath ocean october of off office official oil old olive on one only open opportunity or oral
        orange order ore organ ours out over owl own page pain palm pan paper par paradise park part partner party pass
        path paul-revere peace peak pearl pen people perfect perm phoenix-project piece pilot pine pink pioneer place
        plain plan plant play plaza pleasant plow point police policy polish poll pool pop port portal post poster
        power prairie present president press price pride prime prince princess private process profit program progress
        project prosper protect protocol province public pull queen quality quick quite race radio rain ram ran range
        rapid rapids ray reach read reading ready real reality red reform regent region relief report republic rescue
        research reserve resource rest reunion review rice rich ride right rights ring rise risk river road rock role
        roman room root rose round royal rule rules run rural rush safe safety sage saint sale salt same sand saturday
        save say school science sea season seat second security see senate senior september series serve service
        session set seven shade share sharp shell ship shop shore side sign silver simple sin since singapore-issues six
        sky sleep smart smith snow so social soft solar soldier sole solidarity some son song soon sound source south
        southern spa speaker special spring square staff stage star start state station stay steel step still stock
        stone stop storm story straight strand strategy stream street strength strong study success such sugar summer
        summit sun sunday sunrise sure surprise swan sweet table tall tank target team tell temple ten test than that
        the theme then there third this three thursday tide tie tiger time tire to today tools top touch tower town
        track trade trail train training transport treaty tree trial triumph trinity true trust tuesday tune turn twin
        two under unión union unit united unity university up upper use vale valley value van vela vice victory view
        village vine vision vital voice volunteer wage wait wake walk wall war warm water wave way we wealth wednesday
        week welcome welfare well west western wet what wheel white who whole wild will win wind window wing winner
        winter wisdom wise wish wolf woman women wood woods word work worker workers works world worth yard year yes
        yet york-antwerp you young your youth zone
        christmas eid ramadan passover diwali internet euros islam buddhism christianity marxism
        split nancy tours male bath orange mobile nice reading march most deal goes date same
        batman bari-process bolivar obama santa san sao saint st ile el la le los las les al il lo da do de di du
        article annex section chapter resolution recommendation protocol paragraph figure table part block unions
        ministry minister ministers secretary chief executive officer officers inspector chairman chairperson
        parliament embassy delegate delegation government governing body decent domestic international worldwide
        actrav lift kilo ser uri sur era moto vida solo uno marca norma roma-rights meda phare tacis terra progreso
        constitución independencia libertad esperanza concepcion trinidad-tobago buena vista nova alta media
    """),
    given_names=_set("""
        abel ada adelaide agatha albert alberta alessandria alexandria alfonso ali alice alma alton alva amalia amelia
        andrea angelina anita anna antonio arthur ashley aurora austin barbara beatrice belen benito benson bernard
        berta bethany betty beverley blair boris bradley brandon brenda brent brian bruno burton byron calvin cameron
        camila carla carlos carlisle carmel carmen carol carolina carson catarina celina cesar charlotte chelsea chester
        christian clara clarence claremont clark claude claudia clayton clifton clinton clyde colin collins connor
        constantine cordelia cristina cyril dallas dalton daniel darwin david dean della delia denis derry diana diego
        dolores don donald douglas dudley duncan dundee-smith edison edmonton-smith edward elena elisa elizabeth elmira
        emilia emma erica erin ernesto esther eugene eva evans everett felicia felix fernando fiona flora florence
        florentino floyd francisco franklin fred frederick gabriel garfield garland garner gary george gerald gilbert
        gina gloria gordon graham grant greta guadalupe gustavo hadley hamilton hanna hannah hans harold harriet
        harrison harry harvey hassan hector helen helena henderson henrietta henry herman hilda homer houston howard
        hudson hugo humberto ian ida imam ines irene irma irvine irving isabel isabela isabella israel ivan jackson jaen
        james jana jasper jean jefferson jena jennifer jerome jersey jesus joanna joaquin johnson jordan jose joseph
        josephine juan juana juarez julia julian kamal karim karla kate katy kelly kelvin kendal kennedy kenneth kent
        kimberley kirk kristina kyle lancaster laura lauren lawrence lea lee leila lena leo leon leonora leslie
        lewis lidia lima lina lincoln linda lisa livingston livingstone lorena lorenzo lorraine louisa lourdes lucas
        lucena lucia lucy luis lydia lynn madeline madison mara marcella marco margherita maria marianna marianne marie
        marietta marina mario marion marlow marshall martha martin martinez mary mathilda matilda maurice medina melissa
        melton mercedes mercedes merida meredith merlin michelle miguel mila milagros milan milena miles milton mina
        miranda miriam mitchell mitra mohammed mona monica monroe montgomery morgan morris morton moses muhammad murray
        myra nadia naomi natalia nathan neil nelson newton nicholas nicolas nina noel nora norma norman norton noura
        olga oliver olivia oscar owen pablo palmer pamela paola parker patricia paul paula paulina pearl pedro
        penelope percy perry peter philip pierre preston quentin quincy rachel raleigh ralph ramona ramos rana randolph
        raymond rebecca regina reynolds richard richmond rita robert roberto robinson rodrigues rodriguez roger roland
        romeo rosa rosario rosario roy ruben rufus russell rusty ruth ryder sabina salvador samuel sandra sanford
        santiago santos sara sarah savannah scott sebastian selma serena sergio shannon sharon sheila shelby sheldon
        sherman shirley sidney silva silvia simon sofia solomon sonia sonora sophia spencer stanley stella stephen
        stewart stuart susan sydney sylvia tamara tara taylor teresa terry theodore thomas tina tracy trevor troy
        tyler uriah ursula valentina valentine vera vernon verona veronica victor victoria vincent viola violet
        virginia vivian vladimir wallace walter walker warren waverly wayne webster wendy wesley
        whitney wilfredo wilhelmina william williams wilma wilson winston wood xavier yolanda york yvonne zara zoe
    """),
    surnames=_set(
        "jordan chad georgia israel ireland holland kenya india cuba malta cyprus france germany england wales"
    ),
)
