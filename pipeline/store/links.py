"""A document's addresses in; the row of its own link out, the others its aliases; and what a link's state becomes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, update

from models import Article, Link, Page
from pipeline import records
from pipeline.store.identity import Addresses, address_language, rank
from pipeline.store.repeats import supersede
from pipeline.store.tables import Row, insert_one_if_absent, insert_with_ids, table

_LINK, _PAGE, _ARTICLE = table(Link), table(Page), table(Article)
_FIELDS = (
    "id", "url", "state", "alias_of_id", "page_id", "gone_at", "fetched_at", "next_attempt_at", "next_fetch_at",
    "lease_owner", "lease_until", "etag", "last_modified", "last_error",
)  # fmt: skip
_SELECT = select(*(_LINK.c[name] for name in _FIELDS))
_FIND_ONE = _SELECT.where(_LINK.c.url == bindparam("url"))
_FIND_ALL = _SELECT.where(_LINK.c.url.in_(bindparam("urls", expanding=True)))
_FIND_ID = _SELECT.where(_LINK.c.id == bindparam("id"))
_FIND_PAGE = select(_PAGE.c.id).where(_PAGE.c.link_id == bindparam("link"), _PAGE.c.sha256 == bindparam("sha256"))
_FIND_CURRENT = select(_ARTICLE.c.language, _ARTICLE.c.content_sha256, _ARTICLE.c.title, _ARTICLE.c.node_id).where(
    _ARTICLE.c.link_id == bindparam("link"), _ARTICLE.c.is_current
)
_FIND_NODE = select(_ARTICLE.c.link_id, _ARTICLE.c.content_sha256, _ARTICLE.c.title, _ARTICLE.c.canonical_url).where(
    _ARTICLE.c.node_id == bindparam("node"), _ARTICLE.c.is_current, _ARTICLE.c.link_id != bindparam("link")
)
_SETTLED = (
    "state", "gone_at", "next_attempt_at", "lease_owner", "lease_until", "page_id", "fetched_at", "etag",
    "last_modified",
)  # fmt: skip
_SETTLE = update(_LINK).where(_LINK.c.id == bindparam("own")).values({name: bindparam(name) for name in _SETTLED})
# What the frontier has in hand comes to its end by itself: nothing is decided over its head.
_IN_HAND = ("leased", "fetched")
GONE = frozenset({"http_404", "http_410"})


def own_link(
    connection: Connection, known_as: Addresses, article: records.Article, link: records.Link | None, seen: datetime
) -> tuple[Any, bool]:
    """The row of the document's own link, and whether it is new; every other address becomes an alias of it."""
    rows = _find(connection, known_as.every())
    asked = rows.get(known_as.asked)
    known_as, own = _believed(connection, known_as, rows, article)
    is_new = own is None
    if own is None:
        own = rows[known_as.own] = _insert(connection, _link_row(known_as.own, "pending", link, seen))
    if article.node_id is not None and (same := _same_node(connection, own, article, known_as)) is not None:
        is_new, (other, own) = False, same
        _make_alias(connection, other, own.id)
    for url in known_as.every():
        row = rows.get(url)
        if row is None:
            kind = "canonical" if url == known_as.served else "redirect"
            _insert(connection, _link_row(url, "alias", link, seen) | {"alias_of_id": own.id, "source_kind": kind})
        elif own.id not in (row.id, row.alias_of_id) and (row is asked or row.state not in _IN_HAND):
            _make_alias(connection, row, own.id)
            is_new = False
    if asked is not None and asked.id != own.id and own.next_fetch_at is None and asked.next_fetch_at is not None:
        _change(connection, own.id, next_fetch_at=asked.next_fetch_at)
    return own, is_new


def _believed(
    connection: Connection, known_as: Addresses, rows: dict[str, Any], article: records.Article
) -> tuple[Addresses, Any]:
    """The addresses, with the row of the own one where there is one.

    A page that names an address where another document stands is taken for what it was served as.
    """
    own = _end(connection, rows.get(known_as.own))
    if own is None or known_as.own == known_as.served or _fits(connection, own.id, article):
        return known_as, own
    return replace(known_as, stated=None), _end(connection, rows.get(known_as.served))


def settle(connection: Connection, own: Any, asked: str, page_row: int | None, page: records.Page | None) -> None:
    """The link gave an article: it is done, holds no lease, and is no longer gone when it was seen after that."""
    back = own.gone_at is None or (page is not None and "://" in page.source and page.fetched_at > own.gone_at)
    values = {name: getattr(own, name) for name in _SETTLED} | {"gone_at": None if back else own.gone_at}
    if own.url == asked or own.state not in _IN_HAND:
        values |= {"state": "done" if back else "gone", "next_attempt_at": None, "lease_owner": None}
        values["lease_until"] = None
        if page is not None and (own.fetched_at is None or own.fetched_at <= page.fetched_at):
            values |= {"page_id": page_row, "fetched_at": page.fetched_at}
            values |= {"etag": page.etag, "last_modified": page.last_modified}
    if any(getattr(own, name) != value for name, value in values.items()):
        connection.execute(_SETTLE, values | {"own": own.id})


def rejected_link(
    connection: Connection, url: str, rejected: records.Rejected, link: records.Link | None, seen: datetime
) -> int:
    """The row of a link that gave no article, brought to the state that follows from the reason."""
    row = _find(connection, (url,)).get(url) or _insert(connection, _link_row(url, "pending", link, seen))
    values = _after_rejection(connection, row, rejected, seen)
    if any(getattr(row, name) != value for name, value in values.items()):
        _change(connection, row.id, **values)
    return row.id  # type: ignore[no-any-return]


