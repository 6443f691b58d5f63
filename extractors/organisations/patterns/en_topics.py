"""English: what ministries, departments and unions are for."""

# What ministries and departments are for; with the endings below it tells a further topic ("…, Immigration and
# Population") from a further body or a person.
TOPICS = frozenset(
    "Operations Sales Communications Programmes Teachers Nurses Studies Labour Labor Work Social Affairs Welfare "
    "Health Youth Sport Sports Women Children Child Gender Family "
    "Families Community Industry Industries Commerce Trade Trades Economy Finance Finances Foreign Interior "
    "Justice Agriculture Livestock Rural Environment Energy Mines Natural Resources Human Manpower Skills Science "
    "Higher Enterprise Enterprises Small Medium Tourism Culture Works Public Service Services Civil Local "
    "Government War Veterans Overseas Home Water Lands Land Forests Forest Poverty Elderly Disabled Disability "
    "Persons People Peoples Transport Telecommunications Roads Ports Rail Railways Aviation Post Posts Media Arts "
    "Crafts Crops Food Drink Steel Metal Textile Textiles Garment Garments Leather Clothing Footwear Chemical "
    "Chemicals Paper Wood Building Oil Gas Hotel Hotels Catering Banking Insurance Statistics Budget Planning "
    "Policy Law Men Safety Security Growth Peace Defence Defense Emigration Expatriates Invalids Solidarity "
    "Inclusion Research Rehabilitation Cohesion Productivity Entrepreneurs Entrepreneurship Cooperatives "
    "Co-operatives Technology Information Infrastructure Housing Urban Regional Vocational Technical Professional "
    "Economic Industrial International National Federal Commercial Domestic Private Decent Green Blue Digital "
    "Ageing Aging Market Markets Road Bridge Timber Furniture Waterfront Dock Docks Maritime Fish Plantation "
    "Plantations Sugar Tea Coffee Cocoa Rubber Cement Ceramic Glass Plastics Plastic Electrical Electronics "
    "Electronic Power Petroleum Motor Automobile Automotive Vehicle Aerospace Airline Airport Bus Truck Taxi "
    "Warehouse Retail Wholesale Restaurant Bakery Brewery Meat Milk Dairy Grain Tobacco Cotton Jute Silk Wool "
    "Carpet Shoe Graphic Film Theatre Music Hospital Medical Dental Clerical Bank Estate Farm Iron Copper Gold "
    "Diamond Coal Quarry Mine Salt Stone Brick Computer Software Internet Telecom Courier Sanitation Waste Care "
    "Street Allied Related Associated General Scrap Metals Engineering Marine Port Harbor Harbour Ship Knitwear "
    "Apparel Fashion Handicrafts Handicraft Craft Micro Start-up Innovation Data Money Credit Savings Pensions "
    "Pension Provident Accident Employees Employers Workers Standards Monitoring Evaluation Dialogue Rights "
    "Equality Diversity Nutrition Sciences Law Rule Order Arbitration Mediation Conciliation Wages Wage Pay "
    "Prices Competition Consumer Export Import Customs Revenue Tax Taxation Treasury Debt Aid Relief Refugee "
    "Refugees Disaster Climate Meteorology".split()
)
TOPIC_ENDING = (
    r"(?:men|tion|tions|sion|ment|ments|ity|ship|ance|ence|ture|ics|ism|try|gy|phy|ing|ers|ors|ists|ies|ions|ness|age|"
    r"ery|ural|ial|ary|ous|ive|ic|ical|nal|cy|dom|logy|ees)$"
)
# Plurals are topics as well: "Ports", "Archives"; not "Mines’s", "Class", "Corpus", "Paris".
TOPIC_PLURAL = r"...[^sui]s$"
