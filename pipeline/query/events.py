"""A filter in, the current events that pass it out, newest first; an event of a repeated article counts once."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, func, select

from models import (
    Article,
    Event,
    EventCountry,
    EventOrganisation,
    EventPlace,
    Extraction,
    Link,
    OrganisationName,
)
from models.session import Engine
from pipeline.names import fold, is_acronym


@dataclass(frozen=True, slots=True)
class EventFilter:
    """What an event must be to be listed; None lets everything pass.

    ``since`` and ``until`` are the first and last day that the event may touch; one without days of its own counts as
    on the day its article was published. ``organisation`` is a name or acronym of a body that takes part in it: an
    acronym must be one of the body's names, other words may be a part of one.
    """

    type: str | None = None
    country: str | None = None
    since: date | None = None
    until: date | None = None
    organisation: str | None = None
    language: str | None = None
    limit: int | None = None


class Part(NamedTuple):
    """A body's part in an event."""

    name: str
    role: str


@dataclass(frozen=True, slots=True)
class EventSummary:
    """One event with what tells it apart from others; ``countries`` are ISO 3166 alpha-2, the first one first."""

    public_id: str
    type: str
    start: date | None
    end: date | None
    mode: str | None
    countries: tuple[str, ...]
    places: tuple[str, ...]
    organisations: tuple[Part, ...]
    title: str
    url: str
    published_on: date | None
    language: str | None
    is_main: bool
    confidence: float


@dataclass(frozen=True, slots=True)
class EventPage:
    """The events asked for, and how many there are without the limit."""

    events: tuple[EventSummary, ...]
    total: int


def list_events(engine: Engine, wanted: EventFilter = EventFilter()) -> EventPage:
    """The events that pass the filter."""
    day = func.coalesce(Event.start_date, Article.published_on)
    with engine.connect() as connection:
        conditions = _conditions(connection, wanted)
        total = connection.scalar(summaries(func.count()).where(*conditions)) or 0
        found = (
            summaries(*EVENT_COLUMNS)
            .where(*conditions)
            .order_by(day.desc().nulls_last(), Article.id.desc(), Event.rank)
        )
        rows = connection.execute(found.limit(wanted.limit)).all()
        return EventPage(tuple(with_parts(connection, rows)), total)


# The columns of an ``EventSummary``, and the row's own id.
EVENT_COLUMNS = (
    Event.id, Event.public_id, Event.type, Event.start_date, Event.end_date, Event.mode, Article.title,
    func.coalesce(Article.url, Link.url).label("url"), Article.published_on, Article.language, Event.is_main,
    Event.confidence,
)  # fmt: skip


def summaries(*columns: Any) -> Select[Any]:
    """Select these columns of events, with their articles at hand."""
    joined = select(*columns).select_from(Event).join(Extraction, Extraction.id == Event.extraction_id)
    return joined.join(Article, Article.id == Extraction.article_id).join(Link, Link.id == Article.link_id)


def with_parts(connection: Connection, rows: Sequence[Any]) -> list[EventSummary]:
    """The rows as records, with their countries, places and bodies."""
    ids = [row.id for row in rows]
    countries = _grouped(connection, EventCountry, ids, EventCountry.country)
    places = _grouped(connection, EventPlace, ids, EventPlace.name)
    bodies = _grouped(connection, EventOrganisation, ids, EventOrganisation.name, EventOrganisation.role)
    return [
        EventSummary(
            row.public_id, row.type, row.start_date, row.end_date, row.mode,
            tuple(country for (country,) in countries[row.id]), tuple(name for (name,) in places[row.id]),
            tuple(Part(*body) for body in bodies[row.id]), row.title, row.url, row.published_on, row.language,
            row.is_main, row.confidence,
        )
        for row in rows
    ]  # fmt: skip


# As many parameters as any SQLite takes in one statement, and then some to spare.
CHUNK = 500


def _grouped(connection: Connection, model: Any, ids: Sequence[int], *columns: Any) -> dict[int, list[tuple[Any, ...]]]:
    groups: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for first in range(0, len(ids), CHUNK):
        chunk = ids[first : first + CHUNK]
        query = select(model.event_id, *columns).where(model.event_id.in_(chunk)).order_by(model.position)
        for event_id, *values in connection.execute(query):
            groups[event_id].append(tuple(values))
    return groups


def _conditions(connection: Connection, wanted: EventFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [Event.is_current.is_(True), Article.duplicate_of_id.is_(None)]
    if wanted.type is not None:
        conditions.append(Event.type == wanted.type)
    if wanted.language is not None:
        conditions.append(Article.language == wanted.language)
    if wanted.since is not None:
        conditions.append(func.coalesce(Event.end_date, Event.start_date, Article.published_on) >= wanted.since)
    if wanted.until is not None:
        conditions.append(func.coalesce(Event.start_date, Article.published_on) <= wanted.until)
    if wanted.country is not None:
        there = select(EventCountry.event_id).where(EventCountry.country == wanted.country.upper())
        conditions.append(Event.id.in_(there))
    if wanted.organisation is not None:
        bodies = _bodies_named(connection, wanted.organisation)
        taking_part = select(EventOrganisation.event_id).where(EventOrganisation.organisation_id.in_(bodies))
        conditions.append(Event.id.in_(taking_part))
    return conditions


def _bodies_named(connection: Connection, words: str) -> set[int]:
    """Compared here rather than in SQL: SQLite folds the case of plain ASCII only."""
    key, whole = fold(words), is_acronym(words)
    names = connection.execute(select(OrganisationName.organisation_id, OrganisationName.name))
    return {body_id for body_id, name in names if (fold(name) == key if whole else key in fold(name))}
