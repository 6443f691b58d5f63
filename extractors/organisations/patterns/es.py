"""Spanish: the nouns that head names, and the words that say a phrase is no name.

A Spanish name begins with its head, mostly in capitals with small joining words ("Ministerio de Trabajo y Promoción
del Empleo"). ``HEADS`` maps the head to the kind of body; ``es_grammar`` has the small words and a name's tail.
"""

import re

from extractors.organisations.patterns.foreign_heads import ALSO_ENGLISH, ENGLISH_HEADS, FOREIGN_HEADS

_SPANISH: dict[str, str] = {
    head: kind
    for kind, heads in {
        "ministry": "Ministerio Viceministerio Secretaría Subsecretaría Secretariado",
        "government": "Gobierno Departamento Dirección Subdirección Agencia Autoridad Administración Inspección "
        "Inspectoría Intendencia Superintendencia Gobernación Municipalidad Municipio Alcaldía Ayuntamiento "
        "Prefectura Provincia Policía Gendarmería Parlamento Congreso Senado Asamblea Cámara Oficina Servicio "
        "Servicios Aduanas Presidencia Vicepresidencia Defensoría Procuraduría Fiscalía Contraloría Contaduría "
        "Tesorería Cancillería Ejecutivo Generalitat Xunta Junta Diputación Comisaría Comisionado Delegación "
        "Subdelegación Cooperación Registro Archivo Gabinete Protección Corporación Instancia Ente Entidad "
        "Mancomunidad Comunidad Cabildo Regiduría Jefatura Guardia Ejército Armada Bomberos Migración Poder "
        "Legislatura Órgano Observatorio",
        "organ": "Consejo Comité Subcomité Comisión Subcomisión División Unidad Sección Equipo Embajada Misión "
        "Consulado Panel Mesa Representación Coordinación Coordinadora Secretariado Directorio Relatoría Plenario "
        "Patronato",
        "union": "Unión Federación Confederación Sindicato Central Intersindical Frente Bloque Solidaridad "
        "Trabajadores Trabajadoras",
        "employers": "Patronal Gremial Gremio Consorcio",
        "association": "Asociación Fundación Red Movimiento Instituto Centro Organización Cooperativa Cooperativas "
        "Foro Liga Alianza Coalición Hospital Hospitales Clínica Sanatorio Museo Biblioteca Iglesia Diócesis "
        "Arquidiócesis Arzobispado Obispado Conferencia Cruz Media-Luna Orden Partido Club Casa Mutual Mutualidad "
        "Colectivo Plataforma Grupo Iniciativa Pacto Pastoral Cáritas Caritas Hogar Colegio Sociedad Círculo "
        "Convergencia Vicaría Parroquia Laboratorio Ayuda Acción Amigos Médicos Ingenieros Reporteros Mujeres "
        "Comedor Comedores Ateneo Agrupación Concertación Congregación Compañeros",
        "bank": "Banco Fondo Caja Bolsa Crédito Montepío Fideicomiso",
        "education": "Universidad Escuela Liceo Facultad Academia Politécnico Politécnica Cátedra Campus Pontificia "
        "Seminario",
        "court": "Corte Tribunal Juzgado Audiencia Sala",
        "company": "Compañía Empresa Empresas Corporación Ingenio Ingenios Imprenta Cervecería Electricidad Refinería "
        "Cementera Cementos Minera Mina Minas Astillero Astilleros Frigorífico Frigoríficos Aceros Siderúrgica "
        "Laboratorios Editorial Diario Periódico Semanario Revista Radio Televisión Telefónica Correo Correos Puerto "
        "Puertos Aeropuerto Aeropuertos Ferrocarriles Autopistas Transportes Seguros Industrias Textiles Tejidos "
        "Confecciones Maquila Maquiladora Constructora Azucarera Azucareros Cafetalera Bananera Petróleos Petrolera "
        "Aerolíneas Líneas Agroindustria Agroindustrial Agrícola Exportadora Importadora Comercial Distribuidora "
        "Embotelladora Curtiembre Calzados Hilandería Almacenes Supermercados Tiendas Hoteles Grupo Viñedos "
        "Hidroeléctrica Central-Hidroeléctrica SA S.A Sac SAC S.A.C SRL S.R.L SL S.L Ltda Ltd Limited Inc Corp "
        "Corporation Company Holding GmbH AG PLC plc LLC Co",
    }.items()
    for head in heads.split()
}  # fmt: skip
# Names that end in their head are foreign: "Clean Clothes Foundation", "Tulane University".
LAST_HEADS: dict[str, str] = ENGLISH_HEADS | dict.fromkeys("SAC SRL SL Ltda".split(), "company")
# Foreign names that begin with their head keep it: "Central Única dos Trabalhadores", "Université Laval".
_STRANGE = frozenset(FOREIGN_HEADS) - ALSO_ENGLISH - _SPANISH.keys()
FIRST_HEADS = frozenset(_SPANISH)
HEADS: dict[str, str] = {**{head: FOREIGN_HEADS[head] for head in _STRANGE}, **LAST_HEADS, **_SPANISH}
ALWAYS_FOREIGN = _STRANGE
# Heads in small letters, where a proper name or "de" and a capital follows: "hospital San Juan de Dios".
SMALL_HEADS = frozenset(
    "ministerio ministerios viceministerio secretaría universidad universidades hospital clínica embajada embajadas "
    "consulado colegio instituto alcaldía municipalidad ayuntamiento tribunal academia facultad "
    "gobernación ingenio sindicato".split()
)
PLURALS = {
    "Ministerios": "Ministerio",
    "Viceministerios": "Viceministerio",
    "Secretarías": "Secretaría",
    "Embajadas": "Embajada",
    "Universidades": "Universidad",
    "Agencias": "Agencia",
    "Cámaras": "Cámara",
    "Direcciones": "Dirección",
    "Departamentos": "Departamento",
    "Oficinas": "Oficina",
    "Cajas": "Caja",
    "Confederaciones": "Confederación",
    "Federaciones": "Federación",
    "Municipalidades": "Municipalidad",
    "Institutos": "Instituto",
    "Superintendencias": "Superintendencia",
}

