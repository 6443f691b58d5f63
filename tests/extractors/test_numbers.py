"""Numbers: each spelling with its value, and what must hold of any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.numbers.numbers import Numbers
from extractors.numbers.patterns import words
from extractors.numbers.scan import Scan, telling

NUMBERS = Numbers(words("en"))
FRENCH, SPANISH = Numbers(words("fr")), Numbers(words("es"))
SPELLINGS = {
    "1,500": 1_500,
    "1 500": 1_500,
    "12,345,678": 12_345_678,
    "1.5 million": 1_500_000,
    "84 million": 84_000_000,
    "2.3m": 2_300_000,
    "300k": 300_000,
    "1.1 billion": 1_100_000_000,
    "2½ million": 2_500_000,
    "5 lakh": 500_000,
    "three million": 3_000_000,
    "a million": 1_000_000,
    "one million": 1_000_000,
    "half a million": 500_000,
    "a quarter of a million": 250_000,
    "one and a half million": 1_500_000,
    "a hundred thousand": 100_000,
    "thirty-four thousand": 34_000,
    "two hundred and fifty": 250,
    "Twenty-one": 21,
}


@pytest.mark.parametrize(("said", "value"), SPELLINGS.items())
def test_a_number_in_its_spelling(said, value):
    text = f"There were {said} of them."
    assert [(text[n.start : n.end], n.value) for n in NUMBERS.find(text)] == [(said, value)]


IN_FRENCH = {
    "1 500": 1_500,
    "1\u00a0500": 1_500,
    "1\u202f500": 1_500,
    "12 300 000": 12_300_000,
    "150.000": 150_000,
    "1,5 million": 1_500_000,
    "23,7 millions": 23_700_000,
    "1.250 millions": 1_250_000_000,
    "1,250 million": 1_250_000,
    "2,4 milliards": 2_400_000_000,
    "450 mille": 450_000,
    "trois millions": 3_000_000,
    "un million et demi": 1_500_000,
    "2 millions et demi": 2_500_000,
    "un demi-million": 500_000,
    "un quart de million": 250_000,
    "quatre-vingt-dix mille": 90_000,
    "soixante et onze": 71,
    "Mille deux cents": 1_200,
    "vingt et une": 21,
}
IN_SPANISH = {
    "1 500": 1_500,
    "1,500": 1_500,
    "150.000": 150_000,
    "12 300 000": 12_300_000,
    "90 mil": 90_000,
    "1,5 millones": 1_500_000,
    "2.5 millones": 2_500_000,
    "3,4 mil millones": 3_400_000_000,
    "1.400 millones": 1_400_000_000,
    "2 millones 300 mil": 2_300_000,
    "3 mil 500": 3_500,
    "dos millones y medio": 2_500_000,
    "un millón y medio": 1_500_000,
    "2 millones y medio": 2_500_000,
    "medio millón": 500_000,
    "treinta y cuatro mil": 34_000,
    "veintiún mil": 21_000,
    "doscientas mil": 200_000,
    "Mil quinientos": 1_500,
}


@pytest.mark.parametrize(("said", "value"), IN_FRENCH.items())
def test_a_number_in_its_french_spelling(said, value):
    for text in (f"Il y en a {said} au moins.", f"{said} de plus"):
        assert [(text[n.start : n.end], n.value) for n in FRENCH.find(text)] == [(said, value)]


@pytest.mark.parametrize(("said", "value"), IN_SPANISH.items())
def test_a_number_in_its_spanish_spelling(said, value):
    for text in (f"Son {said} por lo menos.", f"{said} más"):
        assert [(text[n.start : n.end], n.value) for n in SPANISH.find(text)] == [(said, value)]


@pytest.mark.parametrize(
    ("numbers", "text"),
    [
        (FRENCH, "une centaine de personnes"),
        (FRENCH, "des millions"),
        (FRENCH, "le 1er et la 2e"),
        (FRENCH, "12,7"),
        (SPANISH, "cientos de miles"),
        (SPANISH, "millones"),
        (SPANISH, "un caso"),
        (SPANISH, "7,7"),
    ],
)
def test_what_is_no_whole_number_in_french_or_spanish(numbers, text):
    assert numbers.find(text) == []


def test_an_elided_word_before_a_number_is_no_part_of_it():
    assert [(n.start, n.value) for n in FRENCH.find("plus d’un million, près d'1,2 million")] == [
        (7, 10**6),
        (26, 1_200_000),
    ]


@pytest.mark.parametrize(
    "text",
    ["one of them", "hundreds of thousands", "millions", "C190", "1.2.3", "12.7", "a few", "1234567890123456789"],
)
def test_what_is_no_whole_number(text):
    assert NUMBERS.find(text) == []


def test_two_spelt_numbers_are_told_apart():
    assert [n.value for n in NUMBERS.find("between two and three million")] == [2, 3_000_000]


@given(value=st.integers(0, 10**14))
def test_figures_are_read_back(value):
    for said in (f"{value:,}", str(value), f"{value:,}".replace(",", " ")):
        for numbers in (NUMBERS, FRENCH, SPANISH):
            assert [n.value for n in numbers.find(f"so {said} it is")] == [value]


PIECES = st.sampled_from("1,500 2.5 million three and a half hundred thousand one of 1 000 , . - ½ bn".split(" "))


@given(pieces=st.lists(PIECES | st.text(max_size=3), max_size=20))
def test_numbers_lie_in_the_text_and_never_overlap(pieces):
    text = " ".join(pieces)
    end = 0
    for number in NUMBERS.find(text):
        assert end <= number.start < number.end <= len(text)
        assert number.value >= 0
        end = number.end


@pytest.mark.parametrize("lang", ["en", "es", "fr"])
@given(
    pieces=st.lists(
        st.sampled_from(
            ["two", "Dos", "sept.", "sept", "mil", "deux", "12", "2004", "Mayo", "an", "half", "½", ",", "-", " ", "x"]
        )
    )
)
def test_places_found_with_other_words_are_those_found_alone(lang, pieces):
    text, own = "".join(pieces), Numbers(words(lang))
    both = Scan(telling(words(lang)), ["half", "May", r"an\b", r"sept(?=\.)"]).places(text)
    alone = own.scan.places(text)
    assert both[:2] == alone[:2]
    assert own.find(text, both) == own.find(text)


def test_a_number_in_words_is_found_behind_any_mark():
    assert [n.value for n in NUMBERS.find(">Seventeen< miners, “eight” dockers, étwo")] == [17, 8]
