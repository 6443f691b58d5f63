"""A Doc in, ``doc._.dates`` out: every expression that fixes a day, span, month, quarter, half, year or decade.

Lexer (words to codes), series (codes to items), context (is a bare year a date here?), resolver (items to intervals),
joined (what the items mean together): this module puts them in order. What is nothing but names and digits is read once
for all the texts that hold it.
"""

import re
from collections.abc import Collection, Sequence
from datetime import date, timedelta
from functools import lru_cache

from spacy.tokens import Doc

from extractors.dates import values
from extractors.dates.confidence import CONFIDENCE
from extractors.dates.context import Context
from extractors.dates.joined import dates_of, in_full, read_items, share_years
from extractors.dates.lexer import Lexer
from extractors.dates.patterns import DateWords
from extractors.dates.resolve import Resolver, Tense
from extractors.dates.series import Item, Series, read_series
from extractors.dates.values import Interval
from extractors.findings import Finding, text_of
from extractors.numbers.scan import keep

# The header line's date is the publication's own, which the article record holds; a topic line has none.
_QUOTED = re.compile(r":\s*[\"“‘'«]")
_UNREAD_SECTIONS = ("topic", "header")
# Rows of dates that are remembered: so many, and none longer than so many characters.
_MOST_KNOWN, _LONGEST_KNOWN = 4096, 48


class Dates:
    """Finds dates; needs the text, and the publication day for whatever is relative or lacks its year."""

    version = "2"
    needs_tokens = False

    def __init__(self, words: DateWords, telling: Collection[str] = ()) -> None:
        """Compile a language's words, and what is ``telling`` of its numbers."""
        self.month_first = words.month_first
        self.lexer = Lexer(words, telling)
        self.context = Context(words)
        self.written = lru_cache(maxsize=_MOST_KNOWN)(self._written)

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
        anchors = self.lexer.scan.places(text).others if anchors is None else anchors
        padded = f"\n{text}"  # for a token is sought behind a character
        for row in self.lexer.rows(padded, anchors):
            written = self.written(text[row.start : row.end]) if row.end - row.start < _LONGEST_KNOWN else None
            if written is None:
                for run in self.lexer.runs(text, padded, row):
                    for series in read_series(run, text, self.context.year_block_after, month_first=self.month_first):
                        found += self._findings(series, resolver, text, sentences)
                continue
            for series, told in written:
                if told is None:
                    found += self._findings(series.moved(row.start), resolver, text, sentences)
                else:
                    found += self._told(series, told, text, row.start)
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

    def _told(self, series: Series, told: list[Finding], text: str, at: int) -> list[Finding]:
        """The dates that a series tells in full, where they stand."""
        kind = series.items[0].kind
        if kind == "year" and not self.context.allows_year(series, text, at + series.start, at + series.end):
            return []
        if kind == "day" and len(series.items) == 1 and self.context.is_week(text, at + series.start):
            told = [f._replace(value=values.week(date.fromisoformat(f.value["start"])).value()) for f in told]
        return [Finding(at + start, at + end, value, sure, rule) for start, end, value, sure, rule in told]

    def _written(self, said: str) -> list[tuple[Series, list[Finding] | None]] | None:
        """The series of a row that reads the same wherever it stands, and the dates of those that tell them in full.

        None of any other row; and no dates where words around the row, or the publication day, bear upon them.
        """
        runs = self.lexer.settled(said) if "(" not in said else None
        # in "May 12 workers died" it is what follows that tells
        if runs is None or (self.month_first and any("M_n" in run.codes for run in runs)):
            return None
        counted, month_first = self.context.year_block_after, self.month_first
        every = (series for run in runs for series in read_series(run, said, counted, month_first=month_first))
        return [(series, in_full(series, said)) for series in every]

    def _findings(
        self, series: Series, resolver: Resolver, text: str, sentences: tuple[tuple[int, int], ...]
    ) -> list[Finding]:
        if not self.context.allows(series, text):
            return []
        if len(series.items) > 1:
            share_years(series.items, resolver)
        for item in series.items:
            if item.day and item.year is None and resolver.year_of(item) is None:
                item.year = self.context.known_year(item, text)

        def tense(item: Item, *, sure: bool = False) -> Tense:
            """The tense that the item stands in; only what leaves no doubt where that is all that matters."""
            if sure:
                return self.context.sure_tense(text, item.start)
            return self.context.tense(text, item.start, item.end, sentences)

        read = read_items(series.items, resolver, tense)
        lone = len(read) == 1 and series.items[0].kind == "day"
        if lone and read[0] and self.context.is_week(text, series.start):
            read = [values.week(read[0].start)]
        return dates_of(series, read, text)


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
