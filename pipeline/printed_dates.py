"""A date line as the site prints it, in any of its languages, in; the day that it names out."""

import re
from datetime import date
from functools import cache

from babel.dates import get_month_names

# The languages of the site's newsrooms; Levantine month names stand beside the Egyptian ones in Arabic.
LOCALES = ("en", "fr", "es", "pt", "de", "ar", "ar_LB")
# 31 July 2026 · 1er mars 1999 · 14 de febrero de 2002 · ١٠ يونيو, ٢٠١٩
DAY_FIRST = re.compile(r"\b(\d{1,2})(?:er|º|\.)?\s+(?:de\s+)?([^\W\d_]+)\.?,?\s+(?:de\s+)?(\d{4})\b")
MONTH_FIRST = re.compile(r"\b([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,\s+(\d{4})\b")
CHINESE = re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日")


@cache
def _months() -> dict[str, int]:
    """Month number by name, full or short, case-folded, without the point of an abbreviation."""
    months: dict[str, int] = {}
    for locale in LOCALES:
        for width in ("wide", "abbreviated"):
            for number, name in get_month_names(width, locale=locale).items():
                months.setdefault(name.casefold().rstrip("."), number)
    return months


def printed_date(text: str) -> date | None:
    """The first day named in the text, or None when it names none that the calendar has."""
    if match := CHINESE.search(text):
        return _day(match[1], int(match[2]), match[3])
    for match in DAY_FIRST.finditer(text):
        if month := _months().get(match[2].casefold()):
            return _day(match[3], month, match[1])
    for match in MONTH_FIRST.finditer(text):
        if month := _months().get(match[1].casefold()):
            return _day(match[3], month, match[2])
    return None


def _day(year: str, month: int, day: str) -> date | None:
    try:
        return date(int(year), month, int(day))
    except ValueError:
        return None
