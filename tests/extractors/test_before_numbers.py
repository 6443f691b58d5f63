"""What stands before a number: phrases and endings are found there, and only there, however the look is shortened."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.small_letters import small, words_of
from extractors.worker_counts.before import Before, Hints, expanded
from extractors.worker_counts.patterns import words
from extractors.worker_counts.scene import Scene

HINTS = Hints()
PHRASES = HINTS.phrases(
    [("well/just? more than", ">"), ("some", "~"), ("in the region of", "~")], [("a total of?", "")]
)


def before_end(text):
    """What stands before a number that ends the text."""
    return Before(Scene(text), len(text), HINTS)


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
        ("well more than  ", ("well more than  ", ">")),
        ("a total ", ("a total ", "")),
        ("awesome ", None),
        ("more than", None),
        ("more than (", None),
        ("", None),
    ],
)
def test_the_longest_phrase_right_before_the_number(before, found):
    got = PHRASES.find(before_end(before))
    assert (got and (before[got[0] :], got[1])) == found


def test_no_phrase_from_before_the_sentence():
    text = "He wants more than "
    scene = Scene(text)
    scene.left = text.index("than")
    assert PHRASES.find(Before(scene, len(text), HINTS)) is None
    assert PHRASES.find(before_end(text), scene.left) is None


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
AS_WRITTEN = ("never_before", "rate_before")
MADE = {name: HINTS.ending(getattr(ENGLISH, name), low=name not in AS_WRITTEN, others=n) for name, n in ENDINGS.items()}
PIECES = re.findall(r"[a-z]{2,}|[$€(,–]", " ".join(getattr(ENGLISH, name) for name in ENDINGS))


@given(
    name=st.sampled_from(list(ENDINGS)),
    pieces=st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=6),
)
def test_a_look_at_the_last_words_misses_nothing(name, pieces):
    before = " ".join(pieces)[-40:] + " "
    flags = 0 if name in AS_WRITTEN else re.IGNORECASE
    assert MADE[name].search(before_end(before)) == bool(re.search(getattr(ENGLISH, name), before, flags))


@pytest.mark.parametrize("lang", ["en", "es", "fr"])
def test_what_is_looked_for_in_small_letters_is_written_so(lang):
    as_written = {"word", "nationals", "age", "clause_end", "by", "toils", "of_year", "never_before", "never_after"}
    as_written |= {"rate_before", "rate_after", "parts", "verbs", "sure_verbs", "strong_after"}
    written = {n: p for n, p in vars(words(lang)).items() if isinstance(p, str) and n not in as_written}
    written |= dict(words(lang).comparators_after)
    assert [name for name, pattern in written.items() if re.search("[A-Z]", re.sub(r"\\.", "", pattern))] == []


@pytest.mark.parametrize(
    "text", ["Labour at its end", "at work", "(job)", "éwork", "forced labour", "worker", "İ work"]
)
def test_words_are_found_where_a_regex_finds_them(text):
    pattern = r"\b(?:forced\s+)?(?:labour|work|job)\b"
    scene = Scene(text)
    found, wanted = scene.has(words_of(pattern), 0, len(text)), re.search(pattern, text, re.IGNORECASE)
    assert (found and (found.start(), found.end() - 1)) == (wanted and wanted.span())


@given(st.text())
def test_small_letters_keep_their_places(text):
    assert len(small(text)) == len(text)
