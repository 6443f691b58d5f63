"""In: a name. Out: the places that bear it: cities, subdivisions of countries, regions and seas.

Nothing is read before the first question. The towns stay lines of sorted text that is searched by halving: a quarter of
a million Python objects would cost half a second at each start.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Literal

from extractors.gazetteer.countries import country_name, country_names, languages
from extractors.gazetteer.names import DATA, fold, rows

Kind = Literal["country", "region", "city", "other"]


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the gazetteer.

    ``name`` as the source has it, ``en`` the usual English name; ``country`` ISO 3166 alpha-2, None where it lies in
    several; ``population`` 0 where unknown; ``main`` False when it was asked for under a further name;
    ``needs_article`` where the name is a place only after "the" ("the Gulf").
    """

    name: str
    en: str
    country: str | None
    kind: Kind
    geonames_id: int | None = None
    latitude: float | None = None
    longitude: float | None = None
    population: int = 0
    capital: bool = False
    seat: bool = False
    main: bool = True
    needs_article: bool = False


@lru_cache(maxsize=65_536)
def cities(name: str, language: str = "en") -> tuple[Place, ...]:
    """The cities and towns of that name, the most populous first; ``main`` where it is one usual in the language."""
    key = fold(name)
    ours = [(number, True) for number in own_city_names(language).ids.get(key, ())]
    line = _line("place-names.tsv", key)
    listed = [(int(i.removeprefix("~")), i[0] != "~") for i in line[1].split(",")] if line else []
    found = [_city(number, main, language) for number, main in dict((*listed, *ours)).items()]
    return tuple(sorted(found, key=lambda p: -p.population))


@lru_cache(maxsize=8_192)
def subdivisions(name: str) -> tuple[Place, ...]:
    """The first-level and lower subdivisions (ISO 3166-2) of that name, without a generic word: "Leyte"."""
    return _subdivisions().get(fold(name), ())


def region(name: str, language: str = "en") -> Place | None:
    """The continent, region of the world, sea, or well-known part of a country of that name, or None."""
    return _regions(language).get(fold(name))


@lru_cache(maxsize=1024)
def country(code: str, language: str = "en") -> Place:
    """The country of that ISO 3166 alpha-2 code as a place (no coordinates: a country is no point)."""
    name, en = country_name(code, language) or code, country_name(code) or code
    return Place(name=name, en=en, country=code, kind="country", geonames_id=_country_ids().get(code))


def places(name: str) -> tuple[Place, ...]:
    """Every place of that name: region, subdivisions, cities by population. Countries: ``country_of``."""
    named = region(name)
    return (*((named,) if named else ()), *subdivisions(name), *cities(name))


@lru_cache(maxsize=65_536)
def begins_phrases(word: str, language: str) -> int:
    """How many words the longest name of a country or region has that begins with the word of this key and has a word
    in small letters ("Amérique latine et Caraïbes"); 0 where there is none."""
    return _phrases(language).get(word.partition(" ")[0], 0)


@lru_cache(maxsize=65_536)
def begins_names(word: str, language: str = "en") -> int:
    """How many words the longest known name has whose first word has this key (or is that of a key of several words);
    0 where there is none."""
    word = word.partition(" ")[0]
    lines = _lines("place-names.tsv")
    longest = _first_words(language).get(word, 0)
    for i in range(bisect_left(lines, word), len(lines)):
        if not lines[i].startswith(word):
            break
        if lines[i][len(word)] in " \t":
            longest = max(longest, lines[i].partition("\t")[0].count(" ") + 1)
        elif lines[i][len(word)] > " ":
            break
    return longest


def _city(number: int, main: bool, language: str) -> Place:
    _, name, code, latitude, longitude, population, capital = _line("places.tsv", f"{number:08d}") or _missing(number)
    ours = own_city_names("en")
    en = ours.usual.get(number, name)
    usual = name if language == "en" else own_city_names(language).usual.get(number, name)
    where = (float(latitude), float(longitude))
    return Place(usual, en, code, "city", number, *where, int(population), capital == "C", number in ours.seats, main)


def _missing(number: int) -> list[str]:
    raise LookupError(f"GeoNames id {number} is named in a table and is not in places.tsv")


@cache
def _lines(file: str) -> list[str]:
    return [line for line in (DATA / file).read_text(encoding="utf-8").split("\n") if line and line[0] != "#"]