def _after_rejection(connection: Connection, row: Any, rejected: records.Rejected, seen: datetime) -> Row:
    """Gone; or as the frontier has put it off; or done as before where there is an article; else rejected."""
    free: Row = {"lease_owner": None, "lease_until": None}
    if row.state == "alias":
        return {}
    if rejected.reason in GONE:
        return free | {"state": "gone", "gone_at": row.gone_at or seen}
    if row.state in ("pending", "failed") and row.next_attempt_at is not None:
        return {}
    if rejected.retry_at is not None:
        return free | {"state": "failed", "next_attempt_at": rejected.retry_at, "last_error": rejected.message}
    if row.state == "gone":
        return free
    has_article = row.state == "done" or connection.execute(_FIND_CURRENT, {"link": row.id}).first() is not None
    return free | {"state": "done" if has_article else "rejected"}


def page_id(connection: Connection, run_id: int, link: int, page: records.Page, *, link_is_new: bool = False) -> int:
    """The page's row; the same bytes of the same link are one row however often they were fetched."""
    found = None if link_is_new else connection.scalar(_FIND_PAGE, {"link": link, "sha256": page.sha256})
    if found is None:
        (found,) = insert_with_ids(connection, Page, [_page_row(run_id, link, page)])
    return found


def asked_id(connection: Connection, own: Any, asked: str) -> int:
    """The row of the link that was asked for: a page belongs to it, also where another address is the document's."""
    return own.id if own.url == asked else _find(connection, (asked,))[asked].id  # type: ignore[no-any-return]


def _find(connection: Connection, urls: Sequence[str]) -> dict[str, Any]:
    if len(urls) == 1:
        found = connection.execute(_FIND_ONE, {"url": urls[0]})
    else:
        found = connection.execute(_FIND_ALL, {"urls": list(urls)})
    return {row.url: row for row in found}


def _end(connection: Connection, row: Any) -> Any:
    """The link that an alias stands for; an alias never stands for another one."""
    if row is None or row.alias_of_id is None:
        return row
    return connection.execute(_FIND_ID, {"id": row.alias_of_id}).one()


def _insert(connection: Connection, row: Row) -> Any:
    made = insert_one_if_absent(connection, Link, row, _SELECT.selected_columns)
    return _find(connection, (row["url"],))[row["url"]] if made is None else made


def _change(connection: Connection, link: int, **values: Any) -> None:
    connection.execute(update(_LINK).where(_LINK.c.id == link).values(**values))


def _fits(connection: Connection, link: int, article: records.Article) -> bool:
    """Whether the article that a link gave may be this one: nothing there yet, the same text, node or title."""
    row = connection.execute(_FIND_CURRENT, {"link": link}).one_or_none()
    if row is None:
        return True
    if row.language != article.language:
        return False
    same_node: bool = row.node_id is not None and row.node_id == article.node_id
    return same_node or article.content_sha256 == row.content_sha256 or article.title == row.title


def _same_node(
    connection: Connection, own: Any, article: records.Article, known_as: Addresses
) -> tuple[Any, Any] | None:
    """The own link and that of an article of the same node and language, the better one last.

    A node id alone is not believed: text or title must agree as well. Better is what a page states of itself. What
    is in the frontier's hand is left until it comes by itself.
    """
    for row in connection.execute(_FIND_NODE, {"node": article.node_id, "link": own.id}):
        if row.content_sha256 != article.content_sha256 and row.title != article.title:
            continue
        other = connection.execute(_FIND_ID, {"id": row.link_id}).one()
        if other.url not in known_as.every() and (other.state in _IN_HAND or not _one_language(other.url, own.url)):
            continue
        mine, theirs = own.url != known_as.stated, other.url != row.canonical_url
        return (other, own) if (mine, rank(own.url)) < (theirs, rank(other.url)) else (own, other)
    return None


def _one_language(url: str, other: str) -> bool:
    return "file:" in (url[:5], other[:5]) or address_language(url) == address_language(other)


def _make_alias(connection: Connection, other: Any, own: int) -> None:
    """One document less: what was stored under the other address moves to the own one, or makes way for it."""
    theirs = connection.scalar(select(_ARTICLE.c.id).where(_ARTICLE.c.link_id == other.id, _ARTICLE.c.is_current))
    if theirs is not None:
        if connection.scalar(select(func.count()).where(_ARTICLE.c.link_id == own)):
            supersede(connection, theirs)
        else:
            connection.execute(update(_ARTICLE).where(_ARTICLE.c.link_id == other.id).values(link_id=own))
    connection.execute(update(_LINK).where(_LINK.c.alias_of_id == other.id).values(alias_of_id=own))
    nothing = dict.fromkeys(("lease_owner", "lease_until", "next_attempt_at", "next_fetch_at", "gone_at"))
    _change(connection, other.id, state="alias", alias_of_id=own, **nothing)


def _link_row(url: str, state: str, link: records.Link | None, seen: datetime | None) -> Row:
    return {
        "url": url,
        "found_on": link.found_on if link else None,
        "source_kind": link.kind if link else "file",
        "title": link.title if link else None,
        "listed_on": link.listed_on if link else None,
        "sitemap_lastmod": link.lastmod if link else None,
        "discovered_at": link.discovered_at if link else seen or datetime.now(UTC),
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
        "archive_file": page.archive_file,
        "archive_offset": page.archive_offset,
        "archive_length": page.archive_length,
    }
