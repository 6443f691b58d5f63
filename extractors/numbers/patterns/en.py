"""English numbers: 1,500, 1 500, 1.5 million, 2.3m, three million, half a million, thirty-four thousand."""

from extractors.numbers.patterns import NumberWords

_TO_TEN = "one two three four five six seven eight nine ten".split()

WORDS = NumberWords(
    language="en",
    group=",    ’",
    decimal=".",
    magnitudes={
        "hundred": 100,
        "thousand": 1_000,
        "million": 1_000_000,
        "millions": 1_000_000,
        "mn": 1_000_000,
        "billion": 1_000_000_000,
        "billions": 1_000_000_000,
        "bn": 1_000_000_000,
        "trillion": 1_000_000_000_000,
        "lakh": 100_000,
        "lakhs": 100_000,
        "crore": 10_000_000,
        "crores": 10_000_000,
    },
    attached={"k": 1_000, "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000},
    spelt=(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion"
    ).split(),
    joiners=("and",),
    wholes={"half a dozen": 6, "half-a-dozen": 6, "a dozen": 12, "one dozen": 12}
    | {f"{word} dozen": 12 * n for n, word in enumerate(("two", "three", "four", "five", "six", "seven", "eight"), 2)},
    fractions={
        "half a": 0.5,
        "half-a": 0.5,
        **{f"{word} and a half": n + 0.5 for n, word in enumerate(_TO_TEN, 1)},
        **{f"{word}-and-a-half": n + 0.5 for n, word in enumerate(_TO_TEN, 1)},
        "a quarter of a": 0.25,
        "quarter of a": 0.25,
        "three quarters of a": 0.75,
        "three-quarters of a": 0.75,
    },
    articles=("a", "one"),
    alone=("one", "hundred", "thousand", "million", "billion"),
    weak=("one", "a", "of"),
)
