"""The items of a series and what each means in, the dates that they are together out: ranges, years written once."""

from datetime import timedelta
from itertools import pairwise

from extractors.confidence import UNTRIED
from extractors.dates import values
from extractors.dates.confidence import CONFIDENCE
from extractors.dates.resolve import Resolver, Tense, Tenses
from extractors.dates.series import Item, Series
from extractors.dates.values import Interval
from extractors.findings import Finding

# What is told in full where its year is, or without one.
_OF_A_YEAR, _WITHOUT = frozenset(("day", "month", "unit", "year")), frozenset(("decade", "digits"))


def in_full(series: Series, said: str) -> list[Finding] | None:
    """The dates of a series that tells its years; None where it leaves one to the publication day or to a verb."""
    series, resolver = series.moved(0), Resolver(None)
    share_years(series.items, resolver)
    if not all(item.kind in _WITHOUT or (item.kind in _OF_A_YEAR and item.year) for item in series.items):
        return None
    return dates_of(series, read_items(series.items, resolver, _no_tense), said)


def dates_of(series: Series, read: list[Interval | None], text: str) -> list[Finding]:
    """The dates of a series of which the items mean the intervals ``read``."""
    found = []
    for first, last, interval in _join(series, read) if len(read) > 1 else _alone(read[0]):
        item = series.items[first]
        start = series.start if first == 0 and last > 0 else item.start
        end = _close_bracket(text, start, series.items[last].end)
        rule = _rule(item, first, last)
        found.append(Finding(start, end, interval.value(), CONFIDENCE.get(rule, UNTRIED), rule))
    return found


def _no_tense(item: Item, *, sure: bool = False) -> Tense:
    """No tense bears on what tells its year."""


def share_years(items: list[Item], resolver: Resolver) -> None:
    """Give a year (or week) written once to the items before it, then to those after: "27 May and 2 June 2004"."""
    for item, later in zip(reversed(items[:-1]), reversed(items[1:]), strict=True):
        year = resolver.year_of(later)
        if resolver.year_of(item) is None and year is not None and item.kind in ("day", "month", "unit"):
            item.year = year - (later.kind == item.kind and _month(item) > _month(later))
        if item.kind == later.kind == "weekday" and item.token is None:
            item.token = later.token
    for earlier, item in pairwise(items):
        year = resolver.year_of(earlier)
        if resolver.year_of(item) is None and year is not None and item.kind in ("day", "month", "unit"):
            item.year = year + (earlier.kind == item.kind and _month(item) < _month(earlier))


def _month(item: Item) -> int:
    """The month of an item, or the number of its quarter or half: what a later one of the same year is not below."""
    return item.month or (item.token.value if item.token else 0)


def read_items(items: list[Item], resolver: Resolver, tense: Tenses) -> list[Interval | None]:
    """What each item means; where no year is written, the earlier ones of a series take that of the last."""
    last = resolver.interval(items[-1], tense)
    read = [last]
    for item, later in zip(reversed(items[:-1]), reversed(items[1:]), strict=True):
        alike = item.kind == later.kind and item.kind in ("day", "month") and item.pointer is None
        if last and alike and resolver.year_of(item) is None:
            read.append(resolver.of_year(item, last.start.year - (_month(item) > _month(later))))
            last = read[-1] or last
        else:
            read.append(resolver.interval(item, tense))
    return read[::-1]


def _join(series: Series, read: list[Interval | None]) -> list[tuple[int, int, Interval]]:
    """First item, last item and interval of each date: ranges and neighbouring days become one."""
    dates: list[tuple[int, int, Interval]] = []
    for i, interval in enumerate(read):
        if interval is None:
            continue
        joined = None
        if dates and dates[-1][1] == i - 1:
            first, _, before = dates[-1]
            joined = _together(series, i - 1, before, interval)
        if joined:
            dates[-1] = (first, i, joined)
        else:
            dates.append((i, i, interval))
    return dates


def _alone(interval: Interval | None) -> list[tuple[int, int, Interval]]:
    """The same of a single item."""
    return [(0, 0, interval)] if interval else []


def _together(series: Series, left: int, before: Interval, after: Interval) -> Interval | None:
    """The span of two joined items, or None where they are dates of their own."""
    join = series.joins[left]
    if join == "-" or (join == "&" and series.opener == "B" and left == 0):
        return values.span(before, after)
    adjacent = before.end + timedelta(days=1) == after.start
    if adjacent and join in "&," and series.items[left].kind == series.items[left + 1].kind:
        kind = series.items[left].kind
        if kind in ("day", "weekday") or (kind == "month" and join == "&"):
            return values.span(before, after)
    return None


def _close_bracket(text: str, start: int, end: int) -> int:
    """Take in the bracket that "Monday (5 May)" opened."""
    if not text.startswith(")", end):
        return end
    return end + 1 if text.count("(", start, end) > text.count(")", start, end) else end


def _rule(item: Item, first: int, last: int) -> str:
    """The name of the way in which a date is written."""
    yearless = "_yearless" if item.kind == "month" and item.year is None else ""
    return f"{item.kind}{yearless}_range" if last > first or item.tail else f"{item.kind}{yearless}"
