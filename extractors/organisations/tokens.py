"""A stretch of text in, its tokens out: what is a capitalised word, an acronym, a bracket.

spaCy's tokens part "workers’" and "BTB-ABVV"; a grammar of names wants them whole, and wants their offsets. One word is
one object, however often texts have it: all that follows from the word alone is found once.
"""

import re
from dataclasses import dataclass, replace
from itertools import accumulate
from types import ModuleType

from extractors.organisations.lexicon import Lexicon
from extractors.organisations.patterns.given_names import GIVEN_NAMES

_WORD = (
    r"\w(?:\.(?:[^\W\d_]\.)+"  # U.S., D.C.
    r"|\w*(?:[-‐‑'’&]\w+)*(?:(?<=s)['’](?!\w))?)"
    r"|[^\w\s]|\n\s*"
)
_POSSESSIVE = re.compile(r"['’]s$|(?<=s)['’]$")
_ACRONYM = re.compile(r"(?=(?:[^A-ZÀ-ÖØ-Þ]*[A-ZÀ-ÖØ-Þ]){2})[^\W_][\w&.’'‐‑-]*$")
# So many words are kept from one article to the next.
_MOST = 1 << 16


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """A word or a mark, wherever it stands.

    ``base`` is the text without a possessive ending; ``kind`` is one of ``cap`` (capitalised word), ``acronym``
    (two capitals or more, and no fewer than small letters), ``low``, ``number``, ``mark``, ``break`` (a line's end);
    ``is_name``: it can stand in a name as a word of its own; ``possessive``: it ends in 's or s'; ``elided``: the
    next word follows without a blank ("l’"). By the language's
    words: ``tells`` (it can be a name's head), ``is_function`` (a capital of a sentence's beginning), ``is_title`` (an
    office, a courtesy), ``is_common`` (no name by itself), ``is_given`` (a person's),
    ``is_thing`` (what stands before it is no body), ``is_barred`` (no body where it stands alone),
    ``is_short`` (it may say a name in short).
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
    is_barred: bool = False
    is_short: bool = False


BREAK = Token("", "", "break")


class Tokenizer(dict[str, Token]):
    """Tokens by their text, by the words of one language."""

    def __init__(self, words: ModuleType, evidence: ModuleType, lexicon: Lexicon) -> None:
        """Start with no words known."""
        super().__init__()
        self.words = words
        self.evidence = evidence
        self.lexicon = lexicon
        elided = "|".join(map(re.escape, words.ELIDED))
        self.split = re.compile(rf"((?i:{elided})(?=\w)|{_WORD})" if elided else f"({_WORD})").split

    def read(self, text: str, start: int, end: int) -> tuple[list[Token], list[int]]:
        """The tokens of ``text[start:end]`` and where each begins; behind them three breaks let readers look on."""
        if len(self) > _MOST:
            self.clear()
        parts = self.split(text[start:end])  # a gap, a word, a gap, a word, … a gap
        ends = list(accumulate(map(len, parts), initial=start))
        tokens = [*map(self.__getitem__, parts[1::2]), BREAK, BREAK, BREAK]
        if self.words.SMALL_HEADS and not self.words.SMALL_HEADS.isdisjoint(parts):
            self.raise_heads(tokens)
        return tokens, [*ends[1:-1:2], end, end, end]

    def raise_heads(self, tokens: list[Token]) -> None:
        """Put heads for those that are written small, where a name follows: "ministère de l’Emploi"."""
        words = self.words
        for i, token in enumerate(tokens):
            if token.text in words.SMALL_HEADS:
                k = i + 1
                while self.lexicon.is_adjective(tokens[k].text):
                    k += 1
                if (tokens[k].text, tokens[k + 1].text) in words.CHARGED:
                    k += 2
                if tokens[k].text in words.OF:
                    k += 1 + (tokens[k + 1].text in words.THE)
                behind = k > i + 1 and tokens[k].kind == "acronym"  # "la escuela del SENAI"
                if tokens[k].is_name and not tokens[k].is_title and not behind:
                    capital = token.text[0].upper() + token.text[1:]
                    tokens[i] = replace(self[capital], text=token.text)

    def __missing__(self, word: str) -> Token:
        token = self[word] = self._token(word)
        return token

    def _token(self, word: str) -> Token:
        if not word.strip():
            return Token(word, word, "break")
        thing = word.capitalize() in self.words.NOT_BODIES or word in self.evidence.PLACE_NOUNS
        if not word[0].isalnum():
            return Token(word, word, "mark", is_thing=thing)
        if word.casefold() in self.words.ELIDED:
            return Token(word, word, "low", elided=True, is_common=True)
        base = _POSSESSIVE.sub("", word) if word[-1] in "s'’" else word
        kind = kind_of(base)
        if kind not in ("cap", "acronym"):
            return Token(word, base, kind, False, base != word, is_common=kind == "low", is_thing=thing)
        words, cap = self.words, kind == "cap"
        common = self.lexicon.is_common(base, kind)
        return Token(
            word, base, kind, True, base != word,
            tells=self.lexicon.may_tell(base),
            is_function=cap and base.casefold() in words.FUNCTION,
            is_title=cap and base in words.NOT_FIRST,
            is_common=common,
            is_given=base in GIVEN_NAMES,
            is_thing=thing,
            is_short=not cap or "-" in base or base in words.HEADS or base in self.evidence.ALONE,
            is_barred=(common and cap) or self.lexicon.is_barred(base),
        )  # fmt: skip


def kind_of(word: str) -> str:
    """The kind of a word that begins with a letter or a digit."""
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
