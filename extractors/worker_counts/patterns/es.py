"""Spanish counts of people at work."""

from extractors.worker_counts.patterns import CountWords
from extractors.worker_counts.patterns.es_trades import ENDINGS, TRADES

_CHANGED = (
    r"aument\w*|creci\w*|crece\w*|crecer\w*|pas(?:ó|ado|ar|ará|aron|an|a|aba|ando)|subi\w*|sube\w*|baj(?:ó|ado|"
    r"ar|ará|aron|an|a|ando)|ca(?:yó|ído|er|erá|en|e|yendo|yeron)|"
    r"descend\w*|descien\w*|disminu\w*|reduc\w*|redujo|redujeron|increment\w*|elev\w*|duplic\w*|triplic\w*|retroced\w*|"
    r"ampli\w*|merm\w*|ascend\w*|ascien\w*"
)
_POPULATIONS = (
    r"empleos?|desempleo|desemplead\w+|desocupa\w+|cesant\w+|parados|paro|mano\s+de\s+obra|fuerza\s+(?:laboral|"
    r"de\s+trabajo)|población\s+(?:activa|ocupada|"
    r"económicamente\s+activa)|ocupados|ocupación|subempleo|trabajador\w+|obrer\w+|emplead\w+|asalariad\w+|"
    r"plantillas?|jornaler\w+|"
    r"trabajo\s+(?:infantil|forzoso|doméstico|informal|esclavo|peligroso)|esclavitud|servidumbre|"
    r"sindicalizad\w+|afiliad\w+|afiliación|"
    r"mineros|estibadores|docentes|maestros|enfermer\w+|inspector\w+|inspección|ingenieros|agricultores|"
    r"campesinos|pescadores|"
    r"puestos(?:\s+de\s+trabajo)?|plazas|despidos|(?:muertes|accidentes\s+mortales|lesiones)\s+(?:en\s+el|por|"
    r"del)\s+trabajo|sector\s+informal|"
    r"economía\s+informal|informalidad|aprendi\w+|gente\s+de\s+mar|personal|nómina|sin\s+(?:trabajo|empleo)|"
    r"busca\w*\s+(?:trabajo|empleo)|"
    r"daban\s+trabajo|trabaj(?:a|an|aba|aban)|migrantes|trabajar|cortadores"
)

# What says how exact the number before is says nothing of one behind.
_NO_NUMBER = r"(?!\s+(?:\d|de\b|un[ao]?\b|la\s+mitad))"

