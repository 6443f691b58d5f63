"""Storing: rows that lead back to the text, nothing twice, supersede and never delete."""

import sqlite3
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from typing import Any

import made
import pytest
from sqlalchemy import select, text

from models import Base, Run
from models.session import Engine, Session, make_engine, session_factory
from pipeline.records import Event, Issue, Outcome, Rejected
from pipeline.store import Document, finish_run, start_run, store, store_batch


def dump(session: Session) -> dict[str, list[str]]:
    """Every row of every table."""
    tables = Base.metadata.tables.items()
    return {name: sorted(repr(row) for row in session.execute(select(table))) for name, table in tables}


def rows(session: Session, query: str) -> list[Any]:
    return [tuple(row) for row in session.execute(text(query))]


def numbers(session: Session) -> dict[str, int]:
    """How many rows each table has that has any, but for the run."""
    return {name: len(found) for name, found in dump(session).items() if found and name != "run"}


@pytest.fixture
def run_id(session: Session) -> int:
    run_id = start_run(session, "ingest")
    session.commit()
    return run_id


WHOLE = {
    "link": 1, "page": 1, "article": 1, "extraction": 1, "mention": 9, "organisation": 2, "organisation_name": 3,
    "place": 2, "date_span": 1, "worker_count": 1, "event": 1, "event_organisation": 2, "event_place": 1,
    "event_country": 1, "event_count": 1, "event_evidence": 2,
}  # fmt: skip


def test_every_part_of_an_article_becomes_rows(session: Session, run_id: int) -> None:
    article = made.article()
    outcome = store(session, made.events(article), run_id=run_id, page=made.page(article), link=made.link())
    assert outcome == Outcome(made.URL, "stored")
    assert numbers(session) == WHOLE


def test_every_number_leads_back_to_its_sentence(session: Session, run_id: int) -> None:
    store(session, made.events(), run_id=run_id)
    query = """
        SELECT worker_count.low, substr(article.text, start_char + 1, end_char - start_char),
            substr(article.text, sentence_start + 1, sentence_end - sentence_start)
        FROM worker_count JOIN mention ON mention.worker_count_id = worker_count.id
        JOIN extraction ON extraction.id = mention.extraction_id JOIN article ON article.id = extraction.article_id"""
    (found,) = rows(session, query)
    assert found == (4000, "more than 4,000 dock workers", "It covers more than 4,000 dock workers.")


def test_each_mention_names_the_thing_it_speaks_of(session: Session, run_id: int) -> None:
    store(session, made.events(), run_id=run_id)
    query = """
        SELECT mention.text, organisation.name, place.name, date_span.precision FROM mention
        LEFT JOIN organisation ON organisation.id = organisation_id LEFT JOIN place ON place.id = place_id
        LEFT JOIN date_span ON date_span.id = date_span_id ORDER BY mention.id"""
    assert rows(session, query) == [
        ("accord", None, None, None),
        ("TEMA", None, "Tema", None),
        ("Ghana", None, "Ghana", None),
        ("Ministry of Ports", "Ministry of Ports", None, None),
        ("MoP", "Ministry of Ports", None, None),
        ("Dockers’ Union", "Dockers’ Union", None, None),
        ("signed", None, None, None),
        ("9 May 2024", None, None, "day"),
        ("more than 4,000 dock workers", None, None, None),
    ]


@pytest.mark.parametrize("whole", ["page and link", "bare"])
def test_storing_the_same_thing_twice_changes_no_row_of_any_table(session: Session, run_id: int, whole: str) -> None:
    article = made.article()
    issue = Issue("read", "fallback", "unknown markup")
    events = made.events(replace(article, issues=(issue,)), made.side_event())
    origin = {"page": made.page(article), "link": made.link()} if whole == "page and link" else {}
    assert store(session, events, run_id=run_id, **origin).status == "stored"  # type: ignore[arg-type]
    session.commit()
    before = dump(session)
    assert store(session, events, run_id=run_id, **origin).status == "unchanged"  # type: ignore[arg-type]
    session.commit()
    assert dump(session) == before


