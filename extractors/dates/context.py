"""What stands around a date in, whether it is one out: bare years, months and weekdays need words that say so.

Also the tense that a date without its year stands in.
"""

import re
from bisect import bisect_right

from extractors.dates.patterns import DateWords
from extractors.dates.resolve import Tense
from extractors.dates.series import Item, Series
from extractors.small_letters import words_of

# How far back the words that license a date may reach, in characters.
_REACH = 72
_NEAR = 40
# The kinds that are dates only where something says so.
_LICENSED = frozenset(("year", "month", "weekday"))
# How far from a date, in characters, the verb is looked for that it belongs to.
_CLAUSE = 120
# A verb right of a date says less of it than one on its left.
_RIGHT_WEIGHT = 1.5
_NOWHERE = float("inf")


class Context:
    """The licences of one language's bare years, months and weekdays."""

    def __init__(self, words: DateWords) -> None:
        """Compile the language's licences and blocks."""
        self.year_plain = words.year_plain
        self.year_before = re.compile(words.year_before)
        self.year_article = re.compile(words.year_after)
        self.year_block_before = re.compile(words.year_block_before)
        self.year_block_after = re.compile(words.year_block_after)
        self.range_block_before = re.compile(words.year_range_block_before)
        self.month_before = re.compile(words.month_before)
        self.month_block_before = words_of(words.month_block_before)
        self.month_block_after = re.compile(words.month_block_after)
        self.month_article = re.compile(words.month_after)
        self.name_before = re.compile(words.name_before)
        self.weekday_before = re.compile(words.weekday_before)
        self.weekday_block_before = words_of(words.weekday_block_before)
        self.weekday_block_after = re.compile(words.weekday_block_after)
        self.week_of = words_of(words.week_of)
        self.known_years = [(m, d, re.compile(p, re.I), year) for m, d, p, year in words.known_years]
        self.future, self.past = words_of(words.future), words_of(words.past)
        self.sure_past = re.compile(words.sure_past)
        self.sure_future = words_of(words.sure_future)
        self.until = re.compile(words.until)
        self.sure = words_of(f"{words.sure_past}|{words.sure_future}|{words.until}")

    def allows(self, series: Series, text: str) -> bool:
        """Whether the series is a date where it stands."""
        first = series.items[0]
        if first.kind not in _LICENSED:
            return True
        if first.kind == "year":
            return self._year(series, first, text)
        before = _behind(text, series.start, _REACH)
        if first.kind == "month" and all(item.year is None and item.relative_year is None for item in series.items):
            return self._month(series, first, text, before)
        return first.kind == "month" or self._weekday(series, text, before)

    def _year(self, series: Series, first: Item, text: str) -> bool:
        if first.year is None or first.part:
            return True
        if self.year_block_after.match(text, series.end):
            return False
        before = text[max(0, series.start - _REACH) : series.start]
        if first.tail or (len(series.items) > 1 and "-" in series.joins):
            return bool(series.opener) or not self.range_block_before.search(before)
        if before.endswith(self.year_plain):
            return True
        if not (
            series.opener
            or self.year_before.search(before, max(0, len(before) - _NEAR))
            or self._small_word(text, series.end, before)
        ):
            return False
        return self.year_block_before.search(before) is None

    def _small_word(self, text: str, end: int, before: str) -> bool:
        """ "The 2008 crisis": between an article and a word in small letters."""
        return bool(self.year_article.search(before)) and re.match(r"\s+[^\W\d_A-Z]", text[end : end + 3]) is not None

    def _month(self, series: Series, first: Item, text: str, before: str) -> bool:
        if self.month_block_after.match(text, series.end) or self.month_block_before.search(before):
            return False
        before = before[1:]
        if first.pointer is not None or first.part or series.opener:
            return True
        if self._named(first, text, before):
            return False
        if self.month_before.search(before):
            return True
        return bool(self.month_article.search(before)) and re.match(r"\s+[^\W\d_]", text[series.end :][:3]) is not None

    def _weekday(self, series: Series, text: str, before: str) -> bool:
        first, said = series.items[0], before[1:]
        named = self.weekday_block_after.match(text, series.end) and not self.weekday_before.search(said)
        if named or self._named(first, text, said):
            return False
        if first.pointer is None and self.weekday_block_before.search(before):
            return False
        # "from Monday to Friday" without a date is how people work, not when something happened
        return first.pointer is not None or series.items[-1].token is not None or "-" not in series.joins

    def _named(self, first: Item, text: str, before: str) -> bool:
        """Whether a month or weekday is a name, since it has a capital where the language gives it none."""
        said = text[first.start : first.end]
        return said[0].isupper() and not said.isupper() and not self.name_before.search(before)

    def is_week(self, series: Series, text: str) -> bool:
        """Whether a single day stands for its week: "the week of 9 May"."""
        if series.items[-1].kind != "day" or len(series.items) > 1:
            return False
        return self.week_of.search(_behind(text, series.start, _REACH)) is not None

    def known_year(self, item: Item, text: str) -> int | None:
        """The year of a day that is known by its name, as the words around it tell."""
        for month, day, near, year in self.known_years:
            if (item.month, item.day) == (month, day) and near.search(
                text, max(0, item.start - _REACH), item.end + _REACH
            ):
                return year
        return None

    def sure_tense(self, text: str, start: int) -> Tense:
        """The tense that the words right before a date say, None where they say none."""
        before = _behind(text, start, _NEAR)
        if not self.sure.search(before):
            return None
        if self.sure_past.search(before, 1):
            return "surely past"
        if self.sure_future.search(before):
            return "surely future"
        return "future" if self.until.search(before, 1) else None

    def tense(self, text: str, start: int, end: int, sentences: tuple[tuple[int, int], ...]) -> Tense:
        """The tense of the verb nearest to the date in its sentence (its paragraph where none are marked)."""
        sure = self.sure_tense(text, start)
        if sure:
            return sure
        left, right = _bounds(text, start, sentences)
        left, right = max(left, start - _CLAUSE), min(right, end + _CLAUSE)
        # read in small letters: to mind no capitals would take a regex twice as long
        said, start, end = "\n" + text[left:right].lower(), start - left, end - left
        future, past = _nearest(self.future, said, start, end), _nearest(self.past, said, start, end)
        if future == past == _NOWHERE:
            return None
        return "future" if future <= past else "past"


def _nearest(cues: re.Pattern[str], said: str, start: int, end: int) -> float:
    """How far from ``said[start:end]``, behind its first character, the nearest of the cues is."""
    nearest = _NOWHERE
    for cue in cues.finditer(said):
        last = cue.end() - 1  # behind the character that it begins with
        if last > start:
            return min(nearest, (cue.start() - end) * _RIGHT_WEIGHT)
        nearest = start - last
    return nearest


def _behind(text: str, at: int, reach: int) -> str:
    """What stands before ``at``, behind a character that its first word may begin with."""
    return "\n" + text[max(0, at - reach) : at]


def _bounds(text: str, at: int, sentences: tuple[tuple[int, int], ...]) -> tuple[int, int]:
    """The sentence around ``at``."""
    place = bisect_right(sentences, (at, len(text))) - 1
    if place >= 0 and sentences[place][0] <= at < sentences[place][1]:
        return sentences[place]
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, len(text) if end < 0 else end
