"""Annotations in, their marks in reading order out: every mention with the zone of the text that it stands in.

News is written so that its first words tell what happened: a mark weighs by its zone. Nothing here, nor in the modules
beside it, knows a word of any language: what words mean was said by the extractors, as cues.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar, get_args

from pipeline.assembling.zones import Zone, Zones
from pipeline.records import Annotations, Article, DateSpan, EventType, Evidence, Location, Mention, Organisation

EVENT_TYPES: tuple[EventType, ...] = get_args(EventType)

# How far, in characters, words still speak of each other: sentences can be long, and a text without stops is one.
REACH = 800
# How far apart, in characters, places of a chain may stand; and where nothing between them can be words of their own.
IN_A_CHAIN, BESIDE = 9, 7
# How near a date must follow a verb to be its own, and from when on what it tells is background.
DATED, LONG_PAST = 4, timedelta(days=200)


class Mark(NamedTuple):
    """A mention and where it stands: ``text[start:end]``, the bounds of its sentence, and the zone.

    ``strength`` is how much a cue says by itself (0..1).
    """

    start: int
    end: int
    sentence: tuple[int, int]
    zone: Zone
    strength: float
    mention: Mention

    def value(self, key: str) -> Any:
        """A part of the normalised finding, None where it has no such part."""
        return self.mention.value.get(key)


def evidence(field: str, mark: Mark, about: str | None = None) -> Evidence:
    """The words of a mark as evidence of a field, or of one thing that the field holds."""
    return Evidence(field, mark.start, mark.end, mark.mention.text, about)


class DateMark(NamedTuple):
    """A date where it is mentioned."""

    mark: Mark
    span: DateSpan


class PlaceMark(NamedTuple):
    """A place where it is mentioned."""

    mark: Mark
    place: Location


class BodyMark(NamedTuple):
    """An organisation where it is mentioned."""

    mark: Mark
    body: Organisation


M = TypeVar("M", DateMark, PlaceMark, BodyMark)


class Reading:
    """An article's annotations, as whoever assembles events reads them; made once an article."""

    def __init__(self, annotations: Annotations) -> None:
        """Read the annotations of one article."""
        self.annotations = annotations
        self._zones = Zones(annotations)
        self.dates = _in_text_order([DateMark(self.mark(m), d) for d in annotations.dates for m in d.mentions])
        self.places = _in_text_order([PlaceMark(self.mark(m), p) for p in annotations.locations for m in p.mentions])
        self.bodies = _in_text_order([BodyMark(self.mark(m), o) for o in annotations.organisations for m in o.mentions])
        self._date_starts = [found.mark.start for found in self.dates]
        self._name_starts = [found.mark.start for found in self.bodies]
        self._cues: dict[str, list[Mark]] = {}
        # The cues of a kind in a sentence: what most questions are about.
        self._beside: dict[tuple[str, tuple[int, int]], list[Mark]] = {}
        for mention in annotations.cues:
            if not self._part_of_a_name(mention):
                kind, cue = mention.value["cue"], self.mark(mention)
                self._cues.setdefault(kind, []).append(cue)
                self._beside.setdefault((kind, cue.sentence), []).append(cue)

    @property
    def article(self) -> Article:
        """The article itself."""
        return self.annotations.article

    @property
    def published_on(self) -> date | None:
        """The day printed on the article."""
        return self.annotations.article.published_on

    def cues(self, kind: str) -> Sequence[Mark]:
        """The event cues of a kind ("type", "mode", …), in text order."""
        return self._cues.get(kind, ())

    def beside(self, kind: str, mark: Mark) -> Sequence[Mark]:
        """The cues of a kind in the sentence of a mark, within reach of it, in text order."""
        found = self._beside.get((kind, mark.sentence), ())
        return found if mark.sentence[1] - mark.sentence[0] <= REACH else _within_reach(found, mark)

    def is_long_past(self, cue: Mark) -> bool:
        """Whether the date right after a cue ("signed in 1998") lies long before the publication."""
        at = bisect_left(self._date_starts, cue.end)
        if self.published_on is None or at == len(self.dates):
            return False
        after = self.dates[at]
        return after.mark.start - cue.end <= DATED and self.published_on - after.span.end > LONG_PAST

    def bodies_beside(self, mark: Mark) -> list[BodyMark]:
        """The organisations in the sentence of a mark, within reach of it, in text order."""
        first = bisect_left(self._name_starts, max(mark.sentence[0], mark.start - REACH))
        last = bisect_right(self._name_starts, min(mark.sentence[1], mark.end + REACH))
        return [body for body in self.bodies[first:last] if body.mark.sentence == mark.sentence]

    def zone(self, offset: int) -> Zone:
        """Which zone of the text an offset lies in."""
        return self._zones.at(offset)

    def mark(self, mention: Mention) -> Mark:
        """The mention with its zone."""
        start, value = mention.start, mention.value
        return Mark(
            start,
            mention.end,
            (mention.sentence_start, mention.sentence_end),
            self.zone(start),
            value.get("strength", mention.confidence),
            mention,
        )

    def _part_of_a_name(self, cue: Mention) -> bool:
        """Whether a cue word only stands in the name of a body ("Academy of …"): then it tells of nothing."""
        value = cue.value
        if value["cue"] not in ("type", "scope") or value.get("form") == "organ":
            return False
        at = bisect_right(self._name_starts, cue.start) - 1
        if at < 0:
            return False
        name = self.bodies[at].mark
        return cue.end <= name.end and (cue.start, cue.end) != (name.start, name.end)


def _in_text_order(found: list[M]) -> tuple[M, ...]:
    return tuple(sorted(found, key=attrgetter("mark.start")))


def _within_reach(cues: Sequence[Mark], mark: Mark) -> Sequence[Mark]:
    """The cues near a mark, of a sentence too long for all of its words to speak of each other."""
    first = bisect_left(cues, mark.start - REACH, key=attrgetter("start"))
    return cues[first : bisect_right(cues, mark.end + REACH, key=attrgetter("start"))]


def chains(places: tuple[PlaceMark, ...], parting: Sequence[Mark] = ()) -> Iterator[tuple[PlaceMark, ...]]:
    """Places that stand beside each other ("Dhaka, Bangladesh"; "Togo and the Gambia"), no ``parting`` cue between."""
    chain: list[PlaceMark] = list(places[:1])
    parted_at = [cue.start for cue in parting]

    def parted(start: int, end: int) -> bool:
        return end - start > BESIDE and bisect_left(parted_at, start) != bisect_left(parted_at, end)

    for before, after in pairwise(places):
        end, start = before.mark.end, after.mark.start
        near = after.mark.sentence == before.mark.sentence and 0 <= start - end <= IN_A_CHAIN
        if near and not parted(end, start):
            chain.append(after)
            continue
        yield tuple(chain)
        chain = [after]
    if chain:
        yield tuple(chain)
