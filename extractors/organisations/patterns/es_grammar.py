"""Spanish: the small words of names and of what stands around them, and what a name's tail may be made of."""

import re

# The head noun begins a name; adjectives and "de …" go on behind it.
ORDER = "head_first"

# -- small words ------------------------------------------------------------------------------------------------------
ELIDED = frozenset[str]()
AND = frozenset(("y", "e"))
OF = frozenset(("de", "del"))
# Of these, those that hold an article.
OF_THE = frozenset(("del",))
FOR = frozenset(("para",))
IN = frozenset(("en",))
AT = frozenset(("a", "al"))
ON = frozenset(("sobre",))
TO = frozenset(("ante",))
THE = frozenset(("la", "el", "los", "las"))
ITS = frozenset(("su", "sus"))
OPENING_ARTICLES = frozenset(("El", "La", "Los", "Las", "Un", "Una", "Del", "Al"))
# What may open the country behind a name: "de Chile", "en España", "(Perú)", ", México".
COUNTRY_OPENS = OF | IN | FOR | {",", "("}
# Capitalised only because a sentence begins; in small letters, what ends a name.
FUNCTION = frozenset(
    "en a al con por bajo ante hacia entre desde durante antes después hasta sin excepto fuera según tras mediante "
    "como si cuando mientras porque pues aunque que qué quien quienes quién cual cuales cuál cuáles donde dónde cuyo "
    "cuya cuyos cuyas u o ni pero sino luego así además también tampoco entonces ayer hoy mañana ya aún todavía "
    "siempre nunca jamás a menudo aquí ahí allí allá un una unos unas el la los las lo del este esta estos estas ese "
    "esa esos esas esto eso aquel aquella aquellos aquellas mi mis tu tus su sus nuestro nuestra nuestros nuestras él "
    "ella ellos ellas nosotros ustedes yo se le les me nos te todo toda todos todas cada varios varias ciertos "
    "ciertas algunos algunas algún alguna otro otra otros otras ningún ninguna mismo misma mismos mismas tal tales "
    "dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta sesenta cien "
    "ciento mil fin inicios principios mediados finales cerca alrededor casi más menos muy poco poca pocos mucho "
    "mucha muchos contra para gracias frente respecto sobre representantes participantes organizado organizada "
    "organizados organizadas financiado financiada financiados financiadas apoyado apoyada lanzado lanzada creado "
    "creada fundado fundada establecido establecida basado basada firmado firmada presente presentes reunidos "
    "reunidas dirigido dirigida primer primero primera segundo segunda tercero tercera último última últimos próximo "
    "próxima antiguo antigua nuevo nueva actual ha han es son era eran será serán fue fueron ser está están estaban "
    "había habían haber puede pueden debe deben no sí nada nadie cuánto cuántos cómo cuándo quizá sobre todo solo "
    "sólo solamente igualmente actualmente recientemente anteriormente pronto finalmente asimismo incluso junto "
    "juntos juntas dentro debido luego hace hacia hizo vía apenas ambos ambas mayo abril".split()
)

