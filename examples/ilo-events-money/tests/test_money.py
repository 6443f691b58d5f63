"""Sentences in, the amounts that they name out."""

import pytest
import spacy

EXAMPLES = [
    ("The minimum wage rises to US$ 113 a month.", [("US$ 113", 113, "USD", "month", "minimum_wage")]),
    ("Workers earned $5.50 per day.", [("$5.50", 5.5, None, "day", "wage")]),
    ("The monthly wage floor is BDT 12,500.", [("BDT 12,500", 12500, "BDT", "month", "minimum_wage")]),
    ("The project, worth 3.5 million euros, began.", [("3.5 million euros", 3_500_000, "EUR", None, "funding")]),
    ("Forced labour makes profits of US$9 billion annually.", [("US$9 billion", 9 * 10**9, "USD", "year", "loss")]),
    ("Norway gave 20 million NOK, Sweden SEK 5 million.", [
        ("20 million NOK", 20_000_000, "NOK", None, None), ("SEK 5 million", 5_000_000, "SEK", None, None),
    ]),
    ("In 2024 some 113 million people looked for work.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), EXAMPLES)
def test_amounts(text: str, expected: list[tuple[object, ...]]) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("money")
    found = nlp(text)._.money
    assert [(text[f.start : f.end], *f.value.values()) for f in found] == expected
