"""In: a name. Out: the places that bear it: cities, subdivisions of countries, regions and seas.

Nothing is read before the first question. The towns stay sorted text (``table.Table``).
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from extractors.gazetteer.countries import country_name, country_names, languages
from extractors.gazetteer.names import DATA, fold, rows
from extractors.gazetteer.table import Table

Kind = Literal["country", "region", "city", "other"]


class Place(NamedTuple):
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
    listed = [(int(i.removeprefix("~")), i[0] != "~") for i in _ids(key)]
    found = [_city(number, main, language) for number, main in dict((*listed, *ours)).items()]
    return tuple(sorted(found, key=lambda p: -p.population))


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


def begins_phrases(word: str, language: str) -> int:
    """How many words the longest name of a country or region has that begins with the word of this key and has a word
    in small letters ("Amérique latine et Caraïbes"); 0 where there is none."""
    return _phrases(language).get(word.partition(" ")[0], 0)


def begins_names(word: str, language: str = "en") -> int:
    """How many words the longest known name has whose first word has this key (or is that of a key of several words);
    0 where there is none."""
    word = word.partition(" ")[0]
    longest = _first_words(language).get(word, 0)
    for row in _towns_under(word):
        longest = max(longest, row.count(" ", 0, row.index("\t")) + 1)
    return longest


def begins_so(key: str, further: str, language: str = "en") -> bool:
    """Whether a known name begins with the words of two keys, or is both: ("dar", "es"), ("new", "delhi")."""
    return is_begun(f"{key} {further}", language)


def is_begun(key: str, language: str = "en") -> bool:
    """Whether a name is known that is one word of this key, or begins with its first two words."""
    words = key.split(" ", 2)
    beginning = " ".join(words[:2])
    if beginning in _beginnings(language):
        return True
    rows_there = _towns_under(words[0])
    at = bisect_left(rows_there, beginning)
    behind = "\t" if len(words) == 1 else " \t"
    return at < len(rows_there) and rows_there[at].startswith(beginning) and rows_there[at][len(beginning)] in behind


@lru_cache(maxsize=65_536)
def _towns_under(word: str) -> tuple[str, ...]:
    """The rows of the towns whose names begin with the word of this key."""
    return _table("place-names.tsv").beginning_with(word)


def _ids(key: str) -> list[str]:
    """The ids of the towns of that key, with a mark where it is a further name of theirs."""
    rows_there = _towns_under(key.partition(" ")[0])
    at = bisect_left(rows_there, f"{key}\t")
    found = at < len(rows_there) and rows_there[at].startswith(f"{key}\t")
    return rows_there[at].partition("\t")[2].split(",") if found else []


def _city(number: int, main: bool, language: str) -> Place:
    row = _table("places.tsv").row(f"{number:08d}")
    _, name, code, latitude, longitude, population, capital = row or _missing(number)
    ours = own_city_names("en")
    en = ours.usual.get(number, name)
    usual = name if language == "en" else own_city_names(language).usual.get(number, name)
    where = (float(latitude), float(longitude))
    return Place(usual, en, code, "city", number, *where, int(population), capital == "C", number in ours.seats, main)


def _missing(number: int) -> list[str]:
    raise LookupError(f"GeoNames id {number} is named in a table and is not in places.tsv")


@cache
def _table(file: str) -> Table:
    return Table(file)


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
        place = known._replace(name=name, needs_article=kind == "the") if known else _region(name, en, kind, code)
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
def _keys(language: str) -> tuple[str, ...]:
    """The keys of every table but the towns'."""
    known = country_names(language)
    abbreviations = [fold(name) for name in known.abbreviations]
    ours = own_city_names(language).ids
    return (*known.in_text, *abbreviations, *_regions(language), *_subdivisions(), *ours)


@cache
def _first_words(language: str) -> dict[str, int]:
    """Words of the longest name by its first word, for every table but the towns'."""
    longest: dict[str, int] = {}
    for key in _keys(language):
        first, words = key.partition(" ")[0], key.count(" ") + 1
        longest[first] = max(longest.get(first, 0), words)
    return longest


@cache
def _beginnings(language: str) -> frozenset[str]:
    """The names of one word, and the first two words of the others, for every table but the towns'."""
    return frozenset(" ".join(key.split(" ", 2)[:2]) for key in _keys(language))


@cache
def _phrases(language: str) -> dict[str, int]:
    """Words of the longest name by its first word, for names of countries and regions with words in small letters."""
    longest: dict[str, int] = {}
    for key in (*country_names(language).in_text, *_regions(language)):
        first, words = key.partition(" ")[0], key.count(" ") + 1
        if words > 1:
            longest[first] = max(longest.get(first, 0), words)
    return longest
