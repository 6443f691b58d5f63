"""Spanish: what a sentence says around a name that shows it to be a body's, where no word of the name says so."""

# Nouns that call what they name a body, one to a kind; they stand before it ("la empresa X"), behind a comma after it
# ("X, una cooperativa de …"), or as a plural before a list ("marcas como X e Y").
CALLS: dict[str, str] = {
    noun: kind
    for kind, nouns in {
        "company": "empresa sociedad compañía firma marca fabricante constructora grupo multinacional transnacional "
        "proveedor proveedora comprador gigante operador operadora filial subsidiaria banco fábrica planta emergente "
        "cervecería panadería azucarera cementera refinería maderera imprenta conservera lechera exportadora "
        "exportador importadora importador cadena distribuidora aseguradora chocolatera contratista subcontratista "
        "supermercado naviera diario periódico semanario revista radio radioemisora televisora canal editorial "
        "siderúrgica automotriz minera maquila maquiladora textilera confeccionista consultora plataforma agencia "
        "plantación finca ingenio aerolínea petrolera tabacalera bananera frigorífico curtiembre bodega viña "
        "concesionaria generadora telefónica hotelera agroexportadora agroindustria comercializadora franquicia",
        "union": "sindicato federación confederación central intersindical unión gremio gremial",
        "ngo": "ong asociación fundación organización red coalición alianza movimiento campaña colectivo cooperativa "
        "consorcio iniciativa mutual partido iglesia agrupación liga club coordinadora",
        "government": "autoridad ministerio organismo parlamento regulador tribunal dirección secretaría comisión "
        "fondo "
        "donante entidad",
        "education": "universidad escuela instituto colegio liceo academia hospital clínica museo biblioteca teatro",
    }.items()
    for noun in nouns.split()
}
_IRREGULAR = {
    "redes": "red", "unidades": "entidad", "socios": "ong", "miembros": "sindicato", "donantes": "fondo",
    "proveedores": "proveedor", "medios": "diario", "firmantes": "empresa", "hospitales": "hospital",
    "organizadores": "ong", "clientes": "empresa", "multinacionales": "multinacional", "ong": "ong",
    "filiales": "filial",
    "universidades": "universidad", "asociaciones": "asociación", "organizaciones": "organización",
    "fundaciones": "fundación", "federaciones": "federación", "confederaciones": "confederación",
    "centrales": "central", "uniones": "unión", "entidades": "entidad", "autoridades": "autoridad",
    "editoriales": "editorial", "canales": "canal", "gremiales": "gremial", "coaliciones": "coalición",
    "operadores": "operador", "exportadores": "exportador", "importadores": "importador", "sociedades": "sociedad",
    "transnacionales": "transnacional", "automotrices": "automotriz", "compradores": "comprador", "ONG": "ong",
}  # fmt: skip
CALLS_PLURAL: dict[str, str] = {
    **{noun + "s": kind for noun, kind in CALLS.items() if noun[-1] in "aeiouáéíó"},
    **{plural: CALLS.get(noun, "ngo") for plural, noun in _IRREGULAR.items()},
}
# Before a name without a comma these call a thing that is no body, a place, or a person.
NOT_BEFORE = frozenset(
    "club agencia comisión dirección fondo unión iniciativa finca plantación parlamento exportador importador "
    "contratista subcontratista donante socios miembros clientes teatro constructora iglesia museo biblioteca fábrica "
    "banco ministerio secretaría comprador proveedor planta canal autoridad entidad tribunal partido "
    "universidad".split()
)
TOOLS = frozenset("campaña iniciativa movimiento red colectivo alianza coalición plataforma".split())
CALLED = frozenset("llamado llamada llamados llamadas denominado denominada".split())
LISTING = (
    ("tales", "como"), ("como",), ("incluidas",), ("incluidos",), ("entre", "ellos"), ("entre", "ellas"),
    ("entre", "otros"), (":",),
)  # fmt: skip

