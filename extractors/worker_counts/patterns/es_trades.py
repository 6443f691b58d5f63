"""Spanish: who is counted by a trade, a job or a standing in the labour market, in the plural."""

_STANDING = """
activos activas afiliados afiliadas agremiados agremiadas aprendices asalariados asalariadas autónomos autónomas
becarios becarias cesantes colaboradores colaboradoras contratados contratadas cotizantes cuentapropistas desempleados
desempleadas desocupados desocupadas despidos destajistas domésticas empleados empleadas empleos eventuales
funcionarios funcionarias huelguistas jornaleros jornaleras obreros obreras ocupados ocupadas operarios operarias
parados paradas pasantes peones pluriempleados practicantes sindicalistas sindicalizados sindicalizadas subempleados
subempleadas subocupados temporeros temporeras teletrabajadores teletrabajadoras trabajadores trabajadoras vacantes
contrataciones inactivos militantes braceros braceras
"""
_TRADES = """
abogados abogadas acomodadores actores actrices administrativos administrativas agricultores agricultoras albañiles
albañilas alfareros alfareras arquitectos artesanos artesanas artistas aseadoras auxiliares avicultores ayudantes
azafatas bananeros barberos barrenderos barrenderas bibliotecarios bomberos bomberas bordadoras boteros brigadistas
buzos cafetaleros caficultores caficultoras cajeros cajeras calafates camareros camareras camioneros campesinos
campesinas canillitas cañeros capataces capacitadores capacitadoras carboneros cargadores cargadoras carniceros
carpinteros carpinteras carretilleros carteros carteras cartoneros cartoneras caucheros cerrajeros chatarreros
choferes chóferes científicos científicas cirujanos clasificadores clasificadoras cocaleros cocineros cocineras
comerciantes concheros conciliadores conciliadoras conductores conductoras confeccionistas conserjes consejeros
constructores contadores contadoras controladores cortadores cortadoras cosechadores cosechadoras cosecheros
cosecheras costureras costureros criadas criadores cuidadores cuidadoras curtidores deshollinadores despachadores
diseñadores diseñadoras docentes dependientes dependientas economistas ebanistas educadores educadoras electricistas
empacadores empacadoras encuestadores encuestadoras enfermeros enfermeras enseñantes entrenadores especialistas
esclavos esclavas escribanos estibadores estibadoras estilistas expertos expertas extensionistas farmacéuticos
farmacéuticas fontaneros floricultores floristas forjadores formadores formadoras fotógrafos fotógrafas fundidores
ganaderos ganaderas garimpeiros gasfiteros gestores granjeros guardacostas guardaparques guardias guías herreros
hilanderas hilanderos horticultores horticultoras hoteleros impresores informáticos ingenieros ingenieras inspectores
inspectoras instaladores instructores instructoras intérpretes investigadores investigadoras jardineros jardineras
joyeros jueces juezas juristas labradores labriegos ladrilleros lavanderas lavanderos leñadores limpiabotas
limpiadores limpiadoras lustrabotas maestros maestras magistrados magistradas maquinistas marineros marinos
mariscadores mariscadoras matarifes matronas mayordomos mecánicos mecánicas mediadores mediadoras médicos médicas
meseros meseras metalúrgicos mensajeros mensajeras mineros mineras modistas monitores monitoras mozos mucamas músicos
niñeras notarios oficinistas oficiales operadores operadoras orfebres panaderos panaderas parteras pastores pastoras
peluqueros peluqueras periodistas pescadores pescadoras picapedreros pilotos pintores pirquineros planchadoras
plomeros policías porteros porteras portuarios procuradores productores productoras profesionales profesores
profesoras programadores prostitutas psicólogos psicólogas químicos recicladores recicladoras recaudadores
recolectores recolectoras relojeros repartidores repartidoras reponedores reporteros salvavidas sanitarios sanitarias
sastres secretarias secretarios segadores servidores servidoras sirvientas socorristas soldadores soldadoras
supervisores supervisoras talabarteros tareferos tareferas taxistas técnicos técnicas tejedores tejedoras telefonistas
telegrafistas tractoristas traductores traductoras transportistas tripulantes tutores tutoras vaqueros vendedores
vendedoras vendimiadores veterinarios veterinarias vigilantes viticultores voceadores zafreros zapateros zapateras
cuadrilleros changadores motoristas motociclistas mototaxistas estadísticos areneros salineros siringueros castañeros
palmicultores azucareros textileros barqueros bordadores caddies canteros carreteros
"""
# A person of a trade that the list does not know.
ENDINGS = ("trabajadores", "trabajadoras", "obreros", "obreras", "cultores", "cultoras")

TRADES = frozenset((_STANDING + _TRADES).split())
