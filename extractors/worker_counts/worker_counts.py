"""A Doc in, ``doc._.worker_counts`` out: numbers of people by their relation to work, as bounds with a comparator."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Any, Protocol, TypeVar

from spacy.tokens import Doc

from extractors.confidence import UNTRIED
from extractors.findings import Finding, text_of
from extractors.numbers.numbers import Number, Numbers
from extractors.numbers.scan import kept
from extractors.worker_counts.amounts import Amount, Amounts
from extractors.worker_counts.before import Hints
from extractors.worker_counts.confidence import CONFIDENCE
from extractors.worker_counts.evidence import Evidence, Verdict
from extractors.worker_counts.patterns import CountWords
from extractors.worker_counts.places import nearest_country
from extractors.worker_counts.population import Head, Population
from extractors.worker_counts.scene import Scene

_UNREAD_SECTIONS = ("topic", "header", "dateline")
_PARAGRAPH = re.compile(r"[^\n]+")
# A number that nothing follows in its line, and the line below it.
_ALONE = re.compile(r"[ \t]*\n+[^\n]+")


class _Span(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_AnySpan = TypeVar("_AnySpan", bound=_Span)


class WorkerCounts:
    """Finds worker counts; reads dates (a year is no count) and locations (whose workers) where they were found."""

    version = "2"
    needs_tokens = False

    def __init__(self, words: CountWords, numbers: Numbers) -> None:
        """Compile a language's words."""
        self.numbers = numbers
        hints = Hints()
        self.amounts = Amounts(words, hints)
        self.population = Population(words)
        self.evidence = Evidence(words, hints)

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.worker_counts``: low, high, comparator, population, place, change."""
        text, known = text_of(doc), doc._
        unread = [section for section in known.sections if section.name in _UNREAD_SECTIONS]
        numbers = _outside(self.numbers.find(text, kept(doc)), [*known.dates, *unread])
        known.worker_counts = tuple(self._counts(text, numbers, known)) if numbers else ()
        return doc

    def _counts(self, text: str, numbers: Sequence[Number], known: Any) -> Iterator[Finding]:
        """The counts among the numbers; what else is ``known`` of the text are its sentences, places and sections."""
        locations: Sequence[Finding] = _outside(known.locations, [s for s in known.sections if s.name == "dateline"])
        starts = [place.start for place in locations]
        bounds = known.sentences or [m.span() for m in _PARAGRAPH.finditer(text)]
        scene = Scene(text)
        for left, right, inside in _by_sentence(numbers, bounds):
            scene.left, scene.right = left, right
            near = locations[bisect_left(starts, left) : bisect_left(starts, right)]
            yield from self._sentence(inside, scene, near)

    def _sentence(self, numbers: Sequence[Number], scene: Scene, locations: Sequence[Finding]) -> Iterator[Finding]:
        amounts = self.amounts.read(numbers, scene)
        heads = self._heads(amounts, scene)
        for amount, head in zip(amounts, heads, strict=True):
            if head.kind == "other":
                scene.things.append(amount)
                continue
            if self.evidence.forbidden(amount, scene.text):
                continue
            verdict = self.evidence.weigh(amount, head, scene)
            if verdict:
                end = amount.end if head.shared else max(amount.end, head.end)
                amount, end = self.amounts.hedged_behind(amount, scene, end)  # noqa: PLW2901 - the same, known better
                scene.last_end, scene.last_population = max(end, head.end), verdict.population
                yield self._finding(amount, end, verdict, scene, locations)

    def _heads(self, amounts: Sequence[Amount], scene: Scene) -> list[Head]:
        """The noun of each amount; one without its own shares that of the next ("from 25 to 100 inspectors")."""
        heads: list[Head] = []
        for i in range(len(amounts) - 1, -1, -1):
            amount = amounts[i]
            following = amounts[i + 1].start if i + 1 < len(amounts) else scene.right
            head = self.population.head(scene.text, amount.end, scene.right, following)
            if head.kind == "bare" and i == 0 and (below := _line_below(amount, scene.text)):
                head = self.population.under(scene.text, amount.end, below)._replace(shared=True)
            leads = bool(heads) and self._leads_to(amount, head, heads[-1], following, scene)
            if heads and (amount.headless or head.kind == "part" or leads):
                head = heads[-1]._replace(shared=True)
            heads.append(head)
        return heads[::-1]

    def _leads_to(self, amount: Amount, head: Head, next_head: Head, following: int, scene: Scene) -> bool:
        """ "Has risen by 11 million since 2007, to 205 million unemployed": both count the unemployed."""
        if head.kind != "bare" or next_head.kind != "trade":
            return False
        by = self.amounts.by.search(scene.text, max(scene.left, amount.start - 20), amount.start)
        return bool(by and self.evidence.leads_to.fullmatch(scene.low, amount.end + 1, following + 1))

    def _finding(
        self, amount: Amount, end: int, verdict: Verdict, scene: Scene, locations: Sequence[Finding]
    ) -> Finding:
        value: dict[str, Any] = {
            "low": amount.low,
            "high": amount.high,
            "comparator": amount.comparator,
            "population": verdict.population,
            "place": nearest_country(locations, scene.text, amount.start, end, self.evidence.clause_end),
            "change": self.evidence.change(amount, end, scene),
        }
        return Finding(amount.start, end, value, CONFIDENCE.get(verdict.rule, UNTRIED), verdict.rule)


def _line_below(amount: Amount, text: str) -> int | None:
    """The end of the line below an amount that stands alone in its own."""
    below = _ALONE.match(text, amount.end)
    alone = below and not text[text.rfind("\n", 0, amount.start) + 1 : amount.start].strip()
    return below.end() if below and alone else None


def _outside(spans: Sequence[_AnySpan], closed: Sequence[_Span]) -> Sequence[_AnySpan]:
    """The spans that touch none of the closed ones."""
    if not closed:
        return spans
    ordered = sorted([(span.start, span.end) for span in closed])
    starts = [start for start, _ in ordered]
    reach = [0, *accumulate([end for _, end in ordered], max)]
    return [span for span in spans if reach[bisect_left(starts, span.end)] <= span.start]


def _by_sentence(
    numbers: Sequence[Number], bounds: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int, list[Number]]]:
    """The numbers of each sentence that has any, with its bounds; none of two sentences."""
    ends = [right for _, right in bounds]
    i = 0
    while i < len(numbers) and (place := bisect_right(ends, numbers[i].start)) < len(bounds):
        left, right = bounds[place]
        inside = []
        while i < len(numbers) and numbers[i].start < right:
            if numbers[i].start >= left and numbers[i].end <= right:
                inside.append(numbers[i])
            i += 1
        if inside:
            yield left, right, inside
