"""In: an article's text and its capitalised words. Out: the names of the gazetteer among them, longest first.

Nothing is judged here: "Reading", "Ryder" and "Geneva" are all candidates.
"""

import re
from collections.abc import Collection, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from extractors.gazetteer.countries import country_names
from extractors.gazetteer.names import fold
from extractors.gazetteer.places import Place, begins_names, cities, region, subdivisions
from extractors.locations.patterns import PlaceWords
from extractors.locations.words import Word, WordScanner

_TAIL = re.compile(r"(?:, ([^\n,.;()]{3,40})| \(([^\n();]{3,40})\))")
_PART = re.compile(r"\S+")
_SAINTS = frozenset({"st", "ste", "sta", "sto", "mt", "ft", "ee"})
_APOSTROPHES = frozenset("'’")
# The next word of a name that has words in small letters.
_FURTHER = re.compile(r"[ \xa0'’‑/-][^\W_]+")
_BLANKS = frozenset(" \xa0-‑")
MOST_WORDS = 8
# Unions of two countries, and the last day on which their name did not mean the two.
PARTED = {"CS": date(2006, 6, 3)}
_LONGEST_GAP = 16
_NO_GAP = "\n" * (_LONGEST_GAP + 1)


class Named(NamedTuple):
    """What a name can mean: a country's code, a region of our table, subdivisions, towns."""

    country: str | None
    region: Place | None
    subdivisions: tuple[Place, ...]
    cities: tuple[Place, ...]
    town_only: bool = False


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
    """Finds words (``words``) and candidates in one language."""

    def __init__(self, words: PlaceWords, language: str) -> None:
        """Take the language's words and its code, for the gazetteer's names."""
        self.language, self.place_words = language, words
        self.words = WordScanner(words, language).words
        self._articles, self._small = words.articles, words.articles | words.of_words
        self._possessive = re.compile(rf"{words.possessive}(?= [^\W\d_a-zß-öø-ÿ])")
        self._possessives = words.possessive_gaps
        joiner = rf"(?:{words.joiners})"
        self._inside = re.compile(
            rf"[ \xa0]|[-‑]|{words.possessive} | & |[ -][dD]['’´`]|[ -](?:{joiner}[ -])+|[ -](?:{joiner}[ -])*d['’]"
        )
        self._is_inside = lru_cache(maxsize=4096)(lambda gap: bool(self._inside.fullmatch(gap)))
        self.named = lru_cache(maxsize=65_536)(self._named)
        self._phrase = lru_cache(maxsize=65_536)(self._phrased)

    def candidates(self, text: str, words: Sequence[Word], parted: Collection[str] = ()) -> list[Candidate]:
        """The names of the gazetteer, none overlapping another, the longest at each word; not those of countries that
        are parted since ("Serbia and Montenegro")."""
        found: list[Candidate] = []
        named_so, possessives = self.named, self._possessives
        count, free = len(words), 0
        for at in self._beginnings(words):
            if at < free:
                continue
            start, end, written, key, soft, _, spelled = words[at]
            if spelled[5] > 1 and (phrase := self._phrase_at(text, words, at, spelled[5], parted)):
                found.append(phrase)
                free = phrase[5] + 1
                continue
            gap = words[at + 1][5] if at + 1 < count else _NO_GAP
            if gap in possessives:
                longest = self._longest_at(
                    text, words, at, max(spelled[1], self._possessive_from(text, words[at])), parted
                )
            elif spelled[1] > 1 and len(gap) <= _LONGEST_GAP and self._joined(words[at], words[at + 1]):
                longest = self._longest_at(text, words, at, spelled[1], parted)
            elif not spelled[1] or soft or not (named := named_so(written)):
                continue
            elif named[0]:
                longest = self._candidate(text, words, at, at, named)
            else:
                longest = Candidate(start, end, written, key, at, at, named)
            if longest:
                found.append(longest)
                free = longest[5] + 1
        return found

    def _phrase_at(
        self, text: str, words: Sequence[Word], first: int, length: int, parted: Collection[str]
    ) -> Candidate | None:
        """The longest country or region there whose name has words in small letters: "République dominicaine"."""
        start, at, ends = words[first].start, words[first].end, list[int]()
        while len(ends) <= length and (further := _FURTHER.match(text, at)):
            at = further.end()
            ends.append(at)
        for stop in reversed(ends):
            named = self._phrase(text[start:stop])
            if named is None or named.country in parted:
                continue
            end = stop
            if named.country:
                end, code = self._with_tail(text, start, stop, named.country)
                named = named if code == named.country else named._replace(country=code)
            last = first
            while last + 1 < len(words) and words[last + 1].end <= end:
                last += 1
            return Candidate(start, end, text[start:end], fold(text[start:end]), first, last, named)
        return None

    def _phrased(self, surface: str) -> Named | None:
        known = country_names(self.language)
        if (key := fold(surface)) in self.place_words.ordinary:  # "la réunion"
            return None
        if key in known.in_text:
            return Named(known.codes[key], None, (), ())
        return Named(None, found, (), ()) if (found := region(surface, self.language)) else None

    def _beginnings(self, words: Sequence[Word]) -> list[int]:
        """The words with which a name may begin."""
        possessives = self._possessives
        begin = [i for i, word in enumerate(words) if word[6][1]]
        owners = [i - 1 for i, word in enumerate(words) if word[5] in possessives and i and not words[i - 1][6][1]]
        return sorted(begin + owners) if owners else begin

    def _longest_at(
        self, text: str, words: Sequence[Word], first: int, length: int, parted: Collection[str]
    ) -> Candidate | None:
        last, stop = first, min(first + min(length, MOST_WORDS), len(words)) - 1
        while last < stop and self._joined(words[last], words[last + 1]):
            last += 1
        start = words[first].start
        for end in range(last, first - 1, -1):
            if words[end].soft:
                continue
            if (named := self.named(text[start : words[end].end])) and named.country not in parted:
                return self._candidate(text, words, first, end, named)
        return None

    def _candidate(self, text: str, words: Sequence[Word], first: int, last: int, named: Named) -> Candidate:
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
        tail = _TAIL.match(text, end) if text[end : end + 2] in (", ", " (") else None
        if tail is None:
            return end, country
        codes, bracket = country_names(self.language).codes, tail[2] is not None
        parts = list(_PART.finditer(text, *tail.span(2 if bracket else 1)))
        for part in parts[-1:] if bracket else reversed(parts):
            further = text[parts[0].start() : part.end()]
            # Turned round only where a small word awaits the name: not "Sudan, South Sudan and Chad".
            blank = "" if further[-1] in _APOSTROPHES else " "
            turned = f"{further}{blank}{text[start:end]}" if part.group() in self._small else ""
            if code := codes.get(fold(f"{text[start:end]} {further}")) or codes.get(fold(turned)):
                return (tail.end() if bracket else part.end()), code
        return end, country

    def _possessive_from(self, text: str, word: Word) -> int:
        """How many words a name can have that begins with the word's possessive: "Cox’s Bazar" is under "coxs"."""
        possessive = self._possessive.match(text, word.end)
        return begins_names(fold(word.text + possessive.group()), self.language) if possessive else 0

    def _joined(self, word: Word, following: Word) -> bool:
        """Whether two words, one behind the other, can be parts of one name."""
        gap = following.gap
        if len(gap) == 1:
            return gap in _BLANKS
        if gap == ". ":
            return word.key in _SAINTS
        if gap == ", ":
            return following.key == "dc"
        return len(gap) <= _LONGEST_GAP and self._is_inside(gap)

    def _named(self, surface: str) -> Named | None:
        known = country_names(self.language)
        key = fold(surface)
        country = known.abbreviations.get(surface) or known.abbreviations.get(f"{surface}.")
        if country is None and key in known.in_text:
            country = known.codes[key]
        if country:
            return Named(country, None, subdivisions(surface), ())
        of_world, parts, towns = region(surface, self.language), subdivisions(surface), cities(surface, self.language)
        return Named(None, of_world, parts, towns, not (of_world or parts)) if of_world or parts or towns else None
