"""Numbers in, amounts out: bounds and comparator, ranges joined, and how exact it is said to be."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from extractors.numbers.numbers import Number
from extractors.worker_counts.patterns import CountWords

Comparator = Literal["=", "~", ">", ">=", "<", "<="]

# How far left of a number the words may stand that say how exact it is, in characters.
_REACH = 60
_MOST_HEDGES = 4
# A range whose ends lie farther apart than this is none after "by".
_APART = 3
_LETTERS = 3
_LONGEST_HEDGE = 5  # words
_ESCAPED = re.compile(r"\\.")
_LITERAL = re.compile(r"[^\W\d_]+")
_WORD_START = re.compile(r"(?<!\S)\S")


@dataclass(frozen=True, slots=True)
class Amount:
    """``text[start:end]``, from "more than" to the number's own end; a range has low < high.

    ``number_start`` is where the first number begins; ``headless`` tells the first number of a "from … to …" that is
    two counts, whose noun stands after the second.
    """

    start: int
    end: int
    low: int
    high: int
    comparator: Comparator
    number_start: int
    plain: bool
    headless: bool = False


class Amounts:
    """Reads amounts in one language."""

    def __init__(self, words: CountWords) -> None:
        """Compile the language's comparators and joins."""
        self.between, self.from_ = re.compile(words.between), re.compile(words.from_)
        self.and_, self.to = re.compile(words.and_, re.I), re.compile(words.to, re.I)
        self.by = re.compile(words.by)
        self.moved = re.compile(words.moved, re.I)
        self.hedge = re.compile(
            rf"(?:\b|(?<=\s))(?:{_groups(words.comparators)}|(?P<filler>{words.fillers}))\s+$", re.I
        )
        self.hedging = _first_letters(words.fillers, *(pattern for pattern, _ in words.comparators))
        self.after = re.compile(_groups(words.comparators_after), re.I)
        self.signs = {f"c{i}": sign for i, (_, sign) in enumerate(words.comparators)}
        self.signs_after = {f"c{i}": sign for i, (_, sign) in enumerate(words.comparators_after)}

    def read(self, numbers: Sequence[Number], text: str, left: int) -> list[Amount]:
        """The amounts that the numbers of one sentence, which begins at ``left``, amount to."""
        found: list[Amount] = []
        i = 0
        while i < len(numbers):
            taken = self._pair(numbers[i], numbers[i + 1], text, left) if i + 1 < len(numbers) else []
            found += taken or [self._single(numbers[i], text, left)]
            i += 2 if taken else 1
        return found

    def _single(self, number: Number, text: str, left: int, headless: bool = False) -> Amount:
        start, sign = self._sign(text, left, number.start)
        end, after = self._sign_after(text, number.end)
        bound = sign if sign not in "=~" else after or sign
        return Amount(start, end, number.value, number.value, _sign(bound), number.start, number.plain, headless)

    def _pair(self, first: Number, second: Number, text: str, left: int) -> list[Amount]:
        """Two numbers that belong together: one range, or the ends of a change; nothing where they do not."""
        gap = text[first.end : second.start]
        at = first.start
        before = text[max(left, at - _REACH) : at]
        between, from_ = self.between.search(before), self.from_.search(before)
        joined = self.to.fullmatch(gap) or (between and self.and_.fullmatch(gap))
        if not joined:
            return []
        if first.magnitude == 1 and first.value < 1000 and first.value * second.magnitude <= second.value:
            first = first.times(second.magnitude)
        if from_ and self.moved.search(text, max(left, first.start - 2 * _REACH), first.start):
            return [self._single(first, text, left, headless=True), self._single(second, text, first.end)]
        # "Fell by 20 million to 780 million": by how much, and to what.
        if not from_ and first.value * _APART < second.value and self.by.search(text, max(left, at - _REACH), at):
            return [self._single(first, text, left, headless=True), self._single(second, text, first.end)]
        if first.value >= second.value:
            return []
        opener = between or from_
        opened = first.start - len(before) + opener.start() if opener else first.start
        start, sign = self._sign(text, left, opened)
        return [
            Amount(start, second.end, first.value, second.value, _sign(sign), first.start, first.plain and second.plain)
        ]

    def _sign(self, text: str, left: int, at: int) -> tuple[int, str]:
        """Where the words begin that tell how exact the number at ``at`` is, and what: a bound beats a guess."""
        start, hedged, said = at, at, "="
        for _ in range(_MOST_HEDGES):
            hedge = self._hedge(text, max(left, hedged - _REACH), hedged)
            if hedge is None:
                break
            hedged = hedge.start()
            if hedge.lastgroup != "filler":
                sign = self.signs[hedge.lastgroup or ""]
                start, said = hedged, sign if said in "=~" else said
        return start, said

    def _hedge(self, text: str, base: int, at: int) -> re.Match[str] | None:
        """The longest hedge or filler that ends at ``at``."""
        if not text[at - 1 : at].isspace():
            return None
        words = text[base:at].split()
        if not words or words[-1][:_LETTERS].casefold() not in self.hedging:
            return None
        starts = [match.start() for match in _WORD_START.finditer(text, base, at)][-_LONGEST_HEDGE:]
        return next((hedge for start in starts if (hedge := self.hedge.fullmatch(text, start, at))), None)

    def _sign_after(self, text: str, end: int) -> tuple[int, str]:
        hedge = self.after.match(text, end)
        return (hedge.end(), self.signs_after[hedge.lastgroup or ""]) if hedge else (end, "")


def _first_letters(*patterns: str) -> frozenset[str]:
    """How the words in the patterns begin. A hedge ends with one of them, and most numbers stand after none."""
    return frozenset(word[:_LETTERS] for pattern in patterns for word in _LITERAL.findall(_ESCAPED.sub(" ", pattern)))


def _groups(table: Sequence[tuple[str, str]]) -> str:
    return "|".join(f"(?P<c{i}>{pattern})" for i, (pattern, _) in enumerate(table))


def _sign(said: str) -> Comparator:
    return said  # type: ignore[return-value]
