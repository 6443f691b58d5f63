"""Spanish dates as news writes them."""

from itertools import pairwise

from extractors.dates.patterns import DateWords

_MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
_SHORT = {"ene.": 1, "feb.": 2, "abr.": 4, "jun.": 6, "jul.": 7, "ago.": 8, "sept.": 9, "sep.": 9, "oct.": 10}
_SHORT |= {"nov.": 11, "dic.": 12}
_WEEKDAYS = "lunes martes miércoles jueves viernes sábado domingo".split()
_NUMBERS = "un dos tres cuatro cinco seis siete ocho nueve diez once doce".split()
_COUNTS = {str(n): n for n in range(1, 13)} | {word: n for n, word in enumerate(_NUMBERS, 1)}

_NEVER = r"(?!)"
_ANY_MONTH = "|".join([*_MONTHS, "setiembre"])
_ORDINALS = {"primer": 1, r"1\.?[º°]": 1, r"1\.?\s?er": 1, "I": 1, "segundo": 2, r"2\.?[º°]": 2, "2do": 2, "II": 2}
_ORDINALS |= {"tercer": 3, r"3\.?[º°]": 3, r"3\.?\s?er": 3, "III": 3, "cuarto": 4, r"4\.?[º°]": 4, "4to": 4, "IV": 4}
_IN_WORDS = {"noventa": 1990, "ochenta": 1980, "setenta": 1970, "sesenta": 1960, "cincuenta": 1950, "cuarenta": 1940}
_IN_WORDS |= {"treinta": 1930, "veinte": 1920}
# "90" says a decade of the last century only; what follows must not make it a year ("los años 2000 y 2001").
_NO_YEAR = r"(?![\w%])(?!\s*(?:-|–|/|y|a)\s*\d{3}[1-9])"
_IN_DIGITS = {rf"(?:{first}|[’']?{first % 100})" + _NO_YEAR: first for first in range(1910, 2000, 10)}
_IN_DIGITS |= {f"{first}{_NO_YEAR}": first for first in (1900, 2000, 2010, 2020, 2030)}
# What comes before the number of a decade.
_DECADE = (
    r"años\s+(?:de\s+)?(?:los\s+)?",
    r"década\s+(?:del?\s+)?(?:los\s+)?(?:años\s+)?",
    r"decenio\s+(?:del?\s+)?(?:los\s+)?(?:años\s+)?",
)

# A number before one of these counts things: "2000 trabajadores" is no year.
_COUNTED = (
    r"(?:(?:nuev[oa]s|jóvenes|pequeñ[oa]s|otr[oa]s|grandes|ex)\s+)?(?:trabajador\w*|obrer[oa]s|personas?|empleos?|emplead[oa]s|puestos|plazas|mujeres|hombres|"
    r"niñ[oa]s|menores|jóvenes|hogares|familias|empresas?|compañías|fábricas|participantes|delegad[oa]s|miembros|"
    r"afiliad[oa]s|inspector\w*|docentes|maestr[oa]s|profesor\w*|miner[oa]s|marin[oa]s|pescador\w*|estudiantes|alumn[oa]s|"
    r"aprendices|campesin[oa]s|agricultor\w*|funcionari[oa]s|representantes|ejemplares|copias|horas|días|kilómetros|km|"
    r"metros|hectáreas|toneladas|dólares|euros?|pesos|soles|quetzales|lempiras|colones|bolivianos|bolívares|córdobas|"
    r"guaraníes|francos|reales|visitas?|visitantes|solicitudes|casos|muert[oe]s|muertes|heridos|víctimas|escuelas|aldeas|"
    r"comunidades|viviendas|desemplead[oa]s|parad[oa]s|migrantes|refugiad[oa]s|habitantes|firmas|páginas|palabras|veces|"
    r"expedientes|denuncias|accidentes|sindicatos|cooperativas|beneficiari[oa]s|candidat[oa]s|voluntari[oa]s|soldados|"
    r"despidos|indígenas|asalariad[oa]s|jornaler[oa]s|conductores|metalúrgicos|portuarios|estibadores|médic[oa]s|"
    r"enfermer[oa]s|pasantes|becari[oa]s|asistentes|manifestantes|huelguistas)\b"
)
# What bears its year as part of its name.
_TITLED = (
    r"(?i:\b(?:convenios?|recomendación|recomendaciones|protocolos?|ley|leyes|decretos?|ordenanzas?|código|constitución|"
    r"reglamentos?|directivas?|resolución|resoluciones|pacto|carta|tratados?|agenda|declaración)\b"
    r"(?:\s+(?!(?:en|durante|desde|crisis|nivel|respecto)\b)[^\s;:!?,]+){0,9}?,?\s+"
    r"(?:de|del|para)(?:\s+(?:el\s+)?año)?\s+$)"
)


