"""Sentences with slots in; sentences filled out, each time with other countries, numbers and days, out.

Slots stand in the sentence lists (``{country}``, ``{n}``…); in a paragraph of our own articles every number, year, day
and country becomes one, so that the same paragraph never says the same thing twice.
"""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from babel import Locale
from babel.dates import get_month_names

from sandbox.cards import printed

SENTENCES = Path(__file__).parent / "sentences"
LANGUAGES = ("en", "fr", "es", "ar", "pt")
# How thousands are parted.
GROUPING = {"en": ",", "fr": "\u202f", "es": ".", "pt": ".", "ar": ","}
WRITTEN = re.compile(r"\{(\w+)\}")
# A number as our articles write it, the mark of an ordinal or of a Convention's number left aside.
NUMBER = re.compile(r"(?<![\w.,/])(?<!No\. )(?<!n° )\d+(?:[.,\u202f\u00a0 ]\d{3})*(?![\w/-]|[.,]\d)")


class Slot(NamedTuple):
    """A gap: what is to be drawn, and what stood there."""

    kind: str
    raw: str = ""


Sentence = tuple[str | Slot, ...]


@dataclass(frozen=True)
class Words:
    """The sentence lists of a language, as the TOML file has them; ``places`` are (country code, city)."""

    service: str
    near: str
    topics: tuple[str, ...]
    types: Mapping[str, str]
    sectors: tuple[str, ...]
    workers: tuple[str, ...]
    subjects: tuple[str, ...]
    titles: tuple[Sentence, ...]
    standfirsts: tuple[Sentence, ...]
    leads: tuple[Sentence, ...]
    sentences: tuple[Sentence, ...]
    updates: tuple[Sentence, ...]
    places: tuple[tuple[str, str], ...]


@cache
def words(language: str) -> Words:
    """The words of one of ``LANGUAGES``."""
    table = tomllib.loads((SENTENCES / f"{language}.toml").read_text(encoding="utf-8"))
    cities = tomllib.loads((SENTENCES / "places.toml").read_text(encoding="utf-8"))
    slotted = {"titles", "standfirsts", "leads", "sentences", "updates"}
    lists: dict[str, Any] = {
        name: tuple(map(parse, value)) if name in slotted else tuple(value) if isinstance(value, list) else value
        for name, value in table.items()
    }
    return Words(**lists, places=tuple(cities["arabic" if language == "ar" else "latin"].items()))


def parse(text: str) -> Sentence:
    """A sentence of the lists."""
    parts = WRITTEN.split(text)
    return tuple(Slot(part) if place % 2 else part for place, part in enumerate(parts) if part)


def loosen(text: str, language: str, year: int) -> Sentence:
    """A paragraph of an article of ``year`` with slots for its numbers, years, days of a month and countries."""
    found: list[str | Slot] = []
    end = 0
    for match in re.compile(f"{_countries(language)[0]}|{NUMBER.pattern}").finditer(text):
        slot = _slot(match[0], text[match.end() :], language, year)
        if slot is not None:
            found += [text[end : match.start()], slot]
            end = match.end()
    return tuple(piece for piece in (*found, text[end:]) if piece)


@dataclass
class Filling:
    """What one article is about; ``fill`` draws the rest. The same random numbers give the same text."""

    random: Random
    language: str
    day: date
    _moved: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        found = words(self.language)
        (code, self.city), (other, _) = self.random.sample(found.places, 2)
        self.country, self.other = country(code, self.language), country(other, self.language)
        self.sector = self.random.choice(found.sectors)
        self.workers = self.random.choice(found.workers)
        self.topic = self.random.choice(found.subjects)

    def fill(self, sentence: Sentence) -> str:
        """The sentence with all slots filled."""
        return "".join(piece if isinstance(piece, str) else self._value(piece) for piece in sentence)

    def _value(self, slot: Slot) -> str:
        if slot.kind in YEARS:
            return str(self.day.year + self.random.randint(*YEARS[slot.kind]))
        draw = DRAWN.get(slot.kind)
        return str(getattr(self, slot.kind)) if draw is None else draw(self, slot.raw)

    def _thousands(self, raw: str) -> str:
        return f"{self.random.randint(11, 995) * 10 ** self.random.randint(2, 3):,}".replace(
            ",", GROUPING[self.language]
        )

    def _day(self, first: int, last: int) -> str:
        return printed_day(self.day + timedelta(self.random.randint(first, last)), self.language)

    def _scaled(self, raw: str) -> str:
        """Another number of about the same size, written in the same way."""
        digits = re.sub(r"\D", "", raw)
        mark = next((char for char in raw if not char.isdigit()), "")
        return f"{max(2, round(int(digits) * self.random.uniform(0.55, 1.8))):,}".replace(",", mark)

    def _move(self, name: str) -> str:
        """Another country for one of a paragraph, the same one throughout the article."""
        if name not in self._moved:
            self._moved[name] = country(self.random.choice(words(self.language).places)[0], self.language)
        return self._moved[name]


# What a year's slot may hold, in years from the article's.
YEARS = {"year": (-5, -1), "since": (-19, -7), "until": (1, 6)}
# How the other slots are filled that are not the article's own.
DRAWN: Mapping[str, Callable[[Filling, str], str]] = {
    "n": Filling._thousands,
    "m": lambda filling, raw: str(filling.random.randint(11, 989)),
    "percent": lambda filling, raw: str(filling.random.randint(3, 89)),
    "day": lambda filling, raw: filling._day(-90, -1),
    "future": lambda filling, raw: filling._day(20, 700),
    "monthday": lambda filling, raw: str(filling.random.randint(1, 28)),
    "shifted": lambda filling, raw: str(filling.day.year + int(raw)),
    "number": Filling._scaled,
    "land": Filling._move,
}


def seeded(*parts: object) -> Random:
    """Random numbers that depend on the parts alone."""
    return Random(" ".join(map(str, parts)))  # noqa: S311 - nothing secret


@cache
def printed_day(day: date, language: str) -> str:
    """As ``cards.printed``, remembered: a large site prints the same days again and again."""
    return printed(day, language)


@cache
def country(code: str, language: str) -> str:
    """The name of a country in a language."""
    return str(Locale.parse(language).territories[code])


@cache
def _countries(language: str) -> tuple[str, frozenset[str]]:
    """The names of countries in a language as a pattern and as a set."""
    territories = Locale.parse(language).territories
    names = {name for code, name in territories.items() if code.isalpha() and len(name) > 3 and "." not in name}
    pattern = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return rf"\b(?:{pattern})\b", frozenset(names)


@cache
def _months(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s(?:de )?(?:{'|'.join(get_month_names('wide', locale=language).values())})\b", re.IGNORECASE)


def _slot(found: str, after: str, language: str, year: int) -> Slot | None:
    if found in _countries(language)[1]:
        return Slot("land", found)
    number = int(re.sub(r"\D", "", found))
    if found.isdigit() and 1900 <= number <= 2100:
        return Slot("shifted", str(number - year))
    if number <= 31 and _months(language).match(after):
        return Slot("monthday", found)
    return Slot("number", found) if number >= 10 else None