# X in "… de X", "… con X" and so on, by the noun before the preposition.
_PARTS = (
    "choferes conductores repartidores empleados empleadas asalariados obreros obreras trabajadores trabajadoras "
    "personal directivos ejecutivos dirigentes dirección presidente presidenta vicepresidente vicepresidenta director "
    "directora gerente gerenta portavoz vocero vocera fundador fundadora cofundador dueño dueños propietario "
    "responsable responsables representante representantes filial filiales afiliado afiliados afiliadas proveedor "
    "proveedores subcontratistas clientes voluntarios voluntarias miembro miembros militantes accionistas fábricas "
    "plantas sede sucursal acciones delegado delegada delegados redactor redactora periodista periodistas tesorero "
    "tesorera abogados abogado abogada investigadores investigadoras investigador investigadora experto experta "
    "expertos expertas economista economistas ingenieros administrador administradora bodegas almacenes tiendas "
    "tienda talleres oficinas apoyo respaldo financiamiento financiación ayuda coordinadora coordinador secretario "
    "secretaria encuesta estudio informe colaboración auspicio participación asistencia aporte cooperación donación "
    "donativo socios patrocinio"
)
BEFORE: dict[str, frozenset[str]] = {
    preposition: frozenset(nouns.split())
    for prepositions, nouns in {
        ("de",): _PARTS,
        ("del",): "empleados empleadas obreros obreras dirigentes portavoz filial filiales afiliados afiliadas "
        "militantes accionistas proveedores periodista periodistas personal",
        ("en",): "trabaja trabajan trabajaba trabajó empleado empleada empleados empleadas obrero obrera huelga "
        "contratado contratada prácticas pasante pasantes aprendiz aprendices empleo empleos despidos sindicato "
        "ingeniero ingeniera contadora formación acciones participación",
        ("por",): "financiado financiada financiados financiadas apoyado apoyada apoyados apoyadas respaldado "
        "respaldada organizado organizada organizados organizadas operado operada operados operadas gestionado "
        "gestionada administrado administrada producido producida producidos producidas publicado publicada "
        "publicados publicadas llevado llevada realizado realizada realizados realizadas proporcionado adquirido "
        "adquirida empleado empleados empleadas despedido despedidos despedidas contratado contratados contratadas "
        "reclutado reclutados lanzado lanzada creado creada otorgado otorgada donado donada donados entregado "
        "entregados impartido impartida facilitado facilitada fabricado fabricados construido construida coordinado "
        "coordinada representado representada firmado firmada distribuido distribuidos confeccionados comprados "
        "vendidos aportado aportados ejecutado ejecutada implementado implementada convocado convocada auspiciado "
        "auspiciada patrocinado patrocinada editado editada",
        ("con",): "asociación acuerdo colaboración cooperación convenio contrato protocolo entendimiento alianza "
        "trabaja trabajan conjuntamente conjunto coordinación firmado firmó suscrito suscribió fusión junto "
        "memorando negociaciones",
        ("a",): "pertenece pertenecen perteneciente afiliado afiliada afiliados afiliadas vende venden vendido "
        "vendidos entrega entregan suministra proveedor proveedora gracias",
        ("para",): "trabaja trabajan trabajaba trabajaban trabajado produce producen conduce conducen cose cosen "
        "fabrica fabrican consultor consultora maquila",
        ("entre",): "acuerdo acuerdos asociación contrato protocolo convenio negociaciones entendimiento cooperación "
        "conflicto fusión alianza memorando diálogo colaboración",
    }.items()
    for preposition in prepositions
}
# After these a person is as likely: only what cannot be a person's name counts.
PERSONS_TOO = frozenset(
    "impartido impartida facilitado facilitada representado representada coordinado coordinada llevado llevada "
    "firmado firmada realizado realizada creado creada lanzado lanzada dirigido gracias publicado publicada ayuda "
    "apoyo respaldo encuesta estudio informe acuerdo colaboración fundado abogado abogada secretario secretaria "
    "periodista dirección entendimiento alianza diálogo negociaciones participación junto convocado entregado "
    "asistencia aporte donación donativo firmó donado donada otorgado otorgada editado editada".split()
)
JOIN = frozenset("integra integró integrar unirse sumarse demandar demandó".split())

# What stands behind a name that only bodies have or do (English possessives: none in Spanish).
OWNED = frozenset[str]()
FOLLOWED_BY = frozenset[str]()
DOES = frozenset(
    "emplea emplean empleaba produce producen fabrica fabrican opera operan vende venden exporta exportan contrata "
    "contratan subcontrata despidió despide compra compran posee poseen".split()
)
DOES_ONCE = frozenset(
    "anunció anuncia firmó firma suscribió publicó publica apoya apoyan apoyó financia financian financió capacita "
    "capacitó suministra suministran imprime transmite difunde agrupa agrupan patrocina patrocinó reivindica afilia "
    "donó aportó certifica".split()
)
# … and these persons do as well.
PERSONS_DO = frozenset(
    "prevé piensa dirige organiza organizan organizó lanza lanzó abrió cerró aceptó acepta rechaza rechazó desmiente "
    "condena condenó denuncia denunció reclama pide pidió propone prometió promete contribuye contribuyó invierte "
    "invirtió cuenta ofrece ofreció entregó participa participó".split()
)
NO_PERSONS = frozenset("del para".split())
DONE = frozenset(
    "anunciado firmado prometido lanzado publicado aceptado rechazado cerrado abierto contratado despedido invertido "
    "capacitado suministrado prestado comprometido saludado condenado llamado organizado adoptado entregado suprimido "
    "empleado financiado apoyado afiliado pedido denunciado reclamado negociado registrado distribuido construido "
    "respondido aprobado suscrito donado aportado ofrecido".split()
)

