"""Spanish: abbreviations whose full stop ends no sentence, and words that begin one even after such a stop."""

# Always followed by more of the sentence.
ABBREVIATIONS = frozenset(
    "sr sra sres sras srta dr dra dres prof profa lic ing arq gral gob cnel cap mons d dña "
    "ed eds aprox ca cf i.e p.ej ej av avda tel fax ext cía ltda dpto depto prov rep "
    "ene feb abr jun jul ago sep oct nov dic".split()
)

# Followed by more of the sentence where that is a number.
NUMBERED = frozenset("núm núms num nros nro nº n° n art arts p pp pág págs vol fig figs párr cap párrs sept".split())

# Abbreviations of capitals ("EE.UU.", "S.A.", initials) end a sentence only before one of these.
STARTERS = frozenset(
    "el la los las un una unos unas este esta estos estas ese esa eso él ella ellos ellas nosotros en de a al para por "
    "con sin sobre según desde tras después antes durante como pero sin embargo además así también más hoy si cuando "
    "mientras todos todas cada su sus lo se aunque no entre y".split()
)
