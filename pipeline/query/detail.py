"""One event in; the event with its article, and each fact with the sentence it was read from, out."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, or_, select

from models import (
    Article,
    Event,
    EventEvidence,
    EventOrganisation,
    EventPlace,
    Extraction,
    Link,
    Mention,
    Organisation,
    Place,
    WorkerCount,
)
from models.session import Engine
from pipeline.query.addresses import Translation, also_at, nearly, translations
from pipeline.query.events import EVENT_COLUMNS, EventSummary, summaries, with_parts

# The kinds that have tables of their own.
KINDS = ("organisations", "dates", "locations", "worker_counts")


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence of the article, and in it the words ``sentence[start:end]`` that count."""

    sentence: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Body:
    """A body that takes part; ``role`` is None for one that the article only names."""

    name: str
    names: tuple[str, ...]
    country: str | None
    kind: str | None
    role: str | None
    quote: Quote | None


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of the event; ``country`` and coordinates are None where it is not a known place."""

    name: str
    country: str | None
    latitude: float | None
    longitude: float | None
    quote: Quote | None


@dataclass(frozen=True, slots=True)
class Count:
    """A worker count of the article."""

    text: str
    low: int
    high: int
    comparator: str
    population: str
    country: str | None
    change: str | None
    quote: Quote | None


@dataclass(frozen=True, slots=True)
class Reason:
    """The words that settled a field of an event, or ``about`` which of the things that it holds they speak."""

    field: str
    about: str | None
    quote: Quote


@dataclass(frozen=True, slots=True)
class Further:
    """Something else that the article says: what an extractor of another kind found, at its first mention."""

    kind: str
    text: str
    value: Mapping[str, Any]
    quote: Quote


@dataclass(frozen=True, slots=True)
class EventDetail:
    """An event and all that it was read from.

    ``is_current`` is False for one that a newer extraction no longer finds; ``pipeline`` names what made it.
    ``gone_at`` is when the site was found without the article; ``also_at`` are the other addresses of it and of its
    copies; ``nearly`` those of articles of its day that say almost the same; ``translations`` tell of it in other
    languages; ``further`` is what was found of other kinds than the four, by kind.
    """

    event: EventSummary
    is_current: bool
    standfirst: str | None
    topic: str | None
    dateline: str | None
    pipeline: str
    bodies: tuple[Body, ...]
    places: tuple[Spot, ...]
    counts: tuple[Count, ...]
    evidence: tuple[Reason, ...]
    gone_at: datetime | None = None
    also_at: tuple[str, ...] = ()
    nearly: tuple[str, ...] = ()
    translations: tuple[Translation, ...] = ()
    further: tuple[Further, ...] = ()


def find_events(engine: Engine, wanted: str, limit: int = 10) -> tuple[str, ...]:
    """The public ids that begin with ``wanted``; for an article's address, those of its events, the main one first."""
    current = select(Event.public_id).where(Event.is_current).limit(limit)
    if "://" in wanted:
        current = current.join(Extraction, Extraction.id == Event.extraction_id)
        current = current.join(Article, Article.id == Extraction.article_id).join(Link, Link.id == Article.link_id)
        alias_of = select(Link.alias_of_id).where(Link.url == wanted, Link.alias_of_id.is_not(None))
        named = or_(Link.url == wanted, Article.url == wanted, Link.id.in_(alias_of))
        query = current.where(named).order_by(Event.rank)
    else:
        prefix = Event.public_id.startswith(wanted.lower(), autoescape=True)
        query = select(Event.public_id).where(prefix).distinct().order_by(Event.public_id).limit(limit)
    with engine.connect() as connection:
        return tuple(connection.scalars(query))


def event_detail(engine: Engine, public_id: str) -> EventDetail:
    """The event of that public id, the current one where there is one; raises ``KeyError`` when there is none."""
    with engine.connect() as connection:
        row = connection.execute(_EVENT, {"public_id": public_id}).one_or_none()
        if row is None:
            raise KeyError(public_id)
        said = _Said(row.text, connection.execute(_MENTIONS, {"extraction": row.extraction_id}).all())
        return EventDetail(
            event=with_parts(connection, [row])[0],
            is_current=row.is_current,
            standfirst=row.standfirst,
            topic=row.topic,
            dateline=row.dateline,
            pipeline=row.pipeline,
            bodies=tuple(_bodies(connection, row.id, said)),
            places=tuple(_places(connection, row.id, said)),
            counts=tuple(_counts(connection, row.extraction_id, said)),
            evidence=tuple(_evidence(connection, row.id, said)),
            gone_at=row.gone_at,
            also_at=tuple(also_at(connection, row.article_id)),
            nearly=tuple(nearly(connection, row.article_id)),
            translations=tuple(translations(connection, row.article_id)),
            further=tuple(_further(said)),
        )


