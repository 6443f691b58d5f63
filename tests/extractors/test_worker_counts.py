"""Worker counts: the examples of `examples/worker_counts_LANGUAGE.txt`, and what must hold of any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked import annotate, examples, parse

PIPES = ("ilo_sentences", "ilo_dates", "ilo_locations", "ilo_worker_counts")
PUBLISHED = "2013-01-22"


EXAMPLES = [(lang, example) for lang in ("en", "es", "fr") for example in examples(f"worker_counts_{lang}.txt")]


@pytest.mark.parametrize(("lang", "example"), EXAMPLES)
def test_example(lang, example):
    text, marked = parse(example)
    found = annotate(text, *PIPES, lang=lang, published=PUBLISHED)._.worker_counts
    bounds = [(f.value["low"], f.value["high"], f.value["comparator"]) for f in found]
    assert bounds == [
        (int(a["low"]), int(a.get("high", a["low"])), a.get("comp", "=")) for a in (m.attributes for m in marked)
    ]
    for finding, mark in zip(found, marked, strict=True):
        assert finding.start <= mark.end and mark.start <= finding.end
        told = {key: finding.value[key] for key in ("place", "change", "population") if key in mark.attributes}
        assert told == {key: value for key, value in mark.attributes.items() if key in told}


COMPARATORS = {"": "=", "some ": "~", "more than ": ">", "at least ": ">=", "up to ": "<=", "fewer than ": "<"}
HUNDREDS = st.integers(2, 999)


@given(
    value=st.integers(2, 10**8),
    said=st.sampled_from(list(COMPARATORS)),
    trade=st.sampled_from(["workers", "miners", "jobs"]),
)
def test_a_count_in_figures_is_read_back(value, said, trade):
    doc = annotate(f"There were {said}{value:,} {trade} in the valley.", *PIPES, published=PUBLISHED)
    assert [(f.value["low"], f.value["high"], f.value["comparator"]) for f in doc._.worker_counts] == [
        (value, value, COMPARATORS[said])
    ]
    assert doc.text[doc._.worker_counts[0].start : doc._.worker_counts[0].end] == f"{said}{value:,} {trade}"


@given(low=HUNDREDS, more=HUNDREDS, magnitude=st.sampled_from(["thousand", "million"]))
def test_a_range_under_one_magnitude_is_read_back(low, more, magnitude):
    doc = annotate(f"It had between {low} and {low + more} {magnitude} workers.", *PIPES, published=PUBLISHED)
    unit = {"thousand": 1_000, "million": 1_000_000}[magnitude]
    high = low + more
    if low < 1000 and high < 10**6:
        assert [(f.value["low"], f.value["high"]) for f in doc._.worker_counts] == [(low * unit, high * unit)]


WORDS = st.sampled_from(
    "5,000 2.5 million three half a between and to from of whom them 12 more than at least up or workers jobs people "
    "children employed unemployment factories , . ; ( ) % $ \n\n \n 1998 per cent in were killed -strong some 1".split(
        " "
    )
)


@given(words=st.lists(WORDS | st.text(max_size=4), max_size=40))
def test_offsets_slice_the_text_and_values_are_sane(words):
    doc = annotate(" ".join(words), *PIPES, published=PUBLISHED)
    for found in doc._.worker_counts:
        said = doc.text[found.start : found.end]
        assert said and said == said.strip() and "\n\n" not in said
        assert 0 < found.value["low"] <= found.value["high"]
        assert 0 < found.confidence <= 1
