"""Events and the events that they supersede in; a public id for each event out, the old one where it is the same event.

The same: both are the main event of their article, or they have one type and their days overlap. A new id is computed
from the article's address and the event, so that a database rebuilt from the archive gives the same ids.
"""

import hashlib
from base64 import b32encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.records import Event

# 60 bits: among a million events the chance that two meet is one in two million.
ID_LENGTH = 12


@dataclass(frozen=True, slots=True)
class Former:
    """An event of the extraction that is being superseded."""

    public_id: str
    is_main: bool
    type: str
    start: date | None
    end: date | None


def public_ids(address: str, events: Sequence[Event], former: Sequence[Former]) -> list[str]:
    """One id an event, in order, no id twice; ``address`` is the article's link."""
    left = list(former)
    ids: list[str] = []
    for rank, event in enumerate(events):
        match = next((old for old in left if _same(event, old, is_main=rank == 0)), None)
        if match is not None:
            left.remove(match)
            ids.append(match.public_id)
        else:
            taken = {*ids, *(old.public_id for old in left)}
            ids.append(_new(address, event, taken, is_main=rank == 0))
    return ids


def _same(event: Event, old: Former, *, is_main: bool) -> bool:
    if is_main or old.is_main:
        return is_main and old.is_main
    return event.type == old.type and _overlap(event, old)


def _overlap(event: Event, old: Former) -> bool:
    if event.start is None or old.start is None:
        return event.start is old.start
    return event.start <= (old.end or old.start) and old.start <= (event.end or event.start)


def _new(address: str, event: Event, taken: set[str], *, is_main: bool) -> str:
    what = "main" if is_main else f"{event.type} {event.start} {event.end}"
    number = 0
    while (public_id := _digest(f"{address}\n{what}\n{number}")) in taken:
        number += 1
    return public_id


def _digest(text: str) -> str:
    """Lower-case letters and the digits 2 to 7: nothing to mistake when it is read aloud or typed."""
    return b32encode(hashlib.sha256(text.encode()).digest()).decode().lower()[:ID_LENGTH]
