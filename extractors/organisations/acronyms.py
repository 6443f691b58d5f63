"""Brackets and initials: which words an acronym stands for, and whether bracketed capitals are acronyms at all.

"Ministry of Human Resources and Social Security (MOHRSS)", "workers (UGT and CCOO)", "UGT (General Union of Workers)".
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from types import ModuleType
from typing import NamedTuple

from extractors.organisations.patterns.foreign_heads import NO_INITIALS
from extractors.organisations.tokens import Token, is_acronym

_OPEN = ("(", "[")
_CLOSE = (")", "]")
_LONGEST_BRACKET = 60


class Bracket(NamedTuple):
    """Tokens ``first`` up to ``last`` stand between brackets; ``last`` is the closing bracket.

    ``defined`` is the acronym that it would define behind a name, as a range of tokens.
    """

    first: int
    last: int
    defined: tuple[int, int] | None


def brackets_in(words: ModuleType, tokens: Sequence[Token], opening: Iterable[int]) -> dict[int, Bracket]:
    """What stands between brackets, by the ``opening`` token; nested brackets belong to it."""
    found = {}
    for i in opening:
        if (last := _closing(tokens, i)) is not None:
            found[i] = Bracket(i + 1, last, _defined_in(words, tokens, i + 1, last))
    return found


def _closing(tokens: Sequence[Token], i: int) -> int | None:
    """The token that closes the bracket at token ``i``, on the same line and not far away."""
    depth = 0
    for j in range(i, min(len(tokens), i + _LONGEST_BRACKET)):
        token = tokens[j]
        if token.kind == "mark":
            depth += (token.text in _OPEN) - (token.text in _CLOSE)
            if depth == 0:
                return j
        elif token.kind == "break":
            return None
    return None


def acronyms_in(words: ModuleType, tokens: Sequence[Token], bracket: Bracket) -> list[int]:
    """The tokens that are acronyms, where a bracket holds nothing but acronyms and what joins them."""
    inside = range(bracket.first, bracket.last)
    found = [k for k in inside if could_be_acronym(tokens[k])]
    if not found:
        return []
    others = [tokens[k].text for k in inside if k not in found]
    apart = all(later - earlier > 1 for earlier, later in pairwise(found))  # "(UNEP FI)" is one
    return found if apart and all(word in words.LIST_WORDS for word in others) else []


def _defined_in(words: ModuleType, tokens: Sequence[Token], k: int, last: int) -> tuple[int, int] | None:
    """The acronym that a bracket defines, whose inside are tokens ``k`` up to ``last``: "DG EMPL" is two; or None."""
    while k < last and (tokens[k].text in words.BRACKET_LEAD or tokens[k].text in "“\"‘'’”"):
        k += 1
    end = k
    while end < last and (could_be_acronym(tokens[end]) or tokens[end].text in ("/", "-", "–")):
        end += 1
    while end > k and tokens[end - 1].kind == "mark":
        end -= 1
    closing = tokens[end].text if end < last else ")"
    return None if k == end or closing not in words.BRACKET_TAIL else (k, end)


@lru_cache(1 << 14)
def could_be_acronym(token: Token) -> bool:
    """Capitals, or a short capitalised word in the place of an acronym ("Sida", "Norad")."""
    return token.kind == "acronym" and is_acronym(token.base)


@lru_cache(1 << 14)
def letters(acronym: str) -> str:
    """The letters to be explained, in small."""
    return "".join(c for c in acronym.casefold() if c.isalpha())


def explains(words: Sequence[str], acronym: str) -> bool:
    """Whether the letters of ``acronym`` can be read off ``words`` in order: first letters, or more of a word.

    The first letter must be the first word's, and two letters in three must be initials: names are often translated
    (BTB-ABVV), and letters that stray ("MoLVT") do not unmake a definition.
    """
    return 3 * explained_letters(words, acronym) >= 2 * max(1, len(letters(acronym)))


def explained_letters(words: Sequence[str], acronym: str) -> int:
    """How many letters of ``acronym`` are initials of ``words`` in order; 0 where the first is not the first word's."""
    wanted = letters(acronym)
    every = "".join(map(_initial, words))
    initials = "".join(map(_initial, [word for word in words if word not in NO_INITIALS]))
    if not wanted or not initials or wanted[0] not in (initials[0], every[0]):
        return 0
    return len(wanted) if wanted == initials else max(_in_order(wanted, initials), _in_order(wanted, every))


@lru_cache(1 << 14)
def _initial(word: str) -> str:
    """A word's first letter, in small; none of a number."""
    return word[0].casefold() if word[0].isalpha() else ""


def _in_order(wanted: str, letters_at_hand: str) -> int:
    """How many of ``wanted`` are found, in order, among the letters at hand."""
    at, count = 0, 0
    for letter in wanted:
        found = letters_at_hand.find(letter, at)
        if found >= 0:
            count, at = count + 1, found + 1
    return count


def explained_left(tokens: Sequence[Token], bracket_at: int, acronym: str, floor: int) -> int | None:
    """The first token of the shortest capitalised phrase before a bracket whose initials are the acronym, or None."""
    wanted = letters(acronym)
    for first in range(bracket_at - 1, max(floor, bracket_at - 3 * len(wanted) - 2) - 1, -1):
        token = tokens[first]
        if token.kind in ("mark", "break") and token.text not in (",", "&", "-", "–"):
            return None
        if token.kind != "cap":
            continue
        words = [t.base for t in tokens[first:bracket_at] if t.kind not in ("mark", "break")]
        initials = "".join(w[0].casefold() for w in words if w not in NO_INITIALS)
        every = "".join(w[0].casefold() for w in words)
        if wanted in (initials, every):
            return first
    return None
