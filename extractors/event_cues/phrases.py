"""Phrases and a text in, matches out: found by their first word, so that cost follows the text.

How a phrase is written: ``extractors/event_cues/notation.py``.
"""

from collections.abc import Callable, Iterable
from itertools import accumulate
from typing import Generic, NamedTuple, TypeAlias, TypeVar

from extractors.event_cues.chunks import WORD, Chunk, Chunks, First
from extractors.event_cues.notation import Compiled, Notation
from extractors.small_letters import small

T = TypeVar("T")


class Match(NamedTuple, Generic[T]):
    """``text[start:end]``, and the family and meaning listed for the phrase; the family of a name is ""."""

    start: int
    end: int
    family: str
    meaning: T


class Phrase(NamedTuple, Generic[T]):
    """A phrase as written, the family of phrases that it competes with, and what it means."""

    written: str
    family: str
    meaning: T


class _Written(NamedTuple):
    """A phrase as written, ``led`` where its first word has been read, and what is asked before its regex.

    ``spelt`` are the spellings of the first word, none for any letters' case; of ``before`` one must stand before it.
    """

    phrase: str
    led: bool
    spelt: frozenset[str]
    before: frozenset[str]


class _Try(NamedTuple, Generic[T]):
    """A phrase under one of its first words, and what is cheaply asked of the text before it is worth more.

    ``needed`` are the bits of the sets of words of which one each must follow in the clause; ``kind`` is _ALONE for a
    phrase that is that one word in any letters' case, _NAMED for such a word before a capital, else _WRITTEN.
    """

    needed: int
    family: str
    meaning: T
    kind: int
    written: _Written


_Tries: TypeAlias = tuple[_Try[T], ...]
# What is tried where a word stands: by the word after it, and after any other.
_Plan: TypeAlias = tuple[dict[str, _Tries[T]], _Tries[T]]
_ALONE, _NAMED, _WRITTEN = range(3)
# How far back, in characters, the word before a phrase is looked for.
_BEFORE = 20


def _nothing(word: str) -> None:
    """What a word means where nothing gives it a meaning."""


