"""A stretch of text in, its tokens out: what is a capitalised word, an acronym, a bracket.

spaCy's tokens part "workers’" and "BTB-ABVV"; a grammar of names wants them whole, and wants their offsets.
"""

import re
from typing import NamedTuple

_TOKEN = re.compile(
    r"\w(?:\.(?:[^\W\d_]\.)+"  # U.S., D.C.
    r"|\w*(?:[-‐‑'’&]\w+)*(?:(?<=s)['’](?!\w))?)"
    r"|[^\w\s]|\n\s*"
)
_POSSESSIVE = re.compile(r"['’]s$|(?<=s)['’]$")
_ACRONYM = re.compile(r"(?=(?:[^A-ZÀ-ÖØ-Þ]*[A-ZÀ-ÖØ-Þ]){2})[^\W_][\w&.’'‐‑-]*$")


_CLASSIFIED: dict[str, tuple[str, str, bool, bool]] = {}
_MOST_CLASSIFIED = 1 << 16


class Token(NamedTuple):
    """A word or a mark.

    ``base`` is the text without a possessive ending; ``kind`` is one of ``cap`` (capitalised word), ``acronym``
    (two capitals or more, and no fewer than small letters), ``low``, ``number``, ``mark``, ``break`` (a line's end);
    ``is_name``: it can stand in a name as a word of its own; ``possessive``: it ends in 's or s'.
    """

    text: str
    start: int
    end: int
    base: str
    kind: str
    is_name: bool = False
    possessive: bool = False


_NEW = tuple.__new__


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The tokens of ``text[start:end]`` with offsets into ``text``; three closing ``break`` let readers look ahead."""
    found = []
    for match in _TOKEN.finditer(text, start, end):
        word = match[0]
        # Words repeat: what follows from one alone is looked up, and a token is made without naming its fields.
        known = _CLASSIFIED.get(word) or _classify(word)
        found.append(_NEW(Token, (word, *match.span(), *known)))
    return found + [Token("", end, end, "", "break")] * 3


def _classify(word: str) -> tuple[str, str, bool, bool]:
    """A word without its possessive ending, its kind and what follows from them."""
    if len(_CLASSIFIED) >= _MOST_CLASSIFIED:
        _CLASSIFIED.clear()
    base, kind = word, "mark"
    if not word.strip():
        kind = "break"
    elif word[0].isalnum():
        base = _POSSESSIVE.sub("", word) if word[-1] in "s'’" else word
        kind = _kind(base)
    found = _CLASSIFIED[word] = (base, kind, kind in ("cap", "acronym"), base != word)
    return found


def _kind(word: str) -> str:
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
    return bool(_ACRONYM.match(word)) and _kind(word) == "acronym"
