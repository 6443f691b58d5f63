"""An article and its link's row in; its rows out, a changed text as a new version that supersedes the former one."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, func, select, update

from models import Article, Page
from pipeline import records
from pipeline.fingerprint import fingerprint
from pipeline.store.repeats import Placed, mark_repeats, supersede
from pipeline.store.tables import Row, insert_with_ids, table

_PAGE, _ARTICLE = table(Page), table(Article)
_FIND_CURRENT = select(_ARTICLE).where(_ARTICLE.c.link_id == bindparam("link"), _ARTICLE.c.is_current)
_FIND_VERSIONS = select(_ARTICLE).where(_ARTICLE.c.link_id == bindparam("link")).order_by(_ARTICLE.c.version)
_SEEN_AT = (
    select(func.max(_PAGE.c.fetched_at))
    .join(_ARTICLE, _ARTICLE.c.page_id == _PAGE.c.id)
    .where(_ARTICLE.c.id == bindparam("article"))
)


@dataclass(frozen=True, slots=True)
class Version:
    """The version of an article that a document is, and whether it was written just now.

    One that is not current is what the site said before the current one: a capture older than what is stored.
    """

    article_id: int
    is_new: bool
    is_current: bool = True


class Origin(NamedTuple):
    """What an article came from: the run, the row of its link (perhaps a new one), the page and the page's row."""

    run_id: int
    link: Any
    page: records.Page | None
    page_id: int | None
    link_is_new: bool


def store_article(connection: Connection, origin: Origin, article: records.Article) -> Version:
    """The article's version: the one that is there if nothing in it changed, else a new one."""
    if origin.link_is_new:
        return _add(connection, origin, article)
    link = {"link": origin.link.id}
    current = connection.execute(_FIND_CURRENT, link).mappings().one_or_none()
    if current is None:
        return _add(connection, origin, article)
    if _is_same(current, article):
        _learn(connection, current, article)
        return Version(current["id"], is_new=False)
    versions = connection.execute(_FIND_VERSIONS, link).mappings().all()
    number = versions[-1]["version"] + 1
    if _is_older(connection, current["id"], origin.page):
        same = next((old for old in versions if _is_same(old, article)), None)
        if same is not None:
            return Version(same["id"], is_new=False, is_current=False)
        return _add(connection, origin, article, number, is_current=False)
    supersede(connection, current["id"])
    return _add(connection, origin, article, number)


def _add(
    connection: Connection, origin: Origin, article: records.Article, version: int = 1, *, is_current: bool = True
) -> Version:
    own: Row = {
        "link_id": origin.link.id,
        "page_id": origin.page_id,
        "run_id": origin.run_id,
        "version": version,
        "is_current": is_current,
        "simhash": fingerprint(article.text),
        "stored_at": datetime.now(UTC),
    }
    (article_id,) = insert_with_ids(connection, Article, [_article_row(article) | own])
    if is_current:
        sha256, day = article.content_sha256, article.published_on
        mark_repeats(connection, Placed(article_id, sha256, day, own["simhash"], origin.link.url))
    return Version(article_id, is_new=True, is_current=is_current)


def _is_same(stored: Any, article: records.Article) -> bool:
    row = _article_row(article)
    return all(stored[column] == row[column] for column in _COMPARED)


def _is_older(connection: Connection, current: int, page: records.Page | None) -> bool:
    """Whether the page was fetched before the one that gave the current version; a file's time is no fetch's."""
    if page is None or "://" not in page.source:
        return False
    seen = connection.scalar(_SEEN_AT, {"article": current})
    return seen is not None and page.fetched_at < seen


def _learn(connection: Connection, current: Any, article: records.Article) -> None:
    """Keep what the page now says of its identity where the stored one said nothing: a later page is known by it."""
    said = {"node_id": article.node_id, "canonical_url": article.canonical_url}
    new = {column: value for column, value in said.items() if current[column] is None and value is not None}
    if new:
        connection.execute(update(_ARTICLE).where(_ARTICLE.c.id == current["id"]).values(**new))


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
