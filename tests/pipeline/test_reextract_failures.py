"""Re-extraction where something fails or somebody else writes: nothing that was found before is lost."""

import socket
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import made
import pytest
from reextracted import (
    again,
    annotated_by,
    article,
    by_hand,
    by_hand_in,
    current,
    earlier,
    fill,
    made_events,
    rows,
    versions,
)

from models.session import Engine, session_factory
from pipeline import reextract as module
from pipeline.annotate import pipeline_version
from pipeline.annotating.guard import Annotate
from pipeline.changes import Kind
from pipeline.records import Annotations, Article, Events, Issue, Outcome
from pipeline.store import start_run
from pipeline.tally import Tally


@pytest.fixture
def url(database: str, monkeypatch: pytest.MonkeyPatch) -> str:
    return by_hand_in(database, monkeypatch)


def failing(broken: dict[int, str]) -> Annotate:
    """In the articles of these numbers, something of the pipeline fails."""

    def annotate(articles: Iterable[Article]) -> Iterator[Annotations]:
        for found in by_hand(articles):
            number = int(found.article.text.rpartition(" ")[2].rstrip(".") or 0)
            if broken.get(number) == "raises":
                raise RuntimeError("no memory left")
            if number in broken:
                issues = (Issue("annotate", "extractor_failed", f"{broken[number]}: ValueError: month 13"),)
                kept = tuple(m for m in found.mentions if m.extractor != broken[number])
                found = replace(found, mentions=kept, dates=(), issues=issues)  # noqa: PLW2901
            yield found

    return annotate


def test_an_article_that_fails_keeps_its_extraction_and_is_told(
    url: str, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    annotated_by(monkeypatch, failing({1: "raises", 2: "dates", 3: "tokenizer"}))
    fill(engine, *(article(number) for number in range(6)))
    left: list[Outcome] = []
    summary = again(url, Tally(each=left.append), size=4).summary
    assert (summary.documents, summary.stored, summary.exit_code) == (6, 3, 1)
    assert summary.rejected == {"extractor_failed": 2, "failed": 1}
    assert [pipeline == earlier() for _, pipeline in current(engine)] == [False, True, True, True, False, False]
    query = "SELECT article_id, level, stage, code, message FROM issue ORDER BY article_id"
    assert rows(engine, query) == [
        (2, "rejected", "annotate", "failed", "annotate failed: RuntimeError: no memory left"),
        (3, "rejected", "annotate", "extractor_failed", "dates: ValueError: month 13; the former extraction stays"),
        (4, "rejected", "annotate", "extractor_failed", "tokenizer: ValueError: month 13; the former extraction stays"),
    ]
    assert [outcome.source for outcome in left if outcome.status == "rejected"] == [
        article(n).source for n in (1, 2, 3)
    ]
    # Mended, they are what is left to do.
    annotated_by(monkeypatch, by_hand)
    assert again(url).summary.stored == 3


def test_what_was_not_there_before_is_not_lost_when_it_fails(
    url: str, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new extractor that fails on an article keeps nobody else's findings from it, nor does any in a first one."""
    annotated_by(monkeypatch, failing({1: "dates", 2: "dates"}))
    without_dates = earlier().replace(f"dates {versions()['dates']}.old, ", "")
    fill(engine, article(1), pipeline=without_dates)
    fill(engine, article(2), pipeline=None)
    summary = again(url).summary
    assert (summary.stored, summary.rejected) == (2, {})
    assert summary.failures == {"dates extractor_failed": 2}
    query = "SELECT article_id, level, code FROM issue ORDER BY id"
    told = [(1, "warning", "extractor_failed"), (2, "warning", "extractor_failed")]
    assert rows(engine, query) == told
    # What made them does not name what failed: it is asked again, and what it says again adds no extraction.
    assert not any("dates" in pipeline for _, pipeline in current(engine))
    summary = again(url, extractor="dates").summary
    assert (summary.documents, summary.unchanged) == (2, 2)
    assert sorted(rows(engine, query)) == sorted(told * 2)
    assert rows(engine, "SELECT count(*) FROM extraction") == [(3,)]
    annotated_by(monkeypatch, by_hand)
    report = again(url, extractor="dates")
    assert report.changes[Kind("dates", "dates")].added == 2
    assert [pipeline for _, pipeline in current(engine)] == [pipeline_version("en")] * 2


@pytest.mark.parametrize("stage", ["assemble", "store"])
def test_a_later_stage_that_fails_costs_its_own_article(
    url: str, engine: Engine, monkeypatch: pytest.MonkeyPatch, stage: str
) -> None:
    def broken(found: Annotations) -> Events:
        if "number 1." not in found.article.text:
            return made_events(found)
        if stage == "assemble":
            raise ValueError("no event")
        return Events(found, (made.main_event(found.article, type="party"),))

    monkeypatch.setattr(module, "assemble", broken)
    fill(engine, *(article(number) for number in range(4)))
    summary = again(url, size=4).summary
    assert (summary.stored, summary.rejected) == (3, {"failed" if stage == "assemble" else "unstorable": 1})
    assert rows(engine, "SELECT article_id, level, stage FROM issue") == [(2, "rejected", stage)]
    assert [pipeline == earlier() for _, pipeline in current(engine)] == [False, True, False, False]
    assert rows(engine, "SELECT count(*) FROM event WHERE is_current") == [(8,)]


def test_what_somebody_else_stored_meanwhile_is_left_alone(
    url: str, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(engine, article(1), article(2), article(3))
    fill(engine, article(4), pipeline=None)

    def meanwhile(articles: Iterable[Article]) -> Iterator[Annotations]:
        for found in by_hand(articles):
            if found.article.text:
                fill(engine, article(1), pipeline="en: somebody 1")  # another extraction of one
                fill(engine, article(2, title="Accord"))  # another text of the next
                fill(engine, article(4, title="Accord"), pipeline=None)  # and of one that had no extraction
            yield found

    annotated_by(monkeypatch, meanwhile)
    report = again(url, size=4)
    # The new texts have a turn of their own, as articles 5 and 6.
    assert (report.summary.documents, report.summary.stored, report.summary.unchanged) == (6, 3, 3)
    assert report.changes[Kind("dates", "dates")].unchanged == 2
    today = pipeline_version("en")
    assert dict(current(engine)) == {1: "en: somebody 1", 3: today, 5: today, 6: today}


def test_a_run_that_was_killed_is_closed_by_the_next_one(url: str, engine: Engine) -> None:
    with session_factory(engine).begin() as session:
        start_run(session, "reextract", {"process": f"{socket.gethostname()}:99999999:x"})
        start_run(session, "reextract", {"process": "elsewhere:1:x"})
        start_run(session, "ingest", {"process": f"{socket.gethostname()}:99999999:x"})
    again(url)
    statuses = [status for (status,) in rows(engine, "SELECT status FROM run ORDER BY id")]
    assert statuses == ["failed", "running", "running", "finished"]


def test_an_error_of_the_database_ends_the_run_as_failed(
    url: str, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(engine, *(article(number) for number in range(4)))
    stored = module.supersede_batch
    turns = iter(range(9))

    def broken(*args: Any, **named: Any) -> list[Outcome]:
        if next(turns):
            raise KeyboardInterrupt
        return stored(*args, **named)

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(module, "supersede_batch", broken)
        again(url)
    assert rows(engine, "SELECT status FROM run WHERE kind = 'reextract'") == [("failed",)]
    assert again(url).summary.stored == 2
