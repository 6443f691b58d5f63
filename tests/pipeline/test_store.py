"""Storing: rows that lead back to the text, nothing twice, supersede and never delete."""

from collections.abc import Iterator
from typing import Any

import made
import pytest
from sqlalchemy import select, text

from models import Base
from models.session import Session
from pipeline.records import Outcome
from pipeline.store import start_run, store


def dump(session: Session) -> dict[str, list[Any]]:
    """Every row of every table."""
    return {
        name: sorted(map(repr, session.execute(select(table)).all())) for name, table in Base.metadata.tables.items()
    }


def rows(session: Session, query: str) -> list[Any]:
    return [tuple(row) for row in session.execute(text(query))]


@pytest.fixture
def run_id(session: Session) -> Iterator[int]:
    run_id = start_run(session, "ingest")
    session.commit()
    yield run_id


def test_every_part_of_an_article_becomes_rows(session: Session, run_id: int) -> None:
    article = made.article()
    outcome = store(session, made.events(article), run_id=run_id, page=made.page(article), link=made.link())
    session.commit()
    assert outcome == Outcome(made.URL, "stored")
    assert {name: len(found) for name, found in dump(session).items() if found} == {
        "run": 1, "link": 1, "page": 1, "article": 1, "extraction": 1, "mention": 9, "organisation": 2,
        "organisation_name": 3, "place": 2, "date_span": 1, "worker_count": 1, "event": 1, "event_organisation": 2,
        "event_place": 1, "event_country": 1, "event_count": 1, "event_evidence": 2,
    }  # fmt: skip