def _line(file: str, key: str) -> list[str] | None:
    """The row whose first field is the key, in a file sorted by that field."""
    lines = _lines(file)
    at = bisect_left(lines, f"{key}\t")
    return lines[at].split("\t") if key and at < len(lines) and lines[at].startswith(f"{key}\t") else None


@cache
def _country_ids() -> dict[str, int]:
    return {code: int(number) for code, number in rows("countries.tsv")}


@dataclass(frozen=True, slots=True)
class CityNames:
    """Our table of cities: the ``usual`` name by GeoNames id, the ``ids`` by the key of each name, those of ``seats``.

    Another language's knows the English names too.
    """

    usual: dict[int, str]
    ids: dict[str, list[int]]
    seats: set[int]


@cache
def own_city_names(language: str) -> CityNames:
    """Our names of cities in a language."""
    usual: dict[int, str] = {}
    seats: set[int] = set()
    ids: dict[str, list[int]] = {}
    for number, marked, *further in rows(f"{language}/cities.tsv"):
        name = marked.removeprefix("*")
        if name != marked:
            seats.add(int(number))
        usual[int(number)] = name
        for each in (name, *(further[0].split("|") if further else ())):
            ids.setdefault(fold(each), []).append(int(number))
    if language != "en":
        ids = {**own_city_names("en").ids, **ids}
    return CityNames(usual, ids, seats)


@cache
def _regions(language: str) -> dict[str, Place]:
    table: dict[str, Place] = {}
    for place, names in _english_regions() if language == "en" else _regions_beside_english(language):
        for each in names:
            table.setdefault(fold(each), place)
    return table


def _english_regions() -> Iterator[tuple[Place, tuple[str, ...]]]:
    for name, kind, code, *further in rows("en/regions.tsv"):
        yield _region(name, name, kind, code), (name, *(further[0].split("|") if further else ()))


def _regions_beside_english(language: str) -> Iterator[tuple[Place, tuple[str, ...]]]:
    """A language's own names, then the English ones that it does not use otherwise ("Mindanao")."""
    english = _regions("en")
    for name, en, *more in rows(f"{language}/regions.tsv"):
        further, kind, code = (*more, *("", "region", "-")[len(more) :])
        known = english.get(fold(en))
        place = replace(known, name=name, needs_article=kind == "the") if known else _region(name, en, kind, code)
        yield place, (name, *(further.split("|") if further else ()))
    for key, place in english.items():
        yield place, (key,)


def _region(name: str, en: str, kind: str, code: str) -> Place:
    sort, _, article = kind.partition(" ")
    return Place(
        name=name,
        en=en,
        country=None if code == "-" else code,
        kind="city" if sort == "city" else "other" if sort == "other" else "region",
        needs_article=bool(article),
    )


@cache
def _subdivisions() -> dict[str, tuple[Place, ...]]:
    table: dict[str, tuple[Place, ...]] = {}
    listed = ((code[:2], number, names) for code, number, names in rows("subdivisions.tsv"))
    files = [
        f"{language}/subdivisions.tsv" for language in languages() if (DATA / language / "subdivisions.tsv").exists()
    ]
    ours = ((code, "", names) for file in files for code, many in rows(file) for names in many.split(","))
    for code, number, names in (*ours, *listed):
        every = names.split("|")
        place = Place(every[0], every[0], code, "region", int(number) if number else None)
        for key in {fold(each) for each in every}:
            if all(other.country != code for other in table.get(key, ())):
                table[key] = (*table.get(key, ()), place)
    return table


@cache
def _first_words(language: str) -> dict[str, int]:
    """Words of the longest name by its first word, for every table but the towns'."""
    known = country_names(language)
    longest: dict[str, int] = {}
    abbreviations = [fold(name) for name in known.abbreviations]
    ours = own_city_names(language).ids
    for key in (*known.in_text, *abbreviations, *_regions(language), *_subdivisions(), *ours):
        first, words = key.partition(" ")[0], key.count(" ") + 1
        longest[first] = max(longest.get(first, 0), words)
    return longest


@cache
def _phrases(language: str) -> dict[str, int]:
    """Words of the longest name by its first word, for names of countries and regions with words in small letters."""
    longest: dict[str, int] = {}
    for key in (*country_names(language).in_text, *_regions(language)):
        first, words = key.partition(" ")[0], key.count(" ") + 1
        if words > 1:
            longest[first] = max(longest.get(first, 0), words)
    return longest
