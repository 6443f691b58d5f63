"""The reading side: filters, details with their sentences, statistics."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import made
import pytest

from models.session import Engine, session_factory
from pipeline.query import EventFilter, event_detail, find_events, list_events, statistics
from pipeline.records import Issue, Rejected
from pipeline.store import finish_run, start_run, store


@pytest.fixture
def stocked(engine: Engine) -> Iterator[Engine]:
    """Two articles with three events, a copy of the first, one without pipeline, one rejected."""
    hanoi = made.article(
        url="https://www.ilo.org/hanoi", title="Hanoi hosts a seminar", language="es", published_on=date(2023, 5, 1)
    )
    seminar = made.main_event(
        hanoi, type="meeting", start=None, end=None, countries=("VN", "LA"), places=("Hanoi",), organisations=(),
        evidence=(),
    )  # fmt: skip
    with session_factory(engine).begin() as session:
        run_id = start_run(session, "crawl", {"site": "https://www.ilo.org"})
        first = made.article(issues=(Issue("read", "fallback", "unknown markup"),))
        store(session, made.events(first, made.side_event()), run_id=run_id)
        body = replace(hanoi, content_sha256="another text")
        store(session, replace(made.events(body), events=(seminar,)), run_id=run_id)
        store(session, made.events(made.article(url=None, source="/data/copy.txt")), run_id=run_id)
        store(session, made.article(url="https://www.ilo.org/ar", body="…", language=None), run_id=run_id)
        store(session, Rejected("/data/x.bin", "read", "binary", "is not text"), run_id=run_id)
        finish_run(session, run_id, {"documents": 5, "stored": 3, "no_pipeline": 1, "rejected": 1})
    yield engine


def types(engine: Engine, **wanted: object) -> list[str]:
    return [event.type for event in list_events(engine, EventFilter(**wanted)).events]  # type: ignore[arg-type]


def test_events_come_latest_first_and_a_copy_adds_none(stocked: Engine) -> None:
    page = list_events(stocked)
    assert [(event.type, event.start) for event in page.events] == [
        ("training", date(2024, 6, 3)),
        ("agreement", date(2024, 5, 9)),
        ("meeting", None),
    ]
    assert page.total == 3


def test_an_event_of_no_known_day_comes_last(stocked: Engine) -> None:
    undated = made.article(url=f"{made.URL}-undated", body=f"{made.BODY} When, nobody knows.", published_on=None)
    with session_factory(stocked).begin() as session:
        events = made.events(undated, type="incident", start=None, end=None)
        store(session, events, run_id=start_run(session, "ingest"))
    assert types(stocked) == ["training", "agreement", "meeting", "incident"]


def test_an_event_has_its_parts_in_order(stocked: Engine) -> None:
    (event,) = list_events(stocked, EventFilter(type="agreement")).events
    assert [tuple(part) for part in event.organisations] == [
        ("Ministry of Ports", "organiser"),
        ("Dockers’ Union", "participant"),
    ]
    assert (event.countries, event.places, event.mode) == (("GH",), ("Tema",), "in_person")
    assert (event.title, event.url, event.is_main) == (made.TITLE, made.URL, True)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"type": "meeting"}, ["meeting"]),
        ({"country": "LA"}, ["meeting"]),
        ({"country": "la"}, ["meeting"]),
        ({"country": "FR"}, []),
        ({"since": date(2024, 6, 5)}, ["training"]),
        ({"since": date(2024, 6, 6)}, []),
        ({"until": date(2024, 5, 9)}, ["agreement", "meeting"]),
        ({"until": date(2024, 5, 8)}, ["meeting"]),
        ({"since": date(2023, 5, 1), "until": date(2023, 5, 1)}, ["meeting"]),
        ({"language": "en"}, ["training", "agreement"]),
        ({"organisation": "MoP"}, ["agreement"]),
        ({"organisation": "ministry of"}, ["agreement"]),
        ({"organisation": "Dockers' Union"}, ["agreement"]),
        ({"organisation": "MO"}, []),  # an acronym is whole or not at all
        ({"organisation": "100%"}, []),
        ({"limit": 1}, ["training"]),
        ({"type": "agreement", "country": "GH", "organisation": "MoP"}, ["agreement"]),
    ],
)
def test_a_filter_lets_pass_what_it_says(stocked: Engine, wanted: dict[str, object], found: list[str]) -> None:
    assert types(stocked, **wanted) == found


def test_the_total_counts_beyond_the_limit(stocked: Engine) -> None:
    assert list_events(stocked, EventFilter(limit=1)).total == 3


def test_parts_of_more_events_than_fit_into_one_question_are_found(
    stocked: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = list_events(stocked)
    monkeypatch.setattr("pipeline.query.events.CHUNK", 2)
    assert list_events(stocked) == whole
    assert [event.countries for event in whole.events] == [("GH",), ("GH",), ("VN", "LA")]


def test_a_detail_quotes_the_sentence_of_every_fact(stocked: Engine) -> None:
    (wanted,) = list_events(stocked, EventFilter(type="agreement")).events
    detail = event_detail(stocked, wanted.public_id)
    assert detail.event == wanted
    assert detail.is_current
    quoted = {
        (name, quote.sentence[quote.start : quote.end], quote.sentence.partition(" ")[0])
        for name, quote in [
            *((body.name, body.quote) for body in detail.bodies),
            *((place.name, place.quote) for place in detail.places),
            *((count.population, count.quote) for count in detail.counts),
            *((": ".join(filter(None, (reason.field, reason.about))), reason.quote) for reason in detail.evidence),
        ]
        if quote is not None
    }
    assert quoted == {
        ("Ministry of Ports", "Ministry of Ports", "TEMA,"),
        ("Dockers’ Union", "Dockers’ Union", "TEMA,"),
        ("Tema", "TEMA", "TEMA,"),
        ("dock workers", "more than 4,000 dock workers", "It"),
        ("type", "signed", "TEMA,"),
        ("organisations: Dockers’ Union", "It", "It"),
    }
    assert [(body.names, body.role, body.country) for body in detail.bodies] == [
        (("Ministry of Ports", "MoP"), "organiser", "GH"),
        (("Dockers’ Union",), "participant", "GH"),
    ]


def test_a_detail_names_the_bodies_that_take_no_part(stocked: Engine) -> None:
    (wanted,) = list_events(stocked, EventFilter(type="training")).events
    assert [(body.name, body.role) for body in event_detail(stocked, wanted.public_id).bodies] == [
        ("Ministry of Ports", None),
        ("Dockers’ Union", None),
    ]


def test_evidence_outside_every_known_sentence_is_quoted_with_its_paragraph(engine: Engine) -> None:
    article = made.article()
    events = made.events(article)
    with session_factory(engine).begin() as session:
        bare = replace(events.annotations, mentions=(), organisations=(), dates=(), locations=(), worker_counts=())
        store(session, replace(events, annotations=bare), run_id=start_run(session, "ingest"))
    (event,) = list_events(engine).events
    reason = event_detail(engine, event.public_id).evidence[0]
    quote = reason.quote
    assert (reason.field, quote.sentence, quote.sentence[quote.start : quote.end]) == ("type", made.BODY, "signed")


def test_an_event_is_found_by_the_beginning_of_its_id_and_by_its_article(stocked: Engine) -> None:
    (event,) = list_events(stocked, EventFilter(type="agreement")).events
    (side,) = list_events(stocked, EventFilter(type="training")).events
    assert find_events(stocked, event.public_id[:5].upper()) == (event.public_id,)
    assert find_events(stocked, made.URL) == (event.public_id, side.public_id)
    assert find_events(stocked, "_") == find_events(stocked, "%") == ()
    assert set(find_events(stocked, "")) >= {event.public_id, side.public_id}
    with pytest.raises(KeyError):
        event_detail(stocked, "nothing")


def test_a_superseded_event_is_shown_as_such(stocked: Engine) -> None:
    (side,) = list_events(stocked, EventFilter(type="training")).events
    with session_factory(stocked).begin() as session:
        store(session, made.events(pipeline="en: 2"), run_id=start_run(session, "ingest"))
    assert types(stocked) == ["agreement", "meeting"]
    assert event_detail(stocked, side.public_id).is_current is False


def test_statistics_count_what_is_current(stocked: Engine) -> None:
    found = statistics(stocked)
    assert [tuple(line) for line in found.articles] == [
        ("en", 2, 2, 1, 0, 0), ("es", 1, 1, 0, 0, 0), (None, 1, 0, 0, 0, 0),
    ]  # fmt: skip
    assert found.events == {"agreement": 1, "meeting": 1, "training": 1}
    assert found.findings == {
        "organisations": 6, "locations": 4, "dates": 2, "event_cues": 2, "instruments": 2, "worker_counts": 2,
    }  # fmt: skip
    assert [tuple(line) for line in found.issues] == [
        ("rejected", "read", "binary", 1),
        ("warning", "read", "fallback", 1),
    ]
    (run,) = found.runs
    assert (run.kind, run.status, run.counts["stored"]) == ("crawl", "finished", 3)


def test_statistics_of_an_empty_database_are_empty(engine: Engine) -> None:
    found = statistics(engine)
    assert (found.articles, found.events, found.findings, found.issues, found.runs) == ((), {}, {}, (), ())
