"""French: who is counted by a trade, a job or a standing in the labour market, in the plural."""

_STANDING = """
actifs actives apprentis apprenties bénévoles cadres chômeurs chômeuses collaborateurs collaboratrices collègues
contractuels contractuelles demandeurs demandeuses emplois employés employées fonctionnaires grévistes indépendants
intérimaires journaliers journalières licenciements manœuvres occupés ouvriers ouvrières permanents postes précaires
recrues recrutements saisonniers saisonnières salariés salariées stagiaires syndicalistes syndiqués syndiquées
sous-employés télétravailleurs télétravailleuses travailleurs travailleuses vacataires adhérents adhérentes cotisants
cotisantes militants militantes tâcherons tâcheronnes domestiques auto-entrepreneurs autoentrepreneurs embauches
"""
_TRADES = """
acteurs actrices administrateurs administratrices agents agentes agriculteurs agricultrices aides-soignants
aides-soignantes ambulanciers animateurs animatrices architectes arbitres artisans artisanes artistes assistants
assistantes avocats avocates balayeurs balayeuses bergers bijoutiers blanchisseuses bonnes boulangers boulangères
bouchers brodeuses bûcherons caissiers caissières carreleurs casseurs casseuses charpentiers chauffeurs chercheurs
chercheuses chiffonniers cireurs coiffeurs coiffeuses colporteurs comptables conciliateurs conciliatrices concierges
conducteurs conductrices conseillers conseillères contremaîtres contrôleurs contrôleuses cordonniers coursiers
couturiers couturières couvreurs creuseurs creuseuses cueilleurs cueilleuses cuisiniers cuisinières cultivateurs
cultivatrices danseurs danseuses dentistes dockers douaniers ébénistes éboueurs éducateurs éducatrices électriciens
électriciennes éleveurs éleveuses enquêteurs enquêtrices enseignants enseignantes esclaves facteurs factrices
ferblantiers ferrailleurs fileuses fleuristes foreurs forestiers formateurs formatrices forgerons gardiens gardiennes
géomètres graisseurs grutiers guides horlogers horticulteurs hôtesses huissiers imprimeurs infirmiers infirmières
informaticiens informaticiennes ingénieurs ingénieures inspecteurs inspectrices instituteurs institutrices interprètes
jardiniers jardinières journalistes juges laveurs laveuses lavandières libraires livreurs livreuses maçons maçonnes
magistrats magistrates maraîchers maraîchères marchands marchandes mareyeurs mareyeuses mariniers marins matelots
mécaniciens mécaniciennes médecins médiateurs médiatrices menuisiers messagers métallurgistes meuniers moniteurs
monitrices moissonneurs musiciens musiciennes navigants nounous officiers opérateurs opératrices orpailleurs
orpailleuses paysans paysannes pêcheurs pêcheuses peintres pharmaciens pharmaciennes photographes physiothérapeutes
pilotes planteurs planteuses plâtriers plombiers policiers policières pompiers porteurs porteuses potiers potières
procureurs producteurs productrices professeurs professeures professionnels professionnelles programmeurs prostituées
psychologues puéricultrices ramasseurs ramasseuses récolteurs récolteuses récupérateurs récupératrices relieurs
réparateurs repasseuses routiers sages-femmes scieurs secouristes secrétaires serruriers serveurs serveuses
sidérurgistes soignants soignantes soudeurs soudeuses statisticiens statisticiennes stylistes surveillants
surveillantes tailleurs tailleuses tanneurs techniciens techniciennes teinturiers teinturières teneurs tisserands
tisserandes tisseurs tisseuses traducteurs traductrices trieurs trieuses tuteurs tutrices vachers vanniers vendangeurs
vendeurs vendeuses verriers vétérinaires videurs viticulteurs vigiles zingueurs commerçants commerçantes cheminots
caféiculteurs riziculteurs apiculteurs aquaculteurs camionneurs convoyeurs cantonniers docteurs puisatiers briquetiers
ardoisiers chapeliers gemmeurs saigneurs charretiers auxiliaires accompagnateurs accompagnatrices animaliers
archivistes bibliothécaires biologistes chimistes économistes juristes notaires greffiers greffières laborantins
laborantines kinésithérapeutes aides-ménagères gardes-malades gouvernantes lingères majordomes nourrices
"""
# A person of a trade that the list does not know.
ENDINGS = ("travailleurs", "travailleuses", "ouvriers", "ouvrières", "culteurs", "cultrices")

TRADES = frozenset((_STANDING + _TRADES).split())
