"""The text before a number in, out whether a phrase or a pattern ends right there, without looking at all of it.

Most numbers stand behind nothing that matters. What does ends in a word of its own, so a look at the last words before
the number spares the search.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

from extractors.worker_counts.scene import Scene

# So many words before a number are looked at.
_LAST = 4
# So many words are remembered with what they hint at.
_MOST_KNOWN = 16_384
_LETTERS = 3
# What is no word of its own in a regex: escapes, classes, the syntax of groups, and the endings of a word.
_NO_WORDS = re.compile(r"\\.|\[[^]]*\]|(?<=[a-z])(?<!\\[a-z])\(\?:[a-z|]+\)|\(\?[a-z]*[:=!<]+")
_CLASS = re.compile(r"\[(?!\^)([^]]*)\]")
_ESCAPED_SIGN = re.compile(r"\\([^\w\s])")
_SYNTAX = re.compile(r"\[[^]]*\]|\\.|\(\?[a-z]*[:=!<]*|[()|?*+{}^$.,<!=]")
# Words that only join what an ending with other words behind it begins with to what follows.
_LINKS = frozenset("of by to in on for the a".split())
_LITERAL = re.compile(r"[^\W\d_]+")
_PIECE = re.compile(r"\w+|[^\w\s]")
_AT_WORD_OR_SIGN = r"(?:(?<!\w)(?=\S)|(?![\w\s]))"
_TOKEN = re.compile(r"[^\s'’(«“\"]+['’]?")
_APOSTROPHES = "'’"
_BEFORE_NUMBER = frozenset(" \t\n\u00a0\u202f'’")
_LAST_WORD = re.compile(r"[^\W_]+")
# How far left of a number the words may stand that say whom it counts.
_GOVERNED = 140
# So far before a number words are looked at, and no phrase is longer.
_REACH, _LONGEST_PHRASE = 60, 45


class Hints:
    """Makes a language's endings and phrases, and tells by the words before a number which of them may stand there.

    Each has a bit of its own. What a word hints at is remembered by the word, so that a number is asked once for all of
    them: most stand behind a word that none of them ends in.
    """

    def __init__(self) -> None:
        """Begin without any."""
        self._tellers: list[Ending | Phrases] = []
        self.of = lru_cache(maxsize=_MOST_KNOWN)(self._of)

    def ending(self, pattern: str, *, low: bool = True, others: int = 0) -> "Ending":
        """An ending with the next free bit."""
        found = Ending(pattern, low, others, 1 << len(self._tellers))
        self._tellers.append(found)
        return found

    def phrases(self, *tables: Sequence[tuple[str, str]]) -> "Phrases":
        """Phrases with the next free bit."""
        found = Phrases(*tables, bit=1 << len(self._tellers))
        self._tellers.append(found)
        return found

    def _of(self, written: str) -> tuple[int, int]:
        """What a word hints at right before a number, and with other words between."""
        word = written.casefold()
        bare = word if word.isalpha() else _bare(word)
        return (
            sum(teller.bit for teller in self._tellers if teller.last(word, bare)),
            sum(teller.bit for teller in self._tellers if teller.within(bare)),
        )


class Before:
    """What stands before the number at ``at`` in its sentence, and in ``near`` what its last word hints at."""

    __slots__ = ("_hints", "_words", "at", "left", "near", "scene")

    def __init__(self, scene: Scene, at: int, hints: Hints) -> None:
        """Look at the last word."""
        self.scene, self.at, self._hints = scene, at, hints
        self.left = max(scene.left, at - _GOVERNED)
        self._words = scene.text[max(0, at - _REACH) : at].rsplit(None, _LAST)
        self.near = hints.of(self._words[-1])[0] if self._words else 0

    def until(self, at: int) -> "Before":
        """What stands before words that end it."""
        return Before(self.scene, at, self._hints)

    @property
    def said(self) -> str:
        """The text itself."""
        return self.scene.text[self.left : self.at]

    @property
    def signed(self) -> bool:
        """Whether a sign ends it."""
        return bool(self._words) and not self._words[-1][-1].isalnum()

    def hinted(self, reach: int) -> int:
        """What the last words hint at, so many of them; behind a sign only that."""
        hinted = self.near
        if reach > 1 and not self.signed:
            for word in self._words[-reach:-1]:
                hinted |= self._hints.of(word)[1]
        return hinted

    def has(self, words: re.Pattern[str]) -> re.Match[str] | None:
        """The first of the ``words`` in it."""
        return self.scene.has(words, self.left, self.at)


class Ending:
    """A regex that ends where a number begins, tried only behind a word or a sign that it may end in.

    So it must begin with a word or a sign, be no longer than ``_REACH``, and end in a literal word in small letters, in
    a sign, or in ``others`` words behind such a word. It reads the text in small letters (``low``) or as written.
    """

    def __init__(self, pattern: str, low: bool, others: int, bit: int) -> None:
        """Compile the pattern, and take its signs and the first letters of its words."""
        # A word that joins it to those behind it may stand between.
        self.pattern, self.low, self.bit = re.compile(rf"{_AT_WORD_OR_SIGN}(?:{pattern})"), low, bit
        self.reach = others + 2 if others else 1
        literal = _LITERAL.findall(_NO_WORDS.sub(" ", pattern).casefold())
        self.letters = frozenset(word[:_LETTERS] for word in literal) - (_LINKS if others else frozenset())
        signs = "".join(_CLASS.findall(pattern)) + "".join(_ESCAPED_SIGN.findall(pattern)) + _SYNTAX.sub("", pattern)
        self.signs = frozenset(sign for sign in signs if not sign.isalnum())

    def last(self, word: str, bare: str) -> bool:
        """Whether it may end in ``word``, in small letters; ``bare`` is that without marks."""
        return self.within(bare) if word[-1].isalnum() else word[-1] in self.signs

    def within(self, bare: str) -> bool:
        """Whether it may end in this word and others behind it."""
        return bare[:3] in self.letters or bare[:2] in self.letters

    def search(self, before: Before, most: int = 0) -> bool:
        """Whether the pattern stands right before the number; in so many characters, where ``most`` says so."""
        if not (before.near if self.reach == 1 else before.hinted(self.reach)) & self.bit:
            return False
        at = before.at
        left = max(0, at - most) if most else max(before.left, at - _REACH)
        if self.low:
            return self.pattern.search(before.scene.low, left + 1, at + 1) is not None
        return self.pattern.search(before.scene.text, left, at) is not None


class Phrases:
    """Phrases, each with what it means, found where they end."""

    def __init__(self, *tables: Sequence[tuple[str, str]], bit: int) -> None:
        """Take pairs of a template and its meaning; an earlier one wins over a later."""
        self.bit = bit
        every = [
            (_TOKEN.findall(phrase), said)
            for table in tables
            for template, said in table
            for phrase in expanded(template)
        ]
        self.meanings = {" ".join(tokens): meaning for tokens, meaning in reversed(every)}
        self.longest: dict[str, int] = {}
        for tokens, _ in every:
            self.longest[tokens[-1]] = max(len(tokens), self.longest.get(tokens[-1], 0))

    def last(self, word: str, _bare: str = "") -> bool:
        """Whether a phrase may end with ``word`` or a part of it: behind a bracket or an apostrophe, or before one."""
        if word in self.longest or word[-1] in _APOSTROPHES:
            return True
        return not word.isalpha() and any(part in self.longest for part in _PIECE.findall(word)[-1:])

    def within(self, _bare: str) -> bool:
        """No other words stand behind a phrase."""
        return False

    def find(self, before: Before, left: int = 0) -> tuple[int, str] | None:
        """The start and the meaning of the longest phrase right before the number, none of it before ``left``."""
        if not before.near & self.bit:
            return None
        base = max(left, before.left, before.at - _LONGEST_PHRASE)
        said = before.scene.low[base + 1 : before.at + 1]
        if said[-1:] not in _BEFORE_NUMBER:
            return None
        tokens = list(_TOKEN.finditer(said.replace("’", "'")))
        words = [token[0] for token in tokens]
        for length in range(self.longest.get(words[-1], 0) if words else 0, 0, -1):
            meaning = self.meanings.get(" ".join(words[-length:])) if length <= len(words) else None
            if meaning is not None:
                return base + tokens[-length].start(), meaning
        return None


def expanded(template: str) -> Iterator[str]:
    """The phrases that a template stands for: "well/just? more/greater than"; "_" is a blank within a choice."""
    choices = [(*word.removesuffix("?").split("/"), *([""] if word[-1] == "?" else [])) for word in template.split()]
    for chosen in product(*choices):
        yield " ".join(" ".join(chosen).replace("_", " ").split())


def _bare(word: str) -> str:
    """The last word in what stands between two blanks, without brackets and elided words before it."""
    words = _LAST_WORD.findall(word)
    return str(words[-1]) if words else word
