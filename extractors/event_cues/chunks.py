"""A text in, its chunks (what blanks part) out, with what each word may have to do with a phrase.

Texts say the same chunks over and over: of an article of 450, all but some forty have been read before, and what was
seen in them is remembered.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import zip_longest
from typing import Generic, NamedTuple, TypeVar

from extractors.small_letters import small

P = TypeVar("P")
T = TypeVar("T")

WORD = re.compile(r"[^\W_]+")
# No phrase runs across one of these, unless it is written with it. A stop ends a clause where its chunk ends.
CLAUSE_END = re.compile(r"[;:!?\n]|\.(?=\s|$)")
# Not the first half of a compound: "Portuguese-speaking" countries are not Portugal.
_NAME = re.compile(r"\b[^\W\d_]{3,}\b(?![-‑][a-z])")
_SHORTEST_NAME = 3
# What may stand behind a word, and what of it ends a clause; a comma does not.
_ENDING_MARKS = frozenset(";:!?.")
_MARKS = _ENDING_MARKS | {","}
# How many chunks are remembered, twice, and how long one may be: some 10 MB, and most of what is said again.
_REMEMBERED, _SHORT = 16_000, 30


class First(NamedTuple, Generic[P]):
    """A word that may begin a phrase: where it stands in the chunk, what is tried there, and the word after it.

    ``second`` is "" at the chunk's end.
    """

    start: int
    end: int
    plan: P
    second: str


class Chunk(NamedTuple, Generic[P, T]):
    """What a chunk holds; offsets count from its start.

    Each set of words that is wanted later in some phrase has a bit; ``lacks`` are those of which it holds no word.
    ``ends`` tells whether a clause ends in it; ``head`` is its first word (small letters, "" where it has none);
    ``firsts`` stand last first; ``names`` are words that mean something by themselves: start, end, meaning. One that
    has nothing of all this does not matter.
    """

    matters: bool
    lacks: int
    ends: bool
    head: str
    firsts: tuple[First[P], ...]
    names: tuple[tuple[int, int, T], ...]


class Chunks(dict[str, Chunk[P, T]]):
    """Chunks by their characters, read at the first look."""

    def __init__(
        self, plan: Callable[[str], P | None], needed: Mapping[str, int], named: Callable[[str], T | None]
    ) -> None:
        """Take what is tried at a word that may begin a phrase, the bits of words wanted later, and of names.

        ``plan`` and ``needed`` are asked in small letters.
        """
        super().__init__()
        self._plan, self._needed, self._named = plan, needed, named
        # What was remembered before there were too many: what is said again comes back from here.
        self._older: dict[str, Chunk[P, T]] = {}

    def __missing__(self, chunk: str) -> Chunk[P, T]:
        """Read a chunk; remember it if it is likely to come again."""
        read = self._older.get(chunk) or self._read(chunk)
        if len(chunk) <= _SHORT:
            if len(self) >= _REMEMBERED:
                self._older = dict(self)
                self.clear()
            self[chunk] = read
        return read

    def of(self, text: str) -> tuple[list[str], list[Chunk[P, T]]]:
        """The chunks of a text, as written and as read; two empty ones close both rows."""
        written = [*text.split(" "), "", ""]
        return written, list(map(self.__getitem__, written))

    def _read(self, chunk: str) -> Chunk[P, T]:
        word = chunk[:-1] if chunk[-1:] in _MARKS else chunk
        return self._read_word(chunk, word) if word.isalpha() else self._read_words(chunk)

    def _read_word(self, chunk: str, word: str) -> Chunk[P, T]:
        """What ``_read_words`` reads of a chunk that is one word and at most a mark behind it, as most are; sooner."""
        said = small(word)
        plan, needed, ends = self._plan(said), self._needed.get(said, 0), chunk[-1] in _ENDING_MARKS
        firsts = () if plan is None else (First(0, len(word), plan, ""),)
        meaning = self._named(word) if len(word) >= _SHORTEST_NAME else None
        names = () if meaning is None else ((0, len(word), meaning),)
        return Chunk(bool(firsts or names or needed or ends), ~needed, ends, said, firsts, names)

    def _read_words(self, chunk: str) -> Chunk[P, T]:
        said = small(chunk)
        words: list[str] = WORD.findall(said)
        needed = 0
        for word in words:
            needed |= self._needed.get(word, 0)
        firsts = tuple(self._firsts(said))[::-1]
        names, ends = tuple(self._names(chunk)), CLAUSE_END.search(chunk) is not None
        matters = bool(firsts or names or needed or ends)
        return Chunk(matters, ~needed, ends, words[0] if words else "", firsts, names)

    def _firsts(self, said: str) -> Iterator[First[P]]:
        found = [(*match.span(), match.group()) for match in WORD.finditer(said)]
        for (start, end, word), (_, _, second) in zip_longest(found, found[1:], fillvalue=(0, 0, "")):
            if (plan := self._plan(word)) is not None:
                yield First(start, end, plan, second)

    def _names(self, chunk: str) -> Iterator[tuple[int, int, T]]:
        for match in _NAME.finditer(chunk):
            meaning = self._named(match.group())
            if meaning is not None:
                yield match.start(), match.end(), meaning
