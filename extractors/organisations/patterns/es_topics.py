"""Spanish: what ministries, directorates and unions are for."""

# Fields of policy and trades, as they stand behind "de" and "y" in names; with the endings below these tell a
# further topic of a name ("… y Seguridad Social") from a further body, a place or a person.
TOPICS = frozenset(
    "Trabajo Empleo Empleos Asuntos Sociales Social Salud Juventud Jóvenes Deporte Deportes Mujer Mujeres Niño Niños "
    "Niñas Niñez Infancia Adolescencia Adolescentes Familia Familias Género Industria Industrias Comercio Economía "
    "Finanzas Hacienda Presupuesto Interior Justicia Agricultura Ganadería Riego Pesca Ambiente Medio Energía Minas "
    "Minería Recursos Ciencia Ciencias Investigación Empresa Empresas Emprendimiento Artesanía Turismo Cultura Obras "
    "Función Servicio Servicios Exteriores Relaciones Agua Aguas Bosques Tierras Clima Personas Discapacidad "
    "Transporte Transportes Caminos Puertos Puerto Aviación Correos Medios Artes Oficios Edificación Construcción "
    "Madera Textil Textiles Vestido Vestuario Cuero Calzado Química Papel Petróleo Gas Hotelería Gastronomía Bancos "
    "Banca Seguros Seguro Seguridad Estadística Estadísticas Planificación Plan Política Derecho Derechos Hombres "
    "Crecimiento Paz Defensa Emigración Inmigración Migraciones Migración Solidaridad Inserción Integración Cohesión "
    "Productividad Cooperativas Cooperación Tecnología Tecnologías Información Comunicación Comunicaciones "
    "Infraestructura Vivienda Hábitat Urbanismo Ciudad Ciudades Formación Capacitación Aprendizaje Enseñanza "
    "Educación Previsión Protección Prevención Acción Descentralización Territorio Desarrollo Modernización Reforma "
    "Administración Promoción Población Poblaciones Diáspora Diálogo Igualdad Equidad Asalariados Salarios Salario "
    "Jubilación Pensiones Vejez Desempleo Enfermedad Accidentes Mutuales Trabajadores Trabajadoras Empleadores "
    "Empleados Empresarios Patronal Sindicatos Maestros Docentes Enfermeras Enfermería Médicos Marinos Estibadores "
    "Mineros Campesinos Productores Plantadores Exportadores Importadores Transportistas Comerciantes Artesanos "
    "Periodistas Abogados Magistrados Funcionarios Consumidores Usuarios Café Cacao Algodón Té Arroz Azúcar Caña "
    "Banano Bananas Plátano Leche Carne Carnes Cereales Alimentación Nutrición Alimentos Metalurgia Metal Metales "
    "Automotriz Siderurgia Telecomunicaciones Electricidad Espectáculo Música Libro Prensa Audiovisual Cine Teatro "
    "Hospitales Farmacia Cuidados Cuidado Ayuda Refugiados Desastres Meteorología Impuestos Aduanas Tesoro Tributos "
    "Precios Competencia Calidad Metrología Normalización Culto Cultos Identidad Gobernanza Transparencia "
    "Competencias Competitividad Innovación Conflictos Mediación Arbitraje Conciliación Hogar Hogares Limpieza "
    "Vigilancia Distribución Fiscalización Inspección Inclusión Bienestar Erradicación Tierra Pueblos Abastecimiento "
    "Recreación Sociales Públicas Publicas Vulnerables Adultos Mayores Metalúrgicos Petroleros Portuarios "
    "Ferroviarios Bancarios Estado Fomento".split()
)
TOPIC_ENDING = (
    r"(?:ción|ciones|sión|siones|miento|mientos|dad|dades|tad|anza|anzas|encia|encias|ancia|ancias|ura|uras|ismo|ica|"
    r"icas|icos|ería|erías|ía|ías|grafía|ores|oras|istas|eros|eras|aje|arios|arias|ados|adas|ales|anos|anas)$"
)
TOPIC_PLURAL = r"$^"
