"""Links that discovery has seen in; their rows and sightings out, and which of them are to be fetched now.

The frontier keeps every link in scope that was ever seen. What one crawl takes of them is a choice made each time.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, or_, select, update

from models import Link, Sighting
from models.session import Session
from pipeline import records
from pipeline.store.identity import address_language
from pipeline.store.tables import insert_if_absent, table

_LINK, _SIGHTING = table(Link), table(Sighting)
CHUNK = 500  # rows a statement: below what any version of SQLite takes as parameters


@dataclass(frozen=True, slots=True)
class Choice:
    """Which links a crawl takes: those of a site, of some languages (all if empty), published since a day."""

    site: str
    languages: tuple[str, ...] = ()
    since: date | None = None

    def takes(self, url: str, listed_on: date | None, lastmod: datetime | None) -> bool:
        """Whether a link is among them; one whose day nobody tells is, unless it was last edited before ``since``."""
        if self.languages and address_language(url) not in self.languages:
            return False
        told = listed_on or (lastmod.date() if lastmod else None)
        return self.since is None or told is None or told >= self.since


@dataclass(frozen=True, slots=True)
class Remembered:
    """Of the links of one page: the addresses that nobody had seen before, and those that are due to be fetched."""

    new: frozenset[str]
    due: frozenset[str]


def remember(session: Session, links: Sequence[records.Link], found_on: str, now: datetime) -> Remembered:
    """Keep the links that a page shows, and that they were seen there; ``found_on`` names the page or its list.

    A link that a sitemap says was edited since it was last seen there, or since it was fetched, becomes due at once.
    """
    connection = session.connection()
    new: set[str] = set()
    due: set[str] = set()
    for start in range(0, len(links), CHUNK):
        chunk = {link.url: link for link in links[start : start + CHUNK]}
        known = _rows(connection, chunk)
        missing = [link for url, link in chunk.items() if url not in known]
        insert_if_absent(connection, Link, [_row(link) for link in missing])
        new |= {link.url for link in missing}
        for url, row in known.items():
            _learn(connection, row, chunk[url], now)
        rows = _rows(connection, chunk)
        _sight(connection, rows.values(), chunk, found_on, now)
        due |= {url for url, row in rows.items() if is_due_now(row, now)}
    return Remembered(frozenset(new), frozenset(due))


def due_links(session: Session, choice: Choice, now: datetime) -> list[int]:
    """The ids of the links to fetch now: what was never had first, then the newest; at equal days as discovered."""
    rows = session.connection().execute(select(*_PLANNED).where(_on(choice.site), is_due(now))).all()
    taken = [row for row in rows if choice.takes(row.url, row.listed_on, row.sitemap_lastmod)]
    taken.sort(key=lambda row: (row.page_id is not None, -_day(row).toordinal(), row.id))
    return [row.id for row in taken]


def is_due(now: datetime) -> ColumnElement[bool]:
    """Never had, or to be tried again, or due for another look, or left over by a crawl that is no more."""
    return or_(
        _LINK.c.state == "pending",
        and_(_LINK.c.state == "failed", or_(_LINK.c.next_attempt_at.is_(None), _LINK.c.next_attempt_at <= now)),
        and_(_LINK.c.state == "leased", or_(_LINK.c.lease_until.is_(None), _LINK.c.lease_until <= now)),
        and_(
            _LINK.c.state.in_(("done", "rejected", "gone")),
            or_(_LINK.c.next_fetch_at.is_(None), _LINK.c.next_fetch_at <= now),
        ),
    )


def is_due_now(row: Any, now: datetime) -> bool:
    """``is_due`` of a row at hand."""
    moment = {"pending": None, "failed": row.next_attempt_at, "leased": row.lease_until}.get(
        row.state, row.next_fetch_at
    )
    if row.state in ("alias", "fetched"):
        return False
    return bool(moment is None or moment <= now)


def refresh(session: Session, site: str, now: datetime) -> None:
    """Make every page of the site that was ever had due, whatever its interval."""
    had = _LINK.c.state.in_(("done", "rejected", "gone"))
    session.connection().execute(update(_LINK).where(_on(site), had).values(next_fetch_at=now))


_LOOKED_AT = [
    _LINK.c[name]
    for name in (
        "id", "url", "state", "title", "listed_on", "sitemap_lastmod", "fetched_at", "next_attempt_at",
        "next_fetch_at", "lease_until", "alias_of_id",
    )
]  # fmt: skip
_PLANNED = [_LINK.c[name] for name in ("id", "url", "listed_on", "sitemap_lastmod", "page_id")]


def _on(site: str) -> ColumnElement[bool]:
    return _LINK.c.url.startswith(site + "/", autoescape=True)


def _day(row: Any) -> date:
    if row.listed_on is not None:
        return row.listed_on  # type: ignore[no-any-return]
    return row.sitemap_lastmod.date() if row.sitemap_lastmod else date.min


def _rows(connection: Connection, urls: Iterable[str]) -> dict[str, Any]:
    found = connection.execute(select(*_LOOKED_AT).where(_LINK.c.url.in_(list(urls))))
    return {row.url: row for row in found}


def _row(link: records.Link) -> dict[str, Any]:
    return {
        "url": link.url,
        "found_on": link.found_on,
        "source_kind": link.kind,
        "title": link.title,
        "listed_on": link.listed_on,
        "sitemap_lastmod": link.lastmod,
        "discovered_at": link.discovered_at,
        "state": "pending",
        "attempts": 0,
    }


def _learn(connection: Connection, row: Any, link: records.Link, now: datetime) -> None:
    """What this page says of a link that was known, and the last one did not."""
    values: dict[str, Any] = {}
    if row.title is None and link.title is not None:
        values["title"] = link.title
    if row.listed_on is None and link.listed_on is not None:
        values["listed_on"] = link.listed_on
    if link.lastmod is not None and (row.sitemap_lastmod is None or link.lastmod > row.sitemap_lastmod):
        values["sitemap_lastmod"] = link.lastmod
        edited = row.sitemap_lastmod is not None or (row.fetched_at is not None and link.lastmod > row.fetched_at)
        if edited and row.alias_of_id is None:
            values["next_fetch_at"] = now
        elif edited:
            _set(connection, row.alias_of_id, next_fetch_at=now)
    if values:
        _set(connection, row.id, **values)


def _set(connection: Connection, link_id: int, **values: Any) -> None:
    connection.execute(update(_LINK).where(_LINK.c.id == link_id).values(**values))


def _sight(
    connection: Connection, rows: Iterable[Any], links: dict[str, records.Link], found_on: str, now: datetime
) -> None:
    seen = [
        {
            "link_id": row.id,
            "found_on": found_on,
            "kind": links[row.url].kind,
            "first_seen_at": now,
            "last_seen_at": now,
        }
        for row in rows
    ]
    insert_if_absent(connection, Sighting, seen)
    ids = [row["link_id"] for row in seen]
    again = (_SIGHTING.c.link_id.in_(ids), _SIGHTING.c.found_on == found_on, _SIGHTING.c.last_seen_at < now)
    connection.execute(update(_SIGHTING).where(*again).values(last_seen_at=now))