class Phrases(Generic[T]):
    """Finds phrases. Of a family's matches at a word the longest wins, of equals the first; none lies in another."""

    def __init__(
        self, phrases: Iterable[Phrase[T]], notation: Notation, named: Callable[[str], T | None] = _nothing
    ) -> None:
        """Take the phrases, and how they are written.

        ``named`` gives the meaning of a single word that is no phrase (a name), as it is written; None for most.
        """
        self._notation = notation
        self._by_first: dict[str, list[Phrase[T]]] = {}
        # Each set of words that some phrase needs later has a bit; a word has those of all its sets.
        self._bits: dict[frozenset[str], int] = {}
        for phrase in phrases:
            _, head, tokens = notation.parted(phrase.written)
            for first in notation.words_of(head):
                self._by_first.setdefault(first, []).append(phrase)
            for words in notation.later(tokens):
                self._bits.setdefault(words, 1 << len(self._bits))
        needed: dict[str, int] = {}
        for words, bit in self._bits.items():
            needed.update({word: needed.get(word, 0) | bit for word in words})
        # Made when their first word is first met: few articles hold every word, and start-up counts.
        self._plans: dict[str, _Plan[T]] = {}
        self._chunks = Chunks(self._plan, needed, named)
        self._compiled: dict[tuple[str, bool], Compiled] = {}

    def __call__(self, text: str) -> list[Match[T]]:
        """Matches of all families, in the order of their starts, and then of names."""
        written, chunks = self._chunks.of(text)
        starts = list(accumulate(map(len, written), initial=0))
        texts = text, small(text)
        reached: dict[str, int] = {}
        matches: list[Match[T]] = []
        likely, named = _likely(chunks)
        for i, (start, close, _, second), (_, family, meaning, kind, phrase) in likely:
            if kind == _NAMED and (second or close != len(written[i]) or not self._is_name(written, i + 1)):
                continue
            offset = starts[i] + i  # a blank follows each chunk
            at, end = offset + start, offset + close
            if kind == _WRITTEN:
                end = self._end(phrase, texts, at, end)
            if end > reached.get(family, 0):
                if matches and matches[-1][0] == at and matches[-1][2] == family:
                    matches.pop()
                reached[family] = end
                matches.append(Match(at, end, family, meaning))
        for i in named:
            offset = starts[i] + i
            matches += [Match(offset + start, offset + end, "", meaning) for start, end, meaning in chunks[i][5]]
        return matches

    def _is_name(self, written: list[str], i: int) -> bool:
        """Whether chunk ``i`` begins with a capital, or the one after an article does."""
        word, begins = written[i], self._notation.begins_name
        if word[:1].isupper():  # as mostly
            return True
        return bool(begins(word) or (word in self._notation.articles and begins(written[i + 1])))

    def _end(self, each: _Written, texts: tuple[str, str], at: int, end_of_first: int) -> int:
        """Where a phrase that begins at ``at`` ends; 0 where it does not stand there."""
        phrase, led, spelt, before = each
        if before and before.isdisjoint(texts[1][max(0, at - _BEFORE) : at].split()[-1:]):
            return 0
        if spelt and texts[0][at:end_of_first] not in spelt:
            return 0
        if (phrase, led) not in self._compiled:
            self._compiled[phrase, led] = self._notation.compiled(phrase, led=led)
        small, match = self._compiled[phrase, led]
        found = match(texts[small], end_of_first if led else at)
        return found.end() if found else 0

    def _plan(self, first: str) -> _Plan[T] | None:
        """What is tried where ``first`` stands, a family after the other; None where no phrase begins with it."""
        if first in self._plans or first not in self._by_first:
            return self._plans.get(first)
        ask = self._notation.seconds
        listed = [(self._try(phrase, first), ask(phrase.written, first)) for phrase in self._by_first[first]]
        listed.sort(key=lambda each: (each[0].family, not each[0].written.before))
        seconds = {word for _, words in listed for word in words or ()}
        listed.reverse()  # texts are read from their end
        by_second = {s: tuple(each for each, words in listed if words is None or s in words) for s in seconds}
        # After what is elided, the word itself is still to come.
        by_second.update(dict.fromkeys(self._notation.elided, tuple(each for each, _ in listed)))
        self._plans[first] = by_second, tuple(each for each, words in listed if words is None)
        return self._plans[first]

    def _try(self, phrase: Phrase[T], first: str) -> _Try[T]:
        before, head, tokens = self._notation.parted(phrase.written)
        words = [word for word in self._notation.alternatives(head) if first in self._notation.words_of(word)]
        led = all(WORD.fullmatch(word.removeprefix("=")) for word in words)
        exact = led and all(word.startswith("=") for word in words)
        spelt = frozenset(word.removeprefix("=") for word in words if exact)
        plain = led and not exact and not before
        kind = _ALONE if plain and not tokens else _NAMED if plain and tokens == ("^",) else _WRITTEN
        needed = 0
        for wanted in self._notation.later(tokens):
            needed |= self._bits[wanted]
        return _Try(needed, phrase.family, phrase.meaning, kind, _Written(phrase.written, led, spelt, before))


def _likely(chunks: list[Chunk[_Plan[T], T]]) -> tuple[list[tuple[int, First[_Plan[T]], _Try[T]]], list[int]]:
    """What is worth trying, in text order (the chunk's place, the first word, the phrase), and the places of names.

    Read from the end, so that it is known at each word what else its clause still holds: ``missing`` are the bits of
    what it does not.
    """
    likely: list[tuple[int, First[_Plan[T]], _Try[T]]] = []
    named: list[int] = []
    missing = -1
    for i in [i for i, chunk in enumerate(chunks) if chunk[0]][::-1]:
        _, lacks, ends, _, firsts, names = chunks[i]
        lacking = missing & lacks
        for first in firsts:
            by_second, anyway = first[2]
            for each in by_second.get(first[3] or chunks[i + 1][3], anyway):
                if not each[0] & lacking:
                    likely.append((i, first, each))
        if names:
            named.append(i)
        missing = lacks if ends else lacking
    likely.reverse()
    named.reverse()
    return likely, named
