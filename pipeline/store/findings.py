"""Annotations in, rows of one extraction out: date spans, worker counts, and every mention with what it speaks of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from models import DateSpan, Mention, WorkerCount
from pipeline import records
from pipeline.store.named import Known, organisation_ids, place_ids
from pipeline.store.tables import Row, insert_rows, insert_with_ids


@dataclass(frozen=True, slots=True)
class Stored:
    """The ids that an event's rows need: each thing of the article with its row."""

    organisations: Mapping[str, int] = field(default_factory=dict)  # by any name that the article uses
    places: Mapping[str, int] = field(default_factory=dict)
    counts: Sequence[tuple[int, records.WorkerCount]] = ()


def rows_of(annotations: records.Annotations) -> dict[str, list[Row]]:
    """The rows as they will be stored, less the ids: what the hash of an extraction is made of."""
    return {
        "date_span": [_date_row(span) for span in annotations.dates],
        "worker_count": [_count_row(count) for count in annotations.worker_counts],
        "mention": [_mention_row(mention) for mention in annotations.mentions],
    }


def store_findings(
    connection: Connection, memory: Known, extraction_id: int, annotations: records.Annotations,
    rows: Mapping[str, list[Row]],
) -> Stored:  # fmt: skip
    """Write the rows that ``rows_of`` made, tied to the extraction and to each other."""
    owner = {"extraction_id": extraction_id}
    organisations = organisation_ids(connection, memory, annotations.organisations)
    places = place_ids(connection, memory, annotations.locations)
    dates = insert_with_ids(connection, DateSpan, [owner | row for row in rows["date_span"]])
    counts = insert_with_ids(connection, WorkerCount, [owner | row for row in rows["worker_count"]])
    subjects = _subjects(
        organisation_id=zip(organisations, annotations.organisations, strict=True),
        place_id=zip(places, annotations.locations, strict=True),
        date_span_id=zip(dates, annotations.dates, strict=True),
        worker_count_id=zip(counts, annotations.worker_counts, strict=True),
    )
    mentions = [
        owner | _NO_SUBJECT | row | subjects.get(_place_in_text(mention), {})
        for row, mention in zip(rows["mention"], annotations.mentions, strict=True)
    ]
    insert_rows(connection, Mention, mentions)
    return Stored(
        _by_name(organisations, annotations.organisations),
        {n: i for i, place in zip(places, annotations.locations, strict=True) for n in (place.name, place.en) if n},
        tuple(zip(counts, annotations.worker_counts, strict=True)),
    )


def _by_name(ids: Sequence[int], bodies: Sequence[records.Organisation]) -> dict[str, int]:
    """An event calls a body by its first name; another body's acronym must not stand in the way of that."""
    pairs = list(zip(ids, bodies, strict=True))
    names = {name: body_id for body_id, body in reversed(pairs) for name in body.names}
    return names | {body.names[0]: body_id for body_id, body in reversed(pairs)}


# Every row of one insert must name the same columns.
_NO_SUBJECT: Row = dict.fromkeys(("organisation_id", "place_id", "date_span_id", "worker_count_id"))


def _subjects(**things: Any) -> dict[tuple[str, int, int], Row]:
    """Which row each mention speaks of, by kind and place in the text."""
    return {
        _place_in_text(mention): {column: row_id}
        for column, pairs in things.items()
        for row_id, thing in pairs
        for mention in thing.mentions
    }


def _place_in_text(mention: records.Mention) -> tuple[str, int, int]:
    return mention.kind, mention.start, mention.end


def _date_row(span: records.DateSpan) -> Row:
    return {
        "text": span.text,
        "start_date": span.start,
        "end_date": span.end,
        "precision": span.precision,
        "confidence": span.confidence,
    }


def _count_row(count: records.WorkerCount) -> Row:
    return {
        "text": count.text,
        "low": count.low,
        "high": count.high,
        "comparator": count.comparator,
        "population": count.population,
        "country": count.place,
        "change": count.change,
        "confidence": count.confidence,
    }


def _mention_row(mention: records.Mention) -> Row:
    return {
        "kind": mention.kind,
        "start_char": mention.start,
        "end_char": mention.end,
        "text": mention.text,
        "value": dict(mention.value),
        "confidence": mention.confidence,
        "rule": mention.rule,
        "extractor": mention.extractor,
        "extractor_version": mention.version,
        "sentence_start": mention.sentence_start,
        "sentence_end": mention.sentence_end,
    }
