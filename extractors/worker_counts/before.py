"""The text before a number in, out whether a phrase or a pattern ends right there, without looking at all of it.

Most numbers stand behind nothing that matters. What does ends in a word of its own, so a look at the last words before
the number spares the search.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import product

# So many words before a number are looked at.
_LAST = 4
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
# An ending is no longer than so many words and signs.
_LONGEST_ENDING = 7
_TOKEN = re.compile(r"[^\s'’(«“\"]+['’]?")
_APOSTROPHES = "'’"
_BEFORE_NUMBER = frozenset(" \t\n\u00a0\u202f'’")
_LAST_WORD = re.compile(r"[^\W_]+")
# A phrase is no longer than this, in words and in characters.
_MOST_WORDS, _REACH, _LONGEST_PHRASE = 5, 60, 45


class Before:
    """The text before a number, its last words, the nearest first, and the sign that ends it, if one does."""

    __slots__ = ("_starts", "sign", "text", "words")

    def __init__(self, text: str) -> None:
        """Read the words from the end of ``text``."""
        self.text = text
        self.words = text[-_REACH:].casefold().split()[: -_LAST - 1 : -1]
        last = self.words[0][-1] if self.words else "x"
        self.sign = "" if last.isalnum() else last
        self._starts: list[int] | None = None

    def starts(self) -> list[int]:
        """Where the last words and signs begin, the farthest first."""
        if self._starts is None:
            near = max(0, len(self.text) - _REACH)
            self._starts = [match.start() for match in _PIECE.finditer(self.text, near)][-_LONGEST_ENDING:]
        return self._starts


class Ending:
    """A regex that ends where a number begins, tried only behind a word or a sign that it may end in.

    So it must begin with a word or a sign, be no longer than seven of them, and end in a literal word in small letters,
    in a sign, or in ``others`` words behind such a word.
    """

    def __init__(self, pattern: str, flags: int = 0, others: int = 0) -> None:
        """Compile the pattern, and take its signs and the first letters of its words."""
        # A word that joins it to those behind it may stand between.
        self.pattern, self.reach = re.compile(pattern, flags), others + 2 if others else 1
        literal = _LITERAL.findall(_NO_WORDS.sub(" ", pattern).casefold())
        self.letters = frozenset(word[:_LETTERS] for word in literal) - (_LINKS if others else frozenset())
        signs = "".join(_CLASS.findall(pattern)) + "".join(_ESCAPED_SIGN.findall(pattern)) + _SYNTAX.sub("", pattern)
        self.signs = frozenset(sign for sign in signs if not sign.isalnum())

    def search(self, before: Before) -> bool:
        """Whether the pattern stands at the end of ``before``."""
        if not (before.sign in self.signs if before.sign else self._hinted(before.words)):
            return False
        match, text = self.pattern.match, before.text
        return any(match(text, start) for start in before.starts())

    def _hinted(self, words: Sequence[str]) -> bool:
        letters = self.letters
        for word in words[: self.reach]:
            bare = word if word.isalpha() else _bare(word)
            if bare[:3] in letters or bare[:2] in letters:
                return True
        return False


class Phrases:
    """Phrases, each with what it means, found where they end."""

    def __init__(self, *tables: Sequence[tuple[str, str]]) -> None:
        """Take pairs of a template and its meaning; an earlier one wins over a later."""
        every = [
            (_tokens(phrase), said) for table in tables for template, said in table for phrase in expanded(template)
        ]
        self.meanings = {" ".join(word for word, _ in tokens): meaning for tokens, meaning in reversed(every)}
        self.last = frozenset(tokens[-1][0] for tokens, _ in every)

    def before(self, text: str, left: int, at: int) -> tuple[int, str] | None:
        """The start and the meaning of the longest phrase that ends at ``at``; None where none does."""
        base = max(left, at - _LONGEST_PHRASE)
        mark = text[base:at][-1:]
        if mark not in _BEFORE_NUMBER:
            return None
        word = text[max(base, text.rfind(mark, base, at - 1) + 1) : at - 1]
        if word.casefold() not in self.last and (word.isalpha() or not self._last_within(word, mark)):
            return None
        said = text[base:at]
        tokens = _tokens(said)[-_MOST_WORDS:]
        for i in range(len(tokens)):
            meaning = self.meanings.get(" ".join([word for word, _ in tokens[i:]]))
            if meaning is not None:
                return base + tokens[i][1], meaning
        return None

    def _last_within(self, word: str, mark: str) -> bool:
        """Whether a phrase may end with a part of ``word``: behind a bracket or an apostrophe, or before one."""
        return mark in _APOSTROPHES or any(part.casefold() in self.last for part in _PIECE.findall(word)[-1:])


def expanded(template: str) -> Iterator[str]:
    """The phrases that a template stands for: "well/just? more/greater than"; "_" is a blank within a choice."""
    choices = [(*word.removesuffix("?").split("/"), *([""] if word[-1] == "?" else [])) for word in template.split()]
    for chosen in product(*choices):
        yield " ".join(" ".join(chosen).replace("_", " ").split())


def _bare(word: str) -> str:
    """The last word in what stands between two blanks, without brackets and elided words before it."""
    words = _LAST_WORD.findall(word)
    return str(words[-1]) if words else word


def _tokens(said: str) -> list[tuple[str, int]]:
    return [(match.group().replace("’", "'").casefold(), match.start()) for match in _TOKEN.finditer(said)]
