"""A clock for tests: nobody waits, and every wait is written down."""

import threading
from datetime import UTC, datetime, timedelta

from pipeline.fetching.clock import Clock

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


class StoppedClock(Clock):
    """Stands still except while somebody sleeps; ``slept`` holds the waits, in seconds."""

    def __init__(self) -> None:
        self.passed = 0.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.passed

    def now(self) -> datetime:
        return NOON + timedelta(seconds=self.passed)

    def sleep(self, seconds: float, ended: threading.Event) -> None:
        if seconds > 0 and not ended.is_set():
            self.slept.append(round(seconds, 3))
            self.passed += seconds


class ImpatientClock(Clock):
    """As time passes, but every wait is over at once; only the seconds count it, the date does not."""

    def __init__(self) -> None:
        self.skipped = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self.skipped

    def sleep(self, seconds: float, ended: threading.Event) -> None:
        self.skipped += max(seconds, 0.0)
