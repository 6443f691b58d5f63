"""An address, its page and its article in; their rows out, a changed text as a new version of the article."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, select, update

from models import Article, Event, Extraction, Link, Page
from pipeline import records
from pipeline.store.tables import Row, insert_if_absent, insert_with_ids, table

_LINK, _PAGE, _ARTICLE = table(Link), table(Page), table(Article)
_FIND_LINK = select(_LINK.c.id, _LINK.c.state).where(_LINK.c.url == bindparam("url"))
_FIND_PAGE = select(_PAGE.c.id).where(_PAGE.c.link_id == bindparam("link"), _PAGE.c.sha256 == bindparam("sha256"))
_FIND_CURRENT = select(_ARTICLE).where(_ARTICLE.c.link_id == bindparam("link"), _ARTICLE.c.is_current)
_FIND_TWIN: Select[int] = (
    select(_ARTICLE.c.id)
    .where(
        _ARTICLE.c.content_sha256 == bindparam("sha256"),
        _ARTICLE.c.is_current,
        _ARTICLE.c.duplicate_of_id.is_(None),
        _ARTICLE.c.link_id != bindparam("link"),
    )
    .order_by(_ARTICLE.c.id)
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Version:
    """The current version of an article, and whether it was written just now."""

    article_id: int
    is_new: bool


def address(source: str, link: records.Link | None, url: str | None = None) -> str:
    """What identifies the document: the link that led to it, the address that it states, else its file."""
    if link is not None:
        return link.url
    if url is not None:
        return url
    return source if "://" in source else Path(source).absolute().as_uri()


def link_id(
    connection: Connection, url: str, state: str, link: records.Link | None = None, seen: datetime | None = None
) -> tuple[int, bool]:
    """The link's row and whether it is new; brought to ``state``, but one that gave an article once stays ``done``."""
    found = connection.execute(_FIND_LINK, {"url": url}).one_or_none()
    is_new = found is None
    if found is None:
        insert_if_absent(connection, Link, [_link_row(url, state, link, seen or datetime.now(UTC))])
        found = connection.execute(_FIND_LINK, {"url": url}).one()
    if found.state not in (state, "done"):
        connection.execute(update(_LINK).where(_LINK.c.id == found.id).values(state=state, lease_until=None))
    return found.id, is_new


def page_id(connection: Connection, run_id: int, link: int, page: records.Page) -> int:
    """The page's row; the same bytes of the same link are one row however often they were fetched."""
    key = {"link": link, "sha256": page.sha256}
    found = connection.scalar(_FIND_PAGE, key)
    if found is None:
        (found,) = insert_with_ids(connection, Page, [_page_row(run_id, link, page)])
    return found


def store_article(
    connection: Connection, run_id: int, link: int, page: int | None, article: records.Article
) -> Version:
    """The article's current version: the one that is there if nothing in it changed, else a new one."""
    current = connection.execute(_FIND_CURRENT, {"link": link}).mappings().one_or_none()
    row = _article_row(article)
    if current is not None:
        if all(current[column] == row[column] for column in _COMPARED):
            return Version(current["id"], is_new=False)
        _supersede(connection, current["id"])
    twin = connection.scalar(_FIND_TWIN, {"sha256": article.content_sha256, "link": link})
    row |= {
        "link_id": link,
        "page_id": page,
        "run_id": run_id,
        "version": 1 if current is None else current["version"] + 1,
        "is_current": True,
        "duplicate_of_id": twin,
        "stored_at": datetime.now(UTC),
    }
    (article_id,) = insert_with_ids(connection, Article, [row])
    return Version(article_id, is_new=True)


def _supersede(connection: Connection, article_id: int) -> None:
    """Take an article, its extraction and its events off the current ones; whoever repeated it stands by itself."""
    mine = select(Extraction.id).where(Extraction.article_id == article_id)
    connection.execute(update(Event).where(Event.extraction_id.in_(mine), Event.is_current).values(is_current=False))
    connection.execute(update(Extraction).where(Extraction.article_id == article_id).values(is_current=False))
    connection.execute(update(_ARTICLE).where(_ARTICLE.c.id == article_id).values(is_current=False))
    repeats = _ARTICLE.c.duplicate_of_id == article_id
    first = connection.scalar(select(func.min(_ARTICLE.c.id)).where(repeats, _ARTICLE.c.is_current))
    if first is not None:
        connection.execute(update(_ARTICLE).where(_ARTICLE.c.id == first).values(duplicate_of_id=None))
        connection.execute(update(_ARTICLE).where(repeats, _ARTICLE.c.is_current).values(duplicate_of_id=first))


# What makes a new version when it differs: the text, and what was read beside it. Not what only belongs to the markup
# (node id, canonical address, method), which may change while the article stays what it was.
_COMPARED = (
    "content_sha256", "title", "standfirst", "topic", "published_on", "dateline", "language", "sections",
)  # fmt: skip


def _article_row(article: records.Article) -> dict[str, Any]:
    return {
        "content_sha256": article.content_sha256,
        "source": article.source,
        "url": article.url,
        "canonical_url": article.canonical_url,
        "node_id": article.node_id,
        "title": article.title,
        "standfirst": article.standfirst,
        "topic": article.topic,
        "published_on": article.published_on,
        "dateline": article.dateline,
        "language": article.language,
        "language_confidence": article.language_confidence,
        "text": article.text,
        "text_method": article.text_method,
        "sections": [[s.name, s.start, s.end] for s in article.sections],
    }


def _link_row(url: str, state: str, link: records.Link | None, seen: datetime) -> Row:
    return {
        "url": url,
        "found_on": link.found_on if link else None,
        "title": link.title if link else None,
        "listed_on": link.listed_on if link else None,
        "discovered_at": link.discovered_at if link else seen,
        "state": state,
        "attempts": 0,
    }


def _page_row(run_id: int, link: int, page: records.Page) -> Row:
    return {
        "link_id": link,
        "run_id": run_id,
        "final_url": page.final_url,
        "fetched_at": page.fetched_at,
        "status": page.status,
        "content_type": page.content_type,
        "size": len(page.body),
        "sha256": page.sha256,
        "etag": page.etag,
        "last_modified": page.last_modified,
    }
