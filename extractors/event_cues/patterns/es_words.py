"""Spanish word classes that the phrases of ``es`` name in capitals, and the words that end a noun phrase."""

# What a noun phrase does not run across. Not "de" and its kin: "un proyecto de cooperación técnica" is one.
BREAKS = (
    "para por con sin en sobre bajo hacia a al ante contra entre desde durante antes después tras según hasta que "
    "quien quienes cuyo cuya donde pero y e o u como si es son era eran fue fueron está están ha han había habían "
    "será serán se"
)
ARTICLES = ("el", "la", "los", "las", "un", "una", "unos", "unas")
ELIDED: tuple[str, ...] = ()

NUMBERS = (
    ("dos", 2), ("tres", 3), ("cuatro", 4), ("cinco", 5), ("seis", 6), ("siete", 7), ("ocho", 8),
    ("nueve", 9), ("diez", 10), ("once", 11), ("doce", 12), ("trece", 13), ("catorce", 14), ("quince", 15),
)  # fmt: skip


def _ar(*stems: str) -> str:
    """The forms in which news tells what somebody does, did or will do, of verbs in -ar; no infinitives."""
    return " ".join(f"{s}a {s}an {s}ó {s}aron {s}ará {s}arán {s}aba {s}aban" for s in stems) + f" {_done(*stems)}"


def _done(*stems: str) -> str:
    """The participles of verbs in -ar."""
    return " ".join(f"{s}ado {s}ada {s}ados {s}adas" for s in stems)


def _ir(*stems: str) -> str:
    """The like of verbs in -er and -ir."""
    return " ".join(f"{s}e {s}en {s}ió {s}ieron {s}irá {s}irán {s}ido {s}ida {s}idos {s}idas" for s in stems)


_LAUNCH = f"{_ar('lanz', 'inaugur', 'present')} pone-en-marcha ponen-en-marcha puso-en-marcha pusieron-en-marcha"
_LAUNCHED = f"{_done('lanz', 'inaugur')} lanzó inauguró lanzamiento inauguración puesta-en-marcha puesto-en-marcha"
_PUBLISH = f"""
    {_ar("public", "present", "divulg")} difunde difunden difundió emite emitió edita editó da-a-conocer
    dio-a-conocer
"""
_PUBLISHED = f"""
    {_done("public", "present", "divulg")} publicó presentó difundido difundida lanzado lanzada publicación
"""
_APPOINTED = f"{_done('nombr', 'design')} elegido elegida elegidos elegidas electo electa reelegido reelegida"

