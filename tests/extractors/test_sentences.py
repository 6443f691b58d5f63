"""Sentences: the examples of `examples/sentences_*.txt`, and what must hold of any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked import annotate, examples

EXAMPLES = [(lang, example) for lang in ("en", "fr", "es") for example in examples(f"sentences_{lang}.txt")]


def sentences(text, lang):
    doc = annotate(text, "ilo_sentences", lang=lang)
    assert [(s.start_char, s.text.strip()) for s in doc.sents] == [(a, text[a:b]) for a, b in doc._.sentences]
    return [text[start:end] for start, end in doc._.sentences]


@pytest.mark.parametrize(("lang", "example"), EXAMPLES)
def test_example(lang, example):
    expected = example.split(" | ")
    assert sentences(" ".join(expected), lang) == expected


def test_a_paragraph_ends_a_sentence():
    assert sentences("Rain in Lima\n\n  It rained. It\nstopped \n\n\n", "en") == [
        "Rain in Lima",
        "It rained.",
        "It",
        "stopped",
    ]


PIECES = st.sampled_from("Mr|U.S.|EE.UU.|M.|« | »|¿|?|...|…|. |\n|\n\n| |Él|It|no. 5|\u00a0".split("|"))


@given(pieces=st.lists(PIECES | st.text(max_size=3), max_size=30), lang=st.sampled_from(["en", "fr", "es"]))
def test_bounds_hold_every_word_and_never_overlap(pieces, lang):
    text = "".join(pieces)
    doc = annotate(text, "ilo_sentences", lang=lang)
    end = 0
    for start, stop in doc._.sentences:
        assert not text[end:start].strip()
        assert start < stop
        assert text[start:stop] == text[start:stop].strip()
        assert "\n" not in text[start:stop]
        end = stop
    assert not text[end:].strip()
