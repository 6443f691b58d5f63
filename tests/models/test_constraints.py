"""What the tables refuse, on both databases, and what comes back as it went in."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, get_args

import made
import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError, StatementError

from models import (
    Article,
    DateSpan,
    Event,
    EventCountry,
    Extraction,
    Link,
    Mention,
    Place,
    Run,
    WorkerCount,
    vocabulary,
)
from models.session import Session
from pipeline import records
from pipeline.store import start_run, store


@pytest.fixture
def stored(session: Session) -> Session:
    """A database with one article with one of everything."""
    article = made.article()
    run_id = start_run(session, "ingest")
    store(session, made.events(article), run_id=run_id, page=made.page(article), link=made.link())
    session.commit()
    return session


def one(session: Session, model: type[Any]) -> Any:
    return session.scalars(select(model).limit(1)).one()


@pytest.mark.parametrize(
    ("model", "column", "value"),
    [
        (Event, "type", "party"),
        (Event, "mode", "by telepathy"),
        (Event, "confidence", 1.5),
        (Event, "start_date", date(2030, 1, 1)),
        (Event, "is_main", False),
        (EventCountry, "country", "ghana"),
        (Run, "kind", "picnic"),
        (Run, "status", "tired"),
        (Link, "state", "lost"),
        (Link, "attempts", -1),
        (Link, "unchanged_count", -1),
        (Link, "source_kind", "rumour"),
        (Link, "state", "alias"),
        (Link, "alias_of_id", 1),
        (Article, "near_duplicate_of_id", 1),
        (Article, "text_method", "guessed"),
        (Article, "version", 0),
        (DateSpan, "precision", "century"),
        (DateSpan, "end_date", date(1999, 1, 1)),
        (WorkerCount, "comparator", "≈"),
        (WorkerCount, "high", 3),
        (WorkerCount, "low", -1),
        (WorkerCount, "change", "sideways"),
        (WorkerCount, "country", "gh"),
        (Place, "kind", "planet"),
        (Place, "latitude", 91.0),
        (Mention, "end_char", 0),
        (Mention, "confidence", -0.1),
        (Mention, "organisation_id", 999_999),
        (Extraction, "article_id", 999_999),
        (Article, "title", None),
    ],
)
def test_a_wrong_value_is_refused(stored: Session, model: type[Any], column: str, value: object) -> None:
    row = one(stored, model)
    setattr(row, column, value)
    with pytest.raises(IntegrityError):
        stored.flush()


def test_an_alias_is_of_another_link(stored: Session) -> None:
    row = one(stored, Link)
    row.state, row.alias_of_id = "alias", row.id
    with pytest.raises(IntegrityError, match="ck_link_alias_of_id"):
        stored.flush()


def second(row: Any, **changes: Any) -> Any:
    """The same row once more, as a new one."""
    fields = {c.key: getattr(row, c.key) for c in row.__table__.columns if c.key != "id"}
    return type(row)(**fields | changes)


@pytest.mark.parametrize(
    ("model", "changes"),
    [
        (Link, {}),
        (Article, {"version": 2}),
        (Extraction, {}),
        (Event, {"rank": 1, "is_main": False}),
        (Place, {}),
    ],
)
def test_a_second_one_where_there_may_be_one_is_refused(
    stored: Session, model: type[Any], changes: dict[str, Any]
) -> None:
    stored.add(second(one(stored, model), **changes))
    with pytest.raises(IntegrityError):
        stored.flush()


def test_a_former_version_may_stand_beside_the_current_one(stored: Session) -> None:
    stored.add(second(one(stored, Article), version=2, is_current=False))
    stored.flush()


def test_a_time_without_zone_is_refused(stored: Session) -> None:
    one(stored, Link).discovered_at = datetime(2024, 6, 12)  # noqa: DTZ001 - the point of the test
    with pytest.raises(StatementError, match="a time without zone cannot be stored"):
        stored.flush()


def test_a_time_comes_back_in_utc_whatever_its_zone_was(stored: Session) -> None:
    tokyo = datetime(2024, 6, 12, 9, 30, 15, 250, tzinfo=timezone(timedelta(hours=9)))
    one(stored, Link).discovered_at = tokyo
    stored.commit()
    stored.expire_all()
    back = one(stored, Link).discovered_at
    assert (back, back.tzinfo, back.hour) == (tokyo, UTC, 0)


def test_a_time_says_its_zone_in_the_sqlite_file(stored: Session) -> None:
    if stored.get_bind().dialect.name != "sqlite":
        pytest.skip("PostgreSQL has a type for it")
    said = stored.scalar(text("SELECT discovered_at || '' FROM link"))
    assert said == "2024-06-12T09:30:00.000000Z"


def test_no_column_of_text_has_a_length() -> None:
    from sqlalchemy import String

    from models import Base

    lengths = {c.type.length for t in Base.metadata.tables.values() for c in t.columns if isinstance(c.type, String)}
    assert lengths == {None}


@pytest.mark.parametrize(
    ("words", "literal"),
    [
        (lambda: vocabulary.EVENT_TYPES, records.EventType),
        (lambda: vocabulary.MODES, records.Mode),
        (lambda: vocabulary.ROLES, records.Role),
        (lambda: vocabulary.TEXT_METHODS, records.TextMethod),
        (lambda: vocabulary.PRECISIONS, records.DateSpan.__annotations__["precision"]),
        (lambda: vocabulary.PLACE_KINDS, records.Location.__annotations__["kind"]),
        (lambda: vocabulary.COMPARATORS, records.WorkerCount.__annotations__["comparator"]),
    ],
)
def test_tables_and_records_use_the_same_words(words: Callable[[], tuple[str, ...]], literal: Any) -> None:
    assert words() == get_args(literal)
