"""One document in, all its rows or none of them out: which of them are new decides under which status it leaves."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Literal, NamedTuple

from sqlalchemy import select
from sqlalchemy.exc import InterfaceError, OperationalError, StatementError

from models import Issue
from models.session import Session
from pipeline.records import Article as ArticleRecord
from pipeline.records import Events, Link, Outcome, Page, Rejected
from pipeline.store.articles import Origin, store_article
from pipeline.store.extractions import Context, former_events, store_extraction, store_issues
from pipeline.store.identity import address, addresses
from pipeline.store.links import asked_id, own_link, page_id, rejected_link, settle
from pipeline.store.named import forget, known
from pipeline.store.tables import insert_rows, table

_ISSUE = table(Issue)
# What the database refuses of one document; it goes on with the next one.
REFUSED = (StatementError, OverflowError, UnicodeEncodeError)


class Document(NamedTuple):
    """What is known of one document at its end: the record, and where it came from."""

    record: Events | ArticleRecord | Rejected
    page: Page | None = None
    link: Link | None = None


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
        except REFUSED as error:
            outcomes.append(store(session, refused(_source(record), error), run_id=run_id, link=link))
    return outcomes


def refused(source: str, error: Exception) -> Rejected:
    """What becomes of a document that one of ``REFUSED`` was raised for."""
    reason = str(getattr(error, "orig", None) or error).splitlines()[0]
    return Rejected(source, "store", "unstorable", f"the database refuses it: {reason}")


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
            context = Context(session.connection(), known(session), run_id)
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


def _store_rejected(context: Context, rejected: Rejected, page: Page | None, link: Link | None) -> Outcome:
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
    context: Context, article: ArticleRecord, events: Events | None, page: Page | None, link: Link | None
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
    former = [] if is_new_link else former_events(connection, own.id)
    version = store_article(connection, Origin(run_id, own, page, page_row, is_new_link), article)
    if not version.is_current:
        return Outcome(article.source, "stored" if version.is_new else "unchanged", issues=article.issues)
    settle(connection, own, known_as.asked, page_row, page)
    is_new = version.is_new
    if version.is_new:
        store_issues(context, own.id, version.article_id, article.source, article.issues)
    if events is None:
        return Outcome(article.source, "no_pipeline" if is_new else "unchanged", issues=article.issues)
    found = events.annotations
    if store_extraction(context, version.article_id, own.url, events, former):
        is_new = True
        store_issues(context, own.id, version.article_id, article.source, found.issues)
    return Outcome(article.source, "stored" if is_new else "unchanged", issues=article.issues + found.issues)


def _source(record: Events | ArticleRecord | Rejected) -> str:
    return record.annotations.article.source if isinstance(record, Events) else record.source
