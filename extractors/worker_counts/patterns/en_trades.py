"""English: who is counted by a trade, a job or a standing in the labour market, in the plural."""

_STANDING = """
apprentices apprenticeships breadwinners co-workers earners employed employees freelancers hires homeworkers interns
internships job-seekers jobless jobs jobseekers laborers labourers personnel posts recruits self-employed staff
strikers temps trainees trade-unionists underemployed unemployed unionists vacancies wage-earners workers workforce
"""
_TRADES = """
accountants actors actresses adjudicators airmen ambulancemen arbitrators architects artisans artists assemblers
attendants auditors bakers bankers barbers bargemen bartenders beauticians beekeepers blacksmiths boatmen boilermakers
bookkeepers brewers bricklayers brickmakers builders butchers cabdrivers caregivers carers caretakers carpenters
cashiers caterers chambermaids charcoal-burners chauffeurs chefs chemists childminders clasificadores cleaners clerks
coalminers cobblers colliers conciliators conductors constables cooks couriers craftsmen craftspeople craftspersons
craftswomen crew crewmembers crewmen croppers cutters dairymen dancers deckhands dentists designers diggers
dishwashers divers dockers dockworkers doctors dressmakers drillers drivers dyers economists educators electricians
embroiderers engineers farmers farmhands farmworkers firefighters firemen fisherfolk fishermen fishers fisherwomen
fishworkers fitters foremen foresters freelances fruit-pickers furniture-makers gardeners gatherers ginners
glassmakers goldsmiths gravediggers grooms guards guides hairdressers handymen harvesters hawkers healers herders
herdsmen housekeepers housemaids hunters inspectors installers instructors interpreters ironworkers janitors jewellers
jockeys joiners journalists judges keepers knitters leatherworkers lawyers lecturers librarians linemen loaders
locksmiths loggers longshoremen lorry-drivers lumberjacks machinists magistrates maids makers managers manicurists
mariners masons masseurs mechanics mediators messengers metalworkers midwives miners mineworkers moulders movers
musicians nannies navvies nursemaids nurses oarsmen officers oilmen opticians orderlies packers painters papermakers
paralegals paramedics pharmacists photographers physicians physiotherapists pickers pilots plasterers plumbers
policemen policewomen porters postmen potters preachers professionals programmers prosecutors prospectors prostitutes
psychologists pullers quarriers quarrymen railwaymen railworkers ratings reapers receptionists recyclers repairers
reporters rickshaw-pullers riders riggers roofers rubber-tappers sailors salesmen salespeople saleswomen scavengers
scientists seafarers seamen seamstresses secretaries sellers servants sharecroppers shearers shepherds shipbreakers
shipbuilders shoemakers shopkeepers shunters singers smelters smiths spinners spotters steelmakers steelworkers
stevedores stewardesses stewards stitchers stonecutters stonemasons street-sweepers supervisors surgeons surveyors
sweepers tailors tanners tappers teachers technicians telephonists tellers textile-workers tillers timekeepers tinkers
translators trappers truckers tutors typists upholsterers vendors veterinarians waiters waitresses warders washers
watchmen weavers welders woodcutters woodworkers workmen workwomen yardworkers
"""
# A person of a trade that the list does not know.
ENDINGS = ("workers", "workmen", "makers", "drivers", "miners", "labourers", "employees", "-hands")

TRADES = frozenset((_STANDING + _TRADES).split())
