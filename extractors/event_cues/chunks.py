"""A text in, its chunks (what blanks part) out, with what each word may have to do with a phrase.

Texts say the same chunks over and over: of an article of 450, all but some forty have been read before, and what was
seen in them is remembered.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import zip_longest
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

WORD = re.compile(r"[^\W_]+")
# No phrase runs across one of these, unless it is written with it. A stop ends a clause where its chunk ends.
CLAUSE_END = re.compile(r"[;:!?\n]|\.(?=\s|$)")
# Not the first half of a compound: "Portuguese-speaking" countries are not Portugal.
_NAME = re.compile(r"\b[^\W\d_]{3,}\b(?![-‑][a-z])")
# How many chunks are remembered, twice, and how long one may be: some 10 MB, and most of what is said again.
_REMEMBERED, _SHORT = 16_000, 30


class First(NamedTuple):
    """A word that may begin a phrase: its offset in the chunk, and the word after it ("" at the chunk's end)."""

    offset: int
    word: str
    second: str


class Chunk(NamedTuple, Generic[T]):
    """What a chunk holds; offsets count from its start.

    ``needed`` are the bits of the sets of words, wanted later in some phrase, of which it holds one; ``ends`` tells
    whether a clause ends in it; ``head`` is its first word (small letters, "" where it has none); ``names`` are words
    that mean something by themselves: start, end, meaning. One with firsts or names ``tells`` something; one that has
    nothing of all this does not matter.
    """

    matters: bool
    tells: bool
    needed: int
    ends: bool
    head: str
    firsts: tuple[First, ...]
    names: tuple[tuple[int, int, T], ...]


class Chunks(dict[str, Chunk[T]]):
    """Chunks by their characters, read at the first look."""

    def __init__(self, firsts: Iterable[str], needed: Mapping[str, int], named: Callable[[str], T | None]) -> None:
        """Take the words that may begin a phrase, the bits of those wanted later (small letters), and of names."""
        super().__init__()
        self._firsts, self._needed, self._named = frozenset(firsts), needed, named
        # What was remembered before there were too many: what is said again comes back from here.
        self._older: dict[str, Chunk[T]] = {}

    def __missing__(self, chunk: str) -> Chunk[T]:
        """Read a chunk; remember it if it is likely to come again."""
        read = self._older.get(chunk) or self._read(chunk)
        if len(chunk) <= _SHORT:
            if len(self) >= _REMEMBERED:
                self._older = dict(self)
                self.clear()
            self[chunk] = read
        return read

    def of(self, text: str) -> tuple[list[str], list[Chunk[T]]]:
        """The chunks of a text, as written and as read; two empty ones close both rows."""
        written = [*text.split(" "), "", ""]
        return written, list(map(self.__getitem__, written))

    def _read(self, chunk: str) -> Chunk[T]:
        small = lowered(chunk)
        words: list[str] = WORD.findall(small)
        needed = 0
        for word in words:
            needed |= self._needed.get(word, 0)
        firsts = () if self._firsts.isdisjoint(words) else tuple(self._first_words(small))
        names, ends = tuple(self._names(chunk)), CLAUSE_END.search(chunk) is not None
        tells = bool(firsts or names)
        return Chunk(tells or needed > 0 or ends, tells, needed, ends, words[0] if words else "", firsts, names)

    def _first_words(self, small: str) -> Iterator[First]:
        found = [(match.start(), match.group()) for match in WORD.finditer(small)]
        for (at, word), (_, second) in zip_longest(found, found[1:], fillvalue=(0, "")):
            if word in self._firsts:
                yield First(at, word, second)

    def _names(self, chunk: str) -> Iterator[tuple[int, int, T]]:
        for match in _NAME.finditer(chunk):
            meaning = self._named(match.group())
            if meaning is not None:
                yield match.start(), match.end(), meaning


def lowered(text: str) -> str:
    """The text in small letters, one character for one: İ is the one letter that would be two."""
    return text.replace("İ", "i").lower()


def later(chunks: list[Chunk[T]]) -> list[tuple[int, int]]:
    """The places of the chunks that tell something, with the bits of what follows in the clause (or beside)."""
    telling: list[tuple[int, int]] = []
    needed = 0
    for i in [i for i, chunk in enumerate(chunks) if chunk[0]][::-1]:
        _, tells, own, ends, _, _, _ = chunks[i]
        if tells:
            telling.append((i, needed | own if own else needed))
        if ends:
            needed = own
        elif own:
            needed |= own
    telling.reverse()
    return telling
