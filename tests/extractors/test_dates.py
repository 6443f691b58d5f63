"""Dates: the examples of `examples/dates_*.txt`, and what must hold of any text."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from marked import annotate, examples, parse

from extractors.dates.dates import Dates
from extractors.dates.patterns import words
from extractors.findings import Section
from sandbox.site import ARTICLES

PIPES = ("ilo_sentences", "ilo_dates")


PUBLISHED = date(2024, 6, 11)
EXAMPLES = [(lang, example) for lang in ("en", "fr", "es") for example in examples(f"dates_{lang}.txt")]


@pytest.mark.parametrize(("lang", "example"), EXAMPLES)
def test_example(lang, example):
    text, marked = parse(example)
    doc = annotate(text, *PIPES, lang=lang, published="2024-06-11")
    found = [(text[f.start : f.end], f.value["start"], f.value["end"]) for f in doc._.dates]
    expected = [
        (text[m.start : m.end], m.attributes["start"], m.attributes.get("end", m.attributes["start"])) for m in marked
    ]
    assert found == expected


def test_without_a_publication_day_only_full_dates_are_found():
    doc = annotate("Last week and on 9 May it rained; on 9 May 2003 and in 2004 it did not.", *PIPES)
    assert [f.value["start"] for f in doc._.dates] == ["2003-05-09", "2004-01-01"]


def test_the_header_line_is_left_to_the_article_record():
    text = "Rain in Lima\n\n9 May 2024\n\nIt rained on 8 May."

    def mark_header(doc):
        doc._.sections = (Section("title", 0, 12), Section("header", 14, 24), Section("body", 26, len(text)))

    doc = annotate(text, *PIPES, published="2024-05-09", prepare=mark_header)
    assert [text[f.start : f.end] for f in doc._.dates] == ["8 May"]


def test_no_date_crosses_a_paragraph():
    doc = annotate("The year was 2, 3 or\n\n4 May 2003\n\n2004 was dry.", *PIPES, published="2024-05-09")
    assert [f.value["start"] for f in doc._.dates] == ["2003-05-04"]


def test_the_year_comes_from_the_side_that_the_verb_points_to():
    published = "2004-06-30"
    past = annotate("It closed on 28 December.", *PIPES, published=published)
    future = annotate("It will close on 28 December.", *PIPES, published=published)
    assert [d._.dates[0].value["start"] for d in (past, future)] == ["2003-12-28", "2004-12-28"]


DAYS = st.dates(date(1919, 1, 1), date(2099, 12, 1))
FORMS = [
    "%-d %B %Y",
    "%B %-d, %Y",
    "%A, %-d %B %Y",
    "%A %B %-d, %Y",
    "%Y-%m-%d",
    "%d/%m/%Y",
    "%d.%m.%Y",
    "%-d %b %Y",
]
# What must be the same at both ends for the form to be used.
RANGES = [
    ("from {first:%-d %B %Y} to {last:%-d %B %Y}", ()),
    ("{first:%-d %B %Y} – {last:%-d %B %Y}", ()),
    ("between {first:%B %-d, %Y} and {last:%B %-d, %Y}", ()),
    ("{first:%-d %B}-{last:%-d %B %Y}", ("year",)),
    ("{first:%-d}-{last:%-d %B %Y}", ("year", "month")),
    ("{first:%B %-d}-{last:%-d, %Y}", ("year", "month")),
    ("from {first:%A %-d} to {last:%A %-d %B %Y}", ("year", "month")),
]


@given(day=DAYS, form=st.sampled_from(FORMS))
def test_a_day_written_in_any_form_is_read_back(day, form):
    said = day.strftime(form)
    doc = annotate(f"They met on {said} in Turin.", *PIPES, published="2024-06-11")
    assert [(f.value["start"], f.value["end"]) for f in doc._.dates] == [(day.isoformat(), day.isoformat())]
    assert doc.text[doc._.dates[0].start : doc._.dates[0].end] == said


@given(first=DAYS, length=st.integers(1, 40), form=st.sampled_from(RANGES))
def test_a_range_written_in_any_form_is_read_back(first, length, form):
    pattern, shared = form
    last = first + timedelta(days=length)
    assume(all(getattr(first, part) == getattr(last, part) for part in shared))
    doc = annotate(f"They met {pattern.format(first=first, last=last)} in Turin.", *PIPES, published="2024-06-11")
    assert [(f.value["start"], f.value["end"]) for f in doc._.dates] == [(first.isoformat(), last.isoformat())]


WORDS = st.sampled_from(
    "2 7 31 99 2003 1,200 2012-16 May march June 9th of the , - – and to from between last this next week year Monday "
    "Q3 second half early end 1990s today ( ) . \n\n \n workers million % in on du au le 1er mars Mars fin de l’année "
    "dernière lundi dernier semestre premier années del al el 1.º marzo este próximo pasado mes año lunes hace dos "
    "días entre et y los noventa primeros seis meses".split(" ")
)


@given(
    said=st.lists(WORDS | st.text(max_size=4), max_size=40),
    day=st.none() | DAYS,
    lang=st.sampled_from(["en", "fr", "es"]),
)
def test_offsets_slice_the_text_and_never_overlap(said, day, lang):
    text = " ".join(said)
    doc = annotate(text, *PIPES, lang=lang, published=day and day.isoformat())
    end = 0
    for found in doc._.dates:
        assert end <= found.start < found.end <= len(doc.text)
        assert "\n\n" not in doc.text[found.start : found.end]
        assert date.fromisoformat(found.value["start"]) <= date.fromisoformat(found.value["end"])
        assert 0 < found.confidence <= 1
        end = found.end


@pytest.mark.parametrize("lang", ["en", "fr", "es"])
def test_what_is_read_near_anchors_only_is_all_there_is(lang):
    """The same runs come of reading every word, so that no word of a date is missing among the anchors."""
    dates = Dates(words(lang))
    texts = [parse(example)[0] for example in examples(f"dates_{lang}.txt")]
    texts += [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt"))]
    for text in texts:
        assert dates.find(text, PUBLISHED) == dates.find(text, PUBLISHED, anchors=range(len(text)))
