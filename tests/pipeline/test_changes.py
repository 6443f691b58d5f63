"""What was found before and what is found now: each finding is added, changed, gone or as it was, once."""

from collections import Counter
from typing import Any

import made
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.changes import EVENTS, Changes, Kind, compared
from pipeline.query import EventSummary, Part
from pipeline.query.stored import Finding, StoredArticle
from pipeline.records import Event
from pipeline.store.public_ids import public_ids

TEXT = "The ILO met. The ILO left."
ILO, OIT = {"name": "ILO"}, {"name": "OIT"}


def found(start: int, end: int, value: dict[str, Any] = ILO, kind: str = "organisations", by: str = "") -> Finding:
    return Finding(kind, start, end, TEXT[start:end], value, by or kind)


FIRST, SECOND = found(4, 7), found(17, 20)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ([], [FIRST], {"added": 1}),
        ([FIRST], [], {"gone": 1}),
        ([FIRST, SECOND], [FIRST, SECOND], {"unchanged": 2}),
        ([FIRST], [FIRST, SECOND], {"unchanged": 1, "added": 1}),
        ([FIRST], [found(4, 7, OIT)], {"changed": 1}),  # at the same place
        ([FIRST], [found(17, 20, OIT)], {"changed": 1}),  # in the same words
        ([FIRST], [SECOND], {"gone": 1, "added": 1}),  # the same thing, said elsewhere
        ([FIRST], [found(0, 7)], {"gone": 1, "added": 1}),  # other words
        ([FIRST], [found(4, 7, kind="locations")], {"gone": 1, "added": 1}),
        # The surest pair first: the one that stayed is nobody else's partner.
        ([SECOND, FIRST], [found(4, 7, OIT), SECOND], {"unchanged": 1, "changed": 1}),
    ],
)
def test_a_finding_is_said_to_be(before: list[Finding], after: list[Finding], words: dict[str, int]) -> None:
    assert Counter(word for _, word in compared(before, after)) == words


def test_what_another_extractor_finds_now_is_that_one_s() -> None:
    pairs = [([FIRST], [found(4, 7, by="other")]), ([FIRST], [])]
    said = [compared(before, after) for before, after in pairs]
    assert said == [
        [(Kind("other", "organisations"), "unchanged")],
        [(Kind("organisations", "organisations"), "gone")],
    ]


PLACES = st.sampled_from([(0, 3), (4, 7), (13, 16), (17, 20)])
FINDINGS = st.lists(st.builds(lambda at, value: found(*at, value), PLACES, st.sampled_from([ILO, OIT])), max_size=6)


@given(FINDINGS, FINDINGS)
def test_every_finding_is_counted_once(before: list[Finding], after: list[Finding]) -> None:
    words = Counter(word for _, word in compared(before, after))
    pairs = words["changed"] + words["unchanged"]
    assert (words["gone"] + pairs, words["added"] + pairs) == (len(before), len(after))
    assert Counter(word for _, word in compared(after, after)) == Counter(unchanged=len(after))


def summary(public_id: str, event: Event, *, is_main: bool) -> EventSummary:
    parts = tuple(Part(part.name, part.role) for part in event.organisations)
    return EventSummary(
        public_id, event.type, event.start, event.end, event.mode, event.countries, event.places, parts, made.TITLE,
        made.URL, None, "en", is_main, event.confidence,
    )  # fmt: skip


def stored(*events: Event, findings: tuple[Finding, ...] = ()) -> StoredArticle:
    ids = public_ids(made.URL, events, [])
    summaries = tuple(summary(i, e, is_main=n == 0) for n, (i, e) in enumerate(zip(ids, events, strict=True)))
    return StoredArticle(1, made.URL, made.article(), 1, made.PIPELINE, findings, summaries)


def test_events_are_told_by_their_public_ids() -> None:
    changes = Changes()
    main = made.main_event(made.article())
    before = stored(main, made.side_event(), made.side_event(type="visit"))
    changes.add(before, made.events(made.article(), made.side_event(), made.side_event(type="meeting"), mode="online"))
    counted = changes.by_kind()[Kind("", EVENTS)]
    assert (counted.changed, counted.unchanged, counted.gone, counted.added) == (1, 1, 1, 1)
    assert (counted.total, counted.articles) == (3, 1)


def test_an_article_counts_where_something_is_not_as_it_was() -> None:
    changes = Changes()
    now = made.events(made.article())
    same = tuple(Finding(m.kind, m.start, m.end, m.text, dict(m.value), m.extractor) for m in now.annotations.mentions)
    main = made.main_event(made.article())
    changes.add(stored(main, findings=same), now)
    changes.add(stored(main, findings=same[1:]), now)
    counted = changes.by_kind()
    kind = Kind(same[0].extractor, same[0].kind)
    assert (counted[kind].added, counted[kind].articles) == (1, 1)
    assert {other: change.articles for other, change in counted.items() if other != kind and change.total} == {}
    assert [*counted][-1] == Kind("", EVENTS)
