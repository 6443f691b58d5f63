"""A stretch of text in, its tokens out: what is a capitalised word, an acronym, a bracket.

spaCy's tokens part "workers’" and "BTB-ABVV"; a grammar of names wants them whole, and wants their offsets.
"""

import re
from functools import lru_cache
from typing import NamedTuple

_TOKEN = re.compile(
    r"(?P<word>(?:[^\W\d_]\.){2,}"  # U.S., D.C.
    r"|[^\W_]+(?:[-‐‑'’&](?=[^\W_])[^\W_]+)*(?:(?<=s)['’](?!\w))?)"
    r"|(?P<break>\s*\n\s*)|(?P<other>[^\w\s]|_)"
)
_POSSESSIVE = re.compile(r"['’]s$|(?<=s)['’]$")
_ACRONYM = re.compile(r"(?=(?:[^A-ZÀ-ÖØ-Þ]*[A-ZÀ-ÖØ-Þ]){2})[^\W_][\w&.’'‐‑-]*$")


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


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The tokens of ``text[start:end]`` with offsets into ``text``; three closing ``break`` let readers look ahead."""
    found = [_token(match) for match in _TOKEN.finditer(text, start, end)]
    return found + [Token("", end, end, "", "break")] * 3


def _token(match: re.Match[str]) -> Token:
    text = match.group()
    if match.lastgroup == "word":
        return Token(text, match.start(), match.end(), *_classified(text))
    return Token(text, match.start(), match.end(), text, "break" if match.lastgroup == "break" else "mark")


@lru_cache(maxsize=1 << 16)
def _classified(word: str) -> tuple[str, str, bool, bool]:
    """A word without its possessive ending, its kind and what follows from them; cached, since words repeat."""
    base = _POSSESSIVE.sub("", word) if word[-1] in "s'’" else word
    kind = _kind(base)
    return base, kind, kind in ("cap", "acronym"), base != word


def _kind(word: str) -> str:
    first = word[0]
    if first.islower():
        # Firms and unions that write themselves with a small letter and then capitals ("eBay") are rare: words.
        return "low"
    if first.isdigit():
        return "acronym" if len(word) > 1 and word[1:].isupper() and word.isalnum() else "number"
    capitals = sum(map(str.isupper, word))
    return "acronym" if capitals > 1 and 2 * capitals >= sum(map(str.isalpha, word)) else "cap"


def is_acronym(word: str) -> bool:
    """Whether a single word could be an acronym."""
    return bool(_ACRONYM.match(word)) and _kind(word) == "acronym"
