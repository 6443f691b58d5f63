"""A site and who asks in; whether this one may crawl it out: one crawl a site at a time, over all processes."""

import os
import secrets
import socket
import sys
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, select, update

from models import CrawlLease, Link, Run
from models.session import Session
from pipeline.errors import ConfigurationError, UserError
from pipeline.store.tables import insert_if_absent, table

# Longer than the longest single fetch with its retries and the waiting that a site may ask for.
LEASE = timedelta(minutes=30)
_LEASE, _LINK = table(CrawlLease), table(Link)


class SiteTakenError(ConfigurationError):
    """Another crawl works on the site: one line that says which one, and until when it may."""


class LeaseLostError(UserError):
    """The lease ran out and somebody else took the site over: one line for people."""


def new_owner() -> str:
    """A name for this crawl: ``HOST:PROCESS:NONCE``."""
    return f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"


def take(session: Session, site: str, owner: str, run_id: int, now: datetime) -> int | None:
    """Take the site for a run; gives the run of a dead crawl whose work this one takes over, or None.

    A crawl whose lease has run out, or whose process on this very host is dead, is taken over: its run is marked
    failed and its links are free again. Raises ``SiteTakenError`` when it lives. Commit before the first request.
    """
    row = {"site": site, "owner": owner, "run_id": run_id, "lease_until": now + LEASE}
    connection = session.connection()
    insert_if_absent(connection, CrawlLease, [row])
    held = connection.execute(select(_LEASE).where(_LEASE.c.site == site)).one()
    if held.owner == owner:
        return None
    _refuse(held, now)
    connection.execute(update(_LEASE).where(_LEASE.c.site == site).values(**row))
    free = {"state": "pending", "lease_owner": None, "lease_until": None}
    connection.execute(update(_LINK).where(_LINK.c.lease_owner == held.owner, _LINK.c.state == "leased").values(**free))
    died = session.get_one(Run, held.run_id)
    if died.status == "running":
        died.status, died.ended_at = "failed", max(now, died.started_at)
        session.flush()
    return int(held.run_id)


def check_free(session: Session, site: str, now: datetime) -> None:
    """Raises ``SiteTakenError`` when a crawl that lives works on the site."""
    held = session.connection().execute(select(_LEASE).where(_LEASE.c.site == site)).one_or_none()
    if held is not None:
        _refuse(held, now)


def renew(session: Session, site: str, owner: str, now: datetime) -> None:
    """Keep the site for another while; raises ``LeaseLostError`` when it is no longer this crawl's."""
    mine = update(_LEASE).where(_LEASE.c.site == site, _LEASE.c.owner == owner).values(lease_until=now + LEASE)
    if session.connection().execute(mine).rowcount == 0:
        raise LeaseLostError(f"the lease on {site} ran out and another crawl took it over: this one ends here")


def give_back(session: Session, site: str, owner: str) -> None:
    """Let others crawl the site; links that this crawl holds still are free again."""
    connection = session.connection()
    free = {"state": "pending", "lease_owner": None, "lease_until": None}
    connection.execute(update(_LINK).where(_LINK.c.lease_owner == owner, _LINK.c.state == "leased").values(**free))
    connection.execute(delete(_LEASE).where(_LEASE.c.site == site, _LEASE.c.owner == owner))


def _refuse(held: Any, now: datetime) -> None:
    if held.lease_until > now and not is_dead(held.owner):
        host, process, _ = held.owner.rsplit(":", 2)
        raise SiteTakenError(
            f"{held.site} is being crawled by process {process} on {host} (run {held.run_id}), whose lease runs until "
            f"{held.lease_until:%Y-%m-%d %H:%M} UTC: wait for it, or end it and run again"
        )


def is_dead(owner: str) -> bool:
    """Whether the owner was a process of this host that is no more; of another host's nobody here can tell."""
    host, process, _ = owner.rsplit(":", 2)
    if host != socket.gethostname() or sys.platform == "win32":
        return False
    if int(process) == os.getpid():
        return True  # our own number and not our name: a container that was started anew
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False