# -- a name's tail ----------------------------------------------------------------------------------------------------
BEFORE_HEAD = frozenset("Alto Alta Gran Nueva Nuevo Pontificia Honorable Real Ilustre Excelentísimo Joven".split())
SMALL_TAILS = True
ADJECTIVE_ENDING = (
    r"(?:[^aeiou]al|[^t]ales|ial|iales|ic[oa]s?|[^s]iv[oa]s?|ari[oa]s?|ian[oa]s?|an[oa]s|[^m]an[oa]|[^d]eñ[oa]s?|"
    r"és|es[ae]s?|in[oa]s?|istas?|ibles?|ables?|os[oa]s?|ori[oa]s?|er[oa]s?|eur?ope[oa]s?|ad[oa]s?|multi\w+|"
    r"inter\w+|latino\w+|ibero\w+|centro\w+|sub\w+|hispano\w+)$"
)
ADJECTIVES = frozenset(
    "público pública públicos públicas libre libres unificado unificada integrado integrada asociado asociados "
    "asociada asociadas especializado especializada aplicado aplicada aplicadas privado privada privados privadas "
    "avanzado avanzada unido unidos unida unidas democrático democrática autónomo autónoma autónomos autónomas "
    "agrícola agrícolas mixto mixta tripartito tripartita bipartito bipartita decente sostenible sostenibles civil "
    "civiles humano humanos humana humanas descentralizado descentralizada independiente independientes general "
    "generales permanente alto alta argentino argentina argentinos chileno chilena chilenos peruano peruana "
    "colombiano colombiana ecuatoriano ecuatoriana boliviano boliviana uruguayo uruguaya paraguayo paraguaya "
    "venezolano venezolana mexicano mexicana hondureño hondureña salvadoreño salvadoreña nicaragüense guatemalteco "
    "guatemalteca costarricense panameño panameña dominicano dominicana cubano cubana haitiano haitiana español "
    "española españoles portugués portuguesa brasileño brasileña francés francesa alemán alemana italiano italiana "
    "suizo suiza belga sueco sueca danés danesa noruego noruega finlandés finlandesa ruso rusa chino china japonés "
    "japonesa coreano coreana canadiense estadounidense norteamericano norteamericana europeo europea europeos "
    "europeas americano americana americanos americanas africano africana árabe andino andina andinos centroamericano "
    "centroamericana latinoamericano latinoamericana iberoamericano iberoamericana caribeño caribeña autóctonos "
    "indígena indígenas joven jóvenes femenino femenina menor menores refugiado refugiados verde verdes rural rurales "
    "informal superior textil textiles eléctrico eléctrica laico laica obrero obrera obreros obreras campesino "
    "campesina campesinos campesinas católico católica protestante cristiano cristiana cristianos islámico bancario "
    "bancaria portuario portuaria marítimo marítima doméstico doméstica domésticas migrante migrantes temporal "
    "nuclear federado federada único única únicos clasista conjunto conjunta extranjero extranjera extranjeros "
    "exterior exteriores veterinario interprofesional ciudadano ciudadana integral apostólico asalariado asalariados "
    "calificado calificados sanitario sanitaria sexual reproductiva artesanal artesanales minero minera mineros "
    "petrolero petrolera petroleros digital geológico comunitario comunitaria ferroviario ferroviaria aéreo aérea "
    "vial forestal espacial atómica alimentario alimentaria rojo roja azul blanca negra emergente emergentes "
    "elemental inclusivo inclusiva solidario solidaria social sociales nacional nacionales regional regionales local "
    "locales municipal municipales provincial provinciales departamental federal central estatal popular comunal "
    "sindical sindicales patronal gremial empresarial empresariales industrial industriales comercial comerciales "
    "profesional profesionales laboral laborales universitario universitaria técnico técnica tecnológico tecnológica "
    "científico científica económico económica económicos financiero financiera mundial internacional internacionales "
    "infantil juvenil escolar salarial salariales penal judicial legislativo legislativa ejecutivo ejecutiva "
    "constitucional electoral fiscal tributario tributaria aduanero aduanera azucarero azucarera bananero bananera "
    "cafetalero cafetalera hotelero hotelera gastronómico gastronómica metalúrgico metalúrgica metalúrgicos "
    "agropecuario agropecuaria pesquero pesquera ganadero ganadera".split()
)
NOT_ADJECTIVES = frozenset(
    "enero febrero dinero primero primera tercero tercera obrero número pero mero granero herramienta manera carrera "
    "frontera cartera bandera primavera escalera mañana semana semanas ventana campana hermano hermana mano manos "
    "verano temprano cercano lejano trabajador medicina cocina oficina oficinas máquina mina minas destino camino "
    "caminos vecino casino vino sino termino domingo mes meses después interés inglés país países tres veces lista "
    "listas pista vista vistas entrevista revista conquista hasta economista economistas periodista periodistas "
    "sindicalista sindicalistas especialista especialistas artista artistas activista activistas responsable "
    "responsables posible imposible disponible salario salarios horario horarios aniversario funcionario funcionarios "
    "voluntario voluntarios beneficiario beneficiarios comentario seminario escenario necesario secretario secretaria "
    "varios varias diario diarios contrario mal señal capital total final animal hospital local canal caudal "
    "comunicado acordado firmado llamado pasado pasada lado lados estado estados mercado ganado resultado resultados "
    "certificado certificados llegada entrada jornada jornadas década décadas mirada ley entidad cada nada todos "
    "todas esos esas osos cosa cosas caso casos paso pasos peso pesos proceso procesos ingreso ingresos acceso curso "
    "cursos recurso recursos uso usos casa casas empresa empresas mesa mesas sorpresa defensa prensa base clase bases "
    "clases meses ese esa este esta estos estas trata tratas visita política políticas práctica prácticas república "
    "crítica críticas técnicas público método músico tráfico objetivo objetivos motivo motivos archivo archivos "
    "directivo directivos laboratorio territorio territorios obligatorio historia memoria oratoria categoría "
    "categorías interino multitud subir interés internet interior sub empleado empleados empleada empleadas "
    "desempleado "
    "desempleados delegado delegados delegada abogado abogados diputado diputados soldado juzgado tratado cuidado "
    "cuidados grado grados personas lugares pilares hogares ahora hora horas mejora mejoras obra obras zona zonas "
    "afirma señala anuncia indica declara ministros español-hablante participan organiza".split()
)
# Endings of verbs and participles, which end a name written small; of an adjective's forms these are too many.
VERBAL_ENDING = r"(?:ado|ada|ados|adas|ido|ida|idos|idas|ar|er|ir|ando|iendo|aron|ieron|ará|erá|irá|arán|erán|irán|ó)$"
# Adjectives that say that a country has one such body.
ONE_A_COUNTRY = frozenset("nacional nacionales Nacional Nacionales".split())
# Prepositions that go on inside a name.
TAIL_JOINS = frozenset(("para", "contra", "sobre"))
# Behind "de" these never go on a name.
SMALL_NOUNS_STOP = frozenset(
    "este esta estos estas ese esa esos esas aquí ahí más menos varios varias ciertos ciertas numerosos numerosas "
    "algún alguna algunos algunas todo toda todos todas dos tres cuatro cinco seis siete ocho nueve diez once doce "
    "quince veinte treinta cien mil su sus nuestro nuestra nuestros nuestras mi mis un una unos unas nuevo nuevos "
    "nueva nuevas otro otra otros otras mismo misma quien quienes que donde lo forma manera hacer enero febrero marzo "
    "abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes miércoles jueves "
    "viernes sábado domingo ayer hoy mañana parte lado él ella ellos ellas ustedes nosotros no poner reforzar "
    "fortalecer promover luchar crear garantizar asegurar desarrollar formar tomar dar reducir mejorar ratificar "
    "firmar contribuir continuar organizar apoyar proporcionar mitad tal tales cada mucho poco alrededor cerca casi "
    "gran grande buena buen larga fecha regreso paso visita mejor ratificación firma lanzamiento clausura apertura "
    "dólares dólar euros euro pesos soles acuerdo hecho apoyo ahora entonces".split()
)
# Small nouns with which the places of an office may begin: "para los | países andinos".
REGIONS = frozenset("países región islas territorios".split())
# Heads that a proper name follows directly.
NAME_HEADS = frozenset(
    "Universidad Hospital Instituto Fundación Grupo Liceo Colegio Escuela Academia Clínica Centro Asociación Radio Red "
    "Banco Sociedad Casa Sindicato Cooperativa Movimiento Colectivo Televisión Alianza Imprenta Compañía Empresa "
    "Laboratorios Laboratorio Cervecería Editorial Facultad Agencia Partido Club Crédito Caja Ingenio Minera "
    "Mina Astilleros Astillero Frigorífico Iniciativa Mutual Museo Biblioteca Central Federación Unión Intersindical "
    "Frente Foro Diario Periódico Semanario Revista Cementos Industrias Textiles Confecciones Constructora Hoteles "
    "Supermercados Almacenes Tiendas Aceros Aerolíneas Líneas Azucarera Exportadora Corporación Plataforma Hogar "
    "Hermanos Bodegas Cáritas Pastoral Petróleos Embotelladora Agrícola Transportes Seguros Comercial".split()
)

