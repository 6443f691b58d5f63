"""Public ids: an event keeps its id as long as it is the same event, and no two events share one."""

from datetime import date

import made
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.store.public_ids import ID_LENGTH, Former, public_ids

MAIN = made.main_event(made.article())
DAY = date(2024, 6, 4)


def former(public_id: str, *, is_main: bool = False, kind: str = "training", start: date | None = DAY) -> Former:
    return Former(public_id, is_main, kind, start, start)


def test_a_new_event_gets_letters_and_digits_that_cannot_be_mistaken() -> None:
    (public_id,) = public_ids(made.URL, [MAIN], [])
    assert len(public_id) == ID_LENGTH
    assert set(public_id) <= set("abcdefghijklmnopqrstuvwxyz234567")


def test_the_main_event_follows_the_main_event_whatever_it_became() -> None:
    old = [former("side"), former("main", is_main=True)]
    assert public_ids(made.URL, [MAIN], old) == ["main"]


@pytest.mark.parametrize(
    ("old", "follows"),
    [
        (former("old"), True),
        (former("old", start=date(2024, 6, 5)), True),
        (former("old", start=date(2024, 6, 6)), False),
        (former("old", kind="visit"), False),
        (former("old", start=None), False),
        (former("old", is_main=True), False),
    ],
)
def test_another_event_follows_one_of_its_type_on_its_days(old: Former, follows: bool) -> None:
    side = made.side_event(start=DAY, end=date(2024, 6, 5))
    assert (public_ids(made.URL, [MAIN, side], [old])[1] == "old") is follows


def test_events_without_days_follow_each_other() -> None:
    side = made.side_event(start=None, end=None)
    assert public_ids(made.URL, [MAIN, side], [former("old", start=None)])[1] == "old"


def test_one_former_event_is_followed_once() -> None:
    ids = public_ids(made.URL, [MAIN, made.side_event(), made.side_event()], [former("old")])
    assert ids.count("old") == 1
    assert len(set(ids)) == 3


def test_an_id_depends_on_the_address() -> None:
    assert public_ids(made.URL, [MAIN], []) != public_ids(f"{made.URL}-2", [MAIN], [])


KINDS = st.sampled_from(["training", "visit"])
DAYS = st.one_of(st.none(), st.dates(date(2024, 1, 1), date(2024, 1, 4)))


@given(st.lists(st.tuples(KINDS, DAYS), max_size=8), st.lists(st.tuples(KINDS, DAYS), max_size=8))
def test_no_two_events_share_an_id_and_the_same_events_keep_theirs(
    first: list[tuple[str, date | None]], second: list[tuple[str, date | None]]
) -> None:
    before = [made.side_event(type=kind, start=day, end=day) for kind, day in first]
    after = [made.side_event(type=kind, start=day, end=day) for kind, day in second]
    ids = public_ids(made.URL, before, [])
    old = [Former(i, n == 0, e.type, e.start, e.end) for n, (i, e) in enumerate(zip(ids, before, strict=True))]
    assert len(set(ids)) == len(before)
    assert public_ids(made.URL, before, old) == ids
    assert len(set(public_ids(made.URL, after, old))) == len(after)
