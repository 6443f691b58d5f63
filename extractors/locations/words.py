"""In: an article's text. Out: its capitalised words, and those without a capital that may begin a place's name."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate

from extractors.gazetteer.countries import country_of_people
from extractors.gazetteer.names import fold
from extractors.gazetteer.places import begins_names, begins_phrases, is_begun
from extractors.locations.patterns import PlaceWords

# A letter that is no lower-case one of ASCII or Latin-1, at a word's start; the apostrophe of "China's" is no part of
# the word. It begins with the letter: a boundary before it would be tried at every character of the text. Most words go
# on in plain small letters; the others are acronyms, or have accents, capitals or apostrophes.
_CAPITALISED = re.compile(
    r"([A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ](?<=\b.)(?:[a-z]+(?![\w'’´`])|"
    r"(?<=[A-Z])[A-Z]?(?:\.[A-Z]{1,2})+\b\.?|[^\W\d_]*(?:['’´`](?![sS]\b)[^\W\d_]+)*))"
)
_MARKS_OF_S = frozenset("'’´`")
_APOSTROPHES = frozenset("'’")
# What ends the gap behind the last word: nothing is tied to that.
_END = "\n"
# Characters that a lower-case beginning of a name has at most, with the blank behind it.
_LONGEST_SOFT = 24


@dataclass(slots=True)
class Word:
    """What a word as written is wherever it stands; one object a word, never changed.

    Its ``key``; how many words a name can have that begins with it (``longest``), and one with words in small letters
    (``phrase``), whether it may be a name by itself (``alone``); the country of the people that it names; whether it
    may be a person's ``given`` name or ``surname``; whether it is a lower-case one that may begin a place's name
    (``soft``, "southern" in "southern Africa"), and a small word that wears a capital because a sentence begins there
    (``plain``; in capitals it is an acronym: IN, US).
    """

    text: str
    key: str
    longest: int
    phrase: int
    alone: bool
    people: str | None
    given: bool
    surname: bool
    soft: bool
    plain: bool


class Words:
    """The words of one text, side by side: an article has many, and little is asked of each.

    ``gaps`` has what stands before each word, and what stands behind the last with a line's end.
    """

    __slots__ = ("ends", "gaps", "starts", "words")

    def __init__(self, parts: Sequence[str], words: Sequence[Word]) -> None:
        """Take a text's gaps and words in turn, a gap at either end, and what the words are."""
        ends = list(accumulate(map(len, parts)))
        self.starts, self.ends = ends[:-1:2], ends[1::2]
        self.gaps, self.words = [*parts[:-1:2], parts[-1] + _END], words


class WordScanner:
    """Finds the words in one language."""

    def __init__(self, words: PlaceWords, language: str) -> None:
        """Take the language's words and its code, for the gazetteer's names."""
        self.language, self.place_words = language, words
        self._odd = re.compile(rf"\b(?:{words.odd_cased})\b")
        self._odd_words, self._odd_hints = words.odd_words, words.odd_hints
        self._soft = re.compile(rf"\b(?:{words.soft_starts})(?=[ -]$)")
        self._soft_ends = words.soft_ends
        self._elided = words.elided
        self._word = lru_cache(maxsize=65_536)(self._looked_up)

    def words(self, text: str) -> Words:
        """Every word of the text that may be of a place's name."""
        parts = _CAPITALISED.split(text)  # gaps and words in turn
        if self._elided:
            parts = self._without_elisions(parts)
        written = parts[1::2]
        if "S" in written:
            parts = _without_possessives(parts)
        if not self._odd_words.isdisjoint(written) or any(map(text.__contains__, self._odd_hints)):
            parts = self._with_odd(text, parts)
        parts, soft = self._with_soft(parts)
        words = list(map(self._word, parts[1::2]))
        for i in soft:
            words[i] = replace(words[i], soft=True, plain=True)
        return Words(parts, words)

    def _without_elisions(self, parts: list[str]) -> list[str]:
        """Elided articles put in the gaps: "L'Égypte" is "Égypte", "L'île" no capitalised word, "N'Djamena" itself."""
        elided = self._elided
        if not any(word[1:2] in _APOSTROPHES and word[0] in elided for word in parts[1::2]):
            return parts
        kept: list[str] = []
        gap = parts[0]
        for word, following in zip(parts[1::2], parts[2::2], strict=True):
            article = word[:2] if word[1:2] in _APOSTROPHES and word[0] in elided else ""
            if article and not word[2].isupper():
                gap += word + following
                continue
            kept += gap + article, word[len(article) :]
            gap = following
        return [*kept, gap]

    def _with_soft(self, parts: list[str]) -> tuple[list[str], list[int]]:
        """The parts with the lower-case words that end gaps taken out of these, and where in the words they are."""
        ends, search = self._soft_ends, self._soft.search
        hinted = [(i, gap) for i, gap in enumerate(parts[:-1:2]) if gap[-3:-1] in ends]
        found = [(2 * i, m) for i, gap in hinted if (m := search(gap, max(0, len(gap) - _LONGEST_SOFT)))]
        if not found:
            return parts, []
        kept: list[str] = []
        soft: list[int] = []
        done = 0
        for at, m in found:
            kept += parts[done:at]
            soft.append(len(kept) // 2)
            kept += m.string[: m.start()], m.group(), m.string[m.end() :]
            done = at + 1
        return kept + parts[done:], soft

    def _with_odd(self, text: str, parts: list[str]) -> list[str]:
        """The parts with names of odd case in the stead of the words in them."""
        ends = list(accumulate(map(len, parts)))
        starts, stops = ends[:-1:2], ends[1::2]
        kept: list[str] = []
        at = done = 0  # the next word, the end of the last part kept
        for odd in (*self._odd.finditer(text), None):
            start = odd.start() if odd else len(text)
            first = bisect_right(stops, start)
            if first > at:
                kept += text[done : starts[at]], *parts[2 * at + 1 : 2 * first]
                done = stops[first - 1]
            kept.append(text[done:start])
            if odd:
                kept.append(odd.group())
                done = odd.end()
                at = bisect_left(starts, done)
        return kept

    def _looked_up(self, written: str) -> Word:
        w, key = self.place_words, fold(written)
        acronym = written.isupper()
        longest = begins_names(key, self.language)
        return Word(
            written,
            key,
            longest,
            begins_phrases(key, self.language) if w.phrases else 0,
            longest > 0 and is_begun(key, self.language),
            country_of_people(key, self.language) if len(written) > 3 else None,
            not (acronym or key in w.function_words or key in w.generic or key in w.directions or key in w.heads),
            not (acronym or key in w.generic or key in w.heads),
            soft=False,
            plain=key in w.function_words and (len(written) == 1 or not acronym),
        )


def _without_possessives(parts: list[str]) -> list[str]:
    """The parts with the S of "CHINA'S" put in the gaps."""
    kept: list[str] = []
    gap = parts[0]
    for word, following in zip(parts[1::2], parts[2::2], strict=True):
        if word == "S" and gap[-1:] in _MARKS_OF_S:
            gap += word + following
        else:
            kept += gap, word
            gap = following
    return [*kept, gap]