def test_another_run_finds_it_unchanged_too(session: Session, run_id: int) -> None:
    store(session, made.events(), run_id=run_id)
    before = numbers(session)
    assert store(session, made.events(), run_id=start_run(session, "ingest")).status == "unchanged"
    assert numbers(session) == before


def test_a_language_without_pipeline_is_stored_and_counted_as_such(session: Session, run_id: int) -> None:
    article = made.article(body="Les dockers ont signé.", language="fr")
    assert store(session, article, run_id=run_id).status == "no_pipeline"
    assert store(session, article, run_id=run_id).status == "unchanged"
    assert numbers(session) == {"link": 1, "article": 1}


def test_a_changed_text_is_a_new_version_and_the_old_one_stays(session: Session, run_id: int) -> None:
    store(session, made.events(), run_id=run_id)
    changed = made.article(body=made.BODY.replace("signed", "have signed"))
    assert store(session, made.events(changed), run_id=run_id).status == "stored"
    current = "CASE WHEN is_current THEN 1 ELSE 0 END"
    assert rows(session, f"SELECT version, {current} FROM article ORDER BY id") == [(1, 0), (2, 1)]  # noqa: S608
    assert rows(session, f"SELECT {current} FROM extraction ORDER BY id") == [(0,), (1,)]  # noqa: S608
    assert rows(session, f"SELECT {current} FROM event ORDER BY id") == [(0,), (1,)]  # noqa: S608
    assert numbers(session)["mention"] == 18


def test_a_word_for_another_of_its_length_is_a_new_version(session: Session, run_id: int) -> None:
    store(session, made.article(), run_id=run_id)
    assert store(session, made.article(body=made.BODY.replace("4,000", "5,000")), run_id=run_id).status == "no_pipeline"
    assert numbers(session)["article"] == 2


def test_a_text_that_returns_to_what_it_was_is_current_again(session: Session, run_id: int) -> None:
    changed = made.article(body=made.BODY.replace("signed", "have signed"))
    for article in (made.article(), changed, made.article()):
        assert store(session, made.events(article), run_id=run_id).status == "stored"
    query = "SELECT version FROM article WHERE is_current"
    assert rows(session, query) == [(3,)]


@pytest.mark.parametrize(
    "change",
    [{"published_on": date(2024, 6, 12)}, {"title": "Accord"}, {"dateline": None}, {"language": "fr"}],
)
def test_what_is_read_beside_the_text_makes_a_version_too(
    session: Session, run_id: int, change: dict[str, Any]
) -> None:
    store(session, made.article(), run_id=run_id)
    assert store(session, made.article(**change), run_id=run_id).status == "no_pipeline"
    assert numbers(session)["article"] == 2


@pytest.mark.parametrize(
    "change", [{"node_id": None}, {"canonical_url": None}, {"text_method": "fallback"}, {"language_confidence": 0.5}]
)
def test_changed_markup_around_an_unchanged_text_makes_none(
    session: Session, run_id: int, change: dict[str, Any]
) -> None:
    store(session, made.article(), run_id=run_id)
    assert store(session, made.article(**change), run_id=run_id).status == "unchanged"


def test_the_same_text_elsewhere_is_a_duplicate(session: Session, run_id: int) -> None:
    store(session, made.events(), run_id=run_id)
    copy = made.article(url=None, source="/data/dockers.txt")
    assert store(session, made.events(copy), run_id=run_id).status == "stored"
    assert rows(session, "SELECT source, duplicate_of_id FROM article ORDER BY id") == [
        (made.URL, None), ("/data/dockers.txt", 1),
    ]  # fmt: skip
    assert rows(session, "SELECT url FROM link ORDER BY id") == [(made.URL,), ("file:///data/dockers.txt",)]
    assert rows(session, "SELECT count(*) FROM v_event") == [(1,)]
    before = dump(session)
    assert store(session, made.events(copy), run_id=run_id).status == "unchanged"
    assert dump(session) == before


