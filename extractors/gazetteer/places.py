"""In: a name. Out: the places that bear it: cities, subdivisions of countries, regions and seas.

Nothing is read before the first question. The towns stay lines of sorted text that is searched by halving: a quarter of
a million Python objects would cost half a second at each start.
"""

from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from extractors.gazetteer.countries import country_name, country_names
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
def cities(name: str) -> tuple[Place, ...]:
    """The cities and towns of that name, the most populous first."""
    key = fold(name)
    ours = [(number, True) for number in _own_city_names()[1].get(key, ())]
    line = _line("place-names.tsv", key)
    listed = [(int(i.removeprefix("~")), i[0] != "~") for i in line[1].split(",")] if line else []
    found = [_city(number, main) for number, main in dict((*listed, *ours)).items()]
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


def _city(number: int, main: bool) -> Place:
    _, name, code, latitude, longitude, population, capital = _line("places.tsv", f"{number:08d}") or _missing(number)
    usual = _own_city_names()[0].get(number, name)
    where = (float(latitude), float(longitude))
    seat = number in _own_city_names()[2]
    return Place(name, usual, code, "city", number, *where, int(population), capital == "C", seat, main)


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


@cache
def _own_city_names() -> tuple[dict[int, str], dict[str, list[int]], set[int]]:
    """Our table of cities: the usual name by GeoNames id, the ids by the key of each name, the ids of seats."""
    usual: dict[int, str] = {}
    seats: set[int] = set()
    ids: dict[str, list[int]] = {}
    for number, marked, *further in rows("en/cities.tsv"):
        name = marked.removeprefix("*")
        if name != marked:
            seats.add(int(number))
        usual[int(number)] = name
        for each in (name, *(further[0].split("|") if further else ())):
            ids.setdefault(fold(each), []).append(int(number))
    return usual, ids, seats


@cache
def _regions(language: str) -> dict[str, Place]:
    table: dict[str, Place] = {}
    for name, kind, code, *further in rows(f"{language}/regions.tsv"):
        sort, _, article = kind.partition(" ")
        place = Place(
            name=name,
            en=name,
            country=None if code == "-" else code,
            kind="city" if sort == "city" else "other" if sort == "other" else "region",
            needs_article=bool(article),
        )
        for each in (name, *(further[0].split("|") if further else ())):
            table.setdefault(fold(each), place)
    return table


@cache
def _subdivisions() -> dict[str, tuple[Place, ...]]:
    table: dict[str, tuple[Place, ...]] = {}
    listed = ((code[:2], number, names) for code, number, names in rows("subdivisions.tsv"))
    ours = ((code, "", names) for code, many in rows("en/subdivisions.tsv") for names in many.split(","))
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
    for key in (*known.in_text, *abbreviations, *_regions(language), *_subdivisions(), *_own_city_names()[1]):
        first, words = key.partition(" ")[0], key.count(" ") + 1
        longest[first] = max(longest.get(first, 0), words)
    return longest
