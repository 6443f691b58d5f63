"""Findings judged against gold in; how far their confidence can be trusted out: by bin, by rule, and as one figure.

A confidence means something when, of all findings that state 0.9, nine in ten are right. What the gold marks optional,
and the same thing found twice, is neither right nor wrong and is not judged (``pipeline.evaluate`` leaves it out).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extractors.confidence import UNTRIED

# Lower edges of the bins; the last one takes in 1. Most findings are sure, so the bins are narrow there.
EDGES = (0.0, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0)
# How many findings a rule is taken to have made before its first one, ``UNTRIED`` of them right.
PRIOR = 10


@dataclass(frozen=True, slots=True)
class Judged:
    """One finding of a document and whether the gold has it.

    ``rule`` made the mention that is surest, None where the finding does not say; of kind ``events`` only the main
    event is judged, right where type, days and countries all are, and ``rule`` is the type found.
    """

    document: str
    kind: str
    confidence: float
    right: bool
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """Findings that belong together: how many, their mean confidence as stated, and the share (0..1) that is right."""

    name: str
    findings: int
    stated: float
    right: float


def bins(judged: Iterable[Judged]) -> list[Row]:
    """The reliability table: one row a bin of confidence that holds any finding, the least sure first."""
    held: list[list[Judged]] = [[] for _ in EDGES[1:]]
    for one in judged:
        held[sum(one.confidence >= edge for edge in EDGES[1:-1])].append(one)
    return [
        _row(f"{low:.2f}-{high:.2f}", group) for (low, high), group in zip(pairwise(EDGES), held, strict=True) if group
    ]


def rules(judged: Iterable[Judged]) -> list[Row]:
    """One row a rule, that with most findings first; what names no rule stands under "-"."""
    held: dict[str, list[Judged]] = {}
    for one in judged:
        held.setdefault(one.rule or "-", []).append(one)
    return sorted((_row(name, group) for name, group in held.items()), key=lambda row: (-row.findings, row.name))


def smoothed(row: Row) -> float:
    """The share right of a rule as far as so few findings let one believe it: what the rule may state."""
    return (row.right * row.findings + UNTRIED * PRIOR) / (row.findings + PRIOR)


def expected_error(judged: Sequence[Judged]) -> float:
    """The expected calibration error: by how much stated and right part in a bin, on the mean over all findings.

    Never less than chance makes it: bins of few findings part from what they state also where that is true.
    """
    return sum(row.findings * abs(row.stated - row.right) for row in bins(judged)) / max(len(judged), 1)


def of_kind(judged: Iterable[Judged], kind: str) -> list[Judged]:
    """Those of one kind."""
    return [one for one in judged if one.kind == kind]


def share(judged: Sequence[Judged]) -> float:
    """How many of them are right (0..1); 0 of none."""
    return sum(one.right for one in judged) / max(len(judged), 1)


def _row(name: str, group: Sequence[Judged]) -> Row:
    return Row(name, len(group), sum(one.confidence for one in group) / len(group), share(group))
