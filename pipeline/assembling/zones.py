"""Annotations in, the zone of the text that each offset lies in out: the first words of news tell what happened."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import Literal

from pipeline.records import Annotations, Section

Zone = Literal["topic", "title", "standfirst", "header", "dateline", "lead", "second", "early", "body", "caption"]
CORE_KINDS = frozenset(("organisations", "dates", "locations", "worker_counts"))

# A lead sentence shorter than this is a teaser ("It was meant as a joke."): the next one is the lead as well.
SHORT_SENTENCE = 60
# The zones of the body's first sentences; all further ones are "body".
OPENING: tuple[Zone, ...] = ("lead", "second", "early", "early")


class Zones:
    """Which zone of an article's text an offset lies in; made once an article."""

    def __init__(self, annotations: Annotations) -> None:
        """Part the text where a section, a sentence of the opening or a dateline begins or ends."""
        sections = annotations.article.sections
        outer = [s for s in sections if s.name != "dateline"]
        datelines = [s for s in sections if s.name == "dateline"]
        openings = _opening_sentences(annotations, outer)
        edges = {0, *(s.start for s in sections), *openings, *(s.end for s in datelines)}
        self._edges = sorted(edges)
        starts = [s.start for s in outer]
        self._zones = [_zone(edge, datelines, outer, bisect_right(starts, edge), openings) for edge in self._edges]

    def at(self, offset: int) -> Zone:
        """The zone of an offset."""
        return self._zones[bisect_right(self._edges, offset) - 1]


def _zone(offset: int, datelines: Iterable[Section], outer: list[Section], rank: int, openings: list[int]) -> Zone:
    if any(s.start <= offset < s.end for s in datelines):
        return "dateline"
    name = outer[rank - 1].name if rank else "body"
    if name not in ("body", "dateline"):
        return name
    sentence = max(bisect_right(openings, offset) - 1, 0)
    return OPENING[sentence] if sentence < len(OPENING) else "body"


def _opening_sentences(annotations: Annotations, outer: list[Section]) -> list[int]:
    """Starts of the body's first sentences, as far as mentions show them; a short first one is not counted apart.

    Mentions of other kinds than the core must not move the zones: what a further extractor finds changes no event.
    """
    bodies = [s for s in outer if s.name == "body"]
    told = {m.sentence_start for m in annotations.mentions if m.kind in CORE_KINDS}
    told.update([m.sentence_start for m in annotations.cues])
    starts, at = [s.start for s in bodies], 0
    found: list[int] = []
    for start in sorted(told.union(starts)):
        while at + 1 < len(bodies) and bodies[at + 1].start <= start:
            at += 1
        if bodies and bodies[at].start <= start < max(bodies[at].end, bodies[at].start + 1):
            found.append(start)
            if len(found) > len(OPENING) + 1:
                break
    short = len(found) > 1 and found[1] - found[0] < SHORT_SENTENCE
    return [*found[:1], *found[2:]] if short else found
