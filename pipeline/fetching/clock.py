"""What the time is, and waiting: the seam at which tests put a clock that nobody has to wait for."""

import threading
import time
from datetime import UTC, datetime


class Clock:
    """Time as it passes."""

    def monotonic(self) -> float:
        """Seconds that never go back."""
        return time.monotonic()

    def now(self) -> datetime:
        """The date and time, in UTC."""
        return datetime.now(UTC)

    def sleep(self, seconds: float, ended: threading.Event) -> None:
        """Wait so many seconds (none if negative), or until ``ended`` is set."""
        if seconds > 0:
            ended.wait(seconds)
