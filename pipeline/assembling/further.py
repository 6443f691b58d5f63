"""A reading and the main event in, further events of the article out: few, each with its own cue and its own date.

A sentence of the body tells of another event where a verb says that it happened or will happen, and a day, a span or a
month stands beside it, not long before the publication: what lies further back is background.
"""

from datetime import timedelta

from pipeline.assembling.dates import Candidate, candidates, edge_of
from pipeline.assembling.marks import Mark, Reading, evidence
from pipeline.assembling.roles import bodies_with_roles
from pipeline.assembling.spots import Spot
from pipeline.records import Event

AT_MOST = 3
STRONG, STRONG_VERB = 0.8, 0.6
# Of those found in our own articles, so many have the type and first day of an event that the annotation lists.
CONFIDENCE = 0.45
OLDEST, FURTHEST = timedelta(days=120), timedelta(days=400)


def further_events(reading: Reading, main: Event, everywhere: tuple[Spot, ...]) -> tuple[Event, ...]:
    """Events beside the main one, in text order; ``everywhere`` are the countries that the article names."""
    found: dict[tuple[object, ...], Event] = {}
    for date in candidates(reading):
        if len(found) == AT_MOST:
            break
        cue = _cue(reading, date)
        if cue is None or not _timely(reading, date) or edge_of(reading, date.mark) in ("other", "said"):
            continue
        event = _event(reading, cue, date, everywhere)
        overlaps = main.start and main.end and date.start <= main.end and main.start <= date.end
        if not overlaps and not (event.type == main.type and main.start is None):
            found.setdefault((event.type, event.start, event.end), event)
    return tuple(found.values())


def _cue(reading: Reading, date: Candidate) -> Mark | None:
    if date.mark.zone in ("title", "topic", "header"):
        return None
    beside = reading.beside("type", date.mark)
    nearest = min(beside, key=lambda c: max(c.start - date.mark.end, date.mark.start - c.end, 0), default=None)
    if nearest is None or nearest.strength < (STRONG if nearest.value("form") == "noun" else STRONG_VERB):
        return None
    return nearest


def _timely(reading: Reading, date: Candidate) -> bool:
    if reading.published_on is None:
        return False
    return reading.published_on - OLDEST <= date.start and date.end <= reading.published_on + FURTHEST


def _event(reading: Reading, cue: Mark, date: Candidate, everywhere: tuple[Spot, ...]) -> Event:
    here = [s for s in everywhere if s.mark.sentence == cue.sentence and s.relation == "in"]
    towns = [s for s in here if s.is_town]
    named = (b for b in reading.bodies_beside(cue) if b.mark.zone != "dateline")
    bodies = bodies_with_roles(reading, named, cue.value("type"))
    return Event(
        type=cue.value("type"),
        start=date.start,
        end=date.end,
        mode=None,
        countries=tuple(sorted({s.country for s in here})),
        places=tuple(dict.fromkeys(town.name for town in towns)),
        organisations=tuple(taking.part for taking in bodies),
        confidence=CONFIDENCE,
        evidence=(
            evidence("type", cue),
            evidence("date", date.mark),
            *(evidence("countries", spot.mark, spot.country) for spot in here),
            *(evidence("places", town.mark, town.name) for town in towns),
            *(taking.evidence for taking in bodies),
        ),
    )
