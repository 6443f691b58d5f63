"""The words around place names in Spanish."""

from extractors.locations.patterns import PlaceWords
from extractors.locations.patterns.en import WORDS as ENGLISH


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Nouns that a body's, a firm's, a law's or a treaty's name turns on.
_HEADS = _set("""
    academia acta acuerdo acuerdos administracion agencia agencias agenda alcaldia alianza archivo asamblea asociacion
    asociaciones autoridad ayuntamiento banco biblioteca bolsa bufete cabildo caja camara camaras campana carta casa
    catedra central centrales centro centros circulo club coalicion codigo colectivo colegio comando comision
    comisiones comite comites compania concejo confederacion confederaciones conferencia congreso consejeria consejo
    consejos consenso consorcio constitucion consulado contraloria convencion convenio convenios cooperacion
    cooperativa coordinadora corporacion corte cumbre declaracion defensoria delegacion departamento despacho diario
    dialogo diputacion direccion director directora division ejercito embajada empresa empresas entidad equipo escuela
    estacion estrategia estudio facultad federacion federaciones fiscalia foro fondo frente fuerza fundacion gabinete
    gerencia gobernacion gremio grupo grupos hospital hotel iglesia industria industrias informe iniciativa inspeccion
    instituto institutos intendencia intersindical jefatura junta juzgado laboratorio ley leyes libro liga magistratura
    manifiesto marcha mecanismo memorando mercado mesa ministerio ministerios ministra ministro ministros mision
    movimiento museo mutual mutualidad naciones normas nota observatorio oficina oficinas organismo organismos
    organizacion organizaciones pacto palacio parlamento partido patronal periodico plan plataforma plaza policia
    policlinico poder politica premio presidencia procuraduria programa programas protocolo protocolos proyecto
    proyectos radio rectoria recomendacion recomendaciones red redes reglamento registro relatoria reporte resolucion
    reunion revista sala secretaria secretariado sector seguridad seguro senado senador servicio servicios sesion
    sindicato sindicatos sistema sociedad sociedades subsecretaria superintendencia taller tratado tratados tribunal
    union uniones unidad unidades universidad universidades viceministerio agricola agropecuaria bancaria comercial
    comercio construccion desarrollo economia economica economico educacion empleadores empleo estadistica exportadores
    finanzas general internacional maritima minera mineros mujer mujeres mundial nacional nacionales portuaria
    prevision produccion profesional salud social trabajadoras trabajadores trabajo transporte transportes turismo
    juventud formacion industrial laboral sindical bank university council institute foundation federation group
""")

