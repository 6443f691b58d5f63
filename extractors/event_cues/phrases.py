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
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

_WORD = re.compile(r"[^\W_]+")
_WORDS = re.compile(r"([^\W_]+)")
# No phrase runs across one of these, unless it is written with it.
_CLAUSE_END = re.compile(r"[;:!?\n]|\.\s")
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


class _Try(NamedTuple, Generic[T]):
    """A phrase under one of its first words, and what else must be there before it is worth a regex.

    ``alone`` are the spellings of a phrase that is that one word (empty: any letters' case), None for any other;
    ``later`` the words of which one each must follow in the clause.
    """

    phrase: Phrase[T]
    alone: frozenset[str] | None
    later: tuple[frozenset[str], ...]


class _Clauses:
    """The words of a text in small letters, where they start, and what follows a word in its clause."""

    def __init__(self, text: str) -> None:
        # İ is the one letter that would be two when small, and every place after it another.
        parts = _WORDS.split(text.replace("İ", "i").lower())
        self.words: list[str] = parts[1::2]
        self.starts = list(accumulate(map(len, parts)))[::2]
        self._ends = [i for i, gap in enumerate(parts[2::2]) if gap != " " and _CLAUSE_END.search(gap)]
        self._ends.append(len(self.words))
        self._until, self._rest = -1, frozenset[str]()

    def rest(self, i: int) -> frozenset[str]:
        """The words after word ``i`` in its clause, asked for in text order (earlier ones may be among them)."""
        if i > self._until:
            self._until = self._ends[bisect_left(self._ends, i)]
            self._rest = frozenset(self.words[i : self._until + 1])
        return self._rest


class Phrases(Generic[T]):
    """Finds phrases. Of a family's matches at a word the longest wins, of equals the first; none lies in another."""

    def __init__(self, phrases: Iterable[Phrase[T]], classes: Mapping[str, str], breaks: str) -> None:
        """Take the phrases, the classes that they name, and the words that end a noun phrase."""
        self._classes = {name: tuple(listed.split()) for name, listed in classes.items()}
        self._noun_gap = rf"(?:(?!(?:{'|'.join(breaks.split())})\b){_GAP_WORD}){{0,6}}"
        self._by_first: dict[str, list[Phrase[T]]] = {}
        for phrase in phrases:
            for first in self._words_of(phrase.written.split(maxsplit=1)[0]):
                self._by_first.setdefault(first, []).append(phrase)
        # Made when their first word is first met: few articles hold every word, and start-up counts.
        self._tries: dict[str, dict[str, tuple[_Try[T], ...]]] = {}
        self._compiled: dict[str, re.Pattern[str]] = {}

    def __call__(self, text: str) -> Iterator[Match[T]]:
        """Matches of all families, in the order of their starts."""
        reached: dict[str, int] = {}
        clauses = _Clauses(text)
        words, known = clauses.words, self._by_first
        for i in [i for i, word in enumerate(words) if word in known]:
            by_second = self._tries.get(words[i]) or self._by_second(words[i])
            tries = by_second.get(words[i + 1]) if i + 1 < len(words) else None
            if tries := tries or by_second[""]:
                for family, match in self._longest(text, clauses, i, tries).items():
                    if match.end > reached.get(family, 0):
                        reached[family] = match.end
                        yield match

    def _longest(self, text: str, clauses: _Clauses, i: int, tries: tuple[_Try[T], ...]) -> dict[str, Match[T]]:
        best: dict[str, Match[T]] = {}
        at, rest = clauses.starts[i], clauses.rest(i)
        for (written, family, meaning), alone, later in tries:
            if alone is not None:
                end = at + len(clauses.words[i])
                if text[end : end + 1] == "_" or (alone and text[at:end] not in alone):
                    continue
            elif later and not _each_in(later, rest):
                continue
            else:
                found = (self._compiled.get(written) or self._compile(written)).match(text, at)
                if not found:
                    continue
                end = found.end()
            if family not in best or end > best[family].end:
                best[family] = Match(at, end, meaning)
        return best

    def _by_second(self, first: str) -> dict[str, tuple[_Try[T], ...]]:
        """What is tried where ``first`` stands, by the word after it; under "" what any word may follow."""
        listed = [(self._try(phrase, first), self._seconds(phrase.written, first)) for phrase in self._by_first[first]]
        every = {"", *(word for _, seconds in listed for word in seconds or ())}
        self._tries[first] = {
            word: tuple(each for each, seconds in listed if seconds is None or word in seconds) for word in every
        }
        return self._tries[first]

    def _try(self, phrase: Phrase[T], first: str) -> _Try[T]:
        head, *tokens = phrase.written.split()
        spelt = [word for word in self._alternatives(head) if first in self._words_of(word)]
        alone = None
        if not tokens and all(_WORD.fullmatch(word.removeprefix("=")) for word in spelt):
            exact = all(word.startswith("=") for word in spelt)
            alone = frozenset(word.removeprefix("=") for word in spelt if exact)
        needed = [self._words_of(token) for token in tokens if token[0] not in "~^" and token[-1] != "?"]
        return _Try(phrase, alone, () if _CLAUSE_END.search(phrase.written) else tuple(needed))

    def _seconds(self, written: str, first: str) -> frozenset[str] | None:
        """The words that must come second, so that most phrases need not be tried; None where any may."""
        head, *tokens = written.split()
        seconds: set[str] = set()
        for word in self._alternatives(head):
            parts = _WORD.findall(word.lower())
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

    def _words_of(self, token: str) -> frozenset[str]:
        """The words, as the text parts them, that a token can begin with."""
        words = [word.removeprefix("=").lower() for word in self._alternatives(token)]
        spellings = {spelling for word in words for spelling in (word, word.replace("-", ""))}
        return frozenset(first.group() for spelling in spellings if (first := _WORD.match(spelling)))

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


def _each_in(wanted: tuple[frozenset[str], ...], words: frozenset[str]) -> bool:
    """Whether one of each set is among the words; the last is the rarest."""
    return not any(map(words.isdisjoint, wanted))


def _spelt(word: str) -> str:
    plain = re.escape(word.removeprefix("=")).replace(r"\-", r"(?:[-‑]|[^\S\n]+|)").replace("'", "['’]")
    return f"(?-i:{plain})" if word.startswith("=") else plain
