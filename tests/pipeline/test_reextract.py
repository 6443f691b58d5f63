"""Re-extraction: stored texts read again, the former extraction superseded, and everything else as it was."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from reextracted import again, article, by_hand_in, change, current, earlier, fill, rows, versions
from sqlalchemy import select

from models import Run
from models.session import Engine, Session
from pipeline import reextract as module
from pipeline.annotate import pipeline_version
from pipeline.changes import Change, Kind
from pipeline.errors import ConfigurationError
from pipeline.files import pages
from pipeline.language import detect
from pipeline.query.stored import Wanted, wanting
from pipeline.read import read
from pipeline.run import ingest_pages
from pipeline.settings import Settings
from sandbox.site import ARTICLES

KEPT = ("link", "page", "article", "review", "run")


@pytest.fixture
def url(database: str, monkeypatch: pytest.MonkeyPatch) -> str:
    return by_hand_in(database, monkeypatch)


def test_every_article_that_is_not_of_today_is_read_again(url: str, engine: Engine) -> None:
    fill(engine, *(article(number) for number in range(5)))
    fill(engine, article(5), pipeline=pipeline_version("en"))
    fill(engine, article(6), pipeline=None)
    # Ids that nobody would give these events by their address alone.
    change(engine, "UPDATE event SET public_id = 'kept' || id")
    before = {table: rows(engine, f"SELECT * FROM {table}") for table in KEPT}  # noqa: S608
    ids = rows(engine, "SELECT public_id FROM event WHERE is_current ORDER BY public_id")
    report = again(url)
    assert (report.summary.documents, report.summary.stored, report.summary.exit_code) == (6, 6, 0)
    assert current(engine) == [(number, pipeline_version("en")) for number in range(1, 8)]
    # Superseded, not deleted; and the ids of the events are what they were.
    assert rows(engine, "SELECT count(*) FROM extraction") == [(12,)]
    assert rows(engine, "SELECT count(*) FROM event WHERE NOT is_current") == [(10,)]
    now = rows(engine, "SELECT public_id FROM event WHERE is_current ORDER BY public_id")
    assert len(now) == 14
    assert set(ids) < set(now)
    with Session(engine) as session:
        run = session.scalars(select(Run).order_by(Run.id.desc())).first()
    assert run is not None
    assert (run.kind, run.status, run.counts["documents"], run.counts["stored"]) == ("reextract", "finished", 6, 6)
    # Nothing else is touched.
    after = {table: rows(engine, f"SELECT * FROM {table}") for table in KEPT}  # noqa: S608
    assert after | {"run": after["run"][:-1]} == before


def test_a_second_time_there_is_nothing_to_do(url: str, engine: Engine) -> None:
    fill(engine, *(article(number) for number in range(3)))
    assert again(url).summary.stored == 3
    assert again(url).summary.documents == 0
    assert rows(engine, "SELECT count(*) FROM extraction") == [(6,)]


def test_only_the_current_version_of_an_article_is_read(url: str, engine: Engine) -> None:
    fill(engine, article(1))
    fill(engine, article(1, title="Accord"))
    summary = again(url).summary
    assert (summary.documents, summary.stored) == (1, 1)
    query = "SELECT version, count(*) FROM article JOIN extraction ON article_id = article.id GROUP BY version"
    assert sorted(rows(engine, query)) == [(1, 1), (2, 2)]


def test_what_has_no_pipeline_is_left(url: str, engine: Engine) -> None:
    fill(engine, article(1, language="zz"), article(2, language=None), pipeline=None)
    assert again(url).summary.documents == 0


def test_an_extractor_s_question_is_whether_the_extraction_holds_it_as_it_is_today(url: str, engine: Engine) -> None:
    fill(engine, article(1))
    other = earlier().replace(f"dates {versions()['dates']}.old", f"dates {versions()['dates']}")
    fill(engine, article(2), pipeline=other)
    fill(engine, article(3), pipeline=f"en: dates {versions()['dates']}")
    fill(engine, article(4), pipeline=f"en: sentences {versions()['sentences']}")
    fill(engine, article(5), pipeline=None)
    report = again(url, extractor="dates")
    assert report.summary.stored == 3
    made_by = [pipeline for _, pipeline in current(engine)]
    today = pipeline_version("en")
    assert made_by == [today, other, f"en: dates {versions()['dates']}", today, today]
    # An extraction is wholly of one version: the others were made anew with it.
    assert again(url, extractor="locations").summary.stored == 2
    assert again(url).summary.documents == 0


@pytest.mark.parametrize(("since", "expected"), [("2024-06-11", 3), ("2024-06-12", 2), ("2024-07-01", 1)])
def test_since_leaves_out_what_was_published_before(url: str, engine: Engine, since: str, expected: int) -> None:
    days = (date(2024, 6, 11), date(2024, 6, 12), None)
    fill(engine, *(article(number, published_on=day) for number, day in enumerate(days)))
    assert again(url, since=date.fromisoformat(since)).summary.stored == expected


def test_a_language_leaves_out_the_others(url: str, engine: Engine) -> None:
    fill(engine, article(1))
    assert again(url, languages=("en",), dry_run=True).summary.stored == 1
    with pytest.raises(ConfigurationError, match=r"nothing is extracted in zz \(only in: .*en"):
        again(url, languages=("zz",))


def test_an_unknown_extractor_is_told_with_those_there_are(url: str, engine: Engine) -> None:
    with pytest.raises(ConfigurationError, match=r"no 'weather'; the extractors are: .*dates, locations"):
        again(url, extractor="weather")
    assert rows(engine, "SELECT count(*) FROM run") == [(0,)]


def test_the_report_says_what_is_new_changed_gone_and_as_it_was(url: str, engine: Engine) -> None:
    fill(engine, article(1), article(2))
    fill(engine, article(3), pipeline=None)
    change(engine, "DELETE FROM mention WHERE kind = 'dates' AND extraction_id = 1")
    change(
        engine, "UPDATE mention SET value = '{\"instrument\": \"x\"}' WHERE kind = 'instruments' AND extraction_id = 2"
    )
    change(
        engine, "UPDATE mention SET kind = 'weather', extractor = 'weather' WHERE text = 'MoP' AND extraction_id = 1"
    )
    change(engine, "UPDATE event SET mode = 'online' WHERE is_main AND extraction_id = 2")
    said = again(url).changes
    assert said[Kind("dates", "dates")] == Change(added=2, changed=0, gone=0, unchanged=1, articles=2)
    assert said[Kind("instruments", "instruments")] == Change(added=1, changed=1, gone=0, unchanged=1, articles=2)
    assert said[Kind("weather", "weather")] == Change(added=0, changed=0, gone=1, unchanged=0, articles=1)
    assert said[Kind("organisations", "organisations")] == Change(added=4, changed=0, gone=0, unchanged=5, articles=2)
    assert said[Kind("", "events")] == Change(added=2, changed=1, gone=0, unchanged=3, articles=2)


def test_a_trial_reports_the_same_and_stores_nothing(url: str, engine: Engine) -> None:
    fill(engine, *(article(number) for number in range(3)))
    change(engine, "DELETE FROM mention WHERE kind = 'dates' AND extraction_id = 1")
    before = {table: rows(engine, f"SELECT * FROM {table}") for table in (*KEPT, "extraction", "issue")}  # noqa: S608
    trial = again(url, dry_run=True)
    assert {table: rows(engine, f"SELECT * FROM {table}") for table in before} == before  # noqa: S608
    assert again(url) == trial


REVIEW = (
    "INSERT INTO review (subject, subject_id, field, old_value, new_value, is_accepted, reviewer, reviewed_at) VALUES "
    "('{subject}', '{subject_id}', 'name', '{{}}', '{{}}', true, 'Ama', '2024-07-01T00:00:00Z')"
)
# How each subject is found again: by what never changes with an extraction.
SUBJECTS = {
    "event": "event ON event.public_id = subject_id AND event.is_current",
    "article": "link ON link.url = subject_id",
    "organisation": "organisation ON organisation.identity = subject_id",
    "place": "place ON place.identity = subject_id",
    "mention": "(SELECT link.url || '#' || start_char || '-' || end_char AS named FROM mention "
    "JOIN extraction ON extraction.id = extraction_id AND extraction.is_current "
    "JOIN article ON article.id = article_id JOIN link ON link.id = link_id) AS found ON found.named = subject_id",
}


def test_reviews_survive_and_still_find_their_subjects(url: str, engine: Engine) -> None:
    fill(engine, article(1))
    change(engine, "UPDATE event SET public_id = 'kept' || id")
    (event,) = rows(engine, "SELECT public_id FROM event WHERE is_main")
    (link,) = rows(engine, "SELECT url FROM link")
    (mention,) = rows(engine, "SELECT start_char, end_char FROM mention WHERE kind = 'dates'")
    (body,) = rows(engine, "SELECT identity FROM organisation WHERE name = 'Ministry of Ports'")
    (place,) = rows(engine, "SELECT identity FROM place WHERE name = 'Tema'")
    subjects = {
        "event": event[0],
        "article": link[0],
        "mention": "{}#{}-{}".format(link[0], *mention),
        "organisation": body[0],
        "place": place[0],
    }
    for subject, subject_id in subjects.items():
        change(engine, REVIEW.format(subject=subject, subject_id=subject_id))
    before = rows(engine, "SELECT * FROM review ORDER BY id")
    assert again(url).summary.stored == 1
    assert rows(engine, "SELECT * FROM review ORDER BY id") == before
    for subject, join in SUBJECTS.items():
        query = f"SELECT count(*) FROM review JOIN {join} WHERE subject = '{subject}'"  # noqa: S608
        assert rows(engine, query) == [(1,)], subject


def test_the_stored_text_says_all_that_the_page_said(database: str, engine: Engine) -> None:
    """Real articles, real pipelines: read again, each gives to the letter what it gave when it was ingested."""
    paths = sorted(ARTICLES.glob("*.txt"))[::7]
    ingest_pages(Settings(database_url=database, workers=0), pages(paths))
    change(engine, "UPDATE extraction SET pipeline = pipeline || ' (old)'")
    records = [replace(detect(read(page)), issues=(), declared_language=None) for page in pages(paths)]
    every = Wanted({record.language or "": frozenset() for record in records})
    assert [stored.article for stored in wanting(engine, every, after=0, limit=100)] == records
    report = again(database, size=5)
    assert report.summary.stored == report.summary.documents > 10
    query = (
        "SELECT old.content_sha256 = new.content_sha256, count(*) FROM extraction AS old JOIN extraction AS new "
        "ON new.article_id = old.article_id AND new.is_current AND NOT old.is_current GROUP BY 1"
    )
    assert [(bool(same), number) for same, number in rows(engine, query)] == [(True, report.summary.stored)]
    assert {kind for kind, change in report.changes.items() if change.total} == set()
    assert sum(change.unchanged for change in report.changes.values()) > 100


def test_pages_are_asked_for_by_row_number_and_memory_holds_one_batch(
    url: str, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(engine, *(article(number) for number in range(7)))
    asked: list[tuple[int, int]] = []

    def noted(*args: Any, after: int, limit: int) -> list[Any]:
        found = wanting(*args, after=after, limit=limit)
        asked.append((after, len(found)))
        return found

    monkeypatch.setattr(module, "wanting", noted)
    again(url, size=3)
    assert asked == [(0, 3), (3, 3), (6, 1), (7, 0)]