# -- brackets and acronyms --------------------------------------------------------------------------------------------
LIST_WORDS = frozenset(("y", "e", "&", ",", "/", "o", "u", ";", "–", "-", "así", "como"))
BRACKET_LEAD = frozenset(
    "o el la denominado denominada llamado llamada siglas sigla por sus su en inglés español francés según acrónimo "
    "también conocido conocida como de antes anteriormente ex".split()
)
BRACKET_TAIL = frozenset((")", "]", ",", ";", "“", "”", '"', "»", "en", "por", "–", "-", "’", "'"))
OR_SHORT = ((",", "o"), ("o", "la"), ("o", "el"))
FOR_SHORT = ()
CREDIT = re.compile(r"©|\(c\)|(?:Crédito )?[Ff]otos?(?:grafía)? ?:|Crédito")
CREDIT_SIGNS = ("©", "(c)", "oto", "Crédito")
# Acronyms that mean other things elsewhere (marked ~ in the table), but one body in Spanish.
PLAIN = frozenset(
    "OIT BIT BID UE UA OIE OEA CSI CSA PMA OMM OIM OMC OMS ACNUR BM FMI BCIE CAF CEPAL AISS OISS SICA CIES CEACR "
    "CLS".split()
)
# … and acronyms of bodies that the table has under other ones.
LOCAL_ACRONYMS = {
    "CESPAP": "United Nations Economic and Social Commission for Asia and the Pacific",
}
ADVISORY = frozenset("QUIÉN QUIÉNES QUÉ CUÁNDO DÓNDE POR CÓMO".split())

