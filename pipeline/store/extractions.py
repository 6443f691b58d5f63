"""An article's row and what was found in it in; the rows of a new extraction, which supersedes the former one, out."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select, update

from models import Article, Event, Extraction, Issue
from pipeline.records import Annotations, Events
from pipeline.records import Issue as IssueRecord
from pipeline.store.events import store_events
from pipeline.store.findings import rows_of, store_findings
from pipeline.store.named import Known
from pipeline.store.public_ids import Former, public_ids
from pipeline.store.tables import Row, insert_rows, insert_with_ids, table

# What every component waits for: where it fails, none has read the article.
TOKENIZER = "tokenizer"
_EVENT, _EXTRACTION, _ARTICLE = table(Event), table(Extraction), table(Article)
_FIND_EXTRACTION = select(_EXTRACTION).where(_EXTRACTION.c.article_id == bindparam("article"), _EXTRACTION.c.is_current)
_FIND_FORMER = (
    select(_EVENT.c.public_id, _EVENT.c.is_main, _EVENT.c.type, _EVENT.c.start_date, _EVENT.c.end_date)
    .join(_EXTRACTION, _EXTRACTION.c.id == _EVENT.c.extraction_id)
    .join(_ARTICLE, _ARTICLE.c.id == _EXTRACTION.c.article_id)
    .where(_ARTICLE.c.link_id == bindparam("link"), _EVENT.c.is_current)
    .order_by(_EVENT.c.rank)
)


class Context(NamedTuple):
    """What every writer of one document needs."""

    connection: Connection
    memory: Known
    run_id: int


def former_events(connection: Connection, link: int) -> list[Former]:
    """The current events of a link's article; ask before a new version or extraction takes them off."""
    return [Former(*row) for row in connection.execute(_FIND_FORMER, {"link": link})]


def store_extraction(context: Context, article_id: int, url: str, events: Events, former: Sequence[Former]) -> bool:
    """Write the extraction unless the current one says the same; whether it was written."""
    connection, annotations = context.connection, events.annotations
    pipeline, rows = made_by(annotations), rows_of(annotations)
    digest = _digest(rows, events)
    current = connection.execute(_FIND_EXTRACTION, {"article": article_id}).one_or_none()
    if current is not None:
        if (current.pipeline, current.content_sha256) == (pipeline, digest):
            return False
        connection.execute(update(_EVENT).where(_EVENT.c.extraction_id == current.id).values(is_current=False))
        connection.execute(update(_EXTRACTION).where(_EXTRACTION.c.id == current.id).values(is_current=False))
    row = {
        "article_id": article_id,
        "run_id": context.run_id,
        "pipeline": pipeline,
        "content_sha256": digest,
        "is_current": True,
        "created_at": datetime.now(UTC),
    }
    (extraction_id,) = insert_with_ids(connection, Extraction, [row])
    stored = store_findings(connection, context.memory, extraction_id, annotations, rows)
    store_events(connection, extraction_id, events.events, public_ids(url, events.events, former), stored)
    return True


def store_issues(context: Context, at: int, article_id: int, source: str, issues: Sequence[IssueRecord]) -> None:
    """Write what should be known of an article that was processed all the same; ``at`` is its link's row."""
    rows = [
        {
            "run_id": context.run_id,
            "link_id": at,
            "article_id": article_id,
            "level": "warning",
            "source": source,
            "stage": issue.stage,
            "code": issue.code,
            "message": issue.message,
            "created_at": datetime.now(UTC),
        }
        for issue in issues
    ]
    insert_rows(context.connection, Issue, rows)


def made_by(annotations: Annotations) -> str:
    """The version of the pipeline, less the components that failed on the article or never came to read it.

    So nobody takes the findings that they owe for findings that there are not, and a re-extraction asks them again.
    """
    failed = {i.message.partition(":")[0] for i in annotations.issues if i.code.startswith("extractor_")}
    if not failed:
        return annotations.pipeline
    language, _, components = annotations.pipeline.partition(": ")
    kept = () if TOKENIZER in failed else (c for c in components.split(", ") if c.partition(" ")[0] not in failed)
    return f"{language}: {', '.join(kept)}"


def _digest(rows: Mapping[str, list[Row]], events: Events) -> str:
    """The hash of all that was found: what tells two extractions of one text apart."""
    bodies = [(body.names, body.country, body.kind) for body in events.annotations.organisations]
    content = {**rows, "organisations": bodies, "events": events.events}
    return hashlib.sha256(json.dumps(content, default=_plain, sort_keys=True).encode()).hexdigest()


def _plain(value: object) -> object:
    """A record as its fields, a day as text; ``asdict`` would copy all of it first."""
    return {f.name: getattr(value, f.name) for f in fields(value)} if is_dataclass(value) else str(value)