def test_when_the_original_changes_its_first_duplicate_takes_its_place(session: Session, run_id: int) -> None:
    for url in ("https://www.ilo.org/a", "https://www.ilo.org/b", "https://www.ilo.org/c"):
        store(session, made.events(made.article(url=url)), run_id=run_id)
    changed = made.article(url="https://www.ilo.org/a", body=made.BODY.replace("signed", "have signed"))
    store(session, made.events(changed), run_id=run_id)
    current = "SELECT url, duplicate_of_id FROM article WHERE is_current ORDER BY url"
    assert rows(session, current) == [
        ("https://www.ilo.org/a", None), ("https://www.ilo.org/b", None), ("https://www.ilo.org/c", 2),
    ]  # fmt: skip


def test_one_address_is_one_article_whatever_way_it_came(session: Session, run_id: int) -> None:
    store(session, made.events(), run_id=run_id, link=made.link())
    saved = made.article(source="/data/saved.html")
    assert store(session, made.events(saved), run_id=run_id).status == "unchanged"
    assert numbers(session)["link"] == 1


def test_a_page_fetched_again_with_the_same_bytes_is_one_row(session: Session, run_id: int) -> None:
    article = made.article()
    for body in (b"<html>1</html>", b"<html>2</html>", b"<html>1</html>"):
        store(session, made.events(article), run_id=run_id, page=made.page(article, body=body))
    assert (numbers(session)["page"], numbers(session)["article"]) == (2, 1)


def test_articles_share_bodies_and_places(session: Session, run_id: int) -> None:
    store(session, made.events(), run_id=run_id)
    other = made.article(url=f"{made.URL}-again", body=made.BODY + " More will follow.")
    store(session, made.events(other), run_id=run_id)
    counted = numbers(session)
    assert (counted["article"], counted["organisation"], counted["organisation_name"], counted["place"]) == (2, 2, 3, 2)


def test_a_new_session_knows_the_bodies_of_the_former_one(engine: Engine) -> None:
    factory = session_factory(engine)
    with factory.begin() as session:
        run_id = start_run(session, "ingest")
        store(session, made.events(), run_id=run_id)
    with factory.begin() as session:
        store(session, made.events(made.article(url=f"{made.URL}-again")), run_id=run_id)
        assert numbers(session)["organisation"] == 2


def test_the_same_name_in_another_country_is_another_body(session: Session, run_id: int) -> None:
    store(session, made.events(), run_id=run_id)
    events = made.events(made.article(url=f"{made.URL}-togo"))
    bodies = tuple(replace(body, country="TG") for body in events.annotations.organisations)
    store(session, replace(events, annotations=replace(events.annotations, organisations=bodies)), run_id=run_id)
    assert rows(session, "SELECT country FROM organisation WHERE name = 'Ministry of Ports' ORDER BY id") == [
        ("GH",), ("TG",),
    ]  # fmt: skip


def test_acronyms_are_told_from_names(session: Session, run_id: int) -> None:
    store(session, made.events(), run_id=run_id)
    query = "SELECT name FROM organisation_name WHERE is_acronym"
    assert rows(session, query) == [("MoP",)]


def test_a_newer_pipeline_supersedes_the_extraction_and_events_keep_their_ids(session: Session, run_id: int) -> None:
    article = made.article()
    store(session, made.events(article, made.side_event()), run_id=run_id)
    ids = rows(session, "SELECT public_id FROM event ORDER BY rank")
    moved = made.side_event(start=date(2024, 6, 4), end=date(2024, 6, 6))
    newer = made.events(article, made.side_event(type="visit"), moved, pipeline="en: dates 2", type="meeting")
    assert store(session, newer, run_id=run_id).status == "stored"
    again = rows(session, "SELECT public_id FROM event WHERE is_current ORDER BY rank")
    assert again[0] == ids[0]  # the main event, although its type is another
    assert again[1] not in ids
    assert again[2] == ids[1]  # the training, although its days moved
    assert rows(session, "SELECT pipeline FROM extraction WHERE is_current") == [("en: dates 2",)]
    assert numbers(session)["extraction"] == 2


