"""A link to fetch in, the claim on it out; then what became of it in, and the link's new state out.

Every change here is one short transaction of the caller's: what is committed is never asked for again.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection, exists, select, update

from models import Article, Link, Page
from models.session import Session
from pipeline import records
from pipeline.addresses import normalise
from pipeline.frontier import schedule
from pipeline.frontier.lease import LEASE
from pipeline.frontier.links import is_due, is_due_now
from pipeline.store.links import page_id
from pipeline.store.tables import insert_if_absent, table

_LINK, _PAGE, _ARTICLE = table(Link), table(Page), table(Article)
GONE = frozenset({"http_404", "http_410"})


@dataclass(frozen=True, slots=True)
class Claim:
    """A link taken from the frontier to be fetched now, by nobody else; ``attempts`` counts the vain ones so far.

    ``etag`` and ``last_modified`` are what the site said of the page that we have, None where we have none.
    """

    link_id: int
    link: records.Link
    attempts: int = 0
    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page in the archive that waits for its reading; ``link`` is the address that it is stored under."""

    link_id: int
    link: records.Link
    page: records.Page


@dataclass(frozen=True, slots=True)
class Waiting:
    """A page that an earlier crawl fetched and nobody has read: where the archive keeps it."""

    link_id: int
    link: records.Link
    archive_file: str | None
    archive_offset: int | None


def claim(session: Session, link_id: int, owner: str, now: datetime) -> Claim | None:
    """Take a link that is due, or None where it is no longer: done meanwhile under another address, or somebody's."""
    taken = (
        update(_LINK)
        .where(_LINK.c.id == link_id, is_due(now))
        .values(state="leased", lease_owner=owner, lease_until=now + LEASE)
        .returning(*_LINK.c)
    )
    row = session.connection().execute(taken).one_or_none()
    if row is None:
        return None
    had = row.page_id is not None
    return Claim(row.id, _link(row), row.attempts, row.etag if had else None, row.last_modified if had else None)


def release(session: Session, claim: Claim) -> None:
    """Give a link back as if it had never been claimed."""
    _set(session.connection(), claim.link_id, state="pending", **_FREE)


def fetched(session: Session, claim: Claim, page: records.Page, run_id: int, now: datetime) -> Fetched | None:
    """The page is in the archive: it waits for its reading; None when its bytes are those that were read before.

    A page that redirects led to belongs to the link that they ended at, which is then not asked for as well.
    """
    connection = session.connection()
    link_id, link = _at_its_end(connection, claim, page, now)
    row = connection.execute(select(_LINK).where(_LINK.c.id == link_id)).one()
    page_row = page_id(connection, run_id, link_id, page)
    answer = {"etag": page.etag, "last_modified": page.last_modified, "fetched_at": page.fetched_at, "gone_at": None}
    if row.page_id == page_row:
        if row.state != "fetched":  # else it waits for its reading already
            _unchanged(connection, row, now, **answer)
        return None
    due = schedule.next_fetch(now, 0, row.listed_on)
    values = answer | _FREE_AND_ANEW | {"page_id": page_row, "next_fetch_at": due, "unchanged_count": 0}
    _set(connection, link_id, state="fetched", **values)
    return Fetched(link_id, link, page)


def is_had(session: Session, url: str, now: datetime) -> bool:
    """Whether the page of an address, in whatever spelling, is one that we have and that is not due yet."""
    row = _end(session.connection(), normalise(url, url) or url)
    if row is None or row.page_id is None or row.state not in ("fetched", "done", "rejected"):
        return False
    return not is_due_now(row, now)


def not_modified(session: Session, claim: Claim, answer: records.NotModified, now: datetime) -> None:
    """The page is the one that we have; where redirects led to another link's page, this one is its alias."""
    connection = session.connection()
    row = connection.execute(select(_LINK).where(_LINK.c.id == claim.link_id)).one()
    own = _end(connection, normalise(answer.final_url, claim.link.url) or claim.link.url)
    if row.page_id is None and own is not None and own.id != row.id:
        _make_alias(connection, row.id, own.id)
    else:
        _unchanged(connection, row, now, fetched_at=now, gone_at=None)


def failed(
    session: Session, claim: Claim, rejected: records.Rejected, now: datetime, first_pause: float
) -> Literal["put_off", "rejected", "gone", "still_gone"]:
    """A fetch was in vain: the link is put off (``rejected.retry_at`` is set), or at an end for a long while."""
    connection = session.connection()
    attempts = claim.attempts + 1
    said: dict[str, Any] = {"last_error": rejected.message, "attempts": attempts} | _FREE
    if rejected.retry_at is not None and attempts < schedule.MOST_ATTEMPTS:
        later = max(rejected.retry_at, schedule.next_attempt(now, attempts, first_pause))
        _set(connection, claim.link_id, **said | {"state": "failed", "next_attempt_at": later})
        return "put_off"
    said |= {"attempts": 0, "next_attempt_at": None, "next_fetch_at": now + schedule.LONGEST_INTERVAL}
    if rejected.reason not in GONE:
        _set(connection, claim.link_id, **said | {"state": _state(connection, claim.link_id)})
        return "rejected"
    row = connection.execute(select(_LINK.c.gone_at).where(_LINK.c.id == claim.link_id)).one()
    _set(connection, claim.link_id, **said | {"state": "gone", "gone_at": row.gone_at or now})
    return "gone" if row.gone_at is None else "still_gone"