def _first_months(number: int) -> tuple[str, int]:
    return {3: ("quarter", 1), 6: ("half", 1)}.get(number, ("months", number))


WORDS = DateWords(
    anchors=(
        *"hoy ayer anteayer anoche mañana tarde noche".split(),
        *"semana mes\\b trimestre semestre bimestre mitad año día meses quincena década decenio".split(),
        *_IN_WORDS,
    ),
    months={form: i for i, name in enumerate(_MONTHS, 1) for form in (name, name.capitalize())}
    | {"setiembre": 9, "Setiembre": 9}
    | _SHORT,
    weekdays={form: i for i, name in enumerate(_WEEKDAYS) for form in (name, name.capitalize())},
    ordinal_suffix=r"\.?[º°]|ero|ro|er",
    parts=(
        r"fin(?:es|al|ales)?(?!\s+de\s+semana\b)",
        r"fin(?:es)?\s+de\s+semana",
        r"principios?",
        r"comienzos?",
        r"inicios?",
        "mediados",
        "primeros",
        r"primer(?:os|as)\s+(?:semanas|días)",
        r"últim(?:os|as)\s+(?:semanas|días)",
        *(rf"{nth}\s+semana" for nth in ("primera", "segunda", "tercera", "cuarta", "última")),
        "primavera",
        "verano",
        "otoño",
        "invierno",
        r"transcurso",
        r"cierre",
    ),
    openers={"entre": "B"},
    gaps={
        " ": "_",
        "de": "_",
        "del": "_",
        "de los": "_",
        "de la": "_",
        "los años": "_",
        "el año": "_",
        "del año": "_",
        "de año": "_",
        "de el": "_",
        "el": "_",
        "la": "_",
        "los": "_",
        "día": "_",
        "el día": "_",
        "mes de": "_",
        "del mes de": "_",
        "en": "i",
        "en el": "i",
        ",": ",",
        ", el": ",",
        "-": "-",
        "–": "-",
        "—": "-",
        "‑": "-",
        "−": "-",
        "a": "-",
        "al": "-",
        "a la": "-",
        "al día": "-",
        "hasta": "-",
        "hasta el": "-",
        "y hasta": "-",
        "y hasta el": "-",
        ", hasta": "-",
        ", hasta el": "-",
        "y": "&",
        "e": "&",
        "y el": "&",
        "y la": "&",
        "y de": "+",
        "y del": "+",
        "y en": "+",
        "y en el": "+",
        "y a": "+",
        "o": "+",
        "o el": "+",
        "u": "+",
        "o en": "+",
        ", y": "+",
        ", y el": "+",
        "y luego el": "+",
        "y luego en": "+",
        "/": "&",
        "(": "(",
        ", (": "(",
    },
    pointers={r"pasado": -1, r"pasada": -1, "este": 0, "próximo": 1, "entrante": 1},
    pointers_after={
        r"pasad[oa]": -1,
        r"últim[oa]": -1,
        r"próxim[oa]": 1,
        r"que\s+viene": 1,
    },
    units={
        **{rf"{word}\s+trimestre": ("quarter", n) for word, n in _ORDINALS.items()},
        **{f"T{n}": ("quarter", n) for n in range(1, 5)},
        r"último\s+trimestre(?=\s+del?\b)": ("quarter", 4),
        **{rf"{word}\s+semestre": ("half", n) for word, n in _ORDINALS.items() if n <= 2},
        r"último\s+semestre(?=\s+del?\b)": ("half", 2),
        **{
            unit: ("half", n)
            for word, n in {"primera": 1, "segunda": 2}.items()
            for unit in (rf"{word}\s+mitad", rf"{word}\s+quincena(?=\s+de\s+(?:{_ANY_MONTH}))")
        },
        r"últimos\s+(?:tres|3)\s+meses(?=\s+del?\b)": ("quarter", 4),
        r"últimos\s+(?:seis|6)\s+meses(?=\s+del?\b)": ("half", 2),
        r"primeros\s+tres\s+trimestres": ("months", 9),
        r"tres\s+primeros\s+trimestres": ("months", 9),
        r"primeros\s+dos\s+trimestres": ("half", 1),
        r"dos\s+primeros\s+trimestres": ("half", 1),
        **{rf"primeros\s+{word}\s+meses": _first_months(n) for word, n in _COUNTS.items() if 1 < n < 12},
        **{rf"{word}\s+primeros\s+meses": _first_months(n) for word, n in _COUNTS.items() if 1 < n < 12},
    },
    relative={
        r"hoy(?!\s+(?:en\s+)?día)(?!\s+por\s+hoy)(?<!\bde\shoy)": ("day", 0),
        r"esta\s+(?:mañana|tarde|noche)": ("day", 0),
        r"anoche": ("day", -1),
        r"ayer": ("day", -1),
        r"anteayer": ("day", -2),
        r"pasado\s+mañana": ("day", 2),
        r"mañana(?<!\b(?:la|el|un)\smañana)(?<!\b(?:una|del|por|muy)\smañana)(?<!\bcada\smañana)": ("day", 1),
        **{rf"hace\s+{word}\s+días?": ("day", -n) for word, n in _COUNTS.items()},
        **{rf"hace\s+{word}\s+semanas?": ("week", -n) for word, n in (_COUNTS | {"una": 1}).items()},
        r"semana\s+(?:pasada|anterior)": ("week", -1),
        r"pasada\s+semana(?!\s+de\b)": ("week", -1),
        r"esta\s+semana": ("week", 0),
        r"presente\s+semana": ("week", 0),
        r"semana\s+(?:próxima|entrante|que\s+viene)": ("week", 1),
        r"próxima\s+semana(?!\s+de\b)": ("week", 1),
        r"fin\s+de\s+semana\s+pasado": ("weekend", -1),
        r"pasado\s+fin\s+de\s+semana": ("weekend", -1),
        r"este\s+fin\s+de\s+semana": ("weekend", 0),
        r"próximo\s+fin\s+de\s+semana": ("weekend", 1),
        r"mes\s+pasado": ("month", -1),
        r"pasado\s+mes(?!\s+de\b)": ("month", -1),
        r"este\s+mes(?!\s+de\b)": ("month", 0),
        r"mes\s+(?:en\s+curso|corriente|actual)": ("month", 0),
        r"presente\s+mes(?!\s+de\b)": ("month", 0),
        r"mes\s+(?:próximo|entrante|que\s+viene)": ("month", 1),
        r"próximo\s+mes(?!\s+de\b)": ("month", 1),
        r"trimestre\s+pasado": ("quarter", -1),
        r"este\s+trimestre": ("quarter", 0),
        r"próximo\s+trimestre": ("quarter", 1),
        r"año\s+pasado": ("year", -1),
        r"pasado\s+año(?!\s+\d)": ("year", -1),
        r"este\s+(?:mismo\s+)?año(?!\s+\d)": ("year", 0),
        r"año\s+(?:en\s+curso|actual|corriente)": ("year", 0),
        r"presente\s+año": ("year", 0),
        r"actual\s+año": ("year", 0),
        r"va\s+(?:de|del)\s+año": ("year", 0),
        r"año\s+(?:próximo|entrante|que\s+viene)": ("year", 1),
        r"próximo\s+año(?!\s+\d)": ("year", 1),
    },
    relative_block_before=_NEVER,
    bound={r"año(?!\s+(?:\d|escolar|fiscal|lectivo|académico))": "year", "mes(?!\\s+de)": "month", "semana": "week"},
    decades={
        # the second of two: "los años 80 y 90"
        **{
            rf"{a + 10}(?<=\baños\s{a}\sy\s{a + 10})(?![\w%])": 1900 + a % 100 + 10
            for century in (0, 1900)
            for a in range(century + 10, century + 90, 10)
        },
        **{rf"{second}(?<=\baños\s{first}\sy\s{second})": _IN_WORDS[second] for second, first in pairwise(_IN_WORDS)},
        **{word + form: first for word in _DECADE for form, first in (_IN_DIGITS | _IN_WORDS).items()},
        **{
            rf"los\s+{word}(?=\s*[.,;:)]|\s+(?:y|e|la|el|las|en|hasta|cuando|se|ya)\b|\s*\Z)": first
            for word, first in _IN_WORDS.items()
            if first >= 1960
        },
    },
    decade_digits=_NEVER,
    numbers={name: i for i, name in enumerate(_NUMBERS, 1)},
    pointed=r"(?:(?:mes\s+de\s+)|(?:día\s+)?\d\d?(?:\.?º)?\s+(?:de\s+)?)?",
    days={"primero": 1, "uno": 1},
    month_first=False,
    name_before=r"(?:^|[\n.!?…:«“\"”»)(–—¿¡]\s*)$",
    year_plain=(" en ", " En ", " desde ", " Desde ", " hasta "),
    year_before=(
        r"(?:^|[\s(“\"«—–])(?i:en|desde|de|del|antes\s+de|después\s+de|hacia|y|o|e|entre|hasta|para|por|a|al|año|años|"
        r"durante|tras|que|contra|período|periodo|bienio|ejercicio|trienio|respecto\s+a|frente\s+a|fines|finales|"
        r"mediados|principios|verano|invierno|otoño|primavera|el|este)(?:\s+el)?(?:\s+años?)?\s+$"
    ),
    year_after=_NEVER,
    year_block_before=(
        rf"{_TITLED}|"
        r"\b(?i:ejercicio\s+fiscal|año\s+fiscal|año\s+(?:escolar|lectivo|académico)|núms?\.?|n\.?[°º]|nro\.?|número|sala|oficina|"
        r"página|páginas|págs?\.|pp?\.|tel\.?|teléfono|fax|ext\.?|interno|anexo|ISO|artículo|artículos|art\.|párrafo|"
        r"más\s+de|menos\s+de|cerca\s+de|alrededor\s+de|total\s+de|al\s+menos|por\s+lo\s+menos|unos|unas|casi|"
        r"aproximadamente|apenas|los|las|otros|otras|Agenda(?:\s+de)?)\s+$"
    ),
    year_block_after=(
        rf"\s+{_COUNTED}|-\w|\s+en\s+(?:19|20)\d\d|\s*(?:por\s*ciento|%|mil|millones|millón)(?!\w)|"
        r"\s+(?:de\s+)?(?:dólares|euros|pesos|soles)\b"
    ),
    year_range_block_before=(
        r"(?<!\w)(?!(?:En|De|Del|Entre|Desde|La|El|Los|Para|Período|Periodo|Años|Durante|Por|Al|A|Bienio)\s)"
        r"[A-ZÀ-Ý][\w’'.-]*\)?,?\s+$|"
        r"\b(?:Informe|Programa|Plan|Tendencias|Estrategia|Panorama|Marco|Perspectivas|Política|Iniciativa|Encuesta)"
        r"(?:\s+[\wà-ÿ]+){1,7}\s+$|"
        r"\b(?i:ejercicio\s+fiscal|año\s+(?:fiscal|escolar|lectivo|académico)|escolar|"
        r"pp?\.|págs?\.|páginas|tel\.?|fax|núm\.?|n\.?[°º]|ISSN|ISBN)\s+$"
    ),
    month_before="",
    month_after=_NEVER,
    month_block_before=r"\b(?i:cada|todos\s+los\s+años\s+en|cada\s+año\s+en)\s+$",
    month_block_after=_NEVER,
    weekday_before=_NEVER,
    weekday_block_before=r"\b(?i:cada|los|las|todos\s+los|por|un|algún|de)\s+$",
    weekday_block_after=r"\s+(?:negro|santo|Santo|sangriento|de\s+Pascua|de\s+Ramos|de\s+Resurrección|de\s+[Cc]eniza)\b",
    week_of=r"\b(?i:semana)\s+(?i:del|que\s+comienza\s+el|que\s+empieza\s+el)\s+$",
    future=(
        r"\b(?:\w{2,}(?:rá|rán)|(?:va|van)\s+a\s+\w+(?:r|rse)|previst[oa]s?|se\s+prevé|se\s+espera|próxim[oa]s?|"
        r"debe|deben|debería|deberían|se\s+celebra|se\s+celebran|comienza|comienzan|empieza|inicia|"
        r"se\s+inicia|se\s+realiza|se\s+reúne|se\s+reúnen|tiene\s+lugar|abre|se\s+abre|cierra|entra\s+en\s+vigor|"
        r"convocad[oa]s?|a\s+partir\s+de)\b"
    ),
    past=(
        r"\b(?:\w{2,}(?:ó|aron|ieron|eron|yeron)|fue|fueron|era|eran|tuvo|hubo|hizo|dijo|puso|vino|dio|vio|pudo|quiso|"
        r"estuvo|supo|trajo|produjo|condujo|introdujo|redujo|propuso|expuso|impuso|dispuso|compuso|detuvo|sostuvo|"
        r"obtuvo|mantuvo|contrajo|intervino|previno|convino|(?:ha|han|había|habían|he|hemos)\s+(?:\w+\s+)?\w+(?:ado|ido|cho|to|so)|"
        r"desde|hace|\w{3,}(?:aba|aban)|decía|tenía|tenían|había|habían)\b"
    ),
    # "Desde el 1 de mayo" is from that day on, gone by or to come.
    sure_past=_NEVER,
    sure_future=(
        r"\b(?:\w{2,}(?:rá|rán)|(?:va|van)\s+a\s+\w+(?:r|rse))\s+(?:de\s+nuevo\s+)?(?:lugar\s+|a\s+cabo\s+|\w+[ai]d[oa]s?\s+)?"
        r"(?:(?:el|los|del|en|entre|desde\s+el|a\s+partir\s+del|hasta\s+el|hasta)\s+)?(?:(?:día|días)\s+)?$"
    ),
    until=(
        r"\b(?i:hasta(?:\s+(?:el|la))?|antes\s+del?(?:\s+la)?|a\s+más\s+tardar(?:\s+el|\s+en)?|"
        r"(?:prorrogad[oa]s?|aplazad[oa]s?)\s+(?:al|a))\s+$"
    ),
    # Days that stay tied to their year in any later text.
    known_years=((9, 11, r"atentado|ataque|terror|tragedia", 2001),),
)
