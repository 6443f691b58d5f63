"""A stretch of text in, its tokens out: what is a capitalised word, an acronym, a bracket.

spaCy's tokens part "workers’" and "BTB-ABVV"; a grammar of names wants them whole, and wants their offsets. One word is
one object, however often texts have it: all that follows from the word alone is found once.
"""

import re
from collections.abc import Set
from dataclasses import dataclass, replace
from itertools import accumulate, chain
from operator import sub
from types import ModuleType
from typing import Any

from extractors.organisations.lexicon import Lexicon
from extractors.organisations.patterns.given_names import GIVEN_NAMES

_WORD = (
    r"\w(?:\.(?:[^\W\d_]\.)+"  # U.S., D.C.
    r"|\w*(?:[-‐‑'’&]\w+)*(?:(?<=s)['’](?!\w))?)"
    r"|[^\w\s]|\n\s*"
)
_POSSESSIVE = re.compile(r"['’]s$|(?<=s)['’]$")
_ACRONYM = re.compile(r"(?=(?:[^A-ZÀ-ÖØ-Þ]*[A-ZÀ-ÖØ-Þ]){2})[^\W_][\w&.’'‐‑-]*$")
# Marks that are no part of the word before them.
_CLOSING = frozenset(".,;:!?)”")
# So many words are kept from one article to the next, and none that is longer.
_MOST = 1 << 16
_LONGEST = 64


@dataclass(slots=True, eq=False)
class Token:
    """A word or a mark, wherever it stands; nothing changes it (frozen, it would take four times as long to make).

    ``base`` is the text without a possessive ending; ``kind`` is one of ``cap`` (capitalised word), ``acronym``
    (two capitals or more, and no fewer than small letters), ``low``, ``number``, ``mark``, ``break`` (a line's end);
    ``is_name``: it can stand in a name as a word of its own; ``possessive``: it ends in 's or s'; ``elided``: the
    next word follows without a blank ("l’"). By the language's
    words: ``tells`` (it can be a name's head), ``is_function`` (a capital of a sentence's beginning), ``is_title`` (an
    office, a courtesy), ``is_common`` (no name by itself), ``is_given`` (a person's),
    ``is_thing`` (what stands before it is no body), ``is_short`` (it may say a name in short),
    ``is_small_head`` (where a name follows it is a head), ``may_stop`` (a name may end with it or before it).
    """

    text: str
    base: str
    kind: str
    is_name: bool = False
    possessive: bool = False
    elided: bool = False
    tells: bool = False
    is_function: bool = False
    is_title: bool = False
    is_common: bool = False
    is_given: bool = False
    is_thing: bool = False
    is_short: bool = False
    is_small_head: bool = False
    may_stop: bool = False


BREAK = Token("", "", "break")


class Words(dict[str, Token]):
    """Tokens by their text, by the words of one language."""

    def __init__(self, words: ModuleType, evidence: ModuleType, lexicon: Lexicon) -> None:
        """Start with no words known."""
        super().__init__()
        self.words = words
        self.lexicon = lexicon
        self.alone: Set[str] = evidence.ALONE
        self.place_nouns: Set[str] = evidence.PLACE_NOUNS
        self.things = {word.lower() for word in words.NOT_BODIES if word == word.capitalize()}

    def __missing__(self, word: str) -> Token:
        token = self[word] = self._token(word)
        return token

    def _token(self, word: str) -> Token:
        if word.isalpha():
            return self._small(word, word, "low") if word.islower() else self._name(word, word, kind_of(word))
        if not word[0].isalnum():
            return Token(word, word, "mark" if word.strip() else "break")
        if word.casefold() in self.words.ELIDED:
            return Token(word, word, "low", elided=True, is_common=True)
        base = _POSSESSIVE.sub("", word) if "'" in word or "’" in word else word
        kind = kind_of(base)
        return self._name(word, base, kind) if kind in ("cap", "acronym") else self._small(word, base, kind)

    def _small(self, word: str, base: str, kind: str) -> Token:
        """A word in small letters, or a number."""
        return Token(
            word, base, kind, False, base != word,
            is_common=kind == "low",
            is_thing=word.lower() in self.things or word in self.place_nouns,
            is_small_head=word in self.words.SMALL_HEADS,
        )  # fmt: skip

    def _name(self, word: str, base: str, kind: str) -> Token:
        """A word that can stand in a name by itself."""
        words, cap = self.words, kind == "cap"
        return Token(
            word, base, kind, True, base != word,
            tells=self.lexicon.may_tell(base),
            is_function=cap and base.casefold() in words.FUNCTION,
            is_title=cap and base in words.NOT_FIRST,
            is_common=self.lexicon.is_common(base, kind),
            is_given=base in GIVEN_NAMES,
            is_thing=word.lower() in self.things or word in self.place_nouns,
            is_short=not cap or "-" in base or base in words.HEADS or base in self.alone,
            may_stop=base != word or self.lexicon.may_stop(base),
        )  # fmt: skip


