"""Predictions and gold annotations in (dicts in the annotation guide's shape), figures and a list of what differs out.

Each article is scored by itself, as sets. A gold entry that is optional neither rewards nor punishes; one that was
found takes its finding away either way. The main event is the first; a gold event's ``alternatives`` are as right.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, Literal

from pipeline.calibration import Judged

KINDS = ("organisations", "dates", "locations", "worker_counts")
ARTICLE_FIELDS = ("title", "language", "published_on", "dateline")
EVENT_FIELDS: Mapping[str, tuple[str, ...]] = {
    "type": ("type",),
    "dates": ("start", "end"),
    "countries": ("countries",),
}
# Compared as written words, not as values.
_WORDED = ("title", "dateline")
# Kinds of which the same thing found twice counts as found once; a body found twice was not merged.
_SAME_TWICE = ("dates", "locations", "worker_counts")

_ARTICLE = re.compile(r"^(?:(?:the|la|le|les|el|los|las) |l')")
_OF_COUNTRY = re.compile(r"^(.+) (?:of the|of|de la|del|de|du) [^,()]+$")

_COUNTED = ("hit", "missed", "wrong")

Entry = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not as the gold has it: an entry ``missed``, one found ``wrong``, or a field that differs."""

    document: str
    kind: str
    fault: Literal["missed", "wrong", "differs"]
    want: Any
    got: Any


@dataclass(slots=True)
class Report:
    """What a run over a gold folder came to."""

    documents: int = 0
    counts: dict[str, dict[str, int]] = field(default_factory=lambda: {k: dict.fromkeys(_COUNTED, 0) for k in KINDS})
    fields: dict[str, list[bool]] = field(default_factory=dict)
    differences: list[Difference] = field(default_factory=list)
    judged: list[Judged] = field(default_factory=list)

    def figures(self) -> dict[str, Any]:
        """Precision, recall and F1 (0..1) of every kind; right, of and share of every article and event field."""
        figures: dict[str, Any] = {"articles": self.documents}
        for kind, count in self.counts.items():
            figures[kind] = _ratios(**count)
        for name, right in self.fields.items():
            figures[name] = {"right": sum(right), "of": len(right), "share": sum(right) / len(right)}
        return figures


def evaluate(gold: Mapping[str, Entry], found: Mapping[str, Entry]) -> Report:
    """Score predictions against gold, both by document name; a document without a prediction found nothing."""
    report = Report(documents=len(gold))
    for document, want in gold.items():
        got = found.get(document) or {}
        report.differences += _article(report.fields, document, want.get("article") or {}, got.get("article") or {})
        for kind in KINDS:
            if kind in want:
                report.differences += _kind(report, document, kind, want[kind], got.get(kind) or [])
        if want.get("events"):
            report.differences += _event(report, document, want["events"][0], (got.get("events") or [{}])[0])
    order = [*(f"article.{name}" for name in ARTICLE_FIELDS), *(f"event.{name}" for name in EVENT_FIELDS)]
    report.fields = {name: report.fields[name] for name in order if name in report.fields}
    return report


def _article(fields: dict[str, list[bool]], document: str, want: Entry, got: Entry) -> Iterator[Difference]:
    for name in ARTICLE_FIELDS:
        value = want.get(name)
        if value is None:
            continue
        mine = got.get(name)
        right = folded(str(mine)) == folded(str(value)) if name in _WORDED else mine == value
        fields.setdefault(f"article.{name}", []).append(right)
        if not right:
            yield Difference(document, f"article.{name}", "differs", value, mine)