def test_a_changed_result_is_a_new_extraction_whatever_the_version_says(session: Session, run_id: int) -> None:
    store(session, made.events(), run_id=run_id)
    assert store(session, made.events(type="meeting"), run_id=run_id).status == "stored"
    assert rows(session, "SELECT type FROM event WHERE is_current") == [("meeting",)]


def test_events_keep_their_ids_when_the_text_changes(session: Session, run_id: int) -> None:
    store(session, made.events(), run_id=run_id)
    store(session, made.events(made.article(body=made.BODY.replace("signed", "have signed"))), run_id=run_id)
    assert len(set(rows(session, "SELECT public_id FROM event"))) == 1
    assert len(rows(session, "SELECT public_id FROM event")) == 2


def test_a_rebuilt_database_gives_the_same_ids(engine: Engine) -> None:
    factory = session_factory(engine)
    seen = set()
    for _ in range(2):
        with factory() as session:
            store(session, made.events(made.article(), made.side_event()), run_id=start_run(session, "ingest"))
            seen.add(tuple(rows(session, "SELECT public_id FROM event ORDER BY rank")))
            session.rollback()
    assert len(seen) == 1


def test_a_rejected_document_is_an_issue(session: Session, run_id: int) -> None:
    rejected = Rejected("/data/x.bin", "read", "binary", "is not text")
    expected = Outcome("/data/x.bin", "rejected", "binary", "is not text")
    assert store(session, rejected, run_id=run_id) == expected
    assert store(session, rejected, run_id=run_id) == expected
    query = "SELECT run_id, level, source, stage, code, message FROM issue"
    assert rows(session, query) == [(run_id, "rejected", "/data/x.bin", "read", "binary", "is not text")]
    assert numbers(session) == {"issue": 1}


def test_a_rejected_page_keeps_its_link_and_what_was_fetched(session: Session, run_id: int) -> None:
    rejected = Rejected(made.URL, "read", "not_an_article", "has no body")
    store(session, rejected, run_id=run_id, page=made.page(made.article()), link=made.link())
    assert rows(session, "SELECT state FROM link") == [("rejected",)]
    assert numbers(session) == {"issue": 1, "link": 1, "page": 1}
    store(session, made.events(), run_id=run_id, link=made.link())
    assert rows(session, "SELECT state FROM link") == [("done",)]


def test_issues_of_reading_and_annotating_become_rows_of_the_article(session: Session, run_id: int) -> None:
    article = made.article(issues=(Issue("read", "fallback", "unknown markup"),))
    annotations = made.annotations(article, issues=(Issue("annotate", "extractor_failed", "dates: x"),))
    events = replace(made.events(article), annotations=annotations)
    assert [issue.code for issue in store(session, events, run_id=run_id).issues] == ["fallback", "extractor_failed"]
    query = "SELECT level, stage, code, article_id FROM issue ORDER BY id"
    assert rows(session, query) == [
        ("warning", "read", "fallback", 1), ("warning", "annotate", "extractor_failed", 1),
    ]  # fmt: skip


def bad_event() -> Event:
    return made.main_event(made.article(), type="party")


def test_a_document_is_whole_or_not_there_and_the_session_goes_on(session: Session, run_id: int) -> None:
    events = replace(made.events(), events=(bad_event(),))
    with pytest.raises(Exception, match="ck_event_type"):
        store(session, events, run_id=run_id)
    assert numbers(session) == {}
    assert store(session, made.events(), run_id=run_id).status == "stored"
    session.commit()
    assert numbers(session) | {"page": 1} == WHOLE


def test_what_was_rolled_back_is_not_remembered(session: Session, run_id: int) -> None:
    store(session, made.events(), run_id=run_id)
    session.rollback()
    assert store(session, made.events(), run_id=run_id).status == "stored"
    session.commit()
    assert numbers(session) | {"page": 1} == WHOLE


