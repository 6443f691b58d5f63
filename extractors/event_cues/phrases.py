"""Phrases in a small notation in, matches in a text out: found by their first word, so that cost follows the text.

The notation, token by token, parted by blanks; letters match in either case:

    ``sign/signs``   one of these words; a word of capitals names a class: ``SIGN/initials``
    ``round-table``  also "round table" and "roundtable"
    ``=Today``       exactly so
    ``the?``         may be missing (not the first)
    ``<of/due``      one of these words stands before the phrase, and is not matched (only the first)
    ``~``            up to six words of one noun phrase: no preposition, no end of clause; as many as fit
    ``~~``           up to ten words of any sort within the clause; as few as fit
    ``^``            the next word begins with a capital (and is not matched)
"""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from itertools import accumulate
from typing import Generic, NamedTuple, TypeAlias, TypeVar

from extractors.event_cues.chunks import CLAUSE_END, WORD, Chunks, later, lowered

T = TypeVar("T")

# Between two words of a phrase: blanks of one line, closing marks before them and opening ones after.
_BETWEEN = r"[\"”’')\]]*,?[^\S\n]+[\"“‘'(\[]*"
_GAP_WORD = r"[^\s;:!?]*[^\s;:!?.][^\S\n]+"
_END = r"(?!\w)"
_CAPITAL = r"(?=[^\S\n]+(?:[Tt]he[^\S\n]+)?[^\W\d_a-z])"


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
# Whether a phrase is looked for in small letters, and how; by the phrase, and whether that is without its first word.
_Compiled: TypeAlias = tuple[bool, Callable[[str, int], re.Match[str] | None]]
_ALONE, _NAMED, _WRITTEN = range(3)
# How far back, in characters, the word before a phrase is looked for.
_BEFORE = 20


def _parted(written: str) -> list[str]:
    """The tokens of a phrase, first the words that must stand before it ("" where it does not say)."""
    tokens = written.split()
    return [tokens.pop(0)[1:], *tokens] if written.startswith("<") else ["", *tokens]


def _nothing(word: str) -> None:
    """What a word means where nothing gives it a meaning."""


