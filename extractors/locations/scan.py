"""In: an article's text and its capitalised words. Out: the names of the gazetteer among them, longest first.

Nothing is judged here: "Reading", "Ryder" and "Geneva" are all candidates.
"""

import re
from bisect import bisect_right
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache, partial
from typing import NamedTuple

from extractors.gazetteer.countries import country_names
from extractors.gazetteer.names import fold
from extractors.gazetteer.places import Place, begins_names, begins_so, cities, region, subdivisions
from extractors.locations.patterns import PlaceWords
from extractors.locations.words import Word, Words, WordScanner

_TAIL = re.compile(r"(?:, ([^\n,.;()]{3,40})| \(([^\n();]{3,40})\))")
_PART = re.compile(r"\S+")
_SAINTS = frozenset({"st", "ste", "sta", "sto", "mt", "ft", "ee"})
_APOSTROPHES = frozenset("'’")
# The next word of a name that has words in small letters.
_FURTHER = re.compile(r"[ \xa0'’‑/-][^\W_]+")
_BLANKS = frozenset(" \xa0-‑")
# What only some words have within a name: "St. Louis", "Washington, DC".
_AFTER_SOME = frozenset({". ", ", "})
_UNTOLD = "?"
MOST_WORDS = 8
# Unions of two countries, and the last day on which their name did not mean the two.
PARTED = {"CS": date(2006, 6, 3)}
_LONGEST_GAP = 16
_LONGEST_TAIL = 42
_BEFORE_TAIL = frozenset({", ", " ("})


