"""Phrases in a small notation in, matches in a text out: found by their first word, so that cost follows the text.

The notation, token by token, parted by blanks; letters match in either case:

    ``sign/signs``   one of these words; a word of capitals names a class: ``SIGN/initials``
    ``round-table``  also "round table" and "roundtable"
    ``=Today``       exactly so
    ``the?``         may be missing (not the first)
    ``~``            up to six words of one noun phrase: no preposition, no end of clause; as many as fit
    ``~~``           up to ten words of any sort within the clause; as few as fit
    ``^``            the next word begins with a capital (and is not matched)
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

_WORD = re.compile(r"[^\W_]+")
# Between two words of a phrase: blanks of one line, closing marks before them and opening ones after.
_BETWEEN = r"[\"”’')\]]*,?[^\S\n]+[\"“‘'(\[]*"
_GAP_WORD = r"[^\s;:!?]*[^\s;:!?.][^\S\n]+"
_END = r"(?!\w)"
_CAPITAL = r"(?=[^\S\n]+(?:the[^\S\n]+)?(?-i:[^\W\d_a-z]))"


class Match(NamedTuple, Generic[T]):
    """``text[start:end]`` and what was listed for the phrase."""

    start: int
    end: int
    meaning: T


class Phrase(NamedTuple, Generic[T]):
    """A phrase as written, the family of phrases that it competes with, and what it means."""

    written: str
    family: str
    meaning: T


class Phrases(Generic[T]):
    """Finds phrases. Within a family the longest match wins, the first listed of equals, and none overlap."""

    def __init__(self, phrases: Iterable[Phrase[T]], classes: Mapping[str, str], breaks: str) -> None:
        """Take the phrases, the classes that they name, and the words that end a noun phrase."""
        self._classes = {name: tuple(listed.split()) for name, listed in classes.items()}
        self._noun_gap = rf"(?:(?!(?:{'|'.join(breaks.split())})\b){_GAP_WORD}){{0,6}}"
        self._by_first: dict[str, list[Phrase[T]]] = {}
        for phrase in phrases:
            for first in self._first_words(phrase.written):
                self._by_first.setdefault(first, []).append(phrase)
        # Compiled when their first word is first met: few articles hold every word, and start-up counts.
        self._compiled: dict[str, re.Pattern[str]] = {}

    def __call__(self, text: str) -> Iterator[Match[T]]:
        """Matches of all families, in the order of their starts."""
        free_from: dict[str, int] = {}
        by_first = self._by_first
        for word in _WORD.finditer(text):
            listed = by_first.get(word.group().lower())
            if listed is None:
                continue
            at = word.start()
            for family, match in self._longest(text, at, listed, free_from).items():
                free_from[family] = match.end
                yield match

    def _longest(self, text: str, at: int, listed: list[Phrase[T]], free_from: dict[str, int]) -> dict[str, Match[T]]:
        best: dict[str, Match[T]] = {}
        for written, family, meaning in listed:
            if free_from.get(family, 0) > at:
                continue
            pattern = self._compiled.get(written) or self._compile(written)
            found = pattern.match(text, at)
            if found and (family not in best or found.end() > best[family].end):
                best[family] = Match(at, found.end(), meaning)
        return best

    def _first_words(self, phrase: str) -> set[str]:
        """The words, as the text parts them, that a phrase can begin with."""
        words = self._alternatives(phrase.split(maxsplit=1)[0].removeprefix("="))
        spellings = {spelling for word in words for spelling in (word.lower(), word.lower().replace("-", ""))}
        return {first.group() for spelling in spellings if (first := _WORD.match(spelling))}

    def _alternatives(self, token: str) -> tuple[str, ...]:
        return tuple(word for part in token.split("/") for word in self._classes.get(part, (part,)))

    def _compile(self, phrase: str) -> re.Pattern[str]:
        pattern, joined = "", True
        for part in phrase.split():
            if part == "^":
                pattern += _CAPITAL
                continue
            gap = {"~": self._noun_gap, "~~": rf"(?:{_GAP_WORD}){{0,10}}?"}.get(part)
            if gap is not None:
                pattern, joined = pattern + _BETWEEN + gap + r"[\"“‘'(\[]*", True
                continue
            word = self._word(part.removesuffix("?"))
            before = "" if joined else _BETWEEN
            pattern += f"(?:{before}{word})?" if part.endswith("?") else before + word
            joined = False
        self._compiled[phrase] = re.compile(pattern + _END, re.IGNORECASE)
        return self._compiled[phrase]

    def _word(self, token: str) -> str:
        exact = token.startswith("=")
        # The longest first, for "study" also begins "studying"; the end of the word is checked as well.
        words = sorted(self._alternatives(token.removeprefix("=")), key=len, reverse=True)
        spelt = (re.escape(word).replace(r"\-", r"(?:[-‑]|[^\S\n]+|)").replace("'", "['’]") for word in words)
        choice = "|".join(spelt)
        return rf"{'(?-i:' if exact else '(?:'}{choice}){_END}"
