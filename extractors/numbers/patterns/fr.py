"""French numbers: 1 500, 150.000, 1,5 million, trois millions et demi, un demi-million, trente-quatre mille."""

from extractors.numbers.patterns import NumberWords

WORDS = NumberWords(
    language="fr",
    group=" \u00a0\u202f\u2009.,’'",
    decimal=",.",
    magnitudes={
        "cents": 100,
        "mille": 1_000,
        "million": 1_000_000,
        "millions": 1_000_000,
        "milliard": 1_000_000_000,
        "milliards": 1_000_000_000,
    },
    attached={},
    spelt=(
        "un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts "
        "trente quarante cinquante soixante septante huitante octante nonante cent cents mille million millions "
        "milliard milliards"
    ).split(),
    joiners=("et",),
    wholes={},
    fractions={
        "un demi": 0.5,
        "demi": 0.5,
        "un quart de": 0.25,
        "trois quarts de": 0.75,
    },
    articles=(),
    alone=("un", "une", "cent", "cents", "million", "millions", "milliard", "milliards"),
    weak=("un", "une", "et", "de"),
    halves={"et demi": 0.5, "et demie": 0.5},
)
