"""Head nouns of many languages, for the names that articles leave untranslated; by kind of body.

Capitals and small words behind them belong to the name: "Sindicato dos Trabalhadores", "Serikat Buruh Sejahtera".
"""

import re

FOREIGN_HEADS: dict[str, str] = {
    head: kind
    for kind, heads in {
        "ministry": "Ministerio Ministère Ministério Ministero Ministerium Kementerian Bakanlığı Bundesministerium "
        "Ministerstvo Ministerstwo Departemen Secretaría Secretaria Secretariado Subsecretaría Undersecretaría",
        "government": "Departamento Département Direction Dirección Direcção Direção Direzione Agencia Agence Agência "
        "Agenzia Ayuntamiento Alcaldía Municipalidad Prefeitura Gobernación Gabinete Intendencia Superintendencia "
        "Defensoría Procuraduría Fiscalía Contraloría Inspección Inspección-General Inspekcja Intendencia "
        "Bundesagentur "
        "Bundesamt Bundesanstalt Administración Administração Servicio Serviço Servizio Badan Dinas Direktorat "
        "Autoridade "
        "Autoridad Autorité Diputación Generalitat Prefectura Préfecture Mairie Comune Regione Polícia "
        "Policía Gendarmerie Carabinieri Guardia Câmara Cámara Chambre Asamblea Assembleia Assemblée Sénat "
        "Senado Congreso Congresso Parlamento Bundestag Bundesrat Landtag Sejm Duma Verkhovna Knesset Majlis Oliy "
        "Ministério-Público Delegación Delegação",
        "organ": "Consejo Conselho Conseil Consiglio Comité Comitê Comitato Comisión Comissão Commissione Dewan "
        "Komisi Konsil Kurulu",
        "union": "Sindicato Sindicatos Sindacato Syndicat Syndicats Sindikat Sendika Sendikası Serikat Kesatuan "
        "Gewerkschaft "
        "Gewerkschaftsbund Vakbond Vakverbond Fagforbund Unión União Unione Federación Federação Fédération "
        "Federazione "
        "Federatie Federacija Confederación Confederação Confédération Confederazione Konfederacja Konfederasi "
        "Konfederasyonu "
        "Central Centrale Força Intersindical Intersyndicale Bolsa Kilusang Pambansang Związek Savez "
        "Landsorganisationen "
        "Landsorganisasjonen Hind Bharatiya Mazdoor Sramik Shramik Sangh Majdoor Kattuffiat Zveza Ogólnopolskie",
        "employers": "Patronat Patronal Arbeitgeberverband Bundesvereinigung Confindustria Coparmex Asosiasi Cámara-de",
        "association": "Asociación Associação Associazione Asosiasi Vereniging Verein Verband Bund Fundación Fundação "
        "Fondation Fondazione Stiftung Yayasan Instituto Institut Institutul Istituto Centro Centro-de Observatorio "
        "Observatório Observatoire Organización Organização Organizzazione Mouvement Movimiento Movimento Cooperativa "
        "Coopérative Groupement Réseau Rete Colectivo Collectif Comunità Comunidad Comunidade Communauté "
        "Iglesia Igreja Église Croix Croce Roja Vermelha Rouge Maison Hospital Clínica Hogar Pastoral Cáritas "
        "Caritas Alianza Aliança Ligue Persatuan Perhimpunan Pertubuhan Lembaga Ikatan Gabungan Ordre Foro Mahila "
        "Samiti Sanghatana Sangathan Parishad Sabha Mandal Vikas Kendra Rashtriya Grameen Palli Médecins Enda "
        "Laboratoire Laboratorio Projeto Partido Parti",
        "bank": "Banco Banque Banca Caisse Caja Caixa Fonds Fondo Fundo Crédit Crédito Bolsa-de Sparkasse",
        "education": "Universidad Universidade Université Università Universität Universitas Universiteit "
        "Universitatea "
        "Facultad Faculdade Faculté Escuela Escola École Ecole Scuola Lycée Liceo Colegio Colégio Collège Politeknik "
        "Politecnico Politécnico Hochschule Pontificia Pontifícia Institución Collegium",
        "court": "Corte Tribunal Cour Audiencia Suprema",
        "company": "IG Bourse Compagnie Compañía Companhia Compagnia Société Sociedad Sociedade Società Grupo Groupe "
        "Gruppo Empresa "
        "Empresas Entreprise Constructora Construtora Perusahaan Electricité Électricité Electricidad Eletricidade "
        "Aerolíneas Ferrocarriles Caminhos Correos Correios Puertos Portos Petróleos Minera Mineradora Industrias "
        "Indústrias Ingenio Usina Cervecería Cervejaria Manufactures Rádio Radio Diario Diário Jornal Periódico Teknik",
    }.items()
    for head in heads.split()
}
# English heads, which stand last: "Clean Clothes Foundation", "Tulane University".
ENGLISH_HEADS: dict[str, str] = {
    head: kind
    for kind, heads in {
        "ministry": "Ministry",
        "government": "Department Agency Authority Administration Bureau Office Inspectorate",
        "organ": "Council Committee Board",
        "union": "Union Unions Federation Confederation Guild Brotherhood",
        "association": "Association Society Foundation Trust League Alliance Coalition Network Movement Institute "
        "Institution Center Centre Organization Organisation Watch International Church Campaign Initiative Stiftung "
        "Verband",
        "bank": "Bank Fund",
        "education": "University College School Academy",
        "court": "Court",
        "company": "Company Corporation Inc Ltd Limited Corp Group Holdings Holding Industries Airlines Airways LLC "
        "PLC plc GmbH AG Pty SA Co",
    }.items()
    for head in heads.split()
}
# Of the foreign heads, what English names may begin with, or places: capitals behind them are no proof.
ALSO_ENGLISH: frozenset[str] = frozenset(
    "Central Centro Institut Radio Hospital Red Camera Direction Partido Parti Bund Centrale Terre Casa Junta Cruz "
    "Hind Rede Mesa Orden Corte Camara Caritas Patronal Patronat Teknik Suprema Oliy Mandal Tribunal Orden Grameen "
    "Manufactures Registro Portos Puertos Roja Vermelha Rouge".split()
)
# The "of" of other languages than English, which parts the capitals of their names.
FOREIGN_OF = frozenset("de del della do da dos du des van der für d' la el y e das degli delle dei".split())
# What gives no letter to an acronym, in any language.
NO_INITIALS = frozenset(
    "of the for and in on to de la del du des et y e & da do das dos le les el los las und für".split()
)
# Small words of other languages that stand between the capitals of a name: "Alwan wa Awtar", "Samahan ng mga …".
SMALL_WORDS = frozenset(
    "wa ul al el y e en op von zu ja og och ve ng mga sa na di le les la et aux au à van den der und für bei dan "
    "dla".split()
)
# Compounds of languages that write a name as one word: "Metallarbeitergewerkschaft", "Fiskimannafelag".
COMPOUND_ENDINGS = tuple(
    "gewerkschaft gewerkschaftsbund verband ministerium kammer bundesamt anstalt vereinigung stiftung "
    "genossenschaft forbund förbund förbundet forbundet samband sambandið felag félag foreningen föreningen "
    "forening förening styrelsen verket liitto bond vereniging ministerie ministeriet szövetség sendikası "
    "vakbond".split()
)
COMPOUND_HEAD = re.compile(rf"[^\W\d_]{{3,}}(?:{'|'.join(COMPOUND_ENDINGS)})$")
