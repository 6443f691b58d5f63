"""A phrase as written and a language's words in, its regex and what must stand in a text before it is worth one out.

The notation, token by token, parted by blanks; letters match in either case:

    ``sign/signs``   one of these words; a word of capitals names a class: ``SIGN/initials``
    ``round-table``  also "round table" and "roundtable"
    ``=Today``       exactly so
    ``the?``         may be missing (not the first)
    ``<of/due``      one of these words stands before the phrase, and is not matched (only the first)
    ``~``            up to six words of one noun phrase: no preposition, no end of clause; as many as fit
    ``~~``           up to ten words of any sort within the clause; as few as fit
    ``^``            the next word begins with a capital (and is not matched)

What a language elides ("l'", "d'") may stand before any word but the first.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple, TypeAlias

from extractors.event_cues.chunks import CLAUSE_END, WORD

_GAP_WORD = r"[^\s;:!?]*[^\s;:!?.][^\S\n]+"
_END = r"(?!\w)"
# As those of fr and es are written: an é is no capital.
_CAPITAL = r"[^\W\d_a-zß-öø-ÿœ]"
_OPENING = r"[\"“‘'(\[]*(?:«[^\S\n]?)?"
# How a phrase is looked for: whether in small letters, and by what.
Compiled: TypeAlias = tuple[bool, Callable[[str, int], re.Match[str] | None]]


class Parted(NamedTuple):
    """A phrase's tokens: the words of which one must stand before it (none: any), the first, and the others."""

    before: frozenset[str]
    head: str
    tokens: tuple[str, ...]


class Notation:
    """How phrases are written in a language."""

    def __init__(
        self, classes: Mapping[str, str], breaks: str, articles: Sequence[str] = ("the",), elided: Sequence[str] = ()
    ) -> None:
        """Take the classes that phrases name, the words that end a noun phrase, the articles, and what is elided."""
        self._classes = {name: tuple(listed.split()) for name, listed in classes.items()}
        self._breaks = breaks.split()
        self.elided = frozenset(elided)
        # A phrase is asked about under each word that it can begin with.
        self.words_of, self.parted, self.alternatives = cache(self._words_of), cache(_parted), cache(self._alternatives)
        self.later, self._following = cache(self._later), cache(self._words_following)
        self._first_words = cache(self._words_first)
        elision = f"(?:{_either(elided, exact=True)}['’])?" if elided else ""
        # Between two words of a phrase: blanks of one line, closing marks before them and opening ones after.
        self._opening = _OPENING + elision
        self._between = rf"[\"”’')\]]*(?:[^\S\n]?»)?,?[^\S\n]+{self._opening}"
        named = rf"(?:{_either(articles, exact=True)}[^\S\n]+)?{elision}{_CAPITAL}"
        self._capital = rf"(?=[^\S\n]+{named})"
        self.begins_name = re.compile(rf"{elision}{_CAPITAL}").match
        self.articles = frozenset(word for article in articles for word in (article, article.capitalize()))

    def _later(self, tokens: tuple[str, ...]) -> list[frozenset[str]]:
        """The sets of words of which one each must follow in the clause of a phrase's first word; not those of "of"."""
        if any(CLAUSE_END.search(token.removesuffix("?")) for token in tokens):
            return []
        needed = [self.words_of(token) for token in tokens if token[0] not in "~^" and token[-1] != "?"]
        return [words for words in needed if words.isdisjoint(self._breaks)]

    def seconds(self, written: str, first: str) -> frozenset[str] | None:
        """The words that must come second, so that most phrases need not be tried; None where any may."""
        _, head, tokens = self.parted(written)
        whole, compounds = self._first_words(head)
        within = compounds.get(first, frozenset())
        if first not in whole:
            return within
        following = self._following(tokens)
        return None if following is None else within | following

    def _words_first(self, head: str) -> tuple[frozenset[str], dict[str, frozenset[str]]]:
        """The words that are all of one a phrase begins with; and those that begin a compound, with what comes next."""
        whole, compounds = set[str](), dict[str, frozenset[str]]()
        for word in self.alternatives(head):
            first, *others = WORD.findall(word.lower())
            if others:  # "get-under-way": also "get underway"
                nexts = ("".join(others[:end]) for end in range(1, len(others) + 1))
                compounds[first] = compounds.get(first, frozenset()).union(nexts)
            whole |= self.words_of(word) - ({first} if others else set())
        return frozenset(whole), compounds

    def _words_following(self, tokens: tuple[str, ...]) -> frozenset[str] | None:
        """The words that the rest of a phrase can begin with; None where any may follow."""
        words = frozenset[str]()
        for token in tokens:
            if token in ("~", "~~", "^"):
                return None
            words |= self.words_of(token.removesuffix("?"))
            if not token.endswith("?"):
                return words
        return None

    def _words_of(self, token: str) -> frozenset[str]:
        """The words, as the text parts them, that a token can begin with."""
        words = [word.removeprefix("=").lower() for word in self.alternatives(token)]
        spellings = {spelling for word in words for spelling in (word, word.replace("-", ""))}
        return frozenset(first.group() for spelling in spellings if (first := WORD.match(spelling)))

    def _alternatives(self, token: str) -> tuple[str, ...]:
        """The words that a token stands for, those of its classes among them."""
        return tuple(word for part in token.split("/") for word in self._classes.get(part, (part,)))

    def compiled(self, phrase: str, *, led: bool) -> Compiled:
        """The regex of a phrase, ``led`` without its first word: for small letters, unless letters' case counts."""
        exact = "=" in phrase or "^" in phrase
        _, head, tokens = self.parted(phrase)
        pattern, joined = (_END, False) if led else ("", True)
        for part in tokens if led else (head, *tokens):
            if part == "^":
                pattern += self._capital
            elif part in ("~", "~~"):
                gap = rf"(?:{_GAP_WORD}){{0,10}}?" if part == "~~" else self._noun_gap(exact=exact)
                pattern, joined = pattern + self._between + gap + self._opening, True
            else:
                word = _either(self.alternatives(part.removesuffix("?")), exact=exact) + _END
                before = "" if joined else self._between
                pattern += f"(?:{before}{word})?" if part.endswith("?") else before + word
                joined = False
        return not exact, re.compile(pattern + _END).match

    def _noun_gap(self, *, exact: bool) -> str:
        return rf"(?:(?!{_either(self._breaks, exact=exact)}\b){_GAP_WORD}){{0,6}}"


def _parted(written: str) -> Parted:
    """The tokens of a phrase."""
    tokens = written.split()
    before = frozenset(tokens.pop(0)[1:].split("/")) if written.startswith("<") else frozenset[str]()
    return Parted(before, tokens[0], tuple(tokens[1:]))


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