WORDS = CountWords(
    comparators=(
        ("al/por_lo/cuando menos", ">="),
        ("no/nada menos de/que", ">="),
        ("como mínimo", ">="),
        ("un? mínimo de", ">="),
        ("mínimo/siquiera", ">="),
        ("no más de", "<="),
        ("como/al máximo/mucho", "<="),
        ("a_lo sumo/más", "<="),
        ("un? máximo de", "<="),
        ("hasta a/unos/unas/con/en/los/las?", "<="),
        ("un_poco/poco/algo/mucho/bastante/muy? más de/que", ">"),
        ("más allá de", ">"),
        ("por encima de", ">"),
        ("superior/superiores a", ">"),
        ("supera/superan/superó/superaron/superaba/superando/superado/superar/supere/superará", ">"),
        ("supera/superan/superó/superaron/superaba/superando/superado/superar/supere/superará a? los/las", ">"),
        ("excede/exceden/excedió/excedía/rebasa/rebasan/rebasó/sobrepasa/sobrepasan/sobrepasó los/las?", ">"),
        ("un_poco/poco/algo/mucho/bastante/muy? menos de/que", "<"),
        ("por debajo de", "<"),
        ("inferior/inferiores a", "<"),
        ("alrededor/cerca/en_torno/en_el_entorno/del_orden/aproximado de/a/del", "~"),
        ("en/entorno torno a/de", "~"),
        ("casi/aproximadamente/unos/unas/prácticamente/quizás/acaso/~/aprox/aprox.", "~"),
        ("próximo/próxima/cercano/cercana/cercanos/cercanas a", "~"),
        ("se? acerca/acercan/aproxima/aproximan/acercó a", "~"),
        ("roza/rozan/rozó/rozaba/ronda/rondan/rondaba/rondó los/las?", "~"),
        ("un promedio de", "~"),
    ),
    comparators_after=(
        (rf"\s+o\s+más\b|,?\s+(?:(?:al|por\s+lo|cuando)\s+menos|como\s+mínimo)\b{_NO_NUMBER}|\s*\+(?=\s)", ">="),
        (rf"\s+o\s+menos\b|,?\s+(?:como\s+(?:máximo|mucho)|a\s+lo\s+(?:sumo|más))\b{_NO_NUMBER}", "<="),
        (rf",?\s+(?:aproximadamente|más\s+o\s+menos)\b{_NO_NUMBER}", "~"),
    ),
    fillers=(
        "otros/otras/esos/esas/estos/estas/sus/solo/sólo/solamente/únicamente/apenas/ya/también/nuevos/nuevas/demás",
        "un/en total de?",
        "el equivalente a/de",
        "la/una cifra/cantidad de",
        "actualmente/hoy/ahora/todavía/aún/exactamente/directamente",
        "casi/cerca/más que",
    ),
    articles=("los", "las", "el", "la"),
    between="entre",
    from_="de",
    and_=r"\s+y\s+(?:unos\s+|unas\s+|casi\s+|cerca\s+de\s+)?",
    to=r"\s*[-–—‑]\s*|\s+(?:a|o|ó)\s+(?:unos\s+|unas\s+|casi\s+|cerca\s+de\s+|más\s+de\s+)?",
    moved=rf"\b(?:{_CHANGED})\b",
    by=r"\ben\s+(?:unos\s+|unas\s+|casi\s+|cerca\s+de\s+|más\s+de\s+|alrededor\s+de\s+)?$",
    leads_to=(
        r"(?:,?\s+(?:desde|en|entre|durante|este|el\s+último)\b[^.;:()]{0,40}?)?,?\s+(?:hasta(?:\s+(?:llegar\s+a|"
        r"alcanzar))?|a)\s+(?:los\s+)?"
    ),
    never_before=(
        r"(?:[$€£¥₹#§©]|\b(?:USD|EUR|CHF|US|MXN|CLP|COP|ARS|S/|Bs\.?|Q|R)\s?)\s*$|"
        r"(?i:\b(?:n°|nº|n\.º|núm\.?|núms\.?|num\.?|no\.|número|números|convenios?|recomendación|protocolo|"
        r"artículos?|arts?\.|sección|"
        r"capítulo|párrafo|anexo|fase|reunión|páginas?|págs?\.|pp?\.|tel\.?|teléfono|sala|objetivos?|metas?|ods|nivel|"
        r"ley|decreto|resolución|reglamento|acuerdo|versión|volumen|vol\.|figura|cuadro|tabla|gráfico|recuadro|"
        r"clase|grado|grupo|g|ruta|"
        r"canal|categoría|etapa|eje|agenda|expediente|caso|"
        r"edad(?:es)?\s+de|años\s+de|entre\s+los|de\s+edad\s+entre|mayor(?:es)?\s+de|menor(?:es)?\s+de|a\s+los)\s*)$|"
        r"[A-Za-z]-$|/$"
    ),
    never_after=(
        r"\)\s*\d|\s*(?:%|‰|°)|:\d|/\d|\s*h\b|\s+(?i:por\s*ciento|por\s*mil|p\.\s?c\.)|"
        r"\s+(?i:(?:de\s+)?(?:dólares?|euros?|francos?|libras?|yenes|yuanes|rupias|pesos?|coronas?|reales|soles|"
        r"quetzales|lempiras|"
        r"córdobas|colones|bolívares|bolivianos(?!\s+(?:trabaj|viv|y|que))|guaraníes|balboas|sucres|centavos?|"
        r"céntimos?|usd|eur|chf|us\$|\$|€))(?!\w)|"
        r"\s+(?:años?|mes(?:es)?|días?|horas?|semanas?|minutos?|segundos?|siglos?|km|kilómetros?|metros?|m²|ha|"
        r"hectáreas?|"
        r"kg|kilos?|toneladas?|litros?|mw|gw|grados?|puntos?|veces|trimestres?|decenios?|décadas?|noches|jornadas)\b|"
        r"\s+(?:de\s+)?cada\s+(?:\d|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|cien|mil)|"
        r"(?:er|ra|ro|do|da|o|a|ª|º)\b|\.º|-[a-zA-Z]"
    ),
    rate_before=r"\b(?i:por|cada)\s+$",
    rate_after=r"\s+(?:[\w’'-]+\s+){0,2}?(?:de|por)\s+cada\s+|\s+por\s+(?:mil|100)\b",
    verbs=r"\w+(?:ron|an|en|ban|ían|rán|rían)",
    sure_verbs=r"\w+(?:ron|an|en|ban|ían|rán|rían)",
    trades=TRADES,
    endings=ENDINGS,
    qualified={
        "miembros": (
            r"\b(?:sindic\w+|afili\w+|agremi\w+|cooperativ\w+|tripulación|personal|federación|confederación|"
            r"cotiz\w+)\b"
        ),
        "socios": r"\b(?:sindic\w+|afili\w+|cooperativ\w+|federación|confederación|cotiz\w+)\b",
        "puestos": (
            r"\A(?![\s\S]*\bpuestos\s+de\s+(?!trabajo))(?![\s\S]*\bpuestos\s+(?:fronterizos|callejeros|sanitarios))"
        ),
        "plazas": (
            r"\b(?:trabajo|empleos?|perdi\w+|laboral\w*|maquila\w*|recort\w*|despid\w*|crea\w+|suprim\w+|aprendi\w+|"
            r"docentes?|vacantes)\b"
        ),
        "pérdidas": r"empleo|puestos",
        "agentes": r"\b(?:salud|comunitari\w+|policía|aduanas|ventas|inspector\w*|fiscaliza\w*)\b",
        "contratos": r"\b(?:trabajo|aprendizaje|empleo|laborales)\b",
        "oportunidades": r"\b(?:trabajo|empleo|laborales)\b",
        "ofertas": r"\b(?:trabajo|empleo)\b",
        "equivalentes": r"tiempo|jornada",
        "efectivos": r"\b(?:personal|plantilla|policía)\b",
        "cupos": r"\b(?:aprendizaje|empleo|trabajo)\b",
        "solicitantes": r"\b(?:empleo|trabajo)\b",
        "demandantes": r"\b(?:empleo|trabajo)\b",
        "buscadores": r"\b(?:empleo|trabajo)\b",
        "dirigentes": r"\b(?:sindic\w+|gremi\w+)\b",
        "líderes": r"\b(?:sindic\w+|gremi\w+)\b",
        "familiares": r"\bno\s+remunerad\w+",
    },
    people=frozenset(
        "personas individuos hombres mujeres niños niñas chicos chicas adolescentes jóvenes muchachos muchachas "
        "adultos migrantes refugiados refugiadas pobladores habitantes residentes ciudadanos ciudadanas nacionales "
        "inmigrantes emigrantes otros otras graduados egresados egresadas madres padres sobrevivientes menores "
        "compatriotas vidas beneficiarios beneficiarias usuarios reclusos presos alumnos alumnas estudiantes "
        "escolares soldados retornados desplazados desplazadas emprendedores emprendedoras voluntarios voluntarias "
        "combatientes excombatientes jefes jefas gente hijos hijas indígenas varones hermanos vecinos indocumentados "
        "discapacitados jubilados productivas madres".split()
    ),
    nationals=(
        r"(?i:(?:peru|mexic|colomb|boliv|venez|ecuator|argent|chilen|brasil|paraguay|urugua|hondur|guatemal|"
        r"salvador|nicarag|costarric|panam|"
        r"dominic|cuban|haiti|español|filipin|(?:latino|norte|sud|centro)?americ|europe|african|asiátic|portugu|"
        r"itali|franc|chin|indi|marroqu|"
        r"rumano|siri|bengal)\w*s)"
    ),
    word=r"(,?)\s+[(«“\"‘¿¡]?(\w[\w&-]*(?:[@/(]-?\w+\)?){0,4})",
    inclusive=r"s?(?:/-?\w+|\(-?\w+\)\w*|@s)+$",
    others=frozenset(("otros", "otras")),
    casualties=frozenset(
        "muertes muertos muertas fallecidos fallecidas heridos heridas víctimas lesionados lesionadas accidentados "
        "desaparecidos desaparecidas asesinados asesinadas decesos defunciones lesiones".split()
    ),
    of=frozenset(("de", "del")),
    pronouns=frozenset("ellos ellas cuales quienes éstos éstas aquellos aquellas".split()),
    determiners=frozenset(
        "los las la el sus su estos estas esos esas nuestros nuestras dichos dichas entre cuyos".split()
    ),
    openings=frozenset("el la los las es son número de cantidad ese esta".split()),
    conjunctions=frozenset(("y", "e", "o", "u", "&")),
    stops=frozenset(
        "a al en de del con sin por para sobre entre contra desde durante tras antes después hasta según bajo hacia "
        "mediante ante es son era eran fue fueron será serán sería serían ha han había habían habrá habría hay hubo "
        "tiene tienen tenía puede pueden podría podrían podrán debe deben debería deberían va van que quien quienes "
        "donde cuando mientras pero ni si como no más menos el la los las un una unos unas este esta estos estas ese "
        "esa esos esas se lo le les nos él ella ellos ellas cada todos todas también aún todavía ya aquí allí ayer "
        "hoy solo sólo está están estaban estuvieron último última pasado pasada actualmente además incluso sino "
        "pues porque aunque además respecto frente gracias hace hacia muy".split()
    ),
    degrees=frozenset("nuevos nuevas más menos".split()),
    also_nouns=frozenset(),
    other_plurals=r"[\w’'-]{2,}s",
    no_plurals=frozenset(
        "nuevos nuevas otros otras jóvenes pequeños pequeñas grandes antiguos antiguas buenos buenas primeros "
        "primeras últimos últimas diferentes distintos distintas diversos diversas verdaderos verdaderas principales "
        "simples solos solas futuros futuras malos malas viejos viejas pobres altos altas mejores valientes demás "
        "mayores falsos falsas ex-".split()
    ),
    labour=(
        r"\b(?:(?<!nacional\sdel\s)(?<!ministerio\sdel\s)(?<!ministerio\sde\s)(?<!secretaría\sdel\s)trabaj(?!o"
        r"\s+decente\b)\w*|emple(?:o|os|a|an|ad\w+|aron|ó|aba\w*)|desemple\w*|subempleo|desocup\w*|"
        r"ocup(?:ad\w+|ación|an|a|aban)|asalariad\w*|obrer\w*|contrat(?:ad\w+|aron|ó|os?\s+laboral\w*)|"
        r"despid\w*|despedid\w*|oficios?|salari\w*|"
        r"sueldos?|remunera\w*|gan(?:an|aban|aron)|jornal\w*|esclav\w*|servidumbre|trata\b|huelga|huelguist\w*|"
        r"sindica\w*|informal\w*|económicamente|"
        r"labor(?:al|ales|es|an|ar|aban)|fábricas?|minas?|minería|talleres?|plantacion\w*|zafra|cosech\w*|"
        r"recolec\w*|recog\w*|cultiv\w*|cos(?:en|ían)|cotiz\w*|aprendizaje|"
        r"pasantías?|mano\s+de\s+obra|población\s+activa|fuerza\s+laboral|explota(?:d\w+|ción)|prostitución|"
        r"reclut\w*|plantilla|"
        r"subsist\w*|viv(?:en|ían|ir)\s+(?:de|del)|sustento|medios\s+de\s+vida|cuenta\s+propia|autónom\w*|"
        r"puestos?|pesca|vend(?:en|ían|er)|niñ[oa]s\s+soldados?|"
        r"agroexportación|maquil\w*)\b"
    ),
    labour_before=(
        r"\b(?:emple(?:a|an|ó|aba|aban|ar|aron|ará|ando|o|os|ada|ado|adas|ados)|contrat(?:a|an|ó|ar|aron|ará|"
        r"ado)|reclut\w+|despid(?:e|en|ió|ieron)|despedi\w+|"
        r"ocup(?:a|an|ó|aba|aban|ar|aron|ará|ado|ados|adas|ación)|(?:da|dan|daba|daban|dio|dieron|dar|dará|"
        r"darán)\s+(?:trabajo|empleo|ocupación|una\s+ocupación|sustento)|desempleo|desocupación|"
        r"trabajo\s+(?:infantil|forzoso|a|para|doméstico|informal|esclavo)|trabaj(?:a|an|aba|aban|aron|ó|ar)|"
        r"sin\s+(?:trabajo|empleo)|medios\s+de\s+vida\s+de|"
        r"salarios?\s+(?:de|a)|mano\s+de\s+obra|fuerza\s+(?:laboral|de\s+trabajo)|liber(?:ó|ar|aron|ado)|"
        r"perd(?:ió|ieron|erán|erían|ido)\s+(?:su|sus|el)\s+(?:trabajos?|empleos?|puestos?)|rescat\w+|retir(?:ado|ados|ó|ar|aron|a|an)|labor(?:an?|aban?)|esclavitud|servidumbre|sustento\s+(?:de|a)|"
        r"empleos?\s+(?:a|para)|minería|informalidad|agroexportación|planilla|nómina|"
        r"trabajador\w+\s+del\s+hogar|salario\s+mínimo)\b"
    ),
    gathering=(
        r"\b(?:particip\w+|asist(?:ieron|ió|en|ir)|tomaron\s+parte|reuni(?:ó|eron|dos|das)\b|congreg\w*|"
        r"taller\s+de|seminario\w*|conferencia|delegad\w+|"
        r"reunión|visitantes|capacit\w+|form(?:ados|adas|ó|aron|ar)\b|formación|cursos?|marcharon|desfil\w+|"
        r"delegación|misión\s+de|manifestaron|población|habitantes|censo)\b"
    ),
    danger=(
        r"\b(?:trabaj\w+|labor\w+|ocupacional\w*|minas?|mineros?|minería|fábricas?|obras?|cantera|carbón|"
        r"andamios?|construcción|derrumbe|desplome|explosión|"
        r"incendio|accidentes?|obrer\w+|emplead\w+|sindicalist\w+|sindical\w*|asbesto|amianto|plantaci\w+|"
        r"almacén|buque|barco|tripulación|puerto|estibadores|"
        r"pesc\w+|silicosis|socav\w+|trata|esclav\w*|servidumbre|forzoso|explota\w+|plaguicidas|naufragio|"
        r"socavón|grisú|planta|edificio|taller)\b"
    ),
    casualty_before=(
        r"\b(?:mat(?:ó|ar|aron|a|an)(?:\s+a)?|hiri(?:ó|eron)(?:\s+a)?|(?:costó|cobró|cobrado|segó|costado|"
        r"cobra)\s+la\s+vida\s+(?:a|de)|muertes?\s+de|fallecimiento\s+de|vidas?\s+(?:a|de)|"
        r"dejó|dejando|dejado|deja|dejan)\s+$"
    ),
    casualty_after=(
        r",?\s+(?:[\w’'-]+\s+){0,4}?(?:muertos?|muertas?|mueren|murieron|morían|murió|morir|fallec\w+|"
        r"fallecidos?|heridos?|heridas?|lesionad\w+|asesinad\w+|"
        r"desaparecid\w+|atrapad\w+|sepultad\w+|perecen|perecieron|pierden\s+la\s+vida|perdieron\s+la\s+vida|"
        r"sufren|sufrieron)\b"
    ),
    toils=(
        r"\s+(?:(?:aún|todavía|también|\w+mente)\s+)?(?:cargan|transportan|clasifican|venden|lustran|cosen|"
        r"tejen|tiñen|cocinan|limpian|cuidan|pescan|cosechan|"
        r"recogen|cavan|extraen|recolectan|siembran|fabrican|ensamblan|reparan|reparten|mendigan|cortan|pelan|"
        r"reciclan|pican|muelen|navegan|embarcan)\b"
    ),
    shares=(
        r"(?:por\s*ciento|%|\bde\s+cada\s+(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d+)|\b(?:tercio|"
        r"cuarta\s+parte|quinta\s+parte|mitad|mayoría|tercera\s+parte))"
        r"[^.;:\d]{0,70}?(?:,\s*|\s[-–—(]\s?|\s\(|\s)(?:o\s+sea|es\s+decir|o|lo\s+que\s+(?:equivale|"
        r"representa)(?:\s+a)?|equivalente\s+a|esto\s+es)\s+$"
    ),
    of_year=r"\s+(?:de|en|del|registrados\s+en|contados\s+en)\s+(?:19|20)\d\d\b",
    definite=r"\b(?:los|las)\s+$",
    age=r"(?!)",
    lacks=r"\s+(?:sin\s+(?!(?:un\s+)?(?:empleo|trabajo|salario|contrato|protección)\b)|damnificad\w*|desplazad\w*)",
    times=(
        r"\s+(?:desde|en\s+(?:19|20)\d\d|el\s+(?:año|mes)\s+(?:pasado|anterior)|un\s+año\s+(?:antes|después)|"
        r"hasta\s+la\s+fecha)\b"
    ),
    persons_told=r"\s+(?:son\s+|eran\s+)?(?:mujeres|hombres|niñas|niños|jóvenes|migrantes|muertos|heridos|menores)\b",
    # What puts one beside others whose people were counted: "Guatemala encabeza la lista, con 937 mil menores".
    ranked=r"\b(?:encabezan?\s+la\s+(?:lista|tabla)|a\s+la\s+cabeza|l[ae]s?\s+siguen?|seguid[oa]s?\s+(?:de|por))\b",
    persons_before=(
        r"\b(?:niños|niñas|mujeres|hombres|personas|jóvenes|migrantes|refugiados|trabajador\w+|obrer\w+|"
        r"emplead\w+|agricultores|sindicalistas|"
        r"campesinos|adultos|adolescentes|chicos|chicas)\b"
    ),
    clause_end=r"[;:!?]|\.\s|\.$|,\s+(?:y|e|pero|mientras|aunque|pues|sino)\s|\s(?:mientras|pero|aunque)\s|\n",
    governors=rf"\b(?:{_POPULATIONS})\b(?!\s+(?:tasas?|decente))",
    governing_people=(
        r"\b(?:número|total|cifra|cantidad)\s+de\s+(?:[\w’'-]+\s+){0,3}?(?:personas|mujeres|hombres|niños|niñas|"
        r"jóvenes|adultos|migrantes|víctimas)\b"
    ),
    rivals=(
        r"\b(?:producción|exportaci\w+|importaci\w+|ventas|salarios?|ingresos?|presupuestos?|costos?|precios?|"
        r"pib|habitantes|inversi\w+|préstamos?|"
        r"créditos?|turistas|visitantes|quejas|denuncias|empresas|compañías|fábricas|hogares|familias|horas|"
        r"accidentes(?!\s+mortales)|casos|multas?|ejemplares|"
        r"toneladas|fondos|donaci\w+|votos?|países|escuelas|buques|pérdidas)\b"
    ),
    measures=(
        r"(?:\b(?:a|en|de|por|podría|podrían|debería|(?:aumento|alza|baja|caída|pérdida|descenso|incremento|"
        r"déficit|total|disminución|reducción)\s+de|alcanz\w+|"
        r"lleg\w+\s+a|afect\w+(?:\s+a)?|era|eran|son|es|sería|número\s+de|cont(?:ó|aba|aban)|cuenta(?:n)?\s+con|"
        r"estim\w+\s+en|calcul\w+\s+en|cifr\w+\s+en|ascend\w+\s+a|"
        r"ascien\w+\s+a|contra|frente\s+a|que|con|tiene|tienen|tenía|había|hay|perdido|perdió|ganó|suma(?:n|"
        r"ron)?|sum(?:ó|an)|represent\w+|agrup\w+|involucr\w+|entre|"
        r"quedan|quedaban|quedaron|atrap\w+)|[(–—,:])\s*$"
    ),
    engages=(
        r"\b(?:emple(?:a|an|ó|aba|aban|ar|aron|ará)|contrat(?:a|an|ó|ar|aron|ará)|reclut(?:a|an|ó|ar|aron)|"
        r"despid(?:e|en|ió|ieron)|despedi(?:r|do|rá)|ocup(?:a|an|ó|aba|aban|ar|aron)|"
        r"plantilla\s+de|nómina\s+de|fuerza\s+laboral\s+de|mano\s+de\s+obra\s+de|tripulación\s+de|"
        r"empleos?\s+(?:a|para)|trabajo\s+(?:a|para)|pérdida\s+de|ocupación\s+a|"
        r"número\s+de\s+(?:trabajadores|despidos|afiliados)(?:\s+de)?)(?:\s+(?:a|actualmente|solo|sólo|"
        r"directamente|hoy))?\s+$"
    ),
    continues=(
        r"(?:[,;:(–—]|\b(?:y|e|o|a|de|los\s+cuales|las\s+cuales|entre|frente|contra|que|con|dejando|ha|han|"
        r"había|habían|ahora|para|otros|otras|pero|perd(?:ió|ieron|ido)|"
        r"gan(?:ó|aron)|sum(?:ó|aron|an)|incluso|hasta|luego|cuentan|cuenta|todavía|en|por|sobre|incluidos|"
        r"incluidas|solo|sólo|menos|más|unos|unas|quedaban|"
        r"quedan|quedaron|los|las))\s*$"
    ),
    states_after=(
        r"(?:\s*\([^)]*\))?(?:,?\s+(?:o|es\s+decir)\s+(?:el\s+)?[\d.,]+\s*(?:%|por\s*ciento)\s+de|"
        r",?\s+(?:de\s+(?:ellos|ellas)\s+)?(?:que\s+)?(?:ya\s+|lo\s+|se\s+)?"
        r"(?:el\s+número\s+de|la\s+(?:cifra|cantidad)\s+de|l[oa]s\s+\w+\s+que|han\s+\w+[ai]do|son|eran|es|será|serán|están|estaban|siguen|"
        r"trabaj\w+|labor\w+|viven|vivían|busc\w+|encontr\w+|han\s+(?:sido|encontrado|perdido)|habían\s+(?:sido|"
        r"encontrado|perdido)|"
        r"habrían\s+(?:sido|perdido)|perd\w+|pierden|ocup\w+|ejerc\w+|cotiz\w+|gan\w+|fueron|hacen|carec\w+|figuran|"
        r"(?:en|a)\s+(?:[\w’'-]+\s+){0,3}?(?:trabajo|esclavitud|servidumbre|empleo|desempleo|paro|informalidad|"
        r"informal)))\b"
    ),
    persons_after=r",?\s+(?:[\w’'-]+\s+){0,4}?(?:de\s+(?:ellos|ellas|los\s+cuales|las\s+cuales))\b",
    parts=(
        r"\b[Dd]e\s+(?:los|las)\s+(?:que|cuales)\s*(?:,|unos|unas)?\s*$|\b[Dd]e\s+(?:ellos|ellas|estos|estas|"
        r"éstos|éstas|esos|esas|ese\s+total|este\s+total|esa\s+cifra)\b(?:[^.;,]{0,80},)?\s*$|"
        r"\b[Ee]ntre\s+(?:ellos|ellas|éstos|éstas|los\s+cuales|las\s+cuales)\b,?[^.;]{0,40}$|"
        r"\b[Dd]el\s+total\b[^.;]{0,40},?\s*$|\b[Dd]e\s+(?:los|esos|estos)\s+\d[\d.,]*\s[^.;]{3,110},\s*$|"
        r"\b(?:estim\w*|calcul\w*)\s+(?:su\s+número|que\s+son)(?:\s+en)?\s+$|"
        r"\b(?:cifra|número|total|cantidad|saldo)\s+(?:real|exacta|exacto|oficial|definitivo)?\s*(?:es|sería|"
        r"era|asciende|alcanza|llega|llegaba|ascendía|alcanzaba|se\s+elev\w+|aument\w+|baj\w+|"
        r"podría\s+(?:aumentar|llegar|alcanzar|ascender|subir))(?:\s+(?:de|a|en|solo|sólo))?\s+$|"
        r"\b(?:[Ss]on|[Ee]ran|[Ss]erían)\s+(?:ya\s+|hoy\s+)?$|\b[Ll]as\s+(?:mujeres|niñas)\s+(?:son|eran|sumaban)\s+$"
    ),
    strong_after=r"(?!)",
    increase_before=(
        r"\b(?:(?:aumento|alza|incremento|aument\w+|creci\w+|subi\w+|increment\w+)\s+(?:de|en)|creó|crear|"
        r"creará|crearon|crearán|crearían|crea|crean|creado|creados|creando|creación|"
        r"contrat\w+|gener\w+|nuevos|nuevas|adicionales|ganó|sum(?:ó|ará))(?:\s+\w+){0,2}\s+$"
    ),
    decrease_before=(
        r"\b(?:dej\w+\s+de\s+crear|(?:baja|descenso|disminución|reducción|caída|pérdida|disminu\w+|baj\w+|"
        r"redujo|redujeron|cayó|cayeron|supresión|destrucción)\s+(?:de|en)|perdió|perdieron|perder|pierde|"
        r"pierden|"
        r"perdido|perderán|perdían|perderse|suprim\w+|despid\w+|despedi\w+|destru\w+|costó|costar|costará|"
        r"elimin\w+|recort\w+|desaparec\w+)(?:\s+\w+){0,2}\s+$"
    ),
    increase_after=(
        r"\s+(?:de\s+)?(?:[\w’'-]+\s+){0,3}?(?:más\b(?!\s+(?:de|que\s+\d))|adicionales\b|(?:fueron\s+|son\s+|"
        r"serán\s+|han\s+sido\s+|serían\s+)?(?:creados|creadas|generados|generadas)\b)"
    ),
    decrease_after=(
        r"\s+(?:[\w’'-]+\s+){0,3}?(?:menos\b(?!\s+(?:de|que\s+\d))|(?:fueron\s+|son\s+|serán\s+|han\s+sido\s+|"
        r"serían\s+|podrían\s+ser\s+)?"
        r"(?:perdidos|perdidas|suprimidos|suprimidas|destruidos|destruidas|despedidos|despedidas|eliminados|"
        r"eliminadas|recortados)\b|(?:han\s+)?desaparec\w+|"
        r"(?:se\s+)?(?:perdieron|perderán|perderían|pierden|han\s+perdido|perdían)\b)"
    ),
)
