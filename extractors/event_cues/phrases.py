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
from itertools import pairwise
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
    """Finds phrases. Of a family's matches at a word the longest wins, of equals the first; none lies in another."""

    def __init__(self, phrases: Iterable[Phrase[T]], classes: Mapping[str, str], breaks: str) -> None:
        """Take the phrases, the classes that they name, and the words that end a noun phrase."""
        self._classes = {name: tuple(listed.split()) for name, listed in classes.items()}
        self._noun_gap = rf"(?:(?!(?:{'|'.join(breaks.split())})\b){_GAP_WORD}){{0,6}}"
        self._by_first: dict[str, list[tuple[Phrase[T], frozenset[str] | None]]] = {}
        for phrase in phrases:
            second = self._second_words(phrase.written)
            for first in self._words_of(phrase.written.split(maxsplit=1)[0]):
                self._by_first.setdefault(first, []).append((phrase, second))
        # Compiled when their first word is first met: few articles hold every word, and start-up counts.
        self._compiled: dict[str, re.Pattern[str]] = {}

    def __call__(self, text: str) -> Iterator[Match[T]]:
        """Matches of all families, in the order of their starts."""
        reached: dict[str, int] = {}
        words = [(word.group().lower(), word.start()) for word in _WORD.finditer(text)]
        for (word, at), (following, _) in pairwise([*words, ("", 0)]):
            listed = self._by_first.get(word)
            if listed is not None:
                tried = [phrase for phrase, second in listed if second is None or following in second]
                for family, match in self._longest(text, at, tried).items():
                    if match.end > reached.get(family, 0):
                        reached[family] = match.end
                        yield match

    def _longest(self, text: str, at: int, tried: Iterable[Phrase[T]]) -> dict[str, Match[T]]:
        best: dict[str, Match[T]] = {}
        for written, family, meaning in tried:
            pattern = self._compiled.get(written) or self._compile(written)
            found = pattern.match(text, at)
            if found and (family not in best or found.end() > best[family].end):
                best[family] = Match(at, found.end(), meaning)
        return best

    def _words_of(self, token: str) -> frozenset[str]:
        """The words, as the text parts them, that a token can begin with."""
        words = [word.removeprefix("=").lower() for word in self._alternatives(token)]
        spellings = {spelling for word in words for spelling in (word, word.replace("-", ""))}
        return frozenset(first.group() for spelling in spellings if (first := _WORD.match(spelling)))

    def _second_words(self, phrase: str) -> frozenset[str] | None:
        """The words that must come second, so that most phrases need not be tried; None where any may."""
        tokens = phrase.split()
        one_word = all(_WORD.fullmatch(word.removeprefix("=")) for word in self._alternatives(tokens[0]))
        if len(tokens) == 1 or not one_word or tokens[1] in ("~", "~~", "^") or tokens[1].endswith("?"):
            return None
        return self._words_of(tokens[1])

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
        # The longest first, for "study" also begins "studying"; the end of the word is checked as well.
        words = sorted(self._alternatives(token), key=len, reverse=True)
        return rf"(?:{'|'.join(_spelt(word) for word in words)}){_END}"


def _spelt(word: str) -> str:
    plain = re.escape(word.removeprefix("=")).replace(r"\-", r"(?:[-‑]|[^\S\n]+|)").replace("'", "['’]")
    return f"(?-i:{plain})" if word.startswith("=") else plain
