"""An amount, its noun and its sentence in, whether people at work are counted out, and by which rule."""

import re
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from extractors.worker_counts.amounts import Amount
from extractors.worker_counts.before import Before, Ending, Phrases
from extractors.worker_counts.patterns import CountWords
from extractors.worker_counts.population import Head

Change = Literal["increase", "decrease"] | None

# How far, in characters, the words may stand that a number without its own noun leans on.
_GOVERNED = 140
_TAIL = 60
_BEFORE = 90
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


@dataclass(slots=True)
class Scene:
    """The sentence at hand, ``text[left:right]``, and the last count made before: its end and population.

    ``things`` are the amounts since that count no people, so far as is known.
    """

    text: str
    left: int
    right: int
    last_end: int = -10_000
    things: list[Amount] = field(default_factory=list)
    last_population: str = ""


class Evidence:
    """Weighs one language's words around a number."""

    def __init__(self, words: CountWords) -> None:
        """Compile what forbids, what licenses and what only hints."""
        self.never_before = Ending(words.never_before)
        self.never_after = re.compile(words.never_after)
        self.rate_before, self.rate_after = Ending(words.rate_before), re.compile(words.rate_after)
        self.apposed = re.compile(r"(?:([\w’'-]+),|([\w’'-]+) \()\s*$")
        self.others = words.others
        self.trades, self.endings = words.trades, words.endings
        self.labour, self.labour_before = re.compile(words.labour, re.I), re.compile(words.labour_before, re.I)
        self.gathering, self.danger = re.compile(words.gathering, re.I), re.compile(words.danger, re.I)
        self.casualty_before = Ending(words.casualty_before, re.I)
        self.casualty_after = re.compile(words.casualty_after, re.I)
        self.states_after = re.compile(words.states_after, re.I)
        self.persons_after = re.compile(words.persons_after, re.I)
        self.toils, self.shares = re.compile(words.toils), re.compile(words.shares, re.I)
        self.of_year, self.definite = re.compile(words.of_year), re.compile(words.definite, re.I)
        self.persons_before = re.compile(words.persons_before, re.I)
        self.leads_to = re.compile(words.leads_to, re.I)
        self.age = re.compile(words.age)
        self.lacks = re.compile(words.lacks, re.I)
        self.times, self.persons_told = re.compile(words.times, re.I), re.compile(words.persons_told, re.I)
        self.clause_end = re.compile(words.clause_end)
        self.governors, self.measures = re.compile(words.governors, re.I), Ending(words.measures, re.I)
        self.governing_people = re.compile(words.governing_people, re.I)
        self.rivals = re.compile(words.rivals, re.I)
        self.engages, self.continues = Ending(words.engages, re.I, 1), Ending(words.continues, re.I)
        self.fillers = Phrases([(filler, "") for filler in (*words.fillers, *words.articles)])
        self.parts = re.compile(words.parts)
        self.increase_before = Ending(words.increase_before, re.I, 2)
        self.decrease_before = Ending(words.decrease_before, re.I, 2)
        self.increase_after, self.decrease_after = (
            re.compile(after, re.I) for after in (words.increase_after, words.decrease_after)
        )

    def forbidden(self, amount: Amount, text: str) -> bool:
        """Whether the number is money, a rate, an age, the number of a law or the like."""
        if amount.low < 1 or self.never_after.match(text, amount.end):
            return True
        before = Before(text[max(0, amount.number_start - _FORBIDDEN) : amount.number_start])
        return self.never_before.search(before) or self.rate_before.search(before)

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
        if max(scene.left, scene.last_end) < self._things_end(scene) and not self.persons_told.match(
            scene.text, head.end
        ):
            return None
        if amount.start - scene.last_end < 2 * _SAME_THREAD:
            return Verdict("of_them", scene.last_population)
        before = self._before(amount, scene)
        told = self.labour.search(before.text) and self.persons_before.search(before.text)
        if told or (self.labour.search(self._after(head.end, scene)) and not self.rivals.search(before.text)):
            return Verdict("of_them", _words(before.text))
        return None

    def _things_end(self, scene: Scene) -> int:
        """Where the last number stood that counted things."""
        while scene.things and self.forbidden(scene.things[-1], scene.text):
            scene.things.pop()
        return scene.things[-1].end if scene.things else -1

    def _people(self, amount: Amount, head: Head, scene: Scene) -> Verdict | None:
        """People of no trade: counted where their clause says what they have to do with work."""
        before, after = self._before(amount, scene), self._after(head.end, scene)
        if self.casualty_before.search(before) or self.casualty_after.match(after):
            return self._casualty(amount, head, scene)
        clause = self._clause(before.text)
        if self._gathered(clause, after):
            return None
        return self._at_work(head, scene, clause, after) or self._people_leaning(amount, head, scene, before)

    def _gathered(self, before: str, after: str) -> bool:
        """Whether the people came together: in their clause stands no work before it says so."""
        told = self.gathering.search(after)
        return bool(self.gathering.search(before)) or (
            told is not None and not self.labour.search(after[: told.start()].rpartition(",")[0])
        )

    def _at_work(self, head: Head, scene: Scene, before: str, after: str) -> Verdict | None:
        said = _said(scene.text, head)
        if self.labour.search(after) or self.toils.match(after):
            return Verdict("people_at_work", f"{said} {_words(after)}")
        return Verdict("people_engaged", said) if self.labour_before.search(before) else None

    def _people_leaning(self, amount: Amount, head: Head, scene: Scene, before: Before) -> Verdict | None:
        """People whose work was told before: in an earlier count, or as the subject of the clause."""
        in_thread = scene.left < scene.last_end and amount.start - scene.last_end < _SAME_THREAD
        near = amount.start - scene.last_end < _SAME_THREAD
        others = head.word in self.others and near and self._things_end(scene) < scene.last_end
        if others or (in_thread and self.continues.search(before)) or self._part(before, amount, scene):
            return Verdict("people_of_them", f"{scene.last_population}, {head.word}")
        return Verdict("people_governed", _said(scene.text, head)) if self._governed(before) else None

    def _casualty(self, amount: Amount, head: Head, scene: Scene) -> Verdict | None:
        thread = amount.start - scene.last_end < 2 * _SAME_THREAD
        told = thread or self.danger.search(*_around(amount, scene, _SAME_THREAD))
        return Verdict("casualties", _said(scene.text, head)) if told else None

    def _bare(self, amount: Amount, scene: Scene) -> Verdict | None:
        """A number without a noun: it needs a verb, a subject or an earlier count to say whom it counts."""
        before = self._before(amount, scene)
        if amount.high < _SMALLEST_BARE and self.age.fullmatch(scene.text, amount.start, amount.number_start):
            return None
        if self.engages.search(before):
            return Verdict("engaged", "employees")
        if self._part(before, amount, scene):
            return Verdict("of_them", scene.last_population or _words(before.text))
        after = self._after(amount.end, scene)
        state = self.states_after.match(after)
        told = state and self.labour.search(after, state.start()) and not self.rivals.search(after[:_NEAR])
        small = amount.high < _SMALLEST_BARE
        near = amount.start - scene.last_end < _SAME_THREAD
        dated = near and scene.left < scene.last_end and self.times.match(scene.text, amount.end)
        if (small and not (near and (told or dated or self._listed(amount, scene)))) or _like_a_year(amount):
            return None
        return Verdict("at_work", _words(after)) if told else self._bare_leaning(amount, scene, before)

    def _listed(self, amount: Amount, scene: Scene) -> bool:
        """ "Niger has 71 inspectors; Togo, fewer than 40": the last of its clause, which says how exact it is."""
        ends = amount.end >= scene.right or self.clause_end.match(scene.text, amount.end) is not None
        return scene.left < scene.last_end and amount.comparator != "=" and ends

    def _bare_leaning(self, amount: Amount, scene: Scene, before: Before) -> Verdict | None:
        if self._governed(before):
            return Verdict("governed", self._governor(before))
        people = self.governing_people.search(before.text) if self.measures.search(before) else None
        if people and self.labour.search(*_around(amount, scene, _SAME_THREAD)):
            return Verdict("people_governed", people.group())
        if self.persons_after.match(scene.text, amount.end) and self.labour.search(*_around(amount, scene)):
            return Verdict("persons", self._governor(before))
        if apposed := self._apposed(before):
            return Verdict("apposed", apposed)
        return self._bare_of_before(amount, scene, before)

    def _bare_of_before(self, amount: Amount, scene: Scene, before: Before) -> Verdict | None:
        """A number that goes on from a share, from an earlier year or from a count just made."""
        if self.shares.search(before.text) and self.labour.search(before.text) and not self.rivals.search(before.text):
            return Verdict("share", self._governor(before) or _words(before.text))
        if self._of_an_earlier_year(amount, before, scene):
            return Verdict("of_year", scene.last_population or self._governor(before))
        in_thread = scene.left < scene.last_end and amount.start - scene.last_end < _SAME_THREAD
        if not in_thread or self.lacks.match(scene.text, amount.end):
            return None
        written = Before(scene.text[max(scene.left, amount.start - _TAIL) : amount.number_start])
        continued = self.continues.search(before) or self.continues.search(written)
        return Verdict("continued", scene.last_population) if continued else None

    def _of_an_earlier_year(self, amount: Amount, before: Before, scene: Scene) -> bool:
        """ "The 215 million of 2008", where a count was made shortly before or the sentence tells of work."""
        if not self.of_year.match(scene.text, amount.end):
            return False
        if not self.definite.search(scene.text, max(scene.left, amount.start - _TAIL), amount.number_start):
            return False
        told = scene.left < scene.last_end or self.labour.search(*_around(amount, scene, _SAME_THREAD))
        return bool(told and not self.rivals.search(before.text))

    def _apposed(self, before: Before) -> str:
        """The trade that a number is inserted behind: "the pickers, about 900 in summer, …"."""
        found = self.apposed.search(before.text) if before.sign else None
        noun = (found[1] or found[2]) if found else ""
        return noun if noun.casefold() in self.trades or noun.casefold().endswith(self.endings) else ""

    def _part(self, before: Before, amount: Amount, scene: Scene) -> bool:
        """ "Of these, 1.2 million …", where a count stands shortly before or the sentence itself says of whom."""
        if not self.parts.search(before.text):
            return False
        return amount.start - scene.last_end < 2 * _SAME_THREAD or bool(self.labour.search(before.text))

    def _governed(self, before: Before) -> bool:
        if not self.measures.search(before):
            return False
        last = None
        for last in self.governors.finditer(before.text):  # noqa: B007 - the last one is what counts
            pass
        return last is not None and not self.rivals.search(before.text, last.end())

    def _governor(self, before: Before) -> str:
        found = self.governors.findall(before.text)
        return str(found[-1]) if found else ""

    def change(self, amount: Amount, end: int, text: str) -> Change:
        """Whether the number says by how much something grew or shrank."""
        before = Before(text[max(0, amount.start - _TAIL) : amount.start])
        if self.decrease_after.match(text, end) or self.decrease_before.search(before):
            return "decrease"
        if self.increase_after.match(text, end) or self.increase_before.search(before):
            return "increase"
        return None

    def _before(self, amount: Amount, scene: Scene) -> Before:
        """What the sentence says before the amount, as far as it matters."""
        left, at = max(scene.left, amount.start - _GOVERNED), amount.start
        while filler := self.fillers.before(scene.text, left, at):
            at = filler[0]
        return Before(scene.text[left:at])

    def _clause(self, before: str) -> str:
        """The clause that the amount stands in, up to the amount."""
        ends = [match.end() for match in self.clause_end.finditer(before)]
        return before[ends[-1] :] if ends else before

    def _after(self, at: int, scene: Scene) -> str:
        """What the clause says after the noun."""
        stop = self.clause_end.search(scene.text, at, min(scene.right, at + _CLAUSE))
        return scene.text[at : stop.start() if stop else min(scene.right, at + _CLAUSE)]


def _around(amount: Amount, scene: Scene, more: int = 0) -> tuple[str, int, int]:
    """The text, and where in it the sentence lies, with so much ``more`` before it; of a long one what is near."""
    left = max(0, scene.left - more, amount.start - _FAR - more)
    return scene.text, left, min(scene.right, amount.end + _FAR)


def _like_a_year(amount: Amount) -> bool:
    return amount.plain and 1900 <= amount.low <= 2100


def _said(text: str, head: Head) -> str:
    return " ".join(text[head.start : head.end].split())


def _words(clause: str) -> str:
    return " ".join(clause.strip(" ,.()").split())[:80]
