"""Dates, places and text in; the forms in which people read them in a terminal out."""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

# Where nobody's window sets a width (a pipe, a log), lines are as wide as most people's windows.
WIDTH_UNSEEN = 120
# Below this many columns a table would break every word: one event becomes two lines instead.
NARROW = 76
# A quoted sentence longer than this many characters is cut to so many on both sides of the words that count.
LONG_SENTENCE = 260
AROUND = 100


def console() -> Console:
    """Where commands print to: as wide as the window, plain text where there is none."""
    measured = Console(highlight=False, soft_wrap=False)
    if measured.is_terminal or "COLUMNS" in measured._environ:
        return measured
    return Console(highlight=False, width=WIDTH_UNSEEN)


def clean(text: str) -> str:
    """Text from the web without what could steer a terminal."""
    return "".join(char if char.isprintable() else " " for char in text)


def days(start: date | None, end: date | None) -> str:
    """An interval as one would say it: 9 May 2024, 2–7 Jun 2024, May 2024, 2021; empty for none."""
    if start is None:
        return ""
    end = end or start
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        return _span(str(start.year), str(end.year))
    if start.day == 1 and end.day == monthrange(end.year, end.month)[1]:
        first = f"{start:%b}" if start.year == end.year else f"{start:%b %Y}"
        return f"{end:%b %Y}" if (start.year, start.month) == (end.year, end.month) else f"{first} – {end:%b %Y}"
    if start == end:
        return _day(start)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{_day(end)}"
    return f"{start.day} {start:%b} – {_day(end)}" if start.year == end.year else f"{_day(start)} – {_day(end)}"


def where(places: Sequence[str], countries: Sequence[str], most: int = 2) -> str:
    """Towns, then countries by their English names; the rest as a number."""
    names = [*places, *map(country, countries)]
    names = [name for name in dict.fromkeys(names) if name]
    more = f" +{len(names) - most}" if len(names) > most else ""
    return ", ".join(names[:most]) + more


@cache
def country(code: str) -> str:
    """The English name that the ILO uses for an ISO 3166 alpha-2 code ("Viet Nam"), or the code."""
    from extractors.gazetteer.countries import country_name  # noqa: PLC0415 - only where a country is shown

    return country_name(code) or code


@cache
def language(code: str) -> str:
    """The English name of a language ("French") for its ISO 639-1 code, or the code."""
    from babel import Locale  # noqa: PLC0415 - only where a language is shown

    return str(Locale("en").languages.get(code, code))


def marked(sentence: str, start: int, end: int, *, plain: bool) -> Text:
    """A sentence with the words ``sentence[start:end]`` standing out; between asterisks in plain text.

    Of a sentence much longer than the eye takes in, the part around the words.
    """
    before, words, after = (clean(part) for part in (sentence[:start], sentence[start:end], sentence[end:]))
    if len(sentence) > LONG_SENTENCE:
        before, after = _last_words(before, AROUND), _last_words(after[::-1], AROUND)[::-1]
    if plain:
        return Text(f"{before}*{words}*{after}")
    return Text.assemble((before, "dim"), (words, "bold yellow"), (after, "dim"))


def table(out: Console, title: str, headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """A small table under its title, numbers to the right; "none" where there is nothing."""
    found = [tuple(row) for row in rows]
    out.print(Text(title if found else f"{title}: none", "bold"))
    if not found:
        return
    shown = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="dim")
    for heading, value in zip(headings, found[0], strict=True):
        shown.add_column(heading, justify="right" if isinstance(value, int) else "left")
    for row in found:
        shown.add_row(*(Text(f"{v:,}" if isinstance(v, int) else clean(str(v))) for v in row))
    out.print(shown)


def _last_words(text: str, most: int) -> str:
    """The end of a text, cut where a word begins, after an ellipsis."""
    if len(text) <= most:
        return text
    return "… " + text[-most:].partition(" ")[2]


def _day(day: date) -> str:
    return f"{day.day} {day:%b %Y}"


def _span(first: str, last: str) -> str:
    return first if first == last else f"{first}–{last}"
