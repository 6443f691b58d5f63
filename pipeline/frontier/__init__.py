"""The frontier: every link that was ever seen, in SQL, where its fetching stands, and what is to be fetched next.

Links come in by ``Book.read`` and leave by ``claim``, ``fetched``, ``not_modified`` or ``failed``; each call is part of
a transaction of the caller's. Whatever process dies, what it had committed stays and what it held is free again.
"""

from pipeline.frontier.claims import (
    Claim,
    Fetched,
    Waiting,
    claim,
    failed,
    fetch_anew,
    fetched,
    is_had,
    next_attempts,
    not_modified,
    read,
    release,
    waiting_for_extraction,
)
from pipeline.frontier.lease import (
    LEASE,
    LeaseLostError,
    SiteTakenError,
    check_free,
    give_back,
    is_dead,
    new_owner,
    renew,
    take,
)
from pipeline.frontier.links import Choice, Remembered, due_links, refresh, remember
from pipeline.frontier.listings import Book, Reading, cut_short

__all__ = [
    "LEASE",
    "Book",
    "Choice",
    "Claim",
    "Fetched",
    "LeaseLostError",
    "Reading",
    "Remembered",
    "SiteTakenError",
    "Waiting",
    "check_free",
    "claim",
    "cut_short",
    "due_links",
    "failed",
    "fetch_anew",
    "fetched",
    "give_back",
    "is_dead",
    "is_had",
    "new_owner",
    "next_attempts",
    "not_modified",
    "read",
    "refresh",
    "release",
    "remember",
    "renew",
    "take",
    "waiting_for_extraction",
]
