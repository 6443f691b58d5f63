"""A Doc in, ``doc._.dates`` out: every expression that fixes a day, span, month, quarter, half, year or decade.

Lexer (words to codes), series (codes to items), context (is a bare year a date here?), resolver (items to intervals):
this module puts them in order and joins the items of a series to what they mean together.
"""

import re
from collections.abc import Collection, Sequence
from datetime import date, timedelta
from itertools import pairwise

from spacy.tokens import Doc

from extractors.confidence import UNTRIED
from extractors.dates import values
from extractors.dates.confidence import CONFIDENCE
from extractors.dates.context import Context
from extractors.dates.lexer import Lexer
from extractors.dates.patterns import DateWords
from extractors.dates.resolve import Resolver, Tense, Tenses
from extractors.dates.series import Item, Series, read_series
from extractors.dates.values import Interval
from extractors.findings import Finding, text_of
from extractors.numbers.scan import keep

# The header line's date is the publication's own, which the article record holds; a topic line has none.
_QUOTED = re.compile(r":\s*[\"“‘'«]")
_UNREAD_SECTIONS = ("topic", "header")


class Dates:
    """Finds dates; needs the text, and the publication day for whatever is relative or lacks its year."""

    version = "2"
    needs_tokens = False

    def __init__(self, words: DateWords, telling: Collection[str] = ()) -> None:
        """Compile a language's words, and what is ``telling`` of its numbers."""
        self.month_first = words.month_first
        self.lexer = Lexer(words, telling)
        self.context = Context(words)

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.dates``; values are ``start``, ``end`` (ISO, inclusive) and ``precision``."""
        text, known = text_of(doc), doc._
        places = self.lexer.scan.places(text)
        keep(doc, places)
        found = self.find(text, known.published_on, known.sentences, places.others)
        for section in known.sections:
            if section.name in _UNREAD_SECTIONS:
                found = [f for f in found if not section.start <= f.start < section.end]
        known.dates = tuple(found)
        return doc

    def find(
        self,
        text: str,
        published: date | None,
        sentences: tuple[tuple[int, int], ...] = (),
        anchors: Sequence[int] | None = None,
    ) -> list[Finding]:
        """The dates of ``text`` in text order, no two overlap; ``anchors`` are what makes one, where they are known."""
        resolver = Resolver(published)
        found: list[Finding] = []
        for run in self.lexer.runs(text, anchors):
            for series in read_series(run, text, self.context.year_block_after, month_first=self.month_first):
                if self.context.allows(series, text):
                    found += self._findings(series, resolver, text, sentences)
        found = [f for i, f in enumerate(found) if f.rule != "relative" or not _quoted_from_then(found, i, text)]
        announced = _announced(found, published)
        return [self._on_its_day(f, announced, text, sentences) for f in found] if announced else found

    def _on_its_day(
        self, found: Finding, announced: Interval, text: str, sentences: tuple[tuple[int, int], ...]
    ) -> Finding:
        """A bare weekday of the days to come that an article announces: their opening is "on Monday", that Monday."""
        if found.rule != "weekday" or found.value["start"] != found.value["end"]:
            return found
        if (self.context.tense(text, found.start, found.end, sentences) or "").endswith("past"):
            return found
        ahead = (date.fromisoformat(found.value["start"]).weekday() - announced.start.weekday()) % 7
        day = announced.start + timedelta(days=ahead)
        if day > announced.end:
            return found
        rule = "weekday_announced"
        return found._replace(value=values.days(day, day).value(), confidence=CONFIDENCE[rule], rule=rule)

    def _findings(
        self, series: Series, resolver: Resolver, text: str, sentences: tuple[tuple[int, int], ...]
    ) -> list[Finding]:
        if len(series.items) > 1:
            _share_years(series.items, resolver)
        for item in series.items:
            if item.day and item.year is None and resolver.year_of(item) is None:
                item.year = self.context.known_year(item, text)

        def tense(item: Item, *, sure: bool = False) -> Tense:
            """The tense that the item stands in; only what leaves no doubt where that is all that matters."""
            if sure:
                return self.context.sure_tense(text, item.start)
            return self.context.tense(text, item.start, item.end, sentences)

        read = _read(series.items, resolver, tense)
        found = []
        for first, last, interval in _join(series, read) if len(read) > 1 else _alone(read[0]):
            start = series.start if first == 0 and last > 0 else series.items[first].start
            end = _close_bracket(text, start, series.items[last].end)
            item = series.items[first]
            meant = values.week(interval.start) if self.context.is_week(series, text) else interval
            rule = _rule(item, first, last)
            found.append(Finding(start, end, meant.value(), CONFIDENCE.get(rule, UNTRIED), rule))
        return found


def _announced(found: list[Finding], published: date | None) -> Interval | None:
    """The first days to come, a week at most, that a text names; None where they hold the day of publication."""
    for finding in found if published else ():
        if finding.rule != "day_range":
            continue
        start, end = (date.fromisoformat(finding.value[side]) for side in ("start", "end"))
        if published and start > published:
            return values.days(start, end) if end - start < timedelta(days=7) else None
    return None


def _quoted_from_then(found: list[Finding], place: int, text: str) -> bool:
    """Whether a word like "tomorrow" opens what was said or written on the date before: on 3 May: "Today …"."""
    if place == 0 or found[place - 1].rule != "day":
        return False
    return _QUOTED.fullmatch(text, found[place - 1].end, found[place].start) is not None


def _share_years(items: list[Item], resolver: Resolver) -> None:
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


def _read(items: list[Item], resolver: Resolver, tense: Tenses) -> list[Interval | None]:
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
    yearless = "_yearless" if item.kind == "month" and item.year is None else ""
    return f"{item.kind}{yearless}_range" if last > first or item.tail else f"{item.kind}{yearless}"
