"""Spanish phrases that tell what happened, by type of event. Strengths as in ``en_types``."""

from extractors.event_cues.patterns import Cues


def _type(event_type: str, form: str, strength: float, phrases: str) -> Cues:
    return Cues("type", {"cue": "type", "type": event_type, "form": form}, strength, phrases)


def _not(phrases: str) -> Cues:
    """Phrases that hold a cue's word and are none."""
    return Cues("type", None, 0.0, phrases)


TYPES = [
    # What a meeting is for settles what it is; so these come before it.
    _type("training", "verb", 0.95, """
        sesión/sesiones/seminario/jornada/jornadas/reunión de formación/capacitación ~~ HELD/OPEN/END;
        HOLD/OPEN/END ~~ sesión/sesiones/seminario/jornada/jornadas/reunión de formación/capacitación
    """),
    # meeting
    _type("meeting", "verb", 0.95, """
        HOLD/OPEN/END ~~ MEETING; MEETING ~~ HELD/OPEN/END; MEETING para discutir/examinar/analizar/debatir
    """),
    _type("meeting", "verb", 0.9, """
        se GATHER; GATHER en ^; GATHER ~~ para discutir/dialogar/intercambiar/analizar/examinar/debatir;
        MEETING pide/llama/adopta/exige/aprueba
    """),
    _type("meeting", "verb", 0.75, """
        participa/participan/participó/participaron/participará ~~ MEETING;
        asiste/asisten/asistió/asistieron ~~ MEETING
    """),
    _type("meeting", "verb", 0.8, """
        BODIES ~~ GATHER; BODIES debaten/discuten/analizan/dialogan/intercambian/debatieron/analizaron;
        debaten/discuten/dialogan/dialogaron/debatieron sobre
    """),
    _type("meeting", "noun", 0.75, """
        MEETING regional/nacional/internacional/ministerial/anual/tripartita/tripartito/técnica/técnico;
        MEETING de alto nivel; MEETING de expertos; ceremonia/acto de lanzamiento
    """),
    _type("meeting", "noun", 0.7, "MEETING"),
    _type("meeting", "noun", 0.5, """
        intercambio; intercambios; intercambio de experiencias; diálogo; diálogo tripartito/nacional/regional
    """),
    _type("meeting", "noun", 0.4, "discusiones; debate; debates; sesión; acto; negociaciones; jornada; consulta"),
    _type("meeting", "organ", 0.4, "=Consejo de =Administración; =Conferencia =Internacional del =Trabajo"),
    _not("""
        diálogo social; conferencia de prensa; rueda de prensa; congreso de la =República; =Congreso =Nacional;
        <el =Congreso;
        jornada laboral; jornada de trabajo; jornadas de trabajo; jornadas laborales; media jornada; jornada completa;
        jornada de ~ horas; última jornada; consulta popular; asamblea legislativa; asamblea nacional; doble jornada
    """),
    # training
    _type("training", "verb", 0.95, """
        HOLD/OPEN/END ~~ TRAINING; TRAINING ~~ HELD/OPEN/END; aprende/aprenden/aprendió/aprendieron a;
        recibe/reciben ~~ TRAINING;
        se capacitan; se capacitaron; se capacitó; se forman; se formaron
    """),
    _type("training", "verb", 0.9, """
        participaron/participan/participó/asistieron/recibieron/recibió/completaron/completó ~~ TRAINING
    """),
    _type("training", "verb", 0.85, """
        capacita/capacitan/capacitó/capacitaron/capacitará/forma/formó/forman/formaron a ~
        inspectores/jueces/magistrados/formadores/sindicalistas/funcionarios/jóvenes/mujeres/trabajadores/docentes;
        capacita/capacitan/capacitó/capacitaron/capacitados/capacitadas;
        reciben/recibieron/entrega/entregó ~ certificados/certificado/diplomas/diploma; se gradúan; se graduaron;
        fortalece/fortalecen/fortaleció sus/las capacidades/competencias
    """.replace("a ~\n        inspectores", "a ~ inspectores")),
    _type("training", "noun", 0.9, """
        TRAINING; TRAINING de/sobre/para;
        taller/talleres/curso/cursos/jornada/jornadas/programa/sesión de capacitación/formación;
        formación de formadores; capacitación de/a/para ~ inspectores/jueces/funcionarios
    """),
    _type("training", "noun", 0.85, "fortalecimiento/desarrollo de capacidades; capacitadores; aulas móviles"),
    _type("training", "noun", 0.3, "formación; curso; cursos; aprendizaje; desarrollo de competencias; capacitación"),
    _not("""
        formación profesional; formación técnica y profesional; formación para el trabajo; formación técnica;
        capacitación laboral;
        centro/centros/instituto/institutos/sistema/política/oferta de formación/capacitación; servicio nacional de ~;
        educación y formación; en curso; en el curso de;
        taller/talleres de costura/confección/reparación/mecánica/carpintería;
        su/sus taller/talleres; talleres clandestinos; servicio nacional de aprendizaje/adiestramiento/capacitación
    """),
    # visit
    _type("visit", "verb", 0.95, """
        VISITOR ~~ VISITS; efectúa/efectuó/efectuaron/realiza/realizó/realizaron/realizará/inicia/inició ~ VISIT;
        END/OPEN/START ~ VISIT;
        VISIT ~~ END; VISITOR ~~ llega/llegó/llegaron a/al; recibe/recibió ~ VISIT
    """),
    _type("visit", "verb", 0.85, """
        visita/visitan/visitó/visitaron el/la/los? ^; viaja/viajan/viajó/viajaron a/al ^; <de visita en ^;
        en visita/misión a;
        durante su/una ~ visita; en el marco de ~ visita
    """),
    _type("visit", "noun", 0.95, """
        viaje/viajes/visita/visitas/gira/misión de estudio/estudios/intercambio;
        visita oficial/conjunta/técnica/de trabajo/de campo;
        misión conjunta/técnica/de evaluación/exploratoria/tripartita/de contacto; VISIT a/al ^; misión de alto nivel;
        misión de contactos directos; su visita a
    """),
    _type("visit", "verb", 0.7, """
        conocieron/conocer de cerca; fueron recibidos/recibida por; fue recibida/recibido en/por
    """),
    _type("visit", "noun", 0.6, "misión de la OIT; VISIT; delegación; pasantías"),
    _not("""
        misión de/es/del; tiene por/como misión; su/nuestra misión; visitas médicas; visitas de inspección;
        carta de misión;
        misión permanente; visitas domiciliarias
    """),
    # publication
    _type("publication", "verb", 1.0, """
        LAUNCH/PUBLISH ~~ REPORT; REPORT ~~ PUBLISHED; REPORT ~~ LAUNCHED; REPORT ~~ SAY; SAY ~ REPORT;
        según EL? ~ REPORT;
        nuevo/nueva/último/última/primer/primera REPORT ~~ SAY;
        según EL? nuevo/nueva/reciente/último/última ~ REPORT;
        <de acuerdo con/a EL? ~ REPORT; en un/una/su/el ~ REPORT ~~ PUBLISHED;
        dice/señala/advierte un/una/el/la? ~ REPORT
    """),
    _type("publication", "verb", 0.9, """
        =OIT estima/prevé/calcula/proyecta; según la =OIT; según =OIT;
        dice la =OIT;
        ya está disponible; pone/ponen a disposición
    """),
    _type("publication", "noun", 0.9, """
        nuevo/nueva/nuevos/nuevas ~ REPORT; último/última ~ REPORT; primer/primera ~ REPORT; REPORT de la =OIT;
        REPORT =OIT;
        REPORT mundial/conjunto/anual/inédito/titulado/titulada/elaborado/elaborada/denominado; =Panorama =Laboral
    """),
    _type("publication", "noun", 0.55, """
        informe; estudio; encuesta; publicación; estimaciones; =Tendencias; =Perspectivas; =Panorama
    """),
    _type("publication", "noun", 0.3, """
        informes; estudios; encuestas; guía; manual; datos; cifras; índice; estadísticas; investigación; libro; según
    """),
    _not("""
        estudio de caso; viaje de estudio/estudios; visita de estudio/estudios;
        estudios superiores/universitarios/primarios;
        comisión de investigación; recopilación de datos; informe a la; herramientas de trabajo;
        informe de la comisión;
        beca de estudios; comisión de encuesta; programa de estudios
    """),
    # agreement
    _type("agreement", "verb", 1.0, """
        SIGN ~~ AGREEMENT; AGREEMENT ~~ SIGNED; SIGN ~~ con; CONCLUDE ~~ AGREEMENT; AGREEMENT ~~ alcanzado/logrado;
        unen/une/unieron fuerzas/esfuerzos; se alía/alían/asocia/asocian con/para; se comprometen a;
        AGREEMENT ~~ SIGN;
        SIGN ~~ programa/convenio de; acuerdan crear/trabajar/impulsar/promover
    """),
    _type("agreement", "verb", 0.85, """
        SIGN; renueva/renuevan/renovó/renovaron/amplía/amplían/amplió/extiende ~ AGREEMENT/cooperación/colaboración;
        fortalece/fortalecen/refuerzan/refuerza/fortalecieron su/la/sus ~ cooperación/colaboración/alianza;
        CONTRIBUTE ~~ MONEY;
        MONEY ~~ aportados/donados/destinados; recibe/recibió/recibirán ~~ MONEY; acuerdan; acordaron; pactan;
        pactaron
    """),
    _type("agreement", "noun", 0.85, """
        memorando/memorándum de entendimiento; carta de intención/entendimiento; acuerdo marco;
        acuerdo tripartito/colectivo/bilateral;
        acuerdo/convenio de cooperación/colaboración/financiación/asociación; nueva alianza; nuevo acuerdo;
        un acuerdo;
        ceremonia/acto de firma; acuerdo para/sobre
    """),
    _type("agreement", "noun", 0.55, """
        acuerdo; pacto; alianza; memorando; declaración conjunta; convenio colectivo; contrato colectivo
    """),
    _not("""
        <de acuerdo; <de acuerdo con; acuerdo de =París; tratado de libre comercio; acuerdos comerciales;
        convenios colectivos;
        interlocutores sociales; acuerdos de paz; acuerdo de paz; en alianza con; signo de; alianzas público-privadas;
        firma consultora; firma de abogados; empresas firmantes
    """),
    # ratification
    _type("ratification", "verb", 1.0, """
        RATIFY; RATIFY ~~ CONVENTION; ADOPT ~~ ratificación;
        DEPOSIT ~~ instrumento/instrumentos/ratificación/ratificaciones;
        ratificación por ^; instrumento/instrumentos ~~ depositado/depositados/entregado/registrado;
        se convierte/convirtió/convertirá ~~ ratificar; se adhiere/adhirió al; acaba/acaban de ratificar;
        hace/hizo efectiva ~ ratificación
    """),
    _type("ratification", "noun", 0.85, """
        instrumento/instrumentos de ratificación/adhesión; ratificación/ratificaciones de/del; ratificación universal;
        ratificación/ratificaciones
    """),
    _not("""
        aún no ha/han? RATIFY; no ha/han RATIFY; sin RATIFY; no RATIFY; convenios ratificados; para ratificar;
        a ratificar; ratificar;
        promover ~ ratificación; llama/pide/exhorta/insta ~~ ratificar;
        ratifica/ratificó su ~ compromiso/apoyo/voluntad
    """),
    # legislation
    _type("legislation", "verb", 1.0, """
        ADOPT ~~ LAW; LAW ~~ ADOPTED; acaba/acaban de aprobar/adoptar ~~ LAW; ley/decreto/ordenanza/código ~~ SIGNED;
        ley/decreto/ordenanza/código/reglamento/norma ENACTS; deroga/derogó/derogada; se ADOPT ~~ LAW;
        revisa/revisan/revisó/modifica/modificó/reforma/reforman/reformó ~ LAW; LAW ~~ en vigor; LAW ~~ vigencia;
        prohíbe/prohíben/prohibió ~ trabajo/empleo
    """),
    _type("legislation", "verb", 0.6, "ADOPT; aprueba; aprobó"),
    _type("legislation", "verb", 0.9, """
        LAUNCH/PUBLISH ~ política/estrategia/plan; valida/validan/validó/validada ~ LAW; LAW ~~ validada/validado
    """),
    _type("legislation", "verb", 0.85, """
        entra/entran/entró/entraron/entrará/entrarán en vigor/vigencia;
        sube/subió/eleva/elevó/aumenta/aumentó el salario mínimo;
        salario mínimo ~~ sube/elevado/fijado
    """),
    _type("legislation", "noun", 0.75, """
        nueva/nuevo/nuevas ~ LAW; reforma del código; política nacional de empleo; proyecto de ley;
        código del trabajo; código de trabajo;
        reforma laboral; reglamento de la ley
    """),
    _type("legislation", "noun", 0.35, """
        ley; legislación; decreto; salario mínimo; plan de acción; política nacional; reforma; reformas;
        estrategia nacional
    """),
    _not("""
        conclusiones adoptadas; adopta ~ medidas/enfoque/prácticas; estado de derecho; fuera de la ley; por ley;
        normas internacionales;
        plan de negocios; política de privacidad
    """),
    # project
    _type("project", "verb", 1.0, """
        LAUNCH/START/END ~~ PROJECT; PROJECT ~~ LAUNCHED; PROJECT ~ STARTED; PROJECT ~~ END;
        arranca/arrancan/arrancó ~ PROJECT;
        ejecuta/ejecutan/ejecutará ~ PROJECT; pone/ponen/puso en marcha ~~ PROJECT
    """),
    _type("project", "noun", 0.75, """
        nuevo/nueva ~ PROJECT; segunda/tercera/nueva/primera fase; proyecto de cooperación técnica; programa de país;
        proyecto financiado; proyecto piloto
    """),
    _type("project", "noun", 0.55, """
        en el marco del/de un ~ PROJECT; gracias al/a un ~ PROJECT; se beneficia/benefician/beneficiaron ~ PROJECT
    """),
    _type("project", "noun", 0.4, "proyecto; iniciativa; programa para; programa de; proyecto para"),
    _not("""
        programa y presupuesto; programa de trabajo;
        jefe/coordinador/coordinadora/responsable/director de/del? proyecto/programa;
        proyecto de ley; proyectos de ley; proyecto de vida; programa de estudios;
        proyecto de convenio/recomendación/resolución/decreto;
        oficial de programa
    """),
    _type("project", "verb", 0.8, """
        LAUNCH/START/OPEN ~ alianza/coalición/plataforma/red/centro/oficina/ventanilla/escuela/fondo;
        centro/oficina ~~ inaugurado/inaugurada;
        abre/abren/abrió sus puertas; llevará/llevarán/llevan ~ aulas; empleos ~ creados; empleo temporal
    """),
    # campaign
    _type("campaign", "verb", 0.95, """
        LAUNCH/START ~~ CAMPAIGN; CAMPAIGN ~~ LAUNCHED; MARK ~~ DAY; DAY ~~ conmemorado/celebrado; MARK ~ aniversario;
        gana/ganan/ganó/ganaron/recibe/recibió/obtiene/obtuvo ~ AWARD; AWARD ~ otorgado/entregado/concedido;
        AWARD ~~ entrega
    """),
    _type("campaign", "noun", 0.9, """
        DAY contra/de/del/para; DAY; tarjeta/tarjetas roja/rojas;
        concurso de fotografía/fotos/dibujo/carteles/cortometrajes;
        con ocasión/motivo del ~ día; con motivo del ~ aniversario
    """),
    _type("campaign", "noun", 0.3, """
        en víspera/vísperas de/del ~ DAY; antes del ~ DAY; publicado/publicada/lanzado/lanzada ~~ DAY;
        con miras al ~ DAY; ante ~ DAY
    """),
    _type("campaign", "noun", 0.75, "CAMPAIGN; premio; premios; concurso; aniversario; marcha contra"),
    _not("""
        campaña agrícola; campaña electoral; campaña de cosecha; campaña cafetalera; puesta en marcha; en marcha;
        pone en marcha;
        marcha atrás; <la marcha; concurso público
    """),
    # appointment
    _type("appointment", "verb", 1.0, """
        APPOINT ~~ OFFICE; OFFICE ~~ APPOINTED; APPOINTED como/para/en; nombran/nombra/nombró a;
        elige/eligen/eligió/elegido/elegida ~~ OFFICE;
        asume/asumió/asumirá ~ cargo/funciones/dirección/presidencia; jura/juró el? cargo;
        sucede/sucederá/sucedió a; reelegido; reelegida;
        nuevo/nueva OFFICE nombrado/nombrada/elegido; asume/asumió como; toma/tomó posesión; designado/designada como
    """),
    _type("appointment", "noun", 0.85, """
        nombramiento/elección/reelección de/del ~ OFFICE; nuevo/nueva OFFICE; al frente de/del ~ oficina;
        candidatos ~ OFFICE
    """),
    _type("appointment", "noun", 0.6, "elegido; elegida; vacante; contrata; nombramiento"),
    _not("""
        representantes elegidos; democráticamente elegido/elegidos; autoridades electas; presidente electo;
        expertos designados
    """),
    # statement
    _type("statement", "verb", 0.9, """
        SPEAKER ~~ CALL; SPEAKER ~~ declaró/afirmó/dijo; llama/llaman/llamó/llamaron a/al;
        hace/hizo/hacen un llamado/llamamiento;
        se felicita por/de; se congratula; DEPLORE; expresa/expresan/expresó ~ DISMAY; rinde/rindió homenaje;
        pide/piden/pidió a/al/que/más/mayor;
        insta/instan/instó a/al; exhorta/exhortan/exhortó a/al; preocupado/preocupada por; profundamente preocupado;
        reacciona/reaccionó ante;
        en un/su ~ discurso/mensaje; al dirigirse a; sigue con ~ preocupación
    """),
    _type("statement", "verb", 0.75, """
        llama; insta; exhorta; advierte/advierten/advirtió; saluda/saludan/saludó; debe ~ dice; pide/piden;
        exige/exigen; rechaza/rechazan;
        subraya; urge; celebra la/el/que; aboga/abogan por
    """),
    _type("statement", "document", 1.0, """
        mensaje/alocución/discurso/palabras de/del/sobre; declaración conjunta/pública;
        declaración EL? ~ SPEAKER; declaración de la =OIT; =Declaración;
        mensaje ~ con ocasión/motivo;
        tribuna; columna de opinión
    """),
    _type("statement", "noun", 0.9, "=Tribuna; =Opinión; =Editorial; =Punto de vista; =Entrevista"),
    _type("statement", "noun", 0.8, "discurso inaugural/de apertura; emitió un comunicado; emitió una declaración"),
    _type("statement", "noun", 0.35, """
        mensaje; discurso; alocución; declaró; llamado; llamamiento; homenaje; condolencias; dijo
    """),
    _not("""
        convocatoria de/a propuestas; llamado a licitación; centros/centro de llamadas; así llamado; <el llamado;
        <la llamada; <los llamados;
        =Declaración de principios; =Declaración relativa/sobre; declaración de la =OIT relativa/sobre;
        declaración de =Filadelfia; demanda de; <la demanda; oferta y demanda;
        declaración de intenciones;
        declaración jurada; se llama; se llaman; llamado/llamada/llamados un/una
    """),
    # incident
    _type("incident", "verb", 1.0, """
        INCIDENT ~~ KILL; fábrica/mina/edificio/taller ~ INCIDENT; mata/mató/matan a;
        deja/dejó/dejan ~ muertos/heridos/fallecidos;
        cobra/cobró/costó ~ vida/vidas; perdieron/pierden/perdió la vida; explotó/explotaron;
        se derrumbó/desplomó/incendió; resultaron/resultó heridos/heridas/herido/muertos;
        murieron/mueren/fallecieron ~~ trabajadores/trabajadoras/obreros/mineros/personas; en huelga;
        se declaran en huelga; huelga ~~ END; END ~ huelga/paro;
        sepultados; INCIDENT ~~ paraliza/paralizó/bloquea; huelga/paro ~~ días
    """),
    _type("incident", "noun", 0.7, """
        huelga general/nacional/portuaria/indefinida; INCIDENT; INCIDENT de/en la/el ~ mina/fábrica;
        conflicto laboral; conflicto colectivo
    """),
    _type("incident", "noun", 0.25, "DISASTER; DISASTER ~~ KILL; =Rana =Plaza"),
    _not("""
        accidentes de trabajo; accidente de trabajo; accidentes del trabajo; accidentes laborales;
        derecho de huelga; derecho a ~ huelga;
        seguro de accidentes; prevención de accidentes; accidentes profesionales; en paro; paro juvenil;
        tasa de paro; <el paro;
        seguridad contra incendios; accidentes fatales/mortales
    """),
]  # fmt: skip
