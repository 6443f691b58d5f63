"""Spanish numbers: 1 500, 150.000, 1,5 millones, 90 mil, 3,4 mil millones, 2 millones 300 mil, dos millones y medio."""

from extractors.numbers.patterns import NumberWords

_HUNDREDS = "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient"

WORDS = NumberWords(
    language="es",
    group=". \u00a0\u202f\u2009,’'",
    decimal=",.",
    magnitudes={
        "mil": 1_000,
        "millón": 1_000_000,
        "millon": 1_000_000,
        "millones": 1_000_000,
        "millardo": 1_000_000_000,
        "millardos": 1_000_000_000,
        "billón": 1_000_000_000_000,
        "billones": 1_000_000_000_000,
    },
    attached={},
    spelt=(
        "un uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
        "dieciseis diecisiete dieciocho diecinueve veinte veintiún veintiuno veintiuna veintidós veintitrés "
        "veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta cuarenta cincuenta "
        "sesenta setenta ochenta noventa cien ciento mil millón millones"
    ).split()
    + [stem + ending for stem in _HUNDREDS.split() for ending in ("os", "as")],
    joiners=("y",),
    wholes={},
    fractions={"medio": 0.5, "un cuarto de": 0.25, "tres cuartos de": 0.75},
    articles=(),
    alone=("un", "uno", "una", "ciento", "millón", "millones"),
    weak=("un", "uno", "una", "y", "de"),
    halves={"y medio": 0.5, "y media": 0.5},
    rest="mil",
    same={"veintiún": "veintiuno", "dieciseis": "dieciséis"},
)
