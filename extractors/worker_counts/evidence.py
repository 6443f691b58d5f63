"""An amount, its noun and its sentence in, whether people at work are counted out, and by which rule."""

import re
from typing import Literal, NamedTuple

from extractors.small_letters import words_of
from extractors.worker_counts.amounts import Amount
from extractors.worker_counts.before import Before, Hints
from extractors.worker_counts.patterns import CountWords
from extractors.worker_counts.population import Head
from extractors.worker_counts.scene import Scene

Change = Literal["increase", "decrease"] | None

# How far, in characters, what matters may stand before a number and behind its noun.
_TAIL = 60
_CLAUSE = 170
# What stands farther off than this is no evidence, though a sentence may go on for ever.
_FAR = 400
# Back to the last count, for "of whom", "in 2003, 4,970", "at least 11 died".
_SAME_THREAD = 200
_SMALLEST_BARE = 100
_FORBIDDEN = 22
# What stands this near after a number may be what it counts.
_NEAR = 40


class Verdict(NamedTuple):
    """The rule by which an amount counts people at work, and the words for whom."""

    rule: str
    population: str


class Evidence:
    """Weighs one language's words around a number."""

    def __init__(self, words: CountWords, hints: Hints) -> None:
        """Compile what forbids, what licenses and what only hints."""
        self.never_before, self.never_after = hints.ending(words.never_before, low=False), re.compile(words.never_after)
        self.rate_before, self.rate_after = hints.ending(words.rate_before, low=False), re.compile(words.rate_after)
        self.apposed = re.compile(r"(?:([\w’'-]+),|([\w’'-]+) \()\s*$")
        self.others = words.others
        self.trades, self.endings = words.trades, words.endings
        self.labour, self.labour_before = words_of(words.labour), words_of(words.labour_before)
        self.gathering, self.danger = words_of(words.gathering), words_of(words.danger)
        self.casualty_before = hints.ending(words.casualty_before)
        self.casualty_after = re.compile(words.casualty_after)
        self.states_after, self.persons_after = re.compile(words.states_after), re.compile(words.persons_after)
        self.toils, self.shares = re.compile(words.toils), re.compile(words.shares)
        self.of_year, self.definite = re.compile(words.of_year), words_of(words.definite)
        self.persons_before, self.ranked = words_of(words.persons_before), words_of(words.ranked)
        self.leads_to = re.compile(words.leads_to)
        self.age = re.compile(words.age)
        self.lacks = re.compile(words.lacks)
        self.times, self.persons_told = re.compile(words.times), re.compile(words.persons_told)
        self.clause_end = re.compile(words.clause_end)
        self.governors, self.measures = words_of(words.governors), hints.ending(words.measures)
        self.governing_people, self.rivals = words_of(words.governing_people), words_of(words.rivals)
        self.engages, self.continues = hints.ending(words.engages, others=1), hints.ending(words.continues)
        self.fillers = hints.phrases([(filler, "") for filler in (*words.fillers, *words.articles)])
        self.parts = words_of(words.parts)
        self.increase_before = hints.ending(words.increase_before, others=2)
        self.decrease_before = hints.ending(words.decrease_before, others=2)
        self.increase_after, self.decrease_after = (
            re.compile(after) for after in (words.increase_after, words.decrease_after)
        )

    def forbidden(self, amount: Amount, text: str) -> bool:
        """Whether the number is money, a rate, an age, the number of a law or the like."""
        if amount.low < 1 or self.never_after.match(text, amount.end):
            return True
        before = amount.number_before
        return self.never_before.search(before, _FORBIDDEN) or self.rate_before.search(before, _FORBIDDEN)

    def weigh(self, amount: Amount, head: Head, scene: Scene) -> Verdict | None:
        """The verdict on an amount that nothing forbids; None where it counts something else."""
        if self.rate_after.match(scene.text, head.end):
            return None
        if head.kind in ("trade", "strong", "qualified"):
            return Verdict(head.kind, _said(scene.text, head))
        if head.kind == "people":
            return self._people(amount, head, scene)
        if head.kind == "casualty":
            return self._casualty(amount, head, scene)
        if head.kind == "pronoun":
            return self._of_them(amount, head, scene)
        return self._bare(amount, scene) if head.kind == "bare" else None

    def _of_them(self, amount: Amount, head: Head, scene: Scene) -> Verdict | None:
        """ "23 of them": of people counted before, unless things were counted in between."""
        if max(scene.left, scene.last_end) < self._things_end(scene) and not scene.follows(
            self.persons_told, head.end, scene.right
        ):
            return None
        if amount.start - scene.last_end < 2 * _SAME_THREAD:
            return Verdict("of_them", scene.last_population)
        before = self._before(amount)
        told = before.has(self.labour) and before.has(self.persons_before)
        if told or (scene.has(self.labour, head.end, self._stop(head.end, scene)) and not before.has(self.rivals)):
            return Verdict("of_them", _words(before.said))
        return None

    def _things_end(self, scene: Scene) -> int:
        """Where the last number stood that counted things."""
        while scene.things and self.forbidden(scene.things[-1], scene.text):
            scene.things.pop()
        return scene.things[-1].end if scene.things else -1

    def _people(self, amount: Amount, head: Head, scene: Scene) -> Verdict | None:
        """People of no trade: counted where their clause says what they have to do with work."""
        before, stop = self._before(amount), self._stop(head.end, scene)
        if self.casualty_before.search(before) or scene.follows(self.casualty_after, head.end, stop):
            return self._casualty(amount, head, scene)
        begin = self._clause(before)
        if self._gathered(begin, before.at, scene) or self._gathered_after(head.end, stop, scene):
            return None
        return self._at_work(head, stop, begin, before) or self._people_leaning(amount, head, scene, before)

    def _gathered(self, left: int, right: int, scene: Scene) -> bool:
        """Whether the people came together, as their clause says before them."""
        return scene.has(self.gathering, left, right) is not None

    def _gathered_after(self, left: int, right: int, scene: Scene) -> bool:
        """Whether it says so behind them, and stands no work before that."""
        told = scene.has(self.gathering, left, right)
        comma = scene.text.rfind(",", left, told.start()) if told else -1
        return told is not None and (comma < 0 or not scene.has(self.labour, left, comma))

    def _at_work(self, head: Head, stop: int, begin: int, before: Before) -> Verdict | None:
        scene = before.scene
        said = _said(scene.text, head)
        if scene.has(self.labour, head.start, stop) or self.toils.match(scene.text, head.end, stop):
            return Verdict("people_at_work", f"{said} {_words(scene.text[head.end : stop])}")
        return Verdict("people_engaged", said) if scene.has(self.labour_before, begin, before.at) else None

    def _people_leaning(self, amount: Amount, head: Head, scene: Scene, before: Before) -> Verdict | None:
        """People whose work was told before: in an earlier count, or as the subject of the clause."""
        in_thread = scene.left < scene.last_end and amount.start - scene.last_end < _SAME_THREAD
        near = amount.start - scene.last_end < _SAME_THREAD
        others = head.word in self.others and near and self._things_end(scene) < scene.last_end
        if others or (in_thread and self.continues.search(before)) or self._part(before, amount, scene):
            return Verdict("people_of_them", f"{scene.last_population}, {head.word}")
        if amount.start - scene.last_end < 2 * _SAME_THREAD and before.has(self.ranked):
            return Verdict("people_ranked", f"{scene.last_population}, {head.word}")
        return Verdict("people_governed", _said(scene.text, head)) if self._governed(before) else None

    def _casualty(self, amount: Amount, head: Head, scene: Scene) -> Verdict | None:
        thread = amount.start - scene.last_end < 2 * _SAME_THREAD
        told = thread or scene.has(self.danger, *_around(amount, scene, _SAME_THREAD))
        return Verdict("casualties", _said(scene.text, head)) if told else None

    def _bare(self, amount: Amount, scene: Scene) -> Verdict | None:
        """A number without a noun: it needs a verb, a subject or an earlier count to say whom it counts."""
        before, small = self._before(amount), amount.high < _SMALLEST_BARE
        if small and self.age.fullmatch(scene.text, amount.start, amount.number_start):
            return None
        if self.engages.search(before):
            return Verdict("engaged", "employees")
        if self._part(before, amount, scene):
            return Verdict("of_them", scene.last_population or _words(before.said))
        near = amount.start - scene.last_end < _SAME_THREAD
        if (small and not near) or _like_a_year(amount):
            return None
        stop = self._stop(amount.end, scene)
        told = self._stated(amount.end, stop, scene)
        dated = near and scene.left < scene.last_end and self.times.match(scene.low, amount.end + 1)
        if small and not (told or dated or self._listed(amount, scene)):
            return None
        return (
            Verdict("at_work", _words(scene.text[amount.end : stop]))
            if told
            else self._bare_leaning(amount, scene, before)
        )

    def _stated(self, at: int, stop: int, scene: Scene) -> bool:
        """Whether the clause goes on to say that they work: "8.4 million are caught in slavery"."""
        if not scene.follows(self.states_after, at, stop) or not scene.has(self.labour, at, stop):
            return False
        return not scene.has(self.rivals, at, min(stop, at + _NEAR))

    def _listed(self, amount: Amount, scene: Scene) -> bool:
        """ "Niger has 71 inspectors; Togo, fewer than 40": the last of its clause, which says how exact it is."""
        ends = amount.end >= scene.right or self.clause_end.match(scene.text, amount.end) is not None
        return scene.left < scene.last_end and amount.comparator != "=" and ends

    def _bare_leaning(self, amount: Amount, scene: Scene, before: Before) -> Verdict | None:
        if self._governed(before):
            return Verdict("governed", self._governor(before))
        people = before.has(self.governing_people) if self.measures.search(before) else None
        if people and scene.has(self.labour, *_around(amount, scene, _SAME_THREAD)):
            return Verdict("people_governed", scene.text[people.start() : people.end() - 1])
        if scene.follows(self.persons_after, amount.end, len(scene.text)) and scene.has(
            self.labour, *_around(amount, scene)
        ):
            return Verdict("persons", self._governor(before))
        if apposed := self._apposed(before):
            return Verdict("apposed", apposed)
        return self._bare_of_before(amount, scene, before)

    def _bare_of_before(self, amount: Amount, scene: Scene, before: Before) -> Verdict | None:
        """A number that goes on from a share, from an earlier year or from a count just made."""
        share = self.shares.search(scene.low, before.left + 1, before.at + 1)
        if share and before.has(self.labour) and not before.has(self.rivals):
            return Verdict("share", self._governor(before) or _words(before.said))
        if self._of_an_earlier_year(amount, before, scene):
            return Verdict("of_year", scene.last_population or self._governor(before))
        if amount.start - scene.last_end >= _SAME_THREAD or self.lacks.match(scene.low, amount.end + 1):
            return None
        if scene.left < scene.last_end:
            continued = self.continues.search(before) or self.continues.search(amount.number_before)
            return Verdict("continued", scene.last_population) if continued else None
        told = " " in before.said.strip() and self._things_end(scene) < scene.last_end
        resumed = told and self.measures.search(before)
        return Verdict("resumed", scene.last_population) if resumed and not before.has(self.rivals) else None

    def _of_an_earlier_year(self, amount: Amount, before: Before, scene: Scene) -> bool:
        """ "The 215 million of 2008", where a count was made shortly before or the sentence tells of work."""
        if not self.of_year.match(scene.text, amount.end):
            return False
        if not scene.has(self.definite, max(scene.left, amount.start - _TAIL), amount.number_start):
            return False
        told = scene.left < scene.last_end or scene.has(self.labour, *_around(amount, scene, _SAME_THREAD))
        return bool(told and not before.has(self.rivals))

    def _apposed(self, before: Before) -> str:
        """The trade that a number is inserted behind: "the pickers, about 900 in summer, …"."""
        found = self.apposed.search(before.scene.text, before.left, before.at) if before.signed else None
        noun = (found[1] or found[2]) if found else ""
        return noun if noun.casefold() in self.trades or noun.casefold().endswith(self.endings) else ""

    def _part(self, before: Before, amount: Amount, scene: Scene) -> bool:
        """ "Of these, 1.2 million …", where a count stands shortly before or the sentence itself says of whom."""
        if not self.parts.search("\n" + before.said):
            return False
        return amount.start - scene.last_end < 2 * _SAME_THREAD or before.has(self.labour) is not None

    def _governed(self, before: Before) -> bool:
        if not self.measures.search(before):
            return False
        start, end = self._last_governor(before)
        return start < end and not before.scene.has(self.rivals, end, before.at)

    def _governor(self, before: Before) -> str:
        start, end = self._last_governor(before)
        return before.scene.text[start:end]

    def _last_governor(self, before: Before) -> tuple[int, int]:
        """Where the last population named before a number stands."""
        last = None
        for last in self.governors.finditer(before.scene.low, before.left, before.at + 1):  # noqa: B007 - the last one
            pass
        return (last.start(), last.end() - 1) if last else (0, 0)

    def change(self, amount: Amount, end: int, scene: Scene) -> Change:
        """Whether the number says by how much something grew or shrank."""
        before, low = amount.before, scene.low
        if self.decrease_after.match(low, end + 1) or self.decrease_before.search(before, _TAIL):
            return "decrease"
        if self.increase_after.match(low, end + 1) or self.increase_before.search(before, _TAIL):
            return "increase"
        return None

    def _before(self, amount: Amount) -> Before:
        """What the sentence says before the amount, as far as it matters."""
        before = amount.before
        while filler := self.fillers.find(before):
            before = before.until(filler[0])
        return before

    def _clause(self, before: Before) -> int:
        """Where the clause begins that the amount stands in."""
        ends = [match.end() for match in self.clause_end.finditer(before.scene.text, before.left, before.at)]
        return ends[-1] if ends else before.left

    def _stop(self, at: int, scene: Scene) -> int:
        """Where the clause ends that goes on after the noun."""
        right = min(scene.right, at + _CLAUSE)
        stop = self.clause_end.search(scene.text, at, right)
        return stop.start() if stop else right


def _around(amount: Amount, scene: Scene, more: int = 0) -> tuple[int, int]:
    """Where the sentence lies, with so much ``more`` before it; of a long one what is near."""
    return max(0, scene.left - more, amount.start - _FAR - more), min(scene.right, amount.end + _FAR)


def _like_a_year(amount: Amount) -> bool:
    return amount.plain and 1900 <= amount.low <= 2100


def _said(text: str, head: Head) -> str:
    return " ".join(text[head.start : head.end].split())


def _words(clause: str) -> str:
    return " ".join(clause.strip(" ,.()").split())[:80]