# The Government of a country is the country; that of a region is a body.
QUALIFIED = {
    "Gobierno": frozenset("Regional regional Provincial provincial Autónomo autónomo Municipal Vasco Local".split()),
    "Provincia": frozenset("Autónoma".split()),
    "Protección": frozenset("Civil civil".split()),
    "Comunidad": frozenset("Económica Europea Andina Autónoma económica europea andina autónoma Caribe".split()),
    "Conferencia": frozenset("Episcopal episcopal Interamericana".split()),
    "Poder": frozenset("Judicial Legislativo Ejecutivo Popular judicial".split()),
    "Migración": frozenset("Colombia".split()),
    "Cruz": frozenset("Roja".split()),
    "Órgano": frozenset("Judicial Legislativo Ejecutivo Electoral".split()),
    "Guardia": frozenset("Civil Nacional Costera".split()),
    "Casa": frozenset("Alianza Central".split()),
    "Trabajadores": frozenset("Unidos".split()),
}
STRONG = frozenset(
    "Ministerio Viceministerio Secretaría Subsecretaría Parlamento Senado Inspección Inspectoría Corte Presidencia "
    "Gendarmería Embajada Alcaldía Ayuntamiento Universidad Consulado Superintendencia Defensoría Procuraduría "
    "Fiscalía Contraloría Cancillería Municipalidad Gobernación Hospital Policía Tribunal Congreso "
    "Cooperación Prefectura Intendencia".split()
)
# Heads that need a proper word beside them.
HEAD_LAST_ONLY = frozenset(
    "Inc Ltd Limited Corp SA S.A Sac SAC S.A.C SRL S.R.L SL S.L Ltda Holding GmbH AG PLC plc LLC Co Grupo Club Foro "
    "Casa Industrias Frente Acción Ayuda Amigos Médicos Ingenieros Reporteros Mujeres Correo Puerto Puertos Minas "
    "Solidaridad Líneas Comercial Agrícola Textiles Seguros Transportes Hoteles Iniciativa Pacto Bloque Mina Cruz "
    "Almacenes Tiendas Supermercados Petróleos Electricidad Cementos Aceros Trabajadores Trabajadoras Revista "
    "Sociedad Entidad Ente Ejército".split()
)
# Of these there are many in one house: general words behind them make no name.
MINOR_HEADS = frozenset(
    "Comité Subcomité Equipo Grupo Unidad Sección Oficina División Delegación Misión Servicio Servicios Panel Mesa "
    "Secretariado Dirección Departamento Comisión Representación Coordinación Subcomisión Gabinete Sala Plenario "
    "Directorio Entidad Instancia".split()
)
MEETINGS = frozenset("Foro Misión Panel Mesa Seminario".split())
# Heads that go on over "en Lima", "para el Cono Sur".
TAKES_PLACE = frozenset("Oficina Oficinas Embajada Consulado Misión Equipo Delegación Representación".split())