def _kind(
    report: Report, document: str, kind: str, want: Sequence[Entry], got: Sequence[Entry]
) -> Iterator[Difference]:
    left, count = list(got), report.counts[kind]
    # Optional entries come last, so that they take no finding from one that counts.
    for entry in sorted(want, key=lambda e: bool(e.get("optional"))):
        mine = next((f for f in left if same(kind, entry, f)), None)
        scored = not entry.get("optional")
        if mine is not None:
            left.remove(mine)
            if kind in _SAME_TWICE:
                left = [f for f in left if not same(kind, entry, f)]
            count["hit"] += scored
            if scored:
                _judge(report, document, kind, mine, right=True)
        elif scored:
            count["missed"] += 1
            yield Difference(document, kind, "missed", entry, None)
    count["wrong"] += len(left)
    for finding in left:
        _judge(report, document, kind, finding, right=False)
        yield Difference(document, kind, "wrong", None, finding)


def _judge(report: Report, document: str, kind: str, finding: Entry, *, right: bool) -> None:
    """Note a finding for the calibration; one without a confidence (a gold taken for a prediction) states none."""
    rule = finding.get("type") if kind == "events" else finding.get("rule")
    if (confidence := finding.get("confidence")) is not None:
        report.judged.append(Judged(document, kind, confidence, right, rule))


def _event(report: Report, document: str, want: Entry, got: Entry) -> Iterator[Difference]:
    accepted = [want, *({**want, **other} for other in want.get("alternatives") or [])]
    wholly = True
    for name, keys in EVENT_FIELDS.items():
        mine = _event_value(got, keys)
        right = bool(got) and mine in [_event_value(event, keys) for event in accepted]
        report.fields.setdefault(f"event.{name}", []).append(right)
        wholly = wholly and right
        if not right:
            yield Difference(
                document, f"event.{name}", "differs", [want.get(k) for k in keys], [got.get(k) for k in keys]
            )
    _judge(report, document, "events", got, right=wholly)


def _event_value(event: Entry, keys: tuple[str, ...]) -> tuple[Any, ...]:
    values = (event.get(key) for key in keys)
    return tuple(frozenset(v or ()) if key == "countries" else v for key, v in zip(keys, values, strict=True))


def same(kind: str, want: Entry, got: Entry) -> bool:
    """Whether a finding of that kind is the gold entry."""
    if kind == "organisations":
        names, mine = _names(want), _names(got)
        return bool(names & mine or names & _without_country(mine) or _without_country(names) & mine)
    if kind == "dates":
        return (want["start"], want["end"]) == (got.get("start"), got.get("end"))
    if kind == "locations":
        return _same_place(want, got)
    return all(want.get(key) == got.get(key) for key in ("low", "high", "comparator"))


def _same_place(want: Entry, got: Entry) -> bool:
    if want.get("kind") == "country":
        return got.get("kind") == "country" and want.get("country") == got.get("country")
    names = {folded(name) for name in (want["name"], want.get("en"), *want.get("aliases", []))} - {""}
    mine = {folded(name) for name in (got.get("name"), got.get("en"), got.get("text"), *(got.get("names") or []))} - {
        ""
    }
    return bool(names & mine) and want.get("country") in (None, got.get("country"))


def _names(body: Entry) -> set[str]:
    return {folded(name) for name in chain(body.get("names") or (), (body.get("name"), body.get("acronym")))} - {""}


def _without_country(names: set[str]) -> set[str]:
    """The names, and beside them each without a trailing "of COUNTRY"."""
    return names | {_OF_COUNTRY.sub(r"\1", name) for name in names} - {""}


def folded(name: str | None) -> str:
    """A name with case, white space, apostrophes, a leading article and punctuation at its ends made alike."""
    plain = " ".join((name or "").replace("’", "'").replace("\u2011", "-").split()).casefold()
    return _ARTICLE.sub("", plain).strip(" .,;:")


def _ratios(hit: int, missed: int, wrong: int) -> dict[str, float]:
    precision = hit / (hit + wrong) if hit + wrong else 0.0
    recall = hit / (hit + missed) if hit + missed else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"precision": precision, "recall": recall, "f1": f1, "gold": hit + missed, "found": hit + wrong}