class Tokenizer(dict[str, tuple[Any, ...]]):
    """By what stands between two blanks its tokens, each followed by how far behind it the next one begins."""

    def __init__(self, words: ModuleType, evidence: ModuleType, lexicon: Lexicon) -> None:
        """Start with nothing known."""
        super().__init__()
        self.words = words
        self.lexicon = lexicon
        self.known = Words(words, evidence, lexicon)
        self.raised: dict[Token, Token] = {}
        elided = "|".join(map(re.escape, words.ELIDED))
        self.word = re.compile(rf"(?i:{elided})(?=\w)|{_WORD}" if elided else _WORD)

    def forget(self) -> None:
        """Between two articles, let go of all words where there are too many: within one a word stays one object."""
        if len(self) > _MOST or len(self.known) > _MOST:
            self.clear()
            self.known.clear()
            self.raised.clear()

    def read(self, text: str, start: int, end: int) -> tuple[list[Token], list[int]]:
        """The tokens of ``text[start:end]`` and where each begins; behind them three breaks let readers look on."""
        said = text[start:end]
        bare = said.strip(" ")
        begin = start + said.find(bare)
        flat = list(chain.from_iterable(map(self.__getitem__, bare.split(" "))))
        tokens, starts = flat[::2], list(accumulate(flat[1::2], initial=begin))
        if starts[-1] != begin + len(bare) + 1 or "\n " in bare:  # other gaps than single blanks
            tokens = [self.known[word] for word in self.word.findall(text, start, end)]
            starts = [*[word.start() for word in self.word.finditer(text, start, end)], end]
        starts[-1:] = (end, end, end)
        tokens += (BREAK, BREAK, BREAK)
        if self.words.SMALL_HEADS:
            self.raise_heads(tokens)
        return tokens, starts

    def __missing__(self, chunk: str) -> tuple[Any, ...]:
        word, mark, length = chunk[:-1], chunk[-1:], len(chunk)
        found: tuple[Any, ...]
        if chunk.isalnum():
            found = self.known[chunk], length + 1
        elif mark in _CLOSING and word.isalnum():
            found = self.known[word], length - 1, self.known[mark], 2
        else:
            # Twice through the chunk, but no match is kept: one may hold a megabyte of marks.
            begins = [*[word.start() for word in self.word.finditer(chunk)], length + 1]
            widths = map(sub, begins[1:], begins)
            found = tuple(
                chain.from_iterable(zip(map(self.known.__getitem__, self.word.findall(chunk)), widths, strict=True))
            )
        if length <= _LONGEST:
            self[chunk] = found
        return found

    def raise_heads(self, tokens: list[Token]) -> None:
        """Put heads for those that are written small, where a name follows: "ministère de l’Emploi"."""
        words = self.words
        for i in [i for i, token in enumerate(tokens) if token.is_small_head]:
            k = i + 1
            while self.lexicon.is_adjective(tokens[k].text):
                k += 1
            if (tokens[k].text, tokens[k + 1].text) in words.CHARGED:
                k += 2
            if tokens[k].text in words.OF:
                k += 1 + (tokens[k + 1].text in words.THE)
            behind = k > i + 1 and tokens[k].kind == "acronym"  # "la escuela del SENAI"
            if tokens[k].is_name and not tokens[k].is_title and not behind:
                tokens[i] = self._raised(tokens[i])

    def _raised(self, token: Token) -> Token:
        """The head that a small word is, one object for one word."""
        if token not in self.raised:
            capital = token.text[0].upper() + token.text[1:]
            self.raised[token] = replace(self.known[capital], text=token.text)
        return self.raised[token]


def kind_of(word: str) -> str:
    """The kind of a word that begins with a letter or a digit."""
    if word.istitle() and word.isalpha():
        return "cap"
    first = word[0]
    if first.islower():
        # "mCel", "eBay": a capital within makes a name of it.
        return "low" if word.islower() or not word.isalpha() else "cap"
    if first.isdigit():
        return "acronym" if len(word) > 1 and word[1:].isupper() and word.isalnum() else "number"
    capitals = sum(map(str.isupper, word))
    return "acronym" if capitals > 1 and 2 * capitals >= sum(map(str.isalpha, word)) else "cap"


def is_acronym(word: str) -> bool:
    """Whether a single word could be an acronym."""
    return bool(_ACRONYM.match(word)) and kind_of(word) == "acronym"
