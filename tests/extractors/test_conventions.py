"""Conventions: the examples of `examples/conventions_*.txt`, and the table of instruments."""

import csv
from pathlib import Path

import pytest
from marked import annotate, examples, parse

import extractors.conventions
import extractors.conventions.factory

PIPES = ("ilo_conventions",)
EXAMPLES = [(lang, example) for lang in ("en", "fr", "es") for example in examples(f"conventions_{lang}.txt")]
TABLE = Path(extractors.conventions.__file__).parent / "data" / "instruments.tsv"


@pytest.mark.parametrize(("lang", "example"), EXAMPLES)
def test_example(lang, example):
    text, marked = parse(example)
    found = [
        (text[f.start : f.end], f.value["kind"], f.value["number"], f.value["year"])
        for f in annotate(text, *PIPES, lang=lang)._.conventions
    ]
    assert found == [
        (
            text[m.start : m.end],
            m.attributes.get("kind", "convention"),
            int(m.attributes["n"]),
            int(m.attributes["year"]),
        )
        for m in marked
    ]


def test_one_instrument_is_one_value_in_every_language():
    texts = {"en": "Convention No. 190", "fr": "la convention n° 190", "es": "el Convenio núm. 190"}
    values = [annotate(text, *PIPES, lang=lang)._.conventions[0].value for lang, text in texts.items()]
    assert values[0] == values[1] == values[2]
    assert values[0]["title"] == "Violence and Harassment"


def test_the_table_is_whole():
    rows = list(csv.DictReader(TABLE.read_text(encoding="utf-8").splitlines(), delimiter="\t"))
    conventions = [int(row["number"]) for row in rows if row["kind"] == "convention"]
    assert conventions == list(range(1, 193))
    years = [int(row["year"]) for row in rows if row["kind"] == "convention"]
    assert years == sorted(years)
    assert len({(row["kind"], row["number"]) for row in rows}) == len(rows)
    assert {row["kind"] for row in rows} == {"convention", "protocol", "recommendation"}
