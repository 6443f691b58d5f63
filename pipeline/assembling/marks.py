"""Annotations in, their marks in reading order out: every mention with the zone of the text that it stands in.

News is written so that its first words tell what happened: a mark weighs by its zone. Nothing here, nor in the modules
beside it, knows a word of any language: what words mean was said by the extractors, as cues.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise
from typing import Any, Literal, get_args

from pipeline.records import Annotations, Article, DateSpan, EventType, Evidence, Location, Mention, Organisation

Zone = Literal["topic", "title", "standfirst", "header", "dateline", "lead", "second", "early", "body", "caption"]
CORE_KINDS = ("organisations", "dates", "locations", "worker_counts")
EVENT_TYPES: tuple[EventType, ...] = get_args(EventType)

# A lead sentence shorter than this is a teaser ("It was meant as a joke."): the next one is the lead as well.
SHORT_SENTENCE = 60
# How far, in characters, words still speak of each other: sentences can be long, and a text without stops is one.
REACH = 800
# How near a date must follow a verb to be its own, and from when on what it tells is background.
DATED, LONG_PAST = 4, timedelta(days=200)


@dataclass(frozen=True, slots=True)
class Mark:
    """A mention and where it stands: ``zone``, and the bounds of its sentence."""

    mention: Mention
    zone: Zone

    @property
    def start(self) -> int:
        """Offset of the first character."""
        return self.mention.start

    @property
    def end(self) -> int:
        """Offset after the last character."""
        return self.mention.end

    @property
    def sentence(self) -> tuple[int, int]:
        """Bounds of the sentence."""
        return self.mention.sentence_start, self.mention.sentence_end

    def value(self, key: str) -> Any:
        """A part of the normalised finding, None where it has no such part."""
        return self.mention.value.get(key)

    @property
    def strength(self) -> float:
        """How much a cue says by itself (0..1)."""
        return float(self.mention.value.get("strength", self.mention.confidence))


def evidence(field: str, mark: Mark, about: str | None = None) -> Evidence:
    """The words of a mark as evidence of a field, or of one thing that the field holds."""
    return Evidence(field, mark.start, mark.end, mark.mention.text, about)


@dataclass(frozen=True, slots=True)
class DateMark:
    """A date where it is mentioned."""

    mark: Mark
    span: DateSpan


@dataclass(frozen=True, slots=True)
class PlaceMark:
    """A place where it is mentioned."""

    mark: Mark
    place: Location


@dataclass(frozen=True, slots=True)
class BodyMark:
    """An organisation where it is mentioned."""

    mark: Mark
    body: Organisation


class Reading:
    """An article's annotations, as whoever assembles events reads them; made once an article."""

    def __init__(self, annotations: Annotations) -> None:
        """Read the annotations of one article."""
        self.annotations = annotations
        sections = annotations.article.sections
        self._datelines = [(s.start, s.end) for s in sections if s.name == "dateline"]
        self._outer = [s for s in sections if s.name != "dateline"]
        self._section_starts = [s.start for s in self._outer]
        self._starts_of: dict[str, list[int]] = {}
        self._body_sentences = self._sentences_of_body()

    @property
    def article(self) -> Article:
        """The article itself."""
        return self.annotations.article

    @property
    def published_on(self) -> date | None:
        """The day printed on the article."""
        return self.annotations.article.published_on

    def cues(self, kind: str) -> tuple[Mark, ...]:
        """The event cues of a kind ("type", "mode", …), in text order."""
        return self._cues.get(kind, ())

    def beside(self, kind: str, mark: Mark) -> tuple[Mark, ...]:
        """The cues of a kind in the sentence of a mark, within reach of it, in text order."""
        cues = self.cues(kind)
        first, last = _within_reach(self._starts(kind, cues), mark)
        return tuple(cue for cue in cues[first:last] if cue.sentence == mark.sentence)

    def is_long_past(self, cue: Mark) -> bool:
        """Whether the date right after a cue ("signed in 1998") lies long before the publication."""
        at = bisect_left(self._date_starts, cue.end)
        if self.published_on is None or at == len(self.dates):
            return False
        after = self.dates[at]
        return after.mark.start - cue.end <= DATED and self.published_on - after.span.end > LONG_PAST

    def bodies_beside(self, mark: Mark) -> tuple[BodyMark, ...]:
        """The organisations in the sentence of a mark, within reach of it, in text order."""
        first, last = _within_reach(self._name_starts, mark)
        return tuple(body for body in self.bodies[first:last] if body.mark.sentence == mark.sentence)

    @cached_property
    def dates(self) -> tuple[DateMark, ...]:
        """Every mention of every date."""
        found = [DateMark(self.mark(m), d) for d in self.annotations.dates for m in d.mentions]
        return tuple(sorted(found, key=lambda d: d.mark.start))

    @cached_property
    def places(self) -> tuple[PlaceMark, ...]:
        """Every mention of every place."""
        found = [PlaceMark(self.mark(m), p) for p in self.annotations.locations for m in p.mentions]
        return tuple(sorted(found, key=lambda p: p.mark.start))

    @cached_property
    def bodies(self) -> tuple[BodyMark, ...]:
        """Every mention of every organisation."""
        found = [BodyMark(self.mark(m), o) for o in self.annotations.organisations for m in o.mentions]
        return tuple(sorted(found, key=lambda b: b.mark.start))

    def mark(self, mention: Mention) -> Mark:
        """The mention with its zone."""
        return Mark(mention, self.zone(mention.start))

    def zone(self, offset: int) -> Zone:
        """Which zone of the text an offset lies in."""
        if any(start <= offset < end for start, end in self._datelines):
            return "dateline"
        at = bisect_right(self._section_starts, offset) - 1
        name = self._outer[at].name if at >= 0 else "body"
        return self._zone_of_body(offset) if name in ("body", "dateline") else name

    def _zone_of_body(self, offset: int) -> Zone:
        rank = bisect_right(self._body_sentences, offset) - 1
        zones: tuple[Zone, ...] = ("lead", "second", "early", "early")
        return zones[max(rank, 0)] if rank < len(zones) else "body"

    def _sentences_of_body(self) -> list[int]:
        """Starts of the body's sentences, as far as any mention shows them; a short first one is not counted apart."""
        bodies = [(s.start, s.end) for s in self._outer if s.name == "body"]
        starts = [start for start, _ in bodies]

        def in_body(offset: int) -> bool:
            at = bisect_right(starts, offset) - 1
            return at >= 0 and offset < bodies[at][1]

        # Mentions of other kinds must not move the zones: what a further extractor finds changes no event.
        core = (m for m in self.annotations.mentions if m.kind in CORE_KINDS)
        mentions = (*core, *self.annotations.cues)
        found = sorted({m.sentence_start for m in mentions if in_body(m.sentence_start)} | set(starts))
        short = len(found) > 1 and found[1] - found[0] < SHORT_SENTENCE
        return [*found[:1], *found[2:]] if short else found

    @cached_property
    def _cues(self) -> dict[str, tuple[Mark, ...]]:
        found: dict[str, list[Mark]] = {}
        for mention in self.annotations.cues:
            if not self._part_of_a_name(mention):
                found.setdefault(mention.value["cue"], []).append(self.mark(mention))
        return {kind: tuple(marks) for kind, marks in found.items()}

    def _part_of_a_name(self, cue: Mention) -> bool:
        """Whether a cue word only stands in the name of a body ("Academy of …"): then it tells of nothing."""
        if cue.value["cue"] not in ("type", "scope") or cue.value.get("form") == "organ":
            return False
        at = bisect_right(self._name_starts, cue.start) - 1
        if at < 0:
            return False
        name = self.bodies[at].mark
        return cue.end <= name.end and (cue.start, cue.end) != (name.start, name.end)

    def _starts(self, kind: str, cues: tuple[Mark, ...]) -> list[int]:
        if kind not in self._starts_of:
            self._starts_of[kind] = [cue.start for cue in cues]
        return self._starts_of[kind]

    @cached_property
    def _date_starts(self) -> list[int]:
        return [found.mark.start for found in self.dates]

    @cached_property
    def _name_starts(self) -> list[int]:
        return [body.mark.start for body in self.bodies]


def _within_reach(starts: list[int], mark: Mark) -> tuple[int, int]:
    return bisect_left(starts, mark.start - REACH), bisect_right(starts, mark.end + REACH)


def chains(places: tuple[PlaceMark, ...], gap: int = 7) -> Iterator[tuple[PlaceMark, ...]]:
    """Places that stand beside each other ("Dhaka, Bangladesh"; "Belgium and Spain"), at most ``gap`` apart."""
    chain: list[PlaceMark] = list(places[:1])
    for before, after in pairwise(places):
        if after.mark.sentence == before.mark.sentence and 0 <= after.mark.start - before.mark.end <= gap:
            chain.append(after)
            continue
        yield tuple(chain)
        chain = [after]
    if chain:
        yield tuple(chain)