WORDS = PlaceWords(
    soft_starts=r"(?:mar|océano|islas?|lago|río|golfo|estrecho|canal|península|ex|norte de|sur de)",
    soft_ends=_set("ar no la as go ío fo ho al ex"),
    odd_cased=(
        r"territorios? palestinos?(?: ocupados?)?|golfo de [A-Z]\w+|mundo árabe|países árabes|países andinos|"
        r"mar de(?:l| la| los)? [A-ZÁ]\w+(?: Meridional)?|canal de (?:Suez|Panamá|la Mancha)|"
        r"delta del (?:Níger|Mekong)|"
        r"franja de Gaza|estrecho de [A-Z]\w+|cuerno de África|región de los Grandes Lagos|países nórdicos|"
        r"península (?:arábiga|coreana|ibérica|de Yucatán|de Corea)|región andina|cordillera de los Andes|"
        r"cuenca (?:del Mediterráneo|del Amazonas|amazónica)|tapón del Darién|istmo centroamericano|"
        r"continente (?:africano|asiático|europeo)|lago de Nicaragua|países bálticos|triángulo norte|"
        r"sudeste asiático|(?:norte|sur|cuerno) de (?:África|Asia)"
    ),
    odd_words=frozenset(),
    odd_hints=(
        "palestino",
        "golfo de",
        "árabe",
        "andinos",
        "mar de",
        "canal de",
        "delta del",
        "franja de",
        "estrecho de",
        "cuerno de",
        "Grandes Lagos",
        "nórdicos",
        "península ",
        "andina",
        "cordillera",
        "cuenca ",
        "tapón",
        "istmo",
        "continente ",
        "lago de",
        "bálticos",
        "triángulo norte",
        "asiático",
        "norte de",
        "sur de",
    ),
    joiners=r"(?:de|del|la|las|el|los|y|e|do|da|dos|das|en|al|of|the|and|des|du|le|les|sur)",
    possessive=r"(?!)",
    possessive_gaps=frozenset(),
    articles=_set("la el los las"),
    credits=(r"©[^\n]*", r"\((?:c|C)\) ?(?:OIT|ILO)[^\n]*", r"oto(?<=\b[Ff]oto)s?(?:grafía)? ?: [^\n]*"),
    titles=_set("""
        sr sra srta sres sras dr dra don dona ing lic prof profesor profesora senor senora senorita arq abog padre
        madre hermano hermana fray sor monsenor mr mrs ms san santa santo
    """),
    firm_before=_set("air radio bank banco hotel tele grupo credito toyota aerolineas diario canal minera cementos"),
    firm_after=_set("airlines airways telecom television noticias express news motors hotel tv"),
    bearers=_set("""
        mina colegio escuela hospital clinica ingenio hacienda finca edificio avenida calle plaza barrio colonia rancho
        estancia fundo residencial teatro estadio hotel cine buque barco mercado puente parque instituto liceo central
    """),
    currencies=frozenset(),
    heads=_HEADS,
    small_heads=_set("""
        tratado convenio declaracion protocolo acuerdo acuerdos cumbre universidad carta pacto proceso consenso
        llamamiento memorando conferencia bolsa batalla
    """),
    of_words=_set("de del para"),
    of_phrase=r"(?:de(?: la| las| los| el)?|del) ",
    of_ends=frozenset({"de ", "la ", "as ", "os ", "el "}),
    contracted=_set("del al"),
    elided=frozenset(),
    bodies_take_articles=True,
    phrases=True,
    small_peoples=True,
    list_gaps=frozenset(
        {
            ", ",
            " y ",
            " e ",
            " o ",
            " u ",
            "/",
            " a ",
            ", y ",
            " y de ",
            ", de ",
            " y en ",
            ", en ",
            " y el ",
            ", el ",
            " y la ",
            ", la ",
            " y los ",
            ", los ",
            " y las ",
            " y del ",
            ", del ",
            " y de la ",
            ", de la ",
            " y a ",
            " al ",
            " o en ",
            " e en ",
            " así como ",
        }
    ),
    country_follows=frozenset({", ", " (", ", en ", " en ", ", en el ", " en el ", ", en la ", " en la ", " / "}),
    list_words=_set("y e o u"),
    foreign=_set("of the der van von della du des et do da dos"),
    generic_sure=_set(
        "provincia departamento gobernación prefectura municipio localidad aldea pueblo isla distrito cantón comuna"
        " corregimiento vereda parroquia barrio caserío partido mina campamento"
    ),
    generic_lists=_set(
        "provincias departamentos gobernaciones prefecturas municipios localidades aldeas pueblos islas distritos"
        " cantones comunas ciudades regiones comunidades"
    ),
    city_after=frozenset(),
    generic=_set("""
        provincia provincias region regiones estado estados condado condados gobernacion prefectura distrito distritos
        departamento departamentos oblast territorio canton cantones isla islas peninsula valle cuenca delta zona
        comuna comunas municipio municipios parroquia localidad localidades costa ciudad ciudades pueblo pueblos aldea
        aldeas puerto capital metropolis suburbio barrio villa partido corregimiento republica comunidad sierra cordon
    """),
    generic_follows=False,
    generic_city=_set("""
        ciudad ciudades pueblo pueblos aldea aldeas municipio municipios localidad localidades puerto capital
        metropolis suburbio barrio villa comuna parroquia corregimiento
    """),
    directions=_set("""
        norte sur este oeste noreste noroeste sureste suroeste nororiente suroriente noroccidente centro alto alta bajo
        baja gran antiguo antigua oriental occidental
    """),
    function_words=_set("""
        a ademas ahora al algo algun alguna algunas algunos ambas ambos ante antes apenas aqui asi aun aunque bajo bien
        cada casi catorce cerca cien cinco cincuenta como con contra cual cuales cualquier cuando cuanto cuarenta
        cuatro cuya cuyo dado de debido del desde despues detras diez doce donde dos durante e el ella ellas ello ellos
        en entonces entre era es esa esas ese eso esos esta estas este esto estos fue fueron gracias ha hace hacia
        hasta hay hoy igual incluso junto la las le les lo los luego mas me mediante menos mi mientras mil mucha muchas
        mucho muchos muy nada ni ningun ninguna no nos nosotros nuestra nuestro nueve nunca o ocho once otra otras otro
        otros para pero poco por porque pues que quien quienes quince quiza respecto se seguin segun seis ser si sido
        siempre siete sin sino sobre solo son su sus tal tales tambien tampoco tan tanto te tenemos tiene toda todas
        todavia todo todos tras trece treinta tres tu u un una unas uno unos usted varias varios veinte y ya yo
        finalmente actualmente igualmente asimismo posteriormente estimado estimada bienvenidos foto
    """),
    neutral_before=_set("""
        republica estado reino pais presidente presidenta primer lunes martes miercoles jueves viernes sabado domingo
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gobierno
    """),
    neutral_after=_set("oit onu ue"),
    strong_prepositions=_set("en"),
    prepositions=_set("a al desde hacia hasta entre y e o por sobre con contra como vía"),
    spot_prepositions=_set("en"),
    site_prepositions=frozenset(),
    sites=_set("mina planta fábrica"),
    list_prepositions=_set("entre desde"),
    languages=_set("""
        aimara aymara castellano creole espanol frances guarani ingles kaqchikel keqchikel kiche mam mapudungun maya
        mixteco nahuatl portugues quechua tzotzil zapoteco
    """),
    # Words of ordinary Spanish, and of names of bodies, that are also some town's name.
    ordinary=_HEADS
    | _set("""
        abajo abogado abril accion aceite acero acceso adelante agosto agua aguas aire alameda alba alegria algodon
        alianza alma altar alto altos ambiente amigo amigos amistad amor ano anos antena antigua apoyo arbol arbitro
        arena arenal arenas armonia arroyo arroz arte articulo asiento atencion audiencia aurora autonomia aviso azucar
        azul bajo balance balcon banda bandera bahia barca barco barra barranca barrera barrio base batalla bella bello
        bien blanca blanco bolivariana bono borde bosque boca bravo brazo brisas buen buena bueno cabeza cabo cacao
        cafe caleta calidad calle calor camino campana campesinos campo campos canal canas candelaria cantera capital
        capitan cara carbon cargo caridad carpeta carrera carretera carta casa casas caso castillo causa ceiba celeste
        cena centenario centro cera cerrillos cerro cesion chacra cielo ciencia cierre ciudad ciudadania clara clase
        clausura clave cobre codigo coincidencia colina color columna comunidad concordia conde condicion condiciones
        conflicto confianza conquista consuelo contacto contrato control copa coral corazon cordero corona coronel
        corral correo corrida costa crecimiento cristal cristo cruz cruces cuadro cuarto cubana cuenta cuesta cueva
        cultura cumplimiento dama datos decente declive defensa delta democracia deporte derecho derechos desafio
        desastre descanso desempleo deuda dia dialogo diamante dias dignidad dios directriz discurso doctora doctor
        domingo dorado duque duro edicion educativa efecto eje ejecutivo ejemplo encuentro energia enero ensenada
        ensayo entrada equidad era ermita error escala esfuerzo esperanza espinal espino esta estados estadisticas
        estancia este estero estrella estudiantes etapa eucalipto evento examen exito experto exterior exportacion
        fabrica faro fase fe febrero felicidad feria fin final firma flor flores forma formas fortaleza fortuna
        frontera fruta fuego fuente fuentes fuerte futuro gallo ganado general gente gloria gracia gran granada grande
        granja grano guadalupe guardia guerra guia habla hacienda herencia hermosa heroe hierro higuera hija hijo
        historia hogar hombre hombres honor hora horizonte horno hoyo huelga huerta humana humanidad humo idea ideal
        iglesia igualdad imagen impacto imperial independencia indice indigena inicio inicial innovacion inspector
        inspectora inspectores inversion invierno isla islas jardin jardines jefe jornada jose joven jovenes juan
        juicio julio junio justicia justo lago laguna lana larga lector lema letra lengua libertad libertador libre
        libro limite limon linea lista llama llano llanos llave local loma lomas lucha lugar luna luz macho madera
        madre maestra maestro maiz mal mana mando mano mapa maquila mar maravilla marca marcha marco margen maria
        mariscal martires marzo maternidad mayo mayor mayoria media medio medios memoria menor mensaje merito meta
        metal mexicana mexicano migracion milagro milagros mina minas minero mirador mitad mixta modelo modalidad
        momento moneda montana monte montes moral morro motor muelle mundo mural muro naranja naranjo natividad
        naturaleza negra negro nieves niebla nina ninas nino ninos nivel noche nombre norma norte noticia noticias
        novia nueva nuevas nuevo nuevos nuez numero objetivo objetivos obra obras obrero oca occidente ocho ocotal
        oeste oferta olivo olivos opinion oportunidad orden oriente origen oro otono padre pais paises palma palmas
        palmar palmira paloma pan panorama papel paraiso parana paro parque parte paso pastor patria paz pedro pena
        penas perla permanente pesca pico piedra piedras pilar pinar pino pintada piso pista plata playa plaza plenaria
        poblacion pobreza polo ponencia porvenir poste pozo prado precio premio prensa presa presente presidente
        presidenta prevencion primavera primer primera primero princesa principal principe principio principios
        prioridad privado proceso producto progreso promesa promocion proteccion provincia provision publica publico
        pueblo puente puerta puerto punta punto quebrada quinta rama ramo rancho raya razon real realidad recurso
        recursos reforma refugio region regional reina reino relacion representante rescate resena respaldo respuesta
        resultado reto retiro revolucion rey reyes riesgo rio rios riqueza roble roca rojas rojo rosa rosas ruta sabana
        sal salada salario salarios salida salud salvador san santa santo santos santuario secretario seda segunda
        segundo selva semana semilla senda sencillo serie sierra siglo signo silla sitio sol soldado soledad
        solidaridad solar sombra subida suerte suma super sur tabaco tabla talleres tambo tarea tarifa tarjeta tasa
        techo tecnica temas tema tendencia tendencias teniente tercera tercer termas terra terreno tesoro tiempo tierra
        tigre tinta titular toma torre torres total transicion trabajador trabajadora tramo transito tregua tren tres
        trigo triunfo trono tropico turno tunel unica unico unida unidas unidos union urbana uso valle valles valor
        valores vega vela venta ventas verano verdad verde vereda vertiente via victima victimas vida vidas viento
        viernes villa vino violencia virgen visita vista viva vivienda vocacion voluntad voz vuelta zona oit onu ue
        lunes martes miercoles jueves sabado navidad ramadan pascua internet mauricio jersey reunion belen ingeniero
        licenciado vocal consejero consejera adjunto adjunta director directores coordinador coordinadora oficial
        especialista asesor asesora anexo capitulo volumen
    """)
    | _set("enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre")
    | _set("lunes martes miercoles jueves viernes sabado domingo")
    | {"la reunion"},
    given_names=(ENGLISH.given_names - {"lima"})
    | _set("""
        encarnacion rivera merced trinidad abel adan adolfo adriana agustin aida alberto alejandra alejandro alfonso
        alfredo alicia alonso alvaro amalia amanda ana andres angel angela angelica anibal anselmo antonia antonio
        apolinar aristides armando arturo augusto aurelio barbara bartolome beatriz belen benito benjamin bernardo
        blanca braulio camilo candido carlos carmela carmen carolina catalina cecilia celia cesar clara claudia claudio
        clemente concepcion consuelo cristian cristina cristobal daniel daniela dario david delfina diana diego dolores
        domingo edgar edmundo eduardo elena elias elisa eloy elsa elvira emiliano emilio enrique ernesto esteban estela
        esther eugenia eugenio eva evaristo fabian fabio fatima federico felipe felix fermin fernando fidel flora
        florencia florencio francisca francisco gabriel gabriela gerardo german gilberto gloria gonzalo graciela
        gregorio guadalupe guillermo gustavo hector heriberto hernan hernando hilda hugo humberto ignacio ines irene
        irma isabel isidro ismael israel ivan jaime javier jeronimo jesus joaquin jorge jose josefina juan juana julia
        julian julio laura leandro leon leonardo leonor leopoldo leticia lidia lilia liliana lorena lorenzo lourdes
        lucas lucia luciano lucrecia luis luisa luz magdalena manuel marcela marcelino marcelo marco marcos margarita
        maria mariana mariano maricela marina mario marisol marta martin matias mauricio maximo mercedes miguel
        milagros miriam modesto moises monica narciso natalia nelson nicolas noemi nora norma octavio olga omar oscar
        osvaldo pablo paloma paola patricia patricio paula paulina pedro pilar rafael ramiro ramon raquel raul rebeca
        reinaldo renato ricardo roberto rocio rodolfo rodrigo rogelio roman rosa rosalia rosario ruben rufino salvador
        samuel sandra santiago santos sara sebastian sergio silvia simon sofia soledad sonia susana teodoro teresa
        tomas ubaldo valentin valentina vanesa vera veronica vicente victor victoria violeta virginia vladimir walter
        wilfredo ximena yolanda zoila
    """),
    surnames=_set("israel mauricio salvador granada colombia francia alemania espana cuba chile"),
)
