"""How a language writes dates: the shape of its word lists, a module a language."""

import importlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class DateWords:
    """The words of dates. Regexes are strings without anchors, matched as whole words; each begins with a letter, which
    is read small or capital, or a digit.

    ``anchors`` are the words of which every regex of ``relative``, ``units``, ``bound`` and ``decades`` holds one:
    where neither they nor months, weekdays or years stand, nothing is read. ``openers`` announce a range, by code:
    ``B`` (between: the "and" that follows joins two ends), ``F`` (from). ``gaps`` says what the text between two parts
    of a date means: ``_`` nothing, ``,`` a comma, ``-`` a range, ``&`` and, ``+`` a further date, ``i`` in, ``(`` a
    bracket. Case and runs of blanks do not matter there.
    ``relative`` maps a regex to unit (day, week, weekend, month, quarter, year) and offset from the publication day;
    an offset of None is the number said before, backwards ("two days ago"). ``units`` maps a regex to quarter, half or
    months (from January) and number. ``bound`` are units named by an article, dates only as part of another ("the end
    of the year"). ``pointers`` (last, next…) turn a month or weekday that follows,
    ``pointers_after`` a date before them ("on 9 May last"); ``pointed`` is what may stand between a pointer and the
    name. ``days`` are days in words, before a month; ``month_first`` is whether "May 9" is written as well.
    The licences and blocks are regexes on the text right before (``…_before``) or after: a bare year, month or
    weekday is a date only where a licence stands; a block overrules it. ``year_plain`` are the commonest licences, as
    text with its blanks, that no block overrules. ``name_before`` is what a month or weekday with a capital must
    follow to be none of a name's words. ``future`` and ``past`` are the cues of the
    tense that a date without its year stands in, anywhere in its sentence; ``sure_past`` and ``sure_future`` stand
    right before the date and leave no doubt; ``until`` looks ahead.
    """

    anchors: Sequence[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    ordinal_suffix: str
    parts: Sequence[str]
    openers: Mapping[str, str]
    gaps: Mapping[str, str]
    pointers: Mapping[str, int]
    pointers_after: Mapping[str, int]
    units: Mapping[str, tuple[str, int]]
    relative: Mapping[str, tuple[str, int | None]]
    relative_block_before: str
    bound: Mapping[str, str]
    decades: Mapping[str, int]
    decade_digits: str
    numbers: Mapping[str, int]
    pointed: str
    days: Mapping[str, int]
    month_first: bool
    name_before: str
    year_plain: tuple[str, ...]
    year_before: str
    year_after: str
    year_block_before: str
    year_block_after: str
    year_range_block_before: str
    month_before: str
    month_after: str
    month_block_before: str
    month_block_after: str
    weekday_before: str
    weekday_block_before: str
    weekday_block_after: str
    week_of: str
    future: str
    past: str
    sure_past: str
    sure_future: str
    until: str
    known_years: tuple[tuple[int, int, str, int], ...]


def words(lang: str) -> DateWords:
    """The date words of a language; ModuleNotFoundError where there are none."""
    found: DateWords = importlib.import_module(f"{__name__}.{lang}").WORDS
    return found