# What is headed by one of these is no body, however long its name.
NOT_BODIES = frozenset(
    "Programa Programas Proyecto Proyectos Convenio Convenios Convención Protocolo Declaración Ley Leyes Código Plan "
    "Planes Estrategia Política Políticas Informe Informes Día Días Jornada Jornadas Semana Año Década Objetivo "
    "Objetivos Acuerdo Acuerdos Memorando Memorándum Carta Recomendación Recomendaciones Conferencia Conferencias "
    "Cumbre Reunión Reuniones Sesión Seminario Taller Talleres Coloquio Simposio Consulta Consultas Curso Cursos "
    "Estudio Estudios Encuesta Examen Tendencias Índice Sistema Régimen Campaña Premio Guía Manual Principios Norma "
    "Normas Resolución Tratado Directiva Reglamento Decreto Constitución Marco Agenda Juegos Copa Villa Portal Sitio "
    "Mecanismo Diálogo Proceso Enfoque Modelo Zona Zonas Parque Calle Avenida Bulevar Plaza Puente Estación Estadio "
    "Palacio Hotel Salón Torre Isla Islas Mar Océano Río Lago Monte Golfo Bahía Cabo Distrito Estado Estados "
    "República Reino Principado Emiratos Guerra Crisis Fiesta Festival Feria Exposición Mercado Sello Certificado "
    "Diploma Maestría Módulo Artículo Capítulo Parte Anexo Libro Nota Noticias Actualidad Comunicado Discurso "
    "Mensaje Llamado Llamamiento Hoja Perspectivas Panorama Balance Documento Estatuto Estatutos Acta Título Primera "
    "Segunda Tercera Cuerno Costa África América Asia Compromiso Hecho Hechos Cono Países Región Nueva "
    "Nuevo Ronda Encuentro Dia Bono Sendero".split()
)
# States and places that are built like bodies.
NOT_NAMES = frozenset(
    (
        "Unión Soviética", "Unión soviética", "Comunidad internacional", "Comunidad Internacional", "Unión libre",
        "Federación de Rusia", "Federación Rusa", "Confederación Suiza", "Unión de las Comoras", "Puerto Rico",
        "Puerto España", "Puerto Príncipe", "Puerto Montt", "Puerto Madero", "Puerto Cortés", "Puerto Limón",
        "Centro América", "Central América", "Administración pública", "Administración Pública", "Casa Blanca",
        "Casa Rosada", "Gobierno nacional", "Gobierno central", "Puerto Plata", "Puerto Vallarta", "Puerto Maldonado",
        "Corte y confección", "Minas Gerais", "Puerto Cabello", "Puerto Ordaz", "Puerto Argentino", "Mesa redonda",
        "Provincia de Buenos Aires",
    )
)  # fmt: skip
# Words that do not tell one body of its head from another.
_GENERIC = (
    "nacional nacionales general generales mundial mundiales internacional internacionales regional regionales "
    "subregional local locales público pública públicos públicas privado privada privados privadas central centrales "
    "ejecutivo ejecutiva director directora consultivo consultiva técnico técnica técnicos técnicas tripartito "
    "tripartita bipartito bipartita paritario paritaria permanente mixto mixta conjunto conjunta especial especiales "
    "gran grande nuevo nueva principal social sociales sindical sindicales patronal patronales obrero obrera "
    "comercial comerciales profesional profesionales independiente libre autónomo autónoma organizador organizadora "
    "científico científica político política económico económica financiero financiera preparatorio preparatoria "
    "extraordinario ordinario plenario administrativo administrativa provincial departamental municipal comunal "
    "federal competente competentes superior agrícola multinacional seguimiento trabajo redacción dirección expertos "
    "gestión coordinación consejo alto alta pequeño pequeña estatal gubernamental no empresarial empresariales".split()
)
GENERIC = frozenset((*_GENERIC, *(word.capitalize() for word in _GENERIC)))
# … and phrases of such words that are names all the same: of these a country or a house has just one.
GENERIC_NAMES = frozenset(
    {
        "Asamblea Nacional", "Asamblea General", "Asamblea Legislativa", "Asamblea Federal", "Asamblea nacional",
        "Consejo Nacional", "Consejo Constitucional", "Consejo Económico y Social", "Consejo de Ministros",
        "Consejo de Administración", "Consejo de administración", "Consejo de Seguridad", "Consejo de Estado",
        "Corte Suprema", "Corte Suprema de Justicia", "Corte Constitucional", "Corte Internacional de Justicia",
        "Tribunal Supremo", "Tribunal Constitucional", "Tribunal de Cuentas", "Tribunal Administrativo",
        "Poder Judicial", "Poder Legislativo", "Policía Nacional", "Policía Federal", "Guardia Civil",
        "Guardia Nacional", "Banco Central", "Banco Mundial", "Inspección del Trabajo", "Inspección de Trabajo",
        "Dirección del Trabajo", "Dirección General del Trabajo", "Dirección General de Trabajo",
        "Dirección Nacional del Trabajo", "Inspección General del Trabajo", "Inspección General de Trabajo",
        "Cámara de Diputados", "Cámara de Senadores", "Cámara de Representantes", "Cámara de Comercio",
        "Congreso Nacional", "Congreso de la República", "Congreso de los Diputados", "Senado de la República",
        "Presidencia de la República", "Procuraduría General de la República", "Fiscalía General de la Nación",
        "Fiscalía General", "Contraloría General de la República", "Defensoría del Pueblo", "Ministerio Público",
        "Parlamento Europeo", "Comisión Europea", "Consejo Superior del Trabajo", "Consejo Nacional del Trabajo",
        "Consejo Nacional de Trabajo", "Consejo de Salarios", "Comisión Nacional de Salarios Mínimos",
        "Oficina Regional", "Conferencia Episcopal", "Protección Civil", "Cruz Roja", "Justicia del Trabajo",
        "Tribunal Superior del Trabajo", "Registro Civil", "Dirección General de Migración", "Ejército Nacional",
    }
)  # fmt: skip