def waiting_for_extraction(session: Session, site: str) -> list[Waiting]:
    """What earlier crawls of the site fetched and did not come to read, oldest first."""
    rows = session.connection().execute(
        select(_LINK, _PAGE.c.archive_file, _PAGE.c.archive_offset)
        .join(_PAGE, _PAGE.c.id == _LINK.c.page_id)
        .where(_LINK.c.state == "fetched", _LINK.c.url.startswith(site + "/", autoescape=True))
        .order_by(_LINK.c.fetched_at, _LINK.c.id)
    )
    return [Waiting(row.id, _link(row), row.archive_file, row.archive_offset) for row in rows]


def read(session: Session, link_ids: Sequence[int]) -> None:
    """These pages were read and what came of it is stored: none of them waits any longer, whatever came of it."""
    connection = session.connection()
    still = select(_LINK.c.id).where(_LINK.c.id.in_(link_ids), _LINK.c.state == "fetched")
    for link_id in connection.scalars(still).all():
        _set(connection, link_id, state=_state(connection, link_id))


def fetch_anew(session: Session, link_id: int) -> None:
    """The page is not in the archive any more: forget that it was fetched."""
    nothing = dict.fromkeys(("page_id", "etag", "last_modified", "fetched_at", "next_fetch_at"))
    _set(session.connection(), link_id, state="pending", **nothing)


def next_attempts(session: Session, link_ids: list[int]) -> dict[int, datetime]:
    """When each of these links is to be tried again, for those that were put off."""
    rows = session.connection().execute(
        select(_LINK.c.id, _LINK.c.next_attempt_at).where(_LINK.c.id.in_(link_ids), _LINK.c.state == "failed")
    )
    return {row.id: row.next_attempt_at for row in rows if row.next_attempt_at is not None}


_FREE: dict[str, Any] = {"lease_owner": None, "lease_until": None}
_ANEW: dict[str, Any] = {"attempts": 0, "next_attempt_at": None, "last_error": None}
_FREE_AND_ANEW = _FREE | _ANEW


def _at_its_end(connection: Connection, claim: Claim, page: records.Page, now: datetime) -> tuple[int, records.Link]:
    """The link that the page belongs to: where redirects ended, unless the one asked for has an article already."""
    end = normalise(page.final_url, claim.link.url)
    if end is None or end == claim.link.url:
        return claim.link_id, claim.link
    if connection.scalar(select(_LINK.c.page_id).where(_LINK.c.id == claim.link_id)) is not None:
        return claim.link_id, claim.link
    link = replace(claim.link, url=end, found_on=claim.link.url, discovered_at=now, kind="redirect")
    told = {"title": link.title, "listed_on": link.listed_on, "sitemap_lastmod": link.lastmod}
    new = {"url": end, "found_on": link.found_on, "source_kind": "redirect", "discovered_at": now, **told}
    insert_if_absent(connection, Link, [new | {"state": "pending", "attempts": 0}])
    own = _end(connection, end)
    if own.id == claim.link_id:
        return claim.link_id, claim.link
    _make_alias(connection, claim.link_id, own.id)
    return own.id, _link(own)


def _end(connection: Connection, url: str) -> Any:
    """The link of an address, or the one that it is an alias of; None where nobody has seen it."""
    row = connection.execute(select(_LINK).where(_LINK.c.url == url)).one_or_none()
    if row is None or row.alias_of_id is None:
        return row
    return connection.execute(select(_LINK).where(_LINK.c.id == row.alias_of_id)).one()


def _make_alias(connection: Connection, link_id: int, own: int) -> None:
    """A link that was never had leads to another's page: it is not asked for again."""
    nothing = {"next_attempt_at": None, "next_fetch_at": None}
    _set(connection, link_id, state="alias", alias_of_id=own, **nothing, **_FREE)


def _unchanged(connection: Connection, row: Any, now: datetime, **values: Any) -> None:
    count = row.unchanged_count + 1
    values |= {"unchanged_count": count, "next_fetch_at": schedule.next_fetch(now, count, row.listed_on)}
    _set(connection, row.id, state=_state(connection, row.id), **_FREE_AND_ANEW, **values)


def _state(connection: Connection, link_id: int) -> str:
    """How a link stands that nothing is to be done for now: done where it gave an article, else rejected."""
    return "done" if connection.scalar(select(exists().where(_ARTICLE.c.link_id == link_id))) else "rejected"


def _set(connection: Connection, link_id: int, **values: Any) -> None:
    connection.execute(update(_LINK).where(_LINK.c.id == link_id).values(**values))


def _link(row: Any) -> records.Link:
    return records.Link(
        url=row.url,
        found_on=row.found_on or "",
        discovered_at=row.discovered_at,
        title=row.title,
        listed_on=row.listed_on,
        kind=row.source_kind or "listing",
        lastmod=row.sitemap_lastmod,
    )
