"""Numbers in, amounts out: bounds and comparator, ranges joined, and how exact it is said to be."""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from extractors.numbers.numbers import Number
from extractors.worker_counts.before import Phrases
from extractors.worker_counts.patterns import CountWords

Comparator = Literal["=", "~", ">", ">=", "<", "<="]

# How far left of a number the words may stand that say how exact it is, in characters.
_REACH = 60
_MOST_HEDGES = 4
# A range whose ends lie farther apart than this is none after "by".
_APART = 3
# What joins the ends of a range is no longer than this.
_LONGEST_JOIN = 30
# What says how exact a number is begins so, if it stands behind it.
_AFTER = frozenset(" ,+-\u00a0\u202f\n")


class Amount(NamedTuple):
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
        self.between, self.from_ = Phrases([(words.between, "")]), Phrases([(words.from_, "")])
        self.and_, self.to = re.compile(words.and_, re.I), re.compile(words.to, re.I)
        self.by = re.compile(words.by)
        self.moved = re.compile(words.moved, re.I)
        self.hedges = Phrases(words.comparators, [(filler, "") for filler in words.fillers])
        self.after = re.compile(_groups(words.comparators_after), re.I)
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
        if second.start - first.end > _LONGEST_JOIN:
            return []
        at = first.start
        to, and_ = (join.fullmatch(text, first.end, second.start) for join in (self.to, self.and_))
        between, from_ = (
            opened.before(text, left, at) if to or and_ else None for opened in (self.between, self.from_)
        )
        if not to and not (and_ and between):
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
        start, sign = self._sign(text, left, opener[0] if opener else at)
        return [
            Amount(start, second.end, first.value, second.value, _sign(sign), first.start, first.plain and second.plain)
        ]

    def _sign(self, text: str, left: int, at: int) -> tuple[int, str]:
        """Where the words begin that tell how exact the number at ``at`` is, and what: a bound beats a guess."""
        start, hedged, said = at, at, "="
        for _ in range(_MOST_HEDGES):
            hedge = self.hedges.before(text, left, hedged)
            if hedge is None:
                break
            hedged, sign = hedge
            if sign:
                start, said = hedged, sign if said in "=~" else said
        return start, said

    def hedged_behind(self, amount: Amount, text: str, end: int) -> tuple[Amount, int]:
        """The amount and the end of its noun, with what stands behind that and says how exact the number is."""
        if amount.comparator != "=" or text[end : end + 1] == ",":
            return amount, end
        behind, sign = self._sign_after(text, end)
        return (amount._replace(comparator=_sign(sign)), behind) if sign else (amount, end)

    def _sign_after(self, text: str, end: int) -> tuple[int, str]:
        hedge = self.after.match(text, end) if text[end : end + 1] in _AFTER else None
        return (hedge.end(), self.signs_after[hedge.lastgroup or ""]) if hedge else (end, "")


def _groups(table: Sequence[tuple[str, str]]) -> str:
    return "|".join(f"(?P<c{i}>{pattern})" for i, (pattern, _) in enumerate(table))


def _sign(said: str) -> Comparator:
    return said  # type: ignore[return-value]
