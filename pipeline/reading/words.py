"""The words of the site's furniture, as data: kinds of item, topics, labels of dates, names of the news service."""

# What kind of item it is: printed above the title, or in the header line beside the date. Folded (no accents).
TYPES = frozenset(
    """
    news|news item|news story|ilo news|ilo news item|latest news|press release|press releases|press note
    news release|joint press release|media release|media advisory|media alert|advisory|press advisory|news brief
    statement|joint statement|speech|speeches|address|opening remarks|remarks|message|video message|declaration
    feature|features|feature article|ilo in action|ilo feature|analysis|article|articles|blog|op-ed|opinion
    interview|comment|commentary|viewpoint|story|stories|photo story|video|audio|podcast|photo gallery|infographic
    report|publication|event|meeting|conference|workshop|training|announcement|briefing note|briefing|backgrounder
    questions and answers|q&a|world of work magazine|event report|meeting report|obituary|in memoriam|newsroom|update
    actualite|actualites|nouvelles|communique|communique de presse|communiques de presse|avis aux medias|article de fond
    declaration de presse|discours|reportage|dossier|entretien|tribune|allocution|message video|note d'information
    noticia|noticias|comunicado|comunicado de prensa|comunicados de prensa|nota de prensa|nota informativa
    call for proposals|call for applications|call for papers|call for tenders|call for expressions of interest|vacancy
    vacancies|vacancy announcement|vacancy notice|job opening|appel a propositions|appel a candidatures
    convocatoria|convocatoria de propuestas|vacante
    message|recit|temoignage|portrait|chronique|point presse|evenement|conference de presse|reportage photo|diaporama
    infographie|questions et reponses|avis a la presse|note de presse|dossier de presse|flash info|breve|breves
    tribune libre|webinaire|atelier|seminaire|formation|rapport|etude|nouvelle|avis de vacance|offre d'emploi
    mensaje|mensaje de video|videomensaje|historia|historias|relato|perfil|testimonio|columna de opinion|tribuna
    evento|conferencia de prensa|rueda de prensa|fotorreportaje|galeria de fotos|infografia|preguntas y respuestas
    boletin de prensa|alerta de prensa|analisis|actualidad|nota tecnica|publicacion|informe|estudio|taller|reunion
    seminario|curso|articulo de fondo|llamado a propuestas|aviso de vacante|blog de opinion
    aviso a los medios|declaracion|discurso|articulo|articulos|reportaje|entrevista|opinion|cronica|boletin
    nota de imprensa|aviso de prensa
    comunicado de imprensa|release|artigo|declaracao|aviso de pauta|discurso|materia|presseinformation|pressemitteilung
    pressemeldung|nachricht|nachrichten|artikel|rede|meldung|aktuelles|пресс-релиз|новости|новость
    статья|заявление|выступление
    خبر|اخبار|بيان صحفي|بيان|مقال|كلمة|新闻|新闻稿|声明|文章|致辞|讲话|媒体通报
    """.replace("\n", "|")
    .replace("  ", "")
    .split("|")
) - {""}

# Words that name a subject of the ILO's work. A short line that holds one is a topic, not a place and not a headline.
SUBJECT_WORDS = frozenset(
    """
    labour labor work works working workplace employment jobs job skills protection security safety health wages wage
    migration migrants youth gender equality rights dialogue standards conventions enterprises enterprise cooperatives
    employers unions workers worker policy policies economy economies inclusion diversity development childhood
    apprenticeships pensions discrimination violence harassment statistics transition green productivity
    informality reform training business justice crisis globalization globalisation disability entrepreneurship
    travail emploi emplois protection sociale securite sante salaires migrations egalite droits dialogue normes
    entreprises cooperatives competences enfants jeunes travailleurs developpement
    trabajo empleo proteccion seguridad salud salarios migracion igualdad derechos dialogo normas empresas cooperativas
    competencias infantil juventud trabajadores desarrollo
    trabalho emprego protecao seguranca saude salarios migracao igualdade direitos normas empresas trabalhadores
    arbeit beschaftigung schutz sicherheit gesundheit lohne rechte
    """.split()
)

