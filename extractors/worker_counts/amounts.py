"""Numbers in, amounts out: bounds and comparator, ranges joined, and how exact it is said to be."""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from extractors.numbers.numbers import Number
from extractors.small_letters import words_of
from extractors.worker_counts.before import Before, Hints
from extractors.worker_counts.patterns import CountWords
from extractors.worker_counts.scene import Scene

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

    ``before`` stands before all of it, ``number_before`` before the first number, both from the sentence's beginning;
    ``headless`` tells the first number of a "from … to …" that is two counts, whose noun stands after the second.
    """

    start: int
    end: int
    low: int
    high: int
    comparator: Comparator
    plain: bool
    before: Before
    number_before: Before
    headless: bool = False

    @property
    def number_start(self) -> int:
        """Where the first number begins."""
        return self.number_before.at


class Amounts:
    """Reads amounts in one language."""

    def __init__(self, words: CountWords, hints: Hints) -> None:
        """Compile the language's comparators and joins."""
        self.hints = hints
        self.between, self.from_ = hints.phrases([(words.between, "")]), hints.phrases([(words.from_, "")])
        self.and_, self.to = re.compile(words.and_), re.compile(words.to)
        self.by = re.compile(words.by)
        self.moved = words_of(words.moved)
        self.hedges = hints.phrases(words.comparators, [(filler, "") for filler in words.fillers])
        self.after = re.compile(_groups(words.comparators_after))
        self.signs_after = {f"c{i}": sign for i, (_, sign) in enumerate(words.comparators_after)}

    def read(self, numbers: Sequence[Number], scene: Scene) -> list[Amount]:
        """The amounts that the numbers of one sentence amount to."""
        found: list[Amount] = []
        i, last = 0, len(numbers) - 1
        while i <= last:
            near = i < last and numbers[i + 1].start - numbers[i].end <= _LONGEST_JOIN
            taken = self._pair(numbers[i], numbers[i + 1], scene) if near else []
            found += taken or [self._single(numbers[i], scene)]
            i += 2 if taken else 1
        return found

    def _single(self, number: Number, scene: Scene, first: Number | None = None, headless: bool = False) -> Amount:
        """A number by itself; what says how exact it is stands behind the ``first`` of its pair."""
        number_before = Before(scene, number.start, self.hints)
        before, sign = self._sign(number_before, first.end if first else 0)
        end, after = self._sign_after(scene, number.end)
        bound = sign if sign not in "=~" else after or sign
        return Amount(
            before.at, end, number.value, number.value, _sign(bound), number.plain, before, number_before, headless
        )

    def _pair(self, first: Number, second: Number, scene: Scene) -> list[Amount]:
        """Two numbers that belong together: one range, or the ends of a change; nothing where they do not."""
        at, text = first.start, scene.text
        to, and_ = (join.fullmatch(scene.low, first.end + 1, second.start + 1) for join in (self.to, self.and_))
        if not to and not and_:
            return []
        before = Before(scene, at, self.hints)
        between, from_ = self.between.find(before), self.from_.find(before)
        if not to and not between:
            return []
        if first.magnitude == 1 and first.value < 1000 and first.value * second.magnitude <= second.value:
            first = first.times(second.magnitude)
        if from_ and scene.has(self.moved, max(scene.left, at - 2 * _REACH), at):
            return [self._single(first, scene, headless=True), self._single(second, scene, first)]
        # "Fell by 20 million to 780 million": by how much, and to what.
        if not from_ and first.value * _APART < second.value and self.by.search(text, max(scene.left, at - _REACH), at):
            return [self._single(first, scene, headless=True), self._single(second, scene, first)]
        if first.value >= second.value:
            return []
        opener = between or from_
        hedged, sign = self._sign(before.until(opener[0]) if opener else before)
        plain = first.plain and second.plain
        return [Amount(hedged.at, second.end, first.value, second.value, _sign(sign), plain, hedged, before)]

    def _sign(self, number: Before, behind: int = 0) -> tuple[Before, str]:
        """What stands before the words that tell how exact a number is, and what they tell: a bound beats a guess."""
        before = hedged = number
        said = "="
        for _ in range(_MOST_HEDGES):
            hedge = self.hedges.find(hedged, behind)
            if hedge is None:
                break
            at, sign = hedge
            hedged = number.until(at)
            if sign:
                before, said = hedged, sign if said in "=~" else said
        return before, said

    def hedged_behind(self, amount: Amount, scene: Scene, end: int) -> tuple[Amount, int]:
        """The amount and the end of its noun, with what stands behind that and says how exact the number is."""
        if amount.comparator != "=" or scene.text[end : end + 1] == ",":
            return amount, end
        behind, sign = self._sign_after(scene, end)
        return (amount._replace(comparator=_sign(sign)), behind) if sign else (amount, end)

    def _sign_after(self, scene: Scene, end: int) -> tuple[int, str]:
        hedge = self.after.match(scene.low, end + 1) if scene.text[end : end + 1] in _AFTER else None
        return (hedge.end() - 1, self.signs_after[hedge.lastgroup or ""]) if hedge else (end, "")


def _groups(table: Sequence[tuple[str, str]]) -> str:
    return "|".join(f"(?P<c{i}>{pattern})" for i, (pattern, _) in enumerate(table))


def _sign(said: str) -> Comparator:
    return said  # type: ignore[return-value]