# -- one body under several names -------------------------------------------------------------------------------------
# An owner that may be left out: the "Consejo de Administración de la OIT" is the "Consejo de Administración".
OWNER = re.compile(r" (?:de la OIT|de la ONU|de las Naciones Unidas|de la Unión Europea)\b", re.IGNORECASE)
# "ministerio argentino de trabajo" (folded) is "ministerio de trabajo".
TURNED = re.compile(
    r"^(?P<head>ministerio|agencia|inspección|dirección|secretaría|instituto) "
    r"(?P<nation>\w+(?:an[oa]|eñ[oa]|ense|ino|ina|és|esa|ayo|aya|eno|ena|eco|eca|ol|ola|emán|emana|izo|iza|ego|ega)) "
    r"(?P<topic>del? .+)$"
)
TURN = "{head} {topic}"
# A name may be said by its beginning alone, up to one of these (folded).
ABRIDGED_BY = (" de ", " del ", " para ")
FURTHER = (" y ", " e ")
# "ministerios | de Trabajo | y | de Salud".
PARTS = re.compile(r", y |, | y | e ")
PART_OPENS = re.compile(r"(\S+) ((?:de la |de los |de las |del |de ).+)")

# -- of other grammars ------------------------------------------------------------------------------------------------
NOT_LAST_PARTS = ()
INNER_POSSESSIVE = frozenset[str]()
HOLDER_ENDINGS = ()
HOLDER_PLURALS = ()
# "ministère en charge de …": two words that go on a name before its "of".
CHARGED = frozenset((("a", "cargo"),))
