"""An article's events in, their rows out, each under a public id that outlives the extraction."""

from collections.abc import Sequence

from sqlalchemy import Connection

from models import Event, EventCount, EventCountry, EventEvidence, EventOrganisation, EventPlace
from pipeline import records
from pipeline.store.findings import Stored
from pipeline.store.tables import Row, insert_rows, insert_with_ids


def event_rows(events: Sequence[records.Event]) -> list[Row]:
    """The events' own rows, less the ids."""
    return [
        {
            "rank": rank,
            "is_main": rank == 0,
            "is_current": True,
            "type": event.type,
            "start_date": event.start,
            "end_date": event.end,
            "mode": event.mode,
            "confidence": event.confidence,
        }
        for rank, event in enumerate(events)
    ]


def store_events(
    connection: Connection, extraction_id: int, events: Sequence[records.Event], public_ids: Sequence[str],
    stored: Stored,
) -> None:  # fmt: skip
    """Write the events with all their parts; ``stored`` holds the rows of the article that they point to."""
    rows = [
        row | {"extraction_id": extraction_id, "public_id": public_id}
        for row, public_id in zip(event_rows(events), public_ids, strict=True)
    ]
    ids = insert_with_ids(connection, Event, rows)
    numbered = list(zip(ids, events, strict=True))
    insert_rows(connection, EventOrganisation, [r for i, e in numbered for r in _organisations(i, e, stored)])
    insert_rows(connection, EventPlace, [r for i, e in numbered for r in _places(i, e, stored)])
    insert_rows(connection, EventCountry, [r for i, e in numbered for r in _countries(i, e)])
    insert_rows(connection, EventCount, [r for i, e in numbered for r in _counts(i, e, stored)])
    insert_rows(connection, EventEvidence, [r for i, e in numbered for r in _evidence(i, e)])


def _organisations(event_id: int, event: records.Event, stored: Stored) -> list[Row]:
    return [
        {
            "event_id": event_id,
            "position": position,
            "organisation_id": stored.organisations.get(part.name),
            "name": part.name,
            "role": part.role,
        }
        for position, part in enumerate(event.organisations)
    ]


def _places(event_id: int, event: records.Event, stored: Stored) -> list[Row]:
    return [
        {"event_id": event_id, "position": position, "place_id": stored.places.get(name), "name": name}
        for position, name in enumerate(event.places)
    ]


def _countries(event_id: int, event: records.Event) -> list[Row]:
    return [
        {"event_id": event_id, "country": country, "position": position}
        for position, country in enumerate(dict.fromkeys(event.countries))
    ]


def _counts(event_id: int, event: records.Event, stored: Stored) -> list[Row]:
    """A count is the event's where it stands in a sentence from which the event was read."""
    return [
        {"event_id": event_id, "worker_count_id": count_id}
        for count_id, count in stored.counts
        if any(m.sentence_start <= e.start < m.sentence_end for m in count.mentions for e in event.evidence)
    ]


def _evidence(event_id: int, event: records.Event) -> list[Row]:
    return [
        {
            "event_id": event_id,
            "position": position,
            "field": evidence.field,
            "start_char": evidence.start,
            "end_char": evidence.end,
            "text": evidence.text,
            "about": evidence.about,
        }
        for position, evidence in enumerate(event.evidence)
    ]