# What opens an apposition: "X, una …", "X, uno de los …", "X, primer exportador …".
OPENS_APPOSITION = frozenset("un una el la uno primer primera principal líder mayor".split())
WHOSE = frozenset(("que", "cuya", "cuyo"))
# A noun in front of one of these is only its attribute, or they are persons.
PERSON_NOUNS = frozenset(
    "dirigente trabajador trabajadora obrero obrera propietario propietaria dueño dueña gerente funcionario "
    "funcionaria empleado empleada miembro militante director directora presidente presidenta portavoz vocero vocera "
    "representante secretario secretaria jefe jefa responsable inspector inspectora maestro maestra docente chofer "
    "conductor abogado abogada ministro ministra experto experta especialista asesor asesora coordinador coordinadora "
    "fundador fundadora delegado delegada economista investigador investigadora profesor profesora estudiante "
    "ingeniero ingeniera viuda madre padre agricultor agricultora pescador tejedora enfermera enfermero periodista "
    "consultor consultora capacitador capacitadora embajador embajadora comisario gobernador gobernadora alcalde "
    "alcaldesa diputado diputada juez jueza médico médica empresario empresaria comerciante vendedor vendedora "
    "costurera mecánico minero aprendiz mujer hombre joven niña niño años vicepresidente vicepresidenta sindicalista "
    "artesano artesana campesino campesina autor autora quien".split()
)
WORLDWIDE = frozenset(("International", "Worldwide"))
# Small words that an apposition does not read over.
ENDS_APPOSITION = frozenset(
    "de del para que quien cuyo cuya con a al donde por en y sobre cerca es era ubicada ubicado fuerte fue".split()
)
# What such an apposition explains is a place, a time, a thing.
PLACE_NOUNS = frozenset(
    "ciudad comuna pueblo barrio distrito provincia región capital departamento isla puerto país estado suburbio "
    "mercado calle localidad municipio cantón condado valle río zona sitio campamento mes día fiesta festival lengua "
    "idioma barco buque programa proyecto herramienta canción película libro juego ley tratado convenio producto "
    "campus temporada archipiélago mina ciclón huracán informe caserío vereda aldea corregimiento cabecera".split()
)

# Houses of a constitution that the article need not call by their country.
ALONE = frozenset("Parlamento Senado Congreso Bundestag Knesset Duma".split())
# Before another name of what was just named: "X, antes Y", "X (ex Y)".
FORMERLY = frozenset("antes ex antiguamente anteriormente ahora".split())

ARTICLES = frozenset("el la los las un una al".split())
ONE_OF = frozenset("uno una".split())
HAS = frozenset("ha han había habían habrá".split())
# Offices behind a firm's name.
HOLDERS = frozenset[str]()
# What joins the members of a list, with commas and articles left out.
JOINS: dict[tuple[str, ...], str] = {
    (",",): ",", (";",): ",", ("y",): "and", ("e",): "and", ("o",): "and", (",", "y"): "and", (",", "e"): "and",
    (",", "o"): "and", ("&",): "and", (";", "y"): "and", ("así", "como"): "and", (",", "así", "como"): "and",
    ("/",): "and", ("y", "de"): "and", (",", "de"): ",", ("y", "del"): "and", (",", "del"): ",", ("y", "a"): "and",
    (",", "a"): ",", ("y", "por"): "and", ("y", "con"): "and", ("y", "al"): "and",
}  # fmt: skip
JOIN_BEGINS = frozenset({join[0] for join in JOINS} | set('"“”‘«»'))
# Kinds whose acronyms stand before further words of a name: "CCOO Industria".
DOUBLE_NAMED = frozenset(("company", "union", "bank", "ngo", "media"))
# What begins the name of a building or a street.
VENUES = frozenset(
    "Palacio Plaza Calle Avenida Paseo Bulevar Castillo Puente Estación Hotel Estadio Salón Parque Lago Monte Torre "
    "Río Villa Cerro Quinta Palais Rue".split()
)
# "ABC, nombre con el que …" is not said in one word: no acronym is explained so.
AS, IS_KNOWN = "\0", ("\0", "\0")
# Right before an acronym these show that it acts.
BEFORE_ACTORS = frozenset("por según entre".split())
# What may stand between a name and the brackets or the country that belong to it.
AFTER_NAMES = frozenset("( de del en".split())
# Prepositions that only bodies stand behind.
BEFORE_ALONE = frozenset[str]()
# First words of names that end in a country, where neither is a body by itself.
BRANCHES = frozenset(
    "Estadísticas Telecom Aerolíneas Radio Televisión Correos Invest Business Marca Pro Statistics".split()
)
