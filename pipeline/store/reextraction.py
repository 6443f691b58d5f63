"""Stored articles that were read again in; a new extraction each, which supersedes the one they had, and Outcomes out.

Article, link and page stay as they are: only what was found in the text is new. What somebody else stored of an article
meanwhile (a new text, a newer extraction) is left alone.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.exc import InterfaceError, OperationalError

from models import Article, Extraction, Issue, Link
from models.session import Session
from pipeline.records import Events, Outcome, Rejected
from pipeline.store.documents import REFUSED, refused
from pipeline.store.extractions import Context, former_events, store_extraction, store_issues
from pipeline.store.named import forget, known
from pipeline.store.tables import insert_rows, table

_ARTICLE, _EXTRACTION, _LINK = table(Article), table(Extraction), table(Link)
_FIND = (
    select(_ARTICLE.c.link_id, _ARTICLE.c.source, _LINK.c.url, _EXTRACTION.c.id.label("extraction_id"))
    .join(_LINK, _LINK.c.id == _ARTICLE.c.link_id)
    .outerjoin(_EXTRACTION, (_EXTRACTION.c.article_id == _ARTICLE.c.id) & _EXTRACTION.c.is_current)
    .where(_ARTICLE.c.id == bindparam("article"), _ARTICLE.c.is_current)
)


class Again(NamedTuple):
    """An article's row, the extraction that was current when its text was read (None: none), and what came of it."""

    article_id: int
    extraction_id: int | None
    record: Events | Rejected


def supersede_batch(session: Session, documents: Iterable[Again], *, run_id: int) -> list[Outcome]:
    """Store new extractions in order, an Outcome each: ``stored``, ``unchanged`` or ``rejected``.

    Unchanged is an article that somebody else has stored anew meanwhile, or for which the same extraction was there (an
    extractor that failed on it fails still). A rejected one leaves an issue, and its article the extraction that it
    had. The caller commits; raises as ``store_batch`` does.
    """
    outcomes = []
    for again in documents:
        try:
            outcomes.append(_store(session, again, run_id))
        except (OperationalError, InterfaceError):
            raise
        except REFUSED as error:
            source = again.record.annotations.article.source if isinstance(again.record, Events) else ""
            outcomes.append(_store(session, again._replace(record=refused(source, error)), run_id))
    return outcomes


def _store(session: Session, again: Again, run_id: int) -> Outcome:
    try:
        with session.begin_nested():
            context = Context(session.connection(), known(session), run_id)
            row = context.connection.execute(_FIND, {"article": again.article_id}).one_or_none()
            if isinstance(again.record, Rejected):
                return _rejected(context, again, again.record, row)
            if row is None or row.extraction_id != again.extraction_id:
                return Outcome(again.record.annotations.article.source, "unchanged")
            return _superseded(context, again, again.record, row)
    except BaseException:
        forget(session)
        raise


def _superseded(context: Context, again: Again, events: Events, row: Any) -> Outcome:
    former, issues = former_events(context.connection, row.link_id), events.annotations.issues
    is_new = store_extraction(context, again.article_id, row.url, events, former)
    store_issues(context, row.link_id, again.article_id, row.source, issues)
    return Outcome(row.source, "stored" if is_new else "unchanged", issues=issues)


def _rejected(context: Context, again: Again, rejected: Rejected, row: Any) -> Outcome:
    said = {
        "run_id": context.run_id,
        "link_id": row.link_id if row is not None else None,
        "article_id": again.article_id,
        "level": "rejected",
        "source": rejected.source,
        "stage": rejected.stage,
        "code": rejected.reason,
        "message": rejected.message,
        "created_at": datetime.now(UTC),
    }
    insert_rows(context.connection, Issue, [said])
    return Outcome(rejected.source, "rejected", rejected.reason, rejected.message)
