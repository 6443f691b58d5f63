"""What stands before a number: phrases and endings are found there, and only there, however the look is shortened."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.worker_counts.before import Before, Ending, Phrases, expanded
from extractors.worker_counts.patterns import words

PHRASES = Phrases([("well/just? more than", ">"), ("some", "~"), ("in the region of", "~")], [("a total of?", "")])


def test_a_template_stands_for_its_phrases():
    assert set(expanded("a_little/just? more/fewer than")) == {
        f"{how}{what} than" for how in ("", "just ", "a little ") for what in ("more", "fewer")
    }


@pytest.mark.parametrize(
    ("before", "found"),
    [
        ("It has well more than ", ("well more than ", ">")),
        ("It has MORE\n than ", ("MORE\n than ", ">")),
        ("the firm (some ", ("some ", "~")),
        ("in the region\u00a0of\u00a0", ("in the region\u00a0of\u00a0", "~")),
        ("a total ", ("a total ", "")),
        ("awesome ", None),
        ("more than", None),
        ("more than (", None),
        ("", None),
    ],
)
def test_the_longest_phrase_right_before_the_number(before, found):
    got = PHRASES.before(before + "5", 0, len(before))
    assert (got and (before[got[0] :], got[1])) == found


def test_no_phrase_from_before_the_sentence():
    text = "He wants more than 5"
    assert PHRASES.before(text, text.index("than"), len(text) - 1) is None


ENGLISH = words("en")
ENDINGS = {
    "never_before": 0,
    "rate_before": 0,
    "casualty_before": 0,
    "measures": 0,
    "continues": 0,
    "engages": 1,
    "increase_before": 2,
    "decrease_before": 2,
}
PIECES = re.findall(r"[a-z]{2,}|[$€(,–]", " ".join(getattr(ENGLISH, name) for name in ENDINGS))


@given(
    name=st.sampled_from(list(ENDINGS)),
    pieces=st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=6),
)
def test_a_look_at_the_last_words_misses_nothing(name, pieces):
    before = " ".join(pieces)[-40:] + " "
    pattern = getattr(ENGLISH, name)
    flags = 0 if name in ("never_before", "rate_before") else re.IGNORECASE
    found = Ending(pattern, flags, ENDINGS[name]).search(Before(before))
    assert found == bool(re.search(pattern, before, flags))
