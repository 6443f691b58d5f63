"""Re-extraction for tests: articles stored as an earlier pipeline left them, and one of today that finds by hand."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import made
import pytest
from sqlalchemy import text

from models.session import Engine, session_factory
from pipeline import reextract as module
from pipeline.annotate import load, pipeline_version, version
from pipeline.annotating.guard import Annotate
from pipeline.records import Annotations, Article, Events
from pipeline.reextract import Choice, reextract
from pipeline.settings import Settings
from pipeline.store import start_run, store
from pipeline.tally import Tally


@cache
def versions() -> dict[str, str]:
    """The components of today and their versions."""
    return {name: version(component) for name, component in load("en").pipeline}


def earlier() -> str:
    """A pipeline of which every component was another."""
    return "en: " + ", ".join(f"{name} {number}.old" for name, number in versions().items())


def by_hand_in(database: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """The database, and a pipeline that finds in every article what ``made`` has marked."""
    annotated_by(monkeypatch, by_hand)
    monkeypatch.setattr(module, "assemble", made_events)
    return database


def annotated_by(monkeypatch: pytest.MonkeyPatch, annotate: Annotate) -> None:
    @contextmanager
    def annotating(*_: object, **__: object) -> Iterator[Annotate]:
        yield annotate

    monkeypatch.setattr(module, "annotating", annotating)


def by_hand(articles: Iterable[Article]) -> Iterator[Annotations]:
    for article in articles:
        pipeline = pipeline_version(article.language or "")
        yield made.annotations(article, pipeline=pipeline) if article.text else Annotations(article, pipeline)


def made_events(found: Annotations) -> Events:
    return Events(found, (made.main_event(found.article), made.side_event()))


def article(number: int, **changes: Any) -> Article:
    return made.article(url=f"{made.URL}-{number}", body=f"{made.BODY} It is number {number}.", **changes)


def fill(engine: Engine, *articles: Article, pipeline: str | None = "") -> None:
    """Store articles as extracted by an earlier pipeline, by another one, or (None) not at all."""
    pipeline = earlier() if pipeline == "" else pipeline
    with session_factory(engine).begin() as session:
        run_id = start_run(session, "ingest")
        for one in articles:
            events = made_events(made.annotations(one, pipeline=pipeline)) if pipeline else one
            store(session, events, run_id=run_id, page=made.page(one))


def again(url: str, tally: Tally | None = None, *, dry_run: bool = False, size: int = 2, **choice: Any) -> Any:
    return reextract(Settings(database_url=url, batch_size=size, workers=0), Choice(**choice), tally, dry_run=dry_run)


def rows(engine: Engine, query: str) -> list[Any]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def change(engine: Engine, statement: str) -> None:
    with engine.begin() as connection:
        connection.execute(text(statement))


def current(engine: Engine) -> list[Any]:
    """For each article, by which pipeline its current extraction was made."""
    joined = "article JOIN extraction ON extraction.article_id = article.id AND extraction.is_current"
    return rows(engine, f"SELECT article.id, pipeline FROM {joined} ORDER BY article.id")  # noqa: S608
