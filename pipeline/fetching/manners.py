"""How a host is spoken to: one request at a time, a pause between two, slower when it is busy, not at all when it asks.

All that speak to a host in this process share its ``Host``: robots.txt, listings, sitemaps and articles, of whichever
crawl, wait in one line.
"""

import math
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from protego import Protego

from pipeline.fetching.clock import Clock

CLOCK = Clock()
MAX_FACTOR = 32.0  # the pause of a busy host grows up to so many times the usual one
LONGEST_PAUSE = 300.0  # seconds; no wish of a site's and no back-off makes a pause longer
LONGEST_WAIT = 120.0  # seconds; a Retry-After beyond it puts the host off instead of being waited for
ROBOTS_AGE = 24 * 3600.0  # seconds that robots.txt is good for (RFC 9309, section 2.4)
AWAY_AFTER = 10  # addresses in a row that could not be had: the site is away, not the pages
AWAY_FOR = 900.0  # seconds until it is worth asking again


@dataclass(frozen=True, slots=True)
class PutOff:
    """The host is left alone until then; ``message`` is one line that says why."""

    until: datetime
    message: str


class Host:
    """The manners towards one host; safe to be used by several threads.

    ``robots`` holds what robots.txt said for each origin (scheme, host and port), and when it was had.
    """

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.crawl_delay = 0.0  # seconds, as robots.txt asks
        self.factor = 1.0  # of the usual pause, more than 1 while the host is busy
        self.robots: dict[str, tuple[Protego, float]] = {}
        self._turn = threading.RLock()
        self._began = self._ended = self._rest_until = -math.inf  # by clock.monotonic()
        self._put_off: PutOff | None = None
        self._failed: set[str] = set()

    def pause(self, delay: float) -> float:
        """Seconds from the beginning of one request to that of the next, where ``delay`` are the usual ones."""
        return min(max(delay, self.crawl_delay) * self.factor, LONGEST_PAUSE)

    @contextmanager
    def turn(self, delay: float, ended: threading.Event) -> Iterator[None]:
        """Wait for one's turn, and for the pause that is due, then have the host to oneself for one request.

        A host that takes long to answer gets as long to recover, up to another pause. Once ``ended`` is set nobody
        waits any longer.
        """
        with self._turn:
            pause = self.pause(delay)
            took = self._ended - self._began if math.isfinite(self._began) else 0.0
            due = max(self._began + pause, self._ended + min(took, pause), self._rest_until)
            self.clock.sleep(due - self.clock.monotonic(), ended)
            self._began = self.clock.monotonic()
            try:
                yield
            finally:
                self._ended = self.clock.monotonic()

    def busy(self, retry_after: float | None = None) -> None:
        """The host is overloaded, or does not answer: twice the pause from now on, and the rest that it asks for."""
        self.factor = min(self.factor * 2, MAX_FACTOR)
        if retry_after is not None and retry_after <= LONGEST_WAIT:
            self._rest_until = max(self._rest_until, self.clock.monotonic() + retry_after)

    def well(self) -> None:
        """The host has answered: half the pause, down to the usual one."""
        self.factor = max(1.0, self.factor / 2)
        self._failed.clear()

    def failed(self, site: str, url: str, message: str) -> None:
        """An address could not be had although it may exist; too many in a row and the host is put off."""
        self._failed.add(url)
        if len(self._failed) >= AWAY_AFTER:
            count = len(self._failed)
            self.put_off(AWAY_FOR, f"{site} is away ({count} addresses in a row could not be had: {message})")
            self._failed.clear()

    def put_off(self, seconds: float, message: str) -> None:
        """Leave the host alone for so many seconds; ``message`` says why, without the time."""
        until = self.clock.now() + timedelta(seconds=min(seconds, 366 * 86400.0))
        if self._put_off is None or until > self._put_off.until:
            minute = until + timedelta(seconds=59)  # told without seconds, and not too early
            self._put_off = PutOff(until, f"{message}: run again after {minute:%Y-%m-%d %H:%M} UTC")

    @property
    def off(self) -> PutOff | None:
        """Until when the host is left alone and why, or None when it may be asked."""
        if self._put_off is not None and self._put_off.until <= self.clock.now():
            self._put_off = None
        return self._put_off

    def rules(self, origin: str) -> Protego | None:
        """What robots.txt of an origin says, unless it was never had or has grown too old."""
        rules, had = self.robots.get(origin, (None, -math.inf))
        return rules if self.clock.monotonic() - had < ROBOTS_AGE else None


HOSTS: dict[tuple[str, int], Host] = {}
_HOSTS_LOCK = threading.Lock()


def host_of(site: str, clock: Clock = CLOCK) -> Host:
    """The manners towards a site (all its names count as one host), the same for all that ask in this process."""
    with _HOSTS_LOCK:
        return HOSTS.setdefault((site, id(clock)), Host(clock))


def retry_after(value: str, now: datetime) -> float | None:
    """Seconds that a Retry-After header asks for (it may give a date); None when empty or unreadable."""
    value = value.strip()
    if value.isascii() and value.isdigit():
        return float(value[:12])
    try:
        return max(0.0, (parsedate_to_datetime(value) - now).total_seconds())
    except (ValueError, TypeError, OverflowError):
        return None