# Capitalised words that are no part of a name: offices, courtesy, articles of a sentence's beginning.
NO_TITLES = frozenset(
    "El La Los Las Un Una Unos Unas Del Al Este Esta Estos Estas Ese Esa Esos Esas Nuestro Nuestra Su Sus Mi Mis "
    "Miembro Miembros Gobiernos Artículo Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Setiembre "
    "Octubre Noviembre Diciembre Lunes Martes Miércoles Jueves Viernes Sábado Domingo Ex Exministro Exministra "
    "Según Entre Desde Durante Tras Para Por Con Sin Sobre En De Y O".split()
)
NOT_FIRST = NO_TITLES | frozenset(
    "Sr Sr. Sra Sra. Sres Sres. Sras Dr Dr. Dra Dra. Prof Profesor Profesora Lic Lic. Licenciado Licenciada Ing Ing. "
    "Ingeniero Ingeniera Don Doña Monseñor Mons Señor Señora Excelencia Honorable Ministro Ministra Ministros "
    "Viceministro Viceministra Presidente Presidenta Presidentes Vicepresidente Vicepresidenta Director Directora "
    "Directores Director-General Subdirector Subdirectora Secretario Secretaria Secretarios Subsecretario "
    "Subsecretaria Jefe Jefa Embajador Embajadora Comisario Comisaria Comisionada Representante Representantes "
    "Consejero Consejera Coordinador Especialista Economista Delegado Delegada Gobernador Gobernadora Alcalde "
    "Alcaldesa Intendente Senador Senadora Diputado Diputada Juez Jueza Magistrado Magistrada Rey Reina Príncipe "
    "Princesa Papa Arzobispo Obispo Cardenal Rector Rectora Decano Decana Primer Primera Portavoz Vocero Vocera "
    "Relator Relatora Canciller Superintendente Superintendenta Experto Experta Inspector Inspectora Administrador "
    "Administradora Fundador Fundadora Procurador Procuradora Defensor Defensora Fiscal Contralor Contralora Padre "
    "Hermana Hermano Fray Estado Estados".split()
)
NOT_FIRST_INSIDE = frozenset(
    "Primer Ministro Ministros Presidente Miembros Estado Estados San Santa Santo Defensor Hermana Hermano Hermanos "
    "Padre Juez".split()
)
DOCUMENTS = frozenset(
    "Convenio Convenios Recomendación Protocolo Declaración Ley Informe Programa Proyecto Acuerdo Código Decreto "
    "Pacto Carta".split()
)
# Acronyms and capitals that are no bodies.
NOT_ACRONYMS = frozenset(
    "TV PC IT VIH SIDA VIH/SIDA VIH/Sida COVID COVID-19 SARS PIB PNB INB SST PYME PYMES Pyme Pymes MIPYME MIPYMES "
    "MYPE MYPES TIC NTIC IA RSE APP IED ZPE ZFI ODM ODS PTDP PNUD-ODS PBI IPC IVA ISR AFP CTS RUC RUT DNI CURP SMI "
    "SMLV RRHH FAQ EUR USD CHF MXN ARS CLP COP PEN BRL UYU BOB US USA EU EE EE.UU EEUU UK RU RD RPC UE-27 UCI ID "
    "PhD MBA GMT UTC PDF HTML WWW URL DVD CD LGBT LGBTI LGBTIQ LGBTQ EPP VBG CO2 SIG GPS SMS ISBN ISSN ENM ENMS ONG "
    "ONGs ONGD OSC IMESUN VIP CV FP FTP EFTP TLC TLCAN T-MEC TPP DAES PEA PET NINI NINIS II III IV VI VII VIII IX XI "
    "XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII C190 C138 C182 C189 C169 C87 C98 C155 C187 C188 R204 R205 R206 "
    "P029 MLC CTM-MLC C.V MERS Ébola H1N1 STEM ADN OGM I+D AM FM PM BIS CEO S.A S.L DF D.F CDMX ODS8 COP21 COP25 "
    "COP26 COP27 COP28 DCNT SGSST MERCOSUR-UE SNS UF UTM NB AEROP NIT".split()
)
COMPANY_TAILS = frozenset(
    "Mining Foods Apparel Steel Electronics Energy Motors Cement Telecom Garment Garments Fashion Clothing Knitwear "
    "Breweries Shipping Lines Logistics Petroleum Pharmaceuticals Systems Technologies Software Resorts Supermarkets "
    "Beverages Tobacco Chemicals Footwear Sportswear Electric Insurance Farms Seafood Recruitment Manpower "
    "Consultants Enterprises Exports Studios Minerals Manufacturing Textil Textiles Minera Energía Cemento Gold "
    "Copper Fruit Fruits".split()
)
# Bodies whose units, organs and offices are bodies of their own and still speak of their owner.
OWNERS = frozenset({"International Labour Organization"})
# Before a list of acronyms these say that they are bodies.
BODY_WORD = re.compile(
    r"(?i:sindicatos?|sindicales|centrales?|organizaci(?:ón|ones)|confederaci(?:ón|ones)|federaci(?:ón|ones)|"
    r"organismos?|agencias?|bancos?|socios|asociaci(?:ón|ones)|ong|ministerios?|instituci(?:ón|ones)|institutos?|"
    r"empresas?|empleadores|trabajadores|patronal(?:es)?|donantes|cooperantes|gremios?|gremiales|cámaras?|uniones|"
    r"miembros|cajas?|entidades?)"
)
# What bodies do, right behind their name.
ACTS = frozenset(
    "ha han es son era eran será serán fue fueron había habían habrá está están dijo dice dicen declaró declara "
    "declararon indicó indica indican anunció anuncia anuncian anunciaron llama llamó llaman pide piden pidió "
    "pidieron firma firman firmó firmaron organiza organizan organizó organizaron lanza lanzan lanzó lanzaron adopta "
    "adoptó adoptaron acoge acogió apoya apoyan apoyó apoyaron brinda brindó brindan estima estiman estimó calcula "
    "calculó advierte advirtió saluda saludó prevé prevén representa representan dirige trabaja trabajan se presenta "
    "presentó presentan presentaron ofrece ofrecen ofreció ayuda ayudó publica publicó publicaron financia financian "
    "financió forma forman capacita capacitó capacitan toma tomó continúa continuará quiere puede pueden podrá debe "
    "deben deberá cuenta cuentan tiene tienen tendrá tuvo exige exigen exigió recuerda recordó subraya subrayó "
    "destaca destacó señala señaló señalan precisa precisó agrega agregó afirma afirmó afirman considera consideró "
    "teme juzga emplea emplean pone puso da dio dan hace hizo hacen no propone propuso proponen registra registró "
    "registran defiende invita invitó invitan espera esperan agrupa agrupan agrupaba participa participan participó "
    "participaron aporta aportó aportaron lleva llevó llevan realiza realizó realizan realizaron coordina coordinó "
    "entregó entrega entregan recibe recibió reciben abrió abre inició inicia iniciaron acordó acordaron acuerdan "
    "convocó convoca denuncia denunció denuncian rechaza rechazó rechazan ratificó revela reveló muestra mostró "
    "insta instó instan sostiene sostuvo aprobó aprueba celebró celebra celebran promueve promueven impulsa impulsan "
    "ejecuta ejecutan ejecutará supervisa suscribió suscribieron suscriben".split()
)
