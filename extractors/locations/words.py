"""In: an article's text. Out: its capitalised words, and those without a capital that may begin a place's name."""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import lru_cache, partial
from itertools import accumulate, repeat
from operator import itemgetter
from typing import NamedTuple

from extractors.gazetteer.countries import country_of_demonym
from extractors.gazetteer.names import fold
from extractors.gazetteer.places import begins_names, begins_phrases
from extractors.locations.patterns import PlaceWords

# A letter that is no lower-case one of ASCII or Latin-1, at a word's start; the apostrophe of "China's" is no part of
# the word. It begins with the letter: a boundary before it would be tried at every character of the text.
_CAPITALISED = re.compile(
    r"([A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ](?<=\b.)(?:(?<=[A-Z])[A-Z]?(?:\.[A-Z]{1,2})+\b\.?|[^\W\d_]*(?:['’´`](?![sS]\b)[^\W\d_]+)*))"
)
_MARKS_OF_S = frozenset("'’´`")
_APOSTROPHES = frozenset("'’")


class Spelling(NamedTuple):
    """What a word as written is wherever it stands: its key, how many words a name can have that begins with it, the
    country of the people that it names, whether it may be a person's given name and whether it may be a surname; how
    many words a name with words in small letters can have that begins with it."""

    key: str
    longest: int
    people: str | None
    given: bool
    surname: bool
    phrase: int


class Word(NamedTuple):
    """A capitalised word, or a lower-case one that may begin a place's name ("southern" in "southern Africa").

    ``gap`` is what stands between it and the word before (the text's start before the first).
    """

    start: int
    end: int
    text: str
    key: str
    soft: bool
    gap: str
    spelling: Spelling


# Made of all its fields at once: NamedTuple's own way costs three times as much.
_WORD: Callable[[Iterable[object]], Word] = partial(tuple.__new__, Word)
_KEY = itemgetter(0)


class WordScanner:
    """Finds the words in one language."""

    def __init__(self, words: PlaceWords, language: str) -> None:
        """Take the language's words and its code, for the gazetteer's names."""
        self.language, self.place_words = language, words
        self._odd = re.compile(rf"\b(?:{words.odd_cased})\b")
        self._odd_hints = words.odd_hints
        self._soft = re.compile(rf"\b(?:{words.soft_starts})(?=[ -]$)")
        self._soft_ends = words.soft_ends
        self._elided = words.elided
        self._spelling = lru_cache(maxsize=65_536)(self._spelled)

    def words(self, text: str) -> list[Word]:
        """Every word of the text that may be of a place's name."""
        parts = _CAPITALISED.split(text)
        if self._elided:
            parts = self._without_elisions(parts)
        ends = list(accumulate(map(len, parts)))
        gaps, written = parts[:-1:2], parts[1::2]
        spelled = list(map(self._spelling, written))
        fields = zip(ends[::2], ends[1::2], written, map(_KEY, spelled), repeat(False), gaps, spelled, strict=False)
        found = list(map(_WORD, fields))
        soft_ends = self._soft_ends
        if softs := {i for i, gap in enumerate(gaps) if gap[-3:-1] in soft_ends}:
            found = self._with_soft(found, softs)
        if "S" in written:
            found = _without_possessives(found)
        return self._with_odd(text, found) if any(map(text.__contains__, self._odd_hints)) else found

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

    def _with_soft(self, found: Sequence[Word], at: Collection[int]) -> list[Word]:
        """The words, with the lower-case ones that end the gaps before those at these indices."""
        words: list[Word] = []
        for i, word in enumerate(found):
            if i in at and (soft := self._soft.search(word.gap)):
                words += self._soft_word(soft, word.start - len(word.gap)), word._replace(gap=word.gap[soft.end() :])
            else:
                words.append(word)
        return words

    def _soft_word(self, found: re.Match[str], offset: int) -> Word:
        """The lower-case word at the end of a gap that begins at the offset."""
        written, spelled = found.group(), self._spelling(found.group())
        start = offset + found.start()
        return Word(start, start + len(written), written, spelled.key, True, found.string[: found.start()], spelled)

    def _with_odd(self, text: str, found: list[Word]) -> list[Word]:
        """The words, with names of odd case in the stead of those in them."""
        odd = [m.span() for m in self._odd.finditer(text)]
        names = iter([*odd, (len(text), len(text))])
        start, end = next(names)
        words: list[Word] = []
        for word in (*found, None):
            while end <= (word.start if word else len(text)) and start < len(text):
                words.append(self._odd_word(text, start, end, words))
                start, end = next(names)
            if word and word.end <= start:
                gap = text[words[-1].end if words else 0 : word.start]
                words.append(word if word.gap == gap else word._replace(gap=gap))
        return words

    def _odd_word(self, text: str, start: int, end: int, before: Sequence[Word]) -> Word:
        spelled = self._spelling(text[start:end])
        gap = text[before[-1].end if before else 0 : start]
        return Word(start, end, text[start:end], spelled.key, False, gap, spelled)

    def _spelled(self, written: str) -> Spelling:
        w, key = self.place_words, fold(written)
        acronym = written.isupper()
        return Spelling(
            key,
            begins_names(key, self.language),
            country_of_demonym(written, self.language) if len(written) > 3 else None,
            not (acronym or key in w.function_words or key in w.generic or key in w.directions or key in w.heads),
            not (acronym or key in w.generic or key in w.heads),
            begins_phrases(key, self.language) if w.phrases else 0,
        )


def _without_possessives(words: Sequence[Word]) -> list[Word]:
    """The words without the S of "CHINA'S"."""
    kept: list[Word] = []
    gap = ""
    for word in words:
        gap += word.gap
        if word.text == "S" and gap[-1:] in _MARKS_OF_S:
            gap += word.text
            continue
        kept.append(word if gap == word.gap else word._replace(gap=gap))
        gap = ""
    return kept
