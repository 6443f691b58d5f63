"""Calendar units in, inclusive intervals of days out: the values of date findings."""

import calendar
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple

# How many of the intervals made are kept: articles name the same few years and days.
_KNOWN = 4096
Precision = Literal["day", "span", "month", "quarter", "half", "year", "decade"]


class Interval(NamedTuple):
    """The days ``start`` to ``end``, both included, and the unit of the calendar that they were named by."""

    start: date
    end: date
    precision: Precision

    def value(self) -> dict[str, str]:
        """The JSON-able form: ISO dates."""
        return {"start": self.start.isoformat(), "end": self.end.isoformat(), "precision": self.precision}


@lru_cache(maxsize=_KNOWN)
def days(start: date, end: date) -> Interval:
    """A single day, or a span of days; the two may come in either order of writing only if start <= end."""
    return Interval(start, end, "day" if start == end else "span")


@lru_cache(maxsize=_KNOWN)
def month(year: int, number: int) -> Interval:
    """A calendar month; ``number`` is 1 to 12."""
    last = calendar.monthrange(year, number)[1]
    return Interval(date(year, number, 1), date(year, number, last), "month")


def months(year: int, first: int, last: int, precision: Precision) -> Interval:
    """The months ``first`` to ``last`` of one year."""
    return Interval(date(year, first, 1), month(year, last).end, precision)


def quarter(year: int, number: int) -> Interval:
    """A quarter, 1 to 4."""
    return months(year, 3 * number - 2, 3 * number, "quarter")


def half(year: int, number: int) -> Interval:
    """A half-year, 1 or 2."""
    return months(year, 6 * number - 5, 6 * number, "half")


def half_of(whole: Interval, number: int) -> Interval:
    """The first half of a month, to the 15th, or the second."""
    return (
        days(whole.start, whole.start.replace(day=15)) if number == 1 else days(whole.start.replace(day=16), whole.end)
    )


@lru_cache(maxsize=_KNOWN)
def year(number: int) -> Interval:
    """A calendar year."""
    return Interval(date(number, 1, 1), date(number, 12, 31), "year")


def decade(first: int) -> Interval:
    """Ten years from the year ``first``."""
    return Interval(date(first, 1, 1), date(first + 9, 12, 31), "decade")


def week(day: date) -> Interval:
    """The Monday to Sunday that holds ``day``."""
    monday = day - timedelta(days=day.weekday())
    return Interval(monday, monday + timedelta(days=6), "span")


def span(first: Interval, last: Interval) -> Interval | None:
    """From the start of ``first`` to the end of ``last``; None where that runs backwards."""
    if first.start > last.end:
        return None
    if first == last:
        return first
    return Interval(first.start, last.end, "span")