class Phrases(Generic[T]):
    """Finds phrases. Of a family's matches at a word the longest wins, of equals the first; none lies in another."""

    def __init__(
        self,
        phrases: Iterable[Phrase[T]],
        classes: Mapping[str, str],
        breaks: str,
        named: Callable[[str], T | None] = _nothing,
    ) -> None:
        """Take the phrases, the classes that they name, and the words that end a noun phrase.

        ``named`` gives the meaning of a single word that is no phrase (a name), as it is written; None for most.
        """
        self._classes = {name: tuple(listed.split()) for name, listed in classes.items()}
        self._breaks = breaks.split()
        self._words_of = cache(self._first_words)
        self._by_first: dict[str, list[Phrase[T]]] = {}
        # Each set of words that some phrase needs later has a bit; a word has those of all its sets.
        self._bits: dict[frozenset[str], int] = {}
        for phrase in phrases:
            _, head, *tokens = _parted(phrase.written)
            for first in self._words_of(head):
                self._by_first.setdefault(first, []).append(phrase)
            for words in self._later(tokens):
                self._bits.setdefault(words, 1 << len(self._bits))
        needed: dict[str, int] = {}
        for words, bit in self._bits.items():
            needed.update({word: needed.get(word, 0) | bit for word in words})
        self._chunks = Chunks(self._by_first, needed, named)
        # Made when their first word is first met: few articles hold every word, and start-up counts.
        self._plans: dict[str, tuple[dict[str, _Tries[T]], _Tries[T]]] = {}
        self._compiled: dict[tuple[str, bool], _Compiled] = {}
        self._articles = ("the", "The")

    def __call__(self, text: str) -> list[Match[T]]:
        """Matches of all families, in the order of their starts; names where they stand among them."""
        written, chunks = self._chunks.of(text)
        starts = list(accumulate(map(len, written), initial=0))
        plans, texts = self._plans, (text, lowered(text))
        reached: dict[str, int] = {}
        matches: list[Match[T]] = []
        for i, needed in later(chunks):
            start = starts[i] + i  # a blank follows each chunk
            for offset, first, second in chunks[i][5]:
                by_second, anyway = plans.get(first) or self._plan(first)
                for want, family, meaning, kind, each in by_second.get(second or chunks[i + 1][4], anyway):
                    if want and want & needed != want:
                        continue
                    at = start + offset
                    end = at + len(first)
                    if kind == _NAMED:
                        if second or end != start + len(written[i]) or not self._is_name(written, i + 1):
                            continue
                    elif kind != _ALONE:
                        end = self._end(each, texts, at, end)
                    if end > reached.get(family, 0):
                        if matches and matches[-1][0] == at and matches[-1][2] == family:
                            matches.pop()
                        reached[family] = end
                        matches.append(Match(at, end, family, meaning))
            for begin, end, meaning in chunks[i][6]:
                matches.append(Match(start + begin, start + end, "", meaning))
        return matches

    def _is_name(self, written: list[str], i: int) -> bool:
        """Whether chunk ``i`` begins with a capital, or the one after an article does."""
        return written[i][:1].isupper() or (written[i] in self._articles and written[i + 1][:1].isupper())

    def _end(self, each: _Written, texts: tuple[str, str], at: int, end_of_first: int) -> int:
        """Where a phrase that begins at ``at`` ends; 0 where it does not stand there."""
        phrase, led, spelt, before = each
        if before and before.isdisjoint(texts[1][max(0, at - _BEFORE) : at].split()[-1:]):
            return 0
        if spelt and texts[0][at:end_of_first] not in spelt:
            return 0
        small, match = self._compiled.get((phrase, led)) or self._compile(phrase, led=led)
        found = match(texts[small], end_of_first if led else at)
        return found.end() if found else 0

    def _plan(self, first: str) -> tuple[dict[str, _Tries[T]], _Tries[T]]:
        """What is tried where ``first`` stands, a family after the other: by the word after it, and after any other."""
        listed = [(self._try(phrase, first), self._seconds(phrase.written, first)) for phrase in self._by_first[first]]
        listed.sort(key=lambda each: (each[0].family, not each[0].written.before))
        seconds = {word for _, words in listed for word in words or ()}
        by_second = {s: tuple(each for each, words in listed if words is None or s in words) for s in seconds}
        self._plans[first] = by_second, tuple(each for each, words in listed if words is None)
        return self._plans[first]

    def _try(self, phrase: Phrase[T], first: str) -> _Try[T]:
        before, head, *tokens = _parted(phrase.written)
        words = [word for word in self._alternatives(head) if first in self._words_of(word)]
        led = all(WORD.fullmatch(word.removeprefix("=")) for word in words)
        exact = led and all(word.startswith("=") for word in words)
        written = _Written(
            phrase.written,
            led,
            frozenset(word.removeprefix("=") for word in words if exact),
            frozenset(before.split("/")) - {""},
        )
        plain = led and not exact and not before
        kind = _ALONE if plain and not tokens else _NAMED if plain and tokens == ["^"] else _WRITTEN
        needed = 0
        for wanted in self._later(tokens):
            needed |= self._bits[wanted]
        return _Try(needed, phrase.family, phrase.meaning, kind, written)

    def _later(self, tokens: list[str]) -> list[frozenset[str]]:
        """The sets of words of which one each must follow in the clause of a phrase's first word; not those of "of"."""
        if any(CLAUSE_END.search(token.removesuffix("?")) for token in tokens):
            return []
        needed = [self._words_of(token) for token in tokens if token[0] not in "~^" and token[-1] != "?"]
        return [words for words in needed if words.isdisjoint(self._breaks)]

    def _seconds(self, written: str, first: str) -> frozenset[str] | None:
        """The words that must come second, so that most phrases need not be tried; None where any may."""
        _, head, *tokens = _parted(written)
        seconds: set[str] = set()
        for word in self._alternatives(head):
            parts = WORD.findall(word.lower())
            if parts[0] == first and len(parts) > 1:  # "get-under-way": also "get underway"
                seconds.update("".join(parts[1:end]) for end in range(2, len(parts) + 1))
            elif first in self._words_of(word):
                following = self._following(tokens)
                if following is None:
                    return None
                seconds |= following
        return frozenset(seconds)

    def _following(self, tokens: Iterable[str]) -> frozenset[str] | None:
        """The words that the rest of a phrase can begin with; None where any may follow."""
        words = frozenset[str]()
        for token in tokens:
            if token in ("~", "~~", "^"):
                return None
            words |= self._words_of(token.removesuffix("?"))
            if not token.endswith("?"):
                return words
        return None

    def _first_words(self, token: str) -> frozenset[str]:
        """The words, as the text parts them, that a token can begin with."""
        words = [word.removeprefix("=").lower() for word in self._alternatives(token)]
        spellings = {spelling for word in words for spelling in (word, word.replace("-", ""))}
        return frozenset(first.group() for spelling in spellings if (first := WORD.match(spelling)))

    def _alternatives(self, token: str) -> tuple[str, ...]:
        return tuple(word for part in token.split("/") for word in self._classes.get(part, (part,)))

    def _compile(self, phrase: str, *, led: bool) -> _Compiled:
        """The regex of a phrase, ``led`` without its first word: for small letters, unless letters' case counts."""
        exact = "=" in phrase or "^" in phrase
        pattern, joined = "", True
        for part in _parted(phrase)[1:]:
            if led and not pattern:
                pattern, joined = _END, False
            elif part == "^":
                pattern += _CAPITAL
            elif part in ("~", "~~"):
                gap = rf"(?:{_GAP_WORD}){{0,10}}?" if part == "~~" else self._noun_gap(exact=exact)
                pattern, joined = pattern + _BETWEEN + gap + r"[\"“‘'(\[]*", True
            else:
                word = _either(self._alternatives(part.removesuffix("?")), exact=exact) + _END
                before = "" if joined else _BETWEEN
                pattern += f"(?:{before}{word})?" if part.endswith("?") else before + word
                joined = False
        self._compiled[phrase, led] = not exact, re.compile(pattern + _END).match
        return self._compiled[phrase, led]

    def _noun_gap(self, *, exact: bool) -> str:
        return rf"(?:(?!{_either(self._breaks, exact=exact)}\b){_GAP_WORD}){{0,6}}"


def _either(words: Iterable[str], *, exact: bool) -> str:
    # The longest first, for "study" also begins "studying"; the end of the word is checked as well.
    longest_first = sorted(words, key=len, reverse=True)
    return f"(?:{'|'.join(_spelt(word, exact=exact) for word in longest_first)})"


def _spelt(word: str, *, exact: bool) -> str:
    """The regex of a word; where letters' case counts, the first one of a word may still be either."""
    plain = word.removeprefix("=") if exact else word.lower()
    spelt = re.escape(plain).replace(r"\-", r"(?:[-‑]|[^\S\n]+|)").replace("'", "['’]")
    either = exact and not word.startswith("=") and plain[0].islower()
    return f"[{plain[0].upper()}{plain[0]}]{spelt[1:]}" if either else spelt