_EVENT = (
    summaries(
        *EVENT_COLUMNS, Event.extraction_id, Event.is_current, Extraction.pipeline, Article.standfirst, Article.topic,
        Article.dateline, Article.text, Article.id.label("article_id"), Link.gone_at,
    )
    .where(Event.public_id == bindparam("public_id"))
    .order_by(Event.is_current.desc(), Event.id.desc())
    .limit(1)
)  # fmt: skip
_MENTIONS = (
    select(
        Mention.text, Mention.start_char, Mention.end_char, Mention.sentence_start, Mention.sentence_end,
        Mention.organisation_id, Mention.place_id, Mention.worker_count_id, Mention.kind, Mention.value,
    )
    .where(Mention.extraction_id == bindparam("extraction"))
    .order_by(Mention.start_char, Mention.id)
)  # fmt: skip


class _Said:
    """An article's text and mentions: where each thing is first spoken of."""

    def __init__(self, text: str, mentions: Sequence[Any]) -> None:
        self.text, self.mentions = text, mentions

    def of(self, column: str, row_id: int | None) -> list[Any]:
        """The mentions of a body, place or count, in text order."""
        return [m for m in self.mentions if row_id is not None and getattr(m, column) == row_id]

    def first(self, column: str, row_id: int | None) -> Quote | None:
        """The sentence where a thing is first spoken of."""
        return next((self.quote(m.start_char, m.end_char) for m in self.of(column, row_id)), None)

    def quote(self, start: int, end: int) -> Quote:
        """The sentence around some words: as the pipeline parted them, else the paragraph."""
        for m in self.mentions:
            if m.sentence_start <= start and end <= m.sentence_end:
                return self._cut(m.sentence_start, m.sentence_end, start, end)
        paragraph_start = self.text.rfind("\n\n", 0, start) + 2 if "\n\n" in self.text[:start] else 0
        paragraph_end = self.text.find("\n\n", end)
        return self._cut(paragraph_start, len(self.text) if paragraph_end < 0 else paragraph_end, start, end)

    def _cut(self, first: int, last: int, start: int, end: int) -> Quote:
        return Quote(self.text[first:last], start - first, end - first)


def _bodies(connection: Connection, event_id: int, said: _Said) -> Iterator[Body]:
    """Those that take part, in the event's order, then those that the article only names."""
    parts = connection.execute(
        select(EventOrganisation.organisation_id, EventOrganisation.name, EventOrganisation.role)
        .where(EventOrganisation.event_id == event_id)
        .order_by(EventOrganisation.position)
    ).all()
    named = dict.fromkeys(m.organisation_id for m in said.mentions if m.organisation_id is not None)
    ids = {*named, *(part.organisation_id for part in parts)}
    rows = {row.id: row for row in connection.execute(_ORGANISATIONS, {"ids": [i for i in ids if i is not None]})}
    for organisation_id, name, role in parts:
        yield _body(rows.get(organisation_id), name, role, said)
    taking_part = {part.organisation_id for part in parts}
    for organisation_id in named:
        if organisation_id not in taking_part:
            yield _body(rows[organisation_id], None, None, said)


_ORGANISATIONS = select(Organisation.id, Organisation.name, Organisation.country, Organisation.kind).where(
    Organisation.id.in_(bindparam("ids", expanding=True))
)


def _body(row: Any, name: str | None, role: str | None, said: _Said) -> Body:
    if row is None:
        return Body(name or "", (), None, None, role, None)
    names = tuple(dict.fromkeys(m.text for m in said.of("organisation_id", row.id)))
    return Body(name or row.name, names, row.country, row.kind, role, said.first("organisation_id", row.id))


def _places(connection: Connection, event_id: int, said: _Said) -> Iterator[Spot]:
    query = (
        select(EventPlace.name, EventPlace.place_id, Place.country, Place.latitude, Place.longitude)
        .outerjoin(Place, Place.id == EventPlace.place_id)
        .where(EventPlace.event_id == event_id)
        .order_by(EventPlace.position)
    )
    for name, place_id, country, latitude, longitude in connection.execute(query):
        yield Spot(name, country, latitude, longitude, said.first("place_id", place_id))


def _counts(connection: Connection, extraction_id: int, said: _Said) -> Iterator[Count]:
    query = select(WorkerCount).where(WorkerCount.extraction_id == extraction_id).order_by(WorkerCount.id)
    for row in connection.execute(query):
        quote = said.first("worker_count_id", row.id)
        yield Count(row.text, row.low, row.high, row.comparator, row.population, row.country, row.change, quote)


def _further(said: _Said) -> Iterator[Further]:
    """Findings with equal values are one thing, shown where it is said first."""
    things: dict[tuple[str, str], Any] = {}
    for m in said.mentions:
        if m.kind not in KINDS:
            things.setdefault((m.kind, json.dumps(m.value, sort_keys=True)), m)
    for (kind, _), m in sorted(things.items(), key=lambda thing: thing[0][0]):
        yield Further(kind, m.text, m.value, said.quote(m.start_char, m.end_char))


def _evidence(connection: Connection, event_id: int, said: _Said) -> Iterator[Reason]:
    query = select(EventEvidence.field, EventEvidence.about, EventEvidence.start_char, EventEvidence.end_char)
    query = query.where(EventEvidence.event_id == event_id).order_by(EventEvidence.position)
    for field, about, start, end in connection.execute(query):
        yield Reason(field, about, said.quote(start, end))
