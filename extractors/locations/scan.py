"""In: an article's text. Out: its capitalised words, and the names of the gazetteer among them, longest first.

Nothing is judged here: "Reading", "Ryder" and "Geneva" are all candidates.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from extractors.gazetteer.countries import country_names
from extractors.gazetteer.names import fold
from extractors.gazetteer.places import Place, begins_names, cities, region, subdivisions
from extractors.locations.patterns import PlaceWords

# A letter that is no lower-case one of ASCII or Latin-1; the apostrophe of "China's" is no part of the word.
_CAPITALISED = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:['’´`](?![sS]\b)[^\W\d_]+)*"
_DOTTED = r"(?:[A-Z]\.){1,}[A-Z]\b\.?"
_TAIL = re.compile(r"(?:, ([^\n,.;()]{3,40})| \(([^\n();]{3,40})\))")
_PART = re.compile(r"\S+")
_SAINTS = frozenset({"st", "ste", "sta", "sto", "mt", "ft"})
_APOSTROPHES = ("'", "’")
MOST_WORDS = 8


class Word(NamedTuple):
    """A capitalised word, or a lower-case one that may begin a place's name ("southern" in "southern Africa")."""

    start: int
    end: int
    text: str
    key: str
    soft: bool = False


class Named(NamedTuple):
    """What a name can mean: a country's code, a region of our table, subdivisions, towns."""

    country: str | None
    region: Place | None
    subdivisions: tuple[Place, ...]
    cities: tuple[Place, ...]


class Candidate(NamedTuple):
    """A name of the gazetteer in the text: words ``first`` to ``last`` of the scan."""

    start: int
    end: int
    text: str
    key: str
    first: int
    last: int
    named: Named

    @property
    def capitals_only(self) -> bool:
        """Whether it is written in capitals: a dateline, a headline, or else an acronym."""
        return self.text.isupper()


class Scanner:
    """Finds words and candidates in one language."""

    def __init__(self, words: PlaceWords, language: str) -> None:
        """Take the language's words and its code, for the gazetteer's names."""
        self.language = language
        self._word = re.compile(
            rf"\b(?!(?<=['’´`])[sS]\b)(?:(?P<odd>(?:{words.odd_cased})\b)|{_DOTTED}|{_CAPITALISED}"
            rf"|(?P<soft>{words.soft_starts}(?=[ -][^\W\d_a-zß-öø-ÿ])))"
        )
        self._articles, self._small = words.articles, words.articles | words.of_words
        self._possessive = re.compile(rf"{words.possessive}(?= [^\W\d_a-zß-öø-ÿ])")
        joiner = rf"(?:{words.joiners})"
        self._inside = re.compile(
            rf"[ \xa0]|[-‑]|{words.possessive} | & |[ -]d['’´`]|[ -](?:{joiner}[ -])+|[ -](?:{joiner}[ -])*d['’]"
        )
        self._is_inside = lru_cache(maxsize=4096)(lambda gap: bool(self._inside.fullmatch(gap)))
        self.named = lru_cache(maxsize=65_536)(self._named)

    def words(self, text: str) -> list[Word]:
        """Every word of the text that may be of a place's name."""
        return [
            Word(m.start(), m.end(), m.group(), fold(m.group()), m.lastgroup == "soft")
            for m in self._word.finditer(text)
        ]

    def candidates(self, text: str, words: list[Word]) -> list[Candidate]:
        """The names of the gazetteer, none overlapping another, the longest at each word."""
        found: list[Candidate] = []
        at = 0
        while at < len(words):
            candidate = self._longest_at(text, words, at)
            if candidate:
                found.append(candidate)
            at = candidate.last + 1 if candidate else at + 1
        return found

    def _longest_at(self, text: str, words: list[Word], first: int) -> Candidate | None:
        length = self._longest_from(text, words[first])
        if not length:
            return None
        last = first
        while last + 1 < len(words) and last - first + 1 < min(length, MOST_WORDS) and self._joined(text, words, last):
            last += 1
        for end in range(last, first - 1, -1):
            if words[end].soft:
                continue
            if named := self.named(text[words[first].start : words[end].end]):
                return self._candidate(text, words, first, end, named)
        return None

    def _candidate(self, text: str, words: list[Word], first: int, last: int, named: Named) -> Candidate:
        start, end = words[first].start, words[last].end
        if named.country:
            if first < last and words[first].key in self._articles and self.named(text[words[first + 1].start : end]):
                start = words[first + 1].start  # "The Gambia", but not "The Hague"
            end, code = self._with_tail(text, start, end, named.country)
            named = named if code == named.country else named._replace(country=code)
            while last + 1 < len(words) and words[last + 1].end <= end:
                last += 1
        surface = text[start:end]
        return Candidate(start, end, surface, fold(surface), first, last, named)

    def _with_tail(self, text: str, start: int, end: int, country: str) -> tuple[int, str]:
        """Where a country's name ends that goes on behind a comma or in brackets, and the country that it then means:
        "Iran (Islamic Republic of)", "Congo (Democratic Republic of the)", "Taiwan, China"."""
        tail = _TAIL.match(text, end)
        if tail is None:
            return end, country
        codes, bracket = country_names(self.language).codes, tail[2] is not None
        parts = list(_PART.finditer(text, *tail.span(2 if bracket else 1)))
        for part in parts[-1:] if bracket else reversed(parts):
            further = text[parts[0].start() : part.end()]
            # Turned round only where a small word awaits the name: not "Sudan, South Sudan and Chad".
            turned = f"{further} {text[start:end]}" if part.group() in self._small else ""
            if code := codes.get(fold(f"{text[start:end]} {further}")) or codes.get(fold(turned)):
                return (tail.end() if bracket else part.end()), code
        return end, country

    def _longest_from(self, text: str, word: Word) -> int:
        """How many words a name can have that begins with the word; "Cox’s Bazar" is filed under "coxs"."""
        length = begins_names(word.key, self.language)
        if text[word.end : word.end + 1] in _APOSTROPHES and (possessive := self._possessive.match(text, word.end)):
            length = max(length, begins_names(fold(word.text + possessive.group()), self.language))
        return length

    def _joined(self, text: str, words: list[Word], at: int) -> bool:
        """Whether words ``at`` and ``at + 1`` can be parts of one name."""
        gap = text[words[at].end : words[at + 1].start]
        if len(gap) == 1:
            return gap in " \xa0-‑"
        if gap == ". ":
            return words[at].key in _SAINTS
        if gap == ", ":
            return words[at + 1].key == "dc"
        return len(gap) <= 16 and self._is_inside(gap)

    def _named(self, surface: str) -> Named | None:
        known = country_names(self.language)
        key = fold(surface)
        country = known.abbreviations.get(surface) or known.abbreviations.get(f"{surface}.")
        if country is None and key in known.in_text:
            country = known.codes[key]
        if country:
            return Named(country, None, subdivisions(surface), ())
        found = Named(None, region(surface, self.language), subdivisions(surface), cities(surface))
        return found if found.region or found.subdivisions or found.cities else None