CLASSES = {
    "EL": "el la los las un una unos unas su sus este esta estos estas dicho dicha del al",
    "LAUNCH": f"{_LAUNCH} {_LAUNCHED} arranca arrancan arrancó",
    "LAUNCHED": f"{_LAUNCHED} arranca arrancó",
    "PUBLISH": f"{_PUBLISH} {_PUBLISHED}",
    "PUBLISHED": _PUBLISHED,
    "START": f"""
        {_ar("inici", "arranc")} comienza comienzan comenzó comenzaron empieza empezó comenzará da-inicio
        dio-inicio
    """,
    "STARTED": f"{_ar('inici', 'arranc')} comienza comenzó comenzará empieza empezó lanzado",
    "OPEN": f"""
        {_ar("inaugur", "inici", "arranc")} abre abren abrió abierto abierta abrirá comienza comenzó comenzará
        empezó
    """,
    "END": f"""
        {_ar("finaliz", "termin", "culmin", "clausur")} concluye concluyen concluirá concluirán concluyó
        concluyeron concluido
        concluida cierra
        cerrará cerró cerrado acaba acabó llega-a-su-fin llegó-a-su-fin levanta levantó
    """,
    "HOLD": f"""
        {_ar("organiz", "realiz", "convoc", "celebr", "coorganiz")} lleva-a-cabo llevan-a-cabo llevó-a-cabo
        acoge acogió acogen reúne reunió reúnen imparte imparten impartió sostiene sostuvo sostuvieron mantuvo
        mantuvieron
        ofrece ofreció dicta dictó
    """,
    "HELD": f"""
        {_done("organiz", "realiz", "convoc", "celebr", "coorganiz")} celebró celebra celebran celebrará
        celebraron realizó
        realizará realiza desarrolla desarrolló desarrollará tuvo-lugar tiene-lugar tendrá-lugar tienen-lugar
        tuvieron-lugar
        lugar llevado-a-cabo llevada-a-cabo llevó-a-cabo llevará-a-cabo impartido impartida
    """,
    "GATHER": """
        reúnen reunieron reúne reunió reunidos reunidas reunido reunida reunirá reunirán congregó congregados
        encuentran
        encontraron juntaron dieron-cita dan-cita
    """,
    "SIGN": f"{_ar('firm', 'rubric')} suscribe suscriben suscribió suscribieron suscrito suscrita suscritos firma",
    "SIGNED": f"{_done('firm', 'rubric')} suscrito suscrita suscritos firma firmaron firmó",
    "CONCLUDE": f"""
        {_ar("alcanz", "acord", "sell", "logr", "concert")} llega llegan llegó llegaron pacta pactan pactó
        pactaron pactado
    """,
    "REPORTED": f"""
        {
        _ar(
            "anunci",
            "lanz",
            "public",
            "firm",
            "adopt",
            "aprob",
            "salud",
            "conden",
            "declar",
            "present",
            "ratific",
            "deposit",
            "nombr",
            "inaugur",
            "señal",
            "inst",
            "exhort",
            "expres",
            "celebr",
            "felicit",
            "inform",
            "afirm",
        )
    }
        dijo pidió advirtió llamó abrió comenzó concluyó clausuró reunió reunieron eligió suscribió entró entra
        aprueba
        marca visitó recibió promulgó destacó sostuvo aseguró dio-a-conocer abre comienza concluye
    """,
    "TODAY": "hoy esta-mañana esta-tarde esta-noche",
    "BODIES": """
        ministros expertos gobiernos empleadores sindicatos delegados dirigentes representantes mandantes autoridades
        participantes interlocutores parlamentarios empresarios
    """,
    "MEETING": """
        reunión reuniones conferencia conferencias foro foros seminario seminarios simposio coloquio coloquios
        cumbre cumbres
        mesa-redonda mesas-redondas consulta consultas sesión sesiones congreso asamblea encuentro encuentros
        debate debates
        audiencia negociaciones ceremonia panel webinario webinarios webinar jornada jornadas conversatorio
        conversatorios
        mesa-de-diálogo diálogo-nacional diálogo-regional diálogo-tripartito conversaciones acto
    """,
    "TRAINING": """
        taller talleres capacitación capacitaciones formación curso cursos diplomado adiestramiento seminario-taller
        curso-taller academia escuela-de-verano fortalecimiento-de-capacidades módulo jornada-de-capacitación
    """,
    "TRAIN": f"{_ar('capacit', 'form', 'adiestr', 'entren')}",
    "EVENT": """
        reunión conferencia foro seminario coloquio simposio cumbre taller curso capacitación ceremonia sesión
        congreso
        encuentro acto jornada
    """,
    "VISIT": "visita visitas misión misiones viaje viajes gira recorrido delegación pasantía",
    "VISITOR": """
        delegación misión equipo funcionarios expertos ministro ministra ministros presidente presidenta inspectores
        sindicalistas parlamentarios delegados delegaciones director-general representantes autoridades
    """,
    "VISITS": f"{_ar('visit')} recorre recorrió recorrieron viaja viajó viajaron conocieron conoció conocen",
    "REPORT": """
        informe informes estudio estudios encuesta encuestas publicación publicaciones documento nota-técnica guía
        guías
        manual manuales herramienta herramientas datos cifras estadísticas estimaciones edición análisis
        base-de-datos índice
        portal recopilación folleto película documental libro panorama boletín mapa investigación perspectivas
        tendencias
        evaluación reporte nota diagnóstico compendio anuario caja-de-herramientas
    """,
    "SAY": f"""
        {_ar("muestr", "señal", "revel", "indic", "alert", "estim", "destac", "afirm", "calcul")}
        {_ar("identific", "examin", "analiz")}
        advierte advierten advirtió concluye concluyen prevé prevén dice dicen halla sostiene constata demuestra
        muestran
        pronostica confirma apunta subraya
    """,
    "AGREEMENT": """
        acuerdo acuerdos memorando memorándum memorandos convenio-de-cooperación convenio-marco pacto pactos
        alianza alianzas
        contrato contratos carta-de-intención carta-de-entendimiento carta-acuerdo compromiso convenio-de-colaboración
        convenio-de-financiación contrato-colectivo convenio-colectivo protocolo declaración-conjunta asociación
        convenio-de
        entendimiento hoja-de-ruta programa-de-trabajo-decente adenda acta
    """,
    "CONTRIBUTE": f"""
        {_ar("aport", "don", "destin", "otorg", "financi", "entreg", "asign")} contribuye contribuyen contribuyó
        concede
        concedió promete prometió
    """,
    "MONEY": "millón millones euros dólares mil-millones",
    "RATIFY": f"{_ar('ratific')}",
    "CONVENTION": "convenio convenios protocolo protocolos convención",
    "DEPOSIT": f"{_ar('deposit', 'entreg', 'registr')} depósito entrega",
    "ADOPT": f"""
        {_ar("adopt", "sancion", "vot", "reglament")} aprueba aprueban aprobó aprobaron aprobado aprobada aprobará
        promulga promulgó promulgada
    """,
    "ADOPTED": f"{_done('adopt', 'aprob', 'promulg', 'sancion', 'vot', 'reform', 'modific', 'revis')}",
    "LAW": """
        ley leyes decreto decretos ordenanza código reglamento reglamentos política políticas plan planes estrategia
        estrategias norma normas convenio convenios recomendación proyecto-de-ley reforma reformas legislación
        resolución
        enmienda enmiendas constitución directiva instrumento instrumentos protocolo normativa
    """,
    "ENACTS": """
        prohíbe regula fija obliga protege crea establece garantiza limita reconoce equipara amplía reduce exige
    """,
    "PROJECT": """
        proyecto proyectos programa programas iniciativa iniciativas fase fondo mecanismo
    """,
    "CAMPAIGN": "campaña campañas concurso concursos petición exposición marcha caravana hackatón",
    "MARK": f"{_ar('celebr', 'conmemor', 'marc', 'observ')}",
    "DAY": """
        día-mundial día-internacional 1-de-mayo primero-de-mayo día-del-trabajo día-del-trabajador 8-de-marzo
        año-internacional semana-mundial día-de-la-mujer 1-o-de-mayo 12-de-junio 28-de-abril
    """,
    "AWARD": "premio premios galardón medalla distinción reconocimiento",
    "APPOINT": f"{_ar('nombr', 'design')} elige eligen eligió eligieron nombramiento elección",
    "APPOINTED": _APPOINTED,
    "OFFICE": """
        director directora director-general directora-general jefe jefa presidente presidenta representante embajador
        embajadora secretario-general secretaria-general coordinador coordinadora comisionado asesor asesora ministro
        ministra subdirector vicepresidente portavoz
    """,
    "SPEAKER": """
        director-general directora-general director directora jefe jefa secretario-general presidente presidenta
        ministro
        ministra papa
    """,
    "CALL": f"""
        {
        _ar(
            "exhort",
            "conden",
            "salud",
            "deplor",
            "inst",
            "reclam",
            "denunci",
            "felicit",
            "expres",
            "urg",
            "alert",
            "lament",
            "rechaz",
            "elogi",
        )
    }
        pide piden pidió pidieron llama llaman llamó llamaron hace-un-llamado hacen-un-llamado hizo-un-llamado
        advierte
        advierten advirtió insiste insistió agradece agradeció urge se-compromete rinde-homenaje reafirma reitera
    """,
    "DEPLORE": f"{_ar('conden', 'deplor', 'denunci', 'lament')}",
    "DISMAY": "tristeza preocupación condolencias pésame solidaridad consternación pesar indignación alarma",
    "INCIDENT": """
        derrumbe incendio explosión accidente huelga huelgas naufragio paro tragedia desplome hundimiento protesta
        protestas catástrofe descarrilamiento
    """,
    "DISASTER": "terremoto sismo tsunami tifón ciclón huracán inundaciones inundación deslizamiento",
    "KILL": """
        mata matan mató murieron muere mueren muertos muertas muerto víctimas vida vidas heridos fallecidos
        fallecieron
    """,
    "NUMBER": """
        dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta
        cincuenta
        sesenta cien
    """,
    "ONLINE": "en-línea virtual virtuales virtualmente a-distancia en-modalidad-virtual de-forma-virtual",
    "PEOPLE": """
        participantes representantes delegados funcionarios miembros expertos investigadores delegaciones delegación
        dirigentes inspectores magistrados sindicalistas jueces líderes especialistas
    """,
}
