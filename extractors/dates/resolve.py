"""An item of a date and the publication day in, the interval that it means out; None where nothing settles it."""

from datetime import date, timedelta
from typing import Literal, Protocol

from extractors.dates import values
from extractors.dates.series import Item
from extractors.dates.values import Interval

Tense = Literal["past", "future", "surely past", "surely future"] | None

# A date without its year lies near its publication; on the side that the verb does not point to it must lie this many
# times nearer to be believed, since a report speaks more often of what has been than of what will be.
_AGAINST_TENSE = 3.0
_FUTURE_UNSAID = 1.15
_AGAINST_SURE_TENSE = 400.0
_WEIGHT_AHEAD: dict[Tense, float] = {None: _FUTURE_UNSAID, "past": _AGAINST_TENSE, "surely past": _AGAINST_SURE_TENSE}
_WEIGHT_BACK: dict[Tense, float] = {"future": _AGAINST_TENSE, "surely future": _AGAINST_SURE_TENSE}


class Tenses(Protocol):
    """Tells the tense that an item stands in: only what leaves no doubt, or all."""

    def __call__(self, item: Item, *, sure: bool = False) -> Tense:
        """None where nothing tells."""


class Resolver:
    """Turns items into intervals, counting from the day of publication (None: only what is written in full)."""

    def __init__(self, published: date | None) -> None:
        """Take the anchor of everything relative."""
        self.published = published

    def interval(self, item: Item, tense: Tenses) -> Interval | None:
        """What the item means; ``tense`` is asked only where the year is not written."""
        year = self.year_of(item)
        if item.kind == "decade":
            return values.decade(item.token.value) if item.token else None
        if item.kind == "digits":
            return _from_digits(item.token.unit) if item.token else None
        if item.kind == "weekday":
            return self._weekday(item, tense)
        if item.kind == "relative":
            return self._relative(item)
        if item.kind == "year":
            return self._years(item, year)
        return self.of_year(item, year) if year is not None else self._nearest(item, tense)

    def year_of(self, item: Item) -> int | None:
        """The year as written, or as said by "this year", "last year"."""
        if item.year is not None:
            return item.year
        if item.relative_year is None or self.published is None:
            return None
        return self.published.year + item.relative_year

    def of_year(self, item: Item, year: int) -> Interval | None:
        """The day, month or unit that the item names, in ``year``; None where there is no such day."""
        try:
            if item.day is not None and item.month is not None:
                day = date(year, item.month, item.day)
                return values.days(day, day)
            if item.month is not None:
                whole = values.month(year, item.month)
                return values.half_of(whole, item.token.value) if item.token else whole
        except ValueError:
            return None
        if item.token is None or item.kind != "unit":
            return None
        unit, number = item.token.unit, item.token.value
        if unit == "quarter":
            return values.quarter(year, number)
        return values.half(year, number) if unit == "half" else values.months(year, 1, number, "span")

    def _nearest(self, item: Item, tense: Tenses) -> Interval | None:
        if self.published is None:
            return None
        years = range(self.published.year - 1, self.published.year + 2)
        candidates = [found for year in years if (found := self.of_year(item, year))]
        named = [c for c in candidates if item.weekday is not None and c.start.weekday() == item.weekday]
        if item.pointer is not None:
            return self._pointed(candidates, item.pointer)
        candidates = named or candidates
        if len(candidates) < 2:
            return candidates[0] if candidates else None
        ahead = [self._days_ahead(candidate) for candidate in candidates]
        sure = tense(item, sure=True)
        if sure:
            return candidates[_nearest_of(ahead, sure)]
        # most dates are so near that no verb can tell otherwise: only for the others is it looked for
        past, future = _nearest_of(ahead, "past"), _nearest_of(ahead, "future")
        return candidates[past if past == future else _nearest_of(ahead, tense(item))]

    def _days_ahead(self, interval: Interval) -> int:
        """How many days after the publication an interval begins, or ended before it: those are below nought."""
        published = self.published or date.min
        if interval.start > published:
            return (interval.start - published).days
        return min((interval.end - published).days, 0)

    def _pointed(self, candidates: list[Interval], pointer: int) -> Interval | None:
        """ "Last May", "this May", "next May" among the Mays around."""
        published = self.published or date.min
        if pointer < 0:
            return max((c for c in candidates if c.end < published), key=lambda c: c.start, default=None)
        if pointer > 0:
            return min((c for c in candidates if c.start > published), key=lambda c: c.start, default=None)
        return next((c for c in candidates if c.start.year == published.year), None)

    def _weekday(self, item: Item, tense: Tenses) -> Interval | None:
        if self.published is None or item.weekday is None:
            return None
        if item.token is not None and item.token.unit == "week":
            monday = values.week(self.published + timedelta(weeks=item.token.value)).start
            day = monday + timedelta(days=item.weekday)
            return values.days(day, day)
        back = (self.published.weekday() - item.weekday) % 7
        ahead = (item.weekday - self.published.weekday()) % 7
        if item.pointer is None:
            offset = ahead if (tense(item) or "").endswith("future") else -back
        elif item.pointer < 0:
            offset = -(back or 7)
        elif item.pointer > 0:
            offset = ahead or 7
        else:
            said = tense(item) or ""
            this_week = item.weekday - self.published.weekday()
            offset = ahead if said.endswith("future") else -back if said.endswith("past") else this_week
        day = self.published + timedelta(days=offset)
        return values.days(day, day)

    def _years(self, item: Item, year: int | None) -> Interval | None:
        if item.token is not None and item.token.code == "r":
            return self._relative(item)
        if year is None:
            return None
        return values.span(values.year(year), values.year(item.tail)) if item.tail else values.year(year)

    def _relative(self, item: Item) -> Interval | None:
        if self.published is None or item.token is None:
            return None
        unit, offset = item.token.unit, item.token.value
        if unit == "day":
            day = self.published + timedelta(days=offset)
            return values.days(day, day)
        if unit in ("week", "weekend"):
            found = values.week(self.published + timedelta(weeks=offset))
            return found if unit == "week" else values.days(found.end - timedelta(days=1), found.end)
        if unit == "year":
            return values.year(self.published.year)
        months = self.published.year * 12 + self.published.month - 1
        if unit == "month":
            return values.month((months + offset) // 12, (months + offset) % 12 + 1)
        quarters = months // 3 + offset
        return values.quarter(quarters // 4, quarters % 4 + 1)


def _nearest_of(ahead: list[int], tense: Tense) -> int:
    """The place of the nearest, as the tense weighs them."""
    weight, back = _WEIGHT_AHEAD.get(tense, 1.0), _WEIGHT_BACK.get(tense, 1.0)
    distances = [days * weight if days > 0 else -days * back for days in ahead]
    return distances.index(min(distances))


def _from_digits(said: str) -> Interval | None:
    """2024-05-09, 09.05.2024 or 9/5/2024: the day first, unless there is no such month."""
    try:
        if "-" in said:
            day = date.fromisoformat(said)
            return values.days(day, day)
        first, second, year = (int(part) for part in said.replace("/", ".").split("."))
        day = date(year, second, first) if second <= 12 else date(year, first, second)
    except ValueError:
        return None
    return values.days(day, day)