def test_writers_that_meet_wait_for_each_other(engine: Engine) -> None:
    """Four at once store the same articles in different orders: every article is there once, none is refused."""
    urls = [f"{made.URL}-{number}" for number in range(12)]
    articles = [made.article(url=url, body=f"{made.BODY} At {url}.") for url in urls]
    with session_factory(engine).begin() as session:
        run_id = start_run(session, "crawl")

    def write(turn: int) -> list[str]:
        mine = articles[turn * 3 :] + articles[: turn * 3]
        own = make_engine(engine.url.render_as_string(hide_password=False))
        statuses = []
        for first in range(0, len(mine), 4):
            with session_factory(own).begin() as session:
                batch = [Document(made.events(article)) for article in mine[first : first + 4]]
                statuses += [outcome.status for outcome in store_batch(session, batch, run_id=run_id)]
        own.dispose()
        return statuses

    with ThreadPoolExecutor(4) as pool:
        statuses = Counter(status for found in pool.map(write, range(4)) for status in found)
    assert statuses == {"stored": 12, "unchanged": 36}
    with session_factory(engine).begin() as session:
        counted = numbers(session)
    assert (counted["article"], counted["event"], counted["organisation"], counted["place"]) == (12, 12, 2, 2)


def test_a_batch_counts_what_the_database_refuses_and_stores_the_rest(session: Session, run_id: int) -> None:
    refused = replace(made.events(made.article(url=f"{made.URL}-bad")), events=(bad_event(),))
    surrogate = made.article(url=f"{made.URL}-surrogate", title="half a \ud83d")
    huge = made.events(made.article(url=f"{made.URL}-huge"))
    (count,) = huge.annotations.worker_counts
    huge = replace(huge, annotations=replace(huge.annotations, worker_counts=(replace(count, high=10**30),)))
    good = made.article(url=f"{made.URL}-good", body=made.BODY + " It is good.")
    batch = [Document(refused), Document(surrogate), Document(huge), Document(made.events(good), made.page(good))]
    outcomes = store_batch(session, batch, run_id=run_id)
    session.commit()
    assert [(o.status, o.reason) for o in outcomes] == [("rejected", "unstorable")] * 3 + [("stored", None)]
    assert len({o.source for o in outcomes}) == 4
    assert all(o.message and "\n" not in o.message for o in outcomes[:3])
    assert numbers(session) == WHOLE | {"issue": 3}


def test_a_database_that_fails_altogether_is_not_taken_for_a_bad_document(engine: Engine) -> None:
    with session_factory(engine)() as session:
        run_id = start_run(session, "ingest")
        session.execute(text("DROP VIEW v_event"))
        session.execute(text("DROP VIEW v_finding"))
        session.execute(text("DROP TABLE issue"))
        with pytest.raises(Exception, match="issue"):
            store_batch(session, [Document(Rejected("x", "read", "empty", "is empty"))], run_id=run_id)


def test_a_run_says_how_it_went(session: Session, run_id: int) -> None:
    finish_run(session, run_id, {"documents": 3, "stored": 1, "unchanged": 1, "rejected": 1, "fetched": 2})
    run = session.get_one(Run, run_id)
    assert (run.kind, run.status, run.counts["stored"]) == ("ingest", "finished", 1)
    assert run.ended_at is not None
    assert run.ended_at >= run.started_at


def test_a_run_that_lost_a_document_cannot_be_finished(session: Session, run_id: int) -> None:
    with pytest.raises(ValueError, match="3 documents went in and 2 came out"):
        finish_run(session, run_id, {"documents": 3, "stored": 2})
    finish_run(session, run_id, {"documents": 3, "stored": 2}, status="failed")
    assert session.get_one(Run, run_id).status == "failed"


def test_the_sqlite_file_is_sound_afterwards(engine: Engine) -> None:
    if engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL checks at each statement")
    with session_factory(engine).begin() as session:
        store(session, made.events(), run_id=start_run(session, "ingest"))
    with sqlite3.connect(str(engine.url.database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()
