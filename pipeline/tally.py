"""Outcomes in; the counts of a run out: every document once, under one status word, in = out + rejected."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from threading import RLock
from types import MappingProxyType

from pipeline.records import Issue, Outcome

NONE: Mapping[str, int] = MappingProxyType({})
# Issues that tell of an extractor's failure; their message begins with its name and a colon.
FAILURES = frozenset({
    "bad_finding", "extractor_failed", "extractor_timeout", "extractor_crashed", "extractor_left_out",
    "extractor_unavailable",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Summary:
    """How a run ended, or stands.

    ``discovered`` addresses were seen that are in scope; ``documents`` of them were taken up, and each left as
    ``stored``, ``unchanged``, ``no_pipeline`` (stored, in a language without a pipeline), ``put_off`` (to be tried
    again by a later run) or under a reason of ``rejected``. ``planned`` is how many there will be, as far as is known;
    ``fetched`` how many pages came. ``passed_over`` counts the addresses that were seen and never asked for, by
    reason; ``problems`` are lines for people on the run itself. ``failures`` counts the articles in which an extractor
    failed, under its name and the issue's code, as in ``dates extractor_timeout``: their other findings are there.
    """

    discovered: int = 0
    planned: int = 0
    documents: int = 0
    fetched: int = 0
    stored: int = 0
    unchanged: int = 0
    no_pipeline: int = 0
    put_off: int = 0
    rejected: Mapping[str, int] = field(default_factory=lambda: NONE)
    passed_over: Mapping[str, int] = field(default_factory=lambda: NONE)
    problems: tuple[str, ...] = ()
    failures: Mapping[str, int] = field(default_factory=lambda: NONE)

    @property
    def left(self) -> int:
        """Documents that have come to an end, whichever."""
        return self.stored + self.unchanged + self.no_pipeline + self.put_off + sum(self.rejected.values())

    @property
    def exit_code(self) -> int:
        """0 when every document is in the database and nothing is to be told, else 1."""
        return 1 if self.rejected or self.put_off or self.problems else 0

    def counts(self) -> dict[str, int]:
        """The counts for the run's row: the reasons stand as ``rejected.REASON`` and ``passed_over.REASON``."""
        counts = {
            "discovered": self.discovered,
            "documents": self.documents,
            "fetched": self.fetched,
            "stored": self.stored,
            "unchanged": self.unchanged,
            "no_pipeline": self.no_pipeline,
            "put_off": self.put_off,
            "rejected": sum(self.rejected.values()),
        }
        counts |= {f"rejected.{reason}": number for reason, number in self.rejected.items()}
        counts |= {f"passed_over.{reason}": number for reason, number in self.passed_over.items()}
        return counts | {f"failures.{failure}": number for failure, number in self.failures.items()}


def failures(issues: Iterable[Issue]) -> set[str]:
    """The extractors that failed on an article, each with the issue's code."""
    return {f"{issue.message.partition(':')[0]} {issue.code}" for issue in issues if issue.code in FAILURES}


class Tally:
    """Counts a run's documents as they pass; ``tell`` gets the counts after each step, ``each`` every outcome.

    Several threads may count at once; what they call is called by one at a time.
    """

    def __init__(
        self, tell: Callable[[Summary], None] | None = None, each: Callable[[Outcome], None] | None = None
    ) -> None:
        self._tell, self._each = tell, each
        self.interrupted = False
        self._turn = RLock()
        self._counts: Counter[str] = Counter()
        self._rejected: Counter[str] = Counter()
        self._passed_over: Counter[str] = Counter()
        self._failures: Counter[str] = Counter()
        self._problems: list[str] = []

    def check(self) -> None:
        """Raises ``KeyboardInterrupt`` once ``interrupted`` is set: what asked for the end may have been swallowed."""
        if self.interrupted:
            raise KeyboardInterrupt

    def discovered(self, number: int) -> None:
        """So many addresses in scope were seen."""
        self._add("discovered", number)

    def planned(self, number: int) -> None:
        """So many more documents will be taken up."""
        self._add("planned", number)

    def taken(self, number: int = 1) -> None:
        """So many documents have come in."""
        self._add("documents", number)

    def fetched(self, number: int) -> None:
        """So many of them brought a page."""
        self._add("fetched", number)

    def passed_over(self, counts: Mapping[str, int]) -> None:
        """Addresses that are not asked for, by reason."""
        with self._turn:
            self._passed_over.update(counts)

    def problems(self, lines: Iterable[str], stopped: str | None = None) -> None:
        """What is wrong with the run itself, rather than with one document; ``stopped`` is why it ended early."""
        with self._turn:
            self._problems += lines
            if stopped:
                self._problems.append(stopped)

    def left(self, outcomes: Iterable[Outcome]) -> None:
        """Each of these documents has come to its end."""
        with self._turn:
            for outcome in outcomes:
                if self._each:
                    self._each(outcome)
                if outcome.status == "rejected":
                    self._rejected[outcome.reason or "unknown"] += 1
                else:
                    self._counts[outcome.status] += 1
                self._failures.update(failures(outcome.issues))
            self._add("left", 0)

    def summary(self) -> Summary:
        """The counts so far."""
        words = (
            "discovered", "planned", "documents", "fetched", "stored", "unchanged", "no_pipeline", "put_off",
        )  # fmt: skip
        with self._turn:
            return Summary(
                **{word: self._counts[word] for word in words},
                rejected=dict(sorted(self._rejected.items())),
                passed_over=dict(sorted(self._passed_over.items())),
                problems=tuple(self._problems),
                failures=dict(sorted(self._failures.items())),
            )

    def closed(self) -> Summary:
        """The final counts; raises ``RuntimeError`` when a document was lost or counted twice."""
        summary = self.summary()
        if summary.left != summary.documents:
            raise RuntimeError(f"{summary.documents} documents went in and {summary.left} came out: {summary.counts()}")
        return summary

    def _add(self, name: str, number: int) -> None:
        with self._turn:
            self._counts[name] += number
            if self._tell:
                self._tell(self.summary())