@dataclass(slots=True)
class Named:
    """What a name can mean: a country's code, a region of our table, subdivisions, towns; never changed."""

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
        _tails(language)
        self._is_inside = lru_cache(maxsize=4096)(lambda gap: bool(self._inside.fullmatch(gap)))
        self._second = lru_cache(maxsize=4096)(self._second_word)
        self._begins = lru_cache(maxsize=65_536)(partial(begins_so, language=language))
        self.named = lru_cache(maxsize=65_536)(self._named)
        self._phrase = lru_cache(maxsize=65_536)(self._phrased)

    def candidates(self, text: str, scanned: Words, parted: Collection[str] = ()) -> list[Candidate]:
        """The names of the gazetteer, none overlapping another, the longest at each word; not those of countries that
        are parted since ("Serbia and Montenegro")."""
        found: list[Candidate] = []
        named_so, possessives, free = self.named, self._possessives, 0
        words, gaps = scanned.words, scanned.gaps
        for at in [at for at, word in enumerate(words) if word.longest or gaps[at + 1] in possessives]:
            if at < free:
                continue
            word, gap, candidate = words[at], gaps[at + 1], None
            if word.phrase > 1:
                candidate = self._phrase_at(text, scanned, at, word.phrase, parted)
            if candidate is None:
                tied = (word.longest > 1 and len(gap) <= _LONGEST_GAP) or gap in possessives
                if tied and (length := self._length(text, scanned, at, gap)):
                    candidate = self._longest_at(text, scanned, at, length, parted)
                elif word.alone and not word.soft and (named := named_so(word.text)):
                    candidate = self._candidate(text, scanned, at, at, named)
            if candidate:
                found.append(candidate)
                free = candidate.last + 1
        return found

    def _length(self, text: str, scanned: Words, at: int, gap: str) -> int:
        """How many words a name can have that goes on behind a short gap, 0 where none does: mostly two words tell."""
        word = scanned.words[at]
        if gap in self._possessives:
            return max(word.longest, self._possessive_from(text, scanned, at))
        if at + 1 == len(scanned.words):
            return 0
        second = "" if gap == " " else self._second(gap)
        if second is None:
            return 0
        following = scanned.words[at + 1]
        if second == _UNTOLD:
            goes_on = self._joined(word, gap, following)
        elif scanned.gaps[at + 2][:1] in _APOSTROPHES:  # "Lao People’s"
            goes_on = True
        else:
            goes_on = self._begins(word.key, second or following.key)
        return word.longest if goes_on else 0

    def _phrase_at(
        self, text: str, scanned: Words, first: int, length: int, parted: Collection[str]
    ) -> Candidate | None:
        """The longest country or region there whose name has words in small letters: "République dominicaine"."""
        start, at, ends = scanned.starts[first], scanned.ends[first], list[int]()
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
                named = named if code == named.country else replace(named, country=code)
            last = max(first, bisect_right(scanned.ends, end) - 1)
            return Candidate(start, end, text[start:end], fold(text[start:end]), first, last, named)
        return None

    def _phrased(self, surface: str) -> Named | None:
        known = country_names(self.language)
        if (key := fold(surface)) in self.place_words.ordinary:  # "la réunion"
            return None
        if key in known.in_text:
            return Named(known.codes[key], None, (), ())
        return Named(None, found, (), ()) if (found := region(surface, self.language)) else None

    def _longest_at(
        self, text: str, scanned: Words, first: int, length: int, parted: Collection[str]
    ) -> Candidate | None:
        words, gaps = scanned.words, scanned.gaps
        last, stop = first, min(first + min(length, MOST_WORDS), len(words)) - 1
        while last < stop and self._joined(words[last], gaps[last + 1], words[last + 1]):
            last += 1
        start = scanned.starts[first]
        for end in range(last, first - 1, -1):
            if words[end].soft:
                continue
            if (named := self.named(text[start : scanned.ends[end]])) and named.country not in parted:
                return self._candidate(text, scanned, first, end, named)
        return None

    def _candidate(self, text: str, scanned: Words, first: int, last: int, named: Named) -> Candidate:
        start, end = scanned.starts[first], scanned.ends[last]
        if first == last and (not named.country or text[end : end + 2] not in _BEFORE_TAIL):  # most
            word = scanned.words[first]
            return Candidate(start, end, word.text, word.key, first, last, named)
        if named.country:
            if first < last and scanned.words[first].key in self._articles:
                start = self._without_article(text, scanned, first, end)
            if text[end : end + 2] in _BEFORE_TAIL:
                end, code = self._with_tail(text, start, end, named.country)
                named = named if code == named.country else replace(named, country=code)
                last = max(last, bisect_right(scanned.ends, end) - 1)
        surface = text[start:end]
        return Candidate(start, end, surface, fold(surface), first, last, named)

    def _without_article(self, text: str, scanned: Words, first: int, end: int) -> int:
        """Where a name begins without the article that is its first word: "The Gambia", but not "The Hague"."""
        start = scanned.starts[first + 1]
        return start if self.named(text[start:end]) else scanned.starts[first]

    def _with_tail(self, text: str, start: int, end: int, country: str) -> tuple[int, str]:
        """Where a country's name ends that goes on behind a comma or in brackets, and the country that it then means:
        "Iran (Islamic Republic of)", "Congo (Democratic Republic of the)", "Taiwan, China"."""
        begins = fold(text[end + 2 : end + _LONGEST_TAIL].partition(" ")[0])
        if begins and begins.partition(" ")[0] not in _tails(self.language).get(fold(text[start:end]), ()):
            return end, country
        tail = _TAIL.match(text, end)
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

    def _possessive_from(self, text: str, scanned: Words, at: int) -> int:
        """How many words a name can have that begins with the word's possessive: "Cox’s Bazar" is under "coxs"."""
        possessive = self._possessive.match(text, scanned.ends[at])
        return begins_names(fold(scanned.words[at].text + possessive.group()), self.language) if possessive else 0

    def _joined(self, word: Word, gap: str, following: Word) -> bool:
        """Whether two words, one behind the other, can be parts of one name."""
        if len(gap) == 1:
            return gap in _BLANKS
        if gap == ". ":
            return word.key in _SAINTS
        if gap == ", ":
            return following.key == "dc"
        return len(gap) <= _LONGEST_GAP and self._is_inside(gap)

    def _second_word(self, gap: str) -> str | None:
        """The key of the second word of a name that goes on behind the gap if that is a small one, "" if it is the next
        capitalised one; None where no name does, ``_UNTOLD`` where it hangs on the words or is a part of the next."""
        if gap in _BLANKS:
            return ""
        if gap in _AFTER_SOME or not _APOSTROPHES.isdisjoint(gap):
            return _UNTOLD
        return fold(gap).partition(" ")[0] if self._is_inside(gap) else None

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


@cache
def _tails(language: str) -> dict[str, set[str]]:
    """The keys with which may begin what stands behind a country's name, by the key of that: "islamic" behind "iran",
    for the whole or for the name turned round."""
    tails: dict[str, set[str]] = {}
    for key in country_names(language).codes:
        words = key.split(" ")
        for i in range(1, len(words)):
            tails.setdefault(" ".join(words[:i]), set()).add(words[i])
            name = " ".join(words[i:])
            tails.setdefault(name, set()).add(words[0])
            tails.setdefault(name[1:], set()).add(words[0])  # "diran": "Iran (République islamique d’)"
    return tails
