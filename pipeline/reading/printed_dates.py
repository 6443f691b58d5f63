"""Text in, the first full printed date out (day, month and year), in the languages that the ILO publishes in.

Month and weekday names are CLDR's, through Babel; the words that CLDR lacks (UN Arabic, English "Sept") are below.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from babel import Locale

# Arabic thrice: the months have other names in the Levant and in the Maghreb.
_LOCALES = ("en", "fr", "es", "pt", "de", "it", "nl", "ru", "uk", "tr", "ar", "ar_LB", "ar_DZ")
_OTHER_MONTHS = {"sept": 9, "setiembre": 9, "يونيه": 6, "يوليه": 7, "شباط": 2, "اذار": 3, "نيسان": 4, "ايار": 5}
_CENTURIES = range(1900, 2100)
# Sundays that are the end of a town's name.
_NO_TOWN = r"(?<!santo )"


class PrintedDate(NamedTuple):
    """``text[start:end]`` is a date, and this is the day."""

    day: date
    start: int
    end: int


def find_date(text: str, start: int = 0) -> PrintedDate | None:
    """Find the first full date at or after ``start``; an impossible one (31 February) is passed over."""
    for match in _pattern().finditer(fold(text), start):
        day = _day(match)
        if day is not None:
            return PrintedDate(day, match.start(), match.end())
    return None


def without_day_of_year(text: str) -> str:
    """The text without a day and month that no year follows ("3 June", "le 4 mars", "Monday, 3 June")."""
    match = _day_of_year().search(fold(text))
    return f"{text[: match.start()]} {text[match.end() :]}" if match else text


def fold(text: str) -> str:
    """Lower-case and strip accents, one character for one, so that offsets hold."""
    if text.isascii():
        return text.lower()
    return "".join(unicodedata.normalize("NFD", char)[0].lower()[:1] for char in text)


def _day(match: re.Match[str]) -> date | None:
    found = {key[0]: value for key, value in match.groupdict().items() if value}
    month = _months().get(found["m"]) or int(found["m"])
    year = int(found["y"])
    try:
        day = int(found["d"])
        if month > 12 >= day:
            month, day = day, month  # 05/13/2024: written the American way
        return date(year, month, day) if year in _CENTURIES else None
    except ValueError:
        return None


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    # "Mon, 3 June": before a date, English days may be short as well.
    days = _weekdays() | {word: number for number, word in _names("en", "days")}
    months, weekdays = _alternatives(_months()), _alternatives(days)
    day = r"(?P<d>\d{1,2})\s?(?:st|nd|rd|th|er|º|ª|°|o\b|\.)?"
    # UN Arabic prints both names of a month: "حزيران/يونيو".
    month = rf"(?P<m>{months})\b\.?(?:\s?/\s?\w+)?"
    year = r"(?P<y>\d{4})"
    forms = (
        rf"{day}\s*(?:de\s+|of\s+|-)?{month}[,،]?\s*(?:de\s+|del\s+|-)?{year}\b",
        rf"{month}\s+{day},?\s+{year}\b",
        rf"{year}[-/](?P<m>\d{{1,2}})[-/](?P<d>\d{{1,2}})(?:t[\d:.]+(?:z|[+-][\d:]+)?)?\b",
        rf"(?P<d>\d{{1,2}})[./](?P<m>\d{{1,2}})[./]{year}\b",
        rf"{year}\s*年\s*(?P<m>\d{{1,2}})\s*月\s*(?P<d>\d{{1,2}})\s*日",
    )
    # A group's name may stand once in a pattern: each form numbers its own.
    either = "|".join(re.sub(r"\?P<(\w)>", rf"?P<\g<1>{number}>", form) for number, form in enumerate(forms))
    # The second day of a range ("2-7 June 2024") is no printed date.
    return re.compile(rf"(?<!\w)(?<!\d[-–])(?:{_NO_TOWN}(?:{weekdays})\b\.?,?\s+)?(?:(?:le|el|den)\s+)?(?:{either})")


@lru_cache(maxsize=1)
def _day_of_year() -> re.Pattern[str]:
    months, weekdays = _alternatives(_months()), _alternatives(_weekdays())
    day = r"\d{1,2}\s?(?:st|nd|rd|th|er|º|ª|°|\.)?"
    dated = rf"{day}\s*(?:de\s+|of\s+)?(?:{months})\b\.?|(?:{months})\b\.?\s+{day}(?!\d)"
    weekday = rf"(?<!\w){_NO_TOWN}(?:{weekdays})\b"
    return re.compile(rf"(?:{weekday}\.?,?\s*)?(?<!\w)(?:(?:le|el|den)\s+)?(?:{dated})|{weekday}")


def _alternatives(words: Mapping[str, Any]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    return {**_OTHER_MONTHS, **{word: number for locale in _LOCALES for number, word in _names(locale, "months")}}


@lru_cache(maxsize=1)
def _weekdays() -> dict[str, int]:
    # In full: what is short is also a word of a town ("Mar del Plata", "La Paz", "Sun City").
    return {word: number for locale in _LOCALES for number, word in _names(locale, "days", widths=("wide",))}


def _names(locale: str, kind: str, widths: tuple[str, ...] = ("wide", "abbreviated")) -> Iterator[tuple[int, str]]:
    for context in ("format", "stand-alone"):
        for width in widths:
            for number, name in getattr(Locale.parse(locale), kind)[context][width].items():
                word = fold(name).rstrip(".")
                # Abbreviations such as the Turkish "Oca" are harmless: a day and a year stand beside them.
                if len(word) > 2:
                    yield number, word
