"""Listing pages as they are read in; what the walk through them needs to know of earlier ones out.

A walk that was cut short goes on where it ended; one that came to its end once needs only what was added since.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import exists, select, update

from models import Listing, Run, Sighting
from models.session import Session, sessionmaker
from pipeline import records
from pipeline.frontier.links import Remembered, remember
from pipeline.store.tables import insert_if_absent, table

# A crawl that was cut short longer ago than this is not gone on with: the lists have changed too much.
RESUMABLE = timedelta(days=1)
_LISTING, _RUN, _SIGHTING = table(Listing), table(Run), table(Sighting)


@dataclass(frozen=True, slots=True)
class Reading:
    """One page read for its links: where the walk goes from here, and what to ask with for it the next time.

    ``read_at`` and ``run_id`` are None for a sitemap that an index named and nobody has read yet.
    """

    url: str
    kind: Literal["landing", "listing", "sitemap"]
    next_page: str | None = None
    lastmod: datetime | None = None
    etag: str | None = None
    last_modified: str | None = None
    complete_at: datetime | None = None
    read_at: datetime | None = None
    run_id: int | None = None


class Book:
    """What a run's walk writes down and looks up; each page it reads is one transaction.

    ``resumes`` are the runs that were cut short before this one, doing the same.
    """

    def __init__(self, sessions: sessionmaker[Session], run_id: int, resumes: frozenset[int], now: datetime) -> None:
        self._sessions, self._run_id, self._resumes, self._now = sessions, run_id, resumes, now

    def known(self, url: str) -> Reading | None:
        """The page as it was read the last time, by whichever run."""
        with self._sessions.begin() as session:
            found = session.connection().execute(select(_LISTING).where(_LISTING.c.url == url)).one_or_none()
        return None if found is None else _reading(found)

    def resumes(self, known: Reading | None) -> bool:
        """Whether a crawl that this one goes on with has read the page: then it needs no reading again."""
        return known is not None and known.read_at is not None and known.run_id in self._resumes

    def shows_links(self, url: str) -> bool:
        """Whether the list that begins at this page ever showed a link."""
        with self._sessions.begin() as session:
            seen = exists().where(_SIGHTING.c.found_on == url)
            return bool(session.connection().scalar(select(seen)))

    def read(self, reading: Reading, links: Sequence[records.Link], of: str) -> Remembered:
        """Keep a page's links, and that it was read; ``of`` is the first page of its list, which names the sightings.

        A list with a link that is new is not known to its end any more, until the walk comes there again.
        """
        with self._sessions.begin() as session:
            remembered = remember(session, links, of, self._now)
            _write(session, replace(reading, run_id=self._run_id, read_at=self._now))
            if remembered.new:
                _change(session, of, complete_at=None)
        return remembered

    def chain(self, url: str, following: Sequence[str]) -> None:
        """From this page the walk goes to these, one after the other, and then where it would have gone."""
        with self._sessions.begin() as session:
            connection = session.connection()
            last = connection.scalar(select(_LISTING.c.next_page).where(_LISTING.c.url == url))
            insert_if_absent(connection, Listing, [asdict(Reading(child, "sitemap")) for child in following])
            for here, there in zip((url, *following), (*following, last), strict=True):
                _change(session, here, next_page=there)

    def ends(self, url: str) -> None:
        """The walk goes no further than this page."""
        with self._sessions.begin() as session:
            _change(session, url, next_page=None)

    def complete(self, url: str) -> None:
        """All of the list that begins at this page is known."""
        with self._sessions.begin() as session:
            _change(session, url, complete_at=self._now)


def _reading(row: Any) -> Reading:
    return Reading(**{name: getattr(row, name) for name in Reading.__dataclass_fields__})


def _change(session: Session, url: str, **values: Any) -> None:
    session.connection().execute(update(_LISTING).where(_LISTING.c.url == url).values(**values))


def _write(session: Session, reading: Reading) -> None:
    row = asdict(reading)
    insert_if_absent(session.connection(), Listing, [row])
    del row["complete_at"]
    _change(session, **row)


def cut_short(session: Session, run_id: int, now: datetime) -> frozenset[int]:
    """The crawls just before this run that were asked for the same and did not come to their end."""
    mine = session.get_one(Run, run_id)
    before = session.connection().execute(
        select(_RUN.c.id, _RUN.c.status, _RUN.c.arguments, _RUN.c.started_at)
        .where(_RUN.c.id < run_id, _RUN.c.kind == "crawl")
        .order_by(_RUN.c.id.desc())
        .limit(200)
    )
    found = set()
    for row in before:
        if row.arguments.get("site") != mine.arguments.get("site"):
            continue
        if row.status == "finished" or _asked(row.arguments) != _asked(mine.arguments):
            break
        if now - row.started_at > RESUMABLE:
            break
        found.add(row.id)
    return frozenset(found)


def _asked(arguments: dict[str, object]) -> dict[str, object]:
    """What decides which links a crawl sees; how fast it goes does not."""
    return {name: value for name, value in arguments.items() if name != "delay"}
