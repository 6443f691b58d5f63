"""Numbers: each spelling with its value, and what must hold of any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.numbers.numbers import Numbers
from extractors.numbers.patterns import words

NUMBERS = Numbers(words("en"))
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
        assert [n.value for n in NUMBERS.find(f"so {said} it is")] == [value]


PIECES = st.sampled_from("1,500 2.5 million three and a half hundred thousand one of 1 000 , . - ½ bn".split(" "))


@given(pieces=st.lists(PIECES | st.text(max_size=3), max_size=20))
def test_numbers_lie_in_the_text_and_never_overlap(pieces):
    text = " ".join(pieces)
    end = 0
    for number in NUMBERS.find(text):
        assert end <= number.start < number.end <= len(text)
        assert number.value >= 0
        end = number.end