# Verbs that headlines live on: a short line that holds one is a title, not a topic.
HEADLINE_VERBS = frozenset(
    """
    is are was were be has have had will must can could should may to say said calls call urges urge launches launch
    signs sign ratifies ratify adopts adopt supports support joins join wins win holds hold opens open meets meet hosts
    host welcomes welcome rises rise falls fall grows grow worsens worsen improves improve marks mark mourns mourn
    condemns condemn helps help trains train visits visit names name appoints appoint elects elect elected appointed
    announces announce publishes publish releases release warns warn shows show finds find reaches reach agree agrees
    begins begin starts start ends end concludes conclude strengthens strengthen promotes promote builds build gets
    celebrates celebrate commits commit discusses discuss addresses seeks seek makes make takes take gives give hit hits
    kill kills killed launched signed adopted ratified expresses backs pledges faces face remains remain needs need
    lance lancent signe signent appelle appellent ratifie adopte soutient est sont ont doit doivent rejoint salue
    lanza firma firman llama ratifica adopta apoya es son ha han debe deben pide advierte celebra inicia
    lanca assina apoia adota pede e sao
    """.split()
)

# What stands before a date when a page labels it.
DATE_LABELS = (
    "date issued|date published|publication date|date of publication|release date|published on|published|posted on"
    "|issued on|updated|date|publie le|mis en ligne le|date de publication|publicado el|fecha de publicacion|fecha"
    "|publicado em|data de publicacao|data|veroffentlicht am|datum|дата|опубликовано|التاريخ|تاريخ النشر|发布日期|日期"
)

# The service that signs an opening dateline: "(ILO News)", "(Nouvelles du BIT)", "（国际劳工组织新闻）".
# Searched case-sensitively for the acronyms: "ilo" in lower case is part of other words.
NEWS_SERVICE = (
    r"\b(?:ILO|BIT|OIT|IAO|ILOBIT|МОТ|МБТ)\b|[Nn]ews\b|NEWS\b|Nouvelles|NOUVELLES|Noticias?|NOTICIAS|Notícias|Nachrichten"
    r"|Новости|国际劳工|新闻|新聞|م\s?\.\s?ع\s?\.\s?د|منظمة العمل|أخبار"
)

# Capitals before a dash that are no place: acronyms and labels that open a sentence or a paragraph.
NOT_PLACES = frozenset(
    """
    ilo oit bit iao who imf wto un undp unicef unesco unhcr unep fao eu us oecd asean g7 g8 g20 covid hiv aids news note
    notes update updated box table figure photo video question answer osh sme smes ngo ngos sdg sdgs gdp ceo dg faq
    press release background summary contact contacts editors embargo embargoed ilc ipec itc itcilo ioe ituc
    important warning media advisory
    """.split()
)

# Lines of page furniture that a text extractor leaves behind; whole lines only.
FURNITURE = frozenset(
    """
    share|share this|share this content in|share this page|print|email|back to top|facebook|twitter|x|linkedin|whatsapp
    read more|see also|skip to main content|home|menu|search|follow us|partager|imprimer|compartir|imprimir|haut de page
    facebook twitter linkedin|share on|download|view all|show more|close|copy link|instagram|youtube
    international labour organization
    """.replace("\n", "|")
    .replace("  ", "")
    .split("|")
) - {""}

# Pages that only say that there is no page.
NOT_FOUND = r"page not found|404|access denied|page introuvable|pagina no encontrada|not found|error 404|acces refuse"
INTERSTITIAL = (
    r"if you have not been redirected|you are being redirected|you are now leaving|click on the link below"
    r"|si vous n'avez pas ete redirige|si no ha sido redirigido|the requested page (?:could not|\S* ?was not)"
)
