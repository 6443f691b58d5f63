"""In: the name of a country or of a people. Out: the ISO 3166 alpha-2 code of the country, its usual name.

Names come from CLDR and ISO 3166 (``data/LANGUAGE/country-names.tsv``, built) and from our own table of further names
(``data/LANGUAGE/countries.tsv``); peoples from ``data/LANGUAGE/demonyms.tsv``. Codes of states that are no more
(SU, YU, CS, DD, AN) are those of ISO 3166-3; Kosovo is XK.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from extractors.gazetteer.names import DATA, fold, rows


@dataclass(frozen=True, slots=True)
class CountryNames:
    """A language's names: ``codes`` by the key of every name, ``in_text`` the keys that are read in running text,
    ``usual`` the name to show, by code, and ``abbreviations`` by their letters as written (UK, U.S.)."""

    codes: dict[str, str]
    in_text: frozenset[str]
    usual: dict[str, str]
    abbreviations: dict[str, str]


def _is_abbreviation(name: str) -> bool:
    """Whether only the capitals tell the name from a word: "US" is a country, "us" is not."""
    return len(name) <= 6 and " " not in name and any(c.isupper() for c in name[1:])


def _names_by_code(language: str) -> dict[str, list[str]]:
    """Every name of every country, our own table's first."""
    names: dict[str, list[str]] = {}
    for file in (f"{language}/countries.tsv", f"{language}/country-names.tsv"):
        for code, usual, *further in rows(file):
            names.setdefault(code, []).extend([usual, *(further[0].split("|") if further and further[0] else ())])
    return names


@cache
def country_names(language: str = "en") -> CountryNames:
    """The names of countries in a language; ours come before ISO's and CLDR's."""
    codes: dict[str, str] = {}
    in_text: set[str] = set()
    usual: dict[str, str] = {}
    abbreviations: dict[str, str] = {}
    for code, names in _names_by_code(language).items():
        usual[code] = names[0].removeprefix("~")
        for name in names:
            plain = name.removeprefix("~")
            if _is_abbreviation(plain):
                abbreviations.setdefault(plain, code)
                continue
            key = fold(plain)
            codes.setdefault(key, code)
            if plain == name:
                in_text.add(key)
    return CountryNames(codes, frozenset(in_text - _unread(language)), usual, abbreviations)


def _unread(language: str) -> set[str]:
    """Keys of names that our table marks and that the built table has without a mark ("Reunión", also a meeting)."""
    ours = [name for _, *names in rows(f"{language}/countries.tsv") for field in names for name in field.split("|")]
    marked = {fold(name[1:]) for name in ours if name.startswith("~")}
    return marked - {fold(name) for name in ours if not name.startswith("~")}


def languages() -> tuple[str, ...]:
    """The languages whose names are here, ISO 639-1."""
    return tuple(sorted(folder.name for folder in DATA.iterdir() if folder.is_dir()))


def country_of(name: str, language: str = "en") -> str | None:
    """The ISO 3166 alpha-2 code of the country of that name ("Viet Nam", "the Lao PDR", "UK"), or None."""
    known = country_names(language)
    bare = name.strip()
    if found := known.abbreviations.get(bare):
        return found
    code = _code_of(fold(bare), language)
    if code or ", " not in bare:
        return code
    return _code_of(fold(" ".join(reversed(bare.split(", ")))), language)  # "Moldova, Republic of"


def country_name(code: str, language: str = "en") -> str | None:
    """The usual name of a country in a language: "VN" gives "Viet Nam"."""
    return country_names(language).usual.get(code)


@lru_cache(maxsize=65_536)
def country_of_demonym(word: str, language: str = "en") -> str | None:
    """The country of a national adjective or of a people ("Chinese", "Filipinos"), or None where it may be two.

    English ones wear a capital, those of other languages need not ("tunisien", "peruana").
    """
    if language in _CAPITALISED_PEOPLES and not word[:1].isupper():
        return None
    return country_of_people(fold(word), language)


def country_of_people(key: str, language: str = "en") -> str | None:
    """The country of the people whose name, or the plural of it, has that key, or None where it may be two."""
    peoples = _peoples(language)
    return peoples.get(key) or (peoples.get(key[:-1]) if key.endswith("s") else None)


def countries_of_peoples(words: Iterable[str], language: str = "en") -> set[str]:
    """The countries of the peoples among words of a text that are written without a capital, as they are written."""
    peoples, forms = _small_peoples(language)
    return {peoples[word] for word in forms.intersection(words)}


@cache
def _small_peoples(language: str) -> tuple[dict[str, str], frozenset[str]]:
    """Country by the words for its people as a text has them, in languages that give these no capital; these words."""
    if language in _CAPITALISED_PEOPLES:
        return {}, frozenset()
    forms = {word for _, words in rows(f"{language}/demonyms.tsv") for word in words.split("|")}
    every = ((form, country_of_demonym(form, language)) for word in forms for form in (word, f"{word}s"))
    peoples = {form: country for form, country in every if country}
    return peoples, frozenset(peoples)


_CAPITALISED_PEOPLES = frozenset({"en"})

# What may stand before a country's name without being part of it.
_ARTICLES = {"en": ("the ",), "fr": ("la ", "le ", "les ", "l ", "l"), "es": ("la ", "el ", "los ", "las ")}


def _code_of(key: str, language: str) -> str | None:
    """The code of the country of that key, which may begin with an article."""
    codes, articles = country_names(language).codes, _ARTICLES.get(language, ())
    if (found := codes.get(key)) or not key.startswith(articles):
        return found
    article = next(filter(key.startswith, articles))
    return codes.get(key.removeprefix(article))


@cache
def _peoples(language: str) -> dict[str, str]:
    """Country by the key of a people's name; names of two peoples are left out."""
    found: dict[str, set[str]] = {}
    for code, words in rows(f"{language}/demonyms.tsv"):
        for word in words.split("|"):
            found.setdefault(fold(word), set()).add(code)
    return {key: next(iter(codes)) for key, codes in found.items() if len(codes) == 1}
