"""How often, how old and how vain in; when to ask for a page again out."""

from datetime import date, datetime, timedelta

# A page that never changes is looked at ever less often, at least once in two months.
LONGEST_INTERVAL = timedelta(days=60)
SHORTEST_INTERVAL = timedelta(days=1)
# Of an article that has lain there for a month, a day more or less does not matter.
AGE_PER_DAY = 30
LONGEST_BACK_OFF = timedelta(days=1)
MOST_ATTEMPTS = 8


def next_fetch(now: datetime, unchanged_count: int = 0, published: date | None = None) -> datetime:
    """When a page is due again that has not changed ``unchanged_count`` times in a row; young ones sooner."""
    age = max((now.date() - published).days, 0) if published else 0
    first = max(SHORTEST_INTERVAL, min(timedelta(days=age / AGE_PER_DAY), LONGEST_INTERVAL))
    return now + min(first * (1 << min(unchanged_count, 10)), LONGEST_INTERVAL)


def next_attempt(now: datetime, attempts: int, first_pause: float) -> datetime:
    """When to try again after so many vain attempts: ``first_pause`` seconds after the first, then twice as long."""
    return now + min(timedelta(seconds=first_pause * (1 << min(attempts - 1, 30))), LONGEST_BACK_OFF)
