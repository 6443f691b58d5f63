"""One document in, all its rows or none of them out: which of them are new decides under which status it leaves."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from typing import Literal, NamedTuple

from sqlalchemy import Connection, bindparam, select, update
from sqlalchemy.exc import InterfaceError, OperationalError, StatementError

from models import Article, Event, Extraction, Issue
from models.session import Session
from pipeline.records import Article as ArticleRecord
from pipeline.records import Events, Link, Outcome, Page, Rejected
from pipeline.records import Issue as IssueRecord
from pipeline.store.articles import Origin, store_article
from pipeline.store.events import store_events
from pipeline.store.findings import rows_of, store_findings
from pipeline.store.identity import address, addresses
from pipeline.store.links import asked_id, own_link, page_id, rejected_link, settle
from pipeline.store.named import Known, forget, known
from pipeline.store.public_ids import Former, public_ids
from pipeline.store.tables import Row, insert_rows, insert_with_ids, table

_EVENT, _EXTRACTION, _ARTICLE, _ISSUE = table(Event), table(Extraction), table(Article), table(Issue)
_FIND_EXTRACTION = select(_EXTRACTION).where(_EXTRACTION.c.article_id == bindparam("article"), _EXTRACTION.c.is_current)
_FIND_FORMER = (
    select(_EVENT.c.public_id, _EVENT.c.is_main, _EVENT.c.type, _EVENT.c.start_date, _EVENT.c.end_date)
    .join(_EXTRACTION, _EXTRACTION.c.id == _EVENT.c.extraction_id)
    .join(_ARTICLE, _ARTICLE.c.id == _EXTRACTION.c.article_id)
    .where(_ARTICLE.c.link_id == bindparam("link"), _EVENT.c.is_current)
    .order_by(_EVENT.c.rank)
)


class Document(NamedTuple):
    """What is known of one document at its end: the record, and where it came from."""

    record: Events | ArticleRecord | Rejected
    page: Page | None = None
    link: Link | None = None


class _Context(NamedTuple):
    """What every writer of one document needs."""

    connection: Connection
    memory: Known
    run_id: int


def store_batch(session: Session, documents: Iterable[Document], *, run_id: int) -> list[Outcome]:
    """Store documents in order, an Outcome each; one that the database refuses is rejected, the others are stored.

    A database that fails altogether (gone, full, locked) raises SQLAlchemy's ``OperationalError``.
    """
    outcomes = []
    for record, page, link in documents:
        try:
            outcomes.append(store(session, record, run_id=run_id, page=page, link=link))
        except (OperationalError, InterfaceError):
            raise
        except (StatementError, OverflowError, UnicodeEncodeError) as error:
            reason = str(getattr(error, "orig", None) or error).splitlines()[0]
            rejected = Rejected(_source(record), "store", "unstorable", f"the database refuses it: {reason}")
            outcomes.append(store(session, rejected, run_id=run_id, link=link))
    return outcomes


def store(
    session: Session,
    record: Events | ArticleRecord | Rejected,
    *,
    run_id: int,
    page: Page | None = None,
    link: Link | None = None,
) -> Outcome:
    """Write one document under the run that ``start_run`` gave, whole or not at all; the caller commits.

    ``page`` is what was fetched or read, ``link`` how a crawl came upon it. Raises SQLAlchemy's errors for what the
    tables refuse; the session can be used on.
    """
    try:
        with session.begin_nested():
            context = _Context(session.connection(), known(session), run_id)
            match record:
                case Rejected():
                    return _store_rejected(context, record, page, link)
                case Events():
                    return _store_article(context, record.annotations.article, record, page, link)
                case _:
                    return _store_article(context, record, None, page, link)
    except BaseException:
        forget(session)
        raise


def _store_rejected(context: _Context, rejected: Rejected, page: Page | None, link: Link | None) -> Outcome:
    """The reason as a row; the address and the page too, where one got that far."""
    at = None
    if page is not None or link is not None:
        seen = page.fetched_at if page is not None else datetime.now(UTC)
        at = rejected_link(context.connection, address(rejected.source, link), rejected, link, seen)
        if page is not None:
            page_id(context.connection, context.run_id, at, page)
    said = {
        "run_id": context.run_id,
        "level": "rejected",
        "source": rejected.source,
        "stage": rejected.stage,
        "code": rejected.reason,
        "message": rejected.message,
    }
    same = select(_ISSUE.c.id).where(*(_ISSUE.c[column] == value for column, value in said.items())).limit(1)
    if context.connection.scalar(same) is None:
        row = said | {"link_id": at, "article_id": None, "created_at": datetime.now(UTC)}
        insert_rows(context.connection, Issue, [row])
    status: Literal["rejected", "put_off"] = "rejected" if rejected.retry_at is None else "put_off"
    return Outcome(rejected.source, status, rejected.reason, rejected.message)


def _store_article(
    context: _Context, article: ArticleRecord, events: Events | None, page: Page | None, link: Link | None
) -> Outcome:
    connection, run_id = context.connection, context.run_id
    known_as = addresses(article, page, link)
    seen = page.fetched_at if page is not None else datetime.now(UTC)
    own, is_new_link = own_link(connection, known_as, article, link, seen)
    asked = asked_id(connection, own, known_as.asked)
    page_row = None
    if page is not None:
        page_row = page_id(connection, run_id, asked, page, link_is_new=is_new_link and asked == own.id)
    # Asked before a new version of the article takes the old one's events off.
    former = [] if is_new_link else [Former(*row) for row in connection.execute(_FIND_FORMER, {"link": own.id})]
    version = store_article(connection, Origin(run_id, own, page, page_row, is_new_link), article)
    if not version.is_current:
        return Outcome(article.source, "stored" if version.is_new else "unchanged", issues=article.issues)
    settle(connection, own, known_as.asked, page_row, page)
    is_new = version.is_new
    if version.is_new:
        _store_issues(context, own.id, version.article_id, article.source, article.issues)
    if events is None:
        return Outcome(article.source, "no_pipeline" if is_new else "unchanged", issues=article.issues)
    found = events.annotations
    if _store_extraction(context, version.article_id, own.url, events, former):
        is_new = True
        _store_issues(context, own.id, version.article_id, article.source, found.issues)
    return Outcome(article.source, "stored" if is_new else "unchanged", issues=article.issues + found.issues)


def _store_extraction(context: _Context, article_id: int, url: str, events: Events, former: Sequence[Former]) -> bool:
    """Write the extraction unless the current one says the same; whether it was written."""
    connection, annotations = context.connection, events.annotations
    rows = rows_of(annotations)
    digest = _digest(rows, events)
    current = connection.execute(_FIND_EXTRACTION, {"article": article_id}).one_or_none()
    if current is not None:
        if (current.pipeline, current.content_sha256) == (annotations.pipeline, digest):
            return False
        connection.execute(update(_EVENT).where(_EVENT.c.extraction_id == current.id).values(is_current=False))
        connection.execute(update(_EXTRACTION).where(_EXTRACTION.c.id == current.id).values(is_current=False))
    row = {
        "article_id": article_id,
        "run_id": context.run_id,
        "pipeline": annotations.pipeline,
        "content_sha256": digest,
        "is_current": True,
        "created_at": datetime.now(UTC),
    }
    (extraction_id,) = insert_with_ids(connection, Extraction, [row])
    stored = store_findings(connection, context.memory, extraction_id, annotations, rows)
    store_events(connection, extraction_id, events.events, public_ids(url, events.events, former), stored)
    return True


def _digest(rows: Mapping[str, list[Row]], events: Events) -> str:
    """The hash of all that was found: what tells two extractions of one text apart."""
    bodies = [(body.names, body.country, body.kind) for body in events.annotations.organisations]
    content = {**rows, "organisations": bodies, "events": events.events}
    return hashlib.sha256(json.dumps(content, default=_plain, sort_keys=True).encode()).hexdigest()


def _plain(value: object) -> object:
    """A record as its fields, a day as text; ``asdict`` would copy all of it first."""
    return {f.name: getattr(value, f.name) for f in fields(value)} if is_dataclass(value) else str(value)


def _store_issues(context: _Context, at: int, article_id: int, source: str, issues: Sequence[IssueRecord]) -> None:
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


def _source(record: Events | ArticleRecord | Rejected) -> str:
    return record.annotations.article.source if isinstance(record, Events) else record.source
